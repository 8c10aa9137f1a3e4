"""Who says what to whom in a workshop company: every contact is dealt its tone, its fate and its speed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from audience import Audience, Voice
from clock import to_local
from house import CUT, PACK, WEEKS, Deck, House, moment_in, poisson, week_of
from ledger import Ledger
from message import Message, Place
from posting import Post
from speaking import Speaker

HOURS = {"1h": (0.05, 0.95), "4h": (1.05, 3.9), "24h": (4.1, 23.5), "72h": (24.5, 70.0)}
WITHIN_A_DAY = ("1h", "4h", "24h")


@dataclass(frozen=True)
class Care:
    """What becomes of a hundred contacts, how fast those answered are answered, how many of them come back."""

    fates: Mapping[str, int]  # none, token, canned, real
    speed: Mapping[str, int]  # 1h, 4h, 24h, 72h
    returns: int
    again: int

    def share(self, *fates: str) -> float:
        return sum(self.fates.get(name, 0) for name in fates) / PACK

    @property
    def within_a_day(self) -> float:
        return sum(self.speed.get(name, 0) for name in WITHIN_A_DAY) / PACK


@dataclass(frozen=True)
class Talk:
    """How much is said and by whom: contacts under a post by its purpose, others a week by network and channel."""

    under: Mapping[str, float]
    aside: Mapping[tuple[str, str], int]
    regulars: Mapping[str, int]
    regular_share: int
    tones: Callable[[bool, int], Mapping[str, int]]
    care: Callable[[int], Care]
    topics: Mapping[str, int]
    stir: Callable[[int], float] = lambda week: 1.0
    chatter: float = 0.3
    english: int = 4
    cold: int = 0
    labelled: bool = False
    quiet: tuple[str, ...] = ()  # networks on which nobody writes under posts


@dataclass
class Conversation:
    """The 78 weeks of talk; `messages` fills up as they are told, `odds` keeps the chance of each to be negative."""

    house: House
    talk: Talk
    ledger: Ledger
    messages: list[Message] = field(default_factory=list)
    odds: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._dice = self.house.dice("talk")
        self._speaker = Speaker(self.house, self.house.dice("words"))
        self._audience = Audience(self.house, dict(self.talk.regulars))
        self._decks: dict[tuple[object, ...], Deck] = {}
        self._names: Counter[str] = Counter()

    def _deal(self, what: str, cards: Mapping[str, int]) -> str:
        key = (what, *cards.items())
        if key not in self._decks:
            self._decks[key] = Deck(self._dice, cards)
        return self._decks[key].deal()

    def _happens(self, what: str, percent: int) -> bool:
        return self._deal(what, {"yes": percent, "no": PACK - percent}) == "yes"

    def tell(self, posts: list[Post]) -> list[Message]:
        """Everything under the posts and beside them, in the order of time."""
        starts = [start for post in posts for start in self._under(post)]
        starts += [
            (moment_in(self._dice, week), network, channel, "")
            for week in range(WEEKS)
            for (network, channel), count in self.talk.aside.items()
            for _ in range(round(count * self.talk.stir(week)))
        ]
        for at, network, channel, post in sorted(starts):
            if at < CUT - timedelta(minutes=5):
                self._open(Place("", network, channel, post), at)
        for week in range(WEEKS):
            for _ in range(self.talk.cold):
                self._cold(moment_in(self._dice, week, 9, 18))
        self.messages.sort(key=lambda one: (one.at, one.direction == "out", one.id))
        return self.messages

    def _under(self, post: Post) -> list[tuple[datetime, str, str, str]]:
        """When people write under a post, and the chance that it stays a monologue."""
        if post.network in self.talk.quiet:
            return []
        week = week_of(post.at)
        mean = self.talk.under.get(post.purpose, 0.0) * self.talk.stir(week)
        self.ledger.expect("monologue_index", 2.718281828459045 ** (-mean * self.talk.care(week).share("real")))
        channel = "mention" if post.network == "x" else "comment"
        kinds = [channel] * poisson(self._dice, mean) + ["chatter"] * poisson(self._dice, self.talk.chatter)
        return [(self._later(post.at, 0.2, 70.0), post.network, kind, post.id) for kind in kinds]

    def _later(self, at: datetime, low: float, high: float) -> datetime:
        """Some hours later, by day if that can be; sooner is likelier when the span is long."""
        for _ in range(60):
            share = self._dice.random() ** (2.0 if high > 24 else 1.0)
            moment = at + timedelta(hours=low + (high - low) * share)
            if 8 <= to_local(moment).hour <= 23:
                return moment.replace(microsecond=0)
        return moment.replace(microsecond=0)

    def _open(self, place: Place, at: datetime) -> None:
        """A customer speaks first: either a word in passing or something that awaits an answer."""
        if place.channel == "chatter":
            passer = self._audience.passer_by(place.network)
            self._say(replace(place, channel="comment"), at, passer, self._speaker.in_passing(), "")
            return
        week = week_of(at)
        is_regular = bool(self._audience.regulars[place.network]) and self._happens("who", self.talk.regular_share)
        audience = self._audience
        who = audience.regular(place.network) if is_regular else audience.passer_by(place.network)
        cards = self.talk.tones(is_regular, week)
        tone = self._deal(f"tone {is_regular}", cards)
        topic = self._deal("topic", self.talk.topics) if tone == "neutral" else ""
        in_english = tone == "neutral" and self._happens("english", self.talk.english)
        text = self._speaker.opening(tone, topic, in_english, week)
        parent = place.post if place.network == "x" else ""
        first = self._say(place, at, who, text, parent, tone if self.talk.labelled else "", topic)
        self.odds[first.id] = cards.get("negative", 0) / PACK
        care = self.talk.care(week)
        self._expect(care)
        self._answer(replace(place, thread=first.thread), first, who, care)

    def _expect(self, care: Care) -> None:
        real, pasted = care.share("real"), care.share("canned", "token")
        back = real * care.returns / PACK
        self.ledger.expect("monologue_index", 1 - real)
        self.ledger.expect("dialogue_share", back)
        self.ledger.expect("dialogue_share.mean_depth", back * (1 + care.again / PACK))
        self.ledger.expect("response_rate", real + pasted)
        self.ledger.expect("response_rate.substantive.value", real)
        self.ledger.expect("ttfr.within.24.value", (real + pasted) * care.within_a_day)
        self.ledger.expect("canned_reply_share", pasted, of=real + pasted + back * care.again / PACK)

    def _answer(self, place: Place, asked: Message, who: Voice, care: Care) -> None:
        """Nothing, a token, pasted words, or an answer; after an answer some come back, and some of those again."""
        fate = self._deal("fate", care.fates)
        if fate == "none":
            return
        when = self._later(asked.at, *HOURS[self._deal("speed", care.speed)])
        reply = self._say(place, when, None, self._speaker.answer(fate), asked.id)
        if fate != "real" or not self._happens("returns", care.returns):
            return
        goes_on = self._happens("again", care.again)
        back = self._say(place, self._later(reply.at, 0.2, 11.0), who, self._speaker.coming_back(goes_on), reply.id)
        if goes_on:
            second = self._say(place, self._later(back.at, 0.1, 12.0), None, self._speaker.answer_again(), back.id)
            last = self._later(second.at, 0.2, 11.0)
            self._say(place, last, who, self._speaker.coming_back(False), second.id)

    def _cold(self, at: datetime) -> None:
        """The brand writes first, to somebody who said nothing."""
        self.ledger.expect("monologue_index", 1.0)
        self.ledger.expect("canned_reply_share", 0.0)
        self._say(Place("", "instagram", "dm", ""), at, None, self._speaker.cold(), "")

    def _say(
        self,
        place: Place,
        at: datetime,
        who: Voice | None,
        text: str,
        parent: str,
        sentiment: str = "",
        topic: str = "",
    ) -> Message:
        """One message of a customer, or of the brand when `who` is None; after the cut nobody sees it."""
        name = self._name(place.network, place.channel, at)
        direction, author = ("in", who.handle) if who else ("out", self.house.handle)
        message = Message(
            *(name, place.thread or name, at, direction, author, parent),
            *(place.post, place.network, place.channel, text),
            sentiment=sentiment,
            topic=topic,
        )
        if at < CUT:
            self.messages.append(message)
        return message

    def _name(self, network: str, channel: str, at: datetime) -> str:
        self._names["all"] += 1
        number = self.house.number * 100_000 + self._names["all"]
        if network == "x":
            return str(int((at - datetime(2010, 11, 4, 1, 42, 54)).total_seconds() * 1000) << 22 | number % 4_000_000)
        if network == "linkedin":
            return f"{int((at - datetime(1970, 1, 1)).total_seconds())}{number:07d}"
        return f"dm-{number:07d}" if channel == "dm" else f"17{90000000000 + number * 7919:015d}"
