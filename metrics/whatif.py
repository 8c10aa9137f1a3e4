"""What if: what a lever moves by arithmetic, what only if answers fall evenly, and what only by assumption."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Literal

from metrics import statistics
from metrics.catalogue import BY_ID
from metrics.model import Scope, Status, Text, Unit
from metrics.run import Enquiry, enquiry
from metrics.splits import SPLITS
from metrics.statements import IN_SCOPE, things
from metrics.store import Store, sql

Kind = Literal["mechanical", "spread", "assumption"]
LONGEST = 168  # hours: a later answer is no answer in seven days
COMMERCIAL = ("promo", "launch", "lead")
TALKING = ("community", "feedback")


@dataclass(frozen=True)
class Outcome:
    """One number under a lever: now and then, with hard bounds of `then` where the answer depends on luck.

    `mechanical` follows by arithmetic, `spread` if the extra answers fall evenly, `assumption` from own history
    that nobody promises to repeat. `metric` names the metric that it is, where it is one.
    """

    id: str
    name: Text
    kind: Kind
    unit: Unit
    now: float | None
    then: float
    bounds: tuple[float, float] | None = None
    metric: str = ""


@dataclass(frozen=True)
class AnswerMore:
    """`share` (0-1) of contacts answered with substance by a person within `within` hours (at most 168)."""

    share: float
    within: float = 24
    minutes: float = 4

    def __post_init__(self) -> None:
        if not (0 <= self.share <= 1 and 0 < self.within <= LONGEST and self.minutes >= 0):
            raise ValueError("a share of 0 to 1, within more than 0 and at most 168 hours")


@dataclass(frozen=True)
class ConverseMore:
    """`share` (0-1) of the commercial posts becomes conversation, or is dropped."""

    share: float
    dropped: bool = False
    minutes: float = 4

    def __post_init__(self) -> None:
        if not (0 <= self.share <= 1 and self.minutes >= 0):
            raise ValueError("a share of 0 to 1")


def answer_more(store: Store, scope: Scope, lever: AnswerMore, *, assume: bool = False) -> list[Outcome]:
    """What answering more would move; nothing where the conversation is not in the files."""
    asked = enquiry(store, scope)
    index = asked.measure("monologue_index")
    contacts = index.detail.get("contacts")
    if index.status in (Status.MISSING, Status.EMPTY) or not contacts:
        return []
    extra = max(0.0, lever.share * contacts - index.detail["talked_contacts"])
    found = [*_answers(asked, lever), *_talked(asked, lever, extra), _index(asked, lever, extra)]
    return [*found, *(_dialogue(asked, extra) if assume else [])]


def _answers(asked: Enquiry, lever: AnswerMore) -> list[Outcome]:
    found = []
    response = asked.measure("response_rate")
    if response.known and lever.within <= asked.values["maturity_h"]:
        now = response.detail["substantive"].value
        then = max(now, lever.share)
        found.append(Outcome("response_rate", SUBSTANTIVE, "mechanical", "share", now, then, None, response.metric))
    within = asked.measure("ttfr").detail.get("within", {})
    for hours, point in within.items():
        if float(hours) >= lever.within and point.value is not None:
            name = Text(es=WITHIN.es.format(hours=hours), en=WITHIN.en.format(hours=hours))
            then = max(point.value, lever.share)
            found.append(Outcome(f"within_{hours}", name, "mechanical", "share", point.value, then, None, "ttfr"))
    return found


def _talked(asked: Enquiry, lever: AnswerMore, extra: float) -> list[Outcome]:
    talked = asked.measure("monologue_index").detail["talked_contacts"]
    weeks = ((asked.values["until"] - asked.values["since"]).days + 1) / 7
    return [
        Outcome("talked_contacts", TALKED, "mechanical", "count", talked, talked + extra),
        Outcome("extra_answers", EXTRA, "mechanical", "number", 0, extra / weeks),
        Outcome("extra_hours", WORK, "mechanical", "hours", 0, extra / weeks * lever.minutes / 60),
    ]


def _index(asked: Enquiry, lever: AnswerMore, extra: float) -> Outcome:
    """A silent post with c silent contacts becomes conversational with 1 - (1 - q)^c."""
    index = asked.measure("monologue_index")
    contacts, talked = index.detail["contacts"], index.detail["talked_contacts"]
    silent, elsewhere = _silent(asked)
    q = extra / (contacts - talked) if contacts > talked else 0.0
    won = sum(posts * (1 - (1 - q) ** each) for each, posts in silent.items())
    least, most = _bounds(silent, elsewhere, extra)
    then, best, worst = (index.value - (extra + posts) / index.n for posts in (won, most, least))
    return Outcome("monologue_index", INDEX, "spread", "index", index.value, then, (best, worst), index.metric)


def _silent(asked: Enquiry) -> tuple[Mapping[int, int], int]:
    """Silent posts by how many silent contacts they have, and silent contacts that are under no such post."""
    query = f"{things(BY_ID['monologue_index'], SPLITS['all'])}{sql('pictures/silent_posts.sql')}"
    rows = asked.records(query)
    elsewhere = sum(row["posts"] * row["contacts"] for row in rows if not row["silent_post"])
    return {row["contacts"]: row["posts"] for row in rows if row["silent_post"] and row["contacts"]}, elsewhere


def _bounds(silent: Mapping[int, int], elsewhere: int, extra: float) -> tuple[int, int]:
    """The fewest and the most posts that so many extra answers can turn into conversations."""
    left, least = extra - elsewhere, 0
    for each in sorted(silent, reverse=True):
        taken = min(silent[each], ceil(max(0.0, left - 1e-9) / each))
        left, least = left - taken * each, least + taken
    return least, min(int(extra + 1e-9), sum(silent.values()))


def _dialogue(asked: Enquiry, extra: float) -> list[Outcome]:
    share = asked.measure("dialogue_share")
    levels = share.detail.get("levels", {})
    answered = sum(levels.get(level, 0) for level in ("reactive", "dialogue", "sustained"))
    if not share.known or answered < asked.values["min_n"]:
        return []
    then = min(1.0, share.value + extra * share.x / answered / share.n)
    return [Outcome("dialogue_share", DIALOGUE, "assumption", "share", share.value, then, None, share.metric)]


def converse_more(store: Store, scope: Scope, lever: ConverseMore, *, assume: bool = False) -> list[Outcome]:
    """What turning commercial posts into conversation (or leaving them out) would move."""
    asked = enquiry(store, scope)
    mix = asked.measure("purpose_mix")
    if not mix.known:
        return []
    counts = dict(mix.detail["counts"])
    moved = lever.share * sum(counts.get(purpose, 0) for purpose in COMMERCIAL)
    after = {name: n * (1 - lever.share) if name in COMMERCIAL else n for name, n in counts.items()}
    if not lever.dropped:
        after["community"] = after.get("community", 0) + moved
    found = [*_mix(counts, after), *_pressure(asked, lever, moved)]
    return [*found, *(_comments(asked, lever, moved) if assume and not lever.dropped else [])]


def _mix(counts: Mapping[str, float], after: Mapping[str, float]) -> list[Outcome]:
    now, then = (_commercial(each) for each in (counts, after))
    effective = [statistics.effective_number([n for n in each.values() if n]) for each in (counts, after)]
    return [
        Outcome("commercial", SELLING, "mechanical", "share", now, then, None, "purpose_mix"),
        Outcome("purpose_mix", PURPOSES, "mechanical", "number", *effective, None, "purpose_mix"),
    ]


def _commercial(counts: Mapping[str, float]) -> float:
    whole = sum(counts.values())
    return sum(counts.get(purpose, 0) for purpose in COMMERCIAL) / whole if whole else 0.0


def _pressure(asked: Enquiry, lever: ConverseMore, moved: float) -> list[Outcome]:
    found = []
    pressure = asked.measure("promo_pressure")
    if pressure.known:
        then = pressure.value * (1 - lever.share)
        found.append(
            Outcome("promo_pressure", PRESSURE, "mechanical", "number", pressure.value, then, None, pressure.metric)
        )
    volume = asked.measure("broadcast_volume")
    if lever.dropped and volume.known:
        then = volume.value - moved
        found.append(
            Outcome("broadcast_volume", VOLUME, "mechanical", "count", volume.value, then, None, volume.metric)
        )
    return found


def _comments(asked: Enquiry, lever: ConverseMore, moved: float) -> list[Outcome]:
    """Comments, contacts and work gained if converted posts did as our own conversational ones have done."""
    told = asked.records(sql("pictures/comments_by_purpose.sql").replace("{scope}", IN_SCOPE))[0]
    if min(told["talking"], told["selling"]) < asked.values["min_n"]:
        return []
    gained = moved * (told["talking_comments"] - told["selling_comments"])
    found = [Outcome("comments", COMMENTS, "assumption", "number", 0, gained)]
    if told["contacts"] and told["comments"]:
        contacts = gained * told["contacts"] / told["comments"]
        found.append(Outcome("contacts", CONTACTS, "assumption", "number", 0, contacts))
        found.append(Outcome("hours", WORK_ALL, "assumption", "hours", 0, contacts * lever.minutes / 60))
    return found


SUBSTANTIVE = Text(es="Respuestas con contenido", en="Answers with substance")
WITHIN = Text(es="Contestados en {hours} h", en="Answered within {hours} h")
TALKED = Text(es="Contactos con conversación", en="Contacts that became a conversation")
EXTRA = Text(es="Respuestas más por semana", en="Extra answers a week")
WORK = Text(es="Horas de trabajo más por semana", en="Extra hours of work a week")
INDEX = Text(es="Índice de monólogo", en="Monologue index")
DIALOGUE = Text(es="Cuota de diálogo, si rinde como hasta ahora", en="Share of dialogue, if it goes as until now")
SELLING = Text(es="Publicaciones comerciales", en="Commercial posts")
PURPOSES = Text(es="Propósitos efectivos", en="Effective purposes")
PRESSURE = Text(es="Publicaciones comerciales por semana", en="Commercial posts a week")
VOLUME = Text(es="Publicaciones del periodo", en="Posts of the period")
COMMENTS = Text(es="Comentarios más, si pasa como hasta ahora", en="Extra comments, if it goes as until now")
CONTACTS = Text(es="Contactos más que atender", en="Extra contacts to answer")
WORK_ALL = Text(es="Horas de trabajo más en el periodo", en="Extra hours of work in the period")
