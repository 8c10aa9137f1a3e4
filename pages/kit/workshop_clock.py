"""One conversation under six vendors' rules, and under ours: the same facts, worked live."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pandas as pd
import streamlit as st

from metrics import Language, Text, numbers
from pages.kit.view import View
from pages.kit.workshop_model import Answer

MONDAY = datetime(2026, 3, 2)  # any Monday
OPENS, CLOSES = 9, 17
ASKED, INSISTED, ANSWERED = MONDAY.replace(hour=10), MONDAY + timedelta(days=1, hours=10), MONDAY + timedelta(hours=42)
SECOND, END = MONDAY + timedelta(days=2, hours=9), MONDAY + timedelta(days=4, hours=17)
AUTOMATIC = timedelta(seconds=5)
HALF_HOURS = [ASKED + timedelta(minutes=30 * step) for step in range(1, 207)]
ABSENT = Text(es="no aparece", en="not in it")
OFF_HOURS = Text(es="no en esta pestaña: contestada fuera de horario", en="not in this tab: answered off hours")
SECONDS = Text(es="{n} s", en="{n} s")
OURS = Text(es="{wall} ({work} laborables)", en="{wall} ({work} of working time)")
STILL = Text(es="espera, {wall} hasta ahora", en="waiting, {wall} so far")
RULE, FIRST, OTHER = (
    Text(es="Regla", en="Rule"),
    Text(es="Primera clienta", en="First customer"),
    Text(es="Segunda clienta", en="Second customer"),
)
RULES = (
    Text(es="Vale la automática (Chatwoot, antes)", en="The automatic one counts (Chatwoot, formerly)"),
    Text(es="Desde el último mensaje (ZoomSphere)", en="From the latest message (ZoomSphere)"),
    Text(es="Desde el primero (Orlo, Chatwoot)", en="From the first message (Orlo, Chatwoot)"),
    Text(es="Horario laboral, 9 a 17", en="Business hours, 9 to 17"),
    Text(es="Pestaña de horario, según la hora de la respuesta (Sprout)",
         en="Business-hours tab, by the hour of the reply (Sprout)"),
    Text(es="Solo lo resuelto (Hootsuite)", en="Resolved only (Hootsuite)"),
    Text(es="Aquí: quien espera también cuenta", en="Here: who still waits counts too"),
)  # fmt: skip
SAID = Text(es="Las mismas horas, siete respuestas", en="The same hours, seven answers")
BASIS = Text(
    es="Reglas según la documentación de cada producto. El miércoles a las 9:00 pregunta otra clienta y nadie le "
    "contesta; los datos acaban el viernes a las 17:00. Aquí se ha contestado a una de dos.",
    en="Rules as each product documents them. On Wednesday at 9:00 another customer asks and nobody answers; the data "
    "ends on Friday at 17:00. Here one of two has been answered.",
)
WHEN = Text(es="La persona contesta", en="The person answers")
AUTOMATIC_TOO = Text(es="Hay respuesta automática", en="There is an automatic answer")
INSISTS = Text(es="La clienta insiste el martes a las 10:00", en="The customer insists on Tuesday at 10:00")
RESOLVED = Text(es="El caso se da por resuelto", en="The case is marked as resolved")
DAYS = {"es": ("lun", "mar", "mié", "jue", "vie"), "en": ("Mon", "Tue", "Wed", "Thu", "Fri")}


@dataclass(frozen=True)
class Case:
    """What happened: two customers ask; the first insists and is answered, the second is not."""

    answered: datetime = ANSWERED
    automatic: bool = True
    insists: bool = True
    resolved: bool = False


def hours(start: datetime, end: datetime) -> float:
    return (end - start) / timedelta(hours=1)


def working(start: datetime, end: datetime) -> float:
    """Hours between two moments that fall into Monday to Friday, nine to five."""
    total, day = 0.0, start.replace(hour=0, minute=0, second=0)
    while day < end:
        if day.weekday() < 5:
            first = max(start, day.replace(hour=OPENS))
            total += max(0.0, hours(first, min(end, day.replace(hour=CLOSES))))
        day += timedelta(days=1)
    return total


def table(case: Case, language: Language) -> list[tuple[str, str, str]]:
    """Rule by rule: what each says of the two customers."""
    absent = ABSENT.in_(language)
    wall, work = hours(ASKED, case.answered), working(ASKED, case.answered)
    latest = INSISTED if case.insists and case.answered > INSISTED else ASKED
    told = _plain(wall, language)
    at_work = case.answered.weekday() < 5 and OPENS <= case.answered.hour < CLOSES
    first = (
        SECONDS.in_(language).format(n=AUTOMATIC.seconds) if case.automatic else told,
        _plain(hours(latest, case.answered), language),
        told,
        _plain(work, language),
        told if at_work else OFF_HOURS.in_(language),
        told if case.resolved else absent,
        OURS.in_(language).format(wall=told, work=_plain(work, language)),
    )
    still = STILL.in_(language).format(wall=_plain(hours(SECOND, END), language))
    second = [absent] * (len(RULES) - 1) + [still]
    names = [rule.in_(language) for rule in RULES]
    return list(zip(names, first, second, strict=True))


def _plain(span: float, language: Language) -> str:
    """Hours as hours, also beyond two days: the table compares them."""
    written = numbers.count(span, language) if span == round(span) else numbers.decimal(span, language, 1)
    return f"{written}{numbers.NBSP}h"


def answer(view: View) -> Answer:
    return Answer(SAID.in_(view.language), BASIS.in_(view.language), None, (3,), ("ttfr", "ttfr_business"))


def draw(view: View, told: Answer) -> None:
    """The table, with the facts in the room's hands."""
    language = view.language
    with st.container(horizontal=True, gap="medium"):
        automatic = st.checkbox(AUTOMATIC_TOO.in_(language), value=True, key="_clock_automatic")
        insists = st.checkbox(INSISTS.in_(language), value=True, key="_clock_insists")
        resolved = st.checkbox(RESOLVED.in_(language), value=False, key="_clock_resolved")
    moment = st.select_slider(
        WHEN.in_(language), HALF_HOURS, value=ANSWERED, format_func=lambda at: _moment(at, language), key="_clock_when"
    )
    rows = table(Case(moment, automatic, insists, resolved), language)
    heads = [head.in_(language) for head in (RULE, FIRST, OTHER)]
    st.table(pd.DataFrame(rows, columns=heads), hide_index=True, border="horizontal")


def _moment(at: datetime, language: Language) -> str:
    return f"{DAYS[language][at.weekday()]} {at:%H:%M}"
