"""The tables say what is known, with period and filters in every row, and no cell of them can run."""

import csv
import io
import zipfile
from datetime import date

import openpyxl
import pytest

from metrics import Scope, paper
from metrics.paper import Asked, Table

MAY = Scope(date(2024, 5, 1), date(2024, 5, 31))
SETTINGS = {"timezone": "UTC", "as_of": "2024-06-20T00:00:00Z"}
HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "|x", "%x")


def talk(answered: int, silent: int) -> str:
    lines = ["message_id, thread_id, created_at, direction, author_id, network, channel, text"]
    for i in range(answered + silent):
        lines.append(f"q{i}, t{i}, 2024-05-0{1 + i % 9} 09:00, in, p{i}, {'x' if i % 2 else 'ig'}, dm, ¿Abren hoy?")
        if i < answered:
            lines.append(f"a{i}, t{i}, 2024-05-0{1 + i % 9} 10:00, out, , {'x' if i % 2 else 'ig'}, dm, Sí abrimos {i}")
    return "\n".join(lines)


def made(store, **asked) -> dict[str, Table]:
    return {table.name: table for table in paper.tables(store, Asked("Pan", "es", MAY, **asked))}


def row(table: Table, metric: str) -> dict:
    found = next(row for row in table.rows if metric in row)
    return dict(zip(table.heads, found, strict=True))


def test_a_number_stands_with_its_basis_its_interval_and_its_filters(load) -> None:
    numbers = made(load(settings=SETTINGS, messages=talk(9, 3)))["numbers"]
    found = row(numbers, "response_rate")
    assert (found["Valor"], found["n"], found["De ellos"], found["Estado"]) == (0.75, 12, 9, "se sabe")
    # Wilson of 9 in 12.
    assert (found["Intervalo 95 %, desde"], found["Intervalo 95 %, hasta"]) == (
        pytest.approx(0.4677, abs=1e-4), pytest.approx(0.9111, abs=1e-4)
    )  # fmt: skip
    assert (found["Desde"], found["Hasta"], found["Filtros"]) == (MAY.since, MAY.until, "Redes: todas; Cuentas: todas")


def test_too_few_give_a_count_and_no_number_and_missing_gives_neither(load) -> None:
    numbers = made(load(settings=SETTINGS, messages=talk(3, 1)))["numbers"]
    few, missing = row(numbers, "response_rate"), row(numbers, "negative_share")
    assert (few["Valor"], few["n"], few["De ellos"], few["Estado"]) == (None, 4, 3, "muy pocos para decirlo")
    assert (missing["Valor"], missing["n"], missing["Estado"]) == (None, None, "no viene en los ficheros")
    assert missing["Qué falta en los ficheros"] == "messages.sentiment"


def roster(active: int) -> dict[str, str]:
    people = "\n".join(["person_id, department, eligible", *(f"p{i}, Ventas, true" for i in range(20))])
    acts = [f"a{i}, p{i}, 2024-05-2{i % 9} 12:00, own_post, x" for i in range(active)]
    return {
        "advocates": people,
        "advocacy_activity": "\n".join(["activity_id, person_id, occurred_at, kind, network", *acts]),
    }


def test_numbers_of_fewer_than_five_people_who_work_here_are_not_printed(load) -> None:
    few = made(load(settings=SETTINGS, **roster(4)))["numbers"]
    found, echo = row(few, "advocacy_funnel"), row(few, "echo_ratio")
    hidden = "muy pocas personas para mostrarlo"
    assert (found["Valor"], found["n"], found["De ellos"], found["Estado"]) == (None, None, None, hidden)
    assert (echo["Valor"], echo["n"], echo["Estado"]) == (None, None, hidden)
    assert not any("4 de 20" in str(cell) or "20 %" in str(cell) for line in few.rows for cell in line)
    enough = row(made(load(settings=SETTINGS, **roster(5)))["numbers"], "advocacy_funnel")
    assert (enough["Valor"], enough["n"], enough["De ellos"]) == (0.25, 20, 5)


def test_a_number_is_not_told_against_one_of_too_few_people(load) -> None:
    files = roster(5)
    files["advocacy_activity"] += "".join(f"\nb{i}, p{i}, 2024-04-10 12:00, own_post, x" for i in range(2))
    numbers = made(load(settings=SETTINGS, **files), before=Scope(date(2024, 4, 1), date(2024, 4, 30)))["numbers"]
    found = row(numbers, "advocacy_funnel")
    assert (found["Valor"], found["De ellos"]) == (0.25, 5)
    assert (found["Valor antes"], found["n antes"], found["Diferencia"]) == (None, None, None)


def test_networks_add_up_to_the_whole_and_weeks_are_mondays(load) -> None:
    tables = made(load(settings=SETTINGS, messages=talk(9, 3)))
    parts = [row for row in tables["networks"].rows if row[0] == "response_rate"]
    assert [(row[2], row[6], row[5]) for row in parts] == [("ig", 5, 6), ("x", 4, 6)]
    weeks = {row[2] for row in tables["weeks"].rows if row[0] == "response_rate"}
    assert weeks == {date(2024, 4, 29), date(2024, 5, 6)}


def test_a_chosen_network_is_printed_in_every_row(load) -> None:
    store = load(settings=SETTINGS, messages=talk(9, 3))
    asked = Asked("Pan", "en", Scope(MAY.since, MAY.until, networks=("x",)))
    tables = {table.name: table for table in paper.tables(store, asked)}
    assert {row[-1] for row in tables["numbers"].rows} == {"Networks: x; Accounts: all"}
    assert ("Networks", "x") in tables["about"].rows


def test_a_fictional_company_says_so_and_the_names_of_staff_are_not_printed(load) -> None:
    settings = {**SETTINGS, "staff_handles": ["marta.lopez"], "min_n": 4}
    tables = made(load(settings=settings, messages=talk(3, 1)), fictional=True)
    assert ("Empresa", "Pan (ficticia)") in tables["about"].rows
    said = {row[0]: row[1:] for row in tables["settings"].rows}
    assert said["staff_handles"] == ("nombres: 1; no se imprimen", "nombres: 0; no se imprimen", "sí")
    assert said["min_n"] == (4, 10, "sí")
    assert said["min_words"] == (3, 3, "no")
    everything = str([table.rows for table in tables.values()])
    assert "marta" not in everything


def test_a_text_that_looks_like_a_formula_stays_text_in_a_csv() -> None:
    table = Table("hostile", "Hostile", ("=A1", "n"), [(text, -2) for text in HOSTILE])
    octets = paper.csv_of(table)
    assert octets.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(octets.decode("utf-8-sig"))))
    assert rows[0] == ["'=A1", "n"]
    assert [cells[0] for cells in rows[1:]] == [f"'{text}" for text in HOSTILE]
    assert [cells[1] for cells in rows[1:]] == ["-2"] * len(HOSTILE)  # a number is a number


def test_a_text_that_looks_like_a_formula_is_a_text_cell_in_a_workbook() -> None:
    table = Table("hostile", "a/b:c*[d]?", ("text", "n", "day"), [(text, 0.5, date(2024, 5, 1)) for text in HOSTILE])
    sheet = openpyxl.load_workbook(io.BytesIO(paper.workbook([table]))).worksheets[0]
    assert sheet.title == "a b c  d  "
    cells = [sheet.cell(place, 1) for place in range(2, len(HOSTILE) + 2)]
    assert [cell.data_type for cell in cells] == ["s"] * len(HOSTILE)
    assert [cell.value for cell in cells] == list(HOSTILE)
    assert all(cell.quotePrefix for cell in cells if not cell.value.startswith("x"))
    assert (sheet.cell(2, 2).value, sheet.cell(2, 2).data_type) == (0.5, "n")
    assert sheet.cell(2, 3).value.date() == date(2024, 5, 1)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:C{len(HOSTILE) + 1}")


def test_what_is_unknown_is_an_empty_cell() -> None:
    table = Table("empty", "Empty", ("a", "b"), [(None, 0)])
    assert paper.csv_of(table).decode("utf-8-sig") == "a,b\r\n,0\r\n"
    sheet = openpyxl.load_workbook(io.BytesIO(paper.workbook([table]))).worksheets[0]
    assert (sheet.cell(2, 1).value, sheet.cell(2, 2).value) == (None, 0)


def test_letters_that_no_workbook_can_hold_are_left_out() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(paper.workbook([Table("x", "X", (), [("a\x00b\x1fc",)])]))).worksheets[0]
    assert sheet.cell(1, 1).value == "a b c"


def test_the_zip_holds_every_table_in_order_and_is_the_same_each_time(load) -> None:
    store = load(settings=SETTINGS, messages=talk(9, 3))
    tables = paper.tables(store, Asked("Pan", "es", MAY))
    first, second = (paper.archive(tables) for _ in range(2))
    assert first == second
    assert zipfile.ZipFile(io.BytesIO(first)).namelist() == [
        "01-about.csv", "02-numbers.csv", "03-weeks.csv", "04-networks.csv", "05-accounts.csv", "06-definitions.csv",
        "07-settings.csv",
    ]  # fmt: skip
