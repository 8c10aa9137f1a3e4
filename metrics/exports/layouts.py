"""All layouts that are known, in the order in which a draw is decided."""

from __future__ import annotations

from metrics.exports import (
    agorapulse,
    brandwatch,
    buffer,
    canonical,
    determ,
    everyonesocial,
    facebook_insights,
    firstup,
    freshdesk,
    google_analytics,
    hootsuite,
    intercom,
    known_kinds,
    later,
    linkedin,
    linkedin_others,
    meltwater,
    meta,
    metricool,
    microsoft_365,
    pinterest,
    slack,
    sprout,
    talkwalker,
    tiktok,
    twcs,
    viva_engage,
    x,
    x_archive,
    youtube,
    zendesk,
)
from metrics.exports.layout import Layout
from metrics.model import Text

LAYOUTS: tuple[Layout, ...] = (
    *canonical.LAYOUTS,
    *x.LAYOUTS,
    *x_archive.LAYOUTS,
    *twcs.LAYOUTS,
    *meta.LAYOUTS,
    *facebook_insights.LAYOUTS,
    *linkedin.LAYOUTS,
    *linkedin_others.LAYOUTS,
    *youtube.LAYOUTS,
    *tiktok.LAYOUTS,
    *pinterest.LAYOUTS,
    *slack.LAYOUTS,
    *viva_engage.LAYOUTS,
    *microsoft_365.LAYOUTS,
    *google_analytics.LAYOUTS,
    *known_kinds.LAYOUTS,
    *hootsuite.LAYOUTS,
    *sprout.LAYOUTS,
    *buffer.LAYOUTS,
    *later.LAYOUTS,
    *metricool.LAYOUTS,
    *agorapulse.LAYOUTS,
    *brandwatch.LAYOUTS,
    *meltwater.LAYOUTS,
    *talkwalker.LAYOUTS,
    *determ.LAYOUTS,
    *freshdesk.LAYOUTS,
    *zendesk.LAYOUTS,
    *intercom.LAYOUTS,
    *everyonesocial.LAYOUTS,
    *firstup.LAYOUTS,
)
BY_ID: dict[str, Layout] = {layout.id: layout for layout in LAYOUTS}


def named(wanted: str) -> Layout | None:
    """A layout by its id, or the template of a canonical table by the table's name."""
    return BY_ID.get(wanted) or BY_ID.get(f"canonical_{wanted}")


def kinds() -> dict[str, Text]:
    """The kinds of file that can be read, by the id of their layout, for a person to choose from."""
    return {layout.id: layout.name for layout in LAYOUTS if not layout.unused}
