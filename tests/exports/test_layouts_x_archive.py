"""The archive of an X account: answers with their real parents, and nothing private."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from metrics.exports.reading import read
from metrics.intake import confirm, prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"
AT = datetime(2026, 8, 1, 9, 30)


def test_an_answer_carries_its_parent_and_a_retweet_is_a_post(sample) -> None:
    planned = sample("tweets.csv")
    assert [(row["post_id"][-1], row["text"]) for row in planned.tables["posts"]] == [
        ("2", "RT @panaderos: Hoy, centeno"),
        ("1", "Pan & café"),
    ]
    assert planned.tables["messages"] == [
        {
            "row_no": 2,
            "message_id": "700000000000000004",
            "created_at": "2016-02-19T22:21:05Z",
            "direction": "out",
            "in_reply_to": "699999999999999999",
            "post_id": None,
            "network": "x",
            "text": "@ana Sí & gracias",
        },
        {
            "row_no": 3,
            "message_id": "700000000000000003",
            "created_at": "2016-02-18T08:00:00Z",
            "direction": "out",
            "in_reply_to": "unseen:700000000000000003",
            "post_id": None,
            "network": "x",
            "text": "@luis ya abrimos",
        },
    ]


def test_tweets_js_is_read_tweet_by_tweet_and_shown_as_unconfirmed(sample) -> None:
    planned = sample("tweets.js")
    assert planned.column("posts", "text") == ["Pan & café\nrecién hechos"]
    assert planned.column("posts", "reactions") == ["12"]
    [answer] = planned.tables["messages"]
    assert (answer["text"], answer["in_reply_to"]) == ('@ana Abrimos a las 8 [ya], "seguro"', "1049999999999999999")
    assert "unconfirmed_layout" in planned.said


def archive(folder: Path) -> Path:
    path = folder / "twitter-2024.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.write(SAMPLES / "tweets.js", "data/tweets.js")
        packed.writestr("data/direct-messages.js", 'window.YTD.direct_messages.part0 = [{"dmConversation": {}}]')
        packed.writestr("data/like.js", "window.YTD.like.part0 = []")
        packed.writestr("Your archive.html", "<html></html>")
    return path


def test_private_messages_of_an_archive_are_not_opened(tmp_path: Path) -> None:
    store, path = in_memory(), archive(tmp_path)
    prepared = prepare(store, path, path.name, received=AT)
    assert [(sheet.name, sheet.layout, sheet.unconfirmed) for sheet in prepared.sheets] == [
        ("data/tweets.js", "x_archive", True)
    ]
    assert {remark.id: remark.count for remark in prepared.remarks} == {
        "private_messages_left": 1,
        "archive_parts_left": 2,
    }
    tally = confirm(store, prepared, at=AT, by="Ada").tally
    assert (tally.rows, tally.new, tally.adds_up) == (2, 2, True)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ('window.YTD.direct_messages.part0 = [{"dmConversation": {}}]', "refused_private_messages"),
        ("window.YTD.like.part0 = []", "refused_archive_part"),
        ('[{"id_str": "1"}]', "refused_json"),
    ],
)
def test_other_parts_are_refused_in_words(tmp_path: Path, text: str, id: str) -> None:
    path = tmp_path / "file.js"
    path.write_text(text, encoding="utf-8")
    assert read(path, "file.js", scratch=tmp_path).refusal.id == id


def test_a_file_that_breaks_off_keeps_what_was_whole(tmp_path: Path) -> None:
    tweets = [{"tweet": {"id_str": str(n), "full_text": "ñ" * 500}} for n in range(2000)]
    path = tmp_path / "tweets.js"
    whole = "window.YTD.tweets.part0 = " + json.dumps(tweets)
    for text, rows, said in ((whole, 2000, []), (whole[:-300], 1999, ["text_cut"])):
        path.write_text(text, encoding="utf-8")
        [sheet] = read(path, path.name, scratch=tmp_path).sheets
        assert len(list(sheet.rows())) == rows + 1
        assert [remark.id for remark in sheet.remarks] == said
