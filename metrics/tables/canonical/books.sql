-- The books of a workspace: what was uploaded, undone, set, marked and by whom. Rows are only ever added.
create schema if not exists book;
create schema if not exists landed;
create schema if not exists canonical;

-- One row: the key of this workspace's pseudonyms.
create table if not exists book.workspace (secret varchar);

-- One row per change of the workspace.
create table if not exists book.revisions (revision integer, moment timestamp, what varchar);

-- One row per confirmed upload.
create table if not exists book.batches (
    batch integer, name varchar, sha256 varchar, size bigint, layout varchar, moment timestamp, by_whom varchar,
    tally varchar, remarks varchar
);

-- One row per undo or redo of a batch: the last one holds.
create table if not exists book.undoings (seq integer, batch integer, undone boolean, moment timestamp, by_whom varchar);

-- One row per batch and canonical table that it feeds.
create table if not exists book.batch_tables (
    batch integer, table_name varchar, rows_seen bigint, unusable bigint, usable bigint
);

-- One row per batch, table and column that the file carries; filled = usable rows with a readable cell.
create table if not exists book.batch_columns (
    batch integer, table_name varchar, column_name varchar, filled bigint
);

-- One row per row of a file that could not be used, with the file's own cells.
create table if not exists book.rejected (
    batch integer, sheet varchar, row_no bigint, reason varchar, cells varchar
);

-- One row per version of a setting (value is JSON): the last one holds.
create table if not exists book.settings (seq integer, name varchar, value varchar, moment timestamp, by_whom varchar);

-- One row per time somebody said that a message needs no answer, or took it back: the last one holds.
create table if not exists book.no_answer_needed (
    seq integer, message_id varchar, marked boolean, moment timestamp, by_whom varchar
);

-- One row per public handle, apart from the data so that it can be deleted: pseudonym -> readable name.
create table if not exists book.handles (
    pseudonym varchar using compression uncompressed, handle varchar using compression uncompressed
);

-- One row per person who was forgotten: their names are never kept again; texts: nor what they write.
create table if not exists book.forgotten (pseudonym varchar, texts boolean);

-- One row per time somebody was forgotten; whom is not told.
create table if not exists book.forgettings (moment timestamp, by_whom varchar, texts boolean);

-- One row per version of a mapping (document is JSON), or per time one was forgotten: the last of a header holds.
create table if not exists book.mappings (
    seq integer, signature varchar, document varchar, forgotten boolean, moment timestamp, by_whom varchar
);

-- One row per batch for which somebody chose how it is read (JSON).
create table if not exists book.choices (batch integer, choices varchar);

-- The batches that count now.
create or replace view book.active as
with last_word as (
    select batch, arg_max(undone, seq) as undone from book.undoings group by batch
)

select b.batch from book.batches b left join last_word w using (batch) where not coalesce(w.undone, false);
