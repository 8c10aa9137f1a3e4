"""The canonical tables: what is kept, by which key, and how each cell is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CellType = Literal["id", "person", "key", "text", "ts", "date", "num", "bool", "url"]

SQL_TYPES: dict[CellType, str] = {
    "id": "varchar",
    "person": "varchar",
    "key": "varchar",
    "text": "varchar",
    "url": "varchar",
    "ts": "timestamp",
    "date": "date",
    "num": "double",
    "bool": "boolean",
}

# A column is added at the end of its table: workspaces that are older get it there (landing.create_tables).
# The further parts of these keys may be empty: an account that is not named is still one account.
LOOSE_KEYS = ("audience_daily", "account_daily", "people_totals", "events")


@dataclass(frozen=True)
class Table:
    """One canonical table. `key` identifies a row, `time` is its event time (absent: it has none)."""

    name: str
    key: tuple[str, ...]
    time: str | None
    columns: dict[str, CellType]
    required: tuple[str, ...]

    @property
    def needed(self) -> tuple[str, ...]:
        """Without these a row is unusable: it is rejected before duplicates are merged."""
        keys = self.key[:1] if self.name in LOOSE_KEYS else self.key
        return (*keys, *((self.time,) if self.time and self.name != "mass_media" else ()))


def _table(name: str, key: str, time: str | None, columns: str, required: str = "") -> Table:
    cells = dict(pair.split(":") for pair in columns.split())
    wanted = tuple(dict.fromkeys([*key.split(), *([time] if time else []), *required.split()]))
    return Table(name, tuple(key.split()), time, cells, wanted)


TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _table(
            "posts",
            "post_id",
            "published_at",
            "post_id:id published_at:ts network:key account:key text:text purpose:key topic:key format:key "
            "impressions:num reach:num reactions:num comments:num shares:num clicks:num "
            "followers_at_post:num is_paid:bool is_deleted:bool url:url origin:key",
        ),
        _table(
            "messages",
            "message_id",
            "created_at",
            "message_id:id created_at:ts direction:key thread_id:id author_id:person in_reply_to:id post_id:id "
            "network:key account:key channel:key text:text is_auto:bool is_bot:bool is_deleted:bool "
            "needs_reply:bool sentiment:key impressions:num reactions:num shares:num url:url topic:key",
            "direction",
        ),
        _table("mass_media", "copy_id", "aired_at", "copy_id:id text:text aired_at:ts", "text"),
        _table(
            "audience_daily",
            "date network",
            None,
            "date:date network:key followers:num following:num",
            "followers",
        ),
        _table(
            "follow_edges",
            "user_id",
            None,
            "user_id:person network:key follows_brand:bool brand_follows:bool is_customer:bool",
            "follows_brand brand_follows",
        ),
        _table(
            "ugc",
            "ugc_id",
            "published_at",
            "ugc_id:id author_id:person network:key published_at:ts brand_action:key brand_action_at:ts",
            "brand_action",
        ),
        _table(
            "advocates",
            "person_id",
            None,
            "person_id:person department:key is_leader:bool eligible:bool invited_at:ts enrolled_at:ts "
            "trained_at:ts left_at:ts",
        ),
        _table(
            "advocacy_activity",
            "activity_id",
            "occurred_at",
            "activity_id:id person_id:person occurred_at:ts kind:key network:key text:text suggested_text:text "
            "source_post_id:id impressions:num reach:num engagements:num clicks:num replies_received:num",
            "person_id kind",
        ),
        _table("departments", "department", None, "department:key headcount:num", "headcount"),
        _table(
            "internal_posts",
            "post_id",
            "published_at",
            "post_id:id author_id:person published_at:ts topic:key text:text is_leader:bool",
            "author_id",
        ),
        _table(
            "internal_interactions",
            "interaction_id",
            "occurred_at",
            "interaction_id:id post_id:id actor_id:person occurred_at:ts kind:key",
            "post_id actor_id kind",
        ),
        _table("facts", "fact", None, "fact:key value:key", "value"),
        _table(
            "account_daily",
            "date network measure account scope",
            None,
            "date:date network:key measure:key account:key scope:key value:num",
            "value",
        ),
        _table(
            "people_totals",
            "person_id period_start period_end network scope",
            None,
            "person_id:person period_start:date period_end:date network:key scope:key department:key posts:num "
            "shares:num clicks:num reach:num reactions:num comments:num reads:num likes:num points:num",
        ),
        _table(
            "events",
            "date name network account",
            None,
            "date:date name:text network:key account:key kind:key end_date:date note:text",
        ),
    )
}
