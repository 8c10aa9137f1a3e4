"""Damaged files through the whole intake: rows or words, never a traceback, and never a changed workspace."""

from __future__ import annotations

import os
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from metrics.batches import undo
from metrics.exports.choices import Choices
from metrics.exports.remarks import say
from metrics.intake import confirm, foresee, prepare
from metrics.model import LANGUAGES
from metrics.schema import TABLES
from metrics.workspaces import Workspace, in_memory
from tests.exports.conftest import SAMPLES
from tests.exports.damaged import ON_TEXT, corpus

SEED, EACH, PARTS = 20260731, 2, 4
LANDED = 3  # every third file that can be read is also kept and taken back
# All of them before anything is published; at a person's desk every seventh, which takes seconds instead of minutes.
STRIDE = 1 if os.environ.get("CI") else 7
SUGGESTED = Choices(undecided="suggested")
MOMENT = datetime(2026, 8, 1, 12)
FILES = list(corpus(SAMPLES, SEED, EACH))


def fingerprint(store: Workspace) -> list[tuple[str, int, int]]:
    """Every canonical table by its rows and a hash of what they say; derived messages, dyads and posts too."""
    names = [*(f"canonical.{name}" for name in TABLES), "messages", "dyads", "episodes", "posts"]
    return [(name, *store.rows(f"select count(*), coalesce(bit_xor(hash(t)), 0) from {name} t")[0]) for name in names]


def test_every_kind_of_damage_meets_eleven_samples_and_every_sample_two_kinds() -> None:
    kinds = Counter(kind for _, kind, _ in FILES)
    assert min(kinds[damage.__name__] for damage in ON_TEXT) >= 11
    samples = Counter(name for name, kind, _ in FILES if kind != "monster")
    assert samples.keys() == {path.name for path in SAMPLES.iterdir()} and min(samples.values()) == EACH


@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_file_ends_in_rows_or_words_and_leaves_the_workspace_as_it_was(part: int, tmp_path: Path) -> None:
    store = in_memory()
    sound = prepare(store, SAMPLES / "Content.csv", "Content.csv", received=MOMENT, choices=SUGGESTED)
    confirm(store, sound, at=MOMENT, by="test")
    before, outcomes = fingerprint(store), {"rows": 0, "words": 0}
    for number, (name, kind, octets) in list(enumerate(FILES))[part * STRIDE :: PARTS * STRIDE]:
        path = tmp_path / f"{number}"
        path.write_bytes(octets)
        prepared = prepare(store, path, name, received=MOMENT, choices=SUGGESTED)
        said = [*prepared.remarks, *([prepared.refusal] if prepared.refusal else [])]
        assert all(say(remark, language).strip() for remark in said for language in LANGUAGES), (name, kind)
        if prepared.usable and number // STRIDE % LANDED == 0:
            through(store, prepared, name)
            assert fingerprint(store) == before, (number, name, kind)
        outcomes["rows" if prepared.usable else "words"] += 1
        path.unlink()
    assert fingerprint(store) == before
    assert min(outcomes.values()) >= 5 // STRIDE + 1, outcomes


def through(store: Workspace, prepared, name: str) -> None:
    """Foreseen, kept and taken back; every row is accounted for, as it was foretold."""
    foretold = foresee(store, prepared).tally
    batch = confirm(store, prepared, at=MOMENT, by="test")
    assert batch.tally == foretold, name
    assert batch.tally.adds_up, (name, batch.tally)
    undo(store, batch.id, at=MOMENT, by="test")
