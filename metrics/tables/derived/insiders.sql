-- One row per pseudonym of the brand's own people. Compared with and without @; in any case where handles are kept.
insert into insiders
with given as (
    select unnest($own::varchar[]) as name, 'own' as kind
    union all
    select unnest($staff::varchar[]), 'staff'
),

plain as (
    select name, kind, ltrim(as_id(name), '@') as handle, lower(nfc_normalize(ltrim(as_id(name), '@'))) as folded
    from given where as_id(name) is not null
),

-- As the file may write it, and as it would be in small letters; a forgotten name stands as its pseudonym.
candidates as (
    select name, kind, unnest([handle, '@' || handle, folded, '@' || folded]) as written from plain
),

found as (
    select pseudonym(c.written, w.secret) as author, c.kind, c.name from candidates c, book.workspace w
    union
    select h.pseudonym, p.kind, p.name
    from book.handles h join plain p on lower(nfc_normalize(ltrim(h.handle, '@'))) = p.folded
    union
    select handle, kind, name from plain where regexp_full_match(handle, 'p[0-9a-f]{19}')
)

select author, min(kind), arg_min(name, kind) from found group by author;
