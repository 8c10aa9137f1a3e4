"""Workspaces that live in the memory of one session: a participant's own files, gone when the session goes."""

from __future__ import annotations

import atexit
import pickle
import secrets
import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
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
IN_MEMORY = Path("/dev/shm")
ENOUGH = 1_000_000_000


class Box:
    """A workspace in memory, what was worked out from it, and the drop zones that feed it."""

    def __init__(self, session: str) -> None:
        self.name = f"{PREFIX}-{secrets.token_hex(8)}"
        self.store: Workspace = metrics.in_memory()
        self._kept: dict[Any, bytes] = {}
        self._lock = threading.Lock()
        owners = [Owner(session, ZONE), Owner(session, zone("files", self.name))]
        weakref.finalize(self, _burn, self.store, owners)

    def kept(self, name: str, given: tuple[Any, ...], work: Callable[[], Any]) -> Any:
        """What a question gives, worked out once a revision; nobody gets the same object twice."""
        key = (self.store.revision, name, given)
        with self._lock:
            if key not in self._kept:
                self._kept = {old: value for old, value in self._kept.items() if old[0] == key[0]}
                self._kept[key] = pickle.dumps(work())
            return pickle.loads(self._kept[key])


_boxes: weakref.WeakValueDictionary[str, Box] = weakref.WeakValueDictionary()


def _burn(store: Workspace, owners: list[Owner]) -> None:
    store.close()
    for owner in owners:
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
    return True


def offered() -> list[WorkspaceInfo]:
    """What this session may open beside what stands on the disk."""
    box = mine()
    return [WorkspaceInfo(box.name, TITLE)] if box else []


def zone(key: str, workspace: str) -> str:
    """The key of a drop zone: files for a sandbox take another way than those for the data folder."""
    return f"{ZONE}_{key}" if is_one(workspace) else key


def spool_for(owner: Owner) -> Path | None:
    """Where a sandbox's files wait until they are read; None for files that belong to the data folder."""
    return _spool() if owner.key.startswith(ZONE) else None


@cache
def _spool() -> Path:
    """A private folder outside the data folder: in memory where there is room, otherwise among temporary files."""
    roomy = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH
    place = Path(tempfile.mkdtemp(prefix="hablamos-sandbox-", dir=IN_MEMORY if roomy else None))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    return place
