"""The take-away: what the room said beside what the data says, the sheet, and the definitions that were used."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import streamlit as st

from metrics import BY_ID, Text, numbers
from pages.kit import session, workshop_paper, workshop_sheet
from pages.kit.rooms import Asked, Value
from pages.kit.view import View, stretch
from pages.kit.workshop_model import Answer, Step, agreeing, asked, chosen, of_step, scaled, with_own_data
from pages.kit.workshop_paper import Bar, Paper, Section
from pages.kit.workshop_state import desk
from pages.kit.workshop_steps import STEPS

INTRO = Text(
    es="Un PDF con lo que dijo la sala junto a lo que dicen los datos, la hoja de siete preguntas y las definiciones "
    "usadas. "
    "Sin nombres: ninguno se ha pedido. No se guarda en ningún sitio; bájelo antes de cerrar.",
    en="A PDF with what the room said beside what the data says, the sheet of seven questions and the definitions "
    "used. "
    "No names: none were asked for. It is kept nowhere; download it before you close.",
)
DOWNLOAD = Text(es="Bajar el PDF", en="Download the PDF")
PREPARE = Text(es="Preparar el PDF", en="Prepare the PDF")
TITLE = Text(es="Taller ¿Hablamos?", en="¿Hablamos? workshop")
WITH_DATA = Text(es="{company}, {period}. Datos hasta el {day}.", en="{company}, {period}. Data up to {day}.")
FICTIONAL = Text(
    es="Empresas ficticias donde se dice su nombre.", en="Companies that are named in a step are fictional."
)
ROOM_SCALE = Text(es="La sala ({n}): la mitad dijo {value} o menos", en="The room ({n}): half said {value} or less")
ROOM_CHOICE = Text(es="La sala ({n}): lo más votado, {value}", en="The room ({n}): most votes for {value}")
ROOM_TIED = Text(es="La sala ({n}): empate entre {value}", en="The room ({n}): a tie between {value}")
ROOM_SORT = Text(es="La sala ({n}) coincidió en {x} de {all}", en="The room ({n}) agreed on {x} of {all}")
ROOM_SILENT = Text(es="La sala no contestó", en="The room did not answer")
DATA = Text(es="Los datos: {said}", en="The data: {said}")
TALK = Text(es="Para hablarlo: {text}", en="To talk about: {text}")
BINS = 10


def takeaway(view: View) -> None:
    language = view.language
    st.markdown(INTRO.in_(language))
    if st.button(PREPARE.in_(language), icon=":material/picture_as_pdf:", key="_paper_prepare"):
        with st.spinner(PREPARE.in_(language)):
            st.session_state["_paper"] = (language, workshop_paper.pdf(paper(view)))
    made = st.session_state.get("_paper")
    if made:
        name = {"es": "taller-hablamos.pdf", "en": "workshop-hablamos.pdf"}[made[0]]
        label = f":primary[**{DOWNLOAD.in_(language)}**]"
        st.download_button(label, made[1], name, "application/pdf", on_click="ignore", icon=":material/download:")


def paper(view: View) -> Paper:
    """All of it as plain words and bars."""
    language = view.language
    sections, used = [], dict.fromkeys(workshop_sheet.METRICS)
    for number, step in enumerate(STEPS, 1):
        if step.kind != "none":
            section, metrics = _section(of_step(view, step), step, number)
            sections.append(section)
            used.update(dict.fromkeys(metrics))
    told = WITH_DATA.in_(language).format(
        company=view.title,
        period=stretch(view.scope_now.since, view.scope_now.until, language),
        day=session.local_as_of(view.workspace, language),
    )
    note = FICTIONAL.in_(language) if view.fictional or not with_own_data(view) else ""
    definitions = [(BY_ID[name].name.in_(language), BY_ID[name].method.in_(language)) for name in used]
    return Paper(
        language, TITLE.in_(language), f"{told} {note}".strip(), sections, workshop_sheet.lines(view), definitions
    )


def _section(view: View, step: Step, number: int) -> tuple[Section, Sequence[str]]:
    ask, answer = asked(view, step), step.answer(view)
    guesses = desk().all_guesses(ask.id)
    language = view.language
    data = DATA.in_(language).format(said=answer.said)
    talk = TALK.in_(language).format(text=step.talk.in_(language))
    section = Section(
        f"{number}. {ask.title}", said_by_the_room(view, step, ask, guesses), f"{data}. {answer.basis}".strip(), talk,
        bars(view, step, ask, guesses, answer),
    )  # fmt: skip
    return section, answer.metrics


def said_by_the_room(view: View, step: Step, ask: Asked, guesses: Sequence[Value]) -> str:
    language, n = view.language, len(guesses)
    if not guesses or ask.kind == "none":
        return ROOM_SILENT.in_(language)
    if ask.kind == "choice":
        counts = chosen(guesses, len(ask.options))
        most = [option for option, count in zip(ask.options, counts, strict=True) if count == max(counts)]
        told = ROOM_CHOICE if len(most) == 1 else ROOM_TIED
        return told.in_(language).format(n=n, value=" · ".join(most))
    if ask.kind == "sort":
        items = step.items(view) if step.items else ()
        told = [agreeing(guesses, row, item.right) for row, item in enumerate(items)]
        agreed = sum(x * 2 > all_ for x, all_ in told)
        return ROOM_SORT.in_(language).format(n=n, x=agreed, all=len(items))
    unit = "share" if ask.kind == "share" else "count"
    return ROOM_SCALE.in_(language).format(n=n, value=numbers.value(median(scaled(step, guesses)), unit, language))


def bars(view: View, step: Step, ask: Asked, guesses: Sequence[Value], answer: Answer) -> list[Bar]:
    """The distribution: a bar for each option, text or tenth of the scale; marked where the data stands."""
    if not guesses or ask.kind == "none":
        return []
    if ask.kind == "choice":
        counts = chosen(guesses, len(ask.options))
        return [Bar(name, n, i in answer.right) for i, (name, n) in enumerate(zip(ask.options, counts, strict=True))]
    if ask.kind == "sort":
        items = step.items(view) if step.items else ()
        return [
            Bar(sorted_as(item.text, ask.options[item.right]), agreeing(guesses, row, item.right)[0], False)
            for row, item in enumerate(items)
            if item.right is not None
        ]
    return _tenths(view, step, ask, guesses, answer)


def sorted_as(text: str, place: str) -> str:
    """What was sorted and where it belongs, as long as a bar's name may be."""
    room = workshop_paper.SHORT - len(place) - 3
    return f"{text if len(text) <= room else text[: room - 1] + '…'} · {place}"


def _tenths(view: View, step: Step, ask: Asked, guesses: Sequence[Value], answer: Answer) -> list[Bar]:
    unit, top = ("share", 1.0) if ask.kind == "share" else ("count", float(ask.top))
    width, language = top / BINS, view.language

    def bin_of(value: float) -> int:
        return min(BINS - 1, int(value / width + 1e-9))

    values = [bin_of(value) for value in scaled(step, guesses)]
    here = bin_of(answer.value) if answer.value is not None else -1
    names = [
        f"{numbers.value(i * width, unit, language)} – {numbers.value((i + 1) * width, unit, language)}"
        for i in range(BINS)
    ]
    return [Bar(name, values.count(i), i == here) for i, name in enumerate(names)]
