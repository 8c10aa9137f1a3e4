"""What a person is told when a workspace cannot be opened, read or written."""

from metrics.model import Text

BUSY = Text(
    es="Otro programa tiene abierto este espacio de trabajo. "
    "Ciérrelo (otra ventana del panel o una orden en curso) y vuelva a intentarlo.",
    en="Another program has this workspace open. Close it (another dashboard or a running command) and try again.",
)
FULL = Text(
    es="No queda sitio en el disco. Libere espacio y repita la operación: lo ya guardado está a salvo.",
    en="The disk is full. Free some space and try again: everything already stored is safe.",
)
TOO_MUCH = Text(
    es="No cabe en la memoria. Pruebe con menos ficheros o con menos meses, o súbalos en Datos, a su propio espacio de "
    "trabajo.",
    en="It does not fit into memory. Try fewer files or fewer months, or upload them under Data, to a workspace of "
    "your own.",
)
PARTED = Text(
    es="No cabe en la memoria de una vez. Divida el fichero, por ejemplo por meses, y súbalo por partes: "
    "lo ya guardado está a salvo.",
    en="It does not fit into memory at once. Split the file, for example by months, and upload it in parts: "
    "everything already stored is safe.",
)
READ_ONLY = Text(
    es="Esta empresa de demostración es de solo lectura. Abra su propio espacio de trabajo para guardar ficheros.",
    en="This demo company is read-only. Open your own workspace to store files.",
)
