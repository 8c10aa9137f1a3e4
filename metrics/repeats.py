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
from metrics.statistics.near_copies import Reach, Repeats, Stream
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
    copies = _execute(cursor, "derived/repeats_copies.sql", values).fetchnumpy()
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


def _judged(posts: Mapping[str, Any], copies: Mapping[str, Any], values: Mapping[str, Any]) -> pyarrow.Table:
    """(post_id, mass, repeated, crossposted, copy_id, earlier_id) of every post to be judged anew."""
    forms, places = np.unique(np.concatenate([posts["form"], copies["form"]]).astype(object), return_inverse=True)
    stream = Stream(places[: len(posts["form"])], _microseconds(posts["moment"]), posts["network"], posts["fresh"])
    sets = trigrams(forms.tolist())
    found = near_copies.repeats(stream, sets, _reach(values))
    copied = _copied(stream, sets, places[len(posts["form"]) :], copies, values)
    return _table(posts, stream, found, copied)


def _posts(cursor: Cursor, since: datetime) -> dict[str, Any]:
    query = """
        select post_id, form, moment, moment >= $since as fresh,
               case when network is null then -1 else dense_rank() over (order by network) end as network
        from compared_posts where form is not null order by moment, post_id
        """
    return cursor.execute(query, {"since": since}).fetchnumpy()


def _microseconds(moments: Any) -> np.ndarray:
    return np.asarray(moments, "datetime64[us]").astype(np.int64)


def _reach(values: Mapping[str, Any]) -> Reach:
    return Reach(values["jaccard"], int(values["dup_lookback_days"]) * 24 * HOUR, round(values["crosspost_h"] * HOUR))


def _copied(
    stream: Stream, sets: Trigrams, places: np.ndarray, copies: Mapping[str, Any], values: Mapping[str, Any]
) -> list[str | None]:
    """For each post the advert, aired before it, that it repeats."""
    first = near_copies.first_copied(sets, places.tolist(), values["jaccard"], values["containment"])
    number = dict(zip(places.tolist(), range(len(places)), strict=True))
    aired, ids = _microseconds(copies["aired"]), copies["copy_id"]
    which = [number.get(text, -1) for text in first[stream.text].tolist()]
    moments = stream.moment.tolist()
    return [ids[copy] if copy >= 0 and aired[copy] <= moments[i] else None for i, copy in enumerate(which)]


def _table(posts: Mapping[str, Any], stream: Stream, found: Repeats, copied: list[str | None]) -> pyarrow.Table:
    ids = posts["post_id"].tolist()
    earlier = [ids[place] if place >= 0 else None for place in found.earlier.tolist()]
    columns = {
        "post_id": pyarrow.array(ids, pyarrow.string()),
        "mass": pyarrow.array([copy is not None for copy in copied], pyarrow.bool_()),
        "repeated": pyarrow.array(found.repeated),
        "crossposted": pyarrow.array(found.crossposted),
        "copy_id": pyarrow.array(copied, pyarrow.string()),
        "earlier_id": pyarrow.array(earlier, pyarrow.string()),
    }
    return pyarrow.table(columns).filter(pyarrow.array(stream.judged))


def _execute(cursor: Cursor, name: str, values: Mapping[str, Any]) -> Cursor:
    statement = sql(name)
    return cursor.execute(statement, used(statement, values))
