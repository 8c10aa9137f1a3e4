"""What the report says round its cards, in both languages."""

from types import MappingProxyType

from metrics import Text

SECTIONS = MappingProxyType(
    {
        "summary": Text(es="Resumen", en="Summary"),
        "conversation": Text(es="Conversación", en="Conversation"),
        "waiting": Text(es="Quién espera", en="Who is waiting"),
        "follows": Text(es="Quién sigue a quién", en="Who follows whom"),
        "channel": Text(es="Canal social", en="Social channel"),
        "ambassadors": Text(es="Embajadores", en="Ambassadors"),
        "inside_out": Text(es="Dentro y fuera", en="Inside and out"),
        "trust": Text(es="Confianza", en="Trust"),
        "others": Text(es="Otras medidas", en="Other measures"),
    }
)
REPORT_OF = Text(es="Informe de {company}", en="Report on {company}")
FICTIONAL = Text(es="Empresa ficticia", en="Fictional company")
BOARD = Text(es="Una página", en="One page")
FULL = Text(es="Documento completo", en="Full document")
SHAPE = Text(es="Qué se imprime", en="What is printed")
EVIDENCE = Text(
    es="Las mismas tarjetas que en las demás páginas, para quien no entra aquí. {period}.",
    en="The same cards as on the other pages, for those who do not come here. {period}.",
)
HTML = Text(es="Informe con gráficos (HTML)", en="Report with charts (HTML)")
XLSX = Text(es="Todas las tablas (XLSX)", en="All tables (XLSX)")
CSV = Text(es="Todas las tablas (CSV)", en="All tables (CSV)")
HOW = Text(
    es="El HTML es un solo fichero, con los gráficos vivos, que se abre sin conexión: no pide nada a nadie. Para un "
    "PDF de todo, ábralo y use Imprimir; esta página se imprime desde el navegador. Prepararlo tarda unos segundos.",
    en="The HTML is a single file with live charts that opens offline: it asks nothing of anybody. For a PDF of it "
    "all, open it and use Print; this page prints from the browser. It takes some seconds to prepare.",
)
CONTENTS = Text(es="Qué lleva el documento completo", en="What the full document holds")
IN_FILE = Text(
    es="Los gráficos, las definiciones y las tablas van en el fichero.",
    en="Charts, definitions and tables are in the file.",
)

PERIOD = Text(es="Periodo", en="Period")
COMPARED = Text(es="Frente a", en="Against")
NOT_COMPARED = Text(es="nada: no se compara", en="nothing: no comparison")
NETWORKS = Text(es="Redes", en="Networks")
ACCOUNTS = Text(es="Cuentas", en="Accounts")
ALL = Text(es="todas", en="all")
UP_TO = Text(es="Datos hasta", en="Data up to")
ZONE = Text(es="hora de {zone}", en="{zone} time")
NEXT = Text(es="Qué hacer ahora", en="What to do next")
UNSEEN = Text(es="Lo que estos ficheros no ven", en="What these files do not see")
EXPLAINED = Text(es="Cómo se calcula", en="How it is calculated")
TABLE = Text(es="Tabla", en="Table")
LEFT_OUT = Text(es="Fuera quedan", en="Left out")
ANNEX = Text(es="Anexo: cómo se calcula cada número", en="Annex: how each number is worked out")
TABLES = Text(es="Anexo: las tablas de los gráficos", en="Annex: the charts as tables")
UNKNOWN = Text(es="Lo que aún no se sabe", en="What is not known yet")
UNKNOWN_NOTE = Text(
    es="Ninguna de estas medidas es un cero: falta el fichero que las trae, o hay muy poco para decirlo.",
    en="None of these measures is a zero: the file that carries them is missing, or there is too little to tell.",
)
SETTINGS = Text(es="Ajustes en vigor", en="Settings in force")
SETTINGS_NOTE = Text(
    es="Todos los que cambian un número. Marcados, los que esta empresa ha cambiado.",
    en="All that change a number. Marked, those that this company has changed.",
)
SETTING = Text(es="Ajuste", en="Setting")
VALUE = Text(es="Valor", en="Value")
DEFAULT = Text(es="De fábrica", en="Default")
CHANGED = Text(es="cambiado", en="changed")
NAMES_KEPT = Text(es="nombres: {n}; no se imprimen", en="names: {n}; not printed")
RULES_KEPT = Text(es="reglas propias", en="own rules")
JUDGED = Text(
    es="Solo se dice que algo sube o baja cuando la diferencia no se explica por lo que varían las semanas, contando "
    "con que cada apartado mira varias medidas a la vez.",
    en="Something is only said to have risen or fallen when the difference is more than weeks vary, allowing for each "
    "section looking at several measures at once.",
)

LIGHT = Text(es="Claro", en="Light")
DARK = Text(es="Oscuro", en="Dark")
PRINT = Text(es="Imprimir", en="Print")
WITH_TABLES = Text(es="con tablas", en="with tables")
NEEDS_SCRIPT = Text(
    es="Los gráficos necesitan que el navegador permita guiones; las tablas dicen lo mismo.",
    en="Charts need a browser that allows scripts; the tables say the same.",
)
MADE_WITH = Text(es="Hecho con ¿Hablamos?", en="Made with ¿Hablamos?")
CHARTS = Text(es="Gráficos", en="Charts")
SHOP_DECIDED = Text(
    es="la parte es de quienes entraron hace {n} días o más; la barra cuenta a todos",
    en="the share is of those who came in {n} days ago or more; the bar counts everybody",
)
SIGNALS = Text(es="Se ven {n} de 5 señales de autenticidad", en="{n} of 5 signals of authenticity can be seen")
