"""Who follows whom says what its files know, in both languages, and never a zero for what is unknown."""

import pytest

from pages.kit.follows_people import scale_words
from tests.metrics.test_followed import BACK, EDGES, said
from tests.pages.conftest import words

SETTINGS = {"timezone": "UTC", "as_of": "2024-04-10T00:00:00Z"}
AUDIENCE = """
    date,       network,   followers, following
    2024-03-01, x,         1000,      50
    2024-03-02, instagram, 1200,
"""
UGC = """
    ugc_id, author_id, network, published_at,     brand_action
    u1,     ana,       x,       2024-03-01 09:00, comment
    u2,     bea,       x,       2024-03-02 09:00, like
    u3,     cai,       x,       2024-03-03 09:00,
"""
LANGUAGES = ("es", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_following_is_counted_with_what_is_left_out(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, follow_edges=EDGES, ugc=UGC, audience_daily=AUDIENCE, messages=said(*BACK))
    found = words(visit("follows", lang=language, period="all"))
    expected = {
        "es": (
            # ana and gil both ways, bea and cai only they; fer is no customer, of eva one side is not known.
            "De 4 personas que nos siguen, seguimos a 2.",
            "Comentamos o compartimos 1 de 3 publicaciones suyas.",
            "2 de 4 que nos siguen · fuera, 1 que se sabe que no es cliente · de 1 falta saber un lado",
            "Instagram: 1 de 1 · X: 1 de 3",
            # Only X tells both figures.
            "Por cada 100 seguidores seguimos a 5 cuentas",
            # ana, bea and cai write on two days or more; dan on one.
            "Siguen 2.200; vuelven a escribir 3",
            "Muy pocos para decirlo: 1 de 2",
            "¿Los clientes hablan entre ellos?",
        ),
        "en": (
            "Of 4 people who follow us, we follow 2.",
            "We commented on or shared 1 of 3 of their posts.",
            "2 of 4 who follow us · left out, 1 known not to be a customer · of 1 one side is not known",
            "For every 100 followers we follow 5 accounts",
            "There are 2,200 followers; 3 write again",
            "Too few to tell: 1 of 2",
            "Do customers talk to each other?",
        ),
    }[language]
    for sentence in expected:
        assert sentence in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_posts_alone_say_what_to_bring_and_no_number(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, posts="post_id, published_at, network\np1, 2024-03-02 09:00, x")
    found = words(visit("follows", lang=language, period="all"))
    title = {"es": "Sus ficheros no dicen quién sigue a quién.", "en": "Your files do not say who follows whom."}
    assert title[language] in found
    assert {"es": "Con otros ficheros se vería más", "en": "With other files more would be seen"}[language] in found
    assert {"es": "suba: quién sigue a quién", "en": "upload: who follows whom"}[language] in found
    assert "0 %" not in found and "0%" not in found


def test_messages_without_a_list_of_followers_still_say_who_returns(workspace, visit) -> None:
    weeks = [f"ana 2024-0{1 + week // 4}-{1 + week % 4 * 7:02}" for week in range(12)]
    workspace(settings=SETTINGS, messages=said(*weeks, "bea 2024-03-28"))
    found = words(visit("follows", lang="es", period="all"))
    assert "Una persona mantiene viva la conversación." in found
    assert "Sus ficheros no dicen quién sigue a quién, pero sí quién vuelve a escribir." in found
    assert "Una persona vuelve a escribir otro día" in found
    assert "Sin el número de seguidores no hay con qué comparar" in found


def test_the_triangle_is_a_table_too_and_marks_the_month_not_over(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=said(*BACK))
    app = visit("follows", lang="es", period="all")
    shown = app.session_state["_tables"]["follows_newcomers_chart"]
    assert [list(row) for row in shown["rows"]] == [
        ["feb 2024", "2", "1 / 2", "2 / 2 (mes sin acabar)"],
        ["mar 2024", "1", "0 / 1 (mes sin acabar)", "—"],
    ]


def test_nobody_and_one_are_said_in_words() -> None:
    assert scale_words(0, 0, [], "es")[0] == "Nadie vuelve a escribir otro día"
    assert scale_words(0, 2, [], "en")[0] == "On another day 2 people write again"
