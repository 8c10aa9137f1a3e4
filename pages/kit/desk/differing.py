"""Where two stored files tell the same thing otherwise: counts by column, and both values side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pandas as pd
import streamlit as st

from metrics import COLUMN_WORDS, TABLE_NAMES, Conflict, Disagreement, Language, numbers
from pages.kit import behind, session
from pages.kit.desk import differing_words as words
from pages.kit.desk import marks
from pages.kit.view import View

SHOWN = 200
UNSEEN = "unseen:"  # an answer to somebody whom the file does not tell
STAMP = "%Y-%m-%d %H:%M:%S"


def fold(view: View) -> None:
    """Folded away; the heading says whether there is anything to see."""
    found = session.picture(view.workspace, "disagreements")
    title = heading(found, view.language)
    with st.expander(title, key="desk_differing", on_change="rerun") as opened:
        if opened.open:
            _inside(view, found, title)


def heading(found: Sequence[Disagreement], language: Language) -> str:
    conflicts, updated = (sum(one.values for one in found if one.kind == kind) for kind in ("conflict", "updated"))
    told = []
    if conflicts:
        told.append(marks.counted(words.CONFLICTS, conflicts, language))
    if updated:
        told.append(marks.counted(words.ONLY_UPDATED, updated, language))
    return f"{words.TITLE.in_(language)} · {', '.join(told) or words.AGREE.in_(language)}"


def _inside(view: View, found: Sequence[Disagreement], title: str) -> None:
    language = view.language
    st.markdown(f":small[{numbers.spaced(words.BASIS.in_(language))}]")
    if not found:
        return
    st.dataframe(counts(found, language), hide_index=True, width=560, key="differing_counts", alt=title)
    values = session.picture(view.workspace, "conflicts", SHOWN)
    frame = table(values, view.workspace, language)
    total = numbers.count(sum(one.values for one in found), language)
    shown = numbers.count(len(values), language)
    st.markdown(marks.grey(words.SHOWN.in_(language).format(shown=shown, n=total)))
    st.dataframe(frame, hide_index=True, height=min(420, 38 + 35 * len(frame)), key="differing_values", alt=title)
    st.download_button(
        words.DOWNLOAD.in_(language),
        lambda: behind.csv(frame),
        file_name=words.FILE.in_(language),
        mime="text/csv",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
        key="differing_csv",
    )


def counts(found: Sequence[Disagreement], language: Language) -> pd.DataFrame:
    body = [
        [_table(one.table, language), _column(one.column, language), words.KINDS[one.kind].in_(language), one.values]
        for one in found
    ]
    return pd.DataFrame(body, columns=[head.in_(language) for head in words.COUNT_HEADS])


def _table(name: str, language: Language) -> str:
    told = TABLE_NAMES[name].in_(language)
    return told[:1].upper() + told[1:]


def _column(name: str, language: Language) -> str:
    return COLUMN_WORDS[name].in_(language) if name in COLUMN_WORDS else name


def table(values: Sequence[Conflict], workspace: str, language: Language) -> pd.DataFrame:
    """Both values with their files; texts as they came."""
    body = [
        [
            _table(one.table, language),
            one.key.replace(chr(31), " · "),
            _column(one.column, language),
            words.KINDS[one.kind].in_(language),
            _value(one.old, one.column, workspace, language),
            _value(one.new, one.column, workspace, language),
            words.SIDES[one.counts].in_(language),
            one.old_file,
            _when(one.old_at, workspace, language),
            one.new_file,
            _when(one.new_at, workspace, language),
        ]
        for one in values
    ]
    return pd.DataFrame(body, columns=[head.in_(language) for head in words.HEADS])


def _value(cell: str | None, column: str, workspace: str, language: Language) -> str:
    """A whole number without the decimals in which it is kept, a moment on the brand's clock, a dash for unknown."""
    if cell is None or cell.startswith(UNSEEN):
        return numbers.NONE
    if column.endswith("_at"):
        return marks.local(datetime.fromisoformat(cell), session.setting(workspace, "timezone")).strftime(STAMP)
    return numbers.count(float(cell), language) if cell.endswith(".0") and cell[:-2].isdigit() else cell


def _when(moment: datetime, workspace: str, language: Language) -> str:
    return marks.when(moment, workspace, language)
