"""What files with counts only say, and what they may not."""

from metrics import Scope, Status, measure, measures, rows

TEAM = ("ana", "bea", "leo", "eva", "iris", "noa", "gil", "sol", "max", "pau")


def totals(*lines: str) -> str:
    header = "person_id, period_start, period_end, network, department, posts, shares"
    return "\n".join([header, *lines])


def report(
    acts: dict[str, int], start: str = "2024-05-02", end: str = "2024-05-31", network: str = "teams"
) -> list[str]:
    return [f"{name}, {start}, {end}, {network}, tienda, {n}, 0" for name, n in acts.items()]


def test_a_network_that_tells_only_what_it_sent_does_not_raise_the_ratio(load) -> None:
    store = load(
        account_daily="""
            date,       network,  measure,           value
            2024-05-06, facebook, messages_received, 20
            2024-05-06, facebook, messages_sent,     10
            2024-05-06, x,        messages_sent,     500
            2024-05-07, facebook, messages_received, 0
            2024-05-07, facebook, messages_sent,     5
        """
    )
    found = measure(store, "sent_per_received")
    assert (found.value, found.n, found.detail["sent"], found.detail["received"]) == (0.75, 2, 15, 20)
    assert found.detail["days_with_one_total"] == 1


def test_nothing_received_gives_no_ratio_and_few_received_only_the_counts(load) -> None:
    days = "date, network, measure, value\n2024-05-06, x, messages_sent, 9\n2024-05-06, x, messages_received, {}"
    none, few = (load(account_daily=days.format(n)) for n in (0, 9))
    assert (measure(none, "sent_per_received").value, measure(none, "sent_per_received").status) == (None, Status.EMPTY)
    assert (measure(few, "sent_per_received").value, measure(few, "sent_per_received").status) == (1.0, Status.LOW_N)


def test_totals_from_inside_are_not_messages_with_customers(load) -> None:
    store = load(
        account_daily="""
            date,       network, scope,    measure,           value
            2024-05-06, slack,   internal, messages_received, 100
            2024-05-06, slack,   internal, messages_sent,     900
            2024-05-06, x,       external, messages_received, 10
            2024-05-06, x,       external, messages_sent,     10
        """
    )
    assert measure(store, "sent_per_received").value == 1.0


def test_who_speaks_inside_is_the_mean_of_the_days_not_of_the_people(load) -> None:
    """A quarter of 400 on Monday and all of 4 on Sunday: 5/8, not 104/404."""
    store = load(
        account_daily="""
            date,       network, scope,    measure,                 value
            2024-05-06, slack,   internal, internal_active_people,  400
            2024-05-06, slack,   internal, internal_posting_people, 100
            2024-05-12, slack,   internal, internal_active_people,  4
            2024-05-12, slack,   internal, internal_posting_people, 4
            2024-05-13, slack,   internal, internal_active_people,  4
            2024-05-14, slack,   internal, internal_active_people,  0
            2024-05-14, slack,   internal, internal_posting_people, 0
        """
    )
    found = measure(store, "internal_voice_share")
    assert (found.value, found.n, found.detail["days_left_out"]) == (0.625, 2, 2)
    assert [part.value for part in measures(store, "internal_voice_share", split="week")] == [0.625]


def test_snapshots_of_7_30_and_90_days_of_one_person_are_never_added(load) -> None:
    """All three end on 31 May: the longest of them holds, ana's 9 acts and nobody's 5 + 9 + 2."""
    idle = dict.fromkeys(TEAM[1:6], 0)
    store = load(
        people_totals=totals(
            *report({"ana": 5, **idle}),
            *report({"ana": 2, **idle}, start="2024-05-25"),
            *report({"ana": 9, **idle}, start="2024-03-03"),
        )
    )
    found = measure(store, "advocate_totals")
    assert (found.x, found.n, found.detail["overlapping"]) == (1, 6, 12)
    told = rows(store, "advocate_totals")
    assert told.loc[told["hit"], "acts"].tolist() == [9]


def test_a_period_that_begins_before_the_window_gives_way_to_one_inside_it(load) -> None:
    idle = dict.fromkeys(TEAM[1:6], 0)
    store = load(
        settings={"window_start": "2024-05-01", "window_end": "2024-05-31"},
        people_totals=totals(*report({"ana": 5, **idle}), *report({"ana": 9, **idle}, start="2024-03-03")),
    )
    told = rows(store, "advocate_totals")
    assert told.loc[told["hit"], "acts"].tolist() == [5]


def test_rolling_snapshots_are_taken_from_the_newest_backwards_without_overlap(load) -> None:
    """28 May back to 29 April, then the next that ends before it: 15 to 28 April. The one between is left out."""
    lines = [
        *report(dict.fromkeys(TEAM[:5], 1), start="2024-04-15", end="2024-04-28"),
        *report(dict.fromkeys(TEAM[:5], 10), start="2024-04-20", end="2024-05-10"),
        *report(dict.fromkeys(TEAM[:5], 100), start="2024-04-29", end="2024-05-28"),
        *report({"noa": 0}, start="2024-04-29", end="2024-05-28"),
    ]
    store = load(people_totals=totals(*lines))
    told = rows(store, "advocate_totals")
    assert sorted(told["acts"]) == [0, 1, 1, 1, 1, 1, 100, 100, 100, 100, 100]
    assert measure(store, "advocate_totals").x == 5


def test_two_tools_of_one_person_are_two_sources_and_one_person(load) -> None:
    acts = {"ana": 0, **dict.fromkeys(TEAM[1:6], 0)}
    store = load(people_totals=totals(*report(acts), *report({**acts, "ana": 3}, network="linkedin")))
    found = measure(store, "advocate_totals")
    assert (found.x, found.n, found.detail["overlapping"]) == (1, 6, 0)


def test_a_report_of_the_active_alone_gives_no_rate_and_says_so(load) -> None:
    store = load(people_totals=totals(*report({"ana": 6, "bea": 2, "leo": 1, "eva": 1, "iris": 2})))
    found = measure(store, "advocate_totals")
    assert (found.status, found.value, found.n, found.x) == (Status.NOT_ENOUGH, None, 5, 5)
    assert (found.detail["lists_only_active"], found.detail["absence_factor"], found.detail["top10"]) == (True, 1, 0.5)


def test_people_of_a_report_of_the_active_stay_out_of_the_rate_of_another(load) -> None:
    """Six of teams, two of them active; the five of the other tool are all active, which proves nothing."""
    inside = {**dict.fromkeys(TEAM[:4], 0), "iris": 1, "noa": 2}
    outside = dict.fromkeys(("u1", "u2", "u3", "u4", "u5"), 4)
    store = load(people_totals=totals(*report(inside), *report(outside, network="linkedin")))
    found = measure(store, "advocate_totals")
    assert (found.x, found.n, found.detail["listed"], found.detail["active"]) == (2, 6, 11, 7)


def test_under_five_people_nothing_is_said(load) -> None:
    found = measure(load(people_totals=totals(*report({"ana": 1, "bea": 0, "leo": 0, "eva": 0}))), "advocate_totals")
    assert (found.status, found.value, found.x, found.detail) == (Status.NOT_ENOUGH, None, None, {"overlapping": 0})


def test_a_small_department_is_hidden_and_cannot_be_worked_out_from_the_rest(load) -> None:
    """Two people of obrador would be the whole less the shown: the smallest shown department goes too."""
    rows_ = [f"p{i}, 2024-05-01, 2024-05-31, teams, tienda, {i % 2}, 0" for i in range(6)]
    rows_ += [f"q{i}, 2024-05-01, 2024-05-31, teams, oficina, 1, 0" for i in range(5)]
    rows_ += [f"r{i}, 2024-05-01, 2024-05-31, teams, obrador, 1, 0" for i in range(2)]
    store = load(people_totals=totals(*rows_))
    found = measure(store, "advocate_totals")
    assert found.detail["departments"] == {"tienda": {"listed": 6, "active": 3, "share": 0.5}}
    assert found.detail["hidden_people"] == 7
    assert set(rows(store, "advocate_totals")["department"].dropna()) == {"tienda", "oficina"}


def test_points_without_posts_or_shares_say_nothing_of_activity(load) -> None:
    store = load(people_totals="person_id, period_start, period_end, points\nana, 2024-05-01, 2024-05-31, 90")
    assert measure(store, "advocate_totals").status is Status.MISSING


def test_the_totals_of_another_network_are_out_of_scope(load) -> None:
    acts = {"ana": 1, **dict.fromkeys(TEAM[1:6], 0)}
    more = {**dict.fromkeys(TEAM[:5], 1), "noa": 0, "gil": 0}
    store = load(people_totals=totals(*report(acts), *report(more, network="linkedin")))
    found = measure(store, "advocate_totals", Scope(networks=("linkedin",)))
    assert (found.x, found.n) == (5, 7)


def test_periods_that_share_a_day_overlap_and_one_that_ends_before_it_begins_is_none(load) -> None:
    idle = dict.fromkeys(TEAM[1:6], 0)
    store = load(
        people_totals=totals(
            *report({"ana": 5, **idle}, start="2024-05-01", end="2024-05-15"),
            *report({"ana": 3, **idle}, start="2024-05-15", end="2024-05-31"),
            *report({"gil": 70}, start="2024-05-20", end="2024-05-10", network="slack"),
        )
    )
    told = rows(store, "advocate_totals")
    assert told.loc[told["hit"], "acts"].tolist() == [3]
    assert measure(store, "advocate_totals").detail["overlapping"] == 6


def test_periods_that_do_not_overlap_all_count_beside_a_tool_whose_periods_do(load) -> None:
    """Of teams both halves of May count, 4 + 2; of slack the newer of two that overlap, 10."""
    idle = dict.fromkeys(TEAM[1:5], 0)
    store = load(
        people_totals=totals(
            *report({"ana": 4, **idle}, start="2024-05-01", end="2024-05-15"),
            *report({"ana": 2, **idle}, start="2024-05-16", end="2024-05-31"),
            *report({"ana": 50}, start="2024-05-01", end="2024-05-20", network="slack"),
            *report({"ana": 10}, start="2024-05-10", end="2024-05-25", network="slack"),
        )
    )
    told = rows(store, "advocate_totals")
    assert sorted(told.loc[told["hit"], "acts"]) == [2, 4, 10]
    assert measure(store, "advocate_totals").detail["overlapping"] == 1


def test_who_only_shares_is_active_though_posts_are_not_told(load) -> None:
    lines = ["ana, 2024-05-02, 2024-05-31, teams, tienda, , 2"]
    lines += [f"{name}, 2024-05-02, 2024-05-31, teams, tienda, , 0" for name in TEAM[1:6]]
    found = measure(load(people_totals=totals(*lines)), "advocate_totals")
    assert (found.x, found.n) == (1, 6)


def test_talk_per_post_takes_each_network_from_its_posts_or_else_from_days_with_both_totals(load) -> None:
    """x: 4 of one live post. facebook has no counted posts: 10 comments on a day with two posts. (4 + 10) / (1 + 2)."""
    store = load(
        settings={"window_start": "2024-05-01", "window_end": "2024-05-31"},
        posts="""
            post_id, published_at,     network,  comments, is_deleted
            p1,      2024-05-01 09:00, x,        4,        false
            p2,      2024-05-02 09:00, x,        60,       true
            p3,      2024-05-02 09:00, facebook, ,         false
        """,
        account_daily="""
            date,       network,  scope,    measure,         value
            2024-05-06, facebook, external, comments,        10
            2024-05-06, facebook, external, posts_published, 2
            2024-05-07, facebook, external, comments,        700
            2024-05-08, facebook, external, posts_published, 30
            2024-05-09, facebook, external, comments,        500
            2024-05-09, facebook, external, posts_published, 0
            2024-05-10, facebook, internal, comments,        900
            2024-05-10, facebook, internal, posts_published, 1
            2024-05-06, x,        external, comments,        800
            2024-05-06, x,        external, posts_published, 1
        """,
    )
    found = measure(store, "talk_per_post")
    assert (found.value, found.x, found.n) == (14 / 3, 14, 3)
    assert rows(store, "talk_per_post")["counts"].sum() == 2
