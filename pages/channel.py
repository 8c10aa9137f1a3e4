"""Social channel: which of the four postures we practise, for how many things, how hard we push and what it earns."""

from dataclasses import replace

from pages.kit import absent, cards, channel, filters
from pages.kit import channel_posts as posts
from pages.kit import channel_worth as worth
from pages.kit.absent import Card
from pages.kit.view import View

CARDS = ("purpose_mix", "promo_pressure", "recycled_share")


def channel_page(view: View) -> None:
    cards.lead(*channel.lead(view))
    lacking = absent.rows(
        view,
        (Card("posture", channel.the_map), Card("purpose_mix", posts.functions)),
        (Card("posture", channel.asks, channel.judged), Card("posture", channel.lacks, channel.judged)),
        (Card("promo_pressure", posts.pressure), Card("promo_pressure", posts.runs, posts.has_posts)),
        (Card("recycled_share", worth.recycled), Card("recycled_share", worth.earns, worth.has_comments)),
        (Card("fatigue_elasticity", posts.fatigue), Card("topic_gap", worth.topics)),
        (Card("reach_trend", worth.reach), Card("reach_interaction_link", worth.after_talk)),
        widths=((1, 1), (1, 1), (1, 1), (1, 1), (3, 2)),
    )
    absent.told(view, lacking, "channel_absent")


channel_page(replace(filters.view(), cards=CARDS))
