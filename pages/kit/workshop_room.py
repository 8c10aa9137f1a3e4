"""The room on the facilitator's page: how to join, who is in, the remote control, and what the telephones see."""

from __future__ import annotations

import io
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

import segno
import streamlit as st

from metrics import numbers
from pages.kit import cards
from pages.kit import workshop_words as words
from pages.kit.rooms import ROOMS_OPEN, Asked, Room, spoken
from pages.kit.view import View
from pages.kit.words import plain
from pages.kit.workshop_state import Desk


@dataclass(frozen=True)
class Reach:
    """The address under which this page was opened, and whether only this computer can open it."""

    base: str
    host: str
    only_here: bool

    def join(self, code: str) -> str:
        return f"{self.base}/join/{code}"

    def control(self, room: Room) -> str:
        return f"{self.base}/join/{room.code}/control/{room.key}"

    @property
    def short(self) -> str:
        """What people type: no scheme."""
        return f"{self.base.partition('://')[2]}/join"


def reach_of(url: str) -> Reach:
    """From the address of the page as the facilitator's browser knows it."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/").rpartition("/")[0]
    host = parts.hostname or "localhost"
    return Reach(f"{parts.scheme or 'http'}://{parts.netloc or host}{path}", host, _only_here(host))


def _only_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def picture(address: str, scale: int = 6) -> bytes:
    """A QR code as a picture, with the quiet border that cameras need."""
    written = io.BytesIO()
    segno.make(address, error="m", micro=False).save(written, kind="png", scale=scale, border=4)
    return written.getvalue()


def panel(view: View, desk: Desk) -> None:
    """Opens a room, or tells how to join the one that is open."""
    language = view.language
    room = desk.room()
    if desk.lost:
        st.markdown(f":orange[:material/info: {words.ROOM_GONE.in_(language)}]")
    if room is None and desk.presenting:
        return
    if room is None:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            if st.button(words.OPEN_ROOM.in_(language), icon=":material/qr_code_2:", key="_room_open"):
                if desk.open_room(language):
                    st.rerun()
                st.markdown(f":orange[{words.TOO_MANY_ROOMS.in_(language)}]")
            cards.small(words.ROOM_HELP.in_(language))
        return
    if desk.presenting:
        return
    with st.container(border=True, key="workshop_room", gap="small"):
        _opened(view, desk, room, reach_of(st.context.url or ""))


def short_way_in(view: View, desk: Desk) -> None:
    """In room mode: a line with the address and the code, and the picture of it; the remote control's is not shown."""
    room = desk.room()
    if room and desk.presenting:
        reach = reach_of(st.context.url or "")
        told = words.JOIN_SHORT.in_(view.language).format(address=plain(reach.short, 200), code=spoken(room.code))
        st.space("stretch")
        st.markdown(f":small[{told}]", width="content")
        _way_in(view, room, reach, 12)


def _way_in(view: View, room: Room, reach: Reach, scale: int = 9) -> None:
    with st.popover(words.SHOW_QR.in_(view.language), icon=":material/qr_code_2:"):
        alt = words.QR_ALT.in_(view.language).format(code=spoken(room.code))
        st.image(picture(reach.join(room.code), scale), alt=alt)


def _opened(view: View, desk: Desk, room: Room, reach: Reach) -> None:
    language = view.language
    joined = words.JOIN_AT.in_(language).format(address=plain(reach.short, 200), code=spoken(room.code))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(joined, width="content")
        _way_in(view, room, reach)
        with st.popover(words.REMOTE.in_(language), icon=":material/settings_remote:"):
            st.markdown(words.REMOTE_HELP.in_(language))
            st.image(picture(reach.control(room)), alt=words.REMOTE_ALT.in_(language))
        if reach.only_here:
            with st.popover(words.NOT_YET.in_(language), icon=":material/info:", type="tertiary"):
                st.markdown(words.ONLY_HERE.in_(language).format(host=plain(reach.host)))
        st.space("stretch")
        if st.button(words.CLOSE_ROOM.in_(language), type="tertiary", key="_room_close"):
            desk.close_room()
            st.rerun()


def show(desk: Desk, asked: Asked, *, told: str, place: str) -> None:
    """What the telephones see now: the question while it is open, then the answer."""
    room = desk.room()
    if room:
        ROOMS_OPEN.show(room.code, asked, accepting=desk.phase == "guess", told=told, place=place)


def obey(desk: Desk, steps: int) -> bool:
    """Does what the remote control asked for; true when the page has to be drawn anew."""
    room = desk.room()
    wanted = ROOMS_OPEN.commands(room.code) if room else ()
    for command in wanted:
        desk.move(1 if command == "next" else -1, steps)
    return bool(wanted)


def counted(view: View, desk: Desk, guesses: int) -> str:
    """12 respuestas · 18 teléfonos."""
    language = view.language
    said = words.GUESSES_ONE if guesses == 1 else words.GUESSES if guesses else words.GUESSES_NONE
    parts = [said.in_(language).format(n=numbers.count(guesses, language))]
    room = desk.room()
    if room:
        n = len(room.phones)
        phones = words.PHONES_ONE if n == 1 else words.PHONES
        parts.append(phones.in_(language).format(n=numbers.count(n, language)))
    return " · ".join(parts)
