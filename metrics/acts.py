"""Works out what ambassadors did, and which of their texts repeat the brand, when acts, posts or the rules change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import numpy as np
import pyarrow

from metrics.statistics.echoes import Asked, echoes
from metrics.statistics.tokens import counted
from metrics.statistics.trigrams import trigrams
from metrics.store import Cursor, run, sql, used

RULES = ("jaccard", "min_dup_chars")
TEXTS = 122_880  # texts counted at a time
NO_WORDS = {"activity_id": pyarrow.array([], pyarrow.string()), "words": pyarrow.array([], pyarrow.int32())}


def find_acts(cursor: Cursor, settings: Mapping[str, Any]) -> None:
    """Brings acts and copied_acts up to date with the canonical acts and the derived posts."""
    as_of, zone = cursor.execute("select as_of, zone from clock").fetchone()
    values = {**settings, "as_of": as_of, "zone": zone}
    count, *prints = cursor.execute(*_asked("derived/acts_prints.sql", values)).fetchone()
    state = json.dumps([zone, count, *prints, *(settings[name] for name in RULES)])
    kept = cursor.execute("select state, (select count(*) from acts) from acts_state").fetchone()
    if kept == (state, count):
        return
    cursor.execute("delete from copied_acts")
    cursor.execute("delete from acts")
    if count:
        run(cursor, "derived/copied_acts.sql", values)
        _note_copies(cursor, settings)
        _count_words(cursor, as_of)
        run(cursor, "derived/acts.sql", values)
        cursor.unregister("words_of_acts")
    cursor.execute("delete from acts_state")
    cursor.execute("insert into acts_state values ($state)", {"state": state})


def _count_words(cursor: Cursor, as_of: datetime) -> None:
    """words_of_acts(activity_id, words) of all acts with a text, counted many at a time."""
    found = []
    for texts in cursor.execute(sql("derived/acts_texts.sql"), {"as_of": as_of}).to_arrow_reader(TEXTS):
        counts = pyarrow.array(counted(texts.column("words"))[0])
        found.append(pyarrow.table({"activity_id": texts.column("activity_id"), "words": counts}))
    cursor.register("words_of_acts", pyarrow.concat_tables(found) if found else pyarrow.table(NO_WORDS))


def _note_copies(cursor: Cursor, settings: Mapping[str, Any]) -> None:
    """Compares what copied_acts.sql has left in the temporary tables forms and beside, and keeps what is alike."""
    forms = cursor.execute("select form, said, published from forms order by place").fetchnumpy()
    beside = cursor.execute("select text, other from beside").fetchnumpy()
    sets = trigrams(forms["form"].tolist())
    long_enough = np.array([len(form) >= settings["min_dup_chars"] for form in forms["form"]], bool)
    compared = (np.flatnonzero(forms[side].astype(bool) & long_enough) for side in ("said", "published"))
    asked = Asked(*(beside[side].astype(np.int64) for side in ("text", "other")), *compared)
    alike, published = echoes(sets, asked, settings["jaccard"])
    pairs = {"text": asked.one[alike], "other": asked.other[alike]}
    cursor.register("alike_pairs", pyarrow.table({name: pyarrow.array(places) for name, places in pairs.items()}))
    cursor.register("published_texts", pyarrow.table({"text": pyarrow.array(np.flatnonzero(published))}))
    run(cursor, "derived/copied_acts_kept.sql", {})
    cursor.unregister("alike_pairs")
    cursor.unregister("published_texts")


def _asked(name: str, values: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    statement = sql(name)
    return statement, used(statement, values)
