"""The words of each step: what the room is asked, what to talk about, and the sentence of the texts behind it."""

from metrics import Text

DEFINITION = {
    "name": Text(es="¿De qué hablamos?", en="What are we talking about?"),
    "ask": Text(es="¿Qué es para usted el «engagement»?", en="What is “engagement” to you?"),
    "talk": Text(
        es="¿Cuántas definiciones hay en esta sala? ¿Cuál usan los informes que le llegan cada mes?",
        en="How many definitions are there in this room? Which one do the reports you get each month use?",
    ),
    "seed": ("S0", "A los “marketeros” se les llena la boca con el engagement, pero el 75% no tiene ni idea de lo…"),
}
DEFINITIONS = (
    Text(es="Que nos sigan muchos", en="That many follow us"),
    Text(es="Que nos den muchos «me gusta»", en="That we get many likes"),
    Text(es="Que nos compren", en="That people buy from us"),
    Text(es="Que se hable con nosotros y se vuelva", en="That people talk with us and come back"),
)
REPLIES = {
    "name": Text(es="A quién le hablamos", en="Whom we talk to"),
    "ask": Text(
        es="De todo lo que escribe {company}, ¿qué parte contesta a alguien?",
        en="Of all that {company} writes, how much answers somebody?",
    ),
    "talk": Text(
        es="¿Con quién habla lo demás? ¿Qué pasaría si la mitad de ese tiempo fuera para contestar?",
        en="Whom does the rest talk to? What if half of that time went into answering?",
    ),
    "seed": ("S4", "lo que supuestamente debía ser una conversación, se ha vuelto a convertir en un monólogo"),
}
SHOP = {
    "name": Text(es="Si esto fuera una tienda", en="If this were a shop"),
    "ask": Text(
        es="De cada cien personas que se acercan al mostrador de {company}, ¿cuántas se van sin que nadie les hable?",
        en="Of every hundred people who come to the counter of {company}, how many leave without a word from anybody?",
    ),
    "talk": Text(
        es="¿Qué haría un encargado de tienda que viera esto desde la puerta?",
        en="What would a shop manager do who saw this from the door?",
    ),
    "seed": ("S3", "Por ejemplo, una agencia bancaria o el local de una tienda por departamentos"),
}
SELLING = {
    "name": Text(es="Vender, y qué más", en="Selling, and what else"),
    "ask": Text(
        es="De lo que publica {company}, ¿qué parte es para vender?",
        en="Of what {company} posts, how much is there to sell?",
    ),
    "talk": Text(
        es="Se puede vender. ¿Qué más sabe hacer un canal de los suyos que en las redes no hace?",
        en="Selling is allowed. What else can one of your channels do that it does not do on the networks?",
    ),
    "seed": ("S3", "no debería ser lo único que hagamos"),
}
POSTURES = {
    "name": Text(es="Las cuatro posturas", en="The four postures"),
    "ask": Text(es="¿Qué postura tiene cada empresa?", en="Which posture does each company have?"),
    "hint": Text(
        es="Altavoz: repite sus anuncios y no contesta. Comunicación social: escribe para que se comente, y ahí acaba. "
        "Solo conversación: contesta a todos, y vender sería un error. Canal social: conversa y además vende, atiende "
        "y enseña.",
        en="Loudspeaker: repeats its advertisements and does not answer. Social communications: writes to be commented "
        "on, and there it ends. Conversations only: answers everybody, and selling would be a mistake. Social channel: "
        "talks, and also sells, serves and teaches.",
    ),
    "talk": Text(
        es="¿En cuál está la suya? ¿Y cuál es la siguiente, sin pasar por «Peace and Love Marketing»?",
        en="Which one is yours? And which comes next, without going through “Peace and Love Marketing”?",
    ),
    "seed": ("S3", "dependerá en gran medida de cómo enfoque su participación"),
}
LADDER = {
    "name": Text(es="0.0, 1.0, 1.5 o 2.0", en="0.0, 1.0, 1.5 or 2.0"),
    "ask": Text(es="¿En qué peldaño está {company}?", en="On which rung does {company} stand?"),
    "talk": Text(
        es="¿Qué única cosa la subiría un peldaño este mes?",
        en="Which single thing would take it up one rung this month?",
    ),
    "seed": ("S4", "pensando que son 1.0 son mas bien 0.0"),
}
RUNGS = (
    Text(es="0.0: no contesta", en="0.0: does not answer"),
    Text(es="1.0: publica y apenas contesta", en="1.0: posts and hardly answers"),
    Text(es="1.5: contesta lo que le llega", en="1.5: answers what comes in"),
    Text(es="2.0: además sigue, visita y hace volver", en="2.0: also follows, visits and brings people back"),
)
HUNDRED = {
    "name": Text(es="Los fans o los cien", en="Fans or the hundred"),
    "ask": Text(
        es="{followers} ¿Cuántas personas vuelven a hablar con ella mes tras mes?",
        en="{followers} How many people come back to talk with it month after month?",
    ),
    "talk": Text(
        es="¿Sabemos quiénes son? ¿Cuándo les dimos las gracias por última vez?",
        en="Do we know who they are? When did we last thank them?",
    ),
    "seed": ("S4", "es mejor tener 100 que están locos por seguir participando en la conversación"),
}
VOICES = {
    "name": Text(es="¿Altavoz o voz?", en="Loudspeaker or voice?"),
    "ask": Text(
        es="Diez textos de empleados de {company}: ¿eco, voz propia o conversación?",
        en="Ten texts by staff of {company}: echo, own voice or conversation?",
    ),
    "hint": Text(
        es="Eco: repite a la marca o no añade nada. Voz propia: lo cuenta con sus palabras. Conversación: le habla a "
        "alguien.",
        en="Echo: repeats the brand or adds nothing. Own voice: tells it in words of their own. Conversation: talks to "
        "somebody.",
    ),
    "talk": Text(
        es="¿Qué premia su programa: al que más comparte o al que da que hablar?",
        en="What does your programme reward: who shares most, or who gets people talking?",
    ),
    "seed": ("S2", "El reto no es ser el que más comparte ni el que más se hace eco de la voz corporativa"),
}
CLOCK = {
    "name": Text(es="Una conversación, seis relojes", en="One conversation, six clocks"),
    "ask": Text(
        es="Lunes a las 10:00, una clienta pregunta; a los cinco segundos llega una respuesta automática. El martes "
        "a las "
        "10:00 insiste y a las 18:00 le contesta una persona. ¿Cuánto ha esperado?",
        en="Monday at 10:00 a customer asks; five seconds later comes an automatic answer. On Tuesday at 10:00 she "
        "insists "
        "and at 18:00 a person answers. How long has she waited?",
    ),
    "talk": Text(
        es="¿Qué regla usa su informe? ¿Quién gana con ella? ¿Y quién no aparece?",
        en="Which rule does your report use? Who gains by it? And who is not in it?",
    ),
    "seed": ("S4", "¿Dónde se quedó la “escucha activa” que tanto se recomienda?"),
}
WAITS = (
    Text(es="5 segundos", en="5 seconds"),
    Text(es="8 horas", en="8 hours"),
    Text(es="15 horas", en="15 hours"),
    Text(es="32 horas", en="32 hours"),
    Text(es="No sale en el informe", en="It is not in the report"),
)
DENTIST = {
    "name": Text(es="El dentista", en="The dentist"),
    "ask": Text(
        es="Diez respuestas de {company}: ¿qué hace cada una por la persona?",
        en="Ten answers by {company}: what does each do for the person?",
    ),
    "talk": Text(
        es="¿Cuál de las cuatro cosas falta casi siempre? Reescriba una respuesta para que la tenga.",
        en="Which of the four is nearly always missing? Rewrite one answer so that it has it.",
    ),
    "seed": ("S0", "te hacen partícipe de él, te escuchan, te explican detalladamente"),
}
LEADS = {
    "name": Text(es="¿Quién va delante?", en="Who goes first?"),
    "ask": Text(
        es="En {company}, ¿qué se mueve antes: lo de dentro o lo de fuera?",
        en="At {company}, what moves first: the inside or the outside?",
    ),
    "talk": Text(
        es="Ir delante no es ser la razón. ¿Qué más pudo mover las dos cosas?",
        en="Going first is not being the reason. What else could have moved both?",
    ),
    "seed": ("S0", "comencemos por «engancharnos» a nosotros mismos y a partir de ahí, engancharemos a los demás"),
}
LEADERS = (
    Text(es="Lo de dentro", en="The inside"),
    Text(es="Lo de fuera", en="The outside"),
    Text(es="Van a la vez", en="Both together"),
    Text(es="No se ve relación", en="No relation is seen"),
    Text(es="Aún no se puede saber", en="It cannot be known yet"),
)
WEEKS = {
    "name": Text(es="¿Cuánto hay que esperar?", en="How long must we wait?"),
    "ask": Text(
        es="¿Cuántas semanas de datos hacen falta para poder decir quién va delante?",
        en="How many weeks of data does it take to say who goes first?",
    ),
    "talk": Text(
        es="¿Quién guardará esos datos desde mañana? ¿Qué se promete mientras tanto?",
        en="Who will keep that data from tomorrow? What is promised meanwhile?",
    ),
    "seed": ("S1", "del que es difícil incluso predecir las consecuencias"),
}
TROUBLE = {
    "name": Text(es="¿Cuál está en apuros?", en="Which is in trouble?"),
    "ask": Text(
        es="Por lo que sabe hasta ahora, ¿cuál de estas empresas está en apuros?",
        en="From what you know so far, which of these companies is in trouble?",
    ),
    "talk": Text(
        es="¿Qué se habría visto antes, y quién lo habría mirado?", en="What could have been seen earlier, and by whom?"
    ),
    "seed": ("S0", "el impacto va a ser mucho mayor que si no hay engagement"),
}
BARRIERS = {
    "name": Text(es="Las barreras", en="The barriers"),
    "ask": Text(
        es="¿Qué frena más a su empresa para hacer de sus redes un canal social?",
        en="What keeps your company most from making its networks a social channel?",
    ),
    "talk": Text(
        es="De la barrera más votada: ¿quién puede quitarla, y qué necesita de esta sala?",
        en="Of the barrier with most votes: who can remove it, and what do they need from this room?",
    ),
    "seed": ("S3", "¿Qué barreras crees que impiden que más empresas usen sus aplicaciones en las redes como Canales"),
}
BARRIER_NAMES = (
    Text(es="El miedo a lo desconocido", en="Fear of the unknown"),
    Text(es="«Yo conozco mi negocio»", en="“I know my business”"),
    Text(es="«Así nos ha funcionado siempre»", en="“It has always worked like this”"),
    Text(es="Se ve desde «fuera de la cancha»", en="It is seen from “off the pitch”"),
    Text(es="Queda al final de las prioridades", en="It ends up last among priorities"),
    Text(es="El monólogo da más seguridad", en="A monologue feels safer"),
    Text(es="No hay tiempo para escuchar", en="There is no time to listen"),
)
SHEET = {
    "name": Text(es="La hoja de siete preguntas", en="The sheet of seven questions"),
    "ask": Text(es="Siete preguntas para {company}, con sus datos", en="Seven questions for {company}, with its data"),
    "talk": Text(
        es="¿Cuál de las siete no sabría contestar hoy su empresa? Escriba quién la contestará y cuándo. ¿Hablamos?",
        en="Which of the seven could your company not answer today? Write down who will answer it and when. Shall we "
        "talk?",
    ),
    "seed": ("S3", "las 7 preguntas que considero toda empresa debe plantearse"),
}
