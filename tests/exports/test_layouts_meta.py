"""Exports of Meta Business Suite as canonical rows, counted by hand from small invented samples."""

from __future__ import annotations


def test_a_facebook_post_takes_the_first_views_and_the_right_comments(sample) -> None:
    planned = sample("meta_facebook_en.csv")
    assert planned.tables["posts"][0] == {
        "row_no": 2,
        "post_id": "122000000000000001",
        "published_at": "2025-03-04T03:06:00",
        "network": "facebook",
        "account": "Café Lila",
        "text": "Nuevo horario\ndesde el lunes",
        "format": "image",
        "impressions": "12400",
        "reach": "900",
        "reactions": "10",
        "comments": "4",
        "shares": "1",
        "clicks": "7",
        "url": "https://www.facebook.com/cafelila/posts/1",
    }


def test_a_post_without_description_is_told_by_its_title(sample) -> None:
    post = sample("meta_facebook_en.csv").tables["posts"][1]
    assert (post["text"], post["format"], post["url"], post["impressions"]) == ("Solo título", "reel", None, "80")


def test_dates_that_may_be_read_both_ways_follow_the_platform_and_it_is_said(sample) -> None:
    remark = sample("meta_facebook_en.csv").remark("date_order_assumed")
    assert dict(remark.values) == {"column": "Publish time", "order": "mdy"}


def test_negative_feedback_in_spanish_is_not_comments(sample) -> None:
    [post] = sample("meta_facebook_es_419.csv").tables["posts"]
    assert (post["comments"], post["reactions"], post["shares"], post["clicks"]) == ("3", "5", "1", "2")
    assert (post["impressions"], post["reach"], post["published_at"]) == ("500", "400", "2026-02-27T18:45:00")


def test_instagram_of_spain_counts_what_it_names(sample) -> None:
    first, second = sample("meta_instagram_es.csv").tables["posts"]
    assert first == {
        "row_no": 2,
        "post_id": "18000000000000001",
        "published_at": "2026-02-03T18:45:00",
        "network": "instagram",
        "account": "cafelila",
        "text": "Buenos días\n☕",
        "format": "reel",
        "impressions": "10198",
        "reach": "6319",
        "reactions": "105",
        "comments": "80",
        "shares": "13",
        "url": "https://www.instagram.com/reel/AAAA/",
    }
    assert (second["format"], second["impressions"]) == ("carousel", "1200")


def test_instagram_of_latin_america_and_in_english_say_the_same(sample) -> None:
    [spanish] = sample("meta_instagram_es_419.csv").tables["posts"]
    [english] = sample("meta_instagram_en.csv").tables["posts"]
    numbers = ("reactions", "comments", "shares", "published_at")
    assert [spanish[name] for name in numbers] == ["3", "6", "2", "2026-02-27T18:45:00"]
    assert [english[name] for name in numbers] == ["3", "6", "2", "2026-02-27T18:45:00"]
    assert (english["impressions"], english["reach"], english["format"]) == ("12400", "1234", "carousel")


def test_lifetime_and_daily_rows_of_a_post_are_never_added_up(sample) -> None:
    planned = sample("meta_facebook_daily.csv")
    told = {row["post_id"]: row for row in planned.tables["posts"]}
    assert set(told) == {"2", "3"}
    assert (told["3"]["impressions"], told["3"]["comments"], told["3"]["reach"]) == ("100", "20", "90")
    assert planned.aside[6] == "period_duplicate"


def test_the_days_of_a_post_are_added_up_once_and_its_reach_is_unknown(sample) -> None:
    planned = sample("meta_facebook_daily.csv")
    [post] = [row for row in planned.tables["posts"] if row["post_id"] == "2"]
    assert (post["impressions"], post["reactions"], post["comments"], post["shares"]) == ("31", "5", "5", "1")
    assert post["reach"] is None
    assert (planned.aside[3], planned.aside[4]) == ("daily_part", "daily_part")


def test_a_post_older_than_the_first_day_told_is_left_out(sample) -> None:
    planned = sample("meta_facebook_daily.csv")
    assert planned.aside[2] == "partial_period"
    assert planned.remark("aside_partial_period").severity == "warning"


def test_a_header_merged_by_a_script_is_still_read(written) -> None:
    planned = written(
        "Identificador de la publicación,Identificador de la cuenta,Hora de publicación,Alcance,Comentarios\n"
        "7,8,2026-02-27 18:45:00,5,2\n"
    )
    [post] = planned.tables["posts"]
    assert (post["published_at"], post["comments"]) == ("2026-02-27T18:45:00", "2")
    assert planned.plan.feeds[0].columns == ("post_id", "published_at", "network", "reach", "comments")
