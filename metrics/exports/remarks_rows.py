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
    "deleted_ticket": Text(es="consulta borrada", en="deleted ticket"),
    "spam_ticket": Text(es="consulta marcada como correo no deseado", en="ticket marked as spam"),
    "merged_ticket": Text(es="consulta unida a otra", en="ticket merged into another"),
    "outbound_ticket": Text(es="consulta que abrió la propia marca", en="ticket that the brand itself opened"),
    "no_values": Text(es="sin ningún dato", en="no value at all"),
    "duplicate": Text(es="repetida más abajo en el mismo fichero", en="repeated further down in the same file"),
    "too_many_cells": Text(es="más celdas que columnas", en="more cells than columns"),
    "damaged_id": Text(es="identificador dañado por una hoja de cálculo", en="id damaged by a spreadsheet"),
    "left_by_hand": Text(es="fila que usted ha dejado fuera", en="row that you left out"),
    "added_up": Text(
        es="sumada a otra fila del mismo día y red", en="added to another row of the same day and network"
    ),
    "not_social": Text(
        es="visitas que no vienen de una red social", en="visits that do not come from a social network"
    ),
    "deleted": Text(es="borrada en la plataforma", en="deleted on the platform"),
    "private_conversation": Text(es="conversación privada", en="private conversation"),
    "system_message": Text(es="aviso automático de la red", en="automatic notice of the network"),
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
    "aside_deleted_ticket": Text(
        es="Consultas borradas, que no se cuentan: {count}.", en="Deleted tickets, which are not counted: {count}."
    ),
    "aside_spam_ticket": Text(
        es="Consultas marcadas como correo no deseado, que no se cuentan: {count}.",
        en="Tickets marked as spam, which are not counted: {count}.",
    ),
    "aside_merged_ticket": Text(
        es="Consultas unidas a otra, que ya se cuenta: {count}.",
        en="Tickets merged into another one, which is counted: {count}.",
    ),
    "aside_outbound_ticket": Text(
        es="Consultas que abrió la propia marca, donde nadie preguntaba: {count}.",
        en="Tickets that the brand itself opened, where nobody was asking: {count}.",
    ),
    "aside_left_by_hand": Text(es="Filas que usted ha dejado fuera: {count}.", en="Rows that you left out: {count}."),
    "aside_added_up": Text(
        es="Filas sumadas a otra del mismo día y la misma red: {count}.",
        en="Rows added to another one of the same day and network: {count}.",
    ),
    "aside_not_social": Text(
        es="Filas de visitas que no vienen de una red social conocida, que no se usan: {count}.",
        en="Rows of visits that do not come from a known social network, which are not used: {count}.",
    ),
    "aside_deleted": Text(
        es="Filas que la plataforma marca como borradas, que no se usan: {count}.",
        en="Rows that the platform marks as deleted, which are not used: {count}.",
    ),
    "aside_private_conversation": Text(
        es="Mensajes de conversaciones privadas, que no se leen ni se guardan: {count}.",
        en="Messages of private conversations, which are neither read nor kept: {count}.",
    ),
    "aside_system_message": Text(
        es="Avisos automáticos de la red, que no se usan: {count}.",
        en="Automatic notices of the network, which are not used: {count}.",
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
