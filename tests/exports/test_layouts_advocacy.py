"""Reports of employee advocacy: totals by person and period, and daily totals inside and outside."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from metrics.exports.file_names import network_of, period_of
from metrics.exports.remarks import say
from metrics.intake import prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"

USERS = "everyonesocial_users_2024-03-01_2024-03-31.csv"
PEOPLE = (
    "select period_start, period_end, department, posts, shares, clicks, reach, points from canonical.people_totals"
)


def test_users_and_leaderboard_of_one_period_tell_the_same_person(taken) -> None:
    told = taken(USERS)
    march = (date(2024, 3, 1), date(2024, 3, 31))
    assert told.rows(f"{PEOPLE} order by shares desc") == [
        (*march, None, 2, 14, 33, 1250, None),
        (*march, None, 0, 0, 0, None, None),
    ]
    again = taken("everyonesocial_leaderboard_2024-03.csv", into=told.workspace)
    assert (again.tally.rows, again.tally.changed) == (1, 1)
    assert told.rows(f"{PEOPLE} order by shares desc")[0] == (*march, "obrador", 2, 14, 33, 1250, 1040)


def test_names_of_employees_are_never_kept_readable(taken) -> None:
    told = taken(USERS)
    assert told.rows("select count(*) from canonical.people_totals where person_id ilike '%inventad%'") == [(0,)]
    assert told.rows("select count(*) from book.handles") == [(0,)]


def test_totals_of_an_unknown_period_are_refused_with_what_to_do(tmp_path) -> None:
    path = shutil.copy(SAMPLES / USERS, tmp_path / "users.csv")
    prepared = prepare(in_memory(), path, "users.csv", received=date(2026, 8, 1))
    assert prepared.refusal.id == "period_needed"
    assert "2026-07-01 2026-07-31.csv" in say(prepared.refusal, "es")
    forced = prepare(in_memory(), path, "users.csv", received=date(2026, 8, 1), force="everyonesocial_users")
    assert forced.refusal.id == "period_needed"


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("users 2024-03-01 2024-03-31.csv", ("2024-03-01", "2024-03-31")),
        ("20240301-20240331_users.csv", ("2024-03-01", "2024-03-31")),
        ("users_2024.03.01_to_2024.04.02 (1).csv", ("2024-03-01", "2024-04-02")),
        ("leaderboard_2024-02.csv", ("2024-02-01", "2024-02-29")),
        ("users 2024-03-31 2024-03-01.csv", None),
        ("users 2024-02-30 2024-03-01.csv", None),
        ("users 2024-03-01.csv", None),
        ("users.csv", None),
    ],
)
def test_a_period_is_read_from_a_name_or_not_at_all(name: str, period: tuple[str, str] | None) -> None:
    assert period_of(name) == period


def test_a_network_is_read_from_a_name_when_it_is_only_one() -> None:
    assert network_of("Evolución Instagram 2024.csv") == "instagram"
    assert network_of("twitter_marzo.csv") == "x"
    assert network_of("instagram_facebook.csv") == ""
    assert network_of("informe.csv") == ""


def test_a_day_of_firstup_is_told_inside_and_outside(taken) -> None:
    told = taken("firstup_summary.csv")
    assert told.tally.new == 2
    assert told.rows(
        "select scope, measure, value from canonical.account_daily where date = '2024-03-14' order by 1, 2"
    ) == [
        ("external", "clicks", 66),
        ("external", "comments", 6),
        ("external", "impressions", 4500),
        ("external", "reactions", 21),
        ("external", "shares", 12),
        ("internal", "internal_messages", 9),
        ("internal", "internal_reactions", 40),
    ]
    unknown = "select count(*) from canonical.account_daily where date = '2024-03-15' and measure = 'internal_messages'"
    assert told.rows(unknown) == [(0,)]
