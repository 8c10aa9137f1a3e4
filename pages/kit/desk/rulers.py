"""The anchors of the health score and the ramps of the postures, in a table that can be written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan
from typing import Any

import pandas as pd
import streamlit as st

from metrics import ANCHORS, DEFAULTS, RAMPS, Language, Text, fits_editorial
from pages.kit import session
from pages.kit.desk import marks, rulers_words, settings
from pages.kit.desk import settings_words as setting_words
from pages.kit.view import View

ROW = 35  # pixels
# Which table a group of thresholds ends with.
OF_GROUP: Mapping[str, Mapping[str, list[float]]] = {"health": ANCHORS, "posture": RAMPS}


def table(view: View, group: str, in_force: Mapping[str, Any]) -> dict[str, list[float | None]]:
    """The table of a group, where it has one; gives back what stands in it by the name of the setting."""
    names = list(OF_GROUP.get(group, ()))
    if not names:
        return {}
    language = view.language
    title, explained, heads = rulers_words.TABLES[group]
    st.markdown(f"**{title.in_(language)}**  \n{marks.grey(explained.in_(language))}")
    shown = frame(names, in_force, [head.in_(language) for head in heads], language)
    values = list(shown.columns[1:-1])
    edited = st.data_editor(
        shown,
        hide_index=True,
        disabled=True if session.store(view.workspace).read_only else [shown.columns[0], shown.columns[-1]],
        column_config={
            name: st.column_config.NumberColumn(min_value=0, max_value=1, step=0.01, format="%.2f") for name in values
        },
        height=ROW * (len(shown) + 1) + 3,
        # What is stored is shown anew.
        key=f"rulers_{group}_{view.workspace}_{hash(str([in_force[name] for name in names]))}",
        alt=explained.in_(language),
    )
    return told(names, edited[values])


def frame(names: Sequence[str], in_force: Mapping[str, Any], heads: Sequence[str], language: Language) -> pd.DataFrame:
    """One line per setting: what it is of, its values, and what they are by default."""
    lines = [
        (
            rulers_words.NAMES[name].in_(language),
            *map(float, in_force[name]),
            settings.written(name, DEFAULTS[name], language),
        )
        for name in names
    ]
    return pd.DataFrame(lines, columns=list(heads))


def told(names: Sequence[str], values: pd.DataFrame) -> dict[str, list[float | None]]:
    """What stands in the table; an empty cell is nothing."""
    rows = values.to_numpy(float).tolist()
    return {name: [None if isnan(cell) else cell for cell in row] for name, row in zip(names, rows, strict=True)}


def check(asked: Mapping[str, Any]) -> None:
    """Raises WrongError in words for anchors that turn round or a ramp that does not climb."""
    for name, value in asked.items():
        if not fits_editorial(name, value):
            wrong = rulers_words.WRONG_ANCHORS if name in ANCHORS else rulers_words.WRONG_RAMP
            label = setting_words.NAMES[name]
            raise settings.WrongError(Text(es=wrong.es.format(name=label.es), en=wrong.en.format(name=label.en)))
