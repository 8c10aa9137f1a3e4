"""Posture: which of Michael's four approaches is practised."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

_POSTS = "\n".join(
    f"p{i:02}, 2024-05-{i:02} 09:00, x, Hoy horneamos {word}, {'promo' if i <= 15 else 'community'}"
    for i, word in enumerate(
        [
            "centeno",
            "espelta",
            "brioche",
            "empanadas",
            "cruasanes",
            "rosquillas",
            "magdalenas",
            "polvorones",
            "tartaletas",
            "ensaimadas",
            "pestiños",
            "torrijas",
            "buñuelos",
            "hojaldres",
            "mantecados",
            "bizcochos",
            "turrones",
            "mazapanes",
            "pasteles",
            "galletas",
        ],
        1,
    )
)

METRIC = Metric(
    id="posture",
    family="posture",
    number=27,
    name=Text(es="Postura", en="Posture"),
    question=Text(es="¿Cuál de los cuatro enfoques practicamos?", en="Which of the four approaches do we practise?"),
    method=Text(
        es="Cuatro posturas: altavoz (Social Media), comunicación social, solo conversación y canal social. Cada una tiene condiciones sobre cinco partes: monólogo, respuestas con contenido, reciclado, publicaciones comerciales y de servicio; se cumple tanto como su condición más floja. Gana la que se cumple al menos a medias y le saca una décima a la siguiente; si ninguna, la postura es mixta.",
        en="Four postures: loudspeaker (Social Media), social communications, conversations only and social channel. Each has conditions on five shares: monologue, substantive answers, recycling, commercial and service posts; it holds as much as its weakest condition. The one that at least half holds and is a tenth ahead of the next wins; if none does, the posture is mixed.",
    ),
    says=Says(now=Text(es="Nuestra postura en las redes", en="Our posture on the networks")),
    kind="posture",
    unit="index",
    better="context",
    needs=("posts", "messages", "messages.inbound", "posts.purpose"),
    parts=("monologue_index", "response_rate", "recycled_share", "purpose_mix", "broadcast_volume"),
    options={"missing_with": ("monologue_index", "purpose_mix")},
    rows="""
        -- one row per live post
        select post_id as ref, 'post' as refers, moment, day, network, account, true as counts, purpose, talked_7d
        from posts where not deleted
    """,
    caveats=(
        Text(
            es="El autor de la idea prefiere el canal social; aquí no puntúa ninguna.",
            en="The author of the idea prefers the social channel; none of them scores here.",
        ),
        Text(
            es="Los umbrales son nuestros y están a la vista. Con menos de 20 publicaciones, o con el propósito conocido en menos del 60 %, no se dice ninguna; con menos de 20 esperas solo puede verse el altavoz.",
            en="The thresholds are ours and in sight. Under 20 posts, or with the purpose of under 60% known, none is said; under 20 waits only the loudspeaker can be seen.",
        ),
        Text(
            es="Si no se sabe qué es reciclado, esas condiciones se dejan fuera y la confianza baja un quinto.",
            en="If nothing is known of recycling, those conditions are left out and confidence drops by a fifth.",
        ),
    ),
    settings=(
        "dialogue_horizon_h",
        "maturity_h",
        "jaccard",
        "canned_min_threads",
        "min_words",
        "ramp_monologue_prevails",
        "ramp_monologue_much",
        "ramp_recycled",
        "ramp_answered_some",
        "ramp_answered_most",
        "ramp_commercial_some",
        "ramp_commercial_much",
        "ramp_service",
    ),
    source=Source(
        Text(
            es="Los cuatro enfoques son de la entrada «Canal Social»; las reglas borrosas, nuestras.",
            en="The four approaches are of the post “Canal Social”; the fuzzy rules are ours.",
        ),
        own=True,
    ),
    seed=Seed("S3", "Un mejor enfoque es el de Canal Social"),
    example=Example(
        story=Text(
            es="Veinte publicaciones, quince de promoción (el 75 %), y un cliente al que nadie contesta: se pierden las 21 ocasiones. Con el monólogo en 1 y lo comercial en 0,75, el altavoz se cumple del todo; con una sola espera, las demás posturas no se pueden juzgar.",
            en="Twenty posts, fifteen of them promos (75%), and one customer whom nobody answers: all 21 openings are wasted. With monologue at 1 and commercial at 0.75 the loudspeaker holds in full; with one wait the other postures cannot be judged.",
        ),
        tables={
            "posts": f"post_id, published_at, network, text, purpose\n{_POSTS}",
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, network, channel, text
                a1,         t1,        2024-05-07 09:00, in,        ana,       x,       dm,      ¿Abren el domingo?
            """,
        },
        settings={"as_of": "2024-06-15T00:00:00Z", "window_start": "2024-05-01", "window_end": "2024-05-31"},
        expect={
            "value": "social_media",
            "n": 20,
            "status": "ok",
            "episodes": 1,
            "memberships": {"social_media": 1.0},
            "confidence": 1.0,
        },
    ),
)
