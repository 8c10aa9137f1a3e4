"""How the brand answers: whether, when, and with what kind of words."""

from __future__ import annotations

import random
import re
from datetime import datetime, timedelta

from clock import CUT, after_work, is_after_change, next_open
from phrases_brand import ANSWER_FOR, ANSWERS, CANNED, CLOSERS, OPENERS, TOKENS
from phrases_followups import AGAIN, QUESTIONS_BACK
from phrases_slots import capital, choice, fill
from story import BURIED_AFTER_HOURS, CARE, TONE_CARE, phase, tone

KINDS = ({"canned": 0.2, "token": 0.08}, {"canned": 0.08, "token": 0.05})
ASKS_BACK = (0.26, 0.66)
RETURNS = {"asks": 0.6, "personal": 0.46, "canned": 0.14, "token": 0.06}
SLOW_TAIL = (0.13, 0.05)
COMMON = {"puede", "para", "tambi", "como", "cómo", "está", "esta"}


def moment_of_answer(
    stream: random.Random, network: str, subject: str, asked: datetime, favour: float
) -> datetime | None:
    """When the brand answers, or None: what waits long for an open counter gets buried under newer things."""
    opened = next_open(network, asked)
    waited = (opened - asked).total_seconds() / 3600
    care = CARE[network][phase(asked)] * TONE_CARE[tone(subject)][phase(asked)] * favour
    if subject == "short":
        care *= 0.22
    if stream.random() >= min(0.97, care * 2.718281828 ** (-waited / BURIED_AFTER_HOURS)):
        return None
    quick = is_after_change(asked) and network == "instagram"
    hours = stream.lognormvariate(-0.1 if quick else 0.85, 1.0)
    if stream.random() < SLOW_TAIL[phase(asked)]:
        hours += 14 + 24 * stream.random()
    answer = after_work(network, asked, min(hours, 40.0)) + timedelta(seconds=130 + int(stream.random() * 50))
    return answer if answer < CUT else None


def kind_of_answer(stream: random.Random, subject: str, moment: datetime) -> str:
    """canned, token, personal or asks (personal, with a question back)."""
    luck, kinds = stream.random(), KINDS[phase(moment)]
    if luck < kinds["canned"] and subject != "english":
        return "canned"
    if luck < kinds["canned"] + kinds["token"] * (2.5 if tone(subject) == "positive" else 0.4):
        return "token"
    return "asks" if stream.random() < ASKS_BACK[phase(moment)] else "personal"


def words_of_answer(
    stream: random.Random, kind: str, subject: str, asked: str, memory: dict[str, str], depth: int = 0
) -> str:
    """The brand's words for that kind of answer to what was asked, at first or later in the conversation."""
    if kind == "canned":
        return _canned(stream, subject)
    if kind == "token":
        return choice(stream, TOKENS)
    later = AGAIN["question" if "?" in asked else "negative" if tone(subject) == "negative" else "positive"]
    fit = fitting(later if depth else ANSWERS[ANSWER_FOR.get(subject, subject)], asked, memory)
    body = fill(stream, choice(stream, fit), memory)
    if subject == "english":
        return body
    opener = choice(stream, OPENERS[:6] + OPENERS[8:] if depth or tone(subject) != "neutral" else OPENERS)
    body = body[:1].lower() + body[1:] if opener.endswith((",", ":")) else capital(body)
    back = fill(stream, choice(stream, QUESTIONS_BACK[tone(subject)]), memory) if kind == "asks" else ""
    closer = fill(stream, choice(stream, CLOSERS), memory)
    words = " ".join(part for part in (opener, body, back, closer) if part)
    return re.sub(r"(?<=[.?] )[a-zá-ú]", lambda found: found[0].upper(), words)


def fitting(answers: tuple[str, ...], asked: str, memory: dict[str, str]) -> tuple[str, ...]:
    """The answers that share most with the question: beginnings of its words, or the slots that it named."""
    said = {word[:5] for word in re.findall(r"\w{4,}", asked.lower())} - COMMON

    def shared(answer: str) -> int:
        words = {word[:5] for word in re.findall(r"\w{4,}", re.sub(r"\{\w+\}", " ", answer).lower())}
        return 3 * len(words & said) + sum(slot in memory for slot in re.findall(r"\{(\w+)\}", answer))

    best = max(map(shared, answers))
    return tuple(answer for answer in answers if shared(answer) >= best - 1)


def _canned(stream: random.Random, subject: str) -> str:
    suited = {"positive": (2, 5), "negative": (1, 4), "neutral": (0, 3)}[tone(subject)]
    return CANNED[suited[int(stream.random() < 0.4)]]


def comes_back(stream: random.Random, kind: str, asked: datetime, answered: datetime, subject: str) -> bool:
    """Whether the customer speaks again: sooner after a quick answer, a personal one, a question."""
    waited = (answered - asked).total_seconds() / 3600
    patience = 1.1 if waited < 4 else 0.95 if waited < 24 else 0.62
    return stream.random() < RETURNS[kind] * patience * (1.15 if tone(subject) == "negative" else 1.0)
