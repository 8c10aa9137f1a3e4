"""What surrounds a workshop company: customers' own posts, who follows whom, advertisements, departments and facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from house import PACK, WEEKS, House, chance, moment_in
from inside import Row
from ledger import Ledger


def customers_posts(house: House, ledger: Ledger, network: str, a_week: int, visited: int) -> list[Row]:
    """What customers publish on their own, and whether the brand goes there: so many of a hundred."""
    stream, goes = house.dice("ugc"), chance(house.dice("visits"), visited)
    ledger.say("proactive_share", visited / PACK, "share of customers' posts that the brand comments on")
    moments = sorted(moment_in(stream, week) for week in range(WEEKS) for _ in range(a_week))
    rows: list[Row] = []
    for number, at in enumerate(moments, 1):
        action = "comment" if goes.is_in() else "like" if stream.random() < 0.3 else "none"
        done = at + timedelta(hours=1 + int(stream.random() * 20)) if action != "none" else None
        rows.append(
            {
                "ugc_id": f"ugc-{house.number}{number:05d}",
                "author_id": f"autora_{house.number}{int(stream.random() * 400):03d}",
                "network": network,
                "published_at": at,
                "brand_action": action,
                "brand_action_at": done,
            }
        )
    return rows


def follow_edges(house: House, ledger: Ledger, network: str, people: int, followed: int) -> list[Row]:
    """Customers who follow the brand, so many of a hundred followed back."""
    back = chance(house.dice("edges"), followed)
    ledger.say("follow_back_share", followed / PACK, "share of followers followed back")
    return [
        {
            "user_id": f"seguidora_{house.number}{number:04d}",
            "network": network,
            "follows_brand": True,
            "brand_follows": back.is_in(),
            "is_customer": True,
        }
        for number in range(1, people + 1)
    ]


def television(house: House) -> list[Row]:
    return [
        {"copy_id": f"anuncio-{number}", "text": text, "aired_at": day}
        for number, (day, text) in enumerate(house.words.television, 1)
    ]


def departments(people: Mapping[str, int]) -> list[Row]:
    return [{"department": name, "headcount": size} for name, size in people.items()]


def facts() -> list[Row]:
    return [{"fact": "policy", "value": "yes"}, {"fact": "social_access", "value": "open"}]
