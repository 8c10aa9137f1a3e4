"""What may honestly be said about a number and its change: rose, fell, held, too few, nothing."""

from __future__ import annotations

from metrics import numbers, statistics
from metrics.model import Finding, Language, Measure, Metric, Says, Status, Text, Verdict

TOO_FEW = Text(es="Muy pocos para decirlo: {x} de {n}", en="Too few to tell: {x} of {n}")
TOO_FEW_COUNT = Text(es="Muy pocos para decirlo: {n}", en="Too few to tell: {n}")
MISSING = Text(es="No viene en sus ficheros", en="Not in your files")
EMPTY = Text(es="Nada que contar en este periodo", en="Nothing to count in this period")
NOT_ENOUGH = Text(es="Aún no se puede saber", en="It cannot be known yet")
UNREACHED = Text(es="Más de la mitad sigue esperando", en="More than half are still waiting")


def compare(now: Measure, before: Measure | None, metric: Metric) -> Finding:
    """The verdict on a measure and, when both are known, on its change.

    Rates change only when the interval of the difference leaves zero out (square-and-add, Newcombe 1998;
    Zou & Donner 2008). Without an interval nothing is said about the direction.
    """
    verdict = _alone(now)
    if verdict != "now" or before is None or not before.known or not (now.ci and before.ci):
        return Finding(verdict, now, before)
    change = statistics.difference(now.value, now.ci, before.value, before.ci)
    return Finding(
        ("fell", "held", "rose")[change.direction + 1],
        now,
        before,
        difference=change.value,
        difference_ci=change.ci,
        better=_better(metric, change.direction),
    )


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
        return UNREACHED.in_(language) if metric.kind == "waiting" else metric.says.now.in_(language)
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
