"""Interest in what customers create: do we go to their content uninvited."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="proactive_share",
    family="listening",
    number=16,
    name=Text(es="Interés por el contenido del cliente", en="Interest in customers' content"),
    question=Text(
        es="¿Nos acercamos, sin que nos llamen, a lo que publican los clientes?",
        en="Do we go, uninvited, to what customers publish?",
    ),
    method=Text(
        es="Publicaciones de clientes del periodo, con tres días cumplidos, que la marca comentó o compartió. Los «me gusta» se cuentan aparte: cuestan poco.",
        en="Customers' posts of the period, at least three days old, that the brand commented on or shared. Likes are counted apart: they cost little.",
    ),
    says=Says(
        now=Text(
            es="Nos interesamos por el {value} de lo que publican", en="We take an interest in {value} of their posts"
        ),
        rose=Text(
            es="El interés por lo suyo sube {change}, hasta el {value}",
            en="Interest in their posts rises {change}, to {value}",
        ),
        fell=Text(
            es="El interés por lo suyo baja {change}, hasta el {value}",
            en="Interest in their posts falls {change}, to {value}",
        ),
        held=Text(es="El interés por lo suyo sigue en el {value}", en="Interest in their posts holds at {value}"),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("ugc",),
    rows="""
        -- one row per piece of a customer; without an action known the brand did nothing
        select ugc_id as ref, 'ugc' as refers, published_at as moment,
               cast(local_time(published_at, $zone) as date) as day, network, null::varchar as account,
               published_at + to_hours($maturity_h::integer) <= $as_of as counts,
               coalesce(brand_action in ('comment', 'share'), false) as hit, brand_action as action
        from canonical.ugc where published_at <= $as_of
            and coalesce(author_id not in (select author from insiders), true)
    """,
    detail={
        "light": "count(*) filter (where counts and action = 'like')",
        "immature": "count(*) filter (where not counts)",
    },
    caveats=(
        Text(
            es="Comentar a quien nombró a la marca es contestar, no interesarse: el fichero no siempre los distingue.",
            en="Commenting on somebody who named the brand is answering, not taking an interest: files do not always tell.",
        ),
        Text(
            es="Un valor realista va del 10 al 30 %; más suele ser un robot.",
            en="A realistic value is 10 to 30%; more is usually a robot.",
        ),
    ),
    settings=("maturity_h",),
    options={"also_needs": ("ugc.brand_action",), "prints_x": True},
    source=Source(
        Text(es="Definición propia; intervalo de Wilson.", en="Own definition; Wilson interval."),
        own=True,
    ),
    seed=Seed("S4", "Falta la empresa que se interesa en el “contenido que genera” su cliente"),
    example=Example(
        story=Text(
            es="Cuatro fotos de clientes: comentamos una, otra recibió un «me gusta», otra nada, y la de ayer es muy reciente. Una de tres.",
            en="Four photos by customers: we commented on one, another got a like, another nothing, and yesterday's is too recent. One of three.",
        ),
        tables={
            "ugc": """
                ugc_id, published_at,     author_id, network, brand_action
                u1,     2024-05-01 09:00, ana,       x,       comment
                u2,     2024-05-02 09:00, bea,       x,       like
                u3,     2024-05-03 09:00, leo,       x,
                u4,     2024-05-09 09:00, eva,       x,       share
            """,
        },
        settings={"as_of": "2024-05-10T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={"value": 0.3333333333333333, "n": 3, "x": 1, "status": "low_n", "light": 1, "immature": 1},
    ),
)
