"""Charts: plain values, a palette and a language in, a figure out."""

from .aftermath import Group, Moment, aftermath
from .bars import bars, dots, parts_bars
from .cohorts import Entry, Return, cohorts
from .columns import columns
from .coverage import coverage
from .crowds import nested, seats
from .follows import Following, reciprocity
from .functions import Function, function_bars
from .funnel import Rung, funnel, halves
from .gauges import band_gauge, unit_strip
from .guesses import guess_dots, votes
from .healths import Patient, healths
from .levels import age_bars, ladder
from .levers import Moved, moved
from .limits import Watched, week_limits
from .lines import index_ribbon, two_period_line
from .lorenz import lorenz
from .mirrors import mirror
from .pairs import Pair, pairs
from .paper import library, written
from .postures import Asked, Corners, Stand, conditions, memberships, posture_map
from .saturation import Fit, saturation
from .shapes import Amount, Break, Calendar, Cause, Curve, Dot, Estimate, Event, Point, Share, Step
from .sides import LagDot, deviations, lag_dots, two_sides
from .stacked import Layer, stacked
from .stacks import Part, Whole, stacks
from .stages import FEW, LadderRung, Sign, StageRow, StageSigns, rungs, stage_matrix, stage_signs
from .strips import rows_bar, shop_counter, silent_bar
from .tapes import Tape, tapes
from .tones import Stretch, both_signs
from .tracks import Track, tracks
from .twins import Twin, twins
from .waffle import Crowd, people_each, waffle
from .waiting import hour_maps, waiting_curve
from .waterfall import waterfall

__all__ = [
    "FEW",
    "Amount",
    "Asked",
    "Break",
    "Calendar",
    "Cause",
    "Corners",
    "Crowd",
    "Curve",
    "Dot",
    "Entry",
    "Estimate",
    "Event",
    "Fit",
    "Following",
    "Function",
    "Group",
    "LadderRung",
    "LagDot",
    "Layer",
    "Moment",
    "Moved",
    "Pair",
    "Part",
    "Patient",
    "Point",
    "Return",
    "Rung",
    "Share",
    "Sign",
    "StageRow",
    "StageSigns",
    "Stand",
    "Step",
    "Stretch",
    "Tape",
    "Track",
    "Twin",
    "Watched",
    "Whole",
    "aftermath",
    "age_bars",
    "band_gauge",
    "bars",
    "both_signs",
    "cohorts",
    "columns",
    "conditions",
    "coverage",
    "deviations",
    "dots",
    "function_bars",
    "funnel",
    "guess_dots",
    "halves",
    "healths",
    "hour_maps",
    "index_ribbon",
    "ladder",
    "lag_dots",
    "library",
    "lorenz",
    "memberships",
    "mirror",
    "moved",
    "nested",
    "pairs",
    "parts_bars",
    "people_each",
    "posture_map",
    "reciprocity",
    "rows_bar",
    "rungs",
    "saturation",
    "seats",
    "shop_counter",
    "silent_bar",
    "stacked",
    "stacks",
    "stage_matrix",
    "stage_signs",
    "tapes",
    "tracks",
    "twins",
    "two_period_line",
    "two_sides",
    "unit_strip",
    "votes",
    "waffle",
    "waiting_curve",
    "waterfall",
    "week_limits",
    "written",
]
