"""One seeded brand, as V1 of the simulations has it: 30 % of contacts answered, 12 % in dialogue; and its exports."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count

START = datetime(2024, 1, 1, 9)
WEEKS = 16
SUBJECTS = ("el pan de centeno", "la tienda del centro", "mi pedido del martes", "los festivos", "la tarta de nuez")
DEPARTMENTS = ("ventas", "obrador", "reparto", "oficina", "tiendas")
Row = dict[str, str]
Tables = dict[str, list[Row]]


def exports(seed: int = 7) -> Tables:
    """Every table that a scored number reads, as rows by column."""
    chance = random.Random(seed)
    tables: Tables = {"messages": [], "posts": list(_posts(chance))}
    for number in range(400):
        tables["messages"] += _contact(chance, number, tables["posts"])
    tables["follow_edges"] = [
        {
            "user_id": f"f{n}",
            "network": "x",
            "follows_brand": "1",
            "brand_follows": str(int(n % 4 == 0)),
            "is_customer": "1",
        }
        for n in range(80)
    ]
    tables["ugc"] = [_ugc(chance, number) for number in range(60)]
    tables |= _inside(chance)
    return tables


def moment(day: float) -> str:
    return f"{START + timedelta(days=day):%Y-%m-%d %H:%M:%S}"


def shifted(row: Row, hours: float) -> str:
    return f"{datetime.fromisoformat(row['created_at']) + timedelta(hours=hours):%Y-%m-%d %H:%M:%S}"


def message(name: str, thread: str, at: str, side: str, text: str, **more: str) -> Row:
    told = {"author_id": "", "post_id": "", "network": "x", "channel": "comment", "is_auto": "", "is_deleted": ""}
    return {"message_id": name, "thread_id": thread, "created_at": at, "direction": side, "text": text, **told, **more}


def _posts(chance: random.Random) -> Iterator[Row]:
    for number in range(100):
        yield post(f"p{number}", moment(chance.uniform(0, WEEKS * 7 - 9)), reactions=str(chance.randrange(60)))


def post(name: str, at: str, **more: str) -> Row:
    told = {"post_id": name, "published_at": at, "network": "x", "text": f"Hoy sale del horno {name}", "is_paid": ""}
    return {**told, "reactions": "5", "comments": "1", "shares": "0", **more}


def _contact(chance: random.Random, number: int, posts: list[Row]) -> Iterator[Row]:
    """A customer asks; three in ten are answered in words, four in ten of those come back."""
    thread, who, day = f"t{number}", f"u{chance.randrange(150)}", chance.uniform(0, WEEKS * 7 - 9)
    under = chance.choice(posts)["post_id"] if chance.random() < 0.3 else ""
    about = chance.choice(SUBJECTS)
    asked = message(f"{thread}-a", thread, moment(day), "in", f"¿Qué pasa con {about}?", author_id=who, post_id=under)
    yield asked
    if chance.random() < 0.3:
        later = shifted(asked, chance.uniform(1, 60))
        yield message(f"{thread}-b", thread, later, "out", f"Le contamos sobre {about} número {number}", post_id=under)
        if chance.random() < 0.4:
            back = shifted({"created_at": later}, chance.uniform(1, 20))
            yield message(
                f"{thread}-c", thread, back, "in", "Muchas gracias por contarlo", author_id=who, post_id=under
            )


def _ugc(chance: random.Random, number: int) -> Row:
    done = chance.choice(("comment", "like", "", "", ""))
    return {
        "ugc_id": f"g{number}",
        "author_id": f"u{number}",
        "network": "x",
        "published_at": moment(number),
        "brand_action": done,
    }


def _inside(chance: random.Random) -> Tables:
    """Sixty people in five departments; some share, some write in their own words; posts inside, answered or not."""
    people = [
        {
            "person_id": f"e{n}",
            "department": DEPARTMENTS[n % 5],
            "eligible": "1",
            "enrolled_at": moment(0) if n % 2 else "",
            "is_leader": str(int(n < 5)),
        }
        for n in range(60)
    ]
    number = count()
    acts = [
        act(
            f"a{next(number)}",
            f"e{n}",
            week * 7 + chance.uniform(0, 6),
            "own_post" if chance.random() < 0.5 else "reshare",
        )
        for week in range(WEEKS)
        for n in range(1, 30, 2)
        if chance.random() < 0.4
    ]
    posts = [
        {
            "post_id": f"i{n}",
            "author_id": f"e{n % 60}",
            "published_at": moment(n),
            "text": "Esto pasa en el obrador",
            "is_leader": "",
        }
        for n in range(90)
    ]
    answers = [interaction(f"r{n}", f"i{n}", f"e{(n + 7) % 60}", n + 0.5, "comment") for n in range(0, 90, 3)]
    return {
        "advocates": people,
        "departments": [{"department": name, "headcount": "30"} for name in DEPARTMENTS],
        "advocacy_activity": acts,
        "internal_posts": posts,
        "internal_interactions": answers,
        "facts": [{"fact": "policy", "value": "yes"}],
    }


def act(name: str, person: str, day: float, kind: str) -> Row:
    words = f"Ayer aprendí con {name} a cuidar la masa madre" if kind == "own_post" else "Mira"
    return {
        "activity_id": name,
        "person_id": person,
        "occurred_at": moment(day),
        "kind": kind,
        "network": "x",
        "text": words,
    }


def interaction(name: str, post_id: str, actor: str, day: float, kind: str) -> Row:
    return {"interaction_id": name, "post_id": post_id, "actor_id": actor, "occurred_at": moment(day), "kind": kind}
