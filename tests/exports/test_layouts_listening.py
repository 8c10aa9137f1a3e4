"""Mentions of listening tools as inbound messages, counted by hand from small invented samples."""

from __future__ import annotations

from datetime import datetime

import pytest

from metrics.exports.layouts import BY_ID

MENTIONS = (
    "select message_id, created_at, direction, channel, network, text, sentiment "
    "from canonical.messages order by created_at"
)


def test_brandwatch_is_found_below_six_lines_and_counts_a_mention_once(taken) -> None:
    told = taken("brandwatch_mentions_2026.csv")
    assert (told.layout, told.tally.rows, told.tally.new, dict(told.tally.left_out)) == (
        "brandwatch_mentions", 3, 2, {"duplicate": 1},
    )  # fmt: skip
    said = "@CafeLila llevo una hora esperando"
    assert told.rows(MENTIONS) == [
        ("501", datetime(2026, 7, 3, 10, 20, 30), "in", "mention", "x", said, "negative"),
        ("https://diario.example.com/pan", datetime(2026, 7, 4, 8), "in", "mention", "news", "El pan sube otra vez",
         "neutral"),
    ]  # fmt: skip
    assert told.rows("select impressions, reactions, shares from canonical.messages where message_id = '501'") == [
        (340, 6, 2)
    ]


def test_older_mentions_of_brandwatch_are_known_by_their_address(taken) -> None:
    assert taken("brandwatch_mentions_2020.csv").rows(MENTIONS) == [
        ("http://twitter.com/luis_invent/statuses/1226900000000000001", datetime(2020, 2, 10, 18, 1), "in", "mention",
         "x", "qué rico el bizcocho de @CafeLila", "positive"),
        ("http://foros.example.org/t/12", datetime(2020, 2, 11, 7, 30), "in", "mention", "forum", "¿alguien ha ido?",
         "neutral"),
    ]  # fmt: skip


def test_meltwater_is_a_text_of_tabs_in_utf_16_with_ids_in_quotes(taken) -> None:
    assert taken("meltwater_mentions.csv").rows(MENTIONS) == [
        ("1502000000000000001", datetime(2022, 3, 10, 22, 58), "in", "mention", "x", "@CafeLila mañana abrís?",
         "neutral"),
        ("https://diario.example.com/cafes", datetime(2022, 3, 11, 6, 10), "in", "mention", "web",
         "El Café Lila cumple años", None),
    ]  # fmt: skip


def test_talkwalker_writes_days_first_and_may_lack_an_author(taken) -> None:
    told = taken("talkwalker_mentions.csv")
    assert told.rows(
        "select message_id, created_at, network, author_id is null from canonical.messages order by 2"
    ) == [
        ("https://www.instagram.com/p/Cinvent3/", datetime(2023, 3, 5, 8, 15), "instagram", False),
        ("https://diario.example.com/lila", datetime(2023, 3, 13, 5), "news", True),
        ("https://x.com/r_invent/status/1635000000000000001", datetime(2023, 3, 14, 17, 45), "x", False),
    ]


def test_determ_has_no_ids_and_the_same_words_at_the_same_time_are_one_mention(taken) -> None:
    told = taken("determ_mentions.csv")
    assert (told.tally.new, dict(told.tally.left_out)) == (2, {"duplicate": 1})
    assert told.rows("select created_at, text from canonical.messages order by 1") == [
        (datetime(2023, 5, 25, 15, 20), "El mejor bizcocho"),
        (datetime(2023, 5, 26, 6, 1), "Cerrado otra vez"),
    ]


@pytest.mark.parametrize("id", ["brandwatch", "meltwater", "talkwalker", "determ"])
def test_a_listening_tool_hears_no_answers_so_nobody_is_said_to_wait(id: str) -> None:
    layout = BY_ID[f"{id}_mentions"]
    assert not layout.links_replies
    assert layout.fills[0].cells["needs_reply"].option == "false"
    assert layout.cannot is not None
