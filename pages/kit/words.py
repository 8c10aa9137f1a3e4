"""What the frame and the drop zone say, in both languages, and how words from outside are made harmless."""

import re
import unicodedata
from types import MappingProxyType

from metrics import Text

PRODUCT = "¿Hablamos?"

PAGES = MappingProxyType(
    {
        "pulse": Text(es="Pulso", en="Pulse"),
        "conversation": Text(es="Conversación", en="Conversation"),
        "waiting": Text(es="Quién espera", en="Who is waiting"),
        "follows": Text(es="Quién sigue a quién", en="Who follows whom"),
        "channel": Text(es="Canal social", en="Social channel"),
        "trust": Text(es="Confianza", en="Trust"),
        "ambassadors": Text(es="Embajadores", en="Ambassadors"),
        "inside_out": Text(es="Dentro y fuera", en="Inside and out"),
        "report": Text(es="Informe", en="Report"),
        "workshop": Text(es="Taller", en="Workshop"),
        "data": Text(es="Datos", en="Data"),
        "method": Text(es="Método", en="Method"),
    }
)
# The menu: a page stands in one section, in this order.
MENU = (
    (Text(es="Mirar", en="Look"), ("pulse", "conversation", "waiting", "follows", "channel")),
    (Text(es="Dentro", en="Inside"), ("ambassadors", "inside_out", "trust")),
    (Text(es="Hacer", en="Do"), ("workshop", "report")),
    (Text(es="Datos", en="Data"), ("data", "method")),
)

LANGUAGE = Text(es="Idioma", en="Language")
WORKSPACE = Text(es="Empresa", en="Company")
FICTIONAL = Text(es="Empresa ficticia", en="Fictional company")
PERIOD = Text(es="Periodo", en="Period")
PERIODS = MappingProxyType(
    {
        "13w": Text(es="Últimas 13 semanas completas", en="Last 13 full weeks"),
        "4w": Text(es="Últimas 4 semanas completas", en="Last 4 full weeks"),
        "year": Text(es="Este año", en="This year"),
        "all": Text(es="Todo", en="Everything"),
        "own": Text(es="Otras fechas", en="Other dates"),
    }
)
COMPARE = Text(es="Comparar con", en="Compare with")
COMPARISONS = MappingProxyType(
    {
        "previous": Text(es="El periodo anterior", en="The period before"),
        "year": Text(es="El mismo periodo del año pasado", en="The same period last year"),
        "own": Text(es="Otras fechas, igual de largas", en="Other dates, equally long"),
        "none": Text(es="Nada", en="Nothing"),
    }
)
FROM_TO = Text(es="Desde y hasta", en="From and to")
ONE_MORE_DATE = Text(es="Elija también la fecha final.", en="Choose the last date too.")
COMPARE_SINCE = Text(es="Comparar desde", en="Compare from")
NETWORK = Text(es="Red", en="Network")
EVERY_NETWORK = Text(es="Todas las redes", en="All networks")
ACCOUNT = Text(es="Cuenta", en="Account")
EVERY_ACCOUNT = Text(es="Todas las cuentas", en="All accounts")
AGAINST = Text(es="{now}, frente a {before}", en="{now}, against {before}")

UP_TO = Text(es="Datos hasta el {moment}, hora de {place}.", en="Data up to {moment}, {place} time.")
NOT_OVER = Text(
    es="El periodo no ha terminado: los datos llegan hasta el {day}. No se compara.",
    en="The period is not over: the data ends on {day}. Nothing is compared.",
)
NOTHING_BEFORE = Text(
    es="Sin comparación: los datos empiezan el {day}, después del {since}. Elija un periodo más corto.",
    en="No comparison: the data starts on {day}, after {since}. Choose a shorter period.",
)
ALL_COMPARED = Text(
    es="Sin comparación: el periodo abarca todos los datos.", en="No comparison: the period is all data."
)

UNKNOWN = MappingProxyType(
    {
        "lang": Text(
            es="El enlace pide un idioma que no hay: {value}.", en="The link asks for an unknown language: {value}."
        ),
        "workspace": Text(
            es="El enlace pide una empresa que no está aquí: {value}. Se muestra otra; elija arriba.",
            en="The link asks for a company that is not here: {value}. Another is shown; choose above.",
        ),
        "period": Text(
            es="El enlace pide un periodo que no se entiende: {value}. Se muestra el habitual.",
            en="The link asks for a period that cannot be read: {value}. The usual one is shown.",
        ),
        "compare": Text(
            es="El enlace pide una comparación que no es posible: {value}. Se usa el periodo anterior.",
            en="The link asks for a comparison that is not possible: {value}. The period before is used.",
        ),
        "network": Text(
            es="El enlace pide una red que no está en los datos: {value}.",
            en="The link asks for a network that is not in the data: {value}.",
        ),
        "account": Text(
            es="El enlace pide una cuenta que no está en los datos: {value}.",
            en="The link asks for an account that is not in the data: {value}.",
        ),
    }
)

EMPTY_TITLE = Text(es="Aquí se verá si su marca conversa", en="Here you will see whether your brand converses")
EMPTY = Text(
    es="Todavía no hay datos. Traiga los ficheros que exportan sus redes, tal como salen; "
    "o mire antes una empresa ficticia.",
    en="There is no data yet. Bring the files that your networks export, just as they come; "
    "or look at a fictional company.",
)
BRING_FILES = Text(es="Traer ficheros", en="Bring files")
SEE_COMPANY = Text(es="Ver {name}", en="See {name}")
OPENING = Text(es="Abriendo… La primera vez tarda un poco.", en="Opening… The first time takes a little.")

SORRY_TITLE = Text(es="Esta página ha tropezado", en="This page has stumbled")
SORRY = Text(
    es="El fallo es nuestro y sus datos están a salvo. Vuelva a cargar la página; si se repite, dé este número a quien "
    "mantiene el panel: {id}.",
    en="The fault is ours and your data is safe. Load the page again; if it happens again, give this number to whoever "
    "maintains the dashboard: {id}.",
)

DROPZONE = MappingProxyType(
    {
        "invitation": Text(es="Suelte aquí sus ficheros", en="Drop your files here"),
        "choose": Text(es="Elegir ficheros", en="Choose files"),
        "hint": Text(
            es="Varios a la vez: csv, tsv, txt, xls, xlsx, json, zip, gz. Hasta {limit} cada uno.",
            en="Several at once: csv, tsv, txt, xls, xlsx, json, zip, gz. Up to {limit} each.",
        ),
        "waiting": Text(es="espera su turno", en="waiting its turn"),
        "sending": Text(es="enviado el {share}", en="{share} sent"),
        "checking": Text(es="recibido", en="received"),
        "done": Text(es="{size} · recibido", en="{size} · received"),
        "received": Text(es="Recibido: {name}", en="Received: {name}"),
        "cancelled": Text(es="Cancelado: {name}", en="Cancelled: {name}"),
        "cancel": Text(es="Cancelar", en="Cancel"),
        "remove": Text(es="Quitar", en="Remove"),
        "retry": Text(es="Reintentar", en="Try again"),
        "too_large": Text(
            es="pasa de {limit}; divida el fichero o pida a quien mantiene el panel que suba el límite",
            en="over {limit}; split the file or ask whoever maintains the dashboard to raise the limit",
        ),
        "disk_full": Text(
            es="no queda sitio en el disco del servidor; avise a quien mantiene el panel",
            en="the server's disk is full; tell whoever maintains the dashboard",
        ),
        "ticket": Text(
            es="la página llevaba mucho abierta; vuelva a cargarla", en="the page was open for long; reload it"
        ),
        "origin": Text(
            es="el envío no venía de esta página; vuelva a cargarla", en="not sent from this page; reload it"
        ),
        "interrupted": Text(es="se cortó el envío; inténtelo de nuevo", en="the sending was cut; try again"),
    }
)


def plain(value: str, longest: int = 60) -> str:
    """Words from outside, short, in one line, and so that markdown shows every character as it is."""
    seen = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in value).strip()
    if len(seen) > longest:
        seen = seen[: longest - 1] + "…"
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", seen)


NETWORKS = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "twitter": "Twitter",
    "whatsapp": "WhatsApp",
    "x": "X",
    "youtube": "YouTube",
}


def network(key: str) -> str:
    """The name of a network as its owner writes it; other keys as they come, with a capital."""
    return NETWORKS.get(key) or key[:1].upper() + key[1:].replace("_", " ")
