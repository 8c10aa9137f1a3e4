"""The settings in force, and the form that changes those a person may change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Any
from zoneinfo import available_timezones

import pandas as pd
import streamlit as st

import metrics
from metrics import Language, Scope, Setting, StoreError, Text, numbers
from pages.kit import session
from pages.kit.desk import marks, shelf
from pages.kit.desk import settings_words as words
from pages.kit.view import View

AREAS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


class WrongError(Exception):
    """A setting that cannot be; its words say what to do."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.en)
        self.words = words


def card(view: View) -> None:
    """The main settings in a table, what was changed and by whom, and the form."""
    language, read_only = view.language, session.store(view.workspace).read_only
    in_force = session.picture(view.workspace, "settings")
    versions = session.picture(view.workspace, "settings_history")
    with st.container(border=True, height="stretch", gap="small", key="desk_settings"):
        st.markdown(f"## {words.TITLE.in_(language)}", anchors=False)
        st.markdown(marks.grey((words.BASIS_DEMO if read_only else words.BASIS).in_(language)))
        told = [*words.MAIN, *(name for name in words.SELDOM if in_force[name])]
        st.table(table(view, in_force, versions, told), hide_index=True, border="horizontal")
        taken_out(view)
        with st.container(horizontal=True, gap="medium"):
            if not read_only:
                with st.popover(words.CHANGE.in_(language), type="tertiary", icon=":material/tune:"):
                    form(view, in_force)
            if versions:
                with st.popover(words.SEE_CHANGES.in_(language), type="tertiary", icon=":material/history:"):
                    st.dataframe(changes(view, versions), hide_index=True, key="settings_changes")


def taken_out(view: View) -> None:
    """What is not audience because it is of the house, and which names no file knows."""
    language, found = view.language, session.picture(view.workspace, "taken_out", Scope())
    if not found:
        return
    messages = marks.counted(words.TAKEN_MESSAGES, sum(one.messages for one in found), language)
    content = marks.counted(words.TAKEN_CONTENT, sum(one.content for one in found), language)
    st.markdown(marks.grey(words.TAKEN_OUT.in_(language).format(messages=messages, content=content)))
    unknown = [one.name for one in found if not one.messages + one.content]
    if unknown:
        names = marks.codes(unknown, language, most=6)
        st.markdown(f":orange[:material/info:] {words.NOT_SEEN.in_(language).format(names=names)}")


def table(view: View, in_force: Mapping[str, Any], versions: list[Setting], names: Any) -> pd.DataFrame:
    """Name, value, since when and by whom; all as text."""
    language = view.language
    last: dict[str, Setting] = {}
    for version in reversed(versions):
        last[version.name] = version
    body = [
        [words.NAMES[name].in_(language), written(name, in_force[name], language), _since(view, last.get(name))]
        for name in names
    ]
    return pd.DataFrame(body, columns=[head.in_(language) for head in words.HEADS])


def changes(view: View, versions: list[Setting]) -> pd.DataFrame:
    """Every version of every setting, the newest first."""
    body = [
        [
            words.NAMES[one.name].in_(view.language),
            written(one.name, one.value, view.language),
            marks.when(one.at, view.workspace, view.language),
            one.by,
        ]
        for one in versions
        if one.name in words.NAMES
    ]
    return pd.DataFrame(body, columns=[head.in_(view.language) for head in words.CHANGE_HEADS])


def _since(view: View, version: Setting | None) -> str:
    """When and by whom in one cell: on a telephone a fourth column would be cut."""
    if version is None:
        return words.BY_DEFAULT.in_(view.language)
    return f"{marks.when(version.at, view.workspace, view.language)} · {version.by}"


def written(name: str, value: Any, language: Language) -> str:
    """A value as a person reads it."""
    if value is None:
        return {"as_of": words.AS_OF_LAST, "naive_timezone": words.FILES_ZONE}.get(name, words.NONE).in_(language)
    if name == "as_of":
        return numbers.day(date.fromisoformat(value[:10]), language, year=True)
    if name == "business_days":
        return ", ".join(words.DAY_NAMES[day].in_(language) for day in value)
    if name == "holidays":
        return ", ".join(numbers.day(date.fromisoformat(day), language, year=True) for day in value) or words.NONE.in_(
            language
        )
    if name == "purpose_rules":
        return marks.counted(words.PURPOSES, len(value), language) if value else words.NO_RULE_NOR_ACCOUNT.in_(language)
    if name in ("own_accounts", "staff_handles"):
        return marks.counted(words.ACCOUNTS, len(value), language) if value else words.NO_RULE_NOR_ACCOUNT.in_(language)
    return _plain(value, language)


def _plain(value: Any, language: Language) -> str:
    if isinstance(value, list):
        return " · ".join(numbers.decimal(one, language) for one in value)
    if isinstance(value, int):
        return numbers.count(value, language)
    return numbers.decimal(value, language) if isinstance(value, float) else str(value)


def form(view: View, in_force: Mapping[str, Any]) -> None:
    language = view.language
    with st.form("settings", border=False, enter_to_submit=False):
        everywhere = {zone for zone in available_timezones() if zone.startswith(AREAS)}
        zones = sorted({in_force["timezone"], "UTC", *everywhere})
        zone = st.selectbox(words.TIMEZONE.in_(language), zones, index=zones.index(in_force["timezone"]))
        cut = date.fromisoformat(in_force["as_of"][:10]) if in_force["as_of"] else None
        as_of = st.date_input(words.AS_OF.in_(language), cut, format="DD/MM/YYYY", min_value=date(2000, 1, 1))
        st.markdown(marks.grey(words.AS_OF_HELP.in_(language)))
        names = dict(enumerate(text.in_(language) for text in words.DAY_NAMES))
        days = st.pills(
            words.DAYS.in_(language),
            list(names),
            format_func=names.__getitem__,
            selection_mode="multi",
            default=in_force["business_days"],
        )
        left, right = st.columns(2)
        opens = left.time_input(words.OPENS.in_(language), time.fromisoformat(in_force["business_start"]))
        closes = right.time_input(words.CLOSES.in_(language), time.fromisoformat(in_force["business_end"]))
        given = "\n".join(in_force["holidays"])
        holidays = st.text_area(words.HOLIDAYS.in_(language), given, height=100)
        st.markdown(marks.grey(words.HOLIDAYS_HELP.in_(language)))
        own = st.text_area(words.OWN.in_(language), "\n".join(in_force["own_accounts"]), height=100)
        staff = st.text_area(words.STAFF.in_(language), "\n".join(in_force["staff_handles"]), height=100)
        st.markdown(marks.grey(words.PEOPLE_HELP.in_(language)))
        above = st.container()
        if st.form_submit_button(f":primary[**{words.KEEP.in_(language)}**]"):
            with above:
                _keep(view, zone, as_of, days, opens, closes, holidays, own, staff)


def _keep(view: View, *told: Any) -> None:
    """Stores what differs; what is wrong is said in place, and what was stored at the top of the page."""
    try:
        changes = wanted(*told)
        changed = change(view.workspace, changes)
    except (WrongError, StoreError) as error:
        st.markdown(f":orange[:material/error: {error.words.in_(view.language)}]")
        return
    if not changed:
        st.markdown(marks.grey(words.SAME.in_(view.language)))
        return
    shelf.say(words.KEPT)
    st.rerun()


def wanted(
    zone: str, as_of: date | None, days: list[int], opens: time, closes: time, holidays: str, own: str = "",
    staff: str = "",
) -> dict[str, Any]:  # fmt: skip
    """The settings that a form says. Raises WrongError in words."""
    if not days:
        raise WrongError(words.WRONG_DAYS)
    if closes <= opens:
        raise WrongError(words.WRONG_HOURS)
    return {
        "timezone": zone,
        "as_of": f"{as_of.isoformat()}T23:59:59" if as_of else None,
        "business_days": sorted(days),
        "business_start": f"{opens:%H:%M}",
        "business_end": f"{closes:%H:%M}",
        "holidays": dates(holidays),
        "own_accounts": names(own),
        "staff_handles": names(staff),
    }


def names(text: str) -> list[str]:
    """Handles one a line or with commas between, each once whatever its case or @. Raises WrongError in words."""
    found: dict[str, str] = {}
    for piece in filter(None, (part.strip() for part in re.split(r"[\n,;]+", text))):
        plain = piece.strip("@ ").casefold()
        if not plain or len(piece) > 120:
            shown, wrong = marks.code(piece, 20), words.WRONG_NAME
            raise WrongError(Text(es=wrong.es.format(value=shown), en=wrong.en.format(value=shown)))
        found.setdefault(plain, piece)
    return list(found.values())


def dates(text: str) -> list[str]:
    """Dates one a line or with commas between, in either notation, each once and in order."""
    found = set()
    for piece in filter(None, (part.strip() for part in re.split(r"[\n,;]+", text))):
        matched = DAY.fullmatch(piece)
        year, month, day = (matched[1], matched[2], matched[3]) if matched and matched[1] else ("", "", "")
        if matched and not matched[1]:
            day, month, year = matched[4], matched[5], matched[6]
        try:
            found.add(date(int(year), int(month), int(day)).isoformat())
        except ValueError:
            shown = marks.code(piece, 20)
            wrong = words.WRONG_HOLIDAY
            raise WrongError(Text(es=wrong.es.format(value=shown), en=wrong.en.format(value=shown))) from None
    return sorted(found)


def change(workspace: str, asked: Mapping[str, Any]) -> bool:
    """Stores the settings that differ from those in force; false when none does. Raises WrongError, StoreError."""
    store = session.store(workspace)
    in_force = store.settings
    changes = {name: value for name, value in asked.items() if in_force[name] != value}
    try:
        if changes:
            metrics.change_settings(store, changes, at=session.now(), by=shelf.person())
    except ValueError as error:
        name = words.NAMES.get(str(error))
        said = Text(es=name.es if name else str(error), en=name.en if name else str(error))
        raise WrongError(Text(es=words.WRONG.es.format(name=said.es), en=words.WRONG.en.format(name=said.en))) from None
    return bool(changes)
