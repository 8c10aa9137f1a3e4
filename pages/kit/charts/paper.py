"""A figure on paper: its JSON, its table, and the library that draws it, which travels in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go
from plotly.offline import get_plotlyjs


def written(figure: go.Figure) -> tuple[str, Mapping[str, Any] | None, int]:
    """The figure as JSON, the table it was given, and its height in pixels. Takes the table out of the figure."""
    table, figure.layout.meta = figure.layout.meta, None
    return figure.to_json(), table, int(figure.layout.height or 0)


def library() -> str:
    """The script of the installed Plotly, so that a file needs nobody else."""
    return get_plotlyjs()
