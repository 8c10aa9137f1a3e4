"""Tricks that make a brand look as if it talked do not make it look so here."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest

from metrics import BY_ID, Scope
from metrics.batches import change_settings
from metrics.run import Enquiry
from metrics.workspaces import in_memory
from tests.conftest import NOON, land
from tests.soundness.brand import Row, Tables, act, exports, interaction, message, moment, post, shifted

# What a score or a board looks at: name -> where it stands, and 1 where more is better, -1 where less is.
SCORED = {
    "monologue_index": ("value", -1),
    "dialogue_share": ("value", 1),
    "response_rate": ("substantive", 1),
    "ttfr": ("within.24", 1),
    "proactive_share": ("value", 1),
    "follow_back_share": ("value", 1),
    "core_size": ("value", 1),
    "participation": ("repeat_share", 1),
    "retention_m1": ("value", 1),
    "advocacy_funnel": ("value", 1),
    "capillarity": ("value", 1),
    "echo_ratio": ("own_voice_share", 1),
    "internal_reply_share": ("value", 1),
    "health_score": ("value", 1),
}
HERE = tuple(name for name in SCORED if name in BY_ID)
# The first answer of any person stops the clock of a wait, whatever it says: was there an answer, and when?
# Through the share answered in 24 h it reaches the health score, where substance is asked of everything else.
ANY_ANSWER = ("ttfr", "health_score")


def scores(tables: Tables) -> dict[str, float | None]:
    """The scored numbers of a brand with these exports."""
    asked = enquiry(tables)
    return {name: _part(asked.measure(name), SCORED[name][0]) for name in HERE}


def enquiry(tables: Tables) -> Enquiry:
    store = in_memory()
    change_settings(store, {"timezone": "UTC", "as_of": "2024-04-22T00:00:00Z"}, at=NOON, by="test")
    land(store, {name: _listed(rows) for name, rows in tables.items()})
    return Enquiry(store, Scope())


def _listed(rows: list[Row]) -> list[list[str]]:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    return [columns, *([row.get(column, "") for column in columns] for row in rows)]


def _part(found: object, path: str) -> float | None:
    for name in path.split("."):
        found = (
            found.detail[name]
            if name in getattr(found, "detail", {})
            else found[name]
            if isinstance(found, dict)
            else getattr(found, name)
        )
    return getattr(found, "value", found)


@pytest.fixture(scope="module")
def honest() -> dict[str, float | None]:
    return scores(exports())


def tricked(trick: Callable[[Tables], None]) -> dict[str, float | None]:
    tables = copy.deepcopy(exports())
    trick(tables)
    return scores(tables)


def better(now: dict[str, float | None], before: dict[str, float | None]) -> set[str]:
    """What the trick improved."""
    return {n for n in HERE if None not in (now[n], before[n]) and (now[n] - before[n]) * SCORED[n][1] > 1e-12}


def worse(now: dict[str, float | None], before: dict[str, float | None]) -> set[str]:
    return better(
        {n: None if v is None else -v for n, v in now.items()},
        {n: None if v is None else -v for n, v in before.items()},
    )


def asked(tables: Tables) -> list[Row]:
    return [row for row in tables["messages"] if row["direction"] == "in" and row["message_id"].endswith("-a")]


def unanswered(tables: Tables) -> list[Row]:
    answered = {row["thread_id"] for row in tables["messages"] if row["direction"] == "out"}
    return [row for row in asked(tables) if row["thread_id"] not in answered]


def reply(row: Row, text: str, tag: str = "x", hours: float = 0.5, **more: str) -> Row:
    name = f"{row['thread_id']}-{tag}"
    return message(name, row["thread_id"], shifted(row, hours), "out", text, post_id=row["post_id"], **more)


def test_the_honest_brand_is_the_one_of_the_table(honest) -> None:
    """30 % answered in words and 12 % of the contacts in dialogue, as in V1; nearly every score has a value."""
    assert honest["dialogue_share"] == pytest.approx(0.12, abs=0.04)
    assert honest["response_rate"] == pytest.approx(0.30, abs=0.05)
    assert honest["monologue_index"] == pytest.approx(0.70, abs=0.06)
    assert [name for name in HERE if honest[name] is None] == []


def test_automatic_replies_to_everybody_change_nothing(honest) -> None:
    def auto(tables: Tables) -> None:
        tables["messages"] += [
            reply(row, "Gracias por escribir, le leemos pronto", is_auto="1") for row in asked(tables)
        ]

    assert tricked(auto) == honest


def test_a_word_to_everybody_stops_only_the_clock(honest) -> None:
    def oneword(tables: Tables) -> None:
        tables["messages"] += [reply(row, "Gracias") for row in unanswered(tables)]

    found = tricked(oneword)
    assert better(found, honest) == set(ANY_ANSWER)
    assert {n: v for n, v in found.items() if n not in ANY_ANSWER} == {
        n: v for n, v in honest.items() if n not in ANY_ANSWER
    }


def test_a_word_to_everybody_buys_half_of_one_dimension_of_the_score_at_most() -> None:
    """The known price of counting any answer: of 100 points, 20 are for answering, and half of these for its speed.

    82 of the 400 were answered after more than a day; all others are now answered within half an hour.
    """
    tables = exports()
    plain = enquiry(tables).measure("health_score")
    tables["messages"] += [reply(row, "Gracias") for row in unanswered(tables)]
    asked = enquiry(tables)
    found, waits = asked.measure("health_score"), asked.measure("ttfr").detail["within"]["24"]
    assert waits.value == pytest.approx((400 - 82) / 400)
    before, now = plain.detail["dimensions"], found.detail["dimensions"]
    assert [name for name in now if now[name] != before[name]] == ["answer"]
    gained = now["answer"] - before["answer"]
    assert gained <= 50
    assert found.value - plain.value == pytest.approx(0.20 * gained)


def test_the_same_sentence_to_everybody_stops_only_the_clock(honest) -> None:
    def canned(tables: Tables) -> None:
        tables["messages"] += [reply(row, "Gracias por su mensaje, lo tenemos en cuenta") for row in unanswered(tables)]

    found = tricked(canned)
    assert {n: v for n, v in found.items() if n not in ANY_ANSWER} == {
        n: v for n, v in honest.items() if n not in ANY_ANSWER
    }


def test_an_answer_cut_in_four_is_one_answer(honest) -> None:
    def split(tables: Tables) -> None:
        said = [row for row in tables["messages"] if row["direction"] == "out"]
        tables["messages"] += [
            {
                **row,
                "message_id": f"{row['message_id']}{part}",
                "created_at": shifted(row, part / 3600),
                "text": f"{row['text']} y {part}",
            }
            for row in said
            for part in (1, 2, 3)
        ]

    assert tricked(split) == honest


def test_cold_messages_to_strangers_are_monologue(honest) -> None:
    def spam(tables: Tables) -> None:
        tables["messages"] += [
            message(f"s{n}", f"s{n}", moment(n / 4), "out", f"Conozca la nueva carta, cliente {n}", channel="dm")
            for n in range(300)
        ]

    found = tricked(spam)
    assert found["monologue_index"] > honest["monologue_index"] + 0.05
    assert better(found, honest) == set()
    assert worse(found, honest) <= {"monologue_index", "health_score"}


def test_paid_posts_with_applause_are_openings_that_nobody_took(honest) -> None:
    def paid(tables: Tables) -> None:
        tables["posts"] += [post(f"ad{n}", moment(n), is_paid="1", reactions="9000", shares="800") for n in range(60)]

    found = tricked(paid)
    assert better(found, honest) == set()
    assert worse(found, honest) <= {"monologue_index", "health_score"}


def test_likes_of_employees_are_neither_voice_nor_answer(honest) -> None:
    def likes(tables: Tables) -> None:
        posts = [row["post_id"] for row in tables["internal_posts"]]
        tables["internal_interactions"] += [
            interaction(f"like{n}-{e}", name, f"e{e}", n + 0.2, "reaction")
            for n, name in enumerate(posts)
            for e in range(0, 60, 6)
        ]
        tables["advocacy_activity"] += [act(f"like{n}", f"e{n}", 100, "like") for n in range(60)]

    assert tricked(likes) == honest


def test_one_superstar_is_one_person(honest) -> None:
    """A customer who writes every hour for six weeks, an employee who shares all day: one more of the core, no more.

    Whoever writes in four weeks of the last twelve belongs to the core, however much; nothing else moves at all.
    """

    def superstar(tables: Tables) -> None:
        star = tables["advocacy_activity"][-1]["person_id"]
        tables["messages"] += applause(tables, apart_h=1)
        tables["advocacy_activity"] += [act(f"star{n}", star, 105 + n / 200, "reshare") for n in range(500)]

    assert tricked(superstar) == {**honest, "core_size": honest["core_size"] + 1}


def test_a_thousand_messages_in_one_day_change_nothing(honest) -> None:
    def outburst(tables: Tables) -> None:
        tables["messages"] += applause(tables, apart_h=1 / 60, since=70)

    assert tricked(outburst) == honest


def applause(tables: Tables, apart_h: float, since: float = 0) -> list[Row]:
    """A thousand messages of somebody who writes now and then anyway."""
    regular = tables["messages"][0]["author_id"]
    return [
        message(f"z{n}", "z", moment(since + n * apart_h / 24), "in", "¡Qué bueno!", author_id=regular)
        for n in range(1000)
    ]


def test_deleted_complaints_leave_the_base_and_are_counted_where_everybody_sees(load) -> None:
    """Hiding what nobody answered does raise the shares: so the number of deleted messages stands beside them."""
    tables = exports()
    hidden = unanswered(tables)[:100]
    for row in hidden:
        row["is_deleted"] = "1"
    store = in_memory()
    land(store, {name: _listed(rows) for name, rows in tables.items()})
    found = Enquiry(store, Scope()).measure("conversation_volume")
    assert found.detail["deleted_inbound_all"] == len(hidden) == 100
