"""Turns the declared cells of a layout into SQL over raw, for the columns that a sheet has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from metrics.exports.dates import DateColumn
from metrics.exports.decision import Decision
from metrics.exports.layout import Cell, Condition, Fill
from metrics.exports.readers import number, quoted
from metrics.exports.recognise import Match, normalise

# Rows of raw that carry data.
USED = "row_no not in (select row_no from raw_aside) and row_no not in (select row_no from raw_rejected)"


@dataclass(frozen=True)
class Columns:
    """The columns of one staged sheet, with what was decided about each of them (by place)."""

    match: Match
    dates: Mapping[int, DateColumn]
    marks: Mapping[int, Decision]
    shortened: frozenset[int]
    sums: Callable[[str, str], str] | None = field(default=None)

    @property
    def zone(self) -> str:
        """That of moments without one: as a person chose, else the platform's; "" is the brand's."""
        return self.match.said.zone or self.match.layout.zone

    def place(self, *roles: str) -> int | None:
        """The column of the first of the roles that the sheet has."""
        return next((self.match.positions[role] for role in roles if role in self.match.positions), None)

    def places(self, *roles: str) -> list[int]:
        return [self.match.positions[role] for role in roles if role in self.match.positions]

    def carries(self, cell: Cell) -> bool:
        if cell.reader == "later":
            return self.carries(Cell("stamp", cell.roles[:1])) and self.place(*cell.roles[1:]) is not None
        return cell.reader in ("constant", "period", "named") or self.place(*cell.roles) is not None

    def sql(self, cell: Cell) -> str:
        """The cell in canonical notation; null where the sheet says nothing that can be read."""
        return getattr(self, f"_{cell.reader}")(cell, f"c{self.place(*cell.roles)}")

    def moment(self, role: str) -> str:
        place = self.match.positions[role]
        return self.dates[place].sql(f"c{place}", self.zone)

    def _constant(self, cell: Cell, column: str) -> str:
        return quoted(cell.option)

    def _verbatim(self, cell: Cell, column: str) -> str:
        return column

    def _text(self, cell: Cell, column: str) -> str:
        places = [self.match.positions[role] for role in cell.roles if role in self.match.positions]
        told = [f"case when tidy(c{place}) is not null then c{place} end" for place in places]
        words = told[0] if len(told) == 1 else f"coalesce({', '.join(told)})"
        return f"unescaped({words})" if self.match.layout.escaped else words

    def _count(self, cell: Cell, column: str) -> str:
        return number(column, self.marks[self.place(*cell.roles) or 0].choice)

    _amount = _count

    def _sum(self, cell: Cell, column: str) -> str:
        parts = [
            f"try_cast({self._count(Cell('count', (role,)), f'c{self.place(role)}')} as bigint)" for role in cell.roles
        ]
        return f"({' + '.join(parts)})::varchar"

    def _zero_count(self, cell: Cell, column: str) -> str:
        return f"case when tidy({column}) is null then '0' else {self._count(cell, column)} end"

    def _since(self, cell: Cell, column: str) -> str:
        length = f"try_cast(regexp_extract(told(c{self.place(cell.option)}), '\\d+') as integer)"
        return f"(try_cast({self._day(cell, column)} as date) - {length} + 1)::varchar"

    def _matched(self, cell: Cell, column: str) -> str:
        cases = [
            f"when regexp_full_match(lower(told({column})), {quoted(pattern)}) then {quoted(ours)}"
            for pattern, ours in cell.labels.items()
        ]
        return f"case {' '.join(cases)} end"

    def _compared(self, cell: Cell, column: str) -> str:
        same = f"whole_id(told({column})) = whole_id(told(c{self.place(cell.option)}))"
        return f"case when {same} then {quoted(cell.labels['same'])} else {quoted(cell.labels['else'])} end"

    def _body(self, cell: Cell, column: str) -> str:
        return f"written_out({self._text(cell, column)})"

    def _parent(self, cell: Cell, column: str) -> str:
        return f"coalesce(whole_id(told({column})), 'unseen:' || whole_id(told(c{self.place(cell.option)})))"

    def _stamp(self, cell: Cell, column: str) -> str:
        return self.moment(cell.roles[0])

    def _timed(self, cell: Cell, column: str) -> str:
        """The two cells side by side are a moment like any other."""
        place, clock = self.match.positions[cell.roles[0]], self.place(cell.roles[1])
        both = column if clock is None else f"concat_ws(' ', told({column}), told(c{clock}))"
        return self.dates[place].sql(both, self.zone)

    def _later(self, cell: Cell, column: str) -> str:
        start = self.moment(cell.roles[0])
        told = []
        for role, span in zip(cell.roles[1:], cell.patterns, strict=True):
            if (place := self.place(role)) is not None:
                told.append(self.moment(role) if span == "stamp" else f"after({start}, {self._seconds(place, span)})")
        return f"coalesce({', '.join(told)})"

    def _seconds(self, place: int, span: str) -> str:
        if span == "clock":
            return f"span_of(c{place})"
        figure = f"try_cast({number(f'c{place}', self.marks[place].choice)} as double)"
        return f"{figure} * 60" if span == "minutes" else figure

    def _day(self, cell: Cell, column: str) -> str:
        return f"left({self.moment(cell.roles[0])}, 10)"

    def _link(self, cell: Cell, column: str) -> str:
        return f"web({column})"

    def _part(self, cell: Cell, column: str) -> str:
        found = [
            f"nullif(regexp_extract(told(c{self.match.positions[role]}), {quoted(pattern)}, 1), '')"
            for role, pattern in zip(cell.roles, cell.patterns, strict=True)
            if role in self.match.positions
        ]
        return found[0] if len(found) == 1 else f"coalesce({', '.join(found)})"

    def _label(self, cell: Cell, column: str) -> str:
        cases = " ".join(f"when {quoted(normalise(said))} then {quoted(ours)}" for said, ours in cell.labels.items())
        pairs = zip(cell.roles, cell.patterns or ("",), strict=True)
        said = [self._said(role, pattern) for role, pattern in pairs if role in self.match.positions]
        # The lambda reads the word only once: written out, it would stand in every one of the cases.
        each = [f"list_transform([{word}], lambda w: case w {cases} end)[1]" for word in said]
        ours = f"coalesce({', '.join(each)})" if cases else "null::varchar"
        if cell.option == "?":
            return ours
        if not cell.option:
            return f"coalesce({ours}, {said[0]})"
        return f"coalesce({ours}, case when coalesce({', '.join(said)}) is not null then {quoted(cell.option)} end)"

    def _said(self, role: str, pattern: str) -> str:
        """The word of a cell, or the part of its link that the pattern finds."""
        column = f"told(c{self.match.positions[role]})"
        return f"worded(nullif(regexp_extract({column}, {quoted(pattern)}, 1), ''))" if pattern else f"worded({column})"

    def _id(self, cell: Cell, column: str) -> str:
        place = self.place(cell.option) if cell.option else None
        own = "null::varchar" if self.place(*cell.roles) in self.shortened else f"whole_id(told({column}))"
        if place is None:
            return own
        linked = f"nullif(regexp_extract(tidy(c{place}), {quoted(cell.patterns[0])}, 1), '')"
        first, second = (linked, own) if cell.option == cell.roles[0] else (own, linked)
        return f"coalesce({first}, {second})"

    def _made(self, cell: Cell, column: str) -> str:
        link = self.place(cell.roles[0])
        stays = [f"tidy(c{place})" for place in self.places(*cell.roles[1:])]
        told = ", ".join(f"coalesce({one}, '')" for one in stays)
        hashed = f"{quoted(f'{cell.option}:')} || md5(concat_ws(chr(31), {told}))"
        worked_out = f"case when coalesce({', '.join(stays)}) is not null then {hashed} end"
        if link is None:
            return worked_out
        native = f"nullif(regexp_extract(tidy(c{link}), {quoted(cell.patterns[0])}, 1), '')"
        return f"coalesce({native}, tidy(c{link}), {worked_out})"

    def _replied(self, cell: Cell, column: str) -> str:
        """The id of the answer that stands in the row of its question."""
        return f"{self._made(cell, column) if cell.patterns else self._id(cell, column)} || ':a'"

    def _zoned(self, cell: Cell, column: str) -> str:
        """A cell of a template as it is, but a moment without a zone in the one that a person chose."""
        told = f"try_cast(replace(tidy({column}), ',', '.') as timestamp)"
        there = f"strftime(timezone('UTC', timezone({quoted(cell.option)}, {told})), '%Y-%m-%dT%H:%M:%SZ')"
        naive = f"regexp_full_match(tidy({column}), '\\d{{4}}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?')"
        return f"case when {naive} then {there} else {column} end"

    def _ticket(self, cell: Cell, column: str) -> str:
        tool, end = self.match.layout.platform, f":{cell.option}" if cell.option else ""
        return f"{quoted(f'ticket:{tool}:')} || whole_id(told({column})) || {quoted(end)}"

    def _period(self, cell: Cell, column: str) -> str:
        first, last = self.match.period
        return quoted(first if cell.option == "start" else last)

    def _named(self, cell: Cell, column: str) -> str:
        return quoted(self.match.network)

    def _unseen(self, cell: Cell, column: str) -> str:
        return f"'unseen:' || {self._id(cell, column)}"

    def _post_of(self, cell: Cell, column: str) -> str:
        posts = next(fill for fill in self.match.layout.fills if isinstance(fill, Fill) and fill.table == "posts")
        own, parent = f"whole_id(told(c{self.place(cell.option)}))", f"whole_id(told({column}))"
        return f"case when {parent} in (select {own} from raw where {self.where(posts)}) then {parent} end"

    def where(self, fill: Fill) -> str:
        """SQL condition of the rows that the fill takes."""
        held = [self.holds(condition) for condition in fill.when] or ["true"]
        both = " and ".join(held)
        if fill.unless:
            both += f" and not ({' and '.join(self.holds(condition) for condition in fill.unless)})"
        return both

    def holds(self, condition: Condition) -> str:
        place = self.place(condition.role)
        if place is None:
            return "true" if condition.kind == "empty" else "false"
        column, words = f"c{place}", [quoted(word) for word in condition.words]
        return {
            "starts": f"coalesce(starts_with(tidy({column}), {words[0] if words else quoted('')}), false)",
            "is": f"coalesce(worded({column}) in ({', '.join(words) or 'null'}), false)",
            "has": f"coalesce(list_has_any(regexp_split_to_array(worded({column}), '[\\s,;]+'), "
            f"[{', '.join(words) or 'null'}]), false)",
            "empty": f"told({column}) is null",
            "filled": f"told({column}) is not null",
        }[condition.kind]
