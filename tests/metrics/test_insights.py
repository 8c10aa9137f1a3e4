"""The verdict, the actions and the blind spots say no more than the files carry."""

from datetime import date

from metrics import Scope, actions, decompose, level, unseen, verdict
from metrics.covered import coverage
from metrics.pictures import hours_of_week, open_waits, shop, waiting_list, weeks
from metrics.workspaces import in_memory
from tests.conftest import land, table

YEAR = Scope(date(2024, 1, 1), date(2024, 12, 31))


def talk(
    answered: int, returned: int, silent: int, start: str = "2024-01-08", network: str = "x", tag: str = ""
) -> list[list[str]]:
    """Contacts: answered with substance, answered and returned, and never answered; a thread each."""
    rows = []

    def say(thread: str, hour: int, side: str, text: str) -> None:
        who = f"u{tag}{thread}" if side == "in" else ""
        rows.append(
            [f"{tag}{thread}-{hour}", f"{tag}{thread}", f"{start} {hour:02d}:00", side, who, network, "dm", text]
        )

    for number in range(answered + returned):
        say(f"a{number}", 9, "in", "¿Abren el domingo?")
        say(f"a{number}", 10, "out", f"Sí abrimos de nueve a dos {number}")
        if number < returned:
            say(f"a{number}", 11, "in", "Muchas gracias por todo")
    for number in range(silent):
        say(f"s{number}", 12, "in", "¿Tienen pan sin gluten?")
    return rows


HEADER = ["message_id", "thread_id", "created_at", "direction", "author_id", "network", "channel", "text"]


def filled(*rows: list[str], as_of: str = "2024-03-01T00:00:00Z", **tables: str):
    store = in_memory()
    from metrics.batches import change_settings
    from tests.conftest import NOON

    change_settings(store, {"as_of": as_of, "timezone": "UTC"}, at=NOON, by="test")
    land(store, {"messages": [HEADER, *rows], **{name: table(text) for name, text in tables.items()}})
    return store


def test_the_verdict_counts_who_is_left_and_does_not_claim_a_change_without_a_before() -> None:
    store = filled(*talk(answered=6, returned=3, silent=3))
    said = verdict(store, YEAR, None)
    assert said.sentence.es == "Hay conversación, y uno de cada cuatro contactos queda sin respuesta."
    assert said.evidence.es == (
        "Diálogo en 3 de 12 contactos (25\u00a0%). Sin respuesta a los 7 días, 3 de 12 (25\u00a0%)."
    )


def test_a_share_that_is_not_quite_a_round_part_is_hedged() -> None:
    assert "casi uno de cada dos" in verdict(filled(*talk(7, 0, 6)), YEAR, None).sentence.es
    assert "más de uno de cada tres" in verdict(filled(*talk(8, 0, 5)), YEAR, None).sentence.es


def test_few_contacts_give_no_verdict() -> None:
    said = verdict(filled(*talk(2, 1, 1)), YEAR, None)
    assert said.sentence.en == "There are too few contacts for a verdict."
    assert said.evidence.en == "4 contacts older than seven days."


def test_files_with_counts_only_say_so_and_never_speak_of_monologue() -> None:
    store = in_memory()
    land(store, {"posts": table("post_id, published_at, network, comments\np1, 2024-01-01, instagram, 4")})
    assert level(store) == "counts"
    said = verdict(store, YEAR, None)
    assert said.sentence.es == "Sabemos cuánto se habló, no si se contestó."
    assert "monólogo" not in said.sentence.es + said.evidence.es


def test_an_empty_workspace_has_no_level() -> None:
    assert level(in_memory()) == "nothing"


def test_what_to_do_is_tied_to_counts() -> None:
    rows = talk(1, 0, 2, start="2024-01-08") + talk(0, 0, 1, start="2024-01-09", tag="z")
    store = filled(*rows, as_of="2024-01-09T13:00:00Z")
    first = actions(store, YEAR)[0]
    assert (first.page, first.title.es) == ("waiting", "Contestar a quien más espera")
    assert first.basis.es == "De 3 que esperan, 2 llevan más de un día; el más antiguo de esta semana, 25\u00a0h."


def test_networks_without_a_single_message_are_named_among_what_is_not_seen() -> None:
    posts = "post_id, published_at, network\np1, 2024-01-01, tiktok\np2, 2024-01-01, x"
    words = [text.es for text in unseen(filled(*talk(1, 0, 0), posts=posts))]
    assert words[0].startswith("Los mensajes de TikTok: no hay ninguno")
    assert any(text.startswith("Lo que se habla dentro") for text in words)


def test_the_shop_counter_adds_up() -> None:
    store = filled(*talk(5, 2, 4), *talk(0, 0, 3, start="2024-02-28", tag="z"))
    counted = shop(store, YEAR)
    assert (counted.came_in, counted.attended, counted.still_waiting, counted.left_unattended) == (14, 7, 3, 4)


def test_the_waiting_list_is_oldest_first_and_can_leave_out_who_left() -> None:
    store = filled(*talk(0, 0, 1), *talk(0, 0, 1, start="2024-02-28", tag="z"))
    assert [wait["message_id"] for wait in waiting_list(store, YEAR)] == ["s0-12", "zs0-12"]
    assert [wait["hours"] for wait in waiting_list(store, YEAR, 168)] == [36.0]


def test_a_short_waiting_list_holds_the_oldest_and_one_of_those_who_left_the_newest() -> None:
    store = filled(
        *talk(0, 0, 1), *talk(0, 0, 1, start="2024-01-09", tag="z"), *talk(0, 0, 1, start="2024-02-28", tag="y")
    )
    assert [wait["message_id"] for wait in waiting_list(store, YEAR, limit=2)] == ["s0-12", "zs0-12"]
    assert [wait["message_id"] for wait in waiting_list(store, YEAR, None, 168, limit=1)] == ["zs0-12"]


def test_who_has_waited_for_more_than_a_week_is_not_counted_among_those_to_answer() -> None:
    store = filled(*talk(0, 0, 2), *talk(0, 0, 1, start="2024-02-28", tag="z"))
    assert open_waits(store, YEAR, 168) == (1, 1, 36.0)
    assert open_waits(store, Scope(accounts=("elsewhere",)), 168) == (0, 0, None)


def test_weeks_without_anything_are_zeros_and_the_young_ones_are_not_judged() -> None:
    store = filled(*talk(2, 0, 0), *talk(1, 0, 0, start="2024-02-26", tag="z"))
    found = weeks(store, Scope(date(2024, 1, 8), date(2024, 3, 3)))
    assert [week.conversations for week in found] == [2, 0, 0, 0, 0, 0, 0, 1]
    assert [week.judged for week in found] == [True] * 6 + [False, False]


def test_hours_of_the_week_are_local() -> None:
    store = filled(*talk(1, 0, 0))
    asked, answered = hours_of_week(store, YEAR)
    assert (asked[0][9], answered[0][10], sum(map(sum, asked)), sum(map(sum, answered))) == (1, 1, 1, 1)


def test_drivers_add_up_to_the_change() -> None:
    rows = talk(5, 5, 0) + talk(8, 2, 0, network="instagram", tag="i")
    rows += talk(2, 8, 0, start="2024-02-05", tag="b") + talk(8, 2, 0, start="2024-02-05", network="instagram", tag="c")
    store = filled(*rows)
    now, before = Scope(date(2024, 2, 1), date(2024, 2, 28)), Scope(date(2024, 1, 1), date(2024, 1, 31))
    effects = decompose(store, "dialogue_share", now, before, "network")
    assert round(sum(effect.total for effect in effects), 12) == round(10 / 20 - 7 / 20, 12)
    assert {effect.group: round(effect.rate_effect, 12) for effect in effects} == {"x": 0.15, "instagram": 0.0}


def test_coverage_counts_files_and_days_per_week() -> None:
    store = filled(*talk(1, 0, 0))
    land(store, {"messages": [HEADER, *talk(1, 0, 0)]})
    (week,) = [found for found in coverage(store) if found.table == "messages"]
    assert (week.network, week.week, week.batches) == ("x", date(2024, 1, 8), 2)
