"""Files that take long: each is read and stored in a thread, and taken up by the next run when that has ended."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

import metrics
from metrics import Batch, Choices, Foreseen, Language, Prepared, Share, StoreError, Text, Watch, Workspace
from pages.kit import session
from pages.kit import words as frame_words
from pages.kit.desk import room, shelf, words, working_words
from pages.kit.desk.shelf import Item
from pages.kit.desk.work import TURNS, Work, present
from pages.kit.upload import Uploaded

log = logging.getLogger(__name__)

BIG = 5_000_000  # octets from which reading is worth a bar; below, it would only flicker
KNOWN = 0.4  # how much of reading a file is done when it is understood, and its rows have not been followed yet


@dataclass(frozen=True)
class Reading:
    """What is to be read. `prepared` is what is known already, `ahead` whether its rows are followed."""

    store: Workspace
    uploaded: Uploaded
    said: Choices
    prepared: Prepared | None
    ahead: bool

    def __call__(self, watch: Watch) -> tuple[Prepared, int, Foreseen | None]:
        store, file = self.store, self.uploaded
        room.check(store.home, file.size)
        prepared, known = self.prepared, 0.0
        if prepared is None:
            known = KNOWN if self.ahead else 1.0
            told = {"received": shelf.today(store), "choices": self.said, "watch": Share(watch, 0.0, known)}
            prepared = metrics.prepare(store, file.path, file.name, **told)
        revision = store.revision
        follow = self.ahead and prepared.usable
        foreseen = metrics.foresee(store, prepared, watch=Share(watch, known, 1.0)) if follow else None
        return prepared, revision, foreseen


@dataclass(frozen=True)
class Storing:
    """What is to be stored, and who says so."""

    store: Workspace
    uploaded: Uploaded
    prepared: Prepared
    by: str

    def __call__(self, watch: Watch) -> Batch:
        room.check(self.store.home, self.prepared.size, storing=True)
        return metrics.confirm(self.store, self.prepared, at=session.now(), by=self.by, watch=watch)


def takes_long(workspace: str, uploaded: Uploaded) -> bool:
    """Big files; and any file of a workspace in which another is under way, for it has to wait."""
    return uploaded.size >= BIG or TURNS.busy(workspace)


def work_of(uploaded: Uploaded) -> Work | None:
    return _works().get(uploaded.id)


def halted(workspace: str, uploaded: Uploaded) -> Text | None:
    """Why a file is not read, as long as nothing of what it depends on has changed."""
    key, said = shelf.memory()["halted"].get(uploaded.id, (None, None))
    return said if key == shelf.key_of(workspace, uploaded) else None


def resume(uploaded: Uploaded) -> None:
    """Lets a file be read again."""
    shelf.memory()["halted"].pop(uploaded.id, None)


def read(workspace: str, uploaded: Uploaded) -> None:
    """Begins to read a file."""
    key = shelf.key_of(workspace, uploaded)
    known, ahead = shelf.memory()["read"].get(key), shelf.looks_ahead(workspace, uploaded)
    act = Reading(session.store(workspace), uploaded, shelf.choices(uploaded), known, ahead)
    _begin(Work(act, workspace, key, present(), halt=act.store.interrupt))


def store(workspace: str, found: Item) -> None:
    """Begins to store a file; once confirmed it is brought to its end, also when the tab is closed."""
    act = Storing(session.store(workspace), found.uploaded, found.prepared, shelf.person())
    key = shelf.key_of(workspace, found.uploaded)
    _begin(Work(act, workspace, key, present(), dropped=False, halt=act.store.interrupt))


def collect(language: Language) -> None:
    """Takes up what has ended since the last run; before anything is told, because it has something to say."""
    for file, work in list(_works().items()):
        if not work.running:
            del _works()[file]
            (_take_reading if work.dropped else _take_storing)(work)


def tidy(workspace: str, files: Sequence[Uploaded]) -> None:
    """Stops what belongs to files that have been taken away, and what is read for another workspace."""
    here = {uploaded.id for uploaded in files}
    for file, work in list(_works().items()):
        if file not in here or (work.dropped and work.place != workspace):
            _works().pop(file).stop()


def _works() -> dict[str, Work]:
    return shelf.memory()["works"]


def _begin(work: Work) -> None:
    _, file, *_ = work.key
    _works()[file] = work.start(TURNS)


def _take_reading(work: Work) -> None:
    _, file, *_ = work.key
    if work.state == "done":
        prepared, revision, foreseen = work.result
        shelf.keep(work.key, prepared)
        if foreseen:
            shelf.memory()["foreseen"][work.key] = (revision, foreseen)
        return
    stopped = work.state == "stopped"
    said = working_words.HALTED if stopped else _within(working_words.NOT_READ, _said(work.error))
    shelf.memory()["halted"][file] = (work.key, said)


def _take_storing(work: Work) -> None:
    if work.state == "done":
        shelf.stored(work.place, work.result, work.act.uploaded)
    elif work.state == "stopped":
        shelf.say(working_words.NOT_KEPT, working_words.NOT_KEPT)
    else:
        shelf.say(words.FAILED, _within(words.FAILED, _said(work.error)))


def _said(error: Exception | None) -> Text:
    """An error in its own words; one that has none is logged under a short number."""
    if isinstance(error, StoreError):
        return error.words
    number = secrets.token_hex(3)
    log.error("Error %s in a thread", number, exc_info=error)
    return Text(es=frame_words.SORRY.es.format(id=number), en=frame_words.SORRY.en.format(id=number))


def _within(sentence: Text, said: Text) -> Text:
    return Text(es=sentence.es.format(said=said.es), en=sentence.en.format(said=said.en))
