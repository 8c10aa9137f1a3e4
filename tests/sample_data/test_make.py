"""The fictional company: the script writes the same bytes, and what it writes hangs together."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOME = ROOT / "sample_data" / "obrador_lunares"
FIRST_HALF, SECOND_HALF = "Jun-02-2025_Nov-30-2025_instagram.csv", "Nov-01-2025_May-31-2026_instagram.csv"
FACEBOOK = "Jun-02-2025_May-31-2026_facebook.csv"
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}\b", re.IGNORECASE)
TELEPHONE = re.compile(r"(?<![\w/.-])(?:\+34[ .-]?)?[6789]\d{2}[ .-]?\d{2,3}[ .-]?\d{2,3}[ .-]?\d{2,3}(?![\w/.])")
OWN_WORDS = ("text", "tweet text", "Descripción", "Título", "Video title")


def rows(name: str, folder: Path = HOME) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def instagram_posts() -> dict[str, dict[str, str]]:
    return {row["identificador de la publicación"]: row for name in (FIRST_HALF, SECOND_HALF) for row in rows(name)}


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("again")
    script = ROOT / "sample_data" / "make.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True)
    return folder


def test_running_the_script_writes_the_same_files_byte_for_byte(again: Path) -> None:
    kept = {path.name: path.read_bytes() for path in HOME.iterdir()}
    written = {path.name: path.read_bytes() for path in again.iterdir()}
    assert sorted(written) == sorted(kept)
    assert [name for name in kept if kept[name] != written[name]] == []


def test_the_company_names_every_file_once_and_nothing_else() -> None:
    company = json.loads((HOME / "company.json").read_text(encoding="utf-8"))
    assert Counter(company["files"]) == Counter(path.name for path in HOME.iterdir() if path.name != "company.json")


def test_everything_together_stays_under_three_million_bytes() -> None:
    assert sum(path.stat().st_size for path in HOME.iterdir()) < 3_000_000


def test_every_message_stands_under_a_post_that_its_network_exports() -> None:
    exported = {
        "instagram": set(instagram_posts()),
        "facebook": {row["Identificador de la publicación"] for row in rows(FACEBOOK)},
        "tiktok": {link for row in rows("posts.csv") if row["network"] == "tiktok" for link in [row["post_id"]]},
        "linkedin": {row["post_id"] for row in rows("posts.csv") if row["network"] == "linkedin"},
    }
    strays = [
        one["message_id"]
        for one in rows("messages.csv")
        if one["post_id"] and one["post_id"] not in exported[one["network"]]
    ]
    assert strays == []


def test_the_purposes_speak_of_exactly_the_posts_of_instagram_and_facebook() -> None:
    told = {
        network: {row["post_id"] for row in rows("posts.csv") if row["network"] == network}
        for network in ("instagram", "facebook")
    }
    assert told["instagram"] == set(instagram_posts())
    assert told["facebook"] == {row["Identificador de la publicación"] for row in rows(FACEBOOK)}


def test_the_minute_of_a_post_is_the_same_in_both_of_its_files() -> None:
    told = {row["post_id"]: row["published_at"] for row in rows("posts.csv")}
    seen = {
        name: datetime.strptime(row["Hora de publicación"], "%m/%d/%Y %H:%M") for name, row in instagram_posts().items()
    }
    assert [name for name, moment in seen.items() if moment != datetime.fromisoformat(told[name])] == []


def test_the_overlapping_november_has_the_same_posts_with_counts_that_never_shrink() -> None:
    first = {row["identificador de la publicación"]: row for row in rows(FIRST_HALF)}
    both = [
        (first[row["identificador de la publicación"]], row)
        for row in rows(SECOND_HALF)
        if row["identificador de la publicación"] in first
    ]
    november = [row for row in first.values() if row["Hora de publicación"].startswith("11/")]
    assert len(both) == len(november)
    counts = ("Visualizaciones", "Alcance", "Me gusta", "Comentarios", "Veces guardado")
    assert [name for old, new in both for name in counts if int(new[name]) < int(old[name])] == []
    assert any(int(new["Me gusta"]) > int(old["Me gusta"]) for old, new in both)


def test_message_ids_are_unique_and_parents_exist_in_the_same_thread_before_the_answer() -> None:
    messages = rows("messages.csv")
    by_id = {one["message_id"]: one for one in messages}
    assert len(by_id) == len(messages)
    for one in messages:
        if one["in_reply_to"]:
            parent = by_id[one["in_reply_to"]]
            assert parent["thread_id"] == one["thread_id"]
            assert parent["created_at"] < one["created_at"] or parent["created_at"][:10] == "2025-10-26"


def test_messages_stand_in_the_order_of_time_and_within_the_year() -> None:
    moments = [one["created_at"] for one in rows("messages.csv") if one["created_at"][:10] != "2025-10-26"]
    assert moments == sorted(moments)
    assert (moments[0][:10], moments[-1][:10]) == ("2025-06-02", "2026-05-31")


def test_tweets_point_at_each_other_both_ways() -> None:
    tweets = {row["tweet_id"]: row for row in rows("twcs_obradorlunares.csv")}
    for name, tweet in tweets.items():
        for answer in filter(None, tweet["response_tweet_id"].split(",")):
            assert tweets[answer]["in_response_to_tweet_id"] == name


def test_a_brand_answer_on_x_is_the_same_tweet_in_both_of_its_files() -> None:
    activity = {
        row["Tweet id"]: row["Tweet text"]
        for row in rows("tweet_activity_metrics_obradorlunares_20250602_20260601_en.csv")
    }
    own = [row for row in rows("twcs_obradorlunares.csv") if row["inbound"] == "False"]
    assert [row["tweet_id"] for row in own if activity.get(row["tweet_id"]) != row["text"]] == []


def test_ambassadors_are_forty_two_of_a_hundred_and_forty_in_eleven_departments() -> None:
    people = rows("advocates.csv")
    headcount = {row["department"]: int(row["headcount"]) for row in rows("departments.csv")}
    here = Counter(one["department"] for one in people if not one["left_at"])
    assert (len(headcount), sum(headcount.values())) == (11, 140)
    assert here == headcount
    assert sum(bool(one["enrolled_at"]) for one in people) == 42


def test_every_act_and_interaction_names_people_and_posts_that_exist() -> None:
    people = {one["person_id"] for one in rows("advocates.csv")}
    posts = {one["post_id"] for one in rows("posts.csv")}
    inside = {one["post_id"] for one in rows("internal_posts.csv")}
    acts, answers = rows("advocacy_activity.csv"), rows("internal_interactions.csv")
    assert {one["person_id"] for one in acts} <= people
    assert {one["source_post_id"] for one in acts if one["source_post_id"]} <= posts
    assert {one["actor_id"] for one in answers} <= people
    assert {one["post_id"] for one in answers} <= inside


def test_no_text_holds_an_address_or_a_telephone_number() -> None:
    words = [
        value
        for path in HOME.glob("*.csv")
        for row in rows(path.name)
        for column, value in row.items()
        if column and column.lower() in {name.lower() for name in (*OWN_WORDS, "Tweet text")} and isinstance(value, str)
    ]
    assert len(words) > 6000
    assert [one for one in words if E_MAIL.search(one)] == []
    assert [one for one in words if TELEPHONE.search(re.sub(r"@\d+|https?://\S+", "", one))] == []
