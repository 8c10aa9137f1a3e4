"""What Pulse and Conversation say, in both languages."""

from metrics import Text

ONE_WAITS = Text(es="Espera 1 contacto: {oldest}", en="One contact is waiting: {oldest}")
SOME_WAIT = Text(
    es="Esperan {n} contactos; el más antiguo, {oldest}", en="Still waiting, {n} contacts; the oldest, {oldest}"
)
NO_WAITS = Text(
    es="No hay esperas que contar en estos ficheros", en="There are no waits to count in these files"
)  # fmt: skip
NOBODY_WAITS = Text(es="Nadie espera respuesta", en="Nobody is waiting for an answer")
WAITING_BASIS = Text(
    es="Contactos abiertos desde hace menos de 7 días, el {moment} · {n} de {all} de la historia · recuento exacto",
    en="Contacts open for less than 7 days, on {moment} · {n} of {all} of all history · exact count",
)
INSIDE = {
    "not_enough_weeks": Text(
        es="Dentro y fuera: aún no se puede saber", en="Inside and outside: it cannot be known yet"
    ),
    "no_variation": Text(es="Dentro y fuera: aún no se puede saber", en="Inside and outside: it cannot be known yet"),
    "no_evidence": Text(es="Dentro y fuera: no se ve relación", en="Inside and outside: no link is seen"),
    "ahead": Text(
        es="Lo de dentro va {lag} semanas por delante",
        en="The inside goes {lag} weeks ahead of the outside",
    ),
    "ahead_one": Text(es="Lo de dentro va una semana por delante", en="The inside goes one week ahead of the outside"),
    "behind": Text(
        es="Lo de fuera va {lag} semanas por delante",
        en="The outside goes {lag} weeks ahead of the inside",
    ),
    "behind_one": Text(es="Lo de fuera va una semana por delante", en="The outside goes one week ahead of the inside"),
    "together": Text(es="Dentro y fuera van juntos", en="Inside and outside go together"),
}
INSIDE_ASKED = Text(
    es="¿Van juntas la actividad de los embajadores y la conversación de fuera? · {weeks} semanas completas",
    en="Do ambassadors' activity and the talk outside go together? · {weeks} full weeks",
)
INSIDE_NEEDS = Text(es=" de las {needed} que hacen falta", en=" of the {needed} needed")
INSIDE_FOUND = Text(
    es=" · correlación {r} (intervalo {low} a {high}) · ir por delante no prueba nada más",
    en=" · correlation {r} (interval {low} to {high}) · going ahead proves nothing more",
)
INSIDE_BLIND = Text(
    es=" · con estas semanas solo se vería una correlación de {r} o más",
    en=" · with these weeks only a correlation of {r} or more would be seen",
)
UNSEEN = Text(es="Lo que estos ficheros no ven", en="What these files do not see")
UNSEEN_BASIS = Text(
    es="Siempre a la vista: un número no es toda la conversación", en="Always in sight: a number is not the whole talk"
)
NOTHING_MOVED = Text(es="Qué cambió: no hay con qué comparar", en="What moved: nothing to compare with")
NOTHING_MOVED_WHY = Text(
    es="Elija un periodo que tenga otro igual de largo antes.", en="Choose a period with another one as long before it."
)
MOVED_MOST = Text(es="{name}: lo que más mueve el diálogo", en="{name}: what moves dialogue most")
MOVED_ONE = Text(
    es="Dos tercios o más del cambio vienen de {name}", en="Two thirds or more of the change come from {name}"
)
MOVED_BASIS = Text(
    es="Qué mueve la cuota de diálogo, en puntos · {change} en total · por {split}: su tasa; mezcla: a cuál escriben",
    en="What moves the share of dialogue, in points · {change} in all · by {split}: its rate; mix: which they write to",
)
SPLIT = {"network": Text(es="red", en="network"), "account": Text(es="cuenta", en="account")}
MIX = Text(es="Mezcla", en="Mix")
MIX_NOTE = Text(es="a cuál escriben", en="which they write to")
NEXT = Text(es="Qué hacer ahora", en="What to do now")
NEXT_BASIS = Text(
    es="Tres acciones como mucho, cada una con su número", en="Three actions at most, each with its number"
)
NEXT_NONE = Text(es="Nada urgente en estos ficheros", en="Nothing urgent in these files")
GO = Text(es="Ir a {page}", en="Go to {page}")
POSTS = Text(es="Publicaciones", en="Posts")
TALKS = Text(es="Conversaciones", en="Conversations")
COMMENTS = Text(es="Comentarios", en="Comments")
MIRROR = Text(es="{talks} conversaciones y {posts} publicaciones", en="{talks} conversations and {posts} posts")
MIRROR_EACH = Text(es="Por cada publicación, {ratio} conversaciones", en="For each post, {ratio} conversations")
MIRROR_EACH_TALK = Text(es="Por cada conversación, {ratio} publicaciones", en="For each conversation, {ratio} posts")
MIRROR_BEFORE = Text(es=" (antes {ratio})", en=" (before {ratio})")
MIRROR_COUNTS = Text(es="{posts} publicaciones y {talks} comentarios", en="{posts} posts and {talks} comments")
POSTS_ALONE = Text(
    es="{posts} publicaciones; sus comentarios no vienen", en="{posts} posts; their comments are not there"
)
TALKS_ALONE = Text(
    es="{talks} conversaciones; las publicaciones no vienen", en="{talks} conversations; the posts are not there"
)
TALKS_ALONE_BASIS = Text(
    es="Conversaciones por semana, {days} · recuentos exactos · hueca, la semana que aún no se puede juzgar",
    en="Conversations by week, {days} · exact counts · hollow, the week that cannot be judged yet",
)
POSTS_ALONE_BASIS = Text(
    es="Publicaciones por semana, {days} · recuentos exactos", en="Posts by week, {days} · exact counts"
)
MIRROR_BASIS = Text(
    es="Por semana y en la misma escala, {days} · recuentos exactos · hueca, la semana que aún no se puede juzgar",
    en="By week and on one scale, {days} · exact counts · hollow, the week that cannot be judged yet",
)
MIRROR_COUNTS_BASIS = Text(
    es="Por semana, {days} · recuentos de la red: cuánto se dijo, no si se contestó",
    en="By week, {days} · the network's counts: how much was said, not whether it was answered",
)
