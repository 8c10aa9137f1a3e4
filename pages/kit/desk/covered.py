"""The calendar of what the files cover: its strips, its holes, and the one finding that matters most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

import pandas as pd
import streamlit as st

from metrics import TABLE_NAMES, Covered, DefinitionBreak, Ends, Language, numbers
from pages.kit import charts, phrases, session
from pages.kit import words as frame_words
from pages.kit.desk import marks, stock_words
from pages.kit.theme import palette, plot
from pages.kit.view import View

DRAWN = 104  # weeks
ENDED = 52  # weeks: what stopped longer ago is not missing, it has ended
WEEK = timedelta(days=7)
# Of these a brand has something every week: where one ends before the others, files are missing.
STEADY = ("posts", "messages", "audience_daily", "account_daily")
COUNTED = ("posts", "account_daily")  # whose numbers a changed definition touches
UNNAMED = ("", "?")  # a table without networks, a row that names none


@dataclass(frozen=True)
class Strip:
    """A table of a network, of one account where it has several: how many files reach each week."""

    table: str
    network: str
    files: dict[date, int]
    account: str = ""

    @property
    def first(self) -> date:
        return min(self.files)

    @property
    def last(self) -> date:
        return max(self.files)

    @property
    def holes(self) -> list[date]:
        """Weeks without data between weeks that have some."""
        return [week for week in weeks_between(self.first, self.last) if week not in self.files]

    @property
    def doubled(self) -> int:
        return sum(n > 1 for n in self.files.values())

    def name(self, language: Language) -> str:
        """Facebook · publicaciones; Facebook · tienda norte · publicaciones."""
        table = TABLE_NAMES[self.table].in_(language)
        named = [frame_words.network(self.network)] if self.network else []
        named += [self.account] if self.account else []
        return " · ".join([*named, table]) if named else table.capitalize()

    def phrase(self, language: Language) -> str:
        """Publicaciones de Facebook, inside a sentence."""
        table = TABLE_NAMES[self.table].in_(language)
        if not self.network:
            return table
        named = frame_words.network(self.network) + (f" ({self.account})" if self.account else "")
        return stock_words.OF_NETWORK.in_(language).format(table=table, network=named)


def weeks_between(first: date, last: date) -> list[date]:
    return [first + WEEK * n for n in range((last - first).days // 7 + 1)]


def strips(found: Sequence[Covered]) -> list[Strip]:
    """One for each table, network and account, those of a network together."""

    def place(one: Covered) -> tuple[bool, str, str, str]:
        return one.network in UNNAMED, one.network, one.account, one.table

    return [
        Strip(table, "" if unnamed else network, {one.week: one.batches for one in weeks}, account)
        for (unnamed, network, account, table), weeks in groupby(sorted(found, key=place), key=place)
    ]


def worst(found: Sequence[Strip]) -> tuple[Strip, int, bool] | None:
    """The strip that lacks most weeks, how many, and whether they lack at its end; holes come before ends."""
    holes = [(len(strip.holes), strip) for strip in found if strip.holes]
    if holes:
        n, strip = max(holes, key=lambda pair: pair[0])
        return strip, n, False
    steady = [strip for strip in found if strip.table in STEADY]
    end = max((strip.last for strip in steady), default=None)
    short = [((end - strip.last).days // 7, strip) for strip in steady if WEEK < end - strip.last <= WEEK * ENDED]
    if short:
        n, strip = max(short, key=lambda pair: pair[0])
        return strip, n, True
    return None


def finding(found: Sequence[Strip], language: Language) -> str:
    """Faltan dos semanas de mensajes de Facebook; or that nothing lacks."""
    if not found:
        return stock_words.NO_DATES.in_(language)
    lack = worst(found)
    if lack is None:
        span = len(weeks_between(min(s.first for s in found), max(s.last for s in found)))
        return marks.counted(stock_words.NO_HOLES, span, language)
    strip, n, at_end = lack
    written = marks.spelled(n, language, feminine=True)
    weeks = stock_words.WEEKS[0 if n == 1 else 1].in_(language).format(n=written)
    lacks = stock_words.LACKS[0 if n == 1 else 1].in_(language)
    sentence = (stock_words.MISSING_LAST if at_end else stock_words.MISSING).in_(language)
    said = sentence.format(lack=lacks, weeks=weeks, table=strip.phrase(language))
    return said[:1].upper() + said[1:]


def table(found: Sequence[Strip], reached: Sequence[Ends], language: Language) -> pd.DataFrame:
    """The calendar in numbers: first day, last moment, weeks, weeks without data, longest hole, days told twice."""
    heads = [head.in_(language) for head in stock_words.COVERAGE_HEADS]
    told = {(one.table, "" if one.network in UNNAMED else one.network, one.account): one for one in reached}
    body = []
    for strip in found:
        end = told[strip.table, strip.network, strip.account]
        days = [numbers.day(end.first, language, year=True), seen(end.last, language)]
        counts = [len(strip.files), len(strip.holes), end.hole, end.doubled]
        body.append([strip.name(language), *days, *counts])
    return pd.DataFrame(body, columns=heads)


def seen(moment: datetime, language: Language) -> str:
    """The last moment; only its day where the files tell no hour."""
    if moment.time() == time.min:
        return numbers.day(moment.date(), language, year=True)
    return numbers.moment(moment, language)


def marked(changes: Sequence[DefinitionBreak], found: Sequence[Strip], language: Language) -> list[charts.Break]:
    """The changed definitions as marks on the strips that they touch; an event without a network touches all."""
    names = {
        change: tuple(s.name(language) for s in found if s.network == change.network and s.table in COUNTED)
        for change in changes
    }
    return [
        charts.Break(change.day, stock_words.BREAK.in_(language), names[change])
        for change in changes
        if names[change] or not change.network
    ]


def changed(changes: Sequence[DefinitionBreak], language: Language) -> None:
    """What each changed definition is, and who says so."""
    for change in changes:
        day = numbers.day(change.day, language, year=True)
        where = f"{frame_words.network(change.network)}: " if change.network else ""
        if change.source:
            told = change.source
            if change.published:
                told += f", {numbers.day(change.published, language, year=True)}"
            said = f"{day} · {where}{change.what.in_(language)}. {told}."
            st.markdown(marks.grey(said))
        else:
            st.markdown(f"{marks.grey(f'{day} · {where}')} {marks.code(change.what.in_(language), 80)}")


def card(view: View) -> None:
    language = view.language
    found = strips(session.picture(view.workspace, "coverage"))
    changes = session.picture(view.workspace, "breaks")
    with st.container(border=True, height="stretch", gap="small", key="desk_coverage"):
        said = finding(found, language)
        st.markdown(f"## {numbers.spaced(said)}", anchors=False)
        if not found:
            st.markdown(marks.grey(stock_words.NO_DATES_BASIS.in_(language)))
            return
        first, last = min(strip.first for strip in found), max(strip.last for strip in found)
        drawn = max(first, last - WEEK * (DRAWN - 1))
        st.markdown(marks.grey(_basis(first, last, drawn, language, frame(found, language))))
        rows = [charts.Calendar(strip.name(language), strip.files) for strip in found]
        breaks = [one for one in marked(changes, found, language) if one.at >= drawn]
        figure = charts.coverage(rows, drawn, last, palette=palette(), language=language, breaks=breaks)
        plot(figure, said, "desk_coverage_chart")
        changed(changes, language)
        st.space("stretch")
        label, key = phrases.AS_TABLE.in_(language), "desk_coverage_chart_table"
        with st.popover(label, type="tertiary", icon=":material/table:", key=key):
            st.dataframe(table(found, session.picture(view.workspace, "ends"), language), hide_index=True, alt=said)
            st.markdown(marks.grey(stock_words.COVERAGE_RULE.in_(language)))


def frame(found: Sequence[Strip], language: Language) -> str:
    """What a frame means: where there are no holes it is what comes before the first data or after the last."""
    return stock_words.FRAMES[not any(strip.holes for strip in found)].in_(language)


def _basis(first: date, last: date, drawn: date, language: Language, framed: str) -> str:
    ends = {"since": numbers.day(drawn, language, year=drawn.year != last.year)}
    until = numbers.day(last + WEEK - timedelta(days=1), language, year=True)
    said = stock_words.COVERAGE_BASIS.in_(language).format(**ends, until=until, frame=framed)
    return f"{said}. {stock_words.COVERAGE_LAST.in_(language).format(n=DRAWN)}" if drawn > first else said


def unseen(view: View) -> None:
    """What none of the files can tell."""
    with st.container(border=True, height="stretch", gap="small", key="desk_unseen"):
        st.markdown(f"## {stock_words.UNSEEN.in_(view.language)}", anchors=False)
        st.markdown(marks.grey(stock_words.UNSEEN_BASIS.in_(view.language)))
        st.markdown("\n".join(f"- {text.in_(view.language)}" for text in session.picture(view.workspace, "unseen")))
