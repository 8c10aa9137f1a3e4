"""Only a rule may say rose or fell, and words carry no more than the numbers."""

import pytest

from metrics import BY_ID, compare, sentence
from metrics.findings import Case, Ground, judge
from metrics.judging import steps
from metrics.model import Finding, Measure, Status
from metrics.statistics import (
    bootstrap_mean,
    clustered,
    curve,
    difference,
    wilson,
)

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


def weeks(*counts: int, days: float = 7) -> Ground:
    return Ground(weeks=tuple((days, count) for count in counts))


def counted(metric: str, now: Ground, before: Ground) -> Finding:
    pair = [Measure(metric, sum(c for _, c in g.weeks), 500, None, Status.OK) for g in (now, before)]
    return judge([Case(BY_ID[metric], *pair, now, before)])[0]


@pytest.mark.parametrize(
    ("now", "before", "verdict"),
    [
        ((30, 31, 29, 30), (20, 19, 21, 20), "rose"),
        ((20, 19, 21, 20), (30, 31, 29, 30), "fell"),
        ((22, 19, 21, 20), (20, 19, 21, 20), "held"),
        # the same totals as the first pair, in bursts: weeks that differ so much say nothing of the sum
        ((90, 5, 20, 5), (5, 50, 5, 20), "held"),
        ((60, 60), (30, 30), "now"),
        ((0, 0, 0, 0), (0, 0, 0, 0), "now"),
        ((25, 25, 25, 25), (0, 0, 0, 0), "rose"),
    ],
)
def test_a_count_moves_when_its_weeks_are_too_steady_for_chance(now, before, verdict) -> None:
    assert counted("people_talked", weeks(*now), weeks(*before)).verdict == verdict


def test_a_count_of_more_days_is_held_against_as_many_days() -> None:
    """40 in four weeks are no more than 30 in three."""
    found = counted("people_talked", weeks(10, 10, 10, 10), weeks(10, 10, 10))
    assert (found.verdict, found.difference_ci) == ("held", None)


def test_a_count_without_its_weeks_gets_no_direction() -> None:
    pair = [Measure("people_talked", n, n, None, Status.OK) for n in (400, 20)]
    assert compare(*pair, BY_ID["people_talked"]).verdict == "now"


def test_a_list_of_all_history_is_never_compared_with_itself() -> None:
    found = counted("unanswered_backlog", weeks(90, 90, 90, 90), weeks(1, 1, 1, 1))
    assert found.verdict == "now"


def test_a_number_without_an_interval_gets_no_direction() -> None:
    pair = [Measure("broadcast_to_reply", value, 500, None, Status.OK) for value in (9.0, 0.1)]
    assert compare(*pair, BY_ID["broadcast_to_reply"]).verdict == "now"
    words = [Measure("lead_lag", value, 60, None, Status.OK) for value in ("inside_leads", "no_evidence")]
    assert compare(*words, BY_ID["lead_lag"]).verdict == "now"


def test_a_mean_moves_by_its_own_bootstrap_interval() -> None:
    def mean(values: list[float]) -> Measure:
        return Measure("talk_per_post", sum(values) / len(values), len(values), bootstrap_mean(values), Status.OK)

    low, high = mean([1, 2, 3, 2] * 10), mean([4, 5, 6, 5] * 10)
    assert compare(high, low, BY_ID["talk_per_post"]).verdict == "rose"
    assert compare(mean([0, 0, 0, 60] * 5), low, BY_ID["talk_per_post"]).verdict != "fell"


def test_one_card_alone_is_judged_by_the_interval_of_its_own_difference() -> None:
    now, before = share("dialogue_share", 60, 100), share("dialogue_share", 45, 100)
    found = compare(now, before, DIALOGUE)
    assert found.difference_ci == pytest.approx(difference(now.value, now.ci, before.value, before.ci).ci)


def test_clumped_answers_keep_the_design_effect_of_the_measure() -> None:
    """60 of 100 against 44 of 100 is told of independent things; in 10 clumps of all or nothing it is not."""
    plain = compare(share("dialogue_share", 60, 100), share("dialogue_share", 44, 100), DIALOGUE)

    def clumped(x: int) -> Measure:
        found = clustered(x, 100, 10, x * 10, x * 10, 1000)
        return Measure("dialogue_share", found.value, 100, found.ci, Status.OK, x=x, detail={"deff": found.deff})

    assert plain.verdict == "rose"
    assert compare(clumped(60), clumped(40), DIALOGUE).verdict == "held"


def test_a_day_on_which_all_is_answered_or_nothing_counts_as_little_as_one_answer() -> None:
    pair = share("dialogue_share", 60, 100), share("dialogue_share", 40, 100)
    lone, days = Ground(), Ground(deff=9.0, freedom=9)
    assert judge([Case(DIALOGUE, *pair, lone, lone)])[0].verdict == "rose"
    assert judge([Case(DIALOGUE, *pair, days, days)])[0].verdict == "held"


def test_a_difference_that_one_card_may_tell_is_not_told_by_one_of_eight() -> None:
    """p = 0.02 alone is a find; as the best of eight it is what chance brings, and its interval says so."""
    close = Case(DIALOGUE, share("dialogue_share", 61, 100), share("dialogue_share", 44, 100))
    same = Case(DIALOGUE, share("dialogue_share", 50, 100), share("dialogue_share", 50, 100))
    alone, page = judge([close]), judge([close, *[same] * 7])
    assert (alone[0].verdict, page[0].verdict) == ("rose", "held")
    assert alone[0].difference_ci[0] > 0 > page[0].difference_ci[0]


def test_what_cannot_be_compared_does_not_make_the_others_quieter() -> None:
    close = Case(DIALOGUE, share("dialogue_share", 61, 100), share("dialogue_share", 44, 100))
    silent = Case(DIALOGUE, Measure("dialogue_share", None, None, None, Status.MISSING))
    assert judge([close, *[silent] * 7])[0].verdict == "rose"


def test_every_interval_of_a_page_leaves_zero_out_exactly_where_a_change_is_told() -> None:
    page = [
        Case(DIALOGUE, share("dialogue_share", x, 100), share("dialogue_share", 44, 100))
        for x in (75, 64, 61, 60, 50, 44)
    ]
    found = judge(page)
    assert [one.verdict for one in found] == ["rose", "rose", "rose", "rose", "held", "held"]
    assert [one.difference_ci[0] > 0 for one in found] == [one.verdict == "rose" for one in found]


def test_a_median_of_waits_moves_when_as_many_are_not_answered_by_then() -> None:
    def judged_waits(now, before) -> str:
        pair = [Measure("ttfr", one.quantile(0.5), one.n, None, Status.OK) for one in (now, before)]
        return judge([Case(BY_ID["ttfr"], *pair, *(Ground(curve=steps(one)) for one in (now, before)))])[0].verdict

    quick, slow = curve([1.0] * 20, [True] * 20), curve([9.0] * 20, [True] * 20)
    assert (judged_waits(quick, slow), judged_waits(slow, quick)) == ("fell", "rose")
    never = curve([50.0] * 20, [False] * 20)
    assert (judged_waits(quick, never), judged_waits(never, quick)) == ("fell", "rose")
    assert judged_waits(curve([1, 2, 3, 4, 5] * 4, [True] * 20), curve([1, 2, 4, 5, 6] * 4, [True] * 20)) == "held"
    # Nobody was followed for as long as the quick ones took: nothing can be said.
    assert judged_waits(quick, curve([0.5] * 20, [False] * 20)) == "now"


def test_a_share_within_some_hours_is_judged_as_a_share() -> None:
    def within(share_of_100: int) -> Measure:
        p = share_of_100 / 100
        return Measure("ttfr", p, 100, wilson(share_of_100, 100), Status.OK, detail={"n_eff": 100.0})

    found = compare(within(70), within(40), BY_ID["ttfr"])
    assert (found.verdict, found.difference_ci[0] > 0) == ("rose", True)
