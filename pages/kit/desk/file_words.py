"""What the card of a file says, in both languages; each pair (one, many) is chosen by a count."""

from types import MappingProxyType

from metrics import Text

IS = Text(es="Es «{title}»", en="This is “{title}”")
TABLES_IN = (
    Text(es="Trae {n} tabla que sabemos leer", en="It holds {n} table that we can read"),
    Text(es="Trae {n} tablas que sabemos leer", en="It holds {n} tables that we can read"),
)
REFUSED = Text(es="Este fichero no se puede usar todavía", en="This file cannot be used yet")
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
WHY = Text(
    es="**Por qué lo creemos:** conocemos {known} de sus {n} columnas, entre ellas {names}.",
    en="**Why we think so:** we know {known} of its {n} columns, among them {names}.",
)
FORCED = Text(es="Lo ha elegido usted.", en="You chose it.")
HOUR = Text(es="**Hora:** {said}", en="**Time:** {said}")
HOUR_TOLD = Text(es="la zona horaria viene en el fichero.", en="the time zone comes in the file.")
HOUR_BRAND = Text(
    es="las horas sin zona se leen con la de la marca, {place}.",
    en="times without a zone are read in the brand's, {place}.",
)
DATES = Text(es="**Fechas:** {said}", en="**Dates:** {said}")
DATES_ASKED = Text(es="falta su respuesta, aquí debajo.", en="your answer is missing, here below.")
DATES_CLEAR = Text(es="se escriben sin ambigüedad.", en="written without ambiguity.")
DATES_SEEN = (
    Text(
        es="{order} en {column}: {n} fila lleva un día mayor que 12.",
        en="{order} in {column}: {n} row has a day above 12.",
    ),
    Text(
        es="{order} en {column}: {n} filas llevan un día mayor que 12.",
        en="{order} in {column}: {n} rows have a day above 12.",
    ),
)
ORDERS = MappingProxyType({"dmy": Text(es="día/mes", en="day/month"), "mdy": Text(es="mes/día", en="month/day")})
NUMBERS = Text(es="**Números:** {said}", en="**Numbers:** {said}")
NUMBERS_WHOLE = Text(es="sin signos que puedan confundirse.", en="without marks that could be mistaken.")
NUMBERS_SEEN = MappingProxyType(
    {
        ".": Text(es="el punto separa los decimales.", en="the point separates decimals."),
        ",": Text(es="la coma separa los decimales.", en="the comma separates decimals."),
        "both": Text(
            es="unas columnas separan los decimales con punto y otras con coma.",
            en="some columns separate decimals with a point, others with a comma.",
        ),
    }
)
TEMPLATE_NOTATION = Text(
    es="**Fechas y números:** en la notación de la plantilla (2026-05-04, 0.5).",
    en="**Dates and numbers:** in the notation of the template (2026-05-04, 0.5).",
)
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

# Where the rows go.
SUM = MappingProxyType(
    {
        "new": (Text(es="{n} nueva", en="{n} new"), Text(es="{n} nuevas", en="{n} new")),
        "changed": (Text(es="{n} que cambia", en="{n} changed"), Text(es="{n} que cambian", en="{n} changed")),
        "same": (
            Text(es="{n} que ya estaba", en="{n} already here"),
            Text(es="{n} que ya estaban", en="{n} already here"),
        ),
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
DOWNLOAD_FIRST = Text(
    es="Bajar {shown} de las {n} rechazadas, con su motivo",
    en="Download {shown} of the {n} rejected rows, with their reasons",
)
REJECTED_FILE = Text(es="rechazadas.csv", en="rejected.csv")
