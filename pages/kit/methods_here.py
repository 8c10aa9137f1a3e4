"""What these files say of a metric, for the page of the method: its number, or why there is none."""

from __future__ import annotations

from metrics import Metric, Status, sentence
from pages.kit import discretion, methods, session
from pages.kit.methods_words import STATES
from pages.kit.view import View


def said(view: View, metric: Metric) -> str:
    """What the metric says now, in the period of the page."""
    if hidden := discretion.instead(view, metric.id):
        return f"{hidden[0]}. {hidden[1]}"
    found = session.finding(view.workspace, metric.id, view.scope_now, None)
    plain_number = isinstance(found.now.value, int | float) or metric.kind == "waiting"
    if found.now.status is Status.OK and not plain_number:
        return f"{methods.sentence_case(STATES['ok'].in_(view.language))}."
    return f"{sentence(found, metric, view.language)}."


def state(view: View, metric: Metric) -> str:
    """Whether it is shown, in a few words."""
    if hidden := discretion.instead(view, metric.id):
        return hidden[0].lower()
    return STATES[session.measure(view.workspace, metric.id, view.scope_now).status.value].in_(view.language)
