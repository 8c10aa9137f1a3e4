"""Who follows whom, in pieces: following, attention to what customers make, and who starts and ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from metrics import Audience, Finding, Language, Measure, Reciprocity, Status, Text, numbers
from pages.kit import cards, charts, session, talk
from pages.kit import follows_words as words
from pages.kit import words as frame_words
from pages.kit.report_sheet import Figure
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

RATIO_SCALES = (100, 1000, 10_000, 100_000)  # followers: the first that gives a whole account


def lead(view: View) -> tuple[str, str]:
    """The sentence of the page from what its files know best, and the numbers that earn it."""
    language = view.language
    both = session.measure(view.workspace, "follow_back_share", view.scope_now)
    if both.n:
        x = int(both.x or 0)
        template = words.LEAD_ONE[x] if both.n == 1 else words.LEAD[min(x, 2)]
        counts = {"n": numbers.count(both.n, language), "x": numbers.count(both.x, language)}
        return template.in_(language).format(**counts), " ".join(filter(None, _evidence(view, both)))
    core = session.measure(view.workspace, "core_size", view.scope_now)
    if core.known and core.value:
        untold = words.WHO_UNKNOWN if both.status is Status.MISSING else words.WHO_ELSEWHERE
        return core_sentence(core, language), untold.in_(language)
    stocks = session.measure(view.workspace, "follow_ratio", view.scope_now)
    if stocks.known:
        told = {name: numbers.count(stocks.detail[name], language) for name in ("followers", "following")}
        return words.LEAD_AUDIENCE.in_(language).format(**told), ""
    return words.LEAD_NOTHING.in_(language), cards.to_see_it(both, language)


def core_sentence(core: Measure, language: Language) -> str:
    template = words.EVIDENCE_CORE[core.value != 1]
    return template.in_(language).format(n=numbers.count(core.value, language))


def _evidence(view: View, both: Measure) -> list[str]:
    language = view.language
    found = []
    if both.known and both.ci:
        told = {
            "share": numbers.percent(both.value, language),
            "interval": numbers.interval(both.ci, "share", language),
        }
        found.append(words.EVIDENCE_SHARE.in_(language).format(**told))
    outward = session.measure(view.workspace, "proactive_share", view.scope_now)
    if outward.n:
        counts = {"x": numbers.count(outward.x, language), "n": numbers.count(outward.n, language)}
        found.append(words.EVIDENCE_OUTWARD.in_(language).format(**counts))
    core = session.measure(view.workspace, "core_size", view.scope_now)
    return [*found, core_sentence(core, language) if core.known and core.value else ""]


def both_ways(view: View) -> None:
    """They follow, we follow, and where both meet."""
    language, people = view.language, followers_of(view)
    basis = both_basis(session.measure(view.workspace, "follow_back_share", view.scope_now), people, language)

    def draw(found: Finding) -> None:
        plot(both_figure(view, palette()), f"{talk.alt(found, language)}. {basis}", "follows_both_chart")
        if len(people) > 1:
            cards.small(" · ".join(by_network(each, language) for each in people))

    cards.metric_card(view, "follow_back_share", draw=draw, basis=basis, key="follows_both", before=False)


def followers_of(view: View) -> list[Reciprocity]:
    return session.picture(view.workspace, "reciprocity", view.scope_now)


def both_figure(view: View, palette: Palette) -> Any:
    rows = [
        charts.Following(frame_words.network(p.network), p.mutual, p.only_they, p.only_we) for p in followers_of(view)
    ]
    return charts.reciprocity(rows, palette=palette, language=view.language)


def by_network(people: Reciprocity, language: Language) -> str:
    """Instagram: 12 de 153."""
    counts = {"n": people.mutual, "all": people.mutual + people.only_they}
    told = words.OF.in_(language).format(**{name: numbers.count(n, language) for name, n in counts.items()})
    return f"{frame_words.network(people.network)}: {told}"


def both_basis(now: Measure, people: list[Reciprocity], language: Language) -> str:
    """How many of how many, with what is left out and what the file does not say."""
    customers, others, half = (sum(getattr(p, name) for p in people) for name in ("customers", "others", "half_known"))
    told = [words.BOTH_BASIS.in_(language).format(x=numbers.count(now.x, language), n=numbers.count(now.n, language))]
    if others:
        left_out = words.BOTH_OTHER if others == 1 else words.BOTH_OTHERS
        told.append(left_out.in_(language).format(n=numbers.count(others, language)))
    elif not customers:
        told.append(words.BOTH_UNTOLD.in_(language))
    if half:
        told.append(words.BOTH_HALF.in_(language).format(n=numbers.count(half, language)))
    return " · ".join([*told, words.BOTH_PICTURE.in_(language)])


def ratio(view: View) -> None:
    """Accounts followed for each follower, by network."""
    finding, basis = ratio_words(session.measure(view.workspace, "follow_ratio", view.scope_now), view.language)

    def draw(found: Finding) -> None:
        plot(ratio_figure(view, found, palette()), f"{finding}. {basis}", "follows_ratio_chart")

    cards.metric_card(view, "follow_ratio", draw=draw, finding=finding, basis=basis, key="follows_ratio", before=False)


def ratio_words(now: Measure, language: Language) -> tuple[str, str]:
    if not now.known:
        return "", ""
    some = numbers.count(now.value * _per(now), language)
    text = words.RATIO_ONE if some == "1" else words.RATIO
    told = {name: numbers.count(now.detail[name], language) for name in ("followers", "following")}
    finding = text.in_(language).format(n=some, per=numbers.count(_per(now), language))
    return finding, words.RATIO_BASIS.in_(language).format(**told)


def _per(now: Measure) -> int:
    return next((scale for scale in RATIO_SCALES if (now.value or 0) * scale >= 1), RATIO_SCALES[0])


def ratio_figure(view: View, found: Finding, palette: Palette) -> Any:
    language, per = view.language, _per(found.now)
    stocks = {a.network: a for a in session.picture(view.workspace, "audiences", view.scope_now)}
    amounts = [
        charts.Amount(frame_words.network(name), value * per, _stock(stocks.get(name), per, language), name)
        for name, value in sorted(found.now.detail["by_network"].items(), key=lambda pair: -pair[1])
    ]
    return charts.bars(amounts, unit="number", palette=palette, language=language)


def _stock(audience: Audience | None, per: int, language: Language) -> str:
    """The two figures, unless the newest one tells only one side."""
    if audience is None or audience.following is None:
        return words.RATIO_NOTE.in_(language).format(per=numbers.count(per, language))
    told = {"n": numbers.count(audience.following, language), "all": numbers.count(audience.followers, language)}
    return words.OF.in_(language).format(**told)


def outward(view: View) -> None:
    """Acts on what customers publish themselves."""
    _in_parts(view, "proactive_share", outward_figure)


def outward_figure(view: View, found: Finding, palette: Palette) -> Any:
    now = found.now
    counts = (int(now.x), now.detail["light"], now.n - int(now.x) - now.detail["light"])
    colors = (palette.accent, palette.accent_mid, palette.mark)
    return _parts(view, words.OUTWARD, words.OUTWARD_PARTS, counts, colors, palette)


def questions(view: View) -> None:
    """What becomes of the questions that the brand asks."""
    _in_parts(view, "question_follow_through", questions_figure)


def questions_figure(view: View, found: Finding, palette: Palette) -> Any:
    counts = (int(found.now.x), found.now.n - int(found.now.x), found.now.detail["without_answers"])
    colors = (palette.accent, palette.alert, palette.mark)
    return _parts(view, words.ASKED, words.ASKED_PARTS, counts, colors, palette)


def peers(view: View) -> None:
    """Customers' replies: to each other, or to the brand."""
    _in_parts(view, "peer_talk", peers_figure)


def peers_figure(view: View, found: Finding, palette: Palette) -> Any:
    counts = (int(found.now.x), found.now.n - int(found.now.x))
    return _parts(view, words.PEERS, words.PEERS_PARTS, counts, (palette.accent, palette.mark), palette)


def _in_parts(view: View, metric: str, figure: Figure) -> None:
    def draw(found: Finding) -> None:
        plot(figure(view, found, palette()), talk.alt(found, view.language), f"follows_{metric}_chart")

    cards.metric_card(view, metric, draw=draw, key=f"follows_{metric}")


def _parts(
    view: View, name: Text, parts: Sequence[Text], counts: Sequence[int], colors: Sequence[str], palette: Palette
) -> Any:
    language = view.language
    title = f"{name.in_(language)}: {numbers.count(sum(counts), language)}"
    made = zip(parts, counts, colors, strict=True)
    whole = charts.Whole(title, tuple(charts.Part(text.in_(language), n, color) for text, n, color in made))
    return charts.stacks([whole], palette=palette, language=language)


def starts_and_ends(view: View) -> None:
    """Who speaks first, who speaks last, and which were let die."""

    def draw(found: Finding) -> None:
        plot(ends_figure(view, found, palette()), talk.alt(found, view.language), "conversation_ends_chart")

    cards.metric_card(view, "who_starts_who_ends", draw=draw, key="conversation_ends")


def ends_figure(view: View, found: Finding, palette: Palette) -> Any:
    language, now, died = view.language, found.now, int(found.now.x)
    tones = {"customer": palette.accent, "post": palette.accent_mid, "brand": palette.mark}

    def whole(name: Text, counts: dict[str, int]) -> charts.Whole:
        kept = [side for side in words.SIDES if counts.get(side)]
        return charts.Whole(
            name.in_(language),
            tuple(charts.Part(words.SIDES[side].in_(language), counts[side], tones[side]) for side in kept),
        )

    left = (
        charts.Part(words.DIED.in_(language), died, palette.alert),
        charts.Part(words.LIVED.in_(language), now.n - died, palette.mark),
    )
    wholes = [
        whole(words.STARTS, now.detail["first"]),
        whole(words.ENDS, now.detail["last"]),
        charts.Whole(words.DIES.in_(language), left),
    ]
    return charts.stacks(wholes, palette=palette, language=language)
