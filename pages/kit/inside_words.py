"""What the page of inside and out says of the two series, of care and of topics, in both languages."""

from types import MappingProxyType

from metrics import Text

TOGETHER = Text(es="Dentro y fuera van juntos", en="Inside and outside go together")
AHEAD_ONE = Text(
    es="Dentro y fuera van juntos: lo de dentro, una semana antes",
    en="Inside and outside go together: the inside one week before",
)
AHEAD = Text(
    es="Dentro y fuera van juntos: lo de dentro, {n} semanas antes",
    en="Inside and outside go together: the inside {n} weeks before",
)
BEHIND_ONE = Text(
    es="Dentro y fuera van juntos: lo de fuera, una semana antes",
    en="Inside and outside go together: the outside one week before",
)
BEHIND = Text(
    es="Dentro y fuera van juntos: lo de fuera, {n} semanas antes",
    en="Inside and outside go together: the outside {n} weeks before",
)
OPPOSED = Text(
    es="Dentro y fuera van al revés: cuando uno sube, el otro baja",
    en="Inside and outside go opposite ways: one rises as the other falls",
)
NOT_SEEN = Text(es="Entre dentro y fuera no se ve relación", en="No link is seen between inside and outside")
NOT_YET_ONE = Text(
    es="Dentro y fuera: aún no se puede saber (falta una semana)",
    en="Inside and outside: it cannot be known yet (one week more)",
)
NOT_YET = Text(
    es="Dentro y fuera: aún no se puede saber (faltan {n} semanas)",
    en="Inside and outside: it cannot be known yet ({n} weeks more)",
)
NO_VARIATION = Text(
    es="Dentro y fuera: no se puede saber, una de las dos no varía",
    en="Inside and outside: it cannot be known, one of them never varies",
)
ONE_SIDE = Text(es="Dentro y fuera: falta uno de los dos lados", en="Inside and outside: one of the sides is missing")

SERIES = MappingProxyType(
    {
        "acts": Text(es="actos de embajadores", en="ambassadors' acts"),
        "internal_messages": Text(es="mensajes internos", en="internal messages"),
        "interactions": Text(es="interacciones con las publicaciones", en="interactions with the posts"),
        "engagements": Text(es="interacciones diarias", en="daily engagements"),
    }
)
WEEKS_OF = Text(es="En {n} semanas completas: {inside} e {outside}", en="Over {n} full weeks: {inside} and {outside}")
FOUND = Text(
    es="correlación {r} (intervalo {low} a {high}) · ir por delante no prueba nada más",
    en="correlation {r} (interval {low} to {high}) · going ahead proves nothing more",
)
BLIND_TO = Text(
    es="con estas semanas solo se vería una correlación de {r} o más",
    en="with these weeks only a correlation of {r} or more would be seen",
)
NEEDED = Text(es="hacen falta {n}", en="{n} are needed")

LINES = Text(es="Dentro arriba, fuera abajo, semana a semana", en="Inside above, outside below, week by week")
LINES_BASIS = Text(
    es="Toda la historia, cada serie en su escala y desde cero · fondo, el periodo elegido",
    en="All history, each series on its own scale from zero · ground, the period chosen",
)
LINES_GAP = Text(
    es="en blanco, semanas de dentro con menos de {least} personas",
    en="blank, weeks inside with under {least} people",
)
INSIDE_LINE = Text(es="Dentro: {name}", en="Inside: {name}")
OUTSIDE_LINE = Text(es="Fuera: {name}", en="Outside: {name}")

LAG_SAME = Text(es="Se ve relación en la misma semana", en="A link is seen in the same week")
LAG_AHEAD = Text(es="Se ve relación si dentro va {n} por delante", en="A link is seen with the inside {n} ahead")
LAG_BEHIND = Text(es="Se ve relación si fuera va {n} por delante", en="A link is seen with the outside {n} ahead")
LAG_ONE = Text(es="una semana", en="one week")
LAG_MANY = Text(es="{n} semanas", en="{n} weeks")
WAITING = Text(es="Hay {n} semanas de las {all} que hacen falta", en="There are {n} weeks of the {all} needed")
WAITING_ONE = Text(es="Hay una semana de las {all} que hacen falta", en="There is one week of the {all} needed")
WAITING_BASIS = Text(
    es="Con menos, dos series que crecen a la vez parecen ir juntas sin que sea verdad",
    en="With fewer, two series that grow at once seem to go together when they do not",
)
LAG_NONE = Text(es="Ningún desfase se sale de lo que da el azar", en="No lag leaves what chance gives")
LAG_BASIS = Text(
    es="Correlación en cada desfase, sin tendencia ni inercia · rayas, 95 % al sortear semanas otra vez · "
    "fondo, lo que da el azar al mirar {looks} desfases",
    en="Correlation at each lag, without trend or inertia · bars, 95% when weeks are drawn again · "
    "ground, what chance gives when {looks} lags are looked at",
)

GAP = MappingProxyType(
    {
        "inside": Text(es="Dentro", en="Inside"),
        "outside": Text(es="Fuera", en="Outside"),
    }
)

CARE = MappingProxyType(
    {
        "inside": Text(es="Dentro se contesta más que fuera", en="Those inside are answered more than those outside"),
        "parity": Text(es="Dentro y fuera se contesta igual", en="Inside and outside are answered alike"),
        "outside": Text(es="Fuera se contesta más que dentro", en="Those outside are answered more than those inside"),
        "open": Text(
            es="No se ve diferencia de mimo entre dentro y fuera",
            en="No difference of care is seen between inside and outside",
        ),
    }
)
CARE_BASIS = Text(
    es="Parte contestada, a los dos lados · dentro contestan los compañeros; fuera, la marca · por cada respuesta "
    "fuera, {ratio} dentro ({interval})",
    en="Part answered, on both sides · inside colleagues answer, outside the brand · for each answer outside, "
    "{ratio} inside ({interval})",
)
IN_72 = Text(es="{side}, en {h} horas", en="{side}, within {h} hours")
IN_7 = Text(es="{side}, en 7 días", en="{side}, within 7 days")
WAIT = Text(es="{side}: la mitad espera menos de", en="{side}: half wait less than")
CARE_WAITS = Text(es="La mitad espera menos de", en="Half wait less than")

REPLIES_BY = Text(
    es="por departamento de quien publica · los de pocas personas no se detallan",
    en="by the department of whoever posts · those of few people are not told",
)
CROSS_BASIS = Text(
    es="{x} de {n} comentarios, respuestas y reacciones · {ratio} veces lo que daría el azar; entre 0,8 y 1,1 no "
    "hay paredes",
    en="{x} of {n} comments, replies and reactions · {ratio} times what chance would give; from 0.8 to 1.1 there "
    "are no walls",
)
CROSSES = Text(es="Cruza de departamento", en="Crosses departments")
BY_CHANCE = Text(es="Lo que daría el azar", en="What chance would give")

TOPICS = Text(es="De lo que se habla dentro y fuera", en="What is talked about inside and outside")
TOPICS_SAME = Text(es="Coherencia de temas: {value} de 1", en="Topic coherence: {value} of 1")
TOPICS_BASIS = Text(
    es="Parte de las publicaciones sobre cada tema · {internal} de dentro y {external} de fuera · "
    "1 sería la misma mezcla, y no es la meta",
    en="Share of the posts on each topic · {internal} inside and {external} outside · "
    "1 would be the same mix, and is not the goal",
)
TOPICS_REST = Text(es="Los demás temas ({n})", en="All other topics ({n})")
UNDER = Text(es="menos de {least} personas", en="under {least} people")

GAP_BASIS = Text(
    es="Las cuatro últimas semanas frente al pasado de cada lado, en desviaciones · de {n} semanas · cada lado con "
    "el suyo",
    en="The last four weeks against each side's own past, in deviations · of {n} weeks · each side with its own",
)
GAP_SAYS = Text(es="Dentro {inside}; fuera {outside}", en="Inside {inside}; outside {outside}")
GAP_BOTH = (
    Text(es="Dentro y fuera, por debajo de su pasado", en="Inside and outside, both below their past"),
    Text(es="Dentro y fuera, como suelen", en="Inside and outside, both as usual"),
    Text(es="Dentro y fuera, por encima de su pasado", en="Inside and outside, both above their past"),
)
GAP_LEVELS = (
    Text(es="por debajo de su pasado", en="below its past"),
    Text(es="como suele", en="as usual"),
    Text(es="por encima de su pasado", en="above its past"),
)

FILTERS = Text(
    es="El filtro de red vale para las dos series; lo demás es de toda la casa.",
    en="The filter by network holds for the two series; all else is of the whole house.",
)
BLIND = Text(es="De dentro aún no se sabe nada", en="Nothing is known of the inside yet")
BLIND_WHY = Text(
    es="Sus ficheros cuentan lo de fuera. Sin lo de dentro no se puede ver si van juntos, ni si se trata igual a "
    "los unos y a los otros.",
    en="Your files tell of the outside. Without the inside it cannot be seen whether both go together, nor whether "
    "both are treated alike.",
)
BRING = Text(es="Qué traer para ver lo de dentro", en="What to bring to see the inside")
BRING_BASIS = Text(
    es="Cualquiera basta para empezar; los nombres se guardan como seudónimos",
    en="Any of them is enough to begin; names are kept as pseudonyms",
)
BRING_LIST = (
    Text(
        es="Lo que hacen los embajadores, con su fecha (plantilla *advocacy_activity*): con 40 semanas se ve si va "
        "con lo de fuera.",
        en="What ambassadors do, with dates (template *advocacy_activity*): with 40 weeks it shows whether it goes "
        "with the outside.",
    ),
    Text(
        es="Las publicaciones y los comentarios de la red interna: Viva Engage, o las plantillas *internal_posts* "
        "e *internal_interactions*.",
        en="The posts and comments of the internal network: Viva Engage, or the templates *internal_posts* and "
        "*internal_interactions*.",
    ),
    Text(
        es="Los informes de uso de Slack o Microsoft 365: cuántas personas entran y cuántas escriben.",
        en="The usage reports of Slack or Microsoft 365: how many people come in and how many write.",
    ),
    Text(
        es="La plantilla con sus departamentos (plantilla *advocates*) y las normas de la casa (plantilla *facts*).",
        en="The roster with departments (template *advocates*) and the house rules (template *facts*).",
    ),
)
HOUSE = Text(es="Toda la casa", en="The whole house")
NOW = Text(es="Ahora", en="Now")
BEFORE = Text(es="Antes", en="Before")
