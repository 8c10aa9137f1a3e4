"""Echo and own voice: whether ambassadors repeat the brand or speak."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="echo_ratio",
    family="ambassadors",
    number=31,
    name=Text(es="Eco y voz propia", en="Echo and own voice"),
    question=Text(es="¿Nos repiten o hablan?", en="Do they repeat us or speak?"),
    method=Text(
        es="De lo que comparten y publican, es eco lo compartido con menos de cinco palabras propias y todo texto casi idéntico al sugerido, al de origen o al de cualquier publicación de la marca (tres letras seguidas en común: 80 % o más). El resto es voz propia. Al lado, los actos públicos que recibieron alguna respuesta.",
        en="Of what they share and post, a share with under five words of their own is an echo, and so is any text nearly identical to the suggested one, its source or any post of the brand (three letters in a row in common: 80% or more). The rest is their own voice. Beside it, the public acts that had any reply.",
    ),
    says=Says(
        now=Text(es="Es eco el {value} de lo que publican", en="{value} of what they publish is echo"),
        rose=Text(es="El eco sube {change}, hasta el {value}", en="Echo rises {change}, to {value}"),
        fell=Text(es="El eco baja {change}, hasta el {value}", en="Echo falls {change}, to {value}"),
        held=Text(es="El eco se mantiene en el {value}", en="Echo holds at {value}"),
    ),
    kind="echo",
    unit="share",
    better="lower",
    bands=(0.3, 0.6),
    band_names=(
        Text(es="voz propia", en="own voice"),
        Text(es="programa joven", en="young programme"),
        Text(es="eco", en="echo"),
    ),
    needs=("advocacy_activity.kind",),
    rows="""
        -- one row per public act; comments are conversation, so they are neither echo nor own voice
        select a.activity_id as ref, 'act' as refers, a.moment, a.day, a.network, null::varchar as account, a.person,
               r.department, coalesce(a.person, a.activity_id) as cluster, a.kind in ('reshare', 'own_post') as counts,
               a.copied or (a.kind = 'reshare' and a.words < $echo_min_words) as hit, a.replies >= 1 as answered
        from acts a left join canonical.advocates r on r.person_id = a.person
        where a.public
    """,
    caveats=(
        Text(
            es="Si el fichero no trae el texto, todo lo compartido parece eco.",
            en="If the file does not carry the text, everything shared looks like echo.",
        ),
        Text(
            es="Cambiar una o dos palabras basta a veces para dejar de parecer una copia; el orden de las palabras apenas cuenta.",
            en="Changing a word or two is sometimes enough not to look like a copy; the order of words hardly matters.",
        ),
    ),
    settings=("echo_min_words", "jaccard", "min_dup_chars"),
    options={"cluster": "cluster"},
    source=Source(
        Text(
            es="Definición propia; semejanza de Broder 1997. Wilson con efecto de diseño por persona.",
            en="Our own definition; resemblance of Broder 1997. Wilson with a design effect by person.",
        ),
        own=True,
    ),
    seed=Seed("S2", "ni el que más se hace eco de la voz corporativa"),
    example=Example(
        story=Text(
            es="Eva comparte diciendo solo «Muy bueno» y copia el texto sugerido: dos ecos. Leo comparte con seis palabras suyas y escribe algo propio: ninguno.",
            en="Eva shares saying only “Muy bueno” and copies the suggested text: two echoes. Leo shares with six words of his own and writes something himself: none.",
        ),
        tables={
            "advocacy_activity": """
                activity_id, person_id, occurred_at,      kind,     text,                                suggested_text,       replies_received
                a1,          eva,       2024-05-20 09:00, reshare,  Muy bueno,                           ,                     0
                a2,          eva,       2024-05-21 09:00, own_post, ¡Nuestro pan ya es ecológico!,       nuestro pan ya es ecologico, 0
                a3,          leo,       2024-05-22 09:00, reshare,  Así trabajamos cada noche mis compañeros, ,                2
                a4,          leo,       2024-05-23 09:00, own_post, Hoy amasé con mi hija,               Pan recién hecho,     1
                a5,          leo,       2024-05-23 10:00, comment,  Gracias,                             ,
            """,
        },
        settings={"as_of": "2024-06-01T00:00:00Z"},
        expect={
            "value": 0.5,
            "n": 4,
            "x": 2,
            "status": "low_n",
            "clusters": 2,
            "own_voice_share": 0.5,
            "conversation_started.value": 0.5,
            "conversation_started.n": 4,
        },
    ),
)
