"""What each chart draws, compared with numbers written here."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import plotly.graph_objects as go
import pytest

from pages.kit import charts
from pages.kit.charts import Amount, Break, Calendar, Cause, Curve, Estimate, Event, Point, Share, Step
from pages.kit.theme import CLEAR, LIGHT

SPANISH: dict[str, Any] = {"palette": LIGHT, "language": "es"}
ENGLISH: dict[str, Any] = {"palette": LIGHT, "language": "en"}
W1, W2, W3, W4 = date(2025, 12, 22), date(2025, 12, 29), date(2026, 1, 5), date(2026, 1, 12)
BANDS: dict[str, Any] = {"bands": (0.45, 0.75), "names": ("conversación", "mixto", "monólogo")}


def texts(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def lines(figure: go.Figure, color: str, dash: str = "solid") -> list[Any]:
    drawn = [trace for trace in figure.data if trace.type == "scatter" and trace.mode == "lines"]
    return [trace for trace in drawn if trace.line.color == color and trace.line.dash == dash]


def test_the_lower_half_of_a_mirror_carries_the_exact_numbers_below_zero() -> None:
    above = [Point(W1, 17), Point(W2, 24), Point(W3, 19)]
    below = [Point(W1, 30), Point(W2, 41), Point(W3, 38, judged=False)]
    figure = charts.mirror(above, below, names=("Publicaciones", "Conversaciones"), edge=W3, **SPANISH)
    past_above, now_above, past_below, now_below = figure.data
    assert [list(bar.y) for bar in figure.data] == [[17, 24], [19], [-30, -41], [-38]]
    assert (past_above.marker.opacity, now_above.marker.opacity) == (0.5, 1)
    assert list(now_below.marker.color) == [CLEAR]
    assert list(past_below.marker.color) == [LIGHT.accent, LIGHT.accent]
    assert list(figure.layout.yaxis.ticktext) == ["40", "20", "0", "20"]


def test_two_units_in_a_mirror_keep_their_own_numbers_and_their_own_axis() -> None:
    figure = charts.mirror([Point(W1, 20)], [Point(W1, 4.0)], names=("Posts", "Talks per post"),
                           units=("count", "per_post"), **ENGLISH)  # fmt: skip
    assert [(list(bar.y), bar.yaxis) for bar in figure.data] == [([20], "y"), ([-4.0], "y2")]
    # Both fill their half: four talks reach as far down as twenty posts reach up.
    assert figure.layout.yaxis.range[0] / -20 == pytest.approx(figure.layout.yaxis2.range[0] / -4)
    assert list(figure.layout.yaxis.ticktext) == ["4.0", "3.0", "2.0", "1.0", "0", "5", "10", "15", "20"]


def test_a_gap_stays_a_gap() -> None:
    weeks = [Point(W1, 0.2), Point(W2, None), Point(W3, 0.4)]
    (line,) = lines(charts.two_period_line(weeks, unit="share", **SPANISH), LIGHT.accent)
    assert list(line.y) == [0.2, None, 0.4]
    assert line.connectgaps is False


def test_a_week_that_nobody_named_is_a_gap_too() -> None:
    (line,) = lines(charts.two_period_line([Point(W1, 0.2), Point(W3, 0.4)], unit="share", **SPANISH), LIGHT.accent)
    assert list(line.x) == [W1, W2, W3]
    assert list(line.y) == [0.2, None, 0.4]


def test_the_unfinished_week_is_dotted_and_the_value_is_that_of_the_last_judged_one() -> None:
    weeks = [Point(W1, 0.2), Point(W2, 0.28), Point(W3, 0.1, judged=False)]
    figure = charts.two_period_line(weeks, unit="share", means=(0.24, None), **SPANISH)
    (dotted,) = lines(figure, LIGHT.accent, "dot")
    assert list(dotted.y) == [0.28, 0.1]
    assert texts(figure) == ["<b>28\u00a0%</b>", "<b>media 24\u00a0%</b>"]


def test_days_are_named_in_the_language_of_the_reader() -> None:
    weeks = [Point(W1, 1), Point(W2, 2), Point(W3, 3), Point(W4, 4)]
    spanish = charts.two_period_line(weeks, unit="count", **SPANISH).layout.xaxis
    english = charts.two_period_line(weeks, unit="count", **ENGLISH).layout.xaxis
    assert list(spanish.ticktext) == ["22\u00a0dic", "29\u00a0dic", "5\u00a0ene", "12\u00a0ene"]
    assert list(english.ticktext) == ["22\u00a0Dec", "29\u00a0Dec", "5\u00a0Jan", "12\u00a0Jan"]


def test_months_that_cross_a_year_say_each_year_once() -> None:
    months = [Point(date(2025, 11, 1), 4), Point(date(2025, 12, 1), 5), Point(date(2026, 1, 1), 6)]
    axis = charts.columns(months, by="month", **SPANISH).layout.xaxis
    assert list(axis.ticktext) == ["nov<br>2025", "dic", "ene<br>2026"]


def test_sixty_weeks_are_named_a_few_times_and_always_at_the_first_week_of_the_period() -> None:
    weeks = [date.fromordinal(date(2025, 3, 3).toordinal() + 7 * i) for i in range(60)]
    now, before = [Point(w, 1) for w in weeks[30:]], [Point(w, 1) for w in weeks[:30]]
    axis = charts.two_period_line(now, before, unit="count", **SPANISH).layout.xaxis
    assert weeks[30] in axis.tickvals
    assert list(axis.ticktext) == ["31\u00a0mar<br>2025", "30\u00a0jun", "29\u00a0sep", "29\u00a0dic",
                                   "30\u00a0mar<br>2026"]  # fmt: skip


def test_the_ladder_writes_share_and_count_and_ticks_where_it_was_before() -> None:
    levels = {"unanswered": 442, "token": 153, "reactive": 394, "dialogue": 218, "sustained": 95}
    figure = charts.ladder(levels, {"unanswered": 3, "dialogue": 1}, **SPANISH)
    assert "<b>Diálogo</b>  17\u00a0% · 218" in texts(figure)
    assert [bar.x[0] for bar in figure.data] == pytest.approx(
        [95 / 1302, 218 / 1302, 394 / 1302, 153 / 1302, 442 / 1302]
    )
    assert [shape.x0 for shape in figure.layout.shapes] == [0, 0.25, 0, 0, 0.75]
    assert "<b>Dialogue</b>  17% · 218" in texts(charts.ladder(levels, **ENGLISH))


def test_a_ladder_without_contacts_says_that_there_is_no_share() -> None:
    assert "<b>Diálogo</b>  — · 0" in texts(charts.ladder({}, **SPANISH))


def test_the_name_before_stands_where_its_tick_leaves_the_bar() -> None:
    figure = charts.ladder({"unanswered": 1, "dialogue": 3}, {"unanswered": 3, "dialogue": 1}, **SPANISH)
    (before,) = [note for note in figure.layout.annotations if note.text == "antes"]
    assert before.x == 0.75  # unanswered: 25 % now, 75 % before


def test_those_who_left_are_a_sentence_and_not_a_bar() -> None:
    figure = charts.age_bars({"0-24h": 18, "1-3d": 20, "3-7d": 14, ">7d": 391}, **SPANISH)
    assert [bar.x[0] for bar in figure.data] == [18, 20, 14]
    assert "Otros 391 ya se fueron: 7 días o más sin respuesta" in texts(figure)
    assert "One more has left: 7 days or more unanswered" in " ".join(texts(charts.age_bars({">7d": 1}, **ENGLISH)))


def test_the_strip_shows_weeks_had_and_weeks_that_lack() -> None:
    figure = charts.unit_strip(26, 40, **SPANISH)
    filled = [shape.fillcolor == LIGHT.accent for shape in figure.layout.shapes]
    assert filled == [True] * 26 + [False] * 14
    assert texts(figure) == ["<b>26 semanas completas</b>", "faltan 14 para poder decir algo"]


def test_a_single_week_is_singular() -> None:
    assert texts(charts.unit_strip(1, 2, **SPANISH)) == ["<b>1 semana completa</b>", "falta 1 para poder decir algo"]


def test_causes_go_from_the_largest_to_the_smallest_and_lead_from_before_to_now() -> None:
    causes = [Cause("Facebook", 0.023), Cause("TikTok", -0.002), Cause("Instagram", 0.053), Cause("Mezcla", 0.0001)]
    figure = charts.waterfall(0.166, 0.24, causes, **SPANISH)
    bases, sizes = [bar.base[0] for bar in figure.data], [bar.x[0] for bar in figure.data]
    assert bases == pytest.approx([0, 0.166, 0.219, 0.24, 0.24, 0])
    assert sizes == pytest.approx([0.166, 0.053, 0.023, 0.002, 0.0001, 0.24])
    changes = ["<b>16,6\u00a0%</b>", "<b>+5,3</b>", "<b>+2,3</b>", "<b>−0,2</b>", "<b>0,0</b>", "<b>24,0\u00a0%</b>"]
    assert [text for text in texts(figure) if text.startswith("<b>")] == changes
    colors = [LIGHT.mark, LIGHT.accent, LIGHT.accent, LIGHT.alert, LIGHT.mark, LIGHT.ink]
    assert [bar.marker.color for bar in figure.data] == colors


def test_where_less_is_better_a_fall_is_not_in_the_colour_of_alarm() -> None:
    figure = charts.waterfall(0.58, 0.48, [Cause("Instagram", -0.1)], unit="index", better=-1, **SPANISH)
    assert [bar.marker.color for bar in figure.data] == [LIGHT.mark, LIGHT.accent, LIGHT.ink]
    assert "<b>−0,10</b>" in texts(figure)


def test_the_gauge_shows_now_filled_above_before_hollow() -> None:
    figure = charts.band_gauge(Estimate(0.48, 0.44, 0.51), Estimate(0.58, 0.55, 0.61), **BANDS, **SPANISH)
    now, before = figure.data
    assert (now.x, now.marker.color) == ((0.48,), LIGHT.accent)
    assert (before.x, before.marker.color) == ((0.58,), LIGHT.paper)
    assert now.y[0] < before.y[0]  # pixels from the upper edge
    assert list(figure.layout.xaxis.ticktext) == ["0", "0,45", "0,75", "1"]


def test_the_shop_adds_up_to_those_who_came_in() -> None:
    figure = charts.shop_counter(943, 52, 391, period="2 mar – 31 may", **SPANISH)
    assert [(bar.base[0], bar.x[0]) for bar in figure.data] == [(0, 943), (943, 52), (995, 391)]
    assert list(figure.layout.xaxis.range) == [0, 1386]
    assert "1.386 llegaron, 2 mar – 31 may" in texts(figure)
    assert any("<b>52</b>" in text and "esperan todavía" in text for text in texts(figure))


def test_a_part_is_never_rounded_to_the_whole() -> None:
    figure = charts.silent_bar(1, 400, **SPANISH)
    assert any(text.endswith("con alguna, 99,8\u00a0%") for text in texts(figure))


def test_every_row_of_a_file_has_its_place_and_the_small_ones_are_named_below() -> None:
    figure = charts.rows_bar(new=1906, changed=87, same=391, rejected=21, left_out=13, **SPANISH)
    assert [bar.x[0] for bar in figure.data] == [1906, 87, 391, 21, 13]
    below = [note.text for note in figure.layout.annotations if note.y == 0]
    assert all(name in " ".join(below) for name in ("cambian", "rechazadas", "aparte", "2.418 filas en el fichero"))
    assert not any("nuevas" in text for text in below)


def test_openings_are_drawn_as_the_part_of_their_own_whole() -> None:
    figure = charts.parts_bars([Share("Contactos", 707, 1302), Share("Nada", 0, 0)], **SPANISH)
    assert [bar.x[0] for bar in figure.data] == [1, 707 / 1302]
    assert [shape.line.dash for shape in figure.layout.shapes] == ["dot"]
    assert "707 de 1.302" in texts(figure)


def test_the_waiting_curve_is_read_at_one_four_and_twenty_four_hours() -> None:
    steps = [Step(0.1, 0.05), Step(0.9, 0.21), Step(1.2, 0.3), Step(4, 0.38), Step(30, 0.61)]
    figure = charts.waiting_curve(Curve(steps, 9.4), None, **ENGLISH)
    marks = [(trace.x[0], trace.y[0]) for trace in figure.data if trace.mode == "markers"]
    assert marks == [(1, 0.21), (4, 0.38), (24, 0.38), (9.4, 0.5)]
    (curve,) = lines(figure, LIGHT.accent)
    assert curve.line.shape == "hv"
    assert (curve.x[0], curve.y[0], curve.x[-1], curve.y[-1]) == (5 / 60, 0, 168, 0.61)
    assert "half, by 9.4\u00a0h" in texts(figure)
    assert "<b>now, 61%</b><br>in 7 days" in texts(figure)


def test_half_that_was_never_reached_is_not_marked() -> None:
    figure = charts.waiting_curve(Curve([Step(1, 0.2)], None), None, **SPANISH)
    assert not any("mitad" in text for text in texts(figure))


def test_both_maps_of_hours_share_one_scale() -> None:
    asked, answered = [[0] * 24 for _ in range(7)], [[0] * 24 for _ in range(7)]
    asked[4][20], answered[0][9] = 26, 12
    figure = charts.hour_maps(asked, answered, **SPANISH)
    assert [(heat.zmin, heat.zmax) for heat in figure.data] == [(0, 26), (0, 26)]
    assert figure.data[0].z[4][20] == 26
    assert list(figure.layout.yaxis.ticktext) == ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
    assert figure.data[0].hovertext[4][20] == "vie 20:00 · 26"


def test_coverage_tells_a_hole_from_one_file_and_from_two() -> None:
    rows = [Calendar("Instagram", {W1: 1, W3: 2, W4: 1})]
    figure = charts.coverage(rows, W1, W4, breaks=[Break(W3, "vistas", ("Instagram",))], **SPANISH)
    cells = [(list(bar.x), bar.marker.color) for bar in figure.data]
    assert cells == [([W1], LIGHT.accent_mid), ([W3], LIGHT.accent), ([W4], LIGHT.accent_mid)]
    (hole,) = [shape for shape in figure.layout.shapes if shape.type == "rect"]
    assert hole.x0.date() <= W2 <= hole.x1.date()
    inked = [shape.x0 for shape in figure.layout.shapes if shape.line.color == LIGHT.ink]
    assert inked == [datetime(2026, 1, 1, 12)]  # the start of the drawn week of 5 January
    assert "vistas" in texts(figure)


def test_the_ribbon_holds_the_interval_and_leaves_the_unfinished_week_out() -> None:
    weeks = [Point(W1, 0.5, 0.4, 0.6), Point(W2, 0.45, 0.35, 0.55), Point(W3, 0.1, 0.0, 0.9, judged=False)]
    figure = charts.index_ribbon(weeks, **BANDS, **SPANISH)
    low, high = figure.data[:2]
    assert (list(low.y), list(high.y), high.fill) == ([0.4, 0.35], [0.6, 0.55], "tonexty")
    assert any("<b>0,45</b> última semana juzgada" in text for text in texts(figure))


def test_an_event_in_a_persons_words_is_shown_letter_by_letter() -> None:
    event = Event(W2, "<a href=x>ver</a> & $5 o $6")
    figure = charts.mirror([Point(W1, 1), Point(W2, 2)], [Point(W1, 1)], names=("A", "B"), events=[event], **SPANISH)
    (note,) = [text for text in texts(figure) if "ver" in text]
    assert note.replace("<br>", " ") == "&lt;a href=x&gt;ver&lt;/a&gt; &amp; &#36;5 o &#36;6"


def test_named_numbers_take_the_colour_of_their_network_and_an_unknown_one_keeps_its_row() -> None:
    amounts = [Amount("Instagram", 612, network="instagram"), Amount("Reseñas", None, network="reviews")]
    figure = charts.bars(amounts, **SPANISH)
    assert [bar.marker.color for bar in figure.data] == [LIGHT.networks["instagram"], LIGHT.mark]
    assert [bar.hovertext[0] for bar in figure.data] == ["Instagram: 612", "Reseñas: —"]


def table(figure: go.Figure) -> list[list[str]]:
    return [list(figure.layout.meta["heads"]), *(list(row) for row in figure.layout.meta["rows"])]


def test_a_line_as_a_table_says_each_week_its_value_its_interval_and_what_is_not_over() -> None:
    before = [Point(W1, 0.2, 0.1, 0.3), Point(W2, None)]
    figure = charts.index_ribbon([Point(W3, 0.4, 0.35, 0.45, judged=False)], before, **BANDS, **SPANISH)
    assert table(figure) == [
        ["Semana del", "Valor", "Intervalo del 95 %"],
        ["22\u00a0dic\u00a02025", "0,20", "0,10 a 0,30"],
        ["29\u00a0dic\u00a02025", "—", "—"],
        ["5\u00a0ene\u00a02026", "0,40 (sin terminar)", "0,35 a 0,45"],
    ]


def test_a_mirror_as_a_table_has_a_column_for_each_half_above_zero() -> None:
    figure = charts.mirror([Point(W1, 20)], [Point(W2, 4)], names=("Posts", "Talks"), **ENGLISH)
    assert table(figure) == [
        ["Week of", "Posts", "Talks"],
        ["22\u00a0Dec\u00a02025", "20", "—"],
        ["29\u00a0Dec\u00a02025", "—", "4"],
    ]


def test_a_waiting_curve_as_a_table_says_the_share_at_each_hour_of_its_axis() -> None:
    curve = Curve([Step(1, 0.25), Step(30, 0.5)], 30)
    assert table(charts.waiting_curve(curve, **ENGLISH)) == [
        ["Within", "Now"],
        *(["5\u00a0min", "0%"], ["15\u00a0min", "0%"], ["1\u00a0h", "25%"], ["4\u00a0h", "25%"]),
        *(["24\u00a0h", "25%"], ["3\u00a0d", "50%"], ["7\u00a0d", "50%"]),
    ]
