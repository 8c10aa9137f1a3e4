"""Writes the fictional company Obrador Lunares: `python sample_data/make.py [folder]`, the same bytes every time."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

import inside
import surroundings
from canonical_files import inbox, purposes, write_table
from clock import CUT, HOLIDAYS, to_utc
from counting import Counters
from linkedin_file import write_linkedin
from meta_files import write_facebook, write_instagram
from posting import Post, publish
from story import BRAND
from talking import Talk, converse
from tiktok_files import write_tiktok
from x_files import write_x_activity, write_x_conversation

HOME = Path(__file__).resolve().parent / "obrador_lunares"
FIRST_HALF = "Jun-02-2025_Nov-30-2025_instagram.csv"
SECOND_HALF = "Nov-01-2025_May-31-2026_instagram.csv"
FACEBOOK = "Jun-02-2025_May-31-2026_facebook.csv"
LINKEDIN = "obrador-lunares_content_1780272000000.xlsx"
X_ACTIVITY = "tweet_activity_metrics_obradorlunares_20250602_20260601_en.csv"
X_CONVERSATION = "twcs_obradorlunares.csv"


def platform_files(folder: Path, posts: list[Post], talk: Talk) -> dict[str, int]:
    """Rows of every export that a platform would write."""
    counters = Counters(talk.messages)
    begin, november, december = (to_utc(datetime(2025, *day)) for day in ((6, 2), (11, 1), (12, 1)))
    return {
        FIRST_HALF: write_instagram(folder / FIRST_HALF, posts, counters, begin, december),
        SECOND_HALF: write_instagram(folder / SECOND_HALF, posts, counters, november, CUT),
        FACEBOOK: write_facebook(folder / FACEBOOK, posts, counters, CUT),
        LINKEDIN: write_linkedin(folder / LINKEDIN, posts, counters, talk.messages),
        **write_tiktok(folder, posts, counters),
        # X's activity comes first: it knows no links, and the conversation that follows does.
        X_ACTIVITY: write_x_activity(folder / X_ACTIVITY, posts, counters, talk.messages),
        X_CONVERSATION: write_x_conversation(folder / X_CONVERSATION, posts, talk.messages),
    }


def canonical_tables(posts: list[Post], talk: Talk) -> dict[str, list[inside.Row]]:
    """The tables that no platform exports."""
    workers = inside.staff()
    people = inside.roster(workers)
    internal_posts, internal_interactions = inside.internal_talk(workers)
    return {
        "messages": inbox(talk.messages, posts),
        "posts": purposes(posts),
        "mass_media": surroundings.spots(),
        "audience_daily": surroundings.audience(),
        "follow_edges": surroundings.edges(talk.crowd),
        "ugc": surroundings.customers_posts(talk.crowd),
        "departments": surroundings.departments(),
        "advocates": people,
        "advocacy_activity": inside.advocacy(workers, people, posts),
        "internal_posts": internal_posts,
        "internal_interactions": internal_interactions,
        "facts": surroundings.facts(),
        "events": surroundings.events(),
    }


def company(files: list[str]) -> dict[str, object]:
    """What the engine must know of the company beside its files."""
    return {
        "id": "obrador_lunares",
        "name": BRAND,
        "fictional": True,
        "timezone": "Europe/Madrid",
        "business_days": [0, 1, 2, 3, 4],
        "business_start": "09:00",
        "business_end": "18:00",
        "holidays": [day.isoformat() for day in HOLIDAYS],
        "imported_at": "2026-06-01T06:30:00",
        "note_es": "Panaderías artesanas de Madrid, 140 personas. Inventada: ni personas ni mensajes existen.",
        "note_en": "Artisan bakeries in Madrid, 140 people. Invented: neither people nor messages exist.",
        "files": files,
    }


def make(folder: Path) -> dict[str, int]:
    """Write everything into `folder`; returns the rows of each file in the order of loading."""
    folder.mkdir(parents=True, exist_ok=True)
    posts = publish()
    talk = converse(posts)
    rows = platform_files(folder, posts, talk)
    rows |= {
        f"{table}.csv": write_table(folder, table, lines) for table, lines in canonical_tables(posts, talk).items()
    }
    text = json.dumps(company(list(rows)), ensure_ascii=False, indent=2) + "\n"
    (folder / "company.json").write_text(text, encoding="utf-8")
    return rows


if __name__ == "__main__":
    for name, count in make(Path(sys.argv[1]) if len(sys.argv) > 1 else HOME).items():
        print(f"{count:>6}  {name}")
