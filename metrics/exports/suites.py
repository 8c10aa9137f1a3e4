"""What the reports of publishing suites have in common: counts of posts, and nothing of who was answered."""

from __future__ import annotations

from metrics.exports.layout import Cell, Fill, count, label, link, made, text
from metrics.exports.networks import FORMATS, NATIVE
from metrics.model import Text

# Test headers of a public pipeline that reads these tools: how close they are to the tools is not known.
FIXTURE = "header of a fixture in a public pipeline of suite exports"
CANNOT = Text(
    es="Este informe cuenta los comentarios de cada publicación, pero no los trae: no se sabe si se contestaron. Para eso hace falta la exportación de la bandeja de entrada.",  # noqa: E501
    en="This report counts the comments of each post but does not carry them: whether they were answered cannot be known. The export of the inbox would tell.",  # noqa: E501
)
COUNTED = ("impressions", "reach", "reactions", "comments", "shares", "clicks")


def posts(when: Cell, id: Cell, network: Cell, **more: Cell) -> Fill:
    """One post a row; counts are read from the roles of the same name."""
    counts = {name: count(name) for name in COUNTED}
    shared = {"text": text("text"), "format": label("type", FORMATS), "url": link("link")}
    return Fill("posts", {"post_id": id, "published_at": when, "network": network, **shared, **counts, **more})


def by_link(*of: str) -> Cell:
    """The id of a post that the report does not number: its link, or else the time and the words of the row."""
    return made("post", link="link", pattern=NATIVE, of=of)
