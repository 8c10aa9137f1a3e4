"""The palettes of both themes, and the one way in which a figure reaches the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import streamlit as st

from pages.kit import address

CLEAR = "rgba(0,0,0,0)"
TABLES = "_tables"  # of the session: what each chart shows, as rows


@dataclass(frozen=True)
class Palette:
    """Every colour a chart may use; nothing outside this file writes a hex value."""

    paper: str
    ink: str
    muted: str  # text in grey: 4.5:1 or more on paper
    mark: str  # grey that carries data, never text: 3:1 or more
    faint: str  # grey that carries none: grid, tracks
    accent: str
    accent_mid: str  # the lesser half of the accent
    accent_soft: str  # ground of a good band, never data
    alert: str  # what asks for attention, always with a word
    alert_soft: str
    categories: tuple[str, str, str, str]
    networks: Mapping[str, str]
    ramp: tuple[str, str, str, str, str]

    def network(self, name: str) -> str:
        """The network's own colour, grey for those that have none."""
        return self.networks.get(name.casefold(), self.mark)


LIGHT = Palette(
    paper="#FBF9F5",
    ink="#23201C",
    muted="#625C53",
    mark="#978E80",
    faint="#E2DBCF",
    accent="#0B6B6E",
    accent_mid="#4B9AA0",
    accent_soft="#DCEAE7",
    alert="#B4481E",
    alert_soft="#F8E6DB",
    categories=("#0B6B6E", "#C47A11", "#3D1D4D", "#9A86B8"),
    networks={"instagram": "#C2408A", "facebook": "#173F82", "tiktok": "#4A453E", "linkedin": "#4F97C9"},
    ramp=("#F1F4F1", "#BBD8D5", "#69A8A8", "#247B7D", "#063F42"),
)
DARK = Palette(
    paper="#191714",
    ink="#EFEAE2",
    muted="#B3AB9E",
    mark="#857D71",
    faint="#3A352E",
    accent="#5CC2BD",
    accent_mid="#327E7A",
    accent_soft="#1D3332",
    alert="#F0935B",
    alert_soft="#3D2618",
    categories=("#5CC2BD", "#F2C14E", "#B05A8A", "#7F8FDC"),
    networks={"instagram": "#E07FB2", "facebook": "#4F77D8", "tiktok": "#D8D1C6", "linkedin": "#9ADAF5"},
    ramp=("#1F2624", "#1E4442", "#286966", "#419590", "#8FDAD6"),
)


def palette() -> Palette:
    """The palette of the theme in force; light while the browser has not said."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def tint(color: str, opacity: float) -> str:
    """The same colour, let through."""
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity})"


def over(color: str, opacity: float, paper: str) -> str:
    """The colour that an eye sees where another is let through on paper."""
    pairs = ((int(color[i : i + 2], 16), int(paper[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(above * opacity + below * (1 - opacity)):02x}" for above, below in pairs)


def plot(figure: go.Figure, alt: str, key: str) -> None:
    """Draws a figure as it was laid out; `alt` is the finding with its numbers. Its table waits for the footer."""
    st.session_state.setdefault(TABLES, {})[key] = figure.layout.meta
    figure.layout.meta = None
    config = {"displayModeBar": False, "responsive": True}
    if any(trace.customdata is not None for trace in figure.data):
        pick = {"on_select": lambda: _pick(key), "selection_mode": "points"}
        st.plotly_chart(figure, theme=None, key=key, alt=alt, config=config, **pick)
    else:
        st.plotly_chart(figure, theme=None, key=key, alt=alt, config=config)


def _pick(key: str) -> None:
    """A click on a bar or dot that carries a filter (network=instagram) sets it, as its pill would."""
    points = st.session_state[key].selection.points
    name, _, value = str(points[0].get("customdata", "")).partition("=") if points else ("", "", "")
    if name in address.NAMES and value:
        address.put(name, [value])


def forget_tables() -> None:
    """Before a page runs: a chart that it does not draw this time has no table either."""
    st.session_state[TABLES] = {}


def table_of(key: str) -> Mapping[str, Sequence[Any]] | None:
    """What a chart of this run shows, as a table: heads, and rows of written-out cells."""
    return st.session_state.get(TABLES, {}).get(key)
