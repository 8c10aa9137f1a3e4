"""What a page is asked to show: the address, checked against what the workspace offers. Pure, without a screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from metrics import Language, Scope, Text, numbers
from pages.kit import period, words
from pages.kit.period import Days


@dataclass(frozen=True)
class Offer:
    """What can be chosen in a workspace; no span: it is empty."""

    span: Days | None = None
    networks: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    as_of: datetime | None = None
    zone: str = "Europe/Madrid"


@dataclass(frozen=True)
class Choice:
    """What was chosen; the defaults are what an empty address means. No network: all of them."""

    period: str = "13w"
    compare: str = "previous"
    networks: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unknown:
    """A value of the address that means nothing here."""

    name: str
    value: str

    def in_(self, language: Language) -> str:
        return words.UNKNOWN[self.name].in_(language).format(value=words.plain(self.value))


@dataclass(frozen=True)
class View:
    """Everything that a page needs to know. `scope_before` is None when there is nothing to compare with."""

    language: Language
    workspace: str
    title: str
    fictional: bool
    choice: Choice
    span: Days | None
    scope_now: Scope
    scope_before: Scope | None
    over: bool
    notes: tuple[Text, ...] = ()
    cards: tuple[str, ...] = ()  # what the page shows together, and so is judged together


def choose(address: Mapping[str, list[str]], offer: Offer) -> tuple[Choice, list[Unknown]]:
    """The choice that an address means, and what in it means nothing."""
    asked_period = address.get("period", ["13w"])[-1]
    asked_compare = address.get("compare", ["previous"])[-1]
    unknown = []
    if not period.is_period(asked_period):
        unknown.append(Unknown("period", asked_period))
        asked_period = "13w"
    if offer.span and not period.is_comparison(asked_compare, asked_period, offer.span):
        unknown.append(Unknown("compare", asked_compare))
        asked_compare = "previous"
    networks, strangers = _among("network", address, offer.networks)
    accounts, more = _among("account", address, offer.accounts)
    return Choice(asked_period, asked_compare, networks, accounts), unknown + strangers + more


def _among(
    name: str, address: Mapping[str, list[str]], offered: tuple[str, ...]
) -> tuple[tuple[str, ...], list[Unknown]]:
    """The values that are offered, in the order of the offer; all of them is the same as none."""
    asked = address.get(name, [])
    known = tuple(value for value in offered if value in asked)
    unknown = [Unknown(name, value) for value in asked if value not in offered]
    return (() if len(known) == len(offered) else known), unknown


def scopes(choice: Choice, span: Days) -> tuple[Scope, Scope | None, bool, tuple[Text, ...]]:
    """The two scopes of a choice, whether its period is over, and what has to be said about the comparison."""
    now = period.days_of(choice.period, span)
    scope = Scope(now.since, now.until, choice.networks, choice.accounts)
    before = period.days_before(choice.period, choice.compare, span)
    over = period.is_over(now, span)
    if before is None:
        return scope, None, over, ()
    if not over:
        return scope, None, over, (_dated(words.NOT_OVER, day=span.until),)
    if not period.is_covered(before, span):
        whole = now == span
        note = words.ALL_COMPARED if whole else _dated(words.NOTHING_BEFORE, day=span.since, since=before.since)
        return scope, None, over, (note,)
    return scope, Scope(before.since, before.until, choice.networks, choice.accounts), over, ()


def _dated(text: Text, **days: date) -> Text:
    written = {
        language: {name: numbers.day(day, language, year=True) for name, day in days.items()}
        for language in ("es", "en")
    }
    return Text(es=text.es.format(**written["es"]), en=text.en.format(**written["en"]))


def stretch(since: date, until: date, language: Language) -> str:
    """2 mar – 31 may 2026; the year of the start only when it is another one."""
    first = numbers.day(since, language, year=since.year != until.year)
    return f"{first} – {numbers.day(until, language, year=True)}"
