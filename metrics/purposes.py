"""What a post is for when its export does not say: purposes suggested by words that a person can edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from metrics.store import Cursor, Store, sql

# On a tie of words the first of these wins: selling is easier to tell than standing for something.
PURPOSES = ("promo", "launch", "lead", "support", "educate", "feedback", "community", "positioning")
EXAMPLES = 10

# Words of the house in both languages, offered and off until somebody accepts them: a star stands for any ending.
HOUSE_RULES: dict[str, tuple[str, ...]] = {
    "promo": (
        *("oferta*", "descuento*", "promoción", "promo", "rebaja*", "2x1", "gratis", "código", "cupón", "precio*"),
        *("sorteo", "offer*", "discount*", "sale", "deal*", "coupon*", "giveaway", "free", "save"),
    ),
    "launch": (
        *("lanzamos", "lanzamiento*", "presentamos", "estrenamos", "nueva colección", "ya disponible", "próximamente"),
        *("launch*", "introducing", "now available", "coming soon", "new arrival*"),
    ),
    "lead": (
        *("regístrese", "regístrate", "inscríbete", "inscríbase", "descarga*", "reserve", "reserva tu", "demo"),
        *("sign up", "register", "download*", "book a", "subscribe", "free trial", "newsletter"),
    ),
    "support": (
        *("incidencia*", "avería*", "atención al cliente", "horario*", "devolucion*", "sentimos las molestias"),
        *("support", "help desk", "outage*", "opening hours", "refund*", "we apologise", "we apologize"),
    ),
    "educate": (
        *("cómo", "consejo*", "guía*", "tutorial*", "sabías que", "sabía que", "receta*", "paso a paso", "aprende*"),
        *("how to", "tip*", "guide*", "did you know", "recipe*", "step by step", "learn*"),
    ),
    "feedback": (
        *("qué opinan", "qué opinas", "cuéntenos", "cuéntanos", "encuesta*", "vota*", "ayúdenos a", "prefieren"),
        *("what do you think", "tell us", "survey*", "poll*", "vote", "your opinion", "which one"),
    ),
    "community": (
        *("gracias", "felicidades", "nuestros clientes", "comunidad", "vecino*", "equipo", "feliz", "celebramos"),
        *("thank you", "thanks", "congratulations", "our community", "our customers", "happy", "meet the team"),
    ),
    "positioning": (
        *("compromiso*", "sostenib*", "nuestra historia", "valores", "artesan*", "premio*", "desde 19*", "calidad"),
        *("commitment*", "sustainab*", "our story", "our values", "craft*", "award*", "since 19*", "quality"),
    ),
}


@dataclass(frozen=True)
class Labelled:
    """What the rules would do for one purpose: posts that they would label, and the newest of them."""

    purpose: str
    posts: int
    examples: tuple[tuple[date, str | None, str], ...]


def is_rules(value: Any) -> bool:
    """Whether a value can be rules: for purposes of the list, words with at least one letter or digit each."""
    return isinstance(value, Mapping) and all(
        purpose in PURPOSES
        and isinstance(words, list | tuple)
        and all(isinstance(word, str) and any(c.isalnum() for c in word) and len(word) <= 120 for word in words)
        for purpose, words in value.items()
    )


def suggest(cursor: Cursor, rules: Mapping[str, Sequence[str]]) -> None:
    """Leaves suggested_purposes(post_id, purpose) for posts whose export tells none; empty without rules."""
    cursor.execute("create or replace temp table purpose_words (purpose varchar, place integer, word varchar)")
    words = [
        [purpose, place, word]
        for place, purpose in enumerate(PURPOSES)
        for word in dict.fromkeys(rules.get(purpose, ()))
    ]
    if not words:
        cursor.execute("create or replace temp table suggested_purposes (post_id varchar, purpose varchar)")
        return
    cursor.executemany("insert into purpose_words values (?, ?, ?)", words)
    cursor.execute(sql("derived/suggested_purposes.sql"))


def note_suggested(cursor: Cursor) -> None:
    """Posts whose purpose is suggested make purposes available, as if an export told them."""
    cursor.execute(
        "insert into availability select distinct 'posts', 'purpose' from posts where purpose_suggested "
        "and not exists (select 1 from availability where table_name = 'posts' and column_name = 'purpose')"
    )


def preview(store: Store, rules: Mapping[str, Sequence[str]]) -> list[Labelled]:
    """What rules would label before they are kept, one for each purpose, with the newest posts of each."""
    with store.cursor() as cursor:
        suggest(cursor, rules)
        rows = cursor.execute(sql("pictures/suggested_examples.sql"), {"most": EXAMPLES}).fetchall()
    found: dict[str, list[Any]] = {purpose: [] for purpose in PURPOSES}
    counts = dict.fromkeys(PURPOSES, 0)
    for purpose, posts, *example in rows:
        counts[purpose] = posts
        found[purpose].append(tuple(example))
    return [Labelled(purpose, counts[purpose], tuple(found[purpose])) for purpose in PURPOSES]


def told(store: Store) -> tuple[int, int, int]:
    """Live posts whose export tells a purpose, whose purpose is suggested, and all."""
    query = (
        "select count(*) filter (where purpose is not null and not purpose_suggested), "
        "count(*) filter (where purpose_suggested), count(*) from posts where not deleted"
    )
    return store.rows(query)[0]
