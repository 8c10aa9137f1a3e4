"""What a visitor sees when a page breaks: words and a short number; the details go to the log."""

import logging
import secrets

import streamlit as st

from pages.kit import words

log = logging.getLogger(__name__)


def apologise(error: Exception) -> bool:
    """Logs an error and says so in the language of the page, in its own words when it has some.

    True: nothing else is to be shown.
    """
    number = secrets.token_hex(3)
    log.error("Error %s on a page", number, exc_info=error)
    language = st.session_state.get("_language", "es")
    with st.container(border=True):
        if said := getattr(error, "words", None):
            st.markdown(said.in_(language))
        else:
            st.markdown(f"## {words.SORRY_TITLE.in_(language)}", anchors=False)
            st.markdown(words.SORRY.in_(language).format(id=f"**{number}**"))
    return True
