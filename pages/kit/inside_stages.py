"""The five stages as an overlapping mixture, what each rests on and what is missing, and the ladder of mentality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from metrics import Language, Measure, Status, numbers
from pages.kit import cards, charts
from pages.kit import inside_stage_words as words
from pages.kit.discretion import least
from pages.kit.inside_scope import house, in_words, named, staff_card
from pages.kit.inside_words import HOUSE
from pages.kit.theme import Palette, palette, plot
from pages.kit.view import View

MOST = 14  # rows drawn; the table has all of them
Mixed = Mapping[str, Any]


def stages(view: View) -> None:
    """The mixture by department, and beside it the evidence of one of them."""
    view = house(view)
    found = cards.finding_of(view, "stage_mixture")
    if found.now.status is not Status.OK or not found.now.detail.get("whole"):
        staff_card(view, "stage_mixture", key="inside_stages")
        return
    mixtures, told = mixed_of(view, found.now)
    left, right = st.columns([3, 2])
    with left:
        matrix(view, mixtures, told)
    with right:
        evidence(view, mixtures, told)


def mixed_of(view: View, now: Measure) -> tuple[dict[str | None, Mixed], dict[str | None, set[str]]]:
    """The mixture of the house (None) and of each department, with the signs that may not be told."""
    mixtures = {None: now.detail["whole"], **now.detail["departments"]}
    return mixtures, {name: set(mixed["few"]) for name, mixed in mixtures.items()}


def levels(mixed: Mixed, hidden: set[str]) -> list[int | None]:
    """How evident each stage is, 0 to 3; FEW where that would tell of too few people, None where it is not known."""
    return [_level(mixed["signs"][stage], hidden) for stage in words.STAGES]


def _level(signs: Mapping[str, float | None], hidden: set[str]) -> int | None:
    told = [value for name, value in signs.items() if name not in hidden]
    if 0.0 in told:
        return 0
    if any(name in hidden for name in signs):
        return charts.FEW
    return None if None in told else _tone(min(value for value in told if value is not None))


def _tone(score: float) -> int:
    return 0 if score <= 0 else 1 if score < 1 / 3 else 2 if score < 2 / 3 else 3


def matrix(view: View, mixtures: Mapping[str | None, Mixed], told: Mapping[str | None, set[str]]) -> None:
    language, few = view.language, least(view)
    rows = stage_rows(mixtures, told, language)
    finding, basis = matrix_words(rows, language)

    def draw() -> None:
        plot(matrix_figure(view, rows, palette()), f"{finding}. {basis}", "inside_stages_chart")
        notes = marks(rows[:MOST], few, language)
        if len(rows) > MOST:
            rest = words.ONE_MORE if len(rows) == MOST + 1 else words.REST
            notes.append(rest.in_(language).format(n=len(rows) - MOST))
        cards.small(" · ".join(notes))

    cards.card(view, finding=finding, basis=basis, key="inside_stages", metric="stage_mixture", draw=draw)


def stage_rows(
    mixtures: Mapping[str | None, Mixed], told: Mapping[str | None, set[str]], language: Language
) -> list[charts.StageRow]:
    """The house first, then the departments, the largest first."""
    ordered = sorted(mixtures, key=lambda name: (name is not None, -mixtures[name]["people"], name or ""))
    return [
        charts.StageRow(_who(name, language), levels(mixtures[name], told[name]), strong=name is None)
        for name in ordered
    ]


def matrix_words(rows: Sequence[charts.StageRow], language: Language) -> tuple[str, str]:
    names = (_lower(text.in_(language)) for text in words.STAGES.values())
    key = " · ".join(f"{i}{numbers.NBSP}{name}" for i, name in enumerate(names, 1))
    return _says(rows[0].levels, language), words.BASIS.in_(language).format(key=key)


def matrix_figure(view: View, rows: Sequence[charts.StageRow], palette: Palette) -> Any:
    names, said = ([text.in_(view.language) for text in texts] for texts in (words.STAGES.values(), words.LEVELS))
    chosen = {"palette": palette, "language": view.language}
    return charts.stage_matrix(rows, stages=names, levels=said, least=least(view), most=MOST, **chosen)


def marks(rows: Sequence[charts.StageRow], few: int, language: Language) -> list[str]:
    """What the signs in the picture mean; those that are not in it are not explained."""
    there = {level for row in rows for level in row.levels}
    notes = [(None, words.UNKNOWN), (charts.FEW, words.RESTS_ON_FEW)]
    said = [text.in_(language).format(least=few) for sign, text in notes if sign in there]
    return [*said, words.THRESHOLDS.in_(language)]


def _who(name: str | None, language: Language) -> str:
    return HOUSE.in_(language) if name is None else named(name)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _says(house_levels: list[int | None], language: Language) -> str:
    """The stages that are more than weak in the whole house, as many as they are."""
    seen = [text for text, level in zip(words.STAGES.values(), house_levels, strict=True) if level and level >= 2]
    names = dict(zip("abc", (_lower(text.in_(language)) for text in seen), strict=False))
    if not seen:
        return words.NONE.in_(language)
    template = {1: words.ONE, 2: words.TWO, 3: words.THREE}.get(len(seen), words.MANY)
    return _capital(template.in_(language).format(**names, n=in_words(len(seen), language)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def evidence(view: View, mixtures: Mapping[str | None, Mixed], told: Mapping[str | None, set[str]]) -> None:
    """What each stage rests on, for the house or for the department chosen."""
    language = view.language

    def draw() -> None:
        names = {_who(name, language): name for name in mixtures}
        chosen = st.selectbox(
            words.WHICH.in_(language), list(names), key="_inside_stage_of", label_visibility="collapsed"
        )
        name = names.get(chosen)
        plot(signs_figure(view, mixtures[name], told[name], palette()), finding, "inside_evidence_chart")
        cards.small(" ".join(_lacking(mixtures[name], language)))

    finding = words.EVIDENCE.in_(language)
    cards.card(view, finding=finding, basis=words.EVIDENCE_BASIS.in_(language), key="inside_evidence", draw=draw)


def signs_figure(view: View, mixed: Mixed, hidden: set[str], palette: Palette) -> Any:
    rows = [_stage(stage, mixed, hidden, view) for stage in words.STAGES]
    return charts.stage_signs(rows, palette=palette, language=view.language)


def _stage(stage: str, mixed: Mixed, hidden: set[str], view: View) -> charts.StageSigns:
    language, few = view.language, least(view)
    signs = mixed["signs"][stage]
    level = _level(signs, hidden)
    place = list(words.STAGES).index(stage) + 1
    told = {name: value for name, value in signs.items() if name not in hidden and value is not None}
    decides = min(told, key=lambda name: told[name]) if told and level is not None and level != charts.FEW else None
    return charts.StageSigns(
        f"{place}  {words.STAGES[stage].in_(language)}",
        _level_said(level, few, language),
        [
            charts.Sign(
                words.SIGNS[name].in_(language), told.get(name), _sign_said(name, value, hidden, few, language),
                weakest=name == decides,
            )
            for name, value in signs.items()
        ],
    )  # fmt: skip


def _level_said(level: int | None, few: int, language: Language) -> str:
    if level is None:
        return words.MISSING.in_(language)
    return words.UNDER.in_(language).format(least=few) if level == charts.FEW else words.LEVELS[level].in_(language)


def _sign_said(name: str, value: float | None, hidden: set[str], few: int, language: Language) -> str:
    if name in hidden:
        return words.UNDER.in_(language).format(least=few)
    return words.MISSING.in_(language) if value is None else numbers.percent(value, language)


def _lacking(mixed: Mixed, language: Language) -> list[str]:
    missing = {name for names in mixed["missing"].values() for name in names}
    said = [_lower(text.in_(language)).split(":")[0] for name, text in words.SIGNS.items() if name in missing]
    lacks = [words.LACKING.in_(language).format(names=", ".join(said))] if said else []
    return [*lacks, words.TOGETHER.in_(language)]
