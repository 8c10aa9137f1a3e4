"""A page that is still to be written."""

import streamlit as st

from pages.kit import filters, words

st.title(words.PAGES["pulse"].in_(filters.view().language), anchor=False)
