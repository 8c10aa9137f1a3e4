"""Trust, the tones: praise beside criticism by week, what was marked, and weeks out of the ordinary."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import median
from typing import Any

from metrics import DEFAULTS, Finding, JudgedWeek, Language, Marked, Scope, Text, Tones, numbers
from pages.kit import charts, session
from pages.kit import trust_words as words
from pages.kit.mirrored import days, stretch
from pages.kit.theme import Palette
from pages.kit.view import View

A_WEEK = timedelta(days=7)
RULE = ("rupture_z", "rupture_min_diff", "rupture_min_n", "rupture_base_weeks", "rupture_min_base")


def tones(view: View, scope: Scope | None = None) -> list[Tones]:
    return session.picture(view.workspace, "tones", scope or view.scope_now)


def totals(weeks: list[Tones]) -> dict[str, int]:
    return {name: sum(getattr(week, name) for week in weeks) for name in ("negative", "neutral", "positive", "silent")}


def marked(view: View) -> list[Marked]:
    """Failures and promises in the picture; campaigns and holidays belong to other pages."""
    found = session.picture(view.workspace, "marked", stretch(view))
    return [one for one in found if one.incident or one.promise]


def events(view: View) -> list[charts.Event]:
    return [charts.Event(one.day, title(one, view.language)) for one in marked(view)]


def title(one: Marked, language: Language) -> str:
    """What it is and how somebody called it, without saying the kind twice."""
    if one.name.casefold().startswith(words.KINDS[0 if one.incident else 1]):
        return one.name
    return (words.FAILURE if one.incident else words.PROMISE).in_(language).format(name=one.name)


def counted(one_and_many: tuple[Text, Text], n: int, language: Language) -> str:
    return one_and_many[n != 1].in_(language).format(n=numbers.count(n, language))


def signs_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    whole = stretch(view)
    weeks = tones(view, whole)
    praise, criticism = (
        [charts.Point(week.week, getattr(week, name), judged=week.whole) for week in weeks]
        for name in ("positive", "negative")
    )
    lasting = [charts.Stretch(one.day, one.until) for one in marked(view) if one.incident and one.until]
    edge = view.scope_now.since if whole.since < view.scope_now.since else None
    return charts.both_signs(
        praise, criticism, edge=edge, events=events(view), lasting=lasting, palette=palette, language=view.language
    )


def signs_finding(view: View, found: Finding | None) -> str:
    sums = totals(tones(view))
    if not found.now.n:
        return ""
    bad = counted(words.CRITICISMS, sums["negative"], view.language)
    good = counted(words.PRAISES, sums["positive"], view.language)
    return words.SIGNS.in_(view.language).format(bad=bad, good=good)


def signs_basis(view: View, found: Finding | None) -> str:
    if not found.now.n:
        return ""
    marks = words.SIGNS_MARKS if marked(view) else words.SIGNS_NO_MARKS
    said = marks.in_(view.language)
    return words.SIGNS_BASIS.in_(view.language).format(days=days(stretch(view), view.language), marks=said)


def weeks(view: View, scope: Scope | None = None) -> list[JudgedWeek]:
    return session.picture(view.workspace, "judged_weeks", scope or view.scope_now)


def alarms(view: View) -> list[date]:
    """The Mondays of the weeks of the period that are out of the ordinary."""
    return [week.week for week in weeks(view) if week.alarm]


def weeks_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    whole = stretch(view)
    shown = [
        charts.Watched(week.week, week.share, week.n, week.usual, week.limit, week.alarm)
        for week in weeks(view, whole)
    ]  # fmt: skip
    edge = view.scope_now.since if whole.since < view.scope_now.since else None
    return charts.week_limits(shown, edge=edge, events=events(view), palette=palette, language=view.language)


def weeks_finding(view: View, found: Finding | None) -> str:
    if found.now.value is None or not found.now.n:
        return ""
    if not found.now.x:
        return words.WEEKS_UNJUDGED.in_(view.language)
    broken = alarms(view)
    if len(broken) > 1:
        return words.WEEKS_MANY.in_(view.language).format(n=len(broken))
    if broken:
        return words.WEEKS_ONE.in_(view.language).format(day=numbers.day(broken[0], view.language))
    return words.WEEKS_CALM.in_(view.language)


def weeks_basis(view: View, found: Finding | None) -> str:
    """How many weeks could be judged, how seldom the rule cries wolf, and how small a rupture it could miss."""
    if found.now.value is None or not found.now.n:
        return ""
    spoken = view.language
    before = found.before
    earlier = words.WEEKS_BEFORE.in_(spoken).format(n=int(before.value)) if before and before.value else ""
    n, x = (numbers.count(number, spoken) for number in (found.now.n, found.now.x))
    said = words.WEEKS_BASIS.in_(spoken).format(x=x, n=n, before=earlier)
    at_hand = [week.n for week in weeks(view)]
    return f"{said}{lasting(found, spoken)}{rule(view).in_(spoken)}{power(at_hand, spoken)}"


def lasting(found: Finding, language: Language) -> str:
    """The change that stays, where chance alone does not make one."""
    change = found.now.detail.get("changepoint")
    if not change:
        return ""
    before, after = (numbers.percent(change[name], language) for name in ("before", "after"))
    day = numbers.day(date.fromisoformat(change["week"]), language)
    return words.WEEKS_LASTING.in_(language).format(day=day, before=before, after=after)


def rule(view: View) -> Text:
    """The false alarms were measured with the rule as it comes; with another rule nothing is promised."""
    own = any(session.setting(view.workspace, name) != DEFAULTS[name] for name in RULE)
    return words.WEEKS_OWN_RULE if own else words.WEEKS_RULE


def power(at_hand: list[int], language: Language) -> str:
    """How often a large leap would be seen with so many messages a week."""
    usual = median(at_hand) if at_hand else 0
    if not usual:
        return ""
    often = next(text for most, text in words.WEEKS_POWER if usual < most)
    n = numbers.count(usual, language)
    return words.WEEKS_SEEN.in_(language).format(n=n, often=often.in_(language))
