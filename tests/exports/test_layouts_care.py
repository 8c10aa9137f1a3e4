"""Tickets as a question and its first answer, counted by hand from small invented samples."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

THREADS = (
    "select message_id, created_at, direction, thread_id, in_reply_to, channel, network, text "
    "from canonical.messages order by thread_id, created_at"
)


def test_a_ticket_of_freshdesk_is_a_question_and_its_first_answer(taken) -> None:
    told = taken("freshdesk_tickets.csv")
    assert told.rows(THREADS) == [
        (
            "ticket:freshdesk:101:q",
            datetime(2024, 3, 1, 9),
            "in",
            "ticket:freshdesk:101",
            None,
            "email",
            None,
            "¿Dónde está mi pedido?",
        ),
        (
            "ticket:freshdesk:101:a",
            datetime(2024, 3, 1, 11, 30),
            "out",
            "ticket:freshdesk:101",
            "ticket:freshdesk:101:q",
            "email",
            None,
            None,
        ),
        (
            "ticket:freshdesk:102:q",
            datetime(2024, 3, 2, 8),
            "in",
            "ticket:freshdesk:102",
            None,
            "chat",
            None,
            "Factura",
        ),
        (
            "ticket:freshdesk:102:a",
            datetime(2024, 3, 2, 8, 45, 15),
            "out",
            "ticket:freshdesk:102",
            "ticket:freshdesk:102:q",
            "chat",
            None,
            None,
        ),
        (
            "ticket:freshdesk:103:q",
            datetime(2024, 3, 3, 7),
            "in",
            "ticket:freshdesk:103",
            None,
            "mention",
            "x",
            "¿Hay alguien?",
        ),
    ]


def test_deleted_and_spam_tickets_and_those_the_brand_opened_stay_out_and_are_counted(taken) -> None:
    told = taken("freshdesk_tickets.csv")
    assert told.aside == {"deleted_ticket": 1, "outbound_ticket": 1, "spam_ticket": 1}
    assert dict(told.tally.left_out) == told.aside
    assert {f"aside_{reason}" for reason in told.aside} <= told.said


def test_a_first_answer_that_cannot_be_read_is_no_silence_but_a_rejected_row(taken) -> None:
    told = taken("freshdesk_tickets.csv")
    assert told.rejected == {"unreadable_date": 1}
    assert told.rows("select row_no, reason from book.rejected") == [(8, "unreadable_date")]


def test_zendesk_tells_the_minutes_to_the_first_answer(taken) -> None:
    told = taken("zendesk_tickets.csv")
    assert told.rows(THREADS) == [
        (
            "ticket:zendesk:501:q",
            datetime(2024, 3, 1, 9),
            "in",
            "ticket:zendesk:501",
            None,
            "mention",
            "x",
            "¿Abren hoy?",
        ),
        (
            "ticket:zendesk:501:a",
            datetime(2024, 3, 1, 10, 30),
            "out",
            "ticket:zendesk:501",
            "ticket:zendesk:501:q",
            "mention",
            "x",
            None,
        ),
        (
            "ticket:zendesk:502:q",
            datetime(2024, 3, 1, 22, 30),
            "in",
            "ticket:zendesk:502",
            None,
            "email",
            None,
            "No llega",
        ),
    ]
    assert told.aside == {"deleted_ticket": 1, "merged_ticket": 1}


def test_intercom_tells_moments_or_seconds_and_the_moment_is_believed_first(taken) -> None:
    told = taken("intercom_conversations.csv")
    assert told.rows("select message_id, created_at, channel from canonical.messages order by 2, 1") == [
        ("ticket:intercom:7001:q", datetime(2024, 3, 1, 10), "chat"),
        ("ticket:intercom:7001:a", datetime(2024, 3, 1, 10, 4), "chat"),
        ("ticket:intercom:7002:q", datetime(2024, 3, 1, 11), "email"),
        ("ticket:intercom:7002:a", datetime(2024, 3, 1, 11, 1, 35), "email"),
        ("ticket:intercom:7003:q", datetime(2024, 3, 1, 12), "chat"),
    ]


@pytest.mark.parametrize("sample", ["freshdesk_tickets.csv", "zendesk_tickets.csv", "intercom_conversations.csv"])
def test_no_name_and_no_address_of_a_private_customer_is_kept(taken, sample: str) -> None:
    handles = [handle for (handle,) in taken(sample).rows("select * exclude (pseudonym) from book.handles")]
    assert all(handle.isdigit() for handle in handles)


def test_what_the_answer_said_stays_unknown_and_it_is_told(taken) -> None:
    told = taken("zendesk_tickets.csv")
    assert "export_cannot" in told.said
    assert told.rows("select count(text) from canonical.messages where direction = 'out'") == [(0,)]


def test_tickets_without_any_column_of_answers_are_not_read_as_unanswered(written) -> None:
    planned = written("Ticket ID,Subject,Status,Source,Created time,Group\n1,Hola,Open,Email,2024-03-01 10:00,A\n")
    assert planned.found.refusal.id == "near_miss"
    assert "Initial response time" in planned.found.refusal.values["missing"]


HEADER = "Ticket ID,Status,Source,Created time,First response time (in hrs)\n"


@pytest.mark.parametrize(
    ("created", "passed", "answered"),
    [
        ("2024-03-01 23:30:00", "01:00:00", "2024-03-02T00:30:00"),
        ("2024-03-01 23:30:00", "100:00:30", "2024-03-06T03:30:30"),
        ("2024-03-01T10:00:00Z", "00:00:05", "2024-03-01T10:00:05Z"),
        ("2024-03-01 10:00 +0200", "00:10:00", "2024-03-01T10:10:00+02:00"),
    ],
)
def test_hours_that_passed_are_added_to_the_moment_of_the_question(written, created, passed, answered) -> None:
    planned = written(f"{HEADER}1,Open,Email,{created},{passed}\n")
    [row] = [row for row in planned.tables["messages"] if row["message_id"].endswith(":a")]
    assert row["created_at"] == answered


def test_a_negative_time_is_not_an_answer_before_the_question(taken, tmp_path: Path) -> None:
    path = tmp_path / "tickets.csv"
    path.write_text(f"{HEADER}1,Open,Email,2024-03-01 10:00:00,-01:00:00\n", encoding="utf-8")
    assert taken(path).rejected == {"unreadable_date": 1}


def test_of_tickets_answering_and_waiting_hold_and_substance_stays_unproven(taken) -> None:
    told = taken("zendesk_tickets.csv")
    assert told.rows("select thread, moment, closed_at, substantive_at from episodes order by thread") == [
        ("ticket:zendesk:501", datetime(2024, 3, 1, 9), datetime(2024, 3, 1, 10, 30), None),
        ("ticket:zendesk:502", datetime(2024, 3, 1, 22, 30), None, None),
    ]
