-- One row per pseudonym that a readable name may stand for: compared with and without @, in any case.
create or replace temp table person as
with plain as (select ltrim(as_id($handle), '@') as name),

candidates as (
    select unnest([name, '@' || name, lower(name), '@' || lower(name)]) as written from plain where name <> ''
),

named as (
    select pseudonym(c.written, w.secret) as pseudonym from candidates c, book.workspace w
    union
    select h.pseudonym from book.handles h, plain p
    where lower(nfc_normalize(ltrim(h.handle, '@'))) = lower(nfc_normalize(p.name))
),

-- Only those that the workspace knows: a name that nobody bears stands for nobody.
there as (
    select pseudonym from book.handles
    union
    select author_id from canonical.messages where author_id is not null
    union
    select author_id from canonical.ugc where author_id is not null
    union
    select as_id(author_id) from landed.messages where as_id(author_id) is not null
)

select pseudonym from named where pseudonym in (select pseudonym from there);
