"""Works out which posts repeat an advert or an earlier post, when texts, adverts or the rules change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import Executor
from datetime import datetime
from typing import Any

import numpy as np
import pyarrow

from metrics.meanwhile import Finish, done
from metrics.statistics import near_copies
from metrics.statistics.near_copies import Reach, Stream
from metrics.statistics.trigrams import Trigrams, trigrams
from metrics.store import Cursor, run, sql, used
from metrics.workbench import Workbench

RULES = ("jaccard", "containment", "min_dup_chars", "dup_lookback_days", "crosspost_h")
HOUR = 3_600_000_000  # in microseconds


def find_repeats(bench: Workbench, settings: Mapping[str, Any], meanwhile: Executor) -> Finish:
    """Brings post_repeats up to date with the posts: only what is not older than a change is judged anew.

    Texts are compared `meanwhile`; what is found is kept when the finish that is returned is called.
    """
    cursor = bench.cursor
    _start_anew_under_other_rules(cursor, settings)
    since = cursor.execute(sql("derived/repeats_since.sql")).fetchone()[0]
    values = {**settings, "since": since or datetime.max}
    bench.run("derived/repeats_compared.sql", values)
    bench.clear("live_posts")
    if since is None:
        return done
    copies = _execute(cursor, "derived/repeats_copies.sql", values).to_arrow_table()
    judged = meanwhile.submit(_judged, _posts(cursor, since), copies, values)

    def keep() -> None:
        cursor.register("judged_posts", judged.result())
        run(cursor, "derived/repeats_kept.sql", values)
        cursor.unregister("judged_posts")

    return keep


def _start_anew_under_other_rules(cursor: Cursor, settings: Mapping[str, Any]) -> None:
    copies = cursor.execute(
        """
        select count(*), md5(string_agg(concat_ws(chr(31), copy_id, coalesce(aired_at::varchar, ''), text), chr(30)
            order by copy_id))
        from canonical.mass_media where coalesce(aired_at <= (select as_of from clock), true)
        """
    ).fetchone()
    rules = json.dumps([*copies, *(settings[name] for name in RULES)])
    if cursor.execute("select rules from repeat_rules").fetchone() != (rules,):
        cursor.execute("delete from post_repeats")
        cursor.execute("delete from repeat_rules")
        cursor.execute("insert into repeat_rules values ($rules)", {"rules": rules})


def _judged(posts: pyarrow.Table, copies: pyarrow.Table, values: Mapping[str, Any]) -> pyarrow.Table:
    """(post_id, mass, repeated, crossposted, copy_id, earlier_id) of every post to be judged anew."""
    forms = pyarrow.chunked_array([*posts.column("form").chunks, *copies.column("form").chunks], pyarrow.string())
    different = forms.combine_chunks().dictionary_encode()
    here, there = np.split(different.indices.to_numpy().astype(np.int64), [len(posts)])
    stream = Stream(here, _microseconds(posts.column("moment")), *(_numbers(posts, n) for n in ("network", "fresh")))
    sets = trigrams(different.dictionary)
    found = near_copies.repeats(stream, sets, _reach(values))
    copied = _copied(stream, sets, there, _microseconds(copies.column("aired")), values)
    columns = {
        "post_id": posts.column("post_id"),
        "mass": pyarrow.array(copied >= 0),
        "repeated": pyarrow.array(found.repeated),
        "crossposted": pyarrow.array(found.crossposted),
        "copy_id": _at(copies.column("copy_id"), copied),
        "earlier_id": _at(posts.column("post_id"), found.earlier),
    }
    return pyarrow.table(columns).filter(pyarrow.array(stream.judged))


def _at(ids: pyarrow.ChunkedArray, places: np.ndarray) -> pyarrow.ChunkedArray:
    """The ids at these places; null for -1."""
    return ids.take(pyarrow.array(places, mask=places < 0))


def _posts(cursor: Cursor, since: datetime) -> pyarrow.Table:
    query = """
        select post_id, form, moment, moment >= $since as fresh,
               case when network is null then -1 else dense_rank() over (order by network) end as network
        from compared_posts where form is not null order by moment, post_id
        """
    return cursor.execute(query, {"since": since}).to_arrow_table()


def _numbers(rows: pyarrow.Table, name: str) -> np.ndarray:
    return rows.column(name).to_numpy()


def _microseconds(moments: pyarrow.ChunkedArray) -> np.ndarray:
    return moments.cast(pyarrow.int64()).to_numpy()


def _reach(values: Mapping[str, Any]) -> Reach:
    return Reach(values["jaccard"], int(values["dup_lookback_days"]) * 24 * HOUR, round(values["crosspost_h"] * HOUR))


def _copied(
    stream: Stream, sets: Trigrams, places: np.ndarray, aired: np.ndarray, values: Mapping[str, Any]
) -> np.ndarray:
    """For each post the place of the advert, aired before it, that it repeats; -1 for none."""
    first = near_copies.first_copied(sets, places.tolist(), values["jaccard"], values["containment"])
    number = np.full(len(sets.sizes) + 1, -1)  # the last one is that of -1: no advert
    number[places] = np.arange(len(places))
    copy = number[first[stream.text]]
    before = np.append(aired, 0)[copy] <= stream.moment
    return np.where(before, copy, -1)


def _execute(cursor: Cursor, name: str, values: Mapping[str, Any]) -> Cursor:
    statement = sql(name)
    return cursor.execute(statement, used(statement, values))
