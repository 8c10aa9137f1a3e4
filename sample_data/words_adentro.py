"""The words of Adentro: a furniture maker whose people speak for themselves, inside first and then outside."""

from __future__ import annotations

from house import Words
from phrases_workshop import COMMON_SLOTS

SLOTS = COMMON_SLOTS | {
    "p": (
        "la mesa extensible", "la silla de comedor", "el armario modular", "la cama con cajones", "la librería alta",
        "el banco de entrada", "la cómoda baja",
    ),
    "wood": ("haya", "roble", "nogal", "pino", "castaño", "fresno"),
    "place": (
        "el taller", "la nave dos", "el almacén", "la tienda de Vitoria", "el comedor", "la oficina técnica",
        "el muelle de carga",
    ),
    "task": (
        "encolar", "lijar a mano", "embalar", "barnizar", "ajustar bisagras", "elegir tablas",
        "montar en casa del cliente",
    ),
    "lesson": (
        "medir tres veces", "pedir ayuda antes", "escuchar al cliente", "no fiarse del plano", "parar a tiempo",
        "enseñar despacio",
    ),
    "mate": ("Amaia", "Joseba", "Lucía", "Wilmer", "Teresa", "Ander", "Flor", "Mikel"),
}  # fmt: skip
LEADS = {
    "positioning": (
        "{p} sale de {place} con la firma de {mate}.", "Madera de {wood}, {years} meses de secado y nada de prisa.",
        "En {place} mandan las manos, y {mate} lo sabe.",
        "Hacemos muebles para {years} décadas, no para una mudanza.",
        "La idea de {p} nació en {place}, en la pausa del café.",
    ),
    "educate": (
        "Cómo cuidar {p} de {wood} en casa con niños.", "Lo que nos enseñó {mate}: {lesson}.",
        "{task} no es lo mismo en {wood} que en melamina.",
        "Por qué cruje {p} y cómo se calla.", "Guía de {mate} para elegir entre {wood} y lo demás.",
    ),
    "support": (
        "Repuestos de {p}: se piden por aquí y salen {soon}.",
        "Aviso de {mate}: {p} lleva un tornillo nuevo, así se cambia.", "Cambio de horario en {place} desde {day}.",
        "Si vives en {city} y algo baila, pasamos a ajustarlo.",
    ),
    "feedback": (
        "¿{wood} claro u oscuro para {p}? Decidís vosotros.", "¿Qué mueble os falta en casa y nadie hace?",
        "{mate} duda entre dos tiradores, ¿cuál os gusta?",
        "¿Cómo usáis {p}? Lo queremos rediseñar con vosotros.",
    ),
    "community": (
        "Una familia de {city} nos manda {p} {years} años después.", "{mate} montó {p} en {city} y se quedó a comer.",
        "Visita de vecinos a {place}: {n} personas y mucho serrín.",
        "La foto es de {mate}, después de {task} toda la mañana.",
    ),
    "launch": ("Sale de {place} {p}, la primera en {wood}.", "Estrenamos {p}: la pensaron {mate} y sus clientes."),
    "promo": ("Últimas {n} unidades de {p} en {wood}.", "Tara de taller: {p} con una marca y precio de amigo."),
    "lead": ("Ven a {place} {day} y elige tu tabla, quedan {n} plazas.",),
}  # fmt: skip
BODIES = {
    "commercial": (
        "Se recoge en {place} o te la llevamos a {city}.", "Pregunta por {mate}, que la ha hecho.",
        "Con garantía de {years} años.", "Solo en {wood}, como debe ser.",
    ),
    "own": (
        "Lo cuenta {mate} desde {place}, con la lija en la mano.", "Lo hablamos dentro {day} y hoy lo sacamos.",
        "Si os pasa en {city}, escribid.",
        "El secreto es {lesson}, y cuesta.", "Nos lo pidió una clienta de {city} y {mate} dijo que sí.",
        "Después de {task} se nota la diferencia.",
        "Empezó como una queja en {place} y acabó en mejora.", "Buena madera de {wood} y {mate}: no hay más misterio.",
        "Contadnos cómo lo veis desde casa.",
    ),
}  # fmt: skip
CALLS = {
    "commercial": ("Reserva por aquí.", "Te esperamos.", "Pregunta sin compromiso."),
    "own": ("¿Qué os parece?", "Os leemos.", "Firmado: {place}.", "Seguimos {day}.", "Gracias, {mate}.", "🪵"),
}  # fmt: skip
ASKS = {
    "producto": {
        "¿{p} se hace en {wood}?": ("En {wood} sí, la hace {mate} en {place}.", "Se hace, y tarda unas semanas más."),
        "¿Cuánto mide {p}?": (
            "Te mando el plano; y si no cabe, {mate} lo ajusta.",
            "Un metro y medio, pero se corta a medida en {place}.",
        ),
        "¿{p} viene en piezas o con montaje?": (
            "Con montaje y nivelado, va {mate} a casa.", "En piezas si vives lejos; si no, con montaje.",
        ),
        "¿Tenéis {p} en más alto? Es para {who}": (
            "Más alto también: le decimos a {mate} la medida.", "Para {who} lo subimos cuatro dedos sin coste.",
        ),
        "¿{p} aguanta bien el sol de la ventana?": (
            "Al sol directo el {wood} cambia de color: mejor con cortina.", "Aguanta, con aceite una vez al año.",
        ),
    },
    "pedido": {
        "¿Cuánto tarda {p} si se pide {soon}?": (
            "Unas {n} semanas, y {mate} te manda foto cuando salga.", "Ahora mismo {n} semanas; en {place} van a tope.",
        ),
        "¿Lleváis {p} a {city}?": (
            "A {city} vamos cada quince días, la próxima {soon}.", "Sí, y {mate} se queda hasta que esté nivelado.",
        ),
        "Encargué {p} {when}, ¿sabéis cómo va?": ("Está en {place}, falta {task}.", "Lo tiene {mate}, sale {soon}."),
        "¿Puedo cambiar la madera de mi encargo?": (
            "Si aún no está cortado, sí: lo miro con {mate}.", "Estás a tiempo, dime si {wood}.",
        ),
        "¿Me guardáis {p} hasta {soon}? Estoy de obras": (
            "Te lo guardamos en {place} sin problema.", "Hasta {soon} y más si hace falta.",
        ),
    },
    "cuidado": {
        "¿Con qué limpio {p} de {wood}?": (
            "Agua tibia y paño seco; nada de amoniaco.", "Jabón suave, y una vez al año aceite.",
        ),
        "Se ha rayado {p}, ¿tiene arreglo?": (
            "Tiene arreglo: lija fina y aceite, o viene a {place} y lo hace {mate}.", "Manda foto; casi todo se quita.",
        ),
        "{p} cruje desde el invierno, ¿es normal?": (
            "Con la calefacción el {wood} se mueve, en primavera se calla.",
            "Aprieta los tornillos un cuarto de vuelta y nos dices.",
        ),
        "¿Cada cuánto se da aceite a {p}?": (
            "Una vez al año, dos si le da el sol.", "Cuando la gota de agua deje marca, {mate} lo explica en el vídeo.",
        ),
    },
}  # fmt: skip

WORDS = Words(
    slots=SLOTS,
    leads=LEADS,
    bodies=BODIES,
    calls=CALLS,
    tags=("#Adentro", "#HechoAdentro", ""),
    asks=ASKS,
    praise=(
        "{p} ha quedado preciosa, dad las gracias a {mate}", "Vi el vídeo de {mate} en {place} y por eso os compré",
        "Da gusto que se pregunte y que conteste quien hace el mueble",
        "{years} años con {p} y como el primer día", "Subimos {p} a un cuarto piso y {mate} ni se quejó",
        "Huele a {wood} toda la casa, qué maravilla", "{who} quiere ahora otra igual",
    ),
    complaints={
        "{p} llegó con un golpe en una esquina": (
            "{mate} pasa {soon} con la pieza nueva.", "Mándanos foto y lo repara {mate} en tu casa.",
        ),
        "Me dijeron {n} semanas y van el doble": (
            "Nos hemos retrasado y había que decirlo antes: sale {soon} de {place}.",
            "En {place} faltó madera; {soon} te llamo con fecha.",
        ),
        "El cajón de {p} roza desde {when}": (
            "Se ajusta en diez minutos, va {mate} {soon}.", "Afloja la guía media vuelta; si sigue, va {mate}.",
        ),
        "Falta una balda de {p}": ("La balda se quedó en {place}, {soon} la tienes.", "Te la lleva {mate} {soon}."),
        "{p} no es del tono que elegí en {wood}": (
            "Cada tabla de {wood} es distinta, pero si no te gusta se cambia.",
            "Lo iguala {mate} con aceite, sin coste.",
        ),
    },
    to_praise=(
        "Se lo leo a {mate} en {place}, que le va a alegrar {day}.",
        "¿Y qué le falta a {p}? Que lo estamos rediseñando.", "Mándanos foto para la pared de {place}.",
    ),
    canned=(
        "Hola, tienes todas las medidas y acabados en la web.",
        "Gracias por tu mensaje, te llamaremos en horario de taller.",
    ),
    stories=(
        "Hoy en {place} he aprendido a {task} con {mate}, y mira que llevo {years} años",
        "Nadie te cuenta que {task} es lo más bonito de este oficio",
        "Una clienta de {city} me ha mandado la foto de {p} que monté {when}. Por cosas así merece la pena",
        "Me equivoqué con {p} y lo cuento para que a nadie le pase: {lesson}",
        "¿Alguien más prefiere el {wood} para {p}? Yo lo defiendo en {place} siempre que puedo",
        "Turno de tarde en {place}, serrín hasta en las orejas y una idea nueva para {p}",
        "{mate} se jubila {soon} y me deja su banco de {task}. Qué responsabilidad",
        "Lo mejor del día: explicar a una niña de {city} por qué huele así el {wood}",
        "En {place} hemos cambiado la manera de {task} porque lo propuso un aprendiz",
        "Confieso que antes me daba igual {task}. Ahora no podría hacer otra cosa",
    ),
    side_words=("Qué bueno", "¡Pasaos!", "Muy nuestro"),
    thoughts=(
        "Esta la hicimos en {place} entre cuatro y costó {years} intentos, preguntadme lo que queráis",
        "Yo soy quien sale detrás con {p}; {task} fue lo peor y lo mejor",
        "Aviso a los de {city}: {day} llevo {p} a una tienda y enseño cómo se hace",
        "Cuento la verdad: la primera versión de {p} nos salió con un fallo, y gracias a {mate} hay segunda",
        "Si os interesa el {wood}, os explico por qué aquí insistimos en {lesson}",
    ),
    chats=(
        "Yo monté una igual, {name}: si cojea, afloja las cuatro patas y apriétalas a la vez",
        "¿La tuya es de {wood}? Lo digo porque cada madera pide un cuidado",
        "Buena pregunta, {name}. {mate} lo explica mejor que yo, se lo paso y te contesta",
        "¿Y cómo te quedó al final, {name}? Enséñanos una foto de {p}",
        "No se me habría ocurrido nunca, {name}. Mañana lo pruebo",
        "A mí también me pasó con {p}. ¿En {city} hay mucha humedad?",
        "Tienes razón, {name}, ahí nos equivocamos. ¿Qué habrías hecho tú?",
        "Pásate cuando quieras y lo miramos juntos, que en {city} tenemos una montada",
        "¿De verdad {p} no cabía por la puerta, {name}? Cuéntalo entero, por favor",
    ),
    memos={
        "oficio": (
            "Prueba de {task} en {wood}: ¿quién se apunta {day}?",
            "{mate} encontró la causa del fallo de {p}, va la explicación",
            "¿Alguien sabe por qué el {wood} se abre al {task}?",
        ),
        "clientes": (
            "Lo que nos dijo una clienta de {city} sobre {p}",
            "Tres quejas iguales de {p} esta semana, ¿qué cambiamos?", "Carta de {city}: quieren {p} en {wood}",
        ),
        "personas": (
            "{mate} entra {soon} en {place}, a ver quién le enseña a {task}", "{years} años de {mate} en la casa",
            "¿Quién cubre {place} {day}?",
        ),
        "mejoras": (
            "Propuesta: {task} antes de embalar, para {p}", "Idea de {place}: {lesson} y menos correos",
            "¿Qué quitaríais de la reunión de {day}?",
        ),
    },
)  # fmt: skip
