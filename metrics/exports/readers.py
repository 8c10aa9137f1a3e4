"""How a cell of an export is read in SQL: one temporary macro per kind of cell, created before rows are staged."""

from __future__ import annotations

from typing import Any

SPACE = r"chr(32) || chr(9) || chr(10) || chr(13) || chr(160) || chr(8203) || chr(8239)"
UNKNOWN = "-|--|—|–|n/a|n/d|na|null|none|nan|undefined|#n/a|#n/d"
# Place by place the first three letters of each month, in English and in Spanish; sept. and set. are September.
MONTHS = "'janfebmaraprmayjunjulaugsepoctnovdec|enefebmarabrmayjunjulagosetoctnovdic'"

MACROS = (
    # Text of a cell without spaces round it; the words that exports write for "no value" are unknown.
    f"tidy(cell) as nullif(trim(cell, {SPACE}), '')",
    f"told(cell) as nullif(regexp_replace(tidy(cell), '^(?i:{UNKNOWN})$', ''), '')",
    # Words as recognise.normalise compares them.
    "worded(cell) as lower(strip_accents(regexp_replace(tidy(cell), '\\s+', ' ', 'g')))",
    "unescaped(cell) as replace(replace(replace(replace(replace(replace(cell, '&lt;', '<'), '&gt;', '>'), "
    "'&quot;', '\"'), '&#39;', chr(39)), '&#039;', chr(39)), '&amp;', '&')",
    # Bodies of Viva Engage: line breaks written as \\n, and people mentioned by their number.
    "written_out(cell) as regexp_replace(replace(replace(cell, '\\r', ''), '\\n', chr(10)), "
    "'\\[\\[user:\\d+\\]\\]', '@', 'g')",
    "bare_zeros(n) as regexp_replace(regexp_replace(n, '(\\.\\d*?)0+$', '\\1'), '\\.$', '')",
    # A plain decimal: no sign of plus, no exponent, no empty fraction; per cent becomes a share.
    "plain(n) as case "
    "when regexp_full_match(n, '\\d+') then n "
    "when ends_with(n, '%') "
    "then bare_zeros((try_cast(rtrim(n, '%') as decimal(24, 6)) / 100)::decimal(24, 8)::varchar) "
    "when regexp_matches(n, '[eE]') then bare_zeros(try_cast(try_cast(n as double) as decimal(24, 3))::varchar) "
    "else bare_zeros(ltrim(n, '+')) end",
    # A number whose decimal mark is a point (commas and spaces group thousands), then one with a comma.
    "squeezed(cell) as regexp_replace(told(cell), '[\\s\\x{00a0}\\x{202f}]', '', 'g')",
    "pointed(n) as case when regexp_full_match(n, '[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d*)?([eE][+-]?\\d{1,2})?%?') "
    "then plain(replace(n, ',', '')) end",
    "commaed(n) as case when regexp_full_match(n, '[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d*)?%?') "
    "then plain(replace(replace(n, '.', ''), ',', '.')) end",
    # An id that a spreadsheet turned into a float, or that is kept in quotes, is text again; a shortened one is lost.
    "whole_id(cell) as case when regexp_full_match(tidy(cell), '[\\d.,]+[eE]\\+?\\d+') then null "
    "else regexp_replace(tidy(cell), '^[=\"'']*(\\d+)(?:\\.0+)?[\"'']*$', '\\1') end",
    # A time that passed, written H:MM:SS, in seconds; and the moment so many seconds after another one.
    "passed(p) as try_cast(p.h as bigint) * 3600 + try_cast(p.mi as bigint) * 60 + try_cast(p.s as bigint)",
    "span_of(cell) as passed(regexp_extract(told(cell), '^(\\d+):(\\d{2}):(\\d{2})$', ['h', 'mi', 's']))",
    "after(start, seconds) as case when seconds >= 0 then strftime(try_cast(left(start, 19) as timestamp) "
    "+ to_seconds(round(seconds)::bigint), '%Y-%m-%dT%H:%M:%S') || substr(start, 20) end",
    "web(cell) as case when regexp_matches(tidy(cell), '^(?i:https?)://[^\\s]+$') then tidy(cell) end",
    "month_at(place) as case when (place - 1) % 37 % 3 = 0 then (place - 1) % 37 // 3 + 1 end",
    # Parts of a moment (text, '' where absent) into canonical notation; an impossible day is unknown.
    f"month_of(name) as coalesce(try_cast(name as integer), "
    f"month_at(strpos({MONTHS}, left(strip_accents(lower(name)), 3))))",
    "hour_of(hour, half) as case when half = '' then hour::integer "
    "when lower(left(half, 1)) = 'p' then hour::integer % 12 + 12 else hour::integer % 12 end",
    "year_of(year) as case when len(year) = 2 then '20' || year else year end",
    "day_of(p) as try_cast(year_of(p.y) || '-' || lpad(month_of(p.mo)::varchar, 2, '0') || '-' || lpad(p.d, 2, '0') "
    "as date)",
    "wall(p) as try_cast(day_of(p)::varchar || ' ' || lpad(hour_of(p.h, p.half)::varchar, 2, '0') || ':' || "
    "lpad(p.mi, 2, '0') || ':' || lpad(case when p.s = '' then '0' else p.s end, 2, '0') as timestamp)",
    "offset_of(z) as case when lower(z) in ('z', 'utc', 'gmt') or regexp_full_match(z, '[+-]00:?00') then 'Z' "
    "else regexp_replace(z, '^([+-]\\d{2})(\\d{2})$', '\\1:\\2') end",
    "moment(p, zone) as case "
    "when p.h = '' then day_of(p)::varchar "
    "when p.z <> '' then strftime(wall(p), '%Y-%m-%dT%H:%M:%S') || offset_of(p.z) "
    "when zone <> '' then strftime(timezone('UTC', timezone(zone, wall(p))), '%Y-%m-%dT%H:%M:%SZ') "
    "else strftime(wall(p), '%Y-%m-%dT%H:%M:%S') end",
)


def create_macros(cursor: Any) -> None:
    """Makes the macros known to the cursor; they go with it."""
    for macro in MACROS:
        cursor.execute(f"create or replace temp macro {macro}")


def number(column: str, mark: str) -> str:
    """SQL: the number of a cell as a plain decimal; the lambda squeezes the cell only once."""
    return f"list_transform([squeezed({column})], lambda n: {'pointed' if mark == '.' else 'commaed'}(n))[1]"


def quoted(words: str) -> str:
    """A text of our own declarations as a SQL literal; nothing from a file may come here."""
    return "'" + words.replace("'", "''") + "'"
