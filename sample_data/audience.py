"""Who speaks to a workshop company: regulars who come back by habit, and people who pass by."""

from __future__ import annotations

from dataclasses import dataclass

from house import House
from phrases_slots import choice

FIRST_WORDS = (
    "luna", "rio", "faro", "brisa", "nube", "monte", "piedra", "lluvia", "cometa", "arena", "bosque", "marea", "abril",
    "enero", "lucero", "sombra", "cabra", "gorrion", "tejon", "lince", "mirlo", "zorro", "ballena", "erizo", "garza",
    "limon", "menta", "tomillo", "romero", "laurel", "ciruela", "higo", "almendra", "oliva", "cereza", "granada",
)  # fmt: skip
SECOND_WORDS = (
    "inquieta", "de_guardia", "con_gafas", "sin_reloj", "del_norte", "del_sur", "de_paseo", "lejana", "con_prisa",
    "de_barrio", "en_zapatillas", "de_tarde", "bajo_cero", "en_bici", "a_ratos", "con_paraguas", "sin_mapa", "de_feria",
    "de_verdad", "en_silencio", "al_sol", "con_mochila", "tempranera", "de_noche",
)  # fmt: skip
PASSERS_BY_MET = 60


@dataclass(frozen=True)
class Voice:
    """A customer: somebody who comes back by habit, or not."""

    handle: str
    network: str
    is_regular: bool


class Audience:
    """Regulars belong to a network and are as many as the story says; passers-by write once or twice."""

    def __init__(self, house: House, regulars: dict[str, int]) -> None:
        self._dice = house.dice("people")
        self._number = 100 * house.number
        self.regulars = {
            network: [self._someone(network, True) for _ in range(count)] for network, count in regulars.items()
        }
        self._met: dict[str, list[Voice]] = {}
        self._next: dict[str, list[Voice]] = {network: [] for network in regulars}

    def _someone(self, network: str, is_regular: bool) -> Voice:
        self._number += 1 + int(self._dice.random() * 3)
        if network == "x":  # that layout knows customers only as numbers
            return Voice(str(810000 + self._number), network, is_regular)
        joint = "." if network == "facebook" else "_"
        words = (choice(self._dice, FIRST_WORDS), choice(self._dice, SECOND_WORDS).replace("_", joint))
        return Voice(f"{words[0]}{joint}{words[1]}{joint}{self._number}", network, is_regular)

    def regular(self, network: str) -> Voice:
        """The regulars take turns in a shuffled order, so that all come back."""
        if not self._next[network]:
            self._next[network] = self.regulars[network].copy()
            self._dice.shuffle(self._next[network])
        return self._next[network].pop()

    def passer_by(self, network: str, again: float = 0.25) -> Voice:
        """Mostly somebody new; sometimes one who wrote lately for the first time."""
        met = self._met.setdefault(network, [])
        if met and self._dice.random() < again:
            return met.pop(int(self._dice.random() * len(met)))
        person = self._someone(network, False)
        met.append(person)
        del met[:-PASSERS_BY_MET]
        return person
