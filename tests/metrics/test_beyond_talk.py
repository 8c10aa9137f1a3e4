"""How conversations begin and end, whom customers answer, and what becomes of those who are ignored."""

from datetime import date

import pytest

from metrics import Measure, Scope, Status, Workspace, measure, measures, shop
from metrics.statistics import cluster_wilson, difference, wilson

HEADER = (
    "message_id, thread_id, created_at, direction, author_id, in_reply_to, post_id, network, channel, sentiment, text"
)
LATE = {"as_of": "2024-06-20T00:00:00Z", "timezone": "UTC"}


def said(
    ref: str, thread: str, when: str, side: str, who: str = "", text: str = "¿Abren el domingo?", **more: str
) -> str:
    cells = [more.get(name, "") for name in ("parent", "post", "network", "channel", "tone")]
    return ", ".join(
        [ref, thread, when, side, who, cells[0], cells[1], cells[2] or "x", cells[3] or "dm", cells[4], text]
    )


def talk(*lines: str) -> str:
    return "\n".join([HEADER, *lines])


def test_a_conversation_has_as_many_turns_as_the_word_changes_hands(load) -> None:
    """Two messages in a row are one turn: customer, brand, customer, brand."""
    lines = [
        said("a1", "t1", "2024-05-01 09:00", "in", "ana"),
        said("a2", "t1", "2024-05-01 09:01", "in", "ana"),
        said("b1", "t1", "2024-05-01 10:00", "out", text="Sí abrimos de nueve a dos"),
        said("b2", "t1", "2024-05-01 10:01", "out", text="Les esperamos con café"),
        said("a3", "t1", "2024-05-01 11:00", "in", "ana", "¿Y el lunes?"),
        said("b3", "t1", "2024-05-01 12:00", "out", text="El lunes cerramos por descanso"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "who_starts_who_ends")
    assert (found.detail["median_turns"], found.detail["three_or_more"].x) == (4, 1)
    assert (found.value, found.detail["last"]) == (0.0, {"brand": 1})


def test_an_unanswered_question_and_a_hanging_one_were_let_die_and_a_thanks_was_not(load) -> None:
    answer = "Sí abrimos de nueve a dos"
    lines = [
        said("a1", "t1", "2024-05-01 09:00", "in", "ana"),
        said("a2", "t2", "2024-05-01 09:00", "in", "bea"),
        said("b2", "t2", "2024-05-01 10:00", "out", text=answer),
        said("a3", "t2", "2024-05-01 11:00", "in", "bea", "¿Y el lunes?"),
        said("a4", "t3", "2024-05-01 09:00", "in", "leo"),
        said("b4", "t3", "2024-05-01 10:00", "out", text=answer),
        said("a5", "t3", "2024-05-01 11:00", "in", "leo", "Gracias"),
        said("a6", "t4", "2024-05-01 09:00", "in", "eva", "ok", channel="comment"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "who_starts_who_ends")
    assert (found.x, found.n, found.detail["last"]) == (2, 4, {"customer": 4})


def test_a_conversation_is_open_until_its_last_message_is_seven_days_old(load) -> None:
    lines = [
        said("a1", "t1", "2024-05-01 09:00", "in", "ana"),
        said("b1", "t1", "2024-05-08 09:00", "out", text="Perdone la tardanza de días"),
    ]
    younger, older = (
        measure(
            load(settings={"as_of": f"2024-05-15T{hour}:00Z", "timezone": "UTC"}, messages=talk(*lines)),
            "who_starts_who_ends",
        )
        for hour in ("08:59", "09:00")
    )
    assert (younger.n, younger.detail["open"]) == (0, 1)
    assert (older.n, older.detail["open"]) == (1, 0)


def test_the_brand_starts_only_where_it_wrote_before_the_customer(load) -> None:
    """An answer later in the thread to a message that is not there starts nothing."""
    lines = [
        said("b1", "t1", "2024-05-01 08:00", "out", text="¿Le llegó bien el pedido?"),
        said("a1", "t1", "2024-05-01 09:00", "in", "ana", "Sí muchas gracias"),
        said("a2", "t2", "2024-05-01 09:00", "in", "bea"),
        said("b2", "t2", "2024-05-01 10:00", "out", text="Sí abrimos de nueve a dos"),
        said("a3", "t3", "2024-05-01 09:00", "in", "leo", post="p1"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "who_starts_who_ends")
    assert found.detail["first"] == {"brand": 1, "customer": 1, "post": 1}


def test_only_replies_of_which_the_addressee_is_known_are_peer_talk_or_not(load) -> None:
    """Three to customers, one to the brand; one to nobody known, one of an unknown author and one to oneself."""
    lines = [
        said("a1", "t1", "2024-05-01 09:00", "in", "ana"),
        said("a2", "t1", "2024-05-01 09:10", "in", "bea", parent="a1"),
        said("a3", "t1", "2024-05-01 09:20", "in", "leo", parent="a1"),
        said("a4", "t1", "2024-05-01 09:30", "in", "ana", parent="a2"),
        said("b1", "t1", "2024-05-01 10:00", "out", parent="a1", text="Sí abrimos de nueve a dos"),
        said("a5", "t1", "2024-05-01 11:00", "in", "ana", parent="b1"),
        said("a6", "t1", "2024-05-01 11:10", "in", "eva", parent="gone"),
        said("a7", "t1", "2024-05-01 11:20", "in", "", parent="a1"),
        said("a8", "t1", "2024-05-01 11:30", "in", "ana", parent="a1"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "peer_talk")
    assert (found.x, found.n, found.value) == (3, 4, 0.75)
    assert found.detail["clusters"] == 1


def contacts(
    answered: int, back: int, ignored: int, ignored_back: int, day: str = "03-01", again: str = "03-20"
) -> list[str]:
    """People who wrote once, answered within an hour or never, and so many of each who wrote again."""
    lines = []
    for number in range(answered + ignored):
        who = f"u{number}"
        lines.append(said(f"a{number}", f"t{number}", f"2024-{day} 09:00", "in", who))
        if number < answered:
            lines.append(said(f"b{number}", f"t{number}", f"2024-{day} 10:00", "out", text=f"Sí abrimos {number} días"))
        if number < back or answered <= number < answered + ignored_back:
            lines.append(said(f"c{number}", f"s{number}", f"2024-{again} 09:00", "in", who))
    return lines


def march(store: Workspace) -> Measure:
    """Of those who wrote on the first of March."""
    return measure(store, "ignored_return", Scope(date(2024, 3, 1), date(2024, 3, 1)))


def test_the_return_of_the_ignored_stands_beside_that_of_the_answered_with_the_interval_of_the_difference(load) -> None:
    found = march(load(settings=LATE, messages=talk(*contacts(20, 15, 10, 2))))
    assert (found.value, found.n, found.status) == (0.2, 30, Status.OK)
    assert found.ci == pytest.approx(wilson(2, 10))
    assert found.detail["answered"]["value"] == 0.75
    apart = difference(0.2, wilson(2, 10), 0.75, wilson(15, 20))
    assert found.detail["difference"] == pytest.approx(-0.55)
    assert found.detail["difference_ci"] == pytest.approx(apart.ci)


def test_under_ten_ignored_there_is_no_share(load) -> None:
    found = march(load(settings=LATE, messages=talk(*contacts(20, 15, 9, 2))))
    assert (found.value, found.status, found.detail["ignored"]["n"]) == (None, Status.NOT_ENOUGH, 9)


@pytest.mark.parametrize(("again", "returned"), [("03-07", 0), ("03-08", 0), ("03-09", 2), ("04-30", 2), ("05-01", 0)])
def test_only_what_is_written_from_the_seventh_to_the_sixtieth_day_is_a_return(again: str, returned: int, load) -> None:
    """Written on 1 March at 9:00; on the 8th at 9:00 exactly seven days, on 30 April sixty."""
    found = march(load(settings=LATE, messages=talk(*contacts(10, 0, 10, 2, again=again))))
    assert found.detail["ignored"]["x"] == returned


def test_contacts_under_sixty_days_are_not_judged(load) -> None:
    found = march(load(settings={**LATE, "as_of": "2024-04-30T08:00:00Z"}, messages=talk(*contacts(10, 1, 10, 2))))
    assert (found.n, found.detail["immature"], found.status) == (0, 20, Status.EMPTY)


def toned(
    negative: tuple[int, int], positive: tuple[int, int], tones: tuple[str, str] = ("negative", "positive")
) -> str:
    """(answered, all) of each tone, a thread each; an answer comes within the hour."""
    lines = []
    for tone, (answered, n) in zip(tones, (negative, positive), strict=True):
        for number in range(n):
            ref = f"{tone}{number}"
            lines.append(said(f"a{ref}", f"t{ref}", "2024-05-01 09:00", "in", f"u{ref}", tone=tone))
            if number < answered:
                lines.append(said(f"b{ref}", f"t{ref}", "2024-05-01 10:00", "out", text=f"Lo miramos {number}"))
    return talk(*lines)


@pytest.mark.parametrize("tones", [("negative", "positive"), ("-0.05", "0.05"), ("negativa", "pos")])
def test_criticism_is_answered_so_many_times_as_often_as_praise(tones: tuple[str, str], load) -> None:
    found = measure(load(settings=LATE, messages=toned((10, 40), (15, 20), tones)), "criticism_parity")
    assert (found.value, found.n, found.status) == (pytest.approx(0.25 / 0.75), 60, Status.OK)
    assert found.ci[0] < found.value < found.ci[1] < 1
    assert found.detail["difference"] == pytest.approx(-0.5)


def test_under_twenty_of_either_tone_there_is_no_parity(load) -> None:
    for both in (((10, 40), (15, 19)), ((10, 19), (15, 40))):
        found = measure(load(settings=LATE, messages=toned(*both)), "criticism_parity")
        assert (found.value, found.status) == (None, Status.NOT_ENOUGH)


def test_neutral_and_unknown_tones_are_neither_criticism_nor_praise(load) -> None:
    found = measure(load(settings=LATE, messages=toned((1, 30), (1, 30), ("neutral", "0.01"))), "criticism_parity")
    assert (found.n, found.status) == (0, Status.EMPTY)


def test_an_answer_after_72_hours_is_none_and_a_young_wait_is_not_judged(load) -> None:
    lines = [
        said("a1", "t1", "2024-05-01 09:00", "in", "ana", tone="negative"),
        said("b1", "t1", "2024-05-04 09:01", "out", text="Lo miramos"),
        said("a2", "t2", "2024-06-19 09:00", "in", "bea", tone="positive"),
        said("a3", "t3", "2024-05-01 09:00", "in", "leo", tone="negative"),
        said("b3", "t3", "2024-05-04 09:00", "out", text="Lo miramos"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "criticism_parity")
    assert (found.detail["negative"]["x"], found.detail["negative"]["n"], found.detail["immature"]) == (1, 2, 1)


def test_the_counter_is_the_one_that_the_pages_show(load) -> None:
    lines = [*contacts(7, 0, 4, 0, day="05-01"), said("z1", "z1", "2024-06-19 09:00", "in", "eva")]
    store = load(settings=LATE, messages=talk(*lines))
    found, counter = measure(store, "shop_counter"), shop(store, Scope())
    fates = [found.detail[name] for name in ("came_in", "attended", "still_waiting", "left_unattended")]
    assert fates == [counter.came_in, counter.attended, counter.still_waiting, counter.left_unattended] == [12, 7, 1, 4]
    assert (found.value, found.x, found.n) == (pytest.approx(4 / 11), 4, 11)


def test_those_who_left_are_counted_week_by_week(load) -> None:
    lines = [*contacts(2, 0, 1, 0, day="05-01"), said("z1", "z1", "2024-05-08 09:00", "in", "eva")]
    found = measures(load(settings=LATE, messages=talk(*lines)), "shop_counter", split="week")
    assert [(part.label, part.x, part.n) for part in found] == [("2024-04-29", 1, 3), ("2024-05-06", 1, 1)]


def test_a_statement_that_nobody_answered_was_let_die_too(load) -> None:
    found = measure(
        load(settings=LATE, messages=talk(said("a1", "t1", "2024-05-01 09:00", "in", "ana", "Mi pedido no llega"))),
        "who_starts_who_ends",
    )
    assert (found.x, found.n) == (1, 1)


def test_an_answer_to_another_customer_an_automatic_greeting_and_one_of_the_same_instant_start_nothing(load) -> None:
    """Bea writes after the brand answered Ana; Leo after a robot's greeting; Eva as the brand answers a bot."""
    head = HEADER.replace("text", "is_auto, is_bot, text")
    lines = """
        a1, t1, 2024-05-01 09:00, in,  ana, ,   , x, dm, ,     ,     , ¿Abren el domingo?
        b1, t1, 2024-05-01 10:00, out, ,    ,   , x, dm, ,     ,     , Sí abrimos de nueve a dos
        a2, t1, 2024-05-01 11:00, in,  bea, ,   , x, dm, ,     ,     , ¿Y el lunes?
        b2, t2, 2024-05-01 08:00, out, ,    ,   , x, dm, ,     true, , Hola
        a3, t2, 2024-05-01 09:00, in,  leo, ,   , x, dm, ,     ,     , ¿Abren el domingo?
        z4, t3, 2024-05-01 08:00, in,  bot, ,   , x, dm, ,     ,     true, Gane dinero
        b4, t3, 2024-05-01 09:00, out, ,    z4, , x, dm, ,     ,     , No nos escriba más
        a4, t3, 2024-05-01 09:00, in,  eva, ,   , x, dm, ,     ,     , ¿Abren el domingo?
    """
    found = measure(load(settings=LATE, messages=head + lines.rstrip()), "who_starts_who_ends")
    assert found.detail["first"] == {"customer": 4}


def test_what_of_a_ticket_is_not_known_neither_begins_nor_ends_anything(load) -> None:
    lines = [
        said("ticket:1:q", "ticket:1", "2024-05-01 09:00", "in", "ana"),
        said("a1", "t1", "2024-05-01 09:00", "in", "bea"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "who_starts_who_ends")
    assert (found.n, found.detail["tickets"]) == (1, 1)


def test_a_reply_that_was_deleted_is_no_talk(load) -> None:
    lines = """
        a1, t1, 2024-05-01 09:00, in,  ana, ,   , x, comment, , ,     ¿Abren el domingo?
        b1, t1, 2024-05-01 10:00, out, ,    a1, , x, comment, , ,     Sí abrimos de nueve a dos
        a2, t1, 2024-05-01 11:00, in,  ana, b1, , x, comment, , true, Gracias por contestar
        a3, t1, 2024-05-01 11:00, in,  bea, a1, , x, comment, , ,     Creo que sí
    """
    store = load(settings=LATE, messages=HEADER.replace("text", "is_deleted, text") + lines.rstrip())
    found = measure(store, "peer_talk")
    assert (found.x, found.n) == (1, 1)


def test_the_interval_of_the_return_knows_that_contacts_of_one_person_go_together(load) -> None:
    """Five people write two questions each; one of them comes back, which is a return of both."""
    lines = [said(f"a{i}{j}", f"t{i}{j}", f"2024-03-01 09:0{j}", "in", f"u{i}") for i in range(5) for j in (0, 1)]
    found = march(load(settings=LATE, messages=talk(*lines, said("c0", "s0", "2024-03-20 09:00", "in", "u0"))))
    ignored = found.detail["ignored"]
    assert (ignored["x"], ignored["n"]) == (2, 10)
    assert ignored["ci"] == pytest.approx(cluster_wilson([2, 0, 0, 0, 0], [2] * 5).ci)
    assert ignored["ci"][1] > wilson(2, 10)[1]


def test_who_came_in_seven_days_ago_to_the_second_has_left_and_a_later_one_waits(load) -> None:
    """On 20 June at midnight; two waits of one thread are one clump."""
    lines = [
        said("a1", "t1", "2024-06-13 00:00", "in", "ana"),
        said("a2", "t2", "2024-06-13 00:01", "in", "bea"),
        said("a3", "t3", "2024-06-16 00:00", "in", "leo"),
        said("a4", "t1", "2024-05-01 09:00", "in", "ana"),
        said("b4", "t1", "2024-05-01 10:00", "out", text="Sí abrimos de nueve a dos"),
    ]
    found = measure(load(settings=LATE, messages=talk(*lines)), "shop_counter")
    fates = [found.detail[name] for name in ("came_in", "still_waiting", "left_unattended")]
    assert (fates, found.n, found.detail["clusters"]) == ([4, 2, 1], 2, 1)
