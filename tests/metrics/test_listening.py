"""The edges of listening that worked examples do not reach."""

import pytest

from metrics import Scope, Status, measure, measures

FOLLOWING = """
    user_id, network, follows_brand, brand_follows, is_customer
    ana,     x,       true,          true,
    bea,     x,       true,          false,         true
    leo,     x,       true,          true,          false
    eva,     ig,      false,         true,          true
    noa,     ig,      ,              true,          true
    gil,     ig,      true,          ,              true
"""


def test_known_strangers_are_left_out_and_unknown_ones_stay(load) -> None:
    found = measure(load(follow_edges=FOLLOWING), "follow_back_share")
    assert (found.x, found.n) == (1, 2)
    assert (found.detail["mutual"], found.detail["brand_follows_total"]) == (1, 3)


def test_following_is_counted_for_each_network_apart(load) -> None:
    parts = measures(load(follow_edges=FOLLOWING), "follow_back_share", split="network")
    assert [(part.label, part.x, part.n) for part in parts if part.n] == [("x", 1, 2)]
    assert measure(load(follow_edges=FOLLOWING), "follow_back_share", Scope(networks=("ig",))).status is Status.EMPTY


def test_a_list_of_strangers_only_is_empty_and_not_zero(load) -> None:
    store = load(
        follow_edges="""
            user_id, follows_brand, brand_follows, is_customer
            leo,     true,          true,          false
        """
    )
    found = measure(store, "follow_back_share")
    assert (found.value, found.n, found.status) == (None, 0, Status.EMPTY)
    assert found.detail == {"mutual": 0, "brand_follows_total": 0}


def test_a_list_that_does_not_say_whom_the_brand_follows_is_missing(load) -> None:
    store = load(follow_edges="user_id, follows_brand, brand_follows\nana, true,")
    found = measure(store, "follow_back_share")
    assert (found.status, found.needs) == (Status.MISSING, ("follow_edges",))


def test_the_last_known_day_of_each_network_counts_the_end_of_the_period_included(load) -> None:
    store = load(
        settings={"window_end": "2024-05-05"},
        audience_daily="""
            date,       network, followers, following
            2024-05-01, x,       100,       90
            2024-05-05, x,       200,       10
            2024-05-06, x,       100,       80
            2024-05-02, ig,      300,       15
            2024-05-03, ig,      0,         15
            2024-05-04, ig,      900,
            2024-05-02, tiktok,  0,         7
            2024-05-02, ,        500,       0
        """,
    )
    found = measure(store, "follow_ratio")
    assert (found.value, found.n, found.status, found.ci) == (0.025, 3, Status.OK, None)
    assert found.detail == {
        "following": 25,
        "followers": 1000,
        "by_network": {"x": 0.05, "ig": 0.05, "?": 0.0},
    }


def test_without_the_accounts_that_the_brand_follows_the_ratio_is_missing(load) -> None:
    store = load(audience_daily="date, network, followers, following\n2024-05-01, x, 100,")
    assert measure(store, "follow_ratio").status is Status.MISSING


def test_a_network_without_followers_has_no_ratio(load) -> None:
    store = load(audience_daily="date, network, followers, following\n2024-05-01, x, 0, 10")
    found = measure(store, "follow_ratio")
    assert (found.status, found.n, found.detail) == (Status.EMPTY, 0, {})


UGC = """
    ugc_id, published_at,        network, brand_action
    u1,     2024-05-01 09:00:00, x,       Share
    u2,     2024-05-01 09:00:00, x,       like
    u3,     2024-05-02 12:00:00, ig,      comment
    u4,     2024-05-02 12:00:01, ig,      like
    u5,     2024-05-01 09:00:00, ig,      none
    u6,     2024-05-01 09:00:00, ig,
    u7,     2024-05-05 12:00:01, ig,      comment
    u8,     2024-04-30 23:59:59, ig,      comment
"""
MAY = {"timezone": "UTC", "as_of": "2024-05-05T12:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"}


def test_a_piece_counts_at_three_days_to_the_second_and_an_unknown_action_is_none(load) -> None:
    found = measure(load(settings=MAY, ugc=UGC), "proactive_share")
    assert (found.x, found.n) == (2, 5)
    assert found.detail == {"light": 1, "immature": 1}


def test_interest_is_counted_for_each_network_apart_and_likes_are_no_hit(load) -> None:
    parts = measures(load(settings=MAY, ugc=UGC), "proactive_share", split="network")
    assert [(part.label, part.x, part.n) for part in parts] == [("ig", 1, 3), ("x", 1, 2)]


def test_the_age_of_a_piece_is_a_setting(load) -> None:
    found = measure(load(settings={**MAY, "maturity_h": 71}, ugc=UGC), "proactive_share")
    assert (found.n, found.detail) == (6, {"light": 2, "immature": 0})


QUESTIONS = """
    post_id, published_at,        network, is_deleted, is_paid, text
    young,   2024-05-03 00:00:01, x,       ,           ,        ¿Qué pan prefieren?
    old,     2024-05-03 00:00:00, x,       ,           true,    ¿Qué pan prefieren?
    gone,    2024-05-01 00:00:00, x,       true,       ,        ¿Qué pan prefieren?
    alone,   2024-05-01 00:00:00, x,       ,           ,        ¿Dulce o salado?
    late,    2024-05-01 00:00:00, x,       ,           ,        ¿Y de postre?
    brief,   2024-05-01 00:00:00, ig,      ,           ,        ¿Y para beber?
    told,    2024-05-01 00:00:00, ig,      ,           ,        Abrimos el domingo
"""
ANSWERS = """
    message_id, thread_id, created_at,       direction, author_id, post_id, network, channel, text
    y1,         ty,        2024-05-03 10:00, in,        ana,       young,   x,       comment, El de centeno
    y2,         ty,        2024-05-03 11:00, out,       ,          young,   x,       comment, Mañana sale a las ocho
    o1,         to,        2024-05-03 10:00, in,        ana,       old,     x,       comment, 👍
    o2,         to,        2024-05-03 11:00, out,       ,          old,     x,       comment, Gracias por contestar Ana
    g1,         tg,        2024-05-03 10:00, in,        ana,       gone,    x,       comment, El de centeno
    l1,         tl,        2024-05-01 10:00, in,        bea,       late,    x,       comment, Tarta de manzana claro
    l2,         tl,        2024-05-08 10:01, out,       ,          late,    x,       comment, Mañana sale a las ocho
    b1,         tb,        2024-05-01 10:00, in,        leo,       brief,   ig,      comment, Un café con leche
    b2,         tb,        2024-05-01 11:00, out,       ,          brief,   ig,      comment, Gracias
    t1,         tt,        2024-05-01 10:00, in,        leo,       told,    ig,      comment, ¿A qué hora abren?
"""
ASKED = {"timezone": "UTC", "as_of": "2024-05-10T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"}


def test_only_a_reply_of_substance_in_a_week_under_a_live_question_of_a_week_counts(load) -> None:
    found = measure(load(settings=ASKED, posts=QUESTIONS, messages=ANSWERS), "question_follow_through")
    assert (found.x, found.n) == (1, 3)
    assert found.detail == {"question_posts": 4, "without_answers": 1}


def test_questions_are_counted_for_each_network_and_week_apart(load) -> None:
    store = load(settings=ASKED, posts=QUESTIONS, messages=ANSWERS)
    by_network = measures(store, "question_follow_through", split="network")
    assert [(part.label, part.x, part.n) for part in by_network] == [("ig", 0, 1), ("x", 1, 2)]
    assert [(part.label, part.n) for part in measures(store, "question_follow_through")] == [("2024-04-29", 3)]


@pytest.mark.parametrize("lacking", ["text", "post_id"])
def test_without_texts_or_links_to_posts_questions_are_missing(lacking: str, load) -> None:
    posts, messages = QUESTIONS.replace("text", "topic"), ANSWERS.replace("post_id", "in_reply_to")
    given = {"posts": posts} if lacking == "text" else {"messages": messages}
    store = load(settings=ASKED, **{"posts": QUESTIONS, "messages": ANSWERS, **given})
    assert measure(store, "question_follow_through").needs == ("posts.text", "messages.post_id")
