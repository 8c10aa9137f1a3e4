"""The broken promise: a company loved for a price that will never rise raises it, in a week that is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from clock import to_local
from editorial import Plan
from exchange import Care, Conversation, Talk
from house import FIRST, PACK, House
from house_files import Folder
from inside import Row
from ledger import Ledger
from telling import outside
from truths_outside import say_core
from words_promesa import LATER, WORDS

BROKEN = date(2026, 4, 13)  # well within the thirteen weeks that pages show first
BREAK_WEEK = (BROKEN - FIRST).days // 7
PROMESA = House(
    id="promesa",
    number=6,
    name="Promesa",
    handle="promesamovil",
    note=(
        "Telefonía que prometió no subir nunca el precio. Inventada: ni personas ni mensajes existen.",
        "A telephone company that promised never to raise its price. Invented: neither people nor messages exist.",
    ),
    lesson=(
        "La promesa se rompe en una semana conocida, y quienes más la querían son los más duros.",
        "The promise breaks in a known week, and those who loved it most turn hardest.",
    ),
    words=WORDS,
    later=(BREAK_WEEK, LATER),
)
PLAN = Plan(
    a_week={"instagram": 3, "facebook": 2},
    purposes={
        "promo": 20,
        "launch": 10,
        "lead": 8,
        "positioning": 18,
        "support": 16,
        "educate": 12,
        "feedback": 8,
        "community": 8,
    },
    origins={"new": 92, "repeat": 8},
    reach={"instagram": 8800, "facebook": 7400},
    applause=0.05,
)
# What changes, changes at once and for the rest of the story. The key: whether somebody comes back by habit.
LOVED = {True: {"neutral": 34, "positive": 61, "negative": 5}, False: {"neutral": 60, "positive": 29, "negative": 11}}
HURT = {True: {"neutral": 16, "positive": 14, "negative": 70}, False: {"neutral": 50, "positive": 17, "negative": 33}}
CARING = Care({"none": 12, "token": 5, "canned": 5, "real": 78}, {"1h": 35, "4h": 35, "24h": 25, "72h": 5}, 48, 30)
HIDING = Care({"none": 48, "token": 2, "canned": 22, "real": 28}, {"1h": 5, "4h": 15, "24h": 45, "72h": 35}, 40, 30)
ENGAGED_DAYS = 3  # the engine calls engaged whoever had written on so many days before


def tones(is_regular: bool, week: int) -> Mapping[str, int]:
    return (HURT if week >= BREAK_WEEK else LOVED)[is_regular]


def stir(week: int) -> float:
    """More is written in the month after the break."""
    return 1.7 if BREAK_WEEK <= week < BREAK_WEEK + 4 else 1.0


TALK = Talk(
    under=dict.fromkeys(PLAN.purposes, 5.0),
    aside={("instagram", "dm"): 5, ("facebook", "review"): 4},
    regulars={"instagram": 22, "facebook": 16},
    regular_share=48,
    tones=tones,
    care=lambda week: HIDING if week >= BREAK_WEEK else CARING,
    topics={"tarifas": 40, "servicio": 38, "factura": 22},
    stir=stir,
    chatter=0.2,
    labelled=True,
)
EVENTS = (
    (date(2025, 1, 20), "Promesa: el precio no subirá nunca", "promise", "Anunciada en todas las redes"),
    (BROKEN, "Carta con la subida de tarifas", "incident", "Llega a todos los clientes el mismo día"),
    (date(2026, 5, 18), "Tarifa nueva para recuperar clientes", "launch", "Sin volver al precio antiguo"),
)


def events() -> list[Row]:
    return [dict(zip(("date", "name", "kind", "note"), one, strict=True)) for one in EVENTS]


def chances_of_blame(conversation: Conversation) -> dict[bool, list[float]]:
    """The chance of every judged message to be negative: of those who had written on enough days before, and others."""
    days: dict[str, set[date]] = defaultdict(set)
    chances: dict[bool, list[float]] = {True: [], False: []}
    for one in conversation.messages:
        if one.direction == "in":
            day, wrote = to_local(one.at).date(), days[one.author]
            if one.id in conversation.odds:
                chances[len(wrote - {day}) >= ENGAGED_DAYS].append(conversation.odds[one.id])
            wrote.add(day)
    return chances


def say_trust(ledger: Ledger, conversation: Conversation) -> None:
    """What was put into the tone, by who wrote and when."""
    chances = chances_of_blame(conversation)
    everything = chances[True] + chances[False]
    ledger.say("negative_share", sum(everything) / len(everything), "chance of each message to be negative")
    engaged, others = (sum(each) / len(each) for each in (chances[True], chances[False]))
    ledger.say("engaged_negative_risk", engaged / others, "the same, of those who had written on three days or more")
    harder = {regular: HURT[regular]["negative"] - LOVED[regular]["negative"] for regular in (True, False)}
    ledger.say("incident_study", (harder[True] - harder[False]) / PACK, "rise among regulars less rise among others")
    ledger.conclude("trust_rupture", BROKEN.isoformat(), "alarms.0.week")
    ledger.conclude("trust_rupture", BROKEN.isoformat(), "changepoint.week")
    ledger.conclude("standing", "fragile", "state")


def promesa(home: Path) -> Ledger:
    """Writes the company; returns what was put in."""
    ledger = Ledger()
    posts, conversation = outside(PROMESA, PLAN, TALK, ledger)
    say_core(ledger, TALK.regulars)
    say_trust(ledger, conversation)
    folder = Folder(home, PROMESA)
    folder.publications(posts, conversation.messages)
    folder.inbox(conversation.messages, "sentiment")
    folder.followers({"instagram": (64_000, 71_500, 5200), "facebook": (52_000, 50_300, 1900)})
    folder.table("events", events())
    folder.company()
    return ledger
