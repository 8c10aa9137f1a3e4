"""The thresholds, group by group: what each does, its value, its default, and the way back to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from metrics import ANCHORS, DEFAULTS, LIMITS, RAMPS, WEIGHTS, WITHIN, Language, StoreError, Text, numbers
from pages.kit import session
from pages.kit.desk import marks, rulers, settings, shelf
from pages.kit.desk import settings_words as setting_words
from pages.kit.desk import thresholds_words as words
from pages.kit.view import View


def fold(view: View) -> None:
    """Everything folded away; the heading says how many were changed."""
    in_force = session.picture(view.workspace, "settings")
    with st.expander(heading(in_force, view.language), key="desk_thresholds", on_change="rerun") as opened:
        if opened.open:
            st.markdown(marks.grey(words.BASIS.in_(view.language)))
            _group(view, in_force, _chosen(view.language))


def heading(in_force: Mapping[str, Any], language: Language) -> str:
    names = (*LIMITS, *ANCHORS, *RAMPS)
    changed = sum(in_force[name] != DEFAULTS[name] for name in names)
    every = numbers.count(len(names), language)
    if not changed:
        said = words.ALL_DEFAULT.in_(language).format(n=every)
    else:
        said = marks.counted(words.SOME_CHANGED, changed, language, all=every)
    return f"{words.TITLE.in_(language)} · {said}"


def _chosen(language: Language) -> str:
    names = {group: title.in_(language) for group, (title, _) in words.GROUPS.items()}
    chosen = st.segmented_control(
        words.GROUP.in_(language), list(names), format_func=names.__getitem__, default="answers",
        label_visibility="collapsed", key="thresholds_group",
    )  # fmt: skip
    return chosen or "answers"


def _group(view: View, in_force: Mapping[str, Any], group: str) -> None:
    names = words.GROUPS[group][1]
    read_only = session.store(view.workspace).read_only
    told: dict[str, Any] = {name: _threshold(view, name, in_force[name], read_only=read_only) for name in names}
    told |= rulers.table(view, group, in_force)
    if read_only:
        return
    above = st.container()
    if st.button(f":primary[**{words.KEEP.in_(view.language)}**]", key="thresholds_keep"):
        with above:
            keep(view, told)
    _back(view, in_force, rulers.OF_GROUP.get(group, ()))


def _back(view: View, in_force: Mapping[str, Any], names: Iterable[str]) -> None:
    """The way back to the defaults of the values in a table, where some were changed."""
    changed = {name: DEFAULTS[name] for name in names if in_force[name] != DEFAULTS[name]}
    if changed and st.button(
        words.ALL_BACK.in_(view.language), type="tertiary", icon=":material/undo:", key="rulers_back"
    ):
        keep(view, changed)


def _threshold(view: View, name: str, value: float, *, read_only: bool) -> float:
    """One line: name and what it does, the value, and back to the default where it is another."""
    language, default = view.language, DEFAULTS[name]
    left, middle, right = st.columns([6, 2, 2], vertical_alignment="center")
    told = setting_words.NAMES[name].in_(language)
    explained = f"{words.EXPLAINED[name].in_(language)} {limits(name, language)}"
    left.markdown(f"{numbers.spaced(told)}  \n{marks.grey(explained)}")
    key = f"threshold_{view.workspace}_{name}_{value}"  # a value that changes elsewhere is shown anew
    whole = isinstance(default, int)
    with middle:
        given = st.number_input(
            told, value=int(value) if whole else float(value), step=1 if whole else 0.05,
            format="%d" if whole else "%.2f", disabled=read_only, label_visibility="collapsed", key=key,
        )  # fmt: skip
    if value != default and not read_only:
        label = words.BACK.in_(language).format(value=settings.written(name, default, language))
        if right.button(label, type="tertiary", icon=":material/undo:", key=f"{key}_back"):
            keep(view, {name: default})
    else:
        written = settings.written(name, default, language)
        right.markdown(marks.grey(words.DEFAULT.in_(language).format(value=written)))
    return given


def limits(name: str, language: Language) -> str:
    least, most = (_plain(end, language) for end in LIMITS[name])
    return words.RANGE.in_(language).format(least=least, most=most)


def _plain(value: float, language: Language) -> str:
    return numbers.count(value, language) if float(value).is_integer() else numbers.decimal(value, language)


def keep(view: View, told: Mapping[str, Any]) -> None:
    """Stores what differs, or says in words what cannot be."""
    try:
        check(told, session.store(view.workspace).settings)
        changed = settings.change(view.workspace, told)
    except (settings.WrongError, StoreError) as error:
        st.markdown(f":orange[:material/error: {error.words.in_(view.language)}]")
        return
    if not changed:
        st.markdown(marks.grey(setting_words.SAME.in_(view.language)))
        return
    shelf.say(setting_words.KEPT)
    st.rerun()


def check(told: Mapping[str, Any], in_force: Mapping[str, Any]) -> None:
    """Raises WrongError in words for a number beyond its limits, or several that do not fit."""
    rulers.check(told)
    for name, value in told.items():
        least, most = LIMITS.get(name, (None, None))
        if least is not None and not least <= value <= most:
            raise settings.WrongError(_both(words.WRONG, name=name, least=least, most=most))
    together = {**in_force, **told}
    for less, more in WITHIN:
        if {less, more} & told.keys() and together[less] > together[more]:
            raise settings.WrongError(_both(words.WRONG_PAIR, less=less, more=more))
    if not any(together[name] for name in WEIGHTS):
        raise settings.WrongError(words.WRONG_WEIGHTS)


def _both(template: Text, **values: Any) -> Text:
    """A sentence with names of settings and numbers, in both languages."""

    def written(language: Language) -> str:
        names = {key: setting_words.NAMES[value].in_(language) for key, value in values.items() if value in LIMITS}
        ends = {key: _plain(value, language) for key, value in values.items() if key in ("least", "most")}
        return template.in_(language).format(**names, **ends)

    return Text(es=written("es"), en=written("en"))
