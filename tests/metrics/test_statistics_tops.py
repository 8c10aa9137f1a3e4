"""Where ways upwards end, long ones, forks and cycles among them."""

from __future__ import annotations

from random import Random

import pyarrow
import pytest

from metrics.statistics.tops import tops


def found(ways: dict[str, str], chunks: int = 1) -> dict[str, str]:
    names = list(ways)
    size = -(-len(names) // chunks)
    below = pyarrow.chunked_array([names[start : start + size] for start in range(0, len(names), size)])
    above = pyarrow.chunked_array([[ways[name] for name in names]])
    return dict(zip(names, tops(below, above).to_pylist(), strict=True))


def by_hand(ways: dict[str, str], name: str) -> str:
    while name in ways:
        name = ways[name]
    return name


@pytest.mark.parametrize("length", [1, 2, 3, 7, 8, 9, 1000])
def test_a_way_is_followed_to_its_end_however_long(length: int) -> None:
    ways = {f"m{n}": f"m{n + 1}" for n in range(length)}
    assert set(found(ways).values()) == {f"m{length}"}


@pytest.mark.parametrize("chunks", [1, 3])
def test_ways_that_meet_end_at_the_same_top(chunks: int) -> None:
    draw = Random(1)
    ways = {f"m{n}": f"m{draw.randrange(n)}" for n in range(1, 200) if n % 7}
    assert len({by_hand(ways, name) for name in ways}) > 5
    assert found(ways, chunks) == {name: by_hand(ways, name) for name in ways}


def test_a_way_round_a_cycle_stops_inside_it() -> None:
    ways = {"a": "b", "b": "c", "c": "a", "x": "a", "y": "y", "z": "top"}
    told = found(ways)
    assert {told[name] for name in "abcx"} <= {"a", "b", "c"}
    assert told["y"] == "y" and told["z"] == "top"


def test_places_have_tops_as_names_do() -> None:
    below, above = pyarrow.chunked_array([[5, 6, 9]]), pyarrow.chunked_array([[6, 7, 1 << 62]])
    assert tops(below, above).to_pylist() == [7, 7, 1 << 62]
