"""The loudspeaker: a million followers, television copy and promotions to everybody, answers to almost nobody."""

from __future__ import annotations

from pathlib import Path

from around import follow_edges, television
from editorial import Plan
from exchange import Care, Talk
from house import House
from house_files import Folder
from ledger import Ledger
from telling import outside
from truths_outside import say_core
from words_altavoz import WORDS

ALTAVOZ = House(
    id="altavoz",
    number=1,
    name="Altavoz",
    handle="altavozrefrescos",
    note=(
        "Refrescos con un millón de seguidores. Inventada: ni personas ni mensajes existen.",
        "Soft drinks with a million followers. Invented: neither people nor messages exist.",
    ),
    lesson=(
        "Un millón de seguidores no es una conversación: grita mucho y casi nunca contesta.",
        "A million followers are no conversation: it shouts a lot and hardly ever answers.",
    ),
    words=WORDS,
)
PLAN = Plan(
    a_week={"facebook": 5, "instagram": 5, "x": 3},
    purposes={"promo": 64, "launch": 16, "lead": 7, "positioning": 9, "educate": 2, "community": 2},
    origins={"new": 52, "television": 28, "repeat": 20},
    reach={"facebook": 61_000, "instagram": 38_000, "x": 9_000},
    applause=0.02,
)
CARE = Care({"none": 94, "token": 1, "canned": 4, "real": 1}, {"1h": 5, "4h": 15, "24h": 40, "72h": 40}, 40, 30)
TALK = Talk(
    under={"promo": 2.8, "launch": 2.6, "lead": 1.8, "positioning": 2.4, "educate": 2.0, "community": 2.6},
    aside={("instagram", "dm"): 8, ("facebook", "review"): 2, ("x", "mention"): 2},
    regulars={"facebook": 3, "instagram": 3, "x": 1},
    regular_share=11,
    tones=lambda is_regular, week: {"neutral": 56, "positive": 20, "negative": 24},
    care=lambda week: CARE,
    topics={"promociones": 44, "producto": 38, "envases": 18},
    chatter=0.6,
    cold=2,
)
FOLLOWERS = {"facebook": (612_000, 634_000, 11), "instagram": (331_000, 372_000, 24), "x": (59_500, 58_200, 9)}


def altavoz(home: Path) -> Ledger:
    """Writes the company; returns what was put in."""
    ledger = Ledger()
    posts, conversation = outside(ALTAVOZ, PLAN, TALK, ledger)
    say_core(ledger, TALK.regulars)
    ledger.conclude("posture", "social_media")
    ledger.conclude("standing", "monologue", "state")
    ledger.conclude("standing", "answer", "weakest")
    folder = Folder(home, ALTAVOZ)
    folder.publications(posts, conversation.messages, only_posts=True)
    folder.inbox(conversation.messages)
    folder.followers(FOLLOWERS)
    folder.table("mass_media", television(ALTAVOZ))
    folder.table("follow_edges", follow_edges(ALTAVOZ, ledger, "instagram", 600, 1))
    folder.company()
    return ledger
