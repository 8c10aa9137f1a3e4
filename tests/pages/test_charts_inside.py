"""What the charts of ambassadors and of the inside draw, compared with numbers written here."""

from __future__ import annotations

from datetime import date
from typing import Any

import plotly.graph_objects as go
import pytest

from pages.kit import charts
from pages.kit.charts import Crowd, LadderRung, LagDot, Layer, Point, Rung, Sign, StageRow, StageSigns, Twin
from pages.kit.charts.markup import width
from pages.kit.theme import LIGHT

SPANISH: dict[str, Any] = {"palette": LIGHT, "language": "es"}
ENGLISH: dict[str, Any] = {"palette": LIGHT, "language": "en"}
W1, W2, W3, W4 = date(2026, 1, 5), date(2026, 1, 12), date(2026, 1, 19), date(2026, 1, 26)
NAMES = ("Dentro: actos", "Fuera: interacciones")


def texts(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def table(figure: go.Figure) -> list[list[str]]:
    return [list(row) for row in figure.layout.meta["rows"]]


def paths(figure: go.Figure, color: str) -> int:
    """How many squares of a colour there are."""
    return sum(shape.path.count("M") for shape in figure.layout.shapes if shape.path and shape.fillcolor == color)


def test_the_funnel_draws_its_steps_to_scale_and_leaves_out_the_size_of_a_group_under_five() -> None:
    steps = [Rung("Pueden", 140), Rung("Activas", 26, "31 % de las invitadas", True), Rung("Constantes", None)]
    figure = charts.funnel(steps, least=5, **SPANISH)
    assert [(bar.x[0], bar.marker.color) for bar in figure.data] == [(140, LIGHT.mark), (26, LIGHT.accent)]
    assert table(figure) == [["Pueden", "140", ""], ["Activas", "26", "31 % de las invitadas"],
                             ["Constantes", "menos de 5", ""]]  # fmt: skip


def test_halves_reach_to_those_who_make_half_and_never_show_fewer_than_five() -> None:
    figure = charts.halves(40, 8, 276, least=5, **SPANISH)
    assert [shape.x1 for shape in figure.layout.shapes if shape.fillcolor == LIGHT.accent] == [0.2, 0.5]
    few = charts.halves(40, 2, 276, least=5, **ENGLISH)
    assert [shape.x1 for shape in few.layout.shapes if shape.fillcolor == LIGHT.accent] == [0.125, 0.5]
    assert table(few) == [["under 5 of 40 people", "half of the 276 acts"]]


def test_a_waffle_has_a_square_a_person_and_colours_nobody_where_few_are_active() -> None:
    rows = [
        Crowd("Norte", 20, 6),
        Crowd("Sur", 9, None, "few"),
        Crowd("Este", 7, 0),
        Crowd("Oeste", 8, None, "withheld"),
    ]
    figure = charts.waffle(rows, least=5, **SPANISH)
    assert (paths(figure, LIGHT.accent), paths(figure, LIGHT.faint)) == (6, 14 + 9 + 7 + 8)
    assert [row[2] for row in table(figure)] == ["6 de 20", "menos de 5", "nadie aún", "no se detalla"]


def test_squares_stand_for_many_people_when_departments_are_large() -> None:
    rows = [Crowd(f"D{i}", 4000 - i, 1) for i in range(3)]
    assert charts.people_each(rows) == 50
    figure = charts.waffle(rows, least=5, **SPANISH)
    # One of four thousand is still somebody: 80 squares, one of them coloured, in each department.
    assert (paths(figure, LIGHT.accent), paths(figure, LIGHT.faint)) == (3, 3 * 79)


def test_one_who_is_not_active_leaves_a_square_without_colour() -> None:
    figure = charts.waffle([Crowd("D", 4000, 3999)], least=5, **SPANISH)
    assert (paths(figure, LIGHT.accent), paths(figure, LIGHT.faint)) == (79, 1)


def test_thirty_departments_stand_one_under_the_other_within_the_narrowest_width() -> None:
    rows = [Crowd(f"Departamento {i}", 500 - i, 12) for i in range(30)]
    figure = charts.waffle(rows, least=5, **SPANISH)
    widest = max(float(step.split(",")[0]) for shape in figure.layout.shapes for step in shape.path.split("M")[1:])
    assert 112 + widest + 6 + width("12 de 500") <= 300
    assert figure.layout.height == 30 * 32 + 8


def test_layers_stand_on_one_another_and_a_gap_parts_them() -> None:
    layers = [Layer("conversan", [2, 3, None, 1]), Layer("propia", [4, 5, None, 1]), Layer("eco", [1, 0, None, 6])]
    figure = charts.stacked([W1, W2, W3, W4], layers, **SPANISH)
    areas = {trace.fillcolor: list(trace.y) for trace in figure.data if trace.fill == "toself"}
    assert areas == {LIGHT.accent: [2, 3, 0, 0], LIGHT.accent_mid: [6, 8, 3, 2], LIGHT.faint: [7, 8, 8, 6]}
    # The last week stands alone behind the gap: a column, from the layer below to its own height.
    alone = [(shape.y0, shape.y1) for shape in figure.layout.shapes]
    assert alone == [(2, 8), (1, 2), (0, 1)]
    assert table(figure)[2] == ["19\u00a0ene\u00a02026", "—", "—", "—"]
    assert any("<b>eco</b>" in text and text.endswith("7") for text in texts(figure))


def test_both_sides_stand_over_the_same_weeks_each_on_its_own_scale() -> None:
    inside, outside = [Point(W1, 40), Point(W2, None), Point(W3, 20)], [Point(W1, 1000), Point(W2, 500), Point(W3, 0)]
    figure = charts.two_sides(inside, outside, names=NAMES, **SPANISH)
    lines = {trace.line.color: trace for trace in figure.data if trace.mode == "lines"}
    assert list(lines[LIGHT.accent].y) == [8.0, None, 60.0]  # 112 px a panel, of which 8 stay free
    assert list(lines[LIGHT.ink].y) == [112 + 26 + 14 + 8.0, 212.0, 264.0]
    assert list(lines[LIGHT.accent].x) == list(lines[LIGHT.ink].x) == [W1, W2, W3]
    assert list(figure.layout.yaxis.ticktext) == ["40", "0", "1.000", "0"]
    assert table(figure)[1] == ["12\u00a0ene\u00a02026", "—", "500"]


def test_only_the_lag_that_is_seen_is_in_the_accent() -> None:
    dots = [LagDot(0, 0.1, -0.1, 0.3, 0.38), LagDot(2, 0.75, 0.6, 0.84, 0.39), LagDot(-1, 0.2, 0, 0.4, 0.38)]
    figure = charts.lag_dots(dots, best=2, **SPANISH)
    colors = {trace.x[0]: trace.marker.color for trace in figure.data if trace.mode == "markers"}
    assert colors == {-1: LIGHT.mark, 0: LIGHT.mark, 2: LIGHT.accent}
    (ground,) = [trace for trace in figure.data if trace.fill == "toself"]
    assert list(ground.y) == [0.38, 0.38, 0.38, 0.39, 0.39, -0.39, -0.39, -0.38, -0.38, -0.38]
    assert list(ground.x) == [-1.6, -1, 0, 2, 2.6, 2.6, 2, 0, -1, -1.6]
    assert [row[0] for row in table(figure)] == ["fuera, 1 antes", "la misma semana", "dentro, 2 antes"]
    # The first whiskers leave the ground above (0.84 against 0.38) and not below: its name hangs there.
    (name,) = [note for note in figure.layout.annotations if note.text == "lo que da el azar"]
    assert name.y == -0.38
    below = [LagDot(dot.weeks, -dot.r, -dot.high, -dot.low, dot.chance) for dot in dots]
    (name,) = [n for n in charts.lag_dots(below, best=2, **SPANISH).layout.annotations if "azar" in n.text]
    assert name.y == 0.38
    nothing = charts.lag_dots(dots, best=None, **SPANISH)
    assert {trace.marker.color for trace in nothing.data if trace.mode == "markers"} == {LIGHT.mark}


def test_deviations_show_both_signs_from_the_same_nought() -> None:
    figure = charts.deviations([("Dentro", 2.5), ("Fuera", -4.0)], usual=2, **SPANISH)
    assert [trace.x[0] for trace in figure.data] == [2.5, -4.0]
    assert list(figure.layout.xaxis.range) == pytest.approx([-4.6, 4.6])
    assert table(figure) == [["Dentro", "2,5"], ["Fuera", "−4,0"]]


def test_the_matrix_says_what_is_not_known_and_what_rests_on_too_few() -> None:
    rows = [StageRow("Casa", [0, 1, 2, 3, None], strong=True), StageRow("Sur", [charts.FEW] * 5)]
    figure = charts.stage_matrix(rows, stages=list("abcde"), levels=("no", "débil", "medias", "fuerte"), least=5,
                                 most=12, **SPANISH)  # fmt: skip
    assert [trace.marker.size for trace in figure.data] == [4, 9, 14, 20]
    assert texts(figure).count("&lt;5") == 5 and texts(figure).count("?") == 1
    assert table(figure) == [["Casa", "no", "débil", "medias", "fuerte", "no se sabe"], ["Sur", *["menos de 5"] * 5]]


def test_departments_past_the_most_that_are_drawn_stand_in_the_table() -> None:
    rows = [StageRow(f"D{i}", [1] * 5) for i in range(4)]
    figure = charts.stage_matrix(rows, stages=list("abcde"), levels=("no", "débil", "medias", "fuerte"), least=5,
                                 most=3, **SPANISH)  # fmt: skip
    assert (len(figure.data), len(table(figure))) == (15, 4)


def test_the_weakest_sign_of_a_stage_is_in_the_accent_and_an_unknown_one_has_no_bar() -> None:
    signs = [
        Sign("Voz propia", 0.66, "66 %", weakest=True),
        Sign("Pocas voces", 0.79, "79 %"),
        Sign("Eco", None, "no se sabe"),
    ]
    figure = charts.stage_signs([StageSigns("3  Embajadores", "a medias", signs)], **SPANISH)
    bars = [(shape.x1, shape.fillcolor) for shape in figure.layout.shapes if shape.fillcolor != LIGHT.faint]
    assert bars == [(0.66, LIGHT.accent), (0.79, LIGHT.mark)]
    assert [row[2] for row in table(figure)] == ["66 %", "79 %", "no se sabe"]


def test_the_ladder_marks_the_rung_where_we_stand() -> None:
    steps = [LadderRung("2.0", "Además sigue"), LadderRung("1.5", "Contesta al 50 % o más", True, True)]
    figure = charts.rungs(steps, **SPANISH)
    assert [shape.fillcolor for shape in figure.layout.shapes] == [LIGHT.faint, LIGHT.accent]
    assert [row[2] for row in table(figure)] == ["", "aquí estamos"]


def test_twins_draw_the_inside_over_the_outside_and_nothing_for_what_is_hidden() -> None:
    rows = [Twin("Pan", 0.25, 0.5), Twin("Turnos", None, 0.1, "menos de 5 personas")]
    figure = charts.twins(rows, unit="share", **SPANISH)
    assert [(bar.x[0], bar.marker.color) for bar in figure.data] == [
        (0.25, LIGHT.accent), (0.5, LIGHT.mark), (0.1, LIGHT.mark),
    ]  # fmt: skip
    assert table(figure) == [["Pan", "25\u00a0%", "50\u00a0%"], ["Turnos", "menos de 5 personas", "10\u00a0%"]]


@pytest.mark.parametrize("language", ["es", "en"])
def test_nothing_to_draw_is_said_and_does_not_stumble(language: str) -> None:
    spoken: dict[str, Any] = {"palette": LIGHT, "language": language}
    said = {"es": "sin datos", "en": "no data"}[language]
    for figure in (
        charts.funnel([], least=5, **spoken),
        charts.waffle([], least=5, **spoken),
        charts.stacked([], [Layer("eco", [])], **spoken),
        charts.two_sides([], [], names=NAMES, **spoken),
        charts.twins([], unit="share", **spoken),
        charts.stage_matrix([], stages=list("abcde"), levels=tuple("abcd"), least=5, most=9, **spoken),
    ):
        assert said in texts(figure)
