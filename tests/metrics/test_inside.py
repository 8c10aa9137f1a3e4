"""The edges of the talk inside the house that worked examples and golden cases do not reach."""

import pytest

from metrics import Scope, Status, measure

MAY = {"timezone": "UTC", "as_of": "2024-05-31T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"}
PEOPLE = """
    person_id, department, is_leader
    eva,       ventas,     yes
    leo,       ventas,     no
    ana,       i+d,
"""


def answered(load, *interactions: str, author: str = "eva", published: str = "2024-05-01 12:00") -> float | None:
    lines = "\n".join(f"x{i}, i1, {interaction}" for i, interaction in enumerate(interactions))
    store = load(
        settings=MAY,
        internal_posts=f"post_id, author_id, published_at\ni1, {author}, {published}",
        internal_interactions=f"interaction_id, post_id, actor_id, occurred_at, kind\n{lines}",
    )
    return measure(store, "internal_reply_share").value


def test_an_answer_is_a_comment_or_reply_of_another_known_person_within_seven_days(load) -> None:
    assert answered(load, "leo, 2024-05-08 12:00, comment") == 1
    assert answered(load, "leo, 2024-05-08 12:01, comment") == 0
    assert answered(load, "leo, 2024-05-01 11:00, reply") == 1
    assert answered(load, "eva, 2024-05-01 13:00, comment") == 0
    assert answered(load, ", 2024-05-01 13:00, comment") == 0
    assert answered(load, "leo, 2024-05-01 13:00, reaction", "leo, 2024-05-01 13:00, view") == 0
    assert answered(load, "leo, 2024-05-01 13:00, comment", author="") == 1


def test_a_post_is_judged_from_seven_days_on(load) -> None:
    assert answered(load, "leo, 2024-05-30 13:00, comment", published="2024-05-24 00:00") == 1
    assert answered(load, "leo, 2024-05-30 13:00, comment", published="2024-05-24 00:01") is None


def test_posts_without_an_author_are_clusters_of_their_own(load) -> None:
    store = load(
        settings=MAY,
        internal_posts="""
            post_id, author_id, published_at
            i1,      ,          2024-05-01
            i2,      ,          2024-05-01
            i3,      eva,       2024-05-01
            i4,      eva,       2024-05-01
        """,
        internal_interactions="interaction_id, post_id, actor_id, occurred_at, kind\nx1, i1, leo, 2024-05-02, comment",
    )
    found = measure(store, "internal_reply_share")
    assert (found.x, found.n, found.detail["clusters"]) == (1, 4, 3)


def returned(load, *interactions: str, leads: str = "", author: str = "eva") -> tuple[float | None, int]:
    lines = "\n".join(f"x{i}, i1, {interaction}" for i, interaction in enumerate(interactions))
    store = load(
        settings=MAY,
        advocates=PEOPLE,
        internal_posts=f"""
            post_id, author_id, published_at,     is_leader
            i1,      {author},  2024-05-30 12:00, {leads}
            i2,      ana,       2024-05-01,       no
        """,
        internal_interactions=f"interaction_id, post_id, actor_id, occurred_at, kind\n{lines}",
    )
    found = measure(store, "leadership_two_way")
    return found.value, found.n


def test_a_leader_comes_back_at_or_after_the_first_answer_of_somebody_else(load) -> None:
    other = "leo, 2024-05-30 13:00, comment"
    assert returned(load, other, "eva, 2024-05-30 13:00, reply") == (1, 1)
    assert returned(load, other, "eva, 2024-05-30 12:59, reply") == (0, 1)
    assert returned(load, other, "eva, 2024-05-30 12:30, reply", "eva, 2024-05-30 14:00, comment") == (1, 1)
    assert returned(load, other, "leo, 2024-05-30 15:00, comment", "eva, 2024-05-30 14:00, comment") == (1, 1)
    assert returned(load, other, "eva, 2024-05-30 14:00, reaction") == (0, 1)
    assert returned(load, "leo, 2024-05-30 13:00, reaction", "eva, 2024-05-30 14:00, comment") == (None, 0)
    assert returned(load, ", 2024-05-30 13:00, comment", "eva, 2024-05-30 14:00, comment") == (None, 0)


def test_what_the_post_says_of_its_author_goes_before_what_the_roster_says(load) -> None:
    other = "ana, 2024-05-30 13:00, comment"
    assert returned(load, other, leads="no") == (None, 0)
    assert returned(load, other, leads="", author="leo") == (None, 0)
    assert returned(load, other, leads="yes", author="leo") == (0, 1)


def test_ties_are_exchanges_between_two_other_people_of_known_departments(load) -> None:
    store = load(
        settings=MAY,
        advocates=PEOPLE + "\n    noa,       ,\n",
        internal_posts="""
            post_id, author_id, published_at
            i1,      eva,       2024-04-01
            i2,      ana,       2024-05-01
            i3,      gil,       2024-05-01
        """,
        internal_interactions="""
            interaction_id, post_id, actor_id, occurred_at,      kind
            x1,             i1,      leo,      2024-05-02 09:00, reaction
            x2,             i1,      ana,      2024-05-02 09:00, comment
            x3,             i2,      leo,      2024-05-02 09:00, reply
            x4,             i1,      ana,      2024-05-02 10:00, comment
            x5,             i1,      eva,      2024-05-02 09:00, comment
            x6,             i1,      noa,      2024-05-02 09:00, comment
            x7,             i3,      leo,      2024-05-02 09:00, comment
            x8,             i2,      leo,      2024-05-02 09:00, view
            x9,             i2,      leo,      2024-04-30 09:00, comment
            y1,             i2,      gil,      2024-05-02 09:00, comment
        """,
    )
    found = measure(store, "cross_department")
    # ventas gives 2 and gets 3, i+d gives 2 and gets 1: by chance 1 - (2*3 + 2*1) / 16 = 0.5.
    assert (found.x, found.n, found.detail["clusters"], found.status) == (3, 4, 2, Status.LOW_N)
    assert found.detail["ei_index"] == 0.5
    assert found.detail["expected_random"] == 0.5
    assert found.detail["ratio"] == 1.5


def test_one_department_alone_has_no_ratio_and_thirty_ties_are_enough(load) -> None:
    lines = "\n".join(f"x{i}, i1, leo, 2024-05-02 09:00, comment" for i in range(30))
    store = load(
        settings=MAY,
        advocates=PEOPLE,
        internal_posts="post_id, author_id, published_at\ni1, eva, 2024-05-01",
        internal_interactions=f"interaction_id, post_id, actor_id, occurred_at, kind\n{lines}",
    )
    found = measure(store, "cross_department")
    assert (found.value, found.n, found.status) == (0, 30, Status.OK)
    assert (found.detail["expected_random"], found.detail["ratio"]) == (0, None)


ACTIVE = "activity_id, person_id, occurred_at, kind\na1, eva, 2024-05-20 12:00, {kind}"


def stage(load, facts: str = "", roster: str = PEOPLE, kind: str | None = "click", **tables: str):
    given = {"facts": f"fact, value\n{facts}"} if facts else {}
    given |= {"advocates": roster} if roster else {}
    given |= {"advocacy_activity": ACTIVE.format(kind=kind)} if kind else {}
    found = measure(load(settings=MAY, **given, **tables), "ingagement_stage")
    return found.value, found.detail.get("unmet"), found.detail.get("unknown")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("social_access, blocked\npolicy, yes", (1, ["social_access"], [])),
        ("social_access, open\npolicy, Sí", (2, ["active_ambassadors"], [])),
        ("policy, published", (2, ["active_ambassadors"], [])),
        ("policy, no", (1, ["policy"], [])),
        ("policy,", (None, [], ["policy"])),
        ("social_access, open", (None, [], ["policy"])),
        ("", (None, [], ["policy"])),
    ],
)
def test_without_anybody_active_the_stage_follows_from_access_and_policy(facts, expected, load) -> None:
    assert stage(load, facts) == expected


def test_activity_that_is_not_known_stops_the_climb_and_is_named(load) -> None:
    assert stage(load, "policy, yes", kind=None) == (None, [], ["advocacy_activity"])
    assert stage(load, "policy, yes", roster="", kind="reshare") == (None, [], ["advocates"])
    assert stage(load, "policy,", roster="", kind="reshare") == (None, [], ["policy"])
    assert stage(load, "social_access, blocked", kind="reshare") == (1, ["social_access"], [])


def test_with_neither_roster_nor_facts_the_stage_is_missing(load) -> None:
    store = load(settings=MAY, advocacy_activity=ACTIVE.format(kind="reshare"), facts="fact, value\n")
    found = measure(store, "ingagement_stage")
    assert (found.status, found.needs) == (Status.MISSING, ("advocates", "facts"))


def test_few_people_leave_the_conditions_unknown_and_do_not_fail_them(load) -> None:
    assert stage(load, "policy, yes", kind="reshare") == (3, [], ["active_share>=0.10", "capillarity>=0.50"])


def company(active: int, words: str, returns: bool) -> dict[str, str]:
    """Ten people in five departments, the first of whom act twice and talk inside."""
    people = [f"e{i}, d{i % 5}, yes" for i in range(10)]
    acts = [f"a{i}{j}, e{i}, 2024-05-20 12:00, own_post, {words} {i} {j}" for i in range(active) for j in (0, 1)]
    acts += [f"b{i}, e0, 2024-05-20 12:00, reshare, poco" for i in range(10 - active)]
    posts = [f"i{i}, e{i}, 2024-05-02 12:00" for i in range(10)]
    talk = [f"x{i}, i{i}, e{(i + 1) % 10}, 2024-05-02 13:00, comment" for i in range(10)]
    talk += [f"y{i}, i{i}, e{i}, 2024-05-02 14:00, reply" for i in range(10) if returns]
    return {
        "facts": "fact, value\npolicy, yes",
        "advocates": "\n".join(["person_id, department, is_leader", *people]),
        "advocacy_activity": "\n".join(["activity_id, person_id, occurred_at, kind, text", *acts]),
        "internal_posts": "\n".join(["post_id, author_id, published_at", *posts]),
        "internal_interactions": "\n".join(["interaction_id, post_id, actor_id, occurred_at, kind", *talk]),
    }


@pytest.mark.parametrize(
    ("active", "returns", "expected"),
    [
        (1, True, (3, ["capillarity>=0.50"], [])),
        (3, True, (4, ["own_voice>=0.50"], [])),
        (5, False, (4, ["leadership_two_way>=0.50"], [])),
        (5, True, (5, [], [])),
    ],
)
def test_the_climb_stops_where_a_condition_is_not_met(active, returns, expected, load) -> None:
    found = measure(load(settings=MAY, **company(active, "algo", returns)), "ingagement_stage")
    assert (found.value, found.detail["unmet"], found.detail["unknown"]) == expected
    assert (found.status, found.n, found.ci) == (Status.OK, None, None)


def test_a_stage_belongs_to_the_whole_house_and_not_to_a_network(load) -> None:
    store = load(settings=MAY, **company(5, "algo", True))
    found = measure(store, "ingagement_stage", Scope(networks=("x",)))
    assert (found.status, found.value) == (Status.EMPTY, None)


def test_what_is_dated_after_the_data_end_neither_answers_nor_leads(load) -> None:
    """The data end on 31 May at midnight."""
    late = "leo, 2024-05-31 00:01, comment"
    assert returned(load, late, "eva, 2024-05-31 00:02, reply") == (None, 0)
    assert returned(load, "leo, 2024-05-30 13:00, comment", "eva, 2024-05-31 00:01, reply") == (0, 1)
    store = load(
        settings=MAY,
        advocates=PEOPLE,
        internal_posts="post_id, author_id, published_at\ni1, eva, 2024-05-31 12:00",
        internal_interactions="interaction_id, post_id, actor_id, occurred_at, kind\nx, i1, leo, 2024-05-30, comment",
    )
    assert measure(store, "leadership_two_way").n == 0
