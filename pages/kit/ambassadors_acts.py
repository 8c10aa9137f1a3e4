"""What ambassadors do and what it earns: echo and own voice, replies by kind of act, half of it all, and reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from metrics import ActsEarned, Finding, Language, Measure, Status, numbers
from pages.kit import ambassadors_act_words as words
from pages.kit import cards, charts, session
from pages.kit.inside_scope import acts, house, least, named, staff_card, tellable, withheld
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
    behind = acting(view)
    staff_card(
        view,
        "echo_ratio",
        key="ambassadors_voices",
        draw=draw if len(known) >= LEAST_WEEKS else None,
        basis=basis,
        behind=behind,
    )


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
    """What earns replies, by what is done and never by person."""
    view, language, few = acts(view), view.language, least(view)
    if acting(view) < few:
        withheld(view, "ambassadors_earning")
        return
    told = session.picture(view.workspace, "earning", view.scope_now)
    kinds = [each for each in told if each.n]
    hidden = [words.KINDS[each.kind].in_(language).lower() for each in told if each.n is None]
    kinds.sort(key=lambda each: -each.x / each.n)
    finding, basis = _earns(kinds, language), _earns_basis(view, hidden, few)

    def draw() -> None:
        dots = [
            dot(words.KINDS[each.kind].in_(language), each.x, each.n, each.ci, language, each.kind not in ECHOES)
            for each in kinds
        ]
        plot(charts.dots(dots, palette=palette(), language=language), finding, "ambassadors_earning_chart")

    shown = draw if kinds else None
    cards.card(view, finding=finding, basis=basis, key="ambassadors_earning", metric="echo_ratio",
               scope=view.scope_now, draw=shown)  # fmt: skip


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
    view, language, few = acts(view), view.language, least(view)
    now = cards.finding_of(view, "effective_voices").now
    finding, basis = "", ""
    if now.value is not None:
        enough = now.detail["absence_factor"] >= few
        finding = (
            (words.HALF if enough else words.HALF_FEW)
            .in_(language)
            .format(few=numbers.count(now.detail["absence_factor"], language), least=few)
        )
        basis = words.HALF_BASIS.in_(language).format(
            acts=numbers.count(now.detail["actions"], language),
            n=numbers.count(now.n, language),
            value=numbers.decimal(now.value, language, 1),
        )

    def draw(found: Finding) -> None:
        detail = found.now.detail
        counts = (found.now.n, int(detail["absence_factor"]), int(detail["actions"]))
        figure = charts.halves(*counts, least=few, palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "ambassadors_half_chart")

    staff_card(view, "effective_voices", key="ambassadors_half", draw=draw, finding=finding, basis=basis, behind=now.n)


def trained_parts(view: View) -> list[dict[str, Any]]:
    """The trained and the others who enrolled, with the active part of each; none where a group is under five."""
    there = session.picture(view.workspace, "available").get("advocates", ())
    detail, few = cards.finding_of(house(view), "advocacy_funnel").now.detail, least(view)
    parts = [detail.get(name) for name in ("active_if_trained", "active_if_untrained")]
    enough = all(part and part["n"] >= FEWEST and tellable(part["x"], few) for part in parts)
    return parts if enough and "trained_at" in there else []


def training(view: View) -> None:
    """The active part of the trained and of the others; only where `trained_parts` has something to say."""
    view, language, parts = house(view), view.language, trained_parts(view)
    shares = [numbers.percent(part["value"], language) for part in parts]
    finding = words.TRAINED_SAYS.in_(language).format(a=shares[0], b=shares[1])

    def draw() -> None:
        names = zip((words.TRAINED, words.UNTRAINED), parts, (True, False), strict=True)
        dots = [
            dot(name.in_(language), part["x"], part["n"], part["ci"], language, strong) for name, part, strong in names
        ]
        plot(charts.dots(dots, palette=palette(), language=language), finding, "ambassadors_training_chart")

    basis = words.TRAINED_BASIS.in_(language)
    cards.card(view, finding=finding, basis=basis, key="ambassadors_training", metric="advocacy_funnel", draw=draw)


def dot(name: str, x: float, n: int, ci: tuple[float, float], language: Language, strong: bool) -> charts.Dot:
    """A share with its interval and its count."""
    counts = {"x": numbers.count(x, language), "n": numbers.count(n, language)}
    return charts.Dot(name, charts.Estimate(x / n, *ci), cards.phrases.OF.in_(language).format(**counts), strong=strong)
