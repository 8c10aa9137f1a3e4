"""The drop zone: files of any size, many at once, into the data folder without passing through memory."""

from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from metrics import Language, numbers
from pages.kit import sandboxes, words
from pages.kit.arrivals import ARRIVALS, Owner, Uploaded
from pages.kit.receiving import limit

__all__ = ["Uploaded", "discard", "dropzone"]

TICKETS = 40
PLACE = Path(__file__).parent / "dropzone"

_element = st.components.v2.component(
    "hablamos_dropzone",
    html=(PLACE / "dropzone.html").read_text(encoding="utf-8"),
    css=(PLACE / "dropzone.css").read_text(encoding="utf-8"),
    js=(PLACE / "dropzone.js").read_text(encoding="utf-8"),
)


def dropzone(key: str, language: Language) -> list[Uploaded]:
    """Draws the drop zone and returns the files that have arrived through it in this session.

    A file stays in the list, also after a visit to another page, until `discard` or the visitor removes it.
    """
    owner = _owner(key)
    _element(
        key=key,
        data=_data(owner, language),
        on_arrived_change=_nothing,
        on_renew_change=partial(ARRIVALS.withdraw, owner),
        on_remove_change=partial(_remove, owner),
    )
    return ARRIVALS.of(owner)


def discard(uploaded: Uploaded) -> None:
    """Removes a file that is no longer needed: it has been stored, or nobody wants it."""
    ARRIVALS.discard(uploaded.id)


def _owner(key: str) -> Owner:
    context = get_script_run_ctx()
    return Owner(context.session_id if context else "", key)


def _data(owner: Owner, language: Language) -> dict[str, Any]:
    """What the script in the browser is told: words, tickets, and the names of the files that are here."""
    largest = numbers.size(limit(owner), language)
    said = words.DROPZONE | (sandboxes.SAID if sandboxes.feeds_one(owner) else {})
    written = {name: text.in_(language) for name, text in said.items()}
    return {
        "language": language,
        "words": {name: sentence.replace("{limit}", largest) for name, sentence in written.items()},
        "limit": limit(owner),
        "tickets": ARRIVALS.tickets(owner, TICKETS),
        "arrived": [
            {"id": file.id, "name": file.name, "shown": numbers.size(file.size, language)}
            for file in ARRIVALS.of(owner)
        ],
    }


def _remove(owner: Owner) -> None:
    ARRIVALS.discard(str(st.session_state[owner.key].remove), owner)


def _nothing() -> None:
    """A trigger needs a callback to exist; the new run is all that is wanted."""
