"""What a post is for, suggested by words: off until accepted, an export's own word always wins, and marked as such."""

from datetime import date

import pytest

from metrics import HOUSE_RULES, PURPOSES, available, change_settings, preview_purposes, purposes_told
from metrics.purposes import is_rules
from metrics.settings import DEFAULTS
from tests.conftest import NOON, land, table

POSTS = """
    post_id, published_at,     network,  purpose,   is_deleted, text
    p1,      2024-01-01 10:00, x,        ,          ,           ¡OFERTA de enero! Dos por uno
    p2,      2024-01-02 10:00, x,        community, ,           Oferta para los vecinos
    p3,      2024-01-03 10:00, facebook, ,          ,           Cómo se hace la masa madre
    p4,      2024-01-04 10:00, facebook, ,          ,           La ofertante llegó tarde
    p5,      2024-01-05 10:00, x,        ,          true,       Oferta borrada
    p6,      2024-01-06 10:00, x,        ,          ,           #Rebajas https://tienda.es/oferta @oferta
    p7,      2024-01-07 10:00, x,        ,          ,
    p8,      2024-01-08 10:00, x,        ,          ,           Oferta: cómo hacer masa madre en casa
"""
RULES = {"promo": ["oferta", "#rebajas"], "educate": ["cómo", "masa madre"]}


def labels(store) -> dict[str, tuple[str, bool]]:
    query = "select post_id, purpose, purpose_suggested from posts where purpose is not null order by post_id"
    return {post: (purpose, suggested) for post, purpose, suggested in store.rows(query)}


def test_nothing_is_suggested_until_rules_are_accepted(load) -> None:
    store = load(posts=POSTS)
    assert DEFAULTS["purpose_rules"] == {}
    assert labels(store) == {"p2": ("community", False)}
    assert purposes_told(store) == (1, 0, 7)


def test_rules_label_posts_without_a_purpose_and_only_those(load) -> None:
    """p4 holds no whole word, p6 the hashtag but no word outside links and mentions, p8 two words of educate to one."""
    store = load(settings={"purpose_rules": RULES}, posts=POSTS)
    assert labels(store) == {
        "p1": ("promo", True),
        "p2": ("community", False),
        "p3": ("educate", True),
        "p5": ("promo", True),
        "p6": ("promo", True),
        "p8": ("educate", True),
    }
    assert purposes_told(store) == (1, 4, 7)


def test_taking_the_rules_away_takes_their_labels_away(load) -> None:
    store = load(settings={"purpose_rules": RULES}, posts=POSTS)
    change_settings(store, {"purpose_rules": {}}, at=NOON, by="Ana")
    assert labels(store) == {"p2": ("community", False)}


def test_an_export_that_comes_later_with_a_purpose_wins(load) -> None:
    store = load(settings={"purpose_rules": RULES}, posts=POSTS)
    land(store, {"posts": table("post_id, published_at, purpose\np1, 2024-01-01 10:00, lead")}, name="later")
    assert labels(store)["p1"] == ("lead", False)


@pytest.mark.parametrize(
    ("words", "labelled"),
    [
        (["OFERTA"], {"p1", "p5", "p8"}),
        (["ofert*"], {"p1", "p4", "p5", "p8"}),
        (["dos por"], {"p1"}),
        (["#oferta"], set()),
        (["#rebajas"], {"p6"}),
        (["rebajas"], {"p6"}),
        (["como"], {"p3", "p8"}),
        (["tienda"], set()),
        ([], set()),
    ],
)
def test_words_are_whole_in_any_case_and_accent_and_a_star_is_any_ending(words, labelled, load) -> None:
    store = load(settings={"purpose_rules": {"promo": words}}, posts=POSTS)
    assert {post for post, (_, suggested) in labels(store).items() if suggested} == labelled


def test_on_a_tie_the_purpose_that_stands_first_wins(load) -> None:
    post = "post_id, published_at, text\np1, 2024-01-01, Oferta y consejo"
    for rules in ({"educate": ["consejo"], "promo": ["oferta"]}, {"promo": ["oferta"], "educate": ["consejo"]}):
        assert labels(load(settings={"purpose_rules": rules}, posts=post)) == {"p1": ("promo", True)}


def test_purposes_become_available_only_when_some_post_has_one(load) -> None:
    post = "post_id, published_at, text\np1, 2024-01-01, Oferta"
    assert "purpose" not in available(load(posts=post))["posts"]
    store = load(settings={"purpose_rules": {"promo": ["oferta"]}}, posts=post)
    assert "purpose" in available(store)["posts"]
    change_settings(store, {"purpose_rules": {"promo": ["rebaja"]}}, at=NOON, by="Ana")
    assert "purpose" not in available(store)["posts"]


def test_a_preview_counts_live_posts_and_shows_the_newest_without_keeping_anything(load) -> None:
    store = load(posts=POSTS)
    found = {one.purpose: one for one in preview_purposes(store, RULES)}
    assert list(found) == list(PURPOSES)
    assert {purpose: one.posts for purpose, one in found.items() if one.posts} == {"promo": 2, "educate": 2}
    assert found["promo"].examples == (
        (date(2024, 1, 6), "x", "#Rebajas https://tienda.es/oferta @oferta"),
        (date(2024, 1, 1), "x", "¡OFERTA de enero! Dos por uno"),
    )
    assert labels(store) == {"p2": ("community", False)}
    assert store.settings["purpose_rules"] == {}


def test_a_preview_shows_ten_examples_and_counts_all(load) -> None:
    rows = "\n".join(f"p{n}, 2024-01-{n:02} 10:00, Oferta {n}" for n in range(1, 13))
    promo = preview_purposes(load(posts=f"post_id, published_at, text\n{rows}"), {"promo": ["oferta"]})[0]
    assert (promo.posts, len(promo.examples)) == (12, 10)
    assert promo.examples[0][2] == "Oferta 12"


def test_the_rules_of_the_house_can_be_kept_and_name_every_purpose(load) -> None:
    assert set(HOUSE_RULES) == set(PURPOSES)
    store = load(settings={"purpose_rules": {name: list(words) for name, words in HOUSE_RULES.items()}}, posts=POSTS)
    assert labels(store)["p1"] == ("promo", True)


@pytest.mark.parametrize(
    "value", [{"sell": ["oferta"]}, {"promo": "oferta"}, {"promo": [1]}, {"promo": ["#"]}, {"promo": ["¿?"]}, []]
)
def test_rules_that_cannot_be_are_refused(value, load) -> None:
    assert not is_rules(value)
    with pytest.raises(ValueError, match=r"^purpose_rules$"):
        change_settings(load(), {"purpose_rules": value}, at=NOON, by="Ana")
