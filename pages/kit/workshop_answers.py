"""What the data answers at each step of the workshop: a number or an option, in the engine's own words."""

from __future__ import annotations

from collections.abc import Callable

from metrics import BY_ID, Finding, Scope, Status, numbers, sentence
from pages.kit import cards, charts, discretion, inside, inside_sides, session
from pages.kit import workshop_words as words
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.workshop_model import Answer

SOME = (Status.OK, Status.LOW_N)
RUNGS = (0.0, 1.0, 1.5, 2.0)
FEW_PEOPLE, MANY_PEOPLE = 1000, 10_000


def finding(view: View, metric: str, scope: Scope | None = None) -> Finding:
    return session.finding(view.workspace, metric, scope or view.scope_now, None)


def told(view: View, metric: str, value: Callable[[Finding], float | None]) -> Answer:
    """A metric in the engine's words, with the value that the room was asked for."""
    found = finding(view, metric)
    known = found.now.status in SOME
    return Answer(
        sentence(found, BY_ID[metric], view.language),
        basis(found, view),
        value(found) if known else None,
        metrics=(metric,),
    )


def basis(found: Finding, view: View) -> str:
    """What it rests on; where that is a bare count, what was counted is said."""
    now, counted = found.now, words.COUNTED.get(found.now.metric)
    if counted is None or now.status not in SOME or not now.n:
        return cards.basis_of(found, view.language)
    many, one = counted
    said = (one if now.n == 1 else many).in_(view.language).format(n=numbers.count(now.n, view.language))
    return f"{BY_ID[now.metric].name.in_(view.language)} · {said}"


def replies(view: View) -> Answer:
    return told(view, "own_reply_share", lambda found: found.now.value if found.now.known else None)


def left_the_shop(view: View) -> Answer:
    return told(view, "shop_counter", lambda found: found.now.value if found.now.known else None)


def draw_shop(view: View, answer: Answer) -> None:
    """Those of whom it is decided, as in the number above: who came in these last seven days may still be attended."""
    now = finding(view, "shop_counter").now
    if now.status not in SOME or not now.n:
        return
    amounts = [
        charts.Amount(words.ATTENDED.in_(view.language), now.n - now.x),
        charts.Amount(words.LEFT.in_(view.language), now.x),
    ]
    figure = charts.bars(amounts, palette=palette(), language=view.language)
    plot(figure, f"{answer.said}. {answer.basis}", "workshop_shop_chart")


def selling(view: View) -> Answer:
    """The share of posts that sell, launch or collect leads."""
    found = finding(view, "purpose_mix")
    if not found.now.known:
        return told(view, "purpose_mix", lambda _: None)
    share = found.now.detail["commercial"]
    said = words.SELLS.in_(view.language).format(share=numbers.percent(share, view.language))
    return Answer(said, basis(found, view), share, metrics=("purpose_mix",))


def rung(view: View) -> Answer:
    answer = told(view, "mentality_ladder", lambda found: found.now.value)
    right = (RUNGS.index(answer.value),) if answer.value in RUNGS else ()
    return Answer(answer.said, answer.basis, None, right, answer.metrics)


def followers(view: View) -> float | None:
    return session.measure(view.workspace, "follow_ratio", view.scope_now).detail.get("followers")


def following(view: View) -> dict[str, str]:
    """How the question begins: with the followers, where the files count them."""
    known = followers(view)
    if not known:
        return {"followers": words.FOLLOWERS_UNKNOWN.in_(view.language).format(company=view.title)}
    count = numbers.count(known, view.language)
    return {"followers": words.FOLLOWERS.in_(view.language).format(company=view.title, n=count)}


def the_hundred(view: View) -> Answer:
    return told(view, "core_size", lambda found: found.now.value)


def up_to(view: View) -> int:
    """How far the scale of people goes, without giving the answer away."""
    core = the_hundred(view).value or 0
    return FEW_PEOPLE if core <= FEW_PEOPLE * 0.8 else MANY_PEOPLE


def draw_hundred(view: View, answer: Answer) -> None:
    """Followers, people who said something, people who keep coming back: one inside the other."""
    if answer.value is None:
        return
    everybody = followers(view)
    talked = finding(view, "people_talked").now
    amounts = [
        charts.Amount(words.FOLLOW.in_(view.language), everybody),
        charts.Amount(words.TALKED.in_(view.language), talked.n if talked.status in SOME else None),
        charts.Amount(words.RETURN.in_(view.language), answer.value),
    ]
    figure = charts.bars([one for one in amounts if one.value], palette=palette(), language=view.language)
    plot(figure, f"{answer.said}. {answer.basis}", "workshop_hundred_chart")


def who_leads(view: View) -> Answer:
    """Over all the history, as on Pulse; the options are: inside, outside, together, not seen, not known yet."""
    whole = inside_sides.whole(view)
    if hidden := discretion.instead(view, "lead_lag", whole):
        return Answer(*hidden, metrics=("lead_lag",))
    found = finding(view, "lead_lag", whole).now
    right: tuple[int, ...] = ()
    if found.value == "association":
        lag = found.detail["best_lag"]
        right = (0 if lag > 0 else 1 if lag < 0 else 2,)
    elif found.status is not Status.MISSING:
        right = (3,) if found.value == "no_evidence" else (4,)
    said, basis = inside.finding_of(found, view.language), inside.basis_of(found, view.language)
    return Answer(said, basis, None, right, ("lead_lag",))


def weeks_needed(view: View) -> Answer:
    """How many full weeks the comparison asks for, and how many this company has."""
    found = finding(view, "lead_lag", inside_sides.whole(view)).now
    needed = found.detail.get("weeks_needed", 40)
    have = words.WEEKS_HAD if found.n else words.WEEKS_NONE
    said = words.WEEKS_NEEDED.in_(view.language).format(n=needed)
    basis = have.in_(view.language).format(company=view.title, n=found.n)
    return Answer(said, basis, float(needed), metrics=("lead_lag",))


def draw_weeks(view: View, answer: Answer) -> None:
    found = finding(view, "lead_lag", inside_sides.whole(view)).now
    figure = charts.unit_strip(found.n or 0, int(answer.value or 40), palette=palette(), language=view.language)
    plot(figure, f"{answer.said}. {answer.basis}", "workshop_weeks_chart")


def definition(view: View) -> Answer:
    """No number: what the word means on these pages."""
    return Answer(words.DEFINITION.in_(view.language), words.DEFINITION_BASIS.in_(view.language), None, (3,))


def only_the_room(view: View) -> Answer:
    """A poll without a right answer: what the room says is the answer."""
    return Answer(words.ROOM_SAYS.in_(view.language), words.ROOM_SAYS_BASIS.in_(view.language))
