"""Dormant followers: of those who follow, how many have not been heard of for so many days."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="dormant_followers",
    family="beyond",
    number=69,
    name=Text(es="Seguidores dormidos", en="Dormant followers"),
    question=Text(
        es="De quienes nos siguen, ¿cuántos no han dicho nada?",
        en="Of those who follow us, how many have said nothing?",
    ),
    method=Text(
        es="Seguidores del fichero sin ningún mensaje a la marca ni publicación sobre ella en los últimos 90 días, entre todos los del fichero. Al lado, con 30 y 180 días. Un plazo más largo que la historia de los ficheros no se dice.",
        en="Followers in the file without any message to the brand or post about it in the last 90 days, over all in the file. Beside it, with 30 and 180 days. A span longer than the history of the files is not told.",
    ),
    says=Says(
        now=Text(
            es="El {value} de los seguidores calla desde hace 90 días",
            en="Of followers, {value} have been silent for 90 days",
        )
    ),
    kind="dormancy",
    unit="share",
    better="lower",
    needs=("follow_edges", "follow_edges.follows_brand", "messages.author_id|ugc.author_id"),
    rows="""
        -- one row per follower in the file, with the days since that person was last heard of
        with ref as materialized (
            select least($window_end::timestamp, $as_of::timestamp) as now_is,
                   cast(local_time(now_is - interval 1 second, $zone) as date) as day
        ),

        heard as (
            -- people by the hash of their names: numbers are compared far faster than texts
            select hash(author) as author, moment from messages where live and author is not null
            union all
            select hash(author_id), published_at from canonical.ugc where author_id is not null
        ),

        last_heard as (
            select author, max(moment) as moment, min(moment) as first from heard
            where moment < least($window_end::timestamp, $as_of::timestamp) group by author
        ),

        reach as (select date_diff('hour', min(first), (select now_is from ref)) / 24 as history from last_heard)

        select f.user_id as ref, 'person' as refers, null::timestamp as moment,
               r.day, f.network, null::varchar as account,
               true as counts, coalesce(r.now_is - l.moment >= interval 90 days, true) as hit,
               date_diff('second', l.moment, r.now_is) / 86400 as idle, h.history
        from canonical.follow_edges f cross join ref r cross join reach h left join last_heard l on l.author = hash(f.user_id)
        where f.follows_brand and f.user_id not in (select author from insiders)
    """,
    options={"standing": True},
    caveats=(
        Text(
            es="Solo habla de los seguidores que trae el fichero: las redes rara vez los dejan exportar todos.",
            en="It speaks only of the followers in the file: networks seldom let all of them be exported.",
        ),
        Text(
            es="Leer y dar a «me gusta» no se ve en estos ficheros: dormido es que no escribe.",
            en="Reading and liking cannot be seen in these files: dormant means not writing.",
        ),
        Text(
            es="Si ningún seguidor aparece entre quienes escriben, los dos ficheros usan nombres distintos y no se puede saber.",
            en="If no follower appears among those who write, the two files use different names and it cannot be known.",
        ),
    ),
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S3", "se olvidarán que algún momento nos dieron “me gusta” o “seguir”"),
    example=Example(
        story=Text(
            es="Nos siguen tres: Ana escribió hace 10 días, Bea hace 99 y Leo nunca. Los ficheros empiezan hace 100 días. Dos de tres callan desde hace 90.",
            en="Three follow us: Ana wrote 10 days ago, Bea 99 and Leo never. The files begin 100 days ago. Two of three have been silent for 90.",
        ),
        tables={
            "follow_edges": """
                user_id, network, follows_brand, brand_follows
                ana,     x,       true,          false
                bea,     x,       true,          true
                leo,     x,       true,          false
                eva,     x,       false,         true
            """,
            "messages": """
                message_id, thread_id, created_at,           direction, author_id, network, text
                a0,         t0,        2024-02-01T00:00:00Z, in,        gil,       x,       ¿Abren el lunes?
                a1,         t1,        2024-02-02T00:00:00Z, in,        bea,       x,       ¿Abren el domingo?
                a2,         t2,        2024-05-01T00:00:00Z, in,        ana,       x,       ¿Tienen roscón?
            """,
        },
        settings={"as_of": "2024-05-11T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={
            "value": 2 / 3,
            "n": 3,
            "x": 2,
            "status": "low_n",
            "matched": 2,
            "history_days": 100,
            "days.30.x": 2,
            "days.180": None,
        },
    ),
    extra=True,
)
