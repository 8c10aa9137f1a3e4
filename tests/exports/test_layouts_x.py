"""Exports of X and of twcs as canonical rows, counted by hand from small invented samples."""

from __future__ import annotations


def test_an_old_post_carries_its_numbers_and_its_time_in_utc(sample) -> None:
    planned = sample("tweet_activity_metrics_cafelila_20220201_20220301_en.csv")
    assert planned.tables["posts"][0] == {
        "row_no": 2,
        "post_id": "1500000000000000001",
        "published_at": "2022-02-28T17:39:00Z",
        "network": "x",
        "account": "CafeLila",
        "text": "Pan con tomate & aceite\nhoy en la barra",
        "url": "https://twitter.com/CafeLila/status/1500000000000000001",
        "impressions": "376",
        "reactions": "9",
        "comments": "3",
        "shares": "2",
        "clicks": "1",
    }


def test_a_row_that_starts_with_a_mention_is_an_answer_to_somebody_unseen(sample) -> None:
    planned = sample("tweet_activity_metrics_cafelila_20220201_20220301_en.csv")
    assert planned.tables["messages"] == [
        {
            "row_no": 3,
            "message_id": "1500000000000000002",
            "created_at": "2022-02-27T09:05:00Z",
            "direction": "out",
            "in_reply_to": "unseen:1500000000000000002",
            "impressions": "40",
            "reactions": "1",
            "shares": "0",
            "network": "x",
            "account": "CafeLila",
            "text": "@ana_invent claro que sí, mañana abrimos",
            "url": "https://twitter.com/CafeLila/status/1500000000000000002",
        }
    ]
    assert [row["row_no"] for row in planned.tables["posts"]] == [2, 4]


def test_only_web_addresses_become_links(sample) -> None:
    planned = sample("tweet_activity_metrics_cafelila_20220201_20220301_en.csv")
    assert planned.column("posts", "url") == ["https://twitter.com/CafeLila/status/1500000000000000001", None]
    assert planned.column("posts", "account") == ["CafeLila", None]


def test_an_id_damaged_by_a_spreadsheet_comes_back_from_its_link_or_is_rejected(sample) -> None:
    planned = sample("tweet_activity_metrics_excel.csv")
    assert planned.column("posts", "post_id") == ["649000000000000011"]
    assert planned.column("posts", "published_at") == ["2016-06-20T04:25:15Z"]
    assert planned.column("posts", "reactions") == ["2"]
    assert planned.rejected == {3: "damaged_id"}
    assert planned.remark("ids_rebuilt").count == 1


def test_posts_of_2024_have_a_day_and_no_hour(sample) -> None:
    planned = sample("account_analytics_content_2024.csv")
    assert planned.column("posts", "published_at") == ["2025-02-10", "2025-02-08"]
    assert planned.column("posts", "text") == ["Tostadas & zumo", "Sin identificador"]
    assert planned.column("posts", "shares") == ["4", "0"]
    assert planned.column("messages", "message_id") == ["1888000000000000002"]
    assert "hours_unknown" in planned.said


def test_a_post_without_id_takes_it_from_its_link(sample) -> None:
    planned = sample("account_analytics_content_2024.csv")
    assert planned.column("posts", "post_id") == ["1888000000000000001", "1888000000000000003"]


def test_posts_of_2026_have_other_names_and_the_same_meaning(sample) -> None:
    planned = sample("account_analytics_content_2026.csv")
    [post] = planned.tables["posts"]
    assert (post["published_at"], post["shares"], post["clicks"], post["comments"]) == ("2026-07-14", "3", "4", "1")
    assert post["url"] == "https://x.com/CafeLila/status/2070000000000000001"


def test_the_overview_gives_one_row_for_each_measure_of_a_day(sample) -> None:
    planned = sample("account_overview_analytics.csv")
    assert {row["date"] for row in planned.tables["account_daily"]} == {"2025-02-11"}
    assert {row["measure"]: row["value"] for row in planned.tables["account_daily"]} == {
        "impressions": "9",
        "reactions": "0",
        "engagements": "3",
        "saves": "0",
        "shares": "5",
        "comments": "4",
        "followers_gained": "2",
        "followers_lost": "1",
        "profile_visits": "6",
        "posts_published": "1",
        "video_views": "0",
    }


def test_a_tweet_of_the_brand_that_answers_nobody_is_a_post(sample) -> None:
    planned = sample("twcs.csv")
    assert planned.tables["posts"] == [
        {
            "row_no": 2,
            "post_id": "1",
            "published_at": "2017-10-31T22:10:47Z",
            "network": "x",
            "account": "CafeLila",
            "text": "Hoy hay bizcocho",
        }
    ]


def test_tweets_of_a_thread_are_messages_with_their_links(sample) -> None:
    planned = sample("twcs.csv")
    asked, answered = planned.tables["messages"]
    assert asked == {
        "row_no": 3,
        "message_id": "2",
        "created_at": "2017-10-31T22:20:00Z",
        "direction": "in",
        "author_id": "500001",
        "in_reply_to": "1",
        "post_id": "1",
        "network": "x",
        "account": "CafeLila",
        "text": "@CafeLila ¿queda > de uno?",
    }
    assert (answered["direction"], answered["in_reply_to"], answered["post_id"]) == ("out", "2", None)
    assert answered["text"] == "@500001 Sí & recién hecho"
