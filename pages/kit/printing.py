"""What the browser's own print needs: the page as wide as it was drawn, whole cards, nothing that is only pressed."""

import streamlit as st

# Charts keep the width that they were drawn with, and Streamlit would print its columns one under the other: the sheet
# is made as wide as the window, and all of it smaller.
SCRIPT = """
const SHEET = 1047, LEAST = 1240 // px: across an A4 sheet on its side less its margins, and for three charts in a row
const RULES = `
@page { size: A4 landscape; margin: 10mm }
@media print {
  html { zoom: var(--hablamos-print, 1) }
  [data-testid=stHeader], [data-testid=stPopover], [data-testid=stButton], [data-testid=stButtonGroup],
  [data-testid=stSelectbox], [data-testid=stElementToolbar], .st-key-report_files { display: none !important }
  [data-testid=stMainBlockContainer] { padding: 0 !important }
  .stHorizontalBlock:has(> .stColumn) { display: flex !important; gap: 16px }
  .stHorizontalBlock > .stColumn { display: flex !important; flex: 1 1 0 !important; min-width: 0 !important }
  .stHorizontalBlock > .stColumn > * { flex: 1 1 auto }
  .stHorizontalBlock:has(> .stColumn), .stPlotlyChart, [class*="st-key-board_"], .st-key-report_next, li {
    break-inside: avoid
  }
  h1, h2 { break-after: avoid }
}`
// Paper brings its own white; light words need the dark ground that they were chosen for.
const WHITE = "@media print { html, body, .stApp, .stApp * { background-color: transparent !important } }"
const GROUND = "@media print { * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }"

export default ({ data }) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(RULES + (data.dark ? GROUND : WHITE))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const fit = () => {
    const scale = SHEET / Math.max(window.innerWidth, LEAST)
    document.documentElement.style.setProperty("--hablamos-print", String(scale))
  }
  addEventListener("beforeprint", fit)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    removeEventListener("beforeprint", fit)
  }
}
"""
_component = st.components.v2.component("hablamos_print", js=SCRIPT)


def fit() -> None:
    """Once on a page that is there to be printed."""
    _component(key="_printing", data={"dark": st.context.theme.type == "dark"}, width=1)
