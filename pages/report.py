"""Report: the same cards on paper, as one page for the board or as a whole document, and every table as a file."""

from collections.abc import Callable

import streamlit as st

from metrics import Finding, numbers
from pages.kit import cards, filters, printing, report_files, report_sections, report_sheet, session
from pages.kit import report_words as words
from pages.kit.view import View, stretch


def report(view: View) -> None:
    language = view.language
    period = stretch(view.scope_now.since, view.scope_now.until, language)
    printing.fit()
    company = words.REPORT_OF.in_(language).format(company=view.title)
    cards.lead(company, words.EVIDENCE.in_(language).format(period=period))
    full = shape(view)
    files(view, full)
    (contents if full else board)(view)


def shape(view: View) -> bool:
    """Whether the whole document is asked for; it stands in the address, so that a link leads to it."""
    names = {name: text.in_(view.language) for name, text in (("board", words.BOARD), ("full", words.FULL))}
    asked = st.query_params.get("print", "board")
    st.session_state["report_shape"] = asked if asked in names else "board"
    chosen = st.segmented_control(
        words.SHAPE.in_(view.language),
        list(names),
        format_func=names.__getitem__,
        required=True,
        key="report_shape",
        on_change=_write,
        label_visibility="collapsed",
    )
    return chosen == "full"


def _write() -> None:
    if st.session_state["report_shape"] == "full":
        st.query_params["print"] = "full"
    elif "print" in st.query_params:
        del st.query_params["print"]


def files(view: View, full: bool) -> None:
    """Made only when somebody wants them: each takes some seconds."""
    language = view.language
    with st.container(key="report_files", gap="small"):
        with st.container(horizontal=True, gap="small"):
            download(view, words.HTML.in_(language), ".html", lambda: report_files.html(view, full=full))
            download(view, words.XLSX.in_(language), ".xlsx", lambda: report_files.workbook(view))
            download(view, words.CSV.in_(language), ".zip", lambda: report_files.archive(view))
        cards.small(words.HOW.in_(language))


MIME = {
    ".html": "text/html",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
}


def download(view: View, label: str, ending: str, make: Callable[[], bytes]) -> None:
    st.download_button(
        label,
        make,
        file_name=report_files.name(view, ending),
        mime=MIME[ending],
        on_click="ignore",
        icon=":material/download:",
        key=f"report_download{ending}",
    )


def board(view: View) -> None:
    """The page of the board, as it is printed."""
    language = view.language
    found = session.picture(view.workspace, "verdict", view.scope_now, view.scope_before, report_sections.PULSE)
    st.markdown(f"## {numbers.spaced(found.sentence.in_(language))}", anchors=False)
    st.markdown(f":gray[{numbers.spaced(found.evidence.in_(language))}]")
    section = report_sections.board(view)
    seen, _ = report_sections.judged(view, (), report_sections.PULSE)
    drawn = [lambda _, sheet=sheet: report_sheet.draw(seen, sheet) for sheet, _ in section.sheets]
    cards.row(view, *drawn[:3])
    cards.row(view, *drawn[3:], unseen)
    actions(view)


def unseen(view: View) -> None:
    with st.container(border=True, height="stretch", gap="small", key="report_unseen"):
        st.markdown(f"## {words.UNSEEN.in_(view.language)}", anchors=False)
        lines = session.picture(view.workspace, "unseen")
        st.markdown("\n".join(f"- {text.in_(view.language)}" for text in lines))


def actions(view: View) -> None:
    found = session.picture(view.workspace, "actions", view.scope_now)
    if not found:
        return
    with st.container(border=True, gap="small", key="report_next"):
        st.markdown(f"## {words.NEXT.in_(view.language)}", anchors=False)
        for number, action in enumerate(found, 1):
            st.markdown(f"**{number}. {action.title.in_(view.language)}**  \n:gray[{action.basis.in_(view.language)}]")


def contents(view: View) -> None:
    """What the document says, section by section, in words; the pictures are in the file."""
    st.markdown(f"## {words.CONTENTS.in_(view.language)}", anchors=False)
    cards.small(words.IN_FILE.in_(view.language))
    for section in report_sections.sections(view):
        lines = [line for sheet, found in section.sheets if (line := told(view, sheet, found))]
        if lines:
            with st.container(border=True, gap="small", key=f"report_section_{section.key}"):
                st.markdown(f"## {section.title}", anchors=False)
                st.markdown("\n".join(f"- {line}" for line in lines))


def told(view: View, sheet: report_sheet.Sheet, found: Finding | None) -> str:
    """The finding of a card with its basis; nothing for what is not known."""
    if not report_sections.shown(sheet, found):
        return ""
    finding, basis = report_sheet.said(view, sheet, found)
    if not finding:
        return ""
    return f"**{numbers.spaced(finding)}**  \n:gray[:small[{numbers.spaced(basis)}]]"


report(filters.view())
