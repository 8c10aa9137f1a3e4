"""Inside against outside: the series that are compared, which ones stand in for others, and their edges."""

from datetime import date, timedelta
from math import log

import pytest

from metrics import Status, measure
from metrics.statistics import lead_lag

MONDAY = date(2024, 1, 1)


def window(weeks: int) -> dict[str, str]:
    last = MONDAY + timedelta(weeks=weeks) - timedelta(days=1)
    return {
        "timezone": "UTC", "as_of": f"{last + timedelta(days=1)}T00:00:00Z", "window_start": str(MONDAY),
        "window_end": str(last),
    }  # fmt: skip


def on(week: int, day: int = 0) -> str:
    return str(MONDAY + timedelta(weeks=week, days=day))


def talk(counts: list[int]) -> str:
    lines = [f"x{week}-{i}, i1, eva, {on(week)} 12:00, comment" for week, n in enumerate(counts) for i in range(n)]
    return "\n".join(
        ["interaction_id, post_id, actor_id, occurred_at, kind", *lines, f"v, i1, eva, {on(0)} 12:00, view"]
    )


def posts(interactions: list[int | None]) -> str:
    lines = [f"p{week}, {on(week)} 12:00, {n}, 0" for week, n in enumerate(interactions) if n is not None]
    return "\n".join(["post_id, published_at, reactions, comments", *lines])


def daily(measure_name: str, scope: str, amounts: dict[int, int]) -> str:
    return "\n".join(f"{on(week)}, net, {measure_name}, {scope}, {amount}" for week, amount in amounts.items())


DAILY = "date, network, measure, scope, value\n"
# The twelve weeks before the last four: median 2, absolute deviations 0 1 0 1 …: MAD 0.5 for six of each.
STEADY = [2, 3] * 6


def test_each_side_is_compared_with_its_own_past(load) -> None:
    inside, outside = [*STEADY, 4, 4, 4, 4], [*(10 * n for n in STEADY), 10, 10, 10, 10]
    found = measure(load(settings=window(16), internal_interactions=talk(inside), posts=posts(outside)), "in_out_gap")
    # Inside 4 against a median of 2.5 with MAD 0.5; outside 10 against 25 with MAD 5.
    assert found.detail == {
        "inside_z": pytest.approx(1.5 / (1.4826 * 0.5)), "outside_z": pytest.approx(-15 / (1.4826 * 5)),
    }  # fmt: skip
    assert found.value == pytest.approx(1.5 / (1.4826 * 0.5) + 15 / (1.4826 * 5))
    assert (found.n, found.status) == (16, Status.OK)


def test_only_the_twenty_six_weeks_before_the_last_four_are_the_past(load) -> None:
    inside = [9, 9, *([2, 3] * 13), 4, 4, 4, 4]
    found = measure(load(settings=window(32), internal_interactions=talk(inside), posts=posts(inside)), "in_out_gap")
    assert found.detail["inside_z"] == pytest.approx(1.5 / (1.4826 * 0.5))
    assert found.value == 0


def test_a_week_without_comments_has_none_and_a_week_without_posts_is_left_out(load) -> None:
    inside = [*([0, 2] * 6), 0, 0, 0, 0]
    outside = [None, *STEADY, 4, 4, None, 4, 4]
    settings = window(18)
    found = measure(
        load(settings=settings, internal_interactions=talk([0, 0, *inside]), posts=posts(outside)), "in_out_gap"
    )
    # 16 weeks outside; inside fourteen weeks of past, eight of them 0: median 0, MAD 0, so nothing to tell.
    assert found.detail == {"inside_z": None, "outside_z": pytest.approx(1.5 / (1.4826 * 0.5))}
    assert (found.value, found.n, found.status) == (None, 18, Status.NOT_ENOUGH)


def test_a_week_in_which_nobody_comments_inside_is_one_of_none(load) -> None:
    """0, 1 and 2 comments four times over, then 4: median 1 and MAD 1, with the silent weeks among them."""
    inside, outside = [*([0, 1, 2] * 4), 4, 4, 4, 4], [*STEADY, 4, 4, 4, 4]
    found = measure(load(settings=window(16), internal_interactions=talk(inside), posts=posts(outside)), "in_out_gap")
    assert found.detail["inside_z"] == pytest.approx(3 / 1.4826)


def test_fifteen_weeks_are_too_few(load) -> None:
    """Eleven weeks of the past vary enough to be told: median 2, MAD 1. It is the sixteenth week that lacks."""
    weeks = [*([1, 2, 3] * 4), 4, 4, 4]
    found = measure(load(settings=window(15), internal_interactions=talk(weeks), posts=posts(weeks)), "in_out_gap")
    assert (found.value, found.n, found.detail) == (None, 15, {"inside_z": None, "outside_z": None})


def test_daily_totals_stand_in_for_what_the_files_do_not_carry_and_it_is_said(load) -> None:
    weeks = [*STEADY, 4, 4, 4, 4]
    totals = DAILY + daily("internal_messages", "internal", dict(enumerate(weeks)))
    totals += "\n" + daily("engagements", "external", {week: 10 * n for week, n in enumerate(weeks)})
    totals += "\n" + daily("engagements", "internal", {5: 9000}) + "\n" + daily("likes", "external", {5: 9000})
    found = measure(load(settings=window(16), account_daily=totals), "in_out_gap")
    assert found.detail == {
        "inside_z": pytest.approx(1.5 / (1.4826 * 0.5)), "outside_z": pytest.approx(15 / (1.4826 * 5)),
        "inside_series": "internal_messages", "outside_series": "engagements",
    }  # fmt: skip


def test_totals_are_left_aside_where_the_files_carry_the_thing_itself(load) -> None:
    weeks = [*STEADY, 4, 4, 4, 4]
    totals = (
        DAILY + daily("internal_messages", "internal", {13: 500}) + "\n" + daily("engagements", "external", {13: 500})
    )
    tables = {"internal_interactions": talk(weeks), "posts": posts(weeks), "account_daily": totals}
    found = measure(load(settings=window(16), **tables), "in_out_gap")
    assert set(found.detail) == {"inside_z", "outside_z"}
    assert found.value == 0


def test_a_week_without_totals_is_not_a_week_of_silence(load) -> None:
    weeks = [*STEADY, 4, 4, 4, 4]
    totals = {week + (week > 5): n for week, n in enumerate(weeks)}
    lines = DAILY + daily("internal_messages", "internal", totals)
    found = measure(load(settings=window(17), account_daily=lines, posts=posts([*weeks, 4])), "in_out_gap")
    assert found.detail["inside_z"] == pytest.approx(1.5 / (1.4826 * 0.5))
    assert found.detail["inside_series"] == "internal_messages"


def test_acts_of_anybody_lead_and_a_click_is_no_act(load) -> None:
    lines = [f"a{week}, {'' if week % 2 else 'eva'}, {on(week)} 12:00, reshare" for week in range(40)]
    given = "\n".join(["activity_id, person_id, occurred_at, kind", *lines, f"c, eva, {on(3)} 12:00, click"])
    found = measure(load(settings=window(40), advocacy_activity=given, posts=posts([1, 5] * 20)), "lead_lag")
    assert (found.value, found.n, found.status) == ("no_variation", 40, Status.NOT_ENOUGH)


def test_totals_lead_only_over_the_weeks_that_they_span(load) -> None:
    totals = {week: 1 + (week * 7) % 5 for week in range(2, 44)}
    lines = DAILY + daily("internal_messages", "internal", totals)
    interactions = [(week * 3) % 7 for week in range(46)]
    found = measure(load(settings=window(46), account_daily=lines, posts=posts(interactions)), "lead_lag")
    assert (found.n, found.detail["inside_series"]) == (42, "internal_messages")
    assert "outside_series" not in found.detail


def topics(load, inside: str, outside: str, deleted: str = "") -> object:
    given = "\n".join(f"i{i}, eva, 2024-01-02, {topic}" for i, topic in enumerate(inside))
    said = "\n".join(f"p{i}, 2024-01-02, {topic}," for i, topic in enumerate(outside))
    gone = "\n".join(f"d{i}, 2024-01-02, {topic}, yes" for i, topic in enumerate(deleted))
    return measure(
        load(
            settings=window(2),
            internal_posts=f"post_id, author_id, published_at, topic\n{given}",
            posts=f"post_id, published_at, topic, is_deleted\n{said}\n{gone}",
        ),
        "topic_coherence",
    )


def test_mixes_without_a_common_topic_have_no_coherence_and_halves_have_what_lin_says(load) -> None:
    assert topics(load, "aabb", "cd", deleted="aaaa").value == 0
    # Halves a, b against all a: 1 - (log2(4/3) + (log2(2/3) + log2 2) / 2) / 2.
    half = topics(load, "ab", "aaa")
    assert half.value == pytest.approx(0.6887218755408672)
    assert (half.n, half.detail) == (2, {"external": 3, "internal": 2})


def test_thirty_labels_on_each_side_are_enough(load) -> None:
    assert topics(load, "a" * 30, "a" * 31).status is Status.OK
    assert topics(load, "a" * 29, "a" * 31).status is Status.LOW_N


def test_a_side_without_labels_is_counted_and_gives_no_number(load) -> None:
    found = topics(load, "a", "", deleted="a")
    assert (found.status, found.value, found.n) == (Status.EMPTY, None, 0)
    assert found.detail == {"external": 0, "internal": 1}


def test_both_series_are_logarithms_of_one_more_and_a_week_without_anything_is_none(load) -> None:
    inside = [(week * 7) % 5 for week in range(44)]
    outside = [(week * week) % 11 for week in range(44)]
    acts = [f"a{week}-{i}, eva, {on(week)} 12:00, reshare" for week, n in enumerate(inside) for i in range(n)]
    given = "\n".join(["activity_id, person_id, occurred_at, kind", *acts])
    found = measure(load(settings=window(44), advocacy_activity=given, posts=posts(outside)), "lead_lag")
    expected = lead_lag([log(1 + n) for n in inside], [log(1 + n) for n in outside])
    assert (found.n, found.value) == (44, expected["verdict"])
    assert found.detail["ccf"] == pytest.approx(expected["ccf"])


@pytest.mark.parametrize(("weeks", "answers"), [(39, False), (40, True)])
def test_forty_weeks_are_enough_to_say_who_leads(weeks: int, answers: bool, load) -> None:
    acts = [f"a{week}-{i}, eva, {on(week)} 12:00, reshare" for week in range(weeks) for i in range(week * 7 % 5)]
    given = "\n".join(["activity_id, person_id, occurred_at, kind", *acts])
    outside = [(week * week) % 11 for week in range(weeks)]
    found = measure(load(settings=window(weeks), advocacy_activity=given, posts=posts(outside)), "lead_lag")
    assert (found.status is Status.OK, found.value != "not_enough_weeks") == (answers, answers)
