"""Names for settings and for the parts of a worked example, in both languages."""

from types import MappingProxyType

from metrics import Text

SETTINGS = MappingProxyType(
    {
        "timezone": Text(es="Zona horaria de la marca", en="The brand's time zone"),
        "as_of": Text(es="Fecha de los datos", en="Date of the data"),
        "maturity_h": Text(es="Horas que se dan para contestar", en="Hours allowed for an answer"),
        "dialogue_horizon_h": Text(
            es="Horas tras las que se juzga un contacto",
            en="Hours after which a contact is judged",
        ),
        "reopen_h": Text(
            es="Horas de silencio tras las que empieza otra espera",
            en="Hours of silence after which a new wait begins",
        ),
        "min_words": Text(es="Palabras de una respuesta con contenido", en="Words of an answer with substance"),
        "canned_min_threads": Text(
            es="Hilos en los que un texto es frase hecha",
            en="Threads in which a text is a canned phrase",
        ),
        "business_days": Text(es="Días de apertura", en="Opening days"),
        "business_start": Text(es="Hora de abrir", en="Opening hour"),
        "business_end": Text(es="Hora de cerrar", en="Closing hour"),
        "holidays": Text(es="Festivos", en="Holidays"),
        "coverage": Text(es="Fechas con mensajes, por red", en="Dates with messages, by network"),
        "min_n": Text(es="Casos para un porcentaje", en="Cases for a percentage"),
        "min_n_km": Text(es="Esperas para una curva", en="Waits for a curve"),
    }
)  # fmt: skip
UNSET = MappingProxyType(
    {
        "as_of": Text(es="el último momento de los datos", en="the last moment of the data"),
        "holidays": Text(es="ninguno", en="none"),
        "coverage": Text(es="lo que traigan los ficheros", en="what the files carry"),
    }
)
DEFAULT_UNSET = Text(es="sin fijar", en="not set")

# Parts of a measure, by their path in an example.
ANSWERS = MappingProxyType(
    {
        "value": Text(es="Valor", en="Value"),
        "n": Text(es="Sobre cuántos (n)", en="Out of how many (n)"),
        "x": Text(es="De ellos cumplen", en="Of them comply"),
        "status": Text(es="En pantalla", en="On screen"),
        "ci": Text(es="Intervalo del 95 %", en="95% interval"),
        "by_network": Text(es="Por red", en="By network"),
        "by_week": Text(es="Por semana", en="By week"),
        "by_age": Text(es="Por antigüedad", en="By age"),
        "levels": Text(es="Por nivel", en="By level"),
        "paid": Text(es="De pago", en="Paid"),
        "deleted": Text(es="Borradas", en="Deleted"),
        "inbound": Text(es="Mensajes de clientes", en="Customers' messages"),
        "human_outbound": Text(es="Mensajes de personas de la marca", en="Messages by people of the brand"),
        "posts": Text(es="Publicaciones", en="Posts"),
        "replies": Text(es="Respuestas", en="Replies"),
        "contacts": Text(es="Contactos", en="Contacts"),
        "conversational_posts": Text(es="Publicaciones con conversación", en="Posts with conversation"),
        "talked_contacts": Text(es="Contactos contestados con contenido", en="Contacts answered with substance"),
        "uncovered_posts": Text(es="Publicaciones de redes sin mensajes", en="Posts of networks without messages"),
        "mean_depth": Text(es="Vueltas por contacto", en="Rounds per contact"),
        "conversation": Text(es="Comentarios por publicación", en="Comments per post"),
        "amplification": Text(es="Veces compartida por publicación", en="Shares per post"),
        "applause": Text(es="Reacciones por publicación", en="Reactions per post"),
        "engagement_rate_followers": Text(es="Tasa de interacción por seguidores", en="Engagement rate by followers"),
        "engagement_rate_reach": Text(es="Tasa de interacción por alcance", en="Engagement rate by reach"),
        "immature": Text(es="Demasiado recientes", en="Too recent"),
        "substantive.value": Text(es="Con contenido", en="With substance"),
        "p25_h": Text(es="Un cuarto, contestado en", en="A quarter, answered within"),
        "p75_h": Text(es="Tres cuartos, contestados en", en="Three quarters, answered within"),
        "answered": Text(es="Contestadas", en="Answered"),
        "censored": Text(es="Siguen esperando", en="Still waiting"),
        "naive_median_h": Text(es="Mediana de lo contestado (engaña)", en="Median of the answered (misleads)"),
        "oldest_h": Text(es="La más antigua", en="The oldest"),
        "auto": Text(es="Automáticas", en="Automatic"),
        "weeks": Text(es="Semanas completas", en="Full weeks"),
        "weeks_needed": Text(es="Semanas que hacen falta", en="Weeks needed"),
    }
)
ANSWERED_WITHIN = Text(es="Contestadas en {h}", en="Answered within {h}")
YES_NO = MappingProxyType({True: Text(es="sí", en="yes"), False: Text(es="no", en="no")})
NOTHING = Text(es="nada", en="nothing")
NOT_REACHED = Text(es="no se alcanza", en="not reached")
INNER = MappingProxyType(
    {
        "?": Text(es="no consta", en="not stated"),
        "mean": Text(es="media", en="mean"),
        "median": Text(es="mediana", en="median"),
        "value": Text(es="valor", en="value"),
        "unanswered": Text(es="sin respuesta", en="unanswered"),
        "token": Text(es="de trámite", en="token"),
        "reactive": Text(es="respondida", en="answered"),
        "dialogue": Text(es="diálogo", en="dialogue"),
        "sustained": Text(es="sostenida", en="sustained"),
        "not_enough_weeks": Text(es="no hay semanas bastantes", en="not enough weeks"),
        "no_variation": Text(es="sin variación", en="no variation"),
        "no_evidence": Text(es="no se ve relación", en="no link is seen"),
    }
)
