"""What is posted: for what, how much of it sells and in a row, and what one more post adds."""

from __future__ import annotations

from typing import Any

import streamlit as st

from metrics import PURPOSES, Finding, Language, Measure, Saturation, Scope, Tape, numbers, statistics
from pages.kit import cards, charts, filters, session, talk
from pages.kit import channel_posts_words as words
from pages.kit import channel_words as of_channel
from pages.kit.desk.purposes_words import NAMES
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View
from pages.kit.words import network

NEWEST = 40  # posts of a network that fit a telephone
COMMERCIAL, SERVICE = ("promo", "launch", "lead"), ("support", "educate", "feedback")


def functions(view: View) -> None:
    """The eight purposes with their posts; a label of the file's own stands after them."""
    language = view.language
    now = session.measure(view.workspace, "purpose_mix", view.scope_now)

    def draw(found: Finding) -> None:
        counts = found.now.detail["counts"]
        names = sorted({*PURPOSES, *counts}, key=lambda name: (-counts.get(name, 0), name not in PURPOSES, name))
        made = [function(name, counts.get(name, 0), found.now.n, language) for name in names]
        plot(charts.function_bars(made, palette=palette(), language=language), talk.alt(found, language),
             "channel_functions_chart")  # fmt: skip
        filters.link("data", of_channel.RULES.in_(language))

    basis = functions_basis(view, now) if now.n else ""
    cards.metric_card(view, "purpose_mix", draw=draw, basis=basis, key="channel_functions")


def function(name: str, posts: int, total: int, language: Language) -> charts.Function:
    kind = "commercial" if name in COMMERCIAL else "service" if name in SERVICE else "other"
    low, high = statistics.wilson(posts, total)
    return charts.Function(NAMES[name].in_(language) if name in NAMES else name, posts, kind, low, high)


def functions_basis(view: View, now: Measure) -> str:
    language = view.language
    guessed = session.picture(view.workspace, "purposes_told")[1]
    every = session.measure(view.workspace, "broadcast_volume", view.scope_now).n
    return of_channel.FUNCTIONS_BASIS.in_(language).format(
        n=numbers.count(now.n, language),
        all=numbers.count(every, language),
        coverage=numbers.percent(now.detail["coverage"], language),
        suggested=of_channel.SUGGESTED.in_(language).format(n=numbers.count(guessed, language)) if guessed else "",
    )


def pressure(view: View) -> None:
    """Posts that sell, week by week."""
    found = cards.finding_of(view, "promo_pressure")

    def draw(found: Finding) -> None:
        alt = f"{talk.alt(found, view.language)}. {basis}"
        plot(pressure_figure(view, found, palette()), alt, "channel_pressure_chart")

    basis = pressure_basis(view, found) if found.now.known else ""
    rows = session.measure(view.workspace, "broadcast_volume", view.scope_now).n
    cards.metric_card(view, "promo_pressure", draw=draw, basis=basis, key="channel_pressure", rows=rows)


def pressure_figure(view: View, found: Finding, palette: Palette) -> Any:
    now, before = (promo_points(view, scope) for scope in (view.scope_now, view.scope_before))
    means = (found.now.value, found.before.value if found.before and found.before.known else None)
    chosen = {"palette": palette, "language": view.language, "height": 230}
    return charts.two_period_line(now, before, unit="number", means=means, **chosen)


def promo_points(view: View, scope: Scope | None) -> list[charts.Point]:
    weeks = session.picture(view.workspace, "promo_weeks", scope) if scope else []
    return [charts.Point(week.week, week.commercial, judged=week.whole) for week in weeks]


def pressure_basis(view: View, found: Finding) -> str:
    language, before = view.language, ""
    mix = session.measure(view.workspace, "purpose_mix", view.scope_now)
    if found.before is not None and found.before.known:
        before = words.BEFORE.in_(language).format(value=numbers.decimal(found.before.value, language, 1))
    return words.PRESSURE_BASIS.in_(language).format(
        n=numbers.count(found.now.n, language),
        before=before,
        share=numbers.percent(mix.detail.get("commercial"), language),
    )


def has_posts(view: View) -> bool:
    return bool(session.picture(view.workspace, "post_tapes", view.scope_now, NEWEST))


def runs(view: View) -> None:
    """What went by on each network, and the longest run of posts that sell."""
    language = view.language
    tapes = session.picture(view.workspace, "post_tapes", view.scope_now, NEWEST)
    finding, basis = runs_words(view)

    def draw() -> None:
        rows = [charts.Tape(network(tape.network), tape.tape, run(tape, language)) for tape in tapes]
        plot(charts.tapes(rows, palette=palette(), language=language), f"{finding}. {basis}", "channel_runs_chart")

    rows = sum(tape.posts for tape in tapes)
    cards.card(view, finding=finding, basis=basis, key="channel_runs", metric="promo_pressure", draw=draw, rows=rows)


def runs_words(view: View) -> tuple[str, str]:
    """Where the longest run of posts that sell stands, among the newest."""
    tapes = session.picture(view.workspace, "post_tapes", view.scope_now, NEWEST)
    longest = max(tapes, key=lambda tape: tape.longest)
    template = (words.TAPES_NONE, words.TAPES_ALONE, words.TAPES)[min(longest.longest, 2)]
    finding = template.in_(view.language).format(n=longest.longest, network=network(longest.network))
    return finding, words.TAPES_BASIS.in_(view.language).format(n=NEWEST)


def run(tape: Tape, language: Language) -> str:
    if not tape.longest:
        return words.RUN_NONE.in_(language)
    ends = dict.fromkeys(numbers.day(day, language) for day in (tape.since, tape.until) if day)
    days = " – ".join(ends)
    return words.RUN.in_(language).format(n=numbers.count(tape.longest, language), days=days)


def fatigue(view: View) -> None:
    """A dot a week and what one more post adds, on one network, over all the history."""
    language = view.language
    whole = Scope(None, view.scope_now.until, view.scope_now.networks, view.scope_now.accounts)
    found = session.picture(view.workspace, "saturation", whole)
    if not found:
        cards.metric_card(view, "fatigue_elasticity", key="channel_fatigue", before=False)
        return
    judged = [each.network for each in found if each.slope is not None]
    picked = st.session_state.get("_channel_fatigue")
    one = next((each for each in found if each.network == picked and picked in judged), found[0])
    finding, basis = fatigue_words(one, language)

    def draw() -> None:
        if len(judged) > 1:
            names = {each: network(each) for each in judged}
            st.segmented_control(
                words.CHOOSE.in_(language), judged, format_func=names.__getitem__, default=judged[0],
                key="_channel_fatigue", label_visibility="collapsed",
            )  # fmt: skip
        fit = None
        if one.slope is not None and one.level is not None:
            fit = charts.Fit(one.slope, one.level, *(one.ci or (None, None)))
        figure = charts.saturation(one.weeks, fit, network=one.network, palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "channel_fatigue_chart")

    cards.card(
        view, finding=finding, basis=basis, key="channel_fatigue", metric="fatigue_elasticity", scope=whole, draw=draw
    )


def fatigue_words(one: Saturation, language: Language) -> tuple[str, str]:
    """What the ends of the slope allow to say."""
    name, n = network(one.network), numbers.count(len(one.weeks), language)
    if one.slope is None or one.ci is None:
        basis = words.FATIGUE_NOT_BASIS.in_(language).format(network=name, n=n)
        return words.FATIGUE_NOT.in_(language), basis
    low, high = one.ci
    kind = "less" if high < 0 else "nothing" if low <= 0 else "fading" if high < 1 else "even" if low <= 1 else "more"
    marginal, ends = one.marginal or (None, None)
    more = {"marginal": marginal, "average": one.average} | dict(
        zip(("low", "high"), ends or (None, None), strict=True)
    )
    told = {"slope": numbers.decimal(one.slope, language), "interval": numbers.interval(one.ci, "index", language)}
    told |= {name: numbers.decimal(value, language, 1) for name, value in more.items()}
    return (
        words.FATIGUE[kind].in_(language).format(network=name),
        words.FATIGUE_BASIS.in_(language).format(n=n, **told),
    )
