"""What holds for every chart: nothing overlaps, nothing is cut, nothing of a user comes alive."""

from __future__ import annotations

import json
import math
import re
from datetime import date, datetime, time
from typing import Any

import plotly.graph_objects as go
import pytest

from pages.kit.charts import markup
from pages.kit.theme import DARK, LIGHT
from tests.pages.charts_gallery import GALLERY

PHONE, DESK = 300, 1200
EVERY = pytest.mark.parametrize("name", GALLERY)
LANGUAGE = pytest.mark.parametrize("language", ["es", "en"])


def drawn(name: str, language: str = "es", palette: Any = LIGHT) -> go.Figure:
    return GALLERY[name](palette=palette, language=language)


def position(figure: go.Figure, note: Any, width: float) -> tuple[float, float]:
    """Where an annotation hangs, in pixels from the lower left corner of the plot."""
    margin, height = figure.layout.margin, figure.layout.height
    across, up = width - margin.l - margin.r, height - margin.t - margin.b
    x = note.x if note.xref == "paper" else fraction(note.x, figure.layout.xaxis.range)
    y = note.y if note.yref == "paper" else fraction(note.y, figure.layout.yaxis.range)
    return x * across + note.xshift, y * up + note.yshift


def fraction(value: Any, ends: Any) -> float:
    return (value - ends[0]) / (ends[1] - ends[0])


def boxes(figure: go.Figure, width: float) -> list[tuple[float, float, float, float, str]]:
    found = []
    for note in figure.layout.annotations:
        x, y = position(figure, note, width)
        sizes = [int(size) for size in re.findall(r"font-size:(\d+)px", note.text)]
        lines = [(line, *map(int, re.findall(r"font-size:(\d+)px", line))) for line in note.text.split("<br>")]
        wide = max(markup.width(markup.Markup(line), own[0] if own else note.font.size) for line, *own in lines)
        high = 44 if 22 in sizes else markup.height(markup.Markup(note.text), note.font.size) * 0.85
        left = x - {"left": 0, "center": 0.5, "right": 1}[note.xanchor] * wide
        bottom = y - {"bottom": 0, "middle": 0.5, "top": 1}[note.yanchor] * high
        found.append((left, left + wide, bottom, bottom + high, note.text))
    return [box for box in found if box[4]]


@EVERY
@LANGUAGE
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_no_two_labels_overlap_at_any_width(name: str, language: str, width: float) -> None:
    found = boxes(drawn(name, language), width)
    touching = [
        (a[4], b[4])
        for i, a in enumerate(found)
        for b in found[i + 1 :]
        if min(a[1], b[1]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[2], b[2]) > 1
    ]
    assert touching == []


@EVERY
@LANGUAGE
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_no_label_is_cut_at_the_edge_of_the_figure(name: str, language: str, width: float) -> None:
    figure = drawn(name, language)
    margin, height = figure.layout.margin, figure.layout.height
    outside = [
        text
        for left, right, bottom, top, text in boxes(figure, width)
        if left < -margin.l - 1 or right > width - margin.l + 1 or bottom < -margin.b - 1 or top > height - margin.b + 1
    ]
    assert outside == []


@EVERY
def test_labels_stand_inside_their_axis_or_on_the_paper(name: str) -> None:
    figure = drawn(name)
    ranges = {"x": figure.layout.xaxis.range, "y": figure.layout.yaxis.range}
    for note in figure.layout.annotations:
        for axis, ref, value in (("x", note.xref, note.x), ("y", note.yref, note.y)):
            assert ref == "paper" or min(ranges[axis]) <= value <= max(ranges[axis]), note.text


@EVERY
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_no_chart_has_a_legend_a_title_or_a_dial(name: str, palette: Any) -> None:
    figure = drawn(name, palette=palette)
    assert figure.layout.showlegend is False
    assert figure.layout.title.text is None
    assert figure.layout.xaxis.title.text is None
    assert {trace.type for trace in figure.data} <= {"bar", "scatter", "heatmap"}


@EVERY
def test_tags_of_a_user_are_shown_and_never_alive(name: str) -> None:
    # The table beside the figure stays on the server: `plot` takes it out, and the drawer writes it as plain text.
    figure = drawn(name).update_layout(meta=None)
    text = json.dumps(json.loads(figure.to_json()), ensure_ascii=False)
    assert "<a" not in text
    assert "href=" not in re.sub(r"&lt;a href=|<br>href=", "", text)
    assert not re.search(r"\$.*\$", text)
    assert set(re.findall(r"</?(\w+)", text)) <= {"b", "br", "span"}


@EVERY
@LANGUAGE
def test_every_chart_that_shows_something_is_there_as_a_table_too(name: str, language: str) -> None:
    figure = drawn(name, language)
    shown = figure.layout.meta
    assert shown["heads"] and all(head.strip() for head in shown["heads"])
    assert all(len(row) == len(shown["heads"]) for row in shown["rows"])
    assert not any(text in {"None", "nan"} for row in shown["rows"] for text in row)
    if any(trace.type != "heatmap" and trace.y is not None and len(trace.y) for trace in figure.data):
        assert shown["rows"]


@EVERY
def test_every_chart_survives_the_way_to_the_browser_without_missing_numbers_becoming_zero(name: str) -> None:
    assert "NaN" not in drawn(name).to_json()


@EVERY
@LANGUAGE
def test_names_under_the_axis_do_not_touch_on_a_telephone(name: str, language: str) -> None:
    figure = drawn(name, language)
    axis, margin = figure.layout.xaxis, figure.layout.margin
    if axis.visible is False or not axis.tickvals:
        return
    values = [math.log10(v) if axis.type == "log" else moment(v) for v in axis.tickvals]
    places = [fraction(v, axis.range) * (PHONE - margin.l - margin.r) for v in values]
    wide = [markup.width(markup.Markup(text)) for text in axis.ticktext]
    for i in range(1, len(places)):
        assert places[i] - places[i - 1] >= (wide[i] + wide[i - 1]) / 2, axis.ticktext
    assert all(-margin.l <= p - w / 2 for p, w in list(zip(places, wide, strict=True))[1:])


def moment(value: Any) -> Any:
    """Dates as the axis counts them."""
    return datetime.combine(value, time()) if isinstance(value, date) and not isinstance(value, datetime) else value
