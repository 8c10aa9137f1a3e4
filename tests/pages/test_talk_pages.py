"""Pulse and Conversation say what the files carry, in both languages, and never a zero for what is unknown."""

import hashlib
from datetime import date, timedelta

import pytest

from metrics import Measure, Scope, Status, Week
from pages.kit.applause import rates_finding
from pages.kit.mirrored import mirror_finding
from pages.kit.view import Choice, View
from tests.metrics.test_insights import HEADER, talk
from tests.pages.conftest import words

POSTS = """
    post_id, published_at,     network, text,                 comments, reactions, shares
    p1,      2024-01-02 09:00, x,       Nueva hogaza de pueblo, 0,      5,         1
    p2,      2024-01-03 09:00, x,       ¿Qué pan prefieren?,    6,      9,         2
    p3,      2024-01-04 09:00, x,       Abrimos el domingo,     3,      4,         0
    p4,      2024-02-20 09:00, x,       Hasta la primavera,     1,      4,         0
"""
FULL = [HEADER, *talk(answered=6, returned=3, silent=3)]
SETTINGS = {"timezone": "UTC", "as_of": "2024-03-01T00:00:00Z"}
PAGES = ("pulse", "conversation")
LANGUAGES = ("es", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_an_empty_workspace_invites(page: str, language: str, workspace, visit) -> None:
    workspace()
    said = words(visit(page, lang=language))
    assert {"es": "Todavía no hay datos.", "en": "There is no data yet."}[language] in said
    assert "0 %" not in said and "0%" not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_posts_alone_give_the_view_of_counts_and_say_what_is_missing(
    page: str, language: str, workspace, visit
) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    said = words(visit(page, lang=language, period="all"))
    assert {"es": "4 publicaciones y 10 comentarios", "en": "4 posts and 10 comments"}[language] in said
    assert {"es": "Muy pocos para decirlo: 1 de 4", "en": "Too few to tell: 1 of 4"}[language] in said
    assert {"es": "No viene en sus ficheros", "en": "Not in your files"}[language] in said
    assert {"es": "Para verlo, suba: los mensajes", "en": "To see it, upload: the messages"}[language] in said
    assert "100 %" not in said and "100%" not in said


@pytest.mark.parametrize("page", PAGES)
def test_posts_without_counts_of_comments_say_so_and_never_zero(page: str, workspace, visit) -> None:
    bare = "post_id, published_at, network\np1, 2024-01-02 09:00, x\np2, 2024-01-03 09:00, x\n"
    workspace(settings=SETTINGS, posts=bare)
    said = words(visit(page, lang="es", period="all"))
    assert "2 publicaciones; sus comentarios no vienen" in said
    assert "0 comentarios" not in said and "Sabemos cuánto se habló" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_pulse_gives_the_verdict_and_its_five_numbers(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=FULL)
    said = words(visit("pulse", lang=language, period="all"))
    expected = {
        "es": (
            "Estamos entre la conversación y el monólogo, y uno de cada cuatro contactos queda sin respuesta.",
            "Llega a diálogo el 25 % de los contactos",
            "El índice de monólogo es 0,44",
            "Hablamos con 9 personas",
            "Nadie espera respuesta",
            "No viene en sus ficheros",
            "Lo que estos ficheros no ven",
        ),
        "en": (
            "We stand between conversation and monologue, and one in four contacts is left without an answer.",
            "Of all contacts, 25% become a dialogue",
            "The monologue index is 0.44",
            "We talked with 9 people",
            "Nobody is waiting for an answer",
            "Not in your files",
            "What these files do not see",
        ),
    }[language]
    for sentence in expected:
        assert sentence in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_conversation_shows_openings_levels_and_rates(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=FULL)
    said = words(visit("conversation", lang=language, period="all"))
    expected = {
        "es": (
            "Publicamos 4 veces y conversamos 9.",
            "Se aprovecha el 56 % de las ocasiones",
            "9 de 16",
            "25 % de los contactos llega a diálogo",
            "profundidad media 0,2",
            "Por cada respuesta, 0,4 publicaciones",
        ),
        "en": (
            "We posted 4 times and conversed 9.",
            "Of the openings, 56% are taken up",
            "9 of 16",
            "Of all contacts, 25% become a dialogue",
            "mean depth 0.2",
            "For each reply, 0.4 posts",
        ),
    }[language]
    for sentence in expected:
        assert sentence in said


def test_a_network_in_the_address_filters_every_card(workspace, visit) -> None:
    other = talk(2, 0, 2, network="instagram", tag="i")
    workspace(settings=SETTINGS, posts=POSTS, messages=[*FULL, *other])
    assert "6 de 16" not in words(visit("pulse", period="all"))
    assert "Muy pocos para decirlo: 0 de 4" in words(visit("pulse", period="all", network="instagram"))


def test_hostile_text_of_posts_and_handles_stays_text(workspace, visit) -> None:
    hostile = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) $$\\frac{1}{0}$$ :red[no]"
    rows = [[*row[:7], hostile] if row[3] == "in" else row for row in talk(6, 3, 3)]
    workspace(settings=SETTINGS, messages=[HEADER, *rows])
    app = visit("pulse", period="all")
    assert hostile not in words(app)


def test_an_inbox_without_posts_never_says_zero_posts(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=[HEADER, *talk(answered=2, returned=0, silent=1)])
    said = words(visit("conversation", lang="es", period="all"))
    assert "Conversamos 2 veces." in said
    assert "Conversaciones: 2, de 3 veces que un cliente abrió un hilo. Sin fichero de publicaciones." in said
    assert "2 conversaciones; las publicaciones no vienen" in said
    assert "0 publicaciones" not in said and "— publicaciones" not in said and "— veces" not in said


def test_one_contact_is_told_in_the_singular_and_a_card_without_a_number_keeps_its_question(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=[HEADER, *talk(answered=1, returned=0, silent=0)])
    assert "1 contacto con más de siete días." in words(visit("pulse", lang="es", period="all"))
    said = words(visit("conversation", lang="es", period="all"))
    assert "## Nada que contar" not in said and "## Aún no se puede saber" not in said


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest().translate(str.maketrans("0123456789", "ghijklmnop"))[:9]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_in_words_whether_a_change_is_for_the_better(language: str, workspace, visit) -> None:
    mondays = [date(2023, 8, 28) + timedelta(weeks=i) for i in range(28)]
    rows = [HEADER]
    for i, monday in enumerate(mondays):
        some = talk(0, 6, 0, f"{monday}", tag=f"w{i}") if i < 14 else talk(0, 0, 6, f"{monday}", tag=f"w{i}")
        # Answers alike would be canned.
        rows += [
            [*row[:7], " ".join(digest(row[0] + word) for word in "abc")] if row[3] == "out" else row for row in some
        ]
    workspace(settings=SETTINGS | {"as_of": "2024-03-20T00:00:00Z"}, messages=rows)
    said = words(visit("pulse", lang=language, period=f"{mondays[14]}_2024-03-03"))
    # Every contact came back before; now nobody is answered.
    turn = {"es": "Peor que antes", "en": "Worse than before"}[language]
    card = {"es": "Cuota de diálogo · 0 de 78", "en": "Share of dialogue · 0 of 78"}[language]
    assert f":orange[**{turn}**] · {card}" in said
    assert {"es": "Mejor que antes", "en": "Better than before"}[language] not in said
    shown = words(visit("conversation", lang=language, period=f"{mondays[14]}_2024-03-03"))
    assert f":orange[**{turn}**]" in shown


def test_posts_against_conversations_are_told_from_the_larger_side() -> None:
    def week(posts: int, talks: int, i: int) -> Week:
        return Week(date(2024, 1, 1) + timedelta(weeks=i), posts, talks, 0, True, True)

    now, before = Scope(date(2024, 1, 8), date(2024, 1, 14)), Scope(date(2024, 1, 1), date(2024, 1, 7))
    view = View("es", "own", "", False, Choice(), None, now, before, True)
    said = [mirror_finding(view, weeks) for weeks in ([week(2, 4, 0), week(2, 5, 1)], [week(9, 3, 0), week(8, 2, 1)])]
    assert said == [
        "Por cada publicación, 2,5 conversaciones (antes 2,0)",
        "Por cada conversación, 4,0 publicaciones (antes 3,0)",
    ]
    assert mirror_finding(view, [week(8, 0, 1)]) == "0 conversaciones y 8 publicaciones"


def test_reactions_stand_against_one_comment_only_where_both_are_known(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=FULL)
    said = words(visit("conversation", lang="es", period="all"))
    # 22 reactions and 10 comments on four posts.
    assert "Por cada comentario, 2,2 reacciones" in said
    assert "Por publicación, media y mediana de 4 · aplaudir no es conversar" in said
    bare = Measure("kaushik_rates", None, 2, None, Status.OK, detail={"applause": {"mean": 3, "median": 3, "n": 2}})
    assert rates_finding(bare, "es") == "Después de publicar: comentan, comparten, aplauden"


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nobody_wrote_nobody_is_said_to_be_attended(language: str, workspace, visit) -> None:
    row = ["o1", "t1", "2024-02-01 09:00", "out", "", "x", "comment", "Hoy abrimos hasta las ocho"]
    header = ["message_id", "thread_id", "created_at", "direction", "author_id", "network", "channel", "text"]
    workspace(settings=SETTINGS, posts=POSTS, messages=[header, row])
    app = visit("report", lang=language, period="all")
    said = words(app)
    assert {"es": "No hay esperas que contar en estos ficheros", "en": "There are no waits to count in these files"}[
        language
    ] in said
    assert "Nadie espera respuesta" not in said and "Nobody is waiting" not in said
