"""Where the rows of a file go: the bar, the sum in words, the reasons, and the rejected rows as a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import streamlit as st

from metrics import Language, Rejected, Tally, numbers, reason
from pages.kit import charts
from pages.kit.desk import file_words, marks
from pages.kit.theme import palette, plot


def parts(tally: Tally) -> dict[str, int]:
    left_out = sum(tally.left_out.values())
    return {
        "new": tally.new,
        "changed": tally.changed,
        "same": tally.same,
        "rejected": tally.rejected,
        "left_out": left_out,
    }


def total(tallies: Iterable[Tally]) -> Tally:
    """The rows of several files together."""
    told = list(tallies)
    names = ("rows", "new", "changed", "same", "rejected")
    sums = {name: sum(getattr(one, name) for one in told) for name in names}
    left: Counter[str] = Counter()
    for one in told:
        left.update(one.left_out)
    return Tally(**sums, left_out=dict(left))


def summed(tally: Tally, language: Language) -> str:
    """1.906 nuevas + 87 que cambian + … = 2.418; parts that hold nothing are not named."""
    told = [marks.counted(file_words.SUM[name], n, language) for name, n in parts(tally).items() if n]
    return f"{' + '.join(told)} = {numbers.count(tally.rows, language)}" if told else marks.rows(0, language)


def left_out(tally: Tally, language: Language) -> str:
    """Why rows carry no data, with how many each."""
    told = [f"{reason(why, language)}, {numbers.count(n, language)}" for why, n in sorted(tally.left_out.items()) if n]
    return file_words.LEFT_OUT_FOR.in_(language).format(said="; ".join(told)) if told else ""


def rejected(rows: Sequence[Rejected], language: Language) -> str:
    """Why rows are rejected, with the numbers of the first."""
    reasons: dict[str, list[int]] = {}
    for row in rows:
        reasons.setdefault(row.reason, []).append(row.row_no)
    told = [f"{reason(why, language)} ({marks.stretches(places, language)})" for why, places in reasons.items()]
    return file_words.REJECTED_FOR.in_(language).format(said="; ".join(told)) if told else ""


def draw(tally: Tally, language: Language, key: str, rows: Sequence[Rejected] = ()) -> None:
    """The bar with its sum, then why rows are rejected or left out."""
    plot(charts.rows_bar(**parts(tally), palette=palette(), language=language), summed(tally, language), f"{key}_bar")
    st.markdown(marks.grey(summed(tally, language)))
    if why := rejected(rows, language):
        st.markdown(f":orange[:small[{why}]]")
    if why := left_out(tally, language):
        st.markdown(marks.grey(why))


def download(n: int, shown: int, data: Callable[[], bytes], language: Language, key: str, *, label: str = "") -> None:
    """A button for the rejected rows; the file is made when it is asked for."""
    if not n:
        return
    label = label or marks.counted(file_words.DOWNLOAD_REJECTED, n, language)
    if shown < n:
        shown_words = numbers.count(shown, language)
        label = file_words.DOWNLOAD_FIRST.in_(language).format(shown=shown_words, n=numbers.count(n, language))
    st.download_button(
        label,
        data,
        file_name=file_words.REJECTED_FILE.in_(language),
        mime="text/csv",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
        key=f"{key}_rejected",
    )
