"""The card of a metric in words: how it is worked out, with its example, cautions, settings, source and sentence."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent, fill, indent
from typing import Any, Literal

from metrics.model import Language, Metric, Text
from metrics.numbers import spaced
from metrics.settings import DEFAULTS
from metrics.statements import statement

WIDTH = 100
EXAMPLE = Text(es="Ejemplo.", en="Example.")
CARE = Text(es="Cuidado.", en="Caution.")
SETTINGS = Text(es="Ajustes en vigor:", en="Settings in force:")
OTHERS = Text(es="Quién lo mide:", en="Who measures it:")
SEED = Text(es="Frase de partida:", en="Sentence it serves:")
PARTS = Text(es="Se compone de:", en="Put together from:")
LEVELS = {
    "messages": Text(
        es="Nivel: mensajes. Vimos quién contestó a quién.", en="Level: messages. We saw who answered whom."
    ),
    "counts": Text(
        es="Nivel: recuentos. Vimos cuánto se dijo, no si se contestó.",
        en="Level: counts. We saw how much was said, not whether it was answered.",
    ),
}


def level(metric: Metric) -> Literal["messages", "counts"]:
    """messages when the metric sees who answered whom; counts when it only sees how much was said."""
    sees = any(need.startswith("messages") for need in metric.needs)
    return "messages" if sees and metric.family != "counts" else "counts"


def method(metric: Metric, language: Language) -> list[tuple[str, str]]:
    """Pairs of a heading ("" for none) and what is said under it: the rule, the example, what to mind."""
    said = [("", metric.method), (EXAMPLE.in_(language), metric.example.story)]
    told = [(head, spaced(text.in_(language))) for head, text in said]
    if metric.caveats:
        told.append((CARE.in_(language), spaced(" ".join(caveat.in_(language) for caveat in metric.caveats))))
    return told


def in_force(metric: Metric, settings: Mapping[str, Any], language: Language) -> str:
    """The settings that the number depends on, with their values; "" where there are none."""
    told = ", ".join(f"{name} = {settings[name]}" for name in metric.settings)
    return f"{SETTINGS.in_(language)} {told}" if told else ""


def notes(metric: Metric, language: Language) -> list[str]:
    """The level of what was seen, who else measures it, and the sentence that it serves."""
    return [
        LEVELS[level(metric)].in_(language),
        f"{OTHERS.in_(language)} {metric.source.text.in_(language)}",
        f"{SEED.in_(language)} «{metric.seed.sentence}»",
    ]


def card(metric: Metric, language: Language, settings: Mapping[str, Any] = DEFAULTS) -> str:
    """The whole card as plain text: the words of the drawer, the example's rows and the SQL."""
    head = f"{metric.number} · {metric.name.in_(language)} ({metric.id})\n{metric.question.in_(language)}"
    told = [head, *(fill(f"{heading} {text}".strip(), WIDTH) for heading, text in method(metric, language))]
    told += [f"{name}\n{indent(dedent(rows).strip(), '  ')}" for name, rows in metric.example.tables.items()]
    told.append("  → " + ", ".join(f"{name} = {value}" for name, value in metric.example.expect.items()))
    if metric.parts:
        told.append(fill(f"{PARTS.in_(language)} {', '.join(metric.parts)}", WIDTH))
    told.append(fill(in_force(metric, settings, language), WIDTH))
    if metric.rows:
        told.append(statement(metric))
    told.append("\n".join(fill(note, WIDTH) for note in notes(metric, language)))
    return "\n\n".join(part for part in told if part)
