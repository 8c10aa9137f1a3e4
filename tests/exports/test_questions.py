"""What a file cannot decide is asked with a few of its own values, and never guessed in silence."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from metrics.exports.choices import Choices
from metrics.exports.questions import Question
from metrics.intake import confirm, prepare
from metrics.model import Text
from metrics.workspaces import in_memory

AT = datetime(2026, 8, 1, 9, 30)
META = "Post ID,Account ID,Account username,Publish time,Post type,Reach,Likes,Comments\n"
HISTORY = "Date,Followers,Difference in followers from previous day\n" + "".join(
    f"February {day},{100 + day},1\n" for day in range(20, 26)
)


def asked(tmp_path: Path, text: str, name: str = "file.csv", **said) -> tuple[Question, ...]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return prepare(in_memory(), path, name, received=AT, choices=Choices(**said)).sheets[0].questions


def test_days_of_twelve_or_less_are_asked_with_both_readings(tmp_path: Path) -> None:
    [question] = asked(tmp_path, META + "1,2,obrador,03/04/2024 10:00,IG reel,5,4,3\n")
    assert (question.kind, question.columns, question.suggested, question.documented, question.open) == (
        "date_order",
        ("Publish time",),
        "mdy",
        True,
        True,
    )
    shown = {option.value: option.shown for option in question.options}
    assert shown["mdy"] == (("03/04/2024 10:00", Text(es="4 mar 2024", en="4 Mar 2024")),)
    assert shown["dmy"] == (("03/04/2024 10:00", Text(es="3 abr 2024", en="3 Apr 2024")),)


def test_nothing_is_asked_where_a_value_decides_or_both_readings_are_one_day(tmp_path: Path) -> None:
    assert asked(tmp_path, META + "1,2,obrador,03/14/2024 10:00,IG reel,5,4,3\n") == ()
    assert asked(tmp_path, META + "1,2,obrador,03/03/2024 10:00,IG reel,5,4,3\n") == ()
    assert asked(tmp_path, META + "1,2,obrador,2024-03-04 10:00,IG reel,5,4,3\n") == ()


def test_a_column_that_mixes_both_orders_is_asked_with_the_counts(tmp_path: Path) -> None:
    rows = "1,2,o,03/14/2024,IG reel,5,4,3\n2,2,o,15/03/2024,IG reel,5,4,3\n3,2,o,03/04/2024,IG reel,5,4,3\n"
    [question] = asked(tmp_path, META + rows)
    assert "(1)" in question.why.es
    assert question.open


def test_an_answer_closes_the_question_and_can_be_changed(tmp_path: Path) -> None:
    [question] = asked(tmp_path, META + "1,2,obrador,03/04/2024 10:00,IG reel,5,4,3\n", dates="dmy")
    assert (question.answer, question.open, [option.value for option in question.options]) == (
        "dmy",
        False,
        ["mdy", "dmy"],
    )


def test_days_without_a_year_are_asked_and_the_last_twelve_months_are_suggested(tmp_path: Path) -> None:
    [question] = asked(tmp_path, HISTORY, "FollowerHistory.csv")
    assert (question.kind, question.suggested, question.open) == ("year", "2026", True)
    assert [option.value for option in question.options] == ["2026", "2025", "2024", "2023"]
    assert question.options[1].name == Text(es="Del 20 feb 2025 al 25 feb 2025", en="From 20 Feb 2025 to 25 Feb 2025")
    [answered] = asked(tmp_path, HISTORY, "FollowerHistory.csv", year=2024)
    assert (answered.answer, answered.suggested) == ("2024", "2026")
    assert answered.options[0].name.en == "From 20 Feb 2026 to 25 Feb 2026"


def test_what_a_platform_documents_may_be_taken_for_an_answer_and_is_said(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text(META + "1,2,obrador,03/04/2024 10:00,IG reel,5,4,3\n", encoding="utf-8")
    store = in_memory()
    prepared = prepare(store, path, path.name, received=AT, choices=Choices(undecided="documented"))
    assert prepared.questions == ()
    batch = confirm(store, prepared, at=AT, by="Ana")
    assert "date_order_assumed" in {remark.id for remark in batch.remarks}


def test_an_answer_by_its_kind_is_a_choice() -> None:
    assert Choices().answered("date_order", "dmy").answered("year", "2024") == Choices(dates="dmy", year=2024)
