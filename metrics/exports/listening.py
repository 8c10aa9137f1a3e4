"""What listening tools have in common: mentions of the brand, spoken to it or not, without any answer."""

from __future__ import annotations

from metrics.exports.layout import Cell, Fill, constant
from metrics.model import Text

SENTIMENTS = {
    "positive": "positive",
    "positivo": "positive",
    "neutral": "neutral",
    "negative": "negative",
    "negativo": "negative",
}
CANNOT = Text(
    es="Es una escucha: trae lo que otros dicen, no lo que ustedes contestan. Nombrar a la marca no siempre es pedirle respuesta, y el fichero no dice cuándo lo es: lo que hablen sus propias cuentas conviene quitarlo al exportar.",  # noqa: E501
    en="This is listening: it carries what others say, not what you answer. To name the brand is not always to ask it something, and the file does not tell when it is: leave your own accounts out when exporting.",  # noqa: E501
)


def mentions(id: Cell, when: Cell, **more: Cell) -> Fill:
    """One inbound message a row, which needs no reply as far as this export can tell."""
    # These exports never carry the brand's answers: silence in them is not a missing one.
    fixed = {"direction": constant("in"), "channel": constant("mention"), "needs_reply": constant("false")}
    return Fill("messages", {"message_id": id, "created_at": when, **fixed, **more})
