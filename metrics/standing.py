"""The state of the house in a sentence: how healthy, what is weakest, what to do next, and what changed the score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from metrics import numbers
from metrics.model import LANGUAGES, Language, Measure, Scope, Status, Text
from metrics.reducers.health import HOUSE, contributions
from metrics.run import Enquiry, enquiry
from metrics.store import Store

State = Literal["healthy", "uneven", "monologue", "fragile", "unknown"]
GOAL = 70  # points that a dimension is measured against when the next step is chosen
DAY = 24


@dataclass(frozen=True)
class Standing:
    """`action` is the dimension whose step would help most; `evidence` names the weakest with its points."""

    state: State
    sentence: Text
    evidence: Text
    weakest: str = ""
    action: str = ""
    step: Text | None = None


@dataclass(frozen=True)
class Change:
    """What a dimension added to the change of the score; only dimensions known in both periods."""

    dimension: str
    before: float
    now: float
    effect: float


DIMENSIONS = {
    "converse": Text(es="conversar", en="conversing"),
    "answer": Text(es="contestar", en="answering"),
    "listen": Text(es="escuchar", en="listening"),
    "community": Text(es="la comunidad", en="the community"),
    "inside": Text(es="lo de dentro", en="the inside"),
}
STATES: dict[State, Text] = {
    "healthy": Text(es="Una relación sana", en="A healthy relation"),
    "uneven": Text(es="Una relación desigual", en="An uneven relation"),
    "monologue": Text(es="Predomina el monólogo", en="Monologue prevails"),
    "fragile": Text(es="Una relación frágil: algo se rompió", en="A fragile relation: something broke"),
    "unknown": Text(es="Aún no se puede saber", en="It cannot be known yet"),
}
EVIDENCE = Text(
    es="{value} de 100 (de {low} a {high}). Lo más flojo es {weakest}: {points} de 100.",
    en="{value} out of 100 ({low} to {high}). Weakest is {weakest}: {points} out of 100.",
)
NOT_ENOUGH = Text(
    es="Se conocen {n} de 5 dimensiones; hacen falta tres, con el 60 % del peso.",
    en="{n} of 5 dimensions are known; three are needed, with 60% of the weight.",
)
# What is said where the count is one, and where it is none.
STEPS_ONE = {
    "answer": Text(es="Contestar a quien espera desde hace más de un día.", en="Answer who waits for more than a day."),
    "community": Text(
        es="Dar las gracias e invitar a la única persona del núcleo.", en="Thank and invite the one person of the core."
    ),
    "inside": Text(
        es="Un embajador en el departamento que no tiene.", en="One ambassador in the department with none."
    ),
}
STEPS_NONE = {
    "answer": Text(
        es="Contestar antes: hoy nadie espera desde hace más de un día.",
        en="Answer sooner: nobody waits for more than a day now.",
    ),
    "community": Text(
        es="Dar las gracias a quien escribió dos veces: nadie vuelve todavía.",
        en="Thank those who wrote twice: nobody comes back yet.",
    ),
    "inside": Text(
        es="Que quien ya participa hable con palabras suyas: todos los departamentos tienen a alguien.",
        en="Let those who take part speak in words of their own: every department has somebody.",
    ),
}
STEPS = {
    "answer": Text(
        es="Contestar a {n} que esperan desde hace más de un día.", en="Answer the {n} waiting for more than a day."
    ),
    "converse": Text(
        es="Convertir la próxima promoción en una pregunta, y volver a ella.",
        en="Turn the next promotion into a question and come back to it.",
    ),
    "listen": Text(es="Comentar diez publicaciones de clientes.", en="Comment on ten customers' posts."),
    "community": Text(
        es="Dar las gracias e invitar a {n} personas del núcleo.", en="Thank and invite the {n} people of the core."
    ),
    "inside": Text(
        es="Un embajador en cada uno de los {n} departamentos que no tienen.",
        en="One ambassador in each of the {n} departments with none.",
    ),
}


def standing(store: Store, scope: Scope) -> Standing:
    """The verdict on the health score; an open rupture of trust outweighs every figure."""
    asked = enquiry(store, scope)
    health = asked.measure("health_score")
    if health.status is not Status.OK:
        words = _both(lambda language: NOT_ENOUGH.in_(language).format(n=health.n))
        return Standing("unknown", STATES["unknown"], words)
    state = _state(asked, health)
    weakest = health.detail["weakest"]
    action = next_dimension(asked, health)
    return Standing(
        state, STATES[state], _both(lambda lang: _evidence(health, lang)), weakest, action, step_of(asked, action)
    )


def _state(asked: Enquiry, health: Measure) -> State:
    rupture = asked.measure("trust_rupture")
    if rupture.status is Status.OK and rupture.value:
        return "fragile"
    if health.value >= 70 and min(health.detail["dimensions"].values()) >= 50:
        return "healthy"
    return "uneven" if health.value >= 50 else "monologue"


def _evidence(health: Measure, language: Language) -> str:
    weakest = health.detail["weakest"]
    low, high = health.ci or (health.value, health.value)
    points = {"value": health.value, "low": low, "high": high, "points": health.detail["dimensions"][weakest]}
    written = {name: numbers.count(value, language) for name, value in points.items()}
    return EVIDENCE.in_(language).format(**written, weakest=DIMENSIONS[weakest].in_(language))


def next_dimension(asked: Enquiry, health: Measure) -> str:
    """The dimension with the largest weight times its distance to the goal; on a tie the first of the house."""
    weights = {name: asked.values[f"weight_{name}"] for name in HOUSE}
    scores = health.detail["dimensions"]
    return max(scores, key=lambda name: (weights[name] * (GOAL - scores[name]), -list(HOUSE).index(name)))


def step_of(asked: Enquiry, dimension: str) -> Text:
    n = {
        "answer": lambda: _waiting_long(asked),
        "community": lambda: asked.measure("core_size").value or 0,
        "inside": lambda: (asked.measure("capillarity").n or 0) - (asked.measure("capillarity").x or 0),
    }.get(dimension, lambda: 0)()
    chosen = {0: STEPS_NONE, 1: STEPS_ONE}.get(n, STEPS).get(dimension) or STEPS[dimension]
    return _both(lambda language: chosen.in_(language).format(n=numbers.count(n, language)))


def _waiting_long(asked: Enquiry) -> int:
    ages = asked.measure("unanswered_backlog").detail.get("by_age", {})
    return sum(n for age, n in ages.items() if age != "0-24h")


def health_changes(store: Store, now: Scope, before: Scope) -> list[Change]:
    """The change of the score on the dimensions known in both periods, split exactly over them, largest first."""
    later, earlier = enquiry(store, now), enquiry(store, before)
    scores, old = (one.measure("health_score").detail.get("dimensions", {}) for one in (later, earlier))
    common = [name for name in scores if name in old]
    if not common:
        return []
    weights = {name: later.values[f"weight_{name}"] for name in common}
    lifted = contributions({name: scores[name] for name in common}, weights, 0)
    stood = contributions({name: old[name] for name in common}, weights, 0)
    changes = [Change(name, old[name], scores[name], lifted[name] - stood[name]) for name in common]
    return sorted(changes, key=lambda change: -abs(change.effect))


def _both(write: Callable[[Language], str]) -> Text:
    return Text(**{language: write(language) for language in LANGUAGES})
