"""What a page cannot show yet: cards whose files are missing are told together, in one place, with what to bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from metrics import BY_ID, Status, Text
from pages.kit import cards, filters, session, talk
from pages.kit.view import View

MORE = Text(es="Con otros ficheros se vería más", en="With other files more would be seen")
MORE_BASIS = Text(
    es="Nada de esto se supone: sin el fichero no se enseña ningún número",
    en="None of it is assumed: without the file no number is shown",
)


@dataclass(frozen=True)
class Card:
    """A card by the metric that it needs; `ready` says whether there is anything to draw, and so a place for it."""

    metric: str
    draw: Callable[[View], object]
    ready: Callable[[View], bool] = lambda view: True


def there(view: View, metric: str) -> bool:
    """Whether the files carry what the metric needs."""
    return session.measure(view.workspace, metric, view.scope_now).status is not Status.MISSING


def rows(view: View, *wanted: Sequence[Card], widths: Sequence[Sequence[int]] = ()) -> list[str]:
    """Rows of cards; those that can be drawn share the row. Returns the metrics that the files do not carry."""
    lacking: list[str] = []
    for i, row in enumerate(wanted):
        carried = [card for card in row if there(view, card.metric)]
        lacking += [card.metric for card in row if card not in carried]
        kept = [card.draw for card in carried if card.ready(view)]
        if kept:
            asked = widths[i] if i < len(widths) else ()
            cards.row(view, *kept, widths=asked if len(kept) == len(row) else ())
    return lacking


def told(view: View, metrics: Sequence[str], key: str) -> None:
    """One card for all that is missing: what it would answer, and what to upload."""
    names = list(dict.fromkeys(metrics))
    if not names:
        return
    language = view.language
    with st.container(border=True, gap="small", key=key):
        st.markdown(f"## {MORE.in_(language)}", anchors=False)
        cards.small(MORE_BASIS.in_(language))
        for name in names:
            needs = cards.to_see_it(session.measure(view.workspace, name, view.scope_now), language)
            st.markdown(f"**{BY_ID[name].question.in_(language)}**  \n:gray[{needs}]")
        filters.link("data", talk.go_to("data", language))
