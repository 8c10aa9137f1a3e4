"""Conversation: broadcast volume against two-way conversation, and how far each contact goes."""

from dataclasses import replace

from metrics import Finding, Language, Measure, Text, numbers
from pages.kit import cards, charts, filters, mentality, mirrored, movement, noting, session, talk
from pages.kit import talk_words as words
from pages.kit.follows import starts_and_ends
from pages.kit.theme import palette, plot
from pages.kit.view import View

LEAD = Text(es="Publicamos {posts} veces y conversamos {talks}.", en="We posted {posts} times and conversed {talks}.")
LEAD_COUNTS = Text(es="Publicamos {posts} veces.", en="We posted {posts} times.")
LEAD_NOTHING = Text(es="En este periodo no hay nada que contar.", en="There is nothing to count in this period.")
EVIDENCE = Text(
    es="{posts} publicaciones{posts_before} y {talks} conversaciones{talks_before}, "
    "de {n} veces que un cliente abrió un hilo.",
    en="{posts} posts{posts_before} and {talks} conversations{talks_before}, of {n} times a customer opened a thread.",
)
BEFORE = Text(es=" (antes {n})", en=" (before {n})")
TAKEN = Text(es="Se aprovecha el {share} de las ocasiones", en="{share} of the openings are taken up")
TAKEN_BASIS = Text(
    es="Ocasiones de hablar y cuántas se aprovechan · {x} de {n}",
    en="Openings to talk and how many are taken up · {x} of {n}",
)
PARTS = (
    ("talked_contacts", "contacts", Text(es="Contactos", en="Contacts")),
    ("conversational_posts", "posts", Text(es="Publicaciones", en="Posts")),
    ("", "cold_outreach", Text(es="Mensajes en frío", en="Cold messages")),
)
LADDER = Text(es="El {share} de los contactos llega a diálogo", en="{share} of contacts become a dialogue")
LADDER_BASIS = Text(
    es="Hasta dónde llega cada contacto en 7 días · {n} contactos{before} · profundidad media {depth}",
    en="How far each contact goes within 7 days · {n} contacts{before} · mean depth {depth}",
)
RATES = Text(es="Después de publicar: comentan, comparten, aplauden", en="After posting: they comment, share, applaud")
RATES_NONE = Text(es="Qué pasa tras publicar no viene en sus ficheros", en="What follows a post is not in your files")
RATES_BASIS = Text(
    es="Por publicación, media (mediana) · conversación no es aplauso: un «me gusta» no dice nada",
    en="Per post, mean (median) · conversation is not applause: a “like” says nothing",
)
RATE_NAMES = (
    ("conversation", Text(es="Comentarios", en="Comments")),
    ("amplification", Text(es="Compartidos", en="Shares")),
    ("applause", Text(es="Reacciones", en="Reactions")),
)
MEDIAN = Text(es="mediana {median}, {n} publicaciones", en="median {median}, {n} posts")

VOLUMES = ("broadcast_volume", "conversation_volume")
CARDS = (
    *VOLUMES,
    *("monologue_index", "dialogue_share", "hanging_dialogues", "own_reply_share", "broadcast_to_reply"),
    *("kaushik_rates", "silent_post_share", "talk_per_post", "who_starts_who_ends", "mentality_ladder"),
)
PER_REPLY_BASIS = Text(
    es="Publicaciones, {posts} · respuestas, {replies} · recuento exacto",
    en="Posts, {posts} · replies, {replies} · exact count",
)
REPLIES = Text(es="Respuestas", en="Replies")


def conversation(view: View) -> None:
    head(view)
    if session.picture(view.workspace, "level") == "messages":
        mirrored.mirror(view, "conversation")
        with_messages(view)
    else:
        mirrored.broadcast_against_talk(view)
        cards.row(view, mirrored.silent_posts, mirrored.per_post)
        cards.row(view, ribbon, ladder)
        cards.row(view, rates, own_replies)


def with_messages(view: View) -> None:
    cards.row(view, ribbon, openings, widths=(2, 1))
    ladder(view)
    cards.row(view, hanging, own_replies)
    cards.row(view, starts_and_ends, mentality.ladder)
    cards.row(view, per_reply, rates)


def head(view: View) -> None:
    posts, talks = (cards.finding_of(view, name) for name in VOLUMES)
    language = view.language
    if not posts.now.n and not talks.now.n:
        cards.lead(LEAD_NOTHING.in_(language), cards.basis_of(posts, language))
        return
    if talks.now.n is None:
        cards.lead(
            LEAD_COUNTS.in_(language).format(posts=numbers.count(posts.now.n, language)),
            cards.basis_of(talks, language),
        )
        return
    told = {"posts": numbers.count(posts.now.value, language), "talks": numbers.count(talks.now.value, language)}
    evidence = EVIDENCE.in_(language).format(
        **told,
        posts_before=before_of(posts, language),
        talks_before=before_of(talks, language),
        n=numbers.count(talks.now.n, language),
    )
    cards.lead(LEAD.in_(language).format(**told), evidence)


def before_of(found: Finding, language: Language) -> str:
    if found.before is None or found.before.value is None:
        return ""
    return BEFORE.in_(language).format(n=numbers.count(found.before.value, language))


def ribbon(view: View) -> None:
    def draw(found: Finding) -> None:
        metric_points = [talk.points(view, "monologue_index", scope) for scope in (view.scope_now, view.scope_before)]
        from_catalogue = talk.bands_of("monologue_index", view.language)
        happened = noting.events(view, mirrored.stretch(view))
        figure = charts.index_ribbon(
            *metric_points, **from_catalogue, events=happened, palette=palette(), language=view.language
        )
        plot(figure, talk.alt(found, view.language), "conversation_ribbon_chart")

    cards.metric_card(view, "monologue_index", draw=draw, key="conversation_ribbon")


def openings(view: View) -> None:
    now = session.measure(view.workspace, "monologue_index", view.scope_now)
    if not now.n:
        return
    language = view.language
    taken = now.n - int(now.x)

    def draw() -> None:
        figure = charts.parts_bars(shares(now, language), palette=palette(), language=language, height=300)
        plot(figure, basis, "conversation_openings_chart")

    basis = TAKEN_BASIS.in_(language).format(x=numbers.count(taken, language), n=numbers.count(now.n, language))
    finding = TAKEN.in_(language).format(share=numbers.percent(1 - now.value, language))
    cards.card(view, finding=finding, basis=basis, key="conversation_openings", metric="monologue_index", draw=draw)


def shares(now: Measure, language: Language) -> list[charts.Share]:
    return [
        charts.Share(name.in_(language), now.detail[taken] if taken else 0, now.detail[total])
        for taken, total, name in PARTS
    ]


def ladder(view: View) -> None:
    language = view.language

    def draw(found: Finding) -> None:
        before = found.before.detail.get("levels") if found.before and found.before.n else None
        figure = charts.ladder(found.now.detail["levels"], before, palette=palette(), language=language)
        plot(figure, talk.alt(found, language), "conversation_ladder_chart")

    found = cards.finding_of(view, "dialogue_share")
    finding, basis = "", ""
    if found.now.known:
        finding = LADDER.in_(language).format(share=numbers.percent(found.now.value, language))
        earlier = (
            BEFORE.in_(language).format(n=numbers.count(found.before.n, language))
            if found.before and found.before.n
            else ""
        )
        basis = LADDER_BASIS.in_(language).format(
            n=numbers.count(found.now.n, language),
            before=earlier,
            depth=numbers.decimal(found.now.detail["mean_depth"], language, 1),
        )
    cards.metric_card(view, "dialogue_share", draw=draw, finding=finding, basis=basis, key="conversation_ladder")


def rates(view: View) -> None:
    language = view.language
    some = amounts(session.measure(view.workspace, "kaushik_rates", view.scope_now), language)

    def draw(found: Finding) -> None:
        figure = charts.bars(amounts(found.now, language), unit="per_post", palette=palette(), language=language)
        plot(figure, RATES.in_(language), "conversation_rates_chart")

    cards.metric_card(
        view,
        "kaushik_rates",
        draw=draw if some else None,
        finding=(RATES if some else RATES_NONE).in_(language),
        basis=RATES_BASIS.in_(language),
        key="conversation_rates",
    )


def amounts(now: Measure, language: Language) -> list[charts.Amount]:
    found = []
    for name, label in RATE_NAMES:
        rate = now.detail.get(name)
        if rate:
            median, n = numbers.decimal(rate["median"], language, 0), numbers.count(rate["n"], language)
            found.append(
                charts.Amount(label.in_(language), rate["mean"], MEDIAN.in_(language).format(median=median, n=n))
            )
    return found


def own_replies(view: View) -> None:
    by_label(view, "own_reply_share", "conversation_own")


def hanging(view: View) -> None:
    by_label(view, "hanging_dialogues", "conversation_hanging")


def by_label(view: View, metric: str, key: str) -> None:
    """A share and its parts by network, each with its interval."""

    def draw(found: Finding) -> None:
        parts = session.measures(view.workspace, metric, view.scope_now, "network")
        dots = [
            charts.Dot(
                talk.named(part.label),
                talk.estimate(part),
                cards.amount(part, view.language),
                pick=movement.pick_of(part.label, "network"),
            )
            for part in parts
            if part.n
        ]
        plot(
            charts.dots(dots, palette=palette(), language=view.language), talk.alt(found, view.language), f"{key}_chart"
        )

    cards.metric_card(view, metric, draw=draw, key=key)


def per_reply(view: View) -> None:
    def draw(found: Finding) -> None:
        detail = found.now.detail
        pair = [
            charts.Amount(words.POSTS.in_(view.language), detail["posts"]),
            charts.Amount(REPLIES.in_(view.language), detail["replies"]),
        ]
        figure = charts.bars(pair, palette=palette(), language=view.language)
        plot(figure, talk.alt(found, view.language), "conversation_per_reply_chart")

    told = session.measure(view.workspace, "broadcast_to_reply", view.scope_now).detail
    basis = PER_REPLY_BASIS.in_(view.language).format(
        **{name: numbers.count(told.get(name), view.language) for name in ("posts", "replies")}
    )
    cards.metric_card(view, "broadcast_to_reply", draw=draw, basis=basis, key="conversation_per_reply")


conversation(replace(filters.view(), cards=CARDS))
