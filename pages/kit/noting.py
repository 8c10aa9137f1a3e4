"""The small form under a chart of weeks: note what happened on a day, so that the curves can be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

import metrics
from metrics import EVENT_KINDS, Scope, StoreError, Text
from pages.kit import charts, session
from pages.kit.view import View

NOTE = Text(es="Anotar un hecho", en="Note an event")
WHY = Text(
    es="Se dibuja en todas las curvas y queda en el historial de Datos, donde se puede deshacer.",
    en="It is drawn on every curve and stays in the history of Data, where it can be undone.",
)
READ_ONLY = Text(
    es="Esta empresa es ficticia y no se puede cambiar. En la suya, aquí se anotan campañas, fallos y promesas.",
    en="This company is fictional and cannot be changed. In yours, campaigns, failures and promises are noted here.",
)
WHAT = Text(es="Qué pasó", en="What happened")
KIND = Text(es="Qué fue", en="What it was")
DAY = Text(es="Cuándo", en="When")
SIGNED = Text(es="Su nombre", en="Your name")
KEEP = Text(es="Guardar", en="Keep")
NOBODY = Text(
    es="Escriba también su nombre: queda en el historial.", en="Write your name too: it stays in the history."
)


def events(view: View, scope: Scope) -> Sequence[charts.Event]:
    """What happened in the scope, for any chart of weeks."""
    return [charts.Event(day, name) for day, name in session.picture(view.workspace, "events", scope)]


def event(view: View, key: str) -> None:
    """The button and, behind it, the form; written only when asked for."""
    language, opened = view.language, session.store(view.workspace)
    label = NOTE.in_(language)
    box = st.popover(label, icon=":material/flag:", type="tertiary", key=f"{key}_event", on_change="rerun")
    if not box.open:
        return
    with box:
        if opened.read_only:
            st.markdown(f":gray[:small[{READ_ONLY.in_(language)}]]")
            return
        with st.form(f"{key}_event_form", border=False, clear_on_submit=False):
            what = st.text_input(WHAT.in_(language), max_chars=120, key=f"{key}_event_what")
            kind = st.selectbox(
                KIND.in_(language),
                list(EVENT_KINDS),
                format_func=lambda code: EVENT_KINDS[code].in_(language),
                key=f"{key}_event_kind",
            )
            last = view.span.until if view.span else None
            day = st.date_input(DAY.in_(language), value=last, format="DD/MM/YYYY", key=f"{key}_event_day")
            name = st.text_input(
                SIGNED.in_(language), st.session_state.get(session.PERSON, ""), 60, key=f"{key}_event_name"
            )
            st.markdown(f":gray[:small[{WHY.in_(language)}]]")
            if st.form_submit_button(KEEP.in_(language)):
                _keep(view, what, kind, day, name.strip())


def _keep(view: View, what: str, kind: str, day: date | None, name: str) -> None:
    language = view.language
    if not name:
        st.markdown(f":orange[{NOBODY.in_(language)}]")
        return
    st.session_state[session.PERSON] = name
    try:
        store, now = session.store(view.workspace), session.now()
        metrics.note_event(store, day or now.date(), what, kind, at=now, by=name)
    except StoreError as error:
        st.markdown(f":orange[{error.words.in_(language)}]")
        return
    st.rerun()
