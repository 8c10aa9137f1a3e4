"""Co-creation: of what the brand says, how much began with an employee or a customer."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="co_creation",
    family="beyond",
    number=64,
    name=Text(es="Construido entre todos", en="Built together"),
    question=Text(
        es="De lo que dice la marca, ¿cuánto nació de empleados o clientes?",
        en="Of what the brand says, how much began with employees or customers?",
    ),
    method=Text(
        es="Publicaciones cuyo origen es un empleado o un cliente, entre las que dicen su origen. Las que no lo dicen van aparte.",
        en="Posts whose origin is an employee or a customer, over those that tell their origin. Those that do not are counted apart.",
    ),
    says=Says(
        now=Text(es="Nació de empleados o clientes el {value}", en="{value} began with employees or customers"),
        rose=Text(
            es="Lo construido entre todos sube {change}, hasta el {value}",
            en="What is built together rises {change}, to {value}",
        ),
        fell=Text(
            es="Lo construido entre todos baja {change}, hasta el {value}",
            en="What is built together falls {change}, to {value}",
        ),
        held=Text(
            es="Lo construido entre todos se mantiene en el {value}", en="What is built together holds at {value}"
        ),
    ),
    kind="share",
    unit="share",
    better="higher",
    needs=("posts.origin",),
    rows="""
        -- one row per live post; a word that is none of the three is not known
        with told as (
            select post_id,
                   case
                       when origin in ('employee', 'empleado', 'empleada') then 'employee'
                       when origin in ('customer', 'cliente', 'clienta') then 'customer'
                       when origin in ('brand', 'marca') then 'brand'
                   end as origin
            from canonical.posts
        )

        select p.post_id as ref, 'post' as refers, p.moment, p.day, p.network, p.account, t.origin,
               t.origin is not null as counts, t.origin <> 'brand' as hit
        from posts p join told t on t.post_id = p.post_id
        where not p.deleted
    """,
    detail={
        "origins": "histogram(origin) filter (where counts)",
        "unknown": "count(*) filter (where not counts)",
    },
    caveats=(
        Text(
            es="El origen lo escribe una persona en la plantilla: ninguna red lo exporta.",
            en="The origin is written by a person into the template: no network exports it.",
        ),
        Text(
            es="Si casi nada dice su origen, la parte que lo dice no representa al resto.",
            en="If hardly anything tells its origin, the part that does is not like the rest.",
        ),
    ),
    options={"one_pass": True},
    source=Source(Text(es="Definición propia.", en="Our own definition."), own=True),
    seed=Seed("S2", "valores y mensajes se construyen de forma conjunta"),
    example=Example(
        story=Text(
            es="Cuatro publicaciones: una de una empleada, una de un cliente, una de la marca y una que no lo dice. Dos de tres.",
            en="Four posts: one by an employee, one by a customer, one by the brand and one that does not say. Two of three.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, origin
                p1,      2024-05-01 09:00, x,       employee
                p2,      2024-05-02 09:00, x,       Cliente
                p3,      2024-05-03 09:00, x,       brand
                p4,      2024-05-04 09:00, x,
            """,
        },
        expect={
            "value": 2 / 3,
            "n": 3,
            "x": 2,
            "status": "low_n",
            "origins": {"brand": 1, "customer": 1, "employee": 1},
            "unknown": 1,
        },
    ),
    extra=True,
)
