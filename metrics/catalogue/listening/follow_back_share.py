"""Follow-back share: do we follow those who follow us."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="follow_back_share",
    family="listening",
    number=14,
    name=Text(es="Seguimiento recíproco", en="Follow-back share"),
    question=Text(es="¿Seguimos a quienes nos siguen?", en="Do we follow those who follow us?"),
    method=Text(
        es="Personas a las que la marca sigue, entre las que siguen a la marca. No cuentan quienes se sabe que no son clientes ni aquellas de las que no se sabe si las seguimos.",
        en="People whom the brand follows, out of those who follow the brand. Those known not to be customers are left out, and so are those of whom we do not know whether we follow them.",
    ),
    says=Says(
        now=Text(es="Seguimos al {value} de quienes nos siguen", en="We follow {value} of those who follow us"),
        rose=Text(
            es="Seguimos a más: sube {change}, hasta el {value}", en="We follow more back: up {change}, to {value}"
        ),
        fell=Text(
            es="Seguimos a menos: baja {change}, hasta el {value}", en="We follow fewer back: down {change}, to {value}"
        ),
        held=Text(es="Seguimos al {value}, como antes", en="We follow {value} back, as before"),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("follow_edges",),
    rows="""
        -- one row per person not known to be something else than a customer, as of the date of the data
        select user_id as ref, 'person' as refers, null::timestamp as moment,
               cast(local_time($as_of::timestamp, $zone) as date) as day, network, null::varchar as account,
               coalesce(follows_brand, false) and brand_follows is not null as counts,
               coalesce(brand_follows, false) as hit
        from canonical.follow_edges
        where is_customer is distinct from false and user_id not in (select author from insiders)
    """,
    detail={
        "mutual": "count(*) filter (where counts and hit)",
        "brand_follows_total": "count(*) filter (where hit)",
    },
    caveats=(
        Text(
            es="Las redes limitan lo que dejan exportar: mire cuántas personas trae el fichero frente a sus seguidores.",
            en="Networks limit what they let you export: look at how many people the file carries against your followers.",
        ),
        Text(
            es="Las listas son una foto de la fecha de los datos: el periodo elegido no las cambia.",
            en="The lists are a picture of the date of the data: the chosen period does not change them.",
        ),
        Text(
            es="Seguir a sus clientes es escuchar; seguir a todo el mundo, no.",
            en="Following your customers is listening; following the whole world is not.",
        ),
    ),
    options={
        "also_needs": ("follow_edges.follows_brand", "follow_edges.brand_follows"),
        "all_history": True,
        "prints_x": True,
    },
    source=Source(
        Text(
            es="Kwak y otros 2010: en Twitter, que el seguimiento no sea mutuo es lo normal. Intervalo de Wilson.",
            en="Kwak et al. 2010: on Twitter it is normal that following is not mutual. Wilson interval.",
        )
    ),
    seed=Seed("S4", "se trata de que tú, como empresa, los sigas a ellos para conocerlos bien"),
    example=Example(
        story=Text(
            es="Nos siguen Ana y Bea, y seguimos a Ana: una de dos. No cuentan Leo (no se sabe si lo seguimos), Eva (no es clienta) ni Iker (no nos sigue).",
            en="Ana and Bea follow us and we follow Ana: one of two. Leo (unknown whether we follow him), Eva (no customer) and Iker (does not follow us) do not count.",
        ),
        tables={
            "follow_edges": """
                user_id, network, follows_brand, brand_follows, is_customer
                ana,     x,       true,          true,          true
                bea,     x,       true,          false,
                leo,     x,       true,          ,              true
                eva,     x,       true,          true,          false
                iker,    x,       false,         true,          true
            """,
        },
        expect={"value": 0.5, "n": 2, "x": 1, "status": "low_n", "mutual": 1, "brand_follows_total": 2},
    ),
)
