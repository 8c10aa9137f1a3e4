"""What if: three levers on two companies; what follows by arithmetic, and what only by assumption, drawn apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import streamlit as st

from metrics import AnswerMore, ConverseMore, MoreAmbassadors, Outcome, Scope, Text, numbers
from pages.kit import cards, charts, session
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.words import plain
from pages.kit.workshop_model import companies, company

INTRO = Text(
    es="Mueva una palanca y mire qué cambia. Lo que sale de la aritmética va en color; lo que solo se supone, aparte "
    "y en gris.",
    en="Move a lever and see what changes. What follows by arithmetic is in colour; what is only assumed stands "
    "apart, in "
    "grey.",
)
FIRST, SECOND = Text(es="Una empresa", en="One company"), Text(es="Y otra", en="And another")
LEVERS = (
    Text(es="Contestar más", en="Answer more"),
    Text(es="Conversar en vez de vender", en="Converse instead of selling"),
    Text(es="Más embajadores", en="More ambassadors"),
)
SHARE = Text(es="Contestar con contenido a", en="Answer with substance")
WITHIN = Text(es="en menos de (horas)", en="within (hours)")
MINUTES = Text(es="minutos por respuesta", en="minutes an answer")
MOVE = Text(es="Publicaciones comerciales que pasan a conversación", en="Commercial posts that become conversation")
DROPPED = Text(es="No se convierten: se dejan de publicar", en="They are not converted: they are no longer posted")
PEOPLE = Text(es="Personas más en cada departamento", en="More people in each department")
SURE = Text(es="Por aritmética", en="By arithmetic")
ASSUMED = Text(es="Solo si se supone", en="Only by assumption")
NOTHING = Text(es="No se puede calcular con estos ficheros.", en="It cannot be worked out with these files.")
NOT_ASSUMED = Text(es="Con estos datos no se supone nada más.", en="Nothing further is assumed with this data.")
WORK = Text(es="Trabajo: {sure} más por semana{more}.", en="Work: {sure} more a week{more}.")
WORK_MORE = Text(es="; y {more} por semana para atender lo que se supone", en="; and {more} a week for what is assumed")
NO_WORK = Text(
    es="Trabajo: {sure} más por semana si pasa lo que se supone.",
    en="Work: {sure} more a week if things go as assumed.",
)
UNKNOWN_WORK = Text(
    es="Trabajo: no se sabe cuántas horas pide; ningún fichero lo dice.",
    en="Work: how many hours it takes is not known; no file says so.",
)
WITHINS = (1, 4, 8, 24, 48, 72)


class Lever(NamedTuple):
    """A lever as the visitor set it, and the question that it puts to the engine."""

    title: Text
    asks: str
    set: Any


def whatif(view: View) -> None:
    language = view.language
    st.markdown(INTRO.in_(language))
    sides = two(view)
    for draw in (answering, conversing, joining):
        lever = draw(view)
        columns = st.columns(len(sides))
        for place, (column, side) in enumerate(zip(columns, sides, strict=True)):
            with column:
                moved(side, lever, f"whatif_{lever.asks}_{place}")


def two(view: View) -> list[View]:
    """The company that is open, and another one to compare it with."""
    offered = {info.name: info.title.in_(view.language) for info in companies()}
    offered = {view.workspace: view.title, **offered}
    names = list(offered)
    with st.container(horizontal=True, gap="small"):
        first = st.selectbox(FIRST.in_(view.language), names, format_func=offered.__getitem__, key="_whatif_first")
        rest = [name for name in names if name != first]
        second = st.selectbox(SECOND.in_(view.language), rest, format_func=offered.__getitem__, key="_whatif_second",
                              index=0 if rest else None)  # fmt: skip
    chosen = [name for name in (first, second) if name]
    return [company(view, name) for name in chosen]


def _head(view: View, title: Text) -> None:
    st.markdown(f"## {title.in_(view.language)}", anchors=False)


def answering(view: View) -> Lever:
    language = view.language
    _head(view, LEVERS[0])
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        share = st.slider(SHARE.in_(language), 0, 100, 80, 5, format="%d %%", key="_whatif_share", width=360)
        within = st.select_slider(WITHIN.in_(language), WITHINS, 24, key="_whatif_within", width=260)
        minutes = st.slider(MINUTES.in_(language), 1, 15, 4, key="_whatif_minutes", width=260)
    return Lever(LEVERS[0], "answer_more", AnswerMore(share / 100, float(within), float(minutes)))


def conversing(view: View) -> Lever:
    language = view.language
    _head(view, LEVERS[1])
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        share = st.slider(MOVE.in_(language), 0, 100, 30, 5, format="%d %%", key="_whatif_move", width=360)
        dropped = st.checkbox(DROPPED.in_(language), key="_whatif_dropped")
    return Lever(LEVERS[1], "converse_more", ConverseMore(share / 100, dropped))


def joining(view: View) -> Lever:
    _head(view, LEVERS[2])
    people = st.slider(PEOPLE.in_(view.language), 0, 10, 2, key="_whatif_people", width=360)
    return Lever(LEVERS[2], "more_ambassadors", MoreAmbassadors(people))


def moved(view: View, lever: Lever, key: str) -> None:
    """One company under one lever: two charts, never one."""
    language = view.language
    scope = view.scope_now
    if lever.asks == "more_ambassadors":
        scope = Scope(scope.since, scope.until)
    found: list[Outcome] = session.picture(view.workspace, lever.asks, scope, lever.set)
    with st.container(border=True, height="stretch", gap="small", key=key):
        st.markdown(f"### {plain(view.title)}", anchors=False)
        if not found:
            st.markdown(NOTHING.in_(language))
            return
        cards.small(workload(view, found))
        _part(view, SURE, [one for one in found if one.kind != "assumption"], f"{key}_sure", sure=True)
        _part(view, ASSUMED, [one for one in found if one.kind == "assumption"], f"{key}_assumed", sure=False)


def _part(view: View, title: Text, outcomes: Sequence[Outcome], key: str, *, sure: bool) -> None:
    language = view.language
    st.markdown(f"**{title.in_(language)}**")
    if not outcomes:
        cards.small(NOT_ASSUMED.in_(language))
        return
    rows = [charts.Moved(one.name.in_(language), one.unit, one.now, one.then, one.bounds) for one in outcomes]
    alt = ". ".join(
        f"{row.name}: {numbers.value(row.now, row.unit, language)} → {numbers.value(row.then, row.unit, language)}"
        for row in rows
    )
    figure = charts.moved(rows, palette=palette(), language=language, sure=sure)
    plot(figure, f"{title.in_(language)}. {alt}", f"{key}_chart")


def workload(view: View, found: Sequence[Outcome]) -> str:
    """Hours a week: those that follow, and those that are assumed."""
    language = view.language
    by_id = {one.id: one for one in found}
    sure, more = by_id.get("extra_hours"), by_id.get("hours")
    scope = view.scope_now
    weeks = ((scope.until - scope.since).days + 1) / 7 if scope.since and scope.until else 1
    write: Callable[[float], str] = lambda n: numbers.hours(n, language)  # noqa: E731
    if sure:
        also = WORK_MORE.in_(language).format(more=write(more.then / weeks)) if more else ""
        return WORK.in_(language).format(sure=write(sure.then), more=also)
    if more:
        return NO_WORK.in_(language).format(sure=write(more.then / weeks))
    return UNKNOWN_WORK.in_(language)
