"""The palettes: text and marks stand out from the paper in both themes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pages.kit.theme import DARK, LIGHT, Palette, tint

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@BOTH
@pytest.mark.parametrize("role", ["ink", "muted", "accent", "alert"])
def test_colours_of_text_reach_four_and_a_half(palette: Palette, role: str) -> None:
    assert contrast(getattr(palette, role), palette.paper) >= 4.5


@BOTH
def test_text_on_the_ground_of_a_good_band_reaches_four_and_a_half(palette: Palette) -> None:
    assert contrast(palette.muted, palette.accent_soft) >= 4.5
    assert contrast(palette.accent, palette.accent_soft) >= 4.5


@BOTH
def test_marks_reach_three(palette: Palette) -> None:
    marks = [palette.mark, palette.accent_mid, *palette.categories, *palette.networks.values()]
    assert [color for color in marks if contrast(color, palette.paper) < 3] == []


@BOTH
def test_more_is_always_farther_from_the_paper(palette: Palette) -> None:
    steps = [contrast(color, palette.paper) for color in palette.ramp]
    assert steps == sorted(steps)


def test_a_network_without_a_colour_is_grey_and_case_does_not_matter() -> None:
    assert LIGHT.network("Instagram") == "#C2408A"
    assert LIGHT.network("reviews") == LIGHT.mark


def test_a_tint_lets_the_paper_through() -> None:
    assert tint("#0B6B6E", 0.18) == "rgba(11,107,110,0.18)"


def test_hex_values_stand_in_the_theme_alone() -> None:
    folder = Path(__file__).parents[2] / "pages" / "kit" / "charts"
    found = [path.name for path in folder.glob("*.py") if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))]
    assert found == []
