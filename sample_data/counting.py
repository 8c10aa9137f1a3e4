"""What a platform's counters show of a post on the day of an export."""

from __future__ import annotations

import math
from collections import defaultdict
from datetime import date, datetime, timedelta

from clock import FIRST, LAST, to_local
from message import Message
from posting import Post

DAYS = tuple(FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))


class Counters:
    """Comments are counted from the conversation; the rest grows quickly at first and slowly afterwards."""

    def __init__(self, messages: list[Message]) -> None:
        self._moments: dict[str, list[datetime]] = defaultdict(list)
        for message in messages:
            key = message.post or message.parent
            if key and not message.is_deleted:
                self._moments[key].append(message.at)

    def comments(self, post: Post, at: datetime) -> int:
        """Live comments under the post up to that moment, the brand's own among them."""
        return sum(moment <= at for moment in self._moments[post.id])

    def grown(self, post: Post, value: int, at: datetime) -> int:
        """That part of the final value which had come together by then."""
        age = max(0.0, (at - post.at).total_seconds() / 86400)
        return round(value * (1 - 0.2 * math.exp(-age / 12)))


def spread(post: Post, value: int) -> list[tuple[date, int]]:
    """A post's total over its first days, so that the days add up to it."""
    shares = [math.exp(-n / 1.7) for n in range(8)]
    first = to_local(post.at).date()
    parts = [int(value * share / sum(shares)) for share in shares]
    parts[0] += value - sum(parts)
    return [(first + timedelta(days=n), part) for n, part in enumerate(parts) if first + timedelta(days=n) <= LAST]
