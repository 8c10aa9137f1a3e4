"""The report is one file that asks nobody, says what the pages say, and in which no word of a file comes alive."""

from __future__ import annotations

import ast
import io
import json
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

from metrics import CATALOGUE
from pages.kit import report_command, report_files, report_html, report_model, report_sections
from pages.kit.report_model import Card, Document, Part
from pages.kit.report_talk_sheets import PULSE
from pages.kit.view import View
from tests.conftest import REPOSITORY
from tests.pages.conftest import words
from tests.pages.test_trust import SETTINGS, talk

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'"
ACCOUNT = '"><b onmouseover=alert(3)>'


def look(*options: str) -> View:
    return report_command.look(report_command.parser().parse_args(["own", "out.html", *options]))


def hostile_rows() -> list[list[str]]:
    header, *rows = talk()
    named = ([*row[:-1], f"{row[-1]} {HOSTILE}", ACCOUNT if place % 2 else "pan"] for place, row in enumerate(rows))
    return [[*header, "account"], *named]


@pytest.fixture
def filled(workspace) -> None:
    events = [["date", "name", "kind"], ["2024-02-19", HOSTILE, "incident"], ["2024-01-10", HOSTILE, "promise"]]
    workspace(settings=SETTINGS, messages=hostile_rows(), events=events)


class Seen(HTMLParser):
    """The tags of a page with their attributes, and the text of its scripts."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        (self.scripts if self.cdata_elem == "script" else self.text).append(data)


def test_no_word_of_a_file_comes_alive_in_the_html(filled) -> None:
    page = report_files.html(look("--period", "all", "--account", ACCOUNT)).decode()
    seen = Seen(page)
    assert [tag for tag, _ in seen.tags].count("script") == 3
    assert [tag for tag, _ in seen.tags].count("b") == 1 and "img" not in [tag for tag, _ in seen.tags]
    assert not [name for _, attributes in seen.tags for name in attributes if name.startswith("on")]
    # It is there all the same, letter by letter, in the words and in the figures.
    assert ACCOUNT in "".join(seen.text)
    figures = json.loads(seen.scripts[0])
    heads = [note["text"] for note in figures["trust_signs"]["light"]["layout"]["annotations"]]
    assert any("&lt;/script" in text for text in heads)
    assert "</script><script>alert" not in page


def test_nothing_in_a_figure_can_end_the_script_that_holds_it() -> None:
    figure = json.dumps({"text": "</script><!--\u2028&"}, ensure_ascii=False)
    card = Card("one", "", "f", "b", figures={"light": figure, "dark": figure})
    document = Document("en", "x", False, (), "", "", Part("board", "", (card,)), (), ())
    written = report_html.figures(document)
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written)["one"]["dark"]["text"] == "</script><!--\u2028&"


def test_the_file_asks_nothing_of_anybody_and_lets_only_its_own_scripts_run(filled) -> None:
    page = report_files.html(look("--period", "all")).decode()
    seen = Seen(page)
    reaching = [
        (t, a) for t, a in seen.tags if {"src", "href"} & a.keys() and not (a.get("href") or "").startswith("#")
    ]
    assert reaching == []
    (policy,) = [a["content"] for t, a in seen.tags if t == "meta" and a.get("http-equiv") == "Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert policy.count("sha256-") == 2 and "http" not in policy and "unsafe-eval" not in policy
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    assert re.findall(r"url\((?!data:)", style) == [] and "@import" not in style


def test_every_figure_is_there_for_both_themes_and_every_place_has_its_figure(filled) -> None:
    seen = Seen(report_files.html(look("--period", "all")).decode())
    figures = json.loads(seen.scripts[0])
    places = [a["data-figure"] for _, a in seen.tags if "data-figure" in a]
    assert sorted(places) == sorted(figures) and len(set(places)) == len(places)
    assert {tuple(sorted(themes)) for themes in figures.values()} == {("dark", "light")}
    assert all(a["aria-label"] for _, a in seen.tags if "data-figure" in a)


def test_the_document_says_the_numbers_of_the_pages(filled) -> None:
    document = report_model.document(look("--period", "all", "--language", "es"))
    trust = next(part for part in document.parts if part.key == "trust")
    findings = [card.finding.replace("\u00a0", " ") for card in trust.cards]
    assert findings[:2] == [
        "Hubo 58 elogios y 52 críticas, que no se restan",
        "Una semana fuera de lo común: la del 19 feb",
    ]
    assert ("Periodo", "1 ene – 8 mar 2024") in [(name, text.replace("\u00a0", " ")) for name, text in document.facts]
    (row,) = [row for row in trust.cards[1].rows if row[-1] == "sí"]
    assert row[1].replace("\u00a0", " ") == "80 %"  # 16 of 20
    assert ("Paridad de la crítica", "¿Contestamos a quien critica igual que a quien aplaude?") in [
        pair for card in trust.cards for pair in card.explained
    ]


def test_each_metric_of_the_catalogue_stands_in_one_section_known_or_with_what_it_lacks(filled) -> None:
    told = [sheet.metric for section in report_sections.sections(look()) for sheet, _ in section.sheets if sheet.metric]
    assert sorted(told) == sorted(metric.id for metric in CATALOGUE)
    document = report_model.document(look("--period", "all", "--language", "en"))
    lacking = {name: (finding, basis) for name, finding, basis in document.unknown}
    assert lacking["Ambassador funnel"][0] == "Not in your files"
    assert "To see it, upload" in lacking["Ambassador funnel"][1]


def test_the_board_judges_the_cards_that_pulse_judges() -> None:
    tree = ast.parse((REPOSITORY / "pages" / "pulse.py").read_text())
    assigned = next(node for node in tree.body if isinstance(node, ast.Assign) and node.targets[0].id == "CARDS")
    assert ast.literal_eval(assigned.value) == PULSE


def test_settings_that_were_changed_are_marked_and_names_are_not_printed(workspace) -> None:
    workspace(settings={**SETTINGS, "staff_handles": ["marta.lopez"], "min_n": 12}, messages=talk([4] * 3))
    page = report_files.html(look("--period", "all", "--language", "en")).decode()
    document = report_model.document(look("--period", "all", "--language", "en"))
    told = {name: (value, default, changed) for name, value, default, changed in document.settings}
    assert told["Cases for a percentage"] == ("12", "10", True)
    assert ("names: 1; not printed", "names: 0; not printed", True) in told.values()
    assert "marta" not in page


def test_the_board_is_one_section_without_annexes(filled) -> None:
    page = report_files.html(look("--period", "all", "--language", "en"), full=False).decode()
    seen = Seen(page)
    assert [a.get("id") for t, a in seen.tags if t == "section"] == ["board"]
    assert "We talked with 5 people" in "".join(seen.text)


def test_the_tables_carry_the_words_of_the_document_and_every_chart(filled) -> None:
    book = openpyxl.load_workbook(io.BytesIO(report_files.workbook(look("--period", "all", "--language", "en"))))
    assert book.sheetnames == [
        "Report", "Numbers", "Weeks", "Networks", "Accounts", "Definitions", "Settings", "Charts"
    ]  # fmt: skip
    numbers = {row[1]: row for row in book["Numbers"].iter_rows(values_only=True)}
    assert numbers["negative_share"][5:9] == (0.26, "share of one", 200, 52)
    assert numbers["trust_rupture"][5] == 1
    charts = [row[0] for row in book["Charts"].iter_rows(values_only=True)]
    assert "Trust · There were 58 compliments and 52 criticisms, never netted" in charts
    names = zipfile.ZipFile(io.BytesIO(report_files.archive(look("--period", "all")))).namelist()
    assert names[-1] == "08-charts.csv"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["nobody", "out.html"], "No company is called nobody"),
        (["own", "out.doc"], ".html, .xlsx, .zip"),
        (["own", "out.html", "--network", "myspace"], "--network myspace is not possible here. It may be: x"),
        (["own", "out.html", "--period", "soon"], "It may be: 13w, 4w, year, all"),
    ],
)
def test_the_command_says_what_a_person_can_mend(filled, capsys, options: list[str], said: str) -> None:
    assert report_command.main(options) == 1
    assert said in capsys.readouterr().err


def test_an_empty_workspace_is_told_to_import(workspace, capsys) -> None:
    workspace()
    assert report_command.main(["own", "out.html", "--language", "es"]) == 1
    assert "impórtelos con `python -m metrics import`" in capsys.readouterr().err


def test_the_command_writes_the_file_whole(filled, tmp_path: Path, capsys) -> None:
    out = tmp_path / "board.html"
    assert report_command.main(["own", str(out), "--board", "--period", "all"]) == 0
    assert out.read_bytes() == report_files.html(look("--period", "all"), full=False)
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_the_engine_starts_the_printer_as_a_program_of_its_own(filled, capfd) -> None:
    from metrics.command_line import main

    assert main(["report", "own", "out.doc", "--language", "es"]) == 1
    assert "El nombre del fichero dice qué se hace" in capfd.readouterr().err


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_page_shows_the_board_and_offers_the_files(language: str, filled, visit) -> None:
    app = visit("report", lang=language, period="all")
    said = words(app)
    expected = {
        "es": ("Informe de Mi marca", "Hablamos con 5 personas"),
        "en": ("Report on My brand", "We talked with 5"),
    }
    for sentence in expected[language]:
        assert sentence in said
    assert len(app.get("download_button")) == 3


def test_the_whole_document_is_listed_in_words(filled, visit) -> None:
    said = words(visit("report", lang="es", period="all", print="full"))
    assert "Qué lleva el documento completo" in said
    assert "**Una semana fuera de lo común: la del 19 feb**" in said
    assert "No viene en sus ficheros" not in said
    assert HOSTILE not in said
