"""What posting is worth: what copies earn, whether posts are about what people ask, and how far they reach."""

from __future__ import annotations

from typing import Any

import streamlit as st

from metrics import Earned, Finding, Language, Measure, Scope, Status, numbers, statistics
from pages.kit import cards, charts, session, talk
from pages.kit import channel_posts_words as words
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View
from pages.kit.words import network

FEW, MOST_TOPICS = 10, 8


def recycled(view: View) -> None:
    """Copies of adverts and of ourselves; on two networks at once is told apart."""

    def draw(found: Finding) -> None:
        plot(recycled_figure(view, found, palette()), talk.alt(found, view.language), "channel_recycled_chart")
        if not found.now.detail["mass_media_table"]:
            cards.small(words.COPIED_UNTOLD.in_(view.language))

    cards.metric_card(view, "recycled_share", draw=draw, key="channel_recycled")


def recycled_figure(view: View, found: Finding, palette: Palette) -> Any:
    now, language = found.now, view.language
    rows = [(words.REPEATED, "repeated"), (words.CROSSED, "crossposted")]
    if now.detail["mass_media_table"]:
        rows.insert(0, (words.COPIED, "mass_media"))
    of_all = words.OF_POSTS.in_(language).format(n=numbers.count(now.n, language))
    parts = [
        charts.Track(text.in_(language), now.detail[key] / now.n, numbers.count(now.detail[key], language), of_all)
        for text, key in rows
    ]
    return charts.tracks(parts, palette=palette, language=language)


def has_comments(view: View) -> bool:
    return bool(session.picture(view.workspace, "recycled_earns", view.scope_now))


def earns(view: View) -> None:
    """Comments of what had been said before beside those of what was made for here."""
    finding, basis = earns_words(earned_by(view), view.language)
    figure = earns_figure(view, palette())

    def draw() -> None:
        plot(figure, f"{finding}. {basis}", "channel_earns_chart")

    shown = draw if figure is not None else None
    cards.card(view, finding=finding, basis=basis, key="channel_earns", metric="recycled_share", draw=shown)


def earned_by(view: View) -> dict[bool, Earned]:
    """What was recycled (True) and what was not, where either has comments."""
    return {each.recycled: each for each in session.picture(view.workspace, "recycled_earns", view.scope_now)}


def earns_figure(view: View, palette: Palette) -> Any:
    """None where either side has too few posts."""
    sides, language = earned_by(view), view.language
    if len(sides) < 2 or min(each.posts for each in sides.values()) < FEW:
        return None
    names = ((False, words.FRESH), (True, words.RECYCLED))
    rows = [earned(sides[key], name.in_(language), language) for key, name in names]
    return charts.dots(rows, unit="per_post", palette=palette, language=language)


def earned(side: Earned, name: str, language: Language) -> charts.Dot:
    low, high = side.ci or (None, None)
    note = words.POSTS[side.posts != 1].in_(language).format(n=numbers.count(side.posts, language))
    return charts.Dot(name, charts.Estimate(side.mean, low, high), note, strong=not side.recycled)


def earns_words(sides: dict[bool, Earned], language: Language) -> tuple[str, str]:
    """Both means, and what may be said of their difference."""
    if len(sides) < 2:
        side = words.RECYCLED if True in sides else words.FRESH
        basis = words.EARNS_ONE_SIDE_BASIS.in_(language).format(side=f"«{side.in_(language).lower()}»")
        return words.EARNS_ONE_SIDE.in_(language), basis
    if min(each.posts for each in sides.values()) < FEW:
        told = (words.POSTS[s.posts != 1].in_(language).format(n=s.posts) for s in (sides[False], sides[True]))
        names = (words.FRESH.in_(language), words.RECYCLED.in_(language))
        basis = " · ".join(f"{name}: {n}" for name, n in zip(names, told, strict=True))
        return words.EARNS_FEW.in_(language), basis
    old, new = sides[True], sides[False]
    gap = statistics.difference(old.mean, old.ci, new.mean, new.ci)
    low, high = (numbers.decimal(end, language, 1) for end in gap.ci)
    template = words.DIFFERENT if gap.ci[0] > 0 or gap.ci[1] < 0 else words.NOT_DIFFERENT
    means = {"recycled": numbers.decimal(old.mean, language, 1), "fresh": numbers.decimal(new.mean, language, 1)}
    basis = words.EARNS_BASIS.in_(language).format(difference=template.in_(language).format(low=low, high=high))
    return words.EARNS.in_(language).format(**means), basis


def topics(view: View) -> None:
    """What is posted about against what people write about."""

    def draw(found: Finding) -> None:
        figure = topics_figure(view, palette())
        if figure is not None:
            plot(figure, talk.alt(found, view.language), "channel_topics_chart")

    basis = topics_basis(session.measure(view.workspace, "topic_gap", view.scope_now), view.language)
    cards.metric_card(view, "topic_gap", draw=draw, basis=basis, key="channel_topics", before=False)


def topics_figure(view: View, palette: Palette) -> Any:
    """The topics furthest apart; None where either side has none."""
    language, shown = view.language, session.picture(view.workspace, "topics_compared", view.scope_now)
    posted, asked = sum(t.posted for t in shown), sum(t.asked for t in shown)
    if not (posted and asked):
        return None
    made = [charts.Pair(t.name, t.posted / posted, t.asked / asked) for t in shown]
    widest = sorted(made, key=lambda pair: -abs(pair.first - pair.second))[:MOST_TOPICS]
    sides = tuple(side.in_(language) for side in words.SIDES)
    return charts.pairs(widest, sides=sides, what=words.TOPIC.in_(language), palette=palette, language=language)


def topics_basis(now: Measure, language: Language) -> str:
    if not now.known:
        return ""
    return words.TOPICS_BASIS.in_(language).format(
        chance=numbers.decimal(now.detail["by_chance"], language),
        posted=numbers.count(now.detail["posted"], language),
        asked=numbers.count(now.detail["asked"], language),
    )


def reach(view: View) -> None:
    """How reach changes on each network, in words."""
    language = view.language

    def draw(found: Finding) -> None:
        lines = []
        for name, told in sorted(found.now.detail["networks"].items()):
            if told["status"] == "ok":
                lines.append(reach_line(name, told, language))
            else:
                lines.append(words.REACH_NOT.in_(language).format(network=network(name), n=told["weeks"]))
        st.markdown("\n".join(f"- {line}" for line in lines))

    cards.metric_card(view, "reach_trend", draw=draw, key="channel_reach", before=False)


def reach_line(name: str, told: dict, language: Language) -> str:
    change = numbers.percent(told["change_4w"], language)
    sign = "+" if told["change_4w"] > 0 else ""
    interval = numbers.interval(told["ci_4w"], "share", language)
    return words.REACH.in_(language).format(network=network(name), change=f"{sign}{change}", interval=interval)


def after_talk(view: View) -> None:
    """Whether weeks with more answers and weeks with more reach go together: a verdict, over all the history."""
    language = view.language
    whole = Scope(None, view.scope_now.until, view.scope_now.networks, view.scope_now.accounts)
    now = session.measure(view.workspace, "reach_interaction_link", whole)
    finding = words.LINK.get(str(now.value), words.LINK_NOT).in_(language)
    basis = words.LINK_WEEKS.in_(language).format(n=numbers.count(now.n, language))
    cards.card(
        view, finding=finding, basis=basis, key="channel_link", metric="reach_interaction_link", scope=whole,
        rows=now.n if now.status is Status.OK else None,
    )  # fmt: skip
