-- One row per value that a file tells otherwise than the file before it that tells it too.
-- Keys that two files tell in the very same letters are left aside before anything is read.
with keyed as (
    select spot, batch, letters, {key} as key
    from (
        select rowid as spot, batch, hash({told}) as letters, {keys}
        from landed.{table} where batch in (select batch from book.active)
    )
),

shared as (
    select key from keyed group by key having min(batch) < max(batch) and min(letters) < max(letters)
),

spots as (select spot, key from keyed where key in (select key from shared)),

-- The last row of each sheet speaks for it, and the sheets of a file complete each other.
read as (
    select s.key, l.batch, l.part, l.row_no, {cells}
    from landed.{table} l join spots s on s.spot = l.rowid
),

last_of_part as (
    select * from read qualify row_number() over (partition by key, batch, part order by row_no desc) = 1
),

versions as (select key, batch, {lasts} from last_of_part group by key, batch),

texts as (select key, batch, {texts} from versions),

told as (select * from texts unpivot include nulls (value for column_name in ({told}))),

carried as (
    select t.* from told t join (select distinct batch, column_name from book.batch_columns where table_name = '{table}') c
        on c.batch = t.batch and c.column_name = t.column_name
),

pairs as (
    select key, column_name, value as new, lag(value) over version as old, batch as new_batch,
           lag(batch) over version as old_batch
    from carried window version as (partition by key, column_name order by batch)
),

differing as (
    select *,
           case
               when old is null or starts_with(old, 'unseen:') then 'updated'
               -- The same minute, told by one of the two without its seconds.
               when column_name in ({stamps}) and left(old, 16) = left(new, 16) and ':00' in (right(old, 3), right(new, 3))
                   then 'updated'
               when column_name in ({numbers}) and try_cast(new as double) > try_cast(old as double) then 'updated'
               else 'conflict'
           end as kind,
           case when column_name = '{time}' and old <= new then 'old' else 'new' end as counts
    from pairs where old_batch is not null and old is distinct from new
)
