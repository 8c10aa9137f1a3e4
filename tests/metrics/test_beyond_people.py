"""Care inside and outside, the stages as a mixture, and the ladder."""

import pytest

from metrics import Measure, Scope, Status, measure
from metrics.reducers.mixtures import mixed
from metrics.reducers.totals import showable

MAY = {"as_of": "2024-06-20T00:00:00Z", "timezone": "UTC", "window_start": "2024-05-01", "window_end": "2024-05-31"}
TALK = "message_id, thread_id, created_at, direction, author_id, channel, text"
POSTS = "post_id, author_id, published_at, text, is_leader"
REPLIES = "interaction_id, post_id, actor_id, occurred_at, kind"


def outside(answered: int, n: int) -> str:
    lines = [f"a{i}, t{i}, 2024-05-02 09:00, in, u{i}, dm, ¿Abren el domingo?" for i in range(n)]
    lines += [f"b{i}, t{i}, 2024-05-02 11:00, out, , dm, Sí abrimos el día {i}" for i in range(answered)]
    return "\n".join([TALK, *lines])


def inside(answered: int, n: int, *more: str) -> str:
    lines = [f"i{i}, p{i}, 2024-05-03 09:00, ¿Quién cubre el sábado?, false" for i in range(n)]
    return "\n".join([POSTS, *lines, *more])


def replies(answered: int, *more: str) -> str:
    lines = [f"r{i}, i{i}, jefa, 2024-05-03 15:00, comment" for i in range(answered)]
    return "\n".join([REPLIES, *lines, *more])


def test_care_inside_is_so_many_times_that_outside_and_the_wait_too(load) -> None:
    """Inside 15 of 25 in six hours, outside 16 of 20 in two: 0.6 / 0.8, and three times the wait."""
    store = load(
        settings=MAY, messages=outside(16, 20), internal_posts=inside(15, 25), internal_interactions=replies(15)
    )
    found = measure(store, "mimo_parity")
    assert (found.value, found.n, found.status) == (pytest.approx(0.75), 45, Status.OK)
    assert found.ci[0] < 0.75 < found.ci[1]
    assert (found.detail["inside"]["median_wait_h"], found.detail["outside"]["median_wait_h"]) == (6, 2)
    assert found.detail["wait_ratio"] == 3


@pytest.mark.parametrize(("out", "within"), [(19, 25), (20, 19)])
def test_twenty_are_needed_on_each_side(out: int, within: int, load) -> None:
    store = load(
        settings=MAY, messages=outside(10, out), internal_posts=inside(9, within), internal_interactions=replies(9)
    )
    assert (measure(store, "mimo_parity").status, measure(store, "mimo_parity").value) == (Status.NOT_ENOUGH, None)


def test_ones_own_comment_a_reaction_and_a_late_one_answer_nobody_and_leaders_are_not_counted(load) -> None:
    more = ("l1, jefa, 2024-05-03 09:00, ¿Qué tal todos?, true", "w1, p9, 2024-05-03 09:00, ok, false")
    marks = (
        "s1, i1, p1, 2024-05-03 10:00, comment",
        "s2, i2, jefa, 2024-05-03 10:00, reaction",
        "s3, i3, jefa, 2024-05-06 09:01, reply",
        "s4, l1, p1, 2024-05-03 10:00, reply",
    )
    store = load(
        settings=MAY,
        messages=outside(16, 20),
        internal_posts=inside(1, 20, *more),
        internal_interactions=replies(1, *marks),
    )
    found = measure(store, "mimo_parity").detail["inside"]
    assert (found["x"], found["n"]) == (1, 20)


def test_parity_speaks_of_the_whole_house_not_of_one_network(load) -> None:
    store = load(settings=MAY, messages=outside(16, 20), internal_posts=inside(9, 20), internal_interactions=replies(9))
    assert measure(store, "mimo_parity", Scope(networks=("x",))).status is Status.EMPTY


def seen(
    active: int, people: int, texts: int = 0, echoes: int = 0, inside: int = 0, answered: int = 0
) -> dict[str, int]:
    return {
        "people": people,
        "active": active,
        "texts": texts,
        "echoes": echoes,
        "inside": inside,
        "answered": answered,
    }


def test_a_silent_department_is_at_restriction_or_policy_as_the_facts_say() -> None:
    shut = mixed(seen(0, 10), {"policy": "no"})["mixture"]
    ruled = mixed(seen(0, 10), {"policy": "yes"})["mixture"]
    blocked = mixed(seen(0, 10), {"policy": "yes", "social_access": "blocked"})["mixture"]
    assert [shut["restriction"], ruled["policy"], blocked["restriction"]] == [1, 1, 1]


def test_stages_overlap_in_the_mixture() -> None:
    """3 of 10 active: half few, half broad, 0.7 silent. Own voice 0.75, and 0.4 of what they post inside answered."""
    found = mixed(seen(3, 10, texts=8, echoes=2, inside=5, answered=2), {"policy": "sí"})
    assert found["scores"] == pytest.approx(
        {"restriction": 0.0, "policy": 0.7, "ambassadors": 0.5, "controlled": 0.25, "ingagement": 0.4}
    )
    assert found["mixture"]["policy"] == pytest.approx(0.7 / 1.85)
    assert sum(found["mixture"].values()) == pytest.approx(1)
    assert found["missing"] == {}


def test_what_is_not_known_is_named_and_not_scored() -> None:
    found = mixed(seen(8, 10), {})
    assert found["missing"] == {
        "restriction": ["closed"],
        "policy": ["allowed"],
        "ambassadors": ["own_voice"],
        "controlled": ["echo"],
        "ingagement": ["own_voice", "answered_inside"],
    }
    assert found["scores"] == {
        "restriction": None, "policy": None, "ambassadors": 0.0, "controlled": None, "ingagement": None,
    }  # fmt: skip
    assert found["mixture"] is None


def test_departments_under_five_people_are_hidden_from_the_mixture(load) -> None:
    people = (
        [f"s{i}, tienda" for i in range(6)]
        + [f"o{i}, obrador" for i in range(5)]
        + [f"d{i}, dirección" for i in range(4)]
    )
    act = "activity_id, person_id, occurred_at, kind, text\na1, s0, 2024-05-20 09:00, own_post, Hoy masa madre"
    store = load(settings=MAY, advocates="\n".join(["person_id, department", *people]), advocacy_activity=act)
    found = measure(store, "stage_mixture")
    assert (found.value, found.n, list(found.detail["departments"])) == (1, 15, ["tienda"])
    assert (found.detail["hidden_people"], found.detail["whole"]["people"]) == (9, 15)


def test_a_group_is_hidden_with_another_when_alone_it_could_be_worked_out() -> None:
    assert showable({"a": 9, "b": 5, "c": 4}, 5) == {"a": 9}
    assert showable({"a": 9, "b": 5, "c": 4, "d": 1}, 5) == {"a": 9, "b": 5}
    assert showable({"a": 9, None: 2, "b": 6}, 5) == {"a": 9}
    assert showable({"a": 9, "b": 6}, 5) == {"a": 9, "b": 6}


@pytest.mark.parametrize(("answered", "rung"), [(0, 0.0), (1, 1.0), (9, 1.0), (10, 1.5), (20, 1.5)])
def test_the_rung_follows_the_share_answered(answered: int, rung: float, load) -> None:
    found = measure(load(settings=MAY, messages=outside(answered, 20)), "mentality_ladder")
    assert (found.value, found.n, found.status) == (rung, 20, Status.OK)


def climb(load, back: int, brand: int, answered: int = 20) -> Measure:
    """So many of 20 answered, all newcomers return; of 20 followers and 20 posts of customers, so many attended."""
    edges = [f"u{i}, x, true, {'true' if i < back else 'false'}" for i in range(20)]
    things = [f"g{i}, u{i}, x, 2024-05-02, {'comment' if i < brand else 'none'}" for i in range(20)]
    months = [
        f"{TALK}",
        "z0, z0, 2024-03-05 09:00, in, old, dm, ¿Abren?",
        *(f"n{i}, n{i}, 2024-04-05 09:00, in, u{i}, dm, ¿Abren hoy?" for i in range(20)),
        *outside(answered, 20).splitlines()[1:],
    ]
    return measure(
        load(
            settings={**MAY, "window_start": "2024-04-01"},
            messages="\n".join(months),
            follow_edges="\n".join(["user_id, network, follows_brand, brand_follows", *edges]),
            ugc="\n".join(["ugc_id, author_id, network, published_at, brand_action", *things]),
        ),
        "mentality_ladder",
    )


@pytest.mark.parametrize(
    ("back", "brand", "rung", "unmet"),
    [
        (1, 2, 2.0, []),
        (0, 2, 1.5, ["follow_back_share"]),
        (1, 1, 1.5, ["proactive_share"]),
        (0, 0, 1.5, ["follow_back_share", "proactive_share"]),
    ],
)
def test_the_last_rung_asks_to_follow_and_to_go_to_others(
    back: int, brand: int, rung: float, unmet: list[str], load
) -> None:
    found = climb(load, back, brand)
    assert (found.value, found.detail["unmet"], found.detail["unknown"]) == (rung, unmet, [])


def test_who_answers_few_does_not_climb_however_much_else_is_done(load) -> None:
    found = climb(load, 1, 2, answered=15)
    assert (found.value, found.x, found.n) == (1.0, 15, 40)


def test_few_waits_give_no_rung(load) -> None:
    found = measure(load(settings=MAY, messages=outside(5, 9)), "mentality_ladder")
    assert (found.status, found.value, found.detail["unknown"]) == (Status.NOT_ENOUGH, None, ["response_rate"])


def department(name: str, people: int, active: int, words: str = "Hoy en {who} el pan es mío") -> tuple[list, list]:
    """Its people, and one act of each of the active on 20 May."""
    told = [f"{name}{i}, {name}, yes" for i in range(people)]
    acts = [
        f"a{name}{i}, {name}{i}, 2024-05-20 09:00, own_post, {words.format(who=f'{name}{i}')}" for i in range(active)
    ]
    return told, acts


def mixture(load, *departments: tuple[list, list], **more: str):
    people, acts = ([line for each in departments for line in each[side]] for side in (0, 1))
    return measure(
        load(
            settings=MAY,
            advocates="\n".join(["person_id, department, eligible", *people]),
            advocacy_activity="\n".join(["activity_id, person_id, occurred_at, kind, text", *acts]),
            facts="fact, value\npolicy, yes",
            **more,
        ),
        "stage_mixture",
    )


def test_a_sign_that_rests_on_fewer_than_five_people_is_not_told(load) -> None:
    """One of 6 acts in the shop and one of 6 in the office: two in all; five of 10 in the bakery."""
    one, two, many = department("tienda", 6, 1), department("oficina", 6, 1), department("obrador", 10, 5)
    found = mixture(load, one, two, many).detail
    shop, bakery = found["departments"]["tienda"], found["departments"]["obrador"]
    assert shop["few"] == ["silent", "few", "broad", "own_voice", "echo"]
    assert shop["signs"]["policy"] == {"allowed": 1.0, "silent": None}
    assert shop["scores"] == {
        "restriction": 0.0, "policy": None, "ambassadors": None, "controlled": None, "ingagement": None,
    }  # fmt: skip
    assert shop["missing"] == {"ingagement": ["answered_inside"]}
    # Two people hidden in two departments are found as the whole less the bakery: it goes too.
    assert bakery["few"] == shop["few"]
    assert (found["whole"]["few"], found["whole"]["signs"]["policy"]["silent"]) == ([], 1 - 7 / 22)


def test_departments_of_five_who_act_and_of_nobody_are_told(load) -> None:
    found = mixture(load, department("tienda", 10, 5), department("oficina", 6, 0)).detail["departments"]
    assert [found[name]["few"] for name in ("tienda", "oficina")] == [[], []]
    assert found["oficina"]["scores"]["policy"] == 1
    assert found["oficina"]["scores"]["ambassadors"] == 0
    assert found["tienda"]["signs"]["policy"]["silent"] == 0.5


def test_few_of_the_whole_house_are_not_told_either(load) -> None:
    whole = mixture(load, department("tienda", 20, 4)).detail["whole"]
    assert whole["few"] == ["silent", "few", "broad", "own_voice", "echo"]
    assert mixture(load, department("tienda", 4, 4)).detail["whole"] is None


def test_who_is_not_of_the_programme_is_no_part_of_the_department(load) -> None:
    people, acts = department("tienda", 12, 5)
    found = mixture(load, ([line.replace("yes", "no") if "tienda11" in line else line for line in people], acts))
    assert (found.n, found.detail["whole"]["people"]) == (11, 11)


def test_echo_is_what_is_copied_or_shared_with_few_words_in_the_period(load) -> None:
    """Of five: two share with two words, one shares with six, two post two words of their own. Likes say nothing."""
    people, _ = department("tienda", 5, 0)
    acts = [f"a{i}, tienda{i}, 2024-05-20 09:00, reshare, Qué bueno" for i in (0, 1)]
    acts += ["a2, tienda2, 2024-05-20 09:00, reshare, Este pan lo he amasado yo"]
    acts += [f"a{i}, tienda{i}, 2024-05-20 09:00, own_post, Buen día" for i in (3, 4)]
    acts += ["l1, tienda0, 2024-05-20 09:00, comment, Qué bueno", "n1, tienda0, 2024-06-02 09:00, reshare, Qué bueno"]
    signs = mixture(load, (people, acts)).detail["whole"]["signs"]
    assert signs["controlled"]["echo"] == pytest.approx(2 / 5)


def test_inside_only_a_colleague_in_seven_days_answers_and_young_posts_are_not_judged(load) -> None:
    """Six posts of six people, the last of them young: answered in time, by nobody, by oneself, late, by a reaction."""
    people, _ = department("tienda", 6, 0)
    days = ("02", "02", "02", "02", "02", "30")
    posted = [f"p{i}, tienda{i}, 2024-05-{day} 09:00" for i, day in enumerate(days)]
    given = [
        "r0, p0, tienda5, 2024-05-09 09:00, comment",
        "r2, p2, tienda2, 2024-05-02 10:00, comment",
        "r3, p3, tienda5, 2024-05-09 09:01, reply",
        "r4, p4, tienda5, 2024-05-02 10:00, reaction",
        "r5, p5, tienda0, 2024-05-30 10:00, comment",
    ]
    found = measure(
        load(
            settings={**MAY, "as_of": "2024-06-01T00:00:00Z"},
            advocates="\n".join(["person_id, department, eligible", *people]),
            advocacy_activity="activity_id, person_id, occurred_at, kind, text\na, z, 2024-05-20 09:00, own_post, Hola",
            internal_posts="\n".join(["post_id, author_id, published_at", *posted]),
            internal_interactions="\n".join(["interaction_id, post_id, actor_id, occurred_at, kind", *given]),
        ),
        "stage_mixture",
    )
    assert found.detail["whole"]["signs"]["ingagement"]["answered_inside"] == pytest.approx(1 / 5)


def test_the_mixture_speaks_of_the_whole_house_not_of_one_network(load) -> None:
    people, acts = department("tienda", 10, 5)
    store = load(
        settings=MAY,
        advocates="\n".join(["person_id, department, eligible", *people]),
        advocacy_activity="\n".join(["activity_id, person_id, occurred_at, kind, text", *acts]),
    )
    assert measure(store, "stage_mixture", Scope(networks=("x",))).status is Status.EMPTY
