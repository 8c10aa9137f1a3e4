"""Every chart of a card is there as a table: on the pages that tests visit, and by the keys that the sources write."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from pages.kit.theme import TABLES
from tests.conftest import REPOSITORY
from tests.pages.conftest import tableless
from tests.pages.test_inside_out import SETTINGS, inbox

PAGES = REPOSITORY / "pages"
# The second picture of a card whose one table tells both, and the pictures on the workshop's stage, which is no card.
TOLD_ELSEWHERE = {"inside_care_waits": "inside_care"}
STAGE = "workshop_"


def a_page(chart: str) -> None:
    import streamlit as st

    from pages.kit import charts, drawer
    from pages.kit.theme import LIGHT, plot

    with st.container(border=True, key="a_card"):
        amounts = [charts.Amount("Pan", 3)]
        plot(charts.bars(amounts, palette=LIGHT, language="es"), "Pan: 3", chart)
        drawer.table_only("a_card_chart", "es")


@pytest.mark.parametrize(("chart", "found"), [("a_card_chart", []), ("another_chart", ["another_chart"])])
def test_a_card_whose_chart_has_no_table_is_noticed(chart: str, found: list[str]) -> None:
    app = AppTest.from_function(a_page, args=(chart,)).run()
    assert not app.exception
    assert tableless(app) == found


def test_the_key_of_every_chart_is_that_of_its_card_so_that_the_footer_finds_its_table() -> None:
    lost = []
    for path in sorted(PAGES.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        for card in re.findall(r'"([a-z_]+)_chart"', source):
            named = TOLD_ELSEWHERE.get(card, card)
            if not card.startswith(STAGE) and f'"{named}"' not in source:
                lost.append(f"{path.name}: {card}")
    assert lost == []


def test_a_chart_that_is_not_drawn_any_more_has_no_table_either(workspace, visit) -> None:
    workspace(settings=SETTINGS, messages=inbox())
    app = visit("conversation", lang="es", period="all")
    assert "conversation_ladder_chart" in app.session_state[TABLES]
    app.switch_page("trust.py").run()
    assert not [key for key in app.session_state[TABLES] if key.startswith("conversation_")]
