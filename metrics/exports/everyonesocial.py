"""EveryoneSocial: what each ambassador did in a period that only the name of the file tells."""

from __future__ import annotations

from metrics.exports.layout import Fill, Layout, Seen, constant, count, ident, known, period, text
from metrics.model import Text

CANNOT = Text(
    es="Es un total del periodo y solo trae a quien hizo algo en él: no se sabe qué día fue cada acto ni cuántas personas no hicieron nada.",  # noqa: E501
    en="This is a total of the period and lists only those who did something in it: neither the day of each act nor how many people did nothing is known.",  # noqa: E501
)
WHEN = {"period_start": period("start"), "period_end": period("end"), "scope": constant("external")}
USERS = Layout(
    id="everyonesocial_users",
    name=Text(es="EveryoneSocial: personas", en="EveryoneSocial: users"),
    platform="everyonesocial",
    seen=(
        Seen(
            "D",
            "help.everyonesocial.app 11915225326487 (Admin > Analytics > Users)",
            "2024",
            ("Name", "Type", "Created On", "Onboarded", "Last Active", "Reach", "Posts", "Shares", "Clicks"),
        ),
    ),
    columns={
        "person": ("Name",),
        "onboarded": ("Onboarded", "Onboarded (True/False)"),
        "reach": ("Reach",),
        "posts": ("Posts",),
        "shares": ("Shares",),
        "clicks": ("Clicks",),
        **known("Type", "Created On", "Last Active"),
    },
    required=("person", "onboarded", "shares", "clicks"),
    fills=(
        Fill(
            "people_totals",
            {
                "person_id": ident("person"),
                **WHEN,
                **{name: count(name) for name in ("posts", "shares", "clicks", "reach")},
            },
        ),
    ),
    periodic=True,
    cannot=CANNOT,
)
LEADERBOARD = Layout(
    id="everyonesocial_leaderboard",
    name=Text(es="EveryoneSocial: clasificación", en="EveryoneSocial: leaderboard"),
    platform="everyonesocial",
    seen=(
        Seen(
            "D",
            "help.everyonesocial.app 556 and 716 (Leaderboards)",
            "2024",
            ("Rank", "Person", "Last active", "Department", "Location", "Points"),
        ),
    ),
    columns={
        "person": ("Person",),
        "rank": ("Rank",),
        "department": ("Department",),
        "points": ("Points",),
        **known("Last active", "Location"),
    },
    required=("person", "rank", "points"),
    fills=(
        Fill(
            "people_totals",
            {"person_id": ident("person"), **WHEN, "department": text("department"), "points": count("points")},
        ),
    ),
    periodic=True,
    cannot=CANNOT,
)

LAYOUTS = (USERS, LEADERBOARD)
