"""How long an import with its derivation takes, against DuckDB alone writing the same CSV files, in one run.

    python benchmarks/import_speed.py [messages] [folder]

Writes the files of an invented brand (1,000,000 messages unless told, a tenth as many posts, 4,000 ambassadors with
200,000 acts) into the folder, or takes those that it wrote there before; a temporary one unless told. DuckDB alone
goes before and after, the import between the two: prepare and confirm, all files in one transaction. Prints seconds,
their ratio and the peak of resident memory; the files are written by another process, which does not count.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[1]))

from invented_company import ready

from metrics import batches, intake
from metrics.store import Store

PAGE = 4096
WHEN = datetime(2026, 5, 1)


@contextmanager
def timed(found: list[float]) -> Iterator[None]:
    start = time.perf_counter()
    yield
    found.append(time.perf_counter() - start)


class Memory(threading.Thread):
    """The peak of this process's resident memory in octets, from the moment it is started."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.wait(0.005):
            self.peak = max(self.peak, int(Path("/proc/self/statm").read_text().split()[1]) * PAGE)

    def stop(self) -> int:
        self._over.set()
        self.join()
        return self.peak


def plain(folder: Path, files: list[Path], number: int) -> None:
    with duckdb.connect(str(folder / f"plain_{number}.duckdb"), config={"threads": 2}) as connection:
        for path in files:
            reading = "select * from read_csv($path, all_varchar=true)"
            connection.execute(f"create table {path.stem} as {reading}", {"path": str(path)})


def imported(store: Store, files: list[Path], seconds: dict[str, list[float]]) -> None:
    with timed(seconds["prepare"]):
        prepared = [intake.prepare(store, path, path.name, received=WHEN) for path in files]
    with timed(seconds["confirm"]):
        landed = intake.confirm_all(store, prepared, at=WHEN, by="benchmark")
    told = sum(batch.tally.rows for batch in landed)
    new = sum(batch.tally.new for batch in landed)
    print(f"{told:,} rows, {new:,} of them new")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    seconds: dict[str, list[float]] = {"plain": [], "prepare": [], "confirm": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = ready(Path(sys.argv[2]) if len(sys.argv) > 2 else folder, count)
        print(f"{sum(path.stat().st_size for path in files) / 1e6:,.0f} MB in {len(files)} files")
        with timed(seconds["plain"]):
            plain(folder, files, 1)
        store = Store(folder / "workspace")
        batches.start(store)
        memory = Memory()
        memory.start()
        imported(store, files, seconds)
        peak = memory.stop()
        store.close()
        with timed(seconds["plain"]):
            plain(folder, files, 2)
    floor = sum(seconds["plain"]) / 2
    whole = seconds["prepare"][0] + seconds["confirm"][0]
    print(f"DuckDB alone        {floor:8.2f} s   ({seconds['plain'][0]:.2f} before, {seconds['plain'][1]:.2f} after)")
    print(f"prepare             {seconds['prepare'][0]:8.2f} s")
    print(f"confirm and derive  {seconds['confirm'][0]:8.2f} s")
    print(f"ratio               {whole / floor:8.2f}")
    print(f"peak of memory      {peak / 1e6:8.0f} MB")


if __name__ == "__main__":
    main()
