"""The door of the engine: the names that pages, the command line and a notebook may use."""

from metrics import numbers, statistics
from metrics.as_json import document
from metrics.batches import change_settings, history, mark_no_answer_needed, redo, undo
from metrics.catalogue import BY_ID, CATALOGUE
from metrics.exports.remarks import say
from metrics.findings import compare, sentence
from metrics.insights import Action, Verdict, actions, level, unseen, verdict
from metrics.intake import confirm, prepare
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
    Shop,
    Week,
    coverage,
    drivers,
    events,
    excused,
    hours_of_week,
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
    "LANGUAGES",
    "Action",
    "Batch",
    "Better",
    "Covered",
    "Effect",
    "Finding",
    "Language",
    "Measure",
    "Metric",
    "Remark",
    "Scope",
    "Shop",
    "Status",
    "Store",
    "StoreError",
    "Tally",
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
    "history",
    "hours_of_week",
    "in_memory",
    "level",
    "mark_no_answer_needed",
    "measure",
    "measures",
    "numbers",
    "open_workspace",
    "prepare",
    "redo",
    "rows",
    "say",
    "sentence",
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
