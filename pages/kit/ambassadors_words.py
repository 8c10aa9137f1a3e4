"""What the page of ambassadors says, in both languages."""

from types import MappingProxyType

from metrics import Text

SPEAK = Text(es="Por la marca hablan {n} personas", en="The brand has {n} people speaking for it")
SPEAK_FEW = Text(
    es="Por la marca hablan menos de {least} personas", en="The brand has under {least} people speaking for it"
)
NOBODY_SPEAKS = Text(es="Aún nadie habla por la marca", en="Nobody speaks for the brand yet")
ENROLLED_ONLY = Text(es="Hay una lista de embajadores, y nada que diga quién actúa",
                     en="There is a list of ambassadors, and nothing that tells who acts")  # fmt: skip
ACTED = Text(es="En este periodo hablaron por la marca {n} personas",
             en="In this period {n} people spoke for the brand")  # fmt: skip
TOTALS = Text(es="De las {n} personas del informe, hicieron algo {x}",
              en="Of the {n} people in the report, {x} did something")  # fmt: skip
TOTALS_ACTIVE = Text(es="El informe trae {n} personas que hicieron algo",
                     en="The report lists {n} people who did something")  # fmt: skip
IN_DEPARTMENTS = Text(es=", en {x} de {n} departamentos", en=", in {x} of {n} departments")
ECHO_MOVED = MappingProxyType(
    {
        "fell": Text(es=" y repiten menos que antes", en=" and they repeat less than before"),
        "rose": Text(es=" y repiten más que antes", en=" and they repeat more than before"),
    }
)
EVIDENCE = Text(
    es="Activas, {x} de {n} que pueden ({share}; intervalo del {interval}).",
    en="Active: {x} of the {n} who may take part ({share}; interval {interval}).",
)
EVIDENCE_FEW = Text(es="Pueden participar {n}.", en="There are {n} who may take part.")
NO_NAMES = Text(
    es="No se nombra a nadie ni se muestran grupos de menos de {least}.",
    en="Nobody is named and no group under {least} is shown.",
)
FILTERS = Text(
    es="El embudo y los departamentos son de toda la casa: los filtros de red y cuenta no se les aplican.",
    en="The funnel and the departments are of the whole house: filters of network and account do not reach them.",
)

BLIND = Text(es="Aún no se sabe quién habla por la marca", en="It is not known yet who speaks for the brand")
BLIND_WHY = Text(
    es="Sus ficheros no traen a las personas de la casa: ni la lista de embajadores ni lo que hacen.",
    en="Your files do not carry the people of the house: neither the list of ambassadors nor what they do.",
)
BRING = Text(es="Qué traer para ver a los embajadores", en="What to bring to see the ambassadors")
BRING_BASIS = Text(
    es="Cualquiera de estos tres basta para empezar; los nombres se guardan como seudónimos",
    en="Any of these three is enough to begin; names are kept as pseudonyms",
)
BRING_LIST = (
    Text(
        es="La actividad de los embajadores: qué hizo quién y cuándo (plantilla *advocacy_activity*). Es la que "
        "más dice.",
        en="The ambassadors' activity: what, who and when (template *advocacy_activity*). It tells most.",
    ),
    Text(
        es="La lista de embajadores con su departamento y sus fechas (plantilla *advocates*), y cuánta gente tiene "
        "cada departamento (plantilla *departments*).",
        en="The list of ambassadors with departments and dates (template *advocates*), and how many people each "
        "department has (template *departments*).",
    ),
    Text(
        es="El informe por personas de su programa: EveryoneSocial, Haiilo, Oktopost, DSMN8 o GaggleAMP.",
        en="Your programme's report on people: EveryoneSocial, Haiilo, Oktopost, DSMN8 or GaggleAMP.",
    ),
)

STEPS = MappingProxyType(
    {
        "eligible": Text(es="Pueden participar", en="May take part"),
        "invited": Text(es="Invitadas", en="Invited"),
        "enrolled": Text(es="Apuntadas", en="Enrolled"),
        "trained": Text(es="Formadas", en="Trained"),
        "active": Text(es="Activas", en="Active"),
        "sustained": Text(es="Constantes", en="Sustained"),
    }
)
OF_STEP = MappingProxyType(
    {
        "eligible": Text(es="{share} de quienes pueden", en="{share} of those who may"),
        "invited": Text(es="{share} de las invitadas", en="{share} of the invited"),
        "enrolled": Text(es="{share} de las apuntadas", en="{share} of the enrolled"),
        "active": Text(es="{share} de las activas", en="{share} of the active"),
    }
)
TENTHS_NONE = Text(
    es="De cada diez {step}, menos de una está activa", en="Of every ten {step}, fewer than one is active"
)
TENTHS_ONE = Text(es="De cada diez {step}, una está activa", en="Of every ten {step}, one is active")
TENTHS = Text(es="De cada diez {step}, {x} están activas", en="Of every ten {step}, {x} are active")
TENTHS_ALL = Text(es="Casi todas las {step} están activas", en="Nearly all of the {step} are active")
WHO = MappingProxyType(
    {
        "invited": Text(es="invitadas", en="invited"),
        "enrolled": Text(es="apuntadas", en="enrolled"),
        "eligible": Text(es="que pueden", en="who may take part"),
    }
)
FUNNEL_BASIS = Text(es="Personas en cada paso, al {day}", en="People at each step, on {day}")
FUNNEL_SHARE = Text(
    es="activas {x} de {n} {step}, {share} ({interval})", en="active {x} of {n} {step}, {share} ({interval})"
)
FUNNEL_MEANS = Text(
    es="activa: un acto público en los últimos {days} días · constante: {least} de las últimas {weeks} semanas",
    en="active: a public act in the last {days} days · sustained: {least} of the last {weeks} weeks",
)
NOT_CARRIED = Text(es="sus ficheros no dicen quiénes son las {steps}", en="your files do not tell who the {steps} are")
AND = Text(es=" ni las ", en=" or the ")

EVERY_DEPARTMENT = Text(es="Todos los departamentos tienen a alguien activo", en="Every department has somebody active")
ONE_WITHOUT = Text(es="Un departamento no tiene a nadie activo", en="One department has nobody active")
SOME_WITHOUT = Text(es="Sin nadie activo: {n} departamentos de {all}", en="Nobody active in {n} departments of {all}")
ALL_WITHOUT = Text(es="Ningún departamento tiene a nadie activo", en="No department has anybody active")
SQUARE = Text(es="Un cuadro por persona; en color, activas", en="A square a person; in colour, the active")
SQUARES = Text(
    es="Cada cuadro, {each} personas; en color, activas", en="Each square, {each} people; in colour, the active"
)
REACHES = Text(es="llega a {x} de {n} departamentos", en="it reaches {x} of {n} departments")
EFFECTIVE = Text(es="equivale a {n} departamentos iguales", en="it amounts to {n} equal departments")
SMALL_ONE = Text(es="un departamento de menos de {least} no se muestra", en="one department under {least} is not shown")
SMALL = Text(
    es="{n} departamentos de menos de {least} no se muestran", en="{n} departments under {least} are not shown"
)
WITHHELD = Text(
    es="«no se detalla»: se deduciría un grupo de menos de {least}",
    en="“not told”: a group under {least} could be worked out",
)
