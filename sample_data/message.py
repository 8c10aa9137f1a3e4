"""A message of the conversation, and the place where it was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Message:
    id: str
    thread: str
    at: datetime
    direction: str
    author: str
    parent: str
    post: str
    network: str
    channel: str
    text: str
    is_auto: bool = False
    is_bot: bool = False
    is_deleted: bool = False
    sentiment: str = ""
    topic: str = ""


@dataclass(frozen=True)
class Place:
    """Where a thread happens."""

    thread: str
    network: str
    channel: str
    post: str
