"""The edges of waiting that worked examples do not reach."""

import pytest

from metrics import measure
from metrics.statistics import curve

FRIDAY_TO_MONDAY = """
    message_id, thread_id, created_at,       direction, author_id, channel, text
    a1,         t1,        2024-05-03 17:00, in,        ana,       dm,      ¿Abren el domingo?
    b1,         t1,        2024-05-07 11:00, out,       ,          dm,      Sí abrimos de nueve a dos
"""


@pytest.mark.parametrize(
    ("settings", "hours"),
    [
        ({}, 1 + 9 + 2),
        ({"holidays": ["2024-05-06"]}, 1 + 2),
        ({"business_days": [0, 1, 2, 3, 4, 5]}, 1 + 9 + 9 + 2),
        ({"business_start": "10:00", "business_end": "20:00"}, 3 + 10 + 1),
        ({"business_start": "18:00", "business_end": "09:00"}, 0),
    ],
)
def test_business_hours_follow_days_hours_and_holidays(settings, hours, load) -> None:
    assert measure(load(settings=settings, messages=FRIDAY_TO_MONDAY), "ttfr_business").value == hours


def test_a_day_of_clock_change_has_its_own_length(load) -> None:
    store = load(
        settings={"business_days": [6], "business_start": "00:00", "business_end": "06:00"},
        messages="""
            message_id, thread_id, created_at,       direction, author_id, channel, text
            a1,         t1,        2024-03-30 12:00, in,        ana,       dm,      ¿Abren el domingo?
            b1,         t1,        2024-03-31 12:00, out,       ,          dm,      Sí abrimos de nueve a dos
        """,
    )
    assert measure(store, "ttfr_business").value == 5


def test_nagging_does_not_restart_the_clock_and_a_day_of_silence_opens_a_new_wait(load) -> None:
    store = load(
        messages="""
            message_id, thread_id, created_at,       direction, author_id, channel, text
            a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?
            a2,         t1,        2024-05-01 20:00, in,        ana,       dm,      ¿Hola?
            b1,         t1,        2024-05-01 21:00, out,       ,          dm,      Sí abrimos de nueve a dos
            a3,         t1,        2024-05-02 20:59, in,        ana,       dm,      ¿Y el lunes?
            a4,         t1,        2024-05-03 20:59, in,        ana,       dm,      ¿Hola?
            a5,         t1,        2024-05-03 21:00, in,        ana,       dm,      ¿Hay alguien?
        """
    )
    waits = store.rows("select message_id, closed_at is null from episodes order by moment")
    assert waits == [("a1", False), ("a4", True)]


def test_the_band_of_the_curve_never_leaves_zero_to_one() -> None:
    band = curve([1, 2, 2, 5, 9], [True, True, False, True, False]).band()
    assert band.low.min() >= 0 and band.high.max() <= 1


def test_a_canned_text_is_known_by_its_letters_whatever_its_case_accents_signs_and_links(load) -> None:
    variants = [
        "¡Mañana le contestó!",
        "manana le contesto",
        "MAÑANA  LE   CONTESTO",
        "Mañana le contesto :)",
        "mañana le contesto https://a.es/b",
    ]
    rows = "\n".join(f"b{i}, t{i}, 2024-05-01 09:00, out, dm, {text}" for i, text in enumerate(variants))
    other = "c1, t9, 2024-05-01 09:00, out, dm, mañana le contestamos"
    store = load(messages=f"message_id, thread_id, created_at, direction, channel, text\n{rows}\n{other}")
    found = measure(store, "canned_reply_share")
    assert (found.x, found.n) == (5, 6)


@pytest.mark.parametrize(
    ("asked", "answered", "hours"),
    [
        ("02 08:00", "02 10:30", 1.5),
        ("02 10:30", "02 11:30", 0.5),
        ("02 11:30", "03 08:30", 0),
        ("02 10:30", "03 08:30", 0.5),
        ("02 11:30", "03 11:30", 2),
        ("02 13:00", "04 10:00", 3),
    ],
)
def test_what_lies_before_the_opening_or_after_the_closing_of_a_short_day_is_no_waiting(
    asked: str, answered: str, hours: float, load
) -> None:
    """Open every day from 9 to 11."""
    store = load(
        settings={
            "timezone": "UTC", "business_days": list(range(7)), "business_start": "09:00", "business_end": "11:00",
        },
        messages=f"""
            message_id, thread_id, created_at,      direction, author_id, channel, text
            a1,         t1,        2024-05-{asked},    in,  ana, dm, ¿Abren el domingo?
            b1,         t1,        2024-05-{answered}, out, ,    dm, Sí abrimos de nueve a dos
        """,
    )  # fmt: skip
    assert measure(store, "ttfr_business").value == hours
