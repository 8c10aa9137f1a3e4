"""What a workshop company publishes: by purpose, in new words or old ones, and how far each post goes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clock import to_local, to_utc
from house import FIRST, LAST, WEEKS, Deck, House, moment_in, week_of
from ledger import Ledger
from phrases_slots import choice, fill
from posting import Post, post_id
from speaking import sentences, to_you

COMMERCIAL, SERVICE = ("promo", "launch", "lead"), ("support", "educate", "feedback")
TOO_NEAR = 0.6  # the engine calls two texts the same from 0.8 on: new ones stay well away from it


@dataclass(frozen=True)
class Plan:
    """What is published each week on each network; shares of a hundred by purpose and by origin of the words."""

    a_week: Mapping[str, int]
    purposes: Mapping[str, int]
    origins: Mapping[str, int]
    reach: Mapping[str, int]
    applause: float


class Newsroom:
    """Writes one post after another and remembers what it said."""

    def __init__(self, house: House, plan: Plan, ledger: Ledger) -> None:
        self._house, self._plan, self._ledger = house, plan, ledger
        self._dice = house.dice("posts")
        self._purposes = Deck(self._dice, plan.purposes)
        self._origins = Deck(self._dice, plan.origins)
        self._slots = to_you(house.words.slots)
        self._said: list[Post] = []
        self._forms: dict[str, list[set[str]]] = defaultdict(list)

    def write(self, network: str, at: datetime) -> None:
        """A new post, television copy, or an old post of ours again."""
        purpose, origin = self._purposes.deal(), self._origins.deal()
        text = {"new": self._new, "television": self._television, "repeat": self._repeat}[origin](purpose, at)
        number = self._house.number * 10_000 + len(self._said) + 1
        topics = self._house.words.topics.get(purpose, ("",))
        name = post_id(network, at, number)
        post = Post(name, network, at, text, purpose, choice(self._dice, topics), 1.0, self._address(network, name))
        self._spread(post, self._plan.reach[network])
        self._said.append(post)
        for part, group in (("commercial", COMMERCIAL), ("service", SERVICE)):
            share = sum(self._plan.purposes.get(each, 0) for each in group) / 100
            self._ledger.expect(f"purpose_mix.{part}", share)
        self._ledger.expect("recycled_share", 1 - self._plan.origins["new"] / 100)

    def _address(self, network: str, name: str) -> str:
        handle = self._house.handle
        return {
            "instagram": f"https://www.instagram.com/p/{handle[:6].upper()}{len(self._said) + 1:05d}/",
            "facebook": f"https://www.facebook.com/{handle}/posts/{name}",
            "x": f"https://twitter.com/{handle}/status/{name}",
            "linkedin": f"https://www.linkedin.com/feed/update/{name}",
        }[network]

    def _television(self, purpose: str, at: datetime) -> str:
        aired = [text for day, text in self._house.words.television if date.fromisoformat(day) < to_local(at).date()]
        dressing = choice(self._dice, ("", "¡Atención! ", "✨ ", "Hoy y siempre: "))
        return f"{dressing}{aired[-1 - int(self._dice.random() * min(3, len(aired)))]}"

    def _repeat(self, purpose: str, at: datetime) -> str:
        """Old words again, a week to half a year later."""
        old = [one for one in self._said if timedelta(days=7) < at - one.at < timedelta(days=180)]
        return choice(self._dice, tuple(old)).text if old else self._new(purpose, at)

    def _new(self, purpose: str, at: datetime) -> str:
        """Words that resemble no earlier post with the same first sentence."""
        for _ in range(400):
            lead, text = self._draft(purpose, at)
            form = trigrams(text)
            if all(likeness(form, other) < TOO_NEAR for other in self._forms[lead]):
                self._forms[lead].append(form)
                return text
        raise ValueError(f"{self._house.id}: too few words for {purpose}")

    def _draft(self, purpose: str, at: datetime) -> tuple[str, str]:
        words, stream = self._house.words_in(week_of(at)), self._dice
        kind = "commercial" if purpose in COMMERCIAL else "own"
        lead = choice(stream, words.leads[purpose])
        parts = (lead, choice(stream, words.bodies[kind]), choice(stream, words.calls[kind]))
        memory: dict[str, str] = {}
        told = [sentences(fill(stream, part, memory, self._slots)) for part in parts]
        return lead, "\n\n".join(part for part in (" ".join(told), choice(stream, words.tags)) if part)

    def _spread(self, post: Post, reach: int) -> None:
        """How far it went and what people did; comments are counted from the conversation."""
        stream = self._dice
        post.reach = round(reach * stream.lognormvariate(0.0, 0.25))
        post.views = round(post.reach * (1.2 + 0.4 * stream.random()))
        post.reactions = round(post.reach * self._plan.applause * stream.lognormvariate(0.0, 0.3))
        post.shares = round(post.reactions * 0.05 * stream.lognormvariate(0.0, 0.4))
        post.saves = round(post.reactions * 0.07 * stream.random())
        post.clicks = round(post.reach * 0.01 * stream.lognormvariate(0.0, 0.4))
        post.follows = int(post.reach * 0.001 * stream.random())
        post.seconds = int(12 + stream.random() * 50) if stream.random() < 0.3 else 0

    def publish(self) -> list[Post]:
        """Every post of the 78 weeks, in the order of time."""
        planned = [
            (moment_in(self._dice, week, 9, 20), network)
            for week in range(WEEKS)
            for network, count in self._plan.a_week.items()
            for _ in range(count)
        ]
        planned.sort()
        # A first and a last day with something said on them: the 78 weeks are whole.
        ends = (datetime.combine(FIRST, time(10)), datetime.combine(LAST, time(18)))
        for place, wall in zip((0, -1), ends, strict=True):
            planned[place] = (to_utc(wall), planned[place][1])
        for at, network in planned:
            self.write(network, at.replace(second=0))
        return self._said


def trigrams(text: str) -> set[str]:
    """Every three characters in a row of the bare words."""
    bare = " ".join(re.findall(r"\w+", text.lower()))
    return {bare[place : place + 3] for place in range(len(bare) - 2)}


def likeness(one: set[str], other: set[str]) -> float:
    """The shared part of two sets (Jaccard)."""
    return len(one & other) / len(one | other)


def effective_number(shares: Mapping[str, float]) -> float:
    """How many equal shares would be as varied as these (Hill's number of order one)."""
    total = sum(shares.values())
    product = 1.0
    for share in shares.values():
        product *= (share / total) ** (-share / total) if share else 1.0
    return product
