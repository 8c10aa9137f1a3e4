"""The beta distribution: its tails by continued fraction and its quantiles, without loss of digits for large counts."""

from __future__ import annotations

import math

TINY = 1e-300
PRECISION = 1e-16
STEPS = 200


def beta_tails(x: float, a: float, b: float) -> tuple[float, float]:
    """(P(X <= x), P(X > x)) of a beta with a, b > 0; each is computed directly, so a tiny tail keeps its digits.

    DiDonato & Morris 1992, ACM Trans. Math. Softw. 18:360, equation 9; the factor before it by Loader 2000.
    """
    if x <= 0 or x >= 1:
        return (0.0, 1.0) if x <= 0 else (1.0, 0.0)
    front = _front(x, a, b)
    if x < (a + 1) / (a + b + 2):
        lower = front / _fraction(x, 1 - x, a, b)
        return lower, 1 - lower
    upper = front / _fraction(1 - x, x, b, a)
    return 1 - upper, upper


def beta_quantile(tail: float, a: float, b: float, *, upper: bool = False) -> float:
    """The x with P(X <= x) = tail, or P(X > x) = tail when `upper`; 0 < tail < 1 and a, b > 0, else ValueError.

    Newton's steps in ln x on the logarithm of the tail, which is nearly straight, kept inside a bracket.
    """
    if not (0 < tail < 1 and a > 0 and b > 0):
        raise ValueError(f"no such quantile: tail {tail}, a {a}, b {b}")
    tail, a, b = float(tail), float(a), float(b)
    low, high, x = 0.0, 1.0, a / (a + b)
    for _ in range(STEPS):
        chance = beta_tails(x, a, b)[upper]
        low, high = (x, high) if (chance > tail) == upper else (low, x)
        step = _step(x, a, b, chance, tail, upper)
        following = x * math.exp(step) if abs(step) < 5 else -1.0
        if not low < following < high:
            following = math.sqrt(low * high) if low > 0 else high / 16
        if abs(following - x) <= 4 * PRECISION * x:
            return following
        x = following
    return x


def _step(x: float, a: float, b: float, chance: float, tail: float, upper: bool) -> float:
    """How far ln x is from its goal, by the slope of the logarithm of the tail (falling for the upper one)."""
    slope = _front(x, a, b) / (1 - x) / max(chance, TINY)
    return math.log(tail / max(chance, TINY)) / max(slope, TINY) * (-1 if upper else 1)


def _fraction(x: float, y: float, a: float, b: float) -> float:
    """The continued fraction under the incomplete beta, y being 1 - x, by Lentz's method."""
    c = result = _away(_whole(0, x, y, a, b))
    d = 0.0
    for m in range(1, int(STEPS + 10 * math.sqrt(a + b))):
        over = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x / (a + 2 * m - 1) ** 2
        under = _whole(m, x, y, a, b)
        d = 1 / _away(under + over * d)
        c = _away(under + over / c)
        result *= c * d
        if abs(c * d - 1) < PRECISION:
            break
    return result


def _whole(m: int, x: float, y: float, a: float, b: float) -> float:
    """What stands before the m-th fraction line."""
    even = m * (b - m) * x / (a + 2 * m - 1) if m else 0.0
    return m + even + (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1)


def _away(value: float) -> float:
    """The value, moved off 0 so that it can be divided by."""
    return value if abs(value) > TINY else TINY


def _front(x: float, a: float, b: float) -> float:
    """x^a (1-x)^b / B(a, b), from deviances instead of large logarithms that cancel (Loader 2000)."""
    n = a + b
    exponent = _stirling(n) - _stirling(a) - _stirling(b) - _deviance(a, n * x) - _deviance(b, n * (1 - x))
    return math.sqrt(a * b / (2 * math.pi * n)) * math.exp(exponent)


def _stirling(n: float) -> float:
    """ln Γ(n+1) less Stirling's formula for it."""
    if n < 15:
        return math.lgamma(n + 1) - (n + 0.5) * math.log(n) + n - 0.5 * math.log(2 * math.pi)
    s = 1 / (n * n)
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * 691 / 360360))))) / n


def _deviance(x: float, mean: float) -> float:
    """x ln(x / mean) + mean - x; by its series when the two are close."""
    v = (x - mean) / (x + mean)
    if abs(v) > 0.1:
        return x * math.log(x / mean) + mean - x
    total, power = (x - mean) * v, 2 * x * v
    for j in range(3, 60, 2):
        power *= v * v
        if total == (total := total + power / j):
            break
    return total
