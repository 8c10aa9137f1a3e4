"""Who follows whom, in pieces: following, attention to what customers make, and who starts and ends."""

from __future__ import annotations

from metrics import Audience, Finding, Language, Measure, Reciprocity, Status, Text, numbers
from pages.kit import cards, charts, session, talk
from pages.kit import follows_words as words
from pages.kit import words as frame_words
from pages.kit.theme import palette, plot
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
    language = view.language
    people = session.picture(view.workspace, "reciprocity", view.scope_now)
    found = session.finding(view.workspace, "follow_back_share", view.scope_now, None)
    rows = [charts.Following(frame_words.network(p.network), p.mutual, p.only_they, p.only_we) for p in people]
    basis = both_basis(found.now, people, language)

    def draw(found: Finding) -> None:
        figure = charts.reciprocity(rows, palette=palette(), language=language)
        plot(figure, f"{talk.alt(found, language)}. {basis}", "follows_both_chart")
        if len(people) > 1:
            cards.small(" · ".join(by_network(each, language) for each in people))

    cards.metric_card(view, "follow_back_share", draw=draw, basis=basis, key="follows_both", before=False)


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
    language = view.language
    now = session.measure(view.workspace, "follow_ratio", view.scope_now)
    finding = basis = ""
    per = next((scale for scale in RATIO_SCALES if (now.value or 0) * scale >= 1), RATIO_SCALES[0])
    if now.known:
        some = numbers.count(now.value * per, language)
        text = words.RATIO_ONE if some == "1" else words.RATIO
        finding = text.in_(language).format(n=some, per=numbers.count(per, language))
        told = {name: numbers.count(now.detail[name], language) for name in ("followers", "following")}
        basis = words.RATIO_BASIS.in_(language).format(**told)

    def draw(found: Finding) -> None:
        stocks = {a.network: a for a in session.picture(view.workspace, "audiences", view.scope_now)}
        amounts = [
            charts.Amount(frame_words.network(name), value * per, _stock(stocks.get(name), per, language), name)
            for name, value in sorted(found.now.detail["by_network"].items(), key=lambda pair: -pair[1])
        ]
        figure = charts.bars(amounts, unit="number", palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "follows_ratio_chart")

    cards.metric_card(view, "follow_ratio", draw=draw, finding=finding, basis=basis, key="follows_ratio", before=False)


def _stock(audience: Audience | None, per: int, language: Language) -> str:
    """The two figures, unless the newest one tells only one side."""
    if audience is None or audience.following is None:
        return words.RATIO_NOTE.in_(language).format(per=numbers.count(per, language))
    told = {"n": numbers.count(audience.following, language), "all": numbers.count(audience.followers, language)}
    return words.OF.in_(language).format(**told)


def outward(view: View) -> None:
    """Acts on what customers publish themselves."""
    colors = palette()

    def parts(now: Measure) -> list[int]:
        return [int(now.x), now.detail["light"], now.n - int(now.x) - now.detail["light"]]

    _in_parts(
        view,
        "proactive_share",
        words.OUTWARD,
        words.OUTWARD_PARTS,
        parts,
        (colors.accent, colors.accent_mid, colors.mark),
    )


def questions(view: View) -> None:
    """What becomes of the questions that the brand asks."""
    colors = palette()

    def parts(now: Measure) -> list[int]:
        return [int(now.x), now.n - int(now.x), now.detail["without_answers"]]

    _in_parts(
        view,
        "question_follow_through",
        words.ASKED,
        words.ASKED_PARTS,
        parts,
        (colors.accent, colors.alert, colors.mark),
    )


def peers(view: View) -> None:
    """Customers' replies: to each other, or to the brand."""
    colors = palette()

    def parts(now: Measure) -> list[int]:
        return [int(now.x), now.n - int(now.x)]

    _in_parts(view, "peer_talk", words.PEERS, words.PEERS_PARTS, parts, (colors.accent, colors.mark))


def _in_parts(
    view: View, metric: str, name: Text, parts: tuple[Text, ...], counted: object, colors: tuple[str, ...]
) -> None:
    language = view.language

    def draw(found: Finding) -> None:
        values = counted(found.now)
        title = f"{name.in_(language)}: {numbers.count(sum(values), language)}"
        made = zip(parts, values, colors, strict=True)
        whole = charts.Whole(title, tuple(charts.Part(text.in_(language), n, color) for text, n, color in made))
        figure = charts.stacks([whole], palette=palette(), language=language)
        plot(figure, talk.alt(found, language), f"follows_{metric}_chart")

    cards.metric_card(view, metric, draw=draw, key=f"follows_{metric}")


def starts_and_ends(view: View) -> None:
    """Who speaks first, who speaks last, and which were let die."""
    language, colors = view.language, palette()
    tones = {"customer": colors.accent, "post": colors.accent_mid, "brand": colors.mark}

    def whole(name: Text, counts: dict[str, int]) -> charts.Whole:
        kept = [side for side in words.SIDES if counts.get(side)]
        return charts.Whole(
            name.in_(language),
            tuple(charts.Part(words.SIDES[side].in_(language), counts[side], tones[side]) for side in kept),
        )

    def draw(found: Finding) -> None:
        now, died = found.now, int(found.now.x)
        left = (
            charts.Part(words.DIED.in_(language), died, colors.alert),
            charts.Part(words.LIVED.in_(language), now.n - died, colors.mark),
        )
        wholes = [
            whole(words.STARTS, now.detail["first"]),
            whole(words.ENDS, now.detail["last"]),
            charts.Whole(words.DIES.in_(language), left),
        ]
        figure = charts.stacks(wholes, palette=colors, language=language)
        plot(figure, talk.alt(found, language), "conversation_ends_chart")

    cards.metric_card(view, "who_starts_who_ends", draw=draw, key="conversation_ends")
