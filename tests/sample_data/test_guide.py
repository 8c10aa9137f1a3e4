"""The guide of the workshop tells a facilitator what will come out: the same as the engine says."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import metrics
from metrics.model import Scope

Open = Callable[[str], metrics.Workspace]
DOCS = Path(__file__).parents[2] / "docs"
SHOWN = Scope(date(2026, 3, 2), date(2026, 5, 31))  # the thirteen full weeks that pages show first
SHARES = ((2, "altavoz", "own_reply_share"), (3, "obrador_lunares", "shop_counter"), (8, "eco", "echo_ratio"))


@pytest.fixture(params=["es", "en"])
def told(request: pytest.FixtureRequest) -> dict[int, str]:
    """What comes out at each step, as the guide's table says it."""
    lines = (DOCS / f"workshop.{request.param}.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if re.match(r"\| \d+ ", line)]
    return {int(cells[1].split()[0]): cells[4].strip() for cells in rows}


def numbers_of(cell: str) -> list[str]:
    return re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d{3})", "", cell))


def test_the_guide_tells_every_step(told: dict[int, str]) -> None:
    assert sorted(told) == list(range(1, 16)) and all(told.values())


def test_shares_in_the_guide_are_those_of_the_engine(told: dict[int, str], company: Open) -> None:
    found = {step: metrics.measure(company(name), metric, SHOWN).value for step, name, metric in SHARES}
    found[4] = metrics.measure(company("altavoz"), "purpose_mix", SHOWN).detail["commercial"]
    assert {step: numbers_of(told[step]) for step in found} == {
        step: [f"{100 * value:.0f}"] for step, value in found.items()
    }


def test_other_answers_in_the_guide_are_those_of_the_engine(told: dict[int, str], company: Open) -> None:
    ever = Scope()
    core = metrics.measure(company("altavoz"), "core_size", SHOWN).value
    followers = metrics.measure(company("altavoz"), "follow_ratio", SHOWN).detail["followers"]
    assert numbers_of(told[7]) == [f"{core:.0f}", f"{followers:.0f}"]
    assert metrics.measure(company("obrador_lunares"), "mentality_ladder", SHOWN).value == 1.5
    assert re.search(r"1[.,]5$", told[6])
    lag = metrics.measure(company("adentro"), "lead_lag", ever)
    assert (lag.value, numbers_of(told[11])) == ("association", [str(lag.detail["best_lag"])])
    few = metrics.measure(company("adentro"), "lead_lag", SHOWN)
    assert numbers_of(told[12]) == [str(few.detail["weeks_needed"])]
    states = {name: metrics.standing(company(name), SHOWN).state for name in ("altavoz", "promesa", "obrador_lunares")}
    assert [name for name, state in states.items() if state == "fragile"] == ["promesa"] == [told[13].lower()]


def test_the_four_postures_are_those_of_the_engine(company: Open) -> None:
    found = [metrics.measure(company(name), "posture", SHOWN).value
             for name in ("altavoz", "abrazo", "mostrador", "obrador_lunares")]  # fmt: skip
    assert found == ["social_media", "conversations_only", "social_channel", "mixed"]
