"""The social channel: every purpose has its place, and who asks over the counter gets an answer soon."""

from __future__ import annotations

from pathlib import Path

from around import customers_posts
from editorial import Plan
from exchange import Care, Talk
from house import House
from house_files import Folder
from ledger import Ledger
from telling import outside
from truths_outside import say_core
from words_mostrador import WORDS

MOSTRADOR = House(
    id="mostrador",
    number=3,
    name="Mostrador",
    handle="mostradorferreteria",
    note=(
        "Ferretería con cuatro tiendas y reparto. Inventada: ni personas ni mensajes existen.",
        "Hardware shop with four branches and delivery. Invented: neither people nor messages exist.",
    ),
    lesson=(
        "El canal social: conversa y además vende, atiende, enseña y pregunta, con los ocho usos en equilibrio.",
        "The social channel: it talks and also sells, serves, teaches and asks, with the eight uses in balance.",
    ),
    words=WORDS,
)
PLAN = Plan(
    a_week={"instagram": 3, "facebook": 2, "x": 1},
    purposes={
        "promo": 15,
        "launch": 12,
        "lead": 10,
        "positioning": 11,
        "support": 14,
        "educate": 15,
        "feedback": 11,
        "community": 12,
    },
    origins={"new": 94, "repeat": 6},
    reach={"instagram": 4100, "facebook": 3300, "x": 900},
    applause=0.05,
)
CARE = Care({"none": 13, "token": 3, "canned": 5, "real": 79}, {"1h": 30, "4h": 40, "24h": 25, "72h": 5}, 52, 35)
TALK = Talk(
    under={
        "promo": 1.6,
        "launch": 2.2,
        "lead": 1.5,
        "positioning": 1.3,
        "support": 2.6,
        "educate": 3.0,
        "feedback": 4.0,
        "community": 2.4,
    },
    aside={("instagram", "dm"): 6, ("facebook", "dm"): 4, ("facebook", "review"): 1, ("x", "mention"): 3},
    regulars={"instagram": 11, "facebook": 7, "x": 4},
    regular_share=40,
    tones=lambda is_regular, week: {"neutral": 74, "positive": 16, "negative": 10},
    care=lambda week: CARE,
    topics={"pedidos": 27, "precios": 21, "consejo": 36, "garantía": 16},
    chatter=0.2,
    english=6,
)
FOLLOWERS = {"instagram": (18_200, 23_900, 890), "facebook": (14_100, 15_300, 210), "x": (3900, 4050, 640)}


def mostrador(home: Path) -> Ledger:
    """Writes the company; returns what was put in."""
    ledger = Ledger()
    posts, conversation = outside(MOSTRADOR, PLAN, TALK, ledger)
    say_core(ledger, TALK.regulars)
    ledger.conclude("posture", "social_channel")
    ledger.conclude("standing", "healthy", "state")
    folder = Folder(home, MOSTRADOR)
    folder.publications(posts, conversation.messages)
    folder.inbox(conversation.messages, without=("x",))
    folder.followers(FOLLOWERS)
    folder.table("ugc", customers_posts(MOSTRADOR, ledger, "instagram", 5, 22))
    folder.company()
    return ledger
