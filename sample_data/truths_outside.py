"""What is true of a company's posts and conversation, from the chances with which they were dealt."""

from __future__ import annotations

from collections.abc import Mapping

from editorial import effective_number
from house import PACK
from ledger import Ledger

DEALT = "every post counts once, and the last pack of cards is not dealt to its end"
NO_INTERVAL = "no interval is worked out for a mean depth"


def say_talk(ledger: Ledger) -> None:
    """What was put into the conversation."""
    ledger.say_mean("monologue_index", "chance that an opening stays without a real answer")
    ledger.say_mean("dialogue_share", "chance of an answer and of coming back")
    ledger.say_mean("dialogue_share", "chance of each round", part="mean_depth", tolerance=0.05, why=NO_INTERVAL)
    ledger.say_mean("response_rate", "chance of any human answer")
    ledger.say_mean("response_rate", "chance of an answer with substance", part="substantive.value")
    ledger.say_mean("ttfr", "chance of an answer within a day", part="within.24.value")
    ledger.say_mean("canned_reply_share", "share of pasted and one-word answers")


def say_posts(ledger: Ledger, purposes: Mapping[str, int], posts: int) -> None:
    """What was put into so many posts: shares by purpose, and how many are made of old words."""
    for purpose, share in purposes.items():
        ledger.say("purpose_mix", share * posts / PACK, "share by purpose", f"counts.{purpose}", tolerance=6, why=DEALT)
    for part in ("commercial", "service"):
        ledger.say_mean("purpose_mix", "shares by purpose", part=part, tolerance=0.02, why=DEALT)
    ledger.say("purpose_mix", effective_number(purposes), "shares by purpose", tolerance=0.2, why=DEALT)
    ledger.say_mean("recycled_share", "share of posts made of old words")


def say_core(ledger: Ledger, regulars: Mapping[str, int]) -> None:
    """How many come back by habit: they take turns, so nearly all write in many of the last weeks."""
    people = sum(regulars.values())
    ledger.say("core_size", people, "people who come back by habit", tolerance=0.2 * people, why="some miss their turn")
