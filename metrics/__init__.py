"""The door of the engine: the names that pages, the command line and a notebook may use."""

from metrics import numbers, statistics
from metrics.as_json import document
from metrics.batches import Shift, change_settings, foresee_mark, history, mark_no_answer_needed, redo, undo
from metrics.books import Foreseen, Rejected, Setting, rejected, rejected_table, settings_history
from metrics.catalogue import BY_ID, CATALOGUE
from metrics.exports.canonical import NAMES as TABLE_NAMES
from metrics.exports.column_words import COLUMN_WORDS
from metrics.exports.decision import Decision
from metrics.exports.layouts import kinds
from metrics.exports.prepared import Prepared, PreparedSheet
from metrics.exports.remarks import reason, say
from metrics.exports.templates import TEMPLATES, Template
from metrics.findings import compare, sentence
from metrics.insights import Action, Verdict, actions, level, unseen, verdict
from metrics.intake import confirm, foresee, prepare
from metrics.model import (
    LANGUAGES,
    Batch,
    Better,
    Finding,
    Language,
    Measure,
    Metric,
    Remark,
    Scope,
    Status,
    Tally,
    Text,
    Unit,
)
from metrics.pictures import (
    Covered,
    OutOfHours,
    Shop,
    Week,
    coverage,
    drivers,
    events,
    excused,
    hours_of_week,
    out_of_hours,
    shop,
    waiting_curve,
    waiting_list,
    weeks,
)
from metrics.run import available, measure, measures, rows
from metrics.run import ran as statement
from metrics.statistics import Effect
from metrics.store import Store, StoreError
from metrics.workspaces import Workspace, WorkspaceInfo, in_memory, open_workspace, workspaces

__all__ = [
    "BY_ID",
    "CATALOGUE",
    "COLUMN_WORDS",
    "LANGUAGES",
    "TABLE_NAMES",
    "TEMPLATES",
    "Action",
    "Batch",
    "Better",
    "Covered",
    "Decision",
    "Effect",
    "Finding",
    "Foreseen",
    "Language",
    "Measure",
    "Metric",
    "OutOfHours",
    "Prepared",
    "PreparedSheet",
    "Rejected",
    "Remark",
    "Scope",
    "Setting",
    "Shift",
    "Shop",
    "Status",
    "Store",
    "StoreError",
    "Tally",
    "Template",
    "Text",
    "Unit",
    "Verdict",
    "Week",
    "Workspace",
    "WorkspaceInfo",
    "actions",
    "available",
    "change_settings",
    "compare",
    "confirm",
    "coverage",
    "document",
    "drivers",
    "events",
    "excused",
    "foresee",
    "foresee_mark",
    "history",
    "hours_of_week",
    "in_memory",
    "kinds",
    "level",
    "mark_no_answer_needed",
    "measure",
    "measures",
    "numbers",
    "open_workspace",
    "out_of_hours",
    "prepare",
    "reason",
    "redo",
    "rejected",
    "rejected_table",
    "rows",
    "say",
    "sentence",
    "settings_history",
    "shop",
    "statement",
    "statistics",
    "undo",
    "unseen",
    "verdict",
    "waiting_curve",
    "waiting_list",
    "weeks",
    "workspaces",
]
