"""The brand's own accounts and its staff are no audience: what they write is counted apart, and nothing else moves."""

import json
from datetime import date

import pytest

from metrics import Scope, change_settings, measure, redo, taken_out, undo
from tests.conftest import NOON, land, table

# ana and bea are customers, @Tienda is another account of the brand, eva works in it; the brand answers m1 and m4.
MESSAGES = """
    message_id, created_at,       direction, author_id, in_reply_to, thread_id, network,  channel, text
    m1,         2024-01-08 09:00, in,        ana,       ,            t1,        facebook, dm,      ¿Abren el domingo?
    m2,         2024-01-08 10:00, out,       ,          m1,          t1,        facebook, dm,      Sí de nueve a dos
    m3,         2024-01-08 11:00, in,        bea,       ,            t2,        facebook, dm,      Mi pedido no llega
    m4,         2024-01-08 12:00, in,        @Tienda,   ,            t3,        facebook, dm,      Hoy cerramos antes
    m5,         2024-01-08 13:00, out,       ,          m4,          t3,        facebook, dm,      Gracias por el aviso
    m6,         2024-01-09 09:00, in,        eva,       ,            t4,        x,        dm,      Qué bien trabajamos
"""
UGC = """
    ugc_id, author_id, published_at,     brand_action, network
    u1,     Eva,       2024-01-08 09:00, like,         x
    u2,     ana,       2024-01-08 09:00, none,         x
"""
NAMES = {"own_accounts": ["tienda"], "staff_handles": ["@EVA"]}


def backlog(store) -> int:
    return measure(store, "unanswered_backlog").value


def contacts(store) -> tuple[int, int]:
    """Dyads begun, and messages that came in, as the conversation metric counts them."""
    found = measure(store, "conversation_volume")
    return sum(found.detail["levels"].values()), found.detail["inbound"]


def test_without_names_everybody_is_audience(load) -> None:
    store = load(messages=MESSAGES, ugc=UGC)
    assert contacts(store) == (4, 4)
    assert backlog(store) == 2
    assert taken_out(store, Scope()) == []


def test_own_accounts_and_staff_are_neither_contacts_nor_waits(load) -> None:
    """Of four who wrote, ana was answered and bea waits; @Tienda and eva are of the house."""
    store = load(settings=NAMES, messages=MESSAGES, ugc=UGC)
    assert contacts(store) == (2, 2)
    assert backlog(store) == 1
    assert store.rows("select distinct customer from dyads order by 1") == store.rows(
        "select author_id from canonical.messages where message_id in ('m1', 'm3') order by 1"
    )


def test_a_change_of_names_works_everything_out_anew(load) -> None:
    store = load(messages=MESSAGES)
    change_settings(store, {"staff_handles": ["eva"]}, at=NOON, by="Ana")
    assert contacts(store) == (3, 3)
    change_settings(store, {"staff_handles": []}, at=NOON, by="Ana")
    assert contacts(store) == (4, 4)


def test_what_is_counted_apart_is_told_for_each_name(load) -> None:
    """Eva's ugc is found too: the file writes her in another case, and its handle is kept readable."""
    store = load(settings={**NAMES, "own_accounts": ["tienda", "nadie"]}, messages=MESSAGES, ugc=UGC)
    told = [(one.name, one.kind, one.messages, one.content) for one in taken_out(store, Scope())]
    assert told == [("nadie", "own", 0, 0), ("tienda", "own", 1, 0), ("@EVA", "staff", 1, 1)]
    on_x = [(one.name, one.messages) for one in taken_out(store, Scope(networks=("facebook",)))]
    assert on_x == [("nadie", 0), ("tienda", 1), ("@EVA", 0)]


def test_a_name_is_found_without_its_handle_being_kept(load) -> None:
    """Where handles were deleted a name is compared as it is written, in small letters, with and without @."""
    store = load(messages=MESSAGES)
    with store.writing() as cursor:
        cursor.execute("delete from book.handles")
    change_settings(store, {"own_accounts": ["@Tienda"], "staff_handles": ["@Eva"]}, at=NOON, by="Ana")
    assert [one.messages for one in taken_out(store, Scope())] == [1, 1]


def test_files_that_come_later_are_told_apart_too(load) -> None:
    store = load(settings=NAMES, messages=MESSAGES)
    more = """
        message_id, created_at,       direction, author_id, thread_id, network, channel, text
        m7,         2024-01-10 09:00, in,        eVa,       t5,        x,       dm,      Otra vez yo por aquí
        m8,         2024-01-10 10:00, in,        leo,       t6,        x,       dm,      ¿Hay pan de centeno?
    """
    land(store, {"messages": table(more)}, name="more")
    assert contacts(store) == (3, 3)
    assert [one.messages for one in taken_out(store, Scope())] == [1, 2]
    undo(store, 2, at=NOON, by="Ana")
    assert contacts(store) == (2, 2)
    redo(store, 2, at=NOON, by="Ana")
    assert contacts(store) == (3, 3)


def test_who_answers_somebody_of_the_house_speaks_with_the_brand(load) -> None:
    """bea replies to eva: among customers that would await nothing; eva is staff, so bea waits."""
    thread = """
        message_id, created_at,       direction, author_id, in_reply_to, thread_id, channel, text
        m1,         2024-01-08 09:00, in,        eva,       ,            t1,        comment, Mañana hay pan de centeno
        m2,         2024-01-08 10:00, in,        bea,       m1,          t1,        comment, ¿A qué hora abren mañana?
    """
    waiting = "select message_id from episodes"
    assert load(messages=thread).rows(waiting) == [("m1",)]
    assert load(settings={"staff_handles": ["eva"]}, messages=thread).rows(waiting) == [("m2",)]


@pytest.mark.parametrize("value", [["ana", ""], ["@"], ["x" * 121], "ana", [1]])
def test_a_list_of_names_holds_names_only(value, load) -> None:
    store = load()
    with pytest.raises(ValueError, match=r"^staff_handles$"):
        change_settings(store, {"staff_handles": value}, at=NOON, by="Ana")


def test_names_of_the_house_are_nowhere_but_in_the_settings(load) -> None:
    store = load(settings=NAMES, messages=MESSAGES)
    assert json.loads(store.rows("select value from book.settings where name = 'staff_handles'")[0][0]) == ["@EVA"]
    assert not [author for (author,) in store.rows("select author from insiders") if "eva" in author.lower()]


def test_content_of_the_house_is_no_content_of_customers(load) -> None:
    """Of two contents one is Eva's: the brand's like of it is no interest in a customer."""
    ugc = """
        ugc_id, author_id, published_at,     brand_action, network
        u1,     Eva,       2024-01-01 09:00, comment,      x
        u2,     ana,       2024-01-01 10:00, none,         x
        u3,     ,          2024-01-01 11:00, share,        x
    """
    settings, month = {"as_of": "2024-02-01T00:00:00Z"}, Scope(date(2024, 1, 1), date(2024, 1, 31))
    both = measure(load(settings=settings, ugc=ugc), "proactive_share", month)
    apart = measure(load(settings={**settings, "staff_handles": ["eva"]}, ugc=ugc), "proactive_share", month)
    assert (both.x, both.n) == (2, 3)
    assert (apart.x, apart.n) == (1, 2)


def test_followers_of_the_house_are_no_audience(load) -> None:
    """Of three followers one is on the staff: two customers are left, of whom the brand follows one."""
    follows = """
        user_id, network, follows_brand, brand_follows
        ana,     x,       true,          true
        bea,     x,       true,          false
        eva,     x,       true,          true
    """
    alone = measure(load(follow_edges=follows, messages=MESSAGES), "follow_back_share")
    assert (alone.x, alone.n) == (2, 3)
    named = load(settings=NAMES, follow_edges=follows, messages=MESSAGES)
    assert (measure(named, "follow_back_share").x, measure(named, "follow_back_share").n) == (1, 2)
    assert measure(named, "dormant_followers").n == 2
