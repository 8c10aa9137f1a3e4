"""Pulse: the executive's screen. Do we talk or shout, who waits, what moved, what next."""

from dataclasses import replace

import streamlit as st

from metrics import Finding, Status
from pages.kit import cards, charts, filters, inside, inside_sides, mirrored, movement, noting, session, talk
from pages.kit import talk_words as words
from pages.kit.lines import kept
from pages.kit.theme import palette, plot
from pages.kit.view import View

CARDS = ("dialogue_share", "monologue_index", "people_talked", "silent_post_share", "talk_per_post")


def pulse(view: View) -> None:
    found = session.picture(view.workspace, "verdict", view.scope_now, view.scope_before, view.cards)
    cards.lead(found.sentence.in_(view.language), found.evidence.in_(view.language))
    if session.picture(view.workspace, "level") == "messages":
        with_messages(view)
    else:
        with_counts(view)


def with_messages(view: View) -> None:
    cards.row(view, dialogue, monologue, people)
    cards.row(view, waiting, inside_out, unseen)
    cards.row(view, what_moved, what_next, widths=(3, 2))


def with_counts(view: View) -> None:
    """What can be said when the files carry only how much was said."""
    cards.row(view, mirrored.silent_posts, mirrored.per_post, unseen)
    mirrored.broadcast_against_talk(view)
    cards.row(view, dialogue, monologue, waiting)


def dialogue(view: View) -> None:
    def draw(found: Finding) -> None:
        if found.now.status is not Status.OK:
            talk.counted(view, found, "pulse_dialogue_chart")
            return
        now = talk.points(view, "dialogue_share", view.scope_now)
        before = talk.points(view, "dialogue_share", view.scope_before) if view.scope_before else ()
        means = (found.now.value, found.before.value if found.before and found.before.known else None)
        figure = charts.two_period_line(
            now,
            before,
            unit="share",
            means=means,
            events=noting.events(view, mirrored.stretch(view)),
            palette=palette(),
            language=view.language,
        )
        plot(figure, talk.alt(found, view.language), "pulse_dialogue_chart")

    cards.metric_card(view, "dialogue_share", draw=draw, key="pulse_dialogue")


def monologue(view: View) -> None:
    cards.metric_card(
        view, "monologue_index", draw=lambda found: talk.gauge(view, found, "pulse_monologue"), key="pulse_monologue"
    )


def people(view: View) -> None:
    def draw(found: Finding) -> None:
        scopes, by = (view.scope_now, view.scope_before), "month"
        now, before = (talk.months(view, "people_talked", scope) for scope in scopes)
        if not now:  # a period shorter than half a month
            now, before, by = *(talk.points(view, "people_talked", scope) for scope in scopes), "week"
        figure = charts.columns(now, before, by=by, palette=palette(), language=view.language)
        plot(figure, talk.alt(found, view.language), "pulse_people_chart")

    cards.metric_card(view, "people_talked", draw=draw, key="pulse_people")


def waiting(view: View) -> None:
    def draw(found: Finding) -> None:
        if not found.now.n:
            return
        figure = charts.age_bars(found.now.detail["by_age"], palette=palette(), language=view.language)
        plot(figure, talk.alt(found, view.language), "pulse_waiting_chart")

    found = session.finding(view.workspace, "unanswered_backlog", view.scope_now, None)
    finding, basis = "", ""
    if found.now.status is Status.OK:
        finding = talk.waiting_finding(found.now, talk.still_waiting(view), view.language)
        basis = talk.waiting_basis(view, found.now)
    cards.metric_card(
        view, "unanswered_backlog", draw=draw, finding=finding, basis=basis, key="pulse_waiting", before=False
    )


def inside_out(view: View) -> None:
    whole = inside_sides.whole(view)
    found = session.finding(view.workspace, "lead_lag", whole, None)
    needed = found.now.detail.get("weeks_needed", 40)

    def draw() -> None:
        figure = charts.unit_strip(found.now.n or 0, needed, palette=palette(), language=view.language)
        plot(figure, inside.finding_of(found.now, view.language), "pulse_inside_chart")

    missing = found.now.status is Status.MISSING
    own = (inside.finding_of(found.now, view.language), inside.basis_of(found.now, view.language))
    finding, basis = cards.words_of(found, view.language) if missing else own
    cards.card(
        view,
        finding=finding,
        basis=basis,
        key="pulse_inside",
        metric="lead_lag",
        scope=whole,
        draw=None if missing else draw,
    )


def unseen(view: View) -> None:
    with st.container(border=True, height="stretch", gap="small", key="pulse_unseen"):
        st.markdown(f"## {words.UNSEEN.in_(view.language)}", anchors=False)
        cards.small(words.UNSEEN_BASIS.in_(view.language))
        st.markdown("\n".join(f"- {text.in_(view.language)}" for text in session.picture(view.workspace, "unseen")))


def what_moved(view: View) -> None:
    found = cards.finding_of(view, "dialogue_share")
    if not movement.known(found):
        cards.card(
            view,
            finding=words.NOTHING_MOVED.in_(view.language),
            basis=words.NOTHING_MOVED_WHY.in_(view.language),
            key="pulse_moved",
        )
        return
    finding, basis = movement.said(view, found)

    def draw() -> None:
        plot(movement.figure(view, found, palette()), finding, "pulse_moved_chart")

    cards.card(view, finding=finding, basis=basis, key="pulse_moved", metric="dialogue_share", draw=draw)


def what_next(view: View) -> None:
    with st.container(border=True, height="stretch", gap="small", key="pulse_next"):
        st.markdown(f"## {words.NEXT.in_(view.language)}", anchors=False)
        found = session.picture(view.workspace, "actions", view.scope_now)
        cards.small((words.NEXT_BASIS if found else words.NEXT_NONE).in_(view.language))
        for number, action in enumerate(found, 1):
            st.markdown(
                f"**{number}. {action.title.in_(view.language)}**  \n:gray[{kept(action.basis.in_(view.language))}]"
            )
            filters.link(action.page, talk.go_to(action.page, view.language))


pulse(replace(filters.view(), cards=CARDS))
