"""Ingagement: own voices from every department, and a public that follows what stirs the inside two weeks later."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from pathlib import Path

from corridor import Corridor, InternalTalk
from editorial import Plan
from exchange import Care, Talk
from house import WEEKS, House, week_of
from house_files import Folder
from ledger import Ledger
from message import Message
from posting import Post
from programme import Ambassadors, Programme
from telling import outside, with_staff
from truths_outside import say_core
from words_adentro import WORDS

ADENTRO = House(
    id="adentro",
    number=5,
    name="Adentro",
    handle="adentromuebles",
    note=(
        "Muebles, 620 personas en doce departamentos. Inventada: ni personas ni mensajes existen.",
        "Furniture, 620 people in twelve departments. Invented: neither people nor messages exist.",
    ),
    lesson=(
        "Primero dentro: hablan con voz propia en todos los departamentos, y fuera los siguen dos semanas después.",
        "The inside first: people speak in their own voice everywhere, and the outside follows two weeks later.",
    ),
    words=WORDS,
)
PLAN = Plan(
    a_week={"instagram": 4},
    purposes={
        "positioning": 22,
        "educate": 18,
        "support": 12,
        "feedback": 14,
        "community": 20,
        "launch": 6,
        "promo": 5,
        "lead": 3,
    },
    origins={"new": 97, "repeat": 3},
    reach={"instagram": 9500},
    applause=0.04,
)
CARE = Care({"none": 22, "token": 4, "canned": 6, "real": 68}, {"1h": 20, "4h": 35, "24h": 35, "72h": 10}, 50, 35)
TALK = Talk(
    under=dict.fromkeys(PLAN.purposes, 2.2),
    aside={("instagram", "dm"): 5},
    regulars={"instagram": 10},
    regular_share=40,
    tones=lambda is_regular, week: {"neutral": 64, "positive": 26, "negative": 10},
    care=lambda week: CARE,
    topics={"producto": 40, "pedido": 34, "cuidado": 26},
    english=0,
)
PEOPLE = {
    "Taller": 150, "Montaje": 96, "Almacén": 70, "Tiendas": 68, "Reparto": 54, "Diseño": 40, "Administración": 36,
    "Calidad": 30, "Compras": 24, "Atención": 22, "Marketing": 16, "Personas": 14,
}  # fmt: skip
PROGRAMME = Programme(
    people=PEOPLE,
    enrolled={name: max(8, size // 2) for name, size in PEOPLE.items()},
    acting={name: max(8, size // 3) for name, size in PEOPLE.items()},
    kinds={"bare": 10, "worded": 24, "own": 44, "comment": 22},
    answered={"bare": 5, "worded": 45, "own": 60, "comment": 45},
    slope=0.25,
    network="instagram",
)
CORRIDOR = Corridor(5, 30, 74, 70, {"oficio": 34, "clientes": 26, "personas": 18, "mejoras": 22})
LAG_WEEKS, LINK = 2, 0.5
INSIDE_SWING, OUTSIDE_SWING = 0.4, 0.3
ACTS_A_WEEK, INTERACTIONS_A_WEEK = 56, 1500


def pulses(house: House) -> tuple[list[float], list[float]]:
    """What stirs people inside, week by week, and what stirs the public: two weeks later, partly by the same."""
    stream = house.dice("pulse")
    inside = [stream.gauss(0.0, 1.0) for _ in range(WEEKS + LAG_WEEKS)]
    own = math.sqrt(1 - LINK**2)
    outside = [LINK * inside[week] + own * stream.gauss(0.0, 1.0) for week in range(WEEKS)]
    return inside[LAG_WEEKS:], outside


def applaud(posts: list[Post], messages: list[Message], pulse: list[float]) -> None:
    """Reactions such that each week's interactions swing as the public is stirred."""
    comments = Counter(one.post for one in messages)
    weeks: dict[int, list[Post]] = defaultdict(list)
    for post in posts:
        weeks[week_of(post.at)].append(post)
    for week, those in weeks.items():
        wanted = round(INTERACTIONS_A_WEEK * math.exp(OUTSIDE_SWING * pulse[week]))
        weights = [post.reactions for post in those]
        for post, weight in zip(those, weights, strict=True):
            post.reactions = max(0, wanted * weight // sum(weights) - comments[post.id] - post.shares)


def adentro(home: Path) -> Ledger:
    """Writes the company; returns what was put in."""
    ledger = Ledger()
    posts, conversation = outside(ADENTRO, PLAN, TALK, ledger)
    stirred_inside, stirred_outside = pulses(ADENTRO)
    applaud(posts, conversation.messages, stirred_outside)
    people = Ambassadors(ADENTRO, PROGRAMME, ledger)
    acts = people.act(posts, [round(ACTS_A_WEEK * math.exp(INSIDE_SWING * pulse)) for pulse in stirred_inside])
    internal = InternalTalk(ADENTRO, CORRIDOR, people.roster, ledger)
    internal.tell()
    say_core(ledger, TALK.regulars)
    ledger.say("lead_lag", LINK, "correlation of the two pulses at the lag that was put in", "r")
    ledger.conclude("lead_lag", "association")
    ledger.conclude("lead_lag", LAG_WEEKS, "best_lag")
    ledger.conclude("ingagement_stage", 5)
    ledger.conclude("standing", "healthy", "state")
    folder = Folder(home, ADENTRO)
    tables = {"advocates": people.roster, "advocacy_activity": acts}
    tables |= {"internal_posts": internal.posts, "internal_interactions": internal.interactions}
    with_staff(folder, posts, conversation.messages, PEOPLE, tables)
    folder.company()
    return ledger
