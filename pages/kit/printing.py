"""What the browser's own print needs: the page as wide as it was drawn, whole cards, nothing that is only pressed."""

import streamlit as st

# Charts keep the width that they were drawn with: the sheet is made as wide as the window, and all of it smaller.
SCRIPT = """
const SHEET = 1047 // px across an A4 sheet on its side, less its margins
const RULES = `
@page { size: A4 landscape; margin: 10mm }
@media print {
  html { zoom: var(--hablamos-print, 1) }
  [data-testid=stHeader], [data-testid=stToolbar], [data-testid=stElementToolbar], [data-testid=stPopover],
  [data-testid=stDownloadButton], [data-testid=stButtonGroup], [data-testid=stSelectbox], [data-testid=stBidiComponent],
  .st-key-report_files { display: none !important }
  [data-testid=stMainBlockContainer] { padding: 0 !important }
  [class*="st-key-board_"], [class*="st-key-report_"], [data-testid=stPlotlyChart] { break-inside: avoid }
  h1, h2 { break-after: avoid }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}`
const fit = () =>
  document.documentElement.style.setProperty("--hablamos-print", String(Math.min(1, SHEET / window.innerWidth)))

export default () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(RULES)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  addEventListener("beforeprint", fit)
  fit()
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    removeEventListener("beforeprint", fit)
  }
}
"""
_component = st.components.v2.component("hablamos_print", js=SCRIPT)


def fit() -> None:
    """Once on a page that is there to be printed."""
    _component(key="_printing", width=1)
