"""Charts: plain values, a palette and a language in, a figure out."""

from .bars import bars, dots, parts_bars
from .columns import columns
from .coverage import coverage
from .gauges import band_gauge, unit_strip
from .levels import age_bars, ladder
from .lines import index_ribbon, two_period_line
from .mirrors import mirror
from .shapes import Amount, Break, Calendar, Cause, Curve, Dot, Estimate, Event, Point, Share, Step
from .strips import rows_bar, shop_counter, silent_bar
from .waiting import hour_maps, waiting_curve
from .waterfall import waterfall

__all__ = [
    "Amount",
    "Break",
    "Calendar",
    "Cause",
    "Curve",
    "Dot",
    "Estimate",
    "Event",
    "Point",
    "Share",
    "Step",
    "age_bars",
    "band_gauge",
    "bars",
    "columns",
    "coverage",
    "dots",
    "hour_maps",
    "index_ribbon",
    "ladder",
    "mirror",
    "parts_bars",
    "rows_bar",
    "shop_counter",
    "silent_bar",
    "two_period_line",
    "unit_strip",
    "waiting_curve",
    "waterfall",
]
