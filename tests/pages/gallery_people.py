"""Charts of following and of the social channel, with ordinary and with extreme data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial as p

import plotly.graph_objects as go

from pages.kit import charts
from pages.kit.charts import (
    Amount,
    Asked,
    Corners,
    Entry,
    Fit,
    Following,
    Function,
    Pair,
    Part,
    Return,
    Stand,
    Tape,
    Track,
    Whole,
)
from tests.pages.charts_gallery import HOSTILE, LONG

NAMES = ("Comunicación social", "Canal social", "Altavoz", "Solo conversación")
CORNERS = Corners(NAMES, 0.375, 3.5)
MONTHS = [Stand(name, 0.36 + i * 0.06, 3.4 + i) for i, name in enumerate(("dic", "ene", "feb", "mar"))]
CLOUD = [(0.4 + (i * 7 % 11) / 60, 4 + (i * 5 % 13) / 6) for i in range(80)]
NOW = Stand("este periodo", 0.49, 5.1)
BOTH_RAMPS = ((0.02, 0.1), (0.75, 0.5))
ASKED = [
    Asked("Respuestas con contenido", 0.43, ((0.35, 0.6),), "43 %", "en parte: 0,31", held=False),
    Asked("Publicaciones comerciales", 0.54, BOTH_RAMPS, "54 %", "en parte: 0,83"),
    Asked("Mensajes reciclados", None, ((0.4, 0.15),), "—", "no se sabe"),
]
FUNCTIONS = [
    Function("Promoción", 44, "commercial", 0.31, 0.5),
    Function("Preguntar opinión", 9, "service", 0.04, 0.15),
    Function("Comunidad", 0, "other", 0, 0.03),
]
WEEKS = [(2, 300.0), (2, 500.0), (3, 610.0), (3, 1300.0), (4, 700.0), (4, 900.0)]
BACKS = (Return(16), Return(14), Return(7, whole=False))
PARTS = (Part("comentamos o compartimos", 7, "#0B6B6E"), Part(HOSTILE, 84, "#978E80"))

GALLERY: dict[str, Callable[..., go.Figure]] = {
    "following": p(charts.reciprocity, [Following("X", 4, 33, 10), Following(HOSTILE, 12, 141, 28)]),
    "following, all mutual": p(charts.reciprocity, [Following("X", 40, 0, 0)]),
    "following, hardly": p(charts.reciprocity, [Following("X", 1, 1302455, 1)]),
    "following, ours": p(charts.reciprocity, [Following("X", 0, 0, 12)]),
    "following, nobody": p(charts.reciprocity, []),
    "lorenz": p(charts.lorenz, [(0, 0), (0.5, 0.2), (0.9, 0.6), (1, 1)], [(0, 0), (0.5, 0.25), (1, 1)], top=0.4),
    "lorenz, one writes all": p(charts.lorenz, [(0, 0), (0.9, 0.01), (1, 1)], top=0.99),
    "lorenz, all alike": p(charts.lorenz, [(0, 0), (0.5, 0.5), (1, 1)], top=0.1),
    "no lorenz": p(charts.lorenz, []),
    "cohorts": p(charts.cohorts, [Entry(date(2025, 11, 1), 47, BACKS), Entry(date(2026, 1, 1), 7, BACKS[2:])]),
    "cohorts, years": p(
        charts.cohorts,
        [Entry(date(2024 + i // 12, i % 12 + 1, 1), 1302, (Return(1302),) * (29 - i)) for i in range(30)],
    ),
    "cohorts, one": p(charts.cohorts, [Entry(date(2026, 1, 1), 0)]),
    "no cohorts": p(charts.cohorts, []),
    "stacks": p(charts.stacks, [Whole(LONG[:40], PARTS), Whole("Quién acaba", PARTS[:1])]),
    "stacks of nothing": p(charts.stacks, [Whole("Quién empieza", ())]),
    "no stacks": p(charts.stacks, []),
    "tracks": p(
        charts.tracks,
        [Track(LONG, 0.24, "26", "de 109"), Track(HOSTILE, 0, "0", strong=True)],
        mark=0.5,
        word="la mitad",
    ),
    "no tracks": p(charts.tracks, []),
    "map": p(charts.posture_map, NOW, CLOUD, MONTHS, corners=CORNERS),
    "map of accounts": p(
        charts.posture_map, NOW, (), (), [Stand(LONG, 0.9, 2), Stand(HOSTILE, 0.1, 7)], corners=CORNERS
    ),
    "map, alone": p(charts.posture_map, Stand("este periodo", 1, 1), corners=CORNERS),
    "memberships": p(charts.memberships, [("Canal social", 0.31), ("Altavoz", 0.0)]),
    "no memberships": p(charts.memberships, []),
    "conditions": p(charts.conditions, ASKED),
    "no conditions": p(charts.conditions, []),
    "functions": p(charts.function_bars, FUNCTIONS),
    "functions, few": p(
        charts.function_bars, [Function(LONG, 2, "other", 0.3, 1), Function(HOSTILE, 1, "service", 0, 1)]
    ),
    "functions, none": p(charts.function_bars, []),
    "tapes": p(
        charts.tapes,
        [
            Tape("Instagram", (True, True, False, None) * 10, "racha más larga: 2, 2 mar – 9 mar"),
            Tape(HOSTILE, (False,), "ninguna vende"),
        ],
    ),
    "no tapes": p(charts.tapes, []),
    "saturation": p(charts.saturation, WEEKS, Fit(0.3, 6.0, -0.2, 0.8), network="instagram"),
    "saturation, falling": p(charts.saturation, WEEKS, Fit(-2.0, 8.0, -4.0, -1.0)),
    "saturation, unknown": p(charts.saturation, [(1, 0.0)], None),
    "no saturation": p(charts.saturation, [], None),
    "pairs": p(
        charts.pairs,
        [Pair("pan", 0.4, 0.1), Pair(HOSTILE, 0, 1), Pair(LONG, 0.6, 0)],
        sides=("publicamos", "escriben"),
        what="Tema",
    ),
    "no pairs": p(charts.pairs, [], sides=("publicamos", "escriben"), what="Tema"),
}
# Drawn to scale both ways, these keep their width on a wide screen: only the telephone is worked out.
TO_SCALE: dict[str, Callable[..., go.Figure]] = {
    "seats": p(charts.seats, 59),
    "seats, nobody": p(charts.seats, 0),
    "seats, one": p(charts.seats, 1),
    "seats, many": p(charts.seats, 1302455),
    "nested": p(
        charts.nested,
        [Amount("siguen", 108040), Amount("escriben en el periodo", 353), Amount("vuelven otro día", 151)],
    ),
    "nested, hardly": p(charts.nested, [Amount("siguen", None), Amount("escriben", 1), Amount("vuelven", 0)]),
    "nested, nobody": p(charts.nested, []),
}
