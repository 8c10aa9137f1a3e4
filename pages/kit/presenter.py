"""Room mode: large type, arrow keys, a clock that only tells the time; and a reloaded page finds its desk again."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from metrics import Language
from pages.kit import workshop_words as words
from pages.kit.workshop_state import Desk

SCRIPT = """
const KEYS = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", Escape: "leave" }
const BUSY = "input,textarea,select,[contenteditable=true],[role=slider],[role=radio],[role=tab]," +
  "[role=listbox],[role=dialog]"
const TOP = "[data-testid=stMainBlockContainer]>[data-testid=stVerticalBlock]>*"
// All sizes but those of charts hang on the size of the root; charts keep their places and get larger letters.
const STYLE = "html{font-size:clamp(16px,1.6vw,24px)!important}[data-testid=stHeader]{display:none}" +
  "[data-testid=stMainBlockContainer]{padding-top:1.2rem!important}" +
  "[data-testid=stPlotlyChart] svg text{font-size:17px!important}" +
  `${TOP}:not(:has(.st-key-workshop_stage)):not(.st-key-workshop_stage){display:none}`
// One for the whole page: Streamlit calls the function below at every run, and may draw its elements anew.
const mine = { step: null, place: null, since: 0, style: document.createElement("style"), ticking: 0, asked: false }
// Of this tab alone, gone with it: neither in the address, which is projected, nor in a cookie.
const DESK = "hablamos-desk"
mine.style.textContent = STYLE

function tell() {
  if (!mine.root?.isConnected) return stop()
  const passed = Math.floor((performance.now() - mine.since) / 1000)
  const text = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, "0")}`
  mine.root.querySelector(".clock").textContent = mine.data.timer.replace("{passed}", text)
}

function press(event) {
  // Where the element was drawn anew by another copy of this script, the first of them to hear a key has answered it.
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.(BUSY)) return
  const go = KEYS[event.key]
  if (!go || (go === "leave" && !mine.data.large)) return
  event.preventDefault()
  mine.send("go", go)
}

// A page loaded anew has an untouched desk: once, it asks for the one that this tab had.
function remember() {
  const before = sessionStorage.getItem(DESK)
  if (mine.data.untouched && before && before !== mine.data.desk && !mine.asked) {
    mine.asked = true
    return mine.send("resume", before)
  }
  mine.asked = true
  sessionStorage.setItem(DESK, mine.data.desk)
}

function stop() {
  clearInterval(mine.ticking)
  mine.ticking = 0
  document.removeEventListener("keydown", press)
  mine.style.remove()
}

export default function ({ parentElement, data, setTriggerValue }) {
  Object.assign(mine, { root: parentElement, data, send: setTriggerValue })
  if (mine.step !== data.step) Object.assign(mine, { step: data.step, since: performance.now() })
  if (data.large && mine.place !== data.place) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0)
  mine.place = data.place
  if (data.large) document.head.append(mine.style)
  else mine.style.remove()
  document.addEventListener("keydown", press)
  if (!mine.ticking) mine.ticking = setInterval(tell, 1000)
  tell()
  remember()
  // A run that a newer one has replaced is cleaned up too: only a page that is really gone stops the clock.
  return () => setTimeout(() => { if (!mine.root.isConnected) stop() }, 0)
}
"""
STYLE = ".clock{font:.875rem var(--st-font);color:var(--st-gray-text-color,currentColor);opacity:.9}"
_component = st.components.v2.component(
    "hablamos_presenter", html='<span class="clock" role="timer" aria-live="off"></span>', css=STYLE, js=SCRIPT
)
KEY = "_presenter"


def presenter(
    language: Language, memory: Desk, minutes: int, go: Callable[[str], None], resume: Callable[[str], object]
) -> None:
    """Draws the clock of a step, and hands over what the keys ask for and the key of the desk that the tab had."""
    timer = words.TIMER.in_(language).replace("{minutes}", str(minutes))
    step = memory.step
    data = {"large": memory.presenting, "step": step, "place": f"{step} {memory.phase}", "timer": timer}
    data |= {"desk": memory.key, "untouched": memory.untouched}

    def pressed() -> None:
        wanted = st.session_state[KEY].go
        if wanted in ("next", "back", "leave"):
            go(wanted)

    def before() -> None:
        resume(str(st.session_state[KEY].resume))

    _component(key=KEY, data=data, on_go_change=pressed, on_resume_change=before, width="content")
