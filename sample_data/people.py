"""The customers: who they are, where they write and what they remember of the brand."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime

from phrases_slots import choice
from story import NETWORKS, TALK_SHARE, pick

FIRST_WORDS = [
    "tostada",
    "miga",
    "corteza",
    "hogaza",
    "harina",
    "levadura",
    "canela",
    "anis",
    "semilla",
    "masa",
    "torta",
    "pestino",
    "rosco",
    "bollo",
    "ensaimada",
    "molinillo",
    "espiga",
    "trigal",
    "horno",
    "amasijo",
    "bizcocho",
    "yema",
    "nata",
    "merengue",
    "almibar",
    "sesamo",
    "avena",
    "centeno",
    "croqueta",
    "merienda",
]
SECOND_WORDS = [
    "errante",
    "tranquila",
    "madrugona",
    "lunar",
    "despistada",
    "valiente",
    "curiosa",
    "del_barrio",
    "sin_prisa",
    "con_cafe",
    "de_domingo",
    "a_medias",
    "crujiente",
    "templada",
    "viajera",
    "de_ayer",
    "con_lunares",
    "en_punto",
    "lectora",
    "casera",
]

CORE_SIZE = 112
_SEPARATORS = {"instagram": "_", "facebook": ".", "linkedin": "-", "tiktok": "_"}


@dataclass
class Person:
    handle: str
    network: str
    is_core: bool
    joined_week: int
    answered: int = 0
    ignored: int = 0
    private_thread: str = ""
    last_seen: datetime | None = None
    days: set[str] = field(default_factory=set)


class Crowd:
    """Everybody who ever wrote; the core comes back by habit, the others if they were answered."""

    def __init__(self, stream: random.Random) -> None:
        self.dice = stream
        self._number = 100
        self.core: dict[str, list[Person]] = {network: [] for network in NETWORKS}
        self.tail: dict[str, list[Person]] = {network: [] for network in NETWORKS}
        for _ in range(CORE_SIZE):
            network = pick(stream, TALK_SHARE)
            joined = 0 if stream.random() < 0.5 else int(stream.random() * 40)
            self.core[network].append(self._newcomer(network, True, joined))

    def _newcomer(self, network: str, is_core: bool, week: int) -> Person:
        self._number += 1 + int(self.dice.random() * 3)
        if network == "x":  # that layout knows customers only as numbers
            return Person(str(640000 + self._number), network, is_core, week)
        first, second = (choice(self.dice, tuple(words)) for words in (FIRST_WORDS, SECOND_WORDS))
        joint = _SEPARATORS[network]
        return Person(f"{first}{joint}{second}{joint}{self._number}", network, is_core, week)

    def speaker(self, network: str, week: int, other_than: Person | None = None) -> Person:
        """Who writes now: half of the time one of the core, else somebody met before or new."""
        regulars = [one for one in self.core[network] if one.joined_week <= week and one is not other_than]
        if regulars and self.dice.random() < 0.7:
            return regulars[int(self.dice.random() * len(regulars))]
        met = [one for one in self.tail[network][-260:] if one is not other_than]
        if met and self.dice.random() < 0.3:
            weights = [0.35 + 1.2 * min(one.answered, 2) for one in met]
            return self.dice.choices(met, weights)[0]
        person = self._newcomer(network, False, week)
        self.tail[network].append(person)
        return person

    def everyone(self) -> list[Person]:
        return [one for network in NETWORKS for group in (self.core, self.tail) for one in group[network]]
