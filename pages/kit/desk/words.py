"""What the desk says, in both languages; each pair (one, many) is chosen by a count."""

# ruff: noqa: E501

from types import MappingProxyType

from metrics import Text

ONE_ROW = Text(es="{n} fila", en="{n} row")
ROWS = Text(es="{n} filas", en="{n} rows")

# The top of the page.
EMPTY_TITLE = Text(es="Traiga aquí los ficheros de sus redes", en="Bring the files of your networks here")
EMPTY_BASIS = Text(
    es="Tal como salen de cada plataforma, todos a la vez. Se leen, le decimos qué entendemos, y nada se guarda hasta que lo confirme.",
    en="Just as each platform gives them, all at once. They are read, we tell you what we understand, and nothing is stored until you confirm.",
)
STORED_TITLE = (
    Text(es="Hay {n} fichero guardado y en uso", en="There is {n} file stored and in use"),
    Text(es="Hay {n} ficheros guardados y en uso", en="There are {n} files stored and in use"),
)
UNDONE_TITLE = Text(es="Todos sus ficheros están deshechos", en="All your files are undone")
STORED_BASIS = Text(
    es="Los datos llegan al {moment}. Traiga los siguientes: lo que ya estaba no se cuenta dos veces.",
    en="The data reaches {moment}. Bring the next ones: nothing already here is counted twice.",
)
STORED_PLAIN = Text(
    es="Traiga los siguientes: lo que ya estaba no se cuenta dos veces.",
    en="Bring the next ones: nothing already here is counted twice.",
)
READ_TITLE = (
    Text(es="El fichero está leído: {rows} lo que sabemos.", en="The file is read: {rows} what we know."),
    Text(es="Los {n} ficheros están leídos: {rows} lo que sabemos.", en="The {n} files are read: {rows} what we know."),
)
ROWS_CHANGE = (Text(es="{n} fila cambia", en="{n} row changes"), Text(es="{n} filas cambian", en="{n} rows change"))
READ_SEVERAL = Text(es="De {n} ficheros, {good} están listos para guardar.", en="Of {n} files, {good} are ready to store.")
READ_ONE_OF = Text(es="De {n} ficheros, uno está listo para guardar.", en="Of {n} files, one is ready to store.")
READ_NOTHING = (
    Text(es="El fichero está leído: no cambia nada.", en="The file is read: it changes nothing."),
    Text(es="Los {n} ficheros están leídos: no cambian nada.", en="The {n} files are read: they change nothing."),
)
READ_REFUSED = (
    Text(es="Este fichero no se puede usar todavía.", en="This file cannot be used yet."),
    Text(es="Ninguno de los {n} ficheros se puede usar todavía.", en="None of the {n} files can be used yet."),
)
NOT_STORED = Text(
    es="Nada se ha guardado todavía. Revise lo que entendemos y confírmelo: se puede deshacer.",
    en="Nothing has been stored yet. Check what we understand and confirm it: it can be undone.",
)
NOTHING_TO_STORE = Text(es="Nada se ha guardado todavía.", en="Nothing has been stored yet.")
READING = Text(es="Leyendo el fichero {i} de {n}…", en="Reading file {i} of {n}…")
STORING = Text(es="Guardando el fichero {i} de {n}…", en="Storing file {i} of {n}…")
DEMO_TITLE = Text(es="El escritorio de una empresa ficticia", en="The desk of a fictional company")
DEMO_BASIS = Text(
    es="Esta empresa es inventada y de solo lectura: aquí se puede mirar todo y no se guarda nada. Para sus ficheros, abra «{title}».",
    en="This company is invented and read-only: everything can be looked at here and nothing is stored. For your own files, open “{title}”.",
)
OPEN_OWN = Text(es="Abrir «{title}»", en="Open “{title}”")
OPEN_OWN_WITH = (
    Text(es="Abrir «{title}» con este fichero", en="Open “{title}” with this file"),
    Text(es="Abrir «{title}» con estos {n} ficheros", en="Open “{title}” with these {n} files"),
)
WHO = Text(es="¿Quién es usted?", en="Who are you?")
WHO_HINT = Text(es="Su nombre, para el historial", en="Your name, for the history")

# A file that arrived.
IS = Text(es="Es «{title}»", en="This is “{title}”")
TABLES_IN = (
    Text(es="Trae {n} tabla que sabemos leer", en="It holds {n} table that we can read"),
    Text(es="Trae {n} tablas que sabemos leer", en="It holds {n} tables that we can read"),
)
REFUSED = Text(es="Este fichero no se puede usar todavía", en="This file cannot be used yet")
TABLE_REFUSED = Text(es="Esta tabla no se usa", en="This table is not used")
BROKEN = Text(
    es="No hemos podido leer este fichero por un fallo nuestro. Quítelo para seguir con los demás.",
    en="We could not read this file, and the fault is ours. Remove it to go on with the others.",
)
SURE = MappingProxyType(
    {
        "high": Text(es=":green-badge[Seguridad: alta]", en=":green-badge[Certainty: high]"),
        "medium": Text(es=":gray-badge[Seguridad: media]", en=":gray-badge[Certainty: medium]"),
        "low": Text(es=":orange-badge[Seguridad: baja]", en=":orange-badge[Certainty: low]"),
    }
)
WHY = Text(es="**Por qué lo creemos:** conocemos {known} de sus {n} columnas, entre ellas {names}.", en="**Why we think so:** we know {known} of its {n} columns, among them {names}.")
FORCED = Text(es="Lo ha elegido usted.", en="You chose it.")
HOUR = Text(es="**Hora:** {said}", en="**Time:** {said}")
HOUR_TOLD = Text(es="la zona horaria viene en el fichero.", en="the time zone comes in the file.")
HOUR_RULE = Text(es="las horas de este fichero van en UTC.", en="the times of this file are in UTC.")
HOUR_BRAND = Text(es="las horas sin zona se leen con la de la marca, {place}.", en="times without a zone are read in the brand's, {place}.")
DATES = Text(es="**Fechas:** {said}", en="**Dates:** {said}")
DATES_CLEAR = Text(es="se escriben sin ambigüedad.", en="written without ambiguity.")
DATES_SEEN = (
    Text(es="{order} en {column}: {n} fila lleva un día mayor que 12.", en="{order} in {column}: {n} row has a day above 12."),
    Text(es="{order} en {column}: {n} filas llevan un día mayor que 12.", en="{order} in {column}: {n} rows have a day above 12."),
)
ORDERS = MappingProxyType({"dmy": Text(es="día/mes", en="day/month"), "mdy": Text(es="mes/día", en="month/day")})
NUMBERS = Text(es="**Números:** {said}", en="**Numbers:** {said}")
NUMBERS_WHOLE = Text(es="sin signos que puedan confundirse.", en="without marks that could be mistaken.")
NUMBERS_SEEN = MappingProxyType(
    {
        ".": Text(es="el punto separa los decimales.", en="the point separates decimals."),
        ",": Text(es="la coma separa los decimales.", en="the comma separates decimals."),
        "both": Text(es="unas columnas separan los decimales con punto y otras con coma.", en="some columns separate decimals with a point, others with a comma."),
    }
)
TEMPLATE_NOTATION = Text(es="**Fechas y números:** en la notación de la plantilla (2026-05-04, 0.5).", en="**Dates and numbers:** in the notation of the template (2026-05-04, 0.5).")
CANNOT = Text(es="**Lo que este fichero no puede decir:** {said}", en="**What this file cannot tell:** {said}")
USED = (
    Text(es="**Columna que se usa ({n}):** {names}.", en="**Column used ({n}):** {names}."),
    Text(es="**Columnas que se usan ({n}):** {names}.", en="**Columns used ({n}):** {names}."),
)
IGNORED = (
    Text(es="**Columna que no se usa ({n}):** {names}.", en="**Column not used ({n}):** {names}."),
    Text(es="**Columnas que no se usan ({n}):** {names}.", en="**Columns not used ({n}):** {names}."),
)
ALL_USED = Text(es="**Columnas que no se usan:** ninguna.", en="**Columns not used:** none.")
AND_MORE = Text(es=" y {n} más", en=" and {n} more")
REMARKS = Text(es="**Observaciones**", en="**Remarks**")
NO_REMARKS = Text(es="Sin observaciones.", en="Nothing to remark.")
HOW_READ = Text(es="Cómo se ha leído", en="How it was read")
TEN_ROWS = Text(es="Ver diez filas como se leerán", en="See ten rows as they will be read")
TEN_ROWS_TITLE = Text(es="Las primeras filas, como se leerán", en="The first rows, as they will be read")
TEN_ROWS_OF = Text(es="**{table}** · {shown} de {n}", en="**{table}** · {shown} of {n}")
COLUMN = Text(es="Columna del fichero", en="Column of the file")
BECOMES = Text(es="Se lee como", en="Is read as")
NOT_USED = Text(es="no se usa", en="not used")
ROW = Text(es="Fila", en="Row")
READ_AS = Text(es="Leer como otra cosa", en="Read as something else")
READ_AS_LABEL = Text(es="Esto es", en="This is")
READ_AS_AUTO = Text(es="Lo que se reconozca", en="Whatever is recognised")

# Where the rows go.
ADDS_UP = Text(es="Cada fila está en un sitio, y suman", en="Every row is in one place, and they add up")
SUM = MappingProxyType(
    {
        "new": (Text(es="{n} nueva", en="{n} new"), Text(es="{n} nuevas", en="{n} new")),
        "changed": (Text(es="{n} que cambia", en="{n} changed"), Text(es="{n} que cambian", en="{n} changed")),
        "same": (Text(es="{n} que ya estaba", en="{n} already here"), Text(es="{n} que ya estaban", en="{n} already here")),
        "rejected": (Text(es="{n} rechazada", en="{n} rejected"), Text(es="{n} rechazadas", en="{n} rejected")),
        "left_out": (Text(es="{n} aparte", en="{n} left out"), Text(es="{n} aparte", en="{n} left out")),
    }
)
REJECTED_FOR = Text(es="Rechazadas: {said}.", en="Rejected: {said}.")
LEFT_OUT_FOR = Text(es="Aparte: {said}.", en="Left out: {said}.")
IN_ROWS = (Text(es="fila {rows}", en="row {rows}"), Text(es="filas {rows}", en="rows {rows}"))
DOWNLOAD_REJECTED = (
    Text(es="Bajar la rechazada, con su motivo", en="Download the rejected row, with its reason"),
    Text(es="Bajar las {n} rechazadas, con su motivo", en="Download the {n} rejected rows, with their reasons"),
)
DOWNLOAD_FIRST = Text(es="Bajar {shown} de las {n} rechazadas, con su motivo", en="Download {shown} of the {n} rejected rows, with their reasons")
REJECTED_FILE = Text(es="rechazadas.csv", en="rejected.csv")

# Deciding.
STORE = (Text(es="Guardar {n} fila", en="Store {n} row"), Text(es="Guardar {n} filas", en="Store {n} rows"))
STORE_ANYWAY = Text(es="Guardar de todos modos", en="Store anyway")
STORE_ALL = Text(es="Guardar los {n} ficheros", en="Store the {n} files")
STORE_ALL_HELP = Text(es="Del periodo más antiguo al más reciente: si dos cuentan lo mismo, vale el más reciente.", en="From the oldest period to the newest: where two tell the same, the newest counts.")
DISCARD = Text(es="Descartar", en="Discard")
DISCARD_ALL = Text(es="Descartar todos", en="Discard all")
CHANGES_NOTHING = Text(es="No cambia nada: todas sus filas ya estaban.", en="It changes nothing: all its rows were already here.")
NOTHING_LEFT = Text(es="Ninguna de sus filas se puede usar: mire los motivos y suba el fichero corregido.", en="None of its rows can be used: see the reasons and upload the corrected file.")
ALREADY = Text(es="Este mismo fichero ya está guardado desde el {moment}: no cambia nada.", en="This very file has been stored since {moment}: it changes nothing.")
UNDONE_BEFORE = Text(es="Este mismo fichero se guardó y se deshizo el {moment}. Puede rehacerlo tal como estaba.", en="This very file was stored and was undone on {moment}. You can redo it as it was.")

# After storing.
STORED = (Text(es="Guardado: {n} fila cambia lo que sabemos", en="Stored: {n} row changes what we know"), Text(es="Guardado: {n} filas cambian lo que sabemos", en="Stored: {n} rows change what we know"))
DISMISS = Text(es="Entendido", en="Got it")
FAILED = Text(es="No se ha podido guardar. {said}", en="It could not be stored. {said}")
NOT_USABLE = Text(es="Ya no hay nada que se pueda usar en este fichero: súbalo de nuevo.", en="There is nothing left to use in this file: upload it again.")

# History.
HISTORY = (Text(es="{n} fichero guardado", en="{n} file stored"), Text(es="{n} ficheros guardados", en="{n} files stored"))
AND_UNDONE = (Text(es=", {n} deshecho", en=", {n} undone"), Text(es=", {n} deshechos", en=", {n} undone"))
HISTORY_BASIS = Text(es="El original se guarda tal como llegó; deshacer no borra nada.", en="The original is kept just as it came; undoing deletes nothing.")
UNDONE_ON = Text(es="deshecho el {moment}", en="undone on {moment}")
UNDO = Text(es="Deshacer", en="Undo")
REDO = Text(es="Rehacer", en="Redo")
CANCEL = Text(es="Dejarlo como está", en="Leave it as it is")
UNDO_TITLE = Text(es="Deshacer este fichero", en="Undo this file")
REDO_TITLE = Text(es="Rehacer este fichero", en="Redo this file")
LEAVES = Text(es="Salen de las cifras — {table}: **{n}**", en="Leave the numbers — {table}: **{n}**")
COMES_BACK = Text(es="Vuelven a las cifras — {table}: **{n}**", en="Come back to the numbers — {table}: **{n}**")
STAYS = Text(es="otras {n} siguen, porque las cuenta también otro fichero", en="another {n} stay, because another file tells them too")
NOTHING_MOVES = Text(es="Ninguna fila cambia de sitio: otros ficheros las cuentan todas.", en="No row moves: other files tell them all.")
NOTHING_DELETED = Text(es="No se borra nada y se puede volver atrás.", en="Nothing is deleted and you can go back.")
UNDID = Text(es="Deshecho: las filas que solo traía ese fichero ya no cuentan.", en="Undone: the rows that only that file told no longer count.")
REDID = Text(es="Rehecho: sus filas vuelven a contar.", en="Redone: its rows count again.")
OLDER = Text(es="Ver los {n} anteriores", en="See the {n} before")

# Coverage.
MISSING = Text(es="{lack} {weeks} de {table}", en="{weeks} of {table} {lack}")
MISSING_LAST = Text(es="{lack} {weeks} de {table} al final", en="{weeks} of {table} {lack} at the end")
LACKS = (Text(es="Falta", en="is missing"), Text(es="Faltan", en="are missing"))
WEEKS = (Text(es="{n} semana", en="{n} week"), Text(es="{n} semanas", en="{n} weeks"))
NO_HOLES = (Text(es="Sin huecos en {n} semana", en="No gap in {n} week"), Text(es="Sin huecos en {n} semanas", en="No gaps in {n} weeks"))
NO_DATES = Text(es="Ningún fichero guardado tiene fechas", en="No stored file has dates")
NO_DATES_BASIS = Text(es="El calendario aparecerá con el primer fichero que las tenga.", en="The calendar will appear with the first file that has them.")
COVERAGE_BASIS = Text(es="Semanas cubiertas por red y tabla, {since} – {until} · hueco: sin datos · color intenso: dos ficheros, contado una vez", en="Weeks covered by network and table, {since} – {until} · frame: no data · strong colour: two files, counted once")
COVERAGE_LAST = Text(es="Solo se dibujan las últimas {n} semanas.", en="Only the last {n} weeks are drawn.")
COVERAGE_RULE = Text(es="Una semana está cubierta si algún fichero la abarca, de su primera fila a la última, aunque no tenga filas en ella.", en="A week is covered if some file reaches over it, from its first row to its last, even without a row in it.")
COVERAGE_TABLE = Text(es="Ver la tabla", en="See the table")
COVERAGE_HEADS = (
    Text(es="Red y tabla", en="Network and table"),
    Text(es="Desde", en="From"),
    Text(es="Hasta", en="To"),
    Text(es="Semanas", en="Weeks"),
    Text(es="Sin datos", en="Without data"),
    Text(es="Dos ficheros", en="Two files"),
)
OF_NETWORK = Text(es="{table} de {network}", en="{network} {table}")
NO_NETWORK = Text(es="red sin nombre", en="unnamed network")
ONE_TO_TEN = MappingProxyType(
    {
        "es": ("", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        "en": ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    }
)
UNSEEN = Text(es="Lo que estos ficheros no pueden ver", en="What these files cannot see")
UNSEEN_BASIS = Text(es="Ninguna cifra del panel habla de esto.", en="No number of the dashboard speaks of this.")

# Templates, and what can be read.
TEMPLATES = Text(es="Para lo que ninguna red exporta, plantillas", en="Templates for what no network exports")
TEMPLATES_BASIS = Text(
    es="CSV con la cabecera y una fila de ejemplo: bórrela, escriba las suyas y suba el fichero aquí arriba.",
    en="CSV with the header and one example row: delete it, write your own and drop the file above.",
)
TEMPLATE_GROUPS = (
    (Text(es="Conversación", en="Conversation"), ("messages", "posts", "ugc", "follow_edges", "mass_media")),
    (
        Text(es="Dentro de la empresa", en="Inside the company"),
        ("advocates", "advocacy_activity", "departments", "internal_posts", "internal_interactions"),
    ),
    (Text(es="Totales y contexto", en="Totals and context"), ("account_daily", "audience_daily", "people_totals", "events", "facts")),
)
READABLE = Text(es="Qué ficheros sabemos leer", en="Which files we can read")
READABLE_BASIS = Text(es="Se reconocen por sus columnas, en español o en inglés. Los demás se rechazan con el motivo.", en="They are known by their columns, in Spanish or English. Others are refused with the reason.")
