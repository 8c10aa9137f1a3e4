"""Workspaces that live in the memory of one session: a participant's own files, gone when the session goes."""

from __future__ import annotations

import atexit
import os
import pickle
import secrets
import shutil
import tempfile
import threading
import time
import weakref
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import streamlit as st
from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx

import metrics
from metrics import Text, Workspace, WorkspaceInfo
from pages.kit.arrivals import ARRIVALS, Owner

PREFIX = "sandbox"
ZONE = "sandbox"  # how the key of a drop zone begins whose files never reach the data folder
TITLE = Text(es="Ficheros de prueba", en="Files on trial")
BADGE = Text(es="De prueba: se borra al cerrar la página", en="On trial: deleted when the page is closed")
MEMORY = "_sandbox"
MOST = 8  # at once in one process: each may take hundreds of megabytes
LARGEST = 50_000_000  # octets of one file: what an import holds in memory without a disk to spill to
IN_MEMORY = Path("/dev/shm")
ENOUGH = 1_000_000_000
PLACE = "hablamos-sandbox"
EVERY, PATIENCE = 20, 120  # seconds between two looks, and after which a page that was left does not come back
SAID = MappingProxyType(
    {
        "too_large": Text(
            es="pasa de {limit}, lo que cabe en una prueba en memoria; exporte menos meses, o súbalo en Datos a su "
            "propio espacio de trabajo",
            en="over {limit}, which is what a trial in memory holds; export fewer months, or upload it under Data to "
            "your own workspace",
        )
    }
)


class Box:
    """A workspace in memory, what was worked out from it, and the drop zones that feed it."""

    def __init__(self, session: str) -> None:
        self.name = f"{PREFIX}-{secrets.token_hex(8)}"
        self.session = session
        self.store: Workspace = metrics.in_memory(_spool())
        self._kept: dict[Any, bytes] = {}
        self._lock = threading.Lock()
        owners = [Owner(session, ZONE), Owner(session, zone("files", self.name))]
        self.end = weakref.finalize(self, _burn, self.store, self._kept, owners)

    def kept(self, name: str, given: tuple[Any, ...], work: Callable[[], Any]) -> Any:
        """What a question gives, worked out once a revision; nobody gets the same object twice."""
        key = (self.store.revision, name, given)
        with self._lock:
            if key not in self._kept:
                for old in [old for old in self._kept if old[0] != key[0]]:
                    del self._kept[old]
                self._kept[key] = pickle.dumps(work())
            return pickle.loads(self._kept[key])


_boxes: weakref.WeakValueDictionary[str, Box] = weakref.WeakValueDictionary()


def _burn(store: Workspace, kept: dict[Any, bytes], owners: list[Owner]) -> None:
    store.close()
    kept.clear()
    for owner in owners:
        _forget(owner)


def _forget(owner: Owner) -> None:
    for file in ARRIVALS.of(owner):
        ARRIVALS.discard(file.id)


def is_one(workspace: str) -> bool:
    return workspace.startswith(f"{PREFIX}-")


def find(workspace: str) -> Box | None:
    """The sandbox of this name while its session lasts."""
    return _boxes.get(workspace) if is_one(workspace) else None


def mine() -> Box | None:
    """The sandbox of this session; none outside of one."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    return st.session_state.get(MEMORY)


def open_one() -> Box | None:
    """The sandbox of this session, made when there is none; None when the machine has as many as it takes."""
    box = mine()
    if box is None and len(_boxes) < MOST:
        context = get_script_run_ctx()
        box = Box(context.session_id if context else "")
        st.session_state[MEMORY] = _boxes[box.name] = box
    return box


def drop(workspace: str) -> bool:
    """Forgets the sandbox of this session, if that is its name."""
    box = mine()
    if box is None or box.name != workspace:
        return False
    del st.session_state[MEMORY]
    _boxes.pop(workspace, None)
    box.end()
    return True


def offered() -> list[WorkspaceInfo]:
    """What this session may open beside what stands on the disk."""
    box = mine()
    return [WorkspaceInfo(box.name, TITLE)] if box else []


def zone(key: str, workspace: str) -> str:
    """The key of a drop zone: files for a sandbox take another way than those for the data folder."""
    return f"{ZONE}_{key}" if is_one(workspace) else key


def feeds_one(owner: Owner) -> bool:
    return owner.key.startswith(ZONE)


def spool_for(owner: Owner) -> Path | None:
    """Where a sandbox's files wait until they are read; None for files that belong to the data folder."""
    return _spool() if feeds_one(owner) else None


def off_disk() -> bool:
    """Whether files on trial wait and are read in memory: not every system offers such a place."""
    return _spool().parent == IN_MEMORY


@cache
def _spool() -> Path:
    """A private folder outside the data folder: in memory where there is room, otherwise among temporary files."""
    roomy = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH
    place = Path(tempfile.mkdtemp(prefix=f"{PLACE}-{os.getpid()}-", dir=IN_MEMORY if roomy else None))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    threading.Thread(target=_watch, daemon=True, name=PLACE).start()
    return place


def clear_leftovers() -> None:
    """Removes the folders of processes that ended without a chance to do so."""
    for parent in (IN_MEMORY, Path(tempfile.gettempdir())):
        for place in parent.glob(f"{PLACE}-*-*") if parent.is_dir() else ():
            process = place.name.removeprefix(f"{PLACE}-").partition("-")[0]
            if process.isdecimal() and not _lives(int(process)):
                shutil.rmtree(place, ignore_errors=True)


def _lives(process: int) -> bool:
    """Whether there may be such a process; asking must not end it, as it would on Windows."""
    if os.name != "posix":
        return process == os.getpid()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _watch() -> None:
    while True:
        time.sleep(EVERY)
        if runtime.exists():
            reap(runtime.get_instance().is_active_session, time.monotonic())


_left: dict[str, float] = {}  # sessions whose page is gone, and since when


def reap(is_here: Callable[[str], bool], now: float) -> None:
    """Ends what belongs to pages that were closed: a session of Streamlit may outlive its page by hours."""
    boxes, owners = list(_boxes.values()), [owner for owner in ARRIVALS.owners() if feeds_one(owner)]
    gone = {one.session for one in (*boxes, *owners) if not is_here(one.session)}
    for session in [session for session in _left if session not in gone]:
        del _left[session]
    late = {session for session in gone if now - _left.setdefault(session, now) >= PATIENCE}
    for box in boxes:
        if box.session in late:
            _boxes.pop(box.name, None)
            box.end()
    for owner in owners:
        if owner.session in late:
            _forget(owner)
