"""Who is waiting: sentences and numbers counted by hand, the list with its marks, and every state of the files."""

from datetime import UTC, datetime

import pytest

import metrics
from metrics import OutOfHours, Shop, statistics
from pages.kit import session, waits, waits_hours, waits_list
from pages.kit.view import Choice, View
from tests.conftest import land, table
from tests.pages.conftest import words

HEADER = ["message_id", "thread_id", "created_at", "direction", "author_id", "channel", "network", "text"]
SETTINGS = {"timezone": "UTC", "as_of": "2024-03-01T00:00:00Z"}
LANGUAGES = ("es", "en")
POSTS = """
    post_id, published_at,     network, text,          comments
    p1,      2024-01-02 09:00, x,       Nueva hogaza,  4
    p2,      2024-01-03 09:00, x,       ¿Qué prefieren?, 6
"""
# Ana got an answer in an hour, Bea never did; Leo asked 38 hours before the files were cut, and insisted.
FEW = """
    message_id, thread_id, created_at,       direction, author_id, channel, network,   text
    a1,         t1,        2024-01-10 10:00, in,        ana,       dm,      instagram, ¿Abren el domingo?
    b1,         t1,        2024-01-10 11:00, out,       ,          dm,      instagram, Sí abrimos de nueve a dos
    a2,         t2,        2024-01-10 12:00, in,        bea,       dm,      facebook,  Mi pedido no llega
    a3,         t3,        2024-02-28 10:00, in,        leo,       dm,      facebook,  ¿Hay roscón?
    a4,         t3,        2024-02-28 11:00, in,        leo,       dm,      facebook,  ¿Hola?
    a5,         t4,        2024-02-29 20:00, in,        eva,       dm,      facebook,  ¿Hay hogaza?
"""


def question(i: int, at: str, answer: str = "", text: str = "¿Abren el domingo?") -> list[list[str]]:
    """One wait of one person in one thread, answered or not."""
    asked = [f"q{i}", f"t{i}", at, "in", f"c{i}", "dm", "facebook", text]
    replied = [f"r{i}", f"t{i}", answer, "out", "", "dm", "facebook", f"La respuesta número {i} es propia"]
    return [asked, replied] if answer else [asked]


def a_day(day: str, *, soon: int, later: int, never: int, start: int) -> list[list[str]]:
    """Questions at ten: so many answered after half an hour, after three hours, and never."""
    answers = [f"{day} 10:30"] * soon + [f"{day} 13:00"] * later + [""] * never
    return [row for i, answer in enumerate(answers, start) for row in question(i, f"{day} 10:00", answer)]


# 24 old questions, 12 answered in half an hour and 6 in three hours, and 2 asked 14 hours before the files were cut.
FULL = [
    HEADER,
    *a_day("2024-01-10", soon=12, later=6, never=6, start=1),
    *a_day("2024-02-29", soon=0, later=0, never=2, start=90),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_workspace_invites(language, workspace, visit) -> None:
    workspace()
    said = words(visit("waiting", lang=language))
    assert {"es": "Todavía no hay datos.", "en": "There is no data yet."}[language] in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_posts_alone_say_what_is_missing_and_show_no_zero(language, workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    app = visit("waiting", lang=language, period="all")
    said = words(app)
    expected = {
        "es": (
            "Aquí no se ve quién espera.",
            "Comentarios de este periodo: 10; publicaciones: 2.",
            "Falta la bandeja de entrada",
        ),
        "en": ("Who is waiting cannot be seen here.", "Comments in this period: 10; posts: 2.", "The inbox is missing"),
    }[language]
    for sentence in expected:
        assert sentence in said
    assert "0 %" not in said and "0%" not in said and not app.metric and not app.data_editor


@pytest.mark.parametrize("language", LANGUAGES)
def test_brand_messages_alone_say_that_only_one_side_is_seen(language, workspace, visit) -> None:
    workspace(
        settings=SETTINGS, messages=[HEADER, ["b1", "t1", "2024-01-10 11:00", "out", "", "dm", "x", "Abrimos ya"]]
    )
    said = words(visit("waiting", lang=language, period="all"))
    assert {"es": "no lo que le escriben", "en": "not what people write to it"}[language] in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_counts_shop_curve_and_list(language, workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FULL)
    app = visit("waiting", lang=language, period="all")
    said = words(app)
    # By the curve 18 of 26 within three hours: 69 %. Half of 26 is reached at the answers of three hours.
    expected = {
        "es": (
            "Siete de cada diez preguntas reciben respuesta en un día.",
            "El 69 % se contesta en 24 horas",
            "Si fuera una tienda: 6 se fueron sin respuesta",
            "26 en total",
            "cuenta esperas, no personas",
            "La mitad recibe respuesta en 3,0 h",
            "esperas: 26; abiertas todavía, que cuentan como tales: 8",
            "69 % en 4 h de horario de apertura",
            "Preguntas y respuestas se juntan a las 9–12 h",
            "fuera de horario, preguntas: 0; respuestas: 0",
            "Esperan 2 contactos; el más antiguo, 14 h",
            "Contestamos al 75 % en 72 horas",
        ),
        "en": (
            "Seven in ten questions get an answer within a day.",
            "Of the questions, 69% are answered within 24 hours",
            "If this were a shop: 6 left unattended",
            "26 in all",
            "it counts waits, not people",
            "Half are answered within 3.0 h",
            "waits: 26; still open and counted as such: 8",
            "69% within 4 h of opening hours",
            "Questions and answers both peak at 9–12 h",
            "Still waiting, 2 contacts; the oldest, 14 h",
            "We answer 75% within 72 hours",
        ),
    }[language]
    for sentence in expected:
        assert sentence in said, sentence
    shown = [metric.value.replace("\u00a0", " ") for metric in app.metric]
    assert shown == {"es": ["46 %", "69 %", "69 %"], "en": ["46%", "69%", "69%"]}[language]
    assert [metric.delta for metric in app.metric] == ["", "", ""]


def test_few_waits_are_counted_and_never_a_percentage(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FEW)
    app = visit("waiting", lang="es", period="all")
    said = words(app)
    assert "Muy pocas preguntas para un porcentaje: 1 de 4 con respuesta en un día." in said
    assert "Por debajo de 20 esperas se cuentan" in said
    assert "Muy pocas preguntas para ver un horario: 5" in said
    assert [metric.value for metric in app.metric] == ["1 de 4"] * 3
    assert " %" not in said.replace("95 %", "")


def test_a_scope_in_which_nobody_asked_says_so_and_keeps_the_list(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FEW)
    said = words(visit("waiting", lang="es", period="2024-01-15_2024-01-31"))
    assert "En este periodo nadie preguntó." in said
    assert "De antes quedan esperas abiertas: 3. Están en la lista de abajo." in said
    assert "Si fuera una tienda: no entró nadie" in said
    assert "Esperan 2 contactos; el más antiguo, 38 h" in said


def test_files_without_any_answer_of_the_brand_say_that_it_may_be_missing(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=[HEADER, *question(1, "2024-02-29 10:00")])
    said = words(visit("waiting", lang="en", period="all"))
    assert "No message in the files is by the brand: if you do answer, the file with the replies is missing." in said


def test_a_change_is_said_only_when_the_intervals_allow_it(workspace, visit) -> None:
    """Four weeks against four: between two single weeks nobody can tell a change from a good week."""
    worse = [f"2024-{day}" for day in ("01-16", "01-23", "01-30", "02-06")]
    better = [f"2024-{day}" for day in ("02-13", "02-20", "02-27", "03-05")]
    same = [f"2024-{day}" for day in ("03-12", "03-19", "03-26", "04-02")]
    told = [(2, 28), (28, 2), (27, 3)]
    days = [
        line
        for week, (names, (soon, never)) in enumerate(zip((worse, better, same), told, strict=True))
        for place, day in enumerate(names)
        for line in a_day(day, soon=soon, later=0, never=never, start=200 + 1000 * week + 100 * place)
    ]
    ends = [*question(9000, "2024-01-15 09:00", "2024-01-15 09:10"), *question(9001, "2024-04-07 23:00")]
    workspace(settings={**SETTINGS, "as_of": "2024-04-08T00:00:00Z"}, messages=[HEADER, *days, *ends])
    # From 12 February: 112 of 120. The four weeks before: 9 of 121, which is 7 %.
    app = visit("waiting", lang="es", period="2024-02-12_2024-03-10")
    said = words(app)
    assert "Nueve de cada diez preguntas reciben respuesta en un día, más que antes." in said
    assert "86 puntos más que antes (7 %)" in said
    assert "La mitad recibe respuesta en 30 min; antes, más tarde" in said
    assert app.metric[0].delta.replace("\u00a0", " ") == "86 puntos más"
    # From 11 March: 108 of 121 against 112 of 120 is no clear change.
    app = visit("waiting", lang="es", period="2024-03-11_2024-04-07")
    assert "sin cambio claro frente a antes (93 %)" in words(app)
    assert app.metric[2].delta == "sin cambio claro"
    assert "La mitad recibe respuesta en 30 min\n" in words(app)


def test_a_mark_moves_the_number_says_who_and_can_be_undone(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FEW)
    app = visit("waiting", lang="es", period="all")
    assert "Esperan 2 contactos; el más antiguo, 38 h" in words(app)
    tick(app)
    assert "¿Quién lo marca?" in words(app) and "Esperan 2 contactos" in words(app)
    app.text_input(key="waiting_name_text").input("Ana <b>")
    next(button for button in app.button if button.label == "Guardar la marca").click().run()
    said = words(app)
    # Leo's wait is one, with two messages: both are marked, and the wait is gone.
    assert "Espera 1 contacto: 4,0 h" in said
    assert "Si fuera una tienda: uno se fue sin respuesta" in said and "3 en total" in said
    assert "Marcados: no hace falta responder (1)" in said
    assert r"¿Hay roscón\?" in said and "y 1 más de la misma espera" in said
    assert r"Ana \<b\>, " in said and r"Firma Ana \<b\>." in said
    next(button for button in app.button if button.label == "Deshacer").click().run()
    assert "Esperan 2 contactos; el más antiguo, 38 h" in words(app)
    assert "Marcados" not in words(app)


def test_the_name_is_asked_once(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FEW)
    app = visit("waiting", lang="en", period="all")
    app.session_state["_person"] = "Bo"
    tick(app)
    assert "Who marks it?" not in words(app)
    assert "One contact is waiting: 4.0 h" in words(app) and "Bo, " in words(app)
    tick(app)
    assert "Nobody is waiting for an answer" in words(app)
    assert "Marked: no answer needed (2)" in words(app)


def tick(app, row: int = 0) -> None:
    """Ticks the box of a row, as the browser tells it."""
    editor = app.data_editor[0]
    box = editor.value.columns[-1]
    app.session_state[editor.key] = {"edited_rows": {row: {box: True}}, "added_rows": [], "deleted_rows": []}
    app.run()
    assert not app.exception


def test_those_who_left_stand_behind_a_switch(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FEW)
    app = visit("waiting", lang="es", period="all")
    assert list(app.data_editor[0].value["Mensaje"]) == ["¿Hay roscón?", "¿Hay hogaza?"]
    app.segmented_control(key="waiting_which").set_value("gone").run()
    assert list(app.data_editor[0].value["Mensaje"]) == ["Mi pedido no llega"]
    assert list(app.data_editor[0].value["Espera"]) == ["50\u00a0d"]


def test_the_demo_company_keeps_no_marks_and_says_so(workspace, visit, monkeypatch) -> None:
    workspace(settings=SETTINGS, messages=FEW)
    monkeypatch.setattr(session.store("own"), "read_only", True)
    app = visit("waiting", lang="es", period="all")
    assert "aquí no se guardan marcas" in words(app)
    assert app.data_editor[0].proto.disabled is True
    with pytest.raises(metrics.StoreError) as error:
        metrics.mark_no_answer_needed(session.store("own"), {"a3": True}, at=datetime(2024, 3, 1, tzinfo=UTC), by="x")
    assert error.value.words.es.startswith("Esta empresa de demostración es de solo lectura.")


HOSTILE = "<script>alert(1)</script> **b** [x](javascript:alert(1)) $a$ :red[y]"


def test_messages_are_shown_as_text_and_cut_in_the_list_only(workspace, visit) -> None:
    long = "a" * 10_000
    rows = [*question(1, "2024-02-29 10:00", text=HOSTILE), *question(2, "2024-02-29 11:00", text=f"¿{long}\nb?")]
    workspace(settings=SETTINGS, messages=[HEADER, *rows])
    app = visit("waiting", lang="es", period="all")
    app.session_state["_person"] = "Ana"
    shown = list(app.data_editor[0].value["Mensaje"])
    assert shown[0] == HOSTILE
    assert shown[1] == "¿" + "a" * 168 + "…"
    tick(app)
    assert "<script>" not in words(app) and r"\<script\>" in words(app)
    view = View("es", "own", "", False, Choice(), None, metrics.Scope(), None, True)
    assert long in waits_list.everything(view, "still").decode("utf-8-sig")


def test_columns_that_no_file_fills_are_left_out(workspace, visit) -> None:
    bare = """
        message_id, created_at,       direction
        a1,         2024-02-29 10:00, in
    """
    workspace(settings=SETTINGS, messages=bare)
    app = visit("waiting", lang="es", period="all")
    assert list(app.data_editor[0].value.columns) == ["Espera", "Mensaje", "No hace falta responder"]
    assert list(app.data_editor[0].value["Mensaje"]) == ["(el fichero no trae el texto)"]


def test_the_csv_holds_everybody_with_local_times_and_no_formula(workspace) -> None:
    workspace(settings=SETTINGS, messages=[HEADER, *question(1, "2024-02-29 10:00", text="=1+1 ¿cuánto es?")])
    view = View("en", "own", "", False, Choice(), None, metrics.Scope(), None, True)
    lines = waits_list.everything(view, "still").decode("utf-8-sig").splitlines()
    assert lines[0] == "Waited,Since,Network,Channel,Message,From"
    assert lines[1].startswith("14\u00a0h,2024-02-29 10:00,Facebook,direct,'=1+1 ¿cuánto es?,")


def test_out_of_hours_counts_what_comes_and_leaves_while_closed(load) -> None:
    # Wednesday at ten is open; at eight in the evening it is not; the holiday and Saturday are closed all day.
    asked = ["2024-01-10 10:00", "2024-01-10 20:00", "2024-01-11 12:00", "2024-01-13 12:00", "2024-01-10 09:00"]
    rows = [row for i, at in enumerate(asked) for row in question(i, at)]
    rows += question(7, "2024-01-10 17:59", "2024-01-10 18:00")
    store = load(settings={**SETTINGS, "holidays": ["2024-01-11"]})
    land(store, {"messages": [HEADER, *rows]})
    assert metrics.out_of_hours(store, metrics.Scope()) == OutOfHours(6, 3, 1, 1)


def test_the_waiting_list_tells_all_that_a_person_asked_and_how_many_wait(load) -> None:
    store = load(settings=SETTINGS)
    land(store, {"messages": table(FEW)})
    short = [
        (wait["message_id"], wait["asks"], wait["total"]) for wait in metrics.waiting_list(store, metrics.Scope(), 168)
    ]
    assert short == [("a3", ["a3", "a4"], 2), ("a5", ["a5"], 2)]
    long = metrics.waiting_list(store, metrics.Scope(), None, 24, limit=1)
    assert [(wait["message_id"], wait["total"]) for wait in long] == [("a3", 2)]


@pytest.mark.parametrize(
    ("asked", "answered", "seen"),
    [((40, 30), (40, 8), True), ((40, 20), (40, 16), False), ((40, 8), (40, 30), False), ((9, 9), (40, 0), False)],
)
def test_out_of_hours_is_only_said_when_the_shares_surely_differ(asked, answered, seen) -> None:
    assert waits.outside_gap(OutOfHours(*asked, *answered)) is seen


def test_thinning_keeps_the_last_step_of_each_piece_and_the_end() -> None:
    hours = [0.02 * (i + 1) for i in range(5000)]
    kept = waits.thinned(hours)
    assert len(kept) <= 380 and kept[-1] == 4999
    drawn = waits.shape(statistics.curve(hours, [True] * 5000))
    # Nowhere is the drawn curve further from the true one than a piece of the axis: 2.5 % of the hours.
    worst = max(later.share - earlier.share for earlier, later in zip(drawn.steps, drawn.steps[1:], strict=False))
    assert drawn.steps[-1].share == pytest.approx(1.0)
    assert worst < 0.03
    assert waits.thinned(hours[:380]) == list(range(380))


def test_sentences_of_the_shop_agree_in_number() -> None:
    said = [
        waits.shop_finding(Shop(*counts), "en") for counts in ((0, 0, 0, 0), (5, 5, 0, 0), (5, 4, 0, 1), (5, 0, 1, 4))
    ]
    assert said == [
        "If this were a shop: nobody came in",
        "If this were a shop: nobody left unattended",
        "If this were a shop: one left unattended",
        "If this were a shop: 4 left unattended",
    ]


def test_hours_name_the_three_in_a_row_with_most() -> None:
    asked, answered = ([[0] * 24 for _ in range(7)] for _ in range(2))
    asked[0][20], asked[6][21], asked[3][22] = 5, 4, 3
    answered[1][9], answered[1][10] = 9, 9
    assert waits.hours_finding(asked, answered, "es") == "Más preguntas, 20–23\u00a0h; más respuestas, 9–12\u00a0h"
    assert waits.hours_finding(asked, [[0] * 24] * 7, "en") == "They ask mostly at 20–23\u00a0h"
    rows = waits_hours.table(asked, answered, "es")
    assert rows.iloc[20].tolist() == ["lunes", 20, 5, 0] and len(rows) == 168


def waiting_for(text: str, handle: str | None) -> dict:
    return {
        "hours": 5.0,
        "network": "x",
        "channel": "dm",
        "text": text,
        "post_text": None,
        "handle": handle,
        "url": None,
    }


def test_a_number_is_no_name_and_rows_are_tall_only_where_a_cell_wraps() -> None:
    short = waits_list.readable([waiting_for("¿Abren?", "640172"), waiting_for("¿Hay pan?", "ana.lopez")], "es")
    assert list(short["De"]) == ["—", "ana.lopez"]
    assert waits_list.row_height(short, "es") == 35
    assert waits_list.row_height(waits_list.readable([waiting_for("a" * 61, None)], "es"), "es") == 66


def test_whom_we_answer_and_who_returns_stand_here_too_or_say_what_they_need(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=FULL)
    said = words(visit("waiting", lang="es", period="all"))
    assert "**¿Contestamos a quien critica igual que a quien aplaude?**" in said
    assert "valoración" in said
    # Hanging dialogues are at home in Conversation.
    assert "colgadas" not in said
