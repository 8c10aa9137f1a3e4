"""Room mode: large type, arrow keys and clickers, and a clock that only tells the time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from metrics import Language
from pages.kit import workshop_words as words

SCRIPT = """
const KEYS = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", Escape: "leave" }
const BUSY = "input,textarea,select,[contenteditable=true],[role=slider],[role=radio],[role=tab]," +
  "[role=listbox],[role=dialog]"
const STYLE = "[data-testid=stMain]{zoom:1.35}[data-testid=stHeader]{display:none}" +
  "[data-testid=stMainBlockContainer]{padding-top:1.5rem}"
const kept = new WeakMap()

export default function ({ parentElement, data, setTriggerValue }) {
  const mine = kept.get(parentElement) ?? { step: null, since: 0 }
  kept.set(parentElement, mine)
  const clock = parentElement.querySelector(".clock")
  if (mine.step !== data.step) Object.assign(mine, { step: data.step, since: performance.now() })
  const tell = () => {
    const passed = Math.floor((performance.now() - mine.since) / 1000)
    const text = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, "0")}`
    clock.textContent = data.timer.replace("{passed}", text)
  }
  tell()
  const ticking = setInterval(tell, 1000)
  let style = null
  if (data.large) {
    style = document.createElement("style")
    style.textContent = STYLE
    document.head.append(style)
  }
  const press = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.(BUSY)) return
    const go = KEYS[event.key]
    if (!go || (go === "leave" && !data.large)) return
    event.preventDefault()
    setTriggerValue("go", go)
  }
  document.addEventListener("keydown", press)
  return () => {
    clearInterval(ticking)
    document.removeEventListener("keydown", press)
    style?.remove()
  }
}
"""
STYLE = ".clock{font:14px var(--st-font);color:var(--st-gray-text-color,currentColor);opacity:.9}"
_component = st.components.v2.component(
    "hablamos_presenter", html='<span class="clock" role="timer" aria-live="off"></span>', css=STYLE, js=SCRIPT
)
KEY = "_presenter"


def presenter(language: Language, *, large: bool, step: int, minutes: int, go: Callable[[str], None]) -> None:
    """Draws the clock of a step, and hands over what the keys ask for: next, back or leave."""
    timer = words.TIMER.in_(language).replace("{minutes}", str(minutes))

    def pressed() -> None:
        wanted = st.session_state[KEY].go
        if wanted in ("next", "back", "leave"):
            go(wanted)

    _component(key=KEY, data={"large": large, "step": step, "timer": timer}, on_go_change=pressed, width="content")
