"""The drop zone, what has arrived through it, and things that a page does: charts, tables, downloads, crashes."""

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from pages.kit import upload

language = st.query_params.get("lang", "es")
for file in upload.dropzone("files", language):
    st.text(f"{file.name} {file.size} {file.sha256}")
    if st.button(f"discard {file.name}", key=file.id):
        upload.discard(file)
        st.rerun()
if st.button("again"):
    st.text("run again")
if st.query_params.get("elements"):
    st.plotly_chart(go.Figure(go.Scatter(x=[1, 2], y=[3, 4])), key="chart")
    st.dataframe(pd.DataFrame({"red": ["instagram"]}), key="table")
    st.data_editor(pd.DataFrame({"red": ["instagram"]}), key="editor")
    st.download_button("download", b"a,b\n", "a.csv")
if st.query_params.get("crash") or st.button("crash", on_click=lambda: 1 / 0):
    raise RuntimeError("secret of the server")
