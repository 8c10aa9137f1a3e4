"""What was understood of one table of a file, in sentences: why, dates, numbers, columns, remarks. Draws nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics import Decision, Language, PreparedSheet, Remark, numbers, say
from pages.kit.desk import file_words
from pages.kit.desk.marks import code, codes, counted, place

ASSUMED = {
    "date_order": {"rule": "date_order_assumed", "mixed": "date_order_mixed"},
    "decimal": {"rule": "decimal_assumed", "mixed": "decimal_mixed"},
}
# Said in a place of their own, so not among the remarks.
ELSEWHERE = {
    "date_order_assumed", "date_order_mixed", "date_order_inferred", "date_order_chosen",
    "year_chosen", "year_assumed_series", "year_assumed_each",
    "decimal_assumed", "decimal_mixed", "zone_assumed", "hours_unknown", "columns_repeated", "export_cannot",
    "already_imported", "read_with_saved",
}  # fmt: skip
CHOICES = ("mdy", "dmy", ".", ",")


def told(remark: Remark, language: Language) -> str:
    """The remark as markdown in which everything that the file says stands as code."""
    named = {name: value for name, value in remark.values.items() if isinstance(value, str) and value.strip()}
    safe = {name: code(value, 400) for name, value in named.items() if value not in CHOICES}
    said = numbers.spaced(say(replace(remark, values={**remark.values, **safe}), language))
    for coded in safe.values():
        for quotes in ("«{}»", "“{}”"):
            said = said.replace(quotes.format(coded), coded)
    return said


def sureness(sheet: PreparedSheet) -> str:
    """high, medium or low: by the share of columns that are known and by the weakest decision."""
    ways = {decision.sure for decision in sheet.decisions}
    if sheet.confidence < 0.5 or "mixed" in ways:
        return "low"
    if sheet.confidence < 0.8 or ways & {"rule", "received", "order"}:
        return "medium"
    return "high"


def why(sheet: PreparedSheet, language: Language, *, forced: bool = False) -> str:
    """Known columns of all, and some of their names."""
    named = [cell for cell in sheet.header if cell.strip()]
    known = round(sheet.confidence * len(named))
    examples = [column.name for column in sheet.used_columns][:3]
    said = file_words.WHY.in_(language).format(
        known=numbers.count(known, language), n=numbers.count(len(named), language), names=codes(examples, language)
    )
    return f"{said} {file_words.FORCED.in_(language)}" if forced else said


def decided(sheet: PreparedSheet, zone: str, language: Language) -> Iterator[str]:
    """How hours, dates and numbers are read."""
    template = sheet.layout.startswith("canonical_")
    if _has_hours(sheet):
        yield file_words.HOUR.in_(language).format(said=_hour(sheet, zone, language, template))
    if template:
        yield file_words.TEMPLATE_NOTATION.in_(language)
        return
    if sheet.period:
        yield file_words.DATES.in_(language).format(said=_dates(sheet, language))
    marks = [decision for decision in sheet.decisions if decision.kind == "decimal"]
    if marks:
        yield file_words.NUMBERS.in_(language).format(said=_numbers(sheet, marks, language))


def _has_hours(sheet: PreparedSheet) -> bool:
    return any(target.endswith("_at") for column in sheet.used_columns for target in column.fills)


def _of(sheet: PreparedSheet, *ids: str) -> list[Remark]:
    return [remark for remark in sheet.remarks if remark.id in ids]


def _hour(sheet: PreparedSheet, zone: str, language: Language, template: bool) -> str:
    said = _of(sheet, "zone_assumed", "hours_unknown")
    if said:
        return told(said[0], language)
    if template:
        return file_words.HOUR_BRAND.in_(language).format(place=place(zone))
    return file_words.HOUR_TOLD.in_(language)


def _dates(sheet: PreparedSheet, language: Language) -> str:
    """The engine's own sentence where something was assumed, the count of rows that show it where it was seen."""
    if any(question.open for question in sheet.questions):
        return file_words.DATES_ASKED.in_(language)
    assumed = [remark for remark in sheet.remarks if remark.id.startswith(("date_order_", "year_"))]
    if assumed:
        return " ".join(told(remark, language) for remark in assumed)
    seen = [decision for decision in sheet.decisions if decision.kind == "date_order"]
    if not seen:
        return file_words.DATES_CLEAR.in_(language)
    return " ".join(_seen(decision, language) for decision in seen)


def _seen(decision: Decision, language: Language) -> str:
    order = file_words.ORDERS[decision.choice].in_(language)
    rows = decision.evidence.get(decision.choice, 0)
    return counted(file_words.DATES_SEEN, rows, language, order=order, column=code(decision.column))


def _numbers(sheet: PreparedSheet, marks: Sequence[Decision], language: Language) -> str:
    assumed = _of(sheet, "decimal_assumed", "decimal_mixed")
    if assumed:
        return " ".join(told(remark, language) for remark in assumed[:3])
    seen = {mark.choice for mark in marks if sum(mark.evidence.values())}
    if not seen:
        return file_words.NUMBERS_WHOLE.in_(language)
    return file_words.NUMBERS_SEEN[seen.pop() if len(seen) == 1 else "both"].in_(language)


def columns(sheet: PreparedSheet, language: Language) -> Iterator[str]:
    """The columns that are read, then those that are not."""
    used = [column.name for column in sheet.used_columns]
    yield counted(file_words.USED, len(used), language, names=codes(used, language))
    if sheet.ignored_columns:
        ignored = sheet.ignored_columns
        yield counted(file_words.IGNORED, len(ignored), language, names=codes(ignored, language))
    else:
        yield file_words.ALL_USED.in_(language)


def cannot(sheet: PreparedSheet, language: Language) -> str:
    """What this kind of export never tells; nothing where it tells all."""
    said = [told(remark, language) for remark in _of(sheet, "export_cannot")]
    return file_words.CANNOT.in_(language).format(said=said[0]) if said else ""


def warnings(found: Sequence[Remark], language: Language) -> list[str]:
    """What asks for attention, wherever else it is said: for a card whose details are folded away."""
    told_once = dict.fromkeys(told(remark, language) for remark in found if _asks(remark))
    return [f":orange[:material/warning:] {said}" for said in told_once]


def _asks(remark: Remark) -> bool:
    """Not the rows that go elsewhere, which the bar tells."""
    return remark.severity != "info" and not remark.id.startswith(("rejected_", "aside_", "already_"))


def remarks(found: Sequence[Remark], language: Language) -> list[str]:
    """The remarks that are said nowhere else, as items of a list; what asks for attention is marked."""
    mark = {"info": ":gray[:material/info:]", "warning": ":orange[:material/warning:]"}
    return [
        f"{mark.get(remark.severity, ':orange[:material/error:]')} {told(remark, language)}"
        for remark in found
        if remark.id not in ELSEWHERE
    ]
