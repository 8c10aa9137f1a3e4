"""What customer care tools have in common: a ticket is a question and, if there is one, its first answer."""

from __future__ import annotations

from metrics.exports.layout import Cell, Fill, constant, text, ticket
from metrics.model import Text

# Of tickets no name or e-mail address is read: they are private, and a number is enough to know a customer again.
CANNOT = Text(
    es="De cada consulta se sabe cuándo se abrió y cuándo llegó la primera respuesta; no lo que decía esa respuesta ni lo que siguió. Las cifras de respuesta y de espera valen; las de profundidad y diálogo no se conocen, y una respuesta sin texto no puede contar como respuesta con contenido.",  # noqa: E501
    en="Of each ticket it is known when it was opened and when the first answer came; not what that answer said nor what followed. Figures of answering and waiting hold; depth and dialogue are unknown, and an answer without its text cannot count as one with substance.",  # noqa: E501
)


def both(created: Cell, answered: Cell, *, channel: Cell, network: Cell, author: Cell) -> tuple[Fill, Fill]:
    """Two messages of a thread from one row. Roles: id, and the words of the question in text and subject."""
    shared = {"thread_id": ticket("id"), "channel": channel, "network": network}
    question = {
        "message_id": ticket("id", "q"),
        "created_at": created,
        "direction": constant("in"),
        "author_id": author,
        "text": text("text", "subject"),
        **shared,
    }
    answer = {
        "message_id": ticket("id", "a"),
        "created_at": answered,
        "direction": constant("out"),
        "in_reply_to": ticket("id", "q"),
        **shared,
    }
    return Fill("messages", question), Fill("messages", answer, given="created_at")


CHANNELS = {
    "email": "email",
    "mail": "email",
    "portal": "email",
    "web form": "email",
    "web": "email",
    "feedback widget": "email",
    "closed ticket": "email",
    "chat": "chat",
    "messaging": "chat",
    "messenger": "chat",
    "web widget": "chat",
    "whatsapp": "chat",
    "conversation": "chat",
    "twitter": "mention",
    "x": "mention",
    "twitter dm": "dm",
    "twitter direct message": "dm",
    "facebook": "comment",
    "facebook post": "comment",
    "facebook message": "dm",
    "facebook private message": "dm",
    "instagram dm": "dm",
    "instagram direct": "dm",
}
# Only what comes from a social network has one; e-mail, chat and telephone have none.
NETWORKS = {
    "twitter": "x",
    "x": "x",
    "twitter dm": "x",
    "twitter direct message": "x",
    "facebook": "facebook",
    "facebook post": "facebook",
    "facebook message": "facebook",
    "facebook private message": "facebook",
    "instagram dm": "instagram",
    "instagram direct": "instagram",
    "whatsapp": "whatsapp",
}
