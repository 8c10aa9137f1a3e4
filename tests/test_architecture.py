"""The house keeps its order: who may import whom, and what may stand where."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PRODUCT = ("app.py", "pages", "metrics", "sample_data")
TOP_LEVEL = {
    *("app.py", "pages", "metrics", "sample_data", "tests", "benchmarks", "docs", "requirements.txt", "README.md"),
    *("LICENSE", "pyproject.toml", ".streamlit", ".ci", ".gitignore", ".gitattributes"),
}
# The floors of the engine, from the ground up: an import goes down or stays on its floor.
FLOORS: list[set[str]] = [
    {"model", "watch"},
    {"schema", "numbers", "statistics", "splits", "store_words", "meanwhile"},
    {"store"},
    {"workbench"},
    {"purposes", "insiders", "repeats", "acts", "talk", "editorial"},
    {"settings", "merging", "verdicts", "clock", "shapes"},
    {"derive", "landing", "catalogue", "exports"},
    {"batches", "books", "reducers", "findings"},
    {"privacy", "conflicts"},
    {"intake", "statements"},
    {"run"},
    {"staff"},
    {
        "mapping_desk",
        "pictures",
        "ambassador_pictures",
        "inside_pictures",
        "workshop_pictures",
        "covered",
        "as_json",
        "workspaces",
        "judging",
        "decompose",
        "whatif",
        "standing",
        "postures",
        "posture_cloud",
        "followed",
        "posted",
        "explained",
        "feelings",
        "noted",
        "behind",
        "paper",
    },
    {"insights", "unseen", "folder", "whatif_ambassadors"},
    {"__init__", "__main__", "command_line"},
]
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 250, 40, 12


def files(*rooms: str) -> list[Path]:
    found = []
    for room in rooms or PRODUCT:
        path = ROOT / room
        found += [path] if path.suffix == ".py" else sorted(path.rglob("*.py"))
    return [path for path in found if path.exists()]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every imported module, with its line; names taken from a package count as its modules where they are."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno
            for alias in node.names:
                if (ROOT / node.module.replace(".", "/") / f"{alias.name}.py").exists():
                    yield f"{node.module}.{alias.name}", node.lineno


def breaches(paths: list[Path], forbidden: str, allowed: str = "$^") -> list[str]:
    return [
        f"{name(path)}:{line} imports {module}"
        for path in paths
        for module, line in imports(path)
        if re.match(forbidden, module) and not re.match(allowed, name(path))
    ]


def test_streamlit_stays_on_the_screen() -> None:
    assert breaches(files(), r"streamlit\b", r"app\.py|pages/") == []


def test_plotly_stays_in_charts_and_theme() -> None:
    assert breaches(files(), r"plotly\b", r"pages/kit/(charts/|theme\.py)") == []


def test_only_the_store_opens_databases() -> None:
    assert breaches(files(), r"duckdb\b", r"metrics/store\.py") == []


def test_pages_use_the_engine_through_its_door() -> None:
    wrong = [
        f"{name(path)}:{node.lineno} imports {node.module}"
        for path in files("app.py", "pages")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("metrics.")
    ]
    assert wrong == []


def test_the_engine_knows_nothing_of_the_screen() -> None:
    assert breaches(files("metrics"), r"(pages|app)\b") == []


def test_the_kit_knows_no_page() -> None:
    assert breaches(files("pages/kit"), r"pages\.(?!kit)") == []


def test_a_definition_knows_only_the_model() -> None:
    definitions = [path for path in files("metrics/catalogue") if path.parent.name != "catalogue"]
    assert breaches(definitions, r"(?!metrics\.model$)") == []


def test_imports_of_the_engine_go_down() -> None:
    floor = {module: height for height, modules in enumerate(FLOORS) for module in modules}
    wrong = []
    for path in files("metrics"):
        room = path.relative_to(ROOT / "metrics").parts[0].removesuffix(".py")
        assert room in floor, f"metrics/{room} has no floor: say in FLOORS who may import it"
        for module, line in imports(path):
            parts = module.split(".")
            if parts[0] == "metrics" and len(parts) > 1 and floor.get(parts[1], -1) > floor[room]:
                wrong.append(f"{name(path)}:{line} imports {module}, which stands above it")
    assert wrong == []


def test_no_sql_on_the_screen() -> None:
    query = re.compile(r"\bselect\b.{1,200}\bfrom\b", re.IGNORECASE | re.DOTALL)
    wrong = []
    for path in files("app.py", "pages"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and query.search(node.value):
                wrong.append(f"{name(path)}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "where"),
    [
        (r"unsafe_allow_html|st\.html\(|components\.v1", r"$^"),
        (r"st\.cache_|@cache_(data|resource)", r"pages/kit/session\.py"),
        (r"st\.file_uploader", r"$^"),
        (
            r"datetime\.now\(|date\.today\(|time\.time\(|utcnow\(",
            r"pages/kit/(session|receiving|arrivals)\.py|metrics/command_line\.py",
        ),
    ],
)
def test_some_words_stand_only_where_they_may(words: str, where: str) -> None:
    wrong = [
        f"{name(path)}:{number}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(words, line) and not re.match(where, name(path))
    ]
    assert wrong == []


def test_colours_are_written_in_one_place() -> None:
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    allowed = {"pages/kit/theme.py", "pages/frame.py"}
    wrong = [
        name(path)
        for path in files("pages", "metrics")
        if colour.search(path.read_text()) and name(path) not in allowed
    ]
    assert wrong == []


def functions() -> Iterator[tuple[str, int]]:
    for path in files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name(path)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_functions_are_short() -> None:
    lengths = list(functions())
    assert [told for told, length in lengths if length > LONGEST_FUNCTION] == []
    ordered = sorted(length for _, length in lengths)
    assert ordered[len(ordered) // 2] <= MEDIAN_FUNCTION


def test_files_are_short_and_begin_with_their_job() -> None:
    for path in files():
        text = path.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= LONGEST_FILE, name(path)
        if text.strip():
            assert ast.get_docstring(ast.parse(text)), f"{name(path)} says in no sentence what its job is"


def test_the_top_level_holds_the_agreed_names() -> None:
    hidden = {".git", ".venv", ".pytest_cache", ".ruff_cache", ".hypothesis", "data", "__pycache__", ".gitignore"}
    found = {path.name for path in ROOT.iterdir()} - hidden
    assert found - TOP_LEVEL == set()


def test_what_is_imported_is_installed_by_the_requirements() -> None:
    """Third-party names of the product stand in requirements.txt, or come with one that does."""
    comes_along = {"numpy", "pyarrow", "starlette", "anyio"}
    told = {
        re.split(r"[<>=\[]", line)[0].strip()
        for line in (ROOT / "requirements.txt").read_text().splitlines()
        if line.strip()
    }
    known = {
        *told,
        *comes_along,
        "python_calamine",
        "fpdf",
        *sys.stdlib_module_names,
        "metrics",
        "pages",
        "app",
        "sample_data",
    }
    known |= {path.stem for path in files("sample_data")}
    wrong = [
        f"{name(path)}:{line} {module}"
        for path in files()
        for module, line in imports(path)
        if module.split(".")[0] not in known
    ]
    assert wrong == []
