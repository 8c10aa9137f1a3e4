"""What was put into the workshop companies comes out of them: numbers within their intervals, and verdicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import pytest

import metrics
from metrics.model import Measure, Scope
from tests.sample_data.conftest import TRUTH

Open = Callable[[str], metrics.Workspace]
NAMES = tuple(TRUTH)
EVER = Scope()
# What rests on a dozen departments, on 78 weeks, on one incident or on few leaders has wide intervals by nature.
FEW = ("capillarity", "lead_lag", "incident_study", "engaged_negative_risk", "leadership_two_way")


def part_of(thing: Any, path: str) -> Any:
    """What stands at a dotted path, through mappings, lists and objects."""
    for step in path.split("."):
        if isinstance(thing, Mapping):
            thing = thing.get(step)
        elif isinstance(thing, list | tuple):
            thing = thing[int(step)] if len(thing) > int(step) else None
        else:
            thing = getattr(thing, step, None)
    return thing


def found(measured: Measure, part: str) -> tuple[Any, Any]:
    """A number and its interval: of the measure itself, or of a part of its detail."""
    if not part:
        return measured.value, measured.ci
    where, _, _ = part.rpartition(".")
    within = part_of(measured.detail, where) if where else None
    return part_of(measured.detail, part), part_of(within, "ci") or measured.detail.get(f"{part}_ci")


def agrees(truth: Mapping[str, Any], value: float | None, interval: tuple[float, float] | None) -> bool:
    """Within the interval; or, where the truth says why there is none to go by, within its tolerance."""
    if value is None:
        return False
    if "tolerance" in truth:
        assert truth["why"]
        return abs(value - truth["value"]) <= truth["tolerance"]
    return interval is not None and interval[0] <= truth["value"] <= interval[1]


@pytest.mark.parametrize("name", NAMES)
def test_every_number_that_was_put_in_is_found_again(name: str, company: Open) -> None:
    store, strays = company(name), []
    for truth in TRUTH[name]["truths"]:
        part = truth.get("part", "")
        value, interval = found(metrics.measure(store, truth["metric"], EVER), part)
        if not agrees(truth, value, interval):
            strays.append((truth["metric"], part, truth["value"], value, interval))
    assert strays == []


@pytest.mark.parametrize("name", NAMES)
def test_the_engine_concludes_what_the_lesson_teaches(name: str, company: Open) -> None:
    store, told, wanted = company(name), {}, {}
    for verdict in TRUTH[name]["verdicts"]:
        part = verdict.get("part", "")
        key = f"{verdict['metric']} {part}"
        if verdict["metric"] == "standing":
            told[key] = part_of(metrics.standing(store, EVER), part)
        else:
            measured = metrics.measure(store, verdict["metric"], EVER)
            told[key] = part_of(measured.detail, part) if part else measured.value
        wanted[key] = verdict["value"]
    assert told == wanted


@pytest.mark.parametrize("name", NAMES)
def test_every_row_of_every_file_is_read(name: str, company: Open) -> None:
    told = [(batch.name, batch.tally) for batch in company(name).history()]
    lost = [(file, tally) for file, tally in told if tally.rejected or tally.left_out]
    assert lost == []
    assert [file for file, tally in told if not tally.rows] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_story_is_seventy_eight_whole_weeks_to_the_end_of_may(name: str, company: Open) -> None:
    store = company(name)
    assert store.span() == (date(2024, 12, 2), date(2026, 5, 31))
    assert store.as_of == datetime(2026, 5, 31, 22)
    if name == "adentro":
        assert metrics.measure(store, "lead_lag", EVER).detail["weeks"] == 78


def test_an_interval_is_narrow_enough_to_tell_one_story_from_another(company: Open) -> None:
    """An interval as wide as the world would hold any truth."""
    wide = []
    for name in NAMES:
        for truth in TRUTH[name]["truths"]:
            _, interval = found(metrics.measure(company(name), truth["metric"], EVER), truth.get("part", ""))
            if "tolerance" not in truth and truth["metric"] not in FEW and interval[1] - interval[0] > 0.13:
                wide.append((name, truth["metric"], interval))
    assert wide == []


def test_the_weeks_before_the_broken_promise_raise_no_alarm(company: Open) -> None:
    alarms = metrics.measure(company("promesa"), "trust_rupture", EVER).detail["alarms"]
    assert [alarm["week"] for alarm in alarms if alarm["week"] < "2026-04-13"] == []


def test_the_workshop_comes_after_the_company_that_is_shown_first(tmp_path) -> None:
    listed = [info.name for info in metrics.workspaces(tmp_path)]
    assert listed == ["obrador_lunares", "altavoz", "abrazo", "mostrador", "eco", "adentro", "promesa", "own"]


def test_the_thirteen_weeks_that_pages_show_first_hold_the_break_of_the_promise(company: Open) -> None:
    """Whoever opens the company sees its lesson without touching the period."""
    shown = Scope(date(2026, 3, 2), date(2026, 5, 31))
    store = company("promesa")
    alarms = metrics.measure(store, "trust_rupture", shown).detail["alarms"]
    assert alarms[0]["week"] == "2026-04-13"
    assert metrics.standing(store, shown).state == "fragile"
    assert metrics.measure(store, "incident_study", shown).value > 0.15


def test_the_loudspeaker_answers_hardly_anybody_in_any_quarter(company: Open) -> None:
    store = company("altavoz")
    for first, last in ((date(2025, 6, 2), date(2025, 8, 31)), (date(2026, 3, 2), date(2026, 5, 31))):
        assert metrics.measure(store, "response_rate", Scope(first, last)).value < 0.1
        assert metrics.measure(store, "own_reply_share", Scope(first, last)).value < 0.2
