"""The folds of the desk: thresholds, purposes, files that differ, and what is forgotten or deleted for good."""

from __future__ import annotations

from datetime import date, datetime
from types import SimpleNamespace

import pytest
import streamlit as st

import metrics
from metrics import BY_ID, Conflict, DefinitionBreak, Disagreement, Ends, Scope, Text
from metrics.settings import DEFAULTS, LIMITS, WEIGHTS
from pages.kit import behind, drawer, session
from pages.kit.desk import covered, differing, privacy, purposes, rulers, settings, thresholds
from pages.kit.desk import purposes_words as purpose_words
from pages.kit.desk import settings_words as setting_words
from pages.kit.desk import thresholds_words as words
from tests.conftest import NOON, land, table
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on

LANGUAGES = ("es", "en")
POSTS = """
    post_id, published_at,     network,  text
    p1,      2024-01-03 10:00, facebook, Oferta de hogazas
    p2,      2024-01-10 10:00, facebook, ¿Qué pan prefieren?
"""
MESSAGES = """
    message_id, created_at,       direction, author_id, network,  text
    m1,         2024-01-02 10:00, in,        ana,       facebook, ¿Abren?
    m2,         2024-01-12 10:00, in,        bea,       facebook, ¿Abren hoy?
"""
AGAIN = """
    message_id, created_at,       direction, author_id, network,  text
    m1,         2024-01-02 10:00, in,        ana,       facebook, ¿Abren ya?
"""


@pytest.fixture
def unfolded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every fold stands open, as after a click on it."""
    plain = st.expander
    monkeypatch.setattr(st, "expander", lambda label, **more: plain(label, expanded=True, **more))


def folds(app) -> list[str]:
    return [fold.label for fold in app.get("expander")]


def test_every_threshold_stands_in_one_group_with_a_name_and_one_line() -> None:
    grouped = [name for _, names in words.GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(LIMITS) == sorted(words.EXPLAINED)
    assert set(grouped) <= set(setting_words.NAMES)


@pytest.mark.parametrize(
    ("told", "es", "en"),
    [
        ({"min_n": 0}, "va de 1 a 1.000", "goes from 1 to 1,000"),
        ({"k_min_group": 4}, "va de 5 a 1.000", "goes from 5 to 1,000"),
        ({"jaccard": 0.2}, "va de 0,30 a 1", "goes from 0.30 to 1"),
        ({"anchors_ttfr": [0.1, 0.9, 0.5]}, "«Referencias de salud: Contestado en 24 horas» pide tres", "only fall"),
        ({"ramp_service": [0.2, None]}, "«Condición de postura: Hay servicio» pide dos", "the second higher"),
        (dict.fromkeys(WEIGHTS, 0), "ponga un peso mayor que 0", "set one weight over 0"),
        (
            {"core_min_weeks": 13},
            "«Semanas con presencia para ser de los que vuelven» no puede pasar",
            "cannot be over",
        ),
    ],
)
def test_a_threshold_that_cannot_be_is_refused_in_words(told, es, en) -> None:
    with pytest.raises(settings.WrongError) as caught:
        thresholds.check(told, DEFAULTS)
    assert es in caught.value.words.es
    assert en in caught.value.words.en


def test_what_is_written_in_the_table_of_anchors_is_what_is_stored() -> None:
    names = ["anchors_ttfr", "anchors_capillarity"]
    shown = rulers.frame(names, {**DEFAULTS, "anchors_ttfr": [0.2, 0.5, 1]}, "abcde", "es")
    assert shown.to_numpy().tolist() == [
        ["Contestado en 24 horas", 0.2, 0.5, 1.0, "0,10 · 0,50 · 0,90"],
        ["Capilaridad", 0.0, 0.5, 1.0, "0,00 · 0,50 · 1,00"],
    ]
    shown.loc[1, "c"] = None
    assert rulers.told(names, shown[["b", "c", "d"]]) == {
        "anchors_ttfr": [0.2, 0.5, 1.0], "anchors_capillarity": [0.0, None, 1.0],
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_anchors_and_ramps_stand_in_tables_and_go_back_to_the_default(language, workspace, visit, unfolded) -> None:
    workspace(posts=POSTS, settings={"anchors_ttfr": [0.2, 0.6, 0.9]})
    app = visit("data", lang=language)
    group = next(box for box in app.segmented_control if box.key == "thresholds_group")
    group.set_value("posture").run()
    assert {"es": "Hay servicio", "en": "There is service"}[language] in told_in_tables(app)
    group = next(box for box in app.segmented_control if box.key == "thresholds_group")
    group.set_value("health").run()
    assert {"es": "0,10 · 0,50 · 0,90", "en": "0.10 · 0.50 · 0.90"}[language] in told_in_tables(app)
    assert 0.2 in told_in_tables(app) and 0.6 in told_in_tables(app)
    press(app, words.KEEP.in_(language))
    assert setting_words.SAME.in_(language) in said_on(app)
    press(app, words.ALL_BACK.in_(language))
    assert session.store("own").settings["anchors_ttfr"] == [0.1, 0.5, 0.9]
    view = SimpleNamespace(language=language, workspace="own")
    assert "anchors_ttfr = [0.1, 0.5, 0.9]" in drawer.settings_of(view, BY_ID["health_score"])
    assert "ramp_service = [0.1, 0.25]" in drawer.settings_of(view, BY_ID["posture"])


def told_in_tables(app) -> list[object]:
    return [cell for shown in app.dataframe for cell in shown.value.to_numpy().ravel().tolist()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_threshold_is_changed_shown_as_changed_and_brought_back(language, workspace, visit, unfolded) -> None:
    workspace(posts=POSTS)
    app = visit("data", lang=language)
    heading = {"es": "Umbrales · 56, todos de fábrica", "en": "Thresholds · 56, all by default"}[language]
    assert heading in folds(app)
    number = next(box for box in app.number_input if box.label == setting_words.NAMES["min_words"].in_(language))
    number.set_value(5)
    press(app, words.KEEP.in_(language))
    assert setting_words.KEPT.in_(language) in said_on(app)
    assert {"es": "Umbrales · 56, uno cambiado", "en": "Thresholds · 56, one changed"}[language] in folds(app)
    assert session.store("own").settings["min_words"] == 5
    press(app, {"es": "Volver a 3", "en": "Back to 3"}[language])
    assert session.store("own").settings["min_words"] == 3
    assert [one.value for one in metrics.settings_history(session.store("own"))] == [3, 5]


def test_a_number_out_of_range_is_said_in_place_and_not_kept(workspace, visit, unfolded) -> None:
    workspace(posts=POSTS)
    app = visit("data")
    next(box for box in app.number_input if box.label == setting_words.NAMES["min_words"].es).set_value(21)
    press(app, "Guardar estos umbrales")
    assert "«Palabras de una respuesta con contenido» va de 0 a 20." in said_on(app)
    assert session.store("own").settings["min_words"] == 3


def test_own_accounts_and_staff_are_typed_one_a_line_and_what_leaves_is_said(workspace, visit) -> None:
    workspace(posts=POSTS, messages=MESSAGES)
    app = visit("data")
    next(box for box in app.text_area if box.label == setting_words.STAFF.es).input("@Ana\nana\nnadie")
    press(app, "Guardar los ajustes")
    assert session.store("own").settings["staff_handles"] == ["@Ana", "nadie"]
    said = said_on(app)
    assert "Fuera del público, por ser de la casa: 1 mensaje y 0 contenidos." in said
    assert "No aparecen en ningún fichero: `nadie`." in said


def test_a_name_that_is_no_name_is_refused_in_words() -> None:
    with pytest.raises(settings.WrongError) as caught:
        settings.names("ana\n@")
    assert caught.value.words.es == "«`@`» no es un nombre de usuario. Corríjalo y guarde de nuevo."
    assert settings.names("Ana, @ana; leo\n\nLEO") == ["Ana", "leo"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_purposes_are_tried_before_they_are_stored(language, workspace, visit, unfolded) -> None:
    workspace(posts=POSTS)
    app = visit("data", lang=language)
    assert {"es": "Para qué es cada publicación · sin reglas", "en": "What each post is for · no rules"}[
        language
    ] in folds(app)
    assert purpose_words.NO_EXAMPLES.in_(language) in said_on(app)
    app.text_input(key="purpose_words_own_promo").input("ofert*").run()
    assert {"es": "1 publicación", "en": "1 post"}[language] in said_on(app)
    suggested = {"es": "Promoción (sugerido)", "en": "Promotion (suggested)"}[language]
    assert any(suggested in frame.value.to_string() for frame in app.dataframe)
    assert session.store("own").settings["purpose_rules"] == {}
    press(app, purpose_words.KEEP.in_(language))
    assert session.store("own").settings["purpose_rules"] == {"promo": ["ofert*"]}
    assert session.store("own").rows("select purpose, purpose_suggested from posts where post_id = 'p1'") == [
        ("promo", True)
    ]
    press(app, purpose_words.REMOVE.in_(language))
    assert session.store("own").settings["purpose_rules"] == {}
    assert app.text_input(key="purpose_words_own_promo").value == ""


def test_the_words_of_the_house_are_offered_and_not_applied(workspace, visit, unfolded) -> None:
    workspace(posts=POSTS)
    app = press(visit("data"), "Proponer las palabras de la casa")
    assert "oferta*" in app.text_input(key="purpose_words_own_promo").value
    assert session.store("own").settings["purpose_rules"] == {}
    app.text_input(key="purpose_words_own_lead").input("¿?").run()
    press(app, "Guardar las reglas")
    assert "«`¿?`» no tiene letras ni números." in said_on(app)
    assert session.store("own").settings["purpose_rules"] == {}


def test_every_purpose_has_a_name() -> None:
    assert set(purpose_words.NAMES) == set(metrics.PURPOSES)
    assert purposes.split("oferta, 2x1;oferta\n gratis ") == ["oferta", "2x1", "gratis"]


@pytest.mark.parametrize(
    ("found", "es"),
    [
        ([], "Donde dos ficheros no dicen lo mismo · coinciden en todo"),
        ([("conflict", 1)], "Donde dos ficheros no dicen lo mismo · 1 contradicción"),
        (
            [("conflict", 2), ("updated", 1300)],
            "Donde dos ficheros no dicen lo mismo · 2 contradicciones, 1.300 datos actualizados",
        ),
    ],
)
def test_the_heading_says_whether_files_differ(found, es) -> None:
    told = [Disagreement("messages", "text", kind, n) for kind, n in found]
    assert differing.heading(told, "es") == es


def test_both_values_stand_side_by_side_with_their_files(workspace) -> None:
    workspace(posts=POSTS)
    one = Conflict("posts", "p1", "reactions", "updated", "3.0", None, "a.csv", NOON, "b.csv", NOON, "new")
    row = differing.table([one], "own", "es").iloc[0].tolist()
    assert row[:8] == ["Publicaciones", "p1", "reacciones", "actualizado", "3", "—", "después", "a.csv"]


def test_files_that_differ_are_shown_on_the_desk(workspace, visit, tmp_path, unfolded) -> None:
    workspace(messages=MESSAGES)
    store = metrics.open_workspace(tmp_path, "own")
    land(store, {"messages": table(AGAIN)}, name="later.csv")
    store.close()
    app = visit("data")
    assert "Donde dos ficheros no dicen lo mismo · 1 contradicción" in folds(app)
    values = next(frame.value for frame in app.dataframe if "Antes" in frame.value.columns)
    assert values[["Columna", "Antes", "Después", "Fichero nuevo"]].values.tolist() == [
        ["texto", "¿Abren?", "¿Abren ya?", "later.csv"]
    ]


def test_a_person_is_forgotten_only_when_the_name_is_written_twice(workspace, visit, unfolded) -> None:
    workspace(messages=MESSAGES)
    app = visit("data")
    app.text_input(key="forget_handle").input("@Ana").run()
    assert "`@Ana` aparece en 1 mensaje y 0 contenidos suyos, en 1 fichero." in said_on(app)
    assert app.button(key="forget_yes").disabled
    app.checkbox(key="forget_texts").check().run()
    app.text_input(key="forget_again").input("bea").run()
    assert app.button(key="forget_yes").disabled
    app.text_input(key="forget_again").input("ana").run()
    app.button(key="forget_yes").click().run()
    assert not app.exception
    assert "Olvidado: su nombre ya no está" in said_on(app)
    store = session.store("own")
    assert store.rows("select handle from book.handles") == [("bea",)]
    assert store.rows("select text from canonical.messages order by message_id") == [(None,), ("¿Abren hoy?",)]


def test_nobody_is_forgotten_by_a_name_that_nobody_bears(workspace, visit, unfolded) -> None:
    workspace(messages=MESSAGES)
    app = visit("data")
    app.text_input(key="forget_handle").input("leo").run()
    assert "Nadie se llama así en estos ficheros" in said_on(app)
    assert "Olvidar para siempre" not in labels(app)


def test_a_workspace_is_deleted_only_when_its_name_is_written(workspace, visit, tmp_path, unfolded) -> None:
    """What was worked out before is gone too: a new workspace begins at the same revision."""
    workspace(messages=MESSAGES)
    app = visit("data")
    assert app.button(key="delete_yes").disabled
    app.text_input(key="delete_typed").input("mi marca").run()
    app.button(key="delete_yes").click().run()
    assert not app.exception
    said = said_on(app)
    assert "Borrado: este espacio de trabajo está vacío." in said
    assert "Traiga aquí los ficheros de sus redes" in said
    assert session.store("own").rows("select count(*) from canonical.messages") == [(0,)]
    assert session.picture("own", "history") == []


def test_a_demo_company_offers_nothing_to_forget(workspace, visit, unfolded) -> None:
    workspace(messages=MESSAGES)
    session.store("own").read_only = True
    app = visit("data")
    assert not any("Privacidad" in label for label in folds(app))
    assert not {"Borrar todo", "Guardar las reglas", "Guardar estos umbrales"} & set(labels(app))


@pytest.mark.parametrize(("one", "other", "same"), [("@Ana", "ana ", True), ("ana", "anab", False), ("@", "", False)])
def test_two_handles_are_the_same_name_whatever_the_case(one, other, same) -> None:
    assert privacy.same(one, other) is same


def test_accounts_of_a_network_have_strips_of_their_own() -> None:
    week = date(2024, 1, 1)
    found = [metrics.Covered("posts", "x", week, 1, 7, account) for account in ("norte", "sur")]
    assert [strip.name("es") for strip in covered.strips(found)] == [
        "X · norte · publicaciones",
        "X · sur · publicaciones",
    ]


def test_the_table_of_the_calendar_tells_the_last_moment_the_longest_hole_and_what_is_told_twice() -> None:
    weeks = [("2024-01-01", 1), ("2024-01-15", 2)]
    strips = covered.strips([metrics.Covered("posts", "x", date.fromisoformat(day), n, 7) for day, n in weeks])
    end = Ends("posts", "x", "", date(2024, 1, 1), datetime(2024, 1, 21, 21, 5), 3, 7, date(2024, 1, 8))
    row = [str(cell).replace("\u00a0", " ") for cell in covered.table(strips, [end], "es").iloc[0]]
    assert row == ["X · publicaciones", "1 ene 2024", "21 ene 2024, 21:05", "2", "1", "7", "3"]
    assert covered.seen(datetime(2024, 1, 7), "es").replace("\u00a0", " ") == "7 ene 2024"


def test_a_changed_definition_marks_the_strips_of_its_network_only() -> None:
    weeks = [metrics.Covered(name, "facebook", date(2025, 11, 10), 1, 7) for name in ("posts", "messages")]
    change = DefinitionBreak(date(2025, 11, 15), "facebook", Text(es="Otra cosa", en="Another thing"), "Meta")
    away = DefinitionBreak(date(2025, 11, 15), "youtube", Text(es="Otra cosa", en="Another thing"), "YouTube")
    own = DefinitionBreak(date(2025, 11, 16), "", Text(es="La nuestra", en="Ours"))
    marked = covered.marked([change, away, own], covered.strips(weeks), "es")
    assert [(one.at.day, one.rows) for one in marked] == [(15, ("Facebook · publicaciones",)), (16, ())]


def test_rows_behind_a_number_mark_a_purpose_that_is_only_suggested(workspace) -> None:
    """p1 holds a word of the rules; p2 says itself that it asks for opinions."""
    told = POSTS.replace("network,  text", "network, purpose, text").replace("facebook, Oferta", "facebook, , Oferta")
    told = told.replace("facebook, ¿Qué", "facebook, feedback, ¿Qué")
    workspace(settings={"purpose_rules": {"promo": ["oferta"]}}, posts=told)
    frame = behind.readable(session.rows("own", "broadcast_volume", Scope()), "es")
    assert frame["Propósito"].tolist() == ["Preguntar opinión", "Promoción (sugerido)"]


def test_rows_behind_a_number_speak_the_language_and_leave_blank_what_is_not_known(workspace) -> None:
    workspace(messages=MESSAGES, posts=POSTS)
    frame = behind.readable(session.rows("own", "broadcast_volume", Scope()), "es")
    assert set(frame["Red"]) <= {"Facebook", "Instagram"}
    assert not frame.isna().any().any()


def test_the_drawer_says_how_many_messages_are_of_the_house_and_which_threshold_was_changed(workspace) -> None:
    workspace(settings={"staff_handles": ["ana"], "min_words": 5}, messages=MESSAGES, posts=POSTS)
    view = SimpleNamespace(language="es", workspace="own")
    told = BY_ID["unanswered_backlog"]
    assert drawer.of_the_house(view, told, Scope()) == "1 mensaje de la casa"
    assert drawer.of_the_house(view, BY_ID["broadcast_volume"], Scope()) == ""
    assert "min_words = 5 (3)" in drawer.settings_of(view, told)
