"""Further files of LinkedIn: competitors, which are not read, and a person's own analytics, which nobody confirmed."""

from __future__ import annotations

from metrics.exports.layout import Daily, Layout, Seen, known
from metrics.model import Text

COMPETITORS = Layout(
    id="linkedin_competitors",
    name=Text(es="LinkedIn: competidores", en="LinkedIn: competitors"),
    platform="linkedin",
    seen=(
        Seen(
            "C",
            "LinkedIn page > Analytics > Competitors > Export",
            "2024",
            ("Page", "Total Followers", "New Followers", "Total post engagements", "Total posts"),
        ),
    ),
    columns=known("Page", "Total Followers", "New Followers", "Total post engagements", "Total posts"),
    required=("Page", "Total Followers", "New Followers", "Total post engagements"),
    unused=Text(
        es="Son totales de un periodo, sin días, y casi todos de páginas ajenas: no se pueden sumar a los de usted ni repartir entre días.",  # noqa: E501
        en="These are totals of a period, without days, and nearly all of other people's pages: they can neither be added to yours nor spread over days.",  # noqa: E501
    ),
)
SHARES = (
    "Location", "Job function", "Seniority", "Industry", "Company size", "Ubicación", "Función laboral",
    "Nivel de responsabilidad", "Sector", "Tamaño de la empresa",
)  # fmt: skip
DEMOGRAPHICS = Layout(
    id="linkedin_demographics",
    name=Text(es="LinkedIn: quiénes visitan o siguen la página", en="LinkedIn: who visits or follows the page"),
    platform="linkedin",
    seen=(
        Seen("C", "LinkedIn page > Analytics > Visitors > Export, further sheets", "2024", ("Location", "Total views")),
        Seen("C", "LinkedIn page, followers, Spanish", "2026-08", ("Función laboral", "Total de seguidores")),
    ),
    columns={
        "group": SHARES,
        "total": ("Total views", "Total followers", "Total de seguidores", "Total de visualizaciones"),
    },
    required=("group", "total"),
    unused=Text(
        es="Describe a la audiencia de todo un periodo, no la conversación: aquí no se usa.",
        en="It describes the audience of a whole period, not the conversation: it is not used here.",
    ),
)
WHERE = "LinkedIn > a person's own Analytics > Export"

CREATOR_DAYS = Layout(
    id="linkedin_creator_days",
    name=Text(es="LinkedIn: perfil personal, interacción por día", en="LinkedIn: personal profile, engagement by day"),
    platform="linkedin",
    seen=(Seen("M", f"{WHERE}, sheet ENGAGEMENT", "2025", ("Date", "Impressions", "Engagements")),),
    columns={"day": ("Date",), "impressions": ("Impressions",), "engagements": ("Engagements",)},
    required=("day", "impressions", "engagements"),
    fills=(Daily("linkedin", "day", {"impressions": ("impressions",), "engagements": ("engagements",)}),),
    stems=("engagement",),
)

CREATOR_FOLLOWERS = Layout(
    id="linkedin_creator_followers",
    name=Text(es="LinkedIn: perfil personal, seguidores nuevos", en="LinkedIn: personal profile, new followers"),
    platform="linkedin",
    seen=(Seen("M", f"{WHERE}, sheet FOLLOWERS", "2025", ("Date", "New followers")),),
    columns={"day": ("Date",), "gained": ("New followers",)},
    required=("day", "gained"),
    fills=(Daily("linkedin", "day", {"followers_gained": ("gained",)}),),
    stems=("followers",),
)

LAYOUTS = (COMPETITORS, DEMOGRAPHICS, CREATOR_DAYS, CREATOR_FOLLOWERS)
