"""The card: finding, basis, shape, drawer. The same four lines everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from metrics import BY_ID, Finding, Language, Measure, Scope, Status, counts_rows, numbers, sentence
from pages.kit import discretion, drawer, phrases, session
from pages.kit.lines import kept
from pages.kit.needs import NEEDS
from pages.kit.view import View

Draw = Callable[[], None]


def lead(title: str, evidence: str) -> None:
    """The top of a page: one sentence, and the numbers that earn it."""
    st.title(kept(title), anchor=False)
    st.markdown(f":gray[{kept(evidence)}]")


def row(view: View, *drawn: Callable[[View], object], widths: Sequence[int] = ()) -> None:
    """Cards side by side, equally wide unless `widths` says otherwise; one under the other on a telephone."""
    for column, draw in zip(st.columns(list(widths) or len(drawn)), drawn, strict=True):
        with column:
            draw(view)


def small(text: str) -> None:
    """Secondary text, in the theme's own grey."""
    st.markdown(f":gray[:small[{kept(text)}]]")


def card(
    view: View, *, finding: str, basis: str, key: str, metric: str = "", scope: Scope | None = None,
    draw: Draw | None = None, rows: int | None = None, more: Draw | None = None, better: bool | None = None,
    discreet: bool = False,
) -> None:  # fmt: skip
    """One card. `metric` gives it the drawer and, with `rows` to see, the button to them; `draw` its shape.

    `more` is drawn at the end of the card's last line. `better`: a change that the rule tells, and to which side.
    `discreet`: the card says by itself where few people are; any other is put away where its number rests on few.
    """
    if metric and not discreet and (hidden := discretion.instead(view, metric, scope)):
        card(view, finding=hidden[0], basis=hidden[1], key=key)
        return
    with st.container(border=True, height="stretch", gap="small", key=key):
        st.markdown(f"## {kept(finding)}", anchors=False)
        turn = "" if better is None else phrases.TURN[better].in_(view.language)
        small(" · ".join(part for part in (turn, basis) if part))
        if draw:
            draw()
        st.space("stretch")
        if metric:
            drawer.footer(view, metric, scope or view.scope_now, key, rows, more)
        elif draw:
            drawer.table_only(f"{key}_chart", view.language)


def metric_card(
    view: View, metric: str, *, key: str = "", draw: Callable[[Finding], None] | None = None, finding: str = "",
    basis: str = "", scope: Scope | None = None, before: bool = True, more: Draw | None = None,
    rows: int | None = None,
) -> Finding:  # fmt: skip
    """The card of a metric: words and basis from the engine, unless given; draws only what is known.

    `rows` is how many rows stand behind it, where its n counts something else and the page knows.
    """
    now = scope or view.scope_now
    found = finding_of(view, metric) if before and not scope else session.finding(view.workspace, metric, now, None)
    known = found.now.status in (Status.OK, Status.LOW_N)
    said, told = words_of(found, view.language)
    card(
        view,
        finding=finding if known and finding else said,
        basis=basis if known and basis else told,
        key=key or f"card_{metric}",
        metric=metric,
        scope=now,
        draw=(lambda: draw(found)) if draw and known else None,
        rows=(_rows_of(found.now) if rows is None else rows) if known else None,
        more=more,
        better=found.better if known else None,
    )
    return found


def words_of(found: Finding, language: Language) -> tuple[str, str]:
    """The finding and its basis; where there is no number the question is the heading, for cards not to share one."""
    metric = BY_ID[found.now.metric]
    said = sentence(found, metric, language)
    if found.now.status is Status.MISSING:
        return metric.question.in_(language), f"{said}. {to_see_it(found.now, language)}".strip()
    if found.now.status in (Status.EMPTY, Status.NOT_ENOUGH):
        return metric.question.in_(language), f"{said} · {basis_of(found, language)}"
    return said, basis_of(found, language)


def _rows_of(now: Measure) -> int | None:
    """As many as n where n counts rows; uncounted where it counts weeks or people."""
    if counts_rows(now.metric):
        return now.n
    return drawer.UNCOUNTED if BY_ID[now.metric].rows else None


def finding_of(view: View, metric: str) -> Finding:
    """What may be said about a metric among the cards of its page; `ttfr.24` is its share within 24 hours."""
    names = view.cards if metric in view.cards else (metric,)
    return discretion.compared(view, session.judged(view.workspace, names, view.scope_now, view.scope_before)[metric])


def basis_of(found: Finding, language: Language) -> str:
    """What is measured · n · before · interval; or what to upload to see it."""
    metric, now = BY_ID[found.now.metric], found.now
    if now.status is Status.MISSING:
        return f"{metric.question.in_(language)} {to_see_it(now, language)}"
    parts = [metric.name.in_(language), amount(now, language) if now.n is not None else ""]
    if found.before is not None and found.before.status in (Status.OK, Status.LOW_N) and found.before.n is not None:
        parts.append(phrases.BEFORE.in_(language).format(text=amount(found.before, language)))
    parts.append(_sureness(found, language))
    return " · ".join(part for part in parts if part)


def amount(found: Measure, language: Language) -> str:
    """313 de 1.302, where x is a part of n; the count alone otherwise."""
    metric = BY_ID[found.metric]
    if metric.kind == "share" or (metric.kind == "count" and found.x != found.n):
        return phrases.OF.in_(language).format(x=numbers.count(found.x, language), n=numbers.count(found.n, language))
    return numbers.count(found.n, language)


def _sureness(found: Finding, language: Language) -> str:
    metric, now = BY_ID[found.now.metric], found.now
    if now.status is Status.LOW_N:
        return ""
    if found.difference_ci and metric.unit == "share":
        low, high = (numbers.decimal(end * 100, language, 0) for end in found.difference_ci)
        return phrases.CHANGE_BETWEEN.in_(language).format(low=low, high=high)
    if now.ci:
        return phrases.INTERVAL.in_(language).format(text=numbers.interval(now.ci, metric.unit, language))
    return phrases.EXACT.in_(language) if metric.kind in ("count", "ratio") and now.status is Status.OK else ""


def to_see_it(found: Measure, language: Language) -> str:
    """What to upload, in words."""
    wanted = list(dict.fromkeys(NEEDS[need].in_(language) for need in found.needs if need in NEEDS))
    return phrases.TO_SEE_IT.in_(language).format(what=phrases.AND.in_(language).join(wanted)) if wanted else ""
