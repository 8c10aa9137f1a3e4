"""Invented brands that talk with customers as people do: in bursts, under some posts, with good days and bad days."""

from __future__ import annotations

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
MESSAGES = ("message_id", "thread_id", "created_at", "direction", "author_id", "post_id", "network", "channel", "text")
POSTS = ("post_id", "published_at", "network", "comments", "reactions", "shares")


@dataclass(frozen=True)
class Character:
    """How a brand is, all the time: nothing here changes between one period and the next."""

    contacts_a_week: float = 30.0
    bursts: float = 0.3  # how much the weeks differ (standard deviation of the weekly rate over its mean)
    answered: float = 0.6
    days_differ: float = 1.0  # of the log odds of an answer, from day to day: who is on the shift
    posts_differ: float = 1.0  # of the log odds of an answer, from post to post
    returned: float = 0.4
    wait_h: float = 8.0
    posts_a_week: float = 6.0
    regulars: int = 400


@dataclass
class Brand:
    """The rows of a brand's exports, as text, by canonical table."""

    messages: list[tuple[str, ...]] = field(default_factory=list)
    posts: list[tuple[str, ...]] = field(default_factory=list)


def character(chance: np.random.Generator) -> Character:
    """One of the many ways in which a small or large brand may be."""
    return Character(
        contacts_a_week=float(np.exp(chance.uniform(np.log(6), np.log(120)))),
        bursts=float(chance.uniform(0, 0.5)),
        answered=float(chance.uniform(0.15, 0.95)),
        days_differ=float(chance.uniform(0, 1.5)),
        posts_differ=float(chance.uniform(0, 1.5)),
        returned=float(chance.uniform(0.1, 0.7)),
        wait_h=float(np.exp(chance.uniform(np.log(1), np.log(40)))),
        posts_a_week=float(chance.uniform(2, 14)),
        regulars=int(np.exp(chance.uniform(np.log(40), np.log(3000)))),
    )


def invent(who: Character, weeks: int, chance: np.random.Generator) -> Brand:
    """So many weeks of a brand, up to the moment its files were cut."""
    brand, cut = Brand(), START + timedelta(weeks=weeks)
    shift = chance.normal(0, who.days_differ, weeks * 7 + 60)
    rates = (
        who.contacts_a_week / 7 * np.repeat(_noisy(who.bursts, weeks, chance), 7) * np.tile(DAY_OF_WEEK / 1.057, weeks)
    )
    under: list[list[tuple[str, str, float, float]]] = [[] for _ in range(weeks * 7)]
    for day in range(weeks * 7):
        _post(brand, who, day, under, chance)
        for _ in range(chance.poisson(rates[day])):
            _contact(brand, who, day, under, shift, cut, chance)
    brand.posts = [(*post[:3], str(_comments(brand, post[0])), *post[4:]) for post in brand.posts]
    return brand


def _noisy(bursts: float, weeks: int, chance: np.random.Generator) -> np.ndarray:
    return chance.gamma(1 / bursts**2, bursts**2, weeks) if bursts > 0.02 else np.ones(weeks)


def _post(brand: Brand, who: Character, day: int, under: list, chance: np.random.Generator) -> None:
    """Posts of a day; comments fall on those of the last days, on a few of them most."""
    for number in range(chance.poisson(who.posts_a_week / 7)):
        at = START + timedelta(days=day, hours=float(chance.uniform(9, 21)))
        name, network = f"p{day}-{number}", NETWORKS[chance.choice(3, p=(0.5, 0.3, 0.2))]
        draws = float(chance.lognormal(0, 1.2))
        for later in range(day, min(day + 4, len(under))):
            under[later].append(
                (name, network, draws * 0.4 ** (later - day), float(chance.normal(0, who.posts_differ)))
            )
        counts = (str(chance.poisson(30 * draws)), str(chance.poisson(3 * draws)))
        brand.posts.append((name, f"{at:%Y-%m-%d %H:%M:%S}", network, "0", *counts))


def _comments(brand: Brand, post: str) -> int:
    counts = brand.__dict__.setdefault("_counts", {})
    if not counts:
        for message in brand.messages:
            counts[message[5]] = counts.get(message[5], 0) + 1
    return counts.get(post, 0)


def _contact(
    brand: Brand, who: Character, day: int, under: list, shift: np.ndarray, cut: datetime, chance: np.random.Generator
) -> None:
    """A customer writes, under a post or by direct message; perhaps they are answered, perhaps they come back."""
    at = START + timedelta(
        days=day, hours=int(chance.choice(24, p=HOURS / HOURS.sum())), seconds=int(chance.integers(3600))
    )
    post, network, luck = "", NETWORKS[chance.choice(3, p=(0.5, 0.3, 0.2))], 0.0
    if under[day] and chance.random() < 0.6:
        weights = np.array([each[2] for each in under[day]])
        post, network, _, luck = under[day][chance.choice(len(weights), p=weights / weights.sum())]
    name = f"m{len(brand.messages)}"
    author, channel = f"u{int(who.regulars * chance.random() ** 2)}", "comment" if post else "dm"
    said = [(at, "in", author, QUESTIONS[chance.integers(4)])]
    odds = np.log(who.answered / (1 - who.answered)) + luck + shift[day]
    if chance.random() < 1 / (1 + np.exp(-odds)):
        wait = who.wait_h * np.exp(-0.3 * shift[day]) * chance.lognormal(0, 1)
        said.append(
            (at + timedelta(hours=float(wait)), "out", "", ANSWERS[chance.integers(3)] + f" {len(brand.messages)}")
        )
        if chance.random() < who.returned:
            back = said[-1][0] + timedelta(hours=float(chance.lognormal(0.5, 1)))
            said.append((back, "in", author, THANKS[chance.integers(3)]))
    for number, (moment, side, writer, text) in enumerate(said):
        if moment < cut:
            stamp = f"{moment:%Y-%m-%d %H:%M:%S}"
            brand.messages.append((f"{name}-{number}", name, stamp, side, writer, post, network, channel, text))


def workspace(brand: Brand, settings: Mapping[str, object]) -> Workspace:
    """A workspace in memory with the brand's files."""
    store = in_memory()
    batches.change_settings(store, {"timezone": "UTC", **settings}, at=START, by="benchmark")
    return landed(store, {"messages": [MESSAGES, *brand.messages], "posts": [POSTS, *brand.posts]})


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
