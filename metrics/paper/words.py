"""What the tables say in their heads and notes, in both languages."""

from types import MappingProxyType

from metrics.model import Text

NAMES = MappingProxyType(
    {
        "about": Text(es="Informe", en="Report"),
        "numbers": Text(es="Números", en="Numbers"),
        "weeks": Text(es="Semanas", en="Weeks"),
        "networks": Text(es="Redes", en="Networks"),
        "accounts": Text(es="Cuentas", en="Accounts"),
        "definitions": Text(es="Definiciones", en="Definitions"),
        "settings": Text(es="Ajustes", en="Settings"),
        "charts": Text(es="Gráficos", en="Charts"),
    }
)
HEADS = MappingProxyType(
    {
        "part": Text(es="Dato", en="Item"),
        "content": Text(es="Contenido", en="Content"),
        "number": Text(es="N.º", en="No."),
        "id": Text(es="Identificador", en="Id"),
        "name": Text(es="Métrica", en="Metric"),
        "question": Text(es="Pregunta", en="Question"),
        "finding": Text(es="Qué se puede decir", en="What may be said"),
        "value": Text(es="Valor", en="Value"),
        "unit": Text(es="Unidad", en="Unit"),
        "n": Text(es="n", en="n"),
        "x": Text(es="De ellos", en="Of them"),
        "low": Text(es="Intervalo 95 %, desde", en="95% interval, from"),
        "high": Text(es="Intervalo 95 %, hasta", en="95% interval, to"),
        "before": Text(es="Valor antes", en="Value before"),
        "n_before": Text(es="n antes", en="n before"),
        "difference": Text(es="Diferencia", en="Difference"),
        "difference_low": Text(es="Diferencia, desde", en="Difference, from"),
        "difference_high": Text(es="Diferencia, hasta", en="Difference, to"),
        "status": Text(es="Estado", en="Status"),
        "needs": Text(es="Qué falta en los ficheros", en="What the files lack"),
        "since": Text(es="Desde", en="From"),
        "until": Text(es="Hasta", en="To"),
        "filters": Text(es="Filtros", en="Filters"),
        "week": Text(es="Semana (lunes)", en="Week (Monday)"),
        "network": Text(es="Red", en="Network"),
        "account": Text(es="Cuenta", en="Account"),
        "method": Text(es="Cómo se calcula", en="How it is calculated"),
        "example": Text(es="Ejemplo", en="Example"),
        "caveats": Text(es="Cuidado", en="Caution"),
        "settings": Text(es="Ajustes en vigor", en="Settings in force"),
        "source": Text(es="Fuente", en="Source"),
        "seed": Text(es="Frase de partida", en="Sentence it serves"),
        "setting": Text(es="Ajuste", en="Setting"),
        "default": Text(es="De fábrica", en="Default"),
        "changed": Text(es="Cambiado", en="Changed"),
    }
)
STATUS = MappingProxyType(
    {
        "ok": Text(es="se sabe", en="known"),
        "low_n": Text(es="muy pocos para decirlo", en="too few to tell"),
        "not_enough": Text(es="aún no se puede saber", en="cannot be known yet"),
        "empty": Text(es="nada que contar", en="nothing to count"),
        "missing": Text(es="no viene en los ficheros", en="not in the files"),
    }
)
FEW_PEOPLE = Text(es="muy pocas personas para mostrarlo", en="too few people to show it")
UNITS = MappingProxyType(
    {
        "share": Text(es="parte de uno", en="share of one"),
        "index": Text(es="índice", en="index"),
        "count": Text(es="recuento", en="count"),
        "ratio": Text(es="razón", en="ratio"),
        "hours": Text(es="horas", en="hours"),
        "per_post": Text(es="por publicación", en="per post"),
        "number": Text(es="número", en="number"),
        "score": Text(es="puntos de 100", en="points of 100"),
    }
)
COMPANY = Text(es="Empresa", en="Company")
FICTIONAL = Text(es="{name} (ficticia)", en="{name} (fictional)")
PERIOD = Text(es="Periodo", en="Period")
COMPARED = Text(es="Comparado con", en="Compared with")
NOTHING = Text(es="nada", en="nothing")
NETWORKS = Text(es="Redes", en="Networks")
ACCOUNTS = Text(es="Cuentas", en="Accounts")
ALL = Text(es="todas", en="all")
UP_TO = Text(es="Datos hasta", en="Data up to")
ZONE = Text(es="Zona horaria", en="Time zone")
UNKNOWN = Text(es="sin dato", en="not known")
HOW = Text(es="Cómo leerlo", en="How to read it")
HOW_TEXT = Text(
    es="Una celda vacía es un dato que no se sabe; nunca un cero. Las partes van de 0 a 1. Solo «Qué se puede decir» "
    "dice si algo sube o baja: las medidas de un mismo apartado se juzgan juntas.",
    en="An empty cell is not known; it is never a zero. Shares go from 0 to 1. Only “What may be said” tells whether "
    "something rose or fell: the measures of one section are judged together.",
)
NAMES_KEPT = Text(es="nombres: {n}; no se imprimen", en="names: {n}; not printed")
YES = Text(es="sí", en="yes")
NO = Text(es="no", en="no")
