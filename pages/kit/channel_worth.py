"""What posting is worth: what copies earn, whether posts are about what people ask, and how far they reach."""

from __future__ import annotations

import streamlit as st

from metrics import Earned, Finding, Language, Scope, Status, numbers, statistics
from pages.kit import cards, charts, session, talk
from pages.kit import channel_posts_words as words
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.words import network

FEW, MOST_TOPICS = 10, 8


def recycled(view: View) -> None:
    """Copies of adverts and of ourselves; on two networks at once is told apart."""
    language = view.language

    def draw(found: Finding) -> None:
        now = found.now
        rows = [(words.REPEATED, "repeated"), (words.CROSSED, "crossposted")]
        if now.detail["mass_media_table"]:
            rows.insert(0, (words.COPIED, "mass_media"))
        of_all = words.OF_POSTS.in_(language).format(n=numbers.count(now.n, language))
        parts = [
            charts.Track(text.in_(language), now.detail[key] / now.n, numbers.count(now.detail[key], language), of_all)
            for text, key in rows
        ]
        figure = charts.tracks(parts, palette=palette(), language=language)
        plot(figure, talk.alt(found, language), "channel_recycled_chart")
        if not now.detail["mass_media_table"]:
            cards.small(words.COPIED_UNTOLD.in_(language))

    cards.metric_card(view, "recycled_share", draw=draw, key="channel_recycled")


def has_comments(view: View) -> bool:
    return bool(session.picture(view.workspace, "recycled_earns", view.scope_now))


def earns(view: View) -> None:
    """Comments of what had been said before beside those of what was made for here."""
    language = view.language
    sides = {each.recycled: each for each in session.picture(view.workspace, "recycled_earns", view.scope_now)}
    finding, basis = earns_words(sides, language)

    def draw() -> None:
        rows = []
        for key, name in ((False, words.FRESH), (True, words.RECYCLED)):
            if key in sides:
                rows.append(earned(sides[key], name.in_(language), language))
        figure = charts.dots(rows, unit="per_post", palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "channel_earns_chart")

    enough = len(sides) == 2 and min(each.posts for each in sides.values()) >= FEW
    cards.card(
        view, finding=finding, basis=basis, key="channel_earns", metric="recycled_share", draw=draw if enough else None
    )


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
    language = view.language
    now = session.measure(view.workspace, "topic_gap", view.scope_now)

    def draw(found: Finding) -> None:
        shown = session.picture(view.workspace, "topics_compared", view.scope_now)
        posted, asked = sum(t.posted for t in shown), sum(t.asked for t in shown)
        made = [charts.Pair(t.name, t.posted / posted, t.asked / asked) for t in shown]
        widest = sorted(made, key=lambda pair: -abs(pair.first - pair.second))[:MOST_TOPICS]
        sides = tuple(side.in_(language) for side in words.SIDES)
        figure = charts.pairs(widest, sides=sides, what=words.TOPIC.in_(language), palette=palette(), language=language)
        plot(figure, talk.alt(found, language), "channel_topics_chart")

    basis = ""
    if now.known:
        basis = words.TOPICS_BASIS.in_(language).format(
            chance=numbers.decimal(now.detail["by_chance"], language),
            posted=numbers.count(now.detail["posted"], language),
            asked=numbers.count(now.detail["asked"], language),
        )
    cards.metric_card(view, "topic_gap", draw=draw, basis=basis, key="channel_topics", before=False)


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
