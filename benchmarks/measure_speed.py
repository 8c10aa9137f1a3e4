"""How long all metrics of the catalogue take together, cold in one process, on a large invented brand.

    python benchmarks/measure_speed.py [messages] [folder]

The brand (1,000,000 messages unless told) is imported into the folder once and taken from there later on; into a
temporary one unless told. Prints the total, and those that take longest: each is measured once, for the whole span.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from invented_company import ready

from metrics import CATALOGUE, batches, intake
from metrics.model import Scope
from metrics.run import Enquiry
from metrics.store import Store

WHEN = datetime(2026, 5, 1)
SLOWEST = 15


def filled(folder: Path, messages: int) -> Store:
    """The workspace of the folder, brought up to date as when it is opened."""
    home = folder / "workspace"
    new = not home.exists()
    store = Store(home)
    batches.start(store)
    if new:
        files = ready(folder / "files", messages)
        prepared = [intake.prepare(store, path, path.name, received=WHEN) for path in files]
        intake.confirm_all(store, prepared, at=WHEN, by="benchmark")
    return store


def main() -> None:
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        filled(Path(sys.argv[2]) if len(sys.argv) > 2 else Path(name), messages).close()
        seconds = measured(Path(sys.argv[2]) if len(sys.argv) > 2 else Path(name))
    print(f"{len(seconds)} metrics    {sum(seconds.values()):8.2f} s")
    for metric_id, took in sorted(seconds.items(), key=lambda pair: -pair[1])[:SLOWEST]:
        print(f"  {metric_id:<32}{took:8.3f} s")


def measured(folder: Path) -> dict[str, float]:
    """Seconds of each metric in a store that is newly opened."""
    store = Store(folder / "workspace")
    enquiry, seconds = Enquiry(store, Scope()), {}
    for metric in CATALOGUE:
        start = time.perf_counter()
        enquiry.measure(metric.id)
        seconds[metric.id] = time.perf_counter() - start
    store.close()
    return seconds


if __name__ == "__main__":
    main()
