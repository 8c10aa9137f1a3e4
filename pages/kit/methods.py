"""From definitions to what a page shows of them: search, worked examples as tables, settings in words."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from textwrap import dedent
from typing import Any

import pandas as pd

from metrics import BY_ID, CATALOGUE, Language, Metric, Unit, numbers
from pages.kit import methods_labels as labels
from pages.kit import methods_words as words
from pages.kit.desk.settings_words import NAMES
from pages.kit.methods_kinds import KINDS
from pages.kit.methods_parts import PARTS
from pages.kit.needs import NEEDS
from pages.kit.waits_words import WEEKDAYS
from pages.kit.words import network


def families() -> list[str]:
    """The families that have a metric, in the order in which a person would read them."""
    there = dict.fromkeys(metric.family for metric in CATALOGUE)
    order = list(words.FAMILIES)
    return sorted(there, key=lambda family: order.index(family) if family in order else len(order))


def family_name(family: str, language: Language) -> str:
    return words.FAMILIES[family].in_(language) if family in words.FAMILIES else family


def found(text: str, family: str, language: Language) -> list[Metric]:
    """The metrics of a family whose name, question, method or id holds every word, whatever its accents and case."""
    wanted = _plain(text).split()
    return [
        metric
        for metric in CATALOGUE
        if (not family or metric.family == family) and all(word in _said(metric, language) for word in wanted)
    ]


def _said(metric: Metric, language: Language) -> str:
    texts = (metric.name, metric.question, metric.method)
    return _plain(f"{metric.id} {metric.number} {' '.join(text.in_(language) for text in texts)}")


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def title(metric: Metric, language: Language) -> str:
    return f"{metric.number} · {metric.name.in_(language)}"


def formula(metric: Metric, language: Language) -> str:
    """What kind of number it is, how it reads, and from how many cases on it is shown."""
    parts = [KINDS[metric.kind].in_(language)] if metric.kind in KINDS else []
    if metric.kind == "share" and "cluster" in metric.options:
        parts.append(words.CLUSTERED.in_(language))
    reads = [words.UNITS[metric.unit].in_(language), words.BETTER[metric.better].in_(language)]
    if metric.kind in ("share", "mean", "waiting"):
        reads.append(words.MINIMUM.in_(language).format(n=numbers.count(metric.minimum, language)))
    return " ".join([*parts, f"{sentence_case('; '.join(reads))}."])


def sentence_case(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def bands(metric: Metric, language: Language) -> str:
    """normal, hasta 20 %; mucho, de ahí en adelante."""
    if not metric.bands:
        return ""
    ends = [numbers.value(end, metric.unit, language) for end in metric.bands]
    reach = {"es": "hasta {end}", "en": "up to {end}"}[language]
    beyond = {"es": "desde {end}", "en": "from {end}"}[language]
    spans = [reach.format(end=end) for end in ends] + [beyond.format(end=ends[-1])]
    return "; ".join(f"{name.in_(language)}, {span}" for name, span in zip(metric.band_names, spans, strict=True))


def needs(metric: Metric, language: Language) -> str:
    wanted = [one.split("|")[0] for one in metric.needs]
    said = [NEEDS[one].in_(language) if one in NEEDS else f"`{one}`" for one in wanted]
    return f"{sentence_case('; '.join(said))}." if said else ""


def settings(metric: Metric, in_force: Mapping[str, Any], language: Language) -> pd.DataFrame:
    """The settings that the metric depends on, with their values in words."""
    rows = [
        (
            named(name, language),
            written(name, in_force[name], language),
        )
        for name in metric.settings
    ]
    return pd.DataFrame(rows, columns=[words.SETTING.in_(language), words.VALUE.in_(language)])


def named(name: str, language: Language) -> str:
    """What a setting is called."""
    known = labels.SETTINGS.get(name) or NAMES.get(name)
    return known.in_(language) if known else name


def written(name: str, value: Any, language: Language) -> str:
    if value in (None, [], {}):
        return labels.UNSET.get(name, labels.DEFAULT_UNSET).in_(language)
    if name == "business_days":
        return ", ".join(WEEKDAYS[day].in_(language) for day in sorted(value))
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {' – '.join(map(str, span))}" for key, span in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(written(name, one, language) if isinstance(one, float) else str(one) for one in value)
    if isinstance(value, int | float):
        return numbers.decimal(value, language, 0 if float(value).is_integer() else 2)
    return str(value)


def example_tables(metric: Metric) -> dict[str, pd.DataFrame]:
    """The rows of the worked example, as they stand in its definition."""
    return {name: _table(text) for name, text in metric.example.tables.items()}


def _table(text: str) -> pd.DataFrame:
    lines = [line.strip() for line in text.strip().splitlines()]
    header, *body = csv.reader(io.StringIO("\n".join(lines)), skipinitialspace=True)
    rows = [[cell.strip() for cell in row] + [""] * (len(header) - len(row)) for row in body]
    return pd.DataFrame(rows, columns=[name.strip() for name in header])


def example_answers(metric: Metric, language: Language) -> pd.DataFrame:
    """What the example gives, part by part, in words."""
    rows = [
        (answer_name(path, language), answer(path, value, metric, language))
        for path, value in metric.example.expect.items()
    ]
    return pd.DataFrame(rows, columns=[words.PART_OF_ANSWER.in_(language), words.ANSWER.in_(language)])


def answer_name(path: str, language: Language) -> str:
    if hours := re.fullmatch(r"within\.(\d+)\.value", path):
        return labels.ANSWERED_WITHIN.in_(language).format(h=f"{hours[1]}\u00a0h")
    if path in labels.ANSWERS:
        return labels.ANSWERS[path].in_(language)
    said = [_inner(part, language) for part in path.removesuffix(".value").split(".")]
    return sentence_case(" · ".join(said))


def answer(path: str, value: Any, metric: Metric, language: Language) -> str:
    if value is None:
        waits = path.endswith("_h") or (path == "value" and metric.kind == "waiting")
        return labels.NOT_REACHED.in_(language) if waits else numbers.NONE
    if path == "status":
        return words.STATES[value].in_(language)
    if path == "ci":
        return numbers.interval(tuple(value), metric.unit, language)
    return _number(value, _unit(path, metric), language)


def _unit(path: str, metric: Metric) -> Unit | None:
    if path.endswith("_h"):
        return "hours"
    if path.endswith(".value") and not path.startswith("signals."):
        return "share"
    return metric.unit if path == "value" else None


def _number(value: Any, unit: Unit | None, language: Language) -> str:
    """A part of an answer: a word, a number, yes or no, a list, or a table of these."""
    if isinstance(value, bool):
        return labels.YES_NO[value].in_(language)
    if isinstance(value, str):
        return _inner(value, language)
    if isinstance(value, Mapping):
        networks = "x" in value and "n" not in value  # X, not a count
        named = [network(str(key)) if networks and key != "?" else _inner(str(key), language) for key in value]
        told = [f"{name}: {_number(part, None, language)}" for name, part in zip(named, value.values(), strict=True)]
        return "; ".join(told) or labels.NOTHING.in_(language)
    if isinstance(value, Sequence):
        return ", ".join(_number(part, None, language) for part in value) or labels.NOTHING.in_(language)
    if value is None:
        return numbers.NONE
    if unit:
        return numbers.value(value, unit, language)
    return numbers.decimal(value, language, 0 if float(value).is_integer() else 2)


def _inner(key: str, language: Language) -> str:
    """A word of the engine in the reader's language: a part, a metric's name, or the word itself."""
    if key in BY_ID:
        return BY_ID[key].name.in_(language)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", key):
        return numbers.day(date.fromisoformat(key), language, year=True)
    known = labels.INNER.get(key) or PARTS.get(key) or labels.ANSWERS.get(key)
    return known.in_(language) if known else key.replace("_", " ")


def sql(metric: Metric) -> str:
    return dedent(metric.rows).strip()
