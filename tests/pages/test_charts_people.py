"""What the charts of following and of the social channel draw, compared with numbers written here."""

from __future__ import annotations

from datetime import date
from typing import Any

import plotly.graph_objects as go
import pytest

from pages.kit import charts
from pages.kit.charts import (
    Amount,
    Asked,
    Corners,
    Entry,
    Fit,
    Following,
    Function,
    Pair,
    Part,
    Return,
    Stand,
    Tape,
    Track,
    Whole,
)
from pages.kit.theme import DARK, LIGHT
from tests.pages import test_charts_layout as layout
from tests.pages.gallery_people import GALLERY, TO_SCALE

SPANISH: dict[str, Any] = {"palette": LIGHT, "language": "es"}
ENGLISH: dict[str, Any] = {"palette": LIGHT, "language": "en"}
EVERY = pytest.mark.parametrize("name", [*GALLERY, *TO_SCALE])
BOTH = pytest.mark.parametrize("language", ["es", "en"])
WIDTHS = pytest.mark.parametrize("width", [layout.PHONE, layout.DESK])
CORNERS = Corners(("Comunicación social", "Canal social", "Altavoz", "Solo conversación"), 0.375, 3.5)


@pytest.fixture(autouse=True)
def of_people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "GALLERY", GALLERY | TO_SCALE)


def texts(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


def bars(figure: go.Figure) -> list[tuple[float, float, str]]:
    return [(bar.base[0], bar.x[0], bar.marker.color) for bar in figure.data if bar.type == "bar"]


@EVERY
@BOTH
@WIDTHS
def test_labels_stay_apart_and_inside(name: str, language: str, width: float) -> None:
    if name in TO_SCALE and width > layout.PHONE:
        return
    layout.test_no_two_labels_overlap_at_any_width(name, language, width)
    layout.test_no_label_is_cut_at_the_edge_of_the_figure(name, language, width)


@EVERY
@BOTH
def test_the_house_rules_of_charts_hold(name: str, language: str) -> None:
    layout.test_labels_stand_inside_their_axis_or_on_the_paper(name)
    layout.test_no_chart_has_a_legend_a_title_or_a_dial(name, DARK)
    layout.test_tags_of_a_user_are_shown_and_never_alive(name)
    layout.test_every_chart_that_shows_something_is_there_as_a_table_too(name, language)
    layout.test_every_chart_survives_the_way_to_the_browser_without_missing_numbers_becoming_zero(name)
    layout.test_names_under_the_axis_do_not_touch_on_a_telephone(name, language)


def test_following_is_two_bars_that_meet_where_it_is_mutual() -> None:
    figure = charts.reciprocity([Following("X", 4, 33, 10), Following("Instagram", 12, 141, 28)], **SPANISH)
    assert bars(figure) == [
        (0, 174, LIGHT.mark), (190, 38, LIGHT.accent_mid), (174, 16, LIGHT.accent), (174, 16, LIGHT.accent),
    ]  # fmt: skip
    assert "<b>mutuo: 16</b>" in texts(figure)
    assert any("Nos siguen 190" in text and "solo en un sentido, 174" in text for text in texts(figure))
    assert any("Seguimos a 54" in text and "solo en un sentido, 38" in text for text in texts(figure))
    assert figure.layout.meta["rows"] == [["X", "4", "33", "10"], ["Instagram", "12", "141", "28"]]


def test_nobody_followed_back_is_said_in_words_and_not_as_a_zero() -> None:
    said = texts(charts.reciprocity([Following("X", 0, 1, 0)], **SPANISH))
    assert any("Nos sigue una persona" in text for text in said)
    assert any("No seguimos a nadie" in text and "solo en un sentido" not in text for text in said)


def seats_of(figure: go.Figure) -> list[str]:
    return [shape.fillcolor for shape in figure.layout.shapes]


def test_every_person_of_the_core_takes_a_seat_and_the_free_ones_are_hollow() -> None:
    figure = charts.seats(59, **SPANISH)
    assert seats_of(figure).count(LIGHT.accent) == 59
    assert len(figure.layout.shapes) == 100
    assert any("59 personas" in text and "41 sitios libres" in text for text in texts(figure))


def test_above_a_hundred_a_seat_is_for_several_and_says_so() -> None:
    figure = charts.seats(101, **ENGLISH)
    assert len(figure.layout.shapes) == 51  # two people a seat
    assert any("101 people" in text and "each square, 2 people" in text for text in texts(figure))


def test_squares_are_as_large_as_the_crowds_they_stand_for() -> None:
    figure = charts.nested([Amount("vuelven", 100), Amount("siguen", 10000), Amount("escriben", 400)], **SPANISH)
    sides = [(shape.x1 - shape.x0, shape.y1 - shape.y0) for shape in figure.layout.shapes if shape.type == "rect"]
    assert sides == [(1, 1), (pytest.approx(0.2),) * 2, (pytest.approx(0.1),) * 2]
    assert [row[0] for row in figure.layout.meta["rows"]] == ["siguen", "escriben", "vuelven"]


def test_the_curve_of_lorenz_drops_its_dot_where_the_top_tenth_begins() -> None:
    figure = charts.lorenz([(0, 0), (0.5, 0.2), (1, 1)], top=0.36, **SPANISH)
    dot = next(trace for trace in figure.data if trace.mode == "markers")
    assert (dot.x[0], dot.y[0]) == (0.9, pytest.approx(0.64))
    assert "<b>el 10 % que más escribe: 36\u00a0%</b>" in texts(figure)
    assert list(figure.layout.meta["rows"][4]) == ["50\u00a0%", "20\u00a0%"]
    assert list(figure.layout.meta["rows"][7]) == ["80\u00a0%", "68\u00a0%"]


def test_the_triangle_of_newcomers_leaves_the_unfinished_month_hollow() -> None:
    entries = [
        Entry(date(2026, 2, 1), 40, (Return(10), Return(4, whole=False))),
        Entry(date(2026, 3, 1), 4, (Return(1),)),
    ]
    figure = charts.cohorts(entries, **SPANISH)
    assert [shape.fillcolor for shape in figure.layout.shapes] == [LIGHT.ramp[-1], "rgba(0,0,0,0)", "rgba(0,0,0,0)"]
    # A quarter of forty; a tenth in a month not over; of four only the count is said.
    assert texts(figure)[:3] == ["25", "10", "1/4"]
    assert list(figure.layout.yaxis.ticktext) == ["feb 2026 · 40", "mar · 4"]
    assert figure.layout.meta["rows"][0] == ["feb 2026", "40", "10 / 40", "4 / 40 (mes sin acabar)"]
    assert figure.layout.meta["rows"][1] == ["mar 2026", "4", "1 / 4", "—"]


def test_parts_of_a_whole_fill_the_bar_and_few_have_no_percentage() -> None:
    whole = Whole("Respuestas: 8", (Part("a otro cliente", 2, LIGHT.accent), Part("a la marca", 6, LIGHT.mark)))
    figure = charts.stacks([whole], **SPANISH)
    (start, size, _), (after, rest, _) = bars(figure)
    assert (start, after, rest) == (0, 0.25, 0.75)
    assert size == pytest.approx(0.25, abs=0.01)
    assert not any("%" in text for text in texts(figure))
    many = Whole("Respuestas: 80", (Part("a otro cliente", 20, LIGHT.accent), Part("a la marca", 60, LIGHT.mark)))
    assert any("(25\u00a0%)" in text for text in texts(charts.stacks([many], **SPANISH)))


def test_the_map_parts_at_its_borders_and_tints_the_upper_right() -> None:
    here = Stand("este periodo", 0.49, 6.0)
    figure = charts.posture_map(here, [(0.4, 5.0), (0.5, 6.0)], [Stand("may", 0.6, 7.0)], corners=CORNERS, **SPANISH)
    tinted = next(shape for shape in figure.layout.shapes if shape.type == "rect")
    assert (tinted.x0, tinted.y0, tinted.fillcolor) == (0.375, 3.5, LIGHT.accent_soft)
    cloud, *_, now = figure.data
    assert (list(cloud.x), list(cloud.y)) == ([0.4, 0.5], [5.0, 6.0])
    assert (list(now.x), list(now.y), now.marker.color) == ([0.49], [6.0], LIGHT.accent)
    assert "<b>Canal social</b>" in texts(figure)
    assert figure.layout.meta["rows"] == [["may", "60\u00a0%", "7,0"], ["este periodo", "49\u00a0%", "6,0"]]


def test_a_condition_is_light_where_it_begins_and_dark_where_it_holds() -> None:
    asked = [Asked("Comerciales", 0.54, ((0.02, 0.1), (0.75, 0.5)), "54 %", "en parte: 0,83")]
    figure = charts.conditions(asked, **SPANISH)
    assert [(shape.x0, shape.x1) for shape in figure.layout.shapes] == [(0, 1), (0.02, 0.75), (0.1, 0.5)]
    falling = charts.conditions([Asked("Reciclados", None, ((0.4, 0.15),), "—", "no se sabe")], **SPANISH)
    assert [(shape.x0, shape.x1) for shape in falling.layout.shapes] == [(0, 1), (0, 0.4), (0, 0.15)]
    assert not falling.data  # an unknown share has no dot


def test_memberships_tell_the_first_in_the_accent_and_mark_the_half() -> None:
    figure = charts.memberships([("Canal social", 0.31), ("Altavoz", 0.0)], **SPANISH)
    assert [size for _, size, color in bars(figure) if color == LIGHT.accent] == [0.31]
    assert {shape.x0 for shape in figure.layout.shapes} == {0.5}


def test_functions_have_a_row_each_a_whisker_and_their_tone() -> None:
    rows = [Function("Promoción", 15, "commercial", 0.53, 0.89), Function("Captar", 0, "commercial", 0, 0.16),
            Function("Atención", 5, "service", 0.11, 0.47)]  # fmt: skip
    figure = charts.function_bars(rows, **SPANISH)
    assert [(size, color) for _, size, color in bars(figure)] == [
        (0.75, LIGHT.categories[1]), (0, LIGHT.categories[1]), (0.25, LIGHT.accent),
    ]  # fmt: skip
    assert [(shape.x0, shape.x1) for shape in figure.layout.shapes] == [(0.53, 0.89), (0, 0.16), (0.11, 0.47)]
    assert any("comercial <b>15</b>" in text for text in texts(figure))


def test_under_ten_labelled_posts_functions_are_only_counted() -> None:
    figure = charts.function_bars([Function("Promoción", 9, "commercial", 0.7, 1)], **SPANISH)
    assert not figure.layout.shapes
    assert not any("%" in text for text in texts(figure))


def test_a_tape_ends_at_the_right_and_what_sells_stands_taller() -> None:
    figure = charts.tapes([Tape("X", (True, False)), Tape("Instagram", (None, True, False, True))], **SPANISH)
    found = [(round(s.x0), s.fillcolor, round(s.y1 - s.y0, 1)) for s in figure.layout.shapes]
    amber, grey, clear = LIGHT.categories[1], LIGHT.mark, "rgba(0,0,0,0)"
    assert found[:2] == [(2, amber, 18), (3, grey, 9.9)]
    assert [color for _, color, _ in found[2:]] == [clear, amber, grey, amber]
    assert figure.layout.meta["rows"][1][2] == "1 no se sabe, 1 vende, 1 otra cosa, 1 vende"


def test_the_fit_runs_from_the_fewest_posts_to_the_most_beside_equal_gains() -> None:
    weeks = [(1, 10.0), (2, 20.0), (4, 40.0)]
    # exp(ln 11) · posts^0 - 1: ten, however many; were each post to add as much, forty at four.
    figure = charts.saturation(weeks, Fit(0.0, 2.3978952728), **SPANISH)
    dotted, fit = (trace for trace in figure.data if trace.mode == "lines")
    assert (dotted.x[0], dotted.y[0], dotted.x[-1], dotted.y[-1]) == (1, pytest.approx(10), 4, pytest.approx(40))
    assert (fit.x[0], fit.x[-1]) == (1, 4)
    assert list(fit.y) == [pytest.approx(10)] * len(fit.y)


def test_a_pair_joins_what_one_side_gives_and_what_the_other_asks() -> None:
    figure = charts.pairs([Pair("pan", 0.4, 0.1)], sides=("publicamos", "escriben"), what="Tema", **SPANISH)
    assert [(dot.x[0], dot.marker.color) for dot in figure.data] == [(0.4, LIGHT.mark), (0.1, LIGHT.accent)]
    assert figure.layout.meta["heads"] == ["Tema", "publicamos", "escriben"]


def test_tracks_may_overlap_each_on_a_whole_of_its_own() -> None:
    figure = charts.tracks([Track("Copia", 0.25, "1", "de 4"), Track("Repite", 0.75, "3", "de 4")], **SPANISH)
    assert [size for _, size, _ in bars(figure)] == [1, 0.25, 1, 0.75]
    assert list(figure.layout.meta["rows"][1]) == ["Repite", "3 de 4"]
