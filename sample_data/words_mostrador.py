"""The words of Mostrador: a hardware shop that sells, teaches, warns, repairs and asks, all over one counter."""

from __future__ import annotations

from asked_mostrador import ASKS
from house import Words
from phrases_workshop import COMMON_SLOTS

SLOTS = COMMON_SLOTS | {
    "p": (
        "el taladro sin cable", "la sierra de calar", "el juego de llaves", "la pintura al agua",
        "el sellador de silicona",
        "la lijadora", "el termostato", "la cerradura de seguridad", "el grifo monomando", "la escalera plegable",
        "el barniz incoloro", "la manguera de jardín", "el enchufe con temporizador", "la estantería metálica",
    ),
    "tool": (
        "el taladro sin cable", "la sierra de calar", "la lijadora", "la escalera plegable", "el atornillador",
        "la pistola de calor",
    ),
    "job": (
        "cambiar un grifo", "pintar un techo", "colgar un espejo", "arreglar una persiana", "aislar una ventana",
        "lijar una mesa", "montar una estantería", "desatascar un fregadero", "poner un enchufe", "alicatar un rincón",
    ),
    "room": (
        "la cocina", "el baño", "el trastero", "la terraza", "el pasillo", "el taller", "el dormitorio", "el garaje",
    ),
    "mm": ("6", "8", "10", "12", "14", "20"),
    "euro": ("9,90", "14,50", "19", "24,90", "39", "62", "89"),
    "shop": ("la tienda del centro", "la tienda de la estación", "el almacén", "la tienda del puerto"),
}  # fmt: skip
LEADS = {
    "promo": (
        "Esta semana, {p} a {euro} euros.", "Trae tu herramienta vieja y te descontamos {euro} euros de {tool}.",
        "{day}, día de manitas: {tool} con un juego de puntas de regalo.",
        "Liquidamos {n} unidades de {p} en {shop}.", "Si vas a {job}, {p} te sale a {euro} euros.",
        "Dos botes de pintura y el rodillo lo ponemos nosotros.",
    ),
    "launch": (
        "Ya tenemos {p} en {shop}.", "Nuevo en el mostrador: {p}, probado {years} meses en {room}.",
        "Llega {p} con garantía de {years} años.",
        "Estrenamos alquiler de herramienta: {tool} por horas.", "Lo pedisteis para {job} y aquí está: {p}.",
    ),
    "lead": (
        "¿Obra en {room}? Pide presupuesto y te llamamos {soon}.", "Apúntate al taller para {job}, quedan {n} plazas.",
        "Comunidades y empresas: cuenta a treinta días y reparto en {city}.",
        "Reserva {p} hoy y lo recoges {soon} en {shop}.",
    ),
    "positioning": (
        "Llevamos {years} décadas detrás del mismo mostrador.", "Preferimos arreglar a tirar: empezad por {room}.",
        "Somos {n} personas y todas hemos roto alguna vez {tool}.",
        "Vender es fácil; que vuelvas con {room} terminado, no.",
        "Nuestro consejo para {job} es gratis, compres o no.",
    ),
    "support": (
        "Aviso: {p} del lote de {day} lleva mal la arandela, lo cambiamos.",
        "{shop} abre {soon} a las ocho por inventario.",
        "Si tu pedido a {city} se retrasa, dinos el número y lo miramos.", "Cómo devolver {p} sin caja ni ticket.",
        "Repuestos de {p}: lista al día en {shop}.", "Corte de reparto en {city} {day}: cómo recoger en {shop}.",
    ),
    "educate": (
        "Cómo {job} en {n} pasos y sin llamar a nadie.", "La broca de {mm} no vale para todo: guía para {room}.",
        "Tres errores al {job} que vemos cada semana.", "Qué mirar antes de comprar {p}.",
        "Por qué se levanta la pintura de {room} y cómo evitarlo.",
        "Con {p} y paciencia se puede {job}.",
    ),
    "feedback": (
        "¿Qué os cuesta más, {job} o decidir el color de {room}?",
        "¿Os vendría bien {shop} abierta {day} por la tarde?",
        "Dudamos entre traer {p} o más repuestos, ¿qué hacemos?", "¿Qué herramienta os falta para {job}?",
        "¿Qué cambiaríais de {shop}? Leemos todo.",
    ),
    "community": (
        "Mirad {room} de {name2}: lo ha hecho con {p} y un domingo.",
        "{name2} aprendió a {job} con {who} y hoy lo enseña.",
        "El taller de {day} acabó con {n} estanterías y un dedo morado.",
        "Una clienta de {city} nos trae la solución para {job}.",
        "La foto de la semana es {room} de un cliente de {city}.",
    ),
}  # fmt: skip
BODIES = {
    "commercial": (
        "Hasta {soon} o hasta que se acabe, en {shop}.", "Te lo enseñamos funcionando antes de pagarlo.",
        "Si no sirve para {room}, lo devuelves.",
        "Reparto en {city} el mismo día.", "Pregunta por {name} en {shop}.",
        "Con la garantía de siempre y factura por correo.",
        "Medida de {mm} milímetros y recambio asegurado.", "También para quien nunca ha intentado {job}.",
    ),
    "own": (
        "Lo explica {name} en {shop}, con piezas de verdad.", "Para {room} cambia un poco, lo contamos abajo.",
        "Si te atascas, manda foto y lo vemos.",
        "Nos lo preguntasteis {n} veces esta semana.", "El truco es medir dos veces: {mm} milímetros se notan.",
        "Con {p} se tarda la mitad.",
        "En {city} el agua es más dura y conviene revisarlo.", "Guárdalo para cuando toque {job}.",
        "Contadnos cómo lo hacéis vosotros en {room}.",
    ),
}  # fmt: skip
CALLS = {
    "commercial": (
        "Te esperamos.", "Resérvalo por aquí.", "Pásate {soon}.", "Dinos la medida y te lo apartamos.",
        "Más en la web.",
    ),
    "own": ("¿Y tú, cómo lo haces?", "Os leemos.", "Pregunta sin miedo.", "Mándanos la foto.", "Seguimos {day}.", "🔧"),
}  # fmt: skip
WORDS = Words(
    slots=SLOTS,
    leads=LEADS,
    bodies=BODIES,
    calls=CALLS,
    tags=("#Mostrador", "#HazloTú", "#MostradorResponde", ""),
    asks=ASKS,
    praise=(
        "Gracias a vuestro vídeo he podido {job} yo sola",
        "Da gusto que en {shop} te digan que no compres lo que no necesitas",
        "{p} va de maravilla, {room} ha quedado de revista", "{name} me explicó por teléfono cómo {job}, un diez",
        "{years} años comprando y siempre contestan",
        "Ayer {who} y yo terminamos {room} con vuestra lista", "Se nota que sabéis de lo que habláis",
        "Vine a por {p} y salí sabiendo {job}", "El taller de {job} me lo pasé en grande",
        "Me prestasteis {tool} un domingo, eso no se olvida",
    ),
    complaints={
        "{p} que compré {when} venía sin tornillos": (
            "{soon} tienes los tornillos en casa, sin coste.", "Pásate por {shop} y te los doy en mano.",
        ),
        "En {shop} me tuvieron media hora para un cambio": (
            "Media hora no es normal; la próxima vez pregunta por mí en {shop}.",
            "Faltaba una persona en {shop}, y se notó. Lo hemos hablado.",
        ),
        "El reparto a {city} llegó tarde y sin avisar": (
            "El reparto de {city} falló ese día: te devolvemos el porte.",
            "Debimos avisar. He hablado con quien reparte en {city}.",
        ),
        "La pintura no es del color de la carta, tengo {room} a medias": (
            "Trae una muestra y la igualamos, aunque el bote esté abierto.",
            "Te mando un bote nuevo {soon} para terminar {room}.",
        ),
        "Me dijeron que el tornillo de {p} era de {mm} y es de otra medida": (
            "Trae la medida y lo cambiamos aunque esté abierto.", "Te dimos mal la medida; {soon} te llega la buena.",
        ),
        "Llamé a {shop} y nadie cogió el teléfono": (
            "En {shop} hubo avería de línea; dime qué necesitabas y lo hago yo.", "Te llamo yo {soon}, dime hora.",
        ),
        "{tool} de alquiler venía con la batería muerta": (
            "No te cobramos ese día y te guardo otro con dos baterías.",
            "Te devolvemos el alquiler, y lo revisamos hoy.",
        ),
        "Compré {p} por vuestro consejo y no sirve para {room}": (
            "Aconsejamos mal: lo cambiamos por lo que sí sirve para {room}.",
            "Devuélvelo sin caja y lo miramos con calma.",
        ),
    },
    to_praise=(
        "Mándanos la foto, que la ponemos en {shop}.", "¿Y ahora qué toca, {job}?",
        "Se lo digo a quien te atendió, que hoy tiene el día cuesta arriba.",
        "Si te sobró material, lo recogemos en {shop}.", "Tú hiciste lo difícil, nosotras solo dijimos por dónde.",
        "Enséñaselo a {who}, que se anime también.",
    ),
    canned=(
        "Hola, puedes ver el horario de las tiendas y las existencias en la web.",
        "¡Gracias por tu compra! Que lo disfrutes con salud.",
    ),
    english=(
        (
            "Hi, do you have someone who speaks English in the shop? I need to fix a tap",
            "Yes, ask for Jaime, and bring a photo of the tap.",
        ),
        (
            "What size of drill bit do I need for brick? {mm} mm?",
            "For brick take one millimetre less than the plug and go slowly.",
        ),
        ("Can I return a lamp without the receipt?", "With the card you paid with we can find it, no problem."),
        ("Do you deliver to {city}?", "Every morning; order before noon and it is there the next day."),
    ),
)  # fmt: skip
