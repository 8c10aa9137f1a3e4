"""Reach after talk: do weeks with more answers precede weeks with more reach."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="reach_interaction_link",
    family="content",
    number=26,
    extra=True,
    name=Text(es="Alcance tras conversar", en="Reach after talk"),
    question=Text(
        es="¿Las semanas en que más contestamos preceden a semanas con más alcance?",
        en="Do weeks with more answers precede weeks with more reach?",
    ),
    method=Text(
        es="Dos series semanales: la parte de las esperas que recibió en 72 horas una respuesta con contenido, y el logaritmo de la mediana del alcance entre los seguidores. Sin tendencia ni inercia propia, se busca su correlación con hasta cuatro semanas de adelanto o retraso, corregida por mirar nueve veces. Vale el tramo más largo de semanas seguidas en que se conocen las dos; con menos de 40 se niega a responder.",
        en="Two weekly series: the share of waits that got a substantive answer within 72 hours, and the logarithm of the median reach over followers. Without trend or inertia of their own, their correlation is sought up to four weeks ahead or behind, corrected for looking nine times. It takes the longest run of weeks in which both are known; under 40 it refuses to answer.",
    ),
    says=Says(now=Text(es="Contestar y llegar a más gente", en="Answering and reaching more people")),
    kind="after_talk",
    unit="index",
    better="context",
    needs=("messages", "posts.reach", "posts.followers_at_post"),
    rows="""
        -- one row per wait old enough to be judged (x) and per live organic post with its reach rate (y)
        select message_id as ref, 'message' as refers, moment, day, network, account,
               moment + to_hours($maturity_h) <= $as_of as counts, true as hit,
               case when substantive_at <= moment + to_hours($maturity_h) then 1.0 else 0.0 end as amount
        from episodes
        union all
        select post_id, 'post', moment, day, network, account, true, false, reach / followers_at_post
        from posts where not deleted and not paid and reach > 0 and followers_at_post > 0
    """,
    caveats=(
        Text(
            es="«No se ve» es la respuesta más corriente y es válida; ir por delante no es ser la causa.",
            en="“No evidence” is the usual answer and a valid one; moving first is not being the cause.",
        ),
        Text(
            es="Con varias redes a la vez, el alcance cambia también porque cambia dónde se publica: elija una red.",
            en="With several networks at once reach also changes because of where we post: choose one network.",
        ),
    ),
    settings=("maturity_h", "min_words", "canned_min_threads", "reopen_h"),
    source=Source(
        Text(
            es="Box y Jenkins; Šidák por nueve retardos, como «¿Quién va por delante?».",
            en="Box and Jenkins; Šidák over nine lags, as in “Who leads?”.",
        )
    ),
    seed=Seed("S3", "“Social” implica interactuar con nuestros “seguidores”"),
    example=Example(
        story=Text(
            es="Dos semanas completas con una pregunta sin contestar y una publicación cada una: muy pocas para responder; hacen falta cuarenta.",
            en="Two full weeks with one unanswered question and one post each: too few to answer; forty are needed.",
        ),
        tables={
            "posts": """
                post_id, published_at,     network, reach, followers_at_post
                p1,      2024-05-06 09:00, x,       20,    100
                p2,      2024-05-19 23:59, x,       10,    100
            """,
            "messages": """
                message_id, thread_id, created_at,       direction, author_id, network, channel, text
                a1,         t1,        2024-05-07 09:00, in,        ana,       x,       dm,      ¿Abren el domingo?
                a2,         t2,        2024-05-15 09:00, in,        bea,       x,       dm,      ¿Hay roscón?
            """,
        },
        settings={"as_of": "2024-05-25T00:00:00Z", "window_start": "2024-05-06", "window_end": "2024-05-19"},
        expect={"value": "not_enough_weeks", "n": 2, "status": "not_enough", "weeks": 2, "weeks_needed": 40},
    ),
)
