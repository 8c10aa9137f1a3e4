"""A threshold lies between its limits, keeps its versions, and every number says which ones it depends on."""

import re

import pytest

from metrics import CATALOGUE, change_settings, settings_history
from metrics.editorial import ANCHORS, RAMPS
from metrics.model import Metric
from metrics.reducers import REDUCERS
from metrics.settings import DEFAULTS, DERIVED_WITH, LIMITS, WEIGHTS, WITHIN
from metrics.store import SQL_FOLDER
from tests.conftest import NOON

NUMBERS = {name for name, default in DEFAULTS.items() if isinstance(default, int | float)}


def test_every_number_has_limits_and_its_default_lies_between_them() -> None:
    assert set(LIMITS) == NUMBERS
    assert [name for name, (least, most) in LIMITS.items() if not least <= DEFAULTS[name] <= most] == []
    assert [pair for pair in WITHIN if DEFAULTS[pair[0]] > DEFAULTS[pair[1]]] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("min_n", 0),
        ("min_n", 1001),
        ("min_n", 9.5),
        ("min_n", True),
        ("min_n", None),
        ("min_n", float("nan")),
        ("min_coverage", 1.01),
        ("min_coverage", -0.01),
        ("min_coverage", float("nan")),
        ("neg_threshold", 0.1),
        ("k_min_group", 4),
        ("core_min_weeks", 13),
        ("core_weeks", 3),
        ("rupture_min_base", 13),
        ("anchors_ttfr", [0.1, 0.5]),
        ("anchors_ttfr", [0.1, 0.5, 0.5]),
        ("anchors_ttfr", [0.1, 0.9, 0.5]),
        ("anchors_ttfr", [0.1, 0.5, 1.1]),
        ("anchors_ttfr", [-0.1, 0.5, 0.9]),
        ("anchors_ttfr", [0.1, 0.5, None]),
        ("anchors_ttfr", [0, 0.5, True]),
        ("anchors_ttfr", [0.1, 0.5, float("nan")]),
        ("anchors_ttfr", 0.5),
        ("anchors_ttfr", None),
        ("ramp_service", [0.25, 0.1]),
        ("ramp_service", [0.1, 0.1]),
        ("ramp_service", [0.1, 0.2, 0.3]),
    ],
)
def test_a_number_beyond_its_limits_is_refused_and_nothing_is_kept(name: str, value: object, load) -> None:
    store = load()
    refused = "core_min_weeks" if name == "core_weeks" else name
    with pytest.raises(ValueError, match=f"^{refused}$"):
        change_settings(store, {"min_words": 5, name: value}, at=NOON, by="Ana")
    assert settings_history(store) == []


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_both_ends_of_the_limits_hold(name: str, load) -> None:
    """Those that stand one within another are moved together."""
    for end in LIMITS[name]:
        partners = {other: end for pair in WITHIN if name in pair for other in pair if LIMITS[other] == LIMITS[name]}
        store = load(settings={**partners, name: end})
        assert store.settings[name] == end


@pytest.mark.parametrize("value", [[0, 0.5, 1], [1, 0.5, 0], [0.1, 0.11, 0.12]])
def test_anchors_may_rise_or_fall(value: list[float], load) -> None:
    assert load(settings={"anchors_ttfr": value}).settings["anchors_ttfr"] == value


def test_two_thresholds_that_move_together_are_judged_together(load) -> None:
    store = load(settings={"core_weeks": 3, "core_min_weeks": 2})
    assert (store.settings["core_weeks"], store.settings["core_min_weeks"]) == (3, 2)


def test_a_default_that_comes_back_is_one_more_version(load) -> None:
    store = load(settings={"min_n": 20})
    change_settings(store, {"min_n": 10}, at=NOON, by="Leo")
    assert [(one.value, one.by) for one in settings_history(store)] == [(10, "Leo"), (20, "test")]


# What each derived column that a metric may read was worked out with, beyond the clock and the zone.
SUBSTANCE = {"min_words", "canned_min_threads"}
COLUMNS = {
    "messages": {"canned": {"canned_min_threads"}, "needs_reply": {"min_words"}},
    "dyads": {
        "level": SUBSTANCE,
        "depth": SUBSTANCE,
        "level_7d": {*SUBSTANCE, "dialogue_horizon_h"},
        "depth_7d": {*SUBSTANCE, "dialogue_horizon_h"},
        "contact": {"min_words"},
    },
    "episodes": {"moment": {"reopen_h", "min_words"}, "substantive_at": SUBSTANCE},
    "posts": {"talked_7d": {*SUBSTANCE, "dialogue_horizon_h"}},
}
PARAMETERS = {"min_words": "min_words", "reopen": "reopen_h", "horizon": "dialogue_horizon_h"}


def named(metric: Metric) -> str:
    """All SQL of a metric: its things, what its kind asks of them, and its further keys."""
    asked = REDUCERS[metric.kind].select(metric) if metric.rows else ""
    return "\n".join([metric.rows, asked, *metric.detail.values()])


def needed(metric: Metric) -> set[str]:
    """The thresholds that the metric's SQL names, and those behind the derived columns that it reads."""
    query = named(metric)
    found = {name for name in NUMBERS if re.search(rf"\${name}\b", query)}
    for table, columns in COLUMNS.items():
        if re.search(rf"\b(from|join) {table}\b", query):
            for column, names in columns.items():
                if re.search(rf"\b{column}\b", query):
                    found |= names
    return found


@pytest.mark.parametrize("metric", CATALOGUE, ids=lambda metric: metric.id)
def test_a_metric_names_the_thresholds_that_it_depends_on(metric: Metric) -> None:
    assert needed(metric) - set(metric.settings) == set()


def test_the_score_names_its_weights_and_anchors_and_the_posture_its_ramps() -> None:
    named = {metric.id: set(metric.settings) for metric in CATALOGUE}
    assert named["health_score"] == {*WEIGHTS, *ANCHORS}
    assert set(RAMPS) <= named["posture"]


@pytest.mark.parametrize("table", ["messages", "dyads", "episodes"])
def test_no_derived_table_is_worked_out_with_a_threshold_that_is_not_told(table: str) -> None:
    """If its SQL begins to name another threshold, the list above must say which column depends on it."""
    text = (SQL_FOLDER / "derived" / f"{table}.sql").read_text(encoding="utf-8")
    found = {setting for name, setting in PARAMETERS.items() if re.search(rf"\${name}\b", text)}
    assert found <= set().union(*COLUMNS[table].values())
    assert set(re.findall(r"\$(\w+)", text)) <= {*PARAMETERS, "zone", "has_text", "as_of"}


def test_what_is_derived_with_a_setting_is_derived_anew_when_it_changes() -> None:
    names = set().union(*(names for columns in COLUMNS.values() for names in columns.values()))
    assert names <= set(DERIVED_WITH)
