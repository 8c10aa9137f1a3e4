"""From bytes to rows: any file that a person may upload becomes sheets of text, or a refusal in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from metrics.exports import archives, blocks, spreadsheets, text, x_zip, xml_spreadsheet, ytd
from metrics.exports.kinds import kind_of
from metrics.exports.sheet import REMARKS, Form, Reading, Refused, Row, Sheet, labelled, remark
from metrics.model import Remark
from metrics.watch import NOBODY, Share, Stopped, Watch

__all__ = ["REMARKS", "Form", "Reading", "Row", "Sheet", "read"]

WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin")
LOOKED = 0.3  # how much of the reading is done when it is known what the file is
DOCUMENTS = (("word/", "Word"), ("ppt/", "PowerPoint"), ("Index/", "Numbers"))


def read(path: Path, name: str, *, scratch: Path, watch: Watch = NOBODY) -> Reading:
    """The sheets of a file, or why there are none; `name` is what the person called it and decides nothing.

    `scratch` is a folder for unpacked and transcoded copies; `watch` is told of rows as they are read.
    Never raises for anything that a file can contain.
    """
    try:
        sheets, remarks = _opened(path, scratch, Share(watch, 0.0, LOOKED), nested=False)
    except Stopped:
        raise
    except Refused as refused:
        return Reading((), _refusal(refused, name))
    except Exception:
        return Reading((), _refusal(Refused("refused_unreadable"), name))
    rows, count = Share(watch, LOOKED, 1.0), len(sheets)
    return Reading(
        tuple(
            _watched(_named(sheet, name), Share(rows, place / count, (place + 1) / count), watch)
            for place, sheet in enumerate(sheets)
        ),
        None,
        tuple(labelled(said, name=name, member="") for said in remarks),
    )


def _refusal(refused: Refused, name: str) -> Remark:
    return labelled(Remark(refused.id, "error", values=refused.values), name=name, member="")


def _named(sheet: Sheet, name: str) -> Sheet:
    return replace(sheet, remarks=tuple(labelled(said, name=name, member=sheet.member) for said in sheet.remarks))


@dataclass(frozen=True)
class WatchedRows:
    """Rows of a table whose length is not known before its end."""

    rows: Callable[[], Iterator[Row]]
    watch: Watch

    def __call__(self) -> Iterator[Row]:
        for place, row in enumerate(self.rows(), 1):
            if place % text.TOLD_EVERY == 0:
                self.watch.moved(0.0)
            yield row


def _watched(sheet: Sheet, share: Share, watch: Watch) -> Sheet:
    """A text tells by itself how far it is read."""
    if watch is NOBODY:
        return sheet
    known = isinstance(sheet.rows, text.TextRows)
    return replace(sheet, rows=replace(sheet.rows, watch=share) if known else WatchedRows(sheet.rows, share))


Found = tuple[list[Sheet], list[Remark]]


def _opened(path: Path, scratch: Path, watch: Watch, *, nested: bool) -> Found:
    kind, _, detail = kind_of(path).partition(":")
    if kind in ("zip", "gz"):
        return (_zip if kind == "zip" else _gz)(path, scratch, watch, nested)
    if kind in REFUSED:
        raise Refused(f"refused_{kind}", **({"kind": detail.strip("?")} if detail else {}))
    return READERS[kind](path, scratch, watch), []


# The only JSON that is read is that of an X archive; any other is refused by its reader.
READERS: dict[str, Callable[[Path, Path, Watch], list[Sheet]]] = {
    "csv": lambda path, scratch, watch: blocks.split(text.sheet(text.plain(path, scratch, watch), watch)),
    "json": lambda path, scratch, watch: ytd.sheets(path, scratch),
    "xls": lambda path, scratch, watch: spreadsheets.sheets(path, "xls", scratch),
    "xml_spreadsheet": lambda path, scratch, watch: xml_spreadsheet.sheets(text.plain(path, scratch, watch), scratch),
}
REFUSED = ("binary", "archive", "html", "xml", "git_lfs")


def _gz(path: Path, scratch: Path, watch: Watch, nested: bool) -> Found:
    if nested:
        raise Refused("refused_nested")
    member = archives.unpack_gz(path, scratch)
    sheets, remarks = _opened(_path(member), scratch, watch, nested=True)
    return sheets, [*remarks, *_cut(member)]


def _zip(path: Path, scratch: Path, watch: Watch, nested: bool) -> Found:
    names = archives.names_in_zip(path)
    if any(part in names for part in WORKBOOK_PARTS) or _is_open_document(names):
        return spreadsheets.sheets(path, "xlsx", scratch), []
    if kind := next((kind for folder, kind in DOCUMENTS if any(name.startswith(folder) for name in names)), ""):
        raise Refused("refused_binary", kind=kind)
    if nested:
        raise Refused("refused_nested")
    wanted, said = x_zip.parts(names)
    sheets, remarks = _members(path, scratch, Share(watch, 0.0, 0.0), wanted)
    return sheets, [*remarks, *said]


def _is_open_document(names: list[str]) -> bool:
    return names[:1] == ["mimetype"] and "content.xml" in names


def _members(path: Path, scratch: Path, watch: Watch, wanted: frozenset[str] | None) -> Found:
    sheets: list[Sheet] = []
    remarks: list[Remark] = []
    for member in archives.unpack_zip(path, scratch, wanted):
        try:
            found, said = _opened(_path(member), scratch, watch, nested=True)
        except Refused as refused:
            remarks.append(Remark(refused.id, "warning", values={**refused.values, "member": member.name}))
            continue
        sheets.extend(replace(sheet, member=member.name) for sheet in found)
        remarks.extend((*said, *_cut(member)))
    if not sheets:
        raise _whole_refusal(remarks)
    return sheets, remarks


def _whole_refusal(remarks: list[Remark]) -> Refused:
    # One reason for every member says more than "no tables here".
    reasons = {said.id for said in remarks}
    if len(reasons) == 1:
        return Refused(remarks[0].id, **{"member": "", **remarks[0].values})
    return Refused("refused_no_tables")


def _path(member: archives.Member) -> Path:
    if member.path is None:
        raise Refused(member.refused)
    return member.path


def _cut(member: archives.Member) -> Iterator[Remark]:
    if member.cut:
        yield replace(remark("archive_cut"), values={"member": member.name})
