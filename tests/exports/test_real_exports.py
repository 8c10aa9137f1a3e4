"""The real exports: each is recognised, and every row of it is accounted for."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from metrics.exports.choices import Choices
from metrics.exports.remarks import say
from metrics.intake import confirm, prepare
from metrics.workspaces import in_memory

REAL = Path(__file__).parents[2] / ".." / "shared" / "real_exports"
pytestmark = pytest.mark.skipif(not REAL.exists(), reason="the real exports are not beside the project")
AT = datetime(2026, 6, 30, 12)

# Path, layouts, rows below the headers, rows set aside, rows rejected, new rows of each table.
READ = [
    ("fb_insights_old/page_level_2015.csv", "facebook_insights_page", 181, {"description": 1}, {},
     {"account_daily": 1258}),
    ("fb_insights_old/post_level_2014a.csv", "facebook_insights_posts", 4, {"description": 1}, {}, {"posts": 3}),
    ("linkedin_page_content/proefficient_content.xls", "linkedin_content_days, linkedin_content_posts", 38, {}, {},
     {"account_daily": 150, "posts": 8}),
    ("linkedin_page_content/proefficient_content.xlsx", "linkedin_content_days, linkedin_content_posts", 38, {}, {},
     {"account_daily": 150, "posts": 8}),
    ("meta_fb_content_en/proefficient_Feb-01-2025_Mar-15-2025.csv", "meta_facebook", 20, {}, {}, {"posts": 20}),
    ("meta_ig_content_es/360radio_post_instagram_excerpt.csv", "meta_instagram", 15, {}, {}, {"posts": 15}),
    ("slack_workspace/nhsr_20240426.csv", "slack_overview", 1354, {}, {}, {"account_daily": 5416}),
    ("tiktok_studio/content.csv", "tiktok_content", 13, {}, {}, {"posts": 13}),
    ("tiktok_studio/follower_history.csv", "tiktok_followers", 365, {"no_values": 25}, {}, {"account_daily": 340}),
    ("tiktok_studio/overview.csv", "tiktok_overview", 365, {}, {}, {"account_daily": 1825}),
    ("twcs/kaggle_sample.csv", "twcs", 93, {}, {}, {"messages": 93, "posts": 0}),
    ("x_content_new/topdomainclub_20241114_20250212.csv", "x_content", 43, {}, {}, {"posts": 24, "messages": 19}),
    ("x_overview_new/topdomainclub_overview.csv", "x_overview", 314, {}, {}, {"account_daily": 3454}),
    ("x_post_activity_old/economicsshiny_202202.csv", "x_post_activity", 160, {}, {}, {"posts": 158, "messages": 2}),
    ("x_post_activity_old/mantej_excel_damaged.csv", "x_post_activity", 103, {}, {"damaged_id": 100},
     {"posts": 3, "messages": 0}),
    ("x_post_activity_old/ropensci_201612.csv", "x_post_activity", 37, {}, {}, {"posts": 37, "messages": 0}),
    ("youtube_studio/chart_data.csv", "youtube_chart", 1825, {}, {}, {"account_daily": 1825}),
    ("youtube_studio/table_data.csv", "youtube_table", 443, {"total": 1}, {}, {"posts": 442}),
]  # fmt: skip

SUGGESTED = Choices(undecided="suggested")
ASKED = {"tiktok_studio/content.csv", "tiktok_studio/follower_history.csv", "tiktok_studio/overview.csv"}
REFUSED = [
    ("facebook_uci_metrics/dataset_facebook_es_latin1.csv", "known_not_readable", "facebook_uci"),
    ("not_an_export/gdrive_virus_warning_saved_as_twcs_small.csv", "refused_html", ""),
]


@pytest.mark.parametrize(("path", "layouts", "rows", "aside", "rejected", "new"), READ, ids=[r[0] for r in READ])
def test_a_real_export_is_recognised_and_every_row_accounted_for(path, layouts, rows, aside, rejected, new) -> None:
    workspace, file = in_memory(), REAL / path
    prepared = prepare(workspace, file, file.name, received=AT, choices=SUGGESTED)
    assert bool(prepare(workspace, file, file.name, received=AT).questions) is (path in ASKED)
    assert prepared.layout == layouts
    assert sum(sheet.rows for sheet in prepared.sheets) == rows
    assert [dict(sheet.aside) for sheet in prepared.sheets if sheet.aside] == ([aside] if aside else [])
    assert [dict(sheet.rejected) for sheet in prepared.sheets if sheet.rejected] == ([rejected] if rejected else [])
    for sheet in prepared.sheets:
        assert sheet.used + sum(sheet.aside.values()) + sum(sheet.rejected.values()) == sheet.rows
    tally = confirm(workspace, prepared, at=AT, by="Ada").tally
    assert tally.adds_up
    assert tally.rows == rows
    assert {table: workspace.rows(f"select count(*) from canonical.{table}")[0][0] for table in new} == new


@pytest.mark.parametrize(("path", "id", "layout"), REFUSED, ids=[r[0] for r in REFUSED])
def test_a_real_file_that_is_not_read_ends_in_words(path: str, id: str, layout: str) -> None:
    file = REAL / path
    prepared = prepare(in_memory(), file, file.name, received=AT)
    assert prepared.refusal is not None
    assert prepared.refusal.id == id
    assert [sheet.layout for sheet in prepared.sheets] == ([layout] if layout else [])
    assert all(len(say(prepared.refusal, language)) > 40 for language in ("es", "en"))


def test_real_lines_read_as_they_were_counted_by_hand() -> None:
    file = REAL / "meta_ig_content_es/360radio_post_instagram_excerpt.csv"
    workspace = in_memory()
    confirm(workspace, prepare(workspace, file, file.name, received=AT), at=AT, by="Ada")
    told = workspace.rows("select sum(comments), sum(reactions), sum(shares), max(impressions) from canonical.posts")
    assert told == [(1221.0, 4083.0, 1006.0, 66163.0)]
