"""Workbooks of Excel and LibreOffice as sheets of text."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from metrics.exports import workbook_worker
from metrics.exports.kinds import mentions
from metrics.exports.parked import parked_sheet
from metrics.exports.sheet import Form, Refused, Sheet

PATIENCE = 180


def sheets(path: Path, form: Form, scratch: Path) -> list[Sheet]:
    """Every worksheet of the workbook, in its order; charts and macros are passed over."""
    if form == "xls" and mentions(path, "EncryptedPackage"):
        raise Refused("refused_encrypted")
    answer = _parked(path, scratch)
    if "sheets" not in answer:
        raise Refused(**_refusal(answer.get("refused", "refused_too_large")))
    found = [parked_sheet(scratch / sheet["file"], sheet["name"], form) for sheet in answer["sheets"]]
    if not any(sheet.width for sheet in found):
        raise Refused("refused_empty")
    return found


def _refusal(id: str) -> dict[str, Any]:
    return {"id": id, "limit": workbook_worker.MEMORY} if id == "refused_too_large" else {"id": id}


def _parked(path: Path, scratch: Path) -> dict[str, Any]:
    # -I: the worker sees the installed packages and nothing of the folder or the environment it is called from.
    command = [sys.executable, "-I", workbook_worker.__file__, str(path.resolve()), str(scratch.resolve())]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
        answer = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return {}
    return answer if isinstance(answer, dict) else {}
