"""Inside the house: departments, ambassadors and what they do, and the internal network's conversation."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clock import CUT, WEEKS, to_utc
from phrases_inside import COMMENTS, MEMOS, OWN_POSTS, RESHARE_WORDS
from phrases_slots import capital, choice, fill
from posting import Post
from story import dice, inside_stir, monday, pick

Row = dict[str, object]

DEPARTMENTS: dict[str, int] = {
    "Obrador": 34,
    "Tiendas Centro": 22,
    "Tiendas Sur": 18,
    "Cafetería": 13,
    "Reparto": 12,
    "Administración": 9,
    "Marketing": 8,
    "Compras": 7,
    "Atención al cliente": 6,
    "Calidad": 6,
    "Personas": 5,
}
# Of each department: enrolled by the end of the year (42 in all), and whether any of them still acts.
ENROLLED = {
    "Obrador": 8, "Tiendas Centro": 9, "Cafetería": 6, "Marketing": 7, "Atención al cliente": 4,
    "Calidad": 3, "Personas": 3, "Administración": 2,
}  # fmt: skip
IDLE = ("Administración",)


@dataclass(frozen=True)
class Worker:
    id: str
    department: str
    is_leader: bool
    zeal: float


def staff() -> list[Worker]:
    """The 140 people of the house and four who left, in the order of their numbers."""
    stream = dice("staff")
    places = [name for name, size in DEPARTMENTS.items() for _ in range(size)] + [
        "Tiendas Sur",
        "Reparto",
        "Obrador",
        "Cafetería",
    ]
    seen: dict[str, int] = {}
    workers = []
    for number, department in enumerate(places, 1):
        seen[department] = seen.get(department, 0) + 1
        zeal = stream.lognormvariate(0.0, 0.7)
        workers.append(Worker(f"empleado-{number:03d}", department, seen[department] == 1 and number <= 140, zeal))
    return workers


def _day(stream: random.Random, first: date, last: date) -> date:
    return first + timedelta(days=int(stream.random() * ((last - first).days + 1)))


def roster(workers: list[Worker]) -> list[Row]:
    """One row a person: invited, enrolled, trained and left, as dates."""
    stream = dice("roster")
    taken: dict[str, int] = {}
    rows = []
    for number, worker in enumerate(workers, 1):
        left = _day(stream, date(2025, 9, 1), date(2026, 3, 1)) if number > 140 else None
        order = taken[worker.department] = taken.get(worker.department, 0) + 1
        enrols = number <= 140 and order <= ENROLLED.get(worker.department, 0)
        early = order <= ENROLLED.get(worker.department, 0) * 0.6
        enrolled = _day(
            stream, *((date(2025, 3, 10), date(2025, 8, 31)) if early else (date(2025, 10, 1), date(2026, 4, 24)))
        )
        invited = enrolled - timedelta(days=3 + int(stream.random() * 20))
        asked = enrols or stream.random() < 0.45
        trained = (
            enrolled + timedelta(days=10 + int(stream.random() * 40)) if enrols and stream.random() < 0.7 else None
        )
        rows.append(
            {
                "person_id": worker.id,
                "department": worker.department,
                "is_leader": worker.is_leader,
                "eligible": True,
                "invited_at": invited if asked else None,
                "enrolled_at": enrolled if enrols else None,
                "trained_at": trained if trained and trained < date(2026, 5, 31) else None,
                "left_at": left,
            }
        )
    return rows


def _moment(stream: random.Random, week: int) -> datetime:
    day = monday(week) + timedelta(days=stream.choices(range(7), (5, 5, 5, 5, 4, 1.5, 1.2))[0])
    wall = datetime.combine(
        day, time(8 + int(stream.random() * 13), int(stream.random() * 60), int(stream.random() * 60))
    )
    return min(to_utc(wall), CUT - timedelta(minutes=1))


def advocacy(workers: list[Worker], people: list[Row], posts: list[Post]) -> list[Row]:
    """What ambassadors do in public: at first they repeat the brand, later they speak for themselves."""
    stream = dice("advocacy")
    by_id = {worker.id: worker for worker in workers}
    rows: list[Row] = []
    for week in range(WEEKS):
        ready = [row for row in people if row["enrolled_at"] and row["enrolled_at"] <= monday(week)]
        actors = [by_id[str(row["person_id"])] for row in ready if row["department"] not in IDLE]
        if not actors:
            continue
        grown = min(1.0, 0.55 + 0.45 * len(actors) / 40)
        for _ in range(round(14.5 * grown * inside_stir(week) ** 1.15)):
            worker = stream.choices(actors, [one.zeal for one in actors])[0]
            rows.append(_act(stream, worker, _moment(stream, week), posts, week / WEEKS))
    rows.sort(key=lambda row: (row["occurred_at"], row["person_id"]))
    return [{"activity_id": f"act-{number:05d}", **row} for number, row in enumerate(rows, 1)]


def _act(stream: random.Random, worker: Worker, at: datetime, posts: list[Post], progress: float) -> Row:
    """One act, of a kind that depends on how old the programme is."""
    near = [
        one
        for one in posts
        if timedelta(0) < at - one.at < timedelta(days=9) and one.network in ("linkedin", "instagram")
    ]
    kinds = {"reshare": 62 - 34 * progress, "own_post": 12 + 30 * progress, "comment": 14 + 10 * progress, "click": 10}
    kind = pick(stream, kinds)
    if kind == "reshare" and not near:
        kind = "own_post"
    source = choice(stream, tuple(near)) if kind == "reshare" else None
    network = source.network if source else ("linkedin" if stream.random() < 0.6 else "instagram")
    row: Row = {"person_id": worker.id, "occurred_at": at, "kind": kind, "network": network}
    row |= dict.fromkeys(
        (
            "text",
            "suggested_text",
            "source_post_id",
            "impressions",
            "reach",
            "engagements",
            "clicks",
            "replies_received",
        )
    )
    if kind == "click":
        return row
    if source:
        own = fill(stream, choice(stream, RESHARE_WORDS[: 5 if stream.random() > progress else 8]))
        row |= {"text": own or source.text, "suggested_text": source.text, "source_post_id": source.id}
    else:
        row["text"] = capital(fill(stream, choice(stream, OWN_POSTS if kind == "own_post" else COMMENTS)))
    return row | _result(stream, kind, bool(source and row["text"] == source.text))


def _result(stream: random.Random, kind: str, is_echo: bool) -> Row:
    """How far an act goes and what it brings back; own words bring answers, echoes hardly any."""
    if kind == "comment":
        return {"replies_received": int(stream.random() < 0.35)}
    seen = round(420 * stream.lognormvariate(0.0, 0.6) * (0.6 if is_echo else 1.2))
    engaged = round(seen * (0.012 if is_echo else 0.045) * stream.lognormvariate(0.0, 0.5))
    replies = int(stream.expovariate(4.0 if is_echo else 1.1))
    result = {
        "impressions": seen,
        "reach": round(seen * 0.8),
        "engagements": engaged,
        "clicks": round(engaged * 0.3),
        "replies_received": replies,
    }
    return result if stream.random() < 0.9 else {"replies_received": replies}


def internal_talk(workers: list[Worker]) -> tuple[list[Row], list[Row]]:
    """The internal network: posts, and the comments, replies, reactions and views under them."""
    stream = dice("internal")
    here = workers[:140]
    leaders = [one for one in here if one.is_leader]
    posts: list[Row] = []
    answers: list[Row] = []
    for week in range(WEEKS):
        for _ in range(int(3.4 * inside_stir(week) ** 0.6 + stream.random())):
            by_leader = stream.random() < 0.34
            author = (
                choice(stream, tuple(leaders)) if by_leader else stream.choices(here, [one.zeal for one in here])[0]
            )
            topic = choice(stream, tuple(MEMOS))
            text = capital(fill(stream, choice(stream, MEMOS[topic])))
            at = _moment(stream, week)
            posts.append(
                {
                    "author_id": author.id,
                    "published_at": at,
                    "topic": topic,
                    "text": text,
                    "is_leader": author.is_leader,
                }
            )
            posts[-1]["post_id"] = f"int-{len(posts):04d}"
            answers += _answers(stream, posts[-1], author, here, week)
    answers.sort(key=lambda row: (row["occurred_at"], row["post_id"], row["actor_id"], row["kind"]))
    posts.sort(key=lambda row: (row["published_at"], row["post_id"]))
    return posts, [{"interaction_id": f"ii-{number:05d}", **row} for number, row in enumerate(answers, 1)]


def _answers(stream: random.Random, post: Row, author: Worker, here: list[Worker], week: int) -> list[Row]:
    stir = inside_stir(week)
    quiet = stream.random() < 0.52 - 0.26 * week / WEEKS
    wanted = {"comment": 0.0 if quiet else 2.1 * stir, "reaction": 3.4 * stir, "view": 2.5}
    pulls = [one.zeal * (3.0 if one.department == author.department else 1.0) for one in here]
    rows: list[Row] = []
    for kind, mean in wanted.items():
        for _ in range(int(mean * stream.lognormvariate(-0.08, 0.3) + stream.random() * (mean > 0))):
            actor = stream.choices(here, pulls)[0]
            rows.append(_under(post, actor, kind, stream.expovariate(1 / 9)))
    spoken = [row for row in rows if row["kind"] == "comment" and row["actor_id"] != author.id]
    comes_back = (0.3 if author.is_leader else 0.45) + 0.25 * week / WEEKS
    if spoken and stream.random() < comes_back:
        last = max(row["occurred_at"] for row in spoken)
        rows.append(_under({**post, "published_at": last}, author, "reply", 0.3 + 5 * stream.random()))
    return [row for row in rows if row["occurred_at"] < CUT]


def _under(post: Row, actor: Worker, kind: str, hours: float) -> Row:
    at = (post["published_at"] + timedelta(hours=hours)).replace(microsecond=0)
    return {"post_id": post["post_id"], "actor_id": actor.id, "occurred_at": at, "kind": kind}
