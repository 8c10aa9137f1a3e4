"""The social channel says the posture that the rules earn, what it rests on and what is not known yet."""

import pytest

from metrics import Earned, Measure, Saturation, Status
from pages.kit.channel import title
from pages.kit.channel_posts import fatigue_words
from pages.kit.channel_worth import earns_words
from tests.metrics.test_posture import SETTINGS, company
from tests.pages.conftest import words

LANGUAGES = ("es", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_social_channel_is_told_with_its_conditions_and_how_stable_it_is(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, **company(10, 10, 10, 30, 30))
    found = words(visit("channel", lang=language, period="all"))
    expected = {
        "es": (
            "Somos un canal social.",
            # Of 30 posts and 30 contacts none is wasted; three purposes in equal parts.
            "Aprovechamos el 100 % de las ocasiones de hablar; la variedad de usos del canal es 3,0",
            "(30 publicaciones, 60 ocasiones)",
            "El mapa tira hacia solo conversación; la regla mira más",
            "aquí no puntúa ninguna",
            "30 de 30 lo dicen (100 %)",
            "Se cumplen las 5 condiciones del canal social",
            "la postura es la misma 5 de 5 veces",
            # Every seventh of thirty in turn: the first two, twice later on, never three.
            "Hasta 2 promociones seguidas en X",
        ),
        "en": (
            "We are a social channel.",
            "We take up 100% of the openings to talk; the variety of uses of the channel is 3.0",
            "(30 posts, 60 openings)",
            "The map leans to conversations only; the rule sees more",
            "none of them scores here",
            "30 of 30 say it (100%)",
            "The 5 conditions of a social channel hold",
            "the posture is the same 5 of 5 times",
            "Up to 2 promotions in a row on X",
        ),
    }[language]
    for sentence in expected:
        assert sentence in found


def test_what_is_missing_is_said_with_the_way_there(workspace, visit) -> None:
    workspace(settings=SETTINGS, **company(10, 2, 18, 30, 30))
    found = words(visit("channel", lang="es", period="all"))
    # Service is 2 of 30: under a tenth its condition does not hold at all.
    assert "Para ser canal social falta 1 de 5 condiciones" in found
    assert "la más floja: publicaciones de servicio" in found
    assert "si las publicaciones de servicio subieran del 7 % al 18 %" in found
    assert "Es aritmética sobre las reglas, no una promesa sobre los clientes." in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_little_to_judge_says_how_much_it_takes(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, **company(5, 5, 5, 30, 30))
    found = words(visit("channel", lang=language, period="all"))
    expected = {
        "es": ("Aún no se puede decir cuál es nuestra postura.", "Publicaciones: 15 de las 20 que hacen falta"),
        "en": ("Which our posture is cannot be said yet.", "Posts: 15 of the 20 needed"),
    }[language]
    for sentence in expected:
        assert sentence in found
    assert {"es": "condiciones del canal social", "en": "conditions of a social channel"}[language] not in found


def test_posts_without_purpose_say_what_to_bring(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts="post_id, published_at, network\np1, 2024-06-02 09:00, x")
    found = words(visit("channel", lang="es", period="all"))
    assert "Sus ficheros no dicen qué postura practicamos." in found
    assert "o reglas de propósito en Datos" in found
    assert "0 %" not in found


def test_topics_stand_side_by_side(workspace, visit) -> None:
    posts = [f"p{i}, 2024-05-{i % 28 + 1:02} 09:00, x, pan" for i in range(30)]
    asked = [f"a{i}, t{i}, 2024-05-{i % 28 + 1:02} 10:00, in, c{i}, x, dm, horario" for i in range(40)]
    workspace(
        settings=SETTINGS,
        posts="\n".join(["post_id, published_at, network, topic", *posts]),
        messages="\n".join(
            ["message_id, thread_id, created_at, direction, author_id, network, channel, topic", *asked]
        ),
    )
    app = visit("channel", lang="es", period="all")
    assert "La brecha de temas es 1,00" in words(app)
    shown = app.session_state["_tables"]["channel_topics_chart"]
    assert sorted(map(list, shown["rows"])) == [
        ["horario", "0\u00a0%", "100\u00a0%"],
        ["pan", "100\u00a0%", "0\u00a0%"],
    ]


def of(**memberships: float) -> Measure:
    return Measure("posture", "mixed", 30, None, Status.OK, detail={"memberships": memberships})


def test_between_two_is_said_as_between_two() -> None:
    assert title(of(social_channel=0.4, social_media=0.3), "es") == "Entre canal social y altavoz."
    assert title(of(social_channel=0.4, social_media=0.0), "en") == "Halfway to social channel."
    assert title(of(social_channel=0.0, social_media=0.0), "es") == "Nuestra postura no es ninguna de las cuatro."


@pytest.mark.parametrize(
    ("ci", "said"),
    [
        ((-0.9, -0.1), "En X, publicar más resta"),
        ((-0.2, 0.4), "En X no se ve que publicar más sume"),
        ((0.1, 0.8), "En X cada publicación más suma menos"),
        ((0.1, 1.3), "En X, una publicación más aún suma"),
        ((1.2, 1.9), "En X, publicar más rinde de sobra"),
    ],
)
def test_only_the_ends_of_the_slope_say_what_one_more_post_adds(ci: tuple[float, float], said: str) -> None:
    found, basis = fatigue_words(Saturation("x", ((1, 10.0),) * 12, sum(ci) / 2, ci, 2.0), "es")
    assert found == said
    assert "12 semanas completas" in basis


def test_one_more_post_adds_slope_times_average_with_the_ends_of_the_slope() -> None:
    """12 weeks of one post and ten interactions: 0.3 of ten is 3, from -2 to 8."""
    one = Saturation("x", ((1, 10.0),) * 12, 0.3, (-0.2, 0.8), 2.0)
    assert "una más aporta 3,0 interacciones (−2,0 a 8,0), frente a 10,0 de media" in fatigue_words(one, "es")[1]
    assert "one more adds 3.0 interactions (−2.0 to 8.0), against 10.0 on average" in fatigue_words(one, "en")[1]


def test_without_enough_weeks_nothing_is_said_of_one_more_post() -> None:
    found, basis = fatigue_words(Saturation("x", ((1, 10.0),) * 7), "es")
    assert found == "¿Una publicación más aún suma? Aún no se puede saber"
    assert basis == "En X hay 7 semanas; hacen falta 12 con publicaciones y 3 volúmenes distintos"


def test_what_recycling_earns_is_different_only_outside_the_interval() -> None:
    fresh, old = Earned(False, 40, 10.0, (9.0, 11.0)), Earned(True, 20, 6.0, (5.0, 7.0))
    found, basis = earns_words({False: fresh, True: old}, "es")
    # 6 - 10 = -4, give or take the root of 1 + 1.
    assert found == "Lo reciclado recibe 6,0 comentarios; lo nuevo, 10,0"
    assert "la diferencia, entre −5,4 y −2,6" in basis
    same = Earned(True, 20, 9.5, (8.0, 11.0))
    assert "no se ve diferencia" in earns_words({False: fresh, True: same}, "es")[1]
    few = Earned(True, 1, 6.0, None)
    assert earns_words({False: fresh, True: few}, "es") == (
        "Lo que gana lo reciclado: muy pocas",
        "Hecho para aquí: 40 publicaciones · Ya estaba dicho: 1 publicación",
    )
    assert earns_words({False: fresh}, "en")[0] == "What recycling earns: one side is missing"
