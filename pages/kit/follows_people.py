"""The people of a conversation: the hundred who come back, how talk is spread, newcomers and the silent."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from metrics import Audience, Finding, Language, Measure, Scope, Status, numbers
from pages.kit import cards, charts, session, talk
from pages.kit import follows_words as words
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

A_DAY = timedelta(days=1)
MONTHS = 12


def until_now(view: View) -> Scope:
    """All the history up to the end of the period."""
    return Scope(None, view.scope_now.until, view.scope_now.networks, view.scope_now.accounts)


def hundred(view: View) -> None:
    """A seat for each person who writes week after week."""

    def draw(found: Finding) -> None:
        plot(hundred_figure(view, found, palette()), talk.alt(found, view.language), "follows_hundred_chart")
        cards.small(words.HUNDRED.in_(view.language))

    basis = hundred_basis(view)
    cards.metric_card(view, "core_size", draw=draw, basis=basis, key="follows_hundred", before=False, rows=0)


def hundred_basis(view: View) -> str:
    language, now = view.language, session.measure(view.workspace, "core_size", view.scope_now)
    told = {
        "least": numbers.count(session.setting(view.workspace, "core_min_weeks"), language),
        "weeks": numbers.count(session.setting(view.workspace, "core_weeks"), language),
        "x": numbers.count(now.x, language),
        "n": numbers.count(now.n, language),
    }

    return words.CORE_BASIS.in_(language).format(**told)


def hundred_figure(view: View, found: Finding, palette: Palette) -> Any:
    return charts.seats(int(found.now.value or 0), palette=palette, language=view.language)


def to_scale(view: View) -> None:
    """Followers, those who write and those who return: squares as large as they are many."""
    spread = session.picture(view.workspace, "participation_spread", view.scope_now)
    if spread is None:
        cards.metric_card(view, "participation", key="follows_scale", before=False)
        return
    finding, basis = scale_said(view)

    def draw() -> None:
        plot(scale_figure(view, palette()), f"{finding}. {basis}", "follows_scale_chart")

    cards.card(
        view, finding=finding, basis=basis, key="follows_scale", metric="participation", draw=draw, rows=spread.messages
    )


def scale_figure(view: View, palette: Palette) -> Any:
    """None where nobody has written."""
    language, spread = view.language, session.picture(view.workspace, "participation_spread", view.scope_now)
    if spread is None:
        return None
    followers = sum(stock.followers for stock in session.picture(view.workspace, "audiences", view.scope_now))
    amounts = [
        charts.Amount(words.FOLLOWERS.in_(language), followers or None),
        charts.Amount(words.WRITERS.in_(language), spread.people),
        charts.Amount(words.RETURNING.in_(language), spread.returning),
    ]
    return charts.nested(amounts, palette=palette, language=language)


def scale_said(view: View) -> tuple[str, str]:
    spread = session.picture(view.workspace, "participation_spread", view.scope_now)
    if spread is None:
        return "", ""
    stocks = session.picture(view.workspace, "audiences", view.scope_now)
    return scale_words(sum(stock.followers for stock in stocks), spread.returning, stocks, view.language)


def scale_words(followers: float, back: int, stocks: list[Audience], language: Language) -> tuple[str, str]:
    if not followers:
        finding = words.BACK[min(back, 2)].in_(language).format(n=numbers.count(back, language))
        return finding, words.SCALE_UNTOLD.in_(language)
    told = {"followers": numbers.count(followers, language), "back": numbers.count(back, language)}
    last = numbers.day(max(stock.day for stock in stocks), language, year=True)
    return words.SCALE[min(back, 2)].in_(language).format(**told), words.SCALE_BASIS.in_(language).format(day=last)


def has_months(view: View) -> bool:
    return sum(map(len, months_of_core(view))) > 1


def months_of_core(view: View) -> tuple[list[charts.Point], list[charts.Point]]:
    """The core as each month ended, of this period and before it; without twelve weeks behind it is not known."""
    now: list[charts.Point] = []
    before: list[charts.Point] = []
    ends = month_ends(view)
    scopes = tuple(Scope(None, end, view.scope_now.networks, view.scope_now.accounts) for end in ends)
    for end, found in zip(ends, session.picture(view.workspace, "in_scopes", "core_size", scopes), strict=True):
        if found.status is Status.OK:
            (now if end >= view.scope_now.since else before).append(charts.Point(end.replace(day=1), found.value))
    return now, before


def core_by_month(view: View) -> None:
    """How many were in the core as each month ended."""
    language = view.language
    finding, basis = words.CORE_MONTHS.in_(language), words.CORE_MONTHS_BASIS.in_(language)

    def draw() -> None:
        plot(core_figure(view, palette()), f"{finding}. {basis}", "follows_core_chart")

    cards.card(view, finding=finding, basis=basis, key="follows_core", metric="core_size", draw=draw)


def core_figure(view: View, palette: Palette) -> Any:
    now, before = months_of_core(view)
    return charts.columns(now, before, by="month", palette=palette, language=view.language, height=210)


def month_ends(view: View) -> list[date]:
    """The last days of the newest twelve months that ended within the data, the oldest first."""
    last, found = view.scope_now.until, list[date]()
    first = view.span.since if view.span else last
    end = (last + A_DAY).replace(day=1) - A_DAY
    while end > first and len(found) < MONTHS:
        found.append(end)
        end = end.replace(day=1) - A_DAY
    return found[::-1]


def spread(view: View) -> None:
    """The curve of participation with its Gini and the part of the top tenth."""

    def draw(found: Finding) -> None:
        figure = spread_figure(view, found, palette())
        if figure is not None:
            plot(figure, f"{talk.alt(found, view.language)}. {basis}", "follows_spread_chart")

    basis = spread_basis(view, session.finding(view.workspace, "participation", view.scope_now, view.scope_before))
    now = session.picture(view.workspace, "participation_spread", view.scope_now)
    rows = now.messages if now else None
    cards.metric_card(view, "participation", draw=draw, basis=basis, key="follows_spread", rows=rows)


def spread_figure(view: View, found: Finding, palette: Palette) -> Any:
    """None where there are not two people to compare."""
    now, earlier = (
        session.picture(view.workspace, "participation_spread", scope) if scope else None
        for scope in (view.scope_now, view.scope_before)
    )
    if now is None or now.people < 2:
        return None
    before = earlier.curve if earlier and earlier.people >= 10 else ()
    top = found.now.detail["top10"] if now.people >= 10 else None
    return charts.lorenz(now.curve, before, top=top, palette=palette, language=view.language)


def spread_basis(view: View, found: Finding) -> str:
    if not found.now.known:
        return ""
    language, before = view.language, ""
    if found.before is not None and found.before.known:
        before = words.BEFORE.in_(language).format(value=numbers.decimal(found.before.value, language))
    return words.SPREAD_BASIS.in_(language).format(
        gini=numbers.decimal(found.now.value, language),
        before=before,
        n=numbers.count(found.now.n, language),
        messages=numbers.count(found.now.detail["messages"], language),
    )


def newcomers(view: View) -> None:
    """Month by month, who came for the first time and who came back: all the history, for months need time."""
    whole = until_now(view)
    basis = newcomers_basis(view)

    def draw(found: Finding) -> None:
        plot(newcomers_figure(view, palette()), f"{talk.alt(found, view.language)}. {basis}", "follows_newcomers_chart")

    cards.metric_card(view, "retention_m1", draw=draw, basis=basis, scope=whole, key="follows_newcomers")


def newcomers_figure(view: View, palette: Palette) -> Any:
    months = session.picture(view.workspace, "cohorts", until_now(view))
    shown = [
        charts.Entry(c.month, c.newcomers, tuple(charts.Return(later.returned, later.whole) for later in c.later))
        for c in months
    ]
    return charts.cohorts(shown, palette=palette, language=view.language)


def newcomers_basis(view: View) -> str:
    language, now = view.language, session.measure(view.workspace, "retention_m1", until_now(view))
    if not now.known:
        return ""
    told = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
    return words.COHORTS_BASIS.in_(language).format(interval=numbers.interval(now.ci, "share", language), **told)


def dormant(view: View) -> None:
    """Followers who have said nothing for one, three and six months."""

    def draw(found: Finding) -> None:
        plot(dormant_figure(view, found, palette()), talk.alt(found, view.language), "follows_dormant_chart")

    basis = dormant_basis(session.measure(view.workspace, "dormant_followers", view.scope_now), view.language)
    cards.metric_card(view, "dormant_followers", draw=draw, basis=basis, key="follows_dormant", before=False)


def dormant_figure(view: View, found: Finding, palette: Palette) -> Any:
    rows = [silent(days, part, view) for days, part in found.now.detail["days"].items()]
    return charts.dots(rows, palette=palette, language=view.language, top=1)


def dormant_basis(now: Measure, language: Language) -> str:
    if not now.known:
        return ""
    told = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
    return words.DORMANT_BASIS.in_(language).format(**told)


def silent(days: str, part: dict | None, view: View) -> charts.Dot:
    """A span longer than the history of the files stays unknown."""
    language = view.language
    name = words.DAYS.in_(language).format(n=days)
    if part is None:
        return charts.Dot(name, None)
    low, high = part["ci"]
    told = {"n": numbers.count(part["x"], language), "all": numbers.count(part["n"], language)}
    strong = days == "90"
    return charts.Dot(name, charts.Estimate(part["value"], low, high), words.OF.in_(language).format(**told), strong)
