"""The few words that stand inside charts, in both languages."""

from __future__ import annotations

from metrics import Language, Text

AGES: dict[str, Text] = {
    "0-24h": Text(es="Hasta 24\u00a0h", en="Up to 24\u00a0h"),
    "1-3d": Text(es="1 a 3 días", en="1 to 3 days"),
    "3-7d": Text(es="3 a 7 días", en="3 to 7 days"),
}
GONE = ">7d"  # no bar: who waited longer has left
LEVELS: dict[str, tuple[Text, Text]] = {
    "sustained": (
        Text(es="Sostenida", en="Sustained"),
        Text(es="dos vueltas completas o más", en="two full rounds or more"),
    ),
    "dialogue": (
        Text(es="Diálogo", en="Dialogue"),
        Text(es="cliente → marca → cliente, una vuelta completa", en="customer → brand → customer, one full round"),
    ),
    "reactive": (
        Text(es="Respondida", en="Answered"),
        Text(es="respuesta con contenido; el cliente no volvió", en="a real answer; the customer did not come back"),
    ),
    "token": (
        Text(es="De trámite", en="Token"),
        Text(es="solo una frase hecha o menos de tres palabras", en="only a stock phrase, or under three words"),
    ),
    "unanswered": (
        Text(es="Sin respuesta", en="Unanswered"),
        Text(es="nadie de la marca contestó en 7 días", en="nobody from the brand answered in 7 days"),
    ),
}
DAYS: dict[Language, list[str]] = {
    "es": ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
}
NOW = Text(es="ahora", en="now")
BEFORE = Text(es="antes", en="before")
THIS_PERIOD = Text(es="este periodo", en="this period")
MEAN = Text(es="media {value}", en="mean {value}")
NO_DATA = Text(es="sin datos", en="no data")
OF = Text(es="{part} de {whole}", en="{part} of {whole}")
GONE_ONE = Text(es="Otro ya se fue: 7 días o más sin respuesta", en="One more has left: 7 days or more unanswered")
GONE_MANY = Text(
    es="Otros {count} ya se fueron: 7 días o más sin respuesta",
    en="Another {count} have left: 7 days or more unanswered",
)
WEEKS_ONE = Text(es="{count} semana completa", en="{count} full week")
WEEKS_MANY = Text(es="{count} semanas completas", en="{count} full weeks")
WEEKS_HAD = Text(es="Semanas que hay", en="Weeks there are")
WEEKS_NEEDED = Text(es="Semanas que hacen falta", en="Weeks needed")
LACK_ONE = Text(es="falta {count} para poder decir algo", en="{count} more before anything can be said")
LACK_MANY = Text(es="faltan {count} para poder decir algo", en="{count} more before anything can be said")
LACK_NONE = Text(es="ya hay las {count} que hacen falta", en="the {count} needed are there")
LAST_JUDGED = Text(es="última semana juzgada", en="last judged week")
HALF_BY = Text(es="la mitad, en {hours}", en="half, by {hours}")
NOW_SHARE = Text(es="ahora, {share}", en="now, {share}")
IN_7_DAYS = Text(es="en 7 días", en="in 7 days")
BEFORE_SHARE = Text(es="antes, {share}", en="before, {share}")
ASKED = Text(es="Preguntan", en="They ask")
ANSWERED = Text(es="Contestamos", en="We answer")
MESSAGE = Text(es="mensaje", en="message")
MESSAGES = Text(es="mensajes", en="messages")
ATTENDED = Text(es="atendidos", en="attended")
WAITING = Text(es="esperan todavía", en="still waiting")
LEFT = Text(es="se fueron", en="left")
CAME_ONE = Text(es="1 llegó", en="1 came in")
CAME = Text(es="{count} llegaron", en="{count} came in")
ROWS: dict[str, tuple[Text, Text]] = {
    "new": (Text(es="nueva", en="new"), Text(es="nuevas", en="new")),
    "changed": (Text(es="cambia", en="changed"), Text(es="cambian", en="changed")),
    "same": (Text(es="ya estaba", en="already here"), Text(es="ya estaban", en="already here")),
    "rejected": (Text(es="rechazada", en="rejected"), Text(es="rechazadas", en="rejected")),
    "left_out": (Text(es="aparte", en="left out"), Text(es="aparte", en="left out")),
}
FILE_ROWS = Text(es="{count} filas en el fichero", en="{count} rows in the file")
ONE_FILE_ROW = Text(es="1 fila en el fichero", en="1 row in the file")
SILENT = Text(es="sin ninguna respuesta", en="with no reply at all")
TALKED = Text(es="con alguna", en="with at least one")
POSTS = Text(es="{count} publicaciones", en="{count} posts")
ONE_POST = Text(es="1 publicación", en="1 post")
FILES = Text(es="{count} ficheros", en="{count} files")
COVERED = Text(es="cubierta", en="covered")
MORE_EVENTS = Text(es="y {n} más: señale su marca para leerlas", en="and {n} more: point at their mark to read them")


def chosen(one: Text, many: Text, number: int) -> Text:
    """The singular for one, the plural for all else, none included."""
    return one if number == 1 else many
