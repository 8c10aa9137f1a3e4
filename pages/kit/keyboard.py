"""What a keyboard needs beyond Streamlit: a way straight into what it opens, and a ring wherever it stands."""

import streamlit as st

# A popover's contents stand at the end of the document: without this they would be reached after the whole page.
SCRIPT = """
const RING = "[data-testid=stPageLink] a:focus-visible,main:focus-visible," +
  "[data-testid=stBaseButton-elementToolbar]:focus-visible{outline:2px solid currentColor;outline-offset:-2px}" +
  "[data-testid=stPopoverBody]:focus{outline:none}" +
  "[data-testid=stCode]:focus-within *{visibility:visible}" // its button to copy, else only for the mouse
const BODY = "[data-testid=stPopoverBody]"

export default () => {
  if (!window.hablamosRing) {
    const sheet = window.hablamosRing = new CSSStyleSheet()
    sheet.replaceSync(RING)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  const enter = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return
    const body = node.matches(BODY) ? node : node.querySelector(BODY)
    const at = document.activeElement
    // Whoever opened it with the mouse stays where they were.
    if (!body || !at || body.contains(at) || !at.matches(":focus-visible")) return
    body.tabIndex = -1
    body.focus({ preventScroll: true })
  }
  window.hablamosKeys?.disconnect()
  const watch = window.hablamosKeys = new MutationObserver((changes) => {
    for (const change of changes) change.addedNodes.forEach(enter)
  })
  watch.observe(document.body, { childList: true, subtree: true })
  return () => watch.disconnect()
}
"""
# What had the focus is gone once a file is stored: whoever goes by keyboard or screen reader goes on at the outcome.
LANDING = """
const PATIENCE = 40

export default ({ data }) => {
  let left = PATIENCE
  const land = () => {
    const heading = document.querySelector(`.st-key-${data.card} h2`)
    if (!heading && left--) return requestAnimationFrame(land)
    if (!heading || document.activeElement !== document.body) return
    heading.tabIndex = -1
    heading.focus()
  }
  land()
}
"""
_component = st.components.v2.component("hablamos_keyboard", js=SCRIPT)
_landing = st.components.v2.component("hablamos_landing", js=LANDING)


def guide() -> None:
    """Once on every page."""
    _component(key="_keyboard", width=1)


def land(card: str) -> None:
    """Takes a focus that fell to the page to the heading of a card, once."""
    _landing(key=f"_landing_{card}", data={"card": card}, width=1)
