"""Which export a sheet is: whole header names in every language, and no guess where names only look alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.exports.layout import Layout, Seen
from metrics.exports.layouts import BY_ID, LAYOUTS
from metrics.exports.recognise import match, normalise, recognise, stem
from metrics.schema import TABLES

EVERY_HEADER = [pytest.param(layout, seen, id=f"{layout.id}-{seen.when}") for layout in LAYOUTS for seen in layout.seen]


def name_of(layout: Layout) -> str:
    return f"{layout.stems[0]}.csv" if layout.stems else "export.csv"


@pytest.mark.parametrize(("layout", "seen"), EVERY_HEADER)
def test_every_header_as_found_is_its_own_layout(layout: Layout, seen: Seen) -> None:
    found = recognise([(1, list(seen.header))], LAYOUTS, [name_of(layout)]).match
    assert found is not None
    assert found.layout.id == layout.id


@pytest.mark.parametrize(("layout", "seen"), EVERY_HEADER)
def test_case_accents_quotes_and_spaces_do_not_matter(layout: Layout, seen: Seen) -> None:
    shouted = ["\ufeff " + " ".join(f'"{name.upper()}"'.split(" ")) + " " for name in seen.header]
    found = recognise([(1, shouted)], LAYOUTS, [name_of(layout)]).match
    assert found is not None
    assert found.layout.id == layout.id


def test_names_are_compared_whole() -> None:
    header = ["Identificador de la publicación", "Identificador de la página", "Hora de publicación"]
    cells = [*header, "Comentarios negativos de los usuarios", "Comentario sobre los datos", "Comentarios"]
    found = match((1, cells), BY_ID["meta_facebook"])
    assert found.positions["comments"] == 5
    assert "comments" in match((1, cells[:5]), BY_ID["meta_facebook"]).missing


def test_followers_gained_in_spain_are_not_followers() -> None:
    layout = BY_ID["meta_instagram"]
    filled = {role for fill in layout.fills for cell in fill.cells.values() for role in cell.roles}
    assert "Seguidores" in layout.columns
    assert "Seguidores" not in filled


def test_total_followers_of_linkedin_is_what_a_day_gained() -> None:
    header = ["Date", "Sponsored followers", "Organic followers", "Total followers"]
    found = recognise([(1, header)], LAYOUTS).match
    assert found is not None
    assert found.layout.id == "linkedin_followers"
    assert dict(found.layout.fills[0].measures) == {"followers_gained": ("gained",)}


def test_the_first_of_two_columns_with_one_name_is_the_main_one() -> None:
    found = match((1, ["Post ID", "Views", "Reach", "Views"]), BY_ID["meta_facebook"])
    assert found.positions["views"] == 1
    assert found.repeated == ("Views",)


def test_the_spanish_column_wins_over_an_english_one_behind_it() -> None:
    found = match((1, ["Visualizaciones", "Alcance", "Views"]), BY_ID["meta_instagram"])
    assert found.positions["views"] == 0


def test_the_header_is_found_below_a_preamble() -> None:
    head = [(1, ["A long description of this export of LinkedIn"]), (2, ["", ""]), (3, [])]
    header = list(BY_ID["linkedin_content_posts"].seen[0].header)
    found = recognise([*head, (4, header)], LAYOUTS).match
    assert found is not None
    assert (found.layout.id, found.row_no) == ("linkedin_content_posts", 4)


def test_a_renamed_needed_column_is_a_near_miss_and_not_a_match() -> None:
    header = ["Post ID", "Account ID", "Account username", "Publish moment", "Permalink", "Reach", "Likes"]
    recognition = recognise([(1, header)], LAYOUTS)
    assert recognition.match is None
    assert recognition.near[0].layout.id == "meta_instagram"
    assert recognition.near[0].missing == ("time",)


def test_an_added_column_is_told_and_not_used() -> None:
    header = [*BY_ID["x_content"].seen[1].header, "Quotes"]
    found = recognise([(1, header)], LAYOUTS).match
    assert found is not None
    assert found.unknown == ("Quotes",)


def test_a_plain_header_needs_its_name() -> None:
    assert recognise([(1, ["Date", "Views"])], LAYOUTS, ["report.csv"]).match is None
    found = recognise([(1, ["Date", "Views"])], LAYOUTS, ["youtube.zip", "Totals (1).csv"]).match
    assert found is not None
    assert found.layout.id == "youtube_totals"


def test_two_plain_columns_in_a_stranger_do_not_make_it_ours() -> None:
    header = ["Date", "Name", "Phone", "City", "Owner", "Amount"]
    assert recognise([(1, header)], LAYOUTS, ["customers.csv"]).match is None


@pytest.mark.parametrize("table", TABLES)
def test_every_template_is_known_by_its_needed_columns_alone(table: str) -> None:
    layout = BY_ID[f"canonical_{table}"]
    found = recognise([(1, list(layout.required))], LAYOUTS, [f"{table}.csv"]).match
    assert found is not None
    assert found.layout.id == layout.id


def test_names_lose_what_a_spreadsheet_or_a_browser_adds() -> None:
    assert normalise('\ufeff"Título  del\u00a0vídeo"') == "titulo del video"
    assert stem("zip › Datos/Table data (2).csv") == "table data"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_no_table_whatsoever_breaks_the_recognition(rows: list[list[str]]) -> None:
    found = recognise(list(enumerate(rows, 1)), LAYOUTS).match
    assert found is None or found.whole
