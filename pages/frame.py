"""What stands round every page: whose data, which period, which networks, how fresh; and the menu."""

from datetime import UTC
from zoneinfo import ZoneInfo

import streamlit as st

from metrics import Language, WorkspaceInfo, numbers
from pages.kit import address, borrowed, filters, keyboard, sandboxes, session, words
from pages.kit.apology import apologise
from pages.kit.period import Days
from pages.kit.theme import forget_tables
from pages.kit.view import Offer, Unknown, View, choose

# Two speech bubbles, one grey and one in a teal that reads on both themes.
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 32" width="44" height="32">
<path fill="#978E80" d="M4 2h20a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4H11l-6 5v-5H4a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z"/>
<path fill="#2A9294" d="M20 10h20a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-1v5l-6-5H20a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4z"/></svg>"""
WITHOUT_DATA = ("data", "method")


def menu(language: Language) -> st.Page:
    """The pages by their names in the language; returns the one that was asked for."""
    pages = {
        name: st.Page(f"{name}.py", title=title.in_(language), url_path=name, default=name == "pulse")
        for name, title in words.PAGES.items()
    }
    sections = {title.in_(language): [pages[name] for name in names if name in pages] for title, names in words.MENU}
    page = st.navigation(sections, position="top")
    st.set_page_config(page_title=f"{page.title} · {words.PRODUCT}", page_icon=LOGO, layout="wide")
    st.logo(LOGO, size="medium")
    return page


def offer_of(info: WorkspaceInfo) -> Offer:
    told = session.offer(info.name)
    return Offer(**{**told, "span": Days(*told["span"]) if told["span"] else None})


def bar(seen: View, offer: Offer, info: WorkspaceInfo, companies: list[WorkspaceInfo]) -> None:
    """Two lines: whose data and which days; then how fresh it is and which networks."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        filters.draw_workspace(seen.language, info, companies)
        if info.fictional:
            st.badge(words.FICTIONAL.in_(seen.language), color="yellow", icon=":material/theater_comedy:")
        if sandboxes.is_one(info.name):
            st.badge(sandboxes.BADGE.in_(seen.language), color="orange", icon=":material/hourglass_top:")
        borrowed.speak(seen.language)
        keyboard.guide()
        st.space("stretch")
        filters.draw_period(seen, offer)
        filters.draw_language(seen.language)
    if seen.span and offer.as_of:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f":gray[:small[{numbers.spaced(freshness(seen, offer))}]]", width="content")
            st.space("stretch")
            filters.draw_networks(seen, offer.networks)


def freshness(seen: View, offer: Offer) -> str:
    """How far the data goes and in which hour it is told; then what has to be said about the period."""
    spoken = seen.language
    notes = " ".join(note.in_(spoken) for note in seen.notes)
    moment = offer.as_of.replace(tzinfo=UTC).astimezone(ZoneInfo(offer.zone))
    place = offer.zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{words.UP_TO.in_(spoken).format(moment=numbers.moment(moment, spoken), place=place)} {notes}"


def invitation(language: Language, companies: list[WorkspaceInfo]) -> None:
    """The page of a workspace without data: bring files, or look at a fictional company."""
    st.title(words.EMPTY_TITLE.in_(language), anchor=False)
    st.markdown(words.EMPTY.in_(language))
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if st.button(f":primary[**{words.BRING_FILES.in_(language)}**]", icon=":material/upload_file:"):
            st.switch_page("data.py", query_params=address.query())
        for info in companies:
            if info.fictional:
                label = words.SEE_COMPANY.in_(language).format(name=info.title.in_(language))
                st.button(label, key=f"_see_{info.name}", on_click=filters.go_to, args=(info.name, companies))


def mention(unknown: list[Unknown], language: Language) -> None:
    """Says what the address asked for in vain, once, and takes it out of the address."""
    for each in unknown:
        st.markdown(f":orange[:material/info: {each.in_(language)}]")
    for name in {each.name for each in unknown}:
        kept = [value for value in address.memory().get(name, []) if Unknown(name, value) not in unknown]
        address.put(name, kept)


def run() -> None:
    here = address.recall()
    language, unknown = filters.language(here)
    page = menu(language)
    with st.spinner(words.OPENING.in_(language)):
        companies = session.workspaces()
        info, stranger = filters.workspace(here, companies)
        offer = offer_of(info)
    choice, strangers = choose(here, offer)
    seen = filters.look(language, info, offer, choice)
    bar(seen, offer, info, companies)
    mention([*unknown, *stranger, *strangers], language)
    if offer.span is None and page.url_path not in WITHOUT_DATA:
        invitation(language, companies)
        return
    forget_tables()
    page.run()


try:
    run()
except Exception as error:
    apologise(error)
