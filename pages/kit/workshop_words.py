"""What the workshop says round its steps, in both languages."""

from types import MappingProxyType

from metrics import Text

TITLE = Text(es="Taller", en="Workshop")
SECTION = Text(es="Apartado", en="Part")
SECTIONS = MappingProxyType(
    {
        "script": Text(es="Guion", en="Script"),
        "companies": Text(es="Empresas lado a lado", en="Companies side by side"),
        "whatif": Text(es="¿Y si…?", en="What if…?"),
        "sandbox": Text(es="Sus propios ficheros", en="Your own files"),
        "takeaway": Text(es="Para llevarse", en="Take-away"),
    }
)
AND = Text(es=" y ", en=" and ")

# The stage.
STEP_OF = Text(es="Paso {n} de {all}", en="Step {n} of {all}")
WITH_ONE = Text(es=" · con los datos de {company}", en=" · with the data of {company}")
WITH_ALL = Text(es=" · con todas las empresas", en=" · with all the companies")
FICTIONAL = Text(es=" (ficticia)", en=" (fictional)")
BACK = Text(es="Atrás", en="Back")
REVEAL = Text(es="Mostrar la respuesta", en="Show the answer")
TALK = Text(es="Hablarlo", en="Talk about it")
NEXT_STEP = Text(es="Paso siguiente", en="Next step")
GO_TO = Text(es="Ir al paso", en="Go to step")
PRESENT = Text(es="Modo sala", en="Room mode")
PRESENT_HELP = Text(
    es="letra grande y una cosa cada vez. Flechas o mando para avanzar y volver; Escape para salir.",
    en="large type, one thing at a time. Arrow keys or a clicker to go on and back; Escape to leave.",
)
LEAVE = Text(es="Salir del modo sala", en="Leave room mode")
OWN_DATA = Text(es="Trabajar todos los pasos con «{company}»", en="Work every step with “{company}”")
TIMER = Text(es="{passed} de {minutes} min", en="{passed} of {minutes} min")
GUESSES_ONE = Text(es="Una respuesta", en="One answer")
GUESSES = Text(es="{n} respuestas", en="{n} answers")
GUESSES_NONE = Text(es="Aún no ha dicho nadie nada", en="Nobody has said anything yet")
BY_HAND = Text(es="Apuntar una respuesta a mano", en="Note an answer by hand")
YOUR_GUESS = Text(es="Respuesta", en="Answer")
NOTE_IT = Text(es="Apuntar", en="Note it")
TAKE_BACK = Text(es="Quitar la última", en="Take the last one back")
TALK_HEAD = Text(es="Para hablarlo", en="To talk about")
MIDDLE = Text(es="La sala dijo {room}; los datos, {data}.", en="The room said {room}; the data, {data}.")
AGREED = Text(es="{x} de {n} lo pusieron ahí", en="{x} of {n} put it there")
MOST = Text(es="lo dice la sala: {x} de {n}", en="the room says so: {x} of {n}")
TIED = Text(es="la sala no se pone de acuerdo", en="the room does not agree")
NOBODY_SORTED = Text(es="nadie lo ha puesto en ningún sitio", en="nobody put it anywhere")
NOTHING_TO_SORT = Text(
    es="Estos ficheros no traen textos que ordenar. Elija arriba otra empresa.",
    en="These files carry no texts to sort. Choose another company above.",
)

# The room.
OPEN_ROOM = Text(es="Abrir una sala para los teléfonos", en="Open a room for the telephones")
ROOM_HELP = Text(
    es="Los participantes entran con un código o con el QR, sin cuenta y sin nombre. La sala vive solo en la memoria: "
    "acaba al cerrarla, o veinte minutos después de cerrar esta página.",
    en="Participants join with a code or the QR, without an account or a name. The room lives in memory alone: it ends "
    "when you close it, or twenty minutes after this page is closed.",
)
ROOM = Text(es="Sala {code}", en="Room {code}")
JOIN_SHORT = Text(es="**{address}** · código **{code}**", en="**{address}** · code **{code}**")
JOIN_AT = Text(es="Entre en **{address}** con el código **{code}**", en="Go to **{address}** with the code **{code}**")
PHONES_ONE = Text(es="1 teléfono", en="1 telephone")
PHONES = Text(es="{n} teléfonos", en="{n} telephones")
CLOSE_ROOM = Text(es="Cerrar la sala", en="Close the room")
SHOW_QR = Text(es="Código QR", en="QR code")
QR_ALT = Text(es="Código QR para entrar en la sala {code}", en="QR code to join room {code}")
REMOTE = Text(es="Mando a distancia", en="Remote control")
REMOTE_HELP = Text(
    es="Abra este QR solo en su propio teléfono y antes de proyectar: quien lo lea puede mover el guion. En modo sala "
    "no se enseña.",
    en="Open this QR on your own telephone only, before you project: whoever reads it can move the script. Room mode "
    "does not show it.",
)
REMOTE_ALT = Text(es="Código QR del mando a distancia", en="QR code of the remote control")
TOO_MANY_ROOMS = Text(
    es="Hay ya tantas salas abiertas como admite este ordenador. Cierre una, o espere a que acabe.",
    en="As many rooms are open as this computer takes. Close one, or wait until it ends.",
)
ROOM_GONE = Text(
    es="La sala se cerró después de mucho rato sin uso. Abra otra: las respuestas que ya se mostraron siguen aquí.",
    en="The room was closed after a long time without use. Open another: answers already shown are still here.",
)
NOT_YET = Text(es="Los teléfonos no pueden entrar: por qué", en="Telephones cannot join: why")
ONLY_HERE = Text(
    es="Esta página solo se ve desde este ordenador ({host}): los teléfonos no pueden entrar. Para abrirla a la red de "
    "la sala, quien mantiene el panel lo inicia con `--server.address` y `--server.allowedHosts` seguidos de la "
    "dirección de este ordenador en esa red, y usted abre esa dirección. Cualquiera de esa red podrá entonces ver el "
    "panel. Sin teléfonos el taller funciona igual: apunte las respuestas a mano.",
    en="This page can only be seen on this computer ({host}): telephones cannot join. To open it to the network of the "
    "room, whoever maintains the dashboard starts it with `--server.address` and `--server.allowedHosts` followed by "
    "this computer's address on that network, and you open that address. Anyone on that network can then see the "
    "dashboard. Without telephones the workshop works just as well: note the answers by hand.",
)

# Answers.
# What the bare count in a basis counts.
COUNTED = MappingProxyType(
    {
        "purpose_mix": (
            Text(es="{n} publicaciones", en="{n} posts"),
            Text(es="una publicación", en="one post"),
        ),
        "mentality_ladder": (
            Text(es="{n} veces que alguien esperó respuesta", en="{n} times somebody waited for an answer"),
            Text(es="una vez que alguien esperó respuesta", en="one time somebody waited for an answer"),
        ),
        "core_size": (
            Text(es="{n} personas escribieron en esas doce semanas", en="{n} people wrote in those twelve weeks"),
            Text(es="una persona escribió en esas doce semanas", en="one person wrote in those twelve weeks"),
        ),
    }
)
SELLS = Text(es="El {share} de lo que publica es para vender", en="{share} of what it posts is there to sell")
FOLLOWERS = Text(es="A {company} la siguen {n} cuentas.", en="{company} has {n} followers.")
FOLLOWERS_UNKNOWN = Text(
    es="No se sabe cuántas cuentas siguen a {company}.", en="How many follow {company} is not known."
)
ATTENDED = Text(es="Alguien les habló", en="Somebody talked to them")
LEFT = Text(es="Se fueron sin que nadie les hablara", en="They left without a word from anybody")
FOLLOW = Text(es="Siguen", en="Follow")
TALKED = Text(es="Han dicho algo", en="Said something")
RETURN = Text(es="Vuelven una y otra vez", en="Come back again and again")
WEEKS_NEEDED = Text(es="Hacen falta {n} semanas completas", en="{n} full weeks are needed")
WEEKS_HAD = Text(
    es="{company} tiene {n} semanas con datos de dentro y de fuera",
    en="{company} has {n} weeks with data of the inside and the outside",
)
WEEKS_NONE = Text(
    es="{company} no tiene ninguna semana con datos de dentro y de fuera",
    en="{company} has no week with data of both the inside and the outside",
)
DEFINITION = Text(
    es="En este panel, la relación que se sostiene: se habla, se contesta y se vuelve",
    en="On this dashboard, a relation that lasts: people talk, are answered and come back",
)
DEFINITION_BASIS = Text(
    es="Los seguidores y los «me gusta» se cuentan aparte: son aplauso, no conversación.",
    en="Followers and likes are counted apart: they are applause, not conversation.",
)
ROOM_SAYS = Text(es="Lo que la sala dice es la respuesta", en="What the room says is the answer")
ROOM_SAYS_BASIS = Text(
    es="Ningún fichero sabe de miedos ni de costumbres: solo quien trabaja en la casa.",
    en="No file knows of fears or habits: only those who work in the house do.",
)
BETWEEN_TWO = Text(es="Entre dos", en="Between two")
POSTURE_CLUE = Text(
    es="{name}: {posts} publicaciones, el {selling} para vender; aprovecha el {taken} de las ocasiones de hablar",
    en="{name}: {posts} posts, {selling} of them to sell; takes up {taken} of the openings to talk",
)
POSTURES_TOLD = Text(es="Dos ejes, cuatro posturas y bordes blandos", en="Two axes, four postures and soft borders")
POSTURES_BASIS = Text(
    es="Ocasiones de hablar aprovechadas y propósitos distintos de lo publicado. «Entre dos» también es una respuesta.",
    en="Openings to talk taken up, and different purposes of what is posted. “Between two” is an answer too.",
)
VOICES = MappingProxyType(
    {
        "echo": Text(es="Eco", en="Echo"),
        "own": Text(es="Voz propia", en="Own voice"),
        "conversing": Text(es="Conversación", en="Conversation"),
    }
)
DENTIST = (
    Text(es="Hace partícipe", en="Involves"),
    Text(es="Escucha", en="Listens"),
    Text(es="Explica", en="Explains"),
    Text(es="Pregunta", en="Asks"),
)
ASKED_BY = Text(es="Contesta a: «{text}»", en="Answers: “{text}”")
NO_REPLIES = Text(es="Estos ficheros no traen respuestas que leer", en="These files carry no answers to read")
NO_REPLIES_BASIS = Text(
    es="Hacen falta mensajes públicos de la marca, con su texto.", en="Public messages of the brand, with their text."
)
DENTIST_UNSEEN = Text(es="; la regla no ve nada en {n}", en="; the rule sees nothing in {n}")
DENTIST_TOLD = Text(es="De {n} respuestas: {told}", en="Of {n} answers: {told}")
DENTIST_RULE = Text(
    es="Regla tosca y a la vista: un signo de interrogación pregunta; una cifra o un «porque» explica; «cuéntanos», "
    "«ven» "
    "o «prueba» hace partícipe; «gracias», «sentimos» o «entiendo» escucha. Si no coincide con la sala, acierta la "
    "sala.",
    en="A rough rule, in sight of all: a question mark asks; a figure or a “because” explains; “tell us”, “come” or "
    "“try” "
    "involves; “thank you”, “sorry” or “I understand” listens. Where it differs from the room, the room is right.",
)
TROUBLE = Text(es="{names}. {why}", en="{names}. {why}")
NO_TROUBLE = Text(es="Aún no se puede saber cuál está en apuros", en="Which one is in trouble cannot be known yet")
IN_TROUBLE = Text(es="{name} es la que está en apuros", en="{name} is the one in trouble")
LOWEST = Text(es="{name} es la que peor está", en="{name} is the worst off")
COMPANIES_BASIS = Text(
    es="Cinco partes de la salud, de 0 a 100; en color de aviso, lo que no llega a 50. Rotura: semana en que la "
    "confianza "
    "cedió, en todos los datos.",
    en="Five parts of health, 0 to 100; in the alert colour, what is under 50. Rupture: week in which trust gave "
    "way, over "
    "all the data.",
)
BROKE = Text(es=" · rotura: {day}", en=" · rupture: {day}")
BROKEN = Text(es="Relación frágil: se rompió el {day}", en="A fragile relation: it broke on {day}")
OPENING_ONE = Text(
    es="Abriendo la empresa. La primera vez tarda unos segundos.",
    en="Opening the company. The first time takes long.",
)
OPENING_ALL = Text(
    es="Abriendo las empresas. La primera vez tarda unos segundos por empresa.",
    en="Opening the companies. The first time takes some seconds for each.",
)
PARTS = MappingProxyType(
    {
        "converse": Text(es="conversar", en="talk"),
        "answer": Text(es="contestar", en="answer"),
        "listen": Text(es="escuchar", en="listen"),
        "community": Text(es="volver", en="return"),
        "inside": Text(es="dentro", en="inside"),
    }
)
