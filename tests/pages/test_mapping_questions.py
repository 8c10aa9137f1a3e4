"""What a file cannot tell is asked on its card, with a few of its values read both ways, before it is stored."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import metrics
from metrics import Option, Question, Text
from pages.kit import session
from pages.kit.desk import asking
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on

META = "Post ID,Account ID,Account username,Publish time,Post type,Reach,Likes,Comments\n"
BOTH = META + "1,2,obrador,03/04/2024 10:00,IG reel,5,4,3\n"
FOLLOWERS = "Date,Followers,Difference in followers from previous day\n" + "".join(
    f"February {day},{100 + day},1\n" for day in range(20, 26)
)


def published() -> list[tuple]:
    return session.store("own").rows("select published_at from canonical.posts")


def question(app, kind: str = "date_order"):
    return next(box for box in app.radio if box.key.endswith(f"_ask_{kind}"))


def test_a_date_that_can_be_read_two_ways_is_asked_answered_and_stored(workspace, visit, arrive) -> None:
    workspace()
    arrive("meta.csv", BOTH)
    app = visit("data", lang="es")
    said = said_on(app)
    assert "El fichero está leído: falta una respuesta suya." in said
    assert "¿Cómo se leen las fechas de `Publish time`?" in said
    assert "Para guardar este fichero falta su respuesta a la pregunta de arriba." in said
    assert "Por qué la sugerimos: esta plataforma acostumbra a escribirlas así." in said
    assert question(app).options == [
        "El mes va delante (mes/día): `03/04/2024 10:00` → 4 mar 2024 :gray-badge[Sugerida]",
        "El día va delante (día/mes): `03/04/2024 10:00` → 3 abr 2024",
    ]
    assert question(app).value is None
    assert not any("Guardar 1" in label for label in labels(app))
    question(app).set_value("dmy").run()
    assert "falta su respuesta" not in said_on(app)
    press(app, "Guardar 1 fila")
    assert published() == [(datetime(2024, 4, 3, 8),)]


def test_an_answer_stays_where_it_is_and_can_be_changed(workspace, visit, arrive) -> None:
    workspace()
    arrive("meta.csv", BOTH)
    app = visit("data", lang="en")
    question(app).set_value("dmy").run()
    assert question(app).value == "dmy"
    assert "Answered by you. You can change it." in said_on(app)
    question(app).set_value("mdy").run()
    press(app, "Store 1 row")
    assert published() == [(datetime(2024, 3, 4, 9),)]


def test_years_that_nobody_wrote_are_asked_with_the_days_that_they_give(workspace, visit, arrive) -> None:
    workspace()
    arrive("FollowerHistory.csv", FOLLOWERS)
    app = visit("data", lang="es")
    years = question(app, "year").options
    first = session.now().year - (session.now().date() < date(session.now().year, 2, 25))
    assert years[0] == f"Del 20 feb {first} al 25 feb {first} :gray-badge[Sugerida]"
    assert years[1] == f"Del 20 feb {first - 1} al 25 feb {first - 1}"
    question(app, "year").set_value(str(first - 1)).run()
    press(app, "Guardar 6 filas")
    days = session.store("own").rows("select min(date), max(date) from canonical.account_daily")
    assert days == [(date(first - 1, 2, 20), date(first - 1, 2, 25))]


def test_the_zone_of_one_file_is_said_beside_what_it_is(workspace, visit, arrive) -> None:
    """Ten in Lima is three in the afternoon in UTC."""
    workspace()
    arrive("meta.csv", BOTH.replace("03/04", "03/14"))
    app = visit("data", lang="es")
    zone = next(box for box in app.selectbox if box.label == "Zona de las horas que no la llevan")
    assert zone.options[0] == "La de la marca (Madrid)"
    zone.select("America/Lima").run()
    press(app, "Guardar 1 fila")
    assert published() == [(datetime(2024, 3, 14, 15),)]


def test_the_decimal_mark_of_one_file_can_be_said(workspace, visit, arrive) -> None:
    workspace()
    arrive("meta.csv", BOTH.replace("03/04", "03/14").replace(",5,4,3", ',"1.234",4,3'))
    app = visit("data", lang="es")
    next(box for box in app.selectbox if box.label == "Decimales").select(",").run()
    press(app, "Guardar 1 fila")
    assert session.store("own").rows("select reach from canonical.posts") == [(1234.0,)]


def test_files_that_wait_for_an_answer_are_not_among_those_that_are_stored_together(workspace, visit, arrive) -> None:
    workspace()
    arrive("meta.csv", BOTH)
    for number in (1, 2):
        arrive(f"posts{number}.csv", f"post_id,published_at,network\nq{number},2024-0{number}-01,x\n")
    app = visit("data", lang="es")
    assert "¿Cómo se leen las fechas de `Publish time`?" in said_on(app)
    press(app, "Guardar los 2 ficheros")
    assert len(published()) == 2
    assert "¿Cómo se leen las fechas de `Publish time`?" in said_on(app)


def test_tables_of_one_file_that_ask_the_same_are_asked_once() -> None:
    options = (Option("dmy", Text(es="d", en="d")), Option("mdy", Text(es="m", en="m")))
    asked = [Question("date_order", (name,), options, "dmy", Text(es="así", en="so"), answer=told) for name, told in
             (("A", "dmy"), ("B", ""))]  # fmt: skip
    sheets = [metrics.PreparedSheet(name, questions=(one,)) for name, one in zip("xy", asked, strict=True)]
    [together] = asking.merged(sheets)
    assert (together.columns, together.open) == (("A", "B"), True)


@pytest.mark.parametrize("hostile", ["03/04/2024` ![x](http://evil.example)"])
def test_a_value_of_the_file_stands_as_code_in_an_answer(hostile: str) -> None:
    option = Option("dmy", Text(es="El día", en="The day"), ((hostile, Text(es="3 abr 2024", en="3 Apr 2024")),))
    asked = Question("date_order", ("A",), (option,), "mdy", Text(es="así", en="so"))
    assert asking.answer(option, asked, "es") == "El día: `` 03/04/2024` ![x](http:/… `` → 3 abr 2024"
