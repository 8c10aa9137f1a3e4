"""The rows of a file are read once; what was looked at is what is stored."""

from __future__ import annotations

import errno
import gc
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pyarrow
import pytest

from metrics import intake
from metrics.exports import staged
from metrics.exports.staged import Bounded, Rows
from metrics.store import Store, StoreError
from metrics.store_words import FULL
from metrics.watch import Stopped
from metrics.workspaces import Workspace, in_memory
from tests.conftest import NOON

SCHEMA = pyarrow.schema([("row_no", pyarrow.int64()), ("c0", pyarrow.string())])
HEADER = "message_id,created_at,direction\n"


def tables(count: int) -> Iterator[pyarrow.Table]:
    for first in range(0, count, 10):
        yield pyarrow.table({"row_no": list(range(first, first + 10)), "c0": [f"cell {first}", *[None] * 9]})


def below(folder: Path) -> list[Path]:
    return list(folder.glob("*.rows"))


@pytest.mark.parametrize("held", [1, staged.HELD])
def test_rows_are_told_anew_to_everybody_who_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int) -> None:
    monkeypatch.setattr(staged, "HELD", held)
    rows = Rows(SCHEMA, tables(50), tmp_path)
    assert rows.count == 50
    assert len(below(tmp_path)) == (held == 1)
    with Store().cursor() as cursor:
        cursor.register("raw", rows)
        for _ in range(2):
            told = cursor.execute("select count(*), sum(row_no), list(c0 order by row_no) from raw").fetchone()
            assert told[:2] == (50, 1225)
            assert [cell for cell in told[2] if cell] == ["cell 0", "cell 10", "cell 20", "cell 30", "cell 40"]
        assert cursor.execute("select count(*) from raw a join raw b using (row_no)").fetchone() == (50,)


def test_many_rows_stand_in_a_file_that_goes_with_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staged, "HELD", 1)
    rows = Rows(SCHEMA, tables(20), tmp_path)
    assert [path.stat().st_mode & 0o077 for path in below(tmp_path)] == [0]  # for nobody else to read
    other = Rows(SCHEMA, tables(20), tmp_path)
    other.put_away()
    assert (rows.there, other.there, len(below(tmp_path))) == (True, False, 1)
    del rows
    gc.collect()
    assert below(tmp_path) == []


def test_reading_that_is_stopped_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staged, "HELD", 1)

    def stopped() -> Iterator[pyarrow.Table]:
        yield from tables(20)
        assert below(tmp_path)
        raise Stopped

    with pytest.raises(Stopped):
        Rows(SCHEMA, stopped(), tmp_path)
    assert below(tmp_path) == []


def test_what_was_looked_at_is_stored_whatever_became_of_the_file(tmp_path: Path) -> None:
    workspace, path = in_memory(), tmp_path / "messages.csv"
    path.write_text(HEADER + "m1,2026-01-01T10:00:00Z,in\nm2,2026-01-02T10:00:00Z,in\n")
    prepared = intake.prepare(workspace, path, path.name, received=NOON)
    path.write_text(HEADER + "m3,2026-01-03T10:00:00Z,in\n")
    assert intake.foresee(workspace, prepared).tally.new == 2
    assert intake.confirm(workspace, prepared, at=NOON, by="Ada").tally.new == 2
    ids = workspace.rows("select message_id from canonical.messages order by 1")
    assert ids == [("m1",), ("m2",)]


def test_rows_that_were_swept_away_are_said_and_nothing_is_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staged, "HELD", 1)
    workspace, path = Workspace(scratch=tmp_path), tmp_path / "messages.csv"
    intake.batches.start(workspace)
    path.write_text(HEADER + "m1,2026-01-01T10:00:00Z,in\n")
    prepared = intake.prepare(workspace, path, path.name, received=NOON)
    [kept] = below(tmp_path)
    kept.unlink()
    for act in (
        lambda: intake.foresee(workspace, prepared),
        lambda: intake.confirm(workspace, prepared, at=NOON, by=""),
    ):
        with pytest.raises(StoreError, match=r"“messages\.csv”.*Drop the file again"):
            act()
    assert workspace.rows("select count(*) from landed.messages") == [(0,)]
    assert workspace.history() == []


def test_a_disk_that_is_full_while_rows_are_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(staged, "HELD", 1)
    monkeypatch.setattr(Rows, "_let_go", full)
    workspace, path = Workspace(scratch=tmp_path), tmp_path / "messages.csv"
    path.write_text(HEADER + "m1,2026-01-01T10:00:00Z,in\n")
    with pytest.raises(StoreError) as told:
        intake.prepare(workspace, path, path.name, received=NOON)
    assert told.value.words == FULL
    assert below(tmp_path) == []


def test_what_another_process_left_goes_when_the_workspace_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staged, "HELD", 1)
    (tmp_path / "brand" / "waiting").mkdir(parents=True)
    (tmp_path / "brand" / "waiting" / "0-left.rows").touch()
    workspace, path = Workspace(tmp_path / "brand"), tmp_path / "messages.csv"
    assert below(tmp_path / "brand" / "waiting") == []
    intake.batches.start(workspace)
    path.write_text(HEADER + "m1,2026-01-01T10:00:00Z,in\n")
    prepared = intake.prepare(workspace, path, path.name, received=NOON)
    workspace.close()
    again = Workspace(tmp_path / "brand")  # what is waiting here stays
    assert len(below(tmp_path / "brand" / "waiting")) == 1
    assert intake.confirm(again, prepared, at=NOON, by="Ada").tally.new == 1


def test_a_file_of_rows_is_not_read_far_ahead_of_those_who_use_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staged, "AHEAD", 15)
    monkeypatch.setattr(staged, "PATIENCE", 60.0)
    path, found = tmp_path / "octets", []
    path.write_bytes(bytes(range(100)))
    with Bounded(path) as file:
        used = [file.read(10), file.read(10)]
        assert [bytes(octets) for octets in used] == [bytes(range(10)), bytes(range(10, 20))]
        waiting = Thread(target=lambda: found.append(bytes(file.read(10))))
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive() and not found
        used.clear()
        waiting.join(30)
        assert found == [bytes(range(20, 30))]
        assert bytes(file.read(1000)) == bytes(range(30, 100)) and file.out == {}
        file.seek(0)
        assert file.read() == bytes(range(100))


def test_who_keeps_rows_for_long_gets_more_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staged, "HELD", 1)
    monkeypatch.setattr(staged, "AHEAD", 1)
    monkeypatch.setattr(staged, "PATIENCE", 0.01)
    rows = Rows(SCHEMA, tables(50), tmp_path)
    kept = list(pyarrow.RecordBatchReader.from_stream(rows))
    assert sum(len(batch) for batch in kept) == 50
