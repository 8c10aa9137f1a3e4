"""A number that rests on fewer than five people who work here is told nowhere: not on a page, nor in any file."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import openpyxl
import pytest

from metrics import BY_ID
from pages.kit import cards as cards_of_pages
from pages.kit import discretion, methods_here, report_command, report_files, report_model, session, workshop_companies
from pages.kit.view import View
from tests.metrics.test_staff import HUSHED, SETTINGS, house
from tests.pages.conftest import fill_own, words

WHY = "Se apoya en menos de 5 personas: mostrarlo sería señalarlas."
# The funnel of the programme says step by step where fewer than five people are; it and its training are told.
CARDS = {
    "ambassadors_earning", "ambassadors_half", "ambassadors_reach", "ambassadors_voices", "inside_care",
    "inside_crossing", "inside_gap", "inside_lines", "inside_replies", "inside_topics", "report_ingagement_stage",
    "report_internal_voice_share",
}  # fmt: skip


def look() -> View:
    return report_command.look(
        report_command.parser().parse_args(["own", "out.html", "--period", "all", "--language", "es"])
    )


def cards(view: View) -> dict[str, report_model.Card]:
    document = report_model.document(view)
    return {card.key: card for part in document.parts for card in part.cards}


@pytest.fixture(scope="module", params=[4, 5])
def people(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """So many people who work here, in one workspace for all tests that only read it."""
    folder = tmp_path_factory.mktemp("house")
    fill_own(folder, SETTINGS, **house(request.param))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HABLAMOS_DATA", str(folder))
        yield request.param


def test_the_method_says_that_they_are_too_few(people: int) -> None:
    view, said = look(), f"{discretion.TOO_FEW.es}. {WHY}"
    assert {name for name in BY_ID if methods_here.said(view, BY_ID[name]) == said} == (HUSHED if people < 5 else set())
    states = {name for name in BY_ID if methods_here.state(view, BY_ID[name]) == discretion.TOO_FEW.es.lower()}
    assert states == (HUSHED if people < 5 else set())


def test_the_report_says_it_with_neither_figure_nor_rows(people: int) -> None:
    found = cards(look())
    assert set(found) >= CARDS
    hushed = {key for key, card in found.items() if card.finding == discretion.TOO_FEW.es}
    assert hushed == (CARDS if people < 5 else set())
    told = [found[key] for key in hushed]
    assert all((card.basis, card.figures, list(card.rows)) == (WHY, {}, []) for card in told)
    assert "inside_lags" not in found or people == 5


def test_the_files_hold_none_of_those_numbers(people: int) -> None:
    view = look()
    book = openpyxl.load_workbook(io.BytesIO(report_files.workbook(view)), read_only=True)
    heads, *cells = [[cell.value for cell in row] for row in book.worksheets[1].rows]
    rows = {row[heads.index("Identificador")]: dict(zip(heads, row, strict=True)) for row in cells}
    hushed = {name for name, row in rows.items() if "muy pocas personas" in str(row["Qué se puede decir"])}
    assert hushed == (HUSHED if people < 5 else set())
    assert all(rows[name][head] is None for name in hushed for head in ("Valor", "n", "De ellos", "Diferencia"))
    page = report_files.html(view).decode()
    figures = json.loads(page.split('id="figures">')[1].split("</script>")[0])
    assert not set(figures) & (CARDS if people < 5 else set())


def test_the_pages_say_it(workspace, visit) -> None:
    workspace(settings=SETTINGS, **house(4))
    inside = words(visit("inside_out", lang="es", period="all"))
    # Both lines and their lags, care, gap, replies, talk across departments, who writes inside, topics.
    assert inside.count(f"## {discretion.TOO_FEW.es}") == 8
    assert f"{discretion.TOO_FEW.es}." in inside.splitlines()[0]
    programme = words(visit("ambassadors", lang="es", period="all"))
    # Echo, what earns replies, reach, and who makes half of it all; the funnel says “menos de 5” by itself.
    assert programme.count(f"## {discretion.TOO_FEW.es}") == 4
    assert discretion.TOO_FEW.es in words(visit("pulse", lang="es", period="all"))
    method = words(visit("method", lang="es", period="all", metric="topic_coherence"))
    assert f"**En sus ficheros.** {discretion.TOO_FEW.es}. {WHY}" in method


@pytest.mark.parametrize(("people", "told"), [(4, False), (5, True)])
def test_the_health_of_the_inside_is_not_put_before_a_room(people: int, told: bool, workspace) -> None:
    workspace(settings=SETTINGS, **house(people))
    assert (workshop_companies._told(look()).points[-1] is not None) is told


def test_nothing_is_said_against_a_time_of_too_few(workspace) -> None:
    files = house(5)
    header, *acts = files["advocacy_activity"].splitlines()
    # In the first twenty weeks two people publish; from then on all five.
    kept = [act for act in acts if act.split(", ")[1] in ("p0", "p1") or act.split(", ")[2] >= "2024-04-22"]
    workspace(settings={**SETTINGS, "min_n": 5}, **{**files, "advocacy_activity": "\n".join([header, *kept])})
    asked = ["own", "out.html", "--period", "2024-05-01_2024-06-30", "--compare", "2024-01-01"]
    view = report_command.look(report_command.parser().parse_args(asked))
    found = session.judged("own", ("echo_ratio",), view.scope_now, view.scope_before)["echo_ratio"]
    assert found.before is not None and found.before.n
    assert cards_of_pages.finding_of(view, "echo_ratio").before is None
