"""The charts of trust draw both signs, the limit of each week and both groups, with the numbers written here."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go
import pytest

from pages.kit import charts
from pages.kit.charts import Estimate, Event, Group, Moment, Point, Stretch, Watched
from pages.kit.charts.placing import Room, Spot
from pages.kit.theme import LIGHT

SPANISH: dict[str, Any] = {"palette": LIGHT, "language": "es"}
W1, W2, W3, W4 = date(2026, 1, 5), date(2026, 1, 12), date(2026, 1, 19), date(2026, 1, 26)
HOSTILE = "<img src=x onerror=alert(1)> $x$"


def texts(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def test_praise_goes_up_and_criticism_down_with_their_own_numbers() -> None:
    praise = [Point(W1, 8), Point(W2, 5), Point(W3, 7, judged=False)]
    criticism = [Point(W1, 3), Point(W2, 26), Point(W3, 2, judged=False)]
    figure = charts.both_signs(praise, criticism, edge=W2, **SPANISH)
    assert [(list(bar.y), bar.marker.opacity) for bar in figure.data] == [
        ([8], 0.5), ([5, 7], 1), ([-3], 0.5), ([-26, -2], 1)
    ]  # fmt: skip
    assert [list(bar.marker.color) for bar in figure.data[1::2]] == [
        [LIGHT.accent, LIGHT.paper], [LIGHT.alert, LIGHT.paper]
    ]  # fmt: skip
    assert {"<b>Elogios</b>", "<b>Críticas</b>"} <= set(texts(figure))
    assert figure.layout.meta["heads"] == ["Semana del", "Elogios", "Críticas"]
    assert figure.layout.meta["rows"][1] == ["12 ene 2026".replace(" ", "\u00a0"), "5", "26"]


def test_what_lasted_is_a_ground_and_what_happened_stands_as_text() -> None:
    points = [Point(W1, 1), Point(W2, 1), Point(W3, 1), Point(W4, 1)]
    figure = charts.both_signs(
        points, points, events=[Event(W2, HOSTILE)], lasting=[Stretch(W2, date(2026, 2, 20))], **SPANISH
    )
    grounds = [shape for shape in figure.layout.shapes if shape.fillcolor == LIGHT.alert_soft]
    assert [(str(g.x0)[:10], str(g.x1)[:10]) for g in grounds] == [("2026-01-08", "2026-01-29")]
    assert not any("<img" in text for text in texts(figure))
    assert any("&lt;img" in text for text in texts(figure))


def watched() -> list[Watched]:
    return [
        Watched(W1, 0.5, 4),
        Watched(W2, 0.1, 30, 0.12, 0.4),
        Watched(W3, 0.6, 50, 0.1, 0.35, alarm=True),
        Watched(W4, None, 0),
    ]


def test_an_alarm_stands_out_in_colour_and_words_and_the_unjudged_week_is_hollow() -> None:
    figure = charts.week_limits(watched(), **SPANISH)
    dots = [trace for trace in figure.data if trace.mode == "markers"]
    assert [(list(d.y), d.marker.color) for d in dots] == [
        ([0.1], LIGHT.accent), ([0.5], LIGHT.paper), ([0.6], LIGHT.alert)
    ]  # fmt: skip
    assert any("60\u00a0%, 19\u00a0ene" in text for text in texts(figure))


def test_every_week_has_a_limit_of_its_own_as_wide_as_the_week() -> None:
    figure = charts.week_limits(watched(), **SPANISH)
    (limit,) = [trace for trace in figure.data if trace.fill == "tozeroy"]
    assert list(limit.y) == [0.4, 0.35, 0.35]
    assert [str(at)[:10] for at in limit.x] == ["2026-01-08", "2026-01-15", "2026-01-22"]
    assert {"límite de alarma", "··· lo habitual"} <= set(texts(figure))


def test_the_table_says_which_weeks_could_not_be_judged() -> None:
    rows = charts.week_limits(watched(), **SPANISH).layout.meta["rows"]
    assert [row[-1] for row in rows] == ["no se pudo juzgar", "no", "sí", "no se pudo juzgar"]
    assert rows[2][1:5] == ["60\u00a0%", "50", "10\u00a0%", "35\u00a0%"]


def test_weeks_that_nobody_can_judge_have_neither_limit_nor_names() -> None:
    figure = charts.week_limits([Watched(W1, 0.5, 4)], **SPANISH)
    assert not [trace for trace in figure.data if trace.fill]
    assert texts(figure) == []


def groups() -> list[Group]:
    weeks = [Moment(-1, Estimate(0.1, 0.05, 0.2), 20), Moment(0, Estimate(0.6, 0.4, 0.8), 25)]
    return [
        Group("Los enganchados", weeks, Estimate(0.1, 0.05, 0.2), Estimate(0.6, 0.4, 0.8), ("20", "25")),
        Group("Los demás", [], None, Estimate(0.2, 0.1, 0.3), ("0", "30"), strong=False),
    ]


def test_before_and_after_stand_side_by_side_for_each_group_on_one_scale() -> None:
    figure = charts.aftermath(groups(), event="el fallo", **SPANISH)
    levels = [shape for shape in figure.layout.shapes if shape.type == "line" and shape.line.width == 3]
    colors = [shape.line.color for shape in levels]
    assert colors == [LIGHT.accent, LIGHT.accent, LIGHT.mark]
    # Both panels share the scale: 0.2 of the second stands as high over its foot as a third of 0.6 of the first.
    first, second = levels[1].y0, levels[2].y0
    heights = [42 + 92 - first, (42 + 92 + 22) + 42 + 92 - second]
    assert heights[1] == pytest.approx(heights[0] / 3)
    assert {"<b>10\u00a0% → 60\u00a0%</b>", "<b>— → 20\u00a0%</b>", "20 → 25 mensajes"} <= set(texts(figure))


def test_the_words_of_an_alarm_stay_beside_it_with_a_ground_of_their_own_where_a_line_crosses_them() -> None:
    # The period begins half a week after the alarm: at 300 px the line is 10 px away, at 1180 px it is 22 px away.
    weeks = [Watched(date(2026, 1, 5) + timedelta(days=7 * n), 0.1, 30, 0.12, 0.4) for n in range(26)]
    weeks[10] = Watched(weeks[10].at, 0.6, 30, 0.12, 0.4, alarm=True)
    figure = charts.week_limits(weeks, edge=weeks[11].at, events=[Event(weeks[9].at, "Un fallo")], **SPANISH)
    (said,) = [note for note in figure.layout.annotations if note.text.startswith("<b>60")]
    away = abs(said.yshift or 0)
    assert (said.bgcolor == LIGHT.paper, away <= 24) == (True, True)


def test_the_limit_is_named_clear_of_the_marks_or_over_one_on_a_ground_of_its_own() -> None:
    weeks = [Watched(date(2026, 1, 5) + timedelta(days=7 * n), 0.1, 30, 0.12, 0.4) for n in range(26)]

    def ground(*places: int) -> str | None:
        figure = charts.week_limits(
            weeks, events=[Event(weeks[place].at, f"Hecho {place}") for place in places], **SPANISH
        )
        (said,) = [note for note in figure.layout.annotations if note.text == "límite de alarma"]
        return said.bgcolor

    # At 300 px a week takes 10 px and the name 100 px: marks 6 weeks apart leave it no room, one mark alone does.
    assert (ground(2), ground(2, 8, 14, 20, 24)) == (None, LIGHT.paper)


def test_a_place_free_at_every_width_goes_before_one_free_at_the_narrowest_alone() -> None:
    right, left = Spot(0.5, 0.5, dx=8), Spot(0.5, 0.5, "right", dx=-8)

    def placed(spots: list[Spot], *wider: int) -> Spot:
        room = Room(300, 100)
        # The second line is 6 px from the first at 300 px, before the words; 24 px at 1200 px, through them.
        room.line([(0.5, 0), (0.5, 1)], 2)
        room.line([(0.52, 0), (0.52, 1)], 2)
        room.also_at(*wider)
        return room.place(spots, 20, 10, ways=())

    assert placed([right, left]) == right
    assert placed([right, left], 1200) == left
    assert placed([right], 1200) == Spot(0.5, 0.5, dx=8, covered=True)


def test_the_weeks_before_and_after_are_numbered_without_a_week_nought() -> None:
    rows = charts.aftermath(groups(), event="el fallo", **SPANISH).layout.meta["rows"]
    assert [row[1] for row in rows] == ["antes", "después", "−1", "+1", "antes", "después"]
    assert rows[3][2:] == ["60\u00a0%", "40 a 80\u00a0%", "25"]


def test_a_name_of_a_failure_stays_text() -> None:
    figure = charts.aftermath(groups(), event=HOSTILE, **SPANISH)
    assert not any("<img" in text for text in texts(figure))


@pytest.mark.parametrize("draw", [
    lambda: charts.both_signs([], [], **SPANISH),
    lambda: charts.week_limits([], **SPANISH),
    lambda: charts.aftermath([], event="x", **SPANISH),
])  # fmt: skip
def test_nothing_to_draw_is_said(draw) -> None:
    assert "sin datos" in texts(draw())


def test_a_figure_on_paper_gives_its_table_apart_and_is_plain_json() -> None:
    figure = charts.week_limits(watched(), **SPANISH)
    height = figure.layout.height
    written, table, told = charts.written(figure)
    assert "meta" not in json.loads(written)["layout"]
    assert table["rows"][2][-1] == "sí"
    assert told == height
