"""What ambassadors do and what it earns: echo and own voice, replies by kind of act, half of it all, and reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from metrics import ActsEarned, Finding, Language, Measure, Status, numbers
from pages.kit import ambassadors_act_words as words
from pages.kit import cards, charts, session
from pages.kit.discretion import least
from pages.kit.inside_scope import acts, house, named, staff_card, tellable, withheld
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

ECHOES = ("as_is", "copy")
LEAST_WEEKS = 3  # below which there is no course to draw
FEWEST = 10  # acts of a kind of which a share may be compared


def acting(view: View) -> int:
    """How many different people did something in public in the period."""
    return session.picture(view.workspace, "acting", acts(view).scope_now)


def voices(view: View) -> None:
    """Echo, own voice and conversation, week by week."""
    view, language, few = acts(view), view.language, least(view)
    weeks = session.picture(view.workspace, "voices_by_week", view.scope_now)
    known = [week for week in weeks if week.echo is not None]

    def draw(found: Finding) -> None:
        figure = voices_figure(view, palette())
        plot(figure, _voices_alt(layers(weeks, language), language), "ambassadors_voices_chart")

    now = cards.finding_of(view, "echo_ratio").now
    basis = voices_basis(now, len(known) < len(weeks), few, language)
    shown = draw if len(known) >= LEAST_WEEKS else None
    staff_card(view, "echo_ratio", key="ambassadors_voices", draw=shown, basis=basis)


def layers(weeks: Sequence[Any], language: Language) -> list[charts.Layer]:
    return [
        charts.Layer(name.in_(language), [getattr(week, part) for week in weeks]) for part, name in words.VOICE.items()
    ]


def voices_figure(view: View, palette: Palette) -> Any:
    """None where fewer weeks are known than make a picture."""
    weeks = session.picture(view.workspace, "voices_by_week", view.scope_now)
    if sum(week.echo is not None for week in weeks) < LEAST_WEEKS:
        return None
    chosen = {"palette": palette, "language": view.language}
    return charts.stacked([week.week for week in weeks], layers(weeks, view.language), **chosen)


def _voices_alt(layers: list[charts.Layer], language: Language) -> str:
    totals = [numbers.count(sum(n or 0 for n in layer.counts), language) for layer in layers]
    return words.ECHO_ALT.in_(language).format(**dict(zip(words.VOICE, totals, strict=True)))


def voices_basis(now: Measure, gaps: bool, few: int, language: Language) -> str:
    if now.status is not Status.OK:
        return ""
    basis = words.VOICES_BASIS.in_(language).format(
        n=numbers.count(now.detail["conversation_started"]["n"] or now.n, language),
        x=numbers.count(now.x, language),
        said=numbers.count(now.n, language),
        interval=numbers.interval(now.ci, "share", language),
    )
    return f"{basis} · {words.VOICES_GAP.in_(language).format(least=few)}" if gaps else basis


def earning(view: View) -> None:
    """What earns replies, by what is done and never by person; strict even where no echo can be told."""
    view = acts(view)
    if acting(view) < least(view):
        withheld(view, "ambassadors_earning")
        return
    finding, basis = earning_words(view)
    figure = earning_figure(view, palette())

    def draw() -> None:
        plot(figure, finding, "ambassadors_earning_chart")

    shown = draw if figure is not None else None
    cards.card(view, finding=finding, basis=basis, key="ambassadors_earning", metric="echo_ratio",
               scope=view.scope_now, draw=shown)  # fmt: skip


def earned(view: View) -> list[ActsEarned]:
    """Each kind of act with the replies it earned, the best first; those of too few people and of nobody are absent."""
    told = session.picture(view.workspace, "earning", view.scope_now)
    return sorted((each for each in told if each.n), key=lambda each: -each.x / each.n)


def earning_figure(view: View, palette: Palette) -> Any:
    """None where no kind of act may be told."""
    language = view.language
    dots = [
        dot(words.KINDS[each.kind].in_(language), each.x, each.n, each.ci, language, each.kind not in ECHOES)
        for each in earned(view)
    ]
    return charts.dots(dots, palette=palette, language=language) if dots else None


def earning_words(view: View) -> tuple[str, str]:
    told = session.picture(view.workspace, "earning", view.scope_now)
    hidden = [words.KINDS[each.kind].in_(view.language).lower() for each in told if each.n is None]
    return _earns(earned(view), view.language), _earns_basis(view, hidden, least(view))


def _earns(kinds: list[ActsEarned], language: Language) -> str:
    """One kind is said to earn more than another only where their intervals do not meet."""
    if not kinds:
        return words.EARNS_NOT.in_(language)
    judged = [each for each in kinds if each.n >= FEWEST]
    if not judged:
        return words.EARNS_FEW.in_(language)
    best, worst = (pick(judged, key=lambda each: each.x / each.n) for pick in (max, min))
    if best.ci[0] > worst.ci[1]:
        names = [words.DOING[each.kind].in_(language) for each in (best, worst)]
        return words.BEATS.in_(language).format(best=named(names[0]), worst=names[1])
    share = sum(each.x for each in judged) / sum(each.n for each in judged)
    return words.EARNS.in_(language).format(share=numbers.percent(share, language))


def _earns_basis(view: View, hidden: list[str], few: int) -> str:
    language = view.language
    started = cards.finding_of(view, "echo_ratio").now.detail.get("conversation_started") or {}
    if not started.get("n"):
        return words.EARNS_NOT_BASIS.in_(language)
    counts = {name: numbers.count(started[name], language) for name in ("x", "n")}
    basis = words.EARNS_BASIS.in_(language).format(**counts)
    if hidden:
        basis += " · " + words.EARNS_HIDDEN.in_(language).format(least=few, kinds=", ".join(hidden))
    return basis


def half(view: View) -> None:
    """How few people make half of all acts."""
    view = acts(view)
    finding, basis = half_words(view, cards.finding_of(view, "effective_voices").now)

    def draw(found: Finding) -> None:
        plot(half_figure(view, found.now, palette()), f"{finding}. {basis}", "ambassadors_half_chart")

    staff_card(view, "effective_voices", key="ambassadors_half", draw=draw, finding=finding, basis=basis)


def half_figure(view: View, now: Measure, palette: Palette) -> Any:
    counts = (now.n, int(now.detail["absence_factor"]), int(now.detail["actions"]))
    return charts.halves(*counts, least=least(view), palette=palette, language=view.language)


def half_words(view: View, now: Measure) -> tuple[str, str]:
    if now.value is None:
        return "", ""
    language, few, half = view.language, least(view), now.detail["absence_factor"]
    finding = words.HALF if half >= few else words.HALF_FEW
    basis = words.HALF_BASIS.in_(language).format(
        acts=numbers.count(now.detail["actions"], language),
        n=numbers.count(now.n, language),
        value=numbers.decimal(now.value, language, 1),
    )
    return finding.in_(language).format(few=numbers.count(half, language), least=few), basis


def trained_parts(view: View) -> list[dict[str, Any]]:
    """The trained and the others who enrolled, with the active part of each; none where a group is under five."""
    there = session.picture(view.workspace, "available").get("advocates", ())
    detail, few = cards.finding_of(house(view), "advocacy_funnel").now.detail, least(view)
    parts = [detail.get(name) for name in ("active_if_trained", "active_if_untrained")]
    enough = all(part and part["n"] >= FEWEST and tellable(part["x"], few) for part in parts)
    return parts if enough and "trained_at" in there else []


def training(view: View) -> None:
    """The active part of the trained and of the others; only where `trained_parts` has something to say."""
    view = house(view)
    finding, basis = training_words(view)

    def draw() -> None:
        plot(training_figure(view, palette()), finding, "ambassadors_training_chart")

    cards.card(view, finding=finding, basis=basis, key="ambassadors_training", metric="advocacy_funnel", draw=draw)


def training_figure(view: View, palette: Palette) -> Any:
    """None where either part may not be told."""
    names = zip((words.TRAINED, words.UNTRAINED), trained_parts(view), (True, False), strict=False)
    dots = [
        dot(name.in_(view.language), part["x"], part["n"], part["ci"], view.language, strong)
        for name, part, strong in names
    ]
    return charts.dots(dots, palette=palette, language=view.language) if dots else None


def training_words(view: View) -> tuple[str, str]:
    language = view.language
    shares = [numbers.percent(part["value"], language) for part in trained_parts(view)]
    if not shares:
        return "", ""
    return words.TRAINED_SAYS.in_(language).format(a=shares[0], b=shares[1]), words.TRAINED_BASIS.in_(language)


def dot(name: str, x: float, n: int, ci: tuple[float, float], language: Language, strong: bool) -> charts.Dot:
    """A share with its interval and its count."""
    counts = {"x": numbers.count(x, language), "n": numbers.count(n, language)}
    return charts.Dot(name, charts.Estimate(x / n, *ci), cards.phrases.OF.in_(language).format(**counts), strong=strong)
