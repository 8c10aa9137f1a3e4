"""The verdict on the house follows its rules, and the change of the score is split without a rest."""

import json
from datetime import date
from types import SimpleNamespace

import pytest

from metrics import Scope, change_settings, measure
from metrics.model import Measure, Status
from metrics.reducers.health import HOUSE
from metrics.standing import health_changes, next_dimension, standing, step_of
from metrics.workspaces import Workspace, in_memory
from tests.conftest import NOON, land
from tests.metrics.test_golden import CASES, rows_of

REST = ("weight_listen", "weight_community", "weight_inside")
SPRING, WINTER = Scope(date(2024, 4, 1), date(2024, 6, 30)), Scope(date(2024, 1, 1), date(2024, 3, 31))


@pytest.fixture(scope="module")
def half_year() -> Workspace:
    case = next(path for path in CASES if path.name == "20_half_year")
    store = in_memory()
    change_settings(store, json.loads((case / "settings.json").read_text(encoding="utf-8")), at=NOON, by="test")
    land(store, rows_of(case))
    return store


def test_the_state_follows_the_score_and_its_weakest_side(half_year: Workspace) -> None:
    """74 points, but answering has 43: over 70 and yet not healthy."""
    found = standing(half_year, Scope())
    assert (found.state, found.weakest) == ("uneven", "answer")
    assert found.evidence.es == "74 de 100 (de 70 a 77). Lo más flojo es contestar: 43 de 100."


def test_the_next_step_is_where_weight_and_distance_are_largest(half_year: Workspace) -> None:
    """Answering: 20·(70 − 43.5) = 531; conversing: 25·(70 − 73) < 0; the inside: 25·(70 − 70.8) < 0."""
    found = standing(half_year, Scope())
    assert found.action == "answer"
    # all 137 have waited for more than seven days
    assert found.step.en == "Answer the 137 waiting for more than a day."


def test_the_change_of_the_score_is_split_without_a_rest(half_year: Workspace) -> None:
    changes = health_changes(half_year, SPRING, WINTER)
    now, before = (measure(half_year, "health_score", scope) for scope in (SPRING, WINTER))
    assert {change.dimension for change in changes} == set(now.detail["dimensions"]) & set(before.detail["dimensions"])
    assert set(now.detail["dimensions"]) == set(before.detail["dimensions"])
    assert sum(change.effect for change in changes) == pytest.approx(now.value - before.value)
    assert [abs(change.effect) for change in changes] == sorted((abs(c.effect) for c in changes), reverse=True)


def test_on_a_tie_the_first_dimension_of_the_house_is_next() -> None:
    health = Measure("health_score", 50, 3, None, Status.OK, detail={"dimensions": dict.fromkeys(HOUSE, 50.0)})
    alike = SimpleNamespace(values={f"weight_{name}": 20 for name in HOUSE})
    assert next_dimension(alike, health) == "converse"


def test_a_heavy_side_a_little_low_comes_before_a_light_one_that_is_lower() -> None:
    """25·(70 − 50) = 500 against 10·(70 − 30) = 400."""
    scores = {"converse": 50.0, "answer": 30.0, "listen": 90.0}
    health = Measure("health_score", 50, 3, None, Status.OK, detail={"dimensions": scores})
    weighed = SimpleNamespace(values={"weight_converse": 25, "weight_answer": 10} | dict.fromkeys(REST, 20))
    assert next_dimension(weighed, health) == "converse"


def test_too_little_gives_no_verdict(load) -> None:
    found = standing(load(messages="message_id, created_at, direction\nm1, 2024-05-01 09:00, in"), Scope())
    assert (found.state, found.step) == ("unknown", None)
    assert found.evidence.en.startswith("0 of 5 dimensions are known")


def test_an_open_rupture_outweighs_the_score(half_year: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """With alarms at the slightest rise the same brand, with the same score, is fragile."""
    eager = {"rupture_z": 1, "rupture_min_diff": 0, "rupture_min_n": 1, "rupture_min_base": 2}
    before = measure(half_year, "trust_rupture").value
    change_settings(half_year, eager, at=NOON, by="test")
    try:
        assert before == 0 and measure(half_year, "trust_rupture").value
        assert standing(half_year, Scope()).state == "fragile"
    finally:
        change_settings(
            half_year,
            {"rupture_z": 3.5, "rupture_min_diff": 0.05, "rupture_min_n": 20, "rupture_min_base": 6},
            at=NOON,
            by="test",
        )


class Told:
    """An enquiry whose one number is known beforehand."""

    def __init__(self, ages: dict[str, int]) -> None:
        self.ages = ages

    def measure(self, metric_id: str) -> Measure:
        return Measure(metric_id, None, None, None, Status.OK, detail={"by_age": self.ages})


@pytest.mark.parametrize(
    ("ages", "said"),
    [
        ({"0-24h": 9}, "Contestar antes: hoy nadie espera desde hace más de un día."),
        ({"0-24h": 9, "1-3d": 1}, "Contestar a quien espera desde hace más de un día."),
        ({"1-3d": 1, ">7d": 1}, "Contestar a 2 que esperan desde hace más de un día."),
    ],
)
def test_the_step_speaks_of_none_of_one_and_of_several(ages: dict[str, int], said: str) -> None:
    assert step_of(Told(ages), "answer").es == said
