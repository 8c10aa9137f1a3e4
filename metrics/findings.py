"""What may honestly be said about a number and its change: rose, fell, held, too few, nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from metrics import numbers, statistics
from metrics.model import Finding, Language, Measure, Metric, Says, Status, Text, Verdict
from metrics.statistics import Contrast

TOO_FEW = Text(es="Muy pocos para decirlo: {x} de {n}", en="Too few to tell: {x} of {n}")
TOO_FEW_COUNT = Text(es="Muy pocos para decirlo: {n}", en="Too few to tell: {n}")
MISSING = Text(es="No viene en sus ficheros", en="Not in your files")
EMPTY = Text(es="Nada que contar en este periodo", en="Nothing to count in this period")
NOT_ENOUGH = Text(es="Aún no se puede saber", en="It cannot be known yet")
UNREACHED = Text(es="Más de la mitad sigue esperando", en="More than half are still waiting")


@dataclass(frozen=True)
class Ground:
    """What a comparison needs beyond a number: how much the weeks of this brand vary, in which nothing is compared.

    deff: how many times less sure a share or a mean is because what happens on one day (or in one week) goes together,
    worked out with so much `freedom` (None: not known, 0: cannot be). weeks: (days, count) of each week, of a count;
    earlier: those before both periods. error: of a mean of independent things. curve: (hours, answered by then, worth).
    """

    weeks: tuple[tuple[float, float], ...] = ()
    earlier: tuple[tuple[float, float], ...] = ()
    deff: float = 1.0
    freedom: int | None = None
    error: float | None = None
    curve: tuple[tuple[float, float, float], ...] = ()

    @property
    def too_short(self) -> bool:
        """Whether there are too few weeks to know how much they differ: nothing can be said to have changed."""
        return self.freedom is not None and self.freedom < statistics.LEAST_FREEDOM


@dataclass(frozen=True)
class Case:
    """A number, the same one before (None: nothing to compare with), and what both stand on."""

    metric: Metric
    now: Measure
    before: Measure | None = None
    ground: Ground = Ground()
    ground_before: Ground = Ground()


def compare(now: Measure, before: Measure | None, metric: Metric) -> Finding:
    """The verdict on one measure that stands alone; cards that stand together are judged together."""
    return judge([Case(metric, now, before)])[0]


def judge(cases: Sequence[Case]) -> list[Finding]:
    """The verdicts on the cards of one page, in their order, so that many cards do not cry wolf.

    A number rose or fell only where its difference is told among all differences of the page (`together`).
    Where no honest interval of the difference exists, no direction is claimed.
    """
    contrasts = [contrast(case) for case in cases]
    told, z = statistics.together(contrasts)
    return [_finding(*each, z) for each in zip(cases, contrasts, told, strict=True)]


def _finding(case: Case, found: Contrast | None, told: bool, z: float) -> Finding:
    now, before, verdict = case.now, case.before, _alone(case.now)
    if found is None:
        return Finding(verdict, now, before)
    direction = (1 if found.value > 0 else -1) if told else 0
    plain = case.metric.kind not in ("count", "waiting")
    return Finding(
        ("fell", "held", "rose")[direction + 1],
        now,
        before,
        difference=now.value - before.value if None not in (now.value, before.value) else None,
        difference_ci=found.at(z) if plain or _is_share(now) else None,
        better=_better(case.metric, direction),
    )


def contrast(case: Case) -> Contrast | None:
    """The difference of a case with its interval; None where nothing honest can be said about it."""
    now, before, metric = case.now, case.before, case.metric
    if before is None or _alone(now) != "now" or before.status is not Status.OK:
        return None
    if metric.options.get("all_history") or case.ground.too_short or case.ground_before.too_short:
        return None
    if metric.kind == "count":
        weeks = (case.ground.weeks, case.ground_before.weeks, case.ground.earlier)
        return statistics.count_contrast(now.value, before.value, weeks) if all(weeks[:2]) else None
    if metric.kind == "waiting" and not _is_share(now):
        return _medians(case)
    if not (now.ci and before.ci and now.known and before.known):
        return None
    grounds = (case.ground, case.ground_before)
    if all(ground.error is not None and ground.freedom for ground in grounds):
        error = sum(ground.error**2 * ground.deff for ground in grounds) ** 0.5
        return statistics.mean_contrast(now.value, before.value, error, case.ground.freedom)
    return statistics.gap(now.value, _ends(now, case.ground), before.value, _ends(before, case.ground_before))


def _ends(found: Measure, ground: Ground) -> statistics.Ends:
    """The interval of a measure at any confidence: Wilson's where that is what it has, else stretched."""
    worth = _worth(found)
    if worth is None:
        return statistics.stretched(found.value, found.ci)
    return statistics.share_ends(found.value, min(worth, found.n / ground.deff), ground.freedom)


def _worth(found: Measure) -> float | None:
    """As how many independent things a share counts, if its interval is Wilson's; None for other intervals."""
    worth = found.detail.get("n_eff") or (found.n or 0) / (found.detail.get("deff") or 1)
    if not (0 <= found.value <= 1 and worth > 0):
        return None
    expected = statistics.wilson(found.value * worth, worth)
    close = all(abs(end - own) < 1e-9 for end, own in zip(expected, found.ci, strict=True))
    return worth if close else None


def _is_share(found: Measure) -> bool:
    """Whether a measure of waits is the share answered in time, not how long they last."""
    return "n_eff" in found.detail


def _medians(case: Case) -> Contrast | None:
    """Medians of waits: whether as many were answered by the time that lies between both medians.

    Brookmeyer & Crowley 1982, J. Am. Stat. Assoc. 77:433. More answered by then is a shorter wait.
    """
    medians = [found.value for found in (case.now, case.before) if found.value is not None]
    if not (medians and case.ground.curve and case.ground_before.curve):
        return None
    middle = sum(medians) / len(medians)
    now, before = (_by(middle, ground) for ground in (case.ground, case.ground_before))
    return statistics.gap(*before, *now) if now and before else None


def _by(hours: float, ground: Ground) -> tuple[float, statistics.Ends] | None:
    """The share answered by so many hours, with its interval; None where nobody was followed that long."""
    last, share, worth = [step for step in ground.curve if step[0] <= hours][-1]
    if last == ground.curve[-1][0] < hours and share < 1:
        return None
    return share, statistics.share_ends(share, worth / ground.deff, ground.freedom)


def _alone(now: Measure) -> Verdict:
    if now.status is Status.LOW_N:
        return "too_few"
    return "now" if now.status is Status.OK else "nothing"


def _better(metric: Metric, direction: int) -> bool | None:
    """Whether a change is for the better; None where the metric has no better side or nothing changed."""
    if not direction or metric.better not in ("higher", "lower"):
        return None
    return (direction > 0) is (metric.better == "higher")


def sentence(finding: Finding, metric: Metric, language: Language) -> str:
    """The finding in words, ten or fewer."""
    now = finding.now
    if finding.verdict == "nothing":
        return _why_not(now).in_(language)
    if finding.verdict == "too_few":
        template = TOO_FEW if now.x is not None and metric.kind == "share" else TOO_FEW_COUNT
        return template.in_(language).format(x=numbers.count(now.x, language), n=numbers.count(now.n, language))
    if now.value is None:
        if metric.kind == "waiting":
            return UNREACHED.in_(language)
        return metric.says.now.in_(language).format(**_words(finding, metric, language))
    if now.value == 1 and metric.says.one:
        return metric.says.one.in_(language)
    return _template(metric.says, finding.verdict).in_(language).format(**_words(finding, metric, language))


def _why_not(now: Measure) -> Text:
    return {Status.MISSING: MISSING, Status.EMPTY: EMPTY}.get(now.status, NOT_ENOUGH)


def _template(says: Says, verdict: Verdict) -> Text:
    return {"rose": says.rose, "fell": says.fell, "held": says.held}.get(verdict) or says.now


def _words(finding: Finding, metric: Metric, language: Language) -> dict[str, str]:
    now, before = finding.now, finding.before
    change = finding.difference or 0.0
    as_points = metric.unit == "share"
    return {
        "value": numbers.value(now.value, metric.unit, language),
        "n": numbers.count(now.n, language),
        "x": numbers.count(now.x, language),
        "before": numbers.value(before.value, metric.unit, language) if before else numbers.NONE,
        "change": numbers.points(change, language) if as_points else numbers.value(abs(change), metric.unit, language),
    }
