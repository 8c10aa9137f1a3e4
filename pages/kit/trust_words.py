"""What the page of trust says, in both languages."""

from types import MappingProxyType

from metrics import Text

LEAD = Text(
    es="De los mensajes, el {bad} critica y el {good} elogia.", en="Of the messages, {bad} criticise and {good} praise."
)
LEAD_FEW = Text(
    es="Hay muy pocos mensajes con tono para un porcentaje.", en="Too few messages carry a tone for a percentage."
)
LEAD_NONE = Text(
    es="En este periodo ningún mensaje trae tono.", en="In this period no message carries a tone."
)  # fmt: skip
CALM = Text(es=" Ninguna semana se salió de lo común.", en=" No week was out of the ordinary.")
BROKE = Text(es=" La semana del {day} se salió de lo común.", en=" The week of {day} was out of the ordinary.")
BROKE_MANY = Text(es=" Se salieron de lo común {n} semanas.", en=" Out of the ordinary: {n} weeks.")
EVIDENCE = Text(
    es="Con tono, {n} mensajes: {bad}, {good} y {rest}. Sin tono, otros {silent}: no cuentan en ninguno de los dos.",
    en="With a tone, {n} messages: {bad}, {good} and {rest}. Another {silent} carry none: they count on neither side.",
)
EVIDENCE_ALL = Text(
    es="Con tono, {n} mensajes: {bad}, {good} y {rest}.", en="With a tone, {n} messages: {bad}, {good} and {rest}."
)
CRITICISMS = (Text(es="{n} crítica", en="{n} criticism"), Text(es="{n} críticas", en="{n} criticisms"))
PRAISES = (Text(es="{n} elogio", en="{n} compliment"), Text(es="{n} elogios", en="{n} compliments"))
NEUTRALS = (Text(es="{n} neutro", en="{n} neutral"), Text(es="{n} neutros", en="{n} neutral"))

BLIND = Text(es="Estos ficheros no dicen si confían en nosotros.", en="These files do not say whether they trust us.")
BLIND_WHY = Text(
    es="Ningún mensaje trae su tono, y aquí no se adivina: los programas confunden la ironía y el idioma.",
    en="No message carries its tone, and it is not guessed here: programs mistake irony and language.",
)
BRING = Text(es="Qué exportación trae el tono", en="Which export carries the tone")
BRING_BASIS = Text(
    es="Basta un fichero con mensajes y una columna de tono; se une por el identificador del mensaje.",
    en="One file with messages and a column of tone is enough; it is joined by the message's id.",
)
BRING_LIST = (
    Text(
        es="**Brandwatch** y **Meltwater**: la exportación de menciones, con su columna *Sentiment*.",
        en="**Brandwatch** and **Meltwater**: the export of mentions, with its *Sentiment* column.",
    ),
    Text(
        es="**Su herramienta de atención**: cualquier CSV de mensajes con una columna de tono (positivo, neutro, "
        "negativo, o un número); en Datos se dice una vez qué columna es.",
        en="**Your customer-care tool**: any CSV of messages with a column of tone (positive, neutral, negative, or a "
        "number); in Data you say once which column it is.",
    ),
    Text(
        es="**A mano**: la plantilla *messages*, con la columna *sentiment*. Diez mensajes al día leídos por una "
        "persona valen más que mil etiquetados por un programa.",
        en="**By hand**: the *messages* template, with the column *sentiment*. Ten messages a day read by a person are "
        "worth more than a thousand labelled by a program.",
    ),
)

SIGNS = Text(es="Hubo {good} y {bad}, que no se restan", en="There were {good} and {bad}, never netted")
SIGNS_BASIS = Text(
    es="Mensajes del público con tono, por semana · {days} · recuento exacto; la semana sin terminar, hueca{marks}",
    en="The public's messages with a tone, by week · {days} · exact count; the unfinished week is hollow{marks}",
)
SIGNS_MARKS = Text(
    es=" · marcados, los fallos y las promesas que alguien anotó",
    en=" · marked: failures and promises that somebody noted",
)
SIGNS_NO_MARKS = Text(
    es=" · nadie anotó fallos ni promesas (plantilla events)",
    en=" · nobody noted failures or promises (template events)",
)
FAILURE = Text(es="Fallo: {name}", en="Failure: {name}")
PROMISE = Text(es="Promesa: {name}", en="Promise: {name}")
KINDS = (("fallo", "incidente", "failure", "incident"), ("promesa", "promise"))

WEEKS_CALM = Text(es="Ninguna semana fuera de lo común", en="No week out of the ordinary")
WEEKS_ONE = Text(es="Una semana fuera de lo común: la del {day}", en="One week out of the ordinary: that of {day}")
WEEKS_MANY = Text(es="Hay {n} semanas fuera de lo común", en="There are {n} weeks out of the ordinary")
WEEKS_UNJUDGED = Text(es="Muy pocos mensajes para juzgar una semana", en="Too few messages to judge a week")
WEEKS_BASIS = Text(
    es="Parte de críticas por semana · {x} de {n} semanas completas se pudieron juzgar{before}",
    en="Share of criticism by week · {x} of {n} full weeks could be judged{before}",
)
WEEKS_BEFORE = Text(es=" · antes, {n} de alarma", en=" · before, {n} with an alarm")
WEEKS_LASTING = Text(
    es=" · el cambio duradero que mejor se ve: desde el {day}, del {before} al {after}",
    en=" · the lasting change that is best seen: from {day} on, from {before} to {after}",
)
WEEKS_RULE = Text(
    es=" · donde nada pasa, la regla da de 0,01 a 0,6 falsas alarmas al año («media más dos desviaciones», de 2,3 a 3)",
    en=" · where nothing happens the rule gives 0.01 to 0.6 false alarms a year (“mean plus two deviations”, 2.3 to 3)",
)
WEEKS_OWN_RULE = Text(
    es=" · con los ajustes cambiados no se ha medido cuántas falsas alarmas da",
    en=" · with changed settings its false alarms have not been measured",
)
# What the rule sees of a leap from 15 to 35 %, by messages a week up to which it holds (docs: simulated).
WEEKS_POWER = (
    (40, Text(es="una de cada seis veces", en="one time in six")),
    (120, Text(es="de cuatro a seis veces de cada diez", en="four to six times in ten")),
    (float("inf"), Text(es="de seis a diez veces de cada diez", en="six to ten times in ten")),
)
WEEKS_SEEN = Text(
    es=" · con {n} mensajes por semana, un salto del 15 al 35 % se ve {often}",
    en=" · at {n} messages a week, a leap from 15 to 35% is seen {often}",
)

AFTER_ALIKE = Text(
    es="Tras el fallo, enganchados y resto no se distinguen",
    en="After the failure, engaged and others cannot be told apart",
)
AFTER_MORE = Text(
    es="Tras el fallo, los enganchados empeoran más que el resto",
    en="After the failure the engaged worsen more than the others",
)
AFTER_LESS = Text(
    es="Tras el fallo, los enganchados empeoran menos que el resto",
    en="After the failure the engaged worsen less than the others",
)
AFTER_NONE = Text(es="No hay ningún fallo anotado que estudiar", en="No failure has been noted that could be studied")
AFTER_FEW = Text(
    es="Hay muy pocos mensajes junto al fallo para decirlo", en="Too few messages round the failure to tell"
)
AFTER_BASIS = Text(
    es="Parte de críticas en las 4 semanas de antes y de después · {names} · empeoran {ours} los enganchados y "
    "{theirs} los demás · diferencia, de {low} a {high} puntos · no prueba que una cosa lleve a la otra",
    en="Share of criticism in the 4 weeks before and after · {names} · the engaged worsen {ours} and the others "
    "{theirs} · difference, from {low} to {high} points · it does not prove that one led to the other",
)
AFTER_FEW_BASIS = Text(
    es="Parte de críticas en las 4 semanas de antes y de después · {names} · hacen falta 20 mensajes con tono en cada "
    "casilla, y hay {n} entre las cuatro",
    en="Share of criticism in the 4 weeks before and after · {names} · it takes 20 messages with a tone in each cell, "
    "and there are {n} in the four together",
)
AFTER_HOW = Text(
    es="Anote los fallos con su fecha en la plantilla events (kind: incident). Se estudian en toda la historia de los "
    "datos, si pasaron cuatro semanas y no hay otro a menos de cuatro.",
    en="Note the failures with their date in the events template (kind: incident). They are studied in all the history "
    "of the data, once four weeks have passed and when no other is closer than four.",
)
AFTER_TOO_CLOSE = Text(es=" · {n} muy juntos para estudiarlos", en=" · {n} too close together to be studied")
AFTER_IMMATURE = Text(es=" · {n} demasiado recientes", en=" · {n} too recent")
ONE_FAILURE = Text(es="un fallo", en="one failure")
FAILURES = Text(es="{n} fallos", en="{n} failures")
ENGAGED = Text(es="Los enganchados", en="The engaged")
OTHERS = Text(es="Los demás", en="The others")
THE_FAILURE = Text(es="el fallo", en="the failure")
POINTS_BETTER = Text(es="mejora de {points}", en="an improvement of {points}")

EXPOSED = Text(es="Entre los enganchados, {n} critican o esperan", en="Among the engaged, {n} criticise or wait")
EXPOSED_ONE = Text(es="Entre los enganchados, uno critica o espera", en="Among the engaged, one criticises or waits")
EXPOSED_NONE = Text(es="Ningún enganchado critica ni espera", en="None of the engaged criticises or waits")
EXPOSED_WAIT = Text(es="Entre los enganchados, {n} esperan respuesta", en="Among the engaged, {n} wait for an answer")
EXPOSED_BAD = Text(es="Entre los enganchados, {n} critican", en="Among the engaged, {n} criticise")
EXPOSED_NOBODY = Text(es="Nadie está aún enganchado en este periodo", en="Nobody is engaged yet in this period")
EXPOSED_MISSING = Text(es="¿Quién podría romper con nosotros?", en="Who could break with us?")
EXPOSED_MISSING_BASIS = Text(
    es="No viene en sus ficheros. Para verlo, suba: los mensajes con su autor.",
    en="Not in your files. To see it, upload: the messages with their author.",
)
EXPOSED_BASIS = Text(
    es="Personas que escribieron en el periodo, por factores, sin multiplicarlos · enganchado: quien escribió {days} "
    "días distintos o más · {promises} · {seen}",
    en="People who wrote in the period, factor by factor, never multiplied · engaged: wrote on {days} different days "
    "or more · {promises} · {seen}",
)
EXPOSED_BARE = Text(
    es="Personas que escribieron en el periodo, por factores, sin multiplicarlos · enganchado: quien escribió {days} "
    "días distintos o más · {promises}",
    en="People who wrote in the period, factor by factor, never multiplied · engaged: wrote on {days} different days "
    "or more · {promises}",
)
PROMISES_NONE = Text(es="ninguna promesa anotada", en="no promise noted")
PROMISES_ONE = Text(es="en pie, la promesa «{name}», del {day}", en="standing: the promise “{name}”, of {day}")
PROMISES_MANY = Text(es="en pie, {n} promesas; la última, «{name}»", en="standing: {n} promises; the last, “{name}”")
SEEN = Text(es="sus críticas tuvieron {n} impresiones", en="their criticism had {n} impressions")
SEEN_NOT = Text(
    es="cuánta gente vio sus críticas no viene en los ficheros", en="how many saw their criticism is not in the files"
)
FACTORS = MappingProxyType(
    {
        "people": Text(es="Escribieron", en="Wrote"),
        "engaged": Text(es="Enganchados", en="Engaged"),
        "negative": Text(es="Enganchados que critican", en="Engaged who criticise"),
        "waiting": Text(es="Enganchados que esperan respuesta", en="Engaged who wait for an answer"),
        "both": Text(es="Enganchados que critican y esperan", en="Engaged who criticise and wait"),
    }
)
NOT_CARRIED = Text(es="no viene en sus ficheros", en="not in your files")

PARITY_LESS = Text(
    es="Contestamos menos a quien critica que a quien elogia", en="We answer criticism less often than praise"
)
PARITY_MORE = Text(
    es="Contestamos más a quien critica que a quien elogia", en="We answer criticism more often than praise"
)
PARITY_ALIKE = Text(
    es="No se ve diferencia entre contestar críticas y elogios", en="Criticism and praise: no difference in answering"
)
CRITICISM, PRAISE = Text(es="Críticas", en="Criticism"), Text(es="Elogios", en="Praise")
PARITY_BASIS = Text(
    es="Contestadas en {h} horas · críticas, {bad}; elogios, {good} · diferencia, de {low} a {high} puntos{before}",
    en="Answered within {h} hours · criticism, {bad}; praise, {good} · difference, from {low} to {high} points{before}",
)
PARITY_BEFORE = Text(es=" · antes, {bad} y {good}", en=" · before, {bad} and {good}")

BACKLASH_MORE = Text(es="Los enganchados se quejan más que los demás", en="The engaged complain more than the others")
BACKLASH_LESS = Text(es="Los enganchados se quejan menos que los demás", en="The engaged complain less than the others")
BACKLASH_ALIKE = Text(es="No se ve que los enganchados se quejen más", en="The engaged are not seen to complain more")
BACKLASH_BASIS = Text(
    es="Mensajes con tono que critican · {ratio} veces la parte de los demás (de {low} a {high}) · enganchado: quien "
    "había escrito {days} días o más · quien se queja también escribe más días",
    en="Messages with a tone that criticise · {ratio} times the others' share ({low} to {high}) · engaged: had written "
    "on {days} days or more · who complains also writes on more days",
)

RETURN = Text(
    es="Vuelven: ignorados, el {ignored}; contestados, el {answered}",
    en="Of the ignored, {ignored} return; of the answered, {answered}",
)
RETURN_BASIS = Text(
    es="Escriben otra vez de 7 a 60 días después · {ignored}; {answered} · diferencia, de {low} a {high} puntos{alike}",
    en="Write again 7 to 60 days later · {ignored}; {answered} · difference, from {low} to {high} points{alike}",
)
RETURN_ALIKE = Text(es=": no se distinguen", en=": they cannot be told apart")
IGNORED, ANSWERED = Text(es="Ignorados", en="Ignored"), Text(es="Contestados", en="Answered")
