"""Inside and out: the verdict in words, the same figures on both sides, and nothing of fewer than five people."""

from __future__ import annotations

import pytest

from metrics import Measure, Status
from pages.kit import charts
from pages.kit.inside_care import waits_table
from pages.kit.inside_sides import gap_words, verdict
from pages.kit.inside_stages import levels, marks
from tests.pages.conftest import labels, words

SETTINGS = {"timezone": "UTC", "as_of": "2024-06-01T00:00:00Z"}
LANGUAGES = ("es", "en")
POSTS = """
    post_id, published_at,     network, topic,   reactions, comments
    p1,      2024-04-02 09:00, x,       pan,     4,         1
    p2,      2024-05-30 09:00, x,       ofertas, 4,         1
"""
ROSTER = "\n".join(["person_id,department", *(f"secreta{i},{'ventas' if i < 12 else 'soporte'}" for i in range(20))])


def deeds(people: int) -> str:
    """Each writes something on Tuesdays from 2 April to 28 May 2024: nine weeks."""
    lines = ["activity_id,person_id,occurred_at,kind,text"]
    days = [f"2024-04-{day:02d}" for day in (2, 9, 16, 23, 30)] + [f"2024-05-{day:02d}" for day in (7, 14, 21, 28)]
    for i in range(people):
        lines += [f"a{i}{day},secreta{i},{day} 09:00,own_post,Hoy aprendí a amasar" for day in days]
    return "\n".join(lines)


def intranet() -> dict[str, str]:
    """Twenty posts inside by as many people, fifteen of them answered two hours later by a colleague."""
    posts = [f"i{i},secreta{i},2024-05-{i % 9 + 1:02d} 09:00,¿Quién cubre el sábado?,pan" for i in range(20)]
    answers = [f"r{i},i{i},secreta{(i + 1) % 20},2024-05-{i % 9 + 1:02d} 11:00,reply" for i in range(15)]
    return {
        "internal_posts": "\n".join(["post_id,author_id,published_at,text,topic", *posts]),
        "internal_interactions": "\n".join(["interaction_id,post_id,actor_id,occurred_at,kind", *answers]),
    }


def inbox() -> list[list[str]]:
    """Twenty customers ask; five are answered an hour later."""
    rows = [["message_id", "thread_id", "created_at", "direction", "author_id", "network", "channel", "text"]]
    for i in range(20):
        day = f"2024-05-{i % 9 + 1:02d}"
        rows.append([f"m{i}", f"t{i}", f"{day} 09:00", "in", f"u{i}", "x", "dm", "¿Abren el domingo?"])
        if i < 5:
            rows.append([f"o{i}", f"t{i}", f"{day} 10:00", "out", "", "x", "dm", "Sí abrimos de nueve a dos"])
    return rows


def test_both_sides_are_shown_with_the_weeks_that_are_missing(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=ROSTER, advocacy_activity=deeds(6))
    said = words(visit("inside_out", lang="es", period="all"))
    # Full weeks from Monday 8 April to Sunday 26 May: seven of the forty that are needed.
    assert "Dentro y fuera: aún no se puede saber (faltan 33 semanas)." in said
    assert "En 7 semanas completas: actos de embajadores e interacciones con las publicaciones · hacen falta 40" in said
    assert "Hay 7 semanas de las 40 que hacen falta" in said


def test_the_same_care_is_measured_on_both_sides(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=ROSTER, messages=inbox(), **intranet())
    said = words(visit("inside_out", lang="es", period="all"))
    # 15 of 20 inside against 5 of 20 outside: three answers inside for each one outside.
    assert "Dentro se contesta más que fuera" in said
    assert "por cada respuesta fuera, 3,00 dentro" in said
    assert "Recibe respuesta el 75 % de lo publicado dentro" in said
    assert "Dentro y fuera: falta uno de los dos lados." in said


def test_the_same_page_in_english(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, advocates=ROSTER, messages=inbox(), **intranet())
    said = words(visit("inside_out", lang="en", period="all"))
    assert "Those inside are answered more than those outside" in said
    assert "for each answer outside, 3.00 inside" in said
    assert "We stand on rung 1.0" in words(visit("conversation", lang="en", period="all"))  # a quarter is answered


def test_neither_names_nor_the_rows_behind_are_shown(workspace, visit) -> None:
    workspace(
        settings=SETTINGS, posts=POSTS, advocates=ROSTER, advocacy_activity=deeds(6), messages=inbox(), **intranet()
    )
    app = visit("inside_out", lang="es", period="all")
    assert "secreta" not in words(app)
    app.selectbox(key="_inside_stage_of").set_value("Soporte").run()
    assert not app.exception and "secreta" not in words(app)
    assert not [label for label in labels(app) if label.startswith("Ver")]


def test_leaders_under_five_are_one_number_that_is_not_shown(workspace, visit) -> None:
    posts = [f"i{i},secreta0,2024-05-{i + 1:02d} 09:00,yes" for i in range(12)]
    answers = [f"r{i},i{i},secreta1,2024-05-{i + 1:02d} 11:00,reply" for i in range(12)]
    workspace(
        settings=SETTINGS,
        posts=POSTS,
        internal_posts="\n".join(["post_id,author_id,published_at,is_leader", *posts]),
        internal_interactions="\n".join(["interaction_id,post_id,actor_id,occurred_at,kind", *answers]),
    )
    said = words(visit("inside_out", lang="es", period="all"))
    assert said.count("Muy pocas personas para mostrarlo") == 2  # what they post, and whether they come back
    assert "0 de 12" not in said and "12 de 12" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_inside_the_page_says_what_to_bring(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=inbox())
    said = words(visit("inside_out", lang=language, period="all"))
    assert {"es": "De dentro aún no se sabe nada.", "en": "Nothing is known of the inside yet."}[language] in said
    assert "*internal_posts*" in said and "0 %" not in said and "0%" not in said


def lead_lag(value: str, **detail: float) -> Measure:
    return Measure("lead_lag", value, 51, None, Status.OK, detail=detail)


@pytest.mark.parametrize(
    ("found", "spanish", "english"),
    [
        (lead_lag("association", best_lag=0, r=0.6), "van juntos", "go together"),
        (lead_lag("association", best_lag=2, r=0.6), "lo de dentro, dos semanas antes", "the inside two weeks before"),
        (lead_lag("association", best_lag=-1, r=0.6), "lo de fuera, una semana antes", "the outside one week before"),
        (lead_lag("association", best_lag=2, r=-0.6), "van al revés", "go opposite ways"),
        (lead_lag("no_evidence", best_lag=2, r=0.2), "no se ve relación", "No link is seen"),
        (lead_lag("no_variation"), "una de las dos no varía", "one of them never varies"),
        (Measure("lead_lag", "not_enough_weeks", 39, None, Status.NOT_ENOUGH), "(falta una semana)", "(one week more)"),
    ],
)
def test_the_verdict_is_said_in_words_that_claim_no_reason(found: Measure, spanish: str, english: str) -> None:
    said = {language: verdict(found, language) for language in LANGUAGES}
    assert spanish in said["es"] and english in said["en"]
    assert not any(word in text.lower() for text in said.values() for word in ("causa", "cause", "porque", "because"))


SIGNS = {
    "restriction": {"closed": 0.0, "silent": 0.9},
    "policy": {"allowed": 1.0, "silent": 0.9},
    "ambassadors": {"few": 0.5, "own_voice": 0.2},
    "controlled": {"broad": 0.0, "echo": None},
    "ingagement": {"broad": 0.4, "own_voice": 0.8, "answered_inside": None},
}


def test_a_stage_is_as_evident_as_its_weakest_sign_and_unknown_where_one_is() -> None:
    assert levels({"signs": SIGNS}, set()) == [0, 3, 1, 0, None]


def test_a_stage_that_rests_on_too_few_people_is_not_told() -> None:
    few = charts.FEW
    assert levels({"signs": SIGNS}, {"silent", "few", "broad"}) == [0, few, few, few, few]
    assert levels({"signs": SIGNS}, {"own_voice"}) == [0, 3, few, 0, few]


def test_only_the_signs_that_are_in_the_picture_are_explained() -> None:
    last = "umbrales de la casa, nunca una sola etiqueta"
    few, unknown = "<5 se apoya en menos de 5 personas", "? no se sabe"
    assert marks([charts.StageRow("Toda la casa", [0, 3])], 5, "es") == [last]
    assert marks([charts.StageRow("Toda la casa", [0, charts.FEW])], 5, "es") == [few, last]
    assert marks([charts.StageRow("Toda la casa", [None, charts.FEW])], 5, "es") == [unknown, few, last]


def test_the_table_of_care_tells_its_second_picture_too() -> None:
    rows = waits_table([charts.Twin("La mitad espera menos de", 5.7, 63.0)], "es")
    assert [[cell.replace("\u00a0", " ") for cell in row] for row in rows] == [
        ["La mitad espera menos de · Dentro", "5,7 h", "—", ""],
        ["La mitad espera menos de · Fuera", "2 d 15 h", "—", ""],
    ]


@pytest.mark.parametrize(
    ("inside", "outside", "spanish", "english"),
    [
        (-0.1, -0.3, "Dentro y fuera, como suelen", "Inside and outside, both as usual"),
        (2.4, 3.1, "Dentro y fuera, por encima de su pasado", "Inside and outside, both above their past"),
        (-2.4, 0.0, "Dentro por debajo de su pasado; fuera como suele", "Inside below its past; outside as usual"),
    ],
)
def test_two_sides_at_the_same_level_are_told_at_once(
    inside: float, outside: float, spanish: str, english: str
) -> None:
    found = Measure("in_out_gap", 0.2, 51, None, Status.OK, detail={"inside_z": inside, "outside_z": outside})
    assert (gap_words(found, "es")[0], gap_words(found, "en")[0]) == (spanish, english)
