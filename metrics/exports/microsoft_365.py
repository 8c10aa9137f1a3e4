"""Microsoft 365 usage reports: what each person did on Viva Engage or Teams in the last days; groups are not read."""

from __future__ import annotations

from metrics.exports.layout import (
    Cell,
    Condition,
    Fill,
    Layout,
    Seen,
    constant,
    count,
    ident,
    known,
    since,
)
from metrics.model import Text

WHERE = "Microsoft 365 admin center > Reports > Usage > Export"
CANNOT = Text(
    es="Cuenta lo que hizo cada persona en el periodo, no con quién habló. Los nombres se guardan cifrados; si el informe ya los ocultaba, siguen ocultos.",  # noqa: E501
    en="It counts what each person did in the period, not whom they talked to. Names are kept encrypted; where the report hid them they stay hidden.",  # noqa: E501
)
TEAMS_OLD = (
    "Report Refresh Date", "User Principal Name", "Last Activity Date", "Is Deleted", "Deleted Date",
    "Assigned Products", "Team Chat Message Count", "Private Chat Message Count", "Call Count", "Meeting Count",
    "Has Other Action", "Report Period",
)  # fmt: skip
TEAMS_NEW = (
    "Report Refresh Date", "Tenant Display Name", "Shared Channel Tenant Display Names", "User Id",
    "User Principal Name", "Last Activity Date", "Is Deleted", "Deleted Date", "Assigned Products",
    "Team Chat Message Count", "Private Chat Message Count", "Call Count", "Meeting Count", "Post Messages",
    "Reply Messages", "Urgent Messages", "Meetings Organized Count", "Meetings Attended Count",
    "Ad Hoc Meetings Organized Count", "Ad Hoc Meetings Attended Count",
    "Scheduled One-time Meetings Organized Count", "Scheduled One-time Meetings Attended Count",
    "Scheduled Recurring Meetings Organized Count", "Scheduled Recurring Meetings Attended Count", "Audio Duration",
    "Video Duration", "Screen Share Duration", "Audio Duration In Seconds", "Video Duration In Seconds",
    "Screen Share Duration In Seconds", "Has Other Action", "Is Licensed", "Report Period",
)  # fmt: skip
WHOLE = ("User Principal Name", "Report Refresh Date", "Report Period", "Is Deleted", "Team Chat Message Count",
         "Post Messages", "Reply Messages")  # fmt: skip


def _people(network: str, **numbers: Cell) -> tuple[Fill]:
    return (
        Fill(
            "people_totals",
            {
                "person_id": ident("person"),
                "period_start": since("refreshed", "length"),
                "period_end": Cell("day", ("refreshed",)),
                "network": constant(network),
                "scope": constant("internal"),
                **numbers,
            },
        ),
    )


ENGAGE_USERS = Layout(
    id="m365_viva_engage_users",
    name=Text(es="Microsoft 365: personas en Viva Engage (Yammer)", en="Microsoft 365: people on Viva Engage (Yammer)"),
    platform="viva_engage",
    seen=(
        Seen(
            "D",
            f"{WHERE}, Graph getYammerActivityUserDetail",
            "2026",
            ("Report Refresh Date", "User Principal Name", "Display Name", "User State", "State Change Date",
             "Last Activity Date", "Posted Count", "Read Count", "Liked Count", "Assigned Products", "Report Period"),
        ),
    ),
    columns={
        "refreshed": ("Report Refresh Date",),
        "person": ("User Principal Name",),
        "state": ("User State",),
        "posts": ("Posted Count",),
        "reads": ("Read Count",),
        "likes": ("Liked Count",),
        "length": ("Report Period",),
        **known("Display Name", "State Change Date", "Last Activity Date", "Assigned Products"),
    },
    required=("refreshed", "person", "posts", "reads", "likes", "length"),
    fills=_people("viva_engage", posts=count("posts"), reads=count("reads"), likes=count("likes")),
    aside=(("deleted", Condition("state", "is", ("deleted", "suspended"))),),
    snapshot=True,
    key="person",
    cannot=CANNOT,
)  # fmt: skip

TEAMS_USERS = Layout(
    id="m365_teams_users",
    name=Text(es="Microsoft 365: personas en Teams", en="Microsoft 365: people on Teams"),
    platform="teams",
    seen=(
        Seen("D", f"{WHERE}, Graph getTeamsUserActivityUserDetail", "2026", TEAMS_NEW),
        Seen("D", f"{WHERE}, Graph getTeamsUserActivityUserDetail", "2017-2021", TEAMS_OLD),
    ),
    columns={
        "refreshed": ("Report Refresh Date",),
        "person": ("User Principal Name",),
        "deleted": ("Is Deleted",),
        "channel": ("Team Chat Message Count",),
        "posts": ("Post Messages",),
        "replies": ("Reply Messages",),
        "length": ("Report Period",),
        **known(*dict.fromkeys(name for name in (*TEAMS_NEW, *TEAMS_OLD) if name not in WHOLE)),
    },
    required=("refreshed", "person", "channel", "length"),
    # Where posts and replies are told apart, messages in channels are both together; private chats stay out.
    fills=_people("teams", posts=count("posts", "channel"), comments=count("replies")),
    aside=(("deleted", Condition("deleted", "is", ("true", "1"))),),
    snapshot=True,
    key="person",
    cannot=CANNOT,
)

ENGAGE_GROUPS = Layout(
    id="m365_viva_engage_groups",
    name=Text(es="Microsoft 365: comunidades de Viva Engage (Yammer)", en="Microsoft 365: Viva Engage communities"),
    platform="viva_engage",
    seen=(
        Seen(
            "D",
            f"{WHERE}, Graph getYammerGroupsActivityDetail",
            "2026",
            ("Report Refresh Date", "Group Display Name", "Is Deleted", "Owner Principal Name", "Last Activity Date",
             "Group Type", "Office 365 Connected", "Member Count", "Posted Count", "Read Count", "Liked Count",
             "Report Period"),
        ),
    ),
    columns=known("Report Refresh Date", "Group Display Name", "Is Deleted", "Owner Principal Name",
                  "Last Activity Date", "Group Type", "Office 365 Connected", "Member Count", "Posted Count",
                  "Read Count", "Liked Count", "Report Period"),
    required=("Report Refresh Date", "Group Display Name", "Member Count", "Posted Count", "Report Period"),
    unused=Text(
        es="Trae el total de cada comunidad en un periodo, sin personas ni días: no se puede repartir ni sumar a lo demás. Exporte el informe por persona («Detalles del usuario»).",  # noqa: E501
        en="It holds the total of each community over a period, with neither people nor days: it cannot be spread nor added to anything. Export the report by person (“User details”).",  # noqa: E501
    ),
)  # fmt: skip

LAYOUTS = (ENGAGE_USERS, TEAMS_USERS, ENGAGE_GROUPS)
