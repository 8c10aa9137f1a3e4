"""Slack, Viva Engage and Microsoft 365 as canonical rows, counted by hand from small invented samples."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

from metrics.intake import confirm, prepare
from metrics.workspaces import in_memory

SAMPLES = Path(__file__).parent / "samples"
AT = datetime(2026, 8, 1, 9, 30)


def test_the_messages_of_a_day_are_those_of_its_channels_and_not_the_running_total(sample) -> None:
    planned = sample("slack_overview.csv")
    told = [(row["date"], row["measure"], row["value"]) for row in planned.tables["account_daily"]]
    assert [value for _, measure, value in told if measure == "internal_messages"] == ["30", "0", "8"]
    assert {measure: value for day, measure, value in told if day == "2019-11-06"} == {
        "internal_members": "13",
        "internal_active_people": "10",
        "internal_posting_people": "0",
        "internal_messages": "0",
    }
    assert set(planned.column("account_daily", "scope")) == {"internal"}


def test_a_thread_starter_is_a_post_and_an_answer_an_interaction(sample) -> None:
    planned = sample("Messages.csv")
    assert planned.tables["internal_posts"] == [
        {
            "row_no": 2,
            "post_id": "9001",
            "author_id": "11",
            "published_at": "2026-05-04T08:15:00Z",
            "topic": "31",
            "text": "¿Quién cubre el sábado?\nGracias, @",
        }
    ]
    assert [
        (row["interaction_id"], row["post_id"], row["actor_id"], row["kind"])
        for row in planned.tables["internal_interactions"]
    ] == [("9002", "9001", "12", "comment"), ("9003", "9001", "11", "reply")]
    assert planned.aside == {5: "private_conversation", 6: "deleted", 7: "system_message"}


def test_the_zip_of_a_network_is_one_batch_without_its_people(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("Messages.csv", "Users.csv"):
            archive.write(SAMPLES / name, name)
        archive.writestr("Groups.csv", "id,name,description\n31,Turnos,Quién trabaja\n")
    store = in_memory()
    prepared = prepare(store, path, path.name, received=AT)
    refused = {sheet.layout: sheet.refusal.id for sheet in prepared.sheets if sheet.refusal}
    assert refused == {"viva_engage_users": "known_not_readable", "viva_engage_groups": "known_not_readable"}
    batch = confirm(store, prepared, at=AT, by="Ada")
    assert batch.tables == ("internal_interactions", "internal_posts")
    assert (batch.tally.rows, batch.tally.new, batch.tally.adds_up) == (6, 3, True)
    assert store.rows("select count(*) from canonical.advocates") == [(0,)]


def test_a_report_by_person_tells_the_days_it_covers(sample) -> None:
    planned = sample("m365_viva_engage_users.csv")
    assert planned.tables["people_totals"] == [
        {
            "row_no": row_no,
            "person_id": person,
            "period_start": "2026-05-02",
            "period_end": "2026-05-31",
            "network": "viva_engage",
            "scope": "internal",
            "posts": posts,
            "reads": reads,
            "likes": likes,
        }
        for row_no, person, posts, reads, likes in (
            (2, "uno@example.org", "4", "120", "9"),
            (3, "7C2A41B09D6E", "0", "0", "0"),
        )
    ]
    assert planned.aside == {4: "deleted"}
    assert "snapshot" in planned.said


def test_private_chats_of_teams_are_not_posts(sample) -> None:
    planned = sample("m365_teams_users.csv")
    [person] = planned.tables["people_totals"]
    assert (person["posts"], person["period_start"]) == ("14", "2026-05-25")
    assert "comments" not in person


def test_two_overlapping_reports_stand_side_by_side_and_the_same_one_counts_once(tmp_path: Path) -> None:
    store = in_memory()
    first = Path(shutil.copy(SAMPLES / "m365_viva_engage_users.csv", tmp_path / "a.csv"))
    later = tmp_path / "b.csv"
    later.write_text(first.read_text(encoding="utf-8").replace("2026-05-31", "2026-06-15"), encoding="utf-8")
    for path in (first, first, later):
        confirm(store, prepare(store, path, path.name, received=AT), at=AT, by="Ada")
    told = store.rows(
        "select period_start, period_end, sum(posts) from canonical.people_totals group by all order by 2"
    )
    assert told == [(date(2026, 5, 2), date(2026, 5, 31), 4.0), (date(2026, 5, 17), date(2026, 6, 15), 4.0)]


def test_the_report_by_group_is_refused_in_words(plans) -> None:
    header = "Report Refresh Date,Group Display Name,Is Deleted,Owner Principal Name,Last Activity Date,Group Type,"
    [planned] = plans(
        header + "Office 365 Connected,Member Count,Posted Count,Read Count,Liked Count,Report Period\n"
        "2026-05-31,Turnos,False,uno@example.org,2026-05-30,Private,True,40,12,300,20,30\n"
    )
    assert planned.found.refusal.id == "known_not_readable"
