"""Every chart with ordinary and with extreme data: what the tests of charts walk through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial as p

import plotly.graph_objects as go

from pages.kit import charts
from pages.kit.charts import Amount, Break, Calendar, Cause, Curve, Dot, Estimate, Event, Point, Share, Step

MONDAY = date(2025, 12, 1)
WEEKS = [MONDAY + timedelta(weeks=i) for i in range(26)]
LONG_AGO = [date(2025, 3, 3) + timedelta(weeks=i) for i in range(60)]
HOSTILE = '<a href="javascript:alert(1)">Pulse <b>aquí</b></a> & $x^2$'
LONG = "Delegación Territorial de Atención a la Ciudadanía y Participación del Área Metropolitana de Barcelona"
BANDS = {"bands": (0.45, 0.75), "names": ("conversación", "mixto", "monólogo")}
LEVELS = {"unanswered": 442, "token": 153, "reactive": 394, "dialogue": 218, "sustained": 95}
BEFORE = {"unanswered": 458, "token": 168, "reactive": 302, "dialogue": 134, "sustained": 52}


def points(values: list[float | None], weeks: list[date] = WEEKS, interval: float = 0, open_end: bool = False) -> list:
    """Consecutive weeks with these values; an open end leaves the last one unjudged."""
    last = len(values) - 1
    return [
        Point(week, value, *(end(value, interval)), judged=not (open_end and i == last))
        for i, (week, value) in enumerate(zip(weeks, values, strict=False))
    ]


def end(value: float | None, interval: float) -> tuple[float | None, float | None]:
    known = value is not None and interval
    return (max(value - interval, 0), min(value + interval, 1)) if known else (None, None)


def saw(number: int, top: float, every: int = 0) -> list[float | None]:
    """A jagged series without chance; every so many weeks a gap."""
    return [None if every and i % every == 0 else top * ((i * 7) % 11) / 10 for i in range(number)]


ANSWERED = ((0.1, 0.05), (1, 0.21), (4, 0.38), (9.4, 0.5), (24, 0.61), (160, 0.66))
CURVE = Curve([Step(hours, share, share - 0.02, share + 0.02) for hours, share in ANSWERED], 9.4)
SLOWER = Curve([Step(h, s) for h, s in ((0.2, 0.05), (1, 0.14), (4, 0.25), (24, 0.46), (160, 0.58))], None)
MONTHS = [date(2025, 6 + i, 1) if i < 7 else date(2026, i - 6, 1) for i in range(12)]
EVENTS = [
    Event(date(2025, 3, 5), LONG),
    Event(date(2025, 9, 5), HOSTILE),
    Event(date(2025, 9, 12), "Lanzamiento"),
    Event(date(2026, 1, 7), "Rebajas"),
    Event(date(2026, 1, 14), "Cambio de agencia"),
    Event(date(2026, 4, 20), "El último evento de todos"),
    Event(date(2020, 1, 1), "fuera"),
]
HALVES = ("Publicaciones", "Conversaciones")
FULL = [[float(day + hour) for hour in range(24)] for day in range(7)]
NOBODY = [[0.0] * 24] * 7
UNKNOWN = [[None] * 24] * 7

GALLERY: dict[str, Callable[..., go.Figure]] = {
    "two periods": p(
        charts.two_period_line,
        points([0.18, 0.2, 0.24, 0.28, 0.24], WEEKS[5:], open_end=True),
        points([0.15, 0.17, None, 0.18, 0.16]),
        unit="share",
        means=(0.24, 0.166),
    ),
    "one week, no before": p(charts.two_period_line, points([0.31]), unit="share", means=(0.31, None)),
    "huge": p(
        charts.two_period_line,
        points([1302455, 1290000], WEEKS[3:]),
        points([1302400, 1305000, 1302000]),
        unit="count",
        means=(1302455, 1302900),
    ),
    "weeks with events": p(
        charts.two_period_line,
        points([0.3, 0.2, 0.28], LONG_AGO[40:]),
        points([0.2, 0.17], LONG_AGO[38:]),
        unit="share",
        events=[*EVENTS, Event(LONG_AGO[41], HOSTILE)],
    ),
    "60 weeks": p(
        charts.two_period_line,
        points(saw(30, 160, 9), LONG_AGO[30:]),
        points(saw(30, 40, 7), LONG_AGO),
        unit="hours",
        means=(80, 20),
    ),
    "no weeks": p(charts.two_period_line, [], unit="share"),
    "all zero": p(charts.two_period_line, points([0, 0]), unit="share", means=(0, None)),
    "gauge": p(charts.band_gauge, Estimate(0.48, 0.44, 0.51), Estimate(0.58, 0.55, 0.61), **BANDS),
    "gauge at the ends": p(charts.band_gauge, Estimate(1, 0.97, 1), Estimate(0, 0, 0.03), **BANDS),
    "gauge, wide interval": p(charts.band_gauge, Estimate(0.5, 0.02, 0.99), Estimate(0.9, 0.7, 0.99), **BANDS),
    "gauge, thin bands": p(charts.band_gauge, Estimate(0.5), bands=(0.05, 0.1, 0.95), names=(LONG,) * 4),
    "no gauge": p(charts.band_gauge, None, **BANDS),
    "months": p(charts.columns, points([214, 229, 247], MONTHS[9:]), points([168, 176, None], MONTHS[6:]), by="month"),
    "12 huge months": p(charts.columns, points([1302455] * 6, MONTHS[6:]), points(saw(6, 90), MONTHS), by="month"),
    "60 columns": p(charts.columns, points(saw(30, 300), LONG_AGO[30:]), points(saw(30, 9), LONG_AGO), by="week"),
    "no columns": p(charts.columns, [], by="week"),
    "ages": p(charts.age_bars, {"0-24h": 18, "1-3d": 20, "3-7d": 14, ">7d": 391}),
    "nobody waits": p(charts.age_bars, {"0-24h": 0, "1-3d": 0, "3-7d": 0, ">7d": 0}),
    "huge ages": p(charts.age_bars, {"0-24h": 1302455, "1-3d": 1, "3-7d": 600000, ">7d": 1302455}),
    "strip": p(charts.unit_strip, 26, 40),
    "empty strip": p(charts.unit_strip, 0, 60),
    "waterfall": p(
        charts.waterfall,
        0.166,
        0.24,
        [Cause("Instagram", 0.048, "18 % → 29 %"), Cause("TikTok", -0.002), Cause("Mezcla", 0.0001, "sin efecto")],
        notes=("186 de 1.118", "313 de 1.302"),
    ),
    "hostile waterfall": p(charts.waterfall, 0.6, 0.62, [Cause(LONG, 0.12, LONG), Cause(HOSTILE, -0.1, HOSTILE)]),
    "no causes": p(charts.waterfall, 0, 0, []),
    "huge causes": p(charts.waterfall, 1302455, 302455, [Cause("Instagram", -1000000)], unit="count"),
    "mirror": p(
        charts.mirror,
        points([17, 24, 19, 18]),
        points([30, 41, 44, 38], open_end=True),
        names=HALVES,
        edge=WEEKS[2],
        events=[Event(WEEKS[1], "Navidad y roscones")],
    ),
    "60 mirrored": p(
        charts.mirror,
        points(saw(60, 30, 13), LONG_AGO),
        points(saw(60, 120), LONG_AGO),
        names=HALVES,
        edge=LONG_AGO[30],
        events=EVENTS,
    ),
    "mirror, two units": p(
        charts.mirror,
        points([17, 24, 19]),
        points([1.5, None, 4.2]),
        names=HALVES,
        edge=WEEKS[1],
        units=("count", "per_post"),
    ),
    "hostile mirror": p(charts.mirror, points([1302455, 0]), points([0, 3]), names=(LONG, HOSTILE), edge=WEEKS[1]),
    "no mirror": p(charts.mirror, [], [], names=HALVES),
    "ribbon": p(
        charts.index_ribbon,
        points([0.5, 0.45, 0.43, 0.44], WEEKS[4:], 0.07, open_end=True),
        points([0.57, 0.6, 0.58, 0.57], WEEKS, 0.07),
        **BANDS,
    ),
    "60 ribbon": p(
        charts.index_ribbon, points(saw(30, 1, 8), LONG_AGO[30:], 0.1), points(saw(30, 0.9), LONG_AGO, 0.1), **BANDS
    ),
    "ribbon with events": p(charts.index_ribbon, points(saw(60, 1, 8), LONG_AGO, 0.1), events=EVENTS, **BANDS),
    "lone ribbon": p(charts.index_ribbon, [Point(MONDAY, 0.4, 0.2, 0.7)], **BANDS),
    "no ribbon": p(charts.index_ribbon, [], **BANDS),
    "parts": p(charts.parts_bars, [Share("Contactos", 707, 1302), Share(LONG, 1302455, 1302455), Share(HOSTILE, 0, 0)]),
    "no parts": p(charts.parts_bars, []),
    "ladder": p(charts.ladder, LEVELS, BEFORE),
    "ladder, no before": p(charts.ladder, {"unanswered": 1302455}),
    "ladder, nobody": p(charts.ladder, {}, {}),
    "shop": p(charts.shop_counter, 943, 52, 391, period="2 mar – 31 may"),
    "shop, nobody": p(charts.shop_counter, 0, 0, 0),
    "shop, huge": p(charts.shop_counter, 1302455, 1, 2, period="2 mar – 31 may"),
    "shop, thirds": p(charts.shop_counter, 30, 40, 30),
    "file": p(charts.rows_bar, new=1906, changed=87, same=391, rejected=21, left_out=13),
    "huge file": p(charts.rows_bar, new=1302455, changed=1, same=1, rejected=1, left_out=1),
    "empty file": p(charts.rows_bar, new=0, changed=0, same=0, rejected=0, left_out=0),
    "even file": p(charts.rows_bar, new=20, changed=20, same=20, rejected=20, left_out=20),
    "silence": p(charts.silent_bar, 107, 199),
    "hardly any silence": p(charts.silent_bar, 1, 400),
    "waiting": p(charts.waiting_curve, CURVE, SLOWER),
    "waiting, worse": p(charts.waiting_curve, SLOWER, CURVE),
    "waiting, fast": p(charts.waiting_curve, Curve([Step(0.01, 0.6), Step(0.5, 0.9), Step(30, 1)], 0.2)),
    "waiting, hardly": p(charts.waiting_curve, Curve([Step(20, 0.02, 0, 0.05)]), Curve([Step(4, 0.01)])),
    "no waiting": p(charts.waiting_curve, Curve([])),
    "hours": p(charts.hour_maps, FULL, NOBODY),
    "no hours": p(charts.hour_maps, NOBODY, UNKNOWN),
    "coverage": p(
        charts.coverage,
        [
            Calendar("Instagram", {w: 1 + (i == 3) for i, w in enumerate(WEEKS) if i > 8}),
            Calendar(HOSTILE, {}),
            Calendar(LONG, {w: 1 for w in WEEKS}),
        ],
        WEEKS[0],
        WEEKS[25],
        breaks=[Break(WEEKS[17], "impresiones pasa a ser «visualizaciones»", ("Instagram",))],
    ),
    "one week covered": p(charts.coverage, [Calendar("Instagram", {MONDAY: 1})], MONDAY, MONDAY),
    "nothing covered": p(charts.coverage, [], MONDAY, MONDAY),
    "bars": p(
        charts.bars,
        [
            Amount(LONG, 1302455, "1.302.455 de 2.000.000"),
            Amount(HOSTILE, 3),
            Amount("", 0),
            Amount("Reseñas", None),
            Amount("Instagram", 612, network="instagram"),
        ],
    ),
    "no bars": p(charts.bars, []),
    "dots": p(
        charts.dots,
        [
            Dot("Preguntar algo", Estimate(0.48, 0.32, 0.65), "25 de 52"),
            Dot(HOSTILE, None),
            Dot(LONG, Estimate(0.999, 0.98, 1), "1.302.455 de 1.302.460", strong=False),
        ],
    ),
    "no dots": p(charts.dots, []),
}
