"""From a workspace and a period to tables: every number with its basis, its weeks, its definition and its filters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from metrics import numbers
from metrics import settings as conventions
from metrics.catalogue import BY_ID, CATALOGUE
from metrics.findings import sentence
from metrics.judging import judged
from metrics.model import Finding, Language, Measure, Metric, Scope, Status
from metrics.paper import words
from metrics.run import available, measures, missing, parameters, splits_of
from metrics.staff import rests_on_few
from metrics.store import Store

Cell = str | float | int | date | None
SPLITS = {"weeks": "week", "networks": "network", "accounts": "account"}


@dataclass(frozen=True)
class Table:
    """A table with a name for its file, a title for its sheet, heads, and rows of plain values.

    shares: the places of the columns that hold shares of one. Without heads every row is printed as it stands.
    """

    name: str
    title: str
    heads: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    shares: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Asked:
    """What is printed: whose data, in which language, over which period, against which."""

    company: str
    language: Language
    now: Scope
    before: Scope | None = None
    fictional: bool = False

    def days(self, scope: Scope) -> str:
        first, last = (numbers.day(day, self.language, year=True) for day in (scope.since, scope.until))
        return f"{first} – {last}"

    @property
    def filters(self) -> str:
        """The networks and accounts chosen, in words; the same in every row, so that a table can travel alone."""
        told = [(words.NETWORKS, self.now.networks), (words.ACCOUNTS, self.now.accounts)]
        parts = [(name.in_(self.language), ", ".join(chosen) or words.ALL.in_(self.language)) for name, chosen in told]
        return "; ".join(f"{name}: {chosen}" for name, chosen in parts)


def tables(store: Store, asked: Asked, findings: Mapping[str, Finding] | None = None) -> list[Table]:
    """All of them. `findings`: what may be said about each metric, when it is known already."""
    return Printer(store, asked, findings).all()


class Printer:
    """One workspace over one period, ready to be written down."""

    def __init__(self, store: Store, asked: Asked, findings: Mapping[str, Finding] | None = None) -> None:
        self.store, self.asked, self.language = store, asked, asked.language
        self._given = findings

    @cached_property
    def findings(self) -> Mapping[str, Finding]:
        known = [metric.id for metric in CATALOGUE]
        return self._given or judged(self.store, known, self.asked.now, self.asked.before)

    @cached_property
    def values(self) -> dict[str, Any]:
        return parameters(self.store, self.asked.now)

    @cached_property
    def settings(self) -> dict[str, Any]:
        with self.store.cursor() as cursor:
            return conventions.load(cursor)

    def all(self) -> list[Table]:
        parted = [self.parted(name, split) for name, split in SPLITS.items()]
        return [self.about(), self.numbers(), *parted, self.definitions(), self.in_force()]

    def table(self, name: str, heads: str, rows: Sequence[Sequence[Cell]], shares: Sequence[str] = ()) -> Table:
        columns = heads.split()
        written = tuple(words.HEADS[column].in_(self.language) for column in columns)
        places = frozenset(columns.index(column) for column in shares)
        return Table(name, words.NAMES[name].in_(self.language), written, rows, places)

    def about(self) -> Table:
        """Whose numbers these are, of when, and how they are read."""
        asked, say = self.asked, self.language
        company = words.FICTIONAL.in_(say).format(name=asked.company) if asked.fictional else asked.company
        rows = [
            (words.COMPANY.in_(say), company),
            (words.PERIOD.in_(say), asked.days(asked.now)),
            (words.COMPARED.in_(say), asked.days(asked.before) if asked.before else words.NOTHING.in_(say)),
            (words.NETWORKS.in_(say), ", ".join(asked.now.networks) or words.ALL.in_(say)),
            (words.ACCOUNTS.in_(say), ", ".join(asked.now.accounts) or words.ALL.in_(say)),
            (words.UP_TO.in_(say), self._fresh()),
            (words.ZONE.in_(say), self.values["zone"]),
            (words.HOW.in_(say), words.HOW_TEXT.in_(say)),
        ]
        return self.table("about", "part content", rows)

    def _fresh(self) -> str:
        moment = self.values["as_of"]
        if moment is None:
            return words.UNKNOWN.in_(self.language)
        return numbers.moment(moment.replace(tzinfo=UTC).astimezone(ZoneInfo(self.values["zone"])), self.language)

    def numbers(self) -> Table:
        """One row per metric of the catalogue, the unknown ones with the reason."""
        heads = (
            "number id name question finding value unit n x low high before n_before difference difference_low "
            "difference_high status needs since until filters"
        )
        return self.table("numbers", heads, [self._number(BY_ID[name]) for name in self.findings if name in BY_ID])

    def _number(self, metric: Metric) -> tuple[Cell, ...]:
        found, say = self._tellable(self.findings[metric.id]), self.language
        names = (metric.number, metric.id, metric.name.in_(say), metric.question.in_(say))
        if found is None:
            few = words.FEW_PEOPLE.in_(say)
            return (*names, few, None, words.UNITS[metric.unit].in_(say), *[None] * 9, few, None, *self._where())
        now, before = found.now, found.before
        shown = (sentence(found, metric, say), value_of(now), words.UNITS[metric.unit].in_(say), now.n, now.x)
        earlier = (value_of(before), before.n) if before else (None, None)
        change = (found.difference, *(found.difference_ci or (None, None)))
        known = (words.STATUS[now.status].in_(say), ", ".join(now.needs) or None)
        return (*names, *shown, *ends_of(now), *earlier, *change, *known, *self._where())

    def _tellable(self, found: Finding) -> Finding | None:
        """What may be told of people who work here: nothing of too few, and no change against too few."""
        if rests_on_few(self.store, found.now, self.asked.now):
            return None
        if found.before and self.asked.before and rests_on_few(self.store, found.before, self.asked.before):
            return Finding("now" if found.now.known else found.verdict, found.now)
        return found

    def _where(self) -> tuple[Cell, ...]:
        return self.asked.now.since, self.asked.now.until, self.asked.filters

    def parted(self, name: str, split: str) -> Table:
        """One row per metric and week, network or account; groups of staff too small to be shown are absent."""
        heads = f"id name {split} value unit n x low high status since until filters"
        return self.table(name, heads, list(self._parts(split)))

    def _parts(self, split: str) -> Iterator[tuple[Cell, ...]]:
        there = available(self.store)
        for metric in CATALOGUE:
            if split not in splits_of(metric) or missing(there, metric):
                continue
            for part in measures(self.store, metric.id, self.asked.now, split):
                unit = words.UNITS[metric.unit].in_(self.language)
                shown = (value_of(part, (Status.OK, Status.LOW_N)), unit, part.n, part.x, *ends_of(part))
                label = date.fromisoformat(part.label) if split == "week" else part.label
                known = words.STATUS[part.status].in_(self.language)
                yield (metric.id, metric.name.in_(self.language), label, *shown, known, *self._where())

    def definitions(self) -> Table:
        """How every number is worked out, in words, with the settings in force."""
        heads = "number id name question method example caveats settings source seed"
        return self.table("definitions", heads, [self._definition(metric) for metric in CATALOGUE])

    def _definition(self, metric: Metric) -> tuple[Cell, ...]:
        say = self.language
        caveats = " ".join(caveat.in_(say) for caveat in metric.caveats)
        texts = (metric.name, metric.question, metric.method, metric.example.story)
        said = [numbers.spaced(text.in_(say)) for text in texts]
        in_force = ", ".join(f"{name} = {self.settings[name]}" for name in metric.settings)
        return (metric.number, metric.id, *said, caveats or None, in_force or None, metric.source.text.in_(say),
                f"{metric.seed.sentence} ({metric.seed.post})")  # fmt: skip

    def in_force(self) -> Table:
        """Every setting with its default; the names of people are counted, not printed."""
        rows = []
        for name, default in conventions.DEFAULTS.items():
            value = self.settings[name]
            changed = words.NO if value == default else words.YES
            rows.append((name, *(self._setting(name, one) for one in (value, default)), changed.in_(self.language)))
        return self.table("settings", "setting content default changed", rows)

    def _setting(self, name: str, value: Any) -> Cell:
        if name in conventions.NAMES_OF_PEOPLE:
            return words.NAMES_KEPT.in_(self.language).format(n=len(value))
        return value if isinstance(value, int | float | str) or value is None else str(value)


def value_of(found: Measure, shown: Sequence[Status] = (Status.OK,)) -> Cell:
    """The number only where it may be said."""
    return found.value if found.status in shown else None


def ends_of(found: Measure) -> tuple[Cell, Cell]:
    return found.ci if found.ci and found.status in (Status.OK, Status.LOW_N) else (None, None)
