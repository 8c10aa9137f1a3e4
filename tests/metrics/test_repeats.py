"""Repeated texts are found as by comparing each with each, whatever is uploaded first."""

from datetime import datetime, timedelta
from random import Random

import numpy as np
import pyarrow
import pytest

from metrics.batches import change_settings, undo
from metrics.statistics import minhash, near_copies
from metrics.statistics.near_copies import Reach, Stream
from metrics.statistics.trigrams import trigrams
from metrics.workspaces import in_memory
from tests.conftest import NOON, land, table

HOUR = 3_600_000_000
REACH = Reach(jaccard=0.8, lookback=365 * 24 * HOUR, crosspost=48 * HOUR)
WORDS = [
    "casa",
    "pan",
    "horno",
    "cliente",
    "mañana",
    "tarde",
    "tienda",
    "barrio",
    "receta",
    "harina",
    "trigo",
    "crema",
    "almendra",
    "dulce",
    "café",
    "leche",
    "domingo",
    "fiesta",
    "taller",
    "familia",
    "vecinos",
    "sabor",
    "artesano",
    "maestro",
    "madre",
    "lenta",
    "corteza",
    "miga",
    "semilla",
    "centeno",
    "aceite",
    "naranja",
]
TEMPLATES = (
    "hoy en oferta {} a solo {} euros en todas nuestras tiendas corre que se acaba pide ya en la web o llámanos",
    "sorteo gana una cesta de {} valorada en {} euros síguenos comenta y menciona a dos amigos bases en la web",
)


def sets_of(text: str) -> set[str]:
    return {text[i : i + 3] for i in range(len(text) - 2)} or {text}


def jaccard(one: str, other: str) -> float:
    a, b = sets_of(one), sets_of(other)
    return len(a & b) / len(a | b)


def invented(count: int, seed: int) -> list[str]:
    """Half free sentences, half two templates whose fillings differ: many pairs lie round the threshold."""
    random = Random(seed)
    texts = []
    for i in range(count):
        if i % 2:
            filling = " ".join(random.choice(WORDS) for _ in range(random.randint(1, 4)))
            texts.append(random.choice(TEMPLATES).format(filling, random.randint(2, 60)))
        else:
            texts.append(" ".join(random.choice(WORDS) for _ in range(random.randint(4, 20))))
    return texts


def stream_of(texts: list[str], every: int = HOUR, networks: int = 3) -> tuple[Stream, list[str]]:
    forms, places = np.unique(np.array(texts, object), return_inverse=True)
    here = np.arange(len(texts))
    return Stream(places, here * every, here % networks, np.ones(len(texts), bool)), forms.tolist()


def by_hand(texts: list[str], every: int = HOUR, networks: int = 3) -> tuple[list[bool], list[bool], list[int]]:
    """Each text with each before it, by the sentence of the definition."""
    repeated, crossposted, earlier = [], [], []
    for i, text in enumerate(texts):
        near = [j for j in range(i) if (i - j) * every <= REACH.lookback and jaccard(text, texts[j]) >= 0.8]
        cross = [j for j in near if i % networks != j % networks and (i - j) * every <= REACH.crosspost]
        own = [j for j in near if j not in cross]
        repeated.append(bool(own))
        crossposted.append(bool(cross))
        earlier.append(max(own, default=-1))
    return repeated, crossposted, earlier


def test_trigrams_count_spaces_and_each_only_once() -> None:
    sets = trigrams(pyarrow.array(["ana ana", "ana", "banana", "ab", "ab"]))
    # "ana ana": ana, na·, a·a, ·an; "banana": ban, ana, nan. Two letters are their own only trigram.
    assert sets.sizes.tolist() == [4, 1, 3, 1, 1]
    assert sets.shared_with_all(0).tolist() == [4, 1, 1, 0, 0]
    assert sets.shared(np.array([0, 2, 3]), np.array([2, 1, 4])).tolist() == [1, 1, 1]


def test_trigrams_of_any_alphabet_are_told_apart() -> None:
    texts = ["".join(chr(0x4E00 + (i * 37 + j) % 900) for j in range(40)) for i in range(200)]
    sets = trigrams(pyarrow.array(texts))
    for i, j in ((0, 1), (5, 30), (7, 8), (0, 199)):
        assert sets.shared(np.array([i]), np.array([j]))[0] == len(sets_of(texts[i]) & sets_of(texts[j]))


@pytest.mark.parametrize("alphabet", ["abcde ", "abcdefghijklmnñopqrstuvwxyz0123456789 "])
def test_texts_are_alike_from_the_threshold_on(alphabet: str) -> None:
    first = "".join(Random(1).choices(alphabet, k=400))
    texts = [first[:place] + "".join(Random(place).choices(alphabet, k=400 - place)) for place in range(300, 401)]
    sets = trigrams(pyarrow.array(texts))
    assert (sets.kinds > 2048) is (len(alphabet) > 6)
    jaccard = [len(sets_of(text) & sets_of(first)) / len(sets_of(text) | sets_of(first)) for text in texts]
    threshold = jaccard[60]
    one, other = np.arange(len(texts)), np.full(len(texts), len(texts) - 1)
    assert sets.alike(one, other, threshold).tolist() == [found >= threshold for found in jaccard]
    assert not all(found >= threshold for found in jaccard)


def test_what_is_shared_at_first_sight_is_never_less_than_what_is_shared() -> None:
    texts = ["".join(Random(i).choices("abcdefghijklmnñopqrstuvwxyz0123456789 ", k=120)) for i in range(60)]
    sets = trigrams(pyarrow.array(texts + [text[:90] + texts[0][:30] for text in texts]))
    one, other = np.repeat(np.arange(60), 60), np.tile(np.arange(60, 120), 60)
    shared = [len(sets_of(texts[i]) & sets_of(texts[j][:90] + texts[0][:30])) for i in range(60) for j in range(60)]
    assert sets.kinds > 2048
    assert sets.shared(one, other).tolist() == shared
    assert (sets.shared_at_most(one, other) >= np.array(shared)).all()


def test_few_texts_are_compared_each_with_each() -> None:
    texts = invented(240, 3)
    stream, forms = stream_of(texts)
    found = near_copies.repeats(stream, trigrams(pyarrow.array(forms)), REACH)
    repeated, crossposted, earlier = by_hand(texts)
    assert (sum(repeated), sum(crossposted)) == (68, 47)
    assert found.repeated.tolist() == repeated
    assert found.crossposted.tolist() == crossposted
    assert found.earlier.tolist() == earlier


def test_candidates_miss_hardly_any_of_three_thousand_and_add_none() -> None:
    texts = invented(3000, 5)
    stream, forms = stream_of(texts)
    sets = trigrams(pyarrow.array(forms))
    exact = near_copies.repeats(stream, sets, REACH)
    found = near_copies.repeats(stream, sets, REACH, exact_up_to=0)
    assert not (found.repeated & ~exact.repeated).any()
    assert not (found.crossposted & ~exact.crossposted).any()
    missed = (exact.repeated & ~found.repeated).sum()
    assert exact.repeated.sum() > 1200
    assert missed <= exact.repeated.sum() / 1000


def test_a_template_of_thousands_is_no_explosion(monkeypatch) -> None:
    looked_at = []
    shared = near_copies.Trigrams.shared_at_most
    monkeypatch.setattr(
        near_copies.Trigrams,
        "shared_at_most",
        lambda sets, one, other: looked_at.append(len(one)) or shared(sets, one, other),
    )
    texts = [TEMPLATES[0].format(WORDS[i % 32], i) for i in range(6000)]
    stream, forms = stream_of(texts, networks=1)
    found = near_copies.repeats(stream, trigrams(pyarrow.array(forms)), REACH)
    assert found.repeated.sum() == 5999
    assert sum(looked_at) < 20 * 6000


def test_bands_keep_pairs_at_the_threshold_whatever_it_is() -> None:
    assert [minhash.rows_per_band(jaccard) for jaccard in (0.9, 0.8, 0.6, 0.3)] == [4, 4, 2, 1]


def test_signatures_agree_as_often_as_texts_are_alike() -> None:
    texts = invented(400, 9)
    marks = minhash.signatures(trigrams(pyarrow.array(texts)))
    gaps = [
        (marks[i] == marks[i + 2]).mean() - jaccard(texts[i], texts[i + 2])
        for i in range(398)
        if texts[i] != texts[i + 2]
    ]
    assert abs(np.mean(gaps)) < 0.03


POSTS = """
    post_id, published_at,     network,   text
    p1,      2024-01-10 09:00, x,         Así amasamos el pan de cada día en el obrador
    p2,      2024-03-10 09:00, x,         Así amasamos el pan de cada día en el obrador
"""


def flags(store, post: str) -> tuple:
    query = "select mass, repeated, crossposted, copy_id, earlier_id from post_repeats where post_id = $post"
    return store.rows(query, {"post": post})[0]


@pytest.mark.parametrize("order", [("p1", "p2"), ("p2", "p1")])
def test_the_order_of_uploads_does_not_matter(order) -> None:
    store = in_memory()
    header, *rows = table(POSTS)
    for post in order:
        land(store, {"posts": [header, *(row for row in rows if row[0] == post)]}, name=post)
    assert flags(store, "p1") == (False, False, False, None, None)
    assert flags(store, "p2") == (False, True, False, None, "p1")


def test_undoing_the_upload_of_the_first_frees_the_second() -> None:
    store = in_memory()
    header, *rows = table(POSTS)
    land(store, {"posts": [header, rows[0]]}, name="one")
    land(store, {"posts": [header, rows[1]]}, name="two")
    undo(store, 1, at=NOON, by="test")
    assert flags(store, "p2") == (False, False, False, None, None)


def test_an_edited_text_is_compared_anew_and_a_deleted_post_is_nobodys_origin() -> None:
    store = in_memory()
    land(store, {"posts": table(POSTS)})
    land(
        store,
        {"posts": [["post_id", "published_at", "text"], ["p1", "2024-01-10 09:00", "Otra cosa muy distinta hoy"]]},
    )
    assert flags(store, "p2")[1] is False
    land(store, {"posts": [["post_id", "published_at", "text"], table(POSTS)[1][:2] + table(POSTS)[1][3:]]})
    assert flags(store, "p2")[1] is True
    land(store, {"posts": [["post_id", "published_at", "is_deleted"], ["p1", "2024-01-10 09:00", "yes"]]})
    assert flags(store, "p2")[1] is False
    assert store.rows("select count(*) from post_repeats where post_id = 'p1'") == [(0,)]


def test_figures_that_change_without_the_text_compare_nothing_anew(monkeypatch) -> None:
    store = in_memory()
    land(store, {"posts": table(POSTS)})
    monkeypatch.setattr(near_copies, "repeats", lambda *given: pytest.fail("nothing changed"))
    land(store, {"posts": [["post_id", "published_at", "reactions"], ["p1", "2024-01-10 09:00", "12"]]})
    assert flags(store, "p2")[1] is True


def test_only_what_is_not_older_than_a_change_is_judged_anew(monkeypatch) -> None:
    store = in_memory()
    land(store, {"posts": table(POSTS)})
    asked, real = [], near_copies.repeats
    monkeypatch.setattr(near_copies, "repeats", lambda stream, *given: asked.append(stream) or real(stream, *given))
    land(store, {"posts": [["post_id", "published_at", "text"], ["p3", "2024-05-01 09:00", table(POSTS)[1][3]]]})
    assert asked[0].judged.tolist() == [False, False, True]
    assert flags(store, "p3") == (False, True, False, None, "p2")


def test_a_new_advert_or_another_threshold_judges_all_anew() -> None:
    store = in_memory()
    land(store, {"posts": table(POSTS)})
    advert = [["copy_id", "aired_at", "text"], ["tv", "2024-02-01", "Amasamos el pan de cada día en el obrador"]]
    land(store, {"mass_media": advert})
    assert (flags(store, "p1")[0], flags(store, "p2")[0], flags(store, "p2")[3]) == (False, True, "tv")
    change_settings(store, {"dup_lookback_days": 30}, at=NOON, by="test")
    assert flags(store, "p2")[1] is False


def posts_at(*stamps: str, text: str = "Así amasamos el pan de cada día en el obrador") -> list[list[str]]:
    body = [[f"p{i}", stamp, network, text] for i, (stamp, network) in enumerate(s.split(" on ") for s in stamps)]
    return [["post_id", "published_at", "network", "text"], *body]


@pytest.mark.parametrize(
    ("stamps", "repeated", "crossposted"),
    [
        (("2024-01-01T00:00:00Z on x", "2024-12-31T00:00:00Z on x"), True, False),  # 365 days in a leap year
        (("2024-01-01T00:00:00Z on x", "2024-12-31T00:00:01Z on x"), False, False),
        (("2024-01-01T00:00:00Z on x", "2024-01-03T00:00:00Z on y"), False, True),
        (("2024-01-01T00:00:00Z on x", "2024-01-03T00:00:01Z on y"), True, False),
        (("2024-01-01T00:00:00Z on x", "2024-01-02T00:00:00Z on x"), True, False),
        (("2024-01-01T00:00:00Z on x", "2024-01-02T00:00:00Z on "), True, False),
        (("2024-01-01T00:00:00Z on x", "2024-01-02T00:00:00Z on y", "2024-01-02T12:00:00Z on y"), True, True),
    ],
)
def test_a_repeat_has_a_year_and_a_crosspost_two_days(stamps, repeated, crossposted) -> None:
    store = in_memory()
    land(store, {"posts": posts_at(*stamps)})
    assert flags(store, f"p{len(stamps) - 1}")[1:3] == (repeated, crossposted)


def test_of_two_at_the_same_moment_the_second_by_its_id_repeats() -> None:
    store = in_memory()
    land(store, {"posts": posts_at("2024-01-01T00:00:00Z on x", "2024-01-01T00:00:00Z on x")})
    assert (flags(store, "p0")[1], flags(store, "p1")[1]) == (False, True)


@pytest.mark.parametrize(("text", "compared"), [("Pan de centeno hoy 2!", True), ("Pan de centeno hoy 🍞!", False)])
def test_a_text_of_twenty_letters_is_compared_and_a_shorter_one_is_not(text, compared) -> None:
    store = in_memory()
    land(store, {"posts": posts_at("2024-01-01T00:00:00Z on x", "2024-01-05T00:00:00Z on x", text=text)})
    assert flags(store, "p1")[1] is compared


def test_the_clock_of_the_files_brings_later_posts_in() -> None:
    store = in_memory()
    change_settings(store, {"as_of": "2024-02-01T00:00:00Z"}, at=NOON, by="test")
    land(store, {"posts": table(POSTS)})
    assert store.rows("select post_id from post_repeats") == [("p1",)]
    change_settings(store, {"as_of": "2024-04-01T00:00:00Z"}, at=NOON + timedelta(days=1), by="test")
    assert flags(store, "p2")[1] is True
    assert datetime(2024, 3, 10, 8) in {moment for (moment,) in store.rows("select moment from post_repeats")}
