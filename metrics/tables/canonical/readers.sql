-- How a cell in canonical notation is read, one macro per type. What cannot be read is unknown.
-- Most cells are as they should be: one look at them is cheaper than to put them right.
create or replace macro trimmed(cell) as nullif(trim(cell, chr(32) || chr(9) || chr(10) || chr(13)), '');

create or replace macro as_id(cell) as
    case
        when cell >= '!' and not (
            ends_with(cell, chr(32)) or ends_with(cell, chr(9)) or ends_with(cell, chr(10)) or ends_with(cell, chr(13))
        ) then cell
        else trimmed(cell)
    end;

create or replace macro as_key(cell) as
    case
        when regexp_full_match(cell, '[!-@\[-~]+') then cell
        when regexp_full_match(cell, '[!-~]([ -~]*[!-~])?') then lower(cell)
        else nullif(lower(nfc_normalize(trimmed(cell))), '')
    end;

create or replace macro as_text(cell) as nullif(cell, '');

-- Only links that a browser opens as a page.
create or replace macro as_url(cell) as
    case
        when regexp_full_match(cell, '(?i:https?)://[!-~]+') then cell
        else nullif(regexp_extract(as_id(cell), '^(?i:https?)://[^\s]+$'), '')
    end;

-- A plain finite decimal, zero or more: counts cannot be negative.
create or replace macro as_num(cell) as
    case
        when regexp_full_match(cell, '\d{1,15}') then try_cast(cell as double)
        when regexp_full_match(as_id(cell), '\+?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?')
            then nullif(try_cast(as_id(cell) as double), 'infinity'::double)
        when regexp_full_match(as_id(cell), '-0+(\.0*)?') then 0.0
    end;

-- Not `in`: of a longer list it makes a join, which every row goes through.
create or replace macro as_bool(cell) as
    case
        when cell in ('0', 'false') then false
        when cell in ('1', 'true') then true
        when list_contains(['1', 'true', 'yes', 'y', 't', 'si', 'sí'], as_key(cell)) then true
        when list_contains(['0', 'false', 'no', 'n', 'f'], as_key(cell)) then false
    end;

create or replace macro as_date(cell) as
    case
        when regexp_matches(as_id(cell), '^\d{4}-\d{2}-\d{2}') then try_cast(left(as_id(cell), 10) as date)
    end;

create or replace macro with_offset(cell) as
    timezone('UTC', try_cast(
        regexp_replace(
            regexp_replace(upper(replace(cell, ',', '.')), ' ?(Z|[+-]\d{2}:?(\d{2})?)$', '\1'),
            '([+-]\d{2})(\d{2})$', '\1:\2'
        ) as timestamptz
    ));

-- An instant in UTC. Without an offset it is wall time of the zone: the second of two, the later side of a gap.
create or replace macro as_ts(cell, zone) as
    case
        -- As most files write it: what follows would say the same at three times the cost.
        when regexp_full_match(cell, '\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ')
            then try_cast(left(cell, 19) as timestamp)
        when regexp_full_match(as_id(cell), '\d{4}-\d{2}-\d{2}([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?)?')
            then timezone('UTC', timezone(zone, try_cast(replace(as_id(cell), ',', '.') as timestamp)))
        when regexp_full_match(
            as_id(cell), '\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d([.,]\d+)?( ?Z| ?z| ?[+-]\d{2}(:?\d{2})?)'
        )
            then with_offset(as_id(cell))
        -- An offset after the minutes: DuckDB wants the seconds that nobody wrote.
        when regexp_full_match(
            as_id(cell), '\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d( ?Z| ?z| ?[+-]\d{2}(:?\d{2})?)'
        )
            then with_offset(left(as_id(cell), 16) || ':00' || substr(as_id(cell), 17))
    end;

-- Local calendar of a zone for an instant in UTC: to say of an instant that it is in UTC costs nothing by its number.
create or replace macro local_time(instant, zone) as timezone(zone, make_timestamptz(epoch_us(instant)));

create or replace macro pseudonym(name, secret) as 'p' || left(sha256(secret || name), 19);

-- Text without links and mentions, then as word tokens or as the form in which texts are compared.
create or replace macro bare(words) as
    case
        when contains(words, '@') or contains(words, '://') or contains(words, 'w.') or contains(words, 'W.') then regexp_replace(
            regexp_replace(words, '((?i:https?)://|(?i:www)\.)\S*', ' ', 'g'), '@[\p{L}\p{N}_.]+', ' ', 'g'
        )
        else words
    end;

-- Letters with their accents as one sign; most texts are so already, and to look is cheaper than to do it again.
create or replace macro composed(words) as
    case when regexp_matches(words, '[^\x00-\x{24f}]') then nfc_normalize(words) else words end;

create or replace macro token_count(words) as
    len(regexp_extract_all(composed(words), '[\p{L}\p{N}][\p{L}\p{N}\p{M}]*'));

create or replace macro is_question(words) as
    regexp_matches(words, '[?？؟¿]') and regexp_matches(words, '[\p{L}\p{N}]');

create or replace macro comparison_form(words) as
    trim(regexp_replace(strip_accents(lower(composed(words))), '[^\p{L}\p{N}]+', ' ', 'g'));

-- Full weeks (their Mondays): inside the window, and over at the date of the data.
create or replace macro full_weeks(since, until, zone, as_of) as table
    select week from (
        select unnest(generate_series(date_trunc('week', since::date), until::date, interval 7 day))::date as week
    )
    where week >= since::date and week + 6 <= until::date
        and timezone('UTC', timezone(zone, (week + 7)::timestamp)) <= as_of + interval 1 second;
