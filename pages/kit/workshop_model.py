"""What a step of the workshop is, what its answer says, and whose data it is worked with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from metrics import Text, WorkspaceInfo
from pages.kit import session
from pages.kit.period import Days
from pages.kit.rooms import Asked, Kind, Value
from pages.kit.view import Offer, View, choose, scopes
from pages.kit.workshop_state import desk


@dataclass(frozen=True)
class Answer:
    """What the data says. `value` belongs to a scale, `right` to options; both empty: nobody can know it from here."""

    said: str
    basis: str = ""
    value: float | None = None
    right: tuple[int, ...] = ()
    metrics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """Something to sort: its words, where it belongs (None: nobody says) and a line under it."""

    text: str
    right: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Step:
    """A step of the script: what the room is asked, what the data says, what to talk about."""

    id: str
    minutes: int
    name: Text
    ask: Text
    talk: Text
    seed: tuple[str, str]
    kind: Kind
    answer: Callable[[View], Answer]
    lesson: str = ""
    options: Callable[[View], Sequence[str]] | None = None
    items: Callable[[View], Sequence[Item]] | None = None
    top: Callable[[View], int] | None = None
    fill: Callable[[View], dict[str, str]] | None = None
    draw: Callable[[View, Answer], None] | None = None
    hint: Text | None = None  # what the options mean, in sight while the room guesses
    data: Literal["one", "all", "none"] = "one"  # worked with one company, with all of them, or with none


def company(view: View, name: str) -> View:
    """The same view of another company, over the same kind of period; unchanged where that company is not here."""
    info = next((one for one in companies() if one.name == name), None)
    if info is None or name == view.workspace:
        return view
    told = session.offer(name)
    offer = Offer(**{**told, "span": Days(*told["span"]) if told["span"] else None})
    if offer.span is None:
        return view
    choice, _ = choose({"period": [view.choice.period]}, offer)
    now, before, over, notes = scopes(choice, offer.span)
    title = info.title.in_(view.language)
    there = {"workspace": name, "title": title, "fictional": info.fictional, "choice": choice, "span": offer.span}
    return replace(view, **there, scope_now=now, scope_before=before, over=over, notes=notes)


def companies() -> list[WorkspaceInfo]:
    """The fictional companies that are here, in the order of their lessons where that is told."""
    return [info for info in session.workspaces() if info.fictional]


def with_own_data(view: View) -> bool:
    """Whether every step is worked with the company that is open: so it is, unless that one is fictional."""
    own = desk().own
    return not view.fictional if own is None else own


def of_step(view: View, step: Step) -> View:
    """The view that a step is worked with: its lesson's company where it is here and nobody wants the open one."""
    return view if with_own_data(view) or not step.lesson else company(view, step.lesson)


def question(view: View, step: Step) -> str:
    """What the room is asked, with the company's own numbers in it."""
    told = step.fill(view) if step.fill else {}
    return step.ask.in_(view.language).format(company=view.title, **told)


def asked(view: View, step: Step) -> Asked:
    """The question as telephones get it."""
    items = [item.text for item in step.items(view)] if step.items else []
    options = tuple(step.options(view)) if step.options else ()
    top = step.top(view) if step.top else 100
    kind: Kind = "none" if step.kind == "sort" and not items else step.kind
    hint = step.hint.in_(view.language) if step.hint else ""
    return Asked(f"{step.id}:{view.workspace}", kind, question(view, step), top, options, tuple(items), hint)


def scaled(step: Step, values: Sequence[Value]) -> list[float]:
    """Guesses on a scale, in the unit of the answer: a share is 0 to 1."""
    return [value / 100 if step.kind == "share" else float(value) for value in values if isinstance(value, int)]


def chosen(values: Sequence[Value], options: int) -> list[int]:
    """How many chose each option."""
    return [sum(value == place for value in values) for place in range(options)]


def agreeing(values: Sequence[Value], row: int, option: int | None) -> tuple[int, int]:
    """How many put this item there, of how many put it anywhere."""
    told = [value[row] for value in values if isinstance(value, tuple) and row < len(value) and value[row] >= 0]
    return sum(one == option for one in told), len(told)
