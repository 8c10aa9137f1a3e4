"""Edges of definitions that only a mutation had shown to be unguarded."""

from __future__ import annotations

from datetime import date, datetime

from metrics import Scope, measure
from tests.conftest import filled


def test_a_deleted_post_is_neither_published_nor_paid() -> None:
    store = filled(
        None,
        {
            "posts": """
                post_id, published_at,     network,   is_paid, is_deleted
                p1,      2024-05-01 09:00, instagram, true,    false
                p2,      2024-05-02 09:00, instagram, true,    true
                p3,      2024-05-03 09:00, instagram, false,   false
            """
        },
    )
    found = measure(store, "broadcast_volume")
    assert (found.value, found.detail["paid"], found.detail["deleted"]) == (2, 1, 1)


WAITS = """
    message_id, thread_id, created_at,          direction, author_id, channel, text
    a1,         t1,        2024-05-19 00:00:00, in,        ana,       dm,      ¿Abren el domingo?
    a2,         t2,        2024-05-19 00:00:01, in,        bea,       dm,      ¿Tienen roscón?
    a3,         t3,        2024-05-17 00:00:00, in,        eva,       dm,      ¿Y turrón?
    a4,         t4,        2024-05-13 00:00:00, in,        leo,       dm,      ¿Hay sitio?
"""


def test_a_wait_grows_older_on_the_very_hour() -> None:
    """On 20 May at midnight: a day, a second less, three days, seven days."""
    store = filled({"as_of": "2024-05-20T00:00:00Z", "timezone": "UTC"}, {"messages": WAITS})
    assert measure(store, "unanswered_backlog").detail["by_age"] == {"0-24h": 1, "1-3d": 1, "3-7d": 1, ">7d": 1}


def test_who_waits_is_counted_though_the_wait_began_before_the_period() -> None:
    store = filled({"as_of": "2024-05-20T00:00:00Z", "timezone": "UTC"}, {"messages": WAITS})
    assert measure(store, "unanswered_backlog", Scope(date(2024, 5, 19), date(2024, 5, 20))).value == 4


def test_a_deleted_automatic_reply_is_not_told_among_the_automatic_ones() -> None:
    store = filled(
        None,
        {
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, is_auto, is_deleted, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ,        false,      ¿Abren?
                b1,         t1,        2024-05-01 09:01, out,       ,          dm,      true,    false,      Recibido
                b2,         t1,        2024-05-01 09:02, out,       ,          dm,      true,    true,       Recibido
                b3,         t1,        2024-05-01 10:00, out,       ,          dm,      false,   false,      A las nueve
            """
        },
    )
    assert measure(store, "canned_reply_share").detail["auto"] == 1


def hanging(as_of: str) -> int | None:
    return measure(
        filled(
            {"as_of": as_of, "timezone": "UTC"},
            {
                "messages": """
                    message_id, thread_id, created_at,       direction, author_id, channel, text
                    a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                    b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                    a2,         t1,        2024-05-01 11:00, in,        ana,       dm,      ¿Y el lunes?
                """
            },
        ),
        "hanging_dialogues",
    ).n


def test_a_conversation_is_left_hanging_only_after_a_whole_day_of_silence() -> None:
    assert [hanging(as_of) for as_of in ("2024-05-02T10:59:59Z", "2024-05-02T11:00:00Z")] == [0, 1]


LONG_TALK = """
    message_id, thread_id, created_at,           direction, author_id, channel, text
    a1,         t1,        2024-05-01T22:30:00Z, in,        ana,       dm,      ¿Abren el domingo por la tarde?
    b1,         t1,        2024-05-03T10:00:00Z, out,       ,          dm,      Sí abrimos de cuatro a nueve
    a2,         t1,        2024-05-04T10:00:00Z, in,        ana,       dm,      ¿Y el lunes también abren?
"""


def test_a_conversation_belongs_to_the_local_day_on_which_it_began() -> None:
    store = filled({"timezone": "Europe/Madrid"}, {"messages": LONG_TALK})
    assert store.rows("select day, moment from dyads") == [(date(2024, 5, 2), datetime(2024, 5, 1, 22, 30))]
    days = [date(2024, 5, day) for day in (1, 2, 4)]
    begun = [measure(store, "conversation_volume", Scope(day, day)).n for day in days]
    assert begun == [0, 1, 0]


def test_a_deleted_post_is_not_silent() -> None:
    store = filled(
        {"as_of": "2024-06-01T00:00:00Z"},
        {
            "posts": """
                post_id, published_at,     network,   comments, is_deleted
                p1,      2024-05-01 09:00, instagram, 0,        false
                p2,      2024-05-02 09:00, instagram, 0,        true
                p3,      2024-05-03 09:00, instagram, 4,        false
            """
        },
    )
    found = measure(store, "silent_post_share")
    assert (found.x, found.n) == (1, 2)


def test_an_answer_is_one_to_somebody_known_or_to_words_that_are_not_the_brands() -> None:
    """b1 answers Ana; b2 continues the brand's own post, b3 its own message; b4 answers a comment the files lack."""
    store = filled(
        None,
        {
            "posts": "post_id, published_at, network\np1, 2024-05-01 08:00, instagram",
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, network,   channel, in_reply_to, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       instagram, dm, ,            ¿Abren?
                b1,         t1,        2024-05-01 10:00, out,       ,          instagram, dm, a1,          A las nueve
                b2,         t2,        2024-05-02 10:00, out,       ,          instagram, dm, p1,          Y los lunes
                b3,         t2,        2024-05-02 11:00, out,       ,          instagram, dm, b2,          Y los martes
                b4,         t3,        2024-05-03 10:00, out,       ,          instagram, dm, z9,          Gracias a ti
            """,
        },
    )
    found = measure(store, "own_reply_share")
    assert (found.x, found.n) == (2, 5)


def test_posts_count_where_customers_or_people_of_the_brand_have_written() -> None:
    """x has only an answer, tiktok only a question, facebook nothing: two posts per reply."""
    store = filled(
        None,
        {
            "posts": """
                post_id, published_at,     network
                p1,      2024-05-01 09:00, x
                p2,      2024-05-01 09:00, tiktok
                p3,      2024-05-01 09:00, facebook
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, network, channel, text
                b1,         t1,        2024-05-01 10:00, out,       ,          x,       dm,      A las nueve
                a1,         t2,        2024-05-01 10:00, in,        ana,       tiktok,  dm,      ¿Abren?
            """,
        },
    )
    found = measure(store, "broadcast_to_reply")
    assert (found.value, found.detail["posts"], found.detail["uncovered_posts"]) == (2, 2, 1)


def test_people_we_talked_with_are_known_and_got_more_than_a_courtesy() -> None:
    """Ana was told the hours and Bea only good day; who has no name is nobody, and was answered too."""
    store = filled(
        {"as_of": "2024-06-01T00:00:00Z", "timezone": "UTC"},
        {
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, channel, text
                a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
                b1,         t1,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de nueve a dos
                a2,         t2,        2024-05-01 09:00, in,        bea,       dm,      ¿Abren el lunes?
                b2,         t2,        2024-05-01 10:00, out,       ,          dm,      Buenos días
                a3,         t3,        2024-05-01 09:00, in,        ,          dm,      ¿Abren el martes?
                b3,         t3,        2024-05-01 10:00, out,       ,          dm,      Sí abrimos de ocho a dos
            """
        },
    )
    found = measure(store, "people_talked")
    assert (found.value, found.n) == (1, 2)


def test_a_person_who_writes_in_many_threads_is_one_person() -> None:
    lines = [f"a{i}, t{i}, 2024-05-0{i} 09:00, in, ana, dm, ¿Abren hoy?" for i in (1, 2, 3)]
    lines += [f"b{i}, t{i}, 2024-05-0{i} 10:00, out, , dm, Sí abrimos de {i} a seis" for i in (1, 2, 3)]
    head = "message_id, thread_id, created_at, direction, author_id, channel, text"
    found = measure(filled(None, {"messages": "\n".join([head, *lines])}), "people_talked")
    assert (found.value, found.n) == (1, 1)
