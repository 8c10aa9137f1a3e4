"""Works out what ambassadors did, and which of their texts repeat the brand, when acts, posts or the rules change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import Executor
from typing import Any

import numpy as np
import pyarrow
from pyarrow import compute

from metrics.meanwhile import Finish, done
from metrics.statistics.echoes import Asked, echoes
from metrics.statistics.tokens import counted
from metrics.statistics.trigrams import trigrams
from metrics.store import Cursor, run, sql, used
from metrics.workbench import at_once

RULES = ("jaccard", "min_dup_chars")
TEXTS = 122_880  # texts counted at a time


def find_acts(cursor: Cursor, settings: Mapping[str, Any], meanwhile: Executor) -> Finish:
    """Brings acts and copied_acts up to date with the canonical acts and posts, after find_repeats has read these.

    Texts are compared and counted `meanwhile`; what is found is kept when the finish that is returned is called.
    """
    as_of, zone = cursor.execute("select as_of, zone from clock").fetchone()
    values = {**settings, "as_of": as_of, "zone": zone}
    count, *prints = cursor.execute(*_asked("derived/acts_prints.sql", values)).fetchone()
    state = json.dumps([zone, count, *prints, *(settings[name] for name in RULES)])
    kept = cursor.execute("select state, (select count(*) from acts) from acts_state").fetchone()
    if kept == (state, count):
        return done
    cursor.execute("delete from copied_acts")
    cursor.execute("delete from acts")
    finish = _ask(cursor, values, meanwhile) if count else done

    def keep() -> None:
        finish()
        cursor.execute("delete from acts_state")
        cursor.execute("insert into acts_state values ($state)", {"state": state})

    return keep


def _ask(cursor: Cursor, values: Mapping[str, Any], meanwhile: Executor) -> Finish:
    """Hands over what is to be compared and counted."""
    run(cursor, "derived/copied_acts.sql", values)
    forms = cursor.sql("select form, said, published from forms order by place").to_arrow_table()
    beside = cursor.sql("select text, other from beside").to_arrow_table()
    texts = at_once(cursor, sql("derived/acts_texts.sql"), values)
    compared = meanwhile.submit(_compared, forms, beside, values)
    words = meanwhile.submit(_words, texts)

    def keep() -> None:
        handed = {**compared.result(), "words_of_acts": words.result()}
        for name, found in handed.items():
            cursor.register(name, found)
        run(cursor, "derived/copied_acts_kept.sql", values)
        run(cursor, "derived/acts.sql", values)
        for name in handed:
            cursor.unregister(name)

    return keep


def _words(texts: pyarrow.Table) -> pyarrow.Table:
    """(activity_id, words) of all acts with a text, counted many at a time."""
    found = [pyarrow.array(counted(part.column("words"))[0]) for part in texts.to_batches(max_chunksize=TEXTS)]
    return pyarrow.table({"activity_id": texts.column("activity_id"), "words": pyarrow.chunked_array(found, "int32")})


def _compared(forms: pyarrow.Table, beside: pyarrow.Table, values: Mapping[str, Any]) -> dict[str, pyarrow.Table]:
    """What is alike of the texts that copied_acts.sql has left in the temporary tables forms and beside."""
    texts = forms.column("form").combine_chunks()
    sets = trigrams(texts)
    long_enough = compute.utf8_length(texts).to_numpy() >= values["min_dup_chars"]
    sides = (np.flatnonzero(forms.column(side).to_numpy() & long_enough) for side in ("said", "published"))
    asked = Asked(*(beside.column(side).to_numpy() for side in ("text", "other")), *sides)
    alike, published = echoes(sets, asked, values["jaccard"])
    pairs = {"text": asked.one[alike], "other": asked.other[alike]}
    return {
        "alike_pairs": pyarrow.table({name: pyarrow.array(places) for name, places in pairs.items()}),
        "published_texts": pyarrow.table({"text": pyarrow.array(np.flatnonzero(published))}),
    }


def _asked(name: str, values: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    statement = sql(name)
    return statement, used(statement, values)
