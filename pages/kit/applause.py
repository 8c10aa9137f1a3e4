"""Two cards of Conversation: posts against replies, and what follows a post: comments, shares, applause."""

from __future__ import annotations

from typing import Any

from metrics import Finding, Language, Measure, Text, numbers
from pages.kit import cards, charts, session, talk
from pages.kit import talk_words as words
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

RATES = Text(es="Después de publicar: comentan, comparten, aplauden", en="After posting: they comment, share, applaud")
RATES_FOUND = Text(es="Por cada comentario, {ratio} reacciones", en="For each comment, {ratio} reactions")
RATES_NONE = Text(es="Qué pasa tras publicar no viene en sus ficheros", en="What follows a post is not in your files")
RATES_BASIS = Text(
    es="Por publicación, media y mediana{over} · aplaudir no es conversar",
    en="Per post, mean and median{over} · applause is not conversation",
)
RATES_OVER = Text(es=" de {n}", en=" of {n}")
RATE_NAMES = (
    ("conversation", Text(es="Comentarios", en="Comments")),
    ("amplification", Text(es="Compartidos", en="Shares")),
    ("applause", Text(es="Reacciones", en="Reactions")),
)
MEDIAN = Text(es="mediana {median}", en="median {median}")
MEDIAN_OF = Text(es="mediana {median}, {n} publ.", en="median {median}, {n} posts")
PER_REPLY_BASIS = Text(
    es="Publicaciones, {posts} · respuestas, {replies} · recuento exacto",
    en="Posts, {posts} · replies, {replies} · exact count",
)
REPLIES = Text(es="Respuestas", en="Replies")


def rates(view: View) -> None:
    language = view.language
    now = session.measure(view.workspace, "kaushik_rates", view.scope_now)
    some, finding, basis = amounts(now, language), rates_finding(now, language), rates_basis(now, language)

    def draw(found: Finding) -> None:
        figure = rates_figure(view, found, palette())
        said = ", ".join(f"{one.name} {numbers.value(one.value, 'per_post', language)}" for one in some)
        plot(figure, f"{finding}. {basis}: {said}", "conversation_rates_chart")

    drawn = draw if some else None
    cards.metric_card(view, "kaushik_rates", draw=drawn, finding=finding, basis=basis, key="conversation_rates")


def rates_figure(view: View, found: Finding, palette: Palette) -> Any:
    """None where nothing of what follows a post is known."""
    some = amounts(found.now, view.language)
    return charts.bars(some, unit="per_post", palette=palette, language=view.language) if some else None


def rates_finding(now: Measure, language: Language) -> str:
    """How many reactions stand against one comment; the bare words where one of the two is not known."""
    talk_rate, applause = (now.detail.get(name) for name in ("conversation", "applause"))
    if talk_rate and applause and talk_rate["mean"]:
        ratio = numbers.value(applause["mean"] / talk_rate["mean"], "per_post", language)
        return RATES_FOUND.in_(language).format(ratio=ratio)
    return (RATES if any(now.detail.get(name) for name, _ in RATE_NAMES) else RATES_NONE).in_(language)


def counted(now: Measure) -> set[int]:
    """Over how many posts each rate is worked out; one number where all of them carry all the figures."""
    return {now.detail[name]["n"] for name, _ in RATE_NAMES if now.detail.get(name)}


def rates_basis(now: Measure, language: Language) -> str:
    over = counted(now)
    alike = RATES_OVER.in_(language).format(n=numbers.count(min(over), language)) if len(over) == 1 else ""
    return RATES_BASIS.in_(language).format(over=alike)


def amounts(now: Measure, language: Language) -> list[charts.Amount]:
    """Conversation in the accent; what only spreads or applauds in grey."""
    found, template = [], MEDIAN if len(counted(now)) == 1 else MEDIAN_OF
    for name, label in RATE_NAMES:
        rate = now.detail.get(name)
        if rate:
            median, n = numbers.decimal(rate["median"], language, 0), numbers.count(rate["n"], language)
            note = template.in_(language).format(median=median, n=n)
            strong = name == "conversation"
            found.append(charts.Amount(label.in_(language), rate["mean"], note, strong=strong))
    return found


def per_reply(view: View) -> None:

    def draw(found: Finding) -> None:
        plot(per_reply_figure(view, found, palette()), talk.alt(found, view.language), "conversation_per_reply_chart")

    basis = per_reply_basis(session.measure(view.workspace, "broadcast_to_reply", view.scope_now), view.language)
    cards.metric_card(view, "broadcast_to_reply", draw=draw, basis=basis, key="conversation_per_reply")


def per_reply_figure(view: View, found: Finding, palette: Palette) -> Any:
    """Broadcast is grey here too."""
    pair = [
        charts.Amount(words.POSTS.in_(view.language), found.now.detail["posts"], strong=False),
        charts.Amount(REPLIES.in_(view.language), found.now.detail["replies"]),
    ]
    return charts.bars(pair, palette=palette, language=view.language)


def per_reply_basis(now: Measure, language: Language) -> str:
    counts = {name: numbers.count(now.detail.get(name), language) for name in ("posts", "replies")}
    return PER_REPLY_BASIS.in_(language).format(**counts)
