"""What the brand publishes: when, about what, in which words, and how far it goes."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clock import WEEKS, to_local, to_utc
from phrases_posts import BODIES, CALLS, COMMERCIAL, DRESSING, LEADS, TAGS, TELEVISION, TOPICS
from phrases_slots import capital, choice, fill
from story import HANDLE, NETWORKS, POSTS_A_WEEK, PURPOSES, RECYCLED, REPEATED, dice, monday, outside_stir, phase, pick

FOLLOWERS = {
    "instagram": (41800, 47900),
    "facebook": (30900, 31350),
    "x": (7820, 7740),
    "linkedin": (5950, 7020),
    "tiktok": (8400, 13900),
}
REACH_SHARE = {"instagram": 0.13, "facebook": 0.05, "x": 0.09, "linkedin": 0.22, "tiktok": 0.45}
REACTION_SHARE = {"instagram": 0.035, "facebook": 0.021, "x": 0.012, "linkedin": 0.03, "tiktok": 0.05}
APPEAL = {
    "promo": 0.6,
    "launch": 1.0,
    "lead": 0.5,
    "positioning": 0.9,
    "support": 0.6,
    "educate": 1.3,
    "feedback": 1.3,
    "community": 1.6,
}
PULL = {
    "promo": 0.5,
    "launch": 1.0,
    "lead": 0.4,
    "positioning": 0.7,
    "support": 1.1,
    "educate": 1.3,
    "feedback": 2.2,
    "community": 1.5,
}
PERMALINKS = {
    "instagram": "https://www.instagram.com/p/LUNARES{number:04d}/",
    "facebook": f"https://www.facebook.com/{HANDLE}/posts/{{id}}",
    "x": f"https://twitter.com/{HANDLE}/status/{{id}}",
    "linkedin": "https://www.linkedin.com/feed/update/{id}",
    "tiktok": f"https://www.tiktok.com/@{HANDLE}/video/{{id}}",
}


@dataclass
class Post:
    id: str
    network: str
    at: datetime
    text: str
    purpose: str
    topic: str
    pull: float
    url: str
    reach: int = 0
    views: int = 0
    reactions: int = 0
    shares: int = 0
    saves: int = 0
    clicks: int = 0
    follows: int = 0
    seconds: int = 0


def followers_on(network: str, day: date) -> int:
    """The stock of followers that day: a line with a small weekly wave."""
    first, last = FOLLOWERS[network]
    passed = (day - monday(0)).days
    return round(first + (last - first) * passed / 363 + (last - first) * 0.01 * math.sin(passed / 7))


def post_id(network: str, at: datetime, number: int) -> str:
    """An invented id that looks like the network's own; X's and LinkedIn's grow with time."""
    if network == "instagram":
        return f"18{40000000000000 + number * 17389:015d}"
    if network == "facebook":
        return f"1221{10000000000000 + number * 9173:014d}"
    epoch = {"x": datetime(2010, 11, 4, 1, 42, 54), "linkedin": datetime(1970, 1, 1), "tiktok": datetime(1970, 1, 1)}
    milliseconds = int((at - epoch[network]).total_seconds() * 1000)
    if network == "linkedin":
        return f"urn:li:activity:{milliseconds << 22 | number}"
    return str(milliseconds // 1000 << 32 | number if network == "tiktok" else milliseconds << 22 | number)


class Desk:
    """The brand's editorial desk: writes one post after another and remembers what it said."""

    def __init__(self, stream: random.Random) -> None:
        self._dice = stream
        self._said: list[Post] = []

    def write(self, network: str, at: datetime) -> Post:
        """A new post: television copy, an old post of ours, the neighbour network's, or something new."""
        purpose = pick(self._dice, PURPOSES[phase(at)])
        topic = choice(self._dice, TOPICS[purpose])
        luck, second = self._dice.random(), self._dice.random()
        neighbour = self._neighbour(network, at)
        recycled = True
        if neighbour and second < 0.4:
            purpose, topic, text, recycled = neighbour.purpose, neighbour.topic, neighbour.text, False
        elif luck < RECYCLED[phase(at)]:
            purpose, text = ("promo" if second < 0.7 else "positioning"), self._television(at)
        elif luck < RECYCLED[phase(at)] + REPEATED[phase(at)] and self._old(network, at):
            old = self._old(network, at)[-1 - int(second * 3)]
            purpose, topic, text = old.purpose, old.topic, old.text
        else:
            text, recycled = self._new(network, purpose), False
        number = len(self._said) + 1
        name = post_id(network, at, number)
        url = PERMALINKS[network].format(id=name, number=number)
        post = Post(name, network, at, text, purpose, topic, PULL[purpose] * (0.5 if recycled else 1.0), url)
        self._spread(post, 0.8 if recycled else 1.0)
        self._said.append(post)
        return post

    def _television(self, at: datetime) -> str:
        aired = [copy for _, day, copy in TELEVISION if to_local(at).date() >= date.fromisoformat(day)]
        dressing = choice(self._dice, DRESSING)
        words = aired[-1 - int(self._dice.random() * min(2, len(aired)))]
        return f"{dressing}{words} {choice(self._dice, TAGS)}".strip()

    def _old(self, network: str, at: datetime) -> list[Post]:
        kept = [one for one in self._said if one.network == network and at - one.at > timedelta(days=6)]
        return kept[-6:] if len(kept) > 5 else []

    def _neighbour(self, network: str, at: datetime) -> Post | None:
        if network != "facebook":
            return None
        near = [one for one in self._said if one.network == "instagram" and at - one.at < timedelta(hours=40)]
        return near[-1] if near else None

    def _new(self, network: str, purpose: str) -> str:
        kind = "commercial" if purpose in COMMERCIAL else "own"
        sentences = [fill(self._dice, choice(self._dice, part)) for part in (LEADS[purpose], BODIES[kind], CALLS[kind])]
        lead, body, call = map(capital, sentences)
        tags = choice(self._dice, TAGS)
        if network == "x":
            return f"{lead} {call} https://t.co/lunares{int(self._dice.random() * 900) + 100}"
        if network == "tiktok":
            return f"{lead} {tags}".strip()
        return f"{lead}\n\n{body}\n{call}\n\n{tags}".strip()

    def _spread(self, post: Post, freshness: float) -> None:
        """How far it went and what people did, comments apart (those are counted from the talk)."""
        week = (to_local(post.at).date() - monday(0)).days // 7
        followers = followers_on(post.network, to_local(post.at).date())
        wave = self._dice.lognormvariate(0.0, 0.2)
        post.reach = round(followers * REACH_SHARE[post.network] * freshness * wave * outside_stir(week) ** 0.4)
        season = 1.3 if date(2025, 12, 8) <= to_local(post.at).date() <= date(2026, 1, 6) else 1.0
        share = REACTION_SHARE[post.network] * APPEAL[post.purpose] ** 0.45 * outside_stir(week) * season
        post.reactions = round(post.reach * share * self._dice.lognormvariate(0.0, 0.16))
        post.views = round(post.reach * (1.2 + 0.5 * self._dice.random()))
        post.shares = round(post.reactions * 0.06 * APPEAL[post.purpose] * self._dice.lognormvariate(0.0, 0.4))
        post.saves = round(post.reactions * 0.09 * (2.0 if post.purpose == "educate" else 0.7) * self._dice.random())
        post.clicks = round(post.reach * 0.012 * self._dice.lognormvariate(0.0, 0.4))
        post.follows = int(post.reach * 0.0009 * self._dice.random() * 2)
        post.seconds = int(12 + self._dice.random() * 50) if self._dice.random() < 0.35 else 0


def publish() -> list[Post]:
    """Every post of the year, in the order of time."""
    stream = dice("posts")
    planned: list[tuple[datetime, str]] = []
    for week in range(WEEKS):
        for network in NETWORKS:
            for _ in range(_how_many(stream, network)):
                day = monday(week) + timedelta(days=int(stream.random() ** 1.2 * 7))
                wall = datetime.combine(day, time(9 + int(stream.random() * 11), int(stream.random() * 60)))
                planned.append((to_utc(wall), network))
    desk = Desk(stream)
    return [desk.write(network, at) for at, network in sorted(planned)]


def _how_many(stream: random.Random, network: str) -> int:
    return int(POSTS_A_WEEK[network] * (0.8 + 0.4 * stream.random()) + stream.random())
