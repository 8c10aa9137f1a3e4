"""What to bring so that a number can be seen, by what it needs, in both languages."""

from types import MappingProxyType

from metrics import Text

NEEDS = MappingProxyType(
    {
        "messages": Text(
            es="los mensajes y respuestas de su bandeja de entrada o de su herramienta de atención",
            en="the messages and replies of your inbox or customer-care tool",
        ),
        "messages.inbound": Text(es="los mensajes que escriben los clientes", en="the messages that customers write"),
        "messages.outbound": Text(
            es="las respuestas de la marca (por ejemplo, la exportación de X)",
            en="the brand's replies (X's export, for one)",
        ),
        "messages.text": Text(es="los mensajes con su texto", en="messages with their text"),
        "messages.author_id": Text(es="los mensajes con su autor", en="messages with their author"),
        "posts": Text(
            es="las publicaciones (Meta, LinkedIn, X, TikTok o YouTube)",
            en="the posts (Meta, LinkedIn, X, TikTok or YouTube)",
        ),
        "posts.comments": Text(
            es="las publicaciones con su número de comentarios", en="posts with their number of comments"
        ),
        "posts.reactions": Text(es="las publicaciones con sus reacciones", en="posts with their reactions"),
        "advocacy_activity": Text(
            es="la actividad de los embajadores (plantilla advocacy_activity)",
            en="the ambassadors' activity (template advocacy_activity)",
        ),
        "messages.in_reply_to": Text(
            es="los mensajes con el identificador de aquel al que contestan",
            en="messages with the id of the one they reply to",
        ),
        "messages.post_id": Text(
            es="los mensajes con la publicación bajo la que están", en="messages with the post they are under"
        ),
        "messages.sentiment": Text(
            es="los mensajes con su valoración (positiva, negativa), si su herramienta la trae",
            en="messages with their tone (positive, negative), if your tool carries it",
        ),
        "messages.topic": Text(es="los mensajes con su tema", en="messages with their topic"),
        "posts.followers_at_post": Text(
            es="las publicaciones con los seguidores que había", en="posts with the followers at that time"
        ),
        "posts.origin": Text(
            es="las publicaciones con su origen: marca, empleado o cliente",
            en="posts with their origin: brand, employee or customer",
        ),
        "posts.purpose": Text(
            es="las publicaciones con su propósito, o reglas de propósito en Datos",
            en="posts with their purpose, or rules of purpose in Data",
        ),
        "posts.reach": Text(es="las publicaciones con su alcance", en="posts with their reach"),
        "posts.text": Text(es="las publicaciones con su texto", en="posts with their text"),
        "posts.topic": Text(es="las publicaciones con su tema", en="posts with their topic"),
        "advocacy_activity.kind": Text(
            es="la actividad de los embajadores con su clase (plantilla advocacy_activity)",
            en="the ambassadors' activity with its kind (template advocacy_activity)",
        ),
        "advocates": Text(
            es="la lista de embajadores (plantilla advocates)", en="the list of ambassadors (template advocates)"
        ),
        "advocates.department": Text(
            es="la lista de embajadores con su departamento (plantilla advocates)",
            en="the list of ambassadors with their department (template advocates)",
        ),
        "account_daily.messages_sent": Text(
            es="los totales diarios de mensajes enviados", en="daily totals of messages sent"
        ),
        "account_daily.messages_received": Text(
            es="los totales diarios de mensajes recibidos", en="daily totals of messages received"
        ),
        "account_daily.internal_active_people": Text(
            es="los informes de uso de su red interna (Slack, Microsoft 365)",
            en="the usage reports of your internal network (Slack, Microsoft 365)",
        ),
        "account_daily.internal_posting_people": Text(
            es="los informes de uso con cuántas personas escriben", en="usage reports with how many people write"
        ),
        "audience_daily": Text(
            es="los seguidores y seguidos por día (plantilla audience_daily)",
            en="followers and following by day (template audience_daily)",
        ),
        "events": Text(es="los hechos marcados (plantilla events)", en="the marked events (template events)"),
        "facts": Text(es="las normas de la empresa (plantilla facts)", en="the company's rules (template facts)"),
        "follow_edges": Text(
            es="quién sigue a quién (plantilla follow_edges)", en="who follows whom (template follow_edges)"
        ),
        "follow_edges.follows_brand": Text(
            es="quién sigue a quién (plantilla follow_edges)", en="who follows whom (template follow_edges)"
        ),
        "internal_interactions": Text(
            es="los comentarios de su red interna (Viva Engage, o plantilla internal_interactions)",
            en="the comments of your internal network (Viva Engage, or template internal_interactions)",
        ),
        "internal_posts": Text(
            es="las publicaciones de su red interna (Viva Engage, o plantilla internal_posts)",
            en="the posts of your internal network (Viva Engage, or template internal_posts)",
        ),
        "internal_posts.topic": Text(es="las publicaciones internas con su tema", en="internal posts with their topic"),
        "people_totals.posts": Text(
            es="el informe de personas de su programa o red interna",
            en="the report on people of your programme or internal network",
        ),
        "people_totals": Text(
            es="el informe de personas de su programa o red interna",
            en="the report on people of your programme or internal network",
        ),
        "ugc": Text(es="lo que publican sus clientes (plantilla ugc)", en="what your customers publish (template ugc)"),
    }
)
