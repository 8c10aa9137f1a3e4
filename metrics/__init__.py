"""The door of the engine: the names that pages, the command line and a notebook may use."""

from metrics import explained, numbers, paper, statistics
from metrics.ambassador_pictures import (
    ActsEarned,
    Department,
    DepartmentSpread,
    Seen,
    VoiceWeek,
    acting,
    ambassador_spread,
    earning,
    reach_beside,
    totals_spread,
    voices_by_week,
)
from metrics.as_json import document
from metrics.batches import Shift, change_settings, foresee_mark, history, mark_no_answer_needed, redo, undo
from metrics.behind import ran as statement
from metrics.behind import row_count, rows
from metrics.books import Foreseen, Rejected, Setting, rejected, rejected_table, settings_history
from metrics.catalogue import BY_ID, CATALOGUE
from metrics.conflicts import Conflict, Disagreement, conflicts, disagreements
from metrics.covered import Covered, DefinitionBreak, Ends, breaks, coverage, ends
from metrics.decompose import OTHERS, decompose
from metrics.editorial import ANCHORS, RAMPS
from metrics.editorial import fits as fits_editorial
from metrics.exports.canonical import NAMES as TABLE_NAMES
from metrics.exports.choices import Choices
from metrics.exports.column_words import COLUMN_WORDS
from metrics.exports.decision import Decision
from metrics.exports.layouts import kinds
from metrics.exports.mapping import FROM_FILE_NAME, Mapping, Saved
from metrics.exports.mapping_json import MappingError, export_mapping
from metrics.exports.mapping_json import parse as parse_mapping
from metrics.exports.mapping_memory import (
    choices_of,
    forget_mapping,
    import_mapping,
    remember_mapping,
    remembered_mappings,
)
from metrics.exports.mapping_targets import Target, targets, targets_of
from metrics.exports.mapping_targets import missing as missing_targets
from metrics.exports.prepared import Prepared, PreparedSheet
from metrics.exports.proposal import ColumnGuess, Difference, Proposal, Ranked
from metrics.exports.questions import Option, Question
from metrics.exports.remarks import reason, say
from metrics.exports.templates import TEMPLATES, Template
from metrics.feelings import Exposure, JudgedWeek, Marked, Tones, exposure, judged_weeks, marked, tones
from metrics.findings import Case, Ground, compare, judge, sentence
from metrics.followed import (
    Audience,
    Cohort,
    Later,
    Reciprocity,
    Spread,
    audiences,
    cohorts,
    participation_spread,
    reciprocity,
)
from metrics.inside_pictures import BothWeek, Lag, SharedTopic, both_sides, lags, topics
from metrics.insights import Action, Verdict, actions, level, verdict
from metrics.intake import confirm, foresee, prepare
from metrics.judging import cases, ground, judged
from metrics.mapping_desk import Trial, meanings, propose, try_mapping
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
from metrics.noted import EVENT_KINDS, note_event
from metrics.pictures import (
    OutOfHours,
    Shop,
    TakenOut,
    Week,
    events,
    excused,
    hours_of_week,
    out_of_hours,
    shop,
    taken_out,
    waiting_curve,
    waiting_list,
    weeks,
)
from metrics.posted import (
    Earned,
    PromoWeek,
    Saturation,
    Tape,
    Topic,
    post_tapes,
    promo_weeks,
    recycled_earns,
    saturation,
    topics_compared,
)
from metrics.posture_cloud import Cloud, Condition, posture_cloud, posture_conditions
from metrics.postures import NAMES as POSTURES
from metrics.postures import posture_clauses, posture_stability
from metrics.privacy import Person, forget
from metrics.privacy import find as find_person
from metrics.purposes import HOUSE_RULES, PURPOSES, Labelled
from metrics.purposes import preview as preview_purposes
from metrics.purposes import told as purposes_told
from metrics.run import available, counts_rows, measure, measures, splits_of
from metrics.settings import DEFAULTS, LIMITS, NAMES_OF_PEOPLE, WEIGHTS, WITHIN
from metrics.staff import OF_STAFF, few_behind
from metrics.standing import Standing, health_changes, standing
from metrics.statistics import Effect
from metrics.store import Store, StoreError
from metrics.unseen import unseen
from metrics.watch import Share, Stopped, Watch
from metrics.whatif import AnswerMore, ConverseMore, Outcome, answer_more, converse_more
from metrics.whatif_ambassadors import MoreAmbassadors, more_ambassadors
from metrics.workshop_pictures import Reply, Spoken, posts_to_sort, replies_to_tag
from metrics.workspaces import Workspace, WorkspaceInfo, delete_workspace, in_memory, open_workspace, workspaces
