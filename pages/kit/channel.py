"""The posture of a brand: its place on the map, how far each posture holds, and what one of them asks."""

from __future__ import annotations

import streamlit as st

from metrics import BY_ID, POSTURES, Cloud, Condition, Language, Measure, Status, numbers
from pages.kit import cards, charts, filters, mirrored, session, talk
from pages.kit import channel_words as words
from pages.kit import words as frame_words
from pages.kit.theme import palette, plot
from pages.kit.view import View

CORNERS = ("social_communications", "social_channel", "social_media", "conversations_only")
PREFERRED = "social_channel"
SURE = 0.95
HALF = 0.5  # from here on a condition does not stand in the way
MOST = 5  # accounts or networks on the map


def name_of(label: str, language: Language) -> str:
    return POSTURES[label].in_(language)


def lead(view: View) -> tuple[str, str]:
    """Which posture, or between which two; and the two numbers that place it."""
    language = view.language
    now = session.measure(view.workspace, "posture", view.scope_now)
    if now.status is Status.MISSING:
        return words.UNTOLD.in_(language), cards.to_see_it(now, language)
    if now.status is not Status.OK:
        return words.NOT_YET.in_(language), not_yet(view, now)
    return title(now, language), " ".join(filter(None, (evidence(view, now), redrawn(view))))


def title(now: Measure, language: Language) -> str:
    if now.value in words.LEAD:
        return words.LEAD[now.value].in_(language)
    held = sorted(now.detail["memberships"].items(), key=lambda pair: -pair[1])
    near = [name_of(label, language) for label, truth in held if truth > 0][:2]
    template = (words.NEAR_NONE, words.NEAR_ONE, words.BETWEEN)[len(near)]
    return template.in_(language).format(**dict(zip(("first", "second"), near, strict=False)))


def not_yet(view: View, now: Measure) -> str:
    mix = session.measure(view.workspace, "purpose_mix", view.scope_now)
    return words.NOT_YET_WHY.in_(view.language).format(
        posts=numbers.count(now.n, view.language),
        coverage=numbers.percent(mix.detail.get("coverage", 0), view.language),
        waits=numbers.count(now.detail.get("episodes", 0), view.language),
    )


def evidence(view: View, now: Measure) -> str:
    language = view.language
    missed, mix = (session.measure(view.workspace, m, view.scope_now) for m in ("monologue_index", "purpose_mix"))
    return words.EVIDENCE.in_(language).format(
        dialogue=numbers.percent(1 - missed.value, language),
        purposes=numbers.decimal(mix.value, language, 1),
        posts=numbers.count(now.n, language),
        openings=numbers.count(missed.n, language),
    )


def redrawn(view: View) -> str:
    """The posture that comes out most often when the weeks are drawn anew."""
    cloud = session.picture(view.workspace, "posture_cloud", view.scope_now)
    if cloud is None or not cloud.labels:
        return ""
    label, times = max(cloud.labels.items(), key=lambda pair: pair[1])
    language = view.language
    return words.DRAWN.in_(language).format(
        n=numbers.count(times, language), all=numbers.count(len(cloud.places), language), name=name_of(label, language)
    )


def borders(view: View) -> tuple[float, float]:
    """Where the map is parted: where the rule on monologue is half true, and the house's band of purposes."""
    asked = session.picture(view.workspace, "posture_conditions", view.scope_now)
    ramp = next(one.ramps[0] for one in asked if one.input == "monologue")
    return 1 - sum(ramp) / 2, BY_ID["purpose_mix"].bands[0]


def judged(view: View) -> bool:
    """Whether there is enough to speak of a posture."""
    return session.measure(view.workspace, "posture", view.scope_now).status is Status.OK


def the_map(view: View) -> None:
    """Dialogue across, purposes up; the interval as a cloud, months as a trail, accounts or networks beside."""
    language = view.language
    cloud = session.picture(view.workspace, "posture_cloud", view.scope_now)
    if cloud is None or not judged(view):
        cards.metric_card(view, "posture", key="channel_map", before=False)
        return
    kinds = {"months": months(view), "accounts": groups(view, "account"), "networks": groups(view, "network")}
    offered = [kind for kind, stands in kinds.items() if len(stands) > 1]
    chosen = st.session_state.get("_channel_map")
    kind = chosen if chosen in offered else (offered[0] if offered else "")
    finding, basis = map_words(view, cloud, kind)

    def draw() -> None:
        if len(offered) > 1:
            names = {each: words.SHOWN[each].in_(language) for each in offered}
            st.segmented_control(
                words.SHOW.in_(language), offered, format_func=names.__getitem__, default=offered[0],
                key="_channel_map", label_visibility="collapsed",
            )  # fmt: skip
        figure = charts.posture_map(
            charts.Stand(words.NOW.in_(language), *cloud.here), cloud.places,
            trail=kinds["months"] if kind == "months" else (), others=kinds[kind] if kind not in ("", "months") else (),
            corners=charts.Corners(corner_names(language), *borders(view)), palette=palette(), language=language,
        )  # fmt: skip
        plot(figure, f"{finding}. {basis}", "channel_map_chart")

    rows = session.measure(view.workspace, "broadcast_volume", view.scope_now).n
    cards.card(view, finding=finding, basis=basis, key="channel_map", metric="posture", draw=draw, rows=rows)


def corner_names(language: Language) -> tuple[str, ...]:
    names = (name_of(label, language) for label in CORNERS)
    return tuple(name[:1].upper() + name[1:] for name in names)


def map_words(view: View, cloud: Cloud, kind: str) -> tuple[str, str]:
    """On whose side of the map, or at whose border, if the cloud crosses one."""
    language, across = view.language, borders(view)

    def corner(place: tuple[float, float]) -> str:
        return CORNERS[2 * (place[1] < across[1]) + (place[0] >= across[0])]

    here = corner(cloud.here)
    same = sum(corner(place) == here for place in cloud.places)
    template = words.INSIDE if same >= SURE * len(cloud.places) else words.BORDER
    if here != closest(view):
        template = words.LEANS
    drawn = words.CLOUD.in_(language).format(n=numbers.count(len(cloud.places), language)) if cloud.places else ""
    trail = words.TRAIL[kind].in_(language) if kind else ""
    basis = words.MAP_BASIS.in_(language).format(cloud=drawn, trail=trail)
    return template.in_(language).format(name=name_of(here, language)), basis


def closest(view: View) -> str:
    """The posture that holds furthest by the rule."""
    held = session.measure(view.workspace, "posture", view.scope_now).detail["memberships"]
    return max(held, key=held.__getitem__)


def stands(view: View, split: str, whole: object) -> dict[str, tuple[float, float, int]]:
    """Places of the parts that have enough of both sides."""
    found = [
        {one.label: one for one in session.measures(view.workspace, metric, whole, split) if one.known}
        for metric in ("monologue_index", "purpose_mix")
    ]
    return {
        label: (1 - found[0][label].value, found[1][label].value, found[1][label].n)
        for label in found[0]
        if label in found[1]
    }


def months(view: View) -> list[charts.Stand]:
    """The months from the start of the comparison, but for those that are barely in it."""
    whole = mirrored.stretch(view)
    full = {point.at.strftime("%Y-%m") for point in talk.months(view, "purpose_mix", whole)}
    names = numbers.MONTHS[view.language]
    return [
        charts.Stand(names[int(label[-2:]) - 1], dialogue, purposes)
        for label, (dialogue, purposes, _) in sorted(stands(view, "month", whole).items())
        if label in full
    ]


def groups(view: View, split: str) -> list[charts.Stand]:
    """The accounts or networks with most posts; what is not named is left out."""
    found = sorted(stands(view, split, view.scope_now).items(), key=lambda pair: -pair[1][2])
    write = frame_words.network if split == "network" else str
    return [charts.Stand(write(label), place[0], place[1]) for label, place in found if label != "?"][:MOST]


def lacks(view: View) -> None:
    """How far each posture holds, and what would have to change to be the one that the seed prefers."""
    language = view.language
    clauses = session.picture(view.workspace, "posture_clauses", view.scope_now)

    def draw() -> None:
        held = [(corner_names(language)[CORNERS.index(each.posture)], each.membership) for each in clauses]
        figure = charts.memberships(held, palette=palette(), language=language)
        told = "; ".join(f"{name}: {numbers.decimal(truth, language)}" for name, truth in held)
        plot(figure, f"{words.LACKS.in_(language)}. {told}", "channel_lacks_chart")
        wanted = next((each.sentence for each in clauses if each.posture == PREFERRED), None)
        if wanted:
            st.markdown(wanted.in_(language))
        cards.small(" ".join(filter(None, (stability(view), words.ARITHMETIC.in_(language) if wanted else ""))))
        if "workshop" in frame_words.PAGES:
            filters.link("workshop", words.TRY.in_(language))

    basis = words.LACKS_BASIS.in_(language)
    cards.card(view, finding=words.LACKS.in_(language), basis=basis, key="channel_lacks", metric="posture", draw=draw)


def stability(view: View) -> str:
    found = session.picture(view.workspace, "posture_stability", view.scope_now)
    if found is None:
        return ""
    counts = {"same": numbers.count(found.same, view.language), "weeks": numbers.count(found.weeks, view.language)}
    return words.STABLE.in_(view.language).format(**counts)


def asks(view: View) -> None:
    """The conditions of the social channel, each with where we are."""
    language = view.language
    found = session.picture(view.workspace, "posture_conditions", view.scope_now)
    finding, basis = asks_words(view)

    def draw() -> None:
        figure = charts.conditions([asked(one, language) for one in found], palette=palette(), language=language)
        plot(figure, f"{finding}. {basis}", "channel_asks_chart")

    cards.card(view, finding=finding, basis=basis, key="channel_asks", metric="posture", draw=draw)


def asks_words(view: View) -> tuple[str, str]:
    """How many conditions are not met, and which is furthest from it."""
    language = view.language
    found = session.picture(view.workspace, "posture_conditions", view.scope_now)
    known = [one for one in found if one.truth is not None]
    short = sum(one.truth < HALF for one in known)
    finding = words.ASKS[min(short, 2)].in_(language).format(n=numbers.count(short, language), all=len(known))
    least = min(known, key=lambda one: one.truth)
    weakest = words.INPUTS[least.input].in_(language)
    lower = weakest[:1].lower() + weakest[1:]
    told = words.WEAKEST.in_(language).format(name=lower) if least.truth < 1 else ""
    return finding, words.ASKS_BASIS.in_(language).format(weakest=told)


def asked(one: Condition, language: Language) -> charts.Asked:
    name = words.INPUTS[one.input].in_(language)
    text = numbers.percent(one.value, language)
    return charts.Asked(name, one.value, one.ramps, text, holds(one.truth, language), held=(one.truth or 0) >= HALF)


def holds(truth: float | None, language: Language) -> str:
    if truth is None:
        return words.UNKNOWN.in_(language)
    if 0 < truth < 1:
        return words.PARTLY.in_(language).format(truth=numbers.decimal(truth, language))
    return (words.HOLDS if truth else words.FAILS).in_(language)
