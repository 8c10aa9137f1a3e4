"""The words of Promesa: a telephone company loved for a price that would never rise, before and after it rose."""

from __future__ import annotations

from dataclasses import replace

from house import Words
from phrases_workshop import COMMON_SLOTS

SLOTS = COMMON_SLOTS | {
    "p": (
        "la tarifa de siempre", "la línea de los hijos", "la fibra de casa", "el bono de datos", "la tarifa familiar",
        "la línea del negocio", "el plan de viaje",
    ),
    "gb": ("10", "20", "40", "60", "100"),
    "euro": ("9,90", "12", "14,90", "19", "24"),
    "thing": (
        "la cobertura", "la velocidad", "la factura", "la portabilidad", "la tarjeta nueva", "el router",
        "la itinerancia",
    ),
    "vow": (
        "sin permanencia", "sin letra pequeña", "sin subidas", "sin trampas", "con personas al teléfono",
        "sin asteriscos",
    ),
}  # fmt: skip
LEADS = {
    "promo": (
        "{gb} gigas por {euro} euros, {vow}.", "Trae {p} y te pagamos el primer mes.",
        "Este mes, el doble de gigas en {p}.", "Segunda línea a {euro} euros, {vow}.",
        "Ven con {who} y os regalamos {gb} gigas.",
    ),
    "launch": (
        "Cambios en {thing}: más claridad y {vow}.", "Llega la fibra a {city}, {vow}.",
        "Estrenamos aplicación para ver {thing} al momento.", "Ya puedes usar {gb} gigas fuera de casa.",
    ),
    "lead": (
        "Comprueba si llegamos a {city} y te avisamos {soon}.", "Déjanos tu código postal y miramos {thing} por ti.",
    ),
    "positioning": (
        "Una promesa es una promesa: {vow}.", "Hace {years} años dijimos {vow}, y aquí seguimos.",
        "No somos los más grandes; somos los de {vow}.", "Preferimos vivir {vow} a cualquier anuncio.",
        "Si algún día cambia {p}, lo sabréis por nosotros.",
    ),
    "support": (
        "Cómo cambiar {thing} en dos minutos.", "Trabajos en la red de {city} {day}: qué hacer.",
        "Qué pasa con {p} si te mudas a {city}.", "Aviso sobre {thing}: lo estamos mirando.",
    ),
    "educate": (
        "Cómo leer {thing} sin perderse.", "{gb} gigas, ¿para cuánto dan?", "Tres maneras de mejorar {thing} en casa.",
        "Lo que conviene saber de {p} antes de viajar.",
    ),
    "feedback": (
        "¿Qué os gustaría cambiar de {thing}?", "¿{gb} gigas son muchos o pocos?",
        "¿Nos recomendaríais a {who}? Decid la verdad.", "¿A qué hora preferís que os llamemos por {thing}?",
    ),
    "community": (
        "{name2} lleva {years} años con nosotros y nos manda esta foto desde {city}.",
        "Gracias por ayudaros entre vosotros con {thing}.", "Un cliente de {city} explica {p} mejor que nosotros.",
    ),
}  # fmt: skip
BODIES = {
    "commercial": (
        "Alta en la web, {vow}.", "Y si no te gusta, te vas cuando quieras.", "En {city} y en todo el país.",
        "Válido hasta {soon}.", "Pregunta por {name}, te lo explica en un minuto.", "Con la misma {thing} de siempre.",
    ),
    "own": (
        "Lo explica {name} en un minuto.", "Si te pasa en {city}, escríbenos.",
        "Nos lo preguntasteis {n} veces esta semana.", "Con {p} funciona igual.", "Y {vow}, como siempre.",
        "Pásaselo a {who}, que lo agradecerá.",
        "Os contestamos abajo, uno por uno.", "Tardamos {years} meses en tenerlo bien.",
    ),
}  # fmt: skip
CALLS = {
    "commercial": ("Ven.", "Hazlo por aquí.", "Te esperamos.", "Más en la web."),
    "own": ("¿Dudas?", "Os leemos.", "Palabra.", "Gracias por estar.", "📱"),
}  # fmt: skip
ASKS = {
    "tarifas": {
        "¿{p} tiene {gb} gigas o más?": (
            "Tiene {gb} y puedes cambiarlo cada mes.", "Ahora mismo {gb}, y con {euro} euros más, el doble.",
        ),
        "¿Cuánto sale añadir {p}?": (
            "Son {euro} euros más, y se quita cuando quieras.", "{euro} euros al mes, sin permanencia.",
        ),
        "¿Puedo pasar {p} a nombre de {who}?": (
            "Sí, basta una foto del documento de {who}.", "Se puede: lo hace {name} en un minuto.",
        ),
        "¿Qué incluye {p} si viajo a Perú?": (
            "En Perú incluye {gb} gigas y llamadas recibidas.", "Fuera de Europa va aparte: {euro} euros la semana.",
        ),
        "¿Hay algo más barato para {who}?": (
            "Para {who}, la de {gb} gigas a {euro} euros.", "Dime cuánto usa {who} y te digo la más barata.",
        ),
    },
    "servicio": {
        "Tengo problemas con {thing} desde {when}, ¿hay avería en {city}?": (
            "En {city} hay una antena parada y vuelve {soon}.",
            "En {city} no consta avería: apaga y enciende, y si sigue me escribes.",
        ),
        "¿Cómo se cambia {thing} desde la aplicación?": (
            "En la aplicación, segundo apartado, y confirmas con la clave.",
            "Te lo dejo pedido yo, y {soon} lo ves cambiado.",
        ),
        "¿Llegáis con fibra a {city}?": (
            "A {city} llegamos {soon}, te apunto para avisarte.", "En {city} ya estamos: dime la calle y lo miro.",
        ),
        "¿Cuánto tarda un cambio de {thing}?": ("Unos {n} días como mucho.", "Si lo pides hoy, {soon} está."),
        "¿Con qué código se activa {p} al llegar a otro país?": (
            "Sin código: se activa sola al encender.", "Activa los datos fuera y espera un minuto.",
        ),
    },
    "factura": {
        "¿Por qué hay dos cargos este mes?": (
            "El segundo es del mes partido; {soon} se compensa.",
            "Uno es {p} y el otro un alta; si no es tuya lo quito.",
        ),
        "¿Me podéis mandar la factura de {p} otra vez?": (
            "Te la acabo de reenviar.", "Enviada; también está en la aplicación.",
        ),
        "¿Qué día cobráis {p}?": ("El día {n} de cada mes.", "Siempre el {n}, o el siguiente laborable."),
        "¿Se puede pagar {p} a medias con {who}?": (
            "Por ahora una sola cuenta, lo siento.", "Se puede con dos tarjetas, te lo dejo hecho.",
        ),
    },
}  # fmt: skip

WORDS = Words(
    slots=SLOTS,
    leads=LEADS,
    bodies=BODIES,
    calls=CALLS,
    tags=("#Promesa", "#PalabraDePromesa", ""),
    asks=ASKS,
    praise=(
        "{years} años con vosotros y {vow}, así da gusto",
        "Se me estropeó {thing} y en media hora estaba, gracias {name}", "He traído a {who} y ya somos {n} en casa",
        "Sois los únicos que cumplen: {vow}",
        "Ayer hablé con {name} por {thing}, un encanto", "Recomiendo {p} a todo el que me pregunta",
        "En {city} va de maravilla, por fin", "Llamas y contesta una persona, parece mentira",
    ),
    complaints=(
        "Problemas con {thing} desde {when} y sin noticias", "El cargo de {thing} no lo he pedido yo",
        "Tres llamadas por {thing} y cada una dice una cosa",
        "En {city} no hay quien use {thing}", "La factura de {p} vuelve a venir mal",
        "Pedí {thing} {when} y sigo esperando", "Me cortaron {p} por error y me lo reconocieron tarde",
    ),
    to_praise=(
        "Se lo leemos a {name}, que hoy está de turno.", "¿Y {who} qué tal va con {p}?",
        "Entre los {n} de casa tenéis que contarnos {thing}.", "Palabra de que lo cuidaremos: {vow}.",
    ),
    to_complaints=(
        "Lo de {thing} lo reviso yo, y si no era tuyo te lo devolvemos.",
        "Dame hasta {soon} y te cuento qué pasa con {thing} en {city}.",
        "Tres llamadas son demasiadas: llevo yo lo de {p} hasta el final.",
        "El error con {p} fue nuestro y ya está corregido.",
    ),
    canned=(
        "Hola, tienes el detalle de tu tarifa y de tus consumos en la aplicación.",
        "Gracias por tu mensaje, tu opinión nos importa.",
    ),
    english=(
        ("Can I use my {gb} gigas in Germany?", "Yes, all of them within Europe, at no cost."),
        ("Do you have support in English?", "We do, every weekday, and here too."),
        ("How do I keep my number when I move to you?", "Tell us the old company and we do the rest in a day."),
    ),
)  # fmt: skip

# After the letter: other complaints, other answers, and nobody praises the promise any more.
LATER = replace(
    WORDS,
    leads=LEADS | {
        "positioning": (
            "Hemos cambiado {p} y queremos explicarlo.", "Seguimos trabajando en {thing} para los de siempre.",
            "Mirando adelante: {p}, ahora con más gigas.",
            "Nuestra red en {city} mejora cada mes.", "Detrás de {thing} hay personas.",
        ),
    },
    complaints=(
        "{years} años creyendo lo de {vow} y me llega una carta con la subida de {p}",
        "Prometisteis {vow}. Yo os traje a {who} y ahora quedo como un tonto",
        "{p} sube {euro} euros al año y lo llamáis mejora", "Me voy, y conmigo {n} líneas. La palabra se cumple",
        "Llevo {years} años defendiéndoos en {city} y me lo pagáis así",
        "No es el dinero de {p}, es la promesa", "Nadie me da la cara con {thing}, antes contestabais",
        "Qué decepción, {name2}, con lo que os he querido",
    ),
    praise=(
        "Se me estropeó {thing} y en media hora estaba, gracias {name}", "En {city} va de maravilla, por fin",
        "Ayer hablé con {name} por {thing}, un encanto",
        "Sigo con vosotros pese a todo, {thing} funciona", "Con la subida y todo, {p} me compensa",
        "Al menos {name} contesta y no se esconde",
    ),
    to_complaints=(
        "Entiendo el enfado con {p} y no te lo voy a discutir: te llamo {soon}.",
        "Faltamos a lo dicho. Te explico las opciones de {p} sin compromiso.",
        "Dame hasta {soon} y miro qué puedo hacer con {p}.",
        "Sé que esto no iba así. Si decides irte, te lo pongo fácil con {thing}.",
    ),
    canned=(
        "Hemos actualizado nuestras tarifas para seguir ofreciéndote el mejor servicio. Más información en la web.",
        "Lamentamos los inconvenientes. Trasladamos tu opinión al equipo correspondiente.",
    ),
)  # fmt: skip
