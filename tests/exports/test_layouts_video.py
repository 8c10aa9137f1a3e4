"""Exports of LinkedIn, YouTube and TikTok as canonical rows, counted by hand from small invented samples."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from metrics.exports.linkedin import METRICS_EN, METRICS_ES, POSTS_EN, POSTS_ES

POST = "https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001"


def workbook(path: Path, sheets: dict[str, list[tuple]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


DAY = ("02/14/2025", *range(1, 20))
ROW = ("Hola a\u2002todos", POST, "Organic", "", "Ada", "02/14/2025", "", "", "All", 26, "", "", 2, 0.077, 5, 3, 1)


def test_a_linkedin_workbook_in_english_gives_days_and_posts(plans, tmp_path: Path) -> None:
    sheets = {"Metrics": [METRICS_EN, DAY], "All posts": [POSTS_EN, ROW]}
    days, posts = plans(workbook(tmp_path / "page_content_1.xlsx", sheets))
    assert {row["measure"]: row["value"] for row in days.tables["account_daily"]} == {
        "impressions": "3",
        "clicks": "7",
        "reactions": "10",
        "comments": "13",
        "shares": "16",
    }
    assert posts.tables["posts"] == [
        {
            "row_no": 2,
            "post_id": "urn:li:activity:7300000000000000001",
            "published_at": "2025-02-14",
            "network": "linkedin",
            "text": "Hola a\u2002todos",
            "format": None,
            "is_paid": "false",
            "impressions": "26",
            "reactions": "5",
            "comments": "3",
            "shares": "1",
            "clicks": "2",
            "url": POST,
        }
    ]


def test_a_linkedin_workbook_in_spanish_with_descriptions_says_the_same(plans, tmp_path: Path) -> None:
    told = ("Esta hoja describe el rendimiento de la página en el periodo elegido.",)
    sheets = {"Indicadores": [told, METRICS_ES, DAY], "Todas las publicaciones": [told, POSTS_ES, ROW]}
    days, posts = plans(workbook(tmp_path / "pagina_content_1.xlsx", sheets))
    assert [row["value"] for row in days.tables["account_daily"]] == ["7", "13", "3", "10", "16"]
    assert (days.rows, posts.rows) == (1, 1)
    assert posts.column("posts", "comments") == ["3"]
    assert posts.column("posts", "row_no") == [3]


def test_the_total_of_youtube_is_not_a_video(sample) -> None:
    planned = sample("Table data.csv")
    assert planned.aside == {2: "total"}
    assert planned.tables["posts"] == [
        {
            "row_no": 3,
            "post_id": "AAAAAAAAAA1",
            "published_at": "2025-08-28",
            "network": "youtube",
            "text": "Cómo tostar café",
            "format": "video",
            "impressions": "4560",
        },
        {
            "row_no": 4,
            "post_id": "AAAAAAAAAA2",
            "published_at": "2025-09-04",
            "network": "youtube",
            "text": "Leche",
            "format": "video",
            "impressions": "532",
        },
    ]


def test_youtube_in_spanish_carries_what_was_chosen_on_screen(sample) -> None:
    [post] = sample("Datos de la tabla.csv").tables["posts"]
    assert (post["published_at"], post["reactions"], post["comments"]) == ("2026-09-14", "9", "6")
    assert (post["shares"], post["reach"], post["impressions"]) == ("3", "70", "400")


def test_a_youtube_table_cut_at_five_hundred_videos_says_so(written) -> None:
    rows = "".join(f"V{n},Vídeo,2026-01-01,9,1\n" for n in range(500))
    planned = written("Content,Video title,Video publish time,Views,Subscribers\nTotal,,,9,500\n" + rows)
    assert planned.remark("rows_cut").count == 500


def test_youtube_totals_are_views_of_the_channel_by_day(sample) -> None:
    rows = sample("Totals.csv").tables["account_daily"]
    assert [(row["date"], row["measure"], row["value"]) for row in rows] == [
        ("2026-06-11", "video_views", "120"),
        ("2026-06-12", "video_views", "130"),
    ]


def test_tiktok_dates_take_the_year_before_the_receipt(sample) -> None:
    planned = sample("Content.csv", received=date(2026, 3, 1))
    assert planned.column("posts", "published_at") == ["2025-07-16", "2026-01-09"]
    assert planned.column("posts", "post_id") == ["7500000000000000001", "7500000000000000002"]
    assert planned.column("posts", "reactions") == ["533", None]
    assert planned.column("posts", "account") == ["cafelila", "cafelila"]
    assert planned.column("posts", "text") == ["Receta", None]
    assert "year_assumed_each" in planned.said


def test_a_tiktok_series_ends_at_the_receipt_and_goes_back_over_new_year(sample) -> None:
    planned = sample("FollowerHistory.csv", received=date(2026, 1, 2))
    assert [(row["date"], row["value"]) for row in planned.tables["account_daily"]] == [
        ("2025-12-30", "100"),
        ("2025-12-31", "104"),
        ("2026-01-01", "103"),
        ("2026-01-02", "110"),
    ]
    assert "year_assumed_series" in planned.said


def test_a_tiktok_series_received_long_before_its_last_day_belongs_to_the_year_before(sample) -> None:
    planned = sample("FollowerHistory.csv", received=date(2025, 12, 24))
    assert planned.column("account_daily", "date")[0] == "2024-12-30"
    assert planned.column("account_daily", "date")[-1] == "2025-01-02"


def test_what_tiktok_calls_undefined_is_unknown_and_not_zero(sample) -> None:
    planned = sample("Overview.csv", received=date(2026, 1, 2))
    new_year = [row["measure"] for row in planned.tables["account_daily"] if row["date"] == "2026-01-01"]
    assert sorted(new_year) == ["comments", "profile_visits", "reactions", "video_views"]


def test_a_caption_with_open_quotes_is_joined_again(written) -> None:
    planned = written(
        "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n"
        "uno, dos, tres,https://www.tiktok.com/@cafelila/video/75,July 16,1,2,3,4\n"
        "normal,https://www.tiktok.com/@cafelila/video/76,July 17,1,2,3,4\n"
    )
    assert planned.column("posts", "text") == ["uno, dos, tres", "normal"]
    assert planned.column("posts", "comments") == ["2", "2"]
