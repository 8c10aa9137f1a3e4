"""What is said where a person maps the columns of a table by hand, in both languages."""

# ruff: noqa: E501

from types import MappingProxyType

from metrics import FROM_FILE_NAME, Text, targets

OPEN = Text(es="Decir qué es cada columna", en="Say what each column is")
CHANGE = Text(es="Cambiar las columnas", en="Change the columns")
TITLE = Text(es="Diga qué es cada columna", en="Say what each column is")
LOOKING = Text(es="Mirando las columnas…", en="Looking at the columns…")
READING = Text(es="Leyendo las primeras filas…", en="Reading the first rows…")
CLOSE = Text(es="Dejarlo como estaba", en="Leave it as it was")
KEEP = Text(es="Guardar y leer así", en="Save and read it so")
KEEP_HELP = Text(
    es="Se recordará para todos los ficheros que traigan estas mismas columnas.",
    en="It is remembered for every file with these same columns.",
)
ONCE = Text(es="Leer así solo este fichero", en="Read only this file so")
KEPT = Text(
    es="Lectura guardada: los próximos ficheros con estas columnas se leerán igual.",
    en="Reading saved: the next files with these columns are read alike.",
)
PERIOD_ONLY_HERE = Text(
    es="El periodo es solo de este fichero: la próxima vez se le volverá a preguntar.",
    en="The period belongs to this file alone: next time you are asked again.",
)
DEMO = Text(
    es="Esta empresa es de solo lectura: puede probar la lectura, y no se guarda.",
    en="This company is read-only: you can try the reading, and it is not saved.",
)

# What the table is.
TABLE = Text(es="Qué cuenta cada fila", en="What each row tells")
PROBABLE = Text(es="{name} · probable", en="{name} · likely")
WHY_TABLE = (
    Text(
        es="Encaja {n} de sus {all} columnas: {names}.",
        en="{n} of its {all} columns fits: {names}.",
    ),
    Text(
        es="Encajan {n} de sus {all} columnas: {names}.",
        en="{n} of its {all} columns fit: {names}.",
    ),
)
NO_FIT = Text(es="Ninguna de sus columnas encaja por sí sola.", en="None of its columns fits by itself.")
HEADER_ROW = Text(es="Fila de los nombres", en="Row of the names")
NAME = Text(es="Nombre de esta lectura", en="Name of this reading")
NAME_HINT = Text(es="Por ejemplo: mensajes de la tienda", en="For example: messages of the shop")
LACKS = Text(
    es=":orange[:material/help:] Falta por decir: {names}.", en=":orange[:material/help:] Still to be said: {names}."
)
WHOLE = Text(
    es=":primary[:material/check:] Está dicho todo lo necesario.",
    en=":primary[:material/check:] All that is needed has been said.",
)
HOPELESS = Text(
    es="Con los nombres de columna en esa fila no hay nada que leer debajo.",
    en="With the column names in that row there is nothing to read below.",
)

# Columns.
COLUMNS = Text(es="Columnas del fichero", en="Columns of the file")
COLUMN_IS = Text(es="Qué es {name}", en="What {name} is")
UNUSED = Text(es="No se usa", en="Not used")
NEEDED = Text(es="{name} · necesario", en="{name} · needed")
TAKEN = Text(es="{name} · ahora en {column}", en="{name} · now in {column}")
NAMELESS = Text(es="Columna {n}, sin nombre", en="Column {n}, without a name")
AGAIN = Text(es="{name} (columna {n})", en="{name} (column {n})")
EMPTY = Text(es="vacía", en="empty")
MORE = (
    Text(es="Otra columna, que no se usa", en="Another column, which is not used"),
    Text(es="Otras {n} columnas, que no se usan", en="Another {n} columns, which are not used"),
)
SURE = MappingProxyType(
    {
        "sure": Text(es="Seguro, {why}.", en="Sure, {why}."),
        "likely": Text(es="Probable, {why}.", en="Likely, {why}."),
        "doubtful": Text(es="Dudoso, {why}.", en="Doubtful, {why}."),
        "none": Text(es="{why}.", en="{why}."),
    }
)
CHOSEN = Text(es="Lo ha elegido usted.", en="You chose it.")
RENAMED = Text(
    es="{column} parece la que se llamaba {expected}.", en="{column} looks like the one that was called {expected}."
)
MISSING = Text(es="Falta la que se llamaba {expected}.", en="The one that was called {expected} is missing.")
ADDED = (
    Text(es="Es nueva: {names}.", en="New: {names}."),
    Text(es="Son nuevas: {names}.", en="New: {names}."),
)
DIFFERENT = Text(es="**Qué ha cambiado** frente a «{name}»", en="**What has changed** against “{name}”")

# What no column tells.
SAME = Text(es="**Igual en todas las filas**", en="**The same in all rows**")
SAME_BASIS = Text(es="Lo que ninguna columna dice.", en="What no column tells.")
NOT_SAID = Text(es="Sin decir", en="Not said")
OTHER_VALUE = Text(es="Añadir otro dato", en="Add something else")
FROM_NAME = Text(es="Lo dice el nombre del fichero", en="The name of the file tells it")
WORDS = Text(es="**Palabras de {column}**", en="**Words of {column}**")
WORD_IS = Text(es="Qué significa {word}", en="What {word} means")
UNKNOWN_WORD = Text(es="Sin dato", en="Unknown")
MORE_WORDS = (Text(es="Otra palabra", en="Another word"), Text(es="Otras {n} palabras", en="Another {n} words"))
NOTATION = Text(es="**Fechas, números y filas**", en="**Dates, numbers and rows**")
LEAVE_IN = Text(es="Dejar fuera filas según", en="Leave rows out by")
LEAVE_NONE = Text(es="Ninguna columna", en="No column")
LEAVE_WORDS = Text(es="Cuando diga", en="Where it says")

# What comes of it.
PREVIEW = Text(es="**Así se leerá**", en="**It will be read so**")
PREVIEW_CUT = Text(
    es="Probado con las primeras {n} filas; al leer el fichero se miran todas.",
    en="Tried with the first {n} rows; when the file is read all are looked at.",
)
PREVIEW_LATER = Text(
    es="Las primeras filas aparecerán aquí cuando esté dicho lo necesario.",
    en="The first rows appear here once what is needed has been said.",
)
OF_TABLE = Text(es="{table} · {shown} de {n}", en="{table} · {shown} of {n}")

# A reading that is kept.
SAVED = Text(
    es="**Cómo se ha leído:** con la lectura guardada el {moment}{by}.",
    en="**How it was read:** with the reading saved on {moment}{by}.",
)
SAVED_NAME = Text(
    es="**Cómo se ha leído:** con {name}, guardada el {moment}{by}.",
    en="**How it was read:** with {name}, saved on {moment}{by}.",
)
BY = Text(es=", por {who}", en=", by {who}")
MAPPED = Text(
    es="**Cómo se ha leído:** con las columnas que usted ha dicho, solo esta vez.",
    en="**How it was read:** with the columns that you said, this time only.",
)
FORGET = Text(es="Olvidar esta lectura", en="Forget this reading")
FORGOTTEN = Text(
    es="Olvidada: los próximos ficheros con esas columnas se leerán como se reconozcan. Lo guardado sigue igual.",
    en="Forgotten: the next files with those columns are read as they are recognised. What is stored stays.",
)
LIST = (
    Text(es="Lecturas guardadas · {n}", en="Saved readings · {n}"),
    Text(es="Lecturas guardadas · {n}", en="Saved readings · {n}"),
)
LIST_BASIS = Text(
    es="Cómo se leen los ficheros cuyas columnas dijo alguien. Cada una se puede llevar a otro panel: suelte allí el fichero.",
    en="How files are read whose columns somebody told. Each can be taken to another dashboard: drop the file there.",
)
DOWNLOAD = Text(es="Bajar", en="Download")
FORGET_SHORT = Text(es="Olvidar", en="Forget")
COLUMNS_OF = (Text(es="{n} columna", en="{n} column"), Text(es="{n} columnas", en="{n} columns"))
IS_OWN = Text(es="Es una tabla propia: {name}", en="This is a table of your own: {name}")
ARRIVED = Text(es="Es una lectura guardada", en="This is a saved reading")
ARRIVED_TELLS = Text(es="Para leer {kind}. Columnas: {names}.", en="To read {kind}. Columns: {names}.")
ARRIVED_AGAIN = Text(
    es="Ya hay una lectura para estas columnas, del {moment}: se sustituirá.",
    en="There is already a reading for these columns, of {moment}: it is replaced.",
)
IMPORT = Text(es="Guardar esta lectura", en="Save this reading")
WRONG = Text(es="Esta lectura no se puede usar", en="This reading cannot be used")
FILE = Text(es="lectura", en="reading")

# Values that a column may have, where only a few are known.
VALUES = MappingProxyType(
    {
        "in": Text(es="Entrante: escribe el público", en="Incoming: the public writes"),
        "out": Text(es="Saliente: escribe la marca", en="Outgoing: the brand writes"),
        "comment": Text(es="Comentario", en="Comment"),
        "dm": Text(es="Mensaje privado", en="Direct message"),
        "mention": Text(es="Mención", en="Mention"),
        "review": Text(es="Reseña", en="Review"),
        "email": Text(es="Correo", en="E-mail"),
        "chat": Text(es="Chat", en="Chat"),
        "positive": Text(es="Positivo", en="Positive"),
        "neutral": Text(es="Neutro", en="Neutral"),
        "negative": Text(es="Negativo", en="Negative"),
        "none": Text(es="Nada", en="Nothing"),
        "like": Text(es="Me gusta", en="Like"),
        "share": Text(es="Compartir", en="Share"),
        "reshare": Text(es="Compartir", en="Reshare"),
        "own_post": Text(es="Publicación propia", en="Post of one's own"),
        "click": Text(es="Clic", en="Click"),
        "reply": Text(es="Respuesta", en="Reply"),
        "reaction": Text(es="Reacción", en="Reaction"),
        "view": Text(es="Vista", en="View"),
        "external": Text(es="Fuera de la empresa", en="Outside the company"),
        "internal": Text(es="Dentro de la empresa", en="Inside the company"),
        "true": Text(es="Sí", en="Yes"),
        "false": Text(es="No", en="No"),
        FROM_FILE_NAME: FROM_NAME,
        **{
            target.id.removeprefix("measure."): Text(es=target.name.es.capitalize(), en=target.name.en.capitalize())
            for target in targets("account_daily")
            if target.id.startswith("measure.")
        },
    }
)
