"""The widgets round every page: language, company, period, comparison, network and account, kept in the address."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from metrics import LANGUAGES, Language, Scope, WorkspaceInfo, numbers
from pages.kit import address, period, words
from pages.kit.period import Days
from pages.kit.view import Choice, Offer, Unknown, View, scopes, stretch

__all__ = ["Choice", "Offer", "View", "link", "view"]

ALL = ""


def view() -> View:
    """The view of this run, for the pages. The frame has put it there before a page runs."""
    return st.session_state["_view"]


def link(page: str, label: str, **changes: str | list[str]) -> None:
    """A link to another page (its name in the address: waiting) that keeps the view, with changes."""
    icon = ":material/arrow_forward:"
    st.page_link(f"{page}.py", label=label, icon=icon, query_params=address.query(**changes))


def language(here: address.Address) -> tuple[Language, list[Unknown]]:
    """The language asked for; with none asked, that of the browser at the first visit, and Spanish otherwise."""
    asked = here.get("lang", [""])[-1]
    if asked in LANGUAGES:
        st.session_state["_language"] = asked
    elif "_language" not in st.session_state:
        # st.context.locale is what the browser prefers: en-GB.
        preferred = (st.context.locale or "").split("-")[0].lower()
        st.session_state["_language"] = preferred if preferred in LANGUAGES else "es"
    return st.session_state["_language"], [Unknown("lang", asked)] if asked and asked not in LANGUAGES else []


def workspace(here: address.Address, offered: Sequence[WorkspaceInfo]) -> tuple[WorkspaceInfo, list[Unknown]]:
    """The company asked for; the first one, which is the visitor's own, when it is not offered."""
    asked = here.get("workspace", [offered[0].name])[-1]
    found = next((info for info in offered if info.name == asked), None)
    return found or offered[0], [] if found else [Unknown("workspace", asked)]


def look(spoken: Language, info: WorkspaceInfo, offer: Offer, choice: Choice) -> View:
    """The view of a choice, remembered for the page."""
    whole = Scope(networks=choice.networks, accounts=choice.accounts)
    now, before, over, notes = scopes(choice, offer.span) if offer.span else (whole, None, True, ())
    title = info.title.in_(spoken)
    made = View(spoken, info.name, title, info.fictional, choice, offer.span, now, before, over, notes)
    st.session_state["_view"] = made
    return made


def _set(widget: str, value: Any) -> str:
    """Gives a widget its value from the address, before it is drawn, and returns its key."""
    st.session_state[widget] = value
    return widget


def draw_language(spoken: Language) -> None:
    def write() -> None:
        address.put("lang", [st.session_state["_lang"] or spoken])

    st.segmented_control(
        words.LANGUAGE.in_(spoken),
        LANGUAGES,
        format_func=str.upper,
        required=True,
        key=_set("_lang", spoken),
        on_change=write,
        label_visibility="collapsed",
        width="content",
    )


def draw_workspace(spoken: Language, info: WorkspaceInfo, offered: Sequence[WorkspaceInfo]) -> None:
    titles = {each.name: each.title.in_(spoken) for each in offered}
    st.selectbox(
        words.WORKSPACE.in_(spoken),
        list(titles),
        format_func=titles.__getitem__,
        key=_set("_workspace", info.name),
        on_change=lambda: go_to(st.session_state["_workspace"], offered),
        label_visibility="collapsed",
        width=240,
    )


def go_to(name: str, offered: Sequence[WorkspaceInfo]) -> None:
    """Another company: its networks and accounts are others, so those filters are dropped.

    A demo company is always named: what an empty address means changes when the first file is stored.
    """
    first = offered[0]
    address.put("workspace", [] if name == first.name and not first.fictional else [name])
    address.put("network", [])
    address.put("account", [])


def draw_period(seen: View, offer: Offer) -> None:
    """The period and its comparison behind one button that names them."""
    if offer.span is None:
        return
    spoken, now, before = seen.language, seen.scope_now, seen.scope_before
    said = stretch(now.since, now.until, spoken)
    if before:
        # On a telephone the button is cut beyond its line: a year that has just been said is not said again.
        earlier = stretch(before.since, before.until, spoken).removesuffix(f"{numbers.NBSP}{now.until.year}")
        said = words.AGAINST.in_(spoken).format(now=said, before=earlier)
    with st.popover(said, icon=":material/date_range:", type="tertiary"):
        _draw_days(seen, offer.span)
        _draw_comparison(seen, offer.span)
        if len(offer.accounts) > 1:
            _draw_accounts(seen, offer.accounts)


def _draw_days(seen: View, span: Days) -> None:
    chosen = seen.choice.period if seen.choice.period in period.PRESETS else "own"
    now = Days(seen.scope_now.since, seen.scope_now.until)

    def write() -> None:
        picked = st.session_state["_period"]
        address.put("period", [] if picked == "13w" else [period.write_days(now) if picked == "own" else picked])

    spoken = seen.language
    _radio("_period", words.PERIOD.in_(spoken), words.PERIODS, chosen, spoken, write)
    if chosen == "own":
        _draw_own_days(spoken, now, span)


def _radio(key: str, label: str, options: Any, chosen: str, spoken: Language, write: Any) -> None:
    names = {code: text.in_(spoken) for code, text in options.items()}
    st.radio(label, list(names), format_func=names.__getitem__, key=_set(key, chosen), on_change=write)


def _draw_own_days(spoken: Language, now: Days, span: Days) -> None:
    def write() -> None:
        # Between the two clicks there is only one date: nothing is written until both are chosen.
        if len(picked := st.session_state["_days"]) == 2:
            address.put("period", [period.write_days(Days(*picked))])

    if len(st.session_state.get("_days", ())) != 1:
        _set("_days", (now.since, now.until))
    earliest, latest = min(span.since, now.since), max(span.until, now.until)
    picked = st.date_input(
        words.FROM_TO.in_(spoken),
        min_value=earliest,
        max_value=latest,
        key="_days",
        on_change=write,
        format="DD/MM/YYYY",
    )
    if len(picked) == 1:
        st.markdown(f":gray[:small[{words.ONE_MORE_DATE.in_(spoken)}]]")


def _draw_comparison(seen: View, span: Days) -> None:
    asked, spoken = seen.choice.compare, seen.language
    chosen = asked if asked in ("previous", "year", "none") else "own"
    now = Days(seen.scope_now.since, seen.scope_now.until)
    latest = now.since - now.length

    def write() -> None:
        picked = st.session_state["_compare"]
        first = latest.isoformat() if picked == "own" else picked
        address.put("compare", [] if picked == "previous" else [first])

    def write_first() -> None:
        address.put("compare", [st.session_state["_compare_since"].isoformat()])

    _radio("_compare", words.COMPARE.in_(spoken), words.COMPARISONS, chosen, spoken, write)
    if chosen == "own":
        key = _set("_compare_since", date.fromisoformat(asked))
        label = words.COMPARE_SINCE.in_(spoken)
        earliest = min(span.since, latest, date.fromisoformat(asked))
        st.date_input(label, min_value=earliest, max_value=latest, key=key, on_change=write_first, format="DD/MM/YYYY")


def _draw_accounts(seen: View, accounts: tuple[str, ...]) -> None:
    def write() -> None:
        address.put("account", st.session_state["_account"])

    st.multiselect(
        words.ACCOUNT.in_(seen.language),
        accounts,
        key=_set("_account", list(seen.choice.accounts)),
        on_change=write,
        placeholder=words.EVERY_ACCOUNT.in_(seen.language),
    )


def draw_networks(seen: View, networks: tuple[str, ...]) -> None:
    """One pill for all networks and one for each. Choosing one leaves all; choosing all leaves the others."""
    if len(networks) < 2:
        return
    before = list(seen.choice.networks)

    def write() -> None:
        picked = st.session_state["_network"]
        every = ALL in picked and before
        address.put("network", [] if every or len(picked) > len(networks) else [each for each in picked if each != ALL])

    names = {ALL: words.EVERY_NETWORK.in_(seen.language)} | {key: words.network(key) for key in networks}
    st.pills(
        words.NETWORK.in_(seen.language),
        list(names),
        format_func=names.__getitem__,
        selection_mode="multi",
        key=_set("_network", before or [ALL]),
        on_change=write,
        label_visibility="collapsed",
        width="content",
        wrap=True,
    )
