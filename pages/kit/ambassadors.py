"""Who speaks for the brand: the sentence of the page, the steps of the programme and how far it has spread."""

from __future__ import annotations

from typing import Any

from metrics import DepartmentSpread, Finding, Language, Measure, Status, numbers, statistics
from pages.kit import ambassadors_words as words
from pages.kit import cards, charts, discretion, session
from pages.kit.discretion import least
from pages.kit.inside_scope import acts, house, in_words, named, people, staff_card, tellable
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

DATED = {"invited": "invited_at", "enrolled": "enrolled_at", "trained": "trained_at"}
# Each step is a part of the one named here; training is a side branch, so nobody is measured against it.
PART_OF = {
    "invited": "eligible",
    "enrolled": "invited",
    "trained": "enrolled",
    "active": "enrolled",
    "sustained": "active",
}
FEWEST = 10  # people of whom tenths may be said


def lead(view: View) -> None:
    """One sentence on who speaks for the brand, and the numbers that earn it."""
    language, few = view.language, least(view)
    funnel = cards.finding_of(house(view), "advocacy_funnel").now
    active = funnel.x if funnel.status in (Status.OK, Status.LOW_N) else None
    evidence = [words.NO_NAMES.in_(language).format(least=few)]
    if active is not None:
        title = f"{_speaking(active, few, language)}{_how(view, active)}."
        evidence.insert(0, _evidence(funnel, few, language))
    elif funnel.n:
        title = f"{words.ENROLLED_ONLY.in_(language)}."
    else:
        title = f"{_acted(view, few)}."
    if view.scope_now.networks or view.scope_now.accounts:
        evidence.append(words.FILTERS.in_(language))
    cards.lead(title, " ".join(evidence))


def _acted(view: View, few: int) -> str:
    """Without a roster: how many did something, by what they did or by the report on people."""
    language = view.language
    if "advocacy_activity" in session.picture(view.workspace, "available"):
        acting = session.picture(view.workspace, "acting", acts(view).scope_now)
        return words.ACTED.in_(language).format(n=people(acting, few, language))
    now = session.measure(view.workspace, "advocate_totals", acts(view).scope_now)
    active, listed = now.detail.get("active"), now.detail.get("listed")
    if active is None:
        return words.BLIND.in_(language)
    template = words.TOTALS_ACTIVE if now.detail["lists_only_active"] else words.TOTALS
    return template.in_(language).format(n=people(listed, few, language), x=people(active, few, language))


def _speaking(active: float, few: int, language: Language) -> str:
    if not active:
        return words.NOBODY_SPEAKS.in_(language)
    if active < few:
        return words.SPEAK_FEW.in_(language).format(least=few)
    return words.SPEAK.in_(language).format(n=numbers.count(active, language))


def _how(view: View, active: float) -> str:
    """Whether they repeat more or less, where a rule says it; else how far they have spread."""
    if not active:
        return ""
    moved = cards.finding_of(acts(view), "echo_ratio").verdict
    if moved in words.ECHO_MOVED and not discretion.instead(acts(view), "echo_ratio"):
        return words.ECHO_MOVED[moved].in_(view.language)
    spread = cards.finding_of(house(view), "capillarity").now
    if not spread.n or not spread.x:
        return ""
    counts = {name: numbers.count(n, view.language) for name, n in (("x", spread.x), ("n", spread.n))}
    return words.IN_DEPARTMENTS.in_(view.language).format(**counts)


def _evidence(funnel: Measure, few: int, language: Language) -> str:
    n = numbers.count(funnel.n, language)
    if funnel.value is None or not funnel.ci or not tellable(funnel.x, few):
        return words.EVIDENCE_FEW.in_(language).format(n=n)
    return words.EVIDENCE.in_(language).format(
        x=numbers.count(funnel.x, language),
        n=n,
        share=numbers.percent(funnel.value, language),
        interval=numbers.interval(funnel.ci, "share", language),
    )


def carried(view: View) -> list[str]:
    """The steps that the files tell: a date that nobody wrote down is not a step that nobody took."""
    there = session.picture(view.workspace, "available").get("advocates", ())
    return [step for step in words.STEPS if DATED.get(step, "person_id") in there]


def funnel(view: View) -> None:
    view, language = house(view), view.language
    found = cards.finding_of(view, "advocacy_funnel")
    finding, basis = funnel_words(view, found.now)

    def draw(found: Finding) -> None:
        plot(funnel_figure(view, found.now, palette()), f"{finding}. {basis}", "ambassadors_funnel_chart")

    if found.now.n and found.now.status not in (Status.OK, Status.LOW_N):  # the roster is there, what they do is not
        draw_known = (lambda: draw(found)) if found.now.detail.get("counts") else None
        basis = f"{basis}. {cards.to_see_it(found.now, language)}"
        cards.card(view, finding=words.ENROLLED_ONLY.in_(language), basis=basis, key="ambassadors_funnel",
                   metric="advocacy_funnel", draw=draw_known, discreet=True)  # fmt: skip
        return
    staff_card(
        view, "advocacy_funnel", key="ambassadors_funnel", draw=draw, finding=finding, basis=basis, discreet=True
    )


def _steps(view: View, now: Measure) -> tuple[dict[str, int], list[str]]:
    counts = now.detail.get("counts", {})
    return counts, [step for step in carried(view) if counts.get(step) is not None]


def funnel_words(view: View, now: Measure) -> tuple[str, str]:
    counts, steps = _steps(view, now)
    return _funnel_says(counts, steps, least(view), view.language), _funnel_basis(view, counts, steps, least(view))


def funnel_figure(view: View, now: Measure, palette: Palette) -> Any:
    counts, steps = _steps(view, now)
    few, language = least(view), view.language
    rungs = [_rung(step, counts, steps, few, language) for step in steps]
    return charts.funnel(rungs, least=few, palette=palette, language=language)


def _rung(step: str, counts: dict[str, int], steps: list[str], few: int, language: Language) -> charts.Rung:
    n, whole = counts[step], next((s for s in _bases(step) if s in steps), None)
    told = tellable(n, few)
    note = ""
    if told and whole and counts[whole] and tellable(counts[whole], few):
        share = numbers.percent(n / counts[whole], language)
        note = words.OF_STEP[whole].in_(language).format(share=share)
    strong = step in ("active", "sustained")
    return charts.Rung(words.STEPS[step].in_(language), n if told else None, note, strong=strong)


def _bases(step: str) -> list[str]:
    """The step it is a part of, then the one that is a part of, and so on."""
    found = []
    while step in PART_OF:
        step = PART_OF[step]
        found.append(step)
    return found


def _widest(steps: list[str]) -> str:
    return next((step for step in ("invited", "enrolled") if step in steps), "eligible")


def _funnel_says(counts: dict[str, int], steps: list[str], few: int, language: Language) -> str:
    """How many of ten are active; nothing of our own where they are few."""
    whole = _widest(steps)
    n, active = counts.get(whole), counts.get("active")
    if not n or active is None or n < FEWEST:
        return ""
    if not active or active < few:
        return _speaking(active, few, language)
    tenths = int(active / n * 10 + 0.5)
    template = {0: words.TENTHS_NONE, 1: words.TENTHS_ONE, 10: words.TENTHS_ALL}.get(tenths, words.TENTHS)
    return template.in_(language).format(step=words.WHO[whole].in_(language), x=in_words(tenths, language))


def _funnel_basis(view: View, counts: dict[str, int], steps: list[str], few: int) -> str:
    language, whole = view.language, _widest(steps)
    parts = [words.FUNNEL_BASIS.in_(language).format(day=numbers.day(view.scope_now.until, language, year=True))]
    n, active = counts.get(whole), counts.get("active")
    if n and active and active >= few:
        share = words.FUNNEL_SHARE.in_(language).format(
            x=numbers.count(active, language),
            n=numbers.count(n, language),
            step=words.WHO[whole].in_(language),
            share=numbers.percent(active / n, language),
            interval=numbers.interval(statistics.wilson(active, n), "share", language),
        )
        parts.append(share)
    settings = {name: session.setting(view.workspace, name) for name in ("active_days", "sustained_min_weeks")}
    weeks = session.setting(view.workspace, "sustained_weeks")
    days, fewest = (numbers.count(settings[name], language) for name in settings)
    parts.append(words.FUNNEL_MEANS.in_(language).format(days=days, least=fewest, weeks=weeks))
    absent = [step for step in DATED if step not in steps]
    if absent and counts:
        names = words.AND.in_(language).join(words.STEPS[step].in_(language).lower() for step in absent)
        parts.append(words.NOT_CARRIED.in_(language).format(steps=names))
    return " · ".join(parts)


def departments(view: View) -> None:
    view, language, few = house(view), view.language, least(view)
    spread = session.picture(view.workspace, "ambassador_spread", view.scope_now)
    now = cards.finding_of(view, "capillarity").now
    finding, basis = spread_says(now, language), spread_basis(now, spread, few, language)

    def draw(found: Finding) -> None:
        figure = charts.waffle(crowds(spread), least=few, palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "ambassadors_departments_chart")

    shown = draw if spread.departments else None
    staff_card(view, "capillarity", key="ambassadors_departments", draw=shown, finding=finding, basis=basis)


def crowds(spread: DepartmentSpread) -> list[charts.Crowd]:
    return [
        charts.Crowd(
            named(d.name), d.people, d.active, "number" if d.active is not None else "few" if d.few else "withheld"
        )
        for d in spread.departments
    ]


def spread_says(now: Measure, language: Language) -> str:
    if not now.n:
        return ""
    without = int(now.n - now.x)
    template = {0: words.EVERY_DEPARTMENT, now.n: words.ALL_WITHOUT, 1: words.ONE_WITHOUT}.get(
        without, words.SOME_WITHOUT
    )
    return template.in_(language).format(n=numbers.count(without, language), all=numbers.count(now.n, language))


def spread_basis(now: Measure, spread: DepartmentSpread, few: int, language: Language) -> str:
    if not now.n:
        return ""
    parts = [squares(crowds(spread), language)] if spread.departments else []
    counts = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
    parts.append(words.REACHES.in_(language).format(**counts))
    effective = now.detail.get("effective_departments")
    if effective:
        parts.append(words.EFFECTIVE.in_(language).format(n=numbers.decimal(effective, language, 1)))
    if spread.small:
        small = words.SMALL_ONE if spread.small == 1 else words.SMALL
        parts.append(small.in_(language).format(n=numbers.count(spread.small, language), least=few))
    if any(d.active is None and not d.few for d in spread.departments):
        parts.append(words.WITHHELD.in_(language).format(least=few))
    return " · ".join(parts)


def squares(rows: list[charts.Crowd], language: Language) -> str:
    """What a square stands for."""
    each = charts.people_each(rows)
    return (words.SQUARE if each == 1 else words.SQUARES).in_(language).format(each=numbers.count(each, language))
