"""Trust: praise and criticism side by side, weeks that broke with the past, and what follows a failure."""

from dataclasses import replace

import streamlit as st

from metrics import Finding, Status, numbers
from pages.kit import cards, filters, report_sheet, session, talk
from pages.kit import trust_sheets as sheets
from pages.kit import trust_tone as tone
from pages.kit import trust_words as words
from pages.kit.view import View

CARDS = ("negative_share", "trust_rupture", "criticism_parity", "engaged_negative_risk", "ignored_return")


def trust(view: View) -> None:
    found = cards.finding_of(view, "negative_share")
    if found.now.status is Status.MISSING:
        blind(view)
        return
    head(view, found)
    report_sheet.draw(view, sheets.SIGNS)
    report_sheet.draw(view, sheets.WEEKS)
    row(view, sheets.AFTER, sheets.EXPOSED)
    row(view, sheets.PARITY, sheets.BACKLASH, sheets.RETURN)


def row(view: View, *shown: report_sheet.Sheet) -> None:
    cards.row(view, *(lambda seen, one=one: report_sheet.draw(seen, one) for one in shown))


def head(view: View, found: Finding) -> None:
    """Both signs in one sentence, and whether a week broke with the others."""
    language, sums = view.language, tone.totals(tone.tones(view))
    n = sums["negative"] + sums["neutral"] + sums["positive"]
    if not n:
        cards.lead(words.LEAD_NONE.in_(language), "")
        return
    if found.now.known:
        bad, good = (numbers.percent(sums[name] / n, language) for name in ("negative", "positive"))
        title = words.LEAD.in_(language).format(bad=bad, good=good)
    else:
        title = words.LEAD_FEW.in_(language)
    cards.lead(f"{title}{broke(view)}", evidence(view, sums, n))


def evidence(view: View, sums: dict[str, int], n: int) -> str:
    said = words.EVIDENCE if sums["silent"] else words.EVIDENCE_ALL
    return said.in_(view.language).format(
        n=numbers.count(n, view.language),
        bad=tone.counted(words.CRITICISMS, sums["negative"], view.language),
        good=tone.counted(words.PRAISES, sums["positive"], view.language),
        rest=tone.counted(words.NEUTRALS, sums["neutral"], view.language),
        silent=numbers.count(sums["silent"], view.language),
    )


def broke(view: View) -> str:
    """Weeks out of the ordinary, where any week could be judged."""
    found, language = session.measure(view.workspace, "trust_rupture", view.scope_now), view.language
    if not (found.known and found.x):
        return ""
    weeks = tone.alarms(view)
    if len(weeks) > 1:
        return words.BROKE_MANY.in_(language).format(n=len(weeks))
    return words.BROKE.in_(language).format(day=numbers.day(weeks[0], language)) if weeks else words.CALM.in_(language)


def blind(view: View) -> None:
    """Without a judged message: which export would bring one, and what can be seen without it."""
    language = view.language
    cards.lead(words.BLIND.in_(language), words.BLIND_WHY.in_(language))

    def wanted() -> None:
        st.markdown("\n".join(f"- {text.in_(language)}" for text in words.BRING_LIST))
        filters.link("data", talk.go_to("data", language))

    cards.card(
        view,
        finding=words.BRING.in_(language),
        basis=words.BRING_BASIS.in_(language),
        key="trust_bring",
        draw=wanted,
    )
    row(view, sheets.EXPOSED, sheets.RETURN)


trust(replace(filters.view(), cards=CARDS))
