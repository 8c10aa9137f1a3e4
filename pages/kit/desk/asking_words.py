"""What is asked about a file, and what a person may say about how it is read, in both languages."""

from types import MappingProxyType

from metrics import Text

QUESTION = MappingProxyType(
    {
        "date_order": Text(es="¿Cómo se leen las fechas de {columns}?", en="How are the dates of {columns} read?"),
        "year": Text(es="¿De qué años son los días de {columns}?", en="Of which years are the days of {columns}?"),
    }
)
SUGGESTED = Text(es=":gray-badge[Sugerida]", en=":gray-badge[Suggested]")
WHY_SUGGESTED = Text(es="Por qué la sugerimos: {why}", en="Why we suggest it: {why}")
ANSWERED = Text(es="Contestado por usted. Puede cambiarlo.", en="Answered by you. You can change it.")
ANSWER_FIRST = (
    Text(
        es="Para guardar este fichero falta su respuesta a la pregunta de arriba.",
        en="To store this file, your answer to the question above is needed.",
    ),
    Text(
        es="Para guardar este fichero faltan sus respuestas a las {n} preguntas de arriba.",
        en="To store this file, your answers to the {n} questions above are needed.",
    ),
)
AS_SUGGESTED = Text(
    es="Mientras no conteste, el reparto se calcula con la lectura sugerida.",
    en="Until you answer, the count follows the suggested reading.",
)
OTHERWISE = Text(es="Leer de otra manera", en="Read it another way")
IS = Text(es="Esto es", en="This is")
IS_AUTO = Text(es="Lo que se reconozca", en="Whatever is recognised")
DATES = Text(es="Fechas", en="Dates")
DATES_AUTO = Text(es="Lo que digan sus valores", en="What their values say")
ORDERS = MappingProxyType(
    {
        "dmy": Text(es="El día delante: 31/12/2026", en="The day first: 31/12/2026"),
        "mdy": Text(es="El mes delante: 12/31/2026", en="The month first: 12/31/2026"),
    }
)
DECIMAL = Text(es="Decimales", en="Decimals")
MARKS = MappingProxyType(
    {
        ",": Text(es="Con coma: 1.234,5", en="With a comma: 1.234,5"),
        ".": Text(es="Con punto: 1,234.5", en="With a point: 1,234.5"),
    }
)
ZONE = Text(es="Zona de las horas que no la llevan", en="Zone of times that carry none")
ZONE_BRAND = Text(es="La de la marca ({place})", en="The brand's ({place})")
