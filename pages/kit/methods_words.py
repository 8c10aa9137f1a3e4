"""What the page of methods says round the definitions, in both languages."""

from types import MappingProxyType

from metrics import Text

TITLE = Text(es="Cómo se mide, y qué no se puede saber", en="How it is measured, and what cannot be known")
EVIDENCE = Text(
    es="Las {n} métricas, cada una con su regla, un ejemplo contado a mano y el SQL que corre. Nada se calcula en "
    "otra parte.",
    en="All {n} metrics, each with its rule, an example counted by hand and the SQL that runs. Nothing is worked out "
    "elsewhere.",
)
PARTS = MappingProxyType(
    {
        "metrics": Text(es="Métricas", en="Metrics"),
        "conventions": Text(es="Convenciones", en="Conventions"),
        "published": Text(es="Cifras publicadas", en="Published figures"),
        "against": Text(es="En contra", en="Against us"),
        "limits": Text(es="Lo que no se ve", en="What is not seen"),
        "references": Text(es="Referencias", en="References"),
    }
)
PART = Text(es="Apartado", en="Part")
FAMILY = Text(es="Familia", en="Family")
EVERY_FAMILY = Text(es="Todas", en="All")
FAMILIES = MappingProxyType(
    {
        "conversation": Text(es="Emisión y conversación", en="Broadcast and conversation"),
        "answering": Text(es="Respuesta", en="Answering"),
        "listening": Text(es="Escucha", en="Listening"),
        "community": Text(es="Comunidad", en="Community"),
        "content": Text(es="Contenido", en="Content"),
        "posture": Text(es="Postura", en="Posture"),
        "ambassadors": Text(es="Embajadores", en="Ambassadors"),
        "inside": Text(es="Dentro", en="Inside"),
        "inside_out": Text(es="Dentro y fuera", en="Inside and outside"),
        "trust": Text(es="Confianza", en="Trust"),
        "summary": Text(es="Resumen", en="Summary"),
        "counts": Text(es="Recuentos", en="Counts"),
        "beyond": Text(es="Más allá", en="Beyond"),
    }
)
SEARCH = Text(es="Buscar", en="Search")
SEARCH_HINT = Text(es="espera, diálogo, eco…", en="waiting, dialogue, echo…")
METRIC = Text(es="Métrica", en="Metric")
NOTHING_FOUND = Text(
    es="Ninguna métrica dice eso. Pruebe con otra palabra o con todas las familias.",
    en="No metric says that. Try another word, or all families.",
)
UNKNOWN = Text(
    es="El enlace pide una métrica que no existe: {value}. Se muestra otra.",
    en="The link asks for a metric that does not exist: {value}. Another is shown.",
)
METHOD = Text(es="Regla", en="Rule")
KIND = Text(es="Fórmula", en="Formula")
CLUSTERED = Text(
    es="Lo que viene a puñados (un mismo hilo) pesa menos: efecto de diseño.",
    en="What comes in clumps (one thread) weighs less: design effect.",
)
BETTER = MappingProxyType(
    {
        "higher": Text(es="más es mejor", en="higher is better"),
        "lower": Text(es="menos es mejor", en="lower is better"),
        "band": Text(es="mejor dentro de una franja", en="best within a band"),
        "context": Text(es="ni mejor ni peor: da contexto", en="neither better nor worse: context"),
    }
)
UNITS = MappingProxyType(
    {
        "share": Text(es="en tanto por ciento", en="in per cent"),
        "index": Text(es="índice", en="index"),
        "count": Text(es="recuento", en="count"),
        "ratio": Text(es="veces", en="times"),
        "hours": Text(es="en horas", en="in hours"),
        "per_post": Text(es="por publicación", en="per post"),
        "number": Text(es="número", en="number"),
        "score": Text(es="de 0 a 100", en="0 to 100"),
    }
)
MINIMUM = Text(es="con menos de {n} se muestra el recuento", en="under {n} the count is shown")
BANDS = Text(es="Franjas de la casa", en="House bands")
HERE = Text(es="En sus ficheros", en="In your files")
NEEDED = Text(es="Necesita", en="Needs")
CAVEATS = Text(es="Cuidado", en="Caution")
SETTINGS = Text(es="Ajustes en vigor", en="Settings in force")
SETTING = Text(es="Ajuste", en="Setting")
VALUE = Text(es="Valor", en="Value")
NO_SETTINGS = Text(es="No depende de ningún ajuste.", en="It depends on no setting.")
EXAMPLE = Text(es="Ejemplo contado a mano", en="Example counted by hand")
ANSWER = Text(es="Resultado", en="Answer")
PART_OF_ANSWER = Text(es="Qué", en="What")
SQL = Text(es="Definición en SQL", en="Definition in SQL")
SQL_NOTE = Text(
    es="Cada fila es una cosa que puede contar. El periodo, la red y la cuenta se aplican después, y siempre igual.",
    en="Each row is one thing that may count. Period, network and account are applied afterwards, always the same way.",
)
SOURCE = Text(es="Fuente", en="Source")
OWN = Text(
    es="Definición propia: no hay cifra publicada comparable.", en="Our own definition: no published figure compares."
)
SEED = Text(es="Frase de partida", en="Sentence it serves")
SEEDS = MappingProxyType(
    {
        "S0": "Engagement … ¿engage … qué?",
        "S1": "Telefónica Embajadores 2.0",
        "S2": "¿Employee advocacy o ingagement?",
        "S3": "Canal Social",
        "S4": "¿Quién sigue a quién?",
    }
)
ALL_AT_A_GLANCE = Text(es="Todas de un vistazo", en="All at a glance")
NUMBER = Text(es="Núm.", en="No.")
QUESTION = Text(es="Pregunta", en="Question")
STATES = MappingProxyType(
    {
        "ok": Text(es="se muestra", en="shown"),
        "low_n": Text(es="pocos casos: solo el recuento", en="few cases: only the count"),
        "not_enough": Text(es="aún no se puede saber", en="cannot be known yet"),
        "empty": Text(es="nada que contar", en="nothing to count"),
        "missing": Text(es="no viene en los ficheros", en="not in the files"),
    }
)

PUBLISHED_NOTE = Text(
    es="Contexto, nunca metas: son de proveedores, de otros años y con otras definiciones, y muchas cuentan las "
    "respuestas automáticas. Ningún número de este panel se colorea por ellas.",
    en="Context, never goals: they come from vendors, from other years and with other definitions, and many count "
    "automatic replies. No number of this dashboard is coloured by them.",
)
WHAT = Text(es="Qué", en="What")
FIGURE = Text(es="Cifra", en="Figure")
YEAR = Text(es="Año", en="Year")
READ_IN = Text(es="Leída en", en="Read in")
READ = MappingProxyType(
    {
        "P": Text(es="su publicación", en="its own publication"),
        "S": Text(es="un informe de terceros", en="a secondary report"),
    }
)
AGAINST_NOTE = Text(
    es="Este panel parte de una idea: conversar es mejor que emitir. Esto es lo que se ha publicado en contra, o la "
    "matiza.",
    en="This dashboard starts from an idea: conversing is better than broadcasting. This is what was published "
    "against it, or qualifies it.",
)
LIMITS_NOTE = Text(es="Lo que ningún número de aquí puede decir.", en="What no number here can tell.")
LIMITS_HERE = Text(es="Y con sus ficheros de ahora, tampoco:", en="And with your present files, neither:")
REFERENCES_NOTE = Text(
    es="De dónde salen las reglas. Las marcadas con * se leyeron para este panel; las demás son de uso común.",
    en="Where the rules come from. Those marked * were read for this dashboard; the others are in common use.",
)
