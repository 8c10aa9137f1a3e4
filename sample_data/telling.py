"""What every workshop company tells outside, and the files of those that also tell of their staff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from around import departments, facts
from editorial import Newsroom, Plan
from exchange import Conversation, Talk
from house import House
from house_files import Folder
from inside import Row
from ledger import Ledger
from message import Message
from posting import Post
from truths_outside import say_posts, say_talk


def outside(house: House, plan: Plan, talk: Talk, ledger: Ledger) -> tuple[list[Post], Conversation]:
    """Its posts and what people and brand say to one another; what both put in stands in the ledger."""
    posts = Newsroom(house, plan, ledger).publish()
    conversation = Conversation(house, talk, ledger)
    conversation.tell(posts)
    say_talk(ledger)
    say_posts(ledger, plan.purposes, len(posts))
    return posts, conversation


def with_staff(
    folder: Folder,
    posts: list[Post],
    messages: list[Message],
    people: Mapping[str, int],
    tables: Mapping[str, Sequence[Row]],
) -> None:
    """The files of a company that knows its departments: outside first, then the tables of its people."""
    folder.publications(posts, messages)
    folder.inbox(messages)
    folder.table("departments", departments(people))
    for name, rows in tables.items():
        folder.table(name, rows)
    folder.table("facts", facts())
