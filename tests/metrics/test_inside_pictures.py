"""The two sides, their lags and their topics, counted by hand."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pytest

from metrics import BothWeek, SharedTopic, both_sides, lags, measure, topics
from metrics.model import Scope
from metrics.workspaces import Workspace

Load = Callable[..., Workspace]
UTC = {"timezone": "UTC", "as_of": "2024-06-01T00:00:00Z"}
MONDAY = date(2023, 1, 2)
SIDAK_OF_NINE = 2.7655  # standard deviations that 5 % of the largest of nine go beyond


def test_both_sides_are_counted_by_week_and_weeks_of_few_people_are_gaps(load: Load) -> None:
    posts = """
        post_id, published_at,     network, reactions, comments, shares
        p1,      2024-05-06 09:00, x,       10,        2,        1
        p2,      2024-05-08 09:00, x,       4,         0,
        p3,      2024-05-21 09:00, x,       7,         1,        0
    """
    acts = [f"a{i},{person},2024-05-07 09:00,own_post" for i, person in enumerate("abcdef")]
    acts += [f"b{i},{person},2024-05-22 09:00,own_post" for i, person in enumerate("abcde")]
    acts += ["c1,a,2024-05-14 09:00,own_post", "c2,a,2024-05-15 09:00,click"]
    table = "\n".join(["activity_id,person_id,occurred_at,kind", *acts])
    store = load(UTC, posts=posts, advocacy_activity=table)
    # The second week is one person's; alone it would be found by subtraction, so the third goes with it.
    assert both_sides(store, Scope(date(2024, 5, 6), date(2024, 5, 26))) == [
        BothWeek(date(2024, 5, 6), 6.0, 17.0),
        BothWeek(date(2024, 5, 13), None, 0.0),
        BothWeek(date(2024, 5, 20), None, 8.0),
    ]


def test_totals_of_an_internal_network_stand_for_the_inside_and_unknown_weeks_stay_unknown(load: Load) -> None:
    daily = """
        date,       network, measure,           scope,    value
        2024-05-06, slack,   internal_messages, internal, 30
        2024-05-07, slack,   internal_messages, internal, 12
        2024-05-08, x,       engagements,       external, 50
        2024-05-22, x,       engagements,       external, 9
    """
    weeks = both_sides(load(UTC, account_daily=daily), Scope(date(2024, 5, 6), date(2024, 5, 26)))
    assert [(week.inside, week.outside) for week in weeks] == [(42.0, 50.0), (None, None), (None, 9.0)]


def test_a_period_without_any_total_is_unknown_and_not_zero(load: Load) -> None:
    daily = """
        date,       network, measure,           scope,    value
        2024-01-09, slack,   internal_messages, internal, 30
    """
    posts = """
        post_id, published_at,     network, reactions, comments
        p1,      2024-05-06 09:00, x,       10,        2
    """
    store = load(UTC, account_daily=daily, posts=posts)
    weeks = both_sides(store, Scope(date(2024, 5, 6), date(2024, 5, 19)))
    assert [(week.inside, week.outside) for week in weeks] == [(None, 12.0), (None, 0.0)]


def linked(load: Load, weeks: int, ahead: int) -> Workspace:
    """Posts of a week earn what people did `ahead` weeks before."""
    draw = np.random.default_rng(5)
    busy = draw.integers(1, 40, weeks)
    acts, posts = [], []
    for week in range(weeks):
        day = MONDAY + timedelta(weeks=week)
        acts += [f"a{week}-{i},p{i},{day} 09:00,own_post" for i in range(busy[week])]
        earned = busy[week - ahead] * 10 if week >= ahead else 100
        posts.append(f"p{week},{day} 10:00,x,{earned},{draw.integers(0, 9)}")
    return load(
        {"timezone": "UTC"},
        advocacy_activity="\n".join(["activity_id,person_id,occurred_at,kind", *acts]),
        posts="\n".join(["post_id,published_at,network,reactions,comments", *posts]),
    )


def test_the_lag_that_is_there_stands_out_of_chance_and_the_others_do_not(load: Load) -> None:
    store = linked(load, 60, ahead=2)
    found = lags(store, Scope())
    assert [lag.weeks for lag in found] == [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    assert [lag.weeks for lag in found if abs(lag.r) > lag.chance] == [2]
    assert all(lag.low <= lag.r <= lag.high for lag in found)
    worth = measure(store, "lead_lag").detail["n_eff"]
    for lag in found:
        assert lag.chance == pytest.approx(math.tanh(SIDAK_OF_NINE / math.sqrt(worth - abs(lag.weeks) - 3)), abs=1e-4)


def test_no_lag_is_drawn_while_there_are_too_few_weeks(load: Load) -> None:
    assert lags(linked(load, 30, ahead=2), Scope()) == []


def test_topics_of_few_writers_inside_are_not_counted(load: Load) -> None:
    inside = [f"i{i},p{i},2024-05-06 09:00,pan" for i in range(6)]
    inside += [f"j{i},p{i % 2},2024-05-06 09:00,turnos" for i in range(8)]
    inside += [f"k{i},p{i},2024-05-06 09:00,personas" for i in range(3)]
    posts = """
        post_id, published_at,     network, topic
        p1,      2024-05-06 09:00, x,       Pan
        p2,      2024-05-08 09:00, x,       pan
        p3,      2024-05-08 09:00, x,       ofertas
    """
    store = load(UTC, internal_posts="\n".join(["post_id,author_id,published_at,topic", *inside]), posts=posts)
    # Two people on turnos and three on personas are five together: pan may be told.
    assert topics(store, Scope(date(2024, 5, 6), date(2024, 5, 26))) == [
        SharedTopic("ofertas", 0, 1),
        SharedTopic("pan", 6, 2),
        SharedTopic("personas", None, 0),
        SharedTopic("turnos", None, 0),
    ]


def test_an_empty_workspace_draws_nothing(load: Load) -> None:
    store = load()
    assert (both_sides(store, Scope()), lags(store, Scope()), topics(store, Scope())) == ([], [], [])
