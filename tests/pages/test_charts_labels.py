"""Labels that give way: events told under the plot, numbers without their words, rows alike, names inside a border."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go

from pages.kit import charts
from pages.kit.charts import Amount, Corners, Event, Point, Stand
from pages.kit.charts.bars import Heading, alike
from pages.kit.theme import LIGHT, over

SPANISH: dict[str, Any] = {"palette": LIGHT, "language": "es"}
MONDAY = date(2026, 1, 5)
WEEKS = [MONDAY + timedelta(weeks=i) for i in range(20)]
BANDS: dict[str, Any] = {"bands": (0.45, 0.75), "names": ("conversación", "mixto", "monólogo")}


def texts(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def mirrored(events: list[Event], language: str = "es") -> go.Figure:
    points = [Point(week, 3) for week in WEEKS]
    return charts.mirror(points, points, names=("A", "B"), events=events, palette=LIGHT, language=language)


def test_an_event_whose_words_find_no_lane_has_a_number_and_is_told_under_the_plot() -> None:
    names = ["Primera", "Segunda", "Campaña de otoño", "Campaña de invierno", "Campaña de la primavera grande"]
    days = [WEEKS[10], WEEKS[12], WEEKS[14], WEEKS[16], WEEKS[18]]
    figure = mirrored([Event(day, name) for day, name in zip(days, names, strict=True)])
    said = [text.replace("<br>", " ").replace("\u00a0", " ") for text in texts(figure)]
    # The last one's words end at its mark, over the three marks before it; the first stands clear of them.
    assert {"Primera", "Campaña de la primavera grande"} < set(said)
    assert {"30 mar, Segunda", "13 abr, Campaña de otoño", "27 abr, Campaña de invierno"} < set(said)
    # Each number twice: over its mark, and before its words.
    assert [said.count(f"<b>{n}</b>") for n in (1, 2, 3, 4)] == [2, 2, 2, 0]


def test_marks_that_touch_share_a_number_and_only_eight_are_told() -> None:
    crowd = [Event(WEEKS[0] + timedelta(days=i), f"hecho {i}") for i in range(140)]
    figure = mirrored(crowd, "en")
    told = [text for text in texts(figure) if " Jan, " in text.replace("\u00a0", " ") and ";" in text]
    assert told and "5\u00a0Jan, hecho 0; 6\u00a0Jan, hecho 1" in told[0].replace("<br>", " ")
    assert "<b>8</b>" in texts(figure) and "<b>9</b>" not in texts(figure)
    more = next(text for text in texts(figure) if "more: point at their mark" in text)
    # Twenty weeks over 300 - 4 - 4 less the names of the axis: a number every 18 px or more.
    assert int(more.split()[1]) <= 300 // 18 - 8


def test_a_chart_with_its_events_named_is_no_taller_than_their_lanes() -> None:
    one = mirrored([Event(WEEKS[2], "Rebajas")])
    assert one.layout.height == mirrored([]).layout.height + 34
    assert "<b>1</b>" not in texts(one)


def test_the_last_week_says_only_its_number_where_its_words_would_cover_the_lines() -> None:
    calm = [Point(week, 0.5, 0.48, 0.52) for week in WEEKS]
    assert "<b>0,50</b> última semana juzgada" in texts(charts.index_ribbon(calm, **BANDS, **SPANISH))
    wild = [Point(week, 0.15 if i % 2 else 0.9, 0.1, 0.95) for i, week in enumerate(WEEKS)]
    crowded = texts(charts.index_ribbon(wild, **BANDS, **SPANISH))
    assert "<b>0,15</b>" in crowded and not any("última" in text for text in crowded)


def test_rows_of_one_chart_stand_all_on_one_line_or_all_on_two() -> None:
    short, long = Heading("Comentarios", "9,3"), Heading("Reacciones", "131,7 " + "mediana " * 6)
    assert [row.height for row in alike([short, short])] == [20, 20]
    assert [row.height for row in alike([short, long])] == [40, 40]


def test_a_number_that_is_not_strong_is_grey() -> None:
    figure = charts.bars([Amount("Publicaciones", 109, strong=False), Amount("Respuestas", 526)], **SPANISH)
    assert [bar.marker.color for bar in figure.data] == [LIGHT.mark, LIGHT.accent]


def test_the_name_of_a_corner_stays_on_its_side_of_the_border() -> None:
    names = ("Social communications", "Social channel", "Loudspeaker", "Conversations only")
    figure = charts.posture_map(Stand("now", 0.2, 3.0), corners=Corners(names, 0.375, 3.5), **SPANISH)
    corner = next(note for note in figure.layout.annotations if "Social<br>communications" in note.text)
    assert (corner.xanchor, corner.x) == ("left", 0)
    assert "<b>Social channel</b>" in texts(figure)  # the right side is wide enough for one line


def test_those_who_still_wait_are_named_below_their_own_part_of_the_bar() -> None:
    figure = charts.shop_counter(389, 48, 268, period="2 mar – 31 may 2026", **SPANISH)
    (waiting,) = [note for note in figure.layout.annotations if "esperan todavía" in note.text]
    assert (waiting.xanchor, waiting.x) == ("center", (389 + 24) / 705)
    # At the very edge there is no room to the right of it.
    (last,) = [n for n in charts.shop_counter(700, 3, 2, **SPANISH).layout.annotations if "esperan" in n.text]
    assert (last.xanchor, last.x) == ("right", 1)


def test_a_shop_with_few_visitors_counts_them_without_percentages() -> None:
    said = texts(charts.shop_counter(4, 3, 0, counted=True, **SPANISH))
    assert any(text.endswith("<br>atendidos") for text in said) and not any("%" in text for text in said)


def test_the_curve_before_is_named_near_its_own_end() -> None:
    now = charts.Curve([charts.Step(1, 0.1), charts.Step(4, 0.25), charts.Step(24, 0.45), charts.Step(150, 0.55)])
    before = charts.Curve([charts.Step(4, 0.1), charts.Step(24, 0.28), charts.Step(72, 0.4), charts.Step(150, 0.48)])
    figure = charts.waiting_curve(now, before, **SPANISH)
    (name,) = [note for note in figure.layout.annotations if note.text.startswith("antes")]
    assert name.text == "antes,<br>48\u00a0%"
    assert abs(name.yshift) < 70


def test_months_that_stand_on_each_other_are_named_only_where_there_is_room() -> None:
    corners = Corners(("a", "b", "c", "d"), 0.375, 3.5)
    crowd = [Stand(f"mes {i}", 0.01 + i / 1000, 3 - i / 20) for i in range(8)]
    figure = charts.posture_map(Stand("ahora", 0.01, 3.0), [], crowd, corners=corners, **SPANISH)
    named = [note for note in figure.layout.annotations if note.text.startswith("mes ")]
    assert 0 < len(named) < 8 and "mes 7" in [note.text for note in named]
    assert all(note.x + (note.xshift or 0) / 264 >= 0 for note in named)  # the scale at the left stays readable


def test_few_contacts_are_counted_on_the_ladder_and_never_a_percentage() -> None:
    levels = {"unanswered": 0, "token": 0, "reactive": 1, "dialogue": 0, "sustained": 0}
    said = texts(charts.ladder(levels, counted=True, **SPANISH))
    assert "<b>Respondida</b>  1" in said and not any("%" in text for text in said)


def test_the_name_of_a_mean_lets_no_mark_of_an_event_run_through_it() -> None:
    points = [Point(week, 0.5 if i % 2 else 0.1) for i, week in enumerate(WEEKS)]
    crowd = [Event(week, "hecho") for week in WEEKS]

    def mean(events: list[Event]) -> object:
        figure = charts.two_period_line(
            points, unit="share", means=(0.3, None), events=events, palette=LIGHT, language="es"
        )
        return next(note for note in figure.layout.annotations if "media" in note.text).bgcolor

    assert mean([]) is None
    assert mean(crowd) == LIGHT.paper


def test_a_patch_is_of_the_colour_of_the_band_that_it_lies_on() -> None:
    # Half of 0 and 200 over paper that is 100 everywhere: 50 and 150.
    assert over("#00c800", 0.5, "#646464") == "#329632"
