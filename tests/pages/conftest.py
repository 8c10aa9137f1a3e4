"""Pages run as visitors see them: the frame around, a workspace of files behind."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node

from metrics.workspaces import open_workspace
from pages.kit import upload
from pages.kit.arrivals import Arrivals, Owner
from pages.kit.upload import Uploaded
from tests.conftest import REPOSITORY, fill, table

FRAME = str(REPOSITORY / "pages" / "frame.py")


@pytest.fixture(autouse=True)
def no_packaged_components(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit reads the metadata of every installed package for each page under test; no page of ours needs it."""
    monkeypatch.setattr(BidiComponentManager, "discover_and_register_components", lambda *_, **__: None)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """workspace(posts=…, messages=…, settings=…) fills one's own workspace under a data folder of this test."""
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path))
    return partial(fill_own, tmp_path)


def fill_own(folder: Path, settings: dict | None = None, **tables: str | list[list[str]]) -> None:
    """Fills one's own workspace under a data folder."""
    store = open_workspace(folder, "own")
    fill(store, settings, {name: table(rows) if isinstance(rows, str) else rows for name, rows in tables.items()})
    store.close()


@pytest.fixture
def visit() -> Callable[..., AppTest]:
    """visit("conversation", lang="en", period="all") -> the page after it ran, without an exception."""

    def go(page: str, **address: str) -> AppTest:
        app = AppTest.from_file(FRAME, default_timeout=60)
        for name, value in {"workspace": "own", **address}.items():
            app.query_params[name] = value
        app.run()
        if page != "pulse":
            app.switch_page(f"{page}.py").run()
        assert not app.exception, app.exception
        assert not tableless(app), "charts whose card has no button to their table"
        return app

    return go


def tableless(app: AppTest) -> list[str]:
    """The charts of cards that do not offer them as a table; a bar of rows is told in words right below it."""
    found = []
    for card in below(app.main):
        if card.type != "flex_container" or not card.proto.flex_container.border:
            continue
        inside = list(below(card))
        charts = [each.proto.id.rpartition("-")[2] for each in inside if each.type == "plotly_chart"]
        offered = any(each.type == "popover" and each.proto.popover.label in ("Tabla", "Table") for each in inside)
        found += [] if offered else [chart for chart in charts if not chart.endswith("_bar")]
    return found


def below(block: Block) -> Iterator[Node]:
    """All that stands in a part of a page, at any depth."""
    for child in block.children.values():
        yield child
        if isinstance(child, Block):
            yield from below(child)


def words(app: AppTest) -> str:
    """All that the page says, one line each."""
    said = [element.value for kind in ("title", "markdown", "caption") for element in app.get(kind)]
    return "\n".join(str(text).replace("\u00a0", " ") for text in said)


@pytest.fixture
def arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Uploaded]:
    """arrive(name, text) -> a file on the desk, as the drop zone would give it."""
    book, owner = Arrivals(), Owner("a session", "files")
    monkeypatch.setattr(upload, "dropzone", lambda key, language: book.of(owner))
    monkeypatch.setattr(upload, "ARRIVALS", book)

    def land_one(name: str, content: str | bytes) -> Uploaded:
        octets = content.encode() if isinstance(content, str) else content
        path = tmp_path / f"arrived-{len(book.of(owner))}-{len(octets)}"
        path.write_bytes(octets)
        sha256 = hashlib.sha256(octets).hexdigest()
        uploaded = Uploaded(path.name, name, len(octets), sha256, path)
        book.land(owner, uploaded)
        return uploaded

    return land_one


def press(app: AppTest, label: str) -> AppTest:
    """Presses the first button whose words hold the label."""
    next(button for button in app.button if label in button.label).click().run()
    assert not app.exception, app.exception
    return app


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]
