"""Conversation: broadcast volume against two-way conversation, and how far each contact goes."""

from dataclasses import replace

from metrics import Finding, Language, Measure, Status, Text, numbers
from pages.kit import applause, cards, charts, filters, mentality, mirrored, movement, noting, openings, session, talk
from pages.kit.follows import starts_and_ends
from pages.kit.theme import palette, plot
from pages.kit.view import View

LEAD = Text(es="Publicamos {posts} veces y conversamos {talks}.", en="We posted {posts} times and conversed {talks}.")
LEAD_COUNTS = Text(es="Publicamos {posts} veces.", en="We posted {posts} times.")
LEAD_NOTHING = Text(es="En este periodo no hay nada que contar.", en="There is nothing to count in this period.")
EVIDENCE = Text(
    es="Publicaciones: {posts}{posts_before}. Conversaciones: {talks}{talks_before}, "
    "de {n} veces que un cliente abrió un hilo.",
    en="Posts: {posts}{posts_before}. Conversations: {talks}{talks_before}, of {n} times a customer opened a thread.",
)
LEAD_TALKS = Text(es="Conversamos {talks} veces.", en="We conversed {talks} times.")
EVIDENCE_TALKS = Text(
    es="Conversaciones: {talks}{talks_before}, de {n} veces que un cliente abrió un hilo. "
    "Sin fichero de publicaciones.",
    en="Conversations: {talks}{talks_before}, of {n} times a customer opened a thread. There is no file of posts.",
)
BEFORE = Text(es=" (antes {n})", en=" (before {n})")
LADDER = Text(es="El {share} de los contactos llega a diálogo", en="Of all contacts, {share} become a dialogue")
LADDER_BASIS = Text(
    es="Hasta dónde llega cada contacto en 7 días · {n} contactos{before} · profundidad media {depth}",
    en="How far each contact goes within 7 days · {n} contacts{before} · mean depth {depth}",
)
VOLUMES = ("broadcast_volume", "conversation_volume")
CARDS = (
    *VOLUMES,
    *("monologue_index", "dialogue_share", "hanging_dialogues", "own_reply_share", "broadcast_to_reply"),
    *("kaushik_rates", "silent_post_share", "talk_per_post", "who_starts_who_ends", "mentality_ladder"),
)


def conversation(view: View) -> None:
    head(view)
    if session.picture(view.workspace, "level") == "messages":
        mirrored.mirror(view, "conversation")
        with_messages(view)
    else:
        mirrored.broadcast_against_talk(view)
        cards.row(view, mirrored.silent_posts, mirrored.per_post)
        cards.row(view, ribbon, ladder)
        cards.row(view, applause.rates, own_replies)


def with_messages(view: View) -> None:
    if session.measure(view.workspace, "monologue_index", view.scope_now).n:
        cards.row(view, ribbon, openings.card, widths=(2, 1))
    else:
        ribbon(view)
    ladder(view)
    cards.row(view, hanging, own_replies)
    cards.row(view, starts_and_ends, mentality.ladder)
    cards.row(view, applause.per_reply, applause.rates)


def head(view: View) -> None:
    posts, talks = (cards.finding_of(view, name) for name in VOLUMES)
    language = view.language
    if not posts.now.n and not talks.now.n:
        cards.lead(LEAD_NOTHING.in_(language), cards.basis_of(posts, language))
        return
    if posts.now.status is Status.MISSING:
        lead_talks(talks, language)
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


def lead_talks(talks: Finding, language: Language) -> None:
    """Files without posts: no number stands for them."""
    evidence = EVIDENCE_TALKS.in_(language).format(
        talks=numbers.count(talks.now.value, language),
        talks_before=before_of(talks, language),
        n=numbers.count(talks.now.n, language),
    )
    cards.lead(LEAD_TALKS.in_(language).format(talks=numbers.count(talks.now.value, language)), evidence)


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


def ladder(view: View) -> None:
    language = view.language

    def draw(found: Finding) -> None:
        before = found.before.detail.get("levels") if found.before and found.before.n else None
        levels, few = found.now.detail["levels"], found.now.status is not Status.OK
        figure = charts.ladder(levels, before, counted=few, palette=palette(), language=language)
        plot(figure, talk.alt(found, language), "conversation_ladder_chart")

    found = cards.finding_of(view, "dialogue_share")
    finding, basis = "", ""
    if found.now.known:
        hardly = 0 < found.now.value < 0.005  # some is not none
        finding = LADDER.in_(language).format(share=numbers.percent(found.now.value, language, int(hardly)))
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


def own_replies(view: View) -> None:
    by_label(view, "own_reply_share", "conversation_own")


def hanging(view: View) -> None:
    by_label(view, "hanging_dialogues", "conversation_hanging")


def by_label(view: View, metric: str, key: str) -> None:
    """A share and its parts by network, each with its interval."""

    def draw(found: Finding) -> None:
        parts = [part for part in session.measures(view.workspace, metric, view.scope_now, "network") if part.n]
        if found.now.status is Status.OK:
            figure = charts.dots([dot(view, part) for part in parts], palette=palette(), language=view.language)
        else:
            shares = [charts.Share(talk.named(part.label), int(part.x), part.n) for part in parts]
            figure = charts.parts_bars(shares, palette=palette(), language=view.language)
        plot(figure, talk.alt(found, view.language), f"{key}_chart")

    cards.metric_card(view, metric, draw=draw, key=key)


def dot(view: View, part: Measure) -> charts.Dot:
    """A network's share, which a click filters by."""
    pick = movement.pick_of(part.label, "network")
    return charts.Dot(talk.named(part.label), talk.estimate(part), cards.amount(part, view.language), pick=pick)


conversation(replace(filters.view(), cards=CARDS))
