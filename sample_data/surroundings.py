"""What surrounds the conversation: audience, who follows whom, customers' own posts, dates and facts."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta

from clock import CUT, EVENING_SHIFT, WEEKS, next_open, to_utc
from inside import DEPARTMENTS, Row
from people import Crowd
from phrases_posts import TELEVISION
from posting import followers_on
from story import NETWORKS, dice, monday, outside_stir, talkativeness

FOLLOWING = {"instagram": 612, "facebook": None, "x": 1480, "linkedin": None, "tiktok": 41}
EVENTS: tuple[tuple[str, str, str, str, str], ...] = (
    ("2025-08-04", "Cierre de agosto en tres tiendas", "other", "2025-08-24", "Menos personal en redes"),
    ("2025-10-20", "Huesos de santo y buñuelos", "campaign", "2025-11-02", "Anuncio en televisión"),
    ("2025-11-24", "Navidad y roscones", "campaign", "2026-01-06", "Encargos hasta el 4 de enero"),
    ("2026-01-15", "Promesa: contestar siempre en el día", "promise", "", "Anunciada en todas las redes"),
    (
        "2026-02-16",
        "Etiqueta sin avellana en las bolitas de chocolate",
        "incident",
        "2026-03-01",
        "Lotes del 12 al 16 de febrero, retirados",
    ),
    ("2026-03-02", "Torrijas", "campaign", "2026-04-05", "Anuncio en televisión"),
    (
        "2026-04-13",
        "Turno de tarde para contestar",
        "other",
        "",
        "Instagram todos los días hasta las 22 h; Facebook hasta las 20 h",
    ),
    ("2026-05-04", "Rosquillas de San Isidro", "campaign", "2026-05-17", "Anuncio en televisión"),
    ("2026-05-25", "Carta de verano", "launch", "", "Muchas preguntas en pocos días"),
)


def audience() -> list[Row]:
    """Followers and accounts followed, every Sunday and network; where a network has no such thing, unknown."""
    rows: list[Row] = []
    for week in range(WEEKS):
        day = monday(week) + timedelta(days=6)
        for network in NETWORKS:
            followed = FOLLOWING[network]
            following = None if followed is None else followed + week // 2 + (24 if day >= EVENING_SHIFT else 0)
            rows.append(
                {"date": day, "network": network, "followers": followers_on(network, day), "following": following}
            )
    return rows


def edges(crowd: Crowd) -> list[Row]:
    """Who follows whom on Instagram and X, as far as those networks let an account see it."""
    stream = dice("edges")
    rows: list[Row] = []
    for person in crowd.everyone():
        if person.network not in ("instagram", "x") or stream.random() < 0.15:
            continue
        luck = stream.random()
        rows.append(
            {
                "user_id": person.handle,
                "network": person.network,
                "follows_brand": stream.random() < (0.92 if person.is_core else 0.5),
                "brand_follows": None if luck > 0.97 else luck < (0.17 if person.is_core else 0.05),
                "is_customer": None if stream.random() < 0.4 else True,
            }
        )
    for number in range(1, 181):  # accounts of the trade that the brand follows, and some that follow it
        follows = stream.random() < 0.3
        rows.append(_trade(stream, number, follows))
    return rows


def _trade(stream: random.Random, number: int, follows: bool) -> Row:
    return {
        "user_id": f"oficio_inventado_{number:03d}",
        "network": "instagram" if stream.random() < 0.7 else "x",
        "follows_brand": follows,
        "brand_follows": True,
        "is_customer": False if stream.random() < 0.8 else None,
    }


def customers_posts(crowd: Crowd) -> list[Row]:
    """What customers publish on their own, and whether the brand goes there."""
    stream = dice("ugc")
    fans = [one for one in crowd.everyone() if one.network in ("instagram", "tiktok")]
    rows: list[Row] = []
    for week in range(WEEKS):
        for _ in range(round(6.5 * talkativeness(monday(week)) * outside_stir(week) ** 0.5)):
            wall = datetime.combine(
                monday(week) + timedelta(days=int(stream.random() * 7)),
                time(9 + int(stream.random() * 13), int(stream.random() * 60)),
            )
            at = to_utc(wall)
            if at >= CUT:
                continue
            person = stream.choices(fans, [3.0 if one.is_core else 1.0 for one in fans])[0]
            rows.append(
                {
                    "author_id": person.handle,
                    "network": person.network,
                    "published_at": at,
                    **_reaction(stream, at, person.network),
                }
            )
    rows.sort(key=lambda row: (row["published_at"], row["author_id"]))
    return [{"ugc_id": f"ugc-{number:04d}", **row} for number, row in enumerate(rows, 1)]


def _reaction(stream: random.Random, at: datetime, network: str) -> Row:
    late = at >= to_utc(datetime.combine(EVENING_SHIFT, time()))
    comments, shares, likes = (0.15, 0.07, 0.35) if late else (0.035, 0.025, 0.24)
    luck = stream.random() * (1.0 if network == "instagram" else 2.5)
    action = (
        "comment"
        if luck < comments
        else "share"
        if luck < comments + shares
        else "like"
        if luck < comments + shares + likes
        else "none"
    )
    done = next_open("instagram", at) + timedelta(hours=stream.expovariate(1 / 8), seconds=60)
    if action == "none" or done >= CUT:
        return {"brand_action": "none", "brand_action_at": None}
    return {"brand_action": action, "brand_action_at": done.replace(microsecond=0)}


def departments() -> list[Row]:
    return [{"department": name, "headcount": size} for name, size in DEPARTMENTS.items()]


def spots() -> list[Row]:
    return [{"copy_id": name, "text": words, "aired_at": date.fromisoformat(day)} for name, day, words in TELEVISION]


def facts() -> list[Row]:
    return [{"fact": "policy", "value": "yes"}, {"fact": "social_access", "value": "open"}]


def events() -> list[Row]:
    return [
        {
            "date": day,
            "name": name,
            "network": None,
            "account": None,
            "kind": kind,
            "end_date": end or None,
            "note": note,
        }
        for day, name, kind, end, note in EVENTS
    ]
