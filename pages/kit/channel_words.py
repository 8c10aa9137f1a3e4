"""What the page of the social channel says of postures, in both languages."""

# ruff: noqa: E501

from metrics import Text

LEAD = {
    "social_media": Text(es="Usamos las redes como un altavoz.", en="We use the networks as a loudspeaker."),
    "social_communications": Text(es="Hacemos comunicación social.", en="We do social communications."),
    "conversations_only": Text(es="Conversamos, y poco más.", en="We converse, and little else."),
    "social_channel": Text(es="Somos un canal social.", en="We are a social channel."),
}
BETWEEN = Text(es="Entre {first} y {second}.", en="Between {first} and {second}.")
NEAR_ONE = Text(es="A medio camino de {first}.", en="Halfway to {first}.")
NEAR_NONE = Text(es="Nuestra postura no es ninguna de las cuatro.", en="Our posture is none of the four.")
NOT_YET = Text(es="Aún no se puede decir cuál es nuestra postura.", en="Which our posture is cannot be said yet.")
UNTOLD = Text(
    es="Sus ficheros no dicen qué postura practicamos.", en="Your files do not say which posture we practise."
)
NOT_YET_WHY = Text(
    es="Publicaciones: {posts} de las 20 que hacen falta · con propósito conocido: {coverage} del 60 % · esperas que se pueden juzgar: {waits} de 20.",
    en="Posts: {posts} of the 20 needed · with a known purpose: {coverage} of 60% · waits that can be judged: {waits} of 20.",
)
EVIDENCE = Text(
    es="Aprovechamos el {dialogue} de las ocasiones de hablar; la variedad de usos del canal es {purposes} ({posts} publicaciones, {openings} ocasiones).",
    en="We take up {dialogue} of the openings to talk; the variety of uses of the channel is {purposes} ({posts} posts, {openings} openings).",
)
DRAWN = Text(
    es="Al remuestrear las semanas, {n} de {all} veces sale «{name}».",
    en="Redrawing the weeks, {n} times of {all} it comes out “{name}”.",
)
INSIDE = Text(es="En el mapa, del lado de {name}", en="On the map, on the side of {name}")
BORDER = Text(es="En el mapa, en la frontera de {name}", en="On the map, at the border of {name}")
LEANS = Text(es="El mapa tira hacia {name}; la regla mira más", en="The map leans to {name}; the rule sees more")
MAP_BASIS = Text(
    es="Dos de las cinco medidas de la regla{cloud}{trail} · teñida, la que prefiere el autor de la idea: aquí no puntúa ninguna",
    en="Two of the rule's five measures{cloud}{trail} · tinted, the one the author of the idea prefers: none of them scores here",
)
CLOUD = Text(es=" · nube: {n} remuestreos por semanas", en=" · cloud: {n} redrawings by week")
TRAIL = {
    "months": Text(es=" · línea: por meses", en=" · line: by month"),
    "accounts": Text(es=" · huecos: por cuenta", en=" · hollow: by account"),
    "networks": Text(es=" · huecos: por red", en=" · hollow: by network"),
}
SHOW = Text(es="Qué se compara en el mapa", en="What the map compares")
SHOWN = {
    "months": Text(es="Meses", en="Months"),
    "accounts": Text(es="Cuentas", en="Accounts"),
    "networks": Text(es="Redes", en="Networks"),
}
NOW = Text(es="ahora", en="now")
FUNCTIONS_BASIS = Text(
    es="Para qué es cada publicación · {n} de {all} lo dicen ({coverage}){suggested} · línea: intervalo del 95 %",
    en="What each post is for · {n} of {all} say it ({coverage}){suggested} · line: 95% interval",
)
SUGGESTED = Text(es=" · {n} por sus reglas", en=" · {n} by your rules")
RULES = Text(es="Editar las reglas de propósito en Datos", en="Edit the rules of purpose in Data")
LACKS = Text(es="Cuánto se cumple cada postura", en="How far each posture holds")
LACKS_BASIS = Text(
    es="De 0 a 1 · vale lo que su condición más floja · gana la que llega a la mitad con una décima de ventaja",
    en="0 to 1 · as true as its weakest condition · the one that reaches half, a tenth ahead, wins",
)
STABLE = Text(
    es="Quitando una semana cualquiera, la postura es la misma {same} de {weeks} veces.",
    en="Leaving out any one week, the posture is the same {same} of {weeks} times.",
)
ARITHMETIC = Text(
    es="Es aritmética sobre las reglas, no una promesa sobre los clientes.",
    en="It is arithmetic on the rules, no promise about customers.",
)
ASKS = (
    Text(es="Se cumplen las {all} condiciones del canal social", en="The {all} conditions of a social channel hold"),
    Text(
        es="Para ser canal social falta 1 de {all} condiciones",
        en="To be a social channel, 1 of {all} conditions is missing",
    ),
    Text(
        es="Para ser canal social faltan {n} de {all} condiciones",
        en="To be a social channel, {n} of {all} conditions are missing",
    ),
)
TRY = Text(es="Probarlo en el taller", en="Try it in the workshop")
ASKS_BASIS = Text(
    es="Franja oscura: se cumple; clara: en parte, y vale desde la mitad · los umbrales son nuestros{weakest}",
    en="Dark band: it holds; light: in part, and counts from half on · the thresholds are ours{weakest}",
)
WEAKEST = Text(es=" · la más floja: {name}", en=" · the weakest: {name}")
HOLDS = Text(es="se cumple", en="holds")
PARTLY = Text(es="en parte: {truth}", en="in part: {truth}")
FAILS = Text(es="no se cumple", en="does not hold")
UNKNOWN = Text(es="no se sabe", en="not known")
INPUTS = {
    "answered": Text(es="Respuestas con contenido", en="Substantive answers"),
    "monologue": Text(es="Ocasiones perdidas", en="Openings missed"),
    "service": Text(es="Publicaciones de servicio", en="Service posts"),
    "commercial": Text(es="Publicaciones comerciales", en="Commercial posts"),
    "recycled": Text(es="Mensajes reciclados", en="Recycled messages"),
}
