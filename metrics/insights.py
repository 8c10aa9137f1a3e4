"""The verdict of a period, what to do next, what the files cannot see, and what to upload to see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from metrics import numbers
from metrics.catalogue import BY_ID
from metrics.judging import judged
from metrics.model import LANGUAGES, Language, Measure, Scope, Status, Text
from metrics.pictures import asking, open_waits
from metrics.run import available, measure
from metrics.store import Store

Level = Literal["messages", "counts", "nothing"]
LEFT_HOURS = 168  # who has waited for a week has left


@dataclass(frozen=True)
class Verdict:
    """One sentence in plain words, and the numbers that earn it."""

    sentence: Text
    evidence: Text


@dataclass(frozen=True)
class Action:
    """Something to do next, tied to a number, with the page that helps."""

    title: Text
    basis: Text
    page: str


MOVED = {
    "rose": Text(es="Conversamos más que antes", en="We converse more than before"),
    "fell": Text(es="Conversamos menos que antes", en="We converse less than before"),
    "held": Text(es="Conversamos tanto como antes", en="We converse as much as before"),
}
STANDING = (
    Text(es="Predomina la conversación", en="Conversation prevails"),
    Text(es="Conversamos a medias", en="We half converse"),
    Text(es="Predomina el monólogo", en="Monologue prevails"),
)
BETWEEN = Text(
    es="Estamos entre la conversación y el monólogo",
    en="We stand between conversation and monologue",
)
NO_MESSAGES = Verdict(
    Text(
        es="Sabemos cuánto se habló, no si se contestó.", en="We know how much was said, not whether it was answered."
    ),
    Text(
        es="Sus ficheros traen recuentos. "
        "Con la exportación de mensajes de su bandeja de entrada sabríamos quién espera.",
        en="Your files carry counts. With your inbox's export of messages we would know who is waiting.",
    ),
)
POSTS_ONLY = Verdict(
    Text(es="Sabemos cuánto se publicó, no cuánto se habló.", en="We know how much was posted, not how much was said."),
    Text(
        es="Sus ficheros no traen comentarios ni mensajes. "
        "Con la exportación de mensajes de su bandeja de entrada sabríamos quién espera.",
        en="Your files carry neither comments nor messages. "
        "With your inbox's export of messages we would know who is waiting.",
    ),
)
FEW = Text(es="Hay muy pocos contactos para un veredicto.", en="There are too few contacts for a verdict.")
NONE = Text(es="En este periodo nadie nos escribió.", en="Nobody wrote to us in this period.")
EVIDENCE = Text(
    es="Diálogo en {x} de {n} contactos ({share}{before}). "
    "Sin respuesta a los 7 días, {silent} de {n} ({silent_share}).",
    en="Dialogue in {x} of {n} contacts ({share}{before}). No answer within 7 days: {silent} of {n} ({silent_share}).",
)
BEFORE = Text(es="; antes {share}, {x} de {n}", en="; before {share}, {x} of {n}")
NOBODY_LEFT = Text(es=" y casi nadie queda sin respuesta", en=" and hardly anybody is left without an answer")
LEFT = Text(
    es=", {joint} {part} contactos queda sin respuesta", en=", {joint} {part} contacts is left without an answer"
)
JOINTS = {True: Text(es="pero", en="but"), False: Text(es="y", en="and")}
ONE_IN = {
    2: Text(es="uno de cada dos", en="one in two"),
    3: Text(es="uno de cada tres", en="one in three"),
    4: Text(es="uno de cada cuatro", en="one in four"),
    5: Text(es="uno de cada cinco", en="one in five"),
    6: Text(es="uno de cada seis", en="one in six"),
    7: Text(es="uno de cada siete", en="one in seven"),
    8: Text(es="uno de cada ocho", en="one in eight"),
    9: Text(es="uno de cada nueve", en="one in nine"),
    10: Text(es="uno de cada diez", en="one in ten"),
}
ALMOST = Text(es="casi {part}", en="almost {part}")
MORE_THAN = Text(es="más de {part}", en="more than {part}")
MOST = Text(
    es=", {joint} la mayor parte de los contactos queda sin respuesta",
    en=", {joint} most contacts are left without an answer",
)


def both(write: Callable[[Language], str]) -> Text:
    """A text in both languages from one function that writes it."""
    return Text(**{language: write(language) for language in LANGUAGES})


def level(store: Store) -> Level:
    """Whether the files show who answered whom, only how much was said, or nothing."""
    there = available(store)
    if "inbound" in there.get("messages", set()):
        return "messages"
    return "counts" if there else "nothing"


def verdict(store: Store, now: Scope, before: Scope | None, among: tuple[str, ...] = ("dialogue_share",)) -> Verdict:
    """The sentence of the period: how we converse, and who is left without an answer.

    `among`: the cards that it stands with, so that a change is judged as one of theirs.
    """
    if level(store) != "messages":
        return NO_MESSAGES if "comments" in available(store).get("posts", set()) else POSTS_ONLY
    found = measure(store, "dialogue_share", now)
    if found.status is not Status.OK:
        few = NONE if found.status is Status.EMPTY else FEW
        return Verdict(few, both(lambda language: _count_line(found, language)))
    then = measure(store, "dialogue_share", before) if before else None
    change = judged(store, among, now, before)["dialogue_share"].verdict
    opening = MOVED.get(change) or _standing(measure(store, "monologue_index", now))
    silent = found.detail["levels"].get("unanswered", 0)
    sentence = both(lambda language: f"{opening.in_(language)}{_left(silent / found.n, change, language)}.")
    return Verdict(sentence, both(lambda language: _evidence(found, then, silent, language)))


def _count_line(found: Measure, language: Language) -> str:
    one = {"es": "contacto con más de siete días", "en": "contact older than seven days"}
    many = {"es": "contactos con más de siete días", "en": "contacts older than seven days"}
    return f"{numbers.count(found.n or 0, language)} {(one if found.n == 1 else many)[language]}."


def _standing(index: Measure) -> Text:
    """On which side of the house bands the whole interval lies; across a border nothing is claimed."""
    if not index.known:
        return Text(es="Hay conversación", en="There is conversation")
    borders = BY_ID["monologue_index"].bands
    low, high = (sum(end >= border for border in borders) for end in index.ci or (index.value, index.value))
    return STANDING[low] if low == high else BETWEEN


def _left(share: float, change: str, language: Language) -> str:
    if share < 0.05:
        return NOBODY_LEFT.in_(language)
    if share > 0.6:
        return MOST.in_(language).format(joint=JOINTS[change == "rose"].in_(language))
    nearest = min(ONE_IN, key=lambda parts: abs(1 / parts - share))
    joint = JOINTS[change == "rose"].in_(language)
    part = _hedged(share, 1 / nearest).in_(language).format(part=ONE_IN[nearest].in_(language))
    return LEFT.in_(language).format(joint=joint, part=part)


def _hedged(share: float, part: float) -> Text:
    """Exactly, almost or more than: a share within a point and a half passes for the part."""
    if abs(share - part) <= 0.015:
        return Text(es="{part}", en="{part}")
    return ALMOST if share < part else MORE_THAN


def _evidence(now: Measure, before: Measure | None, silent: int, language: Language) -> str:
    earlier = ""
    if before is not None and before.known:
        earlier = BEFORE.in_(language).format(
            share=numbers.percent(before.value, language),
            x=numbers.count(before.x, language),
            n=numbers.count(before.n, language),
        )
    return EVIDENCE.in_(language).format(
        x=numbers.count(now.x, language),
        n=numbers.count(now.n, language),
        share=numbers.percent(now.value, language),
        before=earlier,
        silent=numbers.count(silent, language),
        silent_share=numbers.percent(silent / now.n, language),
    )


ANSWER = Text(es="Contestar a quien más espera", en="Answer those who wait longest")
ANSWER_BASIS = Text(
    es="De {open} que esperan, {old} llevan más de un día; el más antiguo de esta semana, {oldest}.",
    en="Of {open} waiting, {old} have waited for more than a day; the oldest of this week, {oldest}.",
)
RETURN = Text(es="Volver a las conversaciones colgadas", en="Return to the conversations left hanging")
RETURN_BASIS = Text(
    es="La última pregunta del cliente quedó sin contestar en {x} de {n}.",
    en="The customer's last question went unanswered in {x} of {n}.",
)
ASK = Text(es="Convertir anuncios en preguntas", en="Turn announcements into questions")
ASK_BASIS = Text(es="Preguntan algo {asking} de {posts} publicaciones.", en="Of {posts} posts, {asking} ask something.")


def actions(store: Store, scope: Scope) -> list[Action]:
    """At most three things to do next, each tied to a number."""
    found: list[Action] = []
    waiting, old, oldest = open_waits(store, scope, LEFT_HOURS)
    if waiting:
        found.append(_action(ANSWER, ANSWER_BASIS, "waiting", old=old, open=waiting, oldest=oldest))
    hanging = measure(store, "hanging_dialogues", scope)
    if hanging.x:
        found.append(_action(RETURN, RETURN_BASIS, "conversation", x=int(hanging.x), n=hanging.n))
    questions, posts = asking(store, scope)
    if posts and questions / posts < 0.25:
        found.append(_action(ASK, ASK_BASIS, "conversation", asking=questions, posts=posts))
    return found[:3]


def _action(title: Text, basis: Text, page: str, **values: float) -> Action:
    def write(language: Language) -> str:
        written = {name: _written(value, language) for name, value in values.items()}
        return basis.in_(language).format(**written)

    return Action(title, both(write), page)


def _written(value: float, language: Language) -> str:
    return numbers.hours(value, language) if isinstance(value, float) else numbers.count(value, language)
