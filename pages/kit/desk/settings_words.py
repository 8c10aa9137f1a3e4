"""The settings in words, and what is said when one cannot be."""

# ruff: noqa: E501

from types import MappingProxyType

from metrics import ANCHORS, RAMPS, Text
from pages.kit.desk.rulers_words import NAMES as RULERS

TITLE = Text(es="Ajustes en vigor", en="Settings in force")
BASIS = Text(
    es="De ellos dependen las cifras. Cada cambio queda con quién y cuándo, y todo se vuelve a calcular.",
    en="The numbers depend on them. Each change is kept with who and when, and everything is worked out again.",
)
BASIS_DEMO = Text(
    es="De ellos dependen las cifras. Los de una empresa ficticia no se cambian.",
    en="The numbers depend on them. Those of a fictional company cannot be changed.",
)
HEADS = (
    Text(es="Ajuste", en="Setting"),
    Text(es="Valor", en="Value"),
    Text(es="Desde", en="Since"),
)
BY_DEFAULT = Text(es="de fábrica", en="by default")
CHANGE = Text(es="Cambiar", en="Change")
SEE_CHANGES = Text(es="Ver los cambios", en="See the changes")
CHANGE_HEADS = (
    Text(es="Ajuste", en="Setting"), Text(es="Pasó a ser", en="Became"), Text(es="Cuándo", en="When"), Text(es="Quién", en="Who"),
)  # fmt: skip
PURPOSES = (
    Text(es="reglas para {n} propósito", en="rules for {n} purpose"),
    Text(es="reglas para {n} propósitos", en="rules for {n} purposes"),
)
KEEP = Text(es="Guardar los ajustes", en="Store the settings")
KEPT = Text(
    es="Ajustes guardados: las cifras se han vuelto a calcular.",
    en="Settings stored: the numbers were worked out again.",
)
SAME = Text(es="No ha cambiado nada.", en="Nothing has changed.")
TIMEZONE = Text(es="Zona horaria de la marca", en="Time zone of the brand")
AS_OF = Text(es="Día en que se bajaron los ficheros", en="Day on which the files were downloaded")
AS_OF_HELP = Text(
    es="Vacío: hasta el último momento que cuentan. Lo que espera respuesta se mide hasta el final de ese día.",
    en="Empty: up to the last moment they tell. What waits for an answer is measured up to the end of that day.",
)
AS_OF_LAST = Text(es="el último momento de los datos", en="the last moment of the data")
DAYS = Text(es="Días en que se atiende", en="Days of service")
DAY_NAMES = (
    Text(es="lunes", en="Monday"), Text(es="martes", en="Tuesday"), Text(es="miércoles", en="Wednesday"), Text(es="jueves", en="Thursday"),
    Text(es="viernes", en="Friday"), Text(es="sábado", en="Saturday"), Text(es="domingo", en="Sunday"),
)  # fmt: skip
OPENS = Text(es="Abre", en="Opens")
CLOSES = Text(es="Cierra", en="Closes")
HOLIDAYS = Text(es="Festivos", en="Holidays")
HOLIDAYS_HELP = Text(es="Uno por línea: 2026-12-25 o 25/12/2026.", en="One a line: 2026-12-25 or 25/12/2026.")
NONE = Text(es="ninguno", en="none")
NO_RULE_NOR_ACCOUNT = Text(es="ninguna", en="none")
OWN = Text(es="Otras cuentas de la marca", en="Other accounts of the brand")
STAFF = Text(es="Cuentas de quienes trabajan aquí", en="Accounts of those who work here")
PEOPLE_HELP = Text(
    es="Una por línea, con @ o sin ella. Lo que escriben no es público ni espera respuesta: se cuenta aparte.",
    en="One a line, with or without @. What they write is no audience and awaits no answer: it is counted apart.",
)
ACCOUNTS = (Text(es="{n} cuenta", en="{n} account"), Text(es="{n} cuentas", en="{n} accounts"))
WRONG_NAME = Text(
    es="«{value}» no es un nombre de usuario. Corríjalo y guarde de nuevo.",
    en="“{value}” is not a handle. Correct it and store again.",
)
TAKEN_OUT = Text(
    es="Fuera del público, por ser de la casa: {messages} y {content}.",
    en="Not audience, being of the house: {messages} and {content}.",
)
TAKEN_MESSAGES = (Text(es="{n} mensaje", en="{n} message"), Text(es="{n} mensajes", en="{n} messages"))
TAKEN_CONTENT = (
    Text(es="{n} contenido", en="{n} piece of content"),
    Text(es="{n} contenidos", en="{n} pieces of content"),
)
NOT_SEEN = Text(es="No aparecen en ningún fichero: {names}.", en="They appear in no file: {names}.")
FILES_ZONE = Text(es="la de la marca", en="the brand's")

WRONG_HOLIDAY = Text(
    es="«{value}» no es una fecha. Escríbala como 2026-12-25 o 25/12/2026.",
    en="“{value}” is not a date. Write it as 2026-12-25 or 25/12/2026.",
)
WRONG_HOURS = Text(
    es="La hora de cierre va después de la de apertura. Corríjala y guarde de nuevo.",
    en="Closing time comes after opening time. Correct it and store again.",
)
WRONG_DAYS = Text(es="Elija al menos un día en que se atiende.", en="Choose at least one day of service.")
WRONG = Text(
    es="Ese valor no puede ser «{name}». Corríjalo y guarde de nuevo.",
    en="That value cannot be “{name}”. Correct it and store again.",
)

MAIN = (
    "timezone", "as_of", "business_days", "business_start", "business_end", "holidays", "own_accounts", "staff_handles",
)  # fmt: skip
SELDOM = ("naive_timezone", "window_start", "window_end")  # told only where somebody set them
NAMES = MappingProxyType(
    {
        "timezone": TIMEZONE,
        "as_of": Text(es="Los ficheros llegan hasta", en="The files reach up to"),
        "business_days": DAYS,
        "business_start": OPENS,
        "business_end": CLOSES,
        "holidays": HOLIDAYS,
        "own_accounts": OWN,
        "staff_handles": STAFF,
        "purpose_rules": Text(es="Palabras que sugieren propósitos", en="Words that suggest purposes"),
        "naive_timezone": Text(es="Zona de las horas sin zona", en="Zone of times without one"),
        "window_start": Text(es="Primer día que cuenta", en="First day that counts"),
        "window_end": Text(es="Último día que cuenta", en="Last day that counts"),
        "maturity_h": Text(es="Horas para juzgar una respuesta", en="Hours before an answer is judged"),
        "dialogue_horizon_h": Text(
            es="Horas en que una conversación puede responderse", en="Hours in which a conversation can be answered"
        ),
        "reopen_h": Text(
            es="Horas tras las que una conversación empieza de nuevo", en="Hours after which a conversation begins anew"
        ),
        "min_words": Text(es="Palabras de una respuesta con contenido", en="Words of a real answer"),
        "canned_min_threads": Text(
            es="Hilos con la misma frase para llamarla hecha", en="Threads with one phrase to call it canned"
        ),
        "jaccard": Text(es="Parecido para llamar copia a un texto", en="Likeness at which a text is a copy"),
        "containment": Text(es="Parte contenida para llamarlo copia", en="Part contained at which it is a copy"),
        "min_dup_chars": Text(es="Letras mínimas para buscar copias", en="Letters needed to look for copies"),
        "dup_lookback_days": Text(
            es="Días atrás en que se buscan copias", en="Days back in which copies are looked for"
        ),
        "crosspost_h": Text(
            es="Horas entre redes para llamarlo la misma publicación",
            en="Hours between networks to call it the same post",
        ),
        "core_weeks": Text(es="Semanas en que se mira quién vuelve", en="Weeks over which returning is looked at"),
        "core_min_weeks": Text(
            es="Semanas con presencia para ser de los que vuelven", en="Weeks present to be one who returns"
        ),
        "active_days": Text(
            es="Días para llamar activo a un embajador", en="Days in which an ambassador counts as active"
        ),
        "sustained_weeks": Text(
            es="Semanas en que se mira la constancia", en="Weeks over which constancy is looked at"
        ),
        "sustained_min_weeks": Text(
            es="Semanas activas para llamarla constante", en="Active weeks to call it constant"
        ),
        "echo_min_words": Text(es="Palabras propias para no ser eco", en="Own words needed not to be an echo"),
        "internal_horizon_h": Text(es="Horas para responder dentro", en="Hours for an answer inside"),
        "neg_threshold": Text(es="Tono por debajo del cual es negativo", en="Sentiment below which it is negative"),
        "rupture_base_weeks": Text(es="Semanas con que se compara una ruptura", en="Weeks a rupture is compared with"),
        "rupture_min_base": Text(es="Semanas necesarias para comparar", en="Weeks needed to compare"),
        "rupture_min_n": Text(
            es="Mensajes por semana para juzgar una ruptura", en="Messages a week to judge a rupture"
        ),
        "rupture_z": Text(es="Desviaciones para llamarla ruptura", en="Deviations to call it a rupture"),
        "rupture_min_diff": Text(
            es="Diferencia mínima para llamarla ruptura", en="Least difference to call it a rupture"
        ),
        "changepoint_min_seg": Text(es="Semanas mínimas de un tramo", en="Least weeks of a stretch"),
        "changepoint_min_lr": Text(es="Fuerza mínima de un cambio de tramo", en="Least strength of a change"),
        "min_departments": Text(es="Departamentos mínimos para compararlos", en="Least departments to compare them"),
        "min_coverage": Text(
            es="Parte mínima con dato para hablar del todo", en="Least part known to speak of the whole"
        ),
        "engaged_min_days": Text(
            es="Días con trato para llamarla persona cercana", en="Days of contact to call a person engaged"
        ),
        "min_n": Text(es="Casos mínimos para dar una proporción", en="Least cases to give a share"),
        "min_n_km": Text(es="Casos mínimos para dibujar la espera", en="Least cases to draw the wait"),
        "weight_converse": Text(es="Peso de conversar en la salud", en="Weight of converse in health"),
        "weight_answer": Text(es="Peso de contestar en la salud", en="Weight of answer in health"),
        "weight_listen": Text(es="Peso de escuchar en la salud", en="Weight of listen in health"),
        "weight_community": Text(es="Peso de comunidad en la salud", en="Weight of community in health"),
        "weight_inside": Text(es="Peso de dentro en la salud", en="Weight of inside in health"),
        "k_min_group": Text(es="Personas mínimas de un grupo para mostrarlo", en="Least people of a group to show it"),
        **{
            name: Text(es=f"Referencias de salud: {said.es}", en=f"Anchors of health: {said.en}")
            for name, said in RULERS.items()
            if name in ANCHORS
        },
        **{
            name: Text(es=f"Condición de postura: {said.es}", en=f"Condition of posture: {said.en}")
            for name, said in RULERS.items()
            if name in RAMPS
        },
    }
)
