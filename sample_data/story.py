"""The year of the bakery: how much is published and said, about what, and how well it is answered."""

from __future__ import annotations

import math
import random
from datetime import date, datetime, timedelta

from clock import FIRST, WEEKS, is_after_change, to_local

BRAND = "Obrador Lunares"
HANDLE = "obradorlunares"
NETWORKS = ("instagram", "facebook", "x", "linkedin", "tiktok")


def dice(name: str) -> random.Random:
    """The random stream of one part of the story; parts do not disturb each other."""
    return random.Random(f"obrador-lunares/{name}")


def pick(stream: random.Random, weights: dict[str, float]) -> str:
    """One key, as likely as its weight."""
    return stream.choices(tuple(weights), tuple(weights.values()))[0]


POSTS_A_WEEK = {"instagram": 3.2, "facebook": 2.1, "x": 0.9, "linkedin": 1.05, "tiktok": 1.1}
THREADS_A_WEEK = 52.0
TALK_SHARE = {"instagram": 0.47, "facebook": 0.24, "x": 0.11, "linkedin": 0.07, "tiktok": 0.11}
PRIVATE_SHARE = {"instagram": 0.34, "facebook": 0.38, "x": 0.0, "linkedin": 0.0, "tiktok": 0.0}

# The chance of an answer when somebody reads at once: before the evening shift, with it.
CARE = {
    "instagram": (0.72, 0.79),
    "facebook": (0.71, 0.76),
    "x": (0.6, 0.58),
    "linkedin": (0.67, 0.74),
    "tiktok": (0.42, 0.46),
}
TONE_CARE = {"positive": (1.12, 1.0), "neutral": (1.0, 1.02), "negative": (0.62, 0.95)}
BURIED_AFTER_HOURS = 60.0

PURPOSES = (
    {
        "promo": 40,
        "launch": 13,
        "lead": 7,
        "positioning": 18,
        "support": 4,
        "educate": 6,
        "feedback": 5,
        "community": 8,
    },
    {
        "promo": 22,
        "launch": 10,
        "lead": 5,
        "positioning": 15,
        "support": 10,
        "educate": 14,
        "feedback": 11,
        "community": 13,
    },
)
RECYCLED = (0.27, 0.1)
REPEATED = (0.11, 0.04)

SUBJECTS: dict[str, float] = {
    "hours": 7,
    "allergens": 5,
    "order": 8,
    "price": 5,
    "shop": 4,
    "delivery": 4,
    "bread": 7,
    "vegan": 3,
    "stock": 6,
    "job": 2,
    "gift": 2,
    "english": 1.5,
    "praise_product": 10,
    "praise_staff": 4,
    "praise_house": 5,
    "bad_product": 4,
    "bad_service": 4,
    "bad_order": 3,
    "bad_price": 3,
    "suggestion": 4,
    "remark": 6,
    "short": 13,
}
LINKEDIN_SUBJECTS = {"wholesale": 13, "job": 6, "praise_house": 6, "remark": 1, "short": 3, "suggestion": 2}
TIKTOK_SUBJECTS = {
    "bread": 8, "short": 8, "praise_product": 5, "stock": 3, "remark": 4, "price": 2, "bad_price": 1, "praise_house": 4,
}  # fmt: skip
PRIVATE_FACTOR = {"order": 3.0, "delivery": 2.0, "bad_order": 2.0, "short": 0.0, "remark": 0.0, "praise_product": 0.4}
SEASONS: tuple[tuple[str, date, date, float], ...] = (
    ("season", date(2025, 10, 18), date(2025, 11, 2), 9.0),
    ("roscon", date(2025, 12, 1), date(2026, 1, 6), 34.0),
    ("incident", date(2026, 2, 16), date(2026, 3, 1), 150.0),
    ("incident", date(2026, 3, 2), date(2026, 3, 8), 14.0),
    ("season", date(2026, 3, 9), date(2026, 4, 5), 9.0),
    ("season", date(2026, 5, 4), date(2026, 5, 17), 11.0),
)


def tone(subject: str) -> str:
    """What a listener would call it: positive, neutral or negative."""
    if subject.startswith("praise") or subject == "short":
        return "positive"
    return "negative" if subject.startswith("bad") or subject in ("ignored", "incident") else "neutral"


def phase(moment: datetime) -> int:
    """0 before the evening shift, 1 with it: the place to look in the pairs above."""
    return int(is_after_change(moment))


def subjects(network: str, private: bool, moment: datetime) -> dict[str, float]:
    """How likely each subject is on that network at that moment."""
    base = {"linkedin": LINKEDIN_SUBJECTS, "tiktok": TIKTOK_SUBJECTS}.get(network, SUBJECTS)
    weights = dict(base)
    if private:
        weights = {name: weight * PRIVATE_FACTOR.get(name, 1.0) for name, weight in weights.items()}
    day = to_local(moment).date()
    if network not in ("linkedin", "tiktok"):
        weights.update({name: weight for name, begin, end, weight in SEASONS if begin <= day <= end})
    return weights


def talkativeness(day: date) -> float:
    """How much people speak that week beside an ordinary one."""
    for begin, end, factor in (
        (date(2025, 7, 14), date(2025, 8, 24), 0.68),
        (date(2025, 10, 20), date(2025, 11, 2), 1.12),
        (date(2025, 12, 1), date(2025, 12, 14), 1.35),
        (date(2025, 12, 15), date(2026, 1, 6), 1.75),
        (date(2026, 2, 16), date(2026, 3, 1), 1.75),
        (date(2026, 3, 23), date(2026, 4, 5), 1.12),
        (date(2026, 4, 27), date(2026, 5, 17), 1.15),
        (date(2026, 5, 18), date(2026, 5, 24), 1.45),
        (date(2026, 5, 25), date(2026, 5, 31), 2.85),
    ):
        if begin <= day <= end:
            return factor
    return 0.92


def _pulse() -> tuple[float, ...]:
    stream = dice("pulse")
    return tuple(max(-2.0, min(2.0, stream.gauss(0.0, 1.0))) for _ in range(WEEKS))


PULSE = _pulse()  # what stirs people inside, week by week; outside follows it some weeks later
LAG_WEEKS = 2


def inside_stir(week: int) -> float:
    """Factor of what employees do that week; it also grows slowly over the year."""
    return math.exp(0.36 * PULSE[week] + 0.5 * week / WEEKS)


def outside_stir(week: int) -> float:
    """Factor of what the public does that week: the stir inside of some weeks before, weakened."""
    return math.exp(0.29 * PULSE[max(0, week - LAG_WEEKS)])


def monday(week: int) -> date:
    return FIRST + timedelta(weeks=week)
