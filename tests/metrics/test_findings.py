"""Only a rule may say rose or fell, and words carry no more than the numbers."""

import pytest

from metrics import BY_ID, compare, sentence
from metrics.model import Measure, Status
from metrics.statistics import wilson

DIALOGUE = BY_ID["dialogue_share"]
MONOLOGUE = BY_ID["monologue_index"]


def share(metric: str, x: int, n: int) -> Measure:
    status = Status.OK if n >= 10 else Status.LOW_N
    return Measure(metric, x / n, n, wilson(x, n), status, x=x)


@pytest.mark.parametrize(
    ("now", "before", "verdict", "better"),
    [
        ((74, 100), (44, 100), "rose", True),
        ((44, 100), (74, 100), "fell", False),
        ((46, 100), (44, 100), "held", None),
        ((3, 4), (1, 4), "too_few", None),
    ],
)
def test_a_share_moves_only_when_the_interval_of_the_difference_says_so(now, before, verdict, better) -> None:
    found = compare(share("dialogue_share", *now), share("dialogue_share", *before), DIALOGUE)
    assert (found.verdict, found.better) == (verdict, better)


def test_down_is_better_for_monologue() -> None:
    found = compare(share("monologue_index", 40, 100), share("monologue_index", 70, 100), MONOLOGUE)
    assert (found.verdict, found.better) == ("fell", True)
    assert sentence(found, MONOLOGUE, "es") == "El monólogo baja de 0,70 a 0,40"


def test_a_change_is_said_in_points_in_both_languages() -> None:
    found = compare(share("dialogue_share", 74, 100), share("dialogue_share", 44, 100), DIALOGUE)
    assert sentence(found, DIALOGUE, "es") == "El diálogo sube 30\u00a0puntos, hasta el 74\u00a0%"
    assert sentence(found, DIALOGUE, "en") == "Dialogue rises 30\u00a0points, to 74%"


def test_too_few_shows_the_count_and_never_a_percentage() -> None:
    words = sentence(compare(share("dialogue_share", 3, 4), None, DIALOGUE), DIALOGUE, "es")
    assert words == "Muy pocos para decirlo: 3 de 4"


def test_a_before_with_too_few_gives_no_direction() -> None:
    found = compare(share("dialogue_share", 74, 100), share("dialogue_share", 1, 4), DIALOGUE)
    assert (found.verdict, found.difference) == ("now", None)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.MISSING, "No viene en sus ficheros"),
        (Status.EMPTY, "Nada que contar en este periodo"),
        (Status.NOT_ENOUGH, "Aún no se puede saber"),
    ],
)
def test_every_absence_has_its_own_words(status: Status, words: str) -> None:
    found = compare(Measure("dialogue_share", None, None, None, status), share("dialogue_share", 74, 100), DIALOGUE)
    assert sentence(found, DIALOGUE, "es") == words


def test_a_median_that_is_not_reached_says_so() -> None:
    ttfr = BY_ID["ttfr"]
    found = compare(Measure("ttfr", None, 50, None, Status.OK, detail={}), None, ttfr)
    assert sentence(found, ttfr, "en") == "More than half are still waiting"


def test_one_is_said_as_one() -> None:
    posts = BY_ID["broadcast_volume"]
    said = [sentence(compare(Measure(posts.id, n, n, None, Status.OK, x=n), None, posts), posts, "es") for n in (1, 2)]
    assert said == ["Publicamos una vez", "Publicamos 2 veces"]
