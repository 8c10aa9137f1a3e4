"""What the page of who waits says, in both languages."""

from types import MappingProxyType

from metrics import Text

IN_A_DAY = Text(es="{who} respuesta en un día", en="{who} an answer within a day")
NONE_AT_ALL = Text(es="Ninguna pregunta recibe", en="No question gets")
EVERY_ONE = Text(es="Todas las preguntas reciben", en="All questions get")
# In tenths, from none to all: a share that a person says aloud.
TENTHS = (
    Text(es="Casi ninguna pregunta recibe", en="Hardly any question gets"),
    Text(es="Una de cada diez preguntas recibe", en="One in ten questions gets"),
    Text(es="Dos de cada diez preguntas reciben", en="Two in ten questions get"),
    Text(es="Tres de cada diez preguntas reciben", en="Three in ten questions get"),
    Text(es="Cuatro de cada diez preguntas reciben", en="Four in ten questions get"),
    Text(es="La mitad de las preguntas recibe", en="Half of the questions get"),
    Text(es="Seis de cada diez preguntas reciben", en="Six in ten questions get"),
    Text(es="Siete de cada diez preguntas reciben", en="Seven in ten questions get"),
    Text(es="Ocho de cada diez preguntas reciben", en="Eight in ten questions get"),
    Text(es="Nueve de cada diez preguntas reciben", en="Nine in ten questions get"),
    Text(es="Casi todas las preguntas reciben", en="Almost all questions get"),
)
LEAD_MOVED = MappingProxyType(
    {
        "rose": Text(es=", más que antes", en=", more than before"),
        "fell": Text(es=", menos que antes", en=", fewer than before"),
    }
)
LEAD_OUTSIDE = Text(
    es="Fuera de horario se pregunta más de lo que se contesta.", en="Out of hours more is asked than answered."
)
LEAD_NOBODY = Text(es="En este periodo nadie preguntó.", en="Nobody asked in this period.")
LEAD_FEW = Text(
    es="Muy pocas preguntas para un porcentaje: {x} de {n} con respuesta en un día.",
    en="Too few questions for a percentage: {x} of {n} answered within a day.",
)
LEAD_SHORT = Text(
    es="Aún no se sabe cuántas preguntas reciben respuesta en un día.",
    en="It is not known yet how many questions get an answer within a day.",
)
LEAD_SHORT_WHY = Text(
    es="Ninguna espera abierta lleva 24 horas en los datos; por ahora, al menos el {low} ya tiene respuesta.",
    en="No open wait is 24 hours old in the data; so far at least {low} have an answer.",
)
LEAD_STILL = Text(
    es="De antes quedan esperas abiertas: {n}. Están en la lista de abajo.",
    en="Waits still open from before: {n}. They are in the list below.",
)
LEAD_FEW_WHY = Text(
    es="Por debajo de {least} esperas se cuentan, no se calculan porcentajes.",
    en="Under {least} waits they are counted, and no percentage is worked out.",
)
EVIDENCE = Text(
    es="El {share} se contesta en 24 horas (intervalo del 95 %: {interval}){change}.",
    en="Of the questions, {share} are answered within 24 hours (95% interval: {interval}){change}.",
)
EVIDENCE_MOVED = MappingProxyType(
    {
        "rose": Text(es=", {points} más que antes ({before})", en=", {points} more than before ({before})"),
        "fell": Text(es=", {points} menos que antes ({before})", en=", {points} fewer than before ({before})"),
        "held": Text(es=", sin cambio claro frente a antes ({before})", en=", no clear change from before ({before})"),
    }
)
EVIDENCE_OUTSIDE = Text(
    es="Fuera de horario llega el {asked} de las preguntas y sale el {answered} de las respuestas.",
    en="Out of hours {asked} of the questions arrive and {answered} of the answers leave.",
)
NO_REPLIES = Text(
    es="Ningún mensaje de los ficheros es de la marca: si ustedes contestan, falta el fichero con las respuestas.",
    en="No message in the files is by the brand: if you do answer, the file with the replies is missing.",
)

SHOP_LEFT = Text(es="Si fuera una tienda: {n} se fueron sin respuesta", en="If this were a shop: {n} left unattended")
SHOP_ONE_LEFT = Text(es="Si fuera una tienda: uno se fue sin respuesta", en="If this were a shop: one left unattended")
SHOP_NOBODY_LEFT = Text(
    es="Si fuera una tienda: nadie se fue sin respuesta", en="If this were a shop: nobody left unattended"
)
SHOP_CLOSED = Text(es="Si fuera una tienda: no entró nadie", en="If this were a shop: nobody came in")
SHOP_BASIS = Text(
    es="Esperas del periodo, {days} · {n} en total · recuento exacto, el {moment} · se fue: {limit} sin respuesta · "
    "cuenta esperas, no personas",
    en="Waits begun {days} · {n} in all · exact count, on {moment} · left: {limit} without an answer · it counts "
    "waits, not people",
)
SHOP_ALT = Text(
    es="{attended} con respuesta, {waiting} esperan todavía y {left} se fueron sin respuesta, de {n}",
    en="{attended} attended, {waiting} still waiting and {left} left without an answer, of {n}",
)
DAYS_OR_MORE = Text(es="{n} días o más", en="{n} days or more")

MEDIAN_MOVED = MappingProxyType(
    {
        "fell": Text(
            es="La mitad recibe respuesta en {value}; antes, más tarde",
            en="Half are answered within {value}; before, later",
        ),
        "rose": Text(
            es="La mitad recibe respuesta en {value}; antes, más pronto",
            en="Half are answered within {value}; before, sooner",
        ),
    }
)
CURVE_BASIS = Text(
    es="Parte contestada según lo que se espera · esperas: {n}; abiertas todavía, que cuentan como tales: {open}",
    en="Share answered by time waited · waits: {n}; still open and counted as such: {open}",
)
CURVE_MEDIAN = Text(es="la mitad, entre {low} y {high}", en="half, between {low} and {high}")
CURVE_MEDIAN_FROM = Text(es="la mitad, en {low} o más", en="half, in {low} or more")
CURVE_BAND = Text(es="banda: intervalo del 95 %", en="band: 95% interval")
CURVE_BEFORE = Text(
    es="antes, esperas: {n}",
    en="before, waits: {n}",
)
WITHIN = Text(es="En {h} de reloj", en="Within {h} by the clock")
WITHIN_MOVED = MappingProxyType(
    {
        "rose": Text(es="{points} más", en="{points} more"),
        "fell": Text(es="{points} menos", en="{points} fewer"),
        "held": Text(es="sin cambio claro", en="no clear change"),
    }
)
WITHIN_OPENING = Text(es="{share} en {h} de horario de apertura", en="{share} within {h} of opening hours")
AT_LEAST = Text(es="al menos {share}", en="at least {share}")

HOURS_PEAKS = Text(
    es="Más preguntas, {asked}; más respuestas, {answered}", en="Most questions, {asked}; most answers, {answered}"
)
HOURS_SAME = Text(es="Preguntas y respuestas se juntan a las {asked}", en="Questions and answers both peak at {asked}")
HOURS_NO_ANSWERS = Text(es="Preguntan sobre todo a las {asked}", en="They ask mostly at {asked}")
HOURS_FEW = Text(es="Muy pocas preguntas para ver un horario: {n}", en="Too few questions to see hours: {n}")
HOURS_NONE = Text(es="Nada que contar en este periodo", en="Nothing to count in this period")
HOURS_BASIS = Text(
    es="Mensajes por hora y día, hora de {place} · preguntas: {asked}; respuestas: {answered} · una misma escala",
    en="Messages by hour and weekday, {place} time · questions: {asked}; answers: {answered} · one colour scale",
)
HOURS_OUTSIDE = Text(
    es="fuera de horario, preguntas: {asked}; respuestas: {answered}",
    en="out of hours, questions: {asked}; answers: {answered}",
)
HOURS_METHOD = Text(
    es="Preguntas: cada mensaje de un cliente que pide respuesta, también los que insisten; por eso son más que las "
    "esperas. Respuestas: cada mensaje que una persona de la marca dirige a un cliente, a la hora en que salió. Las "
    "automáticas no cuentan. El titular da las tres horas seguidas con más mensajes. Horario de apertura, en los "
    "ajustes: {days}, de {opens} a {closes}, sin festivos.",
    en="Questions: each message of a customer that asks for an answer, those that insist too; so they are more than "
    "the waits. Answers: each message that a person of the brand sends to a customer, at the hour it left. Automatic "
    "ones do not count. The headline gives the three hours in a row with most messages. Opening hours, in the "
    "settings: {days}, {opens} to {closes}, without holidays.",
)
HOURS_SEE = Text(es="Bajar los recuentos", en="Download the counts")
WEEKDAYS = (
    Text(es="lunes", en="Monday"), Text(es="martes", en="Tuesday"), Text(es="miércoles", en="Wednesday"),
    Text(es="jueves", en="Thursday"), Text(es="viernes", en="Friday"), Text(es="sábado", en="Saturday"),
    Text(es="domingo", en="Sunday"),
)  # fmt: skip
ASKED = Text(es="preguntas", en="questions")
ANSWERED = Text(es="respuestas", en="answers")
WEEKDAY = Text(es="día", en="weekday")
HOUR = Text(es="hora", en="hour")

ANY = Text(es="Cualquier respuesta", en="Any answer")
SUBSTANCE = Text(es="Con contenido", en="With substance")
NOW = Text(es="Ahora", en="Now")
BEFORE = Text(es="Antes", en="Before")
EARLIER = Text(es="{name}, antes", en="{name}, before")

BLIND = Text(es="Aquí no se ve quién espera.", en="Who is waiting cannot be seen here.")
BLIND_COUNTS = Text(
    es="Sus ficheros traen recuentos: cuánto se dijo, no si alguien contestó.",
    en="Your files carry counts: how much was said, not whether anybody answered.",
)
BLIND_ONE_SIDE = Text(
    es="Sus ficheros traen lo que escribe la marca, no lo que le escriben.",
    en="Your files carry what the brand writes, not what people write to it.",
)
BLIND_COMMENTS = Text(
    es="Comentarios de este periodo: {x}; publicaciones: {n}.",
    en="Comments in this period: {x}; posts: {n}.",
)
BRING = Text(es="Falta la bandeja de entrada", en="The inbox is missing")
BRING_BASIS = Text(
    es="Con estos ficheros, esta página dirá quién espera, desde cuándo y qué preguntó",
    en="With these files this page will say who is waiting, since when and what they asked",
)
BRING_TEMPLATE = Text(
    es="la plantilla messages, rellenada a mano o por su herramienta: quién escribe, cuándo, y si es el cliente o la "
    "marca",
    en="the template messages, filled by hand or by your tool: who writes, when, and whether it is the customer or "
    "the brand",
)
