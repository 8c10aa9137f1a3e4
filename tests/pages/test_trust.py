"""Trust says both signs with numbers counted by hand; without a judged message, which export would bring one."""

from datetime import date, timedelta

import pytest

from metrics import Finding, Measure, Scope, Status
from pages.kit import trust_people as people
from pages.kit.view import Choice, View
from tests.pages.conftest import words

SETTINGS = {"timezone": "UTC", "as_of": "2024-05-01T00:00:00Z"}
HEADER = ["message_id", "thread_id", "created_at", "direction", "author_id", "network", "channel", "sentiment", "text"]
FIRST = date(2024, 1, 1)
# Ten weeks of 20 messages, 4 of them bad and 6 good; in the eighth, 16 bad ones.
BAD = [4] * 7 + [16] + [4] * 2
EVENTS = """
    date,       name,                        kind,     end_date
    2024-02-19, Pan <b>duro</b> en la tienda, incident, 2024-02-25
    2024-01-10, El precio no sube,           promise,
"""


def talk(bad: list[int] = BAD, tone: bool = True) -> list[list[str]]:
    """Five people who write every week in turn; every second complaint is answered, and all the praise."""
    rows = []
    for week, much in enumerate(bad):
        for i in range(20):
            name, at = f"w{week}-{i}", f"{FIRST + timedelta(weeks=week, days=i % 5)} {9 + i // 5:02d}:00"
            said = "negative" if i < much else "positive" if i < much + 6 else "neutral"
            rows.append([name, name, at, "in", f"p{i % 5}", "x", "dm", said if tone else "", "Algo sobre el pan"])
            if said == "positive" or (said == "negative" and i % 2):
                later = at.replace(":00", ":30")
                rows.append([f"{name}b", name, later, "out", "", "x", "dm", "", f"Gracias por decirlo {name}"])
    return [HEADER, *rows]


@pytest.mark.parametrize("language", ["es", "en"])
def test_trust_says_both_signs_the_week_that_broke_and_what_the_rule_is_worth(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=talk(), events=EVENTS)
    said = words(visit("trust", lang=language, period="all"))
    # 9 weeks of 4 and one of 16: 52 of 200. In the eighth week only 4 places are left for praise: 9 × 6 + 4 = 58.
    expected = {
        "es": (
            "De los mensajes, el 26 % critica y el 29 % elogia. La semana del 19 feb se salió de lo común.",
            "Con tono, 200 mensajes: 52 críticas, 58 elogios y 90 neutros.",
            "Hubo 58 elogios y 52 críticas, que no se restan",
            "Una semana fuera de lo común: la del 19 feb",
            "3 de 9 semanas completas se pudieron juzgar",
            "de 0,01 a 0,6 falsas alarmas al año",
            "con 20 mensajes por semana, un salto del 15 al 35 % se ve una de cada seis veces",
            "Entre los enganchados, 5 critican o esperan",
            "en pie, la promesa «El precio no sube», del 10 ene 2024",
            "Contestamos menos a quien critica que a quien elogia",
        ),
        "en": (
            "Of the messages, 26% criticise and 29% praise. The week of 19 Feb was out of the ordinary.",
            "With a tone, 200 messages: 52 criticisms, 58 compliments and 90 neutral.",
            "There were 58 compliments and 52 criticisms, never netted",
            "One week out of the ordinary: that of 19 Feb",
            "3 of 9 full weeks could be judged",
            "0.01 to 0.6 false alarms a year",
            "at 20 messages a week, a leap from 15 to 35% is seen one time in six",
            "Among the engaged, 5 criticise or wait",
            "standing: the promise “El precio no sube”, of 10 Jan 2024",
            "We answer criticism less often than praise",
        ),
    }[language]
    for sentence in expected:
        assert sentence in said
    assert "causa" not in said and "cause" not in said


def test_with_another_rule_no_rate_of_false_alarms_is_promised(workspace, visit) -> None:
    workspace(settings={**SETTINGS, "rupture_z": 3.0}, messages=talk())
    said = words(visit("trust", period="all"))
    assert "con los ajustes cambiados no se ha medido cuántas falsas alarmas da" in said
    assert "0,6 falsas alarmas" not in said
    assert "nadie anotó fallos ni promesas" in said


@pytest.mark.parametrize("language", ["es", "en"])
def test_without_tones_the_page_says_which_export_carries_them_and_no_nought(language: str, workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=talk([4] * 3, tone=False))
    said = words(visit("trust", lang=language, period="all"))
    expected = {
        "es": (
            "Estos ficheros no dicen si confían en nosotros.",
            "**Brandwatch** y **Meltwater**",
            "esperan respuesta",
        ),
        "en": (
            "These files do not say whether they trust us.",
            "**Brandwatch** and **Meltwater**",
            "wait for an answer",
        ),
    }[language]
    for sentence in expected:
        assert sentence in said
    assert "crítica" not in said.replace("sus críticas", "") or language == "en"
    assert "0 %" not in said and "0%" not in said


def test_posts_alone_give_a_page_too(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts="post_id, published_at, network, text\n p1, 2024-01-02 09:00, x, Hola a todos")
    said = words(visit("trust", period="all"))
    assert "Estos ficheros no dicen si confían en nosotros." in said
    assert "¿Quién podría romper con nosotros?" in said and "suba: los mensajes con su autor." in said


def test_too_few_messages_give_no_percentage(workspace, visit) -> None:
    few = [HEADER, *talk([1])[1:6]]
    workspace(settings=SETTINGS, messages=few)
    said = words(visit("trust", period="all"))
    assert "Hay muy pocos mensajes con tono para un porcentaje." in said
    assert " %" not in said.split("Con tono")[0]


def test_a_name_of_a_promise_is_shown_letter_by_letter(workspace, visit) -> None:
    hostile = "[x](javascript:alert(1)) <img src=x onerror=alert(1)> :red[no]"
    events = [["date", "name", "kind"], ["2024-01-10", hostile, "promise"]]
    workspace(settings=SETTINGS, messages=talk([4] * 3), events=events)
    said = words(visit("trust", period="all"))
    assert hostile not in said
    assert r"\[x\]\(javascript" in said


SPANISH = View("es", "own", "Pan", False, Choice(), None, Scope(), None, True)
AFTER = {
    (0.28, 0.61): "Tras el fallo, los enganchados empeoran más que el resto",
    (-0.18, 0.3): "Tras el fallo, enganchados y resto no se distinguen",
    (-0.4, -0.1): "Tras el fallo, los enganchados empeoran menos que el resto",
}
PARITY = {
    (-0.4, -0.1): "Contestamos menos a quien critica que a quien elogia",
    (-0.4, 0.0): "No se ve diferencia entre contestar críticas y elogios",
    (0.1, 0.3): "Contestamos más a quien critica que a quien elogia",
}
BACKLASH = {
    (1.1, 3.8): "Los enganchados se quejan más que los demás",
    (0.9, 1.4): "No se ve que los enganchados se quejen más",
    (0.2, 0.7): "Los enganchados se quejan menos que los demás",
}


def known(ci: tuple[float, float], **detail: object) -> Finding:
    return Finding("now", Measure("incident_study", sum(ci) / 2, 300, ci, Status.OK, detail=detail))


@pytest.mark.parametrize(("ci", "said"), AFTER.items())
def test_only_an_interval_without_zero_tells_the_engaged_from_the_others(ci, said: str) -> None:
    assert people.after_finding(SPANISH, known(ci)) == said


@pytest.mark.parametrize(("ci", "said"), PARITY.items())
def test_only_an_interval_without_zero_tells_criticism_from_praise(ci, said: str) -> None:
    assert people.parity_finding(SPANISH, known((0.5, 0.9), difference_ci=ci)) == said


@pytest.mark.parametrize(("ci", "said"), BACKLASH.items())
def test_only_an_interval_without_one_says_that_the_engaged_complain_more(ci, said: str) -> None:
    assert people.backlash_finding(SPANISH, known(ci)) == said


def test_a_failure_that_nobody_noted_is_asked_for(workspace) -> None:
    none = Finding("nothing", Measure("incident_study", None, 0, None, Status.EMPTY, x=0, detail={"too_close": 2}))
    assert people.after_finding(SPANISH, none) == "No hay ningún fallo anotado que estudiar"
    assert people.after_basis(SPANISH, none).endswith("2 muy juntos para estudiarlos")
