"""The purposes and the words that suggest them: edited, tried on the real posts, and only then stored."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from metrics import HOUSE_RULES, PURPOSES, Labelled, Language, StoreError, Text, numbers
from pages.kit import session
from pages.kit import words as frame_words
from pages.kit.desk import marks, settings, shelf
from pages.kit.desk import purposes_words as words
from pages.kit.desk import settings_words as setting_words
from pages.kit.view import View

Rules = dict[str, list[str]]


def fold(view: View) -> None:
    """Folded away; nothing is read before it is opened."""
    with st.expander(heading(view), key="desk_purposes", on_change="rerun") as opened:
        if opened.open:
            editor(view)


def heading(view: View) -> str:
    language, suggested = view.language, session.picture(view.workspace, "purposes_told")[1]
    if not session.setting(view.workspace, "purpose_rules"):
        said = words.NO_RULES.in_(language)
    else:
        said = marks.counted(words.WITH_RULES, suggested, language)
    return f"{words.TITLE.in_(language)} · {said}"


def editor(view: View) -> None:
    language, read_only = view.language, session.store(view.workspace).read_only
    st.markdown(marks.grey(f"{carried(view)} {words.BASIS.in_(language)}"))
    if not read_only:
        st.button(
            words.HOUSE.in_(language), icon=":material/edit_note:", type="tertiary", key="purposes_house",
            help=words.HOUSE_HELP.in_(language), on_click=propose, args=(view.workspace,),
        )  # fmt: skip
    rules, counts = table(view, read_only)
    st.markdown(marks.grey(words.HOW.in_(language)))
    if not read_only:
        decide(view, rules)
    examples(list(counts.values()), language)


def carried(view: View) -> str:
    """How many posts say themselves what they are for."""
    language = view.language
    told, _, every = session.picture(view.workspace, "purposes_told")
    written = numbers.count(every, language)
    if not told:
        return words.NONE_TOLD.in_(language).format(all=written)
    return marks.counted(words.TOLD, told, language, all=written)


def decide(view: View, rules: Rules) -> None:
    """Stores what stands in the fields, or takes all rules away."""
    language, above = view.language, st.container()
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if st.button(f":primary[**{words.KEEP.in_(language)}**]", key="purposes_keep"):
            with above:
                keep(view, rules, words.KEPT)
        there, label = session.setting(view.workspace, "purpose_rules"), words.REMOVE.in_(language)
        if there and st.button(label, type="tertiary", key="purposes_remove"):
            remove(view)


def propose(workspace: str) -> None:
    """Writes the words of the house into the fields."""
    for purpose, told in HOUSE_RULES.items():
        st.session_state[_key(workspace, purpose)] = ", ".join(told)


def _key(workspace: str, purpose: str) -> str:
    return f"purpose_words_{workspace}_{purpose}"


def table(view: View, read_only: bool) -> tuple[Rules, Mapping[str, Labelled]]:
    """One line a purpose: name, words, and how many posts they would label now."""
    language, in_force = view.language, session.setting(view.workspace, "purpose_rules")
    given, spots = {}, {}
    for purpose in PURPOSES:
        name, field, spots[purpose] = st.columns([2, 6, 2], vertical_alignment="center")
        label = words.NAMES[purpose].in_(language)
        name.markdown(f"**{label}**")
        key = _key(view.workspace, purpose)
        st.session_state.setdefault(key, ", ".join(in_force.get(purpose, ())))
        given[purpose] = field.text_input(label, key=key, label_visibility="collapsed", disabled=read_only)
    rules = {purpose: split(text) for purpose, text in given.items() if split(text)}
    usable = {purpose: [word for word in found if has_letters(word)] for purpose, found in rules.items()}
    counts = {one.purpose: one for one in session.picture(view.workspace, "preview_purposes", usable)}
    for purpose, spot in spots.items():
        said = marks.counted(words.WOULD, counts[purpose].posts, language) if purpose in rules else numbers.NONE
        spot.markdown(marks.grey(said))
    return rules, counts


def split(text: str) -> list[str]:
    """Words between commas or on lines of their own, each once."""
    return list(dict.fromkeys(part.strip() for part in re.split(r"[,;\n]+", text) if part.strip()))


def has_letters(word: str) -> bool:
    return any(c.isalnum() for c in word)


def keep(view: View, rules: Rules, done: Text) -> None:
    """Stores the rules, or says which word cannot be one."""
    try:
        for word in (word for found in rules.values() for word in found if not has_letters(word)):
            shown = marks.code(word, 20)
            raise settings.WrongError(Text(es=words.WRONG.es.format(word=shown), en=words.WRONG.en.format(word=shown)))
        changed = settings.change(view.workspace, {"purpose_rules": rules})
    except (settings.WrongError, StoreError) as error:
        st.markdown(f":orange[:material/error: {error.words.in_(view.language)}]")
        return
    if not changed:
        st.markdown(marks.grey(setting_words.SAME.in_(view.language)))
        return
    shelf.say(done)
    st.rerun()


def remove(view: View) -> None:
    for purpose in PURPOSES:
        st.session_state.pop(_key(view.workspace, purpose), None)
    keep(view, {}, words.REMOVED)


def examples(found: list[Labelled], language: Language) -> None:
    """The newest posts that would get a purpose, marked as a suggestion."""
    some = {one.purpose: one for one in found if one.posts}
    if not some:
        st.markdown(marks.grey(words.NO_EXAMPLES.in_(language)))
        return
    label = words.EXAMPLES.in_(language)
    chosen = st.pills(
        label, list(some), format_func=lambda purpose: words.NAMES[purpose].in_(language), default=next(iter(some)),
        key=f"purposes_examples_{'_'.join(some)}",
    )  # fmt: skip
    if chosen:
        name, wide = words.HEADS[2].in_(language), st.column_config.TextColumn(width="large")
        frame = listed(some[chosen], language)
        st.dataframe(frame, hide_index=True, column_config={name: wide}, key="purposes_listed", alt=f"{label} {chosen}")


def listed(one: Labelled, language: Language) -> pd.DataFrame:
    purpose = words.written(one.purpose, True, language)
    body = [
        [numbers.day(day, language, year=True), frame_words.network(network or "?"), text, purpose]
        for day, network, text in one.examples
    ]
    return pd.DataFrame(body, columns=[head.in_(language) for head in words.HEADS])
