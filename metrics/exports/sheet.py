"""What reading gives: sheets of rows as text, and the remarks of reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from metrics.model import Remark

Row = tuple[int, list[str]]
Form = Literal["csv", "xls", "xlsx", "xml_spreadsheet", "json"]

# Every remark that reading can make, with the placeholders of its words. Every one carries {name}, the file as the
# person named it, and {member}, the file inside an archive ("" outside one). A refused_* is an error when nothing of
# the upload could be read, and a warning when it is one file among others of an archive.
REMARKS: dict[str, tuple[str, ...]] = {
    "refused_empty": (),
    "refused_html": (),
    "refused_git_lfs": (),
    "refused_json": (),
    "refused_private_messages": (),
    "refused_archive_part": (),
    "private_messages_left": ("count",),
    "archive_parts_left": ("count",),
    "refused_xml": (),
    "refused_binary": ("kind",),
    "refused_archive": ("kind",),
    "refused_nested": (),
    "refused_bomb": ("limit",),
    "refused_too_large": ("limit",),
    "refused_encrypted": (),
    "refused_workbook": (),
    "refused_damaged_archive": (),
    "refused_no_tables": (),
    "refused_unreadable": (),
    "encoding_fallback": (),
    "encoding_mixed": ("count",),
    "characters_replaced": ("count",),
    "nuls_removed": ("count",),
    "text_cut": (),
    "quotes_repaired": ("count", "rows"),
    "lines_cut": ("count", "rows", "limit"),
    "archive_cut": (),
    "workbook_cut": (),
}


@dataclass(frozen=True)
class Sheet:
    """One table of a file: its rows as text, in order, nothing dropped; `rows` may be called again.

    The file that was read and `scratch` must stay where they are as long as rows are wanted.
    """

    name: str
    member: str
    form: Form
    encoding: str
    delimiter: str
    rows: Callable[[], Iterator[Row]]
    width: int
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class Reading:
    """Either sheets, or the reason why there are none."""

    sheets: tuple[Sheet, ...] = ()
    refusal: Remark | None = None
    remarks: tuple[Remark, ...] = field(default=())


class Refused(Exception):
    """Carries a refusal from the depth of a reader up to `read`, which turns it into a remark."""

    def __init__(self, id: str, **values: Any) -> None:
        super().__init__(id)
        self.id = id
        self.values = values


def remark(id: str, *, count: int = 0, rows: tuple[int, ...] = (), **values: Any) -> Remark:
    return Remark(id, "info" if id == "encoding_fallback" else "warning", count, rows, values)


def labelled(found: Remark, *, name: str, member: str) -> Remark:
    return replace(found, values={"name": name, "member": member, **found.values})
