"""A long import says how far it is, and can be stopped without leaving anything behind."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from metrics import batches
from metrics.exports import evenness
from metrics.intake import confirm, foresee, prepare
from metrics.store import Store
from metrics.watch import Stopped

WHEN = datetime(2026, 5, 1)


class Follower:
    """Keeps what it is told, and stops the work at a fraction."""

    def __init__(self, stop: float = 2.0) -> None:
        self.told: list[float] = []
        self.stop = stop

    def moved(self, fraction: float) -> None:
        self.told.append(fraction)
        if fraction >= self.stop:
            raise Stopped


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Forty messages of the same length, read in blocks of some ten."""
    monkeypatch.setattr(evenness, "SIZE", 400)
    lines = [f"m{number:02d},2026-04-01T10:{number:02d}:00Z,in,persona_{number:02d}" for number in range(40)]
    path = tmp_path / "messages.csv"
    path.write_text("\n".join(["message_id,created_at,direction,author_id", *lines, ""]), encoding="utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path):
    (tmp_path / "brand").mkdir()
    kept = Store(tmp_path / "brand")
    batches.start(kept)
    yield kept
    kept.close()


def test_reading_tells_how_far_it_is_and_never_goes_back(store: Store, file: Path) -> None:
    follower = Follower()
    prepared = prepare(store, file, "messages.csv", received=WHEN, watch=follower)
    assert prepared.usable[0].rows == 40
    # its encoding, and 1,601 octets in five blocks: twice, as it is looked over and as it is read
    assert len(follower.told) == 1 + 5 + 5
    assert follower.told == sorted(follower.told)
    assert (follower.told[0], follower.told[-1]) == (0.0, 1.0)


def test_confirming_ends_at_the_whole(store: Store, file: Path) -> None:
    prepared, follower = prepare(store, file, "messages.csv", received=WHEN), Follower()
    confirm(store, prepared, at=WHEN, by="a", watch=follower)
    assert follower.told == sorted(follower.told)
    assert 0.5 in follower.told
    assert follower.told[-1] == 1.0


def test_landing_is_told_as_it_goes_on(store: Store, file: Path) -> None:
    prepared, follower = prepare(store, file, "messages.csv", received=WHEN), Follower()
    foresee(store, prepared, watch=follower)
    # people take a tenth, what is kept as it was told another half
    assert [round(told, 2) for told in follower.told] == [0.1, 0.6, 1.0]


def test_a_file_of_several_sheets_never_goes_back(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in "ab":
            archive.writestr(f"{name}.csv", f"message_id,created_at,direction\n{name}1,2026-04-01T10:00:00Z,in\n")
    follower = Follower()
    confirm(store, prepare(store, path, "two.zip", received=WHEN), at=WHEN, by="a", watch=follower)
    assert follower.told == sorted(follower.told)
    assert store.rows("select count(*) from canonical.messages") == [(2,)]


@pytest.mark.parametrize("stop", [0.1, 0.5, 1.0])
def test_an_import_that_is_stopped_leaves_nothing_behind(store: Store, file: Path, stop: float) -> None:
    prepared = prepare(store, file, "messages.csv", received=WHEN)
    before = store.revision
    with pytest.raises(Stopped):
        confirm(store, prepared, at=WHEN, by="a", watch=Follower(stop))
    assert store.revision == before
    assert batches.history(store) == []
    for table in ("landed.messages", "canonical.messages", "messages", "book.handles", "book.batch_tables"):
        assert store.rows(f"select count(*) from {table}") == [(0,)]
    assert store.originals is not None and list(store.originals.iterdir()) == []
    assert confirm(store, prepared, at=WHEN, by="a").tally.new == 40


def test_preparing_and_foreseeing_can_be_stopped(store: Store, file: Path) -> None:
    for stop in (0.05, 0.2):
        with pytest.raises(Stopped):
            prepare(store, file, "messages.csv", received=WHEN, watch=Follower(stop))
    prepared = prepare(store, file, "messages.csv", received=WHEN)
    with pytest.raises(Stopped):
        foresee(store, prepared, watch=Follower(0.2))
    assert foresee(store, prepared).tally.new == 40
