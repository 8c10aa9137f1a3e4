"""What the list of those who wait says, in both languages."""

from types import MappingProxyType

from metrics import Text

LIST_BASIS = Text(
    es="Esperas de toda la historia, abiertas el {moment} · marcar «no hace falta responder» mueve los números, "
    "queda con su nombre y se puede deshacer",
    en="Waits of all history, open on {moment} · ticking “no answer needed” moves the numbers, is kept with your "
    "name and can be undone",
)
WHICH = Text(es="Cuáles", en="Which")
STILL = Text(es="Esperan todavía", en="Still waiting")
GONE = Text(es="Se fueron: {limit} o más", en="Left: {limit} or more")
NOBODY = MappingProxyType(
    {
        "still": Text(
            es="Nadie espera desde hace menos de {limit}.", en="Nobody has been waiting for less than {limit}."
        ),
        "gone": Text(
            es="Nadie lleva {limit} o más sin respuesta.", en="Nobody has been without an answer for {limit} or more."
        ),
    }
)
DAYS = Text(es="{n} días", en="{n} days")
SHOWN = Text(
    es="Se ven {shown} de {n}, {order}. El CSV las trae todas.",
    en="{shown} of {n} are shown, {order}. The CSV has them all.",
)
OLDEST = Text(es="primero las más antiguas", en="the oldest first")
NEWEST = Text(es="primero las que se fueron hace menos", en="first those who left most recently")
WAITED = Text(es="Espera", en="Waited")
SINCE = Text(es="Desde", en="Since")
MESSAGE = Text(es="Mensaje", en="Message")
ABOUT = Text(es="Sobre", en="About")
NO_ANSWER = Text(es="No hace falta responder", en="No answer needed")
NO_TEXT = Text(es="(el fichero no trae el texto)", en="(the file carries no text)")
CHANNELS = MappingProxyType(
    {
        "comment": Text(es="comentario", en="comment"),
        "dm": Text(es="privado", en="direct"),
        "mention": Text(es="mención", en="mention"),
        "review": Text(es="reseña", en="review"),
        "email": Text(es="correo", en="email"),
        "chat": Text(es="chat", en="chat"),
    }
)
READ_ONLY = Text(
    es="Esta empresa es ficticia y aquí no se guardan marcas. En su propio espacio podrá marcar lo que no necesita "
    "respuesta.",
    en="This company is fictional and marks are not kept here. In your own space you can mark what needs no answer.",
)
ALT = Text(es="Lista de quienes esperan respuesta", en="List of those who wait for an answer")

ASK_NAME = Text(es="¿Quién lo marca?", en="Who marks it?")
ASK_NAME_WHY = Text(
    es="Escriba su nombre una vez; quedará junto a cada marca que haga.",
    en="Write your name once; it is kept beside every mark you make.",
)
NAME = Text(es="Su nombre", en="Your name")
KEEP = Text(es="Guardar la marca", en="Keep the mark")
SIGNED = Text(es="Firma {name}.", en="Signed by {name}.")
OTHER_NAME = Text(es="Cambiar de nombre", en="Change the name")

MARKED = Text(es="Marcados: no hace falta responder ({n})", en="Marked: no answer needed ({n})")
MARKED_BY = Text(es="{by}, {moment}", en="{by}, {moment}")
MARKED_MORE = Text(es="y {n} más de la misma espera", en="and {n} more of the same wait")
UNDO = Text(es="Deshacer", en="Undo")
OLDER_MARKS = Text(es="Ver {n} marcas anteriores", en="See {n} earlier marks")
