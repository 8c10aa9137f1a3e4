"""Invented brands that talk with customers as people do: in bursts, under some posts, with good days and bad days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import numpy as np
import pyarrow

from metrics import batches, landing
from metrics import settings as conventions
from metrics.model import Feed, Plan, Tally
from metrics.store import listed
from metrics.workspaces import Workspace, in_memory

START = datetime(2024, 1, 1)  # a Monday
NETWORKS = ("instagram", "facebook", "x")
QUESTIONS = ("¿Abren el domingo?", "Mi pedido no llega desde ayer", "¿Tienen pan sin gluten?", "Qué bueno el pan")
ANSWERS = ("Sí, abrimos de nueve a dos", "Lo miramos y le decimos algo hoy", "Gracias, se lo decimos al horno")
THANKS = ("Muchas gracias por la respuesta", "Perfecto, mañana paso por allí", "¿Y los festivos también?")
DAY_OF_WEEK = np.array([1.0, 0.95, 0.95, 1.0, 1.1, 1.25, 1.15])
HOURS = np.array([1, 0.5, 0.3, 0.2, 0.2, 0.4, 1.2, 3, 5, 6, 6.5, 6, 5.5, 6, 6, 4.5, 4.5, 5, 6, 7.5, 9, 9.5, 8, 4])
BY_HOUR = HOURS.cumsum() / HOURS.sum()
MESSAGES = (
    *("message_id", "thread_id", "created_at", "direction", "author_id", "post_id", "network", "channel", "text"),
    "account",
)
POSTS = ("post_id", "published_at", "network", "comments", "reactions", "shares", "account")
RUN_IN = 2  # weeks before START, so that the first period too has a yesterday
Under = list[list[tuple[str, str, float, float]]]  # by day: the posts that still draw comments


@dataclass(frozen=True)
class Character:
    """How a brand is, all the time: nothing here changes between one period and the next."""

    contacts_a_week: float = 30.0
    bursts: float = 0.3  # how much the weeks differ (standard deviation of the weekly rate over its mean)
    heavy: float = 0.05  # the share of weeks in which something happens that draws two to six times the talk
    campaigns: float = 0.3  # how much the weeks differ in what is published
    answered: float = 0.6
    weeks_differ: float = 0.3  # of the log odds of an answer, from week to week: holidays, launches, a colleague ill
    days_differ: float = 1.0  # of the log odds of an answer, from day to day: who is on the shift
    posts_differ: float = 1.0  # of the log odds of an answer, from post to post
    returned: float = 0.4
    wait_h: float = 8.0
    posts_a_week: float = 6.0
    regulars: int = 400


@dataclass
class Brand:
    """The rows of a brand's exports, as text, by canonical table; `name` is its account in them."""

    name: str = "b"
    messages: list[tuple[str, ...]] = field(default_factory=list)
    posts: list[tuple[str, ...]] = field(default_factory=list)


def character(chance: np.random.Generator) -> Character:
    """One of the many ways in which a small or large brand may be."""
    return Character(
        contacts_a_week=float(np.exp(chance.uniform(np.log(6), np.log(120)))),
        bursts=float(chance.uniform(0, 0.5)),
        heavy=float(chance.choice((0.0, 0.05, 0.1))),
        campaigns=float(chance.uniform(0, 0.6)),
        answered=float(chance.uniform(0.15, 0.95)),
        weeks_differ=float(chance.uniform(0, 0.6)),
        days_differ=float(chance.uniform(0, 1.5)),
        posts_differ=float(chance.uniform(0, 1.5)),
        returned=float(chance.uniform(0.1, 0.7)),
        wait_h=float(np.exp(chance.uniform(np.log(1), np.log(40)))),
        posts_a_week=float(chance.uniform(2, 14)),
        regulars=int(np.exp(chance.uniform(np.log(40), np.log(3000)))),
    )


def invent(
    who: Character, weeks: int, chance: np.random.Generator, name: str = "b", then: Character | None = None
) -> Brand:
    """So many weeks of a brand, up to the moment its files were cut; `then` is how it is in the second half of them."""
    brand, days = Brand(name), (weeks + RUN_IN) * 7
    shift = chance.normal(0, 1, days) * who.days_differ
    shift += np.repeat(chance.normal(0, 1, weeks + RUN_IN), 7) * who.weeks_differ
    talk = _rates(who.contacts_a_week, _noisy(who.bursts, weeks, chance) * _heavy(who.heavy, weeks, chance))
    published = _rates(who.posts_a_week, _noisy(who.campaigns, weeks, chance))
    under: Under = [[] for _ in range(days)]
    for day in range(days):
        _post(brand, who, day, published[day], under, chance)
        like = then if then and day >= days - weeks * 7 // 2 else who
        for _ in range(chance.poisson(talk[day])):
            _contact(brand, like, day, under, shift[day], chance)
    _cut(brand, START + timedelta(weeks=weeks))
    return brand


def _rates(a_week: float, noise: np.ndarray) -> np.ndarray:
    """How much is expected of each day."""
    return a_week / 7 * np.repeat(noise, 7) * np.tile(DAY_OF_WEEK / DAY_OF_WEEK.mean(), len(noise))


def _noisy(bursts: float, weeks: int, chance: np.random.Generator) -> np.ndarray:
    noise = chance.gamma(1 / max(bursts, 0.02) ** 2, max(bursts, 0.02) ** 2, weeks + RUN_IN)
    return noise if bursts > 0.02 else np.ones(weeks + RUN_IN)


def _heavy(share: float, weeks: int, chance: np.random.Generator) -> np.ndarray:
    """A week in so many is many times the others."""
    happens = chance.random(weeks + RUN_IN) < share
    return np.where(happens, chance.uniform(2, 6, weeks + RUN_IN), 1.0)


def _begins(day: int) -> datetime:
    return START + timedelta(days=day - RUN_IN * 7)


def _post(brand: Brand, who: Character, day: int, rate: float, under: Under, chance: np.random.Generator) -> None:
    """Posts of a day; comments fall on those of the last days, on a few of them most."""
    for number in range(chance.poisson(rate)):
        at = _begins(day) + timedelta(hours=float(chance.uniform(9, 21)))
        name, network = f"{brand.name}-p{day}-{number}", NETWORKS[int(3 * chance.random() ** 1.4)]
        draws, luck = float(chance.lognormal(0, 1.2)), float(chance.normal(0, who.posts_differ))
        for later in range(day, min(day + 4, len(under))):
            under[later].append((name, network, draws * 0.4 ** (later - day), luck))
        counts = (str(chance.poisson(30 * draws)), str(chance.poisson(3 * draws)))
        brand.posts.append((name, f"{at:%Y-%m-%d %H:%M:%S}", network, "0", *counts, brand.name))


def _contact(brand: Brand, who: Character, day: int, under: Under, shift: float, chance: np.random.Generator) -> None:
    """A customer writes, under a post or by direct message; perhaps they are answered, perhaps they come back."""
    at = _begins(day) + timedelta(hours=int(np.searchsorted(BY_HOUR, chance.random())), seconds=3600 * chance.random())
    post, network, luck = "", NETWORKS[int(3 * chance.random() ** 1.4)], 0.0
    if under[day] and chance.random() < 0.6:
        weights = np.cumsum([each[2] for each in under[day]])
        post, network, _, luck = under[day][np.searchsorted(weights, chance.random() * weights[-1])]
    name = f"{brand.name}-m{len(brand.messages)}"
    author, channel = f"{brand.name}-u{int(who.regulars * chance.random() ** 2)}", "comment" if post else "dm"
    said = [(at, "in", author, QUESTIONS[chance.integers(4)])]
    odds = np.log(who.answered / (1 - who.answered)) + luck + shift
    if chance.random() < 1 / (1 + np.exp(-odds)):
        later = at + timedelta(hours=float(who.wait_h * np.exp(-0.3 * shift) * chance.lognormal(0, 1)))
        said.append((later, "out", "", f"{ANSWERS[chance.integers(3)]} {name}"))
        if chance.random() < who.returned:
            back = later + timedelta(hours=float(chance.lognormal(0.5, 1)))
            said.append((back, "in", author, THANKS[chance.integers(3)]))
    for number, (moment, side, writer, text) in enumerate(said):
        stamp = f"{moment:%Y-%m-%d %H:%M:%S}"
        brand.messages.append((f"{name}-{number}", name, stamp, side, writer, post, network, channel, text, brand.name))


def _cut(brand: Brand, cut: datetime) -> None:
    """Drops what is after the cut, and counts the comments that each post has by then."""
    stamp = f"{cut:%Y-%m-%d %H:%M:%S}"
    brand.messages = [row for row in brand.messages if row[2] < stamp]
    comments = Counter(row[5] for row in brand.messages)
    brand.posts = [(*row[:3], str(comments[row[0]]), *row[4:]) for row in brand.posts]


def workspace(brands: Sequence[Brand], settings: Mapping[str, object]) -> Workspace:
    """A workspace in memory with the files of several brands, each an account of its own."""
    store = in_memory()
    batches.change_settings(store, {"timezone": "UTC", **settings}, at=START, by="benchmark")
    messages, posts = ([row for brand in brands for row in getattr(brand, name)] for name in ("messages", "posts"))
    return landed(store, {"messages": [MESSAGES, *messages], "posts": [POSTS, *posts]})


def landed(store: Workspace, tables: Mapping[str, Sequence[Sequence[str]]]) -> Workspace:
    """Lands canonical tables, header first, as one batch."""
    with store.writing() as cursor:
        batch = batches.open_batch(cursor, "invented", "invented", 0, "canonical", at=START, by="benchmark")
        for table, rows in tables.items():
            header, body = tuple(rows[0]), rows[1:]
            columns = {"row_no": list(range(2, len(body) + 2))}
            columns |= {
                name: pyarrow.array([row[i] or None for row in body], pyarrow.string()) for i, name in enumerate(header)
            }
            cursor.register("given", pyarrow.table(columns))
            cursor.execute("create or replace temp table raw as select * from given")
            feed = Feed(table, f"select row_no, {listed(header)} from raw", header)  # noqa: S608 - our own names
            zone = conventions.zone_of_naive(conventions.load(cursor))
            landing.land(cursor, batch, table, Plan("canonical", (feed,)), zone)
        batches.close_batch(cursor, batch, Tally(), (), at=START)
    return store
