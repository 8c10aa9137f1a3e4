"""The days of a period and of its comparison, counted on a calendar."""

from datetime import date

import pytest

from pages.kit import period
from pages.kit.period import Days

# Monday 1 December 2025 to Sunday 31 May 2026: 26 whole weeks.
HALF_YEAR = Days(date(2025, 12, 1), date(2026, 5, 31))


def test_thirteen_full_weeks_end_on_the_last_sunday_of_the_data():
    assert period.days_of("13w", HALF_YEAR) == (date(2026, 3, 2), date(2026, 5, 31))


def test_a_week_that_is_not_over_is_left_out():
    until_saturday = HALF_YEAR._replace(until=date(2026, 5, 30))
    assert period.days_of("4w", until_saturday) == (date(2026, 4, 27), date(2026, 5, 24))


def test_a_first_week_that_is_not_whole_is_left_out():
    from_wednesday = Days(date(2026, 5, 6), date(2026, 5, 31))
    assert period.days_of("13w", from_wednesday) == (date(2026, 5, 11), date(2026, 5, 31))


def test_without_any_full_week_the_period_is_all_the_data():
    tuesday_to_saturday = Days(date(2026, 5, 5), date(2026, 5, 9))
    assert period.days_of("13w", tuesday_to_saturday) == tuesday_to_saturday


def test_one_day_of_data_is_a_period_of_one_day():
    sunday = Days(date(2026, 5, 31), date(2026, 5, 31))
    assert period.days_of("4w", sunday) == sunday


def test_this_year_is_the_year_of_the_data_and_stops_where_the_data_stops():
    assert period.days_of("year", HALF_YEAR) == (date(2026, 1, 1), date(2026, 5, 31))


def test_this_year_does_not_start_before_the_data():
    spring = Days(date(2026, 3, 10), date(2026, 5, 31))
    assert period.days_of("year", spring) == spring


def test_the_period_before_thirteen_weeks_is_the_thirteen_before():
    assert period.days_before("13w", "previous", HALF_YEAR) == (date(2025, 12, 1), date(2026, 3, 1))


def test_own_dates_are_compared_with_as_many_days_right_before():
    # 10 days, 11 to 20 May; before: 1 to 10 May.
    assert period.days_before("2026-05-11_2026-05-20", "previous", HALF_YEAR) == (date(2026, 5, 1), date(2026, 5, 10))


def test_weeks_are_compared_with_whole_weeks_of_last_year():
    # Monday 4 May 2026 less 52 weeks is Monday 5 May 2025.
    assert period.days_before("4w", "year", HALF_YEAR) == (date(2025, 5, 5), date(2025, 6, 1))


def test_dates_are_compared_with_the_same_dates_of_last_year():
    days = period.days_before("2026-05-01_2026-05-31", "year", HALF_YEAR)
    assert days == (date(2025, 5, 1), date(2025, 5, 31))


def test_a_period_with_a_29th_of_february_is_compared_with_as_many_days():
    # 29 February to 2 March 2024 are 3 days; a year before they start on the 28th: 28 February to 2 March would be 4.
    days = period.days_before("2024-02-29_2024-03-02", "year", Days(date(2022, 1, 1), date(2024, 6, 1)))
    assert days == (date(2023, 2, 28), date(2023, 3, 2))


def test_a_first_day_chosen_by_hand_gives_a_comparison_of_the_same_length():
    days = period.days_before("2026-05-11_2026-05-20", "2026-02-01", HALF_YEAR)
    assert days == (date(2026, 2, 1), date(2026, 2, 10))


def test_nothing_is_compared_when_nothing_is_asked():
    assert period.days_before("4w", "none", HALF_YEAR) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "_",
        "14w",
        "<script>",
        "2026-05-01",
        "2026-05-20_2026-05-11",
        "2026-5-1_2026-5-2",
        "2026-02-30_2026-03-01",
        "0001-01-01_9999-12-31",
        "２０２６-05-01_2026-05-02",
        "2026-05-01_2026-05-02_2026-05-03",
        "2026-05-01_2026-05-02\n",
    ],
)
def test_a_period_that_cannot_be_read_is_none(text):
    assert not period.is_period(text)


def test_a_comparison_that_overlaps_the_period_is_not_possible():
    # The period is 11 to 20 May. Ten days from the 1st end on the 10th; from the 2nd they would reach the 11th.
    assert period.is_comparison("2026-05-01", "2026-05-11_2026-05-20", HALF_YEAR)
    assert not period.is_comparison("2026-05-02", "2026-05-11_2026-05-20", HALF_YEAR)


def test_written_days_are_read_back_as_they_were():
    assert period.read_days(period.write_days(HALF_YEAR)) == HALF_YEAR
