"""Workspaces as DuckDB files: connections, transactions, revisions, and nothing else opens a database."""

from __future__ import annotations

import secrets
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from metrics.model import Text
from metrics.store_words import BUSY, FULL, PARTED, READ_ONLY, TOO_MUCH
from metrics.watch import Stopped

Cursor = duckdb.DuckDBPyConnection
SQL_FOLDER = Path(__file__).parent / "tables"
THREADS = 2  # that the database works with
# Rows that it keeps together. What a thread brings by as many it compresses and writes at once; the commit does so with
# all else, one after the other. A quarter of what is usual: an import takes less time, and less memory.
GROUP = 30_720
ROOM = 200_000_000  # octets that must stay free on the disk before anything is written
# Of a column of texts that seldom repeat: to look for repetitions takes thrice the time of writing them.
PLAIN = " using compression uncompressed"
BOOKS = ("canonical/books.sql", "canonical/readers.sql")


class StoreError(Exception):
    """Something a person can mend; `words` say what to do next."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.en)
        self.words = words


SPILLED = "1GB"  # what a store in memory may put into its own scratch folder


def sql(name: str) -> str:
    """The text of a file of metrics/tables."""
    return (SQL_FOLDER / name).read_text(encoding="utf-8")


def _locked_down(connection: Cursor, home: Path | None, scratch: Path | None) -> None:
    settings = [
        "set global TimeZone = 'UTC'",
        "set autoinstall_known_extensions = false",
        "set autoload_known_extensions = false",
        "set allow_community_extensions = false",
        "set enable_external_access = false",
        "set memory_limit = '600MB'",
        f"set threads = {THREADS}",
        # Nothing relies on the order in which rows were kept; so they are written by all threads.
        "set preserve_insertion_order = false",
        # What squeezes texts hardest takes a third of an import's time, and as much again when they are read.
        "set disabled_compression_methods = 'fsst,dict_fsst,zstd'",
        # Memory that is no longer used goes back to the system by itself: else twice the limit stays taken.
        "set allocator_background_threads = true",
        "set lock_configuration = true",
    ]
    if home is not None:
        place = str(home).replace("'", "''")
        settings[1:1] = [f"set temp_directory = '{place}/spill'", f"set allowed_directories = ['{place}']"]
    elif scratch is not None:
        spill = str(scratch / f"spill-{secrets.token_hex(8)}").replace("'", "''")
        settings[1:1] = [f"set temp_directory = '{spill}'", f"set max_temp_directory_size = '{SPILLED}'"]
    for setting in settings:
        connection.execute(setting)


class Store:
    """One workspace. Reading takes a cursor of its own; writing is one transaction at a time.

    `home` is the folder with the database and the archive of originals; None keeps everything in memory.
    `scratch` is where copies of files stand while they are read; a store in memory that has one of its own
    touches no other place, and refuses in words what does not fit.
    """

    def __init__(self, home: Path | None = None, *, read_only: bool = False, scratch: Path | None = None) -> None:
        self.home = home
        self.read_only = read_only
        self.scratch = scratch
        self._writing = threading.RLock()
        self._writer: tuple[int, Cursor] | None = None
        self._known: dict[str, Any] = {}
        self._root = self._connect()
        self._prepare()

    @property
    def name(self) -> str:
        return self.home.name if self.home else "memory"

    @property
    def originals(self) -> Path | None:
        """Where the originals of uploads are kept, each named by its sha256."""
        return self.home / "originals" if self.home else None

    @property
    def waiting(self) -> Path | None:
        """Where rows that were read stand until they are stored or put away."""
        return self.home / "waiting" if self.home else self.scratch

    def _connect(self) -> Cursor:
        connection, place = duckdb.connect(), ":memory:"
        if self.home is not None:
            (self.home / "originals").mkdir(parents=True, exist_ok=True)
            place = str(self.home / "workspace.duckdb").replace("'", "''")
        try:
            connection.execute(f"attach '{place}' as workspace (row_group_size {GROUP})")
        except duckdb.IOException as error:
            if "lock" in str(error).lower():
                raise StoreError(BUSY) from error
            raise
        _locked_down(connection, self.home, self.scratch)
        return connection

    def _prepare(self) -> None:
        with self.cursor() as cursor:
            for book in BOOKS:
                cursor.execute(sql(book))
            if not cursor.execute("select 1 from book.workspace").fetchone():
                cursor.execute("insert into book.workspace values ($secret)", {"secret": secrets.token_hex(16)})

    @contextmanager
    def cursor(self) -> Iterator[Cursor]:
        """A cursor with temporary tables of its own; never share one between threads."""
        with self._root.cursor() as cursor:
            cursor.execute("use workspace")
            yield cursor

    @contextmanager
    def writing(self, *, even_read_only: bool = False, rehearsal: bool = False) -> Iterator[Cursor]:
        """A transaction: all of it is there afterwards, or nothing (always in a rehearsal). Raises StoreError."""
        if self.read_only and not even_read_only:
            raise StoreError(READ_ONLY)
        self._check_room()
        with self._writing, self.cursor() as cursor:
            cursor.execute("begin")
            try:
                self._writer = (threading.get_ident(), cursor)
                yield cursor
                self._writer = None
                cursor.execute("rollback" if rehearsal else "commit")
                self._known = {}
            except BaseException as error:
                self._roll_back(cursor, error)
                raise
            finally:
                self._writer = None

    def interrupt(self, thread: int) -> None:
        """Breaks off the statement that this thread runs in its transaction: `writing` then raises Stopped."""
        writer = self._writer
        if writer and writer[0] == thread:
            writer[1].interrupt()

    def _check_room(self) -> None:
        if self.home is not None and shutil.disk_usage(self.home).free < ROOM:
            raise StoreError(FULL)

    def _roll_back(self, cursor: Cursor, error: BaseException) -> None:
        if isinstance(error, duckdb.FatalException):
            self.reopen()
            raise StoreError(FULL) from error
        cursor.execute("rollback")
        if isinstance(error, duckdb.InterruptException):
            raise Stopped from error
        if isinstance(error, duckdb.OutOfMemoryException):
            raise StoreError(PARTED if self.home else TOO_MUCH) from error
        if isinstance(error, duckdb.Error) and "No space left" in str(error):
            raise StoreError(FULL) from error

    def reopen(self) -> None:
        """Closes the root connection and opens it again: the cure after a full disk."""
        self.close()
        self._root = self._connect()

    def close(self) -> None:
        self._root.close()

    def rows(self, query: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        with self.cursor() as cursor:
            return cursor.execute(query, used(query, values)).fetchall()

    def records(self, query: str, values: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """Rows as dictionaries by column name."""
        with self.cursor() as cursor:
            result = cursor.execute(query, used(query, values))
            names = [column[0] for column in result.description]
            return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    def arrays(self, query: str, values: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Columns as NumPy arrays by name: for curves over many rows."""
        with self.cursor() as cursor:
            return cursor.execute(query, used(query, values)).fetchnumpy()

    def frame(self, query: str, values: Mapping[str, Any] | None = None) -> Any:
        """Rows as a pandas data frame, for tables on the screen."""
        with self.cursor() as cursor:
            return cursor.execute(query, used(query, values)).df()

    def once(self, name: str, work: Callable[[], Any]) -> Any:
        """What hangs on the workspace alone: worked out when first asked for, known until something is written."""
        known = self._known  # what is found while somebody writes goes with the old
        if name not in known:
            known[name] = work()
        return known[name]

    @property
    def revision(self) -> int:
        """How many times the workspace has changed; part of every cache key."""
        newest = "select coalesce(max(revision), 0) from book.revisions"
        return self.once("revision", lambda: self.rows(newest)[0][0])


def used(query: str, values: Mapping[str, Any] | None) -> dict[str, Any]:
    """Only the parameters that the query names: DuckDB refuses the others."""
    return {name: value for name, value in (values or {}).items() if _names(query, name)}


def _names(query: str, name: str) -> bool:
    start = query.find(f"${name}")
    while start >= 0:
        end = start + len(name) + 1
        if not query[end : end + 1].isidentifier() and not query[end : end + 1].isdigit():
            return True
        start = query.find(f"${name}", end)
    return False


def run(cursor: Cursor, name: str, values: Mapping[str, Any]) -> None:
    """Executes the statements of a file one by one, each with the parameters that it names."""
    for statement in statements(name):
        cursor.execute(statement, used(statement, values))


def statements(name: str) -> list[str]:
    """The statements of a file of metrics/tables, in their order."""
    return [statement for statement in sql(name).rstrip(";\n").split(";\n") if statement.strip()]


def listed(names: Sequence[str]) -> str:
    """Column names of our own schema, ready for a select."""
    return ", ".join(names)
