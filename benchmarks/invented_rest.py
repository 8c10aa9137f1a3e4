"""What else a large invented brand has: followers, staff and what they write inside, mentions, counts, events."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta

Rows = Iterator[tuple[object, ...]]
DAYS = [date(2024, 1, 1) + timedelta(days=number) for number in range(730)]
PLACES = ("instagram", "facebook", "x", "linkedin")
DEPARTMENTS = 25
INSIDE_POSTS = 20_000
TOPICS = ("pan", "dulces", "tienda", "equipo")


def _departments(chance: random.Random) -> Rows:
    for number in range(DEPARTMENTS):
        yield f"Departamento {number}", chance.randrange(40, 400)


def _follow_edges(chance: random.Random) -> Rows:
    for number in range(150_000):
        yield f"cliente_{number}", PLACES[number % 4], "true", str(chance.random() < 0.1).lower(), ""


def _audience_daily(chance: random.Random) -> Rows:
    for number, day in enumerate(DAYS):
        yield from ((day, place, 30_000 + 20 * number, 400 + chance.randrange(9)) for place in PLACES)


def _account_daily(chance: random.Random) -> Rows:
    measures = (
        "messages_sent",
        "messages_received",
        "engagements",
        "internal_posting_people",
        "internal_active_people",
    )
    for day in DAYS:
        for measure in measures:
            yield from ((day, place, measure, "obrador_0", "all", chance.randrange(50, 90)) for place in PLACES)


def _ugc(chance: random.Random) -> Rows:
    for number in range(20_000):
        day = DAYS[number * len(DAYS) // 20_000]
        action = chance.choice(("", "reply", "share"))
        yield (
            f"u{number}", f"cliente_{chance.randrange(150_000)}", PLACES[number % 4], f"{day}T10:00:00Z", action,
            f"{day}T18:00:00Z" if action else "",
        )  # fmt: skip


def _internal_posts(chance: random.Random) -> Rows:
    for number in range(INSIDE_POSTS):
        day, topic = DAYS[number * len(DAYS) // INSIDE_POSTS], chance.choice(TOPICS)
        writer = f"persona_{chance.randrange(4_000)}"
        yield f"i{number}", writer, f"{day}T09:00:00Z", topic, f"Hoy en {topic}: novedad {number}", ""


def _internal_interactions(chance: random.Random) -> Rows:
    for number in range(INSIDE_POSTS * 5):
        post = number // 5
        day = DAYS[post * len(DAYS) // INSIDE_POSTS] + timedelta(days=chance.randrange(3))
        kind = chance.choice(("comment", "reply", "reaction"))
        yield f"n{number}", f"i{post}", f"persona_{chance.randrange(4_000)}", f"{day}T12:00:00Z", kind


def _people_totals(chance: random.Random) -> Rows:
    for week in range(52):
        start = DAYS[week * 14]
        for number in range(4_000):
            told = [chance.randrange(9) for _ in range(4)]
            department = f"Departamento {number % DEPARTMENTS}"
            yield f"persona_{number}", start, start + timedelta(days=13), "linkedin", "advocacy", department, *told


def _mass_media(chance: random.Random) -> Rows:
    for number in range(100):
        yield f"anuncio_{number}", f"El pan de siempre, como siempre, número {number}, en su barrio", "2024-02-01"


def _events(chance: random.Random) -> Rows:
    yield from (
        (DAYS[60 * number + 30], f"Incidente {number}", "", "", "incident", DAYS[60 * number + 33], "")
        for number in range(8)
    )


# File -> its header, and what fills it.
REST: dict[str, tuple[str, Callable[[random.Random], Rows]]] = {
    "departments": ("department headcount", _departments),
    "follow_edges": ("user_id network follows_brand brand_follows is_customer", _follow_edges),
    "audience_daily": ("date network followers following", _audience_daily),
    "account_daily": ("date network measure account scope value", _account_daily),
    "ugc": ("ugc_id author_id network published_at brand_action brand_action_at", _ugc),
    "internal_posts": ("post_id author_id published_at topic text is_leader", _internal_posts),
    "internal_interactions": ("interaction_id post_id actor_id occurred_at kind", _internal_interactions),
    "people_totals": (
        "person_id period_start period_end network scope department posts shares clicks reach",
        _people_totals,
    ),
    "mass_media": ("copy_id text aired_at", _mass_media),
    "events": ("date name network account kind end_date note", _events),
}
