"""Who says what to whom, thread by thread: customers among themselves and with the brand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import answering
import voices
from clock import CUT, WEEKS, next_open, to_local, to_utc
from message import Message, Place
from people import Crowd, Person
from phrases_brand import AUTOMATIC, COLD
from phrases_feelings import BOTS
from phrases_slots import choice, fill
from posting import Post
from story import (
    HANDLE,
    PRIVATE_SHARE,
    TALK_SHARE,
    THREADS_A_WEEK,
    dice,
    monday,
    outside_stir,
    pick,
    subjects,
    talkativeness,
    tone,
)

DAY_WEIGHTS = (1.0, 0.95, 0.95, 1.0, 1.1, 1.25, 1.15)
HOUR_WEIGHTS = (1, 0.5, 0.3, 0.2, 0.2, 0.4, 1.2, 3, 5, 6, 6.5, 6, 5.5, 6, 6, 4.5, 4.5, 5, 6, 7.5, 9, 9.5, 8, 4)


class Talk:
    """The year's conversation; `messages` fills up as the weeks are told."""

    def __init__(self, posts: list[Post]) -> None:
        self._dice = dice("talk")
        self.crowd = Crowd(dice("people"))
        self._posts = posts
        self.messages: list[Message] = []
        self._threads = 0
        self._memory: voices.Memory = {}

    def _say(
        self, place: Place, at: datetime, who: Person | None, text: str, parent: str, subject: str = ""
    ) -> Message:
        """One message of a customer, or of the brand when `who` is None."""
        direction, author = ("in", who.handle) if who else ("out", HANDLE)
        name = self._name(place.network, place.channel, at)
        message = Message(
            name, place.thread or name, at, direction, author, parent, place.post, place.network, place.channel, text
        )
        if who:
            deleted = self._dice.random() < (0.035 if subject == "incident" else 0.007)
            message = replace(message, is_deleted=deleted, sentiment=self._label(place, subject))
        if at < CUT:
            self.messages.append(message)
        return message

    def _name(self, network: str, channel: str, at: datetime) -> str:
        number = len(self.messages) + 1
        if network == "x":
            return str(int((at - datetime(2010, 11, 4, 1, 42, 54)).total_seconds() * 1000) << 22 | 1000 + number)
        if network in ("linkedin", "tiktok"):
            return f"{int((at - datetime(1970, 1, 1)).total_seconds())}{number:06d}"
        return f"dm-{number:06d}" if channel == "dm" else f"17{90000000000 + number * 7919:015d}"

    def _label(self, place: Place, subject: str) -> str:
        """The label that the inbox tool puts on comments of Instagram and Facebook, sometimes wrong or absent."""
        luck = self._dice.random()
        if place.network not in ("instagram", "facebook") or place.channel == "dm" or not subject or luck < 0.08:
            return ""
        return "neutral" if luck < 0.15 else tone(subject)

    def _moment(self, week: int) -> datetime:
        day = monday(week) + timedelta(days=self._dice.choices(range(7), DAY_WEIGHTS)[0])
        hour = self._dice.choices(range(24), HOUR_WEIGHTS)[0]
        wall = datetime.combine(day, time(hour, int(self._dice.random() * 60), int(self._dice.random() * 60)))
        return to_utc(wall)

    def _post_near(self, network: str, at: datetime) -> Post | None:
        """A recent post of that network; a newer and a livelier one draws more."""
        ages = [(one, (at - one.at).total_seconds() / 86400) for one in self._posts if one.network == network]
        near = [(one, one.pull * 2.718281828 ** (-age / 1.6)) for one, age in ages if 0.003 < age < 9]
        return self._dice.choices([one for one, _ in near], [weight for _, weight in near])[0] if near else None

    def _place(self, network: str, at: datetime) -> Place | None:
        """Private, a mention, a review, or under a recent post; None: there is nothing to comment on."""
        private = self._dice.random() < PRIVATE_SHARE[network]
        aside = self._dice.random()
        self._threads += 1
        if private:
            return Place(f"t-{self._threads:05d}", network, "dm", "")
        if network == "facebook" and aside < 0.07:
            return Place("", network, "review", "")
        if (network == "instagram" and aside < 0.05) or (network == "x" and aside < 0.6):
            return Place("", network, "mention", "")
        post = self._post_near(network, at)
        return Place("", network, "mention" if network == "x" else "comment", post.id) if post else None

    def open_thread(self, network: str, at: datetime) -> None:
        """A customer speaks first; each thread has its own stream, so that one does not disturb the next."""
        self._dice = self.crowd.dice = dice(f"thread/{self._threads}")
        self._memory = {}
        place = self._place(network, at)
        if not place:
            return
        week = (to_local(at).date() - monday(0)).days // 7
        who = self.crowd.speaker(network, week)
        place = self._own_counter(place, who, at)
        weights = subjects(network, place.channel == "dm", at)
        if who.ignored and network != "linkedin":
            weights["ignored"] = 2.0 * min(who.ignored, 3)
        if place.channel == "review":
            weights = {name: weight for name, weight in weights.items() if name.startswith(("praise", "bad"))}
        subject = pick(self._dice, weights)
        if subject == "incident":
            self._memory["pl"] = "bolitas de chocolate"
        text = voices.opening(self._dice, subject, place.channel == "dm", self._memory)
        first = self._say(place, at, who, text, place.post if network == "x" else "", subject)
        place = replace(place, thread=first.thread)
        if place.channel == "dm":
            self._automatic(place, first)
        self._exchange(place, who, first, subject, 1.0)
        self._neighbours(place, who, first, subject, week)

    def _own_counter(self, place: Place, who: Person, at: datetime) -> Place:
        """Some write again in their old private thread."""
        if place.channel != "dm":
            return place
        rested = who.last_seen is not None and at - who.last_seen > timedelta(days=8)
        if who.private_thread and rested and self._dice.random() < 0.35:
            place = replace(place, thread=who.private_thread)
        who.private_thread, who.last_seen = place.thread, at
        return place

    def _automatic(self, place: Place, first: Message) -> None:
        """Out of hours a machine answers private messages at once."""
        if next_open(place.network, first.at) > first.at and self._dice.random() < 0.55:
            text = AUTOMATIC[int(place.network == "facebook")]
            said = self._say(place, first.at + timedelta(seconds=20), None, text, first.id)
            if self.messages[-1] is said:
                self.messages[-1] = replace(said, is_auto=True)

    def _exchange(self, place: Place, who: Person, asked: Message, subject: str, favour: float, depth: int = 0) -> None:
        """The brand answers or not; the customer comes back or not; and so on."""
        said = answering.moment_of_answer(self._dice, place.network, subject, asked.at, favour)
        if said is None:
            who.ignored += 1
            self._nag(place, who, asked, subject)
            return
        who.answered += 1
        kind = answering.kind_of_answer(self._dice, subject, said)
        words = answering.words_of_answer(self._dice, kind, subject, asked.text, self._memory, depth)
        reply = self._say(place, said, None, f"@{who.handle} {words}" if place.network == "x" else words, asked.id)
        if place.channel == "comment" and self._dice.random() < 0.07:
            self._second_customer(place, who, reply)
        if not answering.comes_back(self._dice, kind, asked.at, said, subject):
            return
        asks = self._dice.random() < (0.46 if kind == "asks" else 0.32) and tone(subject) == "neutral"
        later = said + timedelta(minutes=4 + self._dice.lognormvariate(4.2, 1.3))
        back = self._say(
            place,
            later.replace(microsecond=0),
            who,
            voices.coming_back(self._dice, subject, asks, self._memory),
            reply.id,
            "remark",
        )
        if depth < 3 and (asks or self._dice.random() < 0.3):
            self._exchange(place, who, back, subject, 1.3, depth + 1)

    def _nag(self, place: Place, who: Person, asked: Message, subject: str) -> None:
        if subject not in ("short", "english") and self._dice.random() < 0.09:
            later = asked.at + timedelta(hours=16 + 50 * self._dice.random())
            self._say(
                place, later.replace(microsecond=0), who, voices.nagging(self._dice, self._memory), asked.id, "ignored"
            )

    def _second_customer(self, place: Place, who: Person, reply: Message) -> None:
        """Somebody else asks under the brand's answer."""
        other = self.crowd.speaker(place.network, (to_local(reply.at).date() - monday(0)).days // 7 % WEEKS, who)
        subject = pick(self._dice, {"hours": 1, "stock": 1, "price": 1, "order": 1})
        at = reply.at + timedelta(minutes=20 + int(300 * self._dice.random()))
        asked = self._say(place, at, other, voices.opening(self._dice, subject, False, self._memory), reply.id, subject)
        if at < CUT:
            self._exchange(place, other, asked, subject, 1.0, 1)

    def _neighbours(self, place: Place, who: Person, first: Message, subject: str, week: int) -> None:
        """Other customers answer the first one, without the brand."""
        if place.channel != "comment" or place.network == "linkedin" or subject in ("short", "english"):
            return
        keen = {"neutral": 0.13, "positive": 0.03, "negative": 0.16}[tone(subject)]
        at, parent = first.at, first
        speaker = who
        while self._dice.random() < keen:
            at += timedelta(minutes=6 + int(self._dice.expovariate(1 / 240)))
            other = self.crowd.speaker(place.network, week, speaker)
            words = voices.among_customers(self._dice, subject, self._memory)
            parent = self._say(place, at, other, words, parent.id, "remark")
            speaker, keen = other, keen * 0.8

    def tell(self) -> None:
        """All weeks, in the order of time."""
        starts: list[tuple[datetime, str]] = []
        for week in range(WEEKS):
            day = monday(week) + timedelta(days=2)
            stir = outside_stir(week) ** 0.2155 * self._dice.uniform(0.93, 1.07)
            expected = THREADS_A_WEEK * talkativeness(day) * stir
            starts += [(self._moment(week), pick(self._dice, TALK_SHARE)) for _ in range(round(expected))]
        for at, network in sorted(starts):
            if at < CUT:
                self.open_thread(network, at)
        self._dice = self.crowd.dice = dice("aside")
        self._aside(0.7, self._bot)
        self._aside(0.35, self._approach)
        self.messages.sort(key=lambda one: (one.at, one.direction == "out", one.id))

    def _aside(self, a_week: float, act: Callable[[datetime], None]) -> None:
        for week in range(WEEKS):
            for _ in range(int(a_week + self._dice.random())):
                at = self._moment(week)
                if at < CUT:
                    act(at)

    def _bot(self, at: datetime) -> None:
        post = self._post_near("instagram", at)
        robot = Person(f"robot_de_ejemplo_{int(self._dice.random() * 40):02d}", "instagram", False, 0)
        place = Place("", "instagram", "comment", post.id if post else "")
        self._say(place, at, robot, choice(self._dice, BOTS), "")
        self.messages[-1] = replace(self.messages[-1], is_bot=True)

    def _approach(self, at: datetime) -> None:
        """The brand writes first, in office hours, to somebody who said nothing."""
        self._threads += 1
        place = Place(f"t-{self._threads:05d}", "instagram", "dm", "")
        opened = next_open("facebook", at) + timedelta(minutes=int(self._dice.random() * 90))
        self._say(place, opened, None, fill(self._dice, choice(self._dice, COLD)), "")


def converse(posts: list[Post]) -> Talk:
    """The conversation of the year about those posts."""
    talk = Talk(posts)
    talk.tell()
    return talk
