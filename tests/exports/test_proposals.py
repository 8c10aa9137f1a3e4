"""What is proposed for tables that people keep by hand, in both languages, by names and by values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from metrics.exports.proposal import Difference, Proposal
from metrics.exports.proposals import propose
from metrics.exports.sheet import Sheet
from metrics.intake import prepare
from metrics.mapping_desk import propose as propose_for
from metrics.mapping_desk import try_mapping
from metrics.workspaces import in_memory

AT = datetime(2026, 8, 1, 9, 30)


def proposed(text: str, name: str = "lista.csv", *, table: str = "") -> Proposal:
    rows = [(number, line.split(";")) for number, line in enumerate(text.splitlines(), 1)]
    return propose(Sheet("", "", "csv", "utf-8", ";", lambda: iter(rows), 0), name, table)


def test_a_list_of_posts_in_spanish_is_understood_with_its_total() -> None:
    found = proposed(
        "Fecha;Red;Texto;Me gusta\n03/04/2026;Instagram;Hoy abrimos la tienda;12\n"
        "05/04/2026;Facebook;Pan de centeno;4\nTotal;;;16\n"
    )
    assert (found.mapping.table, dict(found.mapping.columns), found.ready) == (
        "posts",
        {"published_at": "Fecha", "network": "Red", "text": "Texto", "reactions": "Me gusta"},
        True,
    )
    assert dict(found.mapping.leave_out) == {"Fecha": ("Total",)}
    assert [one.table for one in found.tables[:2]] == ["posts", "messages"]


def test_a_community_managers_messages_are_understood_in_spanish() -> None:
    found = proposed(
        "Fecha;Hora;Red;Usuario;Mensaje;Tipo\n13/04/2026;10:05;Instagram;@ana;¿Abren el domingo?;Entrante\n"
        "13/04/2026;10:25;Instagram;@obrador;Sí, de 9 a 14, le esperamos;Saliente\n"
    )
    assert (found.mapping.table, dict(found.mapping.columns), found.missing) == (
        "messages",
        {
            "created_at": "Fecha",
            "created_at.clock": "Hora",
            "network": "Red",
            "author_id": "Usuario",
            "text": "Mensaje",
            "direction": "Tipo",
        },
        (),
    )
    assert next(one.words for one in found.columns if one.column == "Tipo") == ("Entrante", "Saliente")


def test_a_list_of_messages_is_understood_in_english() -> None:
    found = proposed(
        "Created at;Platform;Handle;Message;Direction\n2026-04-13 10:00;X;@ana;When do you open?;inbound\n"
        "2026-04-13 11:00;X;@us;At nine, see you;outbound\n"
    )
    assert (found.mapping.table, set(found.mapping.columns), found.ready) == (
        "messages",
        {"created_at", "network", "author_id", "text", "direction"},
        True,
    )


def test_questions_with_their_answers_in_one_row_are_incoming() -> None:
    found = proposed(
        "Fecha;Cliente;Consulta;Respuesta;Fecha de respuesta\n"
        "13/04/2026 10:05;@ana;¿Abren el domingo?;Sí, abrimos de nueve a dos;13/04/2026 12:00\n"
    )
    assert found.mapping.columns["answer.created_at"] == "Fecha de respuesta"
    assert found.mapping.columns["answer.text"] == "Respuesta"
    assert (dict(found.mapping.constants), found.ready) == ({"direction": "in"}, True)


def test_a_roster_gives_no_target_to_two_columns() -> None:
    found = proposed(
        "Nombre;Correo;Departamento;Directivo;Fecha de alta\nAda;ada@x.es;Ventas;Sí;13/02/2026\n"
        "Eva;eva@x.es;Tienda;No;14/02/2026\n"
    )
    assert found.mapping.table == "advocates"
    assert {target for target in found.mapping.columns if target != "person_id"} == {
        "department",
        "is_leader",
        "enrolled_at",
    }
    taken = [one.target for one in found.columns if one.target]
    assert sorted(taken) == sorted(set(taken))
    assert len(taken) == 4


def test_daily_totals_are_understood_wide_and_long() -> None:
    wide = proposed(
        "Date;Followers;Impressions;Reach\n2026-04-13;100;2000;15\n2026-04-14;101;1800;14\n", "instagram.csv"
    )
    assert (wide.mapping.table, set(wide.mapping.columns), dict(wide.mapping.constants)) == (
        "account_daily",
        {"date", "measure.followers", "measure.impressions", "measure.reach"},
        {"network": "@file_name"},
    )
    long = proposed("Fecha;Red;Métrica;Valor\n13/04/2026;X;Seguidores;100\n13/04/2026;X;Impresiones;20\n")
    assert (long.mapping.table, set(long.mapping.columns), long.ready) == (
        "account_daily",
        {"date", "network", "measure", "value"},
        True,
    )


def test_totals_by_person_ask_for_their_period() -> None:
    found = proposed("Employee;Team;Shares;Clicks\nAda;Sales;3;20\nEva;Shop;1;2\n")
    assert (found.mapping.table, found.missing) == ("people_totals", ("period_start", "period_end"))


def test_a_name_whose_cells_say_otherwise_is_not_used() -> None:
    found = proposed("Fecha;Red;Texto;Me gusta\nayer;Instagram;Hoy abrimos la tienda;12\n", table="posts")
    guess = found.columns[0]
    assert (guess.target, found.missing) == ("", ("published_at",))
    assert "sus celdas no" in guess.why.es


def test_columns_without_a_telling_name_are_known_by_their_values() -> None:
    found = proposed(
        "Columna A;Columna B;Columna C\n13/04/2026;Instagram;Hoy abrimos una tienda nueva\n"
        "14/04/2026;Facebook;Pan de centeno para todos ustedes\n",
        table="posts",
    )
    assert dict(found.mapping.columns) == {"published_at": "Columna A", "network": "Columna B", "text": "Columna C"}
    assert {one.why.es for one in found.columns} == {"por lo que contienen sus celdas; compruébelo"}


@pytest.mark.parametrize("text", ["1;2;3\n4;5;6\n7;8;9\n", "", "sola\nuna\ncolumna\n", "Fecha;Texto\n"])
def test_a_hopeless_table_is_refused_in_words(text: str) -> None:
    found = proposed(text)
    assert found.refusal is not None
    assert (found.refusal.id, found.ready) == ("hopeless_table", False)


def test_an_export_with_a_renamed_column_is_proposed_as_itself() -> None:
    found = proposed(
        "Post ID;Account ID;Account username;Publish moment;Permalink;Post type;Reach;Likes\n"
        "1;2;obrador;03/14/2024 10:00;https://example.org/1;IG reel;5;4\n"
    )
    assert (found.near, found.mapping.layout, found.missing) == ("meta_instagram", "meta_instagram", ())
    assert found.differences == (Difference("renamed", "Publish moment", "Publish time", "time", True),)


def test_what_is_proposed_for_a_file_can_be_tried_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "posts abril.csv"
    path.write_text("Listado de abril;;;\n;;;\nFecha;Red;Texto;Me gusta\n13/04/2026;Instagram;Hola;1.200\n")
    store = in_memory()
    prepared = prepare(store, path, path.name, received=AT)
    assert prepared.refusal is not None
    proposal = propose_for(store, prepared)
    assert proposal.mapping.header_row == 3
    trial = try_mapping(store, prepared, proposal.mapping)
    assert (trial.foreseen.tally.new, trial.sheet.preview["posts"][0]["reactions"]) == (1, "1200")
