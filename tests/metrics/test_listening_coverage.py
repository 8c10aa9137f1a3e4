"""A listening export shows what was said about the brand, never whether it answered."""

from metrics import Status, measure

POSTS = """
    post_id, published_at,     network
    p1,      2024-05-01 09:00, x
"""
MENTIONS = """
    message_id, created_at,       direction, author_id, network, channel, needs_reply, text
    m1,         2024-05-02 09:00, in,        ana,       x,       mention, false,       ¿Alguien conoce a Lunares?
    m2,         2024-05-03 09:00, in,        bea,       x,       mention, false,       Qué pan tan rico el de Lunares
"""


def test_mentions_heard_by_listening_make_no_post_a_monologue_and_nobody_wait(load) -> None:
    store = load(settings={"as_of": "2024-06-01T00:00:00Z"}, posts=POSTS, messages=MENTIONS)
    index = measure(store, "monologue_index")
    assert (index.status, index.n, index.detail["uncovered_posts"]) == (Status.EMPTY, 0, 1)
    assert measure(store, "unanswered_backlog").value == 0
    assert measure(store, "response_rate").status is Status.EMPTY
