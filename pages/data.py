"""A page that is still to be written: only the drop zone."""

import streamlit as st

from pages.kit import filters, upload, words

st.title(words.PAGES["data"].in_(filters.view().language), anchor=False)
upload.dropzone("files", filters.view().language)
