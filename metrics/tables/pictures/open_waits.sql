-- One row: waits of less than so many hours that are open at the date of the data, those of a day or more, the longest.
with open as (
    select (epoch_us($as_of) - epoch_us(moment)) / 3.6e9 as hours
    from episodes e where closed_at is null and {any_time}
)

select count(*), count(*) filter (where hours >= 24), max(hours) from open where hours < $under
