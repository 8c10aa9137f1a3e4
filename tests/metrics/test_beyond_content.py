"""What is posted beside what is asked, who began it, and which followers are silent."""

import pytest

from metrics import Measure, Scope, Status, measure, rows

LATE = {"as_of": "2024-06-20T00:00:00Z", "timezone": "UTC"}


def posts(topics: dict[str, int]) -> str:
    named = [topic for topic, n in topics.items() for _ in range(n)]
    lines = [f"p{i}, 2024-05-01 09:00, x, {topic}" for i, topic in enumerate(named)]
    return "\n".join(["post_id, published_at, network, topic", *lines])


def messages(topics: dict[str, int], direction: str = "in") -> str:
    named = [topic for topic, n in topics.items() for _ in range(n)]
    lines = [f"m{i}, t{i}, 2024-05-01 09:00, {direction}, u{i}, x, {t}, ¿Abren?" for i, t in enumerate(named)]
    header = "message_id, thread_id, created_at, direction, author_id, network, topic, text"
    return "\n".join([header, *lines])


def test_the_gap_is_half_the_sum_of_the_differences_topic_by_topic(load) -> None:
    """Posted 60 and 40 %, asked 30, 50 and 20 %: differences 30, 10 and 20 points, half of their sum is 30."""
    store = load(
        settings=LATE,
        posts=posts({"pan": 24, "dulces": 16}),
        messages=messages({"pan": 15, "Dulces": 25, "horario": 10}),
    )
    found = measure(store, "topic_gap")
    assert (found.value, found.n, found.status) == (pytest.approx(0.3), 90, Status.OK)
    assert (found.detail["posted"], found.detail["asked"]) == (40, 50)
    assert list(found.detail["topics"]) == ["pan", "horario", "dulces"]
    assert found.detail["topics"]["horario"] == {"asked": 10, "posted": 0, "gap": pytest.approx(0.2)}


def test_one_and_the_same_mix_has_no_gap_and_two_without_a_common_topic_the_whole(load) -> None:
    same = load(settings=LATE, posts=posts({"pan": 30, "dulces": 30}), messages=messages({"pan": 40, "dulces": 40}))
    apart = load(settings=LATE, posts=posts({"pan": 30}), messages=messages({"dulces": 30}))
    assert measure(same, "topic_gap").value == 0
    assert 0.05 < measure(same, "topic_gap").detail["by_chance"] < 0.25
    assert measure(apart, "topic_gap").value == 1


@pytest.mark.parametrize(("posted", "asked"), [(29, 30), (30, 29)])
def test_thirty_of_each_side_are_needed(posted: int, asked: int, load) -> None:
    store = load(settings=LATE, posts=posts({"pan": posted}), messages=messages({"pan": asked}))
    assert (measure(store, "topic_gap").status, measure(store, "topic_gap").value) == (Status.NOT_ENOUGH, None)


def test_what_the_brand_writes_is_not_what_customers_ask(load) -> None:
    store = load(settings=LATE, posts=posts({"pan": 30}), messages=messages({"pan": 40}, "out"))
    assert measure(store, "topic_gap").detail["asked"] == 0


def test_a_deleted_post_and_an_unknown_word_are_no_origin(load) -> None:
    store = load(
        posts="""
            post_id, published_at,     network, origin,    is_deleted
            p1,      2024-05-01 09:00, x,       empleada,  false
            p2,      2024-05-01 09:00, x,       CLIENTE,   false
            p3,      2024-05-01 09:00, x,       marca,     false
            p4,      2024-05-01 09:00, x,       brand,     false
            p5,      2024-05-01 09:00, x,       agencia,   false
            p6,      2024-05-01 09:00, x,       employee,  true
        """
    )
    found = measure(store, "co_creation")
    assert (found.x, found.n, found.detail["unknown"]) == (2, 4, 1)
    assert found.detail["origins"] == {"brand": 2, "customer": 1, "employee": 1}


EDGES = "user_id, network, follows_brand, brand_follows\nana, x, true, false\nbea, x, true, false\nleo, x, true, true"
TALK = """
    message_id, thread_id, created_at,           direction, author_id, network, text
    a1,         t1,        {first}T00:00:00Z,    in,        gil,       x,       ¿Abren el lunes?
    a2,         t2,        2024-05-21T00:00:00Z, in,        {who},     x,       ¿Abren el lunes?
"""


def silent(load, first: str, who: str = "ana", **tables: str) -> Measure:
    window = {"window_start": "2024-06-01", "window_end": "2024-06-30"}
    store = load(settings={**LATE, **window}, follow_edges=EDGES, messages=TALK.format(first=first, who=who), **tables)
    return measure(store, "dormant_followers", Scope())


def test_followers_are_dormant_from_the_thirtieth_day_on(load) -> None:
    """Ana wrote on 21 May, thirty days before 20 June; the files begin 180 days before, on 23 December."""
    found = silent(load, "2023-12-23")
    assert [found.detail["days"][days]["x"] for days in ("30", "90", "180")] == [3, 2, 2]
    assert (found.value, found.n, found.detail["history_days"]) == (pytest.approx(2 / 3), 3, 180)


def test_the_rows_behind_are_those_silent_for_ninety_days_and_the_last_message_tells(load) -> None:
    """On 20 June: Ana wrote ninety days before and long before that; Bea a second later; Leo only afterwards."""
    lines = """
        message_id, thread_id, created_at,           direction, author_id, network, is_deleted, text
        a0,         t0,        2023-12-01T00:00:00Z, in,        gil,       x,       ,           ¿Abren el lunes?
        a1,         t1,        2024-01-05T00:00:00Z, in,        ana,       x,       ,           ¿Abren el lunes?
        a2,         t2,        2024-03-22T00:00:00Z, in,        ana,       x,       ,           ¿Abren el martes?
        a3,         t3,        2023-12-02T00:00:00Z, in,        bea,       x,       ,           ¿Abren el jueves?
        a4,         t4,        2024-03-22T00:00:01Z, in,        bea,       x,       ,           ¿Abren el jueves?
        a5,         t5,        2024-06-21T00:00:00Z, in,        leo,       x,       ,           ¿Abren el viernes?
        a6,         t6,        2024-06-01T00:00:00Z, in,        ana,       x,       true,       Esto se borró
    """
    window = {"as_of": "2024-07-01T00:00:00Z", "timezone": "UTC", "window_end": "2024-06-19"}
    store = load(settings={**LATE, **window}, follow_edges=EDGES, messages=lines)
    found, told = measure(store, "dormant_followers", Scope()), rows(store, "dormant_followers")
    assert sorted(told["hit"]) == [False, True, True]
    assert (found.x, found.n, found.detail["matched"]) == (2, 3, 2)


def test_a_span_longer_than_the_history_is_not_told(load) -> None:
    found = silent(load, "2023-12-24")
    assert (found.detail["days"]["90"]["x"], found.detail["days"]["180"]) == (2, None)
    short = silent(load, "2024-03-23")
    assert (short.status, short.value, short.detail["days"]["30"]["x"]) == (Status.NOT_ENOUGH, None, 3)


def test_where_no_follower_ever_wrote_the_names_are_of_two_kinds_and_nothing_is_known(load) -> None:
    found = silent(load, "2023-12-01", who="iris")
    assert (found.status, found.value, found.detail["matched"]) == (Status.NOT_ENOUGH, None, 0)


def test_a_post_about_the_brand_wakes_a_follower(load) -> None:
    ugc = "ugc_id, author_id, network, published_at, brand_action\ng1, bea, x, 2024-06-01T00:00:00Z, none"
    found = silent(load, "2023-12-23", ugc=ugc)
    assert [found.detail["days"][days]["x"] for days in ("30", "90", "180")] == [2, 1, 1]
