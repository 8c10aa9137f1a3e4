"""What the generator puts in: the chance of each thing, written down as it is dealt, and nothing of what came out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

Truth = dict[str, object]


@dataclass
class Ledger:
    """Means of the chances with which things were made, and what was decided outright."""

    truths: list[Truth] = field(default_factory=list)
    verdicts: list[Truth] = field(default_factory=list)
    _chances: dict[str, list[float]] = field(default_factory=lambda: defaultdict(lambda: [0.0, 0.0]))

    def expect(self, name: str, chance: float, of: float = 1.0) -> None:
        """A thing that counts in `name` was made, and is a hit with that chance."""
        kept = self._chances[name]
        kept[0] += chance
        kept[1] += of

    def mean(self, name: str) -> float:
        hits, things = self._chances[name]
        return hits / things

    def say(
        self, metric: str, value: object, source: str, part: str = "", tolerance: float | None = None, why: str = ""
    ) -> None:
        """A number that the metric (or that part of it) must find: within its interval, or within a tolerance."""
        truth: Truth = {"metric": metric, "part": part} if part else {"metric": metric}
        truth |= {"value": round(value, 4) if isinstance(value, float) else value, "from": source}
        self.truths.append(truth | ({"tolerance": tolerance, "why": why} if tolerance is not None else {}))

    def say_mean(self, metric: str, source: str, part: str = "", **how: object) -> None:
        """The same for a mean of the chances written down under the metric's name and part."""
        self.say(metric, self.mean(f"{metric}.{part}" if part else metric), source, part, **how)

    def conclude(self, metric: str, value: object, part: str = "") -> None:
        """What the metric must conclude, to the letter."""
        self.verdicts.append({"metric": metric, **({"part": part} if part else {}), "value": value})
