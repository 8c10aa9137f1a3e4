"""What people and brands say in any trade: greetings, farewells, thanks, questions back and a few words of English."""

from __future__ import annotations

GREETINGS: tuple[str, ...] = (
    "Hola,", "¡Hola!", "Buenas,", "Buenos días,", "Buenas tardes,", "Hola, buenas:", "Perdonad,", "Oye,", "Una cosa:",
)  # fmt: skip
SIGNS: dict[str, tuple[str, ...]] = {
    "positive": ("😍", "👏👏", "❤️", "¡Gracias!", "😊", "Un abrazo", "🙌"),
    "neutral": ("Gracias", "🙏", "¡Gracias!", "Un saludo", "😊", "Mil gracias", "Gracias de antemano"),
    "negative": ("😡", "😞", "Muy mal", "🙄", "Espero respuesta", "Un poco de seriedad", "No me lo esperaba"),
}
TAILS: dict[str, tuple[str, ...]] = {
    "positive": (
        "Seguid así", "Se lo cuento a todo el mundo", "Saludos desde {city}", "No cambiéis nunca", "Lo digo de corazón",
        "Y {who} opina igual", "Hacía tiempo que os lo quería decir", "Lo comentamos {when} en casa",
    ),
    "neutral": (
        "Es para {who}", "Lo necesito para {soon}", "He mirado en la web y no lo encuentro", "Os escribo desde {city}",
        "Me lo ha preguntado {who}", "Pregunto porque {when} me dijeron otra cosa", "Si podéis, contestad por aquí",
        "Perdonad la molestia", "No me corre prisa", "A lo mejor ya lo habéis dicho",
    ),
    "negative": (
        "Es la segunda vez", "A ver si alguien lee esto", "Soy cliente desde hace {years} años",
        "En {city} pasa lo mismo",
        "Y {who} dice lo mismo", "Así no se hacen las cosas", "Lo escribí {when} y nadie dijo nada",
        "Lo siento, pero hay que decirlo", "No pido tanto",
    ),
}  # fmt: skip
PASSING: tuple[str, ...] = (
    "😍😍", "👏👏👏", "Qué bueno", "🔥", "jajaja", "Total", "Me encanta", "Muy fan", "Qué bonito", "💙💙", "Grandes",
    "@mi.prima.mayor", "@el_del_tercero mira", "Love it", "Yes please", "😂😂", "Tal cual", "Ole", "🙌",
)  # fmt: skip
TOKENS: tuple[str, ...] = ("¡Gracias! 💛", "¡Qué bien! 😊", "¡Mil gracias!", "¡Olé! 🙌", "Ay, gracias", "¡Bravo! ❤️")
OPENERS: dict[str, tuple[str, ...]] = {
    "neutral": (
        "¡Hola!", "¡Buenas!", "Hola, ¿qué tal?", "Buenos días.", "Buenas tardes.", "Gracias por escribir.",
        "Te cuento.",
        "A ver si te ayudo.", "Buena pregunta.", "Claro.", "",
    ),
    "positive": (
        "¡Qué alegría leerte!", "¡Hola!", "Qué bien que lo cuentes.", "Nos has sacado los colores.",
        "¡Gracias por decirlo!",
        "Así empieza bien la semana.", "¡Buenas!", "",
    ),
    "negative": (
        "Hola, gracias por decírnoslo.", "Tienes razón.", "Lo siento de verdad.", "Gracias por avisar.", "Hola.",
        "Te leo.",
        "No debería haber pasado.", "",
    ),
    "again": (
        "Sí, dime.", "Claro.", "Por supuesto.", "Te digo.", "Buena duda.", "Acabo de mirarlo.", "Vamos a ello.", "", "",
    ),
}  # fmt: skip
CLOSERS: dict[str, tuple[str, ...]] = {
    "neutral": (
        "Un saludo, {name}.", "Soy {name}, para lo que necesites.", "Aquí {name}.", "— {name}", "¡Hasta pronto!",
        "Cuéntanos qué tal, te lee {name}.", "¿Te sirve así?", "Estoy por aquí, soy {name}.", "¿Te ayudo con algo más?",
        "",
    ),
    "positive": (
        "Un abrazo, {name}.", "Aquí {name}, muy contenta.", "— {name}", "¡Hasta pronto!", "Te lo agradece {name}.",
        "Saludos a los tuyos.", "¿Te podemos citar?", "Con cariño, {name}.", "",
    ),
    "negative": (
        "Soy {name} y me encargo yo.", "Un saludo, {name}.", "— {name}", "Te escribe {name}, sin falta.",
        "¿Te parece bien?",
        "Cualquier cosa, pregunta por {name}.", "Perdona otra vez.", "",
    ),
}  # fmt: skip
NAMES: tuple[str, ...] = (
    "Nuria", "Rosa", "Carmen", "Irene", "Lola", "Rocío", "Alicia", "Milagros", "Julia", "Pilar", "Ruth", "Ximena",
)  # fmt: skip
THANKS: dict[str, tuple[str, ...]] = {
    "neutral": (
        "Perfecto, muchas gracias", "Genial, pues así lo hago", "Estupendo, me quedo más tranquila",
        "Gracias por contestar tan bien", "Vale, mañana mismo lo pruebo", "Justo lo que quería saber, gracias",
        "Ah, pues no lo sabía. Gracias por la explicación", "Muy amables, luego os cuento cómo ha ido",
        "Anotado, gracias por el detalle", "Mil gracias, así da gusto preguntar", "Aclarado, se lo digo a {who}",
    ),
    "positive": (
        "Gracias a vosotros por contestar siempre", "Así da gusto, de verdad", "Pues me alegra que os haya llegado",
        "Os lo digo siempre, seguid así", "Nada, que os lo merecéis", "Qué ilusión que me hayáis leído",
        "Se lo diré a {who}, que también es muy fan", "Por más años juntos", "Me habéis sacado una sonrisa",
    ),
    "negative": (
        "Vale, espero entonces. A ver si esta vez es verdad", "Agradezco la respuesta, aunque sigo sin solución",
        "De acuerdo, quedo pendiente de vosotros", "Pues gracias por dar la cara, no es lo habitual",
        "Bueno, al menos alguien me ha contestado", "Entendido, si no se arregla os vuelvo a escribir {soon}",
        "Espero que sea así, ya os diré",
    ),
}  # fmt: skip
# A second question, with what can be said to it.
BACK: dict[str, dict[str, tuple[str, ...]]] = {
    "neutral": {
        "¿Y eso sirve también para {p2}?": (
            "Con {p2} es igual, no cambia nada.", "Para {p2} también, lo acabo de comprobar.",
        ),
        "¿Puede ir {who} en mi lugar?": (
            "Puede ir {who}, con tu nombre basta.", "Que vaya {who} y pregunte por {name}.",
        ),
        "¿Y si lo necesito antes de {soon}?": (
            "Si es antes de {soon}, lo adelantamos: avísanos con un día.",
            "Antes de {soon} es justo, pero lo intento yo.",
        ),
        "¿Cuánto tardaría más o menos?": (
            "Calcula {n} días, a {city} alguno más.", "Unos {n} días si no hay festivos.",
        ),
        "¿Hace falta pedirlo antes o llego y ya está?": (
            "Mejor si lo pides antes, así lo tiene {name} apuntado.", "Llega sin más y pregunta por {name}.",
        ),
        "¿Y tiene algún coste?": ("No cuesta nada, y si cambiara te avisaría {name}.", "Nada, va incluido con {p}."),
        "¿Lo mismo vale si vivo en {city}?": ("En {city} funciona exactamente igual.", "También en {city}, sí."),
        "¿Con quién hablo si no me aclaro?": (
            "Con {name} o conmigo, las dos lo sabemos.", "Por aquí mismo, y si no con {name}.",
        ),
    },
    "positive": {
        "¿Tenéis pensado algo nuevo?": (
            "Algo hay para {soon}, pero no me dejan contarlo.", "Sí, y tiene que ver con {p}.",
        ),
        "¿Puedo compartir vuestra respuesta?": (
            "Compártela, faltaría más, y saluda a {who}.", "Toda tuya, nos hace ilusión.",
        ),
        "¿Estáis también en {city}?": ("En {city} todavía no, pero nos acordamos.", "Algún día llegaremos a {city}."),
        "¿Quién escribe por ahí, por cierto?": (
            "Hoy escribe {name}, y mañana quien toque.", "Somos varias, hoy {name}.",
        ),
    },
    "negative": {
        "¿Y cuándo va a ser eso?": ("Como muy tarde {soon}, y te escribo yo.", "{soon} lo tienes, queda apuntado."),
        "¿Quién me lo asegura?": (
            "Te lo aseguro yo, {name}, y aquí queda escrito.", "Yo misma: {soon} te cuento cómo va.",
        ),
        "¿Y mientras tanto qué hago?": (
            "Mientras tanto no hagas nada, lo mueve {name}.", "Guarda lo que tengas hasta {soon}.",
        ),
        "¿Me lo devolvéis o no?": ("Te lo devolvemos entero, {soon} lo ves.", "Sí, y sin papeles: lo lleva {name}."),
    },
    "english": {
        "And how long would that take?": ("About {n} days, {name} will tell you.", "Less than {n} days, usually."),
        "Is there somebody I can call?": ("Ask for {name}, any weekday.", "Yes, {name} speaks English."),
    },
}  # fmt: skip
ENGLISH_OPENERS: tuple[str, ...] = ("Hi there!", "Hello!", "Thanks for asking.", "Good morning!", "Hey!", "")
ENGLISH_CLOSERS: tuple[str, ...] = (
    "Best, {name}.", "This is {name}, just ask.", "Let us know how it goes.", "Greetings from {city}, {name}.",
    "Anything else? {name} here.", "— {name}", "Any doubt, write to {name} here.",
)  # fmt: skip
ENGLISH_THANKS: tuple[str, ...] = (
    "Thank you so much!", "Great, that helps a lot", "Perfect, thanks for the quick answer", "Brilliant, will do",
    "Lovely, I will try that tomorrow", "Got it, thanks!",
)  # fmt: skip
COLD: tuple[str, ...] = (
    "Tenemos una sorpresa para ti con {p}, no te la pierdas.", "Solo para seguidores: {p} a precio de amigo.",
    "Te hemos elegido para probar {p} antes que nadie.", "Llévate {p} este mes y consigue otro para {who}.",
)  # fmt: skip
COMMON_SLOTS: dict[str, tuple[str, ...]] = {
    "name": NAMES,
    "name2": ("Nuria", "Tomás", "Carmen", "Iker", "Lola", "Renzo", "Andrés", "Milagros"),
    "who": (
        "mi madre", "mi hijo", "mi abuela", "mi pareja", "mi hermana", "mi padre", "una amiga", "mi vecina",
        "mi marido",
        "mi compañera de piso", "mi cuñado", "mi jefa",
    ),
    "soon": ("mañana", "el viernes", "este sábado", "el lunes", "pasado mañana", "la semana que viene", "el jueves"),
    "when": (
        "ayer", "esta mañana", "el sábado", "anteayer", "la semana pasada", "hace un rato", "el lunes", "el otro día",
    ),
    "city": (
        "Zaragoza", "Lima", "Sevilla", "Bilbao", "Valencia", "Arequipa", "Murcia", "Vigo", "Granada", "Cusco", "Gijón",
        "Cádiz", "Trujillo", "Burgos",
    ),
    "day": ("el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "el domingo"),
    "years": ("dos", "tres", "cinco", "seis", "ocho", "diez", "doce"),
    "n": ("3", "4", "6", "8", "10", "12", "15", "20"),
}  # fmt: skip
