"""Inside and out: whether both go together, whether both are treated alike, and at which stages the house is."""

from dataclasses import replace

from metrics import Status
from pages.kit import cards, filters, inside_care, inside_sides, inside_stages, inside_topics, session
from pages.kit import inside_words as words
from pages.kit.inside_scope import bring, house
from pages.kit.view import View

INSIDE = ("advocates", "advocacy_activity", "internal_posts", "internal_interactions", "facts")
TOTALS = ("internal_messages", "internal_active_people", "internal_posting_people", "internal_reactions")
CARDS = (
    *("mimo_parity", "internal_reply_share", "leadership_two_way", "cross_department", "internal_voice_share"),
    *("stage_mixture", "topic_coherence"),
)


def inside_out(view: View) -> None:
    there = session.picture(view.workspace, "available")
    totals = any(name in there.get("account_daily", ()) for name in TOTALS)
    if not totals and not any(table in there for table in INSIDE):
        blind(view)
        return
    inside_sides.lead(view)
    measured = inside_sides.measured(view)
    if measured.value == "no_variation":  # the heading of the page has said it, and there are no lags to draw
        inside_sides.lines(view)
    elif measured.status is not Status.MISSING:
        cards.row(view, inside_sides.lines, inside_sides.lags, widths=(3, 2))
    cards.row(view, inside_care.care, inside_sides.gap, widths=(3, 2))
    talk_inside(view, "internal_posts" in there)
    inside_stages.stages(view)
    inside_topics.topics(view)


def talk_inside(view: View, posts: bool) -> None:
    """What is said inside: message by message where it is known, and by the day where a usage report tells it."""
    if posts:
        cards.row(view, inside_care.replies, inside_care.leaders, inside_care.crossing)
    counted = session.measure(view.workspace, "internal_voice_share", house(view).scope_now)
    if counted.status is not Status.MISSING:
        inside_care.voice(view)


def blind(view: View) -> None:
    """What is said when nothing of the inside is in the files: what to bring, and no zero."""
    cards.lead(f"{words.BLIND.in_(view.language)}.", words.BLIND_WHY.in_(view.language))
    bring(view, words.BRING, words.BRING_BASIS, words.BRING_LIST, "inside_bring")


inside_out(replace(filters.view(), cards=CARDS))
