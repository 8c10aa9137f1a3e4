"""The words of Eco: an energy company whose four thousand employees repeat what the brand writes."""

from __future__ import annotations

from house import Words
from phrases_workshop import COMMON_SLOTS

SLOTS = COMMON_SLOTS | {
    "p": (
        "la tarifa solar", "la placa doméstica", "el cargador de coche", "la tarifa nocturna", "la batería de garaje",
        "la bomba de calor",
    ),
    "kit": ("la placa doméstica", "el cargador de coche", "la batería de garaje", "la bomba de calor"),
    "site": (
        "la planta de Teruel", "el parque eólico", "el centro de control", "la subestación del norte",
        "la sede de Madrid", "la planta de Ica",
    ),
    "value": (
        "la innovación", "el compromiso", "la sostenibilidad", "el talento", "la excelencia", "la transformación",
        "la cercanía",
    ),
    "forum": (
        "el congreso de la energía", "la feria de empleo", "la cumbre del clima", "el foro de directivos",
        "la jornada de puertas abiertas",
    ),
    "gw": ("12", "25", "40", "64", "80", "110"),
}  # fmt: skip
LEADS = {
    "positioning": (
        "Orgullosos de nuestro equipo en {site}: {value} con nombre propio.",
        "En Eco creemos en {value} como motor de {city}.",
        "{years} años liderando {value} en el sector.", "Nuestra presidenta en {forum}: la energía es {value}.",
        "Ampliamos {site} con {gw} megavatios más.",
        "Somos {value}, somos energía, somos Eco.", "Premiados en {forum} por {value}.",
        "El futuro se construye en {site} y se llama {value}.",
        "{city} y Eco firman un acuerdo por {value}.", "Cerramos el trimestre con {gw} megavatios limpios en {site}.",
    ),
    "launch": (
        "Presentamos {p} en {forum}.", "Llega {p}: {value} en tu casa.",
        "Nueva aplicación para controlar {p} desde {city}.",
    ),
    "promo": (
        "Pásate a {p} y ahorra desde el primer mes.", "Trae a un amigo a {p} y os descontamos {gw} euros.",
        "Contrata {p} antes de {soon}.",
    ),
    "lead": ("Únete al equipo de {site}: {n} vacantes abiertas.", "Pide tu estudio gratuito de {p}.",),
    "educate": ("Cómo leer la factura de {p} en {n} pasos.", "Qué es un megavatio y qué hace {site} con {gw}.",),
    "community": (
        "Voluntarios de {site} plantan {gw} árboles en {city}.",
        "Gracias a los {n} equipos que participaron en {forum}.",
    ),
}  # fmt: skip
BODIES = {
    "commercial": (
        "La energía que te mereces, con {value}.", "Consulta condiciones en la web de {p}.",
        "Disponible en {city} y en todo el país.",
        "Porque tu hogar también es {value}.", "Miles de familias ya confían en Eco.",
        "Una solución pensada en {site}.",
    ),
    "own": (
        "Un paso más en nuestro plan estratégico de {value}.", "Gracias a las personas de {site} que lo hacen posible.",
        "Seguimos avanzando, desde {city} hasta {site}.",
        "Porque {value} no es una palabra, es un camino.", "El equipo directivo lo ha celebrado en {forum}.",
        "Más de {gw} medios lo recogen hoy.",
        "Una muestra más de {value} y de compromiso con {city}.", "Juntos hacia un modelo con {value} y con {p}.",
    ),
}  # fmt: skip
CALLS = {
    "commercial": ("Infórmate.", "Contrátala ya.", "Más en la web.", "#EnergíaEco"),
    "own": ("#OrgulloEco", "#SomosEco", "Compártelo.", "#EquipoEco", "Lee la noticia completa."),
}  # fmt: skip
ASKS = {
    "factura": {
        "¿Por qué me ha subido la factura si tengo {p}?": (
            "Ha subido el peaje, no el consumo: en la segunda hoja está.",
            "La lectura fue estimada; {soon} se corrige.",
        ),
        "¿Cuándo pasáis a leer el contador en {city}?": (
            "En {city} pasamos {soon}; si quieres, mándanos foto.", "Ya no pasamos, se lee solo; te mando cómo verlo.",
        ),
        "No entiendo el concepto nuevo de la factura, ¿qué es?": (
            "Es el peaje de la zona, en la segunda hoja está el detalle.",
            "Un ajuste del año pasado, y solo sale una vez.",
        ),
        "¿Se puede fraccionar el pago de {p}?": (
            "En {n} cuotas, te lo dejo pedido.", "Sí, desde la aplicación o conmigo.",
        ),
        "¿Por qué este mes hay dos facturas?": (
            "Una es del cambio de potencia.", "Es un mes partido, {soon} se compensa.",
        ),
        "¿Cómo cambio la potencia contratada?": (
            "Dime cuánta y la cambio yo, tarda {n} días.", "En la aplicación, y solo una vez al año.",
        ),
    },
    "servicio": {
        "Sin luz en {city} desde {when}, ¿cuándo vuelve?": (
            "La avería de {city} está localizada y la brigada calcula volver {soon}.",
            "En {city} queda una calle, te escribo en cuanto vuelva.",
        ),
        "¿El estudio de {kit} tiene compromiso?": ("No obliga a nada.", "Ninguno, y lo hace {name}."),
        "¿{kit} cabe en un piso sin terraza?": (
            "En un piso también, hay que medir.", "Depende del patio; lo mira {name} gratis.",
        ),
        "Llevo {years} semanas esperando la instalación de {kit}, ¿alguna fecha?": (
            "Queda para {soon}, te llama {name}.", "Faltaba una pieza; {soon} tienes fecha.",
        ),
        "Hay un cable suelto en una calle de {city}, ¿a quién aviso?": (
            "Ya está avisada la brigada de {city}, no lo toques.", "Gracias: van de camino.",
        ),
    },
    "empleo": {
        "¿La vacante de {site} sigue abierta?": ("Cierra {soon}, aún llegas.", "Cerró, pero abrimos otra {soon}."),
        "¿Aceptáis prácticas en {site}?": ("Dos veces al año; escribe a {name}.", "Sí, la próxima empieza {soon}."),
        "¿Con quién hablo sobre las becas de {city}?": (
            "Con {name}, del equipo de Personas.", "Conmigo misma: la convocatoria sale {soon}.",
        ),
    },
}  # fmt: skip

WORDS = Words(
    slots=SLOTS,
    leads=LEADS,
    bodies=BODIES,
    calls=CALLS,
    tags=("#Eco", "#SomosEco #Energía", ""),
    asks=ASKS,
    praise=(
        "Muy clara la explicación de {p} en {city}", "Me alegra ver a gente de {city} en {site}",
        "El equipo que vino a montar {kit} fue puntual y limpio", "Enhorabuena por {site}, lo vi {when}",
        "{p} me ha bajado el recibo, bien hecho", "Buena charla en {forum}",
    ),
    complaints=(
        "Mucho orgullo y mucha noticia, pero en {city} seguimos sin luz",
        "{years} llamadas y nadie me explica la factura de {p}",
        "Todos vuestros empleados publican lo mismo y a mí no me contesta ninguno",
        "Otra foto de {forum} y mi avería sin arreglar", "La subida de {p} no la explica nadie",
        "El contador de {city} lleva {n} días estropeado", "Cuarenta personas con el mismo texto copiado, ¿de verdad?",
        "La instalación de {kit} quedó a medias {when}",
    ),
    to_praise=(
        "Se lo paso a la cuadrilla de {city}, les alegrará {day}.",
        "Gracias, {site} es obra de mucha gente, y de {name}.",
    ),
    to_complaints=(
        "Entiendo el enfado: lo reviso y te llamo {soon}.", "No es forma de atender a nadie. Lo mira {name} hoy mismo.",
        "Tu caso se quedó parado y no debía; {soon} tienes respuesta.",
        "Lo de {city} lo llevo yo desde ahora, y te cuento {soon}.",
    ),
    canned=(
        "Gracias por contactar con Eco. Hemos trasladado su consulta al departamento correspondiente.",
        "Puede consultar el estado del suministro en nuestra web o en la aplicación.",
    ),
    stories=(
        "Hoy en {site} ha entrado la primera becaria de mi equipo y ya me ha hecho tres preguntas nuevas",
        "Llevo {years} años subiendo a aerogeneradores y todavía me tiemblan las piernas en {site}",
        "Me preguntan en {city} por qué sube la factura y creo que nos falta explicarlo mejor",
        "Anoche arreglamos la avería de {city} a las cuatro, con frío y con café de una vecina",
        "Lo que aprendí en {forum}: que hablamos mucho de {value} y poco de cables",
        "Mi hija quería saber qué hago todo el día en {site}. No ha sido fácil explicárselo",
        "Tres horas en lo alto de {site} para cambiar una pieza que cabe en la mano",
        "Confieso que tardé {years} meses en entender mi propia factura, y trabajo aquí",
        "Cambio de turno en {site}: el café, el parte y una tormenta que viene de {city}",
        "Hoy una señora de {city} nos ha dado las gracias por llegar antes de la hora. Me voy contento",
    ),
    side_words=(
        "Orgullo de equipo", "¡Vamos!", "Grandes", "Muy recomendable", "Seguimos sumando", "Orgulloso de pertenecer",
        "#OrgulloEco", "👏👏",
    ),
    thoughts=(
        "A mí me tocó esa obra y os aseguro que costó {years} meses más de lo que dice la nota",
        "Detrás de esta foto hay {n} personas de {site} que no salen y que merecen el aplauso",
        "Si alguien de {city} quiere verlo de cerca, que me escriba y lo enseño yo mismo",
        "Lo cuenta la nota en dos líneas; desde dentro fueron {years} meses de barro y de planos",
        "Comparto esto porque mi cuadrilla se dejó ahí {n} noches seguidas",
    ),
    chats=(
        "Trabajo cerca de ahí, {name}: pregunta lo que quieras y te cuento cómo se hace",
        "Buena pregunta, {name}. En {city} lo resolvimos de otra manera, ¿allí cómo lo tenéis?",
        "¿Y en {city} también os ha pasado? Lo quiero contar en mi equipo",
        "Tienes razón con la factura, {name}: yo tampoco la entendía hasta que me senté con {who}",
        "Gracias por avisar. ¿A qué hora se fue la luz? Se lo digo ahora a la guardia",
        "No estoy de acuerdo, {name}, pero me gustaría oír por qué lo ves así",
        "¿Qué echáis en falta los que vivís en {city}? Lo leo todo",
        "Eso mismo pregunté yo el primer día, {name}. La respuesta corta: depende del viento",
    ),
)  # fmt: skip
