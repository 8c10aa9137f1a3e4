"""The workshop: its script to the letter, its arithmetic by hand, its pages in both languages, nothing on the disk."""

from __future__ import annotations

import gc
import json
import os
import re
import subprocess
import sys
import zlib
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from metrics import Measure, Outcome, Status, Text
from pages.kit import charts, sandboxes, session, workshop_answers, workshop_clock, workshop_model, workshop_paper
from pages.kit.arrivals import ARRIVALS, Owner, Uploaded
from pages.kit.receiving import limit, receive
from pages.kit.rooms import ROOMS_OPEN, Asked
from pages.kit.theme import LIGHT
from pages.kit.workshop_clock import ANSWERED, ASKED, MONDAY, Case, working
from pages.kit.workshop_model import Answer, Step, agreeing, chosen, scaled
from pages.kit.workshop_paper import Bar, Paper, Section, printable
from pages.kit.workshop_room import reach_of
from pages.kit.workshop_said import placed
from pages.kit.workshop_sheet import QUESTIONS, Line
from pages.kit.workshop_sorting import tag
from pages.kit.workshop_state import Desk
from pages.kit.workshop_steps import STEPS
from pages.kit.workshop_takeaway import said_by_the_room, sorted_as
from tests.conftest import shared
from tests.pages.conftest import press, words
from tests.pages.telephones import Telephone
from tests.pages.test_talk_pages import FULL, LANGUAGES, POSTS, SETTINGS

FILES = {"S0": "000", "S1": "001", "S2": "002", "S3": "003", "S4": "004"}


def seed(post: str) -> str:
    return next(shared("seeds").glob(f"{FILES[post]}_*.txt")).read_text(encoding="utf-8")


def test_the_script_fills_ninety_minutes_with_ten_steps_or_more() -> None:
    assert sum(step.minutes for step in STEPS) == 90
    assert len(STEPS) >= 10 and len({step.id for step in STEPS}) == len(STEPS)
    assert {step.kind for step in STEPS} == {"share", "number", "choice", "sort", "none"}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_the_sentence_of_a_step_stands_in_its_text_to_the_letter(step: Step) -> None:
    post, sentence = step.seed
    assert sentence in seed(post)


def test_the_questions_of_the_sheet_stand_in_their_texts() -> None:
    assert len(QUESTIONS) == 7
    found = {"posture": "cómo enfoque su participación",
             "follow_back_share": "¿Quién sigue a quién en las redes sociales?",
             "dialogue_share": "¿dónde está la conversación?",
             "proactive_share": "¿Dónde se quedó la “escucha activa”",
             "echo_ratio": "¿Employee advocacy o ingagement?",
             "authenticity_card": "¿soy/somos auténticos con lo que ofrecemos?",
             "capillarity": "El reto es la conversación. ¿Hablamos?"}  # fmt: skip
    for _, post, metric in QUESTIONS:
        assert found[metric] in seed(post)


def test_one_conversation_is_told_as_in_the_table_worked_by_hand() -> None:
    rows = [(first.replace("\u00a0", " "), second.replace("\u00a0", " ")) for _, first, second in
            workshop_clock.table(Case(), "es")]  # fmt: skip
    assert rows == [
        ("5 s", "no aparece"),
        ("8 h", "no aparece"),
        ("32 h", "no aparece"),
        ("15 h", "no aparece"),
        ("no en esta pestaña: contestada fuera de horario", "no aparece"),
        ("no aparece", "no aparece"),
        ("32 h (15 h laborables)", "espera, 56 h hasta ahora"),
    ]


def test_the_table_follows_the_facts_that_the_room_changes() -> None:
    case = Case(answered=ASKED + timedelta(hours=2), automatic=False, insists=False, resolved=True)
    firsts = [first.replace("\u00a0", " ") for _, first, _ in workshop_clock.table(case, "en")]
    assert firsts == ["2 h", "2 h", "2 h", "2 h", "2 h", "2 h", "2 h (2 h of working time)"]
    early = Case(answered=ASKED + timedelta(hours=2))
    assert workshop_clock.table(early, "en")[1][1].replace("\u00a0", " ") == "2 h"


def test_working_hours_leave_out_nights_and_weekends() -> None:
    friday = MONDAY + timedelta(days=4, hours=16)
    assert working(ASKED, ANSWERED) == 15
    assert working(friday, friday + timedelta(days=3)) == 1 + 7
    assert working(MONDAY + timedelta(days=5), MONDAY + timedelta(days=7)) == 0


@pytest.mark.parametrize(
    ("text", "act"),
    [("¿Para qué día lo necesita?", 3), ("Lleva 12 horas de reposo.", 2), ("Cuéntanos qué tal salió", 0),
     ("Sentimos mucho lo ocurrido", 1), ("Hasta pronto", None)],
)  # fmt: skip
def test_the_rough_rule_of_the_dentist_says_what_it_says(text: str, act: int | None) -> None:
    assert tag(text) == act


def test_guesses_are_counted_by_hand() -> None:
    share = next(step for step in STEPS if step.id == "replies")
    assert scaled(share, [10, 55, (1, 2)]) == [0.1, 0.55]
    assert chosen([0, 2, 2, (1,)], 3) == [1, 0, 2]
    assert agreeing([(0, 1), (0, -1), (1, 1), 5], 0, 0) == (2, 3)
    assert agreeing([(0, 1), (0, -1), (1, 1)], 1, 1) == (2, 2)


def test_where_the_rule_sees_nothing_the_room_has_the_word() -> None:
    ask = Asked("dentist:own", "sort", "Diez respuestas", options=("Hace partícipe", "Escucha"), items=("uno", "dos"))
    view = SimpleNamespace(language="es")
    given = [(1, 0), (1, -1), (0, 0)]
    assert placed(view, ask, given, 0, None) == ":primary[**Escucha**] :gray[· lo dice la sala: 2 de 3]"
    assert placed(view, ask, given, 1, 1) == ":primary[**Escucha**] :gray[· 0 de 2 lo pusieron ahí]"
    assert placed(view, ask, [], 1, 1) == ":primary[**Escucha**] :gray[· nadie lo ha puesto en ningún sitio]"


def test_the_script_goes_on_and_back_one_thing_at_a_time() -> None:
    desk = Desk()
    seen = []
    for by in (1, 1, 1, -1, -1, -1, -1):
        desk.move(by, 2)
        seen.append((desk.step, desk.phase))
    assert seen == [(0, "reveal"), (0, "talk"), (1, "guess"), (0, "talk"), (0, "reveal"), (0, "guess"), (0, "guess")]
    desk.move(99, 2)
    assert (desk.step, desk.phase) == (1, "talk")


@pytest.mark.parametrize(
    ("url", "base", "only_here"),
    [("http://127.0.0.1:8501/workshop", "http://127.0.0.1:8501", True),
     ("http://localhost:8501/workshop?lang=es", "http://localhost:8501", True),
     ("http://[::1]:8501/workshop", "http://[::1]:8501", True),
     ("http://192.168.1.20:8501/workshop", "http://192.168.1.20:8501", False),
     ("https://panel.example/sala/workshop", "https://panel.example/sala", False)],
)  # fmt: skip
def test_the_address_of_the_room_is_that_of_the_page(url: str, base: str, only_here: bool) -> None:
    reach = reach_of(url)
    assert (reach.base, reach.only_here) == (base, only_here)
    assert reach.join("ABC234") == f"{base}/join/ABC234"


def test_charts_of_the_workshop_tell_the_same_as_tables() -> None:
    given = {"palette": LIGHT, "language": "es"}
    dots = charts.guess_dots([0.1, 0.3, 0.3], 0.48, top=1, unit="share", **given)
    assert dots.layout.meta["rows"] == [["10\u00a0%", "1"], ["30\u00a0%", "2"]]
    said = [note.text for note in dots.layout.annotations]
    assert "<b>La sala: 30\u00a0%</b>" in said and "<b>Los datos: 48\u00a0%</b>" in said
    assert "Los datos" not in str(charts.guess_dots([0.1], None, top=1, unit="share", **given).layout.annotations)
    votes = charts.votes(["eco", "propia"], [3, 1], {1}, **given)
    assert votes.layout.meta["rows"] == [["eco", "3"], ["propia", "1"]]
    moved = charts.moved([charts.Moved("Índice", "index", 0.51, 0.1, (0.09, 0.13))], **given)
    assert moved.layout.meta["rows"] == [["Índice", "0,51", "0,10", "0,09 a 0,13"]]
    healths = charts.healths([charts.Patient("Altavoz", "Predomina el monólogo", 16, (11, 1, None, 52, 60))],
                             ["a", "b", "c", "d", "e"], **given)  # fmt: skip
    assert healths.layout.meta["rows"] == [["Altavoz", "Predomina el monólogo", "16", "11", "1", "—", "52", "60"]]


def test_a_long_verdict_on_a_company_is_read_whole_on_a_telephone() -> None:
    short, long = "Predomina el monólogo", "La confianza se rompió el 12 de mayo de 2026 y la conversación no ha vuelto"
    points = (11.0, 1.0, None, 52.0, 60.0)
    drawn = {
        said: charts.healths([charts.Patient("Altavoz", said, 16, points)], list("abcde"), palette=LIGHT, language="es")
        for said in (short, long)
    }
    texts = {said: [note.text for note in figure.layout.annotations] for said, figure in drawn.items()}
    read = [text.replace("<br>", " ").replace("\u00a0", " ") for text in texts[long]]
    assert long in read and not [text for text in read if "…" in text]
    # One line more of 13 px, so that the parts still stand under the words.
    assert drawn[long].layout.height > drawn[short].layout.height


def text_of(pdf: bytes) -> str:
    """The words on the pages, in the order in which they were written."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, flags=re.DOTALL)
    pages = b"".join(zlib.decompress(one) for one in streams if one[:1] == b"\x78")
    return " ".join(said.decode("cp1252") for said in re.findall(rb"\(((?:\\.|[^)])*)\) Tj", pages))


def test_the_take_away_holds_guesses_beside_data_the_sheet_and_the_definitions() -> None:
    section = Section("2. ¿Qué parte contesta?", "La sala (3): la mitad dijo 30 % o menos", "Los datos: el 48 %",
                      "¿Con quién habla lo demás?",
                      [Bar("0 % – 10 %", 1, False), Bar("40 % – 50 %", 2, True)])  # fmt: skip
    line = Line("¿Quién sigue a quién?", "Seguimos al 8 %", "16 de 190", True, "Ana no: el equipo, en mayo")
    paper = Paper("es", "Taller", "Obrador, mayo", [section], [line], [("Cuota de diálogo", "Contactos que …")])
    made = workshop_paper.pdf(paper)
    said = text_of(made)
    assert made.startswith(b"%PDF-")
    for words_there in ("¿Qué parte contesta?", "la mitad dijo 30 %", "Los datos: el 48 %", "40 % – 50 %", "los datos",
                        "Seguimos al 8 %", "el equipo, en mayo", "Cuota de diálogo"):  # fmt: skip
        assert words_there in said, words_there


def test_letters_that_the_paper_cannot_write_lose_their_marks_and_nothing_breaks() -> None:
    assert printable("Łódź −2 → ŝ 🙂 «sí» …") == "ódz –2 a s  «sí» …"


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the demo companies, which take long to build."""
    monkeypatch.setattr(workshop_model, "companies", list)
    monkeypatch.setattr("pages.kit.workshop_companies.companies", list)
    monkeypatch.setattr("pages.kit.workshop_whatif.companies", list)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guess_is_shown_beside_the_answer_of_ones_own_data(language: str, workspace, visit, alone) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=FULL)
    app = visit("workshop", lang=language, period="all")
    app.selectbox(key="_stage_step").select_index(1).run()
    ask = {"es": "De todo lo que escribe Mi marca, ¿qué parte contesta a alguien?",
           "en": "Of all that My brand writes, how much answers somebody?"}[language]  # fmt: skip
    assert ask in words(app) and {"es": "Aún no ha dicho nadie nada", "en": "Nobody has said"}[language] in words(app)
    app.slider(key="_guess_replies:own").set_value(35).run()
    assert not app.get("plotly_chart")  # nothing is drawn of what nobody has said
    press(app, {"es": "Apuntar", "en": "Note it"}[language])
    assert {"es": "Una respuesta", "en": "One answer"}[language] in words(app)
    assert len(app.get("plotly_chart")) == 1
    before = words(app)
    press(app, {"es": "Mostrar la respuesta", "en": "Show the answer"}[language])
    answer = {"es": "de lo que escribimos contesta a alguien", "en": "of what we write answers somebody"}[language]
    assert answer in words(app) and answer not in before
    press(app, {"es": "Hablarlo", "en": "Talk about it"}[language])
    assert {"es": "¿Con quién habla lo demás?", "en": "Whom does the rest talk to?"}[language] in words(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_runs_on_posts_alone_and_says_what_is_missing(language: str, workspace, visit, alone) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    app = visit("workshop", lang=language, period="all")
    said = []
    for place in range(len(STEPS)):
        app.selectbox(key="_stage_step").select_index(place).run()
        assert not app.exception, (STEPS[place].id, app.exception)
        app.button(key="_stage_next").click().run()
        assert not app.exception, (STEPS[place].id, app.exception)
        said.append(words(app))
    before = app.session_state["_workshop"]
    assert (before.step, before.phase) == (len(STEPS) - 1, "talk")
    for _ in range(2):
        app.button(key="_stage_back").click().run()
    assert (before.step, before.phase) == (len(STEPS) - 2, "talk")
    missing = {"es": "No viene en sus ficheros", "en": "Not in your files"}[language]
    assert missing in said[1] and missing in said[2]
    assert "{" not in "".join(said)


def test_the_what_if_says_hours_a_week_and_draws_assumptions_apart(workspace, visit, alone, monkeypatch) -> None:
    moved = [
        Outcome("within_24", Text(es="Contestados en 24 h", en="Within 24 h"), "mechanical", "share", 0.4, 0.8),
        Outcome("extra_hours", Text(es="Horas más", en="Extra hours"), "mechanical", "hours", 0, 3.5),
        Outcome("dialogue_share", Text(es="Diálogo supuesto", en="Assumed dialogue"), "assumption", "share", 0.2, 0.3),
    ]
    asked = session.picture
    told = lambda name, *given: moved if given[0] == "answer_more" else asked(name, *given)  # noqa: E731
    monkeypatch.setattr(session, "picture", told)
    workspace(settings=SETTINGS, posts=POSTS, messages=FULL)
    app = visit("workshop", period="all")
    app.session_state["_workshop_section"] = "whatif"
    app.run()
    assert not app.exception, app.exception
    assert "Trabajo: 3,5 h más por semana." in words(app)
    drawn = [str(json.loads(chart.proto.spec)["layout"]["annotations"]) for chart in app.get("plotly_chart")]
    (sure,) = [each for each in drawn if "Contestados en 24 h" in each]
    (assumed,) = [each for each in drawn if "Diálogo supuesto" in each]
    assert sure != assumed and "Horas más" in sure


def test_a_room_opens_and_says_when_telephones_cannot_come(workspace, visit, alone) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    app = press(visit("workshop", period="all"), "Abrir una sala")
    assert re.search(r"con el código \*\*[2-9A-Z]{3}-[2-9A-Z]{3}\*\*", words(app))
    assert "1 teléfono" not in words(app)
    press(app, "Cerrar la sala")
    assert "con el código" not in words(app)


def test_the_remote_control_moves_the_page_and_telephones_see_what_is_asked(workspace, visit, alone) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=FULL)
    app = press(visit("workshop", period="all"), "Abrir una sala")
    code = re.search(r"\*\*([2-9A-Z]{3}-[2-9A-Z]{3})\*\*", words(app))[1]
    room = ROOMS_OPEN.of(code)
    assert (room.asked.kind, room.accepting, room.told) == ("choice", True, "")
    ROOMS_OPEN.join(room, "a")
    ROOMS_OPEN.guess(room, "a", room.asked.id, 3)
    ROOMS_OPEN.command(room, room.key, "next")
    app.run()
    assert not room.accepting and room.told.startswith("En este panel, la relación que se sostiene")
    assert "Una respuesta · 1 teléfono" in words(app)
    for _ in range(2):
        ROOMS_OPEN.command(room, room.key, "next")
    app.run()
    assert room.asked.title == "De todo lo que escribe Mi marca, ¿qué parte contesta a alguien?"
    assert room.accepting and room.place.startswith("2/15")


def listing(folder: Path) -> list[tuple[str, int]]:
    return sorted((str(path.relative_to(folder)), path.stat().st_size) for path in folder.rglob("*") if path.is_file())


def test_a_sandbox_shows_its_own_pages_and_leaves_nothing_on_the_disk(
    workspace, visit, alone, arrive, tmp_path
) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    app = visit("workshop", period="all")
    before = listing(tmp_path)
    header = "post_id,published_at,network,text,comments\n"
    rows = "".join(f"z{i},2024-02-{i + 1:02} 09:00,instagram,SECRETO {i},3\n" for i in range(12))
    arrive("posts.csv", header + rows)
    app.session_state["_workshop_section"] = "sandbox"
    app.run()
    press(app, "Leer el fichero")
    assert "12 filas leídas, 0 apartadas" in words(app)
    box = sandboxes.mine() or app.session_state["_sandbox"]
    assert listing(tmp_path) == before
    app.query_params["workspace"] = box.name
    app.switch_page("conversation.py").run()
    assert not app.exception, app.exception
    assert "12 publicaciones" in words(app) or "Publicamos 12 veces" in words(app)
    assert listing(tmp_path) == before
    assert all(b"SECRETO" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_the_sandbox_of_one_session_is_not_offered_to_another(workspace, visit, alone, arrive) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    app = visit("workshop", period="all")
    arrive("posts.csv", "post_id,published_at,network,comments\nz1,2024-02-01 09:00,x,3\n")
    app.session_state["_workshop_section"] = "sandbox"
    app.run()
    press(app, "Leer el fichero")
    name = app.session_state["_sandbox"].name
    offered = [one.selectbox(key="_workspace").options for one in (app, visit("workshop", period="all"))]
    assert ["Ficheros de prueba" in each for each in offered] == [True, False]
    assert sandboxes.find(name) is not None
    press(app, "Borrarlo todo")
    assert sandboxes.find(name) is None


def test_files_for_a_sandbox_never_reach_the_data_folder(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path / "data"))
    sender = Telephone(Starlette(routes=[Route("/upload/{ticket}", receive, methods=["PUT"])]))
    owner = Owner("a session", sandboxes.ZONE)
    (ticket,) = ARRIVALS.tickets(owner, 1)
    assert sender.ask("PUT", f"/upload/{ticket}", b"SECRETO").status_code == 201
    (arrived,) = ARRIVALS.of(owner)
    assert arrived.path.read_bytes() == b"SECRETO" and arrived.path.parent.stat().st_mode & 0o077 == 0
    assert list(tmp_path.rglob("*")) == []
    ARRIVALS.discard(arrived.id)
    assert not arrived.path.exists()


def test_a_file_that_nobody_read_goes_with_the_session(tmp_path) -> None:
    box = sandboxes.Box("a session that ends")
    path = tmp_path / "arrived"
    path.write_bytes(b"SECRETO")
    ARRIVALS.land(Owner("a session that ends", sandboxes.ZONE), Uploaded("an id", "a.csv", 7, "", path))
    del box
    gc.collect()
    assert not path.exists()


def test_a_question_without_texts_is_not_asked_of_the_telephones() -> None:
    assert Asked("voices:own", "none", "Diez textos").read([0]) is None


def test_a_sandbox_takes_files_that_its_memory_holds_and_refuses_larger_ones(tmp_path, monkeypatch) -> None:
    owner, other = Owner("a session", sandboxes.ZONE), Owner("a session", "files")
    monkeypatch.setenv("HABLAMOS_MAX_UPLOAD", "2GB")
    assert (limit(owner), limit(other), limit()) == (sandboxes.LARGEST, 2_000_000_000, 2_000_000_000)
    monkeypatch.setenv("HABLAMOS_MAX_UPLOAD", "5")
    assert limit(owner) == 5
    monkeypatch.setenv("HABLAMOS_MAX_UPLOAD", "2GB")
    monkeypatch.setattr(sandboxes, "LARGEST", 5)
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path / "data"))
    sender = Telephone(Starlette(routes=[Route("/upload/{ticket}", receive, methods=["PUT"])]))
    refused, taken = ARRIVALS.tickets(owner, 2)
    told = sender.ask("PUT", f"/upload/{refused}", b"SECRETO")
    assert (told.status_code, told.json()) == (413, {"reason": "too_large"})
    assert sender.ask("PUT", f"/upload/{taken}", b"SECRE").status_code == 201
    (arrived,) = ARRIVALS.of(owner)
    ARRIVALS.discard(arrived.id)


def test_what_belongs_to_a_page_that_was_closed_ends_after_two_minutes(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sandboxes, "_left", {})
    box, unread = sandboxes.Box("closed"), tmp_path / "arrived"
    monkeypatch.setattr(sandboxes, "_boxes", {box.name: box})
    box.kept("picture", (), lambda: "SECRETO")
    unread.write_bytes(b"SECRETO")
    ARRIVALS.land(Owner("never read", sandboxes.ZONE), Uploaded("an id", "a.csv", 7, "", unread))
    sandboxes.reap(lambda session: False, 0)
    sandboxes.reap(lambda session: session == "closed", sandboxes.PATIENCE - 1)
    assert sandboxes.find(box.name) is box and unread.exists()
    sandboxes.reap(lambda session: False, sandboxes.PATIENCE)
    assert sandboxes.find(box.name) is box and not unread.exists()
    sandboxes.reap(lambda session: False, 2 * sandboxes.PATIENCE)
    assert sandboxes.find(box.name) is None and not box.end.alive and box._kept == {}


def test_folders_of_processes_that_are_no_more_are_removed_and_others_are_not(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sandboxes.tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr(sandboxes, "IN_MEMORY", tmp_path / "none")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    names = [f"hablamos-sandbox-{process}-abc" for process in (ended.pid, os.getpid())]
    for name in (*names, "hablamos-sandbox-old-abc", "hablamos-other"):
        (tmp_path / name).mkdir()
    sandboxes.clear_leftovers()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [names[1], "hablamos-sandbox-old-abc", "hablamos-other"]
    )


def test_the_paper_says_a_tie_and_names_a_sorted_text_with_its_place() -> None:
    ask = Asked("ladder:own", "choice", "¿Qué peldaño?", options=("0.0", "1.0", "1.5"))
    view, step = SimpleNamespace(language="es"), next(step for step in STEPS if step.id == "ladder")
    assert said_by_the_room(view, step, ask, [0, 2, 2]) == "La sala (3): lo más votado, 1.5"
    assert said_by_the_room(view, step, ask, [0, 2]) == "La sala (2): empate entre 0.0 · 1.5"
    assert sorted_as("Seguimos sumando", "Eco") == "Seguimos sumando · Eco"
    cut = sorted_as("Ampliamos el centro de control con 110 megavatios más", "Conversación")
    assert cut == "Ampliamos el centro de control… · Conversación" and len(cut) == 46


def test_the_bars_of_the_shop_are_those_of_whom_the_number_speaks(monkeypatch) -> None:
    """Who came in these last seven days may still be attended, and is in neither."""
    now = Measure("shop_counter", 268 / 586, 586, None, Status.OK, (), 268, None, {"attended": 389, "came_in": 705})
    drawn = []
    monkeypatch.setattr(workshop_answers, "finding", lambda view, metric: SimpleNamespace(now=now))
    monkeypatch.setattr(workshop_answers, "palette", lambda: LIGHT)
    monkeypatch.setattr(workshop_answers, "plot", lambda figure, alt, key: drawn.append(figure.layout.meta["rows"]))
    workshop_answers.draw_shop(SimpleNamespace(language="es"), Answer("Se va el 46 %"))
    assert drawn == [[["Alguien les habló", "318"], ["Se fueron sin que nadie les hablara", "268"]]]
