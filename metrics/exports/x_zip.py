"""Which files of an X archive are read: the posts alone, never private messages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from metrics.model import Remark

POSTS = re.compile(r"(?:^|/)data/(?:tweets?|tweets?-part\d+)\.js\Z")
GRAILBIRD = re.compile(r"(?:^|/)data/js/tweet_index\.js\Z|(?:^|/)data/js/tweets/")
OLD_POSTS = re.compile(r"(?:^|/)tweets\.csv\Z")
PRIVATE = re.compile(r"(?:^|/)data/direct-messages?[\w-]*\.js\Z")


def parts(names: Sequence[str]) -> tuple[frozenset[str] | None, list[Remark]]:
    """The files to open, with what is said about the others; None and nothing where this is no X archive."""
    wanted = frozenset(name for name in names if POSTS.search(name))
    if not wanted and any(GRAILBIRD.search(name) for name in names):
        wanted = frozenset(name for name in names if OLD_POSTS.search(name))
    if not wanted:
        return None, []
    private = sum(bool(PRIVATE.search(name)) for name in names)
    others = sum(not name.endswith("/") for name in names) - len(wanted) - private
    said = (("private_messages_left", private), ("archive_parts_left", others))
    return wanted, [Remark(id, "info", number) for id, number in said if number]
