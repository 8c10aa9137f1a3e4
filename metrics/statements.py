"""The SQL of a metric, written from its definition: here, and only here, the scope is applied."""

from __future__ import annotations

from textwrap import dedent, indent

from metrics.model import Metric
from metrics.reducers import REDUCERS
from metrics.splits import SPLITS, Split

IN_SCOPE = """moment >= $window_start and moment < $window_end
        and (len($networks::varchar[]) = 0 or list_contains($networks::varchar[], coalesce(network, '?')))
        and (len($accounts::varchar[]) = 0 or list_contains($accounts::varchar[], coalesce(account, '?')))"""
ANY_TIME = IN_SCOPE.replace("moment >= $window_start and moment < $window_end", "true")
BY_PEOPLE = "select label, count(distinct {person}) filter (where counts) from scoped group by label"


def statement(metric: Metric, split: Split = "all") -> str:
    """The SQL of a metric: one row per label with what its kind of number needs."""
    asked = REDUCERS[metric.kind].select(metric).strip()
    joint = "" if asked.startswith(",") else "\n\n"
    return f"{things(metric, SPLITS[split])}{joint}{asked}"


def things(metric: Metric, label: str, *, kept: bool = True) -> str:
    """The things that a metric counts, within the scope; `kept`: found once, however often they are asked for."""
    scope = ANY_TIME if metric.options.get("all_history") or metric.options.get("standing") else IN_SCOPE
    found = "as" if kept else "as not materialized"
    return f"""
with things {found} (
{_indented(metric.rows)}
),

scoped {found} (
    select *, {label} as label
    from things
    where {scope}
)""".strip()


def detail_statement(metric: Metric) -> str:
    """The SQL of the further keys of a metric, or nothing."""
    if not metric.detail:
        return ""
    parts = ",\n       ".join(f"{text.replace('{scope}', IN_SCOPE)} as {name}" for name, text in metric.detail.items())
    # Further questions of their own need no pass over all that is counted.
    if all(text.startswith("(select ") for text in metric.detail.values()):
        return f"{things(metric, SPLITS['all'], kept=False)}\n\nselect {parts}"
    return f"{things(metric, SPLITS['all'])}\n\nselect count(*) as things,\n       {parts}\nfrom scoped"


def one_pass(metric: Metric) -> str:
    """Number and further keys in one go: for metrics whose things are dear to find and cheap to keep."""
    asked, _, order = REDUCERS[metric.kind].select(metric).strip().rpartition("\norder by ")
    asked = f"with{asked[1:]}" if asked.startswith(",") else asked
    further = ",\n    ".join(f"{name} := {text.replace('{scope}', IN_SCOPE)}" for name, text in metric.detail.items())
    return f"""{things(metric, SPLITS["all"])}

select found.*, more.further
from (
{_indented(asked)}
) found right join (
    select struct_pack({further}) as further from scoped
) more on true
order by {order}"""


def _indented(text: str) -> str:
    return indent(dedent(text).strip(), "    ")
