"""What others have published: figures with their year and where they were read."""

from dataclasses import dataclass
from typing import Literal

from metrics import Text


@dataclass(frozen=True)
class Published:
    """A figure of others: context, never a goal. `read`: P its own publication, S a secondary report."""

    what: Text
    figure: Text
    source: str
    year: str
    read: Literal["P", "S"]


def _same(figure: str) -> Text:
    """A figure written alike in both languages."""
    return Text(es=figure, en=figure)


def _rates(**rates: str) -> Text:
    """Shares by network, with the decimal mark and the space of each language."""
    english = ", ".join(f"{name} {rate}%" for name, rate in rates.items())
    spanish = "; ".join(f"{name} {rate.replace('.', ',')}\u00a0%" for name, rate in rates.items())
    return Text(es=spanish, en=english)


UNANSWERED = Text(es="Mensajes sin respuesta en 72 horas", en="Messages unanswered within 72 hours")
BY_FOLLOWERS = Text(
    es="Interacción por publicación, mediana por seguidores",
    en="Interaction per post, median by followers",
)
PUBLISHED: tuple[Published, ...] = (
    Published(UNANSWERED, Text(es="7 de cada 8", en="7 in 8"), "Sprout Social Index", "2015", "P"),
    Published(
        Text(es="Publicaciones por respuesta", en="Posts per reply"),
        Text(
            es="4; comercio 2; servicios públicos 1,4; medios 8,5; inmobiliarias 11,7",
            en="4; retail 2; utilities 1.4; media 8.5; real estate 11.7",
        ),
        "Sprout Social, DMNews",
        "2015",
        "S",
    ),
    Published(
        Text(es="Mensajes de promoción por respuesta", en="Promotional messages per response"),
        _same("23"),
        "Sprout Social, Entrepreneur",
        "2016",
        "S",
    ),
    Published(
        Text(es="Tasa y tiempo de respuesta", en="Response rate and time"),
        Text(
            es="17,3 %, media de 11,3 h; banca 28 %; servicios públicos 27 %",
            en="17.3%, 11.3 h on average; banking 28%; utilities 27%",
        ),
        "Sprout Social",
        "2013",
        "S",
    ),
    Published(
        Text(es="Lo que tardan y lo que se espera de ellas", en="Time taken and time expected"),
        Text(es="10 h frente a 4 h", en="10 h against 4 h"),
        "Sprout Social",
        "2016",
        "S",
    ),
    Published(
        Text(es="Tasa de respuesta en Facebook", en="Response rate on Facebook"),
        Text(es="30 % en 2012; 38 % en EE. UU. en 2014", en="30% in 2012; 38% in the US in 2014"),
        "Socialbakers, memeburn, WebProNews",
        "2012, 2014",
        "S",
    ),
    Published(
        Text(es="Tasa y tiempo de respuesta en Twitter", en="Response rate and time on Twitter"),
        Text(es="38 %, 6,5 h", en="38%, 6.5 h"),
        "Socialbakers, MarketingCharts",
        "2013",
        "S",
    ),
    Published(
        Text(es="Lo que tarda el comercio en responder", en="Retailers' reply time"),
        _same("Facebook 27 h 7 min; Twitter 31 h 12 min"),
        "Eptica, S. Hyken",
        "2015",
        "S",
    ),
    Published(
        Text(es="Esperan respuesta en una hora", en="Expect an answer within an hour"),
        Text(es="42 % de quienes se quejan", en="42% of complainers"),
        "Edison, Convince & Convert: The Social Habit",
        "2012",
        "P",
    ),
    Published(
        Text(es="Esperan respuesta en una hora, en Twitter", en="Expect an answer within an hour, on Twitter"),
        Text(es="53 %; 72 % si se quejan", en="53%; 72% if complaining"),
        "Lithium, Millward Brown, ClickZ",
        "2013",
        "S",
    ),
    Published(
        BY_FOLLOWERS,
        _rates(TikTok="5.69", Instagram="0.47", Facebook="0.060", X="0.035"),
        "Rival IQ, Wishu",
        "2023",
        "S",
    ),
    Published(BY_FOLLOWERS, _rates(TikTok="2.63", Facebook="0.063"), "Rival IQ, SMK", "2024", "S"),
    Published(
        Text(es="La misma, cambio en 2024", en="The same, change in 2024"),
        _rates(X="−48", Facebook="−36", TikTok="−34", Instagram="−16"),
        "Rival IQ, ELMA",
        "2025",
        "S",
    ),
    Published(
        Text(
            es="Interacción, media por seguidores, 70 millones de publicaciones",
            en="Interaction, mean by followers, 70 m posts",
        ),
        _rates(TikTok="3.70", Instagram="0.48", Facebook="0.15", X="0.12"),
        "Socialinsider, ShortsIntel",
        "2026",
        "S",
    ),
    Published(
        Text(es="Interacción media en LinkedIn", en="Mean interaction on LinkedIn"),
        _rates(LinkedIn="3.85"),
        "Socialinsider, ShortsIntel",
        "2025",
        "S",
    ),
    Published(
        Text(es="Interacción por impresiones", en="Interaction by impressions"),
        _rates(LinkedIn="6.5", Facebook="5.07", X="2.31", Instagram="1.16"),
        "Buffer, ShortsIntel",
        "2025",
        "S",
    ),
    Published(
        Text(es="Alcance sin pagar en Facebook", en="Organic reach on Facebook"),
        Text(es="2,2 % de los seguidores", en="2.2% of followers"),
        "Ignite Social Media",
        "2021",
        "P",
    ),
    Published(
        Text(es="Dos publicaciones al día en Facebook", en="Two posts a day on Facebook"),
        Text(
            es="57 % de los me gusta y 78 % de los comentarios por publicación; el total no cambia",
            en="57% of the likes and 78% of the comments per post; the total does not change",
        ),
        "Track Social",
        "2012",
        "P",
    ),
    Published(
        Text(es="Quién participa", en="Who takes part"),
        _same("90-9-1"),
        "Nielsen",
        "2006",
        "P",
    ),
    Published(
        Text(es="Lo que escribe cada grupo", en="What each group writes"),
        Text(
            es="los más activos 74,7 %; quienes aportan 24,0 %; quienes miran 1,3 %",
            en="superusers 74.7%; contributors 24.0%; lurkers 1.3%",
        ),
        "van Mierlo, JMIR 16(2):e33",
        "2014",
        "P",
    ),
    Published(
        Text(es="Seguimiento recíproco en Twitter", en="Reciprocity on Twitter"),
        Text(es="bajo", en="low"),
        "Kwak et al., WWW",
        "2010",
        "P",
    ),
    Published(
        Text(es="Empleados que comparten", en="Employees who share"),
        Text(
            es="3 % de los empleados, 30 % de la interacción; doble de clics que la empresa",
            en="3% of employees, 30% of the interaction; twice the company's click rate",
        ),
        "LinkedIn",
        "2016, 2017",
        "P",
    ),
    Published(
        Text(es="Público común de la empresa y sus empleados", en="Shared audience of a company and its employees"),
        Text(es="8 %", en="8%"),
        "JEM, SNCR/Conference Board",
        "2016",
        "S",
    ),
    Published(
        Text(es="Empresas con programa de embajadores", en="Companies with an advocacy programme"),
        Text(es="31 %; otro 29 % lo prepara", en="31%; another 29% plan one"),
        "Social Media Today, GaggleAMP",
        "2019",
        "P",
    ),
    Published(
        Text(es="Embajadores que comparten 3 veces o más por semana", en="Advocates who share 3 times a week or more"),
        Text(es="68 % en más de 200 programas de un proveedor", en="68% in over 200 programmes of one vendor"),
        "DSMN8",
        "2026",
        "P",
    ),
    Published(
        Text(es="Empleados dispuestos a ser embajadores", en="Employees ready to be advocates"),
        Text(es="en torno al 30 %", en="about 30%"),
        "PostBeyond, Tribal Impact",
        "2018",
        "S",
    ),
    Published(
        Text(es="Empleados comprometidos en 2024", en="Engaged employees in 2024"),
        Text(es="21 % en el mundo, 13 % en Europa", en="21% in the world, 13% in Europe"),
        "Gallup",
        "2025",
        "P",
    ),
    Published(
        Text(es="Diálogo en las webs del IBEX 35 y Fortune 500", en="Dialogue of IBEX 35 and Fortune 500"),
        Text(es="más empresas con nivel bajo que alto", en="more companies low than high"),
        "Aced-Toledano & Lalueza, EPI",
        "2018",
        "P",
    ),
    Published(
        Text(es="Diálogo en América Latina, 29.078 publicaciones", en="Dialogue in Latin America, 29,078 posts"),
        Text(es="bajo, de un solo sentido", en="low, one-way"),
        "Capriotti, Zeler & Oliveira, CCIJ",
        "2021",
        "P",
    ),
)
