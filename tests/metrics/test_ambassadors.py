"""The edges of the ambassadors' numbers that worked examples and golden cases do not reach."""

import pytest

from metrics import Scope, Status, measure, rows
from metrics.as_json import entry
from metrics.batches import change_settings
from metrics.catalogue import BY_ID
from tests.conftest import NOON

MAY = {"timezone": "UTC", "as_of": "2024-06-10T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"}
ONE = """
    person_id, department
    eva,       ventas
"""


def acts(*moments: str, kind: str = "own_post", person: str = "eva") -> str:
    lines = [f"a{i}, {person}, {moment}, {kind}" for i, moment in enumerate(moments)]
    return "\n".join(["activity_id, person_id, occurred_at, kind", *lines])


@pytest.mark.parametrize(
    ("moment", "active"),
    [
        ("2024-05-04 00:00:00", 0),
        ("2024-05-04 00:00:01", 1),
        ("2024-06-01 00:00:00", 1),
        ("2024-06-01 00:00:01", 0),
    ],
)
def test_active_means_an_act_in_the_28_days_up_to_the_end_of_the_period(moment, active, load) -> None:
    store = load(settings=MAY, advocates=ONE, advocacy_activity=acts(moment))
    assert measure(store, "advocacy_funnel").detail["counts"]["active"] == active


def test_the_date_of_the_data_is_the_end_when_it_comes_first(load) -> None:
    settings = {**MAY, "as_of": "2024-05-20T00:00:00Z"}
    store = load(settings=settings, advocates=ONE, advocacy_activity=acts("2024-04-25 12:00"))
    assert measure(store, "advocacy_funnel").value == 1.0


# The last full week before 1 June 2024 (a Saturday) begins on Monday 20 May; the twelve begin on Monday 4 March.
@pytest.mark.parametrize(
    ("moments", "sustained"),
    [
        (("03-04", "04-01", "04-08", "04-15", "04-22", "05-26"), 1),
        (("03-03", "04-01", "04-08", "04-15", "04-22", "05-26"), 0),
        (("04-01", "04-08", "04-15", "04-22", "05-26", "05-27"), 0),
        (("03-04", "03-10", "04-08", "04-15", "04-22", "05-26"), 0),
    ],
)
def test_sustained_means_acts_in_six_of_the_twelve_last_full_weeks(moments, sustained, load) -> None:
    given = acts(*(f"2024-{moment} 12:00" for moment in moments))
    counts = measure(load(settings=MAY, advocates=ONE, advocacy_activity=given), "advocacy_funnel").detail["counts"]
    assert (counts["active"], counts["sustained"]) == (1, sustained)


def test_who_left_after_the_period_still_counts_and_steps_after_it_do_not(load) -> None:
    store = load(
        settings=MAY,
        advocates="""
            person_id, eligible, invited_at, enrolled_at, trained_at, left_at
            eva,       ,         2024-06-02, ,            ,           2024-06-02
            leo,       no,       2024-01-01, 2024-01-01,  ,
            ana,       yes,      2024-06-01, 2024-06-02,  2024-06-02, 2024-06-01
            bea,       yes,      2024-06-01, 2024-06-01,  2024-06-01,
            gil,       yes,      ,           2024-06-02,  2024-05-01,
        """,
        advocacy_activity=acts("2024-05-20 12:00", kind="click"),
    )
    found = measure(store, "advocacy_funnel")
    assert found.detail["counts"] == {
        "eligible": 3, "invited": 1, "enrolled": 1, "trained": 2, "active": 0, "sustained": 0,
    }  # fmt: skip
    assert (found.detail["active_if_trained"]["n"], found.detail["active_if_untrained"]["n"]) == (1, 0)


def test_a_public_act_enrols_and_invites_and_a_person_out_of_the_roster_is_unknown(load) -> None:
    given = acts("2024-01-02 12:00", "2024-01-03 12:00", kind="comment") + "\nb1, gil, 2024-05-20 12:00, reshare"
    found = measure(load(settings=MAY, advocates=ONE, advocacy_activity=given), "advocacy_funnel")
    assert found.detail["counts"] == {
        "eligible": 1, "invited": 1, "enrolled": 1, "trained": 0, "active": 0, "sustained": 0,
    }  # fmt: skip
    assert found.detail["unknown_people"] == 1


@pytest.mark.parametrize(("roster", "n"), [(ONE, 1), ("person_id, department\n", 0)])
def test_without_acts_nobody_knows_who_is_active_and_the_roster_is_still_said(roster, n, load) -> None:
    found = measure(load(settings=MAY, advocates=roster), "advocacy_funnel")
    said = entry(found, BY_ID["advocacy_funnel"])
    assert (said["status"], said["value"], said["n"], said["needs"]) == ("missing", None, n, ["advocacy_activity"])
    assert set(said) == {"value", "n", "ci", "status", "needs", "counts", "adoption"}
    assert (said["counts"]["eligible"], said["counts"]["active"], said["counts"]["sustained"]) == (n, None, None)


def test_a_roster_of_nobody_is_empty_with_all_its_keys(load) -> None:
    store = load(settings=MAY, advocates="person_id\n", advocacy_activity=acts("2024-05-20 12:00"))
    found = measure(store, "advocacy_funnel")
    assert (found.status, found.value, found.n, found.ci) == (Status.EMPTY, None, 0, None)
    assert found.detail["unknown_people"] == 1 and found.detail["activation"]["status"] == "empty"


def test_small_departments_are_counted_and_never_named(load) -> None:
    store = load(
        settings=MAY,
        departments="department, headcount\nventas, 5\nlegal, 4\nnada,",
        advocates="person_id, department, eligible\neva, Ventas,\nleo, Legal,\nana, I+D,\nbea, fuera, no",
        advocacy_activity=acts("2024-05-20 12:00")
        + "\nb1, leo, 2024-05-20 12:00, reshare\nb2, bea, 2024-05-20 12:00, reshare",
    )
    found = measure(store, "capillarity")
    assert (found.x, found.n, found.status) == (2, 4, Status.LOW_N)
    assert found.detail["hidden_small"] == 2
    assert found.detail["headcount_covered"] == 9 / 10
    assert found.detail["gini_active"] == 0.5
    behind = rows(store, "capillarity")
    assert [name for name in behind["ref"].tolist() if isinstance(name, str)] == ["ventas"]


def test_five_departments_are_enough_for_a_percentage(load) -> None:
    roster = "person_id, department\n" + "\n".join(f"e{i}, d{i}" for i in range(5))
    found = measure(load(settings=MAY, advocates=roster, advocacy_activity=acts("2024-05-20 12:00")), "capillarity")
    assert (found.value, found.status, found.detail["gini_active"]) == (0.0, Status.OK, None)
    assert found.detail["effective_departments"] is None


def test_voices_count_only_known_people_of_the_period_and_five_are_enough(load) -> None:
    lines = [f"a{i}, e{i}, 2024-05-20 12:00, reshare" for i in range(5)]
    lines += [
        "b1, e0, 2024-05-31 23:59, comment",
        "b2, , 2024-05-20 12:00, reshare",
        "b3, e9, 2024-06-01 00:00, reshare",
    ]
    store = load(settings=MAY, advocacy_activity="activity_id, person_id, occurred_at, kind\n" + "\n".join(lines))
    found = measure(store, "effective_voices")
    assert (found.n, found.status, found.detail["actions"]) == (5, Status.OK, 6)
    # Shares 2/6 and four of 1/6: exp(-(1/3 ln 1/3 + 4/6 ln 1/6)) = 3^(1/3) * 6^(2/3).
    assert found.value == pytest.approx(3 ** (1 / 3) * 6 ** (2 / 3))
    assert (found.detail["top10"], found.detail["absence_factor"]) == (2 / 6, 2)


def echo(load, text: str, kind: str = "own_post", suggested: str = "", source: str = "", post: str = "", **settings):
    tables = {
        "advocacy_activity": "activity_id, person_id, occurred_at, kind, text, suggested_text, source_post_id\n"
        f"a1, eva, 2024-05-20 12:00, {kind}, {text}, {suggested}, {source}",
    }
    if post:
        tables["posts"] = f"post_id, published_at, text, is_deleted\np1, 2024-05-25 12:00, {post}, yes"
    return measure(load(settings={**MAY, **settings}, **tables), "echo_ratio").value


def test_fewer_than_five_own_words_are_an_echo_only_of_a_reshare(load) -> None:
    assert echo(load, "uno dos tres cuatro", "reshare") == 1
    assert echo(load, "uno dos tres cuatro @ana https://a.es/cinco", "reshare") == 1
    assert echo(load, "uno dos tres cuatro cinco", "reshare") == 0
    assert echo(load, "uno dos", "own_post") == 0
    assert echo(load, "", "reshare") == 1


def test_a_copy_is_known_beside_its_suggestion_and_source_at_any_length_and_elsewhere_from_twenty(load) -> None:
    assert echo(load, "ay", suggested="¡Ay!") == 1
    assert echo(load, "🎉", suggested="🎉") == 0
    assert echo(load, "pan con sal", source="p1", post="Pan con sal") == 1
    assert echo(load, "pan con sal", post="Pan con sal") == 0
    assert echo(load, "pan de pueblo fres", post="pan de pueblo fresc") == 0
    assert echo(load, "pan de pueblo fresco", post="¡Pan de pueblo fresco!") == 1
    assert echo(load, "pan de pueblo fresco", post="¡Pan de pueblo fresco!", min_dup_chars=21) == 0
    # Ten trigrams each, eight in common: 8 / 12.
    assert echo(load, "abcdefghijkl", suggested="abcdefghijxl") == 0
    # abcdefghij has 8 trigrams, all in abcdefghijkl, which has 10: 0.8 exactly.
    assert echo(load, "abcdefghij", suggested="abcdefghijkl") == 1
    assert echo(load, "abcdefghij", suggested="abcdefghijkl", jaccard=0.81) == 0


def test_the_same_words_are_an_echo_only_for_whom_they_were_suggested(load) -> None:
    store = load(
        settings=MAY,
        advocacy_activity="""
            activity_id, person_id, occurred_at,      kind,     text,      suggested_text
            a1,          eva,       2024-05-20 12:00, own_post, pan y sal, pan y sal
            a2,          leo,       2024-05-20 12:00, own_post, pan y sal, otra cosa
            a3,          ,          2024-05-20 12:00, own_post, algo mío,
            a4,          ,          2024-05-20 12:00, comment,  algo mío,
            a5,          leo,       2024-05-20 12:00, click,    pan y sal, pan y sal
        """,
    )
    found = measure(store, "echo_ratio")
    assert (found.x, found.n, found.detail["clusters"]) == (1, 3, 3)


def test_nobody_echoes_a_post_that_is_not_out_yet(load) -> None:
    found = load(
        settings=MAY,
        posts="""
            post_id, published_at,     network, text
            p1,      2024-05-01 12:00, x,       pan recién hecho con harina de aquí
            p2,      2024-06-20 12:00, x,       dulce de membrillo con queso fresco
        """,
        advocacy_activity="""
            activity_id, person_id, occurred_at,      kind,    source_post_id, text
            a1,          eva,       2024-05-20 12:00, reshare, p1,             pan recién hecho con harina de aquí
            a2,          leo,       2024-05-20 12:00, reshare, p2,             dulce de membrillo con queso fresco
            a3,          ana,       2024-05-20 12:00, own_post, ,              dulce de membrillo con queso fresco
        """,
    )
    assert found.rows("select activity_id from copied_acts") == [("a1",)]


def test_a_changed_rule_a_new_post_and_an_undone_one_judge_the_echo_anew(load) -> None:
    from tests.conftest import land, table

    store = load(
        settings=MAY,
        advocacy_activity="""
            activity_id, person_id, occurred_at,      kind,     text
            a1,          eva,       2024-05-20 12:00, own_post, hoy sale el pan de pueblo
        """,
    )
    assert measure(store, "echo_ratio").value == 0
    post = "post_id, published_at, text\np1, 2024-05-01 12:00, Hoy sale el pan de pueblo"
    land(store, {"posts": table(post)})
    assert measure(store, "echo_ratio").value == 1
    change_settings(store, {"min_dup_chars": 30}, at=NOON, by="test")
    assert measure(store, "echo_ratio").value == 0


def test_conversations_started_are_counted_over_all_public_acts_where_replies_are_known(load) -> None:
    store = load(
        settings=MAY,
        advocacy_activity="""
            activity_id, person_id, occurred_at,      kind,     text, replies_received
            a1,          eva,       2024-05-20 12:00, own_post, hola, 0
            a2,          eva,       2024-05-20 12:00, comment,  hola, 2
            a3,          leo,       2024-05-20 12:00, comment,  hola,
            a4,          leo,       2024-05-20 12:00, click,    hola, 3
        """,
    )
    started = measure(store, "echo_ratio").detail["conversation_started"]
    assert (started["x"], started["n"], started["status"]) == (1, 2, "low_n")


CONTRIBUTED = """
    activity_id, person_id, occurred_at,      kind,    impressions, engagements, reach
    a1,          eva,       2024-05-20 12:00, reshare, 100,         0,           0
    a2,          ,          2024-05-20 12:00, comment, ,            0,           50
    a3,          leo,       2024-05-20 12:00, click,   900,         9,           900
"""


@pytest.mark.parametrize(
    ("second", "status", "share"),
    [
        ("p2, 2024-05-21 12:00, 100, 0, 0", "ok", 0.25),
        ("p2, 2024-05-21 12:00, , 0, 0\np3, 2024-05-21 12:00, , 0, 0", "not_enough", None),
    ],
)
def test_a_contribution_needs_half_of_the_rows_of_both_sides(second, status, share, load) -> None:
    posts = f"post_id, published_at, impressions, reactions, comments\np1, 2024-05-20 12:00, 200, 0, 0\n{second}"
    found = measure(load(settings=MAY, advocacy_activity=CONTRIBUTED, posts=posts), "ambassador_contribution")
    assert (found.value, found.status, found.n) == (share, status, 2)
    assert found.detail["impressions"]["coverage_advocates"] == 0.5
    assert found.detail["engagements"] is None
    assert found.detail["clicks"] is None
    assert found.detail["unique_reach_bounds"] == [50, 50]


def test_paid_and_deleted_posts_bring_nothing_and_shares_unknown_are_none(load) -> None:
    found = measure(
        load(
            settings=MAY,
            advocacy_activity=CONTRIBUTED.replace("0,           0\n", "30,          0\n", 1),
            posts="""
                post_id, published_at,     reactions, comments, shares, is_paid, is_deleted
                p1,      2024-05-20 12:00, 60,        10,       ,       no,      no
                p2,      2024-05-20 12:00, ,          10,       5,      ,
                p3,      2024-05-20 12:00, 60,        10,       5,      yes,     no
                p4,      2024-05-20 12:00, 60,        10,       5,      no,      yes
            """,
        ),
        "ambassador_contribution",
    )
    assert found.detail["engagements"] == {
        "advocates": 30, "brand": 70, "share": 0.3, "coverage_advocates": 1.0, "coverage_brand": 0.5,
    }  # fmt: skip
    assert (found.status, found.value, found.detail["posts"]) == (Status.EMPTY, None, 2)


def test_a_network_is_said_of_acts_and_not_of_people(load) -> None:
    given = "activity_id, person_id, occurred_at, kind, network\na1, eva, 2024-05-20 12:00, reshare, x"
    store = load(settings=MAY, advocates=ONE, advocacy_activity=given)
    there, elsewhere = Scope(networks=("x",)), Scope(networks=("y",))
    assert measure(store, "effective_voices", there).n == 1
    assert measure(store, "effective_voices", elsewhere).status is Status.EMPTY
    assert measure(store, "advocacy_funnel", there).status is Status.EMPTY
