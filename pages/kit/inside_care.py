"""The same care inside and outside: who is answered, how soon, whether leaders come back and talk crosses walls."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, numbers, statistics
from pages.kit import cards, charts, discretion, session
from pages.kit import inside_words as words
from pages.kit.inside_scope import house, named, staff_card
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

FEWEST = 20  # cases on each side of a comparison
BY_SIDE = (("inside", True), ("outside", False))
MOST = 12  # departments drawn


def care(view: View) -> None:
    """The same figures for those inside and those outside."""
    view, language = house(view), view.language
    found = cards.finding_of(view, "mimo_parity")
    enough = care_told(view, found.now)

    def draw() -> None:
        plot(care_figure(view, found.now, palette()), basis, "inside_care_chart")
        if waits := _waits(found.now, language):
            figure = charts.twins(waits, unit="hours", palette=palette(), language=language)
            plot(figure, words.CARE_WAITS.in_(language), "inside_care_waits_chart")

    finding, basis = care_words(found.now, language) if enough else cards.words_of(found, language)
    cards.card(view, finding=finding, basis=basis, key="inside_care", metric="mimo_parity", scope=view.scope_now,
               draw=draw if enough else None)  # fmt: skip


def care_told(view: View, now: Measure) -> bool:
    """Whether there are cases on both sides, and people enough behind those of the inside."""
    sides = [now.detail.get(side) or {} for side, _ in BY_SIDE]
    enough = all(side.get("n", 0) >= FEWEST for side in sides)
    return enough and not discretion.instead(view, "mimo_parity")


def care_words(now: Measure, language: Language) -> tuple[str, str]:
    return _care_says(now).in_(language), _care_basis(now, language)


def care_figure(view: View, now: Measure, palette: Palette) -> Any:
    """Its table tells the waits of the second picture too."""
    figure = charts.dots(_care_dots(view, now), palette=palette, language=view.language, top=1)
    figure.layout.meta["rows"].extend(waits_table(_waits(now, view.language), view.language))
    return figure


def _care_says(now: Measure) -> Any:
    """Which side is answered more, where the interval of the ratio says it; alike only where it lies in parity."""
    low, high = cards.BY_ID["mimo_parity"].bands
    if not now.ci:
        return words.CARE["open"]
    if now.ci[0] > 1:
        return words.CARE["inside"]
    if now.ci[1] < 1:
        return words.CARE["outside"]
    return words.CARE["parity" if low <= now.ci[0] and now.ci[1] <= high else "open"]


def _care_basis(now: Measure, language: Language) -> str:
    return words.CARE_BASIS.in_(language).format(
        ratio=numbers.value(now.value, "index", language), interval=numbers.interval(now.ci, "index", language)
    )


def _care_dots(view: View, now: Measure) -> list[charts.Dot]:
    hours = numbers.count(session.setting(view.workspace, "maturity_h"), view.language)
    rows = [
        (words.IN_72.in_(view.language).format(side=_side(side, view.language), h=hours), now.detail[side], strong)
        for side, strong in BY_SIDE
    ]
    rows += [
        (words.IN_7.in_(view.language).format(side=_side(side, view.language)), part, side == "inside")
        for side, part in _seven_days(view).items()
        if part["n"] >= FEWEST
    ]
    return [part_dot(name, part, view.language, strong=strong) for name, part, strong in rows]


def _side(side: str, language: Language) -> str:
    return words.GAP[side].in_(language)


def _seven_days(view: View) -> dict[str, dict[str, Any]]:
    """Whatever somebody else answers within a week, inside and outside."""
    inside = session.measure(view.workspace, "internal_reply_share", view.scope_now)
    outside = session.measure(view.workspace, "dialogue_share", view.scope_now)
    found = {}
    if inside.known and not discretion.instead(view, "internal_reply_share"):
        found["inside"] = {"x": inside.x, "n": inside.n, "ci": inside.ci}
    if outside.known:
        x = outside.n - outside.detail["levels"].get("unanswered", 0)
        found["outside"] = {"x": x, "n": outside.n, "ci": statistics.wilson(x, outside.n)}
    return found if len(found) == len(BY_SIDE) else {}


def part_dot(name: str, part: dict[str, Any], language: Language, *, strong: bool = True) -> charts.Dot:
    """A share inside another number, with its interval and its count."""
    counts = {key: numbers.count(part[key], language) for key in ("x", "n")}
    note = cards.phrases.OF.in_(language).format(**counts)
    return charts.Dot(name, charts.Estimate(part["x"] / part["n"], *part["ci"]), note, strong=strong)


def _waits(now: Measure, language: Language) -> list[charts.Twin]:
    hours = [now.detail[side].get("median_wait_h") for side, _ in BY_SIDE]
    return [charts.Twin(words.CARE_WAITS.in_(language), *hours)] if None not in hours else []


def waits_table(waits: list[charts.Twin], language: Language) -> list[list[str]]:
    """The second picture of the card as rows of its one table."""
    return [
        [f"{one.name} · {_side(side, language)}", numbers.hours(hours, language), numbers.NONE, ""]
        for one in waits
        for (side, _), hours in zip(BY_SIDE, (one.inside, one.outside), strict=True)
    ]


def replies(view: View) -> None:
    """Whether what people say inside gets an answer, by the department of whoever says it."""
    view, language = house(view), view.language

    def draw(found: Finding) -> None:
        plot(replies_figure(view, found.now, palette()), cards.basis_of(found, language), "inside_replies_chart")

    basis = replies_basis(cards.finding_of(view, "internal_reply_share"), language)
    staff_card(view, "internal_reply_share", key="inside_replies", draw=draw, basis=basis)


def replies_basis(found: Finding, language: Language) -> str:
    return f"{cards.basis_of(found, language)} · {words.REPLIES_BY.in_(language)}" if found.now.known else ""


def replies_figure(view: View, now: Measure, palette: Palette) -> Any:
    """The whole house, then its departments with most to answer."""
    language = view.language
    parts = session.measures(view.workspace, "internal_reply_share", view.scope_now, "department")
    shown = sorted((part for part in parts if part.n and part.label != "?"), key=lambda part: -part.n)[:MOST]
    dots = [part_dot(named(part.label), _part(part), language, strong=False) for part in shown]
    whole = part_dot(words.HOUSE.in_(language), _part(now), language)
    return charts.dots([whole, *dots], palette=palette, language=language, top=1)


def _part(now: Measure) -> dict[str, Any]:
    return {"x": now.x, "n": now.n, "ci": now.ci}


def leaders(view: View) -> None:
    """When people answer leaders, whether leaders come back; nothing of fewer than five leaders."""
    view = house(view)

    def draw(found: Finding) -> None:
        figure = leaders_figure(view, found, palette())
        if figure is not None:
            plot(figure, cards.basis_of(found, view.language), "inside_leaders_chart")

    staff_card(view, "leadership_two_way", key="inside_leaders", draw=draw)


def leaders_figure(view: View, found: Finding, palette: Palette) -> Any:
    """None where neither number may be shown."""
    rows = [(words.NOW, found.now, True), (words.BEFORE, found.before, False)]
    dots = [
        part_dot(name.in_(view.language), _part(part), view.language, strong=strong)
        for name, part, strong in rows
        if part is not None and part.known
    ]
    return charts.dots(dots, palette=palette, language=view.language, top=1) if dots else None


def crossing(view: View) -> None:
    """Talk that crosses departments beside what chance would give."""
    view, language = house(view), view.language
    now = session.measure(view.workspace, "cross_department", view.scope_now)
    basis = crossing_basis(now, language)

    def draw(found: Finding) -> None:
        figure = crossing_figure(view, found.now, palette())
        if figure is not None:
            plot(figure, basis, "inside_crossing_chart")

    staff_card(view, "cross_department", key="inside_crossing", draw=draw, basis=basis)


def crossing_basis(now: Measure, language: Language) -> str:
    ratio = now.detail.get("ratio")
    if not now.known or ratio is None:
        return ""
    counts = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
    return words.CROSS_BASIS.in_(language).format(ratio=numbers.decimal(ratio, language), **counts)


def crossing_figure(view: View, now: Measure, palette: Palette) -> Any:
    expected, language = now.detail.get("expected_random"), view.language
    if not now.known or expected is None:
        return None
    by_chance = charts.Dot(words.BY_CHANCE.in_(language), charts.Estimate(expected), strong=False)
    dots = [part_dot(words.CROSSES.in_(language), _part(now), language), by_chance]
    return charts.dots(dots, palette=palette, language=language, top=1)


def voice(view: View) -> None:
    """Who writes of those who come in, where a usage report tells it; else nothing."""
    staff_card(view, "internal_voice_share", key="inside_voice")
