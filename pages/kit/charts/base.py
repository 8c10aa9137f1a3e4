"""What every chart starts from: one layout, and a canvas that writes labels, rules and bars in the palette."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import plotly.graph_objects as go

from metrics import Language, Text
from pages.kit.theme import CLEAR, Palette, tint

from . import markup, words
from .placing import Anchor, Room, Spot

NARROW = 300  # px: the figure in a card on a 390 px telephone
FAMILY = '"Source Sans", "Source Sans 3", system-ui, sans-serif'
PAPER = {"xref": "paper", "yref": "paper"}
Place = float | date | None


def layout(palette: Palette, language: Language, height: float, margin: dict[str, float]) -> dict[str, Any]:
    """No title, legend or axis title; nothing drags, nothing zooms."""
    axis = {
        "showgrid": False, "zeroline": False, "showline": False, "ticks": "", "automargin": False, "fixedrange": True,
        "tickfont": {"size": 13, "color": palette.muted}, "title": None, "tickangle": 0, "tickvals": [],
    }  # fmt: skip
    return {
        "template": "none", "height": height, "autosize": True, "margin": margin | {"pad": 4},
        "paper_bgcolor": CLEAR, "plot_bgcolor": CLEAR, "showlegend": False, "dragmode": False,
        "font": {"family": FAMILY, "size": 13, "color": palette.muted},
        "separators": ",." if language == "es" else ".,", "bargap": 0.28, "barmode": "overlay", "hovermode": "closest",
        "hoverlabel": {"bgcolor": palette.paper, "bordercolor": palette.faint,
                       "font": {"color": palette.ink, "size": 13}},
        "xaxis": axis, "yaxis": axis | {"gridcolor": palette.faint, "gridwidth": 1},
    }  # fmt: skip


def position(value: Place) -> float:
    """A number for every place on an axis, dates as days."""
    if isinstance(value, datetime):
        return value.toordinal() + (value.hour * 60 + value.minute) / 1440
    return float(value.toordinal()) if isinstance(value, date) else float(value or 0)


def picked(pick: str) -> dict[str, Any]:
    """What a trace carries so that a click on it sets a filter; chosen or not it looks the same."""
    same = {"marker": {"opacity": 1}}
    return {"customdata": [pick], "selected": same, "unselected": same} if pick else {}


class Canvas:
    """A figure, its palette and language, and its measures at the narrowest width."""

    def __init__(
        self, palette: Palette, language: Language, height: float, *,
        left: float = 4, right: float = 4, top: float = 8, bottom: float = 28,
    ) -> None:  # fmt: skip
        self.palette, self.language, self.left, self.right = palette, language, left, right
        self.width, self.depth = NARROW - left - right, height - top - bottom
        margin = {"l": left, "r": right, "t": top, "b": bottom}
        self.drawn: list[dict[str, Any]] = []
        self.layout = layout(palette, language, height, margin) | {"shapes": [], "annotations": []}
        self.room = Room(self.width, self.depth, left=left, right=right)
        self.x: tuple[float, float] = (0, 1)
        self.y: tuple[float, float] = (0, 1)

    @property
    def figure(self) -> go.Figure:
        """All that was drawn, checked by Plotly once: adding to a figure bit by bit copies it each time."""
        return go.Figure(data=self.drawn, layout=self.layout)

    def table(self, heads: Sequence[Text | str], rows: Sequence[Sequence[object]]) -> None:
        """The chart as a table, for those who read rather than look: cells written out as on the chart."""
        named = [head if isinstance(head, str) else head.in_(self.language) for head in heads]
        cells = [[str(cell) for cell in row] for row in rows]
        self.layout["meta"] = {"heads": named, "rows": cells}

    def trace(self, kind: str, **more: Any) -> None:
        self.drawn.append({"type": kind, **more})

    def axis_x(self, **changes: Any) -> None:
        self.layout["xaxis"] = self.layout["xaxis"] | changes

    def axis_y(self, **changes: Any) -> None:
        self.layout["yaxis"] = self.layout["yaxis"] | changes

    def scale(self, x: tuple[Place, Place], y: tuple[float, float]) -> None:
        """Fixes both axes; the x of a logarithmic axis is given as log10."""
        self.x, self.y = (position(x[0]), position(x[1])), y
        self.axis_x(range=list(x))
        self.axis_y(range=list(y))

    def rows(self, top: float, bottom: float = 0) -> None:
        """An x axis from `bottom` to `top`, and pixels from the upper edge as y: rows keep their height."""
        self.scale((bottom, top), (self.depth, 0))
        self.axis_x(visible=False)
        self.axis_y(visible=False)

    def fraction(self, x: Place, y: float) -> tuple[float, float]:
        across = (position(x) - self.x[0]) / (self.x[1] - self.x[0])
        return across, (y - self.y[0]) / (self.y[1] - self.y[0])

    def label(
        self, x: Place, y: float, text: str, color: str = "", *, size: int = 13, anchor: Anchor = "left",
        valign: str = "middle", dx: float = 0, dy: float = 0, hover: str = "", **more: Any,
    ) -> None:  # fmt: skip
        """A direct label: it stands where a legend would have to be read."""
        font = {"color": color or self.palette.muted, "size": size}
        self.layout["annotations"].append({
            "x": x, "y": y, "text": markup.escape(text), "showarrow": False, "xanchor": anchor, "yanchor": valign,
            "xshift": dx, "yshift": dy, "font": font, "align": anchor, "borderpad": 0,
            "hovertext": markup.escape(hover) if hover else None, **more,
        })  # fmt: skip

    def place(
        self, text: str, spots: Sequence[Spot], color: str = "", *, size: int = 13, hover: str = "",
        ways: tuple[int, ...] = (1, -1), ground: str = "",
    ) -> Spot:  # fmt: skip
        """A label on the first of these spots that is free, moved up (1) or down (-1) if need be.

        Where nothing is free it stands on a patch of `ground`, which is paper unless told.
        """
        text = markup.escape(text)
        spot = self.room.place(spots, markup.width(text, size) + 4, markup.height(text, size), ways)
        shift = {"anchor": spot.anchor, "dx": spot.dx, "dy": spot.dy}
        patch = {"bgcolor": ground or self.palette.paper} if spot.covered else {}
        self.label(spot.x, spot.y, text, color, size=size, hover=hover, **shift, **patch, **PAPER)
        return spot

    def free(self, text: str, spots: Sequence[Spot], *, size: int = 13) -> bool:
        """Whether a label would find a place on or near these spots without covering anything."""
        text = markup.escape(text)
        return not self.room.seek(spots, markup.width(text, size) + 4, markup.height(text, size)).covered

    def nothing(self) -> None:
        """Says that there is nothing to draw, where it would have stood."""
        self.label(0.5, 0.5, words.NO_DATA.in_(self.language), anchor="center", bgcolor=self.palette.paper, **PAPER)

    def rule(
        self, x0: Place, y0: float, x1: Place, y1: float, color: str, width: float = 1, *, dash: str = "solid",
        **more: Any,
    ) -> None:  # fmt: skip
        line = {"color": color, "width": width, "dash": dash}
        self._shape("line", x0, y0, x1, y1, {"line": line} | more)

    def block(self, x0: Place, y0: float, x1: Place, y1: float, color: str, **more: Any) -> None:
        more = {"line": {"width": 0}} | more
        self._shape("rect", x0, y0, x1, y1, {"fillcolor": color} | more)

    def _shape(self, kind: str, x0: Place, y0: float, x1: Place, y1: float, more: dict[str, Any]) -> None:
        self.layout["shapes"].append({"type": kind, "x0": x0, "y0": y0, "x1": x1, "y1": y1} | more)

    def row(
        self, y: float, size: float, color: str, *, thick: float, base: float = 0, hover: str = "", pick: str = ""
    ) -> None:
        """A horizontal bar of so many pixels, in a canvas of rows; `pick` is the filter that a click sets."""
        self.trace(
            "bar", x=[size], y=[y], base=[base], width=[thick], orientation="h", hoverinfo="text" if hover else "skip",
            hovertext=[markup.escape(hover)], marker={"color": color, "line": {"width": 0}, "cornerradius": 2},
            **picked(pick),
        )  # fmt: skip

    def line(
        self, xs: Sequence[Place], ys: Sequence[float | None], color: str, width: float = 1.75, *,
        dash: str = "solid", shape: str = "linear", hover: Sequence[str] = (),
    ) -> None:  # fmt: skip
        self.trace(
            "scatter", x=list(xs), y=list(ys), mode="lines",
            line={"color": color, "width": width, "dash": dash, "shape": shape},
            connectgaps=False, hoverinfo="text" if hover else "skip", hovertext=[markup.escape(h) for h in hover],
        )  # fmt: skip

    def ribbon(
        self, xs: Sequence[Place], lows: Sequence[float], highs: Sequence[float], color: str, shape: str
    ) -> None:
        """The interval: a band without an edge."""
        bare = {"width": 0, "shape": shape}
        common = {"x": list(xs), "mode": "lines", "line": bare, "hoverinfo": "skip"}
        self.trace("scatter", y=list(lows), **common)
        self.trace("scatter", y=list(highs), fill="tonexty", fillcolor=tint(color, 0.18), **common)

    def dots(
        self, xs: Sequence[Place], ys: Sequence[float], color: str, size: float, *, hollow: bool = False,
        hover: Sequence[str] = (), pick: str = "",
    ) -> None:  # fmt: skip
        """Filled dots with a rim of paper, or hollow ones; `pick` is the filter that a click sets."""
        paper = self.palette.paper
        marker = {"size": size, "color": paper if hollow else color, "opacity": 1}
        marker["line"] = {"color": color if hollow else paper, "width": 2 if hollow else 1.5}
        self.trace(
            "scatter", x=list(xs), y=list(ys), mode="markers", marker=marker, cliponaxis=False,
            hoverinfo="text" if hover else "skip", hovertext=[markup.escape(h) for h in hover], **picked(pick),
        )  # fmt: skip

    def ticks_x(self, values: Sequence[Place], words: Sequence[str], **more: Any) -> None:
        self.axis_x(tickvals=list(values), ticktext=[markup.escape(w) for w in words], **more)

    def ticks_y(self, values: Sequence[float], words: Sequence[str], **more: Any) -> None:
        self.axis_y(tickvals=list(values), ticktext=[markup.escape(w) for w in words], **more)

    def grow(self, largest: float, words: float) -> float:
        """How far an axis must reach so that so many pixels of words fit after the largest value."""
        return (largest or 1) * self.width / max(self.width - words, self.width / 4)
