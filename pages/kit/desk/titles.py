"""The sentence at the top of the desk, from what is on it and what is stored."""

from __future__ import annotations

from collections.abc import Sequence

from metrics import Batch, Language, numbers
from pages.kit import cards, session
from pages.kit.desk import marks, stock_words, words
from pages.kit.desk.shelf import Item
from pages.kit.view import View


def lead(view: View, items: Sequence[Item]) -> None:
    title, basis = sentence(view, items)
    cards.lead(title, basis)


def sentence(view: View, items: Sequence[Item]) -> tuple[str, str]:
    """A fictional company; files that wait for a word; files that are stored; nothing yet."""
    language = view.language
    if session.store(view.workspace).read_only:
        own = next(info.title.in_(language) for info in session.workspaces() if not info.fictional)
        return words.DEMO_TITLE.in_(language), words.DEMO_BASIS.in_(language).format(title=own)
    if items:
        return of_items(items, language)
    return of_history(view, session.picture(view.workspace, "history"))


def of_items(items: Sequence[Item], language: Language) -> tuple[str, str]:
    good = [item for item in items if item.storable]
    if len(good) == len(items):
        gain = sum(item.gain for item in good)
        rows = marks.counted(words.ROWS_CHANGE, gain, language)
        return marks.counted(words.READ_TITLE, len(items), language, rows=rows), words.NOT_STORED.in_(language)
    if good:
        n = numbers.count(len(items), language)
        several = words.READ_ONE_OF if len(good) == 1 else words.READ_SEVERAL
        title = several.in_(language).format(n=n, good=numbers.count(len(good), language))
        return title, words.NOT_STORED.in_(language)
    if any(item.asks for item in items):
        return marks.counted(words.READ_ASKS, len(items), language), words.NOTHING_TO_STORE.in_(language)
    refused = all(item.refused for item in items)
    title = marks.counted(words.READ_REFUSED if refused else words.READ_NOTHING, len(items), language)
    return title, words.NOTHING_TO_STORE.in_(language)


def of_history(view: View, batches: Sequence[Batch]) -> tuple[str, str]:
    language = view.language
    if not batches:
        return words.EMPTY_TITLE.in_(language), words.EMPTY_BASIS.in_(language)
    active = sum(not batch.undone_at for batch in batches)
    if not active:
        return words.UNDONE_TITLE.in_(language), stock_words.HISTORY_BASIS.in_(language)
    title = marks.counted(words.STORED_TITLE, active, language)
    if view.span is None:
        return title, words.STORED_PLAIN.in_(language)
    moment = session.local_as_of(view.workspace, language)
    return title, words.STORED_BASIS.in_(language).format(moment=moment)
