"""Following to followers: do we look out or only in."""

from metrics.model import Example, Metric, Says, Seed, Source, Text

METRIC = Metric(
    id="follow_ratio",
    family="listening",
    number=15,
    name=Text(es="Seguidos por seguidor", en="Following to followers"),
    question=Text(es="¿Miramos hacia fuera o solo nos miran?", en="Do we look out, or are we only looked at?"),
    method=Text(
        es="Cuentas que la marca sigue entre las que la siguen: la última cifra conocida de cada red hasta el final del periodo, sumadas.",
        en="Accounts the brand follows over those that follow it: the last known figure of each network up to the end of the period, added up.",
    ),
    says=Says(
        now=Text(es="Seguimos a {value} cuentas por cada seguidor", en="We follow {value} accounts per follower"),
    ),
    kind="stock_ratio",
    unit="index",
    better="context",
    needs=("audience_daily",),
    rows="""
        -- one row per network: its last day with both figures, no later than the end of the period
        select coalesce(network, '?') || ' ' || date as ref, 'day' as refers, date::timestamp as moment, date as day,
               network, null::varchar as account, true as counts, following as amount, followers as weight
        from canonical.audience_daily
        where coalesce(date <= $until::date, true) and following is not null and followers > 0
        qualify row_number() over (partition by network order by date desc) = 1
    """,
    caveats=(
        Text(
            es="No es una meta: depende de la red y de la edad de la cuenta, y se infla en una tarde.",
            en="It is no target: it depends on the network and the age of the account, and is inflated in an afternoon.",
        ),
        Text(
            es="A quién se sigue dice más que a cuántos: mírelo junto al seguimiento recíproco.",
            en="Whom one follows says more than how many: read it beside the follow-back share.",
        ),
    ),
    options={
        "also_needs": ("audience_daily.followers", "audience_daily.following"),
        "all_history": True,
        "standing": True,
        "names": ("following", "followers"),
    },
    source=Source(
        Text(
            es="Cifra de uso común; Kaushik 2011 llama «ridículo» medir con ella el éxito.",
            en="A figure in common use; Kaushik 2011 calls it “ridiculous” as a measure of success.",
        )
    ),
    seed=Seed("S4", "¿te has preocupado en seguir a tus clientes"),
    example=Example(
        story=Text(
            es="En X seguimos a 50 de 1.000 seguidores; en Instagram, el último día completo, a 70 de 200. En total 120 por 1.200. Lo posterior al periodo no cuenta.",
            en="On X we follow 50 with 1,000 followers; on Instagram, on the last complete day, 70 with 200. In all 120 over 1,200. What comes after the period does not count.",
        ),
        tables={
            "audience_daily": """
                date,       network,   followers, following
                2024-05-01, x,         900,       40
                2024-05-04, x,         1000,      50
                2024-05-09, x,         1000,      500
                2024-05-03, instagram, 200,       70
                2024-05-04, instagram, 210,
            """,
        },
        settings={"window_end": "2024-05-05"},
        expect={
            "value": 0.1,
            "n": 2,
            "status": "ok",
            "following": 120.0,
            "followers": 1200.0,
            "by_network.x": 0.05,
            "by_network.instagram": 0.35,
        },
    ),
)
