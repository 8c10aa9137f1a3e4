"""The pictures of who follows whom for the report: following, attention, those who come back, newcomers."""

from __future__ import annotations

from metrics import Finding
from pages.kit import follows
from pages.kit import follows_people as people
from pages.kit import follows_words as words
from pages.kit.report_sheet import Sheet, both
from pages.kit.view import View


def both_basis(view: View, found: Finding) -> str:
    return follows.both_basis(found.now, follows.followers_of(view), view.language) if found.now.n else ""


def core_words(view: View, found: Finding | None) -> tuple[str, str]:
    """Nothing where there are not two months to compare."""
    if not people.has_months(view):
        return "", ""
    return words.CORE_MONTHS.in_(view.language), words.CORE_MONTHS_BASIS.in_(view.language)


SHEETS = (
    Sheet("follows_both", "follow_back_share", lambda v, _, palette: follows.both_figure(v, palette), None, both_basis,
          alone=True),
    Sheet("follows_ratio", "follow_ratio", follows.ratio_figure,
          *both(lambda v, found: follows.ratio_words(found.now, v.language)), alone=True),
    Sheet("follows_proactive_share", "proactive_share", follows.outward_figure),
    Sheet("follows_question_follow_through", "question_follow_through", follows.questions_figure),
    Sheet("follows_peer_talk", "peer_talk", follows.peers_figure, page="follows"),
    Sheet("follows_hundred", "core_size", people.hundred_figure, None, lambda v, _: people.hundred_basis(v),
          alone=True),
    Sheet("follows_scale", "", lambda v, _, palette: people.scale_figure(v, palette),
          *both(lambda v, _: people.scale_said(v)), page="follows"),
    Sheet("follows_core", "", lambda v, _, palette: people.core_figure(v, palette), *both(core_words), page="follows"),
    Sheet("follows_dormant", "dormant_followers", people.dormant_figure, None,
          lambda v, found: people.dormant_basis(found.now, v.language), alone=True),
    Sheet("follows_spread", "participation", people.spread_figure, None, people.spread_basis),
    Sheet("follows_newcomers", "retention_m1", lambda v, _, palette: people.newcomers_figure(v, palette), None,
          lambda v, _: people.newcomers_basis(v), whole=True),
)  # fmt: skip
