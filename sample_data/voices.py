"""The words of customers: a skeleton filled, then written the way people write on a telephone."""

from __future__ import annotations

import random
import re

from phrases_feelings import CRITICISM, NAGS, PEERS, PRAISE, REMARKS, SHORT, STILL_CROSS, SUGGESTIONS, THANKS
from phrases_questions import FOLLOW_QUESTIONS, QUESTIONS
from phrases_slots import capital, choice, fill
from story import tone

Memory = dict[str, str]  # what was named in a thread: its shop, its product, its day
SKELETONS: dict[str, tuple[str, ...]] = {
    **QUESTIONS,
    **PRAISE,
    **CRITICISM,
    "suggestion": SUGGESTIONS,
    "remark": REMARKS,
    "short": SHORT,
}
QUERIES = ("Una pregunta:", "Perdonad,", "Oye, una duda:", "A ver si me podéis ayudar:")
GREETINGS = ("Hola,", "¡Hola!", "Buenas,", "Hola, buenas:", "Buenos días,", "Buenas tardes,", "Oye,")
GOODBYES = ("Gracias", "¡Gracias!", "Un saludo", "Mil gracias de antemano", "🙏", "Gracias por todo")
ENGLISH_THANKS = (
    "Thank you so much!",
    "Great, we will pop in tomorrow then",
    "Thanks a lot, that helps 😊",
    "Perfect!",
)
SIGNS = {
    "positive": ("😍", "👏", "💛", "🥖", "¡Gracias!", "😋", "❤️"),
    "negative": ("😡", "😞", "Muy mal", "🙄", "Un poco de seriedad", "Espero respuesta"),
    "neutral": ("😊", "🙏", "🙂", "jeje", "🤔"),
}


def opening(stream: random.Random, subject: str, private: bool, memory: Memory) -> str:
    """The first words of somebody about that subject."""
    words = capital(fill(stream, choice(stream, SKELETONS[subject]), memory))
    if subject in ("short", "english"):
        return words
    if private or (tone(subject) == "neutral" and stream.random() < 0.3):
        greetings = GREETINGS + QUERIES if "?" in words else GREETINGS
        words = f"{choice(stream, greetings)} {_lowered(words)}"
    if private and tone(subject) == "neutral" and stream.random() < 0.6:
        words = (
            f"{words}. {choice(stream, GOODBYES)}" if words[-1] not in "?!." else f"{words} {choice(stream, GOODBYES)}"
        )
    elif stream.random() < 0.32:
        words = _ended(words, choice(stream, SIGNS[tone(subject)]))
    return typed(stream, words)


def coming_back(stream: random.Random, subject: str, asks: bool, memory: Memory) -> str:
    """What a customer says after an answer."""
    if subject == "english":
        return choice(stream, ENGLISH_THANKS)
    if asks:
        return typed(stream, fill(stream, choice(stream, FOLLOW_QUESTIONS), memory))
    kept = STILL_CROSS if tone(subject) == "negative" and stream.random() < 0.7 else THANKS
    return typed(stream, capital(fill(stream, choice(stream, kept), memory)))


def nagging(stream: random.Random, memory: Memory) -> str:
    return typed(stream, fill(stream, choice(stream, NAGS), memory))


def among_customers(stream: random.Random, subject: str, memory: Memory) -> str:
    return typed(stream, fill(stream, choice(stream, PEERS[tone(subject)]), memory))


def typed(stream: random.Random, words: str) -> str:
    """Opening marks, capitals and accents fall off now and then."""
    luck = stream.random()
    if luck < 0.3:
        words = words.replace("¿", "").replace("¡", "")
    if luck < 0.1:
        words = words[:1].lower() + words[1:]
    if luck > 0.95:
        words = re.sub(r"\bque\b", "q", words)
    return words


def _ended(words: str, sign: str) -> str:
    return f"{words}. {sign}" if sign[0].isalpha() and words[-1] not in "?!." else f"{words} {sign}"


def _lowered(words: str) -> str:
    for place, letter in enumerate(words[:2]):
        if letter.isalpha():
            return words[:place] + letter.lower() + words[place + 1 :]
    return words
