"""Monologue index: of the openings to talk, how many were wasted."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="monologue_index",
    family="conversation",
    number=3,
    name=Text(es="Índice de monólogo", en="Monologue index"),
    question=Text(
        es="De las ocasiones de hablar, ¿cuántas se perdieron?", en="Of the openings to talk, how many were wasted?"
    ),
    method=Text(
        es="Son ocasiones las publicaciones, los contactos de clientes y los mensajes en frío con más de siete días. Se aprovecha un contacto si en siete días alguien le contesta con contenido; una publicación, si eso ocurre con al menos un cliente debajo de ella; un mensaje en frío, nunca. El índice es la parte perdida.",
        en="Openings are posts, customers' contacts and cold messages older than seven days. A contact is taken up if somebody answers it with substance within seven days; a post, if that happens to at least one customer under it; a cold message, never. The index is the wasted part.",
    ),
    says=Says(
        now=Text(es="El índice de monólogo es {value}", en="The monologue index is {value}"),
        rose=Text(es="El monólogo sube de {before} a {value}", en="Monologue rises from {before} to {value}"),
        fell=Text(es="El monólogo baja de {before} a {value}", en="Monologue falls from {before} to {value}"),
        held=Text(es="El monólogo se mantiene en {value}", en="Monologue holds at {value}"),
    ),
    kind="share",
    unit="index",
    better="lower",
    bands=(0.45, 0.75),
    band_names=(
        Text(es="conversación", en="conversation"),
        Text(es="mixto", en="mixed"),
        Text(es="monólogo", en="monologue"),
    ),
    needs=("posts", "messages", "messages.inbound"),
    rows="""
        -- one row per opening to talk: a post, a contact, a cold thread
        with heard as (select network from networks_heard where asked),

        open_posts as (
            select p.*,
                   (p.network in (select network from heard where network is not null)
                       or exists (select 1 from heard where network is null)
                       or (p.network is null and exists (select 1 from heard)))
                   and coalesce(p.day between c.first_day and c.last_day, true) as covered
            from posts p left join coverage c on c.network = p.network
            where not p.deleted
        )

        select 'post' as opening, post_id as ref, 'post' as refers, moment, day, network, account,
               'post:' || post_id as cluster, talked_7d = 0 as hit,
               moment + to_hours($dialogue_horizon_h) <= $as_of as mature, covered, covered and mature as counts,
               false as partial
        from open_posts
        union all
        select 'contact', message_id, 'message', moment, day, network, account,
               coalesce('post:' || post_id, 'thread:' || thread), level_7d not in ('reactive', 'dialogue', 'sustained'),
               moment + to_hours($dialogue_horizon_h) <= $as_of as mature, true, mature and not partial, partial
        from dyads where contact
        union all
        select 'cold', message_id, 'message', moment, day, network, account, 'thread:' || thread, true,
               moment + to_hours($dialogue_horizon_h) <= $as_of as mature, true, mature, false
        from cold_threads
    """,
    detail={
        "posts": "count(*) filter (where counts and opening = 'post')",
        "contacts": "count(*) filter (where counts and opening = 'contact')",
        "cold_outreach": "count(*) filter (where counts and opening = 'cold')",
        "conversational_posts": "count(*) filter (where counts and opening = 'post' and not hit)",
        "talked_contacts": "count(*) filter (where counts and opening = 'contact' and not hit)",
        "immature_posts": "count(*) filter (where opening = 'post' and covered and not mature)",
        "uncovered_posts": "count(*) filter (where opening = 'post' and not covered)",
        "tickets": "count(*) filter (where partial)",
        "share_of_conversation": "avg(case when hit then 0.0 else 1.0 end) filter (where counts)",
        "linked": "exists (select 1 from dyads where post_id is not null)",
    },
    caveats=(
        Text(
            es="Las respuestas automáticas, las frases hechas y los monosílabos no lo bajan; los mensajes en frío lo suben.",
            en="Automatic, canned and one-word replies cannot lower it; cold messages raise it.",
        ),
        Text(
            es="Contestar solo a quien aplaude sí lo baja: mírelo junto a la cuota negativa.",
            en="Answering only fans does lower it: read it beside the negative share.",
        ),
        Text(
            es="Las consultas de una herramienta de atención no dicen qué se contestó: quedan fuera, contadas aparte.",
            en="A care tool's tickets do not say what was answered: they are left out and counted apart.",
        ),
        Text(
            es="Las publicaciones de redes cuya conversación no está en los ficheros no cuentan: se dicen aparte.",
            en="Posts on networks whose conversation is not in the files do not count: they are said apart.",
        ),
    ),
    settings=("dialogue_horizon_h", "min_words", "canned_min_threads", "coverage"),
    options={"one_pass": True, "cluster": "cluster", "names_first_absent": True, "only_when_any": ("tickets",)},
    source=Source(
        Text(
            es="Definición propia; no hay cifra publicada comparable. Intervalo de Wilson con efecto de diseño.",
            en="Our own definition; no published figure compares. Wilson interval with a design effect.",
        ),
        own=True,
    ),
    seed=Seed("S4", "¿dónde está la conversación?"),
    example=Example(
        story=Text(
            es="Dos publicaciones y tres contactos. Contestamos con contenido a dos, uno de ellos bajo una publicación: de cinco ocasiones se pierden dos.",
            en="Two posts and three contacts. We answer two with substance, one of them under a post: of five openings two are wasted.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network
                p1,      2024-05-01 09:00, x
                p2,      2024-05-02 09:00, x
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, post_id, network, channel, text
                a1,         t1,        2024-05-01 10:00, in,        ana,       p1,      x,       comment, ¿Qué lleva dentro?
                b1,         t1,        2024-05-01 11:00, out,       ,          p1,      x,       comment, Lleva crema y almendra
                a2,         t2,        2024-05-03 09:00, in,        bea,       ,        x,       dm,      No me llega el pedido
                b2,         t2,        2024-05-03 10:00, out,       ,          ,        x,       dm,      Salió ayer por la tarde
                a3,         t3,        2024-05-03 11:00, in,        leo,       ,        x,       dm,      ¿Tienen prácticas?
            """,
        },
        settings={"as_of": "2024-05-20T00:00:00Z"},
        expect={
            "value": 0.4,
            "n": 5,
            "x": 2,
            "status": "low_n",
            "posts": 2,
            "contacts": 3,
            "conversational_posts": 1,
            "talked_contacts": 2,
        },
    ),
)
