"""Pinterest Ads: impressions and clicks of advertising by day; no organic export has been seen."""

from __future__ import annotations

from metrics.exports.layout import Daily, Layout, Seen, constant, known
from metrics.model import Text

ADS = Layout(
    id="pinterest_ads",
    name=Text(es="Pinterest Ads: informe por día", en="Pinterest Ads: report by day"),
    platform="pinterest",
    seen=(
        Seen(
            "F",
            "Pinterest Ads > Reports, from a test fixture",
            "2025",
            ("Date", "Campaign name", "Ad group name", "Spend in account currency", "Impressions", "Pin clicks",
             "Outbound clicks", "CTR"),
        ),
    ),
    columns={
        "day": ("Date",),
        "impressions": ("Impressions",),
        "clicks": ("Pin clicks",),
        **known("Campaign name", "Ad group name", "Spend in account currency", "Outbound clicks", "CTR"),
    },
    required=("day", "impressions", "clicks"),
    # Under an account of their own, so that nobody takes advertising for what the account earned.
    fills=(
        Daily(
            "pinterest",
            "day",
            {"impressions": ("impressions",), "clicks": ("clicks",)},
            account=constant("pinterest ads"),
            added=True,
        ),
    ),
    cannot=Text(
        es="Solo es publicidad: lo que se paga por mostrar, no lo que la gente dice.",
        en="It is advertising only: what is paid to be shown, not what people say.",
    ),
)  # fmt: skip

LAYOUTS = (ADS,)
