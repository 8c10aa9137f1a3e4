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

PAGES = {
    "Pulse": ("dialogue_share", "monologue_index", "people_talked"),
    "Conversation": (
        *("monologue_index", "dialogue_share", "hanging_dialogues", "own_reply_share", "broadcast_to_reply"),
        *("broadcast_volume", "conversation_volume"),
    ),
    "Waiting": ("ttfr", "ttfr.1", "ttfr.4", "ttfr.24", "response_rate", "canned_reply_share", "hanging_dialogues"),
    "Counts only": ("silent_post_share", "talk_per_post"),
}
CARDS = tuple(dict.fromkeys(name for page in PAGES.values() for name in page))
WEEKS = (13, 4)
SEED = 20261121
RULES = ("alone", "grounded", "together")


def main(number: int, processes: int) -> None:
    told: Counter[tuple[object, ...]] = Counter()
    with ProcessPoolExecutor(processes) as pool:
        for found in pool.map(one, range(number), chunksize=4):
            told.update(found)
    _pages(told, number)
    _cards(told, number)
    _power(told, number)


def one(number: int) -> list[tuple[object, ...]]:
    """What one brand makes its pages say: (what, period, page or card, rule) for each alarm."""
    chance = np.random.default_rng([SEED, number])
    who = brands.character(chance)
    same = _opened(brands.invent(who, 2 * max(WEEKS), chance))
    found = [event for weeks in WEEKS for event in alarms(same, weeks, "same")]
    before = brands.invent(replace(who, answered=0.5), 13, chance)
    after = brands.invent(replace(who, answered=0.75, wait_h=who.wait_h / 2), 13, chance)
    return found + alarms(_opened(_joined(before, after)), 13, "changed")


def _opened(brand: brands.Brand) -> Workspace:
    cut = brands.START + timedelta(weeks=2 * max(WEEKS))
    return brands.workspace(brand, {"as_of": cut.isoformat()})


def _joined(first: brands.Brand, then: brands.Brand) -> brands.Brand:
    """Thirteen weeks of one and thirteen of the other."""

    def later(row: tuple[str, ...], time: int) -> tuple[str, ...]:
        moment = brands.datetime.fromisoformat(row[time]) + timedelta(weeks=13)
        named = [f"b{cell}" if place in (0, 1, 5) and cell and time == 2 else cell for place, cell in enumerate(row)]
        named[0] = f"b{row[0]}"
        named[time] = f"{moment:%Y-%m-%d %H:%M:%S}"
        return tuple(named)

    return brands.Brand(
        [*first.messages, *(later(row, 2) for row in then.messages)],
        [*first.posts, *(later(row, 1) for row in then.posts)],
    )


def alarms(store: Workspace, weeks: int, what: str) -> list[tuple[object, ...]]:
    """The last weeks against as many before them."""
    end = (brands.START + timedelta(weeks=2 * max(WEEKS))).date()
    middle, start = end - timedelta(weeks=weeks), end - timedelta(weeks=2 * weeks)
    now, before = Scope(middle, end - timedelta(days=1)), Scope(start, middle - timedelta(days=1))
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
    print("\nA brand that answers 75 % instead of 50 %, twice as soon (13 weeks): what is told\n")
    print("| page | card | alone | day and week known | together |\n| --- | --- | --- | --- | --- |")
    for page, names in PAGES.items():
        for name in names:
            shares = (f"{told['changed', 13, page, rule, name] / number:.1%}" for rule in RULES)
            print(f"| {page} | {name} | {' | '.join(shares)} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300, int(sys.argv[2]) if len(sys.argv) > 2 else 2)
