"""From a file to a batch: what is shown before it is confirmed, and what has been stored afterwards."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from metrics.batches import undo
from metrics.exports.choices import Choices
from metrics.exports.remarks import say
from metrics.intake import confirm, prepare
from metrics.workspaces import Workspace, in_memory, ready

SAMPLES = Path(__file__).parent / "samples"
AT = datetime(2026, 8, 1, 9, 30)
SUGGESTED = Choices(undecided="suggested")
TWEETS = "tweet_activity_metrics_cafelila_20220201_20220301_en.csv"


@pytest.fixture
def workspace() -> Workspace:
    return in_memory()


def take_in(workspace: Workspace, path: Path, **options):
    return confirm(workspace, prepare(workspace, path, path.name, received=AT, **options), at=AT, by="Ada")


def test_a_prepared_file_shows_what_would_be_kept_and_keeps_nothing(workspace: Workspace) -> None:
    prepared = prepare(workspace, SAMPLES / TWEETS, TWEETS, received=AT)
    [sheet] = prepared.sheets
    assert (sheet.layout, sheet.rows, sheet.used, dict(sheet.aside), dict(sheet.rejected)) == (
        "x_post_activity",
        3,
        3,
        {},
        {},
    )
    assert sheet.period == (date(2022, 2, 26), date(2022, 2, 28))
    assert sheet.tables == ("posts", "messages")
    assert [row["post_id"] for row in sheet.preview["posts"]] == ["1500000000000000001", "1500000000000000003"]
    assert {used.name: used.fills for used in sheet.used_columns}["retweets"] == ("posts.shares", "messages.shares")
    assert sheet.ignored_columns == ("engagements", "engagement rate", "promoted impressions")
    assert workspace.history() == []


def test_a_confirmed_file_is_one_batch_whose_rows_add_up(workspace: Workspace) -> None:
    batch = take_in(workspace, SAMPLES / TWEETS)
    assert (batch.layout, batch.tables, batch.by, batch.at) == ("x_post_activity", ("messages", "posts"), "Ada", AT)
    assert (batch.tally.rows, batch.tally.new, batch.tally.adds_up) == (3, 3, True)
    told = workspace.rows("select post_id, published_at, impressions from canonical.posts order by post_id")
    assert told == [
        ("1500000000000000001", datetime(2022, 2, 28, 17, 39), 376.0),
        ("1500000000000000003", datetime(2022, 2, 26, 8, 0), 12.0),
    ]


def test_the_same_bytes_again_are_announced_and_counted_once(workspace: Workspace) -> None:
    first = take_in(workspace, SAMPLES / TWEETS)
    prepared = prepare(workspace, SAMPLES / TWEETS, "copy.csv", received=AT)
    assert prepared.already == first
    assert "2026-08-01 09:30" in say(prepared.remarks[0], "es")
    again = confirm(workspace, prepared, at=AT, by="Ada")
    assert (again.tally.new, again.tally.same) == (0, 3)
    undo(workspace, first.id, at=AT, by="Ada")
    undo(workspace, again.id, at=AT, by="Ada")
    assert prepare(workspace, SAMPLES / TWEETS, TWEETS, received=AT).already is None


def test_the_rows_of_a_file_with_everything_in_it_add_up(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "account_analytics.csv"
    path.write_text(
        "Post id,Date,Post text,Link,Impressions,Likes\n1,2025-01-02,uno,,5,1\n,,,,,\n2,someday,dos,,5,1\n"
        "Total,,,,15,3\n,2025-01-03,sin id,,1,1\n1,2025-01-02,uno,,6,1\n",
        encoding="utf-8",
    )
    tally = take_in(workspace, path).tally
    assert (tally.rows, tally.new, tally.rejected, dict(tally.left_out)) == (
        6,
        1,
        2,
        {"padding": 1, "total": 1, "duplicate": 1},
    )
    reasons = workspace.rows("select row_no, reason from book.rejected order by row_no")
    assert reasons == [(4, "unreadable_date"), (6, "unreadable_post_id")]


def test_a_chart_that_lost_its_dates_never_passes_for_a_table_of_videos(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "Chart data.csv"
    path.write_text("Content,Video title,Video publish time,Duration,Views\nA,t,2026-06-01,9,1\nA,t,2026-06-01,9,2\n")
    prepared = prepare(workspace, path, path.name, received=AT)
    assert prepared.refusal is not None and prepared.usable == ()


def test_the_files_of_a_zip_are_one_batch(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "youtube.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("Table data.csv", "Totals.csv"):
            archive.write(SAMPLES / name, name)
        archive.writestr(
            "Chart data.csv", "Date,Content,Video title,Video publish time,Duration,Views\n2026-06-11,A,t,,9,1\n"
        )
    prepared = prepare(workspace, path, "youtube.zip", received=AT)
    assert {sheet.name: sheet.layout for sheet in prepared.usable} == {
        "Table data.csv": "youtube_table",
        "Totals.csv": "youtube_totals",
        "Chart data.csv": "youtube_chart",
    }
    batch = confirm(workspace, prepared, at=AT, by="Ada")
    assert (batch.tally.rows, batch.tally.new, dict(batch.tally.left_out)) == (6, 5, {"total": 1})
    assert batch.tables == ("account_daily", "posts")
    per_video = workspace.rows("select account, measure, value from canonical.account_daily where account is not null")
    assert per_video == [("a", "video_views", 1.0)]
    assert len(workspace.history()) == 1


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Name,Phone,City\nAda,1,Lugo\n", "unknown_table"),
        ("Date,Views\n2026-01-01,5\n", "name_needed"),
        ("Post ID,Account ID,Account username,Publish moment,Reach,Likes\n1,2,a,b,3,4\n", "near_miss"),
        ("Post id,Date,Post text,Impressions\n", "empty_sheet"),
        ("<!DOCTYPE html><html></html>", "refused_html"),
        ("", "refused_empty"),
    ],
)
def test_a_file_that_cannot_be_used_ends_in_words(workspace: Workspace, tmp_path: Path, text: str, id: str) -> None:
    path = tmp_path / "file.csv"
    path.write_text(text, encoding="utf-8")
    prepared = prepare(workspace, path, "file.csv", received=AT)
    assert prepared.refusal is not None
    assert prepared.refusal.id == id
    assert all("{" not in say(prepared.refusal, language) for language in ("es", "en"))
    with pytest.raises(ValueError, match=r"file\.csv"):
        confirm(workspace, prepared, at=AT, by="Ada")
    assert workspace.revision == 0 or workspace.history() == []


def test_a_person_may_say_what_a_file_is(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "descarga.csv"
    path.write_text("post_id,published_at,a,b,c,d\np1,2024-01-01,1,2,3,4\n", encoding="utf-8")
    assert prepare(workspace, path, path.name, received=AT).refusal is not None
    [sheet] = prepare(workspace, path, path.name, received=AT, force="posts").sheets
    assert (sheet.layout, sheet.used, sheet.ignored_columns) == ("canonical_posts", 1, ("a", "b", "c", "d"))


def test_a_forced_kind_that_does_not_fit_says_what_is_missing(workspace: Workspace) -> None:
    prepared = prepare(workspace, SAMPLES / "Totals.csv", "Totals.csv", received=AT, force="messages")
    assert prepared.refusal is not None
    assert "«message_id», «created_at», «direction»" in say(prepared.refusal, "es")
    assert prepare(workspace, SAMPLES / TWEETS, TWEETS, received=AT, force="zzz").refusal.id == "unknown_force"


def test_the_original_is_kept_under_its_sha256(tmp_path: Path) -> None:
    workspace = ready(Workspace(tmp_path / "home"))
    path = Path(shutil.copy(SAMPLES / "Totals.csv", tmp_path / "Totals.csv"))
    batch = take_in(workspace, path)
    assert (workspace.originals / batch.sha256).read_bytes() == path.read_bytes()
    workspace.close()


def test_an_import_whose_original_cannot_be_kept_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(path: Path, target: Path) -> None:
        target.write_bytes(path.read_bytes()[:50])
        raise OSError("no room for the rest")

    workspace = ready(Workspace(tmp_path / "home"))
    monkeypatch.setattr("metrics.intake.shutil.copyfile", half)
    with pytest.raises(OSError, match="no room"):
        take_in(workspace, SAMPLES / TWEETS)
    assert workspace.rows("select count(*) from canonical.posts") == [(0,)]
    assert list(workspace.originals.iterdir()) == []
    workspace.close()


def test_a_failure_in_the_middle_leaves_nothing(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = prepare(workspace, SAMPLES / TWEETS, TWEETS, received=AT)
    monkeypatch.setattr("metrics.batches.finish", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        confirm(workspace, prepared, at=AT, by="Ada")
    assert workspace.history() == []
    assert workspace.rows("select count(*) from canonical.posts") == [(0,)]


def test_a_reading_of_years_does_not_change_between_the_look_and_the_confirmation(workspace: Workspace) -> None:
    path = SAMPLES / "FollowerHistory.csv"
    prepared = prepare(workspace, path, path.name, received=date(2026, 1, 2), choices=SUGGESTED)
    confirm(workspace, prepared, at=AT, by="Ada")
    assert workspace.rows("select max(date) from canonical.account_daily") == [(date(2026, 1, 2),)]
    assert prepared.sheets[0].aside == {"no_values": 1}
