"""What only a person can answer about a sheet: dates that can be read two ways, and years that nobody wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from metrics.exports.decision import Decision
from metrics.exports.layout import Layout
from metrics.model import Text

ASKED = ("rule", "mixed", "chosen")
YEARS_BACK = 4  # how many years are offered
DOCUMENTED = ("R", "r", "C", "D")
DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
MONTHS = Text(
    es="ene feb mar abr may jun jul ago sep oct nov dic", en="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
)
ORDERS = {
    "dmy": Text(es="El día va delante (día/mes)", en="The day comes first (day/month)"),
    "mdy": Text(es="El mes va delante (mes/día)", en="The month comes first (month/day)"),
}
ENDS = Text(es="Del {first} al {last}", en="From {first} to {last}")
BY_PLATFORM = Text(es="Esta plataforma acostumbra a escribirlas así.", en="This platform usually writes them so.")
BY_CUSTOM = Text(
    es="Es lo habitual en su idioma; ninguna celda lo demuestra.", en="It is usual; no cell of the file proves it."
)
MIXED = Text(
    es="Unas celdas solo valen con el día delante ({dmy}) y otras con el mes delante ({mdy}): las que no encajen se rechazarán.",  # noqa: E501
    en="Some cells only hold with the day first ({dmy}) and others with the month first ({mdy}): those that do not fit are rejected.",  # noqa: E501
)
NEWEST = Text(
    es="Son los últimos doce meses hasta el día de la subida.", en="These are the last twelve months until the upload."
)
SERIES = Text(
    es="Es la última serie de días que termina antes de la subida.", en="It is the last run of days before the upload."
)


@dataclass(frozen=True)
class Option:
    """One answer: what is written into Choices, how it is called, and how a few cells read under it."""

    value: str
    name: Text
    shown: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True)
class Question:
    """Asked of all `columns` of a sheet at once. `suggested` is preselected, for the reason `why`.

    `documented`: the platform is known to write so. `answer` is what a person said ("": it is open).
    """

    kind: Literal["date_order", "year"]
    columns: tuple[str, ...]
    options: tuple[Option, ...]
    suggested: str
    why: Text
    documented: bool = False
    answer: str = ""

    @property
    def open(self) -> bool:
        return not self.answer


def asked(layout: Layout, decisions: Sequence[Decision]) -> tuple[Question, ...]:
    """The questions that a sheet leaves, answered ones too, so that an answer can be changed."""
    orders = [one for one in decisions if one.kind == "date_order" and one.sure in ASKED and one.examples]
    years = [one for one in decisions if one.kind == "year" and all(one.days)]
    documented = layout.platform not in ("", "own") and any(seen.mark in DOCUMENTED for seen in layout.seen)
    found = [_order(layout, orders, documented)] if orders else []
    return (*found, *([_year(years, documented)] if years else []))


def _order(layout: Layout, decisions: Sequence[Decision], documented: bool) -> Question:
    cells = list(dict.fromkeys(cell for one in decisions for cell in one.examples))[:3]
    first = "dmy" if layout.dates == "dmy" else "mdy"
    options = [
        Option(order, ORDERS[order], tuple((cell, _read(cell, order)) for cell in cells))
        for order in (first, "mdy" if first == "dmy" else "dmy")
    ]
    answer = decisions[0].choice if all(one.sure == "chosen" for one in decisions) else ""
    why = BY_PLATFORM if documented else BY_CUSTOM
    if mixed := next((one for one in decisions if all(one.evidence.get(order) for order in ORDERS)), None):
        told = {order: mixed.evidence[order] for order in ORDERS}
        why = Text(es=MIXED.es.format(**told), en=MIXED.en.format(**told))
    return Question(
        "date_order", tuple(one.column for one in decisions), tuple(options), layout.dates, why, documented, answer
    )


def _read(cell: str, order: str) -> Text:
    """A cell such as 03/04/2024, with its month as a word."""
    found = DAY.search(cell)
    first, second, year = (int(part) for part in found.groups()) if found else (1, 1, 0)
    day, month = (first, second) if order == "dmy" else (second, first)
    return _written(day, month, year + 2000 if year < 100 else year)


def _written(day: int, month: int, year: int) -> Text:
    es, en = (names.split()[month - 1] for names in (MONTHS.es, MONTHS.en))
    return Text(es=f"{day} {es} {year}", en=f"{day} {en} {year}")


def _year(decisions: Sequence[Decision], documented: bool) -> Question:
    one = decisions[0]
    first, last = (date.fromisoformat(day) for day in one.days)
    chosen = one.sure == "chosen"
    newest = max(last.year, int(one.evidence.get("newest", last.year)))
    options = [_until(first, last, last.year - newest + back) for back in range(YEARS_BACK)]
    if chosen and str(last.year) not in [option.value for option in options]:
        options.append(_until(first, last, 0))
    why = SERIES if one.choice == "series" else NEWEST
    answer = str(last.year) if chosen else ""
    columns = tuple(one.column for one in decisions)
    return Question("year", columns, tuple(options), str(newest), why, documented, answer)


def _until(first: date, last: date, back: int) -> Option:
    """The same days so many years earlier."""
    ends = [_written(day.day, day.month, day.year - back) for day in (first, last)]
    name = Text(
        es=ENDS.es.format(first=ends[0].es, last=ends[1].es), en=ENDS.en.format(first=ends[0].en, last=ends[1].en)
    )
    return Option(str(last.year - back), name)
