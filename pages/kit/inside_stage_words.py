"""What is said of the five stages and of the ladder, in both languages."""

from types import MappingProxyType

from metrics import Text

STAGES = MappingProxyType(
    {
        "restriction": Text(es="Restricción", en="Restriction"),
        "policy": Text(es="Normas de uso", en="Policy"),
        "ambassadors": Text(es="Embajadores", en="Ambassadors"),
        "controlled": Text(es="Participación controlada", en="Controlled participation"),
        "ingagement": Text(es="Ingagement", en="Ingagement"),
    }
)
LEVELS = (
    Text(es="no se ve", en="not seen"),
    Text(es="débil", en="weak"),
    Text(es="a medias", en="middling"),
    Text(es="fuerte", en="strong"),
)
SIGNS = MappingProxyType(
    {
        "closed": Text(es="Redes cerradas a la plantilla", en="Networks closed to staff"),
        "silent": Text(es="Silencio: quienes no actúan", en="Silence: those who do not act"),
        "allowed": Text(es="Una norma que abre", en="A policy that opens"),
        "few": Text(es="Aún son pocas voces", en="They are still few"),
        "own_voice": Text(es="Voz propia", en="Own voice"),
        "broad": Text(es="Ya son muchas voces", en="They are many already"),
        "echo": Text(es="Eco", en="Echo"),
        "answered_inside": Text(es="Respuesta dentro", en="Answers inside"),
    }
)
MISSING = Text(es="no se sabe", en="not known")
UNDER = Text(es="menos de {least} personas", en="under {least} people")
ONE = Text(es="Sobre todo se ve una etapa: {a}", en="One stage is seen above all: {a}")
TWO = Text(es="Se superponen {a} y {b}", en="{a} and {b} overlap")
THREE = Text(es="Se superponen {a}, {b} y {c}", en="{a}, {b} and {c} overlap")
MANY = Text(es="Se superponen {n} etapas", en="{n} stages overlap")
NONE = Text(es="Aún no se ve ninguna de las cinco etapas", en="None of the five stages is seen yet")
BASIS = Text(
    es="Cinco etapas que conviven, según su indicio más débil: cuanto mayor el punto, más se ve · {key}",
    en="Five stages that live together, by their weakest sign: the larger the dot, the more it shows · {key}",
)
UNKNOWN = Text(es="? no se sabe", en="? not known")
RESTS_ON_FEW = Text(es="<{least} se apoya en menos de {least} personas", en="<{least} rests on under {least} people")
THRESHOLDS = Text(es="umbrales de la casa, nunca una sola etiqueta", en="our own thresholds, never one label")
ONE_MORE = Text(es="un departamento más, en la tabla", en="one more department, in the table")
REST = Text(es="{n} departamentos más, en la tabla", en="{n} more departments, in the table")
WHICH = Text(es="De quién", en="Whose")
EVIDENCE = Text(es="En qué se apoya cada etapa", en="What each stage rests on")
EVIDENCE_BASIS = Text(
    es="Manda el indicio más débil, en color · de pocas a muchas voces: del 10 % al 50 % activo · "
    "las normas son las que alguien anotó",
    en="The weakest sign decides, in colour · from few voices to many: from 10% to 50% active · "
    "rules are those that somebody noted",
)
LACKING = Text(es="Falta saber: {names}.", en="Still to be known: {names}.")
TOGETHER = Text(
    es="Si los mensajes se construyen entre todos no se ve en estos registros.",
    en="Whether messages are built together cannot be seen in these records.",
)

LADDER = Text(es="Estamos en el peldaño {rung}", en="We stand on rung {rung}")
LADDER_BASIS = Text(
    es="Peldaños para enseñar y hablar, nunca para comparar empresas · contestados en {h} horas {x} de {n}",
    en="Rungs to teach and talk with, never to compare companies · answered within {h} hours {x} of {n}",
)
LADDER_UNMET = Text(es="para subir falta: {names}", en="to climb it takes: {names}")
LADDER_UNKNOWN = Text(es="no viene en sus ficheros: {names}", en="not in your files: {names}")
LOWEST = Text(es="Contesta a menos del {a} de quienes esperan", en="It answers under {a} of those who wait")
MIDDLE = Text(es="Contesta a entre el {a} y el {b}", en="It answers between {a} and {b}")
HIGHEST = Text(es="Contesta al {a} o más", en="It answers {a} or more")
TOP = Text(
    es="Además sigue al {follow} de quienes la siguen, comenta el {act} de lo que publican sus clientes "
    "y vuelve a ver al {back} de los nuevos",
    en="It also follows {follow} of those who follow it, comments on {act} of what its customers publish "
    "and sees {back} of newcomers again",
)
