"""The pictures that pages draw stand in the report too, as figures and as rows, and nothing of too few people."""

from __future__ import annotations

import pytest

from pages.kit import report_command, report_files, report_model
from tests.metrics.test_posture import SETTINGS as WINDOW
from tests.metrics.test_posture import company
from tests.pages import test_inside_out as inside


def cards(language: str = "es") -> dict[str, report_model.Card]:
    asked = report_command.parser().parse_args(["own", "out.html", "--period", "all", "--language", language])
    document = report_model.document(report_command.look(asked))
    return {card.key: card for part in document.parts for card in part.cards}


def plain(rows) -> list[list[str]]:
    return [[cell.replace("\u00a0", " ") for cell in row] for row in rows]


def test_the_house_and_its_ambassadors_are_in_the_report(workspace) -> None:
    house = {"posts": inside.POSTS, "advocates": inside.ROSTER, "advocacy_activity": inside.deeds(6)}
    workspace(settings=inside.SETTINGS, messages=inside.inbox(), **house, **inside.intranet())
    found = cards()
    # Twenty on the roster; six of them acted on 28 May, within 28 days of the end, and in nine of the last weeks.
    steps = {row[0]: row[1] for row in plain(found["ambassadors_funnel"].rows)}
    assert (steps["Pueden participar"], steps["Activas"]) == ("20", "6")
    assert found["ambassadors_departments"].figures
    replies = plain(found["inside_replies"].rows)
    assert (replies[0][0], replies[0][1], replies[0][3]) == ("Toda la casa", "75 %", "15 de 20")
    assert [row[3] for row in plain(found["inside_care"].rows)[:2]] == ["15 de 20", "5 de 20"]
    assert {"inside_lines", "inside_stages", "inside_evidence"} <= set(found)
    # All twenty customers came in in the first days of May: five were attended, fifteen left.
    assert plain(found["report_shop"].rows)[0][:2] == ["atendidos", "5"]
    told = "la parte es de quienes entraron hace 7 días o más; la barra cuenta a todos"
    assert found["report_shop"].basis.replace("\u00a0", " ").endswith(told)
    assert "aún no se puede saber (faltan 33 semanas)" in found["inside_lines"].finding


def test_nothing_of_fewer_than_five_people_is_in_the_report(workspace) -> None:
    posts = "post_id,author_id,published_at,text,topic\n" + "\n".join(
        f"i{i},secreta{i % 3},2024-05-{i % 9 + 1:02d} 09:00,¿Quién cubre el sábado?,pan" for i in range(20)
    )
    answers = "interaction_id,post_id,actor_id,occurred_at,kind\n" + "\n".join(
        f"r{i},i{i},secreta9,2024-05-{i % 9 + 1:02d} 11:00,reply" for i in range(15)
    )
    workspace(
        settings=inside.SETTINGS, messages=inside.inbox(), posts=inside.POSTS, advocates=inside.ROSTER,
        advocacy_activity=inside.deeds(3), internal_posts=posts, internal_interactions=answers,
    )  # fmt: skip
    found = cards()
    assert (found["inside_replies"].finding, found["inside_replies"].rows) == (
        "Muy pocas personas para mostrarlo", []
    )  # fmt: skip
    assert found["inside_care"].figures == {} and found["ambassadors_voices"].figures == {}
    assert ["Activas", "menos de 5"] in [row[:2] for row in plain(found["ambassadors_funnel"].rows)]


@pytest.mark.parametrize(("language", "purposes"), [("es", "Promoción"), ("en", "Promotion")])
def test_the_posture_its_conditions_and_the_purposes_are_in_the_report(language: str, purposes, workspace) -> None:
    workspace(settings=WINDOW, **company(10, 2, 18, 30, 30))
    found = cards(language)
    # Service is 2 of 30, so one of the five conditions fails.
    assert "1 de 5" in found["channel_asks"].finding or "1 of 5" in found["channel_asks"].finding
    assert [len(found[key].rows) for key in ("channel_asks", "channel_lacks")] == [5, 4]
    assert found["channel_map"].figures and found["channel_runs"].figures
    assert purposes in [row[0] for row in plain(found["channel_functions"].rows)]
    asked = report_command.parser().parse_args(["own", "out.xlsx", "--period", "all", "--language", language])
    charts = report_files.of_charts(report_model.document(report_command.look(asked)))
    assert any(found["channel_asks"].finding in str(row[0]) for row in charts.rows if row)
