"""The internal network of a workshop company: what is posted inside, who answers, and whether leaders come back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from house import CUT, WEEKS, Deck, House, chance, moment_in
from inside import Row
from ledger import Ledger
from phrases_slots import capital, choice, fill


@dataclass(frozen=True)
class Corridor:
    """Posts a week, and shares of a hundred: written by leaders, answered by somebody, leaders who come back."""

    a_week: int
    by_leaders: int
    answered: int
    leaders_return: int
    topics: dict[str, int]


class InternalTalk:
    """Posts and interactions of 78 weeks, by the people of the roster."""

    def __init__(self, house: House, corridor: Corridor, roster: list[Row], ledger: Ledger) -> None:
        self._house, self._corridor, self._dice = house, corridor, house.dice("corridor")
        self._leaders = tuple(str(row["person_id"]) for row in roster if row["is_leader"])
        self._everyone = tuple(str(row["person_id"]) for row in roster)
        self._returns = chance(self._dice, corridor.leaders_return)
        self.posts: list[Row] = []
        self.interactions: list[Row] = []
        ledger.say("internal_reply_share", corridor.answered / 100, "share of internal posts that are answered")
        ledger.say("leadership_two_way", corridor.leaders_return / 100, "share of answered leaders who come back")

    def tell(self) -> None:
        """All weeks; the interactions get their numbers in the order of time."""
        by_leader = chance(self._dice, self._corridor.by_leaders)
        answered, topics = chance(self._dice, self._corridor.answered), Deck(self._dice, self._corridor.topics)
        for week in range(WEEKS):
            for _ in range(self._corridor.a_week):
                self._post(week, by_leader.is_in(), topics.deal(), answered.is_in())
        self.posts.sort(key=lambda row: (row["published_at"], row["post_id"]))
        self.interactions = [row for row in self.interactions if row["occurred_at"] < CUT]
        self.interactions.sort(key=lambda row: (row["occurred_at"], row["post_id"], row["actor_id"], row["kind"]))
        self.interactions = [
            {"interaction_id": f"int-{number:05d}", **row} for number, row in enumerate(self.interactions, 1)
        ]

    def _post(self, week: int, by_leader: bool, topic: str, is_answered: bool) -> None:
        words, stream = self._house.words, self._dice
        author = choice(stream, self._leaders if by_leader else self._everyone)
        at = moment_in(stream, week, 8, 18)
        self.posts.append(
            {
                "post_id": f"dentro-{len(self.posts) + 1:04d}",
                "author_id": author,
                "published_at": at,
                "topic": topic,
                "text": capital(fill(stream, choice(stream, words.memos[topic]), {}, words.slots)),
                "is_leader": author in self._leaders,
            }
        )
        for _ in range(int(stream.random() * 5)):
            self._react(choice(stream, self._everyone), "reaction", 60 * stream.random())
        if is_answered:
            self._answers(author)

    def _answers(self, author: str) -> None:
        """Colleagues comment within three days; a leader who comes back does so after them."""
        stream = self._dice
        others = tuple(name for name in self._everyone if name != author)
        hours = sorted(0.2 + 70 * stream.random() ** 2 for _ in range(1 + int(stream.random() * 4)))
        for later in hours:
            self._react(choice(stream, others), "comment", later)
        if author not in self._leaders:
            if stream.random() < 0.5:
                self._react(author, "reply", hours[-1] + 5 * stream.random())
        elif self._returns.is_in():
            self._react(author, "reply", hours[-1] + 0.1 + 20 * stream.random())

    def _react(self, actor: str, kind: str, hours: float) -> None:
        post = self.posts[-1]
        at = (post["published_at"] + timedelta(hours=hours)).replace(microsecond=0)
        self.interactions.append({"post_id": post["post_id"], "actor_id": actor, "occurred_at": at, "kind": kind})
