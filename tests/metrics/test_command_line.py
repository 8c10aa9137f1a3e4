"""The command line does what its help says, for people and for machines."""

import json
from pathlib import Path

import pytest

from metrics.command_line import main
from tests.metrics.test_golden import CASES, differences

FACEBOOK = """"Post ID","Page ID","Page name",Title,Description,"Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Reactions,Comments,Shares
101,9,Obrador,,Hola,"03/15/2025 10:00",https://www.facebook.com/1,Photos,,Lifetime,100,90,5,2,1
102,9,Obrador,,Adiós,"03/16/2025 10:00",https://www.facebook.com/2,Photos,,Lifetime,100,90,5,0,1
"""  # noqa: E501


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path / "data"))
    return tmp_path


def told(capsys: pytest.CaptureFixture[str]) -> object:
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("case", [path for path in CASES if path.name in ("03_nulls", "30_fuzz_01", "44_fine_print_2")])
def test_measuring_a_folder_prints_the_reference(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["measure", str(case)]) == 0
    found, expected = told(capsys), json.loads((case / "expected.json").read_text(encoding="utf-8"))
    built = {name: value for name, value in expected["metrics"].items() if name in found["metrics"]}
    assert differences(found, {**expected, "metrics": built}) == []


def test_a_folder_without_tables_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["measure", str(tmp_path), "--language", "es"]) == 1
    assert "no hay ninguna tabla canónica" in capsys.readouterr().err


def test_settings_that_cannot_be_are_told_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "posts.csv").write_text("post_id,published_at\np1,2024-01-01\n")
    (tmp_path / "settings.json").write_text('{"timezone": "Moon/Crater"}')
    assert main(["measure", str(tmp_path)]) == 1
    assert "timezone" in capsys.readouterr().err


def test_an_import_accounts_for_every_row_and_the_second_changes_nothing(data: Path, capsys) -> None:
    file = data / "Mar-01-2025_Mar-31-2025_1.csv"
    file.write_text(FACEBOOK, encoding="utf-8")
    assert main(["import", str(file), "--json"]) == 0
    (first,) = told(capsys)
    assert (first["layout"], first["tables"]) == ("meta_facebook", ["posts"])
    assert (first["rows"], first["new"], first["changed"], first["same"], first["rejected"]) == (2, 2, 0, 0, 0)
    assert main(["import", str(file), "--json"]) == 0
    assert told(capsys)[0]["already"] == first["batch"]
    assert main(["history", "--json"]) == 0
    assert len(told(capsys)) == 1


def test_what_is_no_export_is_refused_with_a_reason(data: Path, capsys) -> None:
    file = data / "page.csv"
    file.write_text("<!DOCTYPE html><html><body>sign in</body></html>")
    assert main(["import", str(file), "--json"]) == 1
    (one,) = told(capsys)
    assert one["refused"]["id"] == "refused_html"
    assert "web page" in one["refused"]["words"]


def test_undo_and_redo_say_what_they_did(data: Path, capsys) -> None:
    file = data / "Mar-01-2025_Mar-31-2025_1.csv"
    file.write_text(FACEBOOK, encoding="utf-8")
    main(["import", str(file), "--json"])
    capsys.readouterr()
    assert main(["undo", "1", "--json"]) == 0
    assert told(capsys) == {"batch": 1, "file": file.name, "undone": True}
    assert main(["redo", "1", "--json"]) == 0
    assert told(capsys)["undone"] is False
    assert main(["undo", "7"]) == 1
    assert "no batch 7" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_told_in_words(data: Path, capsys) -> None:
    assert main(["import", str(data / "nowhere.csv")]) == 1
    assert "nowhere.csv" in capsys.readouterr().err


def test_help_teaches_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    assert "python -m metrics undo 3" in capsys.readouterr().out
