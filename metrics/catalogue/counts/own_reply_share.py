"""Own messages that answer somebody: of all the brand writes, how much is addressed to a person."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="own_reply_share",
    family="counts",
    number=47,
    name=Text(es="Mensajes propios que contestan", en="Own messages that answer somebody"),
    question=Text(
        es="De lo que escribimos, ¿cuánto contesta a alguien?", en="Of what we write, how much answers somebody?"
    ),
    method=Text(
        es="Mensajes de la marca dirigidos a alguien, entre esos mensajes y las publicaciones, solo en redes cuyos ficheros traen las respuestas de la marca.",
        en="The brand's messages addressed to somebody, over all its messages and posts, only on networks whose files carry the brand's replies.",
    ),
    says=Says(
        now=Text(
            es="El {value} de lo que escribimos contesta a alguien", en="{value} of what we write answers somebody"
        ),
        rose=Text(
            es="Lo que contesta a alguien sube {change}, hasta el {value}",
            en="Messages that answer somebody rise {change}, to {value}",
        ),
        fell=Text(
            es="Lo que contesta a alguien baja {change}, hasta el {value}",
            en="Messages that answer somebody fall {change}, to {value}",
        ),
        held=Text(
            es="Lo que contesta a alguien se mantiene en el {value}", en="Messages that answer somebody hold at {value}"
        ),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("messages", "messages.outbound"),
    rows="""
        -- one row per post or message of the brand, on networks whose files carry its messages
        with spoken as (
            select *, customer is null and in_reply_to is not null as doubtful from messages where human
        ),

        -- few answers reach nobody known: whether they answer the brand's own words is asked of these alone
        asked as (select distinct in_reply_to as id from spoken where doubtful),

        own as (
            select message_id as id from messages where side = 'out' and message_id in (select id from asked)
            union all
            select post_id from posts where post_id in (select id from asked)
        )

        select message_id as ref, 'message' as refers, moment, day, network, account, true as counts,
               customer is not null or (doubtful and in_reply_to not in (select id from own)) as hit
        from spoken
        union all
        select post_id, 'post', moment, day, network, account, true, false
        from posts where not deleted
            and coalesce(network, '?') in (select coalesce(network, '?') from networks_heard where human)
    """,
    caveats=(
        Text(
            es="Contestarse a uno mismo en un hilo no es contestar a alguien.",
            en="Answering oneself in a thread is not answering somebody.",
        ),
        Text(
            es="Dice a cuánta gente se dirigió la marca, no cuánta se quedó sin respuesta.",
            en="It says how much the brand addressed people, not how many were left without an answer.",
        ),
    ),
    source=Source(
        Text(
            es="360i 2010: 16 % de los mensajes de marcas y 43 % de los de personas contestan a alguien.",
            en="360i 2010: 16% of brands' messages and 43% of people's answer somebody.",
        )
    ),
    seed=Seed("S4", "¡el monólogo de la empresa!"),
    example=Example(
        story=Text(
            es="En X, dos publicaciones, una respuesta a alguien que el fichero no trae y una continuación propia: una de cuatro.",
            en="On X, two posts, one reply to somebody the file does not carry and one continuation of our own: one of four.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network
                p1,      2024-05-01 09:00, x
                p2,      2024-05-02 09:00, x
                p3,      2024-05-02 09:00, tiktok
            """,
            "messages": """
                message_id, created_at,       direction, in_reply_to, network, channel, text
                b1,         2024-05-01 10:00, out,       unseen:b1,   x,       comment, @ana sí abrimos hoy
                b2,         2024-05-01 11:00, out,       p1,          x,       comment, Y mañana también abrimos
            """,
        },
        settings={"as_of": "2024-05-10T00:00:00Z"},
        expect={"value": 0.25, "n": 4, "x": 1, "status": "low_n"},
    ),
    extra=True,
)
