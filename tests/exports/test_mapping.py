"""A mapping made by hand reads a table as a layout would, is handed on as JSON, and is remembered by its header."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.exports.choices import Choices
from metrics.exports.mapping import FROM_FILE_NAME, Mapping, signature
from metrics.exports.mapping_json import MappingError, check, export_mapping, parse
from metrics.exports.mapping_memory import (
    choices_of,
    forget_mapping,
    import_mapping,
    remember_mapping,
    remembered_mappings,
)
from metrics.exports.mapping_targets import missing, targets
from metrics.intake import confirm, prepare
from metrics.mapping_desk import try_mapping
from metrics.schema import TABLES
from metrics.store import StoreError
from metrics.workspaces import Workspace, in_memory

AT = datetime(2026, 8, 1, 9, 30)
TALK = (
    "Fecha;Hora;Red;Usuario;Mensaje;Tipo\n"
    "13/04/2026;10:05;Instagram;@ana;¿Abren el domingo?;Entrante\n"
    "13/04/2026;10:25;Instagram;@obrador;Sí, de 9 a 14.;Saliente\n"
    "14/04/2026;9:00;IG;@luis;Gracias;Otra cosa\n"
    "Total;;;;;3\n"
)
TALK_MAPPING = Mapping(
    "messages",
    {
        "created_at": "Fecha",
        "created_at.clock": "Hora",
        "network": "Red",
        "author_id": "Usuario",
        "text": "Mensaje",
        "direction": "Tipo",
    },
    ("Fecha", "Hora", "Red", "Usuario", "Mensaje", "Tipo"),
    leave_out={"Fecha": ("Total",)},
)


@pytest.fixture
def workspace() -> Workspace:
    return in_memory()


@pytest.fixture
def file(tmp_path: Path):
    def write(text: str, name: str = "lista.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def mapped(workspace: Workspace, path: Path, mapping: Mapping, **said):
    choices = Choices(mappings=(mapping,), **said)
    return prepare(workspace, path, path.name, received=AT, choices=choices)


def test_a_list_of_messages_of_ones_own_is_read_and_each_row_has_its_place(workspace: Workspace, file) -> None:
    prepared = mapped(workspace, file(TALK), TALK_MAPPING)
    [sheet] = prepared.sheets
    assert (sheet.rows, sheet.used, dict(sheet.aside)) == (4, 3, {"total": 1})
    assert "words_unknown" in {remark.id for remark in sheet.remarks}
    batch = confirm(workspace, prepared, at=AT, by="Ana")
    assert (batch.layout, batch.tally.new, batch.tally.adds_up) == ("mapping_messages", 3, True)
    told = workspace.rows("select created_at, network, text, direction from canonical.messages order by created_at")
    assert told == [
        (datetime(2026, 4, 13, 8, 5), "instagram", "¿Abren el domingo?", "in"),
        (datetime(2026, 4, 13, 8, 25), "instagram", "Sí, de 9 a 14.", "out"),
        (datetime(2026, 4, 14, 7), "instagram", "Gracias", None),
    ]
    assert choices_of(workspace, batch.id).mappings == (TALK_MAPPING,)


def test_the_same_rows_again_are_the_same_messages(workspace: Workspace, file) -> None:
    confirm(workspace, mapped(workspace, file(TALK), TALK_MAPPING), at=AT, by="Ana")
    longer = TALK.replace("Total;", "15/04/2026;8:00;IG;@eva;Hola;Entrante\nTotal;")
    again = confirm(workspace, mapped(workspace, file(longer), TALK_MAPPING), at=AT, by="Ana")
    assert (again.tally.new, again.tally.same) == (1, 3)


def test_a_word_that_a_person_explains_is_used(workspace: Workspace, file) -> None:
    mapping = Mapping(
        **{**vars(TALK_MAPPING), "words": {"direction": {"Otra cosa": "in"}}},
    )
    [sheet] = mapped(workspace, file(TALK), mapping).sheets
    assert [row["direction"] for row in sheet.preview["messages"]] == ["in", "out", "in"]
    assert "words_unknown" not in {remark.id for remark in sheet.remarks}


def test_the_answer_in_the_row_of_its_question_is_a_message_of_its_own(workspace: Workspace, file) -> None:
    text = (
        "Fecha;Consulta;Respuesta;Fecha de respuesta\n"
        "13/04/2026 10:05;¿Abren el domingo?;Sí, de 9 a 14.;13/04/2026 12:00\n14/04/2026 9:00;¿Y el lunes?;;\n"
    )
    columns = {
        "created_at": "Fecha",
        "text": "Consulta",
        "answer.text": "Respuesta",
        "answer.created_at": "Fecha de respuesta",
    }
    header = ("Fecha", "Consulta", "Respuesta", "Fecha de respuesta")
    mapping = Mapping("messages", columns, header, constants={"direction": "in", "network": "instagram"})
    batch = confirm(workspace, mapped(workspace, file(text), mapping), at=AT, by="Ana")
    assert batch.tally.new == 2
    told = workspace.rows(
        "select a.text, a.direction, q.text, a.network from canonical.messages a "
        "left join canonical.messages q on q.message_id = a.in_reply_to order by a.created_at"
    )
    assert told == [
        ("¿Abren el domingo?", "in", None, "instagram"),
        ("Sí, de 9 a 14.", "out", "¿Abren el domingo?", "instagram"),
        ("¿Y el lunes?", "in", None, "instagram"),
    ]


def test_daily_totals_in_columns_are_one_value_a_day_and_measure(workspace: Workspace, file) -> None:
    columns = {"date": "Día", "measure.followers": "Seguidores", "measure.reach": "Alcance"}
    mapping = Mapping("account_daily", columns, ("Día", "Seguidores", "Alcance"), constants={"network": FROM_FILE_NAME})
    text = "Día;Seguidores;Alcance\n13/04/2026;1.200;300\n14/04/2026;1.203;\n"
    confirm(workspace, mapped(workspace, file(text, "instagram abril.csv"), mapping), at=AT, by="Ana")
    told = workspace.rows("select date, network, measure, value from canonical.account_daily order by all")
    assert told == [
        (date(2026, 4, 13), "instagram", "followers", 1200.0),
        (date(2026, 4, 13), "instagram", "reach", 300.0),
        (date(2026, 4, 14), "instagram", "followers", 1203.0),
    ]
    nameless = mapped(workspace, file(text, "abril.csv"), mapping)
    assert nameless.refusal is not None
    assert nameless.refusal.id == "network_needed"


def test_a_known_export_with_a_renamed_column_is_mended(workspace: Workspace, file) -> None:
    text = (
        "Post ID,Account ID,Account username,Publish moment,Reach,Likes,Comments,Date\n"
        "1,2,obrador,03/14/2024 10:00,5,4,3,Lifetime\n1,2,obrador,03/14/2024 10:00,2,1,1,03/15/2024\n"
    )
    header = ("Post ID", "Account ID", "Account username", "Publish moment", "Reach", "Likes", "Comments", "Date")
    columns = {"id": "Post ID", "time": "Publish moment", "reach": "Reach"}
    mapping = Mapping("", columns, header, layout="meta_instagram")
    assert missing(mapping) == ()
    [sheet] = mapped(workspace, file(text), mapping).sheets
    assert (sheet.layout, sheet.used, dict(sheet.aside)) == ("meta_instagram", 1, {"period_duplicate": 1})
    assert sheet.preview["posts"][0]["published_at"] == "2024-03-14T10:00:00"


def test_a_trial_keeps_nothing_and_says_where_rows_would_go(workspace: Workspace, file) -> None:
    path = file(TALK.replace("14/04/2026;", "algún día;"))
    prepared = prepare(workspace, path, path.name, received=AT)
    trial = try_mapping(workspace, prepared, TALK_MAPPING)
    assert (trial.foreseen.tally.new, trial.foreseen.tally.rejected, dict(trial.foreseen.tally.left_out)) == (
        2,
        1,
        {"total": 1},
    )
    assert [row.reason for row in trial.foreseen.rejected] == ["unreadable_date"]
    assert workspace.history() == []
    assert try_mapping(workspace, prepared, TALK_MAPPING, rows=2).cut
    lacking = try_mapping(workspace, prepared, Mapping("messages", {"text": "Mensaje"}, TALK_MAPPING.header))
    assert lacking.sheet.refusal is not None
    assert "«escrito»" in lacking.sheet.refusal.values["missing"].es


def test_a_saved_mapping_reads_the_next_file_and_it_is_said(workspace: Workspace, file) -> None:
    remember_mapping(workspace, TALK_MAPPING, at=AT, by="Ana")
    moved = "Tipo;Fecha;Hora;Red;Usuario;MENSAJE\nEntrante;13/05/2026;8:00;X;@eva;¿Hay pan?\n"
    prepared = prepare(workspace, file(moved, "mayo.csv"), "mayo.csv", received=AT)
    [sheet] = prepared.sheets
    assert (sheet.used, sheet.saved.by, sheet.mapping) == (1, "Ana", TALK_MAPPING)
    assert "read_with_saved" in {remark.id for remark in sheet.remarks}
    batch = confirm(workspace, prepared, at=AT, by="Ana")
    assert choices_of(workspace, batch.id).mappings == (TALK_MAPPING,)
    without = prepare(workspace, file(moved), "mayo.csv", received=AT, choices=Choices(remembered=False))
    assert without.refusal is not None


def test_forgetting_marks_and_saving_again_is_a_new_version(workspace: Workspace) -> None:
    remember_mapping(workspace, TALK_MAPPING, at=AT, by="Ana")
    again = remember_mapping(workspace, TALK_MAPPING, at=AT, by="Luis")
    assert (again.version, again.by) == (2, "Luis")
    forget_mapping(workspace, TALK_MAPPING.signature, at=AT, by="Ana")
    assert remembered_mappings(workspace) == []
    assert workspace.rows("select count(*) from book.mappings") == [(3,)]
    import_mapping(workspace, export_mapping(TALK_MAPPING), at=AT, by="Eva")
    assert [(saved.version, saved.by) for saved in remembered_mappings(workspace)] == [(3, "Eva")]


def test_a_mapping_that_names_a_period_is_not_used_by_itself(workspace: Workspace, file) -> None:
    header = ("Persona", "Compartidos")
    columns = {"person_id": "Persona", "shares": "Compartidos"}
    ends = {"period_start": "2026-07-01", "period_end": "2026-07-31", "network": "linkedin"}
    remember_mapping(workspace, Mapping("people_totals", columns, header, constants=ends), at=AT, by="Ana")
    path = file("Persona;Compartidos\nAda;3\n", "agosto.csv")
    assert prepare(workspace, path, path.name, received=AT).refusal is not None


def test_a_file_that_lacks_the_columns_of_its_mapping_says_so(workspace: Workspace, file) -> None:
    path = file("Nombre;Ciudad\nAda;Lugo\n")
    prepared = mapped(workspace, path, TALK_MAPPING)
    assert [remark.id for remark in prepared.remarks] == ["mapping_unused"]
    assert prepared.refusal is not None


def test_the_signature_knows_the_names_and_not_their_order() -> None:
    assert signature(["Fecha", "RED ", "Mensaje"]) == signature(["mensaje", "fecha", "", "Réd"])
    assert signature(["Fecha", "Red"]) != signature(["Fecha", "Redes"])


HEADER = st.lists(st.text("aáñ ;'\"{}%_-1", min_size=1, max_size=8).filter(str.strip), min_size=1, max_size=5)


@st.composite
def mappings(draw: st.DrawFn) -> Mapping:
    table, header = draw(st.sampled_from(sorted(TABLES))), tuple(draw(HEADER))
    offered = targets(table)
    chosen = draw(st.lists(st.sampled_from(offered), unique=True, max_size=6))
    columns = {target.id: draw(st.sampled_from(header)) for target in chosen}
    fixed = [target for target in offered if target.constant and target.words and target.id not in columns]
    constants = {target.id: draw(st.sampled_from(target.words)) for target in fixed[:2]}
    words = {target.id: {"así": draw(st.sampled_from(target.words))} for target in chosen if target.words}
    return Mapping(
        table,
        columns,
        header,
        draw(st.text("abc ñ", max_size=5)),
        constants=constants,
        words=words,
        dates=draw(st.sampled_from([None, "dmy", "mdy"])),
        decimal=draw(st.sampled_from([None, ".", ","])),
        zone=draw(st.sampled_from(["", "America/Lima"])),
        header_row=draw(st.integers(0, 30)),
        leave_out={header[0]: ("Total", "Suma")} if draw(st.booleans()) else {},
    )


@settings(max_examples=150, deadline=None)
@given(mappings())
def test_a_mapping_comes_back_from_json_as_it_was(mapping: Mapping) -> None:
    try:
        check(mapping)
    except MappingError:
        return
    assert parse(export_mapping(mapping)) == mapping


GOOD = json.loads(export_mapping(TALK_MAPPING))


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "[]",
        "null",
        "{",
        '{"a": NaN}',
        "[" * 100_000,
        json.dumps({**GOOD, "hablamos_mapping": 2}),
        json.dumps({**GOOD, "hablamos_mapping": True}),
        json.dumps({**GOOD, "table": "book.workspace"}),
        json.dumps({**GOOD, "table": ["messages"]}),
        json.dumps({**GOOD, "layout": "meta_instagram"}),
        json.dumps({**GOOD, "table": "", "layout": "tiktok_viewers"}),
        json.dumps({**GOOD, "columns": {"text'; drop table x": "Mensaje"}}),
        json.dumps({**GOOD, "columns": {"text": "No está"}}),
        json.dumps({**GOOD, "columns": {"text": None}}),
        json.dumps({**GOOD, "columns": {"text": {"a": 1}}}),
        json.dumps({**GOOD, "header": ["a" * 301]}),
        json.dumps({**GOOD, "header": ["a\x00b"]}),
        json.dumps({**GOOD, "constants": {"is_bot": "quizá"}}),
        json.dumps({**GOOD, "constants": {"text": "Hola"}}),
        json.dumps({**GOOD, "constants": {"channel": FROM_FILE_NAME}}),
        json.dumps({**GOOD, "words": {"direction": {"Entrante": "dentro"}}}),
        json.dumps({**GOOD, "dates": "ymd"}),
        json.dumps({**GOOD, "zone": "../etc"}),
        json.dumps({**GOOD, "header_row": True}),
        json.dumps({**GOOD, "more": 1}),
        json.dumps(GOOD)[:-1] + ', "table": "posts"}',
        "x" * 300_000,
    ],
)
def test_wrong_or_hostile_json_is_refused_in_words(workspace: Workspace, wrong: str) -> None:
    with pytest.raises(StoreError) as refused:
        import_mapping(workspace, wrong, at=AT, by="Ana")
    assert refused.value.words.es.startswith("Esta correspondencia de columnas no se puede usar:")
    assert workspace.rows("select count(*) from book.mappings") == [(0,)]


def test_quotes_in_names_and_words_are_only_text(workspace: Workspace, file) -> None:
    name = "Te'xto\"; drop table x"
    mapping = Mapping(
        "posts",
        {"published_at": "Día", "text": name, "network": "Red"},
        ("Día", name, "Red"),
        words={"network": {"a'); select 1 --": "x'y"}},
    )
    text = 'Día,"Te\'xto""; drop table x",Red\n2026-04-13,Hola,a\'); select 1 --\n'
    [sheet] = mapped(workspace, file(text), parse(export_mapping(mapping))).sheets
    assert [(row["text"], row["network"]) for row in sheet.preview["posts"]] == [("Hola", "x'y")]
