"""Words for where the rows of a file went: set aside because they carry no data, or rejected."""

# ruff: noqa: E501

from __future__ import annotations

from metrics.model import Text

# In a few words, for a list of rows.
REASONS: dict[str, Text] = {
    "total": Text(es="fila de totales", en="row of totals"),
    "description": Text(es="fila que explica las columnas", en="row that explains the columns"),
    "padding": Text(es="fila vacía", en="empty row"),
    "repeated_header": Text(es="cabecera repetida", en="repeated header"),
    "period_duplicate": Text(
        es="día de una publicación que ya trae su total", en="day of a post that has its total too"
    ),
    "daily_part": Text(es="día sumado a los demás de su publicación", en="day added to the others of its post"),
    "partial_period": Text(
        es="publicación anterior al primer día del fichero", en="post older than the file's first day"
    ),
    "no_values": Text(es="sin ningún dato", en="no value at all"),
    "duplicate": Text(es="repetida más abajo en el mismo fichero", en="repeated further down in the same file"),
    "too_many_cells": Text(es="más celdas que columnas", en="more cells than columns"),
    "damaged_id": Text(es="identificador dañado por una hoja de cálculo", en="id damaged by a spreadsheet"),
    "unreadable_date": Text(es="fecha que no se puede leer", en="date that cannot be read"),
}
COLUMNS_READ = Text(es="sin un valor legible en {column}", en="no readable value in {column}")

ROWS: dict[str, Text] = {
    "aside_total": Text(
        es="Filas de totales que no se cuentan, porque doblarían las sumas: {count}.",
        en="Rows of totals left out, since they would double the sums: {count}.",
    ),
    "aside_description": Text(
        es="Filas que explican las columnas y no llevan datos: {count}.",
        en="Rows that explain the columns and carry no data: {count}.",
    ),
    "aside_padding": Text(es="Filas vacías: {count}.", en="Empty rows: {count}."),
    "aside_repeated_header": Text(
        es="La cabecera se repite entre los datos; veces que se ha apartado: {count}.",
        en="The header is repeated among the data; times it was left out: {count}.",
    ),
    "aside_period_duplicate": Text(
        es="El fichero trae a la vez el total y los días de las mismas publicaciones. Se usan los totales; filas de días apartadas: {count}.",
        en="The file holds both the total and the days of the same posts. The totals are used; rows of days left out: {count}.",
    ),
    "aside_daily_part": Text(
        es="El fichero trae una fila por publicación y día: se han sumado los días de cada publicación. Filas reunidas con otra: {count}.",
        en="The file has one row per post and day: the days of each post were added up. Rows merged into another: {count}.",
    ),
    "aside_partial_period": Text(
        es="Filas de publicaciones anteriores al primer día del fichero, cuya suma saldría corta: {count}. Exporte con «Total» en lugar de «Diario».",
        en="Rows of posts older than the file's first day, whose sum would fall short: {count}. Export with “Lifetime” instead of “Daily”.",
    ),
    "rejected_too_many_cells": Text(
        es="Filas con más celdas que columnas, que no se han podido recomponer: {count}. Suele deberse a comillas o comas sin proteger en un texto.",
        en="Rows with more cells than columns that could not be mended: {count}. Usually a text has unprotected quotes or commas.",
    ),
    "rejected_damaged_id": Text(
        es="Filas cuyo identificador dañó una hoja de cálculo (6,49E+17) y que no traen un enlace que lo conserve: {count}. Suba el fichero original, sin abrirlo antes en Excel.",
        en="Rows whose id was damaged by a spreadsheet (6.49E+17) and that carry no link that still has it: {count}. Upload the original file without opening it in Excel first.",
    ),
    "rejected_unreadable_date": Text(
        es="Filas con una fecha que no se puede leer: {count}. Corríjala en el fichero y súbalo de nuevo.",
        en="Rows with a date that cannot be read: {count}. Correct it in the file and upload it again.",
    ),
}
