"""The mapping of tables that are wide, empty, hostile, several in one file, or totals of a period."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import openpyxl

import metrics
from pages.kit import session
from tests.pages.conftest import labels, press
from tests.pages.conftest import words as said_on
from tests.pages.test_mapping import choose, column

PEOPLE = "Persona;Compartidos;Clics\nAda;3;20\nEva;1;2\n"


def number(app, label: str):
    return next(box for box in app.number_input if box.label == label)


def test_a_sheet_of_excel_is_mapped_with_its_own_dates_and_numbers(workspace, visit, arrive) -> None:
    workspace()
    book, octets = openpyxl.Workbook(), io.BytesIO()
    for row in (("Publicado el", "Red social", "Copy", "Likes totales"),
                (datetime(2026, 4, 13, 10, 5), "Instagram", "Pan de centeno", 12),
                (datetime(2026, 4, 14, 9, 0), "Facebook", "Hogaza", 4)):  # fmt: skip
        book.active.append(row)
    book.save(octets)
    arrive("plan de contenidos.xlsx", octets.getvalue())
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    choose(app, "Qué cuenta cada fila", "posts")
    for name, target in (("Publicado el", "published_at"), ("Red social", "network"), ("Copy", "text")):
        column(app, name).select(target).run()
    column(app, "Likes totales").select("reactions").run()
    press(app, "Guardar y leer así")
    press(app, "Guardar 2 filas")
    told = session.store("own").rows("select published_at, network, text, reactions from canonical.posts order by 1")
    assert told == [
        (datetime(2026, 4, 13, 8, 5), "instagram", "Pan de centeno", 12),
        (datetime(2026, 4, 14, 7), "facebook", "Hogaza", 4),
    ]


def test_totals_of_a_period_are_read_with_the_period_that_is_said_and_asked_again(workspace, visit, arrive) -> None:
    workspace()
    arrive("personas.csv", PEOPLE)
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    choose(app, "Qué cuenta cada fila", "people_totals")
    assert "Falta por decir:" in said_on(app)
    days = [box for box in app.date_input if box.key and "_fix_period_" in box.key]
    for box, day in zip([one.key for one in days], (date(2026, 7, 1), date(2026, 7, 31)), strict=True):
        app.date_input(key=box).set_value(day).run()
    assert "El periodo es solo de este fichero" in said_on(app)
    press(app, "Guardar y leer así")
    press(app, "Guardar 2 filas")
    store = session.store("own")
    told = store.rows("select distinct period_start, period_end from canonical.people_totals")
    assert told == [(date(2026, 7, 1), date(2026, 7, 31))]
    arrive("agosto.csv", PEOPLE.replace("20", "30"))
    app.run()
    press(app, "Decir qué es cada columna")
    assert column(app, "Compartidos").value == "shares"
    assert "Falta por decir:" in said_on(app)


def test_a_row_of_names_with_nothing_below_is_said_and_can_be_corrected(workspace, visit, arrive) -> None:
    workspace()
    arrive("lista.csv", "Informe;de abril\nMomento;Mensaje\n2026-04-13;¿Abren el domingo por la mañana?\n")
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    number(app, "Fila de los nombres").set_value(3).run()
    assert "no hay nada que leer debajo" in said_on(app)
    number(app, "Fila de los nombres").set_value(2).run()
    assert column(app, "Mensaje").value == "text"
    press(app, "Dejarlo como estaba")


def test_each_table_of_an_archive_is_mapped_by_itself(workspace, visit, arrive) -> None:
    workspace()
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w") as packed:
        packed.writestr("uno.csv", "Momento;Mensaje;Red;Tipo\n2026-04-13;¿Abren el domingo?;X;Entrante\n")
        packed.writestr("dos.csv", "Qué;Cuánto\nagua;3\nluz;4\n")
    arrive("varios.zip", octets.getvalue())
    app = visit("data", lang="es")
    assert sum("Decir qué es cada columna" in label for label in labels(app)) == 2
    press(app, "Decir qué es cada columna")
    assert "`uno.csv`" in said_on(app)
    press(app, "Leer así solo este fichero")
    press(app, "Guardar 1 fila")
    assert session.store("own").rows("select text from canonical.messages") == [("¿Abren el domingo?",)]


def test_a_very_wide_table_with_hostile_names_is_shown_as_code(workspace, visit, arrive) -> None:
    workspace()
    names = ["Momento", "`](x) **b** <img>", "$x$", *(f"c{place}" for place in range(200))]
    arrive("ancha.csv", ";".join(names) + "\n" + ";".join(["2026-04-13", "![y](http://evil.example)", "=1+1"]) + "\n")
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    said = said_on(app)
    assert "`` `](x) **b** <img> ``" in said
    assert "`![y](http://evil.example)`" in said
    assert any("columnas, que no se usan" in fold.label for fold in app.get("expander"))


def test_from_a_known_export_to_a_table_of_ones_own_and_back(workspace, visit, arrive) -> None:
    workspace()
    arrive("posts.csv", "post_id,published_at,network,text\np1,2024-01-01,x,Hola\n")
    app = press(visit("data", lang="es"), "Cambiar las columnas")
    choose(app, "Qué cuenta cada fila", "messages")
    assert column(app, "text").value == "text"
    choose(app, "Qué cuenta cada fila", "canonical_posts")
    assert column(app, "post_id").value == "post_id"
    press(app, "Guardar y leer así")
    press(app, "Guardar 1 fila")
    assert [one.mapping.layout for one in metrics.remembered_mappings(session.store("own"))] == ["canonical_posts"]


def test_two_files_that_one_reading_reads_stand_side_by_side(workspace, visit, arrive) -> None:
    workspace()
    arrive("a.csv", "Momento;Mensaje;Red;Tipo\n2026-04-13;¿Abren el domingo?;X;Entrante\n")
    app = press(visit("data", lang="es"), "Decir qué es cada columna")
    press(app, "Guardar y leer así")
    arrive("a.csv", "Momento;Mensaje;Red;Tipo\n2026-05-13;¿Abren el lunes?;X;Entrante\n")
    app.run()
    assert not app.exception
    press(app, "Guardar los 2 ficheros")
    assert session.store("own").rows("select count(*) from canonical.messages") == [(2,)]
