"""What ambassadors bring: their reach beside the brand's, the totals of a report, and what more of them would move."""

from __future__ import annotations

from typing import Any

import streamlit as st

from metrics import Finding, Language, Measure, MoreAmbassadors, Outcome, Seen, Status, numbers
from pages.kit import ambassadors_act_words as words
from pages.kit import cards, charts, session
from pages.kit.ambassadors import crowds, squares
from pages.kit.ambassadors_acts import acting
from pages.kit.discretion import least
from pages.kit.inside_scope import acts, house, people, staff_card, tellable, withheld
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

MOST = 5  # people more per department


def reach(view: View) -> None:
    """How often people's acts were seen beside the brand's posts, unpaid and paid; never in money.

    Strict even where the share cannot be told: what so few people's acts were seen is a picture of them.
    """
    view, language = acts(view), view.language
    if few_act(view):
        withheld(view, "ambassadors_reach")
        return
    now = cards.finding_of(view, "ambassador_contribution").now
    if now.status is Status.MISSING or not now.n:
        staff_card(view, "ambassador_contribution", key="ambassadors_reach")
        return
    finding, basis = reach_words(now, language)
    figure = reach_figure(view, palette())

    def draw() -> None:
        plot(figure, f"{finding}. {basis}", "ambassadors_reach_chart")
        cards.small(_caveats(now, language))

    shown = draw if figure is not None else None
    cards.card(view, finding=finding, basis=basis, key="ambassadors_reach", metric="ambassador_contribution",
               scope=view.scope_now, draw=shown)  # fmt: skip


def few_act(view: View) -> bool:
    """Whether somebody acts, but fewer people than may be told."""
    return 0 < acting(view) < least(view)


def reach_figure(view: View, palette: Palette) -> Any:
    """None where nobody counted how often anything was seen."""
    seen = {each.side: each for each in session.picture(view.workspace, "reach_beside", view.scope_now)}
    sides = [seen[side] for side in words.SEEN if side in seen and seen[side].impressions is not None]
    rungs = [_side(each, view.language) for each in sides]
    heads = (words.SEEN_SIDE, words.SEEN_HEAD, words.SEEN_NOTE)
    chosen = {"palette": palette, "language": view.language, "heads": heads}
    return charts.funnel(rungs, least=least(view), **chosen) if rungs else None


def _side(each: Seen, language: Language) -> charts.Rung:
    return charts.Rung(words.SEEN[each.side].in_(language), int(each.impressions or 0), strong=each.side == "people")


def reach_words(now: Measure, language: Language) -> tuple[str, str]:
    if now.value is None:
        return words.REACH_NOT_SAYS.in_(language), words.REACH_NOT.in_(language)
    finding = cards.BY_ID[now.metric].says.now.in_(language).format(value=numbers.percent(now.value, language))
    seen = now.detail["impressions"]
    sides = {"acts": seen["coverage_advocates"], "posts": seen["coverage_brand"]}
    known = words.REACH_KNOWN.in_(language).format(
        **{name: numbers.percent(share, language) for name, share in sides.items()}
    )
    return finding, words.REACH_BASIS.in_(language).format(known=known)


def _caveats(now: Measure, language: Language) -> str:
    """Views are not people, nor money; and what is known of engagements and clicks."""
    parts = [words.REACH_TWICE.in_(language)]
    bounds = now.detail.get("unique_reach_bounds")
    if bounds:
        low, high = (numbers.count(end, language) for end in bounds)
        parts.append(words.REACH_BOUNDS.in_(language).format(low=low, high=high))
    for name, text in words.REACH_OTHERS.items():
        share = (now.detail.get(name) or {}).get("share")
        if share is not None:
            parts.append(text.in_(language).format(share=numbers.percent(share, language)))
    return " ".join([*parts, words.NO_MONEY.in_(language)])


def totals(view: View) -> None:
    """Where only totals per person are known: who did anything, department by department."""
    view = acts(view)
    found = cards.finding_of(view, "advocate_totals")
    if "absence_factor" not in found.now.detail:
        staff_card(view, "advocate_totals", key="ambassadors_totals")
        return
    finding, basis = totals_words(view, found)
    figure = totals_figure(view, palette())

    def draw() -> None:
        plot(figure, f"{finding}. {basis}", "ambassadors_totals_chart")

    shown = draw if figure is not None else None
    cards.card(view, finding=finding, basis=basis, key="ambassadors_totals", metric="advocate_totals",
               scope=view.scope_now, draw=shown, discreet=True)  # fmt: skip


def totals_figure(view: View, palette: Palette) -> Any:
    """None where no department may be told."""
    spread = session.picture(view.workspace, "totals_spread", view.scope_now)
    if not spread.departments:
        return None
    return charts.waffle(crowds(spread), least=least(view), palette=palette, language=view.language)


def totals_words(view: View, found: Finding) -> tuple[str, str]:
    now, detail, language, few = found.now, found.now.detail, view.language, least(view)
    if "absence_factor" not in detail:
        return "", ""
    spread = session.picture(view.workspace, "totals_spread", view.scope_now)
    told = {
        "few": people(detail["absence_factor"], few, language),
        "x": people(now.x, few, language),
        "n": numbers.count(now.n, language),
    }
    rated = now.value is not None and tellable(now.x, few)
    name = cards.BY_ID["advocate_totals"].name.in_(language)
    basis = (words.TOTALS_BASIS if rated else words.TOTALS_ACTIVE_BASIS).in_(language).format(name=name, **told)
    if spread.departments:
        basis += f" · {squares(crowds(spread), language)}"
    sentence = cards.sentence(found, cards.BY_ID["advocate_totals"], language)
    many = words.TOTALS_MANY.in_(language).format(n=people(detail["active"], few, language))
    return sentence if rated else many, basis


def more(view: View) -> None:
    """What somebody more in each department would move: by arithmetic, and apart what only follows if."""
    view, few = house(view), least(view)
    active = cards.finding_of(view, "advocacy_funnel").now.x
    if active is None or active < few:
        return
    with st.container(border=True, height="stretch", gap="small", key="ambassadors_more"):
        st.markdown(f"## {words.MORE.in_(view.language)}", anchors=False)
        cards.small(words.MORE_BASIS.in_(view.language))
        lever(view)


@st.fragment
def lever(view: View) -> None:
    language = view.language
    label = words.MORE_LABEL.in_(language)
    chosen = st.slider(label, 1, MOST, 1, key="_ambassadors_more")
    found = session.picture(view.workspace, "more_ambassadors", view.scope_now, MoreAmbassadors(chosen))
    places = st.columns([3, 2], gap="large")
    for place, kind, heading in zip(
        places, ("mechanical", "assumption"), (words.MORE_SURE, words.MORE_IF), strict=True
    ):
        some = [outcome for outcome in found if outcome.kind == kind]
        if some:
            with place:
                cards.small(heading.in_(language))
                _outcomes(some, language)


def _outcomes(found: list[Outcome], language: Language) -> None:
    for place, each in zip(st.columns(len(found)), found, strict=True):
        with place:
            then = numbers.value(each.then, "count" if each.id == "acts" else each.unit, language)
            name = words.MORE_NAMES[each.id].in_(language)
            st.metric(name, then, _beside(each, language), delta_arrow="off", delta_color="gray")


def _beside(each: Outcome, language: Language) -> str | None:
    """Where it stands now, or between what the answer lies."""
    if each.bounds:
        low, high = (numbers.value(end, each.unit, language) for end in each.bounds)
        return words.MORE_BETWEEN.in_(language).format(low=low, high=high)
    if each.kind == "assumption":
        return None
    return words.MORE_NOW.in_(language).format(value=numbers.value(each.now, each.unit, language))
