"""How often the cards of a page say rose or fell of brands in which nothing changes, and how often when it does.

    python -m benchmarks.false_alarms [brands] [processes]

Every brand is invented with a fixed seed (benchmarks/brands.py): its own size, its own bursts, good and bad days,
posts that draw most of the talk. Nothing about it changes; two consecutive periods are compared, the last one cut
where the files end. Prints, per page, the share of pages with any false "rose" or "fell": when each card is judged
alone from its own interval, when the day and the week are taken into account, and when the page is judged as one.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import timedelta

import numpy as np

from benchmarks import brands
from metrics.findings import Case, Ground, judge
from metrics.judging import cases
from metrics.model import Finding, Scope
from metrics.workspaces import Workspace

COUNTS = ("silent_post_share", "talk_per_post")
# The cards of the pages, without those that are never compared because their numbers have no interval.
PAGES = {
    "Pulse": ("dialogue_share", "monologue_index", "people_talked", *COUNTS),
    "Conversation": (
        *("broadcast_volume", "conversation_volume", "monologue_index", "dialogue_share", "hanging_dialogues"),
        *("own_reply_share", *COUNTS),
    ),
    "Waiting": ("ttfr", "ttfr.1", "ttfr.4", "ttfr.24", "response_rate", "canned_reply_share", "hanging_dialogues"),
    "Counts only": COUNTS,
}
CARDS = tuple(dict.fromkeys(name for page in PAGES.values() for name in page))
WEEKS = (13, 4, 2)
HALF = timedelta(weeks=max(WEEKS))
AT_ONCE = 10  # brands that share a store
CHANGED = 3  # one brand in so many is also seen changing
SEED = 20261121
RULES = ("alone", "grounded", "together")


def main(number: int, processes: int) -> None:
    told: Counter[tuple[object, ...]] = Counter()
    together = [range(first, min(first + AT_ONCE, number)) for first in range(0, number, AT_ONCE)]
    with ProcessPoolExecutor(processes) as pool:
        for found in pool.map(some, together):
            told.update(found)
    _pages(told, number)
    _cards(told, number)
    _power(told, len(range(0, number, CHANGED)))


def some(numbers: Sequence[int]) -> list[tuple[object, ...]]:
    """What some brands make their pages say: (what, period, page or card, rule) for each alarm.

    They share a store, each as an account of it: that is loaded and derived once.
    """
    same = [invented(number) for number in numbers]
    changed = [invented(number, changed=True) for number in numbers if number % CHANGED == 0]
    store = brands.workspace([*same, *changed], {"as_of": (brands.START + 2 * HALF).isoformat()})
    found = []
    for weeks in WEEKS:
        found += [event for brand in same for event in alarms(store, brand.name, 2 * HALF, weeks, "same")]
        middle = HALF + timedelta(weeks=weeks)
        found += [event for brand in changed for event in alarms(store, brand.name, middle, weeks, "changed")]
    return found


def invented(number: int, *, changed: bool = False) -> brands.Brand:
    """A brand that stays as it is, or that answers 75 % instead of 50 % and twice as soon from the middle on."""
    chance = np.random.default_rng([SEED, number, changed])
    who = brands.character(chance)
    if not changed:
        return brands.invent(who, 2 * max(WEEKS), chance, f"b{number}")
    slow, quick = replace(who, answered=0.5), replace(who, answered=0.75, wait_h=who.wait_h / 2)
    return brands.invent(slow, 2 * max(WEEKS), chance, f"c{number}", quick)


def alarms(store: Workspace, name: str, after: timedelta, weeks: int, what: str) -> list[tuple[object, ...]]:
    """What is told of the weeks up to some time after the start, against as many before them."""
    end, length = (brands.START + after).date(), timedelta(weeks=weeks)
    now, before = (Scope(last - length, last - timedelta(days=1), accounts=(name,)) for last in (end, end - length))
    by_name = dict(zip(CARDS, cases(store, CARDS, now, before), strict=True))
    found: list[tuple[object, ...]] = []
    for page, names in PAGES.items():
        for rule in RULES:
            said = _said([by_name[name] for name in names], rule)
            moved = [name for name, each in zip(names, said, strict=True) if each.verdict in ("rose", "fell")]
            found += [(what, weeks, page, rule)] if moved else []
            found += [(what, weeks, page, rule, name) for name in moved]
    return found


def _said(page: Sequence[Case], rule: str) -> list[Finding]:
    if rule == "together":
        return judge(page)
    bare = {"ground": Ground(), "ground_before": Ground()} if rule == "alone" else {}
    return [judge([replace(case, **bare)])[0] for case in page]


def _pages(told: Counter[tuple[object, ...]], number: int) -> None:
    print(f"\nPages with a false alarm, of {number} unchanged brands\n")
    print("| page | weeks | each card alone | alone, day and week known | together |\n| --- | --- | --- | --- | --- |")
    for weeks in WEEKS:
        for page in PAGES:
            shares = (f"{told['same', weeks, page, rule] / number:.1%}" for rule in RULES)
            print(f"| {page} | {weeks} | {' | '.join(shares)} |")


def _cards(told: Counter[tuple[object, ...]], number: int) -> None:
    print("\nEach card\n\n| page | card | weeks | alone | day and week known | together |")
    print("| --- | --- | --- | --- | --- | --- |")
    for page, names in PAGES.items():
        for name in names:
            for weeks in WEEKS:
                shares = (f"{told['same', weeks, page, rule, name] / number:.1%}" for rule in RULES)
                print(f"| {page} | {name} | {weeks} | {' | '.join(shares)} |")


def _power(told: Counter[tuple[object, ...]], number: int) -> None:
    print(f"\n{number} brands that answer 75 % instead of 50 %, twice as soon: what is told together\n")
    print(f"| page | card | {' | '.join(f'{weeks} weeks' for weeks in WEEKS)} |\n| --- | --- |{' --- |' * len(WEEKS)}")
    for page, names in PAGES.items():
        for name in names:
            shares = (f"{told['changed', weeks, page, 'together', name] / number:.0%}" for weeks in WEEKS)
            print(f"| {page} | {name} | {' | '.join(shares)} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300, int(sys.argv[2]) if len(sys.argv) > 2 else 2)
