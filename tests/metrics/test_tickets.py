"""Of a ticket the question and its first answer are known: response and waiting are right, dialogue is unknown."""

# ruff: noqa: E501

from metrics import measure

LATE = {"as_of": "2024-06-20T00:00:00Z", "timezone": "UTC"}
POSTS = "post_id, published_at, network\np1, 2024-05-01 09:00, x"
TALK = """
    message_id,       thread_id,  created_at,       direction, author_id, in_reply_to,      network, channel, text
    a1,               t1,         2024-05-01 09:00, in,        ana,       ,                 x,       dm,      ¿Abren el domingo?
    b1,               t1,         2024-05-01 10:00, out,       ,          ,                 x,       dm,      Sí abrimos de nueve a dos
    a2,               t1,         2024-05-01 11:00, in,        ana,       ,                 x,       dm,      Muchas gracias por todo
    c1,               t2,         2024-05-01 09:00, in,        bea,       ,                 x,       dm,      ¿Tienen roscón?
    c2,               t2,         2024-05-01 10:00, out,       ,          ,                 x,       dm,
"""
TICKETS = """
    ticket:zendesk:1:q, ticket:zendesk:1, 2024-05-02 09:00, in,  u1, , , email, No llega mi pedido
    ticket:zendesk:1:a, ticket:zendesk:1, 2024-05-02 12:00, out, , ticket:zendesk:1:q, , email,
    ticket:zendesk:2:q, ticket:zendesk:2, 2024-05-02 09:00, in,  u2, , , email, No llega mi pedido
"""


def test_a_ticket_is_left_out_of_dialogue_and_monologue_and_counted_apart(load) -> None:
    """Ana's is a dialogue and Bea's answer has no text: one of two, with the tickets and without."""
    alone = load(settings=LATE, posts=POSTS, messages=TALK)
    both = load(settings=LATE, posts=POSTS, messages=TALK + TICKETS.strip("\n"))
    for name in ("dialogue_share", "monologue_index"):
        before, after = measure(alone, name), measure(both, name)
        assert (before.value, before.n) == (after.value, after.n)
        assert ("tickets" in before.detail, after.detail["tickets"]) == (False, 2)
    assert measure(both, "dialogue_share").detail["levels"] == {"dialogue": 1, "token": 1}


def test_the_level_of_an_answered_ticket_is_unknown_and_of_another_unanswered(load) -> None:
    store = load(settings=LATE, messages=TALK + TICKETS.strip("\n"))
    told = store.rows("select thread, level, level_7d, depth, turns from dyads order by thread")
    assert told == [
        ("t1", "dialogue", "dialogue", 1, 3),
        ("t2", "token", "token", 0, 2),
        ("ticket:zendesk:1", "unknown", "unknown", None, None),
        ("ticket:zendesk:2", "unanswered", "unanswered", None, None),
    ]


def test_response_and_waiting_of_tickets_are_right(load) -> None:
    store = load(settings=LATE, messages=TALK + TICKETS.strip("\n"))
    rate, counter = measure(store, "response_rate"), measure(store, "shop_counter")
    assert (rate.x, rate.n) == (3, 4)
    assert (counter.detail["attended"], counter.detail["left_unattended"]) == (3, 1)
    assert measure(store, "ttfr").detail["p50_h"] == 1
    assert measure(store, "who_starts_who_ends").detail["tickets"] == 2
