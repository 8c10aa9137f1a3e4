"""The words of the tables of anchors and ramps."""

from types import MappingProxyType

from metrics import ANCHORS, BY_ID, Text

SCORED_PART = MappingProxyType(
    {
        "anchors_response_rate": Text(es="Respuestas con contenido", en="Substantive answers"),
        "anchors_ttfr": Text(es="Contestado en 24 horas", en="Answered within 24 hours"),
        "anchors_participation": Text(es="Quienes repiten", en="Those who come again"),
        "anchors_echo_ratio": Text(es="Voz propia", en="Own voice"),
    }
)
NAMES = MappingProxyType(
    {
        **{name: SCORED_PART.get(name) or BY_ID[name.removeprefix("anchors_")].name for name in ANCHORS},
        "ramp_monologue_prevails": Text(es="Predomina el monólogo", en="Monologue prevails"),
        "ramp_monologue_much": Text(es="Hay mucho monólogo", en="There is much monologue"),
        "ramp_recycled": Text(es="Se recicla", en="Messages are recycled"),
        "ramp_answered_some": Text(es="Se contesta algo", en="Some are answered"),
        "ramp_answered_most": Text(es="Se contesta a la mayoría", en="Most are answered"),
        "ramp_commercial_some": Text(es="Hay algo comercial", en="Something commercial is there"),
        "ramp_commercial_much": Text(es="Lo comercial domina", en="The commercial dominates"),
        "ramp_service": Text(es="Hay servicio", en="There is service"),
    }
)
TABLES = MappingProxyType(
    {
        "health": (
            Text(es="Valores de referencia", en="Anchors"),
            Text(
                es="Qué valor de cada métrica vale 0, 50 y 100 puntos; entre ellos, en línea recta.",
                en="Which value of each metric is worth 0, 50 and 100 points; straight lines between them.",
            ),
            (
                Text(es="Métrica", en="Metric"),
                Text(es="0 puntos", en="0 points"),
                Text(es="50 puntos", en="50 points"),
                Text(es="100 puntos", en="100 points"),
                Text(es="De fábrica", en="By default"),
            ),
        ),
        "posture": (
            Text(es="Condiciones de las posturas", en="Conditions of the postures"),
            Text(
                es="Hasta el primer valor no se cumple nada; desde el segundo, del todo; entre ambos, en parte.",
                en="Up to the first value it is not so at all; from the second on, wholly; in between, in part.",
            ),
            (
                Text(es="Condición", en="Condition"),
                Text(es="Nada hasta", en="Not at all up to"),
                Text(es="Del todo desde", en="Wholly from"),
                Text(es="De fábrica", en="By default"),
            ),
        ),
    }
)
WRONG_ANCHORS = Text(
    es="«{name}» pide tres números de 0 a 1 que solo suban o solo bajen. Corríjalo y guarde de nuevo.",
    en="“{name}” asks for three numbers from 0 to 1 that only rise or only fall. Correct it and store again.",
)
WRONG_RAMP = Text(
    es="«{name}» pide dos números de 0 a 1, el segundo mayor. Corríjalo y guarde de nuevo.",
    en="“{name}” asks for two numbers from 0 to 1, the second higher. Correct it and store again.",
)
