"""What is decided about dates, numbers, ids and rows from all values of a column, and what is said about it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.exports import amounts, dates
from metrics.exports.columns import Columns
from metrics.exports.readers import create_macros, number
from metrics.exports.recognise import HEAD
from metrics.store import Store

WORKSPACE = Store()


def read_dates(*cells: str, rule: str = "mdy", received: date = date(2026, 8, 1), zone: str = "") -> tuple[list, list]:
    """What each cell is read as, and the decisions (choice, how sure)."""
    with WORKSPACE.cursor() as cursor:
        stage(cursor, cells)
        column = dates.decide(cursor, 0, "Date", rule, received, used="true")
        told = cursor.execute(f"select {column.sql('c0', zone)} from raw order by row_no").fetchall()
    return [cell for (cell,) in told], [(decision.choice, decision.sure) for decision in column.decisions]


def read_numbers(*cells: str, whole: bool = True, rule: str = ".") -> tuple[list, tuple[str, str]]:
    with WORKSPACE.cursor() as cursor:
        stage(cursor, cells)
        decision = amounts.decide(cursor, [(0, "Views", whole)], rule, used="true")[0]
        told = cursor.execute(f"select {number('c0', decision.choice)} from raw order by row_no").fetchall()
    return [cell for (cell,) in told], (decision.choice, decision.sure)


def stage(cursor, cells: tuple[str, ...]) -> None:
    create_macros(cursor)
    cursor.execute("create or replace temp table raw (row_no bigint, c0 varchar)")
    cursor.executemany("insert into raw values (?, ?)", [[row, cell] for row, cell in enumerate(cells, 2)])


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("2022-02-28 17:39 +0000", "2022-02-28T17:39:00Z"),
        ("2022-02-28T17:39:05+02:00", "2022-02-28T17:39:05+02:00"),
        ("2016-05-30 4:25:15", "2016-05-30T04:25:15"),
        ("Mon Feb 10 2025", "2025-02-10"),
        ("Tue, Jul 14, 2026", "2026-07-14"),
        ("Tue Oct 31 22:10:47 +0000 2017", "2017-10-31T22:10:47Z"),
        ("03/15/2025 03:06", "2025-03-15T03:06:00"),
        ("02/19/2014 04:29:18 AM", "2014-02-19T04:29:18"),
        ("02/19/2014 12:00:00 AM", "2014-02-19T00:00:00"),
        ("02/19/2014 12:30 p. m.", "2014-02-19T12:30:00"),
        ("Aug 28, 2025", "2025-08-28"),
        ("Apr 5, 2024 6:15 PM", "2024-04-05T18:15:00"),
        ("14 sept 2026", "2026-09-14"),
        ("14 de septiembre de 2026", "2026-09-14"),
        ("25/12/2024", "2024-12-25"),
        ("2/29/24", "2024-02-29"),
        ("02/30/2025", None),
        ("2025-13-01", None),
        ("N/A", None),
        ("soon", None),
    ],
)
def test_a_moment_is_read_in_each_form_that_exports_write(cell: str, read: str | None) -> None:
    assert read_dates(cell)[0] == [read]


def test_a_stamp_without_offset_is_told_in_the_zone_of_its_platform() -> None:
    assert read_dates("2016-05-30 04:25:15", zone="UTC")[0] == ["2016-05-30T04:25:15Z"]
    assert read_dates("2014-02-19 04:29:18", zone="America/Los_Angeles")[0] == ["2014-02-19T12:29:18Z"]


def test_one_day_above_twelve_decides_the_whole_column() -> None:
    assert read_dates("03/04/2025", "13/04/2025") == (["2025-04-03", "2025-04-13"], [("dmy", "seen")])
    assert read_dates("03/04/2025", "04/13/2025") == (["2025-03-04", "2025-04-13"], [("mdy", "seen")])


def test_days_that_follow_each_other_decide_where_no_day_is_above_twelve() -> None:
    cells = [f"{day:02d}/11/2019" for day in range(1, 8)]
    assert read_dates(*cells)[1] == [("dmy", "order")]


def test_an_order_that_puts_days_in_the_future_is_not_taken() -> None:
    assert read_dates("05/08/2026", "01/02/2026", received=date(2026, 6, 1))[1] == [("mdy", "received")]


def test_without_any_evidence_the_platform_decides() -> None:
    assert read_dates("03/04/2025", rule="mdy") == (["2025-03-04"], [("mdy", "rule")])
    assert read_dates("03/04/2025", rule="dmy") == (["2025-04-03"], [("dmy", "rule")])


def test_a_column_with_both_orders_is_said_to_be_mixed() -> None:
    assert read_dates("13/04/2025", "04/13/2025", rule="mdy") == ([None, "2025-04-13"], [("mdy", "mixed")])


def test_a_leap_day_without_a_year_falls_in_a_leap_year() -> None:
    assert read_dates("February 29", received=date(2026, 3, 1))[0] == ["2024-02-29"]


@settings(max_examples=12, deadline=None)
@given(st.dates(date(2019, 1, 1), date(2026, 7, 1)), st.integers(5, 300), st.booleans())
def test_a_series_without_years_comes_back_whole(last: date, length: int, newest_first: bool) -> None:
    days = [last - timedelta(days=back) for back in range(length)]
    days = days if newest_first else days[::-1]
    if any((day.month, day.day) == (2, 29) for day in days):
        return
    told = read_dates(*(f"{day:%B} {day.day}" for day in days), received=last)[0]
    assert told == [day.isoformat() for day in days]


@pytest.mark.parametrize(
    ("cells", "read", "choice"),
    [
        (("376.0", "1938.0"), ["376", "1938"], "."),
        (("1.200", "900"), ["1200", "900"], ","),
        (("12,400", "80"), ["12400", "80"], "."),
        (("1.234.567", "3"), ["1234567", "3"], ","),
        (("1 200", "12\u202f400"), ["1200", "12400"], "."),
        (("0", "-", "N/A", "undefined", ""), ["0", None, None, None, None], "."),
        (("1.5E+3",), ["1500"], "."),
        (("+7", "-3"), ["7", "-3"], "."),
        (("siete",), [None], "."),
    ],
)
def test_counts_are_read_by_what_their_column_shows(cells: tuple, read: list, choice: str) -> None:
    assert read_numbers(*cells) == (read, (choice, "seen"))


def test_seconds_with_three_decimals_are_not_thousands() -> None:
    assert read_numbers("9.378", "0.255", whole=False)[0] == ["9.378", "0.255"]
    assert read_numbers("9.378", whole=False) == (["9.378"], (".", "rule"))


def test_one_value_of_the_column_tells_what_the_comma_means() -> None:
    assert read_numbers("1,200", "3,5", whole=False) == (["1.2", "3.5"], (",", "seen"))
    assert read_numbers("1,200", "3.5", whole=False) == (["1200", "3.5"], (".", "seen"))


def test_percentages_are_shares() -> None:
    assert read_numbers("6.5%", "100%", whole=False)[0] == ["0.065", "1"]


def test_two_marks_in_one_column_are_said_to_be_mixed() -> None:
    assert read_numbers("3,5", "3.5", whole=False)[1] == (".", "mixed")


HEADER = "Post id,Date,Post text,Link,Impressions,Likes\n"


def test_every_row_goes_to_one_place(written) -> None:
    planned = written(
        HEADER
        + "1,2025-01-02,uno,,5,1\n"
        + ",,,,,\n"
        + "Post id,Date,Post text,Link,Impressions,Likes\n"
        + "2,someday,dos,,5,1\n"
        + "3,2025-01-04,tres,,5,1,and more\n"
        + "Total,,,,15,3\n"
        + "4,2025-01-05,@ana hola,,5,1\n"
    )
    assert planned.rows == 7
    assert planned.aside == {3: "padding", 4: "repeated_header", 7: "total"}
    assert planned.rejected == {5: "unreadable_date", 6: "too_many_cells"}
    assert [row["row_no"] for rows in planned.tables.values() for row in rows] == [2, 8]


def test_a_row_that_explains_the_columns_is_set_aside(written) -> None:
    planned = written(HEADER + ",,The words of your post as published,,,\n1,2025-01-02,uno,,5,1\n")
    assert planned.aside == {2: "description"}


def test_a_cell_that_is_no_number_stays_unknown_and_is_told(written) -> None:
    planned = written(HEADER + "1,2025-01-02,uno,,many,1\n2,2025-01-03,dos,,5,1\n")
    assert planned.column("posts", "impressions") == [None, "5"]
    remark = planned.remark("numbers_unreadable")
    assert (remark.count, remark.rows, dict(remark.values)) == (1, (2,), {"column": "Impressions", "example": "many"})


def test_long_ids_cut_to_fifteen_digits_are_not_trusted(written) -> None:
    links = [f"https://x.com/lila/status/188800000000000000{n}" for n in (1, 2)]
    rows = [f"1888000000000000000,2025-01-0{n},t{n},{link},5,1" for n, link in enumerate([*links, ""], 1)]
    planned = written(HEADER + "\n".join(rows) + "\n")
    assert planned.column("posts", "post_id") == ["1888000000000000001", "1888000000000000002"]
    assert planned.rejected == {4: "damaged_id"}


def test_a_column_that_is_not_there_is_not_carried(written) -> None:
    planned = written("Post id,Date,Post text,Impressions\n1,2025-01-02,uno,5\n")
    posts = next(feed for feed in planned.plan.feeds if feed.table == "posts")
    assert posts.columns == ("post_id", "published_at", "network", "text", "impressions")


def test_templates_pass_cells_through_untouched(written) -> None:
    planned = written(
        "message_id,created_at,direction,text,likes\n m1 ,2024-01-10T10:00:00Z,In,NA,9\n,,,,\nTotal,x,y,,\n",
        name="messages.csv",
    )
    assert planned.tables["messages"] == [
        {"row_no": 2, "message_id": " m1 ", "created_at": "2024-01-10T10:00:00Z", "direction": "In", "text": "NA"},
        {"row_no": 4, "message_id": "Total", "created_at": "x", "direction": "y", "text": None},
    ]
    assert planned.aside == {3: "padding"}
    assert "columns_unknown" in planned.said


def test_a_header_far_down_is_not_looked_for(plans) -> None:
    [planned] = plans("a,b\n" * HEAD + HEADER + "1,2025-01-02,uno,,5,1\n")
    assert planned.found.refusal.id == "unknown_table"


def test_nothing_of_a_file_enters_the_selects(written) -> None:
    planned = written(HEADER.replace("Likes", "Likes'); drop table raw; --") + "1,2025-01-02,o'clock,,5,1\n")
    assert all("drop table" not in feed.select and "clock" not in feed.select for feed in planned.plan.feeds)
    assert planned.column("posts", "text") == ["o'clock"]
    assert Columns.__dataclass_params__.frozen
