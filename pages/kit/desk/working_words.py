"""What the desk says while a big file is read or stored."""

from metrics import Text

READING = Text(es="Leyendo… {share}", en="Reading… {share}")
STORING = Text(es="Guardando… {share}", en="Storing… {share}")
WAITING = Text(
    es="Espera su turno: ahora mismo se está leyendo o guardando otro fichero.",
    en="Waiting for its turn: another file is being read or stored right now.",
)
STOPPING = Text(es="Deteniendo…", en="Stopping…")
STOP = Text(es="Detener", en="Stop")
LASTS = Text(
    es="Un fichero de {size} tarda un rato: lleva {span}. Puede mirar otras páginas mientras tanto.",
    en="A file of {size} takes a while: {span} so far. You can look at other pages meanwhile.",
)
CONFIRMED = Text(
    es="Un fichero de {size} tarda un rato: lleva {span}. Aunque cierre la página, se guardará.",
    en="A file of {size} takes a while: {span} so far. It will be stored even if you close the page.",
)
SECONDS = Text(es="{n} s", en="{n} s")
MINUTES = Text(es="{m} min {n} s", en="{m} min {n} s")
HALTED = Text(
    es="Lectura detenida. No se ha guardado nada de este fichero.",
    en="Reading stopped. Nothing of this file has been stored.",
)
NOT_READ = Text(
    es="No se ha podido leer, y no se ha guardado nada de este fichero. {said}",
    en="It could not be read, and nothing of this file has been stored. {said}",
)
AGAIN = Text(es="Leer de nuevo", en="Read again")
NOT_KEPT = Text(
    es="Guardado detenido: no se ha guardado nada del fichero, que sigue aquí.",
    en="Storing stopped: nothing of the file has been stored, and it is still here.",
)
BUSY_TITLE = (
    Text(es="Un fichero está en marcha", en="A file is on its way"),
    Text(es="{n} ficheros están en marcha", en="{n} files are on their way"),
)
BUSY_BASIS = Text(
    es="Aquí abajo se ve cuánto falta. Se puede detener en cualquier momento.",
    en="How far they are is shown below. You can stop at any moment.",
)
