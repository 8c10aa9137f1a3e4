"""The command line: measures a folder, imports files, shows and undoes what was imported."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from metrics import as_json, batches, intake, numbers, paper
from metrics.catalogue import BY_ID
from metrics.explained import card
from metrics.exports.choices import Choices
from metrics.exports.mapping_json import parse
from metrics.exports.prepared import Prepared
from metrics.exports.remarks import say
from metrics.folder import read_folder
from metrics.model import Batch, Language, Text
from metrics.store import StoreError
from metrics.workspaces import OWN, Workspace, open_workspace, workspaces

ASKS = Text(
    es="No se sabe si en {} va delante el día o el mes: dígalo con --date-order dmy o mdy (o --year, si falta el año).",
    en="It cannot be told whether in {} the day or the month comes first: say --date-order dmy or mdy (or --year).",
)
LEARN = """examples:
  python -m metrics measure tests/golden_cases/01_hand     every number of a folder of canonical CSVs, as JSON
  python -m metrics import export.csv inbox.zip            read exports into your own workspace
  python -m metrics import *.csv --workspace bakery --json one JSON document, for machines
  python -m metrics import list.csv --date-order dmy       say what the file itself does not tell
  python -m metrics explain ttfr --language es             how a number is worked out, with its example and SQL
  python -m metrics history                                what was imported, newest first
  python -m metrics undo 3                                 take batch 3 out of every number (redo brings it back)

Files are recognised by their columns, never by their names alone; a row that cannot be used is counted and said.
Importing the same file twice changes nothing. Workspaces live under HABLAMOS_DATA, or the folder data."""


def main(given: Sequence[str] | None = None) -> int:
    """Runs one command; 0 when it did what was asked, 1 when something a person can mend stood in the way."""
    asked = parser().parse_args(given)
    try:
        return asked.run(asked)
    except StoreError as error:
        return _complain(asked, error.words.in_(asked.language))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        return _complain(asked, {"es": "No se encuentra: ", "en": "Not found: "}[asked.language] + str(error.filename))


def parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser("python -m metrics", description=__doc__, epilog=LEARN, formatter_class=raw)
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    measure = _command(commands, "measure", "every number of a folder of canonical CSVs and settings.json", _measure)
    measure.add_argument("folder", type=Path, help="holds posts.csv, messages.csv, … and perhaps settings.json")
    told = _command(commands, "explain", "the card of a metric, as its drawer shows it", _explain)
    told.add_argument("metric", choices=sorted(BY_ID), metavar="METRIC", help="its id, such as response_rate")
    bring = _command(commands, "import", "read export files into a workspace", _import)
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE", help="csv, tsv, txt, xls, xlsx, zip or gz")
    bring.add_argument("--date-order", choices=("dmy", "mdy"), help="where no cell tells day and month apart")
    bring.add_argument("--year", type=int, help="of the last day, in files that write no year")
    bring.add_argument("--zone", choices=sorted(available_timezones()), metavar="ZONE", help="of times without a zone")
    bring.add_argument("--mapping", type=Path, help="a .hablamos-mapping.json that says what the columns are")
    paper.add_report(commands)
    _command(commands, "workspaces", "the workspaces there are", _workspaces)
    _command(commands, "history", "what was imported, newest first", _history)
    for name, told in (("undo", "take a batch out of every number"), ("redo", "bring an undone batch back")):
        mark = _command(commands, name, told, _undo if name == "undo" else _redo)
        mark.add_argument("batch", type=int, help="its number in the history")
    return top


def _command(commands: Any, name: str, told: str, run: Callable[[Any], int]) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.")
    made.set_defaults(run=run)
    made.add_argument("--json", action="store_true", help="one JSON document on standard output, for machines")
    made.add_argument("--language", choices=("es", "en"), default="en", help="of the words (default: en)")
    if name not in ("measure", "explain", "workspaces"):
        made.add_argument("--workspace", default=OWN, help=f"which workspace (default: {OWN})")
        made.add_argument("--by", default="command line", help="who does it, for the history")
    return made


def _complain(asked: Any, words: str) -> int:
    print(json.dumps({"error": words}, ensure_ascii=False) if asked.json else words, file=sys.stderr)
    return 1


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)  # noqa: TID251 - a person's act happens at the wall clock


def _data() -> Path:
    return Path(os.environ.get("HABLAMOS_DATA") or "data")


def _opened(asked: Any) -> Workspace:
    return open_workspace(_data(), asked.workspace)


def _print(document: Any) -> int:
    print(json.dumps(document, ensure_ascii=False, indent=1, default=str))
    return 0


def _measure(asked: Any) -> int:
    if not asked.folder.is_dir():
        raise NotADirectoryError(20, "not a folder", str(asked.folder))
    return _print(as_json.document(read_folder(asked.folder, at=_now())))


def _explain(asked: Any) -> int:
    words = card(BY_ID[asked.metric], asked.language)
    print(json.dumps({"metric": asked.metric, "card": words}, ensure_ascii=False) if asked.json else words)
    return 0


def _import(asked: Any) -> int:
    store, told = _opened(asked), []
    for number, path in enumerate(asked.files):
        _progress(asked, number, len(asked.files), path.name)
        told.append(_bring(store, path, asked))
    _progress(asked, len(asked.files), len(asked.files), "")
    _print(told) if asked.json else print("\n".join(_in_words(one) for one in told))
    return 1 if any("refused" in one for one in told) else 0


def _progress(asked: Any, done: int, total: int, name: str) -> None:
    """A bar on a terminal, nothing where the output is read by a machine."""
    if asked.json or not sys.stderr.isatty():
        return
    filled = 30 * done // total
    bar = f"\r[{'#' * filled}{'.' * (30 - filled)}] {done}/{total} {name[:40]:<40}"
    print(bar, end="\n" if done == total else "", file=sys.stderr, flush=True)


def _bring(store: Workspace, path: Path, asked: Any) -> dict[str, Any]:
    """One file: its layout or the reason of refusal, the tables it fed, and where every row went."""
    now = _now()
    prepared = intake.prepare(store, path, path.name, received=now, choices=_choices(asked))
    if prepared.already:
        return {**_accounted(prepared.already, asked.language), "already": prepared.already.id}
    if prepared.refusal:
        words = say(prepared.refusal, asked.language)
        return {"file": path.name, "refused": {"id": prepared.refusal.id, "words": words}}
    if prepared.questions:
        columns = ", ".join(dict.fromkeys(column for one in prepared.questions for column in one.columns))
        return {
            "file": path.name,
            "refused": {"id": "open_question", "words": ASKS.in_(asked.language).format(columns)},
        }
    return _accounted(intake.confirm(store, prepared, at=now, by=asked.by), asked.language, _refused_sheets(prepared))


def _choices(asked: Any) -> Choices:
    """What no option says is read as the platform documents it; where nobody does, the file is refused."""
    told = {"dates": asked.date_order, "year": asked.year, "zone": asked.zone}
    mappings = (parse(asked.mapping.read_text(encoding="utf-8-sig")),) if asked.mapping else ()
    return Choices(**told, mappings=mappings, undecided="documented")


def _refused_sheets(prepared: Prepared) -> dict[str, str]:
    return {sheet.name: sheet.refusal.id for sheet in prepared.sheets if sheet.refusal}


def _accounted(batch: Batch, language: Language, refused: dict[str, str] | None = None) -> dict[str, Any]:
    tally = batch.tally
    return {
        "file": batch.name,
        "batch": batch.id,
        "layout": batch.layout,
        "tables": list(batch.tables),
        "rows": tally.rows,
        "new": tally.new,
        "changed": tally.changed,
        "same": tally.same,
        "rejected": tally.rejected,
        "left_out": dict(tally.left_out),
        "remarks": [{"id": remark.id, "words": say(remark, language)} for remark in batch.remarks],
        **({"refused_sheets": refused} if refused else {}),
    }


def _in_words(told: dict[str, Any]) -> str:
    if "refused" in told:
        return f"{told['file']}: {told['refused']['words']}"
    left_out = "".join(f", {count} {reason}" for reason, count in told["left_out"].items())
    again = f" (already there as batch {told['already']}: nothing changed)" if "already" in told else ""
    lines = [
        f"{told['file']}: {told['layout']} → {', '.join(told['tables'])}{again}",
        f"  {told['rows']} rows = {told['new']} new, {told['changed']} changed, {told['same']} same, "
        f"{told['rejected']} rejected{left_out}",
    ]
    return "\n".join([*lines, *(f"  · {remark['words']}" for remark in told["remarks"])])


def _workspaces(asked: Any) -> int:
    found = [
        {"name": info.name, "title": info.title.in_(asked.language), "fictional": info.fictional}
        for info in workspaces(_data())
    ]
    if asked.json:
        return _print(found)
    for one in found:
        print(f"{one['name']:<24} {one['title']}{' (fictional)' if one['fictional'] else ''}")
    return 0


def _history(asked: Any) -> int:
    found = batches.history(_opened(asked))
    if asked.json:
        return _print(
            [
                {**_accounted(one, asked.language), "at": one.at, "by": one.by, "undone_at": one.undone_at}
                for one in found
            ]
        )
    for one in found:
        undone = "  undone" if one.undone_at else ""
        rows = numbers.count(one.tally.rows, asked.language)
        print(f"{one.id:>4}  {one.at:%Y-%m-%d %H:%M}  {rows:>9} rows  {one.name}  ({one.layout}){undone}")
    return 0


def _undo(asked: Any) -> int:
    return _mark(asked, batches.undo)


def _redo(asked: Any) -> int:
    return _mark(asked, batches.redo)


def _mark(asked: Any, act: Callable[..., None]) -> int:
    store = _opened(asked)
    known = {batch.id for batch in batches.history(store)}
    if asked.batch not in known:
        words = {"es": "No hay ningún lote {n}. Mire `history`.", "en": "There is no batch {n}. See `history`."}
        return _complain(asked, words[asked.language].format(n=asked.batch))
    act(store, asked.batch, at=_now(), by=asked.by)
    found = next(batch for batch in batches.history(store) if batch.id == asked.batch)
    told = {"batch": found.id, "file": found.name, "undone": found.undone_at is not None}
    if asked.json:
        return _print(told)
    print(f"{found.id}  {found.name}: {'undone' if told['undone'] else 'in use'}")
    return 0
