"""Headers of the old Facebook Page Insights (until about 2021) as they were found."""

from __future__ import annotations

from metrics.exports.layout import Seen

WHERE = "Facebook Page > Insights > Export data"
ABOUT = (
    "Post ID", "Permalink", "Post Message", "Type", "Countries", "Languages", "Posted", "Audience Targeting",
)  # fmt: skip
POST_NUMBERS = (
    "Lifetime Post Total Reach", "Lifetime Post organic reach", "Lifetime Post Paid Reach",
    "Lifetime Post Total Impressions", "Lifetime Post Organic Impressions", "Lifetime Post Paid Impressions",
    "Lifetime Engaged Users", "Lifetime Talking About This (Post) by action type - comment",
    "Lifetime Talking About This (Post) by action type - like", "Lifetime Post Stories by action type - comment",
    "Lifetime Post Stories by action type - like", "Lifetime Post Consumers", "Lifetime Post Consumptions",
    "Lifetime Post consumers by type - other clicks", "Lifetime Negative feedback",
    "Lifetime Average time video viewed",
    "Lifetime Organic views to 95%", "Lifetime Organic views to 95%", "Lifetime Video length",
)  # fmt: skip
API_NUMBERS = (
    "post_impressions_unique:lifetime", "post_impressions_paid_unique:lifetime", "post_engaged_users:lifetime",
    "post_video_complete_views_organic_unique:lifetime", "post_video_complete_views_organic:lifetime",
    "post_video_complete_views_paid_unique:lifetime", "post_video_complete_views_paid:lifetime",
    "post_video_views_organic_unique:lifetime", "post_video_views_organic:lifetime",
    "post_video_views_paid_unique:lifetime", "post_video_views_paid:lifetime", "post_video_avg_time_watched:lifetime",
    "post_video_length:lifetime",
)  # fmt: skip
POSTS = (
    Seen("R", f"{WHERE} > Post level, CSV", "2014", (*ABOUT, *POST_NUMBERS)),
    Seen("C", f"{WHERE} > Post level, workbook, sheet Key Metrics", "2017-2020", (*ABOUT, *POST_NUMBERS[:7])),
    Seen("C", f"{WHERE} > Post level, workbook with the names of the API", "2017-07", (*ABOUT, *API_NUMBERS)),
)
ACTIONS = (
    Seen(
        "C",
        f"{WHERE} > Post level, workbook, sheets Lifetime Talking About This(... and Lifetime Post Stories by act...",
        "2017-2020",
        ("Description", *ABOUT, "share", "like", "comment"),
    ),
)
BREAKDOWNS = (
    Seen(
        "C",
        f"{WHERE} > Post level, workbook, sheets of consumers, consumptions and negative feedback",
        "2020",
        ("Description", *ABOUT, "other clicks", "photo view"),
    ),
)
VIDEOS = (
    Seen(
        "M",
        f"{WHERE} > Video posts",
        "2016",
        (*ABOUT, "Lifetime Total Video Views", "Lifetime Unique Video Views", "Lifetime Organic Video Views"),
    ),
)
PAGE = (
    Seen(
        "R",
        f"{WHERE} > Page level, CSV",
        "2015-08",
        (
            "Date", "Lifetime Total Likes", "Daily New Likes", "Daily Unlikes", "Daily Page Engaged Users",
            "Weekly Page Engaged Users", "28 Days Page Engaged Users", "Daily Total Reach", "Weekly Total Reach",
            "28 Days Total Reach", "Daily Total Impressions", "Weekly Total Impressions", "28 Days Total Impressions",
            "Daily Logged-in Page Views", "Weekly Logged-in Page Views", "Daily Logged-in Page Views",
            "Weekly Logged-in Page Views", "Daily Page consumptions", "Weekly Page consumptions",
            "Daily Total Video Views",
        ),
    ),
)  # fmt: skip
