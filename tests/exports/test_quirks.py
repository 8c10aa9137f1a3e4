"""Quirks of real exports, one test for each: what default readers of CSV do wrong and we must not."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from metrics.exports.layouts import BY_ID
from metrics.exports.recognise import match
from metrics.exports.remarks import say
from metrics.intake import prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"
RECEIVED = date(2026, 8, 1)
X_POSTS = "Post id,Date,Post text,Link,Impressions,Likes\n"


def prepared_of(folder: Path, name: str, content: str | bytes):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return prepare(in_memory(), path, name, received=RECEIVED)


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("twcs.csv", "<!DOCTYPE html><html><body><p>Virus scan warning</p></body></html>", "refused_html"),
        ("export.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "refused_git_lfs"),
        ("content.xls", (SAMPLES / "account_analytics_content_2024.csv").read_text(encoding="utf-8"), None),
    ],
)
def test_quirk_the_name_of_a_file_lies_about_what_it_is(tmp_path: Path, name, content, refusal) -> None:
    prepared = prepared_of(tmp_path, name, content)
    assert (prepared.refusal.id if prepared.refusal else None) == refusal


def test_quirk_the_header_stands_below_a_preamble(taken) -> None:
    assert taken("hootsuite_posts.csv").rows("select count(*) from canonical.posts") == [(3,)]
    assert taken("brandwatch_mentions_2020.csv").rows("select count(*) from canonical.messages") == [(2,)]


def test_quirk_total_row_is_not_a_post(taken) -> None:
    told = taken("Table data.csv")
    assert (told.tally.rows, told.tally.new, told.aside) == (3, 2, {"total": 1})
    assert told.rows("select sum(impressions) from canonical.posts") == [(5092,)]


def test_quirk_a_row_of_descriptions_is_no_data_and_does_not_turn_numbers_into_text(taken, tmp_path: Path) -> None:
    path = tmp_path / "content.csv"
    explained = ",,The words of your post as they were published,,How often it was seen,How many people liked it\n"
    path.write_text(f"{X_POSTS}{explained}1,2025-01-02,uno,,5,1\n2,2025-01-03,dos,,7,1\n", encoding="utf-8")
    told = taken(path)
    assert told.aside == {"description": 1}
    assert told.rows("select sum(impressions) from canonical.posts") == [(12,)]


def test_quirk_comments_are_not_the_negative_comments_nor_the_comment_on_the_data() -> None:
    names = ["Identificador de la publicación", "Comentarios negativos de los usuarios", "Comentario sobre los datos"]
    assert "comments" not in match((1, names), BY_ID["meta_facebook"]).positions
    assert match((1, [*names, "Comentarios"]), BY_ID["meta_facebook"]).positions["comments"] == 3


def test_quirk_of_two_columns_with_one_name_the_first_counts(taken) -> None:
    told = taken("meta_facebook_en.csv")
    assert told.rows("select impressions from canonical.posts order by post_id") == [(12400,), (80,)]
    assert "columns_repeated" in told.said


def test_quirk_every_day_at_most_12_is_said(taken) -> None:
    told = taken("meta_instagram_es.csv")
    assert "date_order_assumed" in told.said
    assert told.rows("select min(published_at)::date, max(published_at)::date from canonical.posts") == [
        (date(2026, 2, 3), date(2026, 2, 4))
    ]


def test_quirk_a_spanish_header_of_meta_keeps_the_month_first_and_a_day_above_12_proves_it(written) -> None:
    text = (SAMPLES / "meta_instagram_es.csv").read_text(encoding="utf-8")
    planned = written(text.replace("02/04/2026 09:00", "02/27/2026 18:45"))
    assert planned.column("posts", "published_at") == ["2026-02-03T18:45:00", "2026-02-27T18:45:00"]
    assert "date_order_assumed" not in planned.said


def test_quirk_one_mark_means_thousands_in_counts_and_decimals_in_seconds(taken) -> None:
    followers = "select value from canonical.account_daily where measure = 'followers' order by date"
    assert taken("metricool_evolution_instagram.csv").rows(followers) == [(2345,), (2354,)]
    seen = "select max(impressions), min(impressions) from canonical.posts"
    assert taken("meta_instagram_es.csv").rows(seen) == [(10198, 1200)]


def test_quirk_ids_damaged_by_a_spreadsheet_are_rebuilt_from_the_permalink(taken) -> None:
    told = taken("tweet_activity_metrics_excel.csv")
    assert told.rows("select post_id from canonical.posts") == [("649000000000000011",)]
    assert told.rejected == {"damaged_id": 1}
    assert "ids_rebuilt" in told.said


def test_quirk_long_ids_keep_their_last_digits_beside_an_empty_one(taken) -> None:
    told = taken("account_analytics_content_2024.csv")
    assert told.rows("select post_id from canonical.posts order by 1") == [
        ("1888000000000000001",),
        ("1888000000000000003",),
    ]


def test_quirk_lifetime_and_daily_rows_of_a_post_are_never_added(taken) -> None:
    told = taken("meta_facebook_daily.csv")
    assert told.rows("select post_id, impressions, comments from canonical.posts order by 1") == [
        ("2", 31, 5),
        ("3", 100, 20),
    ]
    assert told.aside == {"daily_part": 2, "partial_period": 1, "period_duplicate": 1}


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_quirk_a_text_that_is_not_utf_8_keeps_its_accents(taken, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "content.csv"
    path.write_bytes(f"{X_POSTS}1,2025-01-02,mañana café,,5,1\n".encode(encoding))
    assert taken(path).rows("select text from canonical.posts") == [("mañana café",)]


def test_quirk_999_rows_in_a_file_of_65536_lines(tmp_path: Path) -> None:
    header = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
    said = "".join(f"{n},7,True,Tue Oct 31 22:10:47 +0000 2017,hola,,\n" for n in range(1, 1000))
    prepared = prepared_of(tmp_path, "twcs.csv", header + said + ",,,,,,\n" * (65_536 - 1000))
    [sheet] = prepared.sheets
    assert (sheet.rows, sheet.used, dict(sheet.aside)) == (65_535, 999, {"padding": 64_536})


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ('"Tue, Feb 11, 2025"', "2025-02-11"),
        ("Mon Feb 10 2025", "2025-02-10"),
        ("02/14/2025", "2025-02-14"),
        ("Tue Oct 31 22:10:47 +0000 2017", "2017-10-31T22:10:47Z"),
        ("2022-02-28 17:39 +0000", "2022-02-28T17:39:00Z"),
        ("February 28", "2026-02-28"),
        ("9 de junio", "2026-06-09"),
        ("14 sept 2026", "2026-09-14"),
        ("10-Mar-2022 11:58PM", "2022-03-10T23:58:00"),
        ("03/15/2024 10:05 am", "2024-03-15T10:05:00"),
    ],
)
def test_quirk_dates_that_no_reader_takes_for_dates(written, cell: str, read: str) -> None:
    assert written(f"{X_POSTS}1,{cell},uno,,5,1\n").column("posts", "published_at") == [read]


def test_quirk_line_breaks_in_a_text_are_not_more_rows(taken) -> None:
    told = taken("tweet_activity_metrics_cafelila_20220201_20220301_en.csv")
    assert told.tally.rows == 3
    assert ("Pan con tomate & aceite\nhoy en la barra",) in told.rows("select text from canonical.posts")


@pytest.mark.parametrize("word", ["-", "undefined", "N/A", "--", "#N/A"])
def test_quirk_words_for_no_value_are_unknown_and_not_zero(taken, tmp_path: Path, word: str) -> None:
    path = tmp_path / "content.csv"
    path.write_text(f"{X_POSTS}1,2025-01-02,uno,,{word},0\n", encoding="utf-8")
    assert taken(path).rows("select impressions, reactions from canonical.posts") == [(None, 0)]


def test_quirk_overlapping_downloads_count_nothing_twice(taken, tmp_path: Path) -> None:
    months = {
        "enero.csv": "1,2025-01-02,uno,,5,1\n2,2025-01-31,dos,,7,1\n",
        "febrero.csv": "2,2025-01-31,dos,,9,2\n3,2025-02-03,tres,,1,0\n",
    }
    told = None
    for name, rows in months.items():
        (tmp_path / name).write_text(X_POSTS + rows, encoding="utf-8")
        told = taken(tmp_path / name, into=told.workspace if told else None)
    assert (told.tally.new, told.tally.changed) == (1, 1)
    assert told.rows("select count(*), sum(impressions) from canonical.posts") == [(3, 15)]


def test_quirk_the_same_row_twice_in_a_file_is_one_and_the_last_counts(taken) -> None:
    told = taken("brandwatch_mentions_2026.csv")
    assert dict(told.tally.left_out) == {"duplicate": 1}
    assert told.rows("select reactions from canonical.messages where message_id = '501'") == [(6,)]


def test_quirk_a_studio_table_of_500_rows_may_have_been_cut(tmp_path: Path) -> None:
    header = "Content,Video title,Video publish time,Duration,Views,Watch time (hours)\n"
    rows = "".join(f'v{n:010d},t,"Aug 28, 2025",9,1,0.5\n' for n in range(500))
    [sheet] = prepared_of(tmp_path, "Table data.csv", header + "Total,,,,500,250\n" + rows).sheets
    [remark] = [remark for remark in sheet.remarks if remark.id == "rows_cut"]
    assert (sheet.used, remark.count) == (500, 500)
    assert "500" in say(remark, "es")


def test_quirk_a_day_without_an_hour_is_a_day_and_it_is_said(taken) -> None:
    told = taken("account_analytics_content_2026.csv")
    assert "hours_unknown" in told.said
    assert told.rows("select published_at from canonical.posts") == [(datetime(2026, 7, 13, 22),)]
