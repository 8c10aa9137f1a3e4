"""How one cell in canonical notation is read: as most files write it, and as some do."""

from __future__ import annotations

from typing import Any

import pytest

from metrics.store import Store

CELLS: dict[str, list[tuple[str, Any]]] = {
    "as_id": [
        ("m1", "m1"),
        (" m 1\t", "m 1"),
        ("señora@x", "señora@x"),
        ("ñ\r\n", "ñ"),
        *((f"m1{end}", "m1") for end in " \t\n\r"),
        ("\u00a0a", "\u00a0a"),  # only what a keyboard puts there by accident goes
        (" \n", None),
        ("", None),
    ],
    "as_key": [
        ("instagram", "instagram"),
        ("Instagram", "instagram"),
        ("[Z]", "[z]"),
        (" TikTok ", "tiktok"),
        ("E\u0301xito", "éxito"),
        ("a b", "a b"),
        ("X", "x"),
        ("Departamento 7", "departamento 7"),
        ("Dos  Espacios\t", "dos  espacios"),
        ("A\tB", "a\tb"),
        ("Atención al Cliente", "atención al cliente"),
        ("", None),
    ],
    "as_url": [
        ("https://a.es/x?y=1#z", "https://a.es/x?y=1#z"),
        ("HTTP://A.es", "HTTP://A.es"),
        (" https://a.es\n", "https://a.es"),
        ("https://a.es/año", "https://a.es/año"),
        ("https://a b", None),
        ("https://", None),
        ("xhttps://a.es", None),
        ("ftp://a.es", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
    "as_num": [
        ("7", 7.0),
        ("007", 7.0),
        (" 12 ", 12.0),
        ("+1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("9999999999999999", 1e16),
        ("-0.0", 0.0),
        ("-1", None),
        ("1,5", None),
        ("1e400", None),
        ("inf", None),
        ("nan", None),
        ("٣", None),
        ("", None),
    ],
    "as_bool": [
        *((cell, True) for cell in ("1", "true", "TRUE", "yes", "Y", "t", "si", "Sí", "Si\u0301", " true ")),
        *((cell, False) for cell in ("0", "false", "False", "no", "N", "f", " 0")),
        *((cell, None) for cell in ("2", "00", "verdad", "")),
    ],
}


@pytest.mark.parametrize("reader", CELLS)
def test_a_cell_is_read_by_its_type(reader: str) -> None:
    with Store().cursor() as cursor:
        cursor.execute("create temp table cells (place integer, cell varchar)")
        cursor.executemany("insert into cells values (?, ?)", [[i, cell] for i, (cell, _) in enumerate(CELLS[reader])])
        read = cursor.execute(f"select cell, {reader}(cell) from cells order by place").fetchall()
        assert read == CELLS[reader]
        assert cursor.execute(f"select {reader}(null)").fetchone() == (None,)
