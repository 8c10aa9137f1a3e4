"""The people of a conversation: the hundred who come back, how talk is spread, newcomers and the silent."""

from __future__ import annotations

from datetime import date, timedelta

from metrics import Audience, Finding, Language, Scope, Status, numbers
from pages.kit import cards, charts, session, talk
from pages.kit import follows_words as words
from pages.kit.theme import palette, plot
from pages.kit.view import View

A_DAY = timedelta(days=1)
MONTHS = 12


def until_now(view: View) -> Scope:
    """All the history up to the end of the period."""
    return Scope(None, view.scope_now.until, view.scope_now.networks, view.scope_now.accounts)


def hundred(view: View) -> None:
    """A seat for each person who writes week after week."""
    language = view.language
    now = session.measure(view.workspace, "core_size", view.scope_now)
    told = {
        "least": numbers.count(session.setting(view.workspace, "core_min_weeks"), language),
        "weeks": numbers.count(session.setting(view.workspace, "core_weeks"), language),
        "x": numbers.count(now.x, language),
        "n": numbers.count(now.n, language),
    }

    def draw(found: Finding) -> None:
        figure = charts.seats(int(found.now.value or 0), palette=palette(), language=language)
        plot(figure, talk.alt(found, language), "follows_hundred_chart")
        cards.small(words.HUNDRED.in_(language))

    cards.metric_card(
        view, "core_size", draw=draw, basis=words.CORE_BASIS.in_(language).format(**told), key="follows_hundred",
        before=False, rows=0,
    )  # fmt: skip


def to_scale(view: View) -> None:
    """Followers, those who write and those who return: squares as large as they are many."""
    language = view.language
    spread = session.picture(view.workspace, "participation_spread", view.scope_now)
    stocks = session.picture(view.workspace, "audiences", view.scope_now)
    if spread is None:
        cards.metric_card(view, "participation", key="follows_scale", before=False)
        return
    followers = sum(stock.followers for stock in stocks)
    amounts = [
        charts.Amount(words.FOLLOWERS.in_(language), followers or None),
        charts.Amount(words.WRITERS.in_(language), spread.people),
        charts.Amount(words.RETURNING.in_(language), spread.returning),
    ]
    finding, basis = scale_words(followers, spread.returning, stocks, language)

    def draw() -> None:
        figure = charts.nested(amounts, palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "follows_scale_chart")

    cards.card(
        view, finding=finding, basis=basis, key="follows_scale", metric="participation", draw=draw, rows=spread.messages
    )


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
    for end in month_ends(view):
        scope = Scope(None, end, view.scope_now.networks, view.scope_now.accounts)
        found = session.measure(view.workspace, "core_size", scope)
        if found.status is Status.OK:
            (now if end >= view.scope_now.since else before).append(charts.Point(end.replace(day=1), found.value))
    return now, before


def core_by_month(view: View) -> None:
    """How many were in the core as each month ended."""
    language = view.language
    finding, basis = words.CORE_MONTHS.in_(language), words.CORE_MONTHS_BASIS.in_(language)

    def draw() -> None:
        now, before = months_of_core(view)
        figure = charts.columns(now, before, by="month", palette=palette(), language=language, height=210)
        plot(figure, f"{finding}. {basis}", "follows_core_chart")

    cards.card(view, finding=finding, basis=basis, key="follows_core", metric="core_size", draw=draw)


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
    language = view.language
    now, earlier = (
        session.picture(view.workspace, "participation_spread", scope) if scope else None
        for scope in (view.scope_now, view.scope_before)
    )

    def draw(found: Finding) -> None:
        if now is None or now.people < 2:
            return
        before = earlier.curve if earlier and earlier.people >= 10 else ()
        top = found.now.detail["top10"] if now.people >= 10 else None
        figure = charts.lorenz(now.curve, before, top=top, palette=palette(), language=language)
        plot(figure, f"{talk.alt(found, language)}. {basis}", "follows_spread_chart")

    found = session.finding(view.workspace, "participation", view.scope_now, view.scope_before)
    basis = spread_basis(found, view) if found.now.known else ""
    rows = now.messages if now else None
    cards.metric_card(view, "participation", draw=draw, basis=basis, key="follows_spread", rows=rows)


def spread_basis(found: Finding, view: View) -> str:
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
    language, whole = view.language, until_now(view)
    months = session.picture(view.workspace, "cohorts", whole)
    now = session.measure(view.workspace, "retention_m1", whole)

    def draw(found: Finding) -> None:
        shown = [
            charts.Entry(c.month, c.newcomers, tuple(charts.Return(later.returned, later.whole) for later in c.later))
            for c in months
        ]
        figure = charts.cohorts(shown, palette=palette(), language=language)
        plot(figure, f"{talk.alt(found, language)}. {basis}", "follows_newcomers_chart")

    basis = ""
    if now.known:
        told = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
        basis = words.COHORTS_BASIS.in_(language).format(interval=numbers.interval(now.ci, "share", language), **told)
    cards.metric_card(view, "retention_m1", draw=draw, basis=basis, scope=whole, key="follows_newcomers")


def dormant(view: View) -> None:
    """Followers who have said nothing for one, three and six months."""
    language = view.language
    now = session.measure(view.workspace, "dormant_followers", view.scope_now)

    def draw(found: Finding) -> None:
        rows = [silent(days, part, view) for days, part in found.now.detail["days"].items()]
        figure = charts.dots(rows, palette=palette(), language=language, top=1)
        plot(figure, talk.alt(found, language), "follows_dormant_chart")

    basis = ""
    if now.known:
        told = {"x": numbers.count(now.x, language), "n": numbers.count(now.n, language)}
        basis = words.DORMANT_BASIS.in_(language).format(**told)
    cards.metric_card(view, "dormant_followers", draw=draw, basis=basis, key="follows_dormant", before=False)


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
