"""Posts per reply: how many times we announce for each time we answer."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="broadcast_to_reply",
    family="conversation",
    number=5,
    name=Text(es="Publicaciones por respuesta", en="Posts per reply"),
    question=Text(
        es="¿Cuántas veces anunciamos por cada vez que contestamos?",
        en="How many times do we announce for each time we answer?",
    ),
    method=Text(
        es="Publicaciones en redes cuyos mensajes están en los ficheros, entre los mensajes escritos por personas de la marca.",
        en="Posts on networks whose messages are in the files, over the messages written by people of the brand.",
    ),
    says=Says(now=Text(es="Por cada respuesta, {value} publicaciones", en="For each reply, {value} posts")),
    kind="ratio",
    unit="ratio",
    better="lower",
    needs=("posts", "messages"),
    rows="""
        -- one row per post (hit) and per human message of the brand
        select p.post_id as ref, 'post' as refers, p.moment, p.day, p.network, p.account, true as hit,
               ((p.network in (select network from networks_heard where network is not null)
                   or exists (select 1 from networks_heard where network is null)
                   or (p.network is null and exists (select 1 from networks_heard)))
               and coalesce(p.day between c.first_day and c.last_day, true)) as counts
        from posts p left join coverage c on c.network = p.network
        where not p.deleted
        union all
        select message_id, 'message', moment, day, network, account, false, true from messages where human
    """,
    detail={"uncovered_posts": "count(*) filter (where hit and not counts)"},
    caveats=(
        Text(
            es="Es lo único de aquí con cifras publicadas comparables, y lo más fácil de trucar: nunca puntúa.",
            en="The only one here with published figures to compare, and the easiest to game: it never scores.",
        ),
    ),
    options={"one_pass": True, "names": ("posts", "replies")},
    source=Source(Text(es="Sprout Social 2015-2016.", en="Sprout Social 2015-2016.")),
    seed=Seed("S4", "¡el monólogo de la empresa!"),
    example=Example(
        story=Text(
            es="Tres publicaciones y dos respuestas en la misma red: 1,5 por respuesta.",
            en="Three posts and two replies on the same network: 1.5 per reply.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network
                p1,      2024-05-01 09:00, x
                p2,      2024-05-02 09:00, x
                p3,      2024-05-03 09:00, x
                p4,      2024-05-03 09:00, tiktok
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, network, channel, text
                a1,         t1,        2024-05-01 10:00, in,        x,       dm,      ¿Abren hoy?
                b1,         t1,        2024-05-01 11:00, out,       x,       dm,      Sí hasta las ocho
                b2,         t1,        2024-05-04 11:00, out,       x,       dm,      ¿Pudo venir al final?
            """,
        },
        expect={"value": 1.5, "n": 5, "status": "ok", "posts": 3, "replies": 2, "uncovered_posts": 1},
    ),
)
