"""The publications behind the rules, with their year and what each was used for."""

from metrics import Text

# What each was used for; an asterisk marks those that were read for this work.
REFERENCES: tuple[tuple[str, Text], ...] = (
    (
        "Kaplan & Meier 1958",
        Text(es="curvas de espera con quien aún espera", en="waiting curves with those who still wait"),
    ),
    ("Rothman 1978", Text(es="intervalo de esas curvas", en="interval of those curves")),
    ("Brookmeyer & Crowley 1982", Text(es="intervalo de la mediana de una espera", en="interval of a median wait")),
    ("Wilson 1927", Text(es="intervalo de una proporción", en="interval of a proportion")),
    (
        "Brown, Cai & DasGupta 2001, Stat. Sci. 16(2) *",
        Text(es="por qué Wilson con pocos casos", en="why Wilson with few cases"),
    ),
    ("Newcombe 1998; Zou & Donner 2008", Text(es="intervalo de una diferencia", en="interval of a difference")),
    ("Rafaeli 1988; Rafaeli & Sudweeks 1997 *", Text(es="niveles de interactividad", en="levels of interactivity")),
    ("Kent & Taylor 1998, 2002", Text(es="el bucle del diálogo", en="the dialogic loop")),
    ("Kaushik 2011 *", Text(es="conversación, amplificación y aplauso", en="conversation, amplification and applause")),
    ("Nielsen 2006 *; van Mierlo 2014 *", Text(es="desigualdad de la participación", en="inequality of participation")),
    ("Hirsch 2005", Text(es="la idea del índice h", en="the idea of the h index")),
    ("Hill 1973; Jost 2006", Text(es="números efectivos", en="effective numbers")),
    ("Lin 1991", Text(es="distancia entre mezclas de temas", en="distance between topic mixes")),
    ("Broder 1997", Text(es="textos casi iguales", en="near-identical texts")),
    ("Krackhardt & Stern 1988 *", Text(es="lazos entre departamentos", en="ties across departments")),
    ("Sen 1968; Mann 1945", Text(es="tendencias robustas", en="robust trends")),
    (
        "Box & Jenkins; Künsch 1989; Penn State STAT 510 *",
        Text(es="quién va por delante, con pocas semanas", en="who leads, with few weeks"),
    ),
    ("Iglewicz & Hoaglin 1993", Text(es="semanas fuera de lo corriente", en="weeks out of the ordinary")),
    ("Katz 1978", Text(es="intervalo de una razón", en="interval of a ratio")),
    ("Grégoire, Tripp & Legoux 2009, J. Marketing 73(6) *", Text(es="del amor al odio", en="love becomes hate")),
    ("OECD/JRC 2008 *", Text(es="índices compuestos sin trampa", en="honest composite indices")),
    (
        "AMEC, Barcelona Principles",
        Text(es="lo que no es valor de la comunicación", en="what is not the value of communication"),
    ),
    (
        "CHAOSS *",
        Text(es="primera respuesta, robots, dependencia de pocos", en="first response, bots, reliance on a few"),
    ),
    (
        "Aced-Toledano & Lalueza 2018, 10.3145/epi.2018.nov.10 *",
        Text(es="diálogo en grandes empresas", en="dialogue in large companies"),
    ),
    (
        "Capriotti, Zeler & Oliveira 2021, 10.1108/CCIJ-10-2020-0149 *",
        Text(es="diálogo en América Latina", en="dialogue in Latin America"),
    ),
    ("Zarrella 2011", Text(es="responder y seguidores: en contra", en="replies and followers: against")),
)
