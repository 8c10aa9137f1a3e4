"""Peace and love: nearly everybody gets a warm answer, and nobody a price."""

from __future__ import annotations

from pathlib import Path

from around import customers_posts, follow_edges
from editorial import Plan
from exchange import Care, Talk
from house import PACK, House
from house_files import Folder
from ledger import Ledger
from telling import outside
from truths_outside import say_core
from words_abrazo import WORDS

ABRAZO = House(
    id="abrazo",
    number=2,
    name="Abrazo",
    handle="abrazoinfusiones",
    note=(
        "Infusiones y velas, quince personas. Inventada: ni personas ni mensajes existen.",
        "Infusions and candles, fifteen people. Invented: neither people nor messages exist.",
    ),
    lesson=(
        "Conversar no basta: contesta con cariño a casi todos, pero quien pregunta el precio se queda sin saberlo.",
        "Talking is not enough: nearly all get a warm answer, but whoever asks the price is left without it.",
    ),
    words=WORDS,
)
PLAN = Plan(
    a_week={"instagram": 5},
    purposes={"community": 66, "positioning": 22, "feedback": 7, "educate": 4, "support": 1},
    origins={"new": 96, "repeat": 4},
    reach={"instagram": 2600},
    applause=0.09,
)
CARE = Care({"none": 9, "token": 4, "canned": 2, "real": 85}, {"1h": 35, "4h": 35, "24h": 25, "72h": 5}, 60, 45)
TALK = Talk(
    under={"community": 4.0, "positioning": 3.0, "feedback": 6.0, "educate": 3.0, "support": 3.0},
    aside={("instagram", "dm"): 6},
    regulars={"instagram": 30},
    regular_share=60,
    tones=lambda is_regular, week: {"neutral": 56, "positive": 38, "negative": 6},
    care=lambda week: CARE,
    topics={"precio": 34, "envíos": 30, "uso": 16, "calma": 20},
    chatter=0.5,
)


def gap() -> float:
    """How far what is posted about lies from what is asked about: half the differences of the shares, added up."""
    posted: dict[str, float] = {}
    for purpose, share in PLAN.purposes.items():
        for topic in WORDS.topics[purpose]:
            posted[topic] = posted.get(topic, 0.0) + share / PACK / len(WORDS.topics[purpose])
    asked = {topic: share / PACK for topic, share in TALK.topics.items()}
    return sum(abs(posted.get(topic, 0.0) - asked.get(topic, 0.0)) for topic in {*posted, *asked}) / 2


def abrazo(home: Path) -> Ledger:
    """Writes the company; returns what was put in."""
    ledger = Ledger()
    posts, conversation = outside(ABRAZO, PLAN, TALK, ledger)
    say_core(ledger, TALK.regulars)
    ledger.say(
        "topic_gap",
        gap(),
        "topics of posts and of questions",
        tolerance=0.05,
        why="posts of a purpose draw their topic",
    )
    ledger.conclude("posture", "conversations_only")
    folder = Folder(home, ABRAZO)
    folder.publications(posts, conversation.messages)
    folder.inbox(conversation.messages, "topic")
    folder.followers({"instagram": (10_400, 12_900, 3100)})
    folder.table("ugc", customers_posts(ABRAZO, ledger, "instagram", 6, 40))
    folder.table("follow_edges", follow_edges(ABRAZO, ledger, "instagram", 400, 45))
    folder.company()
    return ledger
