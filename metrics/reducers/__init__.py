"""One reducer per kind of number."""

from metrics.reducers.base import Reducer
from metrics.reducers.counts import COUNT
from metrics.reducers.leading import LEAD_LAG
from metrics.reducers.means import MEAN, POST_RATES
from metrics.reducers.ratios import RATIO
from metrics.reducers.shares import SHARE
from metrics.reducers.waiting import WAITING

REDUCERS: dict[str, Reducer] = {
    "count": COUNT,
    "lead_lag": LEAD_LAG,
    "mean": MEAN,
    "post_rates": POST_RATES,
    "ratio": RATIO,
    "share": SHARE,
    "waiting": WAITING,
}

__all__ = ["REDUCERS", "Reducer"]
