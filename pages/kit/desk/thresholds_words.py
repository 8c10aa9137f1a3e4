"""The thresholds in groups, each with one line that says what it does."""

from types import MappingProxyType

from metrics import Text

TITLE = Text(es="Umbrales", en="Thresholds")
ALL_DEFAULT = Text(es="{n}, todos de fábrica", en="{n}, all by default")
SOME_CHANGED = (
    Text(es="{all}, uno cambiado", en="{all}, one changed"),
    Text(es="{all}, {n} cambiados", en="{all}, {n} changed"),
)
BASIS = Text(
    es="Los números que separan mucho de poco. Cada cifra nombra los suyos en «Cómo se calcula».",
    en="The numbers that part much from little. Each figure names its own under “How it is calculated”.",
)
GROUP = Text(es="Grupo", en="Group")
DEFAULT = Text(es="De fábrica: {value}.", en="By default: {value}.")
RANGE = Text(es="Entre {least} y {most}.", en="Between {least} and {most}.")
BACK = Text(es="Volver a {value}", en="Back to {value}")
ALL_BACK = Text(es="Volver a los valores de fábrica de la tabla", en="Back to the default values of the table")
KEEP = Text(es="Guardar estos umbrales", en="Store these thresholds")
WRONG = Text(
    es="«{name}» va de {least} a {most}. Corríjalo y guarde de nuevo.",
    en="“{name}” goes from {least} to {most}. Correct it and store again.",
)
WRONG_PAIR = Text(
    es="«{less}» no puede pasar de «{more}». Corríjalo y guarde de nuevo.",
    en="“{less}” cannot be over “{more}”. Correct it and store again.",
)
WRONG_WEIGHTS = Text(
    es="Algo tiene que pesar en el índice de salud: ponga un peso mayor que 0 y guarde de nuevo.",
    en="Something must weigh in the health score: set one weight over 0 and store again.",
)

GROUPS = MappingProxyType(
    {
        "answers": (
            Text(es="Respuesta", en="Answering"),
            ("maturity_h", "reopen_h", "min_words", "canned_min_threads", "min_n_km"),
        ),
        "talk": (
            Text(es="Conversación", en="Conversation"),
            ("dialogue_horizon_h", "internal_horizon_h", "core_weeks", "core_min_weeks", "engaged_min_days"),
        ),
        "copies": (
            Text(es="Copias", en="Copies"),
            ("jaccard", "containment", "min_dup_chars", "dup_lookback_days", "crosspost_h", "echo_min_words"),
        ),
        "people": (
            Text(es="Embajadores", en="Ambassadors"),
            ("active_days", "sustained_weeks", "sustained_min_weeks", "min_departments", "k_min_group"),
        ),
        "trust": (
            Text(es="Confianza", en="Trust"),
            (
                *("neg_threshold", "rupture_base_weeks", "rupture_min_base", "rupture_min_n", "rupture_z"),
                *("rupture_min_diff", "changepoint_min_seg", "changepoint_min_lr"),
            ),
        ),
        "samples": (Text(es="Cuánto hace falta", en="How much is enough"), ("min_n", "min_coverage")),
        "health": (
            Text(es="Índice de salud", en="Health score"),
            ("weight_converse", "weight_answer", "weight_listen", "weight_community", "weight_inside"),
        ),
        "posture": (Text(es="Postura", en="Posture"), ()),
    }
)
EXPLAINED = MappingProxyType(
    {
        "maturity_h": Text(
            es="Lo más reciente aún puede contestarse: no se juzga.",
            en="What is more recent may still be answered: it is not judged.",
        ),
        "reopen_h": Text(
            es="Quien vuelve tras este silencio empieza otra espera.",
            en="Who returns after this silence begins another wait.",
        ),
        "min_words": Text(
            es="Una respuesta más corta es de cortesía, no de conversación.",
            en="A shorter answer is a courtesy, not conversation.",
        ),
        "canned_min_threads": Text(
            es="La misma frase en tantos hilos es una frase hecha.", en="The same phrase in so many threads is canned."
        ),
        "min_n_km": Text(es="Con menos esperas no se dibuja la curva.", en="With fewer waits the curve is not drawn."),
        "dialogue_horizon_h": Text(
            es="Lo que se hable después ya no cuenta como conversación.",
            en="What is said later no longer counts as conversation.",
        ),
        "internal_horizon_h": Text(
            es="Plazo en que una publicación interna puede tener respuesta.",
            en="The time in which an internal post may be answered.",
        ),
        "core_weeks": Text(
            es="Cuántas semanas atrás se mira quién sigue ahí.",
            en="How many weeks back we look for who is still there.",
        ),
        "core_min_weeks": Text(
            es="En cuántas de ellas hay que hablar para ser del núcleo.",
            en="In how many of them one must speak to belong to the core.",
        ),
        "weight_converse": Text(
            es="Cuánto pesa conversar en el índice de salud. Es una decisión suya: 0 la deja fuera.",
            en="How much conversing weighs in the health score. It is your choice: 0 leaves it out.",
        ),
        "weight_answer": Text(
            es="Cuánto pesa contestar en el índice de salud. Es una decisión suya: 0 la deja fuera.",
            en="How much answering weighs in the health score. It is your choice: 0 leaves it out.",
        ),
        "weight_listen": Text(
            es="Cuánto pesa escuchar en el índice de salud. Es una decisión suya: 0 la deja fuera.",
            en="How much listening weighs in the health score. It is your choice: 0 leaves it out.",
        ),
        "weight_community": Text(
            es="Cuánto pesa la comunidad en el índice de salud. Es una decisión suya: 0 la deja fuera.",
            en="How much community weighs in the health score. It is your choice: 0 leaves it out.",
        ),
        "weight_inside": Text(
            es="Cuánto pesa lo de dentro en el índice de salud. Es una decisión suya: 0 la deja fuera.",
            en="How much the inside weighs in the health score. It is your choice: 0 leaves it out.",
        ),
        "engaged_min_days": Text(
            es="Quien escribió tantos días distintos antes es cercano.",
            en="Who wrote on so many different days before is engaged.",
        ),
        "jaccard": Text(
            es="1 es idéntico; más bajo, más cosas parecen copias.",
            en="1 is identical; lower, more things look like copies.",
        ),
        "containment": Text(
            es="Qué parte del anuncio tiene que estar en la publicación.",
            en="What part of the advert must be in the post.",
        ),
        "min_dup_chars": Text(es="Un texto más corto no se compara.", en="A shorter text is not compared."),
        "dup_lookback_days": Text(es="Lo repetido más tarde no es copia.", en="What is repeated later is not a copy."),
        "crosspost_h": Text(
            es="El mismo texto en dos redes, dentro de este plazo, es una sola idea.",
            en="The same text on two networks within this time is one idea.",
        ),
        "echo_min_words": Text(
            es="Compartir con menos palabras propias es hacer eco.",
            en="Sharing with fewer words of one's own is an echo.",
        ),
        "active_days": Text(
            es="Quien hizo algo público en este plazo está activo.",
            en="Who did something in public in this time is active.",
        ),
        "sustained_weeks": Text(
            es="Cuántas semanas atrás se mira la constancia.", en="How many weeks back constancy is looked at."
        ),
        "sustained_min_weeks": Text(
            es="En cuántas de ellas hay que actuar para ser constante.",
            en="In how many of them one must act to be constant.",
        ),
        "min_departments": Text(
            es="Con menos departamentos se da el recuento, no el porcentaje.",
            en="With fewer departments the count is given, not the share.",
        ),
        "k_min_group": Text(
            es="Un grupo menor nunca se muestra. No puede bajar de cinco.",
            en="A smaller group is never shown. It cannot be under five.",
        ),
        "neg_threshold": Text(
            es="Para tonos en cifras, de -1 a 1: a partir de aquí, negativo.",
            en="For sentiment in figures, from -1 to 1: from here on, negative.",
        ),
        "rupture_base_weeks": Text(
            es="Cuántas semanas anteriores dicen lo que era normal.", en="How many earlier weeks say what was normal."
        ),
        "rupture_min_base": Text(es="Con menos semanas no hay alarma.", en="With fewer weeks there is no alarm."),
        "rupture_min_n": Text(
            es="Con menos mensajes esa semana no hay alarma.", en="With fewer messages that week there is no alarm."
        ),
        "rupture_z": Text(
            es="Más alto, menos falsas alarmas y más ciegas.", en="Higher, fewer false alarms and more blind spots."
        ),
        "rupture_min_diff": Text(
            es="Cuánto tiene que subir lo negativo: 0,05 son 5 puntos.",
            en="How much the negative must rise: 0.05 is 5 points.",
        ),
        "changepoint_min_seg": Text(
            es="Un tramo más corto no se toma por un cambio.", en="A shorter stretch is not taken for a change."
        ),
        "changepoint_min_lr": Text(
            es="Por debajo, el cambio puede ser casualidad.", en="Below it the change may be chance."
        ),
        "min_n": Text(
            es="Con menos casos se da el recuento, no el porcentaje.",
            en="With fewer cases the count is given, not the share.",
        ),
        "min_coverage": Text(
            es="Si se conoce una parte menor, no se habla del conjunto.",
            en="If a lesser part is known, nothing is said of the whole.",
        ),
    }
)
