"""The rows of one table as its file tells them: read once, kept until they are stored or put away."""

from __future__ import annotations

import io
import secrets
import tempfile
import time
import weakref
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow

from metrics.exports.recognise import Match

HELD = 4_000_000  # octets of rows that stay in memory; more of them stand in a file
AT_ONCE = 20_000  # rows that one thread of the database takes at a time
AHEAD = 64_000_000  # octets of rows from a file that are read before they are asked for
PATIENCE = 1.0  # seconds that a reader waits until the rows before are used up: whoever keeps them gets all the same
PROCESS = secrets.token_hex(4)  # how the files of this process begin


class Lent(bytearray):
    """Octets that were read, which say when nobody needs them any more."""

    def __init__(self, size: int, out: dict[int, int]) -> None:
        super().__init__(size)
        self._out = out
        out[id(self)] = size

    def __del__(self) -> None:
        self._out.pop(id(self), None)


class Bounded(io.FileIO):
    """A file of rows that is not read far ahead of those who use them.

    Whoever takes the rows for the database reads ahead up to a gigabyte, however slowly they are used.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.out: dict[int, int] = {}  # octets in use, by where they stand

    def read(self, size: int = -1) -> bytearray | bytes:
        """As of any file; waits while too much of what was read is still in use."""
        if size < 0:
            return super().read()
        given_up = time.monotonic() + PATIENCE
        while sum(tuple(self.out.values())) > AHEAD and time.monotonic() < given_up:
            time.sleep(0.001)
        found = Lent(size, self.out)
        read = self.readinto(found) or 0
        return found if read == size else found[:read]


class Rows:
    """A table (row_no, c0, c1, …) of cells as text, '' as null: whoever reads it begins at its first row.

    It is kept in memory while it is small, then in a file in `place` (None: among the system's temporary files), which
    goes when it is put away, or when the last who knows the rows does.
    """

    def __init__(self, schema: Any, tables: Iterable[Any], place: Path | None) -> None:
        self.count = 0
        self._schema = schema
        self._place = place
        self._held: list[Any] = []
        self._file: Path | None = None
        try:
            self._keep(tables)
        except BaseException:
            self.put_away()
            raise

    @property
    def there(self) -> bool:
        """Whether the rows can still be read: a file among temporary ones may have been swept away."""
        return self._file is None or self._file.exists()

    def put_away(self) -> None:
        """Leaves nothing on the disk: nobody will ask for the rows again."""
        if self._file:
            _remove(self._file)

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        if self._file is None:
            return pyarrow.Table.from_batches(self._held, self._schema).__arrow_c_stream__(requested_schema)
        file = pyarrow.PythonFile(Bounded(self._file), mode="r")
        return pyarrow.ipc.open_stream(file).__arrow_c_stream__(requested_schema)

    def _keep(self, tables: Iterable[Any]) -> None:
        size, writer = 0, None
        try:
            for table in tables:
                self.count += len(table)
                size += table.nbytes
                self._held += table.cast(self._schema).combine_chunks().to_batches(max_chunksize=AT_ONCE)
                if size > HELD:
                    writer = writer or self._written()
                    self._let_go(writer)
        finally:
            if writer:
                writer.close()

    def _written(self) -> Any:
        if self._place:
            self._place.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(prefix=f"{PROCESS}-", suffix=".rows", dir=self._place, delete=False) as made:
            self._file = Path(made.name)
        weakref.finalize(self, _remove, self._file)
        return pyarrow.ipc.new_stream(str(self._file), self._schema)

    def _let_go(self, writer: Any) -> None:
        for batch in self._held:
            writer.write_batch(batch)
        self._held = []


def sweep(place: Path) -> None:
    """Removes what processes left there that ended without a chance to do so."""
    for path in place.glob("*.rows"):
        if not path.name.startswith(PROCESS):
            _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


@dataclass(frozen=True, eq=False)
class Staged:
    """What stands below a header, and which rows of it carry no data (row_no, reason) or do not fit (…, cell)."""

    match: Match
    rows: Rows
    aside: list[tuple[int, str]]
    rejected: list[tuple[int, str, str]]
