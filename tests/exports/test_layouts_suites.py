"""Reports of publishing suites as canonical rows, counted by hand from small invented samples."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from metrics.exports.remarks import say
from metrics.intake import prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"

POSTS = (
    "select post_id, published_at, network, format, impressions, reach, reactions, comments, shares, clicks "
    "from canonical.posts order by published_at"
)
DAYS = "select date, network, account, measure, value from canonical.account_daily order by all"


def test_hootsuite_tells_several_networks_in_one_file_below_a_preamble(taken) -> None:
    told = taken("hootsuite_posts.csv")
    assert (told.layout, told.tally.rows, told.tally.new, dict(told.tally.left_out)) == (
        "hootsuite_posts", 4, 3, {"total": 1},
    )  # fmt: skip
    assert told.rows(POSTS) == [
        ("17900000000000001", datetime(2024, 3, 1, 14, 30), "instagram", "image", 1200, 900, 50, 9, 5, None),
        ("1763800000000000002", datetime(2024, 3, 2, 9, 5), "x", "link", 340, None, 8, 1, 3, 21),
        ("100001_200002", datetime(2024, 3, 3, 18), "facebook", "video", 12050, 8100, 60, 10, 5, 40),
    ]


def test_conversations_of_hootsuite_end_in_what_to_export_instead() -> None:
    path = SAMPLES / "hootsuite_inbox_conversations.csv"
    prepared = prepare(in_memory(), path, path.name, received=date(2026, 8, 1))
    assert prepared.refusal.id == "known_not_readable"
    assert "«Messages»" in say(prepared.refusal, "es")


def test_messages_of_the_inbox_of_hootsuite_stand_in_their_conversation(taken) -> None:
    told = taken("hootsuite_inbox_messages.csv")
    assert told.tally.new == 2
    assert told.rows(
        "select message_id, created_at, direction, thread_id, network, account, text from canonical.messages order by 1"
    ) == [
        ("m-1", datetime(2024, 3, 1, 9), "in", "c-1", "x", "café lila", "¿Abren el domingo?"),
        ("m-2", datetime(2024, 3, 1, 9, 25, 30), "out", "c-1", "x", "café lila", "Sí: de nueve a dos"),
    ]


def test_sprout_writes_american_days_and_half_days(taken) -> None:
    told = taken("sprout_posts.csv")
    assert told.rows(POSTS) == [
        ("1764000000000000001", datetime(2024, 3, 2, 15, 40), "x", "text", 310, None, 6, 1, 0, None),
        ("urn:li:share:70001", datetime(2024, 3, 15, 9, 5), "linkedin", "image", 2000, 1400, 110, 12, 8, 30),
    ]


def test_profiles_of_sprout_with_one_name_stay_apart_by_network(taken) -> None:
    told = taken("sprout_profiles.csv")
    assert told.tally.new == 2
    day = date(2024, 3, 15)
    assert told.rows(DAYS) == [
        (day, "facebook", "café lila", "clicks", 12),
        (day, "facebook", "café lila", "engagements", 40),
        (day, "facebook", "café lila", "followers", 10000),
        (day, "facebook", "café lila", "followers_gained", 10),
        (day, "facebook", "café lila", "followers_lost", 3),
        (day, "facebook", "café lila", "impressions", 1500),
        (day, "facebook", "café lila", "posts_published", 1),
        (day, "instagram", "café lila", "engagements", 61),
        (day, "instagram", "café lila", "followers", 4210),
        (day, "instagram", "café lila", "followers_gained", 4),
        (day, "instagram", "café lila", "followers_lost", 5),
        (day, "instagram", "café lila", "impressions", 900),
        (day, "instagram", "café lila", "posts_published", 2),
    ]


def test_a_post_of_buffer_is_known_by_its_link_or_by_what_it_says_and_when(taken) -> None:
    told = taken("buffer_posts.csv")
    first, second, third = told.rows(POSTS)
    assert first == (
        "1775000000000000001", datetime(2024, 4, 2, 8), "x", "image", 210, None, 7, 1, 1, 3,
    )  # fmt: skip
    assert second[0] == "https://www.linkedin.com/feed/update/urn:li:share:70002"
    assert third[0].startswith("post:")
    assert third[1:] == (datetime(2024, 4, 4, 8), "instagram", "story", None, 50, None, None, None, None)
    assert taken("buffer_posts.csv", into=told.workspace).tally.same == 3


def test_the_network_of_a_post_of_later_is_that_of_its_link(taken) -> None:
    assert taken("later_posts.csv").rows(POSTS) == [
        ("https://www.instagram.com/p/Cinvent2/", datetime(2024, 4, 5, 16, 15), "instagram", "image", 800, 640, 51,
         6, 2, None),
        ("7350000000000000001", datetime(2024, 4, 6, 7), "tiktok", "video", 1950, None, 120, 14, 9, None),
    ]  # fmt: skip


def test_metricool_writes_points_between_thousands_days_first_and_losses_below_zero(taken) -> None:
    told = taken("metricool_evolution_instagram.csv")
    assert "date_order_assumed" in told.said
    first, second = date(2024, 4, 1), date(2024, 4, 2)
    assert told.rows(DAYS) == [
        (first, "instagram", None, "engagements", 45),
        (first, "instagram", None, "followers", 2345),
        (first, "instagram", None, "followers_gained", 12),
        (first, "instagram", None, "followers_lost", 3),
        (first, "instagram", None, "impressions", 1200),
        (first, "instagram", None, "posts_published", 1),
        (first, "instagram", None, "reach", 900),
        (second, "instagram", None, "followers", 2354),
        (second, "instagram", None, "followers_gained", 11),
        (second, "instagram", None, "followers_lost", 2),
        (second, "instagram", None, "impressions", 850),
        (second, "instagram", None, "posts_published", 0),
        (second, "instagram", None, "reach", 610),
    ]


def test_two_networks_of_metricool_do_not_hide_each_other(taken) -> None:
    told = taken("metricool_evolution_instagram.csv")
    taken("metricool_evolucion_facebook.csv", into=told.workspace)
    followers = (
        "select network, max(value) from canonical.account_daily where measure = 'followers' group by 1 order by 1"
    )
    assert told.rows(followers) == [("facebook", 1020), ("instagram", 2354)]


@pytest.mark.parametrize("name", ["informe.csv", "instagram y facebook.csv"])
def test_metricool_without_one_network_in_its_name_says_what_to_do(name: str, tmp_path) -> None:
    path = shutil.copy(SAMPLES / "metricool_evolution_instagram.csv", tmp_path / name)
    prepared = prepare(in_memory(), tmp_path / name, name, received=date(2026, 8, 1))
    assert path.exists()
    assert prepared.refusal.id == "network_needed"
    assert "nombre de la red" in say(prepared.refusal, "es")


def test_agorapulse_tells_the_day_and_the_hour_in_two_columns(taken) -> None:
    assert taken("agorapulse_posts.csv").rows(POSTS) == [
        ("https://www.facebook.com/cafelila/posts/200003", datetime(2024, 4, 3, 12, 5), "facebook", None, 410, 390,
         22, 4, 1, 9),
        ("1783000000000000001", datetime(2024, 4, 25, 7, 30), "x", None, 150, None, 8, 0, 2, 1),
    ]  # fmt: skip
