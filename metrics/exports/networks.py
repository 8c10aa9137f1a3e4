"""How suites and listening tools call the networks, and what we call them."""

from __future__ import annotations

from metrics.exports.layout import Cell

NETWORKS = {
    "X": "x",
    "X (Twitter)": "x",
    "X/Twitter": "x",
    "X (formerly Twitter)": "x",
    "Twitter": "x",
    "Facebook": "facebook",
    "Facebook Page": "facebook",
    "Facebook Public": "facebook",
    "Facebook Messenger": "facebook",
    "Instagram": "instagram",
    "Instagram Business": "instagram",
    "Instagram Public": "instagram",
    "LinkedIn": "linkedin",
    "LinkedIn Page": "linkedin",
    "LinkedIn Company": "linkedin",
    "YouTube": "youtube",
    "TikTok": "tiktok",
    "TikTok Business": "tiktok",
    "Threads": "threads",
    "Pinterest": "pinterest",
    "Bluesky": "bluesky",
    "Mastodon": "mastodon",
    "Reddit": "reddit",
    "WhatsApp": "whatsapp",
    "Google Business Profile": "google_business",
    "Google My Business": "google_business",
}
# Places where people speak that are no social network.
PRESS = {
    "News": "news",
    "Online News": "news",
    "Blog": "blog",
    "Blogs": "blog",
    "Forum": "forum",
    "Forums": "forum",
    "Review": "reviews",
    "Reviews": "reviews",
}
# The links of X and TikTok hold the id that their own exports use: the same post is then counted once.
NATIVE = r"(?:/status(?:es)?|tiktok\.com/@[^/]+/video)/(\d+)"
# Which network a link leads to, by the name of its site.
SITE = r"^(?i:https?)://(?:[a-z-]+\.)*?([a-z]+)\.(?:com|be|it|gg|net)/"
SITES = {name: name for name in ("facebook", "instagram", "linkedin", "tiktok", "youtube", "threads", "pinterest")}
SITES |= {"x": "x", "twitter": "x", "youtu": "youtube", "reddit": "reddit", "lnkd": "linkedin"}
FORMATS = {
    "Photo": "image",
    "Image": "image",
    "Picture": "image",
    "Video": "video",
    "Reel": "reel",
    "Reels": "reel",
    "Carousel": "carousel",
    "Album": "carousel",
    "Story": "story",
    "Link": "link",
    "Text": "text",
    "Status": "text",
}


def network(role: str = "", *, link: str = "", other: str = "") -> Cell:
    """The network by its name in a column, else by the site of a link; any other name becomes `other`."""
    told = [(role, "")] if role else []
    told += [(link, SITE)] if link else []
    roles, patterns = zip(*told, strict=True)
    return Cell("label", roles, other, patterns, {**NETWORKS, **PRESS, **SITES})
