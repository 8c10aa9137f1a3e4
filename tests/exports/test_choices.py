"""What a person says about a file holds where the file itself does not decide, and stays with the batch."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from metrics.exports.choices import Choices
from metrics.exports.mapping_memory import choices_of
from metrics.intake import confirm, prepare
from metrics.store import StoreError
from metrics.workspaces import Workspace, in_memory

AT = datetime(2026, 8, 1, 9, 30)
POSTS = "Publishing date,Publishing time,Message,Link,Impressions,Reach,Reactions,Comments,Shares,Clicks\n"
LIST = "Date,Followers\nFebruary 27,10\nFebruary 28,11\nMarch 1,12\nMarch 2,13\n"
HISTORY = "Date,Followers,Difference in followers from previous day\n" + "".join(
    f"February {day},{100 + day},1\n" for day in range(20, 26)
)


@pytest.fixture
def workspace() -> Workspace:
    return in_memory()


@pytest.fixture
def file(tmp_path: Path):
    def write(text: str, name: str = "file.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def days(workspace: Workspace, path: Path, choices: Choices) -> list[str]:
    [sheet] = prepare(workspace, path, path.name, received=AT, choices=choices).sheets
    table = next(iter(sheet.preview))
    return [(row.get("published_at") or row["date"])[:10] for row in sheet.preview[table]]


def test_the_order_that_a_person_says_is_read_where_no_day_is_above_twelve(workspace: Workspace, file) -> None:
    path = file(POSTS + "03/04/2026,10:00,Hola,https://example.org/1,5,4,3,2,1,0\n")
    assert days(workspace, path, Choices(dates="dmy")) == ["2026-04-03"]
    assert days(workspace, path, Choices(dates="mdy")) == ["2026-03-04"]


def test_a_day_above_twelve_is_stronger_than_what_a_person_says(workspace: Workspace, file) -> None:
    path = file(POSTS + "25/04/2026,10:00,Hola,https://example.org/1,5,4,3,2,1,0\n")
    assert days(workspace, path, Choices(dates="mdy")) == ["2026-04-25"]


def test_the_year_that_a_person_says_is_that_of_the_last_day(workspace: Workspace, file) -> None:
    path = file(HISTORY, "FollowerHistory.csv")
    assert days(workspace, path, Choices(year=2024))[-2:] == ["2024-02-24", "2024-02-25"]
    assert days(workspace, path, Choices())[-1] == "2026-02-25"


def test_days_in_no_order_move_to_the_year_that_a_person_says(workspace: Workspace, file) -> None:
    text = "Date,Followers,Difference in followers from previous day\nMarch 9,1,1\nDecember 1,2,1\nJune 5,3,1\n"
    path = file(text, "FollowerHistory.csv")
    assert sorted(set(days(workspace, path, Choices()))) == ["2025-12-01", "2026-03-09", "2026-06-05"]
    assert sorted(set(days(workspace, path, Choices(year=2024)))) == ["2023-12-01", "2024-03-09", "2024-06-05"]


def test_times_without_a_zone_are_read_in_the_one_that_a_person_says(workspace: Workspace, file) -> None:
    path = file(POSTS + "25/04/2026,10:00,Hola,https://example.org/1,5,4,3,2,1,0\n")
    told = []
    for zone in (None, "America/Lima"):
        prepared = prepare(workspace, path, path.name, received=AT, choices=Choices(zone=zone))
        [decision] = [one for one in prepared.sheets[0].decisions if one.kind == "zone"]
        told.append((decision.choice, decision.sure, prepared.sheets[0].preview["posts"][0]["published_at"]))
    assert told == [
        ("Europe/Madrid", "brand", "2026-04-25T10:00:00"),
        ("America/Lima", "chosen", "2026-04-25T15:00:00Z"),
    ]


def test_the_zone_holds_for_a_template_too(workspace: Workspace, file) -> None:
    text = "message_id,created_at,direction\nm1,2026-05-04T11:05:00,in\nm2,2026-05-04T11:05:00Z,in\n"
    path = file(text, "messages.csv")
    prepared = prepare(workspace, path, path.name, received=AT, choices=Choices(zone="America/Lima"))
    confirm(workspace, prepared, at=AT, by="Ana")
    told = workspace.rows("select message_id, created_at from canonical.messages order by 1")
    assert told == [("m1", datetime(2026, 5, 4, 16, 5)), ("m2", datetime(2026, 5, 4, 11, 5))]


def test_what_was_chosen_stays_with_the_batch(workspace: Workspace, file) -> None:
    path = file(POSTS + "03/04/2026,10:00,Hola,https://example.org/1,5,4,3,2,1,0\n")
    chosen = Choices(dates="mdy", zone="America/Lima")
    batch = confirm(workspace, prepare(workspace, path, path.name, received=AT, choices=chosen), at=AT, by="Ana")
    assert choices_of(workspace, batch.id) == chosen
    assert workspace.rows("select published_at from canonical.posts") == [(datetime(2026, 3, 4, 15),)]
    assert choices_of(workspace, batch.id + 1) == Choices()


def test_a_file_with_an_open_question_is_not_stored_and_says_why(workspace: Workspace, file) -> None:
    path = file(POSTS + "03/04/2026,10:00,Hola,https://example.org/1,5,4,3,2,1,0\n")
    prepared = prepare(workspace, path, path.name, received=date(2026, 8, 1))
    with pytest.raises(StoreError) as refused:
        confirm(workspace, prepared, at=AT, by="Ana")
    assert "«Publishing date»" in refused.value.words.es
    assert workspace.history() == []
