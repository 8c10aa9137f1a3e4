"""The words of a workshop company's customers and of the company itself, each sentence made anew."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Mapping

from answering import fitting
from house import House, Phrases, Said
from phrases_slots import choice, fill
from phrases_workshop import (
    BACK,
    CLOSERS,
    COLD,
    ENGLISH_CLOSERS,
    ENGLISH_OPENERS,
    ENGLISH_THANKS,
    GREETINGS,
    OPENERS,
    PASSING,
    SIGNS,
    TAILS,
    THANKS,
    TOKENS,
)
from voices import typed

OFTEN = 3  # the engine calls an answer pasted that stands in five threads: ours stay under that


class Speaker:
    """Remembers what the thread is about, and what the brand has said too often already."""

    def __init__(self, house: House, stream: random.Random) -> None:
        self._house, self._words, self._dice = house, house.words, stream
        # p2: another of the products, for the second question.
        self._slots = {**house.words.slots, "p2": house.words.slots["p"]}
        self._our_slots = to_you(self._slots)
        self._used: Counter[str] = Counter()
        self._memory: dict[str, str] = {}
        self._tone, self._said, self._options, self._english = "", "", (), False

    def opening(self, tone: str, topic: str, in_english: bool, week: int) -> str:
        """The first words of somebody with that feeling, or about that topic."""
        words, stream = self._house.words_in(week), self._dice
        self._words = words
        self._memory, self._tone, self._english = {}, tone, bool(in_english and words.english)
        if self._english:
            asked, reply = choice(stream, words.english)
            self._options = (reply,)
            return self._filled((asked,))
        self._said = said = self._asked(
            {"positive": words.praise, "negative": words.complaints}.get(tone) or words.asks[topic],
            {"positive": words.to_praise, "negative": words.to_complaints}.get(tone) or words.answers.get(topic, ()),
        )
        if stream.random() < 0.4 and (tone != "neutral" or "?" in said):
            said = ended(said, self._filled(TAILS[tone]))
        if stream.random() < (0.5 if tone == "neutral" else 0.15):
            said = f"{choice(stream, GREETINGS)} {lowered(said)}"
        if stream.random() < 0.4:
            said = ended(said, choice(stream, SIGNS[tone]))
        return typed(stream, said)

    def _asked(self, said: Said, options: Phrases) -> str:
        """Something that people say; what can be answered to it is remembered."""
        asked = choice(self._dice, tuple(said))
        self._options = said[asked] if isinstance(said, Mapping) else options
        return self._filled((asked,))

    def _filled(self, options: Phrases) -> str:
        return sentences(fill(self._dice, choice(self._dice, options), self._memory, self._slots))

    def in_passing(self) -> str:
        """A word under a post that awaits nothing."""
        return choice(self._dice, PASSING)

    def answer(self, fate: str) -> str:
        """The brand's first words: a token, something pasted, or an answer to what was said."""
        if fate == "token":
            return choice(self._dice, TOKENS)
        if fate == "canned":
            return choice(self._dice, self._words.canned)
        if self._english:
            return self._fresh(self._options, ENGLISH_OPENERS, ENGLISH_CLOSERS)
        return self._fresh(self._options, OPENERS[self._tone], CLOSERS[self._tone])

    def answer_again(self) -> str:
        """What the brand says to the second question."""
        return self._fresh(self._options, OPENERS["again"], CLOSERS[self._tone])

    def coming_back(self, with_question: bool) -> str:
        """A customer after an answer: one more question, or thanks."""
        if with_question:
            known = BACK["english" if self._english else self._tone]
            if self._tone == "neutral" and not self._english:
                known = self._words.back or known
            self._said = self._asked(known, ())
            return self._said if self._english else typed(self._dice, self._said)
        if self._english:
            return choice(self._dice, ENGLISH_THANKS)
        known = THANKS[self._tone]
        return typed(self._dice, self._filled((self._words.thanks or known) if self._tone == "neutral" else known))

    def cold(self) -> str:
        self._memory, self._said = {}, ""
        return self._fresh(COLD, OPENERS["positive"], CLOSERS["positive"])

    def _fresh(self, options: Phrases, openers: Phrases, closers: Phrases) -> str:
        """An answer that was not given in the same words more than a few times."""
        for attempt in range(300):
            # What fits best is soon said too often: then anything that belongs to the subject will do.
            kept = fitting(options, self._said, self._memory) if attempt < 60 and not self._english else options
            text = self._composed((choice(self._dice, openers), choice(self._dice, kept), choice(self._dice, closers)))
            form = re.sub(r"\W+", " ", text.lower()).strip()
            if self._used[form] < OFTEN:
                self._used[form] += 1
                return text
        raise ValueError(f"too few words to answer: {options[0]}")

    def _composed(self, parts: Phrases) -> str:
        """Filled as the thread remembers, seen from the brand's side: `my mother` is `your mother`."""
        memory = {slot: word if slot != "who" else yours(word) for slot, word in self._memory.items()}
        return " ".join(sentences(fill(self._dice, part, memory, self._our_slots)) for part in parts if part)


def yours(word: str) -> str:
    """Somebody's mother as those speak of her who answer."""
    return re.sub(r"^(mi|una) ", "tu ", word)


def to_you(slots: Mapping[str, Phrases]) -> dict[str, Phrases]:
    """The same blanks as the brand fills them."""
    return {**slots, "who": tuple(map(yours, slots["who"]))}


def sentences(text: str) -> str:
    """Every sentence begins with a capital, also after an opening mark; one that begins with a number stays."""
    return re.sub(r"(^[¿¡]?|(?<=[.?!] [¿¡])|(?<=[.?!] ))([a-zá-úñ])", lambda found: found[1] + found[2].upper(), text)


def lowered(words: str) -> str:
    """Without the capital at the start, also after an opening mark."""
    for place, letter in enumerate(words[:2]):
        if letter.isalpha():
            return words[:place] + letter.lower() + words[place + 1 :]
    return words


def ended(words: str, sign: str) -> str:
    begins = sign[0].isalpha() or sign[0] in "¡¿"
    return f"{words}. {sign}" if begins and words[-1] not in "?!.…" else f"{words} {sign}"
