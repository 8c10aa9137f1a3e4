"""The words of Altavoz: a soft drink with a million followers, its advertisements and what people ask it in vain."""

from __future__ import annotations

from house import Words
from phrases_workshop import COMMON_SLOTS

SLOTS = COMMON_SLOTS | {
    "p": (
        "la lata de limón", "la botella de naranja", "el sabor tropical", "la edición sin azúcar", "el pack familiar",
        "la lata mini", "la botella de cristal", "el sabor cola con lima",
    ),
    "gift": (
        "una gorra", "una sudadera", "una entrada doble", "un altavoz inalámbrico", "una nevera portátil", "una toalla",
    ),
    "place": ("tu tienda", "la gasolinera", "tu bar", "el cine", "la playa", "el súper", "el estadio", "el festival"),
    "moment": ("la merienda", "el descanso", "el aperitivo", "la tarde", "la noche", "el partido", "la sobremesa"),
    "outlet": (
        "el súper de la plaza", "la gasolinera de la entrada", "el bar de la estación", "la tienda de la esquina",
        "el cine del centro",
    ),
    "occasion": ("un cumpleaños", "una boda", "el equipo", "la comunidad"),
    "star": ("el equipo de tu ciudad", "tu grupo favorito", "la selección", "el mejor festival", "la gran final"),
}  # fmt: skip
LEADS = {
    "promo": (
        "¡Dos por uno en {p} hasta {day}!", "Compra {p} y llévate {gift}.",
        "Solo esta semana: {p} a mitad de precio en {place}.",
        "{n} packs, {n} premios. Busca {p} y gana {gift}.", "¿Quieres {gift}? Hazte con {p} antes de {day}.",
        "Últimas horas para conseguir {gift} con {p}.", "Tu ticket vale {gift}: súbelo y participa.",
        "Este mes {place} es una fiesta: {p} con regalo seguro.", "Sorteo gigante: {n} ganadores de {gift}.",
        "Llena la nevera: {p} con el segundo gratis en {place}.", "¡Que vuela! {p} con descuento solo {day}.",
        "Rasca, gana y brinda con {p}.",
    ),
    "launch": (
        "Ya está aquí {p}, más grande y más nuestra.", "Nueva imagen, mismo ruido: así es {p}.",
        "Estrenamos {p} en {place}.", "Lo pedía todo el mundo: llega {p}.",
        "Edición limitada con {star}: corre por {p}.",
        "Un sabor que se oye desde {city}: {p}.",
    ),
    "lead": (
        "Regístrate en el club Altavoz y gana {gift}.", "Descarga la aplicación y consigue {p}.",
        "Apúntate con tres amigos y opta a {gift}.", "Deja tu correo en la web y te invitamos a {place}.",
    ),
    "positioning": (
        "Somos el sonido de {moment}.", "Donde hay {moment}, hay Altavoz.", "Orgullosos de acompañar a {star}.",
        "Ya somos un millón. Un millón de voces, un solo sabor.", "{years} años subiendo el volumen.",
        "{city} vibra con Altavoz.",
    ),
    "educate": ("Cómo servir {p} en {moment}.", "Reciclar {p} es fácil: aplasta, cierra y al amarillo."),
    "community": ("Así celebrasteis {moment} en {city}.", "Miles de gargantas con {star}. Gracias."),
}  # fmt: skip
BODIES = {
    "commercial": (
        "Hasta agotar existencias en {place}.", "Porque {moment} se merece más ruido.", "Consulta las bases en la web.",
        "Corre, que {who} ya la tiene.", "Solo para los que viven a todo volumen.",
        "Disponible en {city} y en toda España.",
        "No digas que no te avisamos.", "Promoción válida hasta {soon} o hasta que se acabe.",
        "Una por persona y mil por fiesta.",
        "¡El verano empieza en {place}!", "Busca el código dentro del tapón.",
        "Más premios que nunca, más Altavoz que nunca.",
    ),
    "own": (
        "A todo volumen, como siempre.", "Nadie suena como nosotros en {moment}.",
        "Lo vivimos en {city} y lo contamos aquí.",
        "Dale al play y abre {p}.", "Y lo que queda por sonar en {place}.", "Con {star} y con {p}, siempre.",
        "Sube el volumen de {moment}.", "Porque juntos hacemos más ruido.",
    ),
}  # fmt: skip
CALLS = {
    "commercial": (
        "¡Corre!", "¡Compra ya!", "¡No te quedes sin ella!", "Enlace en el perfil.", "¡Participa ahora!", "🥤🔊",
        "¡Vuela!",
    ),
    "own": ("🔊", "#ATodoVolumen", "¡Súbelo!", "Comparte si estás de acuerdo.", "❤️ si te gusta."),
}  # fmt: skip
TELEVISION = (
    ("2024-11-25", "Esta Navidad el que no brinda no suena. Altavoz, el refresco que pone la música en tu mesa."),
    ("2025-02-17", "Abre una Altavoz y sube el volumen de tu vida. Nuevo sabor tropical, ya en tu tienda."),
    ("2025-05-19", "El verano no se cuenta, se grita. Altavoz bien fría, burbuja a burbuja, hasta que salga el sol."),
    ("2025-09-15", "Vuelves al trabajo, vuelves al ruido bueno. Pausa, tapón y Altavoz: tu descanso suena mejor."),
    ("2025-11-24", "Un millón de fans no pueden equivocarse. Estas fiestas, Altavoz en todas las mesas de España."),
    ("2026-02-23", "Más sabor, más burbujas, más Altavoz. Gana viajes, conciertos y un año de refresco gratis."),
    ("2026-05-18", "Que te oiga todo el mundo. Este verano, Altavoz patrocina tus noches y tus canciones."),
)
ASKS = {
    "promociones": {
        "He mandado el código de {p} tres veces y sigue sin llegarme {gift}, ¿a quién escribo?": (
            "A mí: está comprobado y sale {soon}.", "El código entró bien; el envío a {city} va con retraso.",
        ),
        "¿Dónde se consultan los ganadores del sorteo de {gift}?": (
            "La lista sale {soon} en la web, y también os escribimos.",
            "Se publican {soon}, todos con nombre y ciudad.",
        ),
        "¿La promoción de {p} vale también en {city}?": (
            "En {city} también, hasta {soon}.", "Sí, en todas las tiendas de {city}.",
        ),
        "Subí el ticket {when} y la aplicación dice que no es válido, ¿qué hago?": (
            "Tu ticket estaba bien, lo he validado yo.", "Súbelo otra vez con la fecha visible y me dices.",
        ),
        "¿Hasta cuándo dura la promoción de {gift}?": (
            "Hasta {soon} a medianoche.", "Dura mientras queden, y quedan {n}.",
        ),
        "¿Hay que comprar {p} o vale cualquier otra?": (
            "Vale cualquiera, con el ticket basta.", "Para {gift} solo {p}, lo siento.",
        ),
        "¿Cómo se canjea el código de {p}? La página da error": (
            "La página falló {when}; prueba ahora.", "Pásame el código y lo canjeo yo.",
        ),
        "Me tocó {gift} y no sé cómo reclamarlo": (
            "Mándanos tu ciudad por privado y sale {soon}.", "Ya te he localizado, te escribo hoy.",
        ),
        "¿Se puede participar dos veces con {p}?": (
            "Una vez por ticket, las que quieras.", "Dos no, lo dicen las bases.",
        ),
        "El código de {p} sale como ya usado y lo acabo de abrir": (
            "Es un fallo nuestro, te mando otro.", "Dime el lote y te doy uno nuevo.",
        ),
        "¿Los premios se envían también a {city}?": ("A {city} también, sin gastos.", "Sí, llegan en {n} días."),
    },
    "producto": {
        "¿{p} lleva cafeína? Es para {who}": ("No lleva nada de cafeína.", "Muy poca; para {who} mejor la de limón."),
        "¿Cuánto azúcar tiene {p}? En la etiqueta casi no se lee": (
            "Casi once gramos por lata, y tienes razón con la letra.",
            "Nueve gramos; la etiqueta nueva será más grande.",
        ),
        "¿Dejáis de hacer {p}? En {city} ya no la encuentro": (
            "No la quitamos: en {city} vuelve {soon}.", "Hubo rotura en {city}, mira en {outlet}.",
        ),
        "¿{p} es apta para celíacos?": ("Sí, toda la gama.", "Es apta, lo dice el dorso."),
        "¿Dónde puedo comprar {p} en {city}? Llevo {years} tiendas": (
            "En {city}, en {outlet}, me lo acaban de confirmar.", "Dame tu barrio de {city} y te digo.",
        ),
        "¿Va a volver el sabor de antes en {p}?": (
            "Por ahora no, pero lo piden muchos y lo he pasado.", "Vuelve en una edición corta, {soon} se anuncia.",
        ),
        "¿{p} lleva edulcorantes? {who} no los tolera": ("Lleva uno; para {who}, la clásica.", "Ninguno, solo azúcar."),
        "¿Cuánto gas lleva {p}? Me sienta regular": (
            "La mitad que la de antes.", "Bastante; prueba a abrirla un rato antes.",
        ),
        "¿De dónde es el agua de {p}?": ("De un manantial cercano a la fábrica.", "De la red, filtrada tres veces."),
    },
    "envases": {
        "¿Cuándo vais a quitar el plástico de {p}?": (
            "Este año la mitad; el resto, el que viene.", "El envoltorio desaparece {soon}.",
        ),
        "¿Se devuelve el envase de {p} en {outlet}?": (
            "En {outlet} aún no, en {n} tiendas sí.", "Sí, y te dan unos céntimos.",
        ),
        "La anilla de {p} se rompe siempre, ¿os lo han dicho ya?": (
            "Lo está revisando fábrica.", "Sí, y cambia en el próximo lote.",
        ),
        "¿Qué hacéis con las botellas que se recogen en {outlet}?": (
            "Se trituran y vuelven a ser botella.", "Van a una planta a {n} kilómetros, se puede visitar.",
        ),
        "¿Cuánto plástico reciclado lleva {p}?": ("La mitad, y subiendo.", "Un treinta por ciento, queremos más."),
    },
}  # fmt: skip

WORDS = Words(
    slots=SLOTS,
    leads=LEADS,
    bodies=BODIES,
    calls=CALLS,
    tags=("#Altavoz", "#ATodoVolumen", "#Altavoz #SubeElVolumen", ""),
    asks=ASKS,
    television=TELEVISION,
    back={
        "¿Y eso vale también para {p2}?": ("Con {p2} también vale.", "Sí, {p2} entra en lo mismo."),
        "¿Y cuándo lo sabré?": ("Antes de {soon} te lo digo yo.", "{soon} te escribo con lo que haya."),
        "¿Y si en {city} no lo encuentro?": (
            "Entonces dímelo y te digo otra tienda de {city}.", "En {city} lo reponen {soon}.",
        ),
        "¿Tengo que guardar el ticket?": ("Guárdalo hasta {soon}, por si acaso.", "Con una foto basta."),
        "¿Me lo podéis confirmar por escrito?": (
            "Queda confirmado aquí, {name} lo ha visto.", "Confirmado: {soon} lo tienes.",
        ),
    },
    praise=(
        "{p} es lo mejor que habéis hecho en {years} años", "En casa no falta {p}, ni en {moment} ni nunca",
        "Mi infancia sabe a {p}, no la cambiéis nunca", "Probé {p} {when} y ya voy por la cuarta",
        "{who} no bebe otra cosa desde que salió {p}", "Con {p} y {star} no hace falta más",
        "Qué recuerdos me trae {p}, la bebía con {who}", "La canción del anuncio no se me va de la cabeza",
        "{p} en {outlet}, el mejor plan de {day}", "Vengo del concierto: gracias por {gift}",
        "El anuncio de ahora me pone la piel de gallina cada vez", "En {city} somos todos de {p}",
    ),
    complaints=(
        "{years} veces os he escrito y nunca contesta nadie, ¿hay alguien ahí?",
        "Mucho anuncio y {p} cada vez sabe más a agua",
        "Gané {gift} {when} y todavía lo estoy esperando", "Otra promoción más y la de antes sin resolver",
        "{p} venía sin gas y en {place} me dicen que os lo diga a vosotros", "Cada día el mismo anuncio, qué pesados",
        "He preguntado por el azúcar de {p} y me habéis mandado un corazón",
        "Un millón de seguidores y ni una respuesta", "Publicáis cinco veces al día y no leéis ni una",
        "Me cobraron {p} al doble en {outlet} con vuestra promoción puesta",
        "El sorteo de {gift} huele raro, nadie conoce a un ganador",
        "{p} ya no es lo que era desde que cambiasteis la receta", "Abrí {p} y el tapón estaba suelto",
        "Me borrasteis el comentario sobre {p}, muy elegante",
        "La aplicación pide todos mis datos para un sorteo de {gift}",
        "Dejad de mandarme ofertas por privado si luego no contestáis", "En {city} no hay manera de encontrar {p}",
    ),
    to_praise=(
        "Se lo leo al equipo de {city}, que les va a alegrar {moment}.", "Qué alegría, guárdanos sitio en {moment}.",
        "Cuatro ya son marca personal, cuídanos {p}.",
    ),
    to_complaints=(
        "Se nos quedó atrás. Lo reviso yo y te escribo {soon}.",
        "Nadie te contestó y es culpa nuestra: dame hasta {soon} y lo resuelvo.",
        "Dinos el lote y dónde fue, y lo cambiamos sin preguntas.",
        "Lo he pasado al equipo de {city}, y {soon} te cuento qué dicen.",
    ),
    canned=(
        "¡Gracias por formar parte de la familia Altavoz! Sigue atento a nuestras redes 🔊",
        "Hola, puedes consultar las bases de la promoción en nuestra web.",
        "Sentimos las molestias. Escríbenos al formulario de atención y te responderán lo antes posible.",
    ),
    english=(
        ("Is {p} sold in the UK? I miss it so much", "Not yet in the shops, but our online store ships within a week."),
        ("Does the lemon can have caffeine?", "None at all, only the cola with lime has some."),
        ("How do I claim my prize from abroad?", "Send us the code by private message and we post it to you."),
    ),
)  # fmt: skip
