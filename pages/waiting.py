"""Who is waiting: the counter of the shop, how long people wait, at what hours, and the list of who still waits."""

import functools
from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from metrics import Finding, Language, Measure, Status, numbers
from pages.kit import absent, cards, charts, filters, report_sheet, session, talk, waits, waits_list, waits_marks
from pages.kit import trust_sheets as sheets
from pages.kit import waits_words as words
from pages.kit.absent import Card
from pages.kit.needs import NEEDS
from pages.kit.theme import palette, plot
from pages.kit.view import View, stretch
from pages.kit.waits_hours import hours

CARDS = (
    *("ttfr", *(f"ttfr.{hours}" for hours in waits.WITHIN)),
    *("response_rate", "canned_reply_share"),
)


def waiting(view: View) -> None:
    if session.picture(view.workspace, "level") != "messages":
        blind(view)
        return
    now, before = waits.clock(view, view.scope_now), waits.clock(view, view.scope_before)
    top(view, now, before)
    shop(view, now.least)
    first = st.columns([3, 2])
    with first[0]:
        curve(view, now, before)
    with first[1]:
        hours(view)
    waits_list.listing(view)
    waits_marks.marked(view)
    answers(view)


def top(view: View, now: waits.Clock, before: waits.Clock) -> None:
    outside = session.picture(view.workspace, "out_of_hours", view.scope_now)
    backlog = session.measure(view.workspace, "unanswered_backlog", view.scope_now)
    day = waits.change(view, now, before, 24)
    title, evidence = waits.lead(now, day, outside, int(backlog.value or 0), view.language)
    if "outbound" not in session.picture(view.workspace, "available").get("messages", ()):
        evidence = f"{evidence} {words.NO_REPLIES.in_(view.language)}".strip()
    cards.lead(title, evidence)


def shop(view: View, least: int) -> None:
    """The counter; no percentages under so many waits."""
    language, found = view.language, session.picture(view.workspace, "shop", view.scope_now)
    counts = {
        "n": numbers.count(found.came_in, language),
        "attended": numbers.count(found.attended, language),
        "waiting": numbers.count(found.still_waiting, language),
        "left": numbers.count(found.left_unattended, language),
    }
    days = stretch(view.scope_now.since, view.scope_now.until, language)

    def draw() -> None:
        parts = (found.attended, found.still_waiting, found.left_unattended)
        few = found.came_in < least
        figure = charts.shop_counter(*parts, period=days, counted=few, palette=palette(), language=language)
        plot(figure, words.SHOP_ALT.in_(language).format(**counts), "waiting_shop_chart")

    cards.card(
        view,
        finding=waits.shop_finding(found, language),
        basis=words.SHOP_BASIS.in_(language).format(
            days=days,
            moment=session.local_as_of(view.workspace, language),
            limit=words.DAYS_OR_MORE.in_(language).format(n=waits.limit_days(view)),
            **counts,
        ),
        key="waiting_shop",
        metric="ttfr",
        draw=draw if found.came_in else None,
        rows=found.came_in,
    )


def curve(view: View, now: waits.Clock, before: waits.Clock) -> None:
    language, found = view.language, cards.finding_of(view, "ttfr")
    finding, basis = "", ""
    if now.curve is not None:
        basis = waits.curve_basis(now.curve, before, language)
        finding = moved_finding(found, language)

    def draw(found: Finding) -> None:
        if found.now.status is Status.OK:
            earlier = waits.shape(before.curve) if before.enough else None
            figure = charts.waiting_curve(waits.shape(now.curve), earlier, palette=palette(), language=language)
            plot(figure, curve_alt(now, language), "waiting_curve_chart")
        coverage(view, now, before)

    cards.metric_card(view, "ttfr", draw=draw, finding=finding, basis=basis, key="waiting_curve")


def moved_finding(found: Finding, language: Language) -> str:
    """The sentence on the median with its change, where one may be said."""
    if found.verdict not in words.MEDIAN_MOVED or found.now.value is None:
        return ""
    return words.MEDIAN_MOVED[found.verdict].in_(language).format(value=numbers.hours(found.now.value, language))


def curve_alt(now: waits.Clock, language: Language) -> str:
    def said(hours: int) -> str:
        span = words.WITHIN.in_(language).format(h=numbers.hours(hours, language))
        return f"{span}: {waits.amount(now.reached(hours), language)}"

    return "; ".join(said(hours) for hours in waits.WITHIN)


def coverage(view: View, now: waits.Clock, before: waits.Clock) -> None:
    """Answered within 1, 4 and 24 hours by the clock, and beside it by opening hours."""
    language, opening = view.language, waits.clock(view, view.scope_now, "ttfr_business")
    for place, each in zip(st.columns(len(waits.WITHIN)), waits.WITHIN, strict=True):
        span = f"{each}\u00a0h"
        with place:
            found = waits.change(view, now, before, each)
            label = words.WITHIN.in_(language).format(h=span)
            moved = waits.moved_within(found, language)
            st.metric(label, waits.amount(found.now, language), moved, delta_arrow="off", delta_color="gray")
            share = waits.amount(opening.reached(each), language)
            cards.small(words.WITHIN_OPENING.in_(language).format(share=share, h=span))


def answers(view: View) -> None:
    """The other sides of an answer: whether it says something, is pasted, goes to critics too, and who returns."""
    lacking = absent.rows(
        view,
        (Card("response_rate", response), Card("canned_reply_share", canned)),
        tuple(Card(one.metric, sheet(one), has_some(one.metric)) for one in (sheets.PARITY, sheets.RETURN)),
    )
    absent.told(view, lacking, "waiting_absent")


def sheet(shown: report_sheet.Sheet) -> Callable[[View], None]:
    """A card of Trust that speaks of answers too."""
    return lambda view: report_sheet.draw(view, shown)


def has_some(metric: str) -> Callable[[View], bool]:
    return lambda view: bool(session.measure(view.workspace, metric, view.scope_now).n)


def canned(view: View) -> None:
    draw = functools.partial(now_and_before, view)
    cards.metric_card(view, "canned_reply_share", draw=draw, key="waiting_canned_reply_share")


def response(view: View) -> None:
    draw = functools.partial(responses, view)
    cards.metric_card(view, "response_rate", draw=draw, key="waiting_response_rate")


def responses(view: View, found: Finding) -> None:
    """Any answer and an answer with substance, now and before."""
    rows = []
    for name, part in ((words.ANY, None), (words.SUBSTANCE, "substantive")):
        for measure, strong in ((found.now, True), (found.before, False)):
            each = measure.detail.get(part) if measure and part else measure
            said = name.in_(view.language)
            rows.append((said if strong else words.EARLIER.in_(view.language).format(name=said), each, strong))
    draw_rows(view, found, rows)


def now_and_before(view: View, found: Finding) -> None:
    rows = [(words.NOW.in_(view.language), found.now, True), (words.BEFORE.in_(view.language), found.before, False)]
    draw_rows(view, found, rows)


def draw_rows(view: View, found: Finding, rows: list[tuple[str, Measure | None, bool]]) -> None:
    """Dots with intervals; counts on a track where there are too few for a percentage."""
    known = [row for row in rows if row[1] is not None and row[1].n]
    if found.now.status is Status.OK:
        made = [
            charts.Dot(name, talk.estimate(each), note=waits.counted(each, view.language), strong=strong)
            for name, each, strong in known
        ]
        figure = charts.dots(made, palette=palette(), language=view.language)
    else:
        parts = [charts.Share(name, int(each.x), each.n) for name, each, strong in known if strong]
        figure = charts.parts_bars(parts, palette=palette(), language=view.language)
    plot(figure, talk.alt(found, view.language), f"waiting_{found.now.metric}_chart")


def blind(view: View) -> None:
    """What is said when no customer's message is in the files: what is missing, and no zero."""
    language = view.language
    there = session.picture(view.workspace, "available")
    seen = words.BLIND_ONE_SIDE if "messages" in there else words.BLIND_COUNTS
    comments = session.measure(view.workspace, "talk_per_post", view.scope_now)
    evidence = seen.in_(language)
    if comments.n and comments.x is not None:
        counts = {"x": numbers.count(comments.x, language), "n": numbers.count(comments.n, language)}
        evidence = f"{evidence} {words.BLIND_COMMENTS.in_(language).format(**counts)}"
    cards.lead(words.BLIND.in_(language), evidence)

    def draw() -> None:
        wanted = [NEEDS["messages"], NEEDS["messages.outbound"], words.BRING_TEMPLATE]
        st.markdown("\n".join(f"- {each.in_(language)}" for each in wanted))
        filters.link("data", talk.go_to("data", language))

    finding, basis = words.BRING.in_(language), words.BRING_BASIS.in_(language)
    cards.card(view, finding=finding, basis=basis, key="waiting_bring", draw=draw)


waiting(replace(filters.view(), cards=CARDS))
