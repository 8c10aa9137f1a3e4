"""Inside and outside as two weekly series: together, not seen, or not to be known yet; never a reason."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, Scope, Status, numbers
from pages.kit import cards, charts, discretion, session
from pages.kit import inside_words as words
from pages.kit.discretion import least
from pages.kit.inside_scope import in_words
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

USUAL = 2  # robust deviations within which a side is said to be as usual


def whole(view: View) -> Scope:
    """All the history up to the end of the period: a few months cannot say who goes first."""
    return Scope(until=view.scope_now.until, networks=view.scope_now.networks)


def measured(view: View) -> Measure:
    return session.measure(view.workspace, "lead_lag", whole(view))


def verdict(now: Measure, language: Language) -> str:
    """Together, opposed, not seen, or not to be known yet, with how many weeks are missing."""
    if now.status is Status.MISSING:
        return words.ONE_SIDE.in_(language)
    if now.value == "not_enough_weeks":
        lack = max(now.detail.get("weeks_needed", 40) - (now.n or 0), 1)
        return (words.NOT_YET_ONE if lack == 1 else words.NOT_YET).in_(language).format(n=lack)
    if now.value != "association":
        return (words.NOT_SEEN if now.value == "no_evidence" else words.NO_VARIATION).in_(language)
    lag = now.detail["best_lag"]
    if now.detail["r"] < 0:
        return words.OPPOSED.in_(language)
    if not lag:
        return words.TOGETHER.in_(language)
    one, many = (words.AHEAD_ONE, words.AHEAD) if lag > 0 else (words.BEHIND_ONE, words.BEHIND)
    return (one if abs(lag) == 1 else many).in_(language).format(n=in_words(abs(lag), language))


def series(now: Measure, language: Language) -> tuple[str, str]:
    """What stands for the inside and for the outside in these files."""
    inside = now.detail.get("inside_series", "acts")
    outside = now.detail.get("outside_series", "interactions")
    return words.SERIES[inside].in_(language), words.SERIES[outside].in_(language)


def evidence(now: Measure, language: Language) -> str:
    if now.status is Status.MISSING:
        return cards.to_see_it(now, language)
    inside, outside = series(now, language)
    weeks = numbers.count(now.n, language)
    parts = [words.WEEKS_OF.in_(language).format(n=weeks, inside=inside, outside=outside)]
    if now.value == "association":
        low, high = now.detail["r_ci"]
        told = {"r": now.detail["r"], "low": low, "high": high}
        parts.append(words.FOUND.in_(language).format(**{k: numbers.decimal(v, language) for k, v in told.items()}))
    elif now.value == "no_evidence":
        parts.append(words.BLIND_TO.in_(language).format(r=numbers.decimal(now.detail["detectable_r"], language)))
    elif now.value == "not_enough_weeks":
        parts.append(words.NEEDED.in_(language).format(n=now.detail.get("weeks_needed", 40)))
    return " · ".join(parts)


def lead(view: View) -> None:
    now, language = measured(view), view.language
    title, said = discretion.instead(view, "lead_lag", whole(view)) or (verdict(now, language), evidence(now, language))
    said = f"{said.removesuffix('.')}."
    if view.scope_now.networks or view.scope_now.accounts:
        said = f"{said} {words.FILTERS.in_(language)}"
    cards.lead(f"{title}.", said)


def lines(view: View) -> None:
    """Both series over the same weeks."""
    language, now = view.language, measured(view)

    def draw() -> None:
        alt = f"{verdict(now, language)}. {evidence(now, language)}"
        plot(lines_figure(view, now, palette()), alt, "inside_lines_chart")

    some = any(week.inside is not None for week in both_sides(view))
    finding = words.LINES.in_(language) if some else verdict(now, language)
    basis = lines_basis(view) if some else cards.to_see_it(now, language)
    cards.card(view, finding=finding, basis=basis, key="inside_lines", metric="lead_lag", scope=whole(view),
               draw=draw if some else None)  # fmt: skip


def both_sides(view: View) -> list[Any]:
    return session.picture(view.workspace, "both_sides", whole(view))


def lines_basis(view: View) -> str:
    basis = words.LINES_BASIS.in_(view.language)
    if any(week.inside is None for week in both_sides(view)):
        basis += " · " + words.LINES_GAP.in_(view.language).format(least=least(view))
    return basis


def lines_figure(view: View, now: Measure, palette: Palette) -> Any:
    """None where no week of the inside may be shown."""
    language, weeks = view.language, both_sides(view)
    if all(week.inside is None for week in weeks):
        return None
    sides = [[charts.Point(week.week, getattr(week, side)) for week in weeks] for side in ("inside", "outside")]
    said = zip((words.INSIDE_LINE, words.OUTSIDE_LINE), series(now, language), strict=True)
    names = tuple(text.in_(language).format(name=name) for text, name in said)
    events = [charts.Event(day, name) for day, name in session.picture(view.workspace, "events", whole(view))]
    since = view.scope_now.since
    return charts.two_sides(*sides, names=names, events=events, since=since, palette=palette, language=language)


def lags(view: View) -> None:
    """The correlation at every lag over what chance gives; the weeks still missing while it refuses to answer."""
    language, now, scope = view.language, measured(view), whole(view)
    found = session.picture(view.workspace, "lags", scope)
    if not found:
        waiting(view, now, scope)
        return
    finding, basis = lags_words(now, found, language)

    def draw() -> None:
        figure = lags_figure(now, found, palette(), language)
        plot(figure, f"{finding}. {evidence(now, language)}", "inside_lags_chart")

    cards.card(view, finding=finding, basis=basis, key="inside_lags", metric="lead_lag", scope=scope, draw=draw)


def lags_words(now: Measure, found: list[Any], language: Language) -> tuple[str, str]:
    basis = words.LAG_BASIS.in_(language).format(looks=in_words(len(found), language))
    return _lag_says(_best(now), language), basis


def lags_figure(now: Measure, found: list[Any], palette: Palette, language: Language) -> Any:
    dots = [charts.LagDot(lag.weeks, lag.r, lag.low, lag.high, lag.chance) for lag in found]
    return charts.lag_dots(dots, best=_best(now), palette=palette, language=language)


def _best(now: Measure) -> int | None:
    return now.detail["best_lag"] if now.value == "association" else None


def _lag_says(best: int | None, language: Language) -> str:
    if best is None:
        return words.LAG_NONE.in_(language)
    if not best:
        return words.LAG_SAME.in_(language)
    span = (words.LAG_ONE if abs(best) == 1 else words.LAG_MANY).in_(language).format(n=in_words(abs(best), language))
    return (words.LAG_AHEAD if best > 0 else words.LAG_BEHIND).in_(language).format(n=span)


def waiting(view: View, now: Measure, scope: Scope) -> None:
    """One square per week needed."""
    language = view.language

    def draw() -> None:
        needed = now.detail.get("weeks_needed", 40)
        figure = charts.unit_strip(now.n or 0, needed, palette=palette(), language=language)
        plot(figure, verdict(now, language), "inside_lags_chart")

    if now.value != "not_enough_weeks":
        cards.card(view, finding=verdict(now, language), basis=evidence(now, language), key="inside_lags",
                   metric="lead_lag", scope=scope)  # fmt: skip
        return
    had = words.WAITING_ONE if now.n == 1 else words.WAITING
    counts = {"n": numbers.count(now.n, language), "all": now.detail.get("weeks_needed", 40)}
    basis = words.WAITING_BASIS.in_(language)
    cards.card(view, finding=had.in_(language).format(**counts), basis=basis, key="inside_lags", metric="lead_lag",
               scope=scope, draw=draw)  # fmt: skip


def gap(view: View) -> None:
    """Each side against its own past."""
    language = view.language
    found = session.finding(view.workspace, "in_out_gap", whole(view), None)
    now, known = found.now, found.now.status is Status.OK

    def draw() -> None:
        plot(gap_figure(now, palette(), language), finding, "inside_gap_chart")

    lacks = cards.words_of(found, language)[0], _gap_lacks(found, language)
    finding, basis = gap_words(now, language) if known else lacks
    cards.card(view, finding=finding, basis=basis, key="inside_gap", metric="in_out_gap", scope=whole(view),
               draw=draw if known else None)  # fmt: skip


def gap_words(now: Measure, language: Language) -> tuple[str, str]:
    return _gap_says(now, language), words.GAP_BASIS.in_(language).format(n=numbers.count(now.n, language))


def gap_figure(now: Measure, palette: Palette, language: Language) -> Any:
    sides = [(words.GAP[side].in_(language), now.detail[f"{side}_z"]) for side in words.GAP]
    return charts.deviations(sides, usual=USUAL, palette=palette, language=language)


def _gap_says(now: Measure, language: Language) -> str:
    levels = {side: _level(now.detail[f"{side}_z"]) for side in words.GAP}
    if len(set(levels.values())) == 1:
        return words.GAP_BOTH[levels["inside"]].in_(language)
    sides = {side: words.GAP_LEVELS[level].in_(language) for side, level in levels.items()}
    return words.GAP_SAYS.in_(language).format(**sides)


def _level(z: float) -> int:
    """Below its own past, as usual, above it."""
    return 1 if abs(z) <= USUAL else 2 if z > 0 else 0


def _gap_lacks(found: Finding, language: Language) -> str:
    if found.now.status is Status.MISSING:
        return cards.words_of(found, language)[1]
    return cards.BY_ID["in_out_gap"].caveats[1].in_(language)
