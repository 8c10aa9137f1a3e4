"""What a posture rests on: the clause that holds each one back, what would have to change, and how stable it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from metrics import numbers
from metrics.model import LANGUAGES, Language, Measure, Scope, Text
from metrics.reducers.posture import (
    WINS,
    Clause,
    Evidence,
    Input,
    Label,
    Ramp,
    Rules,
    Shares,
    clause_truth,
    enough,
    evidence_of,
    memberships,
    moved,
    posture_of,
    rules_of,
)
from metrics.run import enquiry, measures
from metrics.store import Store


@dataclass(frozen=True)
class Change:
    """A share that would have to move, from where to where."""

    input: Input
    now: float
    needed: float


@dataclass(frozen=True)
class Clauses:
    """A posture seen from where we stand: how far it holds, its weakest clause, and the way there.

    `weakest` is the ramp that says most for that clause. `changes` are empty when it is our posture, and when
    moving what falls short would not make it so; then `sentence` is None too.
    """

    posture: Label
    membership: float
    weakest: Ramp
    changes: tuple[Change, ...]
    sentence: Text | None


@dataclass(frozen=True)
class Stability:
    """In how many runs that leave one week out the posture stays the same."""

    posture: Label
    same: int
    weeks: int

    @property
    def share(self) -> float:
        """The part of the runs with the same posture, 0 to 1."""
        return self.same / self.weeks


def posture_clauses(store: Store, scope: Scope | None = None) -> list[Clauses]:
    """The postures that can be judged, the best first; none without enough data."""
    evidence = evidence_of(enquiry(store, scope))
    if not enough(evidence):
        return []
    found = memberships(evidence)
    return [_seen(label, found[label], evidence) for label in sorted(found, key=found.__getitem__, reverse=True)]


def posture_stability(store: Store, scope: Scope | None = None) -> Stability | None:
    """Whether one week decides the posture: every week with data is left out once. None without a posture."""
    weeks = by_week(store, scope)
    rules = rules_of(enquiry(store, scope).values)
    label = posture_of(together(weeks.values(), rules))
    if label is None or len(weeks) < 2:
        return None
    others = ([each for name, each in weeks.items() if name != left_out] for left_out in weeks)
    runs = [posture_of(together(rest, rules)) for rest in others]
    return Stability(label, runs.count(label), len(runs))


def _seen(label: Label, membership: float, evidence: Evidence) -> Clauses:
    truths = [
        (truth, clause)
        for clause in evidence.rules[label]
        if (truth := clause_truth(clause, evidence.shares)) is not None
    ]
    _, weakest = min(truths, key=lambda pair: pair[0])
    changes = _way(label, evidence)
    sentence = _sentence(label, changes) if changes else None
    return Clauses(label, membership, _best(weakest, evidence.shares), changes, sentence)


def _best(clause: Clause, shares: Shares) -> Ramp:
    """The ramp of a clause that is nearest to being true."""
    return max(clause, key=lambda ramp: -1.0 if ramp.truth(shares) is None else ramp.truth(shares))


def _way(label: Label, evidence: Evidence) -> tuple[Change, ...]:
    """The least that all its weak clauses must hold for the posture to win, found in twentieths."""
    if posture_of(evidence) == label:
        return ()
    for truth in (WINS + step / 20 for step in range(11)):
        changes = _changes(evidence.rules[label], evidence.shares, truth)
        shares = moved(evidence.shares, {change.input: change.needed for change in changes})
        there = replace(evidence, shares=shares)
        if shares.commercial + shares.service <= 1 and posture_of(there) == label:
            return changes
    return ()


def _changes(clauses: Iterable[Clause], shares: Shares, truth: float) -> tuple[Change, ...]:
    weak = [clause for clause in clauses if (clause_truth(clause, shares) or 0) < truth]
    ramps = [ramp for clause in weak if (ramp := _best(clause, shares)).truth(shares) is not None]
    return tuple(Change(ramp.input, getattr(shares, ramp.input), ramp.at(truth)) for ramp in ramps)


def by_week(store: Store, scope: Scope | None) -> dict[str, dict[str, Measure]]:
    parts = ("broadcast_volume", "monologue_index", "response_rate", "recycled_share", "purpose_mix")
    weeks: dict[str, dict[str, Measure]] = {}
    for part in parts:
        for found in measures(store, part, scope, "week"):
            weeks.setdefault(found.label, {})[part] = found
    return weeks


def together(weeks: Iterable[Mapping[str, Measure]], rules: Rules) -> Evidence:
    """The evidence of several weeks, judged by these rules: numerators and denominators added up, then divided."""
    kept = list(weeks)

    def total(part: str, count: Callable[[Measure], float] = lambda found: found.n) -> float:
        return sum(count(week[part]) or 0 for week in kept if part in week)

    posts, labelled, episodes = total("broadcast_volume"), total("purpose_mix"), total("response_rate")
    shares = Shares(
        _share(total("monologue_index", lambda found: found.x), total("monologue_index")),
        _share(total("response_rate", lambda found: found.detail["substantive"].x), episodes),
        _share(total("recycled_share", lambda found: found.x), total("recycled_share")),
        _share(total("purpose_mix", _times("commercial")), labelled),
        _share(total("purpose_mix", _times("service")), labelled),
    )
    return Evidence(shares, int(posts), _share(labelled, posts) or 0.0, int(episodes), rules)


def _times(name: str) -> Callable[[Measure], float]:
    return lambda found: found.detail[name] * found.n if found.n else 0


def _share(x: float, n: float) -> float | None:
    return x / n if n else None


NAMES: Mapping[Label, Text] = {
    "social_media": Text(es="altavoz", en="loudspeaker"),
    "social_communications": Text(es="comunicación social", en="social communications"),
    "conversations_only": Text(es="solo conversación", en="conversations only"),
    "social_channel": Text(es="canal social", en="social channel"),
    "mixed": Text(es="entre dos posturas", en="between postures"),
}
# Which side of the sentence: the thing, and whether its number is a percentage.
THINGS: Mapping[Input, Text] = {
    "monologue": Text(
        es="el índice de monólogo {verb} de {now} a {needed}", en="the monologue index {verb} from {now} to {needed}"
    ),
    "answered": Text(
        es="las respuestas con contenido {verb} del {now} al {needed}",
        en="substantive answers {verb} from {now} to {needed}",
    ),
    "recycled": Text(
        es="los mensajes reciclados {verb} del {now} al {needed}",
        en="recycled messages {verb} from {now} to {needed}",
    ),
    "commercial": Text(
        es="las publicaciones comerciales {verb} del {now} al {needed}",
        en="commercial posts {verb} from {now} to {needed}",
    ),
    "service": Text(
        es="las publicaciones de servicio {verb} del {now} al {needed}",
        en="service posts {verb} from {now} to {needed}",
    ),
}
VERBS = {
    (True, True): Text(es="subieran", en="rose"),
    (True, False): Text(es="bajaran", en="fell"),
    (False, True): Text(es="subiera", en="rose"),
    (False, False): Text(es="bajara", en="fell"),
}
WOULD_BE = Text(es="Su postura sería «{name}» si {changes}.", en="Your posture would be “{name}” if {changes}.")
AND = Text(es=" y ", en=" and ")


def _sentence(label: Label, changes: tuple[Change, ...]) -> Text:
    return Text(**{language: _written(label, changes, language) for language in LANGUAGES})


def _written(label: Label, changes: tuple[Change, ...], language: Language) -> str:
    told = [_told(change, language) for change in changes]
    joined = AND.in_(language).join([part for part in (", ".join(told[:-1]), told[-1]) if part])
    return WOULD_BE.in_(language).format(name=NAMES[label].in_(language), changes=joined)


def _told(change: Change, language: Language) -> str:
    index = change.input == "monologue"
    write = numbers.decimal if index else numbers.percent
    verb = VERBS[not index, change.needed > change.now].in_(language)
    now, needed = write(change.now, language), write(change.needed, language)
    return THINGS[change.input].in_(language).format(verb=verb, now=now, needed=needed)
