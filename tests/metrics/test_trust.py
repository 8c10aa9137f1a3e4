"""The edges of tone, ruptures and the backlash of the engaged that worked examples do not reach."""

import math
from datetime import date, timedelta

import pytest

from metrics import Scope, Status, measure, measures

TONES = [
    *[(word, True) for word in ("negative", "NEG", "negativo", "Negativa", "-0.05", "-1")],
    *[(word, False) for word in ("positive", "pos", "positivo", "positiva", "neutral", "neu", "neutro", "-0.049", "0")],
    *[(word, None) for word in ("raro", "nan", "inf", "-", "0,4")],
]


def test_words_and_numbers_are_read_as_tones_and_the_rest_is_unknown(load) -> None:
    lines = [f'm{i}, 2024-05-01 09:00, in, a{i}, "{tone}"' for i, (tone, _) in enumerate(TONES)]
    store = load(messages="\n".join(["message_id, created_at, direction, author_id, sentiment", *lines]))
    found = measure(store, "negative_share")
    assert (found.x, found.n, found.detail["clusters"]) == (6, 15, 15)
    hits = store.rows("select message_id from voices where tone <= -0.05 order by length(message_id), message_id")
    assert [place for (place,) in hits] == [f"m{i}" for i in range(6)]


PUBLIC = """
    message_id, thread_id, created_at,       direction, author_id, in_reply_to, network, is_bot, is_deleted, sentiment
    m1,         t1,        2024-05-01 09:00, in,        ana,       ,            x,       ,       ,           negative
    m2,         t1,        2024-05-01 10:00, in,        bea,       m1,          x,       ,       ,           negative
    m3,         t1,        2024-05-01 11:00, in,        robot,     ,            x,       true,   ,           negative
    m4,         t1,        2024-05-01 12:00, in,        leo,       ,            x,       ,       true,       negative
    m5,         t1,        2024-05-01 13:00, in,        ,          ,            ig,      ,       ,           -0.2
    m6,         t1,        2024-05-08 14:00, in,        ,          ,            ig,      ,       ,           positive
    m7,         t1,        2024-05-08 14:00, out,       ,          ,            ig,      ,       ,           negative
    m8,         t1,        2024-05-08 15:00, in,        ana,       ,            ig,      ,       ,
"""


def test_the_public_has_tones_peers_too_and_every_stranger_is_somebody_else(load) -> None:
    store = load(messages=PUBLIC)
    found = measure(store, "negative_share")
    assert (found.x, found.n, found.detail["clusters"]) == (3, 4, 4)
    by_network = measures(store, "negative_share", split="network")
    assert [(part.label, part.x, part.n) for part in by_network] == [("ig", 1, 2), ("x", 2, 2)]
    assert [(part.label, part.x, part.n) for part in measures(store, "negative_share")] == [
        ("2024-04-29", 3, 3),
        ("2024-05-06", 0, 1),
    ]


def test_where_a_number_turns_negative_is_a_setting_and_words_do_not_move(load) -> None:
    found = measure(load(settings={"neg_threshold": -0.3}, messages=PUBLIC), "negative_share")
    assert (found.x, found.n) == (2, 4)


def test_the_wider_interval_knows_that_an_angry_person_writes_often(load) -> None:
    lines = [
        f"{who}{i}, 2024-05-01 09:0{i}, in, {who}, {tone}"
        for who, tone in (("ana", "neg"), ("bea", "pos"))
        for i in range(5)
    ]
    found = measure(
        load(messages="\n".join(["message_id, created_at, direction, author_id, sentiment", *lines])), "negative_share"
    )
    # Two people, five messages each: the residuals are 2.5 and -2.5, so deff = 2 * 12.5 / 100 / (0.25 / 9) = 9.
    assert (found.n, found.detail["clusters"], found.detail["deff"]) == (10, 2, pytest.approx(9))


MONDAY = date(2024, 1, 1)


def weekly(*weeks: tuple[int, int], network: str = "x") -> str:
    """Messages of consecutive weeks: (negative, all) of each."""
    lines = ["message_id, created_at, direction, author_id, network, sentiment"]
    for place, (negative, every) in enumerate(weeks):
        for number in range(every):
            day = MONDAY + timedelta(days=7 * place + number % 7)
            tone = "negative" if number < negative else "positive"
            lines.append(f"{place}-{number}, {day} 12:00, in, a{number}, {network}, {tone}")
    return "\n".join(lines)


def looked_at(load, *weeks: tuple[int, int], first: int = 0, **settings):
    """The rupture of a window of whole weeks from the week `first` on."""
    window = {
        "timezone": "UTC",
        "window_start": str(MONDAY + timedelta(days=7 * first)),
        "window_end": str(MONDAY + timedelta(days=7 * len(weeks) - 1)),
        "as_of": f"{MONDAY + timedelta(days=7 * len(weeks))}T00:00:00Z",
    }
    return load(settings={**window, **settings}, messages=weekly(*weeks))


QUIET = [(0, 5)] * 6


@pytest.mark.parametrize(
    ("weeks", "alarms"),
    [
        # Base without a negative: z = asin √p · 2 √n.
        ([*QUIET, (3, 20)], 1),  # 0.3977 · 8.944 = 3.557
        ([*QUIET, (2, 20)], 0),  # 0.3218 · 8.944 = 2.878
        ([*QUIET, (3, 19)], 0),  # too few messages in the week
        ([*QUIET[:5], (3, 20)], 0),  # too few weeks behind it
        ([*QUIET[:5], (0, 4), (3, 20)], 0),  # a week of four is no yardstick
        ([*QUIET, (4, 100)], 0),  # z = 4.03, but a rise of four points only
        ([*QUIET, (5, 100)], 1),  # z = 4.51 and five points
        ([*QUIET[:5], (4, 8), (3, 20)], 1),  # the median of the base is still 0
    ],
)
def test_an_alarm_needs_a_base_enough_messages_a_leap_and_a_rise(weeks, alarms: int, load) -> None:
    assert measure(looked_at(load, *weeks), "trust_rupture").value == alarms


def test_an_alarm_tells_week_leap_rise_and_messages(load) -> None:
    found = measure(looked_at(load, *QUIET[:5], (4, 8), (5, 20)), "trust_rupture")
    (alarm,) = found.detail["alarms"]
    assert alarm["week"] == "2024-02-12"
    assert (alarm["n"], alarm["diff"]) == (20, 0.25)
    assert alarm["z"] == pytest.approx(math.asin(0.5) * 2 * math.sqrt(20))
    assert (found.n, found.x, found.status) == (7, 1, Status.OK)


def test_weeks_that_vary_by_themselves_raise_the_bar(load) -> None:
    # Shares 0.1, 0.3, 0.1, 0.3 …: asin √p is 0.3218 or 0.5796, the median 0.4507, the MAD 0.1289: z = 1.75.
    found = measure(looked_at(load, *[(1, 10), (3, 10)] * 3, (10, 20)), "trust_rupture")
    assert found.value == 0
    low, high = math.asin(math.sqrt(0.1)), math.asin(math.sqrt(0.3))
    leap = (math.pi / 2 - (low + high) / 2) / (1.4826 * (high - low) / 2)
    found = measure(looked_at(load, *[(1, 10), (3, 10)] * 3, (20, 20)), "trust_rupture")
    assert found.detail["alarms"][0]["z"] == pytest.approx(leap)
    assert found.detail["alarms"][0]["diff"] == pytest.approx(0.8)


def test_the_base_may_lie_before_the_period_but_not_more_than_twelve_weeks_back(load) -> None:
    found = measure(looked_at(load, *QUIET, (3, 20), first=6), "trust_rupture")
    assert (found.value, found.n, found.status) == (1, 1, Status.NOT_ENOUGH)
    assert measure(looked_at(load, *QUIET, *[(0, 0)] * 6, (3, 20)), "trust_rupture").value == 1
    assert measure(looked_at(load, *QUIET, *[(0, 0)] * 7, (3, 20)), "trust_rupture").value == 0


@pytest.mark.parametrize(("weeks", "status"), [(7, Status.OK), (6, Status.NOT_ENOUGH)])
def test_seven_full_weeks_are_needed(weeks: int, status: Status, load) -> None:
    assert measure(looked_at(load, *[(0, 1)] * weeks), "trust_rupture").status is status


def test_a_network_without_a_tone_is_not_free_of_ruptures(load) -> None:
    store = looked_at(load, *QUIET, (3, 20))
    found = measure(store, "trust_rupture", Scope(networks=("ig",)))
    assert (found.value, found.n, found.status) == (0, 7, Status.NOT_ENOUGH)


def test_a_lasting_change_is_told_with_its_first_week(load) -> None:
    found = measure(looked_at(load, *[(0, 10)] * 3, *[(5, 10)] * 3), "trust_rupture")
    likelihood = 2 * (30 * math.log(0.5) - 15 * math.log(0.25) - 45 * math.log(0.75))
    assert found.detail["changepoint"] == {
        "index": 3,
        "week": "2024-01-22",
        "before": 0,
        "after": 0.5,
        "lr": pytest.approx(likelihood),
    }


@pytest.mark.parametrize(
    "weeks",
    [
        [(0, 10)] * 2 + [(5, 10)] * 3,  # five weeks
        [(2, 10)] * 3 + [(5, 10)] * 3,  # 2 · ln of the likelihoods = 6.17
    ],
)
def test_a_change_that_chance_explains_is_not_told(weeks, load) -> None:
    assert measure(looked_at(load, *weeks), "trust_rupture").detail["changepoint"] is None


def test_a_lasting_change_is_looked_for_in_the_period_only(load) -> None:
    found = measure(looked_at(load, *[(0, 10)] * 3, *[(5, 10)] * 6, first=3), "trust_rupture")
    assert found.detail["changepoint"] is None


def days(author: str, tones: str, first: int = 1) -> list[str]:
    """One message a day: n negative, p positive, · without a tone."""
    words = {"n": "negative", "p": "positive", "·": ""}
    return [
        f"{author}{place}, 2024-05-{first + place:02d} 09:00, in, {author}, {words[tone]}"
        for place, tone in enumerate(tones)
    ]


def talk(*people: list[str]) -> str:
    return "\n".join(
        ["message_id, created_at, direction, author_id, sentiment", *(line for person in people for line in person)]
    )


def test_engaged_is_who_wrote_on_three_earlier_days_with_or_without_a_tone(load) -> None:
    # The third message has two earlier days; two messages of one day are one day.
    twice = ["b0, 2024-05-01 09:00, in, bea, ", "b1, 2024-05-01 10:00, in, bea, ", *days("bea", "nn", 2)]
    store = load(messages=talk(days("ana", "··nnp"), twice, days("leo", "p")))
    found = measure(store, "engaged_negative_risk")
    assert found.detail["table"] == [1, 1, 3, 1]
    assert (found.value, found.n, found.status) == (pytest.approx(2 / 3), 6, Status.LOW_N)


def test_a_message_of_the_same_day_is_not_an_earlier_day(load) -> None:
    late = ["z, 2024-05-04 23:00, in, ana, negative", "y, 2024-05-04 08:00, in, ana, positive"]
    found = measure(load(messages=talk(days("ana", "···"), late, days("leo", "n"))), "engaged_negative_risk")
    assert found.detail["table"] == [1, 1, 1, 0]


def test_days_before_the_period_and_on_other_networks_make_somebody_engaged(load) -> None:
    lines = [
        *[f"a{i}, 2024-04-0{i} 09:00, in, ana, ig, " for i in (1, 2, 3)],
        "a4, 2024-05-01 09:00, in, ana, x, negative",
        "b1, 2024-05-01 09:00, in, bea, x, negative",
        "c1, 2024-05-01 09:00, in, , x, negative",
    ]
    head = "message_id, created_at, direction, author_id, network, sentiment"
    store = load(settings={"window_start": "2024-05-01"}, messages="\n".join([head, *lines]))
    assert measure(store, "engaged_negative_risk").detail["table"] == [1, 0, 1, 0]
    assert measure(store, "engaged_negative_risk", Scope(networks=("x",))).detail["table"] == [1, 0, 1, 0]


def test_the_interval_is_the_wider_of_messages_and_people(load) -> None:
    two = talk(days("ana", "···nnnn"), days("bea", "···pppp"), days("leo", "nn"), days("eva", "pp"))
    found = measure(load(messages=two), "engaged_negative_risk")
    # a, b, e, f = 4, 4, 2, 2. By people 4/3 · (4 · 0.5²) = 4/3; by messages 1/4 - 1/8 + 1/2 - 1/4 = 3/8.
    assert found.ci == pytest.approx([math.exp(sign * 1.959963984540054 * math.sqrt(4 / 3)) for sign in (-1, 1)])
    three = talk(
        days("ana", "···n"),
        days("bea", "···p"),
        days("noa", "···p"),
        *(days(who, tone) for who, tone in zip("abcdefghi", "npnpnpppp", strict=True)),
    )
    found = measure(load(messages=three), "engaged_negative_risk")
    # 1/3 against 3/9. By messages 1 - 1/3 + 1/3 - 1/9 = 8/9; by people less: 12/11 · (6/9 + 18/81).
    assert found.value == pytest.approx(1)
    between = 12 / 11 * (4 / 9 + 2 / 9 + 3 * (2 / 9) ** 2 + 6 * (1 / 9) ** 2)
    assert found.ci[1] == pytest.approx(math.exp(1.959963984540054 * math.sqrt(max(8 / 9, between))))


@pytest.mark.parametrize(
    ("engaged", "others", "status"),
    [
        ("nnnnn", 5, Status.OK),
        ("nnnnp", 5, Status.LOW_N),
        ("nnnnn", 4, Status.LOW_N),
        ("ppppp", 5, Status.NOT_ENOUGH),
        ("nnnnn", 0, Status.NOT_ENOUGH),
    ],
)
def test_five_negatives_on_each_side_are_needed(engaged: str, others: int, status: Status, load) -> None:
    strangers = [days(f"o{i}", "n" if i < others else "p") for i in range(6)]
    found = measure(load(messages=talk(days("ana", "···" + engaged), *strangers)), "engaged_negative_risk")
    assert found.status is status
    assert (found.value is None) is (found.ci is None) is (status is Status.NOT_ENOUGH)


def test_of_nobody_known_by_name_nothing_is_told(load) -> None:
    head = "message_id, created_at, direction, author_id, sentiment"
    found = measure(
        load(messages=f"{head}\nm1, 2024-05-01 09:00, in, ana,\nm2, 2024-05-01 09:00, in, , neg"),
        "engaged_negative_risk",
    )
    assert (found.value, found.n, found.status, found.detail) == (None, 0, Status.EMPTY, {"table": [0, 0, 0, 0]})
    found = measure(
        load(messages="message_id, created_at, direction, sentiment\nm1, 2024-05-01 09:00, in, neg"),
        "engaged_negative_risk",
    )
    assert (found.status, found.needs) == (Status.MISSING, ("messages.author_id",))
