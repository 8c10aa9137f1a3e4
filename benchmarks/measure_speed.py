"""How long all metrics of the catalogue take, one after the other in one process, on a large invented brand.

    python benchmarks/measure_speed.py [messages]

Prints the total, and the ten that take longest. Nothing is cached: each is measured once, for the whole span.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from invented_company import write

from metrics import CATALOGUE, batches, intake, measure
from metrics.store import Store

WHEN = datetime(2026, 5, 1)
SLOWEST = 10


def filled(folder: Path, messages: int) -> Store:
    store = Store(folder / "workspace")
    batches.start(store)
    files = write(folder, messages, posts=max(1, messages // 10))
    prepared = [intake.prepare(store, path, path.name, received=WHEN) for path in files]
    intake.confirm_all(store, prepared, at=WHEN, by="benchmark")
    return store


def main() -> None:
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        store = filled(Path(name), messages)
        seconds: dict[str, float] = {}
        for metric in CATALOGUE:
            start = time.perf_counter()
            measure(store, metric.id)
            seconds[metric.id] = time.perf_counter() - start
        store.close()
    print(f"{len(seconds)} metrics    {sum(seconds.values()):8.2f} s")
    for metric_id, took in sorted(seconds.items(), key=lambda pair: -pair[1])[:SLOWEST]:
        print(f"  {metric_id:<32}{took:8.3f} s")


if __name__ == "__main__":
    main()
