"""What the page of who follows whom says, in both languages."""

# ruff: noqa: E501

from metrics import Text

LEAD = (
    Text(
        es="De {n} personas que nos siguen, no seguimos a ninguna.", en="Of {n} people who follow us, we follow none."
    ),
    Text(es="De {n} personas que nos siguen, seguimos a una.", en="Of {n} people who follow us, we follow one."),
    Text(es="De {n} personas que nos siguen, seguimos a {x}.", en="Of {n} people who follow us, we follow {x}."),
)
LEAD_ONE = (
    Text(es="Nos sigue una persona y no la seguimos.", en="One person follows us and we do not follow back."),
    Text(es="Nos sigue una persona y la seguimos.", en="One person follows us and we follow back."),
)
LEAD_AUDIENCE = Text(
    es="Nos siguen {followers}; seguimos a {following}.", en="Followers, {followers}; we follow {following}."
)
LEAD_NOTHING = Text(es="Sus ficheros no dicen quién sigue a quién.", en="Your files do not say who follows whom.")
WHO_ELSEWHERE = Text(
    es="De esta selección no hay lista de quién sigue a quién, pero se sabe quién vuelve a escribir.",
    en="For this selection there is no list of who follows whom, but it is known who writes again.",
)
WHO_UNKNOWN = Text(
    es="Sus ficheros no dicen quién sigue a quién, pero sí quién vuelve a escribir.",
    en="Your files do not say who follows whom, but they do say who writes again.",
)
EVIDENCE_SHARE = Text(
    es="Es el {share} ({interval}) de quienes trae el fichero.", en="That is {share} ({interval}) of those in the file."
)
EVIDENCE_OUTWARD = Text(
    es="Comentamos o compartimos {x} de {n} publicaciones suyas.",
    en="We commented on or shared {x} of {n} of their posts.",
)
EVIDENCE_CORE = (
    Text(es="Una persona mantiene viva la conversación.", en="One person keeps the conversation alive."),
    Text(es="Mantienen viva la conversación {n} personas.", en="The conversation is kept alive by {n} people."),
)
BOTH_BASIS = Text(es="{x} de {n} que nos siguen", en="{x} of {n} who follow us")
BOTH_OTHERS = Text(es="fuera, {n} que se sabe que no son clientes", en="left out, {n} known not to be customers")
BOTH_OTHER = Text(es="fuera, 1 que se sabe que no es cliente", en="left out, 1 known not to be a customer")
BOTH_UNTOLD = Text(
    es="el fichero no dice quién es cliente: van todos", en="the file does not say who is a customer: all are in"
)
BOTH_HALF = Text(es="de {n} falta saber un lado", en="of {n} one side is not known")
BOTH_PICTURE = Text(es="una foto, no un periodo", en="a picture, not a period")
RATIO = Text(
    es="Por cada {per} seguidores seguimos a {n} cuentas", en="For every {per} followers we follow {n} accounts"
)
RATIO_ONE = Text(
    es="Por cada {per} seguidores seguimos a una cuenta", en="For every {per} followers we follow one account"
)
RATIO_BASIS = Text(
    es="Última cifra de cada red que dice las dos · {following} por {followers} · no es una meta: se infla en una tarde",
    en="Last figure of each network that tells both · {following} over {followers} · no target: it is inflated in an afternoon",
)
RATIO_NOTE = Text(es="por cada {per} seguidores", en="per {per} followers")
OUTWARD = Text(es="Publicaciones de clientes", en="Customers' posts")
OUTWARD_PARTS = (
    Text(es="comentamos o compartimos", en="we commented or shared"),
    Text(es="solo «me gusta»", en="only a like"),
    Text(es="ningún gesto", en="no sign"),
)
ASKED = Text(es="Publicaciones que preguntan", en="Posts that ask")
ASKED_PARTS = (
    Text(es="volvimos a quien contestó", en="we went back to them"),
    Text(es="contestaron y callamos", en="they answered, we kept silent"),
    Text(es="no contestó nadie", en="nobody answered"),
)
CORE_BASIS = Text(
    es="Escribieron en {least} o más de las últimas {weeks} semanas · {x} de {n} personas · 100 es una imagen, no una meta",
    en="They wrote in {least} or more of the last {weeks} weeks · {x} of {n} people · 100 is an image, no target",
)
HUNDRED = Text(
    es="«…es mejor tener 100 que están locos por seguir participando en la conversación»",
    en="“…better to have 100 who are crazy to go on taking part in the conversation”",
)
SCALE = (
    Text(es="Siguen {followers}; nadie vuelve a escribir", en="There are {followers} followers; nobody writes again"),
    Text(
        es="Siguen {followers}; vuelve a escribir una persona",
        en="There are {followers} followers; one person writes again",
    ),
    Text(es="Siguen {followers}; vuelven a escribir {back}", en="There are {followers} followers; {back} write again"),
)
SCALE_BASIS = Text(
    es="Áreas a escala · seguidores hasta el {day}: quien sigue en dos redes cuenta dos veces, y quien escribe puede no seguir",
    en="Areas to scale · followers up to {day}: who follows on two networks counts twice, and who writes may not follow",
)
BACK = (
    Text(es="Nadie vuelve a escribir otro día", en="Nobody writes again another day"),
    Text(es="Una persona vuelve a escribir otro día", en="One person writes again another day"),
    Text(es="Vuelven a escribir otro día {n} personas", en="On another day {n} people write again"),
)
SCALE_UNTOLD = Text(
    es="Sin el número de seguidores no hay con qué comparar",
    en="Without the follower count there is nothing to compare with",
)
FOLLOWERS = Text(es="siguen", en="follow")
WRITERS = Text(es="escriben en el periodo", en="write in the period")
RETURNING = Text(es="vuelven otro día", en="return another day")
CORE_MONTHS = Text(es="El núcleo al acabar cada mes", en="The core at the end of each month")
CORE_MONTHS_BASIS = Text(
    es="Personas del núcleo · en gris, antes de este periodo · recuentos exactos",
    en="People of the core · in grey, before this period · exact counts",
)
SPREAD_BASIS = Text(
    es="Gini {gini}{before} · {n} personas, {messages} mensajes · crece con el volumen: compare periodos parecidos",
    en="Gini {gini}{before} · {n} people, {messages} messages · it grows with volume: compare periods of similar size",
)
BEFORE = Text(es=" (antes {value})", en=" (before {value})")
COHORTS_BASIS = Text(
    es="Quienes escribieron por primera vez en un mes y volvieron al siguiente · {x} de {n}, toda la historia · intervalo {interval}",
    en="Those who first wrote in a month and came back in the next · {x} of {n}, all history · interval {interval}",
)
DAYS = Text(es="Sin decir nada en {n} días", en="Silent for {n} days")
DORMANT_BASIS = Text(
    es="Seguidores del fichero que no escriben ni publican sobre la marca · {x} de {n} · leer y dar «me gusta» no se ve",
    en="Followers in the file who neither write nor post about the brand · {x} of {n} · reading and liking cannot be seen",
)
PEERS = Text(es="Respuestas de clientes", en="Customers' replies")
PEERS_PARTS = (Text(es="a otro cliente", en="to another customer"), Text(es="a la marca", en="to the brand"))
STARTS = Text(es="Quién empieza", en="Who starts")
ENDS = Text(es="Quién acaba", en="Who ends")
DIES = Text(es="Cómo queda", en="How it is left")
SIDES = {
    "post": Text(es="una publicación", en="a post"),
    "brand": Text(es="la marca", en="the brand"),
    "customer": Text(es="el cliente", en="the customer"),
}
DIED = Text(es="la dejamos morir", en="we let it die")
LIVED = Text(es="no quedó nada pendiente", en="nothing was left open")
OF = Text(es="{n} de {all}", en="{n} of {all}")
