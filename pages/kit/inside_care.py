"""The same care inside and outside: who is answered, how soon, whether leaders come back and talk crosses walls."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, numbers, statistics
from pages.kit import cards, charts, session
from pages.kit import inside_words as words
from pages.kit.inside_scope import house, least, named, staff_card
from pages.kit.theme import palette, plot
from pages.kit.view import View

FEWEST = 20  # cases on each side of a comparison
BY_SIDE = (("inside", True), ("outside", False))
MOST = 12  # departments drawn
TOPICS = 8


def care(view: View) -> None:
    """The same figures for those inside and those outside."""
    view, language = house(view), view.language
    found = cards.finding_of(view, "mimo_parity")
    now = found.now
    sides = [now.detail.get(side) or {} for side, _ in BY_SIDE]
    enough = all(side.get("n", 0) >= FEWEST for side in sides) and authors(view) >= least(view)
    finding, basis = (_care_says(now), _care_basis(now, language)) if enough else (None, "")

    def draw() -> None:
        dots = _care_dots(view, now)
        plot(charts.dots(dots, palette=palette(), language=language, top=1), basis, "inside_care_chart")
        waits = _waits(now, language)
        if waits:
            figure = charts.twins(waits, unit="hours", palette=palette(), language=language)
            plot(figure, words.CARE_WAITS.in_(language), "inside_care_waits_chart")

    said, told = cards.words_of(found, language)
    cards.card(view, finding=finding.in_(language) if finding else said, basis=basis or told, key="inside_care",
               metric="mimo_parity", scope=view.scope_now, draw=draw if enough else None)  # fmt: skip


def authors(view: View) -> int:
    """How many different people inside are behind the answers that are counted."""
    return int(session.measure(view.workspace, "internal_reply_share", view.scope_now).detail.get("clusters") or 0)


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
    if inside.known:
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


def replies(view: View) -> None:
    """Whether what people say inside gets an answer, by the department of whoever says it."""
    view, language = house(view), view.language

    def draw(found: Finding) -> None:
        parts = session.measures(view.workspace, "internal_reply_share", view.scope_now, "department")
        shown = sorted((part for part in parts if part.n and part.label != "?"), key=lambda part: -part.n)[:MOST]
        rows = [(named(part.label), {"x": part.x, "n": part.n, "ci": part.ci}) for part in shown]
        dots = [part_dot(name, part, language, strong=False) for name, part in rows]
        now = found.now
        whole = part_dot(words.HOUSE.in_(language), {"x": now.x, "n": now.n, "ci": now.ci}, language)
        figure = charts.dots([whole, *dots], palette=palette(), language=language, top=1)
        plot(figure, cards.basis_of(found, language), "inside_replies_chart")

    found = cards.finding_of(view, "internal_reply_share")
    basis = f"{cards.basis_of(found, language)} · {words.REPLIES_BY.in_(language)}" if found.now.known else ""
    staff_card(view, "internal_reply_share", key="inside_replies", draw=draw, basis=basis, behind=authors(view))


def leaders(view: View) -> None:
    """When people answer leaders, whether leaders come back; nothing of fewer than five leaders."""
    view = house(view)

    def draw(found: Finding) -> None:
        rows = [(words.NOW, found.now, True), (words.BEFORE, found.before, False)]
        dots = [
            part_dot(name.in_(view.language), {"x": part.x, "n": part.n, "ci": part.ci}, view.language, strong=strong)
            for name, part, strong in rows
            if part is not None and part.known and part.detail.get("clusters", 0) >= least(view)
        ]
        if dots:
            figure = charts.dots(dots, palette=palette(), language=view.language, top=1)
            plot(figure, cards.basis_of(found, view.language), "inside_leaders_chart")

    now = session.measure(view.workspace, "leadership_two_way", view.scope_now)
    staff_card(view, "leadership_two_way", key="inside_leaders", draw=draw, behind=now.detail.get("clusters"))


def crossing(view: View) -> None:
    """Talk that crosses departments beside what chance would give."""
    view, language = house(view), view.language
    now = session.measure(view.workspace, "cross_department", view.scope_now)
    expected, ratio = now.detail.get("expected_random"), now.detail.get("ratio")
    basis = ""
    if now.known and ratio is not None:
        counts = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
        basis = words.CROSS_BASIS.in_(language).format(ratio=numbers.decimal(ratio, language), **counts)

    def draw(found: Finding) -> None:
        if not found.now.known or expected is None:
            return
        seen = {"x": found.now.x, "n": found.now.n, "ci": found.now.ci}
        dots = [
            part_dot(words.CROSSES.in_(language), seen, language),
            charts.Dot(words.BY_CHANCE.in_(language), charts.Estimate(expected), strong=False),
        ]
        figure = charts.dots(dots, palette=palette(), language=language, top=1)
        plot(figure, basis, "inside_crossing_chart")

    staff_card(
        view, "cross_department", key="inside_crossing", draw=draw, basis=basis, behind=now.detail.get("clusters")
    )


def voice(view: View) -> None:
    """Who writes of those who come in, where a usage report tells it; else nothing."""
    staff_card(view, "internal_voice_share", key="inside_voice")


def topics(view: View) -> None:
    """What is talked about inside and outside, each as a share of its side."""
    view, language, few = house(view), view.language, least(view)
    told = session.picture(view.workspace, "topics", view.scope_now)
    found = cards.finding_of(view, "topic_coherence")
    now = found.now
    finding, basis = "", ""
    if now.known:
        finding = words.TOPICS_SAME.in_(language).format(value=numbers.value(now.value, "index", language))
        counts = {side: numbers.count(now.detail[side], language) for side in ("internal", "external")}
        basis = words.TOPICS_BASIS.in_(language).format(**counts)

    def draw(found: Finding) -> None:
        figure = charts.twins(_twins(told, now, few, language), unit="share", palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "inside_topics_chart")

    staff_card(view, "topic_coherence", key="inside_topics", draw=draw if told else None, finding=finding, basis=basis)


def _twins(told: list[Any], now: Measure, few: int, language: Language) -> list[charts.Twin]:
    """The topics most talked of on either side; the others together where none of them is hidden."""
    inside, outside = now.detail["internal"], now.detail["external"]
    ranked = sorted(told, key=lambda t: (-((t.inside or 0) / inside + t.outside / outside), t.name))
    under = words.UNDER.in_(language).format(least=few)
    rows = [
        charts.Twin(named(t.name), None if t.inside is None else t.inside / inside, t.outside / outside,
                    under if t.inside is None else "")
        for t in ranked[:TOPICS]
    ]  # fmt: skip
    rest = ranked[TOPICS:]
    if rest:
        known = all(t.inside is not None for t in rest)
        parts = sum(t.inside or 0 for t in rest) / inside if known else None
        name = words.TOPICS_REST.in_(language).format(n=len(rest))
        rows.append(charts.Twin(name, parts, sum(t.outside for t in rest) / outside, "" if known else under))
    return rows
