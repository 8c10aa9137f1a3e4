"""Old Facebook Page Insights as canonical rows, counted by hand from small invented samples."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from metrics.intake import confirm, prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"
AT = datetime(2026, 8, 1, 9, 30)
TOLD = "select post_id, reach, reactions, comments, shares from canonical.posts order by post_id"


def test_a_post_is_read_in_california_time_and_says_that_this_is_assumed(sample) -> None:
    planned = sample("facebook_insights_posts.csv")
    assert planned.tables["posts"][0] == {
        "row_no": 3,
        "post_id": "100200_1",
        "published_at": "2014-02-19T12:29:18Z",
        "network": "facebook",
        "text": "¿Qué pan desayunan hoy?\nCuéntennos.",
        "format": "image",
        "impressions": "1400",
        "reach": "900",
        "reactions": "22",
        "comments": "5",
        "clicks": "40",
        "url": "https://www.facebook.com/obradorsol/posts/1",
    }
    assert planned.column("posts", "published_at")[1] == "2014-07-18T19:58:24Z"
    assert dict(planned.remark("zone_guessed").values) == {"column": "Posted", "zone": "America/Los_Angeles"}
    assert planned.aside == {2: "description"}


def test_stories_are_counted_before_people_and_an_empty_cell_is_none_of_them(sample) -> None:
    planned = sample("facebook_insights_posts.csv")
    assert planned.column("posts", "comments") == ["5", "0"]
    assert planned.column("posts", "reactions") == ["22", "0"]
    assert "«Lifetime Post Stories by action type - comment»" in planned.remark("blanks_are_none").values["columns"]
    posts = planned.plan.feeds[0]
    assert "shares" not in posts.columns


def test_of_the_page_only_daily_columns_are_read_and_of_two_names_the_first(sample) -> None:
    planned = sample("facebook_insights_page.csv")
    told = {(row["date"], row["measure"]): row["value"] for row in planned.tables["account_daily"]}
    assert told == {
        ("2015-08-19", "impressions"): "590",
        ("2015-08-19", "reach"): "213",
        ("2015-08-19", "followers_gained"): "1",
        ("2015-08-19", "followers_lost"): "0",
        ("2015-08-19", "profile_visits"): "15",
        ("2015-08-19", "clicks"): "60",
        ("2015-08-19", "video_views"): "1",
        ("2015-08-20", "impressions"): "410",
        ("2015-08-20", "reach"): "198",
        ("2015-08-20", "followers_gained"): "2",
        ("2015-08-20", "followers_lost"): "1",
        ("2015-08-20", "clicks"): "7",
        ("2015-08-20", "video_views"): "0",
    }
    assert "columns_unknown" not in planned.said


def workbook(folder: Path) -> Path:
    """The same posts as in the sample, in the sheets of a real workbook, with a later sheet of stories."""
    book, about = Workbook(), ["Post ID", "Permalink", "Post Message", "Type", "Posted"]
    posts = [["100200_7", "", "Pan", "Link", "07/26/2017 09:00:00 PM"], ["100200_8", "", "Cerramos", "Status",
             "07/25/2017 08:00:00 AM"]]  # fmt: skip
    sheets = {
        "Key Metrics": [[*about, "Lifetime Post Total Reach"], [*posts[0], 640], [*posts[1], 210]],
        "Lifetime Talking About This(...": [
            ["Description", *about, "share", "like", "comment"],
            ["", *posts[0], 2, 19, 4],
            ["", *posts[1], "", 3, ""],
        ],
        "Lifetime Post Stories by act...": [["Description", *about, "like", "comment"], ["", *posts[0], 21, 6]],
        "Lifetime Negative Feedback f...": [["Description", *about, "hide_clicks"], ["", *posts[0], 1]],
    }
    for name, rows in sheets.items():
        sheet = book.active if name == "Key Metrics" else book.create_sheet(name)
        sheet.title = name
        for row in rows:
            sheet.append(row)
    path = folder / "facebook.xlsx"
    book.save(path)
    return path


def test_the_sheets_of_an_xml_workbook_complete_each_other() -> None:
    store, path = in_memory(), SAMPLES / "facebook_insights_posts.xls"
    tally = confirm(store, prepare(store, path, path.name, received=AT), at=AT, by="Ada").tally
    assert (tally.rows, tally.new, tally.changed, dict(tally.left_out)) == (6, 2, 2, {"description": 2})
    assert store.rows(TOLD) == [("100200_7", 640.0, 19.0, 4.0, 2.0), ("100200_8", 210.0, 3.0, 0.0, 0.0)]


def test_a_later_sheet_that_counts_stories_counts_before_the_people_of_an_earlier_one(tmp_path: Path) -> None:
    store, path = in_memory(), workbook(tmp_path)
    prepared = prepare(store, path, path.name, received=AT)
    layouts = [sheet.layout for sheet in prepared.sheets]
    assert layouts == [
        "facebook_insights_posts",
        "facebook_insights_actions",
        "facebook_insights_actions",
        "facebook_insights_breakdowns",
    ]
    assert prepared.sheets[3].refusal.id == "known_not_readable"
    tally = confirm(store, prepared, at=AT, by="Ada").tally
    assert tally.adds_up
    assert store.rows(TOLD) == [("100200_7", 640.0, 21.0, 6.0, 2.0), ("100200_8", 210.0, 3.0, 0.0, 0.0)]


def test_the_same_workbook_again_changes_nothing(tmp_path: Path) -> None:
    store, path = in_memory(), workbook(tmp_path)
    for _ in range(2):
        confirm(store, prepare(store, path, path.name, received=AT), at=AT, by="Ada")
    assert store.rows(TOLD) == [("100200_7", 640.0, 21.0, 6.0, 2.0), ("100200_8", 210.0, 3.0, 0.0, 0.0)]


@pytest.mark.parametrize("kind", ["Weekly", "28 Days"])
def test_columns_of_other_periods_fill_nothing(sample, kind: str) -> None:
    planned = sample("facebook_insights_page.csv")
    read = {planned.found.match.header[place] for place in planned.found.match.positions.values()}
    assert [name for name in read if name.startswith(kind)] == []
