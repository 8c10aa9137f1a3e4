"""From sheets to a document that needs no screen: words, figures for both themes, tables, definitions, settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from metrics import BY_ID, DEFAULTS, NAMES_OF_PEOPLE, Finding, Language, Metric, Scope, explained, numbers
from pages.kit import charts, drawer, methods, report_details, report_sections, report_sheet, session
from pages.kit import report_words as words
from pages.kit.report_sections import Section
from pages.kit.report_sheet import Sheet
from pages.kit.theme import DARK, LIGHT, Palette
from pages.kit.view import View, stretch
from pages.kit.words import network

Themes = Mapping[str, Palette]
THEMES: Themes = {"light": LIGHT, "dark": DARK}


@dataclass(frozen=True)
class Card:
    """A card on paper. figures: JSON by theme; table: heads and rows of words; explained: heads with their text."""

    key: str
    metric: str
    finding: str
    basis: str
    figures: Mapping[str, str] = field(default_factory=dict)
    height: int = 0
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    explained: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class Part:
    """A section of the document, with the cards that have something to show."""

    key: str
    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Document:
    """All that is printed, in one language. `parts` is empty for the board's page."""

    language: Language
    company: str
    fictional: bool
    facts: Sequence[tuple[str, str]]
    verdict: str
    evidence: str
    board: Part
    actions: Sequence[tuple[str, str]]
    unseen: Sequence[str]
    parts: Sequence[Part] = ()
    unknown: Sequence[tuple[str, str, str]] = ()
    settings: Sequence[tuple[str, str, str, bool]] = ()


def document(view: View, *, full: bool = True, themes: Themes = THEMES) -> Document:
    """The report of a view: one page for the board, or all of it."""
    spoken = view.language
    pulse = session.picture(view.workspace, "verdict", view.scope_now, view.scope_before, report_sections.PULSE)
    actions = session.picture(view.workspace, "actions", view.scope_now)
    sections = report_sections.sections(view) if full else []
    return Document(
        language=spoken,
        company=view.title,
        fictional=view.fictional,
        facts=facts(view),
        verdict=pulse.sentence.in_(spoken),
        evidence=pulse.evidence.in_(spoken),
        board=part(view, report_sections.board(view), themes),
        actions=[(action.title.in_(spoken), action.basis.in_(spoken)) for action in actions],
        unseen=[text.in_(spoken) for text in session.picture(view.workspace, "unseen")],
        parts=[made for made in (part(view, section, themes) for section in sections) if made.cards],
        unknown=unknown(view, sections),
        settings=settings(view) if full else (),
    )


def facts(view: View) -> list[tuple[str, str]]:
    """Of when, against when, through which filters and how fresh."""
    spoken, now, before = view.language, view.scope_now, view.scope_before
    against = stretch(before.since, before.until, spoken) if before else words.NOT_COMPARED.in_(spoken)
    place = session.setting(view.workspace, "timezone").rsplit("/", 1)[-1].replace("_", " ")
    fresh = f"{session.local_as_of(view.workspace, spoken)}, {words.ZONE.in_(spoken).format(zone=place)}"
    told = [
        (words.PERIOD, stretch(now.since, now.until, spoken)),
        (words.COMPARED, against),
        (words.NETWORKS, ", ".join(map(network, now.networks)) or words.ALL.in_(spoken)),
        (words.ACCOUNTS, ", ".join(now.accounts) or words.ALL.in_(spoken)),
        (words.UP_TO, fresh),
    ]
    return [(name.in_(spoken), text) for name, text in told]


def part(view: View, section: Section, themes: Themes) -> Part:
    made = [card(view, sheet, found, themes) for sheet, found in section.sheets if report_sections.shown(sheet, found)]
    kept = [one for one in made if one.finding]
    # What has only words stands together at the end: no holes between the pictures.
    return Part(section.key, section.title, tuple(sorted(kept, key=lambda one: not one.figures)))


def card(view: View, sheet: Sheet, found: Finding | None, themes: Themes = THEMES) -> Card:
    """One sheet written down; its figure is drawn once for each theme."""
    finding, basis = report_sheet.said(view, sheet, found)
    figures, table, height = {}, None, 0
    if report_sheet.drawable(view, sheet, found):
        for theme, palette in themes.items():
            figure = sheet.figure(view, found, palette)
            if figure is not None:
                figures[theme], table, height = charts.written(figure)
    metric = BY_ID.get(sheet.metric)
    parts = [] if report_sheet.hushed(view, sheet) else report_details.rows(metric, found, view.language)
    return Card(
        key=sheet.key,
        metric=metric.name.in_(view.language) if metric else "",
        finding=numbers.spaced(finding),
        basis=numbers.spaced(basis),
        figures=figures,
        height=height,
        heads=table["heads"] if table else (),
        rows=table["rows"] if table else parts,
        explained=explanation(view, metric, found, sheet.scope(view)) if metric else (),
    )


def explanation(view: View, metric: Metric, found: Finding, scope: Scope) -> list[tuple[str, str]]:
    """The drawer as text: the question, the rule, what is left out, the settings, and where it comes from."""
    spoken = view.language
    told = [(metric.name.in_(spoken), metric.question.in_(spoken)), *explained.method(metric, spoken)]
    # Some metrics keep such a count for each of their parts; only plain ones can be said here.
    plain = {name: value for name, value in found.now.detail.items() if isinstance(value, int | float)}
    counted = drawer.exclusions(replace(found.now, detail=plain), spoken)
    left_out = ", ".join(filter(None, (counted, drawer.of_the_house(view, metric, scope))))
    if left_out:
        told.append((f"{words.LEFT_OUT.in_(spoken)}:", f"{left_out}."))
    in_force = drawer.settings_of(view, metric)
    if in_force:
        told.append((explained.SETTINGS.in_(spoken), in_force))
    if metric.parts:
        names = ", ".join(BY_ID[each].name.in_(spoken) for each in metric.parts)
        told.append((explained.PARTS.in_(spoken), f"{names}."))
    return [*told, ("", " ".join(explained.notes(metric, spoken)))]


def unknown(view: View, sections: Sequence[Section]) -> list[tuple[str, str, str]]:
    """What has no card: its name, why, and what to bring to see it."""
    told = []
    for section in sections:
        for sheet, found in section.sheets:
            if found is not None and not report_sections.shown(sheet, found):
                finding, basis = report_sheet.said(view, sheet, found)
                told.append((BY_ID[sheet.metric].name.in_(view.language), finding, basis))
    return told


def settings(view: View) -> list[tuple[str, str, str, bool]]:
    """Name, value, default, and whether it was changed; lists of people's names are counted, not printed."""
    told = []
    for name, default in DEFAULTS.items():
        value = session.setting(view.workspace, name)
        shown = [_setting(name, one, view.language) for one in (value, default)]
        told.append((methods.named(name, view.language), *shown, value != default))
    return told


def _setting(name: str, value: Any, language: Language) -> str:
    if name in NAMES_OF_PEOPLE:
        return words.NAMES_KEPT.in_(language).format(n=len(value))
    if name == "purpose_rules" and value:
        return words.RULES_KEPT.in_(language)
    return numbers.spaced(methods.written(name, value, language))
