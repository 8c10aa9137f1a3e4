"""Looks at all values of the columns that a layout reads, before any of them is read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from metrics.exports import amounts, dates
from metrics.exports.cells import answers, cells_of
from metrics.exports.columns import USED, Columns
from metrics.exports.recognise import Match

SHORTENED = 3  # so many long ids that all end in zeros were cut by a spreadsheet


def decide(cursor: Any, match: Match, received: date) -> Columns:
    """Looks at all values of the columns that the layout reads."""
    cells = cells_of(match.layout)
    moments = {match.layout.kind} if match.layout.kind else set()
    moments |= {cell.roles[0] for cell in cells if cell.reader in ("stamp", "day", "timed", "since")}
    moments |= {role for role, span in answers(cells) if span == "stamp"}
    found = {
        place: dates.decide(
            cursor, place, match.header[place], match.layout.dates, received, used=USED, said=match.said
        )
        for place in _places(match, moments)
    }
    numbers = {
        place: cell.reader != "amount"
        for cell in cells
        if cell.reader in ("count", "zero_count", "amount")
        for place in _places(match, [next((r for r in cell.roles if r in match.positions), "")])
    }
    spans = [role for role, span in answers(cells) if span in ("minutes", "seconds")]
    numbers |= dict.fromkeys(_places(match, spans), True)
    wanted = [(place, match.header[place], whole) for place, whole in numbers.items()]
    marks = amounts.decide(cursor, wanted, match.layout.decimal, used=USED, said=match.said.decimal)
    ids = _places(match, (cell.roles[0] for cell in cells if cell.reader == "id"))
    return Columns(match, found, marks, frozenset(place for place in ids if _is_shortened(cursor, place)))


def _places(match: Match, roles: Iterable[str]) -> list[int]:
    return sorted({match.positions[role] for role in roles if role in match.positions})


def _is_shortened(cursor: Any, place: int) -> bool:
    """Whether a spreadsheet kept only 15 digits of every long id of the column."""
    long, cut = cursor.execute(
        f"select count(*), count(*) filter (where regexp_full_match(substr(tidy(c{place}), 16), '0+')) "
        f"from raw where {USED} and regexp_full_match(tidy(c{place}), '\\d{{17,}}')"
    ).fetchone()
    return long >= SHORTENED and cut == long
