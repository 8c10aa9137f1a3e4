"""The weeks before and after an incident, for those who were engaged and for the others."""

from datetime import date, timedelta

import pytest

from metrics import Status, measure

LATE = {"as_of": "2024-09-01T00:00:00Z", "timezone": "UTC", "window_start": "2024-01-01", "window_end": "2024-08-31"}
DAY = date(2024, 5, 1)
HEADER = "message_id, thread_id, created_at, direction, author_id, network, sentiment, text"


def say(who: str, away: int, tone: str, number: int = 0, network: str = "x") -> str:
    """A message so many days from the incident."""
    ref = f"{who}{away}n{number}"
    return f"{ref}, t{ref}, {DAY + timedelta(days=away)} 12:00, in, {who}, {network}, {tone}, Algo del pan de ayer"


def people(kind: str, before: tuple[int, int], after: tuple[int, int], past: int) -> list[str]:
    """(negative, all) messages before and after, one person each, who wrote on so many days long before."""
    lines = []
    for away, (negative, n) in ((-3, before), (3, after)):
        for number in range(n):
            who = f"{kind}{'b' if away < 0 else 'a'}{number}"
            lines += [say(who, -60 - day, "") for day in range(past)]
            lines.append(say(who, away, "negative" if number < negative else "positive"))
    return lines


def study(load, lines: list[str], *events: str, **settings: str):
    marked = "\n".join(["date, name, kind, network", *(events or (f"{DAY}, Pan malo, incident,",))])
    return measure(
        load(settings={**LATE, **settings}, messages="\n".join([HEADER, *lines]), events=marked), "incident_study"
    )


def test_the_engaged_worsen_by_so_much_more_than_the_others(load) -> None:
    """The engaged go from 2 of 20 to 14 of 20 (60 points), the others from 4 of 20 to 8 of 20 (20): 40 more."""
    lines = people("e", (2, 20), (14, 20), past=3) + people("o", (4, 20), (8, 20), past=1)
    found = study(load, lines)
    assert (found.value, found.n, found.x, found.status) == (pytest.approx(0.4), 80, 28, Status.OK)
    assert (found.detail["engaged"]["change"], found.detail["others"]["change"]) == pytest.approx((0.6, 0.2))
    assert found.ci[0] < 0.4 < found.ci[1]
    weeks = {
        line: [(week["week"], week["x"], week["n"]) for week in told] for line, told in found.detail["weeks"].items()
    }
    assert weeks == {"engaged": [(-1, 2, 20), (0, 14, 20)], "others": [(-1, 4, 20), (0, 8, 20)]}


def test_nineteen_in_one_of_the_four_cells_are_not_enough(load) -> None:
    lines = people("e", (2, 19), (14, 20), past=3) + people("o", (4, 20), (8, 20), past=0)
    found = study(load, lines)
    assert (found.value, found.status, found.n) == (None, Status.NOT_ENOUGH, 79)


def test_the_study_reaches_four_weeks_to_each_side(load) -> None:
    lines = [say("ana", away, "negative") for away in (-29, -28, -1, 0, 27, 28)]
    found = study(load, lines)
    assert found.n == 4
    assert [week["week"] for told in found.detail["weeks"].values() for week in told] == [-4, -1, 0, 3]


def test_what_somebody_writes_after_the_incident_does_not_make_them_engaged_before_it(load) -> None:
    lines = [say("ana", away, "positive") for away in (-40, -39, 1, 2, 3)]
    lines += [say("bea", away, "positive") for away in (-40, -39, -38, 1)]
    found = study(load, lines)
    assert (found.detail["others"]["after"]["n"], found.detail["engaged"]["after"]["n"]) == (3, 1)


def test_incidents_within_four_weeks_of_another_tell_nothing_apart(load) -> None:
    events = (f"{DAY}, Uno, incident,", f"{DAY + timedelta(days=28)}, Dos, incident,", f"{DAY}, Fiesta, campaign,")
    found = study(load, [say("ana", 1, "negative")], *events)
    assert (found.n, found.status, found.detail["incidents"], found.detail["too_close"]) == (0, Status.EMPTY, 0, 2)
    further = (f"{DAY}, Uno, incident,", f"{DAY + timedelta(days=29)}, Dos, incident,")
    assert study(load, [say("ana", 1, "negative")], *further).detail["incidents"] == 2


def test_an_incident_whose_four_weeks_are_not_over_is_counted_apart(load) -> None:
    over, running = (
        study(load, [say("ana", 1, "negative")], as_of=moment)
        for moment in ("2024-05-29T00:00:00Z", "2024-05-28T23:59:59Z")
    )
    assert (over.detail["incidents"], over.detail["immature"]) == (1, 0)
    assert (running.detail["incidents"], running.detail["immature"]) == (0, 1)


def test_an_incident_of_one_network_is_studied_there(load) -> None:
    lines = [say("ana", 1, "negative"), say("bea", 1, "negative", network="facebook")]
    assert study(load, lines, f"{DAY}, Pan malo, incident, facebook").n == 1


def test_an_incident_of_several_networks_or_of_one_that_is_not_told_is_of_all(load) -> None:
    lines = [say("ana", 1, "negative"), say("bea", 1, "negative", network="facebook"), say("leo", 1, "-0.05")]
    two = (f"{DAY}, Uno, incidente, facebook", f"{DAY}, Dos, incident, x")
    untold = (f"{DAY}, Uno, incidente, facebook", f"{DAY}, Dos, incident,")
    assert [study(load, lines, *events).n for events in (two, untold, two[:1])] == [3, 3, 1]


def test_a_number_at_the_threshold_is_negative_and_who_has_no_name_is_not_followed(load) -> None:
    lines = [say("ana", 1, "-0.05"), say("bea", 1, "-0.04"), say("", 1, "negative")]
    found = study(load, lines)
    assert (found.x, found.n) == (1, 2)


def test_days_of_all_networks_and_without_a_tone_make_somebody_engaged_the_last_before_it_counts(load) -> None:
    """Ana has three earlier days: long before, on another network, and without a tone; Leo three long before.

    Bea has two, and so has Eva, whose third day comes after the incident.
    """
    lines = [say("ana", -60, "positive"), say("ana", -2, "positive", network="facebook"), say("ana", -1, "")]
    lines += [say("bea", -60, ""), say("bea", -59, ""), say("ana", 1, "negative"), say("bea", 1, "negative")]
    lines += [say("leo", -60 - day, "") for day in range(3)] + [say("leo", 2, ""), say("leo", 3, "negative")]
    lines += [say("eva", -60 - day, "") for day in range(2)] + [say("eva", 2, ""), say("eva", 3, "negative")]
    found = study(load, lines, f"{DAY}, Pan malo, incident, x")
    assert (found.detail["engaged"]["after"]["n"], found.detail["others"]["after"]["n"]) == (2, 2)
