"""Every row of a sample goes to one place, both when it is looked at and when it is kept."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path

import pytest

from metrics.exports.choices import Choices
from metrics.intake import confirm, prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"
AT = datetime(2026, 8, 1, 9, 30)
SUGGESTED = Choices(undecided="suggested")  # what would be asked is taken as proposed
# Sample and how many rows stand below its headers, counted by hand.
ROWS = {
    "facebook_insights_posts.csv": 3,
    "facebook_insights_posts.xls": 6,
    "facebook_insights_page.csv": 3,
    "tweets.csv": 4,
    "tweets.js": 2,
    "slack_overview.csv": 3,
    "Messages.csv": 6,
    "m365_viva_engage_users.csv": 3,
    "m365_teams_users.csv": 2,
    "ga4_sources.csv": 8,
    "pinterest_ads.csv": 3,
    "meta_facebook_dashboard_es.csv": 1,
    "meta_instagram_stories_es.csv": 1,
    "meta_instagram_pt.csv": 1,
    "x_content_es.csv": 2,
    "ENGAGEMENT.csv": 2,
}


@pytest.mark.parametrize(("name", "rows"), ROWS.items())
def test_the_rows_of_a_sample_add_up_and_count_once(name: str, rows: int) -> None:
    store, path = in_memory(), SAMPLES / name
    prepared = prepare(store, path, name, received=AT, choices=SUGGESTED)
    assert sum(sheet.rows for sheet in prepared.sheets) == rows
    for sheet in prepared.sheets:
        assert sheet.used + sum(sheet.aside.values()) + sum(sheet.rejected.values()) == sheet.rows
    first = confirm(store, prepared, at=AT, by="Ada").tally
    assert (first.rows, first.rejected, first.adds_up) == (rows, 0, True)
    again = confirm(store, prepare(store, path, name, received=AT, choices=SUGGESTED), at=AT, by="Ada").tally
    assert (again.new, again.rejected, again.left_out) == (0, 0, first.left_out)


def test_a_sample_is_small() -> None:
    for name in ROWS:
        text = (SAMPLES / name).read_text(encoding="utf-8-sig")
        assert len(list(csv.reader(io.StringIO(text)))) < 40
