"""What the desk says, in both languages; each pair (one, many) is chosen by a count."""

# ruff: noqa: E501

from types import MappingProxyType

from metrics import Text

ONE_ROW = Text(es="{n} fila", en="{n} row")
ROWS = Text(es="{n} filas", en="{n} rows")

UP_TO_TEN = MappingProxyType(
    {
        "es": ("ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    }
)

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
READ_SEVERAL = Text(
    es="De {n} ficheros, {good} están listos para guardar.", en="Of {n} files, {good} are ready to store."
)
READ_ONE_OF = Text(es="De {n} ficheros, uno está listo para guardar.", en="Of {n} files, one is ready to store.")
READ_NOTHING = (
    Text(es="El fichero está leído: no cambia nada.", en="The file is read: it changes nothing."),
    Text(es="Los {n} ficheros están leídos: no cambian nada.", en="The {n} files are read: they change nothing."),
)
READ_REFUSED = (
    Text(es="Este fichero no se puede usar todavía.", en="This file cannot be used yet."),
    Text(es="Ninguno de los {n} ficheros se puede usar todavía.", en="None of the {n} files can be used yet."),
)
READ_ASKS = (
    Text(es="El fichero está leído: falta una respuesta suya.", en="The file is read: one answer of yours is missing."),
    Text(
        es="Los {n} ficheros están leídos: falta alguna respuesta suya.",
        en="The {n} files are read: some answer of yours is missing.",
    ),
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

# Deciding.
STORE = (Text(es="Guardar {n} fila", en="Store {n} row"), Text(es="Guardar {n} filas", en="Store {n} rows"))
STORE_ALL = Text(es="Guardar los {n} ficheros", en="Store the {n} files")
STORE_ALL_HELP = Text(
    es="Del periodo más antiguo al más reciente: si dos cuentan lo mismo, vale el más reciente.",
    en="From the oldest period to the newest: where two tell the same, the newest counts.",
)
DISCARD = Text(es="Descartar", en="Discard")
DISCARD_ALL = Text(es="Descartar todos", en="Discard all")
CHANGES_NOTHING = Text(
    es="No cambia nada: todas sus filas ya estaban.", en="It changes nothing: all its rows were already here."
)
NOTHING_LEFT = Text(
    es="Ninguna de sus filas se puede usar: mire los motivos y suba el fichero corregido.",
    en="None of its rows can be used: see the reasons and upload the corrected file.",
)
ALREADY = Text(
    es="Este mismo fichero ya está guardado desde el {moment}: no cambia nada.",
    en="This very file has been stored since {moment}: it changes nothing.",
)
UNDONE_BEFORE = Text(
    es="Este mismo fichero se guardó y se deshizo el {moment}. Puede rehacerlo tal como estaba.",
    en="This very file was stored and was undone on {moment}. You can redo it as it was.",
)

# After storing.
STORED = (
    Text(es="Guardado: {n} fila cambia lo que sabemos", en="Stored: {n} row changes what we know"),
    Text(es="Guardado: {n} filas cambian lo que sabemos", en="Stored: {n} rows change what we know"),
)
STORED_SEVERAL = Text(
    es="Guardados {files} ficheros: {n} filas cambian lo que sabemos",
    en="{files} files stored: {n} rows change what we know",
)
DISMISS = Text(es="Entendido", en="Got it")
FAILED = Text(es="No se ha podido guardar. {said}", en="It could not be stored. {said}")
BUSY = Text(
    es="Ahora mismo se está leyendo o guardando un fichero. Espere a que termine y vuelva a intentarlo.",
    en="A file is being read or stored right now. Wait until it is done and try again.",
)
NOT_USABLE = Text(
    es="Ya no hay nada que se pueda usar en este fichero: súbalo de nuevo.",
    en="There is nothing left to use in this file: upload it again.",
)
