"""Finds, opens and builds workspaces: one's own, and the fictional companies of sample_data."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from metrics import batches, intake, run
from metrics import settings as conventions
from metrics.exports import staged
from metrics.exports.choices import Choices
from metrics.model import Batch, Text
from metrics.store import Store, StoreError

SAMPLES = Path(__file__).parents[1] / "sample_data"
OWN = "own"
OWN_TITLE = Text(es="Mi marca", en="My brand")
FICTIONAL = Text(
    es="Una empresa de demostración no se puede borrar: solo lo que es suyo.",
    en="A demo company cannot be deleted: only what is yours.",
)
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


@dataclass(frozen=True)
class WorkspaceInfo:
    """A workspace that can be opened: its name in addresses, its title, and whether it is a fictional company."""

    name: str
    title: Text
    fictional: bool = False
    note: Text | None = None


class Workspace(Store):
    """An open workspace with what every page asks of it."""

    def __init__(self, home: Path | None = None, *, read_only: bool = False, scratch: Path | None = None) -> None:
        super().__init__(home, read_only=read_only, scratch=scratch)
        if self.waiting:
            staged.sweep(self.waiting)

    @property
    def as_of(self) -> datetime | None:
        """The last moment the data speaks of (UTC)."""
        return self.rows("select max(as_of) from clock")[0][0]

    @property
    def settings(self) -> Mapping[str, Any]:
        with self.cursor() as cursor:
            return conventions.load(cursor)

    def span(self) -> tuple[date, date] | None:
        """First and last local date of the data."""
        return run.span(self)

    def networks(self) -> list[str]:
        return self._distinct("network")

    def accounts(self) -> list[str]:
        return self._distinct("account")

    def history(self) -> list[Batch]:
        return batches.history(self)

    def _distinct(self, column: str) -> list[str]:
        query = f"select distinct {column} from posts union select distinct {column} from messages order by 1"
        return [name for (name,) in self.rows(query) if name]


def workspaces(folder: Path) -> list[WorkspaceInfo]:
    """What can be opened; the first is what a visitor sees who asked for nothing: one's own once it has files."""
    homes = sorted(path.parent for path in (folder / "workspaces").glob("*/workspace.duckdb"))
    names = [home.name for home in homes]
    filled = any(any((home / "originals").glob("*")) for home in homes)
    own = [WorkspaceInfo(name, OWN_TITLE if name == OWN else Text(es=name, en=name)) for name in names]
    if not own:
        own = [WorkspaceInfo(OWN, OWN_TITLE)]
    companies = [_company(path) for path in sorted(SAMPLES.glob("*/company.json"), key=_place)]
    return [*own, *companies] if filled else [*companies, *own]


def _place(path: Path) -> tuple[int, str]:
    """Where a company stands in the list: those that do not say so come first."""
    return json.loads(path.read_text(encoding="utf-8")).get("order", 0), path.parent.name


def _company(path: Path) -> WorkspaceInfo:
    told = json.loads(path.read_text(encoding="utf-8"))
    note = Text(es=told["note_es"], en=told["note_en"])
    return WorkspaceInfo(path.parent.name, Text(es=told["name"], en=told["name"]), fictional=True, note=note)


def open_workspace(folder: Path, name: str) -> Workspace:
    """Opens a workspace, creating one's own when it is new. Raises ValueError for a name that cannot be one."""
    if not NAME.fullmatch(name):
        raise ValueError(name)
    if (SAMPLES / name / "company.json").is_file():
        return _open_company(folder, name)
    home = folder / "workspaces" / name
    home.mkdir(parents=True, exist_ok=True)
    return ready(Workspace(home))


def delete_workspace(folder: Path, name: str) -> None:
    """Deletes one's own workspace with all its files, for good; close it before. Raises StoreError for a company."""
    if not NAME.fullmatch(name) or (SAMPLES / name / "company.json").is_file():
        raise StoreError(FICTIONAL)
    home, grave = folder / "workspaces" / name, folder / "deleted" / name
    shutil.rmtree(grave, ignore_errors=True)
    if home.exists():
        grave.parent.mkdir(parents=True, exist_ok=True)
        home.rename(grave)
        shutil.rmtree(grave)


def in_memory(scratch: Path | None = None) -> Workspace:
    """An empty workspace that vanishes; with a scratch folder, one that writes nowhere else."""
    return ready(Workspace(scratch=scratch))


def ready(store: Workspace) -> Workspace:
    batches.start(store)
    return store


def _open_company(folder: Path, name: str) -> Workspace:
    source = SAMPLES / name
    home = folder / "demos" / f"{name}-{_fingerprint(source)}"
    if not (home / "built").exists():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        store = ready(Workspace(home))
        build(store, source)
        store.close()
        (home / "built").touch()
    return Workspace(home, read_only=True)


def _fingerprint(source: Path) -> str:
    """Changes when a file of the company or the engine's way of reading changes."""
    digest = hashlib.sha256()
    engine = [path for path in Path(__file__).parent.rglob("*") if path.suffix in (".py", ".sql")]
    for path in sorted([*source.rglob("*.*"), *engine]):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def build(store: Store, source: Path) -> None:
    """Imports the files of a fictional company in the order that its company.json tells."""
    told = json.loads((source / "company.json").read_text(encoding="utf-8"))
    moment = datetime.fromisoformat(told["imported_at"])
    chosen = {name: value for name, value in told.items() if name in conventions.DEFAULTS}
    batches.change_settings(store, chosen, at=moment, by=told["name"])
    choices = Choices(undecided="suggested")
    files = [intake.prepare(store, source / name, name, received=moment, choices=choices) for name in told["files"]]
    intake.confirm_all(store, files, at=moment, by=told["name"])
