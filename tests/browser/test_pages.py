"""Every page of the demo company, in both languages, themes and widths: whole, open to everybody, in one language."""

from __future__ import annotations

import csv

import pytest

from metrics.workspaces import SAMPLES
from pages.kit import words
from tests.browser import looking

pytestmark = pytest.mark.browser
OWN = {"events": ("name", "note"), "departments": ("department",), "posts": ("topic",), "internal_posts": ("topic",)}
EVERY = pytest.mark.parametrize("name", [*words.PAGES])
SEEN = pytest.mark.parametrize(
    ("language", "width", "scheme"), [("es", 1440, "light"), ("en", 390, "dark")], ids=["es-wide-light", "en-390-dark"]
)


@pytest.fixture(scope="module")
def own(demo):
    """Words of the company's own people, which stay as they wrote them: events, departments and topics."""
    folder = SAMPLES / demo
    said = []
    for file, columns in OWN.items():
        with (folder / f"{file}.csv").open(encoding="utf-8", newline="") as rows:
            said += [row[column] or "" for row in csv.DictReader(rows) for column in columns]
    return said


@SEEN
@EVERY
def test_a_page_is_whole_without_barriers_and_in_one_language(name, language, width, scheme, server, visit, demo, own):
    tab = visit(server, width=width, color_scheme=scheme)
    page = tab.goto(f"/{name}?workspace={demo}&lang={language}")
    page.wait_for_timeout(400)
    assert page.get_by_test_id("stException").count() == 0
    assert looking.undrawn(page) == 0
    assert looking.sideways(page) <= 0
    assert looking.barriers(page) == []
    assert looking.foreign(looking.words(page), language, own) == []
    assert tab.errors == []
    assert tab.outside == []
