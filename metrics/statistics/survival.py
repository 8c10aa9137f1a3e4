"""How long people wait when some still wait: the Kaplan-Meier curve of the answers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.statistics.arrays import Numbers, numbers
from metrics.statistics.normal import TOLERANCE, Interval
from metrics.statistics.proportions import wilson, wilson_bounds


@dataclass(frozen=True)
class Within:
    """The share answered within some hours; without anybody followed that long only a lower bound is known."""

    value: float | None
    ci: Interval | None
    n_eff: float | None
    at_risk: int
    lower_bound: float | None


@dataclass(frozen=True)
class Band:
    """What is drawn: at each time of an answer the share answered by then, with its pointwise 95 % interval."""

    hours: Numbers
    share: Numbers
    low: Numbers
    high: Numbers


@dataclass(frozen=True, eq=False)
class Curve:
    """A Kaplan-Meier curve: a step for each distinct time (hours) of an answer.

    `at_risk` waited at least that long, `events` were answered then, `survival` is the share that still waits
    after it and `greenwood` the sum of d / (r (r - d)) up to it. `waits` holds all times in order.
    Kaplan & Meier 1958, J. Am. Stat. Assoc. 53:457; variance Greenwood 1926.
    """

    waits: Numbers
    times: Numbers
    at_risk: NDArray[np.int64]
    events: NDArray[np.int64]
    survival: Numbers
    greenwood: Numbers

    @property
    def n(self) -> int:
        """All that were followed."""
        return len(self.waits)

    @property
    def answered(self) -> int:
        """Those whose wait ended with an answer."""
        return int(self.events.sum())

    def quantile(self, q: float) -> float | None:
        """Hours by which the share q was answered: the first time with 1 - S >= q; None when not reached."""
        step = int(np.searchsorted(1 - self.survival, q - TOLERANCE))
        return float(self.times[step]) if step < len(self.times) else None

    def quantile_interval(self, q: float) -> tuple[float | None, float | None]:
        """95 % interval of `quantile`: the hours whose band holds q; None for an end that is not reached.

        Brookmeyer & Crowley 1982, Biometrics 38:29, with this curve's own band.
        """
        band = self.band()
        return _first(band.hours, band.high >= q - TOLERANCE), _first(band.hours, band.low >= q - TOLERANCE)

    def at(self, hours: float) -> Within | None:
        """Share answered within `hours`, those included, with the interval of Rothman 1978, J. Chronic Dis. 31:557.

        It is Wilson's at n_eff = S (1 - S) / Var S: without anybody still waiting, the plain one. Nobody: None.
        """
        if self.n == 0:
            return None
        step = int(np.searchsorted(self.times, hours, side="right")) - 1
        survival = float(self.survival[step]) if step >= 0 else 1.0
        at_risk = self.n - int(np.searchsorted(self.waits, hours))
        if at_risk == 0 and survival > TOLERANCE:
            return Within(None, None, None, 0, 1 - survival)
        share = 1 - (survival if survival > TOLERANCE else 0.0)
        worth = float(self._worth(survival, self.greenwood[step] if step >= 0 else 0.0, at_risk))
        return Within(share, wilson(share * worth, worth), worth, at_risk, None)

    def band(self) -> Band:
        """The curve of the answered with its interval at each step, for drawing; empty without answers."""
        survival = np.where(self.survival > TOLERANCE, self.survival, 0.0)
        low, high = wilson_bounds(1 - survival, self._worth(survival, self.greenwood, self.at_risk))
        return Band(self.times, 1 - survival, low, high)

    def _worth(self, survival: ArrayLike, greenwood: ArrayLike, at_risk: ArrayLike) -> Numbers:
        """As how many fully followed people the estimate counts: S (1 - S) / Var S, where that is defined."""
        survival = np.asarray(survival, float)
        with np.errstate(divide="ignore", invalid="ignore"):
            inner = survival * (1 - survival) / (survival * survival * np.asarray(greenwood, float))
        inner = np.where(survival <= TOLERANCE, float(self.answered), inner)
        return np.where(survival >= 1 - TOLERANCE, np.asarray(at_risk, float), inner)


def curve(hours: ArrayLike, answered: ArrayLike) -> Curve:
    """The curve of waits in hours, with `answered` false for those that still wait (censored then).

    Two arrays of one length in any order. An answer comes before a censoring at the same time.
    ValueError when an hour is unknown or the lengths differ.
    """
    waits, answered = numbers(hours), np.asarray(answered, dtype=bool)
    if waits.shape != answered.shape:
        raise ValueError(f"{len(waits)} waits against {len(answered)} answers")
    times, events = np.unique(waits[answered], return_counts=True)
    waits = np.sort(waits)
    at_risk = len(waits) - np.searchsorted(waits, times)
    left = at_risk - events
    with np.errstate(divide="ignore"):
        greenwood = np.cumsum(events / (at_risk * left.astype(float)))
    return Curve(waits, times, at_risk, events, np.cumprod(left / at_risk), greenwood)


def _first(times: Numbers, reached: NDArray[np.bool_]) -> float | None:
    """The first time at which something is reached."""
    step = int(np.argmax(reached)) if reached.any() else None
    return None if step is None else float(times[step])
