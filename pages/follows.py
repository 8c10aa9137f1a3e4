"""Who follows whom: following, outward attention, the hundred who come back, and newcomers."""

from dataclasses import replace

from pages.kit import absent, cards, filters, follows
from pages.kit import follows_people as people
from pages.kit.absent import Card
from pages.kit.view import View

CARDS = ("proactive_share", "question_follow_through", "participation", "peer_talk")


def follows_page(view: View) -> None:
    cards.lead(*follows.lead(view))
    lacking = absent.rows(
        view,
        (Card("follow_back_share", follows.both_ways), Card("follow_ratio", follows.ratio)),
        (
            Card("proactive_share", follows.outward),
            Card("question_follow_through", follows.questions),
            Card("peer_talk", follows.peers),
        ),
        (
            Card("core_size", people.hundred),
            Card("participation", people.to_scale),
        ),
        (Card("core_size", people.core_by_month, people.has_months), Card("dormant_followers", people.dormant)),
        (Card("participation", people.spread), Card("retention_m1", people.newcomers)),
        widths=((3, 2),),
    )
    absent.told(view, lacking, "follows_absent")


follows_page(replace(filters.view(), cards=CARDS))
