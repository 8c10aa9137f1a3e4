"""The files on the desk: each is read once when it arrives, and told again only when the workspace has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

import metrics
from metrics import Batch, Choices, Foreseen, Prepared, Question, StoreError, Text
from pages.kit import session, upload
from pages.kit.desk import words
from pages.kit.desk.work import TURNS
from pages.kit.upload import Uploaded

MEMORY = "_desk"
NOTHING = Choices()


@dataclass(frozen=True)
class Item:
    """A file on the desk. `kept` is the batch that came from the same bytes; `foreseen` where its rows would go.

    `said` is whether a person said anything about how it is read.
    """

    uploaded: Uploaded
    prepared: Prepared
    foreseen: Foreseen | None = None
    kept: Batch | None = None
    said: bool = False

    @property
    def gain(self) -> int:
        """Rows that would change what is known."""
        return self.foreseen.tally.new + self.foreseen.tally.changed if self.foreseen else 0

    @property
    def refused(self) -> bool:
        """Nothing of it can be used, and it is not known from before."""
        return not self.prepared.usable and self.kept is None

    @property
    def storable(self) -> bool:
        return self.gain > 0 and self.kept is None and not self.asks

    @property
    def asks(self) -> tuple[Question, ...]:
        """Questions that must be answered before it can be stored."""
        return self.prepared.questions if self.kept is None else ()


def memory() -> dict[str, Any]:
    """What this visitor's desk remembers between runs."""
    if MEMORY not in st.session_state:
        by_file = {kind: {} for kind in ("read", "foreseen", "choices", "drafts", "trials", "works", "halted")}
        st.session_state[MEMORY] = {**by_file, "stored": [], "told": set(), "said": None}
    return st.session_state[MEMORY]


def clear() -> None:
    """Forgets what was on the desk and what was stored from it, and stops what is under way."""
    for work in memory()["works"].values():
        work.stop()
    _put_away(lambda _: True)
    st.session_state.pop(MEMORY, None)


def person() -> str:
    """Who acts, for the history."""
    return st.session_state.get(session.PERSON, "").strip()[:60] or metrics.numbers.NONE


def is_read(workspace: str, uploaded: Uploaded) -> bool:
    """Whether looking at the file costs nothing now."""
    key = key_of(workspace, uploaded)
    foreseen = memory()["foreseen"].get(key)
    return key in memory()["read"] and (foreseen is None or foreseen[0] == session.store(workspace).revision)


def key_of(workspace: str, uploaded: Uploaded) -> tuple[str, ...]:
    """All that the reading of a file depends on: its bytes, what was said of it, what the workspace remembers."""
    kept = [(one.mapping.signature, one.version, one.at) for one in remembered(workspace)]
    zone = session.setting(workspace, "timezone")
    return workspace, uploaded.id, uploaded.sha256, repr(choices(uploaded)), repr(kept), zone


def remembered(workspace: str) -> list[metrics.Saved]:
    """The mappings that are kept, the newest first."""
    return metrics.remembered_mappings(session.store(workspace))


def choices(uploaded: Uploaded) -> Choices:
    """What a person said about how a file is read."""
    return memory()["choices"].get(uploaded.id, NOTHING)


def choose(uploaded: Uploaded, said: Choices) -> None:
    memory()["choices"][uploaded.id] = said


def item(workspace: str, uploaded: Uploaded) -> Item:
    """The file as it is understood in this workspace; read anew only when something has changed."""
    kept = kept_of(session.picture(workspace, "history"), uploaded.sha256)
    prepared = _prepared(workspace, uploaded)
    said = choices(uploaded) != NOTHING
    ahead = prepared.usable and looks_ahead(workspace, uploaded)
    foreseen = _foreseen(workspace, uploaded, prepared) if ahead else None
    return Item(uploaded, prepared, foreseen, None if said else kept, said)


def looks_ahead(workspace: str, uploaded: Uploaded) -> bool:
    """Whether it is told where the rows of the file would go: not where nothing is stored, nor for what already is."""
    kept = kept_of(session.picture(workspace, "history"), uploaded.sha256)
    return not session.store(workspace).read_only and (kept is None or choices(uploaded) != NOTHING)


def kept_of(history: Sequence[Batch], sha256: str) -> Batch | None:
    """The batch from the very same bytes: one in use, else the newest that was undone."""
    same = [batch for batch in history if batch.sha256 == sha256]
    return next((batch for batch in same if not batch.undone_at), same[0] if same else None)


def _prepared(workspace: str, uploaded: Uploaded) -> Prepared:
    key = key_of(workspace, uploaded)
    if key not in memory()["read"]:
        store, said = session.store(workspace), choices(uploaded)
        keep(key, metrics.prepare(store, uploaded.path, uploaded.name, received=today(store), choices=said))
    return memory()["read"][key]


def keep(key: tuple[str, ...], prepared: Prepared) -> None:
    """Remembers how a file is read in a workspace, in place of an earlier reading of it."""
    readings = memory()["read"]
    _put_away(lambda one: one[:2] == key[:2] and readings[one] is not prepared)
    readings[key] = prepared


def _put_away(gone: Callable[[tuple[str, ...]], bool]) -> None:
    """Forgets readings, and leaves nothing of them on the disk."""
    readings = memory()["read"]
    for key in [*filter(gone, readings)]:
        readings.pop(key).put_away()


def today(store: metrics.Workspace) -> date:
    """The brand's own day."""
    return session.now().astimezone(ZoneInfo(store.settings["timezone"])).date()


def _foreseen(workspace: str, uploaded: Uploaded, prepared: Prepared) -> Foreseen:
    store, key = session.store(workspace), key_of(workspace, uploaded)
    known = memory()["foreseen"].get(key)
    if known is None or known[0] != store.revision:
        revision = store.revision
        memory()["foreseen"][key] = (revision, metrics.foresee(store, prepared))
    return memory()["foreseen"][key][1]


def say(done: Text, wrong: Text | None = None) -> None:
    """What the next run tells at the top: that it is done, or what went wrong."""
    memory()["said"] = (wrong or done, wrong is None)


def store(workspace: str, found: Item) -> Text | None:
    """Stores a file and takes it off the desk; returns what went wrong, in words."""
    try:
        batch = metrics.confirm(session.store(workspace), found.prepared, at=session.now(), by=person())
    except StoreError as error:
        return error.words
    except ValueError:
        return words.NOT_USABLE
    stored(workspace, batch, found.uploaded)
    return None


def stored(workspace: str, batch: Batch, uploaded: Uploaded) -> None:
    """The file has become a batch: it leaves the desk."""
    memory()["stored"].append((workspace, batch.id))
    discard(uploaded)


def discard(uploaded: Uploaded) -> None:
    """Takes a file off the desk, and off the disk."""
    upload.discard(uploaded)
    _put_away(lambda one: one[1] == uploaded.id)
    memory()["foreseen"] = {key: value for key, value in memory()["foreseen"].items() if key[1] != uploaded.id}
    if work := memory()["works"].get(uploaded.id):
        work.stop()
    for kind in ("choices", "drafts", "trials", "works", "halted"):
        memory()[kind].pop(uploaded.id, None)


def in_order(items: Sequence[Item]) -> list[Item]:
    """From the oldest period to the newest, so that of two versions of a row the newest counts."""

    def until(found: Item) -> date:
        ends = [sheet.period[1] for sheet in found.prepared.usable if sheet.period]
        return max(ends, default=date.min)

    return sorted(items, key=until)


def mark(workspace: str, batch: int, *, undone: bool) -> Text | None:
    """Undoes or redoes a batch; returns what went wrong, in words."""
    if TURNS.busy(workspace):
        return words.BUSY
    act = metrics.undo if undone else metrics.redo
    try:
        act(session.store(workspace), batch, at=session.now(), by=person())
    except StoreError as error:
        return error.words
    memory()["stored"] = [one for one in memory()["stored"] if one != (workspace, batch)]
    return None
