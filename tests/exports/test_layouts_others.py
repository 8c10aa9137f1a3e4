"""Google Analytics, Pinterest, LinkedIn's further files and variants of Meta and X, from small invented samples."""

from __future__ import annotations

from pathlib import Path

import pytest

from metrics.exports.layouts import BY_ID, LAYOUTS

SAMPLES = Path(__file__).parent / "samples"


def test_sessions_of_one_network_and_day_are_added_up_and_the_rest_left_out(plans) -> None:
    days, totals = plans(SAMPLES / "ga4_sources.csv")
    assert [(row["row_no"], row["date"], row["network"], row["value"]) for row in days.tables["account_daily"]] == [
        (14, "2026-01-01", "facebook", "15"),
        (16, "2026-01-02", "facebook", "5"),
        (17, "2026-01-02", "x", "1"),
    ]
    assert days.aside == {12: "total", 13: "added_up", 15: "not_social", 18: "not_social", 19: "padding"}
    assert days.rejected == {}
    assert (totals.found.label, totals.found.refusal.id) == (
        "Traffic acquisition: Session default channel group",
        "known_not_readable",
    )


@pytest.mark.parametrize(
    ("source", "network"),
    [
        ("m.facebook.com / referral", "facebook"),
        ("instagram", "instagram"),
        ("lnkd.in / social", "linkedin"),
        ("notfacebook.com / referral", None),
        ("facebookads.example / cpc", None),
        ("example.com / email", None),
    ],
)
def test_a_source_is_a_network_only_by_its_whole_name(written, source: str, network: str | None) -> None:
    planned = written(f"Date,Session source / medium,Sessions\n20260101,{source},4\n")
    assert [row["network"] for row in planned.tables["account_daily"]] == ([network] if network else [])


def test_advertising_stands_under_an_account_of_its_own(sample) -> None:
    planned = sample("pinterest_ads.csv")
    assert [(row["date"], row["measure"], row["value"]) for row in planned.tables["account_daily"]] == [
        ("2025-04-01", "clicks", "16"),
        ("2025-04-01", "impressions", "1500"),
        ("2025-04-02", "clicks", "9"),
        ("2025-04-02", "impressions", "800"),
    ]
    assert set(planned.column("account_daily", "account")) == {"pinterest ads"}


def test_what_is_known_from_memory_alone_says_so(sample) -> None:
    planned = sample("ENGAGEMENT.csv")
    assert planned.found.match.layout.confirmed is False
    assert planned.said == {"unconfirmed_layout"}
    unconfirmed = {layout.id for layout in LAYOUTS if not layout.confirmed}
    assert {
        "linkedin_creator_days",
        "linkedin_creator_followers",
        "x_archive",
        "facebook_insights_videos",
    } <= unconfirmed
    assert BY_ID["meta_facebook"].confirmed


def test_competitors_are_refused_in_words(plans) -> None:
    [planned] = plans(
        "Report from 2/1/2025 to 2/28/2025\nPage,Total Followers,New Followers,Total post engagements,Total posts\n"
        "Obrador Sol,1200,12,340,9\n"
    )
    assert (planned.found.match.layout.id, planned.found.refusal.id) == ("linkedin_competitors", "known_not_readable")


def test_the_dashboard_of_facebook_gives_viewers_as_reach_and_keeps_the_post_id(sample) -> None:
    [post] = sample("meta_facebook_dashboard_es.csv").tables["posts"]
    told = (post["post_id"], post["published_at"], post["impressions"], post["reach"], post["comments"])
    assert told == ("122000000000000009", "2026-02-27T18:45:00", "1500", "640", "12")


def test_a_story_has_no_comments_and_its_private_answers_are_not_taken_for_them(sample) -> None:
    planned = sample("meta_instagram_stories_es.csv")
    [story] = planned.tables["posts"]
    assert (story["format"], story["reach"], story["clicks"]) == ("story", "280", "6")
    assert "comments" not in story


def test_portuguese_columns_are_read(sample) -> None:
    [post] = sample("meta_instagram_pt.csv").tables["posts"]
    assert (post["format"], post["reactions"], post["comments"], post["published_at"]) == (
        "image",
        "33",
        "4",
        "2025-02-14T09:05:00",
    )


def test_spanish_posts_of_x_are_read(sample) -> None:
    planned = sample("x_content_es.csv")
    [post], [answer] = planned.tables["posts"], planned.tables["messages"]
    assert (post["published_at"], post["text"], post["comments"]) == ("2026-08-06", "Pan & café", "3")
    assert answer["in_reply_to"] == "unseen:1900000000000000002"
