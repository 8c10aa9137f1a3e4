"""An ambassador programme: who is on the roster, who speaks in public, in whose words, and who answers them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter

from editorial import effective_number
from house import FIRST, LAST, PACK, WEEKS, Deck, House, chance, moment_in
from inside import Row
from ledger import Ledger
from phrases_slots import capital, choice, fill
from posting import Post

PUBLIC = ("bare", "worded", "own")
ACTIVE_WEEKS = 4


@dataclass(frozen=True)
class Programme:
    """People by department: all, enrolled, and those who act; `slope` is how much the first outdo the next."""

    people: Mapping[str, int]
    enrolled: Mapping[str, int]
    acting: Mapping[str, int]
    kinds: Mapping[str, int]  # bare (an echo), worded (a reshare with own words), own, comment
    answered: Mapping[str, int]
    slope: float
    network: str


class Ambassadors:
    """The roster and the acts of 78 weeks."""

    def __init__(self, house: House, programme: Programme, ledger: Ledger) -> None:
        self._house, self._programme, self._ledger = house, programme, ledger
        self._dice = house.dice("programme")
        self.roster: list[Row] = []
        self._actors: list[str] = []
        for department, size in programme.people.items():
            self.roster += [self._person(department, place) for place in range(size)]
        self._dice.shuffle(self._actors)
        self._weights = [(place + 3) ** -programme.slope for place in range(len(self._actors))]

    def _person(self, department: str, place: int) -> Row:
        """One row a person; the first of each department is its leader, the first enrolled are those who act."""
        name = f"persona-{len(self.roster) + place + 1:04d}"
        enrols = place < self._programme.enrolled.get(department, 0)
        acts = place < self._programme.acting.get(department, 0)
        day = FIRST - timedelta(days=20 + int(self._dice.random() * 200))
        if enrols and not acts:
            day = FIRST + timedelta(days=int(self._dice.random() * 7 * (WEEKS - 4)))
        if acts:
            self._actors.append(name)
        trained = day + timedelta(days=7 + int(self._dice.random() * 30))
        return {
            "person_id": name,
            "department": department,
            "is_leader": place < max(1, self._programme.people[department] // 40),
            "eligible": True,
            "invited_at": day - timedelta(days=5 + int(self._dice.random() * 10)) if enrols else None,
            "enrolled_at": day if enrols else None,
            "trained_at": trained if enrols and trained < LAST and self._dice.random() < 0.6 else None,
        }

    def act(self, posts: list[Post], a_week: Sequence[int]) -> list[Row]:
        """Public acts, so many in each week."""
        kinds = Deck(self._dice, self._programme.kinds)
        answered = {kind: chance(self._dice, share) for kind, share in self._programme.answered.items()}
        rows = []
        for week, count in enumerate(a_week):
            for _ in range(count):
                person = self._dice.choices(self._actors, self._weights)[0]
                rows.append(self._act(person, kinds.deal(), week, posts, answered))
        self._conclude(a_week)
        rows.sort(key=lambda row: (row["occurred_at"], row["person_id"]))
        return [{"activity_id": f"acto-{number:05d}", **row} for number, row in enumerate(rows, 1)]

    def _act(self, person: str, kind: str, week: int, posts: list[Post], answered: Mapping[str, Deck]) -> Row:
        words, stream = self._house.words, self._dice
        at = moment_in(stream, week, 8, 21)
        near = lately(posts, at) or posts[:1]
        source = near[int(stream.random() ** 1.5 * len(near))] if kind in ("bare", "worded") else None
        said = {"worded": words.thoughts, "own": words.stories, "comment": words.chats}.get(kind, words.side_words)
        text = capital(fill(stream, choice(stream, said), {}, words.slots))
        if source and kind == "bare":
            text = choice(stream, (source.text, source.text, text))
        seen = round((180 if kind == "bare" else 420) * stream.lognormvariate(0.0, 0.6))
        replies = 1 + int(stream.expovariate(1.2)) if answered[kind].is_in() else 0
        return {
            "person_id": person,
            "occurred_at": at,
            "kind": {"bare": "reshare", "worded": "reshare", "own": "own_post", "comment": "comment"}[kind],
            "network": self._programme.network,
            "text": text,
            "source_post_id": source.id if source else None,
            "impressions": seen if kind != "comment" else None,
            "engagements": round(seen * (0.008 if kind == "bare" else 0.05)) if kind != "comment" else None,
            "replies_received": replies,
        }

    def _conclude(self, a_week: Sequence[int]) -> None:
        """What all this puts in: from the shares, the weights and the roster."""
        kinds, told = self._programme.kinds, self._ledger.say
        told("echo_ratio", kinds.get("bare", 0) / sum(kinds.get(kind, 0) for kind in PUBLIC), "kinds of acts")
        replied = sum(share * self._programme.answered[kind] for kind, share in kinds.items()) / PACK / PACK
        told("echo_ratio", replied, "chance of a reply by kind", "conversation_started.value")
        total, people = sum(self._weights), self._programme.people
        told(
            "advocacy_funnel", sum(self._programme.enrolled.values()) / sum(people.values()), "roster", "adoption.value"
        )
        late = sum(a_week[-ACTIVE_WEEKS:])
        active = sum(1 - (1 - weight / total) ** late for weight in self._weights) / sum(people.values())
        told("advocacy_funnel", active, "weights of those who act, over four weeks")
        told("capillarity", len(self._programme.acting) / len(people), "departments where somebody acts")
        voices = effective_number({str(place): weight for place, weight in enumerate(self._weights)})
        told("effective_voices", voices, "weights", tolerance=0.08 * voices, why="few acts hide the rarest voices")
        few = 1 + next(place for place in range(len(self._weights)) if 2 * sum(self._weights[: place + 1]) >= total)
        told(
            "effective_voices",
            few,
            "weights",
            "absence_factor",
            tolerance=max(2, round(0.12 * few)),
            why="a count of people",
        )


def lately(posts: list[Post], at: datetime) -> list[Post]:
    """The posts of the ten days before; they stand in the order of time."""
    first = bisect_right(posts, at - timedelta(days=10), key=attrgetter("at"))
    return posts[first : bisect_left(posts, at, key=attrgetter("at"))]
