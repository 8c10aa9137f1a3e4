"""Trust, the people: what follows a failure, who could turn away, whom we answer, who complains and who returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from metrics import Exposure, Finding, Status, numbers
from pages.kit import cards, charts, session
from pages.kit import trust_words as words
from pages.kit.theme import Palette
from pages.kit.view import View

Part = Mapping[str, Any]


def estimate(part: Part | None) -> charts.Estimate | None:
    if not part or part.get("value") is None:
        return None
    return charts.Estimate(part["value"], *(part.get("ci") or (None, None)))


def ends(view: View, ci: tuple[float, float]) -> dict[str, str]:
    """Both ends of an interval of a difference of shares, in points."""
    low, high = (numbers.decimal(end * 100, view.language, 0) for end in ci)
    return {"low": low, "high": high}


def amount(view: View, part: Part) -> str:
    """57 of 188."""
    return cards.phrases.OF.in_(view.language).format(
        x=numbers.count(part["x"], view.language), n=numbers.count(part["n"], view.language)
    )


# After a failure


def after_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    told = found.now.detail
    groups = []
    for name, key, strong in ((words.ENGAGED, "engaged", True), (words.OTHERS, "others", False)):
        weeks = [charts.Moment(week["week"], estimate(week), week["n"]) for week in told["weeks"].get(key, [])]
        both = [told[key].get(time) for time in ("before", "after")]
        counts = tuple(numbers.count(part["n"] if part else 0, view.language) for part in both)
        levels = [estimate(part) for part in both]
        groups.append(charts.Group(name.in_(view.language), weeks, *levels, counts, strong))
    event = words.THE_FAILURE.in_(view.language)
    return charts.aftermath(groups, event=event, palette=palette, language=view.language)


def after_finding(view: View, found: Finding | None) -> str:
    """Only an interval that leaves zero out tells the groups apart."""
    now = found.now
    if now.status is Status.MISSING:
        return ""
    if not now.n:
        return words.AFTER_NONE.in_(view.language)
    if not now.known:
        return words.AFTER_FEW.in_(view.language)
    low, high = now.ci
    text = words.AFTER_MORE if low > 0 else words.AFTER_LESS if high < 0 else words.AFTER_ALIKE
    return text.in_(view.language)


def after_basis(view: View, found: Finding | None) -> str:
    now, spoken = found.now, view.language
    if now.status is Status.MISSING:
        return ""
    told = now.detail
    left = "".join(
        text.in_(spoken).format(n=told[name])
        for name, text in (("too_close", words.AFTER_TOO_CLOSE), ("immature", words.AFTER_IMMATURE))
        if told.get(name)
    )
    if not now.n:
        return words.AFTER_HOW.in_(spoken) + left
    names = failures(view, told["incidents"]) + left
    if not now.known:
        return words.AFTER_FEW_BASIS.in_(spoken).format(names=names, n=numbers.count(now.n, spoken))
    ours, theirs = (worsened(view, told[key]["change"]) for key in ("engaged", "others"))
    return words.AFTER_BASIS.in_(spoken).format(names=names, ours=ours, theirs=theirs, **ends(view, now.ci))


def failures(view: View, n: int) -> str:
    return (words.ONE_FAILURE if n == 1 else words.FAILURES).in_(view.language).format(n=n)


def worsened(view: View, change: float) -> str:
    said = numbers.points(change, view.language)
    return words.POINTS_BETTER.in_(view.language).format(points=said) if change < 0 else said


# Who could turn away


def exposure(view: View) -> Exposure | None:
    return session.picture(view.workspace, "exposure", view.scope_now)


def exposed_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    told = exposure(view)
    if told is None or not told.people:
        return None
    amounts = []
    for name, text in words.FACTORS.items():
        value = getattr(told, name)
        note = words.NOT_CARRIED.in_(view.language) if value is None else ""
        amounts.append(charts.Amount(text.in_(view.language), value, note))
    return charts.bars(amounts, unit="count", palette=palette, language=view.language)


def exposed_finding(view: View, found: Finding | None) -> str:
    told, spoken = exposure(view), view.language
    if told is None:
        return words.EXPOSED_MISSING.in_(spoken)
    if not told.engaged:
        return words.EXPOSED_NOBODY.in_(spoken)
    if told.negative is None:
        return words.EXPOSED_WAIT.in_(spoken).format(n=numbers.count(told.waiting or 0, spoken))
    if told.waiting is None:
        return words.EXPOSED_BAD.in_(spoken).format(n=numbers.count(told.negative, spoken))
    n = told.negative + told.waiting - told.both
    text = (words.EXPOSED_NONE, words.EXPOSED_ONE, words.EXPOSED)[min(n, 2)]
    return text.in_(spoken).format(n=numbers.count(n, spoken))


def exposed_basis(view: View, found: Finding | None) -> str:
    told, spoken = exposure(view), view.language
    if told is None:
        return words.EXPOSED_MISSING_BASIS.in_(spoken)
    seen = words.SEEN_NOT.in_(spoken)
    if told.seen is not None:
        seen = words.SEEN.in_(spoken).format(n=numbers.count(told.seen, spoken))
    days = session.setting(view.workspace, "engaged_min_days")
    if told.negative is None:
        return words.EXPOSED_BARE.in_(spoken).format(days=days, promises=promises(view, told))
    return words.EXPOSED_BASIS.in_(spoken).format(days=days, promises=promises(view, told), seen=seen)


def promises(view: View, told: Exposure) -> str:
    if not told.promises:
        return words.PROMISES_NONE.in_(view.language)
    last = told.promises[-1]
    text = words.PROMISES_ONE if len(told.promises) == 1 else words.PROMISES_MANY
    name = last.name.split(": ", 1)[-1] if last.name.casefold().startswith(words.KINDS[1]) else last.name
    day = numbers.day(last.day, view.language, year=True)
    shown = cards.drawer.plain(name, 60)
    return text.in_(view.language).format(n=len(told.promises), name=shown, day=day)


# Whom we answer


def pair_figure(view: View, found: Finding | None, palette: Palette, names: tuple[tuple[Any, str], ...]) -> Any:
    """Two shares with their intervals, one under the other."""
    rows = [
        charts.Dot(text.in_(view.language), estimate(found.now.detail[key]), amount(view, found.now.detail[key]))
        for text, key in names
    ]
    return charts.dots(rows, palette=palette, language=view.language)


def parity_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    return pair_figure(view, found, palette, ((words.CRITICISM, "negative"), (words.PRAISE, "positive")))


def parity_finding(view: View, found: Finding | None) -> str:
    if not found.now.known:
        return ""
    low, high = found.now.detail["difference_ci"]
    text = words.PARITY_LESS if high < 0 else words.PARITY_MORE if low > 0 else words.PARITY_ALIKE
    return text.in_(view.language)


def parity_basis(view: View, found: Finding | None) -> str:
    if not found.now.known:
        return ""
    told, before = found.now.detail, found.before
    earlier = ""
    if before and before.known:
        bad, good = (numbers.percent(before.detail[key]["value"], view.language) for key in ("negative", "positive"))
        earlier = words.PARITY_BEFORE.in_(view.language).format(bad=bad, good=good)
    bad, good = (amount(view, told[key]) for key in ("negative", "positive"))
    hours = numbers.count(session.setting(view.workspace, "maturity_h"), view.language)
    return words.PARITY_BASIS.in_(view.language).format(
        h=hours, bad=bad, good=good, before=earlier, **ends(view, told["difference_ci"])
    )


# Who complains, who returns


def backlash_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    a, b, e, f = found.now.detail["table"]
    groups = ((words.ENGAGED, a, a + b), (words.OTHERS, e, e + f))
    amounts = [
        charts.Amount(
            name.in_(view.language), x / n if n else None, amount(view, {"x": x, "n": n}), strong=name is words.ENGAGED
        )
        for name, x, n in groups
    ]
    return charts.bars(amounts, unit="share", palette=palette, language=view.language)


def backlash_finding(view: View, found: Finding | None) -> str:
    if not found.now.known:
        return ""
    low, high = found.now.ci
    text = words.BACKLASH_MORE if low > 1 else words.BACKLASH_LESS if high < 1 else words.BACKLASH_ALIKE
    return text.in_(view.language)


def backlash_basis(view: View, found: Finding | None) -> str:
    if not found.now.known:
        return ""
    ratio, low, high = (numbers.decimal(x, view.language, 1) for x in (found.now.value, *found.now.ci))
    days = session.setting(view.workspace, "engaged_min_days")
    return words.BACKLASH_BASIS.in_(view.language).format(ratio=ratio, low=low, high=high, days=days)


def return_figure(view: View, found: Finding | None, palette: Palette) -> Any:
    return pair_figure(view, found, palette, ((words.IGNORED, "ignored"), (words.ANSWERED, "answered")))


def return_finding(view: View, found: Finding | None) -> str:
    if not found.now.known:
        return ""
    told = found.now.detail
    shares = {key: numbers.percent(told[key]["value"], view.language) for key in ("ignored", "answered")}
    return words.RETURN.in_(view.language).format(**shares)


def return_basis(view: View, found: Finding | None) -> str:
    if not found.now.known:
        return ""
    told = found.now.detail
    low, high = told["difference_ci"]
    alike = words.RETURN_ALIKE.in_(view.language) if low <= 0 <= high else ""
    counts = {key: amount(view, told[key]) for key in ("ignored", "answered")}
    return words.RETURN_BASIS.in_(view.language).format(**counts, alike=alike, **ends(view, (low, high)))
