"""The workshop companies, each opened once and only when a test asks for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import metrics

HOME = Path(__file__).parents[2] / "sample_data"
TRUTH: dict[str, Any] = json.loads((HOME / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def company(
    tmp_path_factory: pytest.TempPathFactory, fictional: Callable[[str, Path], None]
) -> Iterator[Callable[[str], metrics.Workspace]]:
    """company("eco") -> that company as a visitor would open it."""
    folder = tmp_path_factory.mktemp("workshop")

    def opened(name: str) -> metrics.Workspace:
        fictional(name, folder)
        return stack.enter_context(closing(metrics.open_workspace(folder, name)))

    with ExitStack() as stack:
        yield cache(opened)
