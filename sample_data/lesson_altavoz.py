"""The loudspeaker: a million followers, television copy and promotions to everybody, answers to almost nobody."""

from __future__ import annotations

from pathlib import Path

from around import follow_edges, television
from editorial import Newsroom, Plan
from exchange import Care, Conversation, Talk
from house import House
from house_files import Folder
from ledger import Ledger
from truths_outside import say_posts, say_talk
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
    a_week={"facebook": 3, "instagram": 3, "x": 2},
    purposes={"promo": 52, "launch": 18, "lead": 10, "positioning": 14, "educate": 3, "community": 3},
    origins={"new": 52, "television": 28, "repeat": 20},
    reach={"facebook": 61_000, "instagram": 38_000, "x": 9_000},
    applause=0.02,
)
CARE = Care({"none": 80, "token": 4, "canned": 9, "real": 7}, {"1h": 5, "4h": 15, "24h": 40, "72h": 40}, 40, 30)
TALK = Talk(
    under={"promo": 4.2, "launch": 4.0, "lead": 2.6, "positioning": 3.6, "educate": 3.0, "community": 4.0},
    aside={("instagram", "dm"): 8, ("facebook", "review"): 2, ("x", "mention"): 2},
    regulars={"facebook": 3, "instagram": 3, "x": 1},
    regular_share=4,
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
    posts = Newsroom(ALTAVOZ, PLAN, ledger).publish()
    messages = Conversation(ALTAVOZ, TALK, ledger).tell(posts)
    say_talk(ledger)
    say_posts(ledger, PLAN.purposes, len(posts))
    ledger.conclude("posture", "social_media")
    ledger.conclude("standing", "monologue", "state")
    ledger.conclude("standing", "answer", "weakest")
    folder = Folder(home, ALTAVOZ)
    folder.publications(posts, messages, only_posts=True)
    folder.inbox(messages)
    folder.followers(FOLLOWERS)
    folder.table("mass_media", television(ALTAVOZ))
    folder.table("follow_edges", follow_edges(ALTAVOZ, ledger, "instagram", 600, 1))
    folder.company()
    return ledger
