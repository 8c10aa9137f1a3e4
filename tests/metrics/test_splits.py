"""A number can be parted where its rows tell the groups, and no group gives away a person."""

from __future__ import annotations

import pytest

from metrics import BY_ID, CATALOGUE, Scope, measure, measures, splits_of
from metrics.splits import about_staff, people_of, too_few

POSTS = """
    post_id, published_at, network, purpose, format, comments
    p1, 2024-01-08, x, promo, video, 0
    p2, 2024-01-09, x, promo, image, 3
    p3, 2024-01-16, instagram, support, video, 1
    p4, 2024-01-17, instagram, , , 0
    p5, 2024-03-01, x, promo, video, 1
"""
MESSAGES = """
    message_id, thread_id, created_at, direction, author_id, post_id, network, channel, text
    a, a, 2024-01-08 09:00, in, u1, p1, x, comment, ¿Abren el domingo?
    b, a, 2024-01-08 10:00, out, , p1, x, comment, Sí abrimos de nueve a dos
    c, c, 2024-01-16 09:00, in, u2, p3, instagram, comment, ¿Tienen pan sin gluten?
    d, d, 2024-01-16 09:00, in, u3, , instagram, dm, ¿Tienen pan sin gluten?
    e, e, 2024-03-01 09:00, in, u3, , instagram, dm, ¿Tienen pan sin gluten?
"""


def counts(found: list) -> dict[str, tuple[float, int]]:
    return {part.label: (part.x, part.n) for part in found}


@pytest.mark.parametrize(
    ("split", "parts"),
    [
        ("purpose", {"promo": (1, 2), "support": (0, 1), "?": (1, 1)}),
        ("format", {"video": (1, 2), "image": (0, 1), "?": (1, 1)}),
        ("network", {"x": (1, 2), "instagram": (1, 2)}),
        ("week", {"2024-01-08": (1, 2), "2024-01-15": (1, 2)}),
    ],
)
def test_posts_are_parted_by_what_their_export_says(split, parts, load) -> None:
    """p5 is younger than a week when the files were cut, so that it is not judged."""
    store = load(posts=POSTS, settings={"as_of": "2024-03-02T00:00:00Z"})
    assert counts(measures(store, "silent_post_share", split=split)) == {**parts} | ({} if split != "week" else parts)


def test_messages_take_the_purpose_of_the_post_under_which_they_were_written(load) -> None:
    store = load(posts=POSTS, messages=MESSAGES, settings={"as_of": "2024-04-02T00:00:00Z"})
    assert counts(measures(store, "response_rate", split="purpose")) == {
        "promo": (1, 1),
        "support": (0, 1),
        "?": (0, 2),
    }
    assert counts(measures(store, "response_rate", split="format")) == {"video": (1, 2), "?": (0, 2)}


def test_a_split_that_a_metric_does_not_offer_gives_nothing(load) -> None:
    store = load(posts=POSTS)
    assert "department" not in splits_of(BY_ID["broadcast_volume"])
    assert measures(store, "broadcast_volume", split="department") == []


def test_what_stands_at_the_end_of_the_period_has_no_weeks() -> None:
    assert "week" not in splits_of(BY_ID["advocacy_funnel"])
    assert "department" in splits_of(BY_ID["advocacy_funnel"])


@pytest.mark.parametrize("metric", CATALOGUE, ids=lambda metric: metric.id)
def test_no_number_about_employees_is_parted_without_knowing_how_many_they_are(metric) -> None:
    if splits_of(metric) and about_staff(metric):
        assert people_of(metric)


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ({"sales": 9, "bakery": 8}, set()),
        # one small group alone could be found by subtraction: the next smallest goes with it
        ({"sales": 9, "bakery": 7, "office": 2}, {"office", "bakery"}),
        # two small ones hide each other when together they are five
        ({"sales": 9, "bakery": 7, "office": 2, "van": 3}, {"office", "van"}),
        ({"sales": 9, "bakery": 7, "office": 2, "van": 1}, {"office", "van", "bakery"}),
        ({"office": 4}, {"office"}),
        ({"sales": 9, "office": 4}, {"sales", "office"}),
    ],
)
def test_a_group_under_five_is_hidden_and_cannot_be_found_by_subtraction(people, hidden) -> None:
    assert too_few(people, 5) == hidden


REPLY = "interaction_id, post_id, actor_id, occurred_at, kind\ni1, p0, nobody, 2024-01-05, reply"


def inside(sizes: dict[str, int]) -> dict[str, str]:
    """So many people in each department, one post each; nobody answers."""
    people = [(f"{name}{number}", name) for name, size in sizes.items() for number in range(size)]
    return {
        "advocates": "\n".join(["person_id, department", *(f"{who}, {name}" for who, name in people)]),
        "internal_posts": "\n".join(
            [
                "post_id, author_id, published_at",
                *(f"p{n}, {who}, 2024-01-0{1 + n % 9}" for n, (who, _) in enumerate(people)),
            ]
        ),
        "internal_interactions": REPLY,
    }


def test_departments_of_employees_are_shown_from_five_people_on(load) -> None:
    settings = {"as_of": "2024-03-02T00:00:00Z"}
    store = load(settings=settings, **inside({"sales": 9, "bakery": 7, "office": 6, "van": 4}))
    assert measure(store, "internal_reply_share").n == 26
    assert counts(measures(store, "internal_reply_share", split="department")) == {"bakery": (0, 7), "sales": (1, 9)}
    everybody = load(settings=settings, **inside({"sales": 9, "bakery": 7}))
    assert len(measures(everybody, "internal_reply_share", split="department")) == 2


def test_weeks_in_which_few_employees_act_are_hidden_as_well(load) -> None:
    store = load(settings={"as_of": "2024-03-02T00:00:00Z"}, **inside({"sales": 4}))
    assert measures(store, "internal_reply_share", split="week") == []


def test_a_scope_of_accounts_or_networks_counts_theirs_alone(load) -> None:
    """Also those of no known account, which are asked for as `?`."""
    store = load(
        posts="""
            post_id, published_at,     network, account
            p1,      2024-01-01 10:00, x,       casa
            p2,      2024-01-02 10:00, x,       tienda
            p3,      2024-01-03 10:00, youtube, casa
            p4,      2024-01-04 10:00, youtube,
        """
    )

    def counted(*, networks: tuple[str, ...] = (), accounts: tuple[str, ...] = ()) -> float | None:
        return measure(store, "broadcast_volume", Scope(networks=networks, accounts=accounts)).value

    assert (counted(), counted(accounts=("casa",)), counted(accounts=("tienda", "?"))) == (4, 2, 2)
    assert (counted(networks=("x",)), counted(networks=("x",), accounts=("casa",))) == (2, 1)
