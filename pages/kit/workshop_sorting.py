"""The steps in which the room sorts: companies into postures, posts into voices, answers as a good dentist would."""

from __future__ import annotations

import re

from metrics import BY_ID, POSTURES, Status, Text, numbers, sentence
from pages.kit import cards, channel, charts, discretion, session
from pages.kit import workshop_words as words
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.workshop_answers import finding
from pages.kit.workshop_companies import companies_of, drawn, ordered, patients, verdict
from pages.kit.workshop_model import Answer, Item

FOUR = ("altavoz", "abrazo", "mostrador", "obrador_lunares")
VOICES = ("echo", "own", "conversing")
# A rough rule in sight of everybody, in the order in which it is tried: not a judgement of what was written.
DENTIST = (
    (3, re.compile(r"[?¿]")),
    (2, re.compile(r"\b(porque|por eso|para que|significa|because|so that|means)\b|\d", re.IGNORECASE)),
    (0, re.compile(r"\b(cu[eé]nt\w+|ven\w*|te esperamos|prueb\w+|ap[uú]nt\w+|tell us|come|join|try)\b", re.IGNORECASE)),
    (1, re.compile(r"\b(gracias|siento|sentimos|lamento|entiendo|entendemos|tienes raz[oó]n|thank|sorry|understand)\b",
                   re.IGNORECASE)),
)  # fmt: skip


def postures(view: View) -> list[str]:
    names = [name.in_(view.language) for name in POSTURES.values() if name is not POSTURES.get("mixed")]
    return [*(name[:1].upper() + name[1:] for name in names), words.BETWEEN_TWO.in_(view.language)]


def _labels() -> list[str]:
    return [label for label in POSTURES if label != "mixed"]


def four_companies(view: View) -> list[View]:
    """The four of the lesson that are here; with one's own data, the open one alone."""
    names = {one.workspace: one for one in companies_of(view)}
    return [names[name] for name in FOUR if name in names] or [view]


def posture_items(view: View) -> list[Item]:
    return [item for one in four_companies(view) if (item := _posture(one))]


def _posture(view: View) -> Item | None:
    found = session.measure(view.workspace, "posture", view.scope_now)
    if found.status is not Status.OK:
        return None
    labels = _labels()
    right = labels.index(found.value) if found.value in labels else len(labels)
    missed, mix = (session.measure(view.workspace, name, view.scope_now) for name in ("monologue_index", "purpose_mix"))
    clue = words.POSTURE_CLUE.in_(view.language).format(
        name=view.title,
        posts=numbers.count(found.n, view.language),
        taken=numbers.percent(1 - missed.value if missed.known else None, view.language),
        selling=numbers.percent(mix.detail.get("commercial"), view.language),
    )
    return Item(clue, right, channel.title(found, view.language))


def posture_answer(view: View) -> Answer:
    items = posture_items(view)
    if not items:
        missing = finding(view, "posture")
        return Answer(sentence(missing, BY_ID["posture"], view.language), cards.basis_of(missing, view.language))
    said = words.POSTURES_TOLD.in_(view.language)
    return Answer(said, words.POSTURES_BASIS.in_(view.language), metrics=("posture", "monologue_index", "purpose_mix"))


def draw_postures(view: View, answer: Answer) -> None:
    """All of them on the map of the channel's page."""
    stands, borders = [], None
    for one in four_companies(view):
        cloud = session.picture(one.workspace, "posture_cloud", one.scope_now)
        if cloud is not None:
            stands.append(charts.Stand(one.title, *cloud.here))
            borders = borders or channel.borders(one)
    if not stands or borders is None:
        return
    corners = charts.Corners(channel.corner_names(view.language), *borders)
    figure = charts.posture_map(
        stands[0], others=stands[1:], corners=corners, palette=palette(), language=view.language
    )
    plot(figure, answer.said, "workshop_postures_chart")


def voices(view: View) -> list[str]:
    return [words.VOICES[name].in_(view.language) for name in VOICES]


def voice_items(view: View) -> list[Item]:
    found = session.picture(view.workspace, "posts_to_sort", view.scope_now)
    return [Item(one.text, VOICES.index(one.voice)) for one in found]


def voice_answer(view: View) -> Answer:
    found = finding(view, "echo_ratio")
    told = sentence(found, BY_ID["echo_ratio"], view.language), cards.basis_of(found, view.language)
    said, basis = discretion.instead(view, "echo_ratio") or told
    return Answer(said, basis, metrics=("echo_ratio",))


def dentist_acts(view: View) -> list[str]:
    return [text.in_(view.language) for text in words.DENTIST]


def tag(text: str) -> int | None:
    """What the rough rule says an answer does first; None where it sees nothing."""
    return next((act for act, sign in DENTIST if sign.search(text)), None)


def dentist_items(view: View) -> list[Item]:
    found = session.picture(view.workspace, "replies_to_tag", view.scope_now)
    asked: Text = words.ASKED_BY
    return [
        Item(one.text, tag(one.text), asked.in_(view.language).format(text=one.asked) if one.asked else "")
        for one in found
    ]


def dentist_answer(view: View) -> Answer:
    items = dentist_items(view)
    if not items:
        return Answer(words.NO_REPLIES.in_(view.language), words.NO_REPLIES_BASIS.in_(view.language))
    counts = [sum(item.right == place for item in items) for place in range(len(words.DENTIST))]
    named = [f"{text.in_(view.language).lower()} {n}" for text, n in zip(words.DENTIST, counts, strict=True)]
    unseen = len(items) - sum(counts)
    more = words.DENTIST_UNSEEN.in_(view.language).format(n=unseen) if unseen else ""
    said = words.DENTIST_TOLD.in_(view.language).format(n=len(items), told=", ".join(named)) + more
    return Answer(said, words.DENTIST_RULE.in_(view.language))


def company_names(view: View) -> list[str]:
    return [one.title for one in companies_of(view)]


def in_trouble(view: View) -> Answer:
    """The company whose trust broke, or the one with the lowest score."""
    told = patients(view)
    worst = [place for place, one in enumerate(told) if one.trouble]
    known = [one for one in told if one.score is not None]
    if not worst and known:
        lowest = min(known, key=lambda one: one.score or 0)
        worst = [told.index(lowest)]
    if not worst:
        return Answer(words.NO_TROUBLE.in_(view.language))
    first = told[worst[0]]
    names = words.AND.in_(view.language).join(told[place].name for place in worst)
    said = words.TROUBLE.in_(view.language).format(names=names, why=first.sentence)
    broken = [f"{one.name}: {verdict(one, view)}." for one in told if one.broke]
    return Answer(said, " ".join([first.evidence, *broken]), right=tuple(worst), metrics=("health_score",))


def draw_trouble(view: View, answer: Answer) -> None:
    """All of them side by side, those in trouble first."""
    drawn(ordered(patients(view)), view, f"{answer.said}. {answer.basis}", "workshop_trouble")
