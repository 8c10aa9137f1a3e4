"""What is said where two files tell the same thing otherwise."""

# ruff: noqa: E501

from metrics import Text

TITLE = Text(es="Donde dos ficheros no dicen lo mismo", en="Where two files do not say the same")
AGREE = Text(es="coinciden en todo", en="they agree on everything")
ONLY_UPDATED = (
    Text(es="{n} dato actualizado", en="{n} value updated"),
    Text(es="{n} datos actualizados", en="{n} values updated"),
)
CONFLICTS = (
    Text(es="{n} contradicción", en="{n} contradiction"),
    Text(es="{n} contradicciones", en="{n} contradictions"),
)
BASIS = Text(
    es="Cuenta el fichero más nuevo; de la hora, la más antigua, para que una corrección no acorte la espera. Un recuento que crece o un dato que faltaba está **actualizado**; todo lo demás es una **contradicción**.",
    en="The newer file counts; of the time, the earlier one, so that an edit does not shorten the wait. A count that grows or a value that was lacking is **updated**; all else is a **contradiction**.",
)
COUNT_HEADS = (
    Text(es="Tabla", en="Table"),
    Text(es="Columna", en="Column"),
    Text(es="Qué es", en="What it is"),
    Text(es="Datos", en="Values"),
)
HEADS = (
    Text(es="Tabla", en="Table"),
    Text(es="Clave", en="Key"),
    Text(es="Columna", en="Column"),
    Text(es="Qué es", en="What it is"),
    Text(es="Antes", en="Before"),
    Text(es="Después", en="After"),
    Text(es="Cuenta", en="Counts"),
    Text(es="Fichero anterior", en="Earlier file"),
    Text(es="Guardado", en="Stored"),
    Text(es="Fichero nuevo", en="Newer file"),
    Text(es="Guardado el", en="Stored on"),
)
KINDS = {"conflict": Text(es="contradicción", en="contradiction"), "updated": Text(es="actualizado", en="updated")}
SIDES = {"new": Text(es="después", en="after"), "old": Text(es="antes", en="before")}
SHOWN = Text(es="Primero las contradicciones; {shown} de {n}.", en="Contradictions first; {shown} of {n}.")
DOWNLOAD = Text(es="Bajar como CSV", en="Download as CSV")
FILE = Text(es="ficheros_que_difieren.csv", en="files_that_differ.csv")
