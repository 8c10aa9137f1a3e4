"""Ten rows of each table as they will be read, and what each column of the file becomes."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from metrics import COLUMN_WORDS, TABLE_NAMES, Language, PreparedSheet, numbers
from pages.kit.desk import file_words, marks
from pages.kit.desk.shelf import Item


def show(found: Item, language: Language) -> None:
    """Opens the dialog of a file."""

    @st.dialog(file_words.TEN_ROWS_TITLE.in_(language), width="large")
    def listing() -> None:
        for place, sheet in enumerate(found.prepared.usable):
            if len(found.prepared.sheets) > 1:
                st.markdown(marks.code(sheet.name, 120))
            for table, frame in previews(sheet, language).items():
                shown, n = numbers.count(len(frame), language), marks.rows(sheet.rows, language)
                name = TABLE_NAMES[table].in_(language).capitalize()
                st.markdown(file_words.TEN_ROWS_OF.in_(language).format(table=name, shown=shown, n=n))
                st.dataframe(frame, hide_index=True, key=f"preview_{place}_{table}", alt=name)
            st.dataframe(readings(sheet, language), hide_index=True, key=f"columns_{place}", height=240)

    listing()


def previews(sheet: PreparedSheet, language: Language) -> dict[str, pd.DataFrame]:
    """The first rows of each canonical table, under words for its columns."""
    heads = {"row_no": file_words.ROW.in_(language)} | {name: text.in_(language) for name, text in COLUMN_WORDS.items()}
    return {table: pd.DataFrame(list(rows)).rename(columns=heads) for table, rows in sheet.preview.items() if rows}


def readings(sheet: PreparedSheet, language: Language) -> pd.DataFrame:
    """Every column of the file: what it becomes, or that it is not used."""
    used = [(column.name, ", ".join(_target(fill, language) for fill in column.fills)) for column in sheet.used_columns]
    unused = [(name, file_words.NOT_USED.in_(language)) for name in sheet.ignored_columns]
    return pd.DataFrame([*used, *unused], columns=[file_words.COLUMN.in_(language), file_words.BECOMES.in_(language)])


def _target(fill: str, language: Language) -> str:
    """posts.published_at in words; a daily measure keeps its own name."""
    table, _, column = fill.partition(".")
    named = COLUMN_WORDS[column].in_(language) if column in COLUMN_WORDS else column.replace("_", " ").replace("*", "")
    return f"{TABLE_NAMES[table].in_(language)}: {named}".rstrip(": ")
