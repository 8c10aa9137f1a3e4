"""The parts of a change add up to it exactly, and none rests on too few things or too few people."""

from __future__ import annotations

from datetime import date

import pytest

from metrics import CATALOGUE, OTHERS, Scope, decompose, measure

NOW, BEFORE = Scope(date(2024, 2, 1), date(2024, 2, 29)), Scope(date(2024, 1, 1), date(2024, 1, 31))
SETTINGS = {"as_of": "2024-06-01T00:00:00Z", "timezone": "UTC"}


def posts(**groups: tuple[int, int, int, int]) -> str:
    """network -> (silent, all) before and now."""
    lines = ["post_id, published_at, network, comments"]
    for network, (silent, whole, silent_now, whole_now) in groups.items():
        for month, quiet, size in (("01", silent, whole), ("02", silent_now, whole_now)):
            lines += [
                f"{network}{month}{n}, 2024-{month}-10, {'' if network == 'none' else network}, {int(n >= quiet)}"
                for n in range(size)
            ]
    return "\n".join(lines)


def effects(store, by="network") -> dict[str, tuple[float, float]]:
    found = decompose(store, "silent_post_share", NOW, BEFORE, by)
    return {str(one.group): (round(one.rate_effect, 12), round(one.mix_effect, 12)) for one in found}


def change(store, metric: str = "silent_post_share") -> float:
    return measure(store, metric, NOW).value - measure(store, metric, BEFORE).value


def test_each_group_gives_its_rate_and_its_weight(load) -> None:
    """x goes from 5 of 20 to 10 of 20, facebook stays at 10 of 20: all of it is x's own rate, half of the weight."""
    store = load(posts=posts(x=(5, 20, 10, 20), facebook=(10, 20, 10, 20)), settings=SETTINGS)
    assert effects(store) == {"x": (0.125, 0.0), "facebook": (0.0, 0.0)}
    assert change(store) == pytest.approx(0.125)


def test_what_has_no_known_group_is_a_group_of_its_own(load) -> None:
    store = load(posts=posts(x=(5, 20, 10, 20), none=(10, 20, 4, 30)), settings=SETTINGS)
    found = effects(store)
    assert set(found) == {"x", "?"}
    assert sum(map(sum, found.values())) == pytest.approx(change(store), abs=1e-11)


def test_groups_of_few_things_stand_together(load) -> None:
    """facebook has nine posts before, tiktok one: together they are the others; instagram is new and large."""
    store = load(
        posts=posts(x=(5, 20, 10, 20), facebook=(3, 9, 9, 40), tiktok=(1, 1, 0, 2), instagram=(0, 0, 3, 12)),
        settings=SETTINGS,
    )
    found = effects(store)
    assert set(found) == {"x", "instagram", OTHERS}
    assert found["instagram"][0] == 0.0
    assert sum(map(sum, found.values())) == pytest.approx(change(store), abs=1e-11)


def test_a_period_without_anything_has_no_change_to_part(load) -> None:
    store = load(posts=posts(x=(0, 0, 10, 20)), settings=SETTINGS)
    assert effects(store) == {}


def test_a_count_and_a_median_are_not_parted(load) -> None:
    store = load(posts=posts(x=(5, 20, 10, 20)), settings=SETTINGS)
    assert decompose(store, "broadcast_volume", NOW, BEFORE, "network") == []
    assert decompose(store, "ttfr", NOW, BEFORE, "network") == []


def test_a_ratio_and_a_mean_are_parted_too(load) -> None:
    store = load(
        posts=posts(x=(5, 20, 10, 30), facebook=(10, 20, 10, 20)),
        messages="message_id, thread_id, created_at, direction, author_id, network, text\n"
        + "\n".join(
            f"o{m}{n}, t{n}, 2024-0{m}-11, out, , {'x' if n % 3 else 'facebook'}, Hola a todos"
            for m in (1, 2)
            for n in range(36)
        ),
        settings=SETTINGS,
    )
    for metric in ("broadcast_to_reply", "talk_per_post"):
        found = decompose(store, metric, NOW, BEFORE, "network")
        assert {one.group for one in found} == {"x", "facebook"}
        assert sum(one.total for one in found) == pytest.approx(change(store, metric), abs=1e-11)


def test_departments_that_may_not_be_shown_are_among_the_others(load) -> None:
    people = [
        (f"{name}{n}", name)
        for name, size in (("sales", 12), ("bakery", 12), ("office", 10), ("van", 3))
        for n in range(size)
    ]
    lines = [f"{who}{m}, {who}, 2024-0{m}-0{1 + n % 9}" for m in (1, 2) for n, (who, _) in enumerate(people)]
    answers = [f"i{n}, {who}2, boss, 2024-02-10, reply" for n, (who, _) in enumerate(people) if n % 3 == 0]
    store = load(
        advocates="\n".join(["person_id, department", *(f"{who}, {name}" for who, name in people)]),
        internal_posts="\n".join(["post_id, author_id, published_at", *lines]),
        internal_interactions="\n".join(["interaction_id, post_id, actor_id, occurred_at, kind", *answers]),
        settings=SETTINGS,
    )
    found = decompose(store, "internal_reply_share", NOW, BEFORE, "department")
    assert {one.group for one in found} == {"sales", "bakery", OTHERS}
    assert sum(one.total for one in found) == pytest.approx(change(store, "internal_reply_share"), abs=1e-11)


@pytest.mark.parametrize(
    "metric", [metric for metric in CATALOGUE if metric.kind == "share"], ids=lambda metric: metric.id
)
def test_nothing_is_parted_where_the_files_are_not_there(metric, load) -> None:
    assert decompose(load(), metric.id, NOW, BEFORE, "network") == []
