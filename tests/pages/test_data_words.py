"""What the desk works out before it draws: settings from a form, the calendar's finding, names as code, sums."""

from __future__ import annotations

from datetime import date, time

import pytest

import metrics
from metrics import Covered, Remark, Shift, Tally
from pages.kit.desk import covered, history, marks, settings, shelf, tally, telling, words
from pages.kit.desk import settings_words as setting_words
from tests.conftest import NOON

NINE, SIX = time(9), time(18)


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        (("UTC", None, [], NINE, SIX, ""), setting_words.WRONG_DAYS),
        (("UTC", None, [0], SIX, NINE, ""), setting_words.WRONG_HOURS),
    ],
)
def test_a_form_that_cannot_be_says_why(told, wrong) -> None:
    with pytest.raises(settings.WrongError) as caught:
        settings.wanted(*told)
    assert caught.value.words == wrong


def test_a_form_becomes_settings() -> None:
    assert settings.wanted("UTC", date(2026, 6, 1), [4, 0], NINE, SIX, "1/5/2026, 2026-12-25; 01.05.2026") == {
        "timezone": "UTC",
        "as_of": "2026-06-01T23:59:59",
        "business_days": [0, 4],
        "business_start": "09:00",
        "business_end": "18:00",
        "holidays": ["2026-05-01", "2026-12-25"],
        "own_accounts": [],
        "staff_handles": [],
    }


def test_none_agrees_with_what_there_is_none_of() -> None:
    said = [settings.written(name, [], "es") for name in ("holidays", "own_accounts", "staff_handles")]
    assert said == ["ninguno", "ninguna", "ninguna"]


def test_every_setting_has_words() -> None:
    silent = {"coverage"}  # told by the calendar
    assert set(setting_words.NAMES) == set(metrics.in_memory().settings) - silent


def weeks(table_name: str, network: str, *told: tuple[str, int]) -> list[Covered]:
    return [Covered(table_name, network, date.fromisoformat(day), files, 7) for day, files in told]


STEADY = weeks("posts", "x", ("2024-01-01", 1), ("2024-01-08", 2), ("2024-01-15", 1), ("2024-01-22", 1))


@pytest.mark.parametrize(
    ("found", "es", "en"),
    [
        ([], "Ningún fichero guardado tiene fechas", "No stored file has dates"),
        (STEADY, "Sin huecos en 4 semanas", "No gaps in 4 weeks"),
        (
            [*STEADY, *weeks("messages", "facebook", ("2024-01-01", 1), ("2024-01-22", 1))],
            "Faltan dos semanas de mensajes de Facebook",
            "Two weeks of Facebook messages are missing",
        ),
        (
            [*STEADY, *weeks("messages", "facebook", ("2024-01-01", 1), ("2024-01-15", 1))],
            "Falta una semana de mensajes de Facebook",
            "One week of Facebook messages is missing",
        ),
        (
            [*STEADY, *weeks("messages", "facebook", ("2024-01-01", 1))],
            "Faltan tres semanas de mensajes de Facebook al final",
            "Three weeks of Facebook messages are missing at the end",
        ),
        ([*STEADY, *weeks("posts", "facebook", ("2022-12-26", 1))], "Sin huecos en 57 semanas", "No gaps in 57 weeks"),
        ([*STEADY, *weeks("events", "?", ("2024-01-01", 1))], "Sin huecos en 4 semanas", "No gaps in 4 weeks"),
    ],
)
def test_the_calendar_says_the_one_thing_that_matters(found, es, en) -> None:
    told = covered.strips(found)
    assert (covered.finding(told, "es"), covered.finding(told, "en")) == (es, en)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.csv", "`a.csv`"),
        ("a`b", "`` a`b ``"),
        ("`` x", "``` `` x ```"),
        ("a\n\n# b\u202e", "`a  # b`"),
        ("", "`—`"),
        ("x" * 99, "`" + "x" * 59 + "…`"),
    ],
)
def test_a_name_cannot_leave_its_code(name: str, shown: str) -> None:
    assert marks.code(name) == shown


def test_a_remark_shows_what_the_file_says_as_code() -> None:
    remark = Remark("numbers_unreadable", "warning", 2, (3, 9), {"column": "](x) **y**", "example": "<b>"})
    assert telling.told(remark, "es") == (
        "En `](x) **y**` hay celdas que no son números (por ejemplo `<b>`) y quedan sin dato: 2. Filas: 3, 9."
    )


def test_rows_are_told_in_stretches() -> None:
    assert marks.stretches([412], "es") == "fila 412"
    assert marks.stretches([1006, 988, 989, 990, 2], "es") == "filas 2, 988–990, 1.006"
    assert marks.stretches([1, 3, 5, 7, 9], "en") == "rows 1, 3, 5, 7 …"


def test_the_sum_names_only_what_there_is() -> None:
    told = Tally(rows=2418, new=1906, changed=87, same=391, rejected=21, left_out={"total": 1, "padding": 12})
    assert tally.summed(told, "es") == (
        "1.906 nuevas + 87 que cambian + 391 que ya estaban + 21 rechazadas + 13 aparte = 2.418"
    )
    assert tally.left_out(told, "es") == "Aparte: fila vacía, 12; fila de totales, 1."
    assert tally.summed(Tally(rows=3, same=3), "en") == "3 already here = 3"


def test_a_frame_of_the_calendar_is_a_hole_only_where_there_is_one() -> None:
    first, second, third = (date(2024, 1, day) for day in (1, 8, 15))
    whole = covered.Strip("posts", "facebook", {first: 1, second: 1})
    holed = covered.Strip("posts", "x", {first: 1, third: 1})
    assert covered.frame([whole], "es") == "antes del primer dato o después del último"
    assert covered.frame([whole, holed], "es") == "sin datos"
    assert covered.Strip("account_daily", "employee_advocacy", {first: 1}).name("en").startswith("Employee advocacy · ")


def test_tallies_of_several_files_add_up() -> None:
    first = Tally(rows=6, new=3, same=1, rejected=1, left_out={"total": 1})
    second = Tally(rows=5, new=1, changed=2, left_out={"total": 1, "padding": 1})
    both = tally.total([first, second])
    assert both == Tally(11, 4, 2, 1, 1, {"total": 2, "padding": 1})
    assert both.adds_up


def test_a_folded_card_still_warns_of_what_was_assumed() -> None:
    found = [
        Remark("year_assumed_each", "warning", values={"column": "Time"}),
        Remark("rejected_damaged_id", "warning", 3, (2, 3, 4)),
        Remark("hours_unknown", "info", values={"column": "Time"}),
    ]
    (said,) = telling.warnings(found, "es")
    assert said.startswith(":orange[:material/warning:] `Time` no escribe el año")


def test_a_consequence_names_each_table_and_what_others_keep() -> None:
    shifts = {"messages": Shift(1744, 12), "posts": Shift(0, 3)}
    assert history.consequence(shifts, True, "es") == [
        "Salen de las cifras — mensajes: **1.744**; otras 12 siguen, porque las cuenta también otro fichero."
    ]
    assert history.consequence({"posts": Shift(0, 3)}, False, "en") == ["No row moves: other files tell them all."]


def test_the_batch_in_use_is_preferred_to_one_undone() -> None:
    def batch(number: int, undone: bool) -> metrics.Batch:
        return metrics.Batch(number, "a", "sha", "x", (), Tally(), (), NOON, "Ana", NOON if undone else None)

    assert shelf.kept_of([batch(3, True), batch(2, False), batch(1, True)], "sha").id == 2
    assert shelf.kept_of([batch(3, True), batch(1, True)], "sha").id == 3
    assert shelf.kept_of([batch(3, True)], "other") is None


def test_what_counts_is_said_in_one_or_many() -> None:
    assert [marks.counted(words.STORE, n, "es") for n in (1, 1993)] == ["Guardar 1 fila", "Guardar 1.993 filas"]
