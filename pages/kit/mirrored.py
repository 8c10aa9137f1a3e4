"""Broadcast volume against conversation, or against what the counts say of it, week by week."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from metrics import BY_ID, Finding, Language, Scope, Status, Week, numbers
from pages.kit import cards, charts, noting, session
from pages.kit import talk_words as words
from pages.kit.talk import alt, points
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View
from pages.kit.view import stretch as written

A_WEEK = timedelta(days=7)


def stretch(view: View) -> Scope:
    """From the start of the comparison to the end of the period."""
    since = view.scope_before.since if view.scope_before else view.scope_now.since
    earlier = view.scope_before and view.scope_before.since < view.scope_now.since
    return Scope(
        since if earlier else view.scope_now.since,
        view.scope_now.until,
        view.scope_now.networks,
        view.scope_now.accounts,
    )


def week_points(weeks: list[Week], field: str, judged: bool = False) -> list[charts.Point]:
    return [
        charts.Point(week.week, getattr(week, field), judged=week.whole and (week.judged or not judged))
        for week in weeks
    ]


def mirror(view: View, key: str) -> None:
    """Broadcast above, conversation below, on one scale."""
    if session.measure(view.workspace, "broadcast_volume", view.scope_now).status is Status.MISSING:
        talks_alone(view, session.picture(view.workspace, "weeks", stretch(view)), key)
        return
    finding, basis = mirror_words(view)

    def draw() -> None:
        plot(mirror_figure(view, palette()), finding, f"{key}_mirror_chart")

    cards.card(
        view,
        finding=finding,
        basis=basis,
        key=f"{key}_mirror",
        metric="conversation_volume",
        draw=draw,
        rows=session.measure(view.workspace, "conversation_volume", view.scope_now).n,
        more=lambda: noting.event(view, f"{key}_mirror"),
    )


def mirror_figure(view: View, palette: Palette) -> Any:
    weeks, whole = session.picture(view.workspace, "weeks", stretch(view)), stretch(view)
    names = (words.POSTS.in_(view.language), words.TALKS.in_(view.language))
    above, below = week_points(weeks, "posts"), week_points(weeks, "conversations", judged=True)
    edge = view.scope_now.since if whole.since < view.scope_now.since else None
    chosen = {"palette": palette, "language": view.language}
    return charts.mirror(above, below, names=names, edge=edge, events=events(view), **chosen)


def mirror_words(view: View) -> tuple[str, str]:
    whole = stretch(view)
    basis = words.MIRROR_BASIS.in_(view.language).format(days=days(whole, view.language))
    return mirror_finding(view, session.picture(view.workspace, "weeks", whole)), basis


def mirror_finding(view: View, weeks: list[Week]) -> str:
    """How many of the larger for each of the smaller; both counts where one of them is none."""
    inside = [week for week in weeks if week.week + A_WEEK > view.scope_now.since]
    earlier = [week for week in weeks if week not in inside] if view.scope_before else []
    (talks, posts), (talks_then, posts_then) = sums(inside), sums(earlier)
    if not (talks and posts):
        counts = {"talks": numbers.count(talks, view.language), "posts": numbers.count(posts, view.language)}
        return words.MIRROR.in_(view.language).format(**counts)
    more = talks >= posts
    pair, then = ((talks, posts), (talks_then, posts_then)) if more else ((posts, talks), (posts_then, talks_then))
    template = words.MIRROR_EACH if more else words.MIRROR_EACH_TALK
    said = template.in_(view.language).format(ratio=numbers.decimal(pair[0] / pair[1], view.language, 1))
    if not then[1]:
        return said
    before = numbers.decimal(then[0] / then[1], view.language, 1)
    return said + words.MIRROR_BEFORE.in_(view.language).format(ratio=before)


def sums(weeks: list[Week]) -> tuple[int, int]:
    """Conversations and posts."""
    return sum(week.conversations for week in weeks), sum(week.posts for week in weeks)


def talks_alone(view: View, weeks: list[Week], key: str) -> None:
    """Files without posts: the conversations, and no zero for what is not known."""
    inside = [week for week in weeks if week.week + A_WEEK > view.scope_now.since]
    finding = words.TALKS_ALONE.in_(view.language).format(talks=numbers.count(sums(inside)[0], view.language))

    def draw() -> None:
        both = week_points(weeks, "conversations", judged=True)
        now, before = (both[-len(inside) :], both[: -len(inside)]) if inside else ([], both)
        figure = charts.columns(now, before, by="week", palette=palette(), language=view.language)
        plot(figure, finding, f"{key}_mirror_chart")

    cards.card(
        view,
        finding=finding,
        basis=words.TALKS_ALONE_BASIS.in_(view.language).format(days=days(stretch(view), view.language)),
        key=f"{key}_mirror",
        metric="conversation_volume",
        draw=draw if weeks else None,
        rows=session.measure(view.workspace, "conversation_volume", view.scope_now).n,
        more=lambda: noting.event(view, f"{key}_mirror"),
    )


def events(view: View) -> list[charts.Event]:
    return list(noting.events(view, stretch(view)))


def days(scope: Scope, language: Language) -> str:
    return written(scope.since, scope.until, language)


def silent_posts(view: View) -> None:
    def draw(found: Finding) -> None:
        figure = charts.silent_bar(int(found.now.x), found.now.n, palette=palette(), language=view.language)
        plot(figure, alt(found, view.language), "silent_posts_chart")

    cards.metric_card(view, "silent_post_share", draw=draw, key="silent_posts")


def per_post(view: View) -> None:
    def draw(found: Finding) -> None:
        now, before = (points(view, "talk_per_post", scope) for scope in (view.scope_now, view.scope_before))
        before_value = found.before.value if found.before and found.before.known else None
        figure = charts.two_period_line(
            now,
            before,
            unit="per_post",
            means=(found.now.value, before_value),
            events=events(view),
            palette=palette(),
            language=view.language,
        )
        plot(figure, alt(found, view.language), "talk_per_post_chart")

    cards.metric_card(view, "talk_per_post", draw=draw, key="talk_per_post")


def posts_alone(view: View) -> None:
    """Files that do not even count the comments: the posts, and no zero for what is not known."""
    weeks, whole = session.picture(view.workspace, "weeks", stretch(view)), stretch(view)
    finding = words.POSTS_ALONE.in_(view.language).format(
        posts=numbers.count(
            sum(week.posts for week in weeks if week.week + A_WEEK > view.scope_now.since), view.language
        )
    )

    def draw() -> None:
        # Broadcast is grey wherever it is drawn.
        figure = charts.columns((), week_points(weeks, "posts"), by="week", palette=palette(), language=view.language)
        plot(figure, finding, "posts_alone_chart")

    basis = words.POSTS_ALONE_BASIS.in_(view.language).format(days=days(whole, view.language))
    cards.card(view, finding=finding, basis=basis, key="posts_alone", draw=draw if weeks else None)


def broadcast_against_talk(view: View) -> None:
    """The mirror of files that carry only counts: posts above, what people say per post below."""
    if session.measure(view.workspace, "talk_per_post", view.scope_now).status is Status.MISSING:
        return posts_alone(view)
    weeks = session.picture(view.workspace, "weeks", stretch(view))
    said = {point.at: point.value for point in points(view, "talk_per_post", stretch(view))}
    inside = [week for week in weeks if week.week + A_WEEK > view.scope_now.since]
    finding = words.MIRROR_COUNTS.in_(view.language).format(
        posts=numbers.count(sum(week.posts for week in inside), view.language),
        talks=numbers.count(sum(week.comments for week in inside), view.language),
    )

    def draw() -> None:
        below = [charts.Point(week.week, said.get(week.week), judged=week.whole) for week in weeks]
        names = (words.POSTS.in_(view.language), BY_ID["talk_per_post"].name.in_(view.language))
        figure = charts.mirror(
            week_points(weeks, "posts"),
            below,
            names=names,
            units=("count", "per_post"),
            edge=view.scope_now.since if view.scope_before else None,
            events=events(view),
            palette=palette(),
            language=view.language,
        )
        plot(figure, finding, "counts_mirror_chart")

    basis = words.MIRROR_COUNTS_BASIS.in_(view.language).format(days=days(stretch(view), view.language))
    cards.card(
        view,
        finding=finding,
        basis=basis,
        key="counts_mirror",
        metric="talk_per_post",
        draw=draw if weeks else None,
        more=lambda: noting.event(view, "counts_mirror"),
    )
