"""Words for what was recognised in a sheet, what was not, and what had to be assumed to read it."""

# ruff: noqa: E501

from __future__ import annotations

from metrics.model import Text

SHEETS: dict[str, Text] = {
    "unknown_table": Text(
        es="No reconocemos esta tabla. Sus columnas: {columns}. Si es suya, diga qué es cada columna o cópiela a una de nuestras plantillas; si es de una plataforma, suba la exportación tal como se descarga.",
        en="We do not recognise this table. Its columns: {columns}. If it is your own, say what each column is or copy it into one of our templates; if it comes from a platform, upload the export as downloaded.",
    ),
    "near_miss": Text(
        es="Se parece a «{layout}», pero faltan columnas que hacen falta: {missing}. No se ha leído para no confundir unas con otras. Exporte de nuevo con todas las columnas.",
        en="It looks like “{layout}”, but needed columns are missing: {missing}. It was not read, so as not to take one for another. Export it again with all columns.",
    ),
    "name_needed": Text(
        es="Podría ser «{layout}», pero sus columnas son demasiado comunes para saberlo. Súbalo con el nombre con que se descarga ({names}) o elija el tipo a mano.",
        en="It may be “{layout}”, but its columns are too plain to tell. Upload it under the name it was downloaded with ({names}) or choose its kind by hand.",
    ),
    "known_not_readable": Text(es="Es «{layout}». {why}", en="This is “{layout}”. {why}"),
    "period_needed": Text(
        es="Es «{layout}»: totales de un periodo que el fichero no dice. Ponga el primer y el último día en su nombre (por ejemplo «informe 2026-07-01 2026-07-31.csv») y súbalo de nuevo.",
        en="This is “{layout}”: totals of a period that the file does not tell. Put the first and the last day in its name (for example “report 2026-07-01 2026-07-31.csv”) and upload it again.",
    ),
    "network_needed": Text(
        es="Es «{layout}», y el fichero no dice de qué red son sus cifras. Ponga el nombre de la red en el del fichero (por ejemplo «evolucion instagram.csv») y súbalo de nuevo.",
        en="This is “{layout}”, and the file does not tell which network its figures belong to. Put the network's name in the file's (for example “evolution instagram.csv”) and upload it again.",
    ),
    "unknown_force": Text(
        es="No conocemos el tipo de fichero «{force}». Elija uno de la lista.",
        en="We do not know the kind of file “{force}”. Choose one from the list.",
    ),
    "empty_sheet": Text(
        es="La tabla no tiene ninguna fila bajo la cabecera. Amplíe el periodo al exportar.",
        en="The table has no row below its header. Choose a longer period when exporting.",
    ),
    "nothing_usable": Text(
        es="Ninguna de las tablas de {file} se puede usar. Mire el motivo de cada una.",
        en="None of the tables of {file} can be used. See the reason of each.",
    ),
    "already_imported": Text(
        es="Este mismo fichero ya se importó ({moment}). Si lo confirma, nada se contará dos veces.",
        en="This very file was already imported ({moment}). If you confirm, nothing is counted twice.",
    ),
    "date_order_assumed": Text(
        es="En «{column}» todos los días son 12 o menos: no se distingue el día del mes. Se lee {order}, como acostumbra esta plataforma. Compruébelo en la vista previa.",
        en="In «{column}» every day is 12 or less: day and month cannot be told apart. It is read as {order}, as this platform does. Check it in the preview.",
    ),
    "date_order_mixed": Text(
        es="«{column}» mezcla fechas con el día delante y con el mes delante. Se lee {order}; las que no encajan se rechazan, y otras pueden estar mal. Suba el fichero original.",
        en="«{column}» mixes dates with the day first and with the month first. It is read as {order}; those that do not fit are rejected, and others may be wrong. Upload the original file.",
    ),
    "date_order_inferred": Text(
        es="«{column}» se lee {order}: así los días van seguidos y ninguno queda en el futuro.",
        en="«{column}» is read as {order}: so its days follow each other and none lies in the future.",
    ),
    "year_assumed_series": Text(
        es="«{column}» no escribe el año: se ha supuesto que la serie termina no después del día de la subida. Si el fichero es más antiguo, las fechas saldrán con años de más.",
        en="«{column}» does not write the year: the series was taken to end no later than the day of the upload. If the file is older, its dates come out years too late.",
    ),
    "year_assumed_each": Text(
        es="«{column}» no escribe el año: cada fecha se ha puesto en los doce meses anteriores a la subida. Lo publicado antes, o un fichero antiguo, saldrá con un año equivocado.",
        en="«{column}» does not write the year: each date was placed in the twelve months before the upload. Older posts, or an old file, come out in a wrong year.",
    ),
    "decimal_assumed": Text(
        es="En «{column}» no se sabe si la marca separa miles o decimales. Se ha tomado {mark} como marca decimal.",
        en="In «{column}» the mark may separate thousands or decimals. The decimal mark was taken to be {mark}.",
    ),
    "decimal_mixed": Text(
        es="«{column}» mezcla el punto y la coma como marca decimal. Se ha tomado {mark}; revise los números en la vista previa.",
        en="«{column}» mixes point and comma as decimal mark. {mark} was taken; check the numbers in the preview.",
    ),
    "ids_rebuilt": Text(
        es="Identificadores de «{column}» que dañó una hoja de cálculo y que se han recuperado de su enlace: {count}.",
        en="Ids of «{column}» that a spreadsheet damaged and that were recovered from their links: {count}.",
    ),
    "numbers_unreadable": Text(
        es="En «{column}» hay celdas que no son números (por ejemplo «{example}») y quedan sin dato: {count}.",
        en="«{column}» has cells that are not numbers (for example “{example}”), which stay unknown: {count}.",
    ),
    "hours_unknown": Text(
        es="«{column}» trae el día sin la hora: no se podrá decir nada de las horas.",
        en="«{column}» gives the day without the hour: nothing can be said about hours.",
    ),
    "zone_assumed": Text(
        es="«{column}» no dice la zona horaria: se lee con la de la marca. Puede cambiarla en los ajustes.",
        en="«{column}» does not tell its time zone: it is read in the brand's. You can change it in the settings.",
    ),
    "zone_guessed": Text(
        es="«{column}» no dice la zona horaria: se ha supuesto {zone}, la que usaba esta plataforma. Si las horas no cuadran, corríjalas en el fichero.",
        en="«{column}» does not tell its time zone: {zone} was assumed, the one this platform used. If the hours look wrong, correct them in the file.",
    ),
    "unconfirmed_layout": Text(
        es="«{layout}» está sin confirmar: conocemos sus columnas de memoria y nadie ha visto un fichero así. Compruebe la vista previa antes de guardarlo.",
        en="“{layout}” is unconfirmed: we know its columns from memory and nobody has seen such a file. Check the preview before keeping it.",
    ),
    "snapshot": Text(
        es="Cada fila es el total de los últimos días antes de la fecha del informe. Los informes que se solapan nunca se suman: cuenta el más reciente.",
        en="Each row is the total of the last days before the date of the report. Reports that overlap are never added up: the newest one counts.",
    ),
    "blanks_are_none": Text(
        es="En {columns} la plataforma deja la celda vacía cuando no pasó nada: se lee como cero.",
        en="In {columns} the platform leaves the cell empty when nothing happened: it is read as zero.",
    ),
    "columns_unknown": Text(
        es="Columnas que no conocemos y que no se usan: {columns}. Si la plataforma ha cambiado un nombre, díganoslo.",
        en="Columns that we do not know and that are not used: {columns}. If the platform renamed one, tell us.",
    ),
    "columns_repeated": Text(
        es="Columnas con un nombre repetido, de las que se usa la primera: {columns}.",
        en="Columns with a repeated name, of which the first is used: {columns}.",
    ),
    "summed_by_day": Text(
        es="El fichero viene por días: las cifras son la suma de sus días y el alcance queda sin dato. Es mejor exportarlo con «Total».",
        en="The file comes by day: figures are sums of its days and reach stays unknown. Exporting with “Lifetime” is better.",
    ),
    "rows_cut": Text(
        es="El fichero trae {count} filas: la plataforma corta en {limit} sin avisar, así que pueden faltar. Exporte periodos más cortos.",
        en="The file has {count} rows: the platform cuts at {limit} without a word, so some may be missing. Export shorter periods.",
    ),
    "export_cannot": Text(es="{what}", en="{what}"),
    "date_order_chosen": Text(
        es="«{column}» se lee {order}, como usted ha dicho.", en="«{column}» is read as {order}, as you said."
    ),
    "year_chosen": Text(
        es="«{column}» no escribe el año: se ha puesto el que usted ha dicho ({days}).",
        en="«{column}» does not write the year: the one you said was used ({days}).",
    ),
    "words_unknown": Text(
        es="En «{column}» hay palabras que no sabemos a qué corresponden ({words}) y quedan sin dato: {count}. Diga qué significa cada una.",
        en="«{column}» has words whose meaning we do not know ({words}), which stay unknown: {count}. Say what each one means.",
    ),
    "read_with_saved": Text(
        es="Se ha leído con la correspondencia de columnas que se guardó el {moment}. Si ya no vale, cámbiela u olvídela.",
        en="It was read with the column mapping that was saved on {moment}. If it no longer holds, change it or forget it.",
    ),
    "mapping_incomplete": Text(
        es="Para leer esta tabla falta decir qué columna es: {missing}.",
        en="To read this table, say which column is: {missing}.",
    ),
    "mapping_unused": Text(
        es="Ninguna tabla de este fichero tiene las columnas de la correspondencia elegida: {columns}.",
        en="No table of this file has the columns of the chosen mapping: {columns}.",
    ),
    "hopeless_table": Text(
        es="No hemos encontrado en esta tabla una fila de nombres de columna con datos debajo. Ponga un nombre a cada columna en la primera fila y súbala de nuevo.",
        en="We found no row of column names with data below it in this table. Give each column a name in the first row and upload it again.",
    ),
}
