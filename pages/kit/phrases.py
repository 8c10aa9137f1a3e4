"""What cards say round their numbers, in both languages."""

from types import MappingProxyType

from metrics import Text

EXPLAINED = Text(es="Cómo se calcula", en="How it is calculated")
AS_TABLE = Text(es="Tabla", en="Table")
SEE_ROWS = Text(es="Ver las {n} filas", en="See the {n} rows")
SEE_UNCOUNTED = Text(es="Ver las filas", en="See the rows")
SEE_ROW = Text(es="Ver la fila", en="See the row")
ROWS_OF = Text(es="Las filas detrás de: {name}", en="The rows behind: {name}")
ROWS_SHOWN = Text(
    es="De la {first} a la {last} de {n}, las más recientes primero. Marcadas las que cuentan en el número.",
    en="{first} to {last} of {n}, the newest first. Marked those that count in the number.",
)
SEARCH = Text(es="Buscar en las filas", en="Search the rows")
SEARCH_IN = Text(es="texto, persona, red, canal o cuenta", en="text, person, network, channel or account")
NO_ROWS = Text(es="Ninguna fila lo dice. Pruebe con menos palabras.", en="No row says so. Try fewer words.")
DOWNLOAD = Text(es="Bajar como CSV", en="Download as CSV")
OF = Text(es="{x} de {n}", en="{x} of {n}")
TURN = {
    True: Text(es=":primary[**Mejor que antes**]", en=":primary[**Better than before**]"),
    False: Text(es=":orange[**Peor que antes**]", en=":orange[**Worse than before**]"),
}
BEFORE = Text(es="antes {text}", en="before {text}")
INTERVAL = Text(es="intervalo {text}", en="interval {text}")
CHANGE_BETWEEN = Text(
    es="la diferencia, entre {low} y {high} puntos", en="the difference, between {low} and {high} points"
)
OTHER_GROUPS = Text(es="Los demás", en="The others")
OTHER_GROUPS_NOTE = Text(es="cada uno, muy pocos", en="each of them, too few")
UNKNOWN_GROUP = Text(es="Sin dato", en="Not known")
EXACT = Text(es="recuento exacto", en="exact count")
LEFT_OUT = Text(es="Fuera quedan", en="Left out")
TO_SEE_IT = Text(es="Para verlo, suba: {what}.", en="To see it, upload: {what}.")
AND = Text(es=" y ", en=" and ")
LEFT_OUT_OF = MappingProxyType(
    {
        "immature": Text(es="{n} demasiado recientes", en="{n} too recent"),
        "immature_posts": Text(es="{n} publicaciones de la última semana", en="{n} posts of the last week"),
        "uncovered_posts": Text(
            es="{n} publicaciones de redes sin mensajes en los ficheros",
            en="{n} posts of networks without messages in the files",
        ),
        "deleted": Text(es="{n} publicaciones borradas", en="{n} deleted posts"),
        "deleted_inbound_all": Text(es="{n} mensajes borrados", en="{n} deleted messages"),
        "bots_all": Text(es="{n} de robots", en="{n} by bots"),
        "auto": Text(es="{n} respuestas automáticas", en="{n} automatic replies"),
        "auto_outbound": Text(es="{n} respuestas automáticas", en="{n} automatic replies"),
    }
)
# Tables in which an audience speaks: of them own accounts and staff are left out.
AUDIENCE = ("messages", "ugc")
HOUSE = (
    Text(es="{n} mensaje de la casa", en="{n} message of the house"),
    Text(es="{n} mensajes de la casa", en="{n} messages of the house"),
    Text(es="{n} contenido de la casa", en="{n} piece of content of the house"),
    Text(es="{n} contenidos de la casa", en="{n} pieces of content of the house"),
)
COLUMNS = MappingProxyType(
    {
        "moment": Text(es="Cuándo", en="When"),
        "network": Text(es="Red", en="Network"),
        "channel": Text(es="Canal", en="Channel"),
        "handle": Text(es="De", en="From"),
        "text": Text(es="Texto", en="Text"),
        "level": Text(es="Nivel", en="Level"),
        "hit": Text(es="Cuenta", en="Counts"),
        "hours": Text(es="Horas", en="Hours"),
        "post_purpose": Text(es="Propósito", en="Purpose"),
        "comments": Text(es="Comentarios", en="Comments"),
        "url": Text(es="Enlace", en="Link"),
    }
)
OPEN = Text(es="Abrir ↗", en="Open ↗")
