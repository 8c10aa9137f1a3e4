"""What a room sorts by hand: posts of staff by their voice, and answers of the brand; nobody is named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeVar

from metrics.model import Scope
from metrics.run import available, parameters
from metrics.statements import IN_SCOPE
from metrics.store import Store, sql

Voice = Literal["echo", "own", "conversing"]
WANTED = 10
SHORTEST, LONGEST = 15, 320  # letters: there must be something to read, and room for it on a telephone
NAMED = re.compile(r"@[\w.]+|https?://\S+|[\w.+-]+@[\w-]+\.\w+|\+?\d[\d \-]{7,}\d")
HIDDEN = "…"
DRAWN = 5  # times as many texts are looked at as are wanted: those that resemble one another are passed over
RUN = 4  # words in a row that two texts share when they resemble one another


@dataclass(frozen=True)
class Spoken:
    """A public text of somebody of the house, and which voice it is by the rule of the ambassadors."""

    text: str
    network: str
    voice: Voice


@dataclass(frozen=True)
class Reply:
    """A public answer of the brand, and the words that it answers where the file knows them."""

    text: str
    asked: str
    network: str


Said = TypeVar("Said", Spoken, Reply)


def posts_to_sort(store: Store, scope: Scope, wanted: int = WANTED) -> list[Spoken]:
    """As many texts of each voice as there are, up to `wanted`; none where fewer than k_min_group people speak."""
    there = available(store).get("advocacy_activity", set())
    if not {"kind", "text"} <= there:
        return []
    values = _values(store, scope, wanted)
    acting = store.rows(sql("pictures/acting.sql").replace("{scope}", IN_SCOPE), values)[0][0]
    if acting < values["k_min_group"]:
        return []
    rows = store.rows(sql("pictures/posts_to_sort.sql").replace("{scope}", IN_SCOPE), values)
    told = [Spoken(_hidden(text), network or "", voice) for text, network, voice in rows]
    return unlike(told, wanted)


def replies_to_tag(store: Store, scope: Scope, wanted: int = WANTED) -> list[Reply]:
    """Answers of the brand that were not written twice, as they stand, without names, links or telephones."""
    if "text" not in available(store).get("messages", set()):
        return []
    values = _values(store, scope, wanted)
    rows = store.rows(sql("pictures/replies_to_tag.sql").replace("{scope}", IN_SCOPE), values)
    return unlike([Reply(_hidden(text), _hidden(asked or ""), network or "") for text, asked, network in rows], wanted)


def unlike(told: list[Said], wanted: int) -> list[Said]:
    """The first texts that share no run of words with an earlier one; the others only to make up the number."""
    seen: set[tuple[str, ...]] = set()
    fresh, alike = [], []
    for one in told:
        runs = _runs(one.text)
        (alike if runs & seen else fresh).append(one)
        seen |= runs
    return [*fresh, *alike][:wanted]


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[place : place + RUN]) for place in range(len(words) - RUN + 1)}


def _values(store: Store, scope: Scope, wanted: int) -> dict[str, object]:
    return {**parameters(store, scope), "wanted": wanted * DRAWN, "shortest": SHORTEST, "longest": LONGEST}


def _hidden(text: str) -> str:
    """One line, with handles, addresses, links and long numbers taken out."""
    return " ".join(NAMED.sub(HIDDEN, text).split())
