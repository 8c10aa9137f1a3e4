-- One row per post without a purpose of its own whose text holds words of the rules: the purpose with most of them.
create or replace temp table suggested_purposes as
with needles as materialized (
    select purpose, place, case when starts_with(word, '#') then '#' else '' end || comparison_form(word) as form,
           ends_with(trim(word), '*') as any_ending
    from purpose_words where comparison_form(word) <> ''
),

-- The text as texts are compared; the second keeps the sign of a hashtag.
hay as materialized (
    select post_id, comparison_form(bare(text)) as words,
           case
               when contains(text, '#') and (select bool_or(starts_with(form, '#')) from needles)
                   then regexp_replace(strip_accents(lower(nfc_normalize(text))), '[^\p{L}\p{N}#]+', ' ', 'g')
           end as tagged
    from canonical.posts
    where purpose is null and text is not null and (select count(*) from purpose_words) > 0
),

-- Words first, then posts: a text is only searched for a phrase when it holds the phrase's first word.
tokens as materialized (
    select post_id, unnest(list_distinct(string_split(words, ' '))) as token from hay
    union all
    select post_id, unnest(list_distinct(list_filter(string_split(tagged, ' '), lambda t: starts_with(t, '#'))))
    from hay where tagged is not null
),

vocabulary as materialized (select distinct token from tokens where token <> ''),

known as (
    select v.token, n.* from vocabulary v join needles n on v.token = split_part(n.form, ' ', 1)
    union
    select v.token, n.* from vocabulary v join needles n
        on n.any_ending and not contains(n.form, ' ') and starts_with(v.token, n.form)
),

hits as (
    select t.post_id, k.purpose, k.place, count(distinct (k.form, k.any_ending)) as words
    from tokens t join known k on k.token = t.token join hay h on h.post_id = t.post_id
    where not contains(k.form, ' ')
        or contains(' ' || h.words || ' ', ' ' || k.form || case when k.any_ending then '' else ' ' end)
    group by all
)

select post_id, arg_min(purpose, (-words, place)) as purpose from hits group by post_id;
