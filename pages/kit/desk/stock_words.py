"""What is said of what is stored: history, calendar, templates; each pair (one, many) is chosen by a count."""

# ruff: noqa: E501

from metrics import Text

HISTORY = (
    Text(es="{n} fichero guardado", en="{n} file stored"),
    Text(es="{n} ficheros guardados", en="{n} files stored"),
)
AND_UNDONE = (Text(es=", uno deshecho", en=", one undone"), Text(es=", {n} deshechos", en=", {n} undone"))
HISTORY_BASIS = Text(
    es="El original se guarda tal como llegó; deshacer no borra nada.",
    en="The original is kept just as it came; undoing deletes nothing.",
)
REJECTED = (Text(es="{n} rechazada", en="{n} rejected"), Text(es="{n} rechazadas", en="{n} rejected"))
UNDONE_ON = Text(es="deshecho el {moment}", en="undone on {moment}")
UNDO = Text(es="Deshacer", en="Undo")
REDO = Text(es="Rehacer", en="Redo")
CANCEL = Text(es="Dejarlo como está", en="Leave it as it is")
UNDO_TITLE = Text(es="Deshacer este fichero", en="Undo this file")
REDO_TITLE = Text(es="Rehacer este fichero", en="Redo this file")
LEAVES = Text(es="Salen de las cifras — {table}: **{n}**", en="Leave the numbers — {table}: **{n}**")
COMES_BACK = Text(es="Vuelven a las cifras — {table}: **{n}**", en="Come back to the numbers — {table}: **{n}**")
STAYS = Text(
    es="otras {n} siguen, porque las cuenta también otro fichero",
    en="another {n} stay, because another file tells them too",
)
NOTHING_MOVES = Text(
    es="Ninguna fila cambia de sitio: otros ficheros las cuentan todas.", en="No row moves: other files tell them all."
)
NOTHING_DELETED = Text(es="No se borra nada y se puede volver atrás.", en="Nothing is deleted and you can go back.")
UNDID = Text(
    es="Deshecho: las filas que solo traía ese fichero ya no cuentan.",
    en="Undone: the rows that only that file told no longer count.",
)
REDID = Text(es="Rehecho: sus filas vuelven a contar.", en="Redone: its rows count again.")
OLDER = Text(es="Ver los {n} anteriores", en="See the {n} before")

# Coverage.
MISSING = Text(es="{lack} {weeks} de {table}", en="{weeks} of {table} {lack}")
MISSING_LAST = Text(es="{lack} {weeks} de {table} al final", en="{weeks} of {table} {lack} at the end")
LACKS = (Text(es="Falta", en="is missing"), Text(es="Faltan", en="are missing"))
WEEKS = (Text(es="{n} semana", en="{n} week"), Text(es="{n} semanas", en="{n} weeks"))
NO_HOLES = (
    Text(es="Sin huecos en {n} semana", en="No gap in {n} week"),
    Text(es="Sin huecos en {n} semanas", en="No gaps in {n} weeks"),
)
NO_DATES = Text(es="Ningún fichero guardado tiene fechas", en="No stored file has dates")
NO_DATES_BASIS = Text(
    es="El calendario aparecerá con el primer fichero que las tenga.",
    en="The calendar will appear with the first file that has them.",
)
COVERAGE_BASIS = Text(
    es="Semanas cubiertas por red y tabla, {since} – {until} · recuadro: {frame} · color intenso: dos ficheros, contado una vez",
    en="Weeks covered by network and table, {since} – {until} · frame: {frame} · strong colour: two files, counted once",
)
# What a frame means where some of them are holes, and where none is.
FRAMES = (
    Text(es="sin datos", en="no data"),
    Text(es="antes del primer dato o después del último", en="before the first data or after the last"),
)
COVERAGE_LAST = Text(es="Solo se dibujan las últimas {n} semanas.", en="Only the last {n} weeks are drawn.")
COVERAGE_RULE = Text(
    es="Una semana está cubierta si algún fichero la abarca, de su primera fila a la última, aunque no tenga filas en ella.",
    en="A week is covered if some file reaches over it, from its first row to its last, even without a row in it.",
)
COVERAGE_HEADS = (
    Text(es="Red y tabla", en="Network and table"),
    Text(es="Desde", en="From"),
    Text(es="Último momento", en="Last moment"),
    Text(es="Semanas", en="Weeks"),
    Text(es="Sin datos", en="Without data"),
    Text(es="Hueco mayor (días)", en="Longest hole (days)"),
    Text(es="Días en dos ficheros", en="Days in two files"),
)
BREAK = Text(es="cuenta otra cosa", en="counts something else")
OF_NETWORK = Text(es="{table} de {network}", en="{network} {table}")
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
    (
        Text(es="Totales y contexto", en="Totals and context"),
        ("account_daily", "audience_daily", "people_totals", "events", "facts"),
    ),
)
READABLE = Text(es="Qué ficheros sabemos leer", en="Which files we can read")
READABLE_BASIS = Text(
    es="Se reconocen por sus columnas, en español o en inglés. Los demás se rechazan con el motivo.",
    en="They are known by their columns, in Spanish or English. Others are refused with the reason.",
)
