"""What the room says of a step: how many have spoken, how their guesses lie, and where they put each text."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics import numbers
from pages.kit import cards, charts, drawer, workshop_room
from pages.kit import workshop_words as words
from pages.kit.rooms import Asked, Value
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.words import plain
from pages.kit.workshop_model import Answer, Step, agreeing, chosen, scaled
from pages.kit.workshop_state import Desk

LONGEST = 400  # letters of a text to sort
HALVED = 5  # more texts than these stand in two columns


def unasked(view: View, step: Step, answer: Answer | None) -> None:
    """A step without a guess, or without anything to sort in these files."""
    if step.kind == "sort":
        st.markdown(words.NOTHING_TO_SORT.in_(view.language))
    if answer:
        cards.small(f"**{answer.said}** · {answer.basis}")


def said(view: View, memory: Desk, step: Step, ask: Asked, answer: Answer | None) -> None:
    """The answer once it is shown, how many have spoken, and what they said."""
    guesses = memory.all_guesses(ask.id)
    with st.container(border=True, key="workshop_guesses", gap="small"):
        if answer and not memory.presenting:
            st.markdown(f"## {numbers.spaced(plain(answer.said, 300))}", anchors=False)
            cards.small(answer.basis)
        cards.small(workshop_room.counted(view, memory, len(guesses)))
        if ask.kind == "sort":
            sorted_by_the_room(view, step, ask, guesses, answer)
        elif guesses or answer or memory.presenting:  # nothing is drawn of what nobody has said
            distribution(view, step, ask, guesses, answer)
            if not memory.presenting:
                drawer.table_only("workshop_guesses_chart", view.language)


def distribution(view: View, step: Step, ask: Asked, guesses: Sequence[Value], answer: Answer | None) -> None:
    """The guesses, and beside them the answer once it is shown."""
    language = view.language
    if ask.kind == "choice":
        counts = chosen(guesses, len(ask.options))
        right = answer.right if answer else ()
        figure = charts.votes(ask.options, counts, right, palette=palette(), language=language)
        alt = ", ".join(f"{option}: {n}" for option, n in zip(ask.options, counts, strict=True))
    else:
        unit = "share" if ask.kind == "share" else "count"
        values, top = scaled(step, guesses), 1 if ask.kind == "share" else ask.top
        value = answer.value if answer else None
        figure = charts.guess_dots(values, value, top=top, unit=unit, palette=palette(), language=language)
        told = [numbers.value(one, unit, language) for one in sorted(values)]
        alt = ", ".join(told) or words.GUESSES_NONE.in_(language)
    plot(figure, f"{alt}. {answer.said if answer else ''}", "workshop_guesses_chart")


def sorted_by_the_room(view: View, step: Step, ask: Asked, guesses: Sequence[Value], answer: Answer | None) -> None:
    """Each text with its place, once shown, and how many put it there."""
    items = step.items(view) if step.items else ()
    halves = st.columns(2, gap="medium") if len(items) > HALVED else (st.container(),)
    for row, item in enumerate(items):
        text = f"{row + 1}\\. {plain(item.text, LONGEST)}"
        below = f"  \n:gray[:small[{plain(item.note, LONGEST)}]]" if step.id == "dentist" and item.note else ""
        if answer:
            below = f"  \n{placed(view, ask, guesses, row, item.right)}"
        halves[row * len(halves) // len(items)].markdown(f"{text}{below}")


def placed(view: View, ask: Asked, guesses: Sequence[Value], row: int, right: int | None) -> str:
    """Where a text belongs, and how many put it there; where nothing says it, where most people put it."""
    counts = [agreeing(guesses, row, option)[0] for option in range(len(ask.options))]
    if not sum(counts):
        agreed = words.NOBODY_SORTED.in_(view.language)
        return f":primary[**{numbers.NONE if right is None else plain(ask.options[right])}**] :gray[· {agreed}]"
    if right is None and counts.count(max(counts)) > 1:
        return f":gray[{words.TIED.in_(view.language)}]"
    where = counts.index(max(counts)) if right is None else right
    told = words.MOST if right is None else words.AGREED
    agreed = told.in_(view.language).format(x=counts[where], n=sum(counts))
    return f":primary[**{plain(ask.options[where])}**] :gray[· {agreed}]"
