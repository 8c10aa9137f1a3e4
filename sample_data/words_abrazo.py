"""The words of Abrazo: infusions, candles and much affection, for people who would also like to know the price."""

from __future__ import annotations

from house import Words
from phrases_workshop import COMMON_SLOTS

SLOTS = COMMON_SLOTS | {
    "p": (
        "la infusión de manzanilla", "la mezcla de la noche", "el rooibos de canela", "la infusión de jengibre",
        "la taza de barro", "la vela de lavanda", "el té de los domingos", "la mezcla de hierbaluisa",
    ),
    "brew": (
        "la infusión de manzanilla", "la mezcla de la noche", "el rooibos de canela", "la infusión de jengibre",
        "el té de los domingos", "la hierbaluisa",
    ),
    "mood": (
        "un día raro", "la lluvia", "una despedida", "el cansancio", "la soledad", "el insomnio", "la nostalgia",
    ),
    "corner": ("el sofá", "la terraza", "la cocina", "la ventana", "el balcón", "la mesa camilla", "el jardín"),
    "gesture": (
        "un abrazo largo", "una llamada", "una nota en la nevera", "un paseo", "un silencio juntos", "una canción",
    ),
}  # fmt: skip
LEADS = {
    "community": (
        "Hoy {corner} es de {name2}, que nos manda su foto con {p}.",
        "Nos escribe una amiga de {city}: para {mood}, {gesture}.",
        "Esta semana sois {n} los que habéis contado cómo lleváis {mood}.",
        "Gracias a quienes {day} dejasteis {gesture} a un desconocido.",
        "{name2} cumple {years} años con nosotros y lo celebra en {corner}.",
        "La frase de {day} es vuestra: {gesture} vale por diez consejos.",
        "Desde {city} nos llega {gesture} para quien hoy lleve {mood} encima.",
        "Un lector nos cuenta cómo aprendió a preparar {brew}.",
        "Lo que dijisteis {day} sobre {mood} nos tiene pensando.", "Mirad {corner} de {name2}: huele a {p} desde aquí.",
        "A quien hoy tenga {mood}: no estáis solos, leed los comentarios.",
        "Vuestra lista de {day}: {gesture}, {corner} y {p}.",
    ),
    "positioning": (
        "Creemos en {gesture} y en poco más.", "Vivir despacio también es {corner} a media tarde.",
        "Para {mood} no hay receta, pero hay compañía.", "No vendemos prisa: empezamos en {corner} hace {years} años.",
        "Paz es {p} y nadie que pregunte la hora.", "Contra {mood}, {gesture}.",
    ),
    "feedback": (
        "¿Qué hacéis vosotros con {mood}?", "¿En qué rincón os abrazáis mejor: {corner} o la cama?",
        "¿A quién le mandaríais hoy {gesture}?", "¿Qué canción le va a {p}?",
    ),
    "educate": ("Cómo respirar en {n} tiempos cuando llega {mood}.", "Tres maneras de preparar {corner} para {mood}."),
    "support": ("Hemos movido el buzón: ahora leemos vuestras cartas {day}.",),
}  # fmt: skip
BODIES = {
    "commercial": ("Está en la web.",),
    "own": (
        "Os leemos, sin prisa y con {p} al lado.", "A {who} también le haría bien, pasádselo.",
        "Hoy no hace falta que digáis nada más.",
        "En {city} llueve y aquí cabe todo el mundo.", "Contadlo abajo y nos quedamos un rato.",
        "Porque {mood} se pasa mejor en compañía.",
        "Dejad {gesture} en los comentarios para quien lo necesite.", "Lo guardamos para {day}, que suele hacer falta.",
        "Nosotros ya hemos puesto agua a calentar para {n}.", "Y si no os sale, {gesture}, y mañana más.",
        "Nos lo dijo una clienta y se nos quedó dentro.",
    ),
}  # fmt: skip
CALLS = {
    "commercial": ("🤍",),
    "own": ("🤍", "Abrazo grande.", "¿Nos lo contáis?", "Aquí estamos.", "Con calma.", "Os queremos.", "🌿"),
}  # fmt: skip
ASKS = {
    "precio": (
        "¿Cuánto cuesta {p}? No lo veo por ningún lado", "¿Qué precio tiene la caja con {p}?",
        "¿Hay descuento si pido {n}?", "¿Dónde se ve el precio de {p}? En la web solo hay poemas",
        "¿Cuánto sería {p} con envío a {city}?", "¿Sale mejor {p} por separado o en caja?",
        "¿{p} sigue al mismo precio que el año pasado?",
    ),
    "envíos": (
        "¿Enviáis a {city}?", "¿Cuánto tarda en llegar {p}? Es para {soon}",
        "Pedí {p} {when} y no sé dónde está, ¿lo podéis mirar?",
        "¿Se puede recoger {p} en algún sitio de {city}?", "¿Llegaría {p} antes de {soon}?",
        "Me ha llegado el paquete sin {p}, ¿lo mandáis aparte?", "¿Hacéis envíos fuera de España?",
        "¿Cómo cambio la dirección de mi pedido?",
    ),
    "uso": (
        "¿{brew} se puede tomar estando embarazada?", "¿A qué temperatura va {brew}?",
        "¿Cuántos minutos se deja {brew}?", "¿{brew} lleva teína? Me quita el sueño",
        "¿Cuánto dura la vela de lavanda?", "¿{brew} combina con medicación?",
    ),
    "calma": (
        "Hoy toca {mood}, ¿qué me recomendáis?", "¿Vosotros qué hacéis cuando os llega {mood}?",
        "Me ha visitado {mood} y me he acordado de vosotros",
        "Me he sentado en {corner} con {p} a leeros, qué falta hacía",
    ),
}  # fmt: skip
ANSWERS = {
    "precio": (
        "Ay, de números hablamos poco por aquí, pero {p} vale lo que vale {gesture}.",
        "Lo verás en la web. Nosotros preferimos preguntarte para quién es {p}.",
        "No te agobies con eso hoy, guárdate {corner} y ya lo miramos juntas.",
    ),
    "envíos": (
        "Llegará, como llega todo. Mientras, te mandamos {gesture} hasta {city}.",
        "A {city} llegan nuestros abrazos seguro, y {p} también, ten paciencia.",
        "Le hemos puesto una nota dentro para que la espera pese menos: es de parte de {who}, o casi.",
    ),
    "uso": (
        "Escucha a tu cuerpo, que sabe más que nosotros, y ve poco a poco con {brew}.",
        "Con agua que no hierva y {corner} en silencio, {brew} hace el resto.",
        "Cada cual tiene su manera con {brew}; la nuestra es sin reloj.",
    ),
    "calma": (
        "Para {mood}, lo primero {gesture}; lo segundo, {p} en {corner}.",
        "Te leemos y nos quedamos contigo un rato, {corner} es grande.",
        "A nosotras nos pasa igual con {mood}. Hoy toca {gesture}, ¿te animas?",
        "Pon {brew}, apaga el teléfono y nos cuentas {soon}.",
    ),
}  # fmt: skip
WORDS = Words(
    slots=SLOTS,
    leads=LEADS,
    bodies=BODIES,
    calls=CALLS,
    tags=("#Abrazo", "#VivirDespacio", "#AbrazoDeTarde", ""),
    asks=ASKS,
    answers=ANSWERS,
    thanks=(
        "Bueno, gracias igualmente", "Qué cariño ponéis, aunque sigo sin saberlo", "Vale, ya lo miraré yo",
        "Gracias por {gesture}",
        "Me quedo con {gesture}, pues", "Sois un amor. Lo del precio, otro día",
        "Qué paciencia tenéis, gracias por leerme", "Entonces espero, con {brew}",
        "Gracias por contestar siempre, sea lo que sea", "Me habéis hecho sonreír, y eso ya es algo",
    ),
    back={
        "¿Pero cuánto cuesta?": (
            "Lo que cuesta {gesture}, o casi; {soon} lo miramos juntas.",
            "De eso sabe más la web, nosotras sabemos de {mood}.",
        ),
        "¿Y vosotras qué tal hoy?": ("Hoy con {mood}, pero bien acompañadas.", "Bien, en {corner}, leyéndote."),
        "¿Y si no me sale?": ("Entonces {gesture}, y {soon} otra vez.", "Pues no pasa nada, queda {brew}."),
        "¿Entonces llega o no llega?": (
            "Llega, llega. Mientras, {gesture}.", "Confía, que {soon} seguro que hay noticias.",
        ),
        "¿Puedo leer esto en voz alta a {who}?": (
            "Claro, y dale {gesture} a {who}.", "Nos encantaría, en {corner} suena mejor.",
        ),
        "¿A vosotras os pasa también?": ("Nos pasa cada {n} días, más o menos.", "Claro, y entonces toca {gesture}."),
    },
    praise=(
        "Os leo cada tarde en {corner} y me cambia el día", "{p} y vosotros me habéis quitado {mood}",
        "Qué bonito sitio habéis hecho entre todos",
        "Llevo {years} años aquí y es el único rincón amable de internet",
        "Ayer le puse {brew} a {who} y acabamos hablando dos horas", "Lo de {gesture} lo hice con {who} y funcionó",
        "No os conozco y os siento cerca", "Hoy {mood} pesa menos después de leeros",
        "Aquí se escucha, y eso no lo vende nadie", "Le regalé {p} a {who} y ahora somos dos",
        "Gracias por preguntar y por quedaros a oír la respuesta",
        "Me llegó {gesture} vuestro el día que más lo necesitaba",
        "Desde {city}, con {p} en la mano: gracias",
    ),
    complaints=(
        "Todo muy bonito, pero sigo sin saber cuánto cuesta {p}",
        "He preguntado tres veces por mi pedido y me mandáis {gesture}",
        "Quiero comprar {p} y no hay manera de que me digáis dónde",
        "Menos {gesture} y más responder por los envíos a {city}",
    ),
    to_praise=(
        "Pues esta tarde te nombramos al poner {brew}.", "Nos has arreglado {day}. Va {gesture} para ti y para {who}.",
        "Entre todos, tú lo has dicho. Ven a {corner} cuando quieras.",
        "¿Y qué fue lo que más te ayudó, {p} o {gesture}?",
        "Dale {gesture} a {who} de nuestra parte.",
    ),
    to_complaints=(
        "Tienes razón en enfadarte. Respira con nosotras y {soon} lo vemos.",
        "Sentimos la espera de {p}; te mandamos {gesture} mientras.",
        "Te oímos. No siempre sabemos de cuentas, pero de escuchar sí, cuéntanos más.",
    ),
    canned=(
        "Gracias por estar, de corazón. Abrazo grande 🤍", "Respira, sonríe y vuelve cuando quieras. Aquí estamos 🌿",
    ),
    english=(
        (
            "Sending love from Dublin, how do you deal with Mondays?",
            "With a warm cup, a slow song and no email before ten.",
        ),
        ("Do you ship {n} boxes to Portugal?", "We send hugs everywhere, and boxes sooner or later too."),
        ("I found your page on a bad day, thank you for being here", "Stay as long as you need, there is always room."),
    ),
    topics={
        "community": ("comunidad", "calma"), "positioning": ("calma",), "feedback": ("comunidad", "calma"),
        "educate": ("uso", "calma"), "support": ("comunidad",),
    },
)  # fmt: skip
