"""What the cards on what ambassadors do say, in both languages."""

from types import MappingProxyType

from metrics import Text

VOICE = MappingProxyType(
    {
        "conversing": Text(es="conversan", en="converse"),
        "own": Text(es="voz propia", en="own voice"),
        "echo": Text(es="eco", en="echo"),
    }
)
VOICES_BASIS = Text(
    es="Actos públicos, por semanas completas · {n} en todo el periodo · eco: {x} de {said} compartidos o "
    "escritos, intervalo "
    "{interval}",
    en="Public acts, by full weeks · {n} in the whole period · echo: {x} of {said} shared or written, interval "
    "{interval}",
)
VOICES_GAP = Text(
    es="en blanco, las semanas con menos de {least} personas", en="blank, the weeks with under {least} people"
)
ECHO_ALT = Text(es="conversan {conversing}, voz propia {own}, eco {echo}",
                en="converse {conversing}, own voice {own}, echo {echo}")  # fmt: skip

KINDS = MappingProxyType(
    {
        "question": Text(es="Preguntar algo", en="Asking something"),
        "comment": Text(es="Comentar donde otros", en="Commenting where others are"),
        "own_post": Text(es="Escribir algo propio", en="Writing something of one's own"),
        "with_words": Text(es="Compartir con palabras propias", en="Sharing with one's own words"),
        "as_is": Text(es="Compartir tal cual", en="Sharing as it comes"),
        "copy": Text(es="Copiar el texto sugerido", en="Copying the suggested text"),
    }
)
# The same kinds inside a sentence, short.
DOING = MappingProxyType(
    {
        "question": Text(es="preguntar", en="asking"),
        "comment": Text(es="comentar", en="commenting"),
        "own_post": Text(es="escribir algo propio", en="writing something of one's own"),
        "with_words": Text(es="compartir con palabras propias", en="sharing with one's own words"),
        "as_is": Text(es="compartir tal cual", en="sharing as it comes"),
        "copy": Text(es="copiar", en="copying"),
    }
)
BEATS = Text(es="{best} gana más respuestas que {worst}", en="{best} earns more replies than {worst}")
EARNS = Text(es="Recibe respuesta el {share} de los actos", en="{share} of the acts get a reply")
EARNS_FEW = Text(es="Qué gana respuestas: muy pocos para decirlo", en="What earns replies: too few to tell")
EARNS_NOT = Text(es="Qué gana respuestas no viene en sus ficheros", en="What earns replies is not in your files")
EARNS_NOT_BASIS = Text(
    es="Para verlo, suba la actividad con las respuestas recibidas (replies_received).",
    en="To see it, upload the activity with the replies received (replies_received).",
)
EARNS_BASIS = Text(
    es="Actos con al menos una respuesta, por lo que se hace y nunca por persona · {x} de {n} donde se sabe · "
    "intervalo del 95 %",
    en="Acts with at least one reply, by what is done and never by person · {x} of {n} where known · 95% interval",
)
EARNS_HIDDEN = Text(es="de menos de {least} personas: {kinds}", en="by under {least} people: {kinds}")

HALF = Text(es="Bastan {few} personas para la mitad", en="It takes {few} people to make half")
HALF_FEW = Text(es="Menos de {least} personas hacen la mitad", en="Under {least} people make half")
HALF_BASIS = Text(
    es="Actos públicos del periodo · {acts} de {n} personas · equivalen a {value} voces iguales · recuento exacto",
    en="Public acts of the period · {acts} by {n} people · they amount to {value} equal voices · exact count",
)

TRAINED = Text(es="Formadas", en="Trained")
UNTRAINED = Text(es="Sin formar", en="Not trained")
TRAINED_SAYS = Text(es="Activas: el {a} de las formadas, el {b} de las demás",
                    en="Active: {a} of the trained, {b} of the others")  # fmt: skip
TRAINED_BASIS = Text(
    es="De las apuntadas, parte activa · formarse es una rama aparte: hay quien actúa sin curso, y esto no prueba "
    "que sea por él",
    en="Of the enrolled, the active part · training is a side branch: some act without it, and this does not prove "
    "it is due to it",
)

SEEN = MappingProxyType(
    {
        "people": Text(es="Embajadores", en="Ambassadors"),
        "brand": Text(es="La marca, sin pagar", en="The brand, unpaid"),
        "paid": Text(es="La marca, pagado", en="The brand, paid"),
    }
)
SEEN_HEAD = Text(es="Impresiones", en="Impressions")
SEEN_SIDE = Text(es="De quién", en="Whose")
SEEN_NOTE = Text(es="Se sabe de", en="Known of")
REACH_BASIS = Text(
    es="Veces que se vio · parte de los embajadores en la suma con lo que la marca publica sin pagar · {known}",
    en="Times it was seen · the ambassadors' part of the sum with what the brand posts unpaid · {known}",
)
REACH_KNOWN = Text(
    es="se sabe del {acts} de los actos y del {posts} de las publicaciones",
    en="known of {acts} of the acts and {posts} of the posts",
)
REACH_NOT = Text(
    es="Veces que se vio · sin reparto: menos de la mitad de las filas de un lado trae el dato",
    en="Times it was seen · no share: under half of the rows of one side carry it",
)
REACH_NOT_SAYS = Text(
    es="Cuánto se ve viene a medias en sus ficheros", en="How much is seen is only partly in your files"
)
REACH_TWICE = Text(
    es="Son vistas, no personas: quien sigue a la marca y a tres embajadores cuenta cuatro veces.",
    en="These are views, not people: whoever follows the brand and three ambassadors counts four times.",
)
REACH_BOUNDS = Text(
    es="Personas distintas que vieron a los embajadores: entre {low} y {high}.",
    en="Different people who saw the ambassadors: between {low} and {high}.",
)
REACH_OTHERS = MappingProxyType(
    {
        "engagements": Text(es="De las interacciones, viene de personas el {share}.",
                            en="Of the engagements, {share} come from people."),
        "clicks": Text(es="De los clics, el {share}.", en="Of the clicks, {share}."),
    }
)  # fmt: skip
NO_MONEY = Text(es="No se traduce a dinero.", en="It is not turned into money.")

TOTALS_MANY = Text(es="El informe trae {n} personas que hicieron algo",
                   en="The report lists {n} people who did something")  # fmt: skip
TOTALS_BASIS = Text(
    es="{name} · {x} de {n} · la mitad la hacen {few} personas",
    en="{name} · {x} of {n} · half is made by {few} people",
)
TOTALS_ACTIVE_BASIS = Text(
    es="El informe solo lista a quienes hicieron algo: no da proporción · {n} personas · la mitad la hacen {few}",
    en="The report lists only those who did something: it gives no rate · {n} people · half is made by {few}",
)

MORE = Text(es="¿Y si se sumara alguien en cada departamento?", en="What if somebody joined in each department?")
MORE_BASIS = Text(
    es="Elija cuántas personas más por departamento, hasta donde llega su plantilla",
    en="Choose how many more people per department, as far as each roster goes",
)
MORE_NAMES = MappingProxyType(
    {
        "advocacy_funnel": Text(es="Parte activa", en="Active part"),
        "capillarity": Text(es="Departamentos activos", en="Active departments"),
        "effective_departments": Text(es="Departamentos equivalentes", en="Equivalent departments"),
        "acts": Text(es="Actos públicos más en el periodo", en="More public acts in the period"),
        "impressions": Text(es="Veces más que se vería", en="More times it would be seen"),
    }
)
MORE_LABEL = Text(es="Personas más por departamento", en="More people per department")
MORE_SURE = Text(es="Por aritmética", en="By arithmetic")
MORE_IF = Text(
    es="Solo si hicieran la mitad que quienes ya están, y se vieran como hasta ahora",
    en="Only if they did half of what those there do, and were seen as until now",
)
MORE_NOW = Text(es="ahora {value}", en="now {value}")
MORE_BETWEEN = Text(es="entre {low} y {high}", en="between {low} and {high}")
