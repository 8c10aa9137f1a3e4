"""The conventions that every number follows, what speaks against our thesis, and what nothing here can tell."""

from metrics import Text

CONVENTIONS: tuple[tuple[Text, Text], ...] = (
    (
        Text(es="Tiempo", en="Time"),
        Text(
            es="Por dentro, UTC; en pantalla, la hora de la marca. Un sello sin zona se lee en la hora de la marca. "
            "Al atrasar el reloj vale la segunda vez; al adelantarlo, la hora de antes del salto.",
            en="UTC inside, the brand's hour on screen. A stamp without a zone is read in the brand's hour. When the "
            "clock goes back the second time holds; when it goes forward, the offset from before.",
        ),
    ),
    (
        Text(es="Semana", en="Week"),
        Text(
            es="Empieza el lunes a las 00:00, hora local. Una semana está completa si cae entera en el periodo y "
            "termina antes de la fecha de los datos.",
            en="It starts on Monday at 00:00, local time. A week is full when it lies inside the period and ends "
            "before the date of the data.",
        ),
    ),
    (
        Text(es="Periodo", en="Period"),
        Text(
            es="Los dos días de los extremos cuentan. Cada cosa es del día en que empezó: la publicación al salir, "
            "la espera al preguntar. Las respuestas posteriores al periodo cuentan si están en los datos.",
            en="Both end days count. A thing belongs to the day it began: a post when it went out, a wait when it "
            "was asked. Answers after the period count when they are in the data.",
        ),
    ),
    (
        Text(es="Fecha de los datos", en="Date of the data"),
        Text(
            es="Un fichero no sabe qué hora es. El reloj es el último momento del que hablan los datos, o el que "
            "usted fije en los ajustes. Lo posterior se aparta.",
            en="A file has no now. The clock is the last moment that the data speaks of, or the one you set. What is "
            "later is set aside.",
        ),
    ),
    (
        Text(es="Duplicados", en="Duplicates"),
        Text(
            es="Con la misma clave vale la última fila útil y la hora más temprana: corregir un mensaje no reinicia "
            "su reloj. Volver a subir un mes no lo cuenta dos veces.",
            en="Of one key the last usable row wins and the earliest time is kept: an edit never restarts a clock. A "
            "month uploaded again is not counted twice.",
        ),
    ),
    (
        Text(es="Contacto y turno", en="Contact and turn"),
        Text(
            es="Un contacto es una persona en un hilo con algo que contestar. Un turno son los mensajes seguidos del "
            "mismo lado: partir una respuesta en cuatro no cambia nada.",
            en="A contact is a person in a thread with something to answer. A turn is the messages in a row of one "
            "side: splitting an answer in four changes nothing.",
        ),
    ),
    (
        Text(es="Espera", en="Wait"),
        Text(
            es="Empieza con el primer mensaje que pide respuesta y acaba con la primera respuesta de una persona. "
            "Insistir no la reinicia. Tras 24 horas de silencio, otra pregunta abre otra espera.",
            en="It begins with the first message that asks and ends with the first answer by a person. Nagging does "
            "not restart it. After 24 hours of silence another question opens another wait.",
        ),
    ),
    (
        Text(es="Con contenido", en="With substance"),
        Text(
            es="Tres palabras o más que no sean una frase hecha (el mismo texto en cinco hilos). Mide esfuerzo, no "
            "acierto.",
            en="Three words or more that are no canned phrase (the same text in five threads). It measures effort, "
            "not merit.",
        ),
    ),
    (
        Text(es="Robots y automáticas", en="Bots and automatic replies"),
        Text(
            es="Los robots quedan fuera de todo. Una respuesta automática no para el reloj ni hace conversación.",
            en="Bots leave everything. An automatic reply stops no clock and makes no conversation.",
        ),
    ),
    (
        Text(es="Intervalos", en="Intervals"),
        Text(
            es="Del 95 %. Proporciones: Wilson; si vienen a puñados, con efecto de diseño (sin él se acierta el 70 "
            "al 84 % de las veces, no el 95 %). Curvas: Rothman. Medias: remuestreo. Cuantiles de una muestra: tipo "
            "7.",
            en="At 95%. Proportions: Wilson; where they come in clumps, with a design effect (without it they hold "
            "70 to 84% of the time, not 95%). Curves: Rothman. Means: bootstrap. Quantiles of a sample: type 7.",
        ),
    ),
    (
        Text(es="Sube o baja", en="Rose or fell"),
        Text(
            es="Solo se dice si el intervalo de la diferencia deja fuera el cero. Si no, se mantiene. La mediana de "
            "una espera, solo si los dos intervalos no se tocan.",
            en="Said only when the interval of the difference leaves zero out. Otherwise it holds. The median of a "
            "wait, only when both intervals lie apart.",
        ),
    ),
    (
        Text(es="Pocos casos", en="Few cases"),
        Text(
            es="Con ninguno no hay número. Con menos de 10 (20 en las curvas) se dice «3 de 4», nunca «75 %», y no "
            "se compara.",
            en="With none there is no number. Under 10 (20 for curves) it says “3 of 4”, never “75%”, and nothing is "
            "compared.",
        ),
    ),
    (
        Text(es="Ausente no es cero", en="Absent is not zero"),
        Text(
            es="Lo que un fichero no trae es desconocido, y se dice qué subir para verlo. Una razón viaja con sus "
            "dos partes; nunca se promedian porcentajes.",
            en="What a file does not carry is unknown, and the page says what to upload to see it. A ratio travels "
            "with both parts; percentages are never averaged.",
        ),
    ),
    (
        Text(es="Demasiado reciente", en="Too recent"),
        Text(
            es="Lo que aún no ha tenido su plazo (72 horas, siete días) queda fuera y se cuenta aparte.",
            en="What has not yet had its time (72 hours, seven days) is left out and counted apart.",
        ),
    ),
    (
        Text(es="Personas", en="People"),
        Text(
            es="Los autores se guardan con seudónimo. No se muestran grupos de menos de cinco ni se ordena a "
            "empleados por su nombre.",
            en="Authors are kept under pseudonyms. Groups under five are not shown, and employees are not ranked by "
            "name.",
        ),
    ),
    (
        Text(es="Redondeo", en="Rounding"),
        Text(
            es="Solo en pantalla. Las diferencias de tasas son puntos.",
            en="Only on screen. Differences of rates are points.",
        ),
    ),
)

AGAINST: tuple[Text, ...] = (
    Text(
        es="**Contestar no trae seguidores.** En 130.000 cuentas, quienes casi nunca responden y quienes responden "
        "siempre tenían más seguidores que los de en medio, y las cuentas grandes responden menos. Zarrella 2011; él "
        "mismo avisa de que eso no dice qué causa qué.",
        en="**Answering does not bring followers.** In 130,000 accounts, those who reply rarely and those who reply "
        "constantly had more followers than those in the middle, and big accounts reply less. Zarrella 2011, who "
        "warns himself that this does not say what leads to what.",
    ),
    Text(
        es="**«Primero dentro» es una tesis, no un hallazgo.** Aquí se pone a prueba con sus semanas y puede salir "
        "«no se ve». Hacen falta 51 semanas para ver una correlación de 0,5 y 144 para una de 0,3.",
        en="**“Inside first” is a thesis, not a finding.** Here it is tested on your own weeks and the answer may be "
        "“not seen”. It takes 51 weeks to see a correlation of 0.5, and 144 for one of 0.3.",
    ),
    Text(
        es="**Solo conversar también es un error**, según una de las propias frases de partida («Canal Social»). Por "
        "eso hay una franja para la promoción, y no un máximo de diálogo.",
        en="**Only conversing is a mistake too**, says one of the very posts we start from (“Canal Social”). Hence a "
        "band for promotion, and no maximum of dialogue.",
    ),
    Text(
        es="**Publicar más no resta en total.** Con dos publicaciones al día cada una recibe el 57 % de los me "
        "gusta, y la suma no cambia. Track Social 2012.",
        en="**Posting more takes nothing away in all.** With two posts a day each gets 57% of the likes, and the sum "
        "does not change. Track Social 2012.",
    ),
    Text(
        es="**Que pocos lleven casi todo es lo normal.** El 90-9-1 de Nielsen 2006; los más activos escriben el 74,7 "
        "% (van Mierlo 2014); el 3 % de los empleados da el 30 % de la interacción (LinkedIn 2016).",
        en="**A few carrying nearly everything is normal.** Nielsen's 90-9-1 of 2006; the most active write 74.7% "
        "(van Mierlo 2014); 3% of employees give 30% of the interaction (LinkedIn 2016).",
    ),
    Text(
        es="**No seguir a quien le sigue es lo habitual en Twitter.** La reciprocidad es baja también entre "
        "personas. Kwak y otros 2010.",
        en="**Not following back is usual on Twitter.** Reciprocity is low among people too. Kwak and others 2010.",
    ),
    Text(
        es="**Enganchar tiene un precio.** El cliente que más quiere a una marca es quien peor reacciona cuando le "
        "falla. Grégoire, Tripp y Legoux 2009.",
        en="**Engaging has a price.** The customer who loves a brand most reacts worst when it fails. Grégoire, "
        "Tripp and Legoux 2009.",
    ),
    Text(
        es="**A quien contesta le preguntan más.** En 2014, el 5 % de marcas que mejor respondía recibía la mitad de "
        "las preguntas: es selección, no solo mérito. Socialbakers.",
        en="**Who answers is asked more.** In 2014 the 5% of brands that answered best received half of the "
        "questions: selection, not merit alone. Socialbakers.",
    ),
    Text(
        es="**Los programas de embajadores se venden con cifras sin fuente.** Se cita mucho que un 20 o 30 % "
        "participa; no hemos encontrado ningún origen que se pueda citar.",
        en="**Ambassador programmes are sold with figures without a source.** That 20 or 30% take part is often "
        "quoted; we found no origin that can be cited.",
    ),
)

LIMITS: tuple[Text, ...] = (
    Text(
        es="Qué causa qué. Ir delante, o moverse a la vez, no prueba nada.",
        en="What leads to what. Going first, or moving together, proves nothing.",
    ),
    Text(
        es="Si una respuesta fue buena. Se ve que llegó, cuándo y si decía algo; no si ayudó.",
        en="Whether an answer was good. One sees that it came, when, and whether it said something; not whether it "
        "helped.",
    ),
    Text(
        es="Qué piensa quien nunca escribe, que es casi todo el mundo.",
        en="What those think who never write, which is nearly everybody.",
    ),
    Text(
        es="Si son auténticos. Eso lo juzgan las personas: pregúnteles.",
        en="Whether you are authentic. People judge that: ask them.",
    ),
    Text(
        es="Cuánto se vende por conversar: en estos ficheros no hay ventas.",
        en="How much is sold by conversing: there are no sales in these files.",
    ),
    Text(
        es="Si otra marca lo hace mejor. Las definiciones publicadas difieren hasta diez veces.",
        en="Whether another brand does better. Published definitions differ up to tenfold.",
    ),
)
