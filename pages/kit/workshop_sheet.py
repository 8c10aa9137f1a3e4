"""The sheet of seven questions, filled from the data: what is known, and what nobody can answer yet."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from metrics import BY_ID, Status, Text, numbers, sentence
from pages.kit import cards, channel, discretion, session
from pages.kit.view import View
from pages.kit.words import plain
from pages.kit.workshop_model import Answer
from pages.kit.workshop_state import desk

# The first of the seven is told by its author; the others are questions of the five texts. (question, text, metric)
QUESTIONS = (
    (Text(es="¿Cómo enfocamos nuestra participación?", en="How do we approach our part in it?"), "S3", "posture"),
    (Text(es="¿Quién sigue a quién en las redes sociales?", en="Who follows whom on the networks?"), "S4",
     "follow_back_share"),
    (Text(es="¿Dónde está la conversación?", en="Where is the conversation?"), "S4", "dialogue_share"),
    (Text(es="¿Dónde se quedó la “escucha activa”?", en="Where has “active listening” gone?"), "S4", "proactive_share"),
    (Text(es="¿Employee advocacy o ingagement?", en="Employee advocacy or ingagement?"), "S2", "echo_ratio"),
    (Text(es="¿Somos auténticos con lo que ofrecemos?", en="Are we authentic in what we offer?"), "S0",
     "authenticity_card"),
    (Text(es="El reto es la conversación. ¿Hablamos?", en="The challenge is conversation. Shall we talk?"), "S1",
     "capillarity"),
)  # fmt: skip
METRICS = tuple(metric for _, _, metric in QUESTIONS)
SAID = Text(es="{n} de 7 se pueden contestar con estos ficheros", en="{n} of 7 can be answered with these files")
BASIS = Text(
    es="La primera la plantea su autor; las otras seis son preguntas de los cinco textos de partida.",
    en="The first is its author's; the other six are questions of the five texts that all this starts from.",
)
WHO = Text(es="¿Quién lo contestará, y cuándo?", en="Who will answer it, and when?")


@dataclass(frozen=True)
class Line:
    """A question with what the data says, and what the room wrote beside it."""

    question: str
    said: str
    basis: str
    known: bool
    note: str = ""


def lines(view: View) -> list[Line]:
    return [_line(view, question, metric) for question, _, metric in QUESTIONS]


def _line(view: View, question: Text, metric: str) -> Line:
    language = view.language
    found = session.finding(view.workspace, metric, view.scope_now, None)
    known = found.now.status in (Status.OK, Status.LOW_N)
    told = sentence(found, BY_ID[metric], language), cards.basis_of(found, language)
    said, basis = discretion.instead(view, metric) or told
    if metric == "posture" and found.now.status is Status.OK:
        said = channel.title(found.now, language)
    # A card without a value keeps its placeholder.
    said = said.replace("{n}", numbers.count(found.now.n, language))
    note = desk().notes.get(f"{metric}:{view.workspace}", "")
    return Line(question.in_(language), said, basis, known, note)


def answer(view: View) -> Answer:
    known = sum(line.known for line in lines(view))
    said = SAID.in_(view.language).format(n=numbers.count(known, view.language))
    return Answer(said, BASIS.in_(view.language), metrics=METRICS)


def draw(view: View, told: Answer) -> None:
    for number, (line, metric) in enumerate(zip(lines(view), METRICS, strict=True), 1):
        told, noted = st.columns((3, 2), gap="medium", vertical_alignment="center")
        with told:
            st.markdown(f"**{number}. {line.question}**  \n{numbers.spaced(line.said)}")
            cards.small(line.basis)
        with noted:
            _note(view, metric, line)


def _note(view: View, metric: str, line: Line) -> None:
    """Kept under a name of our own: a widget's value goes when it is not drawn."""
    name, key = f"{metric}:{view.workspace}", f"_sheet_{metric}"
    st.session_state[key] = line.note

    def write() -> None:
        desk().notes[name] = st.session_state[key][:200]

    label = WHO.in_(view.language)
    st.text_input(f"{label} {plain(line.question)}", key=key, on_change=write, placeholder=label,
                  label_visibility="collapsed", max_chars=200)  # fmt: skip
