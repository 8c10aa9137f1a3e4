"""The rows behind a number, by pages and by words, and the SQL that found them."""

from __future__ import annotations

import unicodedata
from typing import Any

from metrics.catalogue import BY_ID
from metrics.model import Scope
from metrics.run import available, missing, parameters
from metrics.splits import SPLITS
from metrics.statements import statement, things
from metrics.store import Store, sql, used


def rows(
    store: Store, metric_id: str, scope: Scope | None = None, *, limit: int = 1000, offset: int = 0, search: str = ""
) -> Any:
    """The very rows that a number counts, the newest first, as a data frame.

    Columns: ref, moment (local time), network, hit (whether it is in x), text, url, channel, handle, and those of
    the metric's own rows. `search` keeps rows whose text, handle, channel, network or account holds these words, in
    any case, with or without accents. Empty (no columns) when the metric is missing.
    """
    metric = BY_ID[metric_id]
    if not metric.rows or missing(available(store), metric):
        return store.frame("select 1 where false")
    query = f"{things(metric, SPLITS['all'])}\n\n{sql('behind.sql')}"
    return store.frame(query, _looked_for(store, scope, search) | {"limit": limit, "offset": offset})


def row_count(store: Store, metric_id: str, scope: Scope | None = None, *, search: str = "") -> int:
    """How many rows `rows` has in all; 0 when the metric is missing."""
    metric = BY_ID[metric_id]
    if not metric.rows or missing(available(store), metric):
        return 0
    behind = sql("behind.sql").rsplit("order by", 1)[0]
    query = f"{things(metric, SPLITS['all'])}\n\nselect count(*) from (\n{behind})"
    return store.rows(query, _looked_for(store, scope, search))[0][0]


def _looked_for(store: Store, scope: Scope | None, search: str) -> dict[str, Any]:
    plain = "".join(c for c in unicodedata.normalize("NFD", search.lower()) if not unicodedata.combining(c))
    return parameters(store, scope or Scope()) | {"search": plain.strip()}


def ran(store: Store, metric_id: str, scope: Scope | None = None) -> str:
    """The SQL that ran, with the values of the scope that it was run with."""
    metric = BY_ID[metric_id]
    text = statement(metric) if metric.rows else ""
    values = used(text, parameters(store, scope or Scope()))
    head = "\n".join(f"-- ${name} = {value}" for name, value in values.items())
    return f"{head}\n{text}" if head else text
