"""What the files at hand cannot show: what no file tells, where they have holes, and what has gone stale."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from metrics import numbers
from metrics.covered import Ends, ends
from metrics.exports.canonical import NAMES as TABLE_NAMES
from metrics.insights import both
from metrics.model import Language, Text
from metrics.run import available
from metrics.store import Store, sql

NETWORKS = {"tiktok": "TikTok", "linkedin": "LinkedIn", "youtube": "YouTube", "x": "X"}
MOST = 6  # lines
ALWAYS_UNSEEN = (
    Text(
        es="Lo que sus clientes dicen fuera de sus cuentas, ni lo que hablan en la tienda.",
        en="What your customers say outside your accounts, or in the shop.",
    ),
    Text(es="Lo que se borró antes de bajar el fichero.", en="What was deleted before the file was downloaded."),
    Text(es="Por qué alguien deja de escribir.", en="Why somebody stops writing."),
)
SILENT_NETWORKS = Text(
    es="Los mensajes de {networks}: no hay ninguno en los ficheros, y sus publicaciones no entran en el índice.",
    en="The messages of {networks}: there are none in the files, and its posts do not enter the index.",
)
UNSEEN_WITHOUT = {
    ("messages", "sentiment"): Text(
        es="Si un mensaje es queja o elogio: ningún fichero lo dice y aquí no se inventa.",
        en="Whether a message is a complaint or praise: no file says so and nothing is invented here.",
    ),
    ("messages", "author_id"): Text(
        es="Quién escribe: sin autor, cada hilo parece una sola persona.",
        en="Who writes: without authors each thread looks like one person.",
    ),
    ("internal_posts", "post_id"): Text(
        es="Lo que se habla dentro de la empresa.", en="What is said inside the company."
    ),
}


HOLE, ENDED = 7, 365  # days: from here on a hole is told; what stopped longer ago has ended, and nothing lacks
# Of these a brand has something every week: where one ends before the data does, files are missing.
STEADY = ("posts", "messages", "audience_daily", "account_daily")
MISSING = Text(
    es="Del {since} al {until} no hay {table}: faltan {days} días.",
    en="There are no {table} from {since} to {until}: {days} days are missing.",
)
STALE = Text(
    es="Desde el {since} no llegan {table}: el resto de los datos sigue {days} días más.",
    en="No {table} arrive after {since}: the rest of the data goes on for {days} days.",
)
OF_NETWORK = Text(es="{table} de {network}", en="{network} {table}")


def unseen(store: Store) -> list[Text]:
    """What the files at hand cannot show, the most telling first; never empty."""
    there = available(store)
    found = []
    quiet = [name for (name,) in store.rows(sql("pictures/silent_networks.sql"))]
    if quiet:
        names = ", ".join(network(name) for name in quiet)
        found.append(both(lambda language: SILENT_NETWORKS.in_(language).format(networks=names)))
    found += lacking(ends(store))
    found += [text for (table, column), text in UNSEEN_WITHOUT.items() if column not in there.get(table, set())]
    return [*found, *ALWAYS_UNSEEN][:MOST]


def lacking(reached: Sequence[Ends]) -> list[Text]:
    """The longest hole of more than a week, and the table that went stale first; one of each at most."""
    found = []
    holes = [one for one in reached if one.table in STEADY and one.hole > HOLE]
    if holes:
        one = max(holes, key=lambda end: end.hole)
        until = one.hole_from + timedelta(days=one.hole - 1)
        found.append(both(lambda language: _said(MISSING, one, one.hole, one.hole_from, until, language)))
    steady = [one for one in reached if one.table in STEADY]
    last = max((one.last.date() for one in steady), default=date.min)
    stale = [one for one in steady if HOLE < (last - one.last.date()).days <= ENDED]
    if stale:
        old = min(stale, key=lambda end: end.last)
        days = (last - old.last.date()).days
        found.append(both(lambda language: _said(STALE, old, days, old.last.date(), last, language)))
    return found


def _said(words: Text, one: Ends, days: int, since: date, until: date, language: Language) -> str:
    table = TABLE_NAMES[one.table].in_(language)
    if one.network not in ("", "?"):
        named = network(one.network) + (f" ({one.account})" if one.account else "")
        table = OF_NETWORK.in_(language).format(table=table, network=named)
    said = {"since": numbers.day(since, language, year=True), "until": numbers.day(until, language, year=True)}
    return words.in_(language).format(table=table, days=numbers.count(days, language), **said)


def network(name: str) -> str:
    """A network as it writes its own name."""
    return NETWORKS.get(name, name.capitalize())
