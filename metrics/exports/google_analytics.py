"""Google Analytics 4: sessions that come from social networks, by day; totals of a period are not read."""

from __future__ import annotations

from collections.abc import Mapping

from metrics.exports.layout import Daily, Layout, Seen, known, matched
from metrics.model import Text

WHERE = "Google Analytics 4 > Reports or Explore > Export CSV"
DOMAINS = {
    "facebook": r"facebook|fb|fb\.me",
    "instagram": r"instagram|ig|ig\.me",
    "x": r"twitter|x|t\.co",
    "linkedin": r"linkedin|lnkd\.in",
    "youtube": r"youtube|youtu\.be",
    "tiktok": r"tiktok",
    "pinterest": r"pinterest|pin\.it",
    "threads": r"threads",
    "reddit": r"reddit",
    "whatsapp": r"whatsapp|wa\.me",
}
# The source is the name of the network or one of its addresses, with or without the medium behind it.
SOURCES: Mapping[str, str] = {
    rf"(?:[a-z0-9-]+\.)*(?:{names})(?:\.com|\.net|\.es)?(?:\s*/.*)?": network for network, names in DOMAINS.items()
}
SOURCE = (
    "Session source / medium", "Session source", "Source / medium", "First user source / medium",
    "Fuente/medio de la sesión", "Fuente de la sesión",
)  # fmt: skip
OTHERS = known(
    "Session campaign", "Engaged sessions", "Engagement rate", "Average engagement time per session",
    "Events per session", "Event count", "Key events", "Session key event rate", "Total revenue", "Total users",
    "New users", "Active users", "Views", "Conversions",
)  # fmt: skip

DAYS = Layout(
    id="ga4_social_days",
    name=Text(es="Google Analytics 4: visitas por fuente y día", en="Google Analytics 4: sessions by source and day"),
    platform="ga4",
    seen=(
        Seen("C", WHERE, "2026", ("Date", "Session source / medium", "Sessions", "Engaged sessions", "Key events")),
        Seen("M", f"{WHERE}, Spanish", "2026", ("Fecha", "Fuente/medio de la sesión", "Sesiones")),
    ),
    columns={"day": ("Date", "Fecha"), "source": SOURCE, "sessions": ("Sessions", "Sesiones"), **OTHERS},
    required=("day", "source", "sessions"),
    fills=(Daily(matched("source", SOURCES), "day", {"sessions": ("sessions",)}, added=True),),
    total_anywhere=True,
    cannot=Text(
        es="Cuenta las visitas a su web que llegan desde cada red, no lo que se dice en ella.",
        en="It counts the visits to your site that come from each network, not what is said there.",
    ),
)

TOTALS = Layout(
    id="ga4_totals",
    name=Text(es="Google Analytics 4: total de un periodo", en="Google Analytics 4: total of a period"),
    platform="ga4",
    seen=(
        Seen("C", WHERE, "2026-09", ("Session source / medium", "Sessions", "Engaged sessions", "Engagement rate")),
        Seen("C", WHERE, "2026-05", ("Session default channel group", "Sessions", "Engaged sessions")),
        Seen("C", WHERE, "2026", ("Session primary channel group (Default Channel Group)", "Sessions")),
    ),
    columns={
        "source": (*SOURCE, "Session default channel group", "Session primary channel group (Default Channel Group)"),
        "sessions": ("Sessions", "Sesiones"),
        **OTHERS,
    },
    required=("source", "sessions"),
    unused=Text(
        es="No trae a la vez el día y la fuente de cada visita, y un total no se reparte entre días. Añada las dimensiones «Fecha» y «Fuente/medio de la sesión» y exporte de nuevo.",  # noqa: E501
        en="It does not tell both the day and the source of each visit, and a total is not spread over days. Add the dimensions “Date” and “Session source / medium” and export again.",  # noqa: E501
    ),
)

LAYOUTS = (DAYS, TOTALS)
