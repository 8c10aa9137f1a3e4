"""A workshop company: its name, its words, its calendar, its dice, and the decks from which its story is dealt."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from clock import to_local, to_utc
from meta_files import Account

FIRST, WEEKS = date(2024, 12, 2), 78
LAST = FIRST + timedelta(weeks=WEEKS, days=-1)
CUT = to_utc(datetime.combine(LAST + timedelta(days=1), time()))
PACK = 100
Phrases = tuple[str, ...]
Said = Phrases | Mapping[str, Phrases]  # what people say; with what is answered to it, where that depends on it


@dataclass(frozen=True)
class Words:
    """What is said in a company's trade: sentence skeletons with {slots}, by purpose, by topic and by feeling."""

    slots: Mapping[str, Phrases]
    leads: Mapping[str, Phrases]
    bodies: Mapping[str, Phrases]
    calls: Mapping[str, Phrases]
    tags: Phrases
    asks: Mapping[str, Said]
    praise: Phrases
    complaints: Said
    to_praise: Phrases
    canned: Phrases
    answers: Mapping[str, Phrases] = field(default_factory=dict)
    to_complaints: Phrases = ()
    english: tuple[tuple[str, str], ...] = ()
    back: Mapping[str, Phrases] = field(default_factory=dict)
    thanks: Phrases = ()
    television: tuple[tuple[str, str], ...] = ()
    topics: Mapping[str, Phrases] = field(default_factory=dict)
    stories: Phrases = ()
    side_words: Phrases = ()
    memos: Mapping[str, Phrases] = field(default_factory=dict)
    thoughts: Phrases = ()
    chats: Phrases = ()  # what staff say to other people under somebody's post


@dataclass(frozen=True)
class House:
    """A company and what the reader is told of it; `number` keeps its invented ids apart from the others'."""

    id: str
    number: int
    name: str
    handle: str
    note: tuple[str, str]
    lesson: tuple[str, str]
    words: Words
    later: tuple[int, Words] | None = None

    def words_in(self, week: int) -> Words:
        """What is said that week; in some stories the words change with what happened."""
        return self.later[1] if self.later and week >= self.later[0] else self.words

    @property
    def account(self) -> Account:
        return Account(
            self.name, self.handle, f"178414000002{self.number:02d}071", f"1000002{self.number:02d}07{self.number:02d}1"
        )

    def dice(self, part: str) -> random.Random:
        """The random stream of one part of the story; parts do not disturb each other."""
        return random.Random(f"{self.id}/{part}")


class Deck:
    """Cards in fixed shares of a hundred, dealt from a shuffled pack: what is put in comes out, without luck."""

    def __init__(self, stream: random.Random, cards: Mapping[str, int]) -> None:
        if sum(cards.values()) != PACK:
            raise ValueError(f"{sum(cards.values())} cards of {PACK}: {dict(cards)}")
        self._stream, self._left = stream, []
        self._pack = [name for name, share in cards.items() for _ in range(share)]

    def deal(self) -> str:
        if not self._left:
            self._left = self._pack.copy()
            self._stream.shuffle(self._left)
        return self._left.pop()

    def is_in(self) -> bool:
        """Whether the card dealt says yes (of a deck made by `chance`)."""
        return self.deal() == "yes"


def chance(stream: random.Random, percent: int) -> Deck:
    """A deck that says yes so many times in a hundred."""
    return Deck(stream, {"yes": percent, "no": PACK - percent})


def monday(week: int) -> date:
    return FIRST + timedelta(weeks=week)


def week_of(moment: datetime) -> int:
    """The number of the week, from 0."""
    return (to_local(moment).date() - FIRST).days // 7


def moment_in(stream: random.Random, week: int, first_hour: int = 8, last_hour: int = 22) -> datetime:
    """Some moment of that week, in UTC, between those hours of the wall clock."""
    day = monday(week) + timedelta(days=int(stream.random() * 7))
    hour = first_hour + int(stream.random() * (last_hour - first_hour + 1))
    return to_utc(datetime.combine(day, time(hour, int(stream.random() * 60), int(stream.random() * 60))))


def poisson(stream: random.Random, mean: float) -> int:
    """How many things happen when so many are expected (Knuth's product of uniforms)."""
    count, product, floor = 0, stream.random(), 2.718281828459045**-mean
    while product > floor:
        count, product = count + 1, product * stream.random()
    return count
