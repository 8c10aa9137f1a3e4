"""The workshop companies: the script writes the same bytes, and what it writes can be shown to anybody."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.sample_data.conftest import HOME, TRUTH

NAMES = tuple(TRUTH)
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}\b", re.IGNORECASE)
TELEPHONE = re.compile(r"(?<![\w/.-])(?:\+34[ .-]?)?[6789]\d{2}[ .-]?\d{2,3}[ .-]?\d{2,3}[ .-]?\d{2,3}(?![\w/.])")
TEXTS = ("text", "Tweet text", "Descripción", "suggested_text")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def told(name: str) -> dict[str, object]:
    return json.loads((HOME / name / "company.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("again")
    subprocess.run([sys.executable, str(HOME / "workshop.py"), str(folder)], check=True, capture_output=True)
    return folder


def test_running_the_script_writes_the_same_files_byte_for_byte(again: Path) -> None:
    kept = {path.relative_to(HOME): path for name in NAMES for path in (HOME / name).iterdir()}
    kept[Path("truth.json")] = HOME / "truth.json"
    written = {path.relative_to(again): path for path in again.rglob("*.*")}
    assert sorted(written) == sorted(kept)
    assert [name for name, path in kept.items() if path.read_bytes() != written[name].read_bytes()] == []


def test_the_six_together_stay_under_twelve_million_bytes() -> None:
    assert sum(path.stat().st_size for name in NAMES for path in (HOME / name).iterdir()) < 12_000_000


@pytest.mark.parametrize("name", NAMES)
def test_a_company_names_every_file_once_and_nothing_else(name: str) -> None:
    files = [path.name for path in (HOME / name).iterdir() if path.name != "company.json"]
    assert Counter(told(name)["files"]) == Counter(files)


@pytest.mark.parametrize("name", NAMES)
def test_a_company_says_in_both_languages_what_it_is_and_what_it_teaches(name: str) -> None:
    company = told(name)
    assert company["fictional"] is True
    assert company["note_es"].endswith("Inventada: ni personas ni mensajes existen.")
    assert company["note_en"].endswith("Invented: neither people nor messages exist.")
    for language in ("es", "en"):
        assert company[f"lesson_{language}"].count(".") == 1
        assert company[f"lesson_{language}"].endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_messages_stand_in_the_order_of_time_and_answers_follow_what_they_answer(name: str) -> None:
    messages = rows(HOME / name / "messages.csv")
    by_id = {one["message_id"]: one for one in messages}
    assert len(by_id) == len(messages)
    moments = [one["created_at"] for one in messages]
    assert moments == sorted(moments)
    parents = [(by_id[one["in_reply_to"]], one) for one in messages if one["in_reply_to"] in by_id]
    assert [one["message_id"] for parent, one in parents if parent["created_at"] >= one["created_at"]] == []
    assert [one["message_id"] for parent, one in parents if parent["thread_id"] != one["thread_id"]] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_comment_stands_under_a_post_that_is_there(name: str) -> None:
    posts = {one["post_id"] for one in rows(HOME / name / "posts.csv")}
    assert {one["post_id"] for one in rows(HOME / name / "messages.csv")} - posts == {""}


@pytest.mark.parametrize("name", ["eco", "adentro"])
def test_everybody_who_acts_is_on_the_roster_and_enrolled(name: str) -> None:
    people = {one["person_id"]: one for one in rows(HOME / name / "advocates.csv")}
    acts = rows(HOME / name / "advocacy_activity.csv")
    assert [one["activity_id"] for one in acts if not people[one["person_id"]]["enrolled_at"]] == []
    size = {row["department"]: int(row["headcount"]) for row in rows(HOME / name / "departments.csv")}
    assert Counter(one["department"] for one in people.values()) == size


def test_the_echo_company_has_four_thousand_people_and_half_of_the_acts_come_from_a_few() -> None:
    assert len(rows(HOME / "eco" / "advocates.csv")) == 4000
    acts = Counter(one["person_id"] for one in rows(HOME / "eco" / "advocacy_activity.csv"))
    assert sum(count for _, count in acts.most_common(15)) * 2 > acts.total() == 60 * 78


def test_nobody_complains_of_the_rise_before_the_letter() -> None:
    bitter = re.compile(
        "carta con la subida|yo os traje|lo llamáis mejora|me voy, y conmigo|no es el dinero", re.IGNORECASE
    )
    said = [one["created_at"] for one in rows(HOME / "promesa" / "messages.csv") if bitter.search(one["text"])]
    assert len(said) > 50
    assert min(said) >= "2026-04-13"


def test_no_text_holds_an_address_or_a_telephone_number() -> None:
    words = [
        row[column]
        for name in NAMES
        for path in (HOME / name).glob("*.csv")
        for row in rows(path)
        for column in TEXTS
        if row.get(column)
    ]
    assert len(words) > 30_000
    assert [one for one in words if E_MAIL.search(one)] == []
    assert [one for one in words if TELEPHONE.search(re.sub(r"@\d+|https?://\S+", "", one))] == []
