"""Writes the six companies of the workshop and what is true of each: `python sample_data/workshop.py [folder]`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from ledger import Ledger
from lesson_abrazo import abrazo
from lesson_adentro import adentro
from lesson_altavoz import altavoz
from lesson_eco import eco
from lesson_mostrador import mostrador
from lesson_promesa import promesa

HOME = Path(__file__).resolve().parent
LESSONS: Mapping[str, Callable[[Path], Ledger]] = {
    lesson.__name__: lesson for lesson in (altavoz, abrazo, mostrador, eco, adentro, promesa)
}


def make(folder: Path, *names: str) -> dict[str, dict[str, object]]:
    """Write those companies (all, when none is named) into `folder`; returns what is true of each."""
    told = {}
    for name in names or LESSONS:
        ledger = LESSONS[name](folder / name)
        told[name] = {"truths": ledger.truths, "verdicts": ledger.verdicts}
    return told


def main(folder: Path, *names: str) -> None:
    """Companies as asked; the truths of all of them only when all were made."""
    told = make(folder, *names)
    if not names:
        text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        (folder / "truth.json").write_text(text, encoding="utf-8")
    for name, truth in told.items():
        print(f"{name}: {len(truth['truths'])} truths, {len(truth['verdicts'])} verdicts")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HOME, *sys.argv[2:])
