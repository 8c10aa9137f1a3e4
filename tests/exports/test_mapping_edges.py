"""The edges of a mapping: columns without a name, made ids that stay, roles that are not read, rows of names, words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from metrics.exports.choices import Choices
from metrics.exports.mapping import Mapping, called, signature
from metrics.exports.mapping_json import MappingError, export_mapping, parse
from metrics.exports.mapping_memory import remember_mapping
from metrics.exports.mapping_targets import missing
from metrics.intake import confirm, prepare
from metrics.mapping_desk import meanings, propose
from metrics.workspaces import Workspace, in_memory

AT = datetime(2026, 8, 1, 9, 30)


@pytest.fixture
def workspace() -> Workspace:
    return in_memory()


def prepared(workspace: Workspace, tmp_path: Path, text: str, *mappings: Mapping, name: str = "lista.csv"):
    path = tmp_path / f"{abs(hash(text))}.csv"
    path.write_text(text, encoding="utf-8")
    return prepare(workspace, path, name, received=AT, choices=Choices(mappings=mappings))


def test_every_column_has_a_name_to_be_mapped_by() -> None:
    assert called(["Fecha", "", "FECHA", " "]) == ("Fecha", "‹2›", "FECHA ‹3›", "‹4›")
    assert signature(called(["Fecha", "", "FECHA"])) == signature(["Fecha", "", "FECHA"]) == signature(["fecha"])


def test_a_column_without_a_name_and_the_second_of_two_are_read(workspace, tmp_path) -> None:
    columns = {"published_at": "Fecha ‹2›", "text": "‹3›"}
    mapping = Mapping("posts", columns, ("Fecha", "Fecha ‹2›", "‹3›", "‹4›"), constants={"network": "x"})
    mapping = parse(export_mapping(mapping))
    [sheet] = prepared(workspace, tmp_path, "Fecha;Fecha;;\nayer;2026-04-13;Hola;\n", mapping).sheets
    [row] = sheet.preview["posts"]
    assert (row["published_at"], row["text"]) == ("2026-04-13", "Hola")
    assert [column.name for column in sheet.used_columns] == ["Fecha ‹2›", "‹3›"]


def test_a_made_id_stays_when_a_mapping_of_the_same_columns_is_kept_again(workspace, tmp_path) -> None:
    header, text = ("Día", "Texto", "Quién"), "Día;Texto;Quién\n2026-04-13;Hola;ana\n2026-04-14;Adiós;luis\n"
    fixed = {"network": "x", "direction": "in"}
    fewer = Mapping("messages", {"created_at": "Día", "text": "Texto"}, header, constants=fixed)
    more = Mapping("messages", {**fewer.columns, "author_id": "Quién"}, header, constants=fixed)
    remember_mapping(workspace, fewer, at=AT, by="Ana")
    assert confirm(workspace, prepared(workspace, tmp_path, text), at=AT, by="Ana").tally.new == 2
    kept = remember_mapping(workspace, more, at=AT, by="Ana")
    assert kept.mapping.identity == ("Día", "Texto")
    again = confirm(workspace, prepared(workspace, tmp_path, text + "\n"), at=AT, by="Ana")
    assert (again.tally.new, again.tally.changed) == (0, 2)


def test_an_identity_of_columns_that_are_not_there_is_refused() -> None:
    mapping = Mapping("posts", {"published_at": "Día", "text": "Texto"}, ("Día", "Texto"), identity=("Otra",))
    with pytest.raises(MappingError):
        parse(export_mapping(mapping))


def test_a_role_of_a_layout_that_nobody_wants_is_not_read(workspace, tmp_path) -> None:
    header = ("Post ID", "Account ID", "Account username", "Publish time", "Post type", "Reach", "Likes", "Comments")
    text = ",".join(header) + "\n1,2,obrador,03/14/2024 10:00,IG reel,5,4,3\n"
    found = propose(workspace, prepared(workspace, tmp_path, text), table="meta_instagram")
    role = next(role for role, column in found.mapping.columns.items() if column == "Likes")
    without = Mapping("", {**found.mapping.columns, role: ""}, header, layout="meta_instagram")
    [sheet] = prepared(workspace, tmp_path, text, parse(export_mapping(without))).sheets
    [row] = sheet.preview["posts"]
    assert (row.get("reactions"), row["reach"]) == (None, "5")
    needed = {**found.mapping.columns, "id": ""}
    assert missing(Mapping("", needed, header, layout="meta_instagram")) == ("id",)


def test_a_person_says_in_which_row_the_names_stand(workspace, tmp_path) -> None:
    text = "Fecha;Nota\nDía;Mensaje\n2026-04-13;¿Abren el domingo por la mañana?\n"
    found = propose(workspace, prepared(workspace, tmp_path, text), header_row=2)
    assert (found.mapping.header, found.mapping.header_row) == (("Día", "Mensaje"), 2)
    assert propose(workspace, prepared(workspace, tmp_path, text), header_row=20).refusal is not None


def test_what_was_said_before_is_proposed_in_the_spelling_of_this_file(workspace, tmp_path) -> None:
    said = Mapping("posts", {"published_at": "dia", "text": "TEXTO"}, ("TEXTO", "dia"), leave_out={"dia": ("Total",)})
    found = propose(workspace, prepared(workspace, tmp_path, "Día;Texto\n2026-04-13;Hola\n"), mapping=said)
    assert dict(found.mapping.columns) == {"published_at": "Día", "text": "Texto"}
    assert dict(found.mapping.leave_out) == {"Día": ("Total",)}
    assert [one.target for one in found.columns] == ["published_at", "text"]


def test_words_are_told_as_they_would_be_read() -> None:
    mapping = Mapping("messages", {"direction": "Tipo"}, ("Tipo",), words={"direction": {"Raro": "out"}})
    assert meanings(mapping, "direction", ("ENTRANTE", "raro", "Otra")) == {"ENTRANTE": "in", "raro": "out", "Otra": ""}
    daily = Mapping("account_daily", {"measure": "Métrica"}, ("Métrica",))
    assert meanings(daily, "measure", ("Seguidores",)) == {"Seguidores": "followers"}
