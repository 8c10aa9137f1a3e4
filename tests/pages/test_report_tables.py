"""Whatever a page draws can be read in the files of the report, as rows, or it is said here why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from pages.kit import report_command, report_files, report_model
from pages.kit.theme import TABLES

PAGES = ("pulse", "conversation", "waiting", "follows", "channel", "ambassadors", "inside_out", "trust")
IN_OTHER_ROWS = {
    "conversation_hanging_chart": "its networks are rows of the table of networks",
    "conversation_own_chart": "its networks are rows of the table of networks",
    "waiting_response_rate_chart": "now and before are cells of the table of numbers; its weeks are drawn",
    "waiting_canned_reply_share_chart": "now and before are cells of the table of numbers; its weeks are drawn",
    "inside_care_waits_chart": "its rows close the table of the picture above it",
}
COUNTS = "post_id, published_at, network, reactions, comments, shares\n" + "\n".join(
    f"p{week}, 2024-{4 + week // 4:02d}-{week % 4 * 7 + 1:02d} 09:00, x, {week * 3 % 7}, {week % 3}, 1"
    for week in range(8)
)
OF_COUNTS = {
    "counts_mirror_chart": "its weeks are drawn under each of its two measures",
    "silent_posts_chart": "its two parts are cells of the table of numbers; its weeks are drawn",
    "talk_per_post_chart": "the report marks the week that the period cuts",
    "channel_fatigue_chart": "of so few weeks the report says that nothing can be known yet",
}

Rows = tuple[tuple[str, ...], ...]


def drawn(visit: Callable[..., AppTest], **address: str) -> dict[str, Rows]:
    """The table of every chart that stands on one of the pages."""
    found: dict[str, Rows] = {}
    for page in PAGES:
        app = visit(page, lang="es", **address)
        shown = {element.proto.id.rpartition("-")[2] for element in app.get("plotly_chart")}
        found |= {key: written(app.session_state[TABLES][key]["rows"]) for key in shown}
    return found


def written(rows: Iterable[Iterable[object]]) -> Rows:
    return tuple(tuple(map(str, row)) for row in rows)


def in_the_report(*asked: str) -> set[tuple[str, ...]]:
    """Every row of every card: what the HTML file shows under its chart, and the table of charts of the others."""
    view = report_command.look(report_command.parser().parse_args([*asked, "--language", "es"]))
    document = report_model.document(view, themes={"light": report_files.LIGHT})
    cards = [card for part in (document.board, *document.parts) for card in part.cards]
    rows = {row for card in cards for row in written(card.rows)}
    assert rows <= set(written(report_files.of_charts(document).rows))
    return rows


def test_every_chart_of_the_demo_company_is_in_the_files_of_the_report(
    visit, fictional: Callable[[str, Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path))
    fictional("obrador_lunares", tmp_path)
    charts, rows = drawn(visit, workspace="obrador_lunares"), in_the_report("obrador_lunares", "out.html")
    assert len(charts) > 50
    assert {key for key, table in charts.items() if not set(table) <= rows} == set(IN_OTHER_ROWS)


def test_every_chart_of_files_with_counts_alone_is_there_too(workspace, visit) -> None:
    workspace(settings={"timezone": "UTC", "as_of": "2024-06-01T00:00:00Z"}, posts=COUNTS)
    charts, rows = drawn(visit, period="all"), in_the_report("own", "out.html", "--period", "all")
    assert {key for key, table in charts.items() if not set(table) <= rows} == set(OF_COUNTS)
