"""The pictures of the social channel for the report: postures, what they ask, purposes and fatigue."""

from __future__ import annotations

from typing import Any

from metrics import PURPOSES, Cloud, Finding, Saturation, Scope
from pages.kit import channel, charts, session
from pages.kit import channel_posts as posts
from pages.kit import channel_words as words
from pages.kit import channel_worth as worth
from pages.kit.report_sheet import Sheet, both
from pages.kit.theme import Palette
from pages.kit.view import View


def cloud(view: View) -> Cloud | None:
    """Where the brand stands, where there is enough to speak of a posture."""
    return session.picture(view.workspace, "posture_cloud", view.scope_now) if channel.judged(view) else None


def the_map(view: View, found: Finding, palette: Palette) -> Any:
    here = cloud(view)
    if here is None:
        return None
    stands = channel.months(view)
    corners = charts.Corners(channel.corner_names(view.language), *channel.borders(view))
    now = charts.Stand(words.NOW.in_(view.language), *here.here)
    chosen = {"corners": corners, "palette": palette, "language": view.language}
    return charts.posture_map(now, here.places, trail=stands if len(stands) > 1 else (), **chosen)


def map_words(view: View) -> tuple[str, str]:
    here = cloud(view)
    return channel.map_words(view, here, "months" if len(channel.months(view)) > 1 else "") if here else ("", "")


def held(view: View, found: Finding | None, palette: Palette) -> Any:
    """How far each posture holds."""
    if cloud(view) is None:
        return None
    clauses = session.picture(view.workspace, "posture_clauses", view.scope_now)
    names = channel.corner_names(view.language)
    rows = [(names[channel.CORNERS.index(each.posture)], each.membership) for each in clauses]
    return charts.memberships(rows, palette=palette, language=view.language)


def asked(view: View, found: Finding | None, palette: Palette) -> Any:
    """The conditions of the social channel, each with where the brand is."""
    if cloud(view) is None:
        return None
    conditions = session.picture(view.workspace, "posture_conditions", view.scope_now)
    rows = [channel.asked(one, view.language) for one in conditions]
    return charts.conditions(rows, palette=palette, language=view.language)


def asks_words(view: View, found: Finding | None) -> tuple[str, str]:
    return channel.asks_words(view) if cloud(view) else ("", "")


def functions(view: View, found: Finding, palette: Palette) -> Any:
    """The eight purposes with their posts, and the labels of the file's own."""
    counts = found.now.detail.get("counts")
    if not found.now.n or not counts:
        return None
    names = sorted({*PURPOSES, *counts}, key=lambda name: (-counts.get(name, 0), name not in PURPOSES, name))
    made = [posts.function(name, counts.get(name, 0), found.now.n, view.language) for name in names]
    return charts.function_bars(made, palette=palette, language=view.language)


def functions_basis(view: View, found: Finding) -> str:
    return posts.functions_basis(view, found.now) if found.now.n else ""


def saturation(view: View) -> Saturation | None:
    """The network with most weeks to judge, over all the history."""
    now = view.scope_now
    found = session.picture(view.workspace, "saturation", Scope(None, now.until, now.networks, now.accounts))
    return found[0] if found else None


def fatigue(view: View, found: Finding, palette: Palette) -> Any:
    one = saturation(view)
    if one is None:
        return None
    known = one.slope is not None and one.level is not None
    fit = charts.Fit(one.slope, one.level, *(one.ci or (None, None))) if known else None
    return charts.saturation(one.weeks, fit, network=one.network, palette=palette, language=view.language)


def fatigue_words(view: View) -> tuple[str, str]:
    one = saturation(view)
    return posts.fatigue_words(one, view.language) if one else ("", "")


def runs(view: View, found: Finding | None, palette: Palette) -> Any:
    """What went by on each network, and the longest run of posts that sell."""
    tapes = session.picture(view.workspace, "post_tapes", view.scope_now, posts.NEWEST)
    rows = [charts.Tape(posts.network(tape.network), tape.tape, posts.run(tape, view.language)) for tape in tapes]
    return charts.tapes(rows, palette=palette, language=view.language) if rows else None


def runs_words(view: View) -> tuple[str, str]:
    return posts.runs_words(view) if posts.has_posts(view) else ("", "")


def pressure_basis(view: View, found: Finding) -> str:
    return posts.pressure_basis(view, found) if found.now.known else ""


def earns_words(view: View, found: Finding | None) -> tuple[str, str]:
    """Nothing where no post has its comments counted."""
    return worth.earns_words(worth.earned_by(view), view.language) if worth.has_comments(view) else ("", "")


def where_known(text: Any) -> Any:
    """A heading of our own, said only where there is a posture to speak of."""
    return lambda view, _: text.in_(view.language) if cloud(view) else ""


SHEETS = (
    Sheet("channel_map", "posture", the_map, *both(lambda v, _: map_words(v))),
    Sheet("channel_lacks", "", held, where_known(words.LACKS), where_known(words.LACKS_BASIS), page="channel"),
    Sheet("channel_asks", "", asked, *both(asks_words), page="channel"),
    Sheet("channel_functions", "purpose_mix", functions, None, functions_basis),
    Sheet("channel_runs", "", runs, *both(lambda v, _: runs_words(v)), page="channel"),
    Sheet("channel_fatigue", "fatigue_elasticity", fatigue, *both(lambda v, _: fatigue_words(v)), whole=True),
    Sheet("channel_pressure", "promo_pressure", posts.pressure_figure, None, pressure_basis),
    Sheet("channel_recycled", "recycled_share", worth.recycled_figure),
    Sheet("channel_earns", "", lambda v, _, palette: worth.earns_figure(v, palette), *both(earns_words),
          page="channel"),
    Sheet("channel_topics", "topic_gap", lambda v, _, palette: worth.topics_figure(v, palette), None,
          lambda v, found: worth.topics_basis(found.now, v.language), alone=True),
)  # fmt: skip
