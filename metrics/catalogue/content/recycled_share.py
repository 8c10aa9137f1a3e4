"""Recycled share: are we copying the advert, or ourselves."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="recycled_share",
    family="content",
    number=21,
    name=Text(es="Mensajes reciclados", en="Recycled messages"),
    question=Text(es="¿Copiamos el anuncio o nos copiamos?", en="Are we copying the advert or ourselves?"),
    method=Text(
        es="Publicaciones casi iguales a un anuncio ya emitido, o a una propia del último año, entre las que tienen al menos 20 letras que comparar. Casi igual: comparten cuatro de cada cinco grupos de tres letras; de un anuncio basta con que esté dentro. El mismo texto en otra red antes de dos días se dice aparte y no cuenta.",
        en="Posts nearly identical to an advert already aired, or to one of our own of the last year, over those with at least 20 letters to compare. Nearly identical: they share four in five groups of three letters; an advert need only be contained. The same text on another network within two days is said apart and does not count.",
    ),
    says=Says(
        now=Text(es="El {value} de lo publicado ya estaba dicho", en="{value} of our posts had been said before"),
        rose=Text(es="Lo reciclado sube {change}, hasta el {value}", en="Recycling rises {change}, to {value}"),
        fell=Text(es="Lo reciclado baja {change}, hasta el {value}", en="Recycling falls {change}, to {value}"),
        held=Text(es="Lo reciclado se mantiene en el {value}", en="Recycling holds at {value}"),
    ),
    kind="share",
    unit="share",
    better="lower",
    bands=(0.15, 0.40),
    band_names=(
        Text(es="mensajes propios de la red", en="made for the network"),
        Text(es="mixto", en="mixed"),
        Text(es="costumbre de altavoz", en="broadcast habit"),
    ),
    needs=("posts.text",),
    rows="""
        -- one row per live post
        select p.post_id as ref, 'post' as refers, p.moment, p.day, p.network, p.account,
               r.form is not null as counts, coalesce(r.mass or r.repeated, false) as hit,
               r.mass, r.repeated, r.crossposted, r.copy_id, r.earlier_id
        from posts p left join post_repeats r on r.post_id = p.post_id
        where not p.deleted
    """,
    detail={
        "mass_media": "count(*) filter (where counts and mass)",
        "repeated": "count(*) filter (where counts and repeated)",
        "crossposted": "count(*) filter (where counts and crossposted)",
        "mass_media_table": "exists (select 1 from availability where table_name = 'mass_media')",
    },
    caveats=(
        Text(
            es="Mayúsculas, acentos, emojis, enlaces o un saludo no la engañan; con dos palabras cambiadas se ve en dos de cada tres casos, y el orden de las palabras no cuenta.",
            en="Case, accents, emojis, links or a greeting do not fool it; with two words changed it sees two in three, and the order of words is ignored.",
        ),
        Text(
            es="Sin los textos de los anuncios solo se ve lo que nos repetimos.",
            en="Without the texts of the adverts it only sees what we repeat of our own.",
        ),
        Text(
            es="Con más de 3.000 textos distintos se buscan candidatos por muestreo y se comprueban uno a uno: puede faltar uno entre mil, nunca sobra ninguno.",
            en="With more than 3,000 different texts candidates are found by sampling and checked one by one: one in a thousand may be missed, none is ever added.",
        ),
    ),
    settings=("jaccard", "containment", "min_dup_chars", "dup_lookback_days", "crosspost_h"),
    options={"prints_x": True},
    source=Source(
        Text(
            es="Broder 1997: parecido y contención de textos; MinHash solo para encontrar candidatos. Intervalo de Wilson.",
            en="Broder 1997: resemblance and containment of texts; MinHash only to find candidates. Wilson interval.",
        )
    ),
    seed=Seed("S3", "lanzar tal cual los mismos mensajes que da vía medios masivos"),
    example=Example(
        story=Text(
            es="De cinco publicaciones, una es muy corta. De las otras cuatro, una copia el anuncio del día antes y otra repite una nuestra de enero con mayúsculas; la misma en otra red al día siguiente va aparte. Recicladas: dos de cuatro.",
            en="Of five posts one is too short. Of the other four, one copies the advert of the day before and one repeats ours of January in capitals; the same on another network the next day goes apart. Recycled: two of four.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network,   text
                p1,      2024-01-10 09:00, x,         Así amasamos el pan de cada día en el obrador
                p2,      2024-01-11 09:00, instagram, Así amasamos el pan de cada día en el obrador
                p3,      2024-04-01 09:00, x,         ASÍ AMASAMOS EL PAN DE CADA DÍA EN EL OBRADOR 🍞
                p4,      2024-05-02 09:00, x,         "¡Vecinos! Semana del roscón: dos por uno en todas las tiendas"
                p5,      2024-05-03 09:00, x,         Feliz domingo
            """,
            "mass_media": """
                copy_id, aired_at,         text
                tv1,     2024-05-01 21:00, "Semana del roscón: dos por uno en todas las tiendas"
            """,
        },
        expect={
            "value": 0.5,
            "n": 4,
            "x": 2,
            "status": "low_n",
            "mass_media": 1,
            "repeated": 1,
            "crossposted": 1,
            "mass_media_table": True,
        },
    ),
)
