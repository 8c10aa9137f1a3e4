"""Ambassadors: counts of people in both languages, nobody named, no group under five."""

from __future__ import annotations

import pytest

from metrics import ActsEarned
from pages.kit import ambassadors_acts
from pages.kit.ambassadors import _funnel_says
from pages.kit.inside_scope import people
from tests.pages.conftest import labels, words

SETTINGS = {"timezone": "UTC", "as_of": "2024-06-01T00:00:00Z"}
LANGUAGES = ("es", "en")
POSTS = """
    post_id, published_at,     network, reactions, comments, impressions
    p1,      2024-05-02 09:00, x,       4,         1,        700
    p2,      2024-05-30 09:00, x,       4,         1,        300
"""


def roster(active: int, *, dated: bool = True) -> str:
    """Twenty people of ventas, all invited, of whom the first `active` and two more enrolled; ten of soporte."""
    heads = ["person_id", "department", *(["invited_at", "enrolled_at"] if dated else [])]
    rows = [["secreta" + str(i), "ventas", "2024-01-01", "2024-02-01" if i < active + 2 else ""] for i in range(20)]
    rows += [["soporte" + str(i), "soporte", "", ""] for i in range(10)]
    return "\n".join(",".join(row[: len(heads)]) for row in [heads, *rows])


def deeds(active: int) -> str:
    """Each shares three times in May and is seen a hundred times at each; the first one writes six times more."""
    lines = ["activity_id,person_id,occurred_at,kind,text,replies_received,impressions"]
    for i in range(active):
        for day in (8, 15, 22):
            lines.append(f"a{i}-{day},secreta{i},2024-05-{day:02d} 09:00,reshare,Muy bueno,0,100")
    lines += [f"b{n},secreta0,2024-05-{n + 10} 09:00,own_post,Hoy aprendí a amasar,1,100" for n in range(6)]
    return "\n".join(lines)


def test_the_page_tells_how_many_speak_and_where_nobody_does(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=roster(6), advocacy_activity=deeds(6))
    said = words(visit("ambassadors", lang="es", period="all"))
    for sentence in (
        "Por la marca hablan 6 personas, en 1 de 2 departamentos.",
        "Activas, 6 de 30 que pueden (20 %; intervalo del 10 a 37 %). No se nombra a nadie",
        "De cada diez invitadas, tres están activas",
        "activas 6 de 20 invitadas, 30 % (15 a 52 %)",
        "sus ficheros no dicen quiénes son las formadas",
        "Un departamento no tiene a nadie activo",
        "en color, activas · llega a 1 de 2 departamentos · equivale a 1,0 departamentos iguales",
        "Es eco el 75 % de lo que publican",  # 18 of 24
        "24 en todo el periodo · eco: 18 de 24",
        "Viene de personas el 71 % de las impresiones",  # 2,400 of 3,400
        "No se traduce a dinero.",
        "¿Y si se sumara alguien en cada departamento?",
    ):
        assert sentence in said


def test_the_same_page_in_english(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=roster(6), advocacy_activity=deeds(6))
    said = words(visit("ambassadors", lang="en", period="all"))
    for sentence in (
        "The brand has 6 people speaking for it, in 1 of 2 departments.",
        "Of every ten invited, three are active",
        "One department has nobody active",
        "75% of what they publish is echo",
        "Of impressions, 71% come from people",
        # The first one makes nine of 24 acts, the next three: two people make half.
        "Under 5 people make half",
    ):
        assert sentence in said


def test_nobody_can_be_found_where_three_are_active(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=roster(3), advocacy_activity=deeds(3))
    app = visit("ambassadors", lang="es", period="all")
    said = words(app)
    assert "Por la marca hablan menos de 5 personas, en 1 de 2 departamentos." in said
    assert said.count("Muy pocas personas para mostrarlo") == 4  # voices, what earns, reach, half
    assert "3 de 30" not in said and "3 de 20" not in said and "10 %" not in said
    assert "¿Y si se sumara alguien" not in said  # its arithmetic would give them away


def test_neither_names_nor_the_rows_behind_are_shown(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=roster(6), advocacy_activity=deeds(6))
    app = visit("ambassadors", lang="es", period="all")
    assert "secreta" not in words(app)
    assert not [label for label in labels(app) if label.startswith("Ver")]


def test_a_roster_alone_is_not_nobody_acting(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=roster(6))
    said = words(visit("ambassadors", lang="es", period="all"))
    assert "Hay una lista de embajadores, y nada que diga quién actúa." in said
    assert "Aún nadie habla" not in said and "0 %" not in said


def test_steps_that_no_file_dates_are_left_out_and_said(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=roster(6, dated=False), advocacy_activity=deeds(6))
    said = words(visit("ambassadors", lang="es", period="all"))
    assert "sus ficheros no dicen quiénes son las invitadas ni las apuntadas ni las formadas" in said
    assert "De cada diez que pueden, dos están activas" in said


def test_a_filter_by_network_reaches_the_acts_and_not_the_roster(workspace, visit) -> None:
    posts = POSTS + "p3, 2024-05-20 09:00, linkedin, 1, 1, 50\n"
    workspace(settings=SETTINGS, posts=posts, advocates=roster(6), advocacy_activity=deeds(6))
    said = words(visit("ambassadors", lang="es", period="all", network="linkedin"))
    assert "Por la marca hablan 6 personas" in said
    assert "los filtros de red y cuenta no se les aplican" in said
    assert "Es eco" not in said  # no act has that network


def test_totals_of_a_report_give_the_departments_that_may_be_told(workspace, visit) -> None:
    rows = [f"v{i},2024-05-01,2024-05-31,ventas,{int(i < 7)}" for i in range(9)]
    rows += [f"s{i},2024-05-01,2024-05-31,soporte,{int(i < 3)}" for i in range(8)]
    rows += [f"m{i},2024-05-01,2024-05-31,marketing,{int(i < 4)}" for i in range(7)]
    totals = "\n".join(["person_id,period_start,period_end,department,posts", *rows])
    workspace(settings=SETTINGS, posts=POSTS, people_totals=totals)
    said = words(visit("ambassadors", lang="es", period="2024-05-01_2024-05-31"))
    assert "De las 24 personas del informe, hicieron algo 14." in said
    assert "Publicó o compartió algo el 58 %" in said
    assert "14 de 24 · la mitad la hacen 7 personas" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_people_of_the_house_the_page_says_what_to_bring(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS)
    said = words(visit("ambassadors", lang=language, period="all"))
    assert {"es": "Aún no se sabe quién habla por la marca.", "en": "It is not known yet who speaks"}[language] in said
    assert "*advocacy_activity*" in said and "0 %" not in said and "0%" not in said


def test_one_kind_beats_another_only_where_their_intervals_do_not_meet() -> None:
    own, echo = ActsEarned("own_post", 100, 46, (0.37, 0.56)), ActsEarned("as_is", 100, 9, (0.05, 0.16))
    assert ambassadors_acts._earns([own, echo], "es") == (
        "Escribir algo propio gana más respuestas que compartir tal cual"
    )
    near = ActsEarned("as_is", 100, 38, (0.29, 0.48))
    assert ambassadors_acts._earns([own, near], "en") == "42% of the acts get a reply"
    assert ambassadors_acts._earns([ActsEarned("question", 6, 6, (0.6, 1.0))], "es").endswith("muy pocos para decirlo")


@pytest.mark.parametrize(
    ("active", "said"),
    [
        (1, "Por la marca hablan menos de 5 personas"),
        (9, "De cada diez invitadas, una está activa"),
        (8, "De cada diez invitadas, una está activa"),
        (5, "De cada diez invitadas, una está activa"),
        (31, "De cada diez invitadas, tres están activas"),
        (98, "Casi todas las invitadas están activas"),
        (0, "Aún nadie habla por la marca"),
    ],
)
def test_tenths_are_said_in_words(active: int, said: str) -> None:
    assert _funnel_says({"invited": 100, "active": active}, ["invited", "active"], 5, "es") == said


def test_a_handful_of_people_is_never_counted() -> None:
    assert [people(n, 5, "es") for n in (None, 0, 1, 4, 5, 1302)] == ["—", "0", *["menos de 5"] * 2, "5", "1.302"]
