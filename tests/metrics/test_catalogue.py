"""What every metric owes the reader, whoever adds it."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import metrics
from metrics import BY_ID, CATALOGUE, LANGUAGES, Scope, Status
from metrics.catalogue import FOLDER
from metrics.model import Measure, Metric
from metrics.reducers import REDUCERS
from metrics.run import parts, splits_of
from metrics.settings import DEFAULTS
from metrics.splits import SPLITS
from tests.conftest import filled, shared

UNSPLIT = {metric.id for metric in CATALOGUE if not REDUCERS[metric.kind].splits}
COMPOSED = {metric.id for metric in CATALOGUE if REDUCERS[metric.kind].compose}
ADDITIVE = {metric.id for metric in CATALOGUE if REDUCERS[metric.kind].additive}
OF_WEEKS = {metric.id for metric in CATALOGUE if REDUCERS[metric.kind].of_weeks}


@cache
def example(metric_id: str) -> metrics.Workspace:
    """The workspace of a worked example; nobody writes into it."""
    return filled(BY_ID[metric_id].example.settings, BY_ID[metric_id].example.tables)


@cache
def nothing() -> metrics.Workspace:
    return filled(None, {})


@pytest.fixture(scope="module", autouse=True)
def put_away() -> Iterator[None]:
    """The workspaces of all examples take a gigabyte: they go when the file is done."""
    yield
    example.cache_clear()
    nothing.cache_clear()


each = pytest.mark.parametrize("metric", CATALOGUE, ids=lambda metric: metric.id)


def part(found: Measure, path: str) -> object:
    """A part of a measure by its path: value, by_network, substantive.value, within.4.value."""
    first, *rest = path.split(".")
    here = getattr(found, first) if first in ("value", "n", "x", "ci", "status") else found.detail[first]
    for name in rest:
        here = here[name] if isinstance(here, dict) else getattr(here, name)
    return here


def test_every_file_in_the_catalogue_is_listed_once() -> None:
    files = {path.stem for path in FOLDER.glob("*/*.py")} - {"__init__"}
    assert sorted(files) == sorted(metric.id for metric in CATALOGUE)
    assert len(BY_ID) == len(CATALOGUE)


@each
def test_the_worked_example_is_true(metric: Metric) -> None:
    store = example(metric.id)
    found = metrics.measure(store, metric.id)
    assert metric.example.expect
    for path, expected in metric.example.expect.items():
        got = part(found, path)
        assert got == (pytest.approx(expected) if isinstance(expected, float) else expected), path


@each
def test_the_rows_behind_the_example_are_the_ones_that_it_counts(metric: Metric) -> None:
    store = example(metric.id)
    found, behind = metrics.measure(store, metric.id), metrics.rows(store, metric.id)
    things = found.detail["posts"] + found.detail["replies"] if metric.kind == "ratio" else found.n
    if metric.id in OF_WEEKS:
        assert len(behind) == sum(len(text.strip().splitlines()) - 1 for text in metric.example.tables.values())
    elif metric.id not in ADDITIVE or not metric.rows:
        assert len(behind) or not metric.rows
    elif "distinct" in metric.options:
        assert behind[metric.options["distinct"]].nunique() == things
    else:
        assert len(behind) == things
    if metric.kind == "share" and metric.rows:
        assert int(behind["hit"].sum()) == found.x


@each
def test_without_files_a_metric_is_missing_and_says_what_it_needs(metric: Metric) -> None:
    found = metrics.measure(nothing(), metric.id)
    if metric.id in COMPOSED and not metric.needs:
        assert (found.status, found.value, found.n) == (Status.NOT_ENOUGH, None, 0)
        return
    assert (found.status, found.value, found.n, found.ci) == (Status.MISSING, None, None, None)
    assert set(found.needs) <= {need for one in metric.needs for need in one.split("|")}
    assert found.needs


@each
def test_the_parts_of_a_split_add_up_to_the_whole(metric: Metric) -> None:
    store = example(metric.id)
    whole = metrics.measure(store, metric.id)
    for split in SPLITS:
        found, hidden = parts(store, metric.id, split=split)
        assert metrics.measures(store, metric.id, split=split) == [one for one in found if one.label not in hidden]
        if metric.id in UNSPLIT or split not in splits_of(metric):
            assert found == [], split
        elif metric.id not in ADDITIVE:
            assert all(one.n for one in found), split
        elif "distinct" not in metric.options:
            assert sum(one.n for one in found) == whole.n, split
            if whole.x is not None:
                assert sum(one.x for one in found) == whole.x, split


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_follow_the_house_style(metric: Metric, language) -> None:
    assert metric.question.in_(language).endswith("?")
    assert language == "en" or "¿" in metric.question.es
    for text in (metric.method, *metric.caveats, metric.example.story):
        words = text.in_(language)
        assert (words[0].isupper() or words[0] in "«“") and words[-1] in ".»”", words
    for said in (metric.says.now, metric.says.rose, metric.says.fell, metric.says.held):
        if said:
            assert len(said.in_(language).split()) <= 11, said.in_(language)


@each
def test_settings_that_a_metric_names_exist(metric: Metric) -> None:
    assert set(metric.settings) <= set(DEFAULTS)


@each
def test_the_sentence_of_the_seed_is_quoted_to_the_letter(metric: Metric) -> None:
    posts = sorted(shared("seeds").glob("*.txt"))
    text = posts[int(metric.seed.post[1])].read_text(encoding="utf-8")
    assert metric.seed.sentence.rstrip(".").lower() in re.sub(r"\s+", " ", text).lower()


@each
def test_a_scope_without_anything_gives_no_number(metric: Metric) -> None:
    store = example(metric.id)
    found = metrics.measure(store, metric.id, Scope(networks=("nowhere",)))
    if metric.id in COMPOSED and not metric.rows:
        assert found.status in (Status.EMPTY, Status.NOT_ENOUGH)
        assert found.value is None
    elif metric.id in OF_WEEKS:
        assert found.status is Status.NOT_ENOUGH
    else:
        assert found.status is (Status.OK if metric.options.get("zero_is_known") else Status.EMPTY)
        assert found.value in ((0,) if metric.kind == "count" else (None,))


def test_no_definition_can_do_anything() -> None:
    for path in Path(FOLDER).glob("*/*.py"):
        imports = re.findall(r"^(?:from|import) (\S+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert imports == ["metrics.model"], path.name
