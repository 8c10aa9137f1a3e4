"""The card of a file that is being read or stored: how far it is, and a way to stop it."""

from __future__ import annotations

import streamlit as st

from metrics import Language, Text, numbers
from pages.kit import cards
from pages.kit.desk import lasting, marks, shelf, words, working_words
from pages.kit.desk.work import Work
from pages.kit.upload import Uploaded
from pages.kit.view import View

EVERY = 1.0  # seconds between two looks


def lead(language: Language) -> bool:
    """The sentence at the top of the desk while something is under way; False when nothing is."""
    running = len(shelf.memory()["works"])
    if running:
        title = marks.counted(working_words.BUSY_TITLE, running, language)
        cards.lead(title, working_words.BUSY_BASIS.in_(language))
    return running > 0


def draw(view: View, uploaded: Uploaded) -> bool:
    """The card of a file that is under way or was stopped; False for all others."""
    work, said = lasting.work_of(uploaded), lasting.halted(view.workspace, uploaded)
    if work is None and said is None:
        return False
    with st.container(border=True, gap="small", key=f"file_{uploaded.id}"):
        st.markdown(marks.code(uploaded.name, 120))
        if work:
            follow(view.language, uploaded, work)
        elif said:
            _halted(view.language, uploaded, said)
    return True


@st.fragment(run_every=EVERY)
def follow(language: Language, uploaded: Uploaded, work: Work) -> None:
    """Looks again every second, for as long as the card is drawn; what has ended is taken up by a run of the page."""
    if not work.running:
        st.rerun()
    st.progress(work.fraction, told(work, language))
    lasts = working_words.LASTS if work.dropped else working_words.CONFIRMED
    size = numbers.size(uploaded.size, language)
    st.markdown(marks.grey(lasts.in_(language).format(size=size, span=span(work.clock() - work.began, language))))
    with st.container(horizontal=True, gap="small"):
        label, key = working_words.STOP.in_(language), f"{uploaded.id}_stop"
        st.button(label, icon=":material/stop:", key=key, on_click=work.stop, disabled=work.stopping)


def told(work: Work, language: Language) -> str:
    """What it is doing, and how much of it is done."""
    if work.stopping:
        return working_words.STOPPING.in_(language)
    if work.state == "waiting":
        return working_words.WAITING.in_(language)
    doing = working_words.READING if work.dropped else working_words.STORING
    return doing.in_(language).format(share=numbers.percent(work.fraction, language))


def span(seconds: float, language: Language) -> str:
    """A short time: 43 s, 2 min 5 s."""
    minutes, rest = divmod(int(seconds), 60)
    form = working_words.MINUTES if minutes else working_words.SECONDS
    return form.in_(language).format(m=minutes, n=rest)


def _halted(language: Language, uploaded: Uploaded, said: Text) -> None:
    st.markdown(f":orange[:material/error:] {said.in_(language)}")
    with st.container(horizontal=True, gap="small"):
        label, key = working_words.AGAIN.in_(language), f"{uploaded.id}_again"
        st.button(label, icon=":material/refresh:", key=key, on_click=lasting.resume, args=(uploaded,))
        label, key = words.DISCARD.in_(language), f"{uploaded.id}_discard"
        st.button(label, type="tertiary", key=key, on_click=shelf.discard, args=(uploaded,))
