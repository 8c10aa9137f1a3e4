"""How each kind of number is made, in a sentence, in both languages."""

from types import MappingProxyType

from metrics import Text

KINDS = MappingProxyType(
    {
        "count": Text(
            es="Recuento exacto: cada cosa una vez, sin intervalo.", en="Exact count: each thing once, no interval."
        ),
        "share": Text(
            es="Proporción: las que cumplen, entre todas las que cuentan. Intervalo de Wilson del 95 %.",
            en="Proportion: those that comply, over all that count. Wilson's 95% interval.",
        ),
        "ratio": Text(
            es="Razón de dos recuentos: se ven los dos, sin intervalo.",
            en="Ratio of two counts: both are shown, no interval.",
        ),
        "mean": Text(
            es="Media: la suma entre las cosas. Intervalo por remuestreo.",
            en="Mean: the sum over the things. Bootstrap interval.",
        ),
        "post_rates": Text(
            es="Medias y medianas por publicación, solo donde viene el dato. Intervalo por remuestreo.",
            en="Means and medians per post, only where the figure is given. Bootstrap interval.",
        ),
        "waiting": Text(
            es="Curva de espera: 1 − S(t), y el momento en que llega a la mitad. Quien aún espera cuenta.",
            en="Waiting curve: 1 − S(t), and the moment at which it reaches half. Whoever still waits counts.",
        ),
        "lead_lag": Text(
            es="Correlación de dos series por semanas, con retrasos de −4 a 4 y corrección por mirarlos todos.",
            en="Correlation of two weekly series at lags −4 to 4, corrected for looking at all of them.",
        ),
        "after_talk": Text(
            es="Correlación de dos series por semanas, con retrasos de −4 a 4 y corrección por mirarlos todos.",
            en="Correlation of two weekly series at lags −4 to 4, corrected for looking at all of them.",
        ),
        "stock_ratio": Text(
            es="Razón de dos existencias: el último dato conocido de cada red, sumado.",
            en="Ratio of two stocks: the last figure known of each network, added up.",
        ),
        "participation": Text(
            es="Desigualdad de Gini sobre mensajes por persona: 0, todos igual; 1, todo lo dice uno.",
            en="Gini inequality over messages per person: 0, all alike; 1, one says it all.",
        ),
        "core": Text(
            es="Recuento de personas por semanas distintas con actividad.",
            en="Count of people by distinct weeks of activity.",
        ),
        "mix": Text(
            es="Número efectivo: exp de la entropía de las partes.",
            en="Effective number: exp of the shares' entropy.",
        ),
        "spread": Text(
            es="Proporción de departamentos con alguien activo. Intervalo de Wilson del 95 %.",
            en="Proportion of departments with somebody active. Wilson's 95% interval.",
        ),
        "voices": Text(
            es="Número efectivo: exp de la entropía de las acciones por persona.",
            en="Effective number: exp of the entropy of acts per person.",
        ),
        "pressure": Text(es="Publicaciones entre semanas completas.", en="Posts over full weeks."),
        "elasticity": Text(
            es="Pendiente de Theil y Sen entre logaritmos, por red. Intervalo de Sen.",
            en="Theil-Sen slope between logarithms, by network. Sen's interval.",
        ),
        "rate_trend": Text(
            es="Pendiente de Theil y Sen del logaritmo del alcance por seguidor, por red; prueba de Mann y Kendall.",
            en="Theil-Sen slope of the logarithm of reach per follower, by network; Mann-Kendall test.",
        ),
        "posture": Text(
            es="Reglas con bordes suaves: cada postura vale lo que su condición más débil.",
            en="Rules with soft borders: each posture is worth its weakest condition.",
        ),
        "funnel": Text(
            es="Proporción de activos entre quienes podrían serlo. Intervalo de Wilson del 95 %.",
            en="Proportion of the active over the eligible. Wilson's 95% interval.",
        ),
        "echo": Text(
            es="Proporción con efecto de diseño por persona. Intervalo de Wilson del 95 %.",
            en="Proportion with a design effect by person. Wilson's 95% interval.",
        ),
        "contribution": Text(
            es="Parte de una suma: embajadores entre embajadores y marca. Es un censo, sin intervalo.",
            en="Part of a sum: ambassadors over ambassadors and brand. A census, no interval.",
        ),
        "stage": Text(
            es="Escalera: se sube mientras se cumplen las condiciones; una desconocida detiene la subida.",
            en="Staircase: one climbs while conditions are met; an unknown one stops the climb.",
        ),
        "topics": Text(
            es="1 menos la divergencia de Jensen y Shannon de dos mezclas.",
            en="1 minus the Jensen-Shannon divergence of two mixes.",
        ),
        "distance": Text(
            es="Media suma de las diferencias entre dos mezclas.", en="Half the sum of the differences of two mixes."
        ),
        "gap": Text(
            es="Diferencia de dos desviaciones robustas, cada una frente a su propio pasado.",
            en="Difference of two robust deviations, each against its own past.",
        ),
        "rupture": Text(
            es="Semanas fuera de lo suyo: desviación robusta del arcoseno de la proporción.",
            en="Weeks out of the ordinary: robust deviation of the arcsine of the proportion.",
        ),
        "risk_ratio": Text(
            es="Razón de riesgos; de dos intervalos, el más ancho.", en="Risk ratio; the wider of two intervals."
        ),
        "card": Text(es="Señales una al lado de otra, sin sumarlas.", en="Signals side by side, never added up."),
        "health": Text(
            es="Media ponderada de dimensiones, con intervalo y margen de pesos.",
            en="Weighted mean of dimensions, with interval and weight range.",
        ),
        "sufficiency": Text(es="Recuentos de lo que hay y lo que falta.", en="Counts of what is there and what lacks."),
        "sums": Text(es="Razón de dos sumas de totales diarios.", en="Ratio of two sums of daily totals."),
        "people_totals": Text(
            es="Proporción de activos entre quienes lista el informe.", en="Proportion of the active over those listed."
        ),
        "parity": Text(
            es="Razón o diferencia de dos proporciones, con el intervalo de la diferencia.",
            en="Ratio or difference of two proportions, with the interval of the difference.",
        ),
        "care": Text(
            es="Razón de dos coberturas, dentro y fuera, y de sus esperas.",
            en="Ratio of two coverages, inside and outside, and of their waits.",
        ),
        "mixture": Text(
            es="Indicios de cinco etapas por departamento, a la vez; nunca una sola.",
            en="Evidence of five stages by department, at once; never one alone.",
        ),
        "ladder": Text(es="Peldaños con regla escrita: un juego.", en="Rungs with written rules: a teaching game."),
        "dormancy": Text(
            es="Proporción de seguidores reconocidos sin nada en 30, 90 y 180 días.",
            en="Proportion of recognised followers with nothing in 30, 90 and 180 days.",
        ),
        "incidents": Text(
            es="Antes y después de cada incidente marcado, en dos grupos de personas.",
            en="Before and after each marked incident, in two groups of people.",
        ),
    }
)
