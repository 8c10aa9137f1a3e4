"""The stage: one step, one thing at a time. The room guesses, the data answers, people talk."""

from __future__ import annotations

import streamlit as st

from metrics import numbers
from pages.kit import cards, workshop_room
from pages.kit import workshop_words as words
from pages.kit.methods_words import SEEDS
from pages.kit.presenter import presenter
from pages.kit.rooms import Asked
from pages.kit.view import View
from pages.kit.words import plain
from pages.kit.workshop_guessing import by_hand
from pages.kit.workshop_model import Answer, Step, asked, of_step, question, with_own_data
from pages.kit.workshop_said import said, unasked
from pages.kit.workshop_state import Desk, desk, resume
from pages.kit.workshop_steps import STEPS

EVERY = 2  # seconds between two looks at the room
LONGEST = 400  # letters of a question


def stage(view: View) -> None:
    memory = desk()
    with st.container(key="workshop_stage"):
        with st.spinner(words.OPENING_ONE.in_(view.language)):
            step, there, ask, answer = worked(view, memory)
        place = f"{memory.step + 1}/{len(STEPS)} · {step.name.in_(view.language)}"
        workshop_room.show(memory, ask, told=answer.said if answer else "", place=place)
        workshop_room.panel(view, memory)
        where(view, there, memory, step)
        head(there, memory, step, answer)
        if memory.phase == "talk" and not memory.presenting:
            talk(there, step)
        live(there, memory, step, ask, answer)
        if answer and (memory.phase == "reveal" or not memory.presenting or step.kind == "none"):
            shape(there, step, answer)
        around(view, memory, step, ask)


def worked(view: View, memory: Desk) -> tuple[Step, View, Asked, Answer | None]:
    """The step with its company, its question and, once it is shown, its answer; what asks nothing has no guess."""
    step = STEPS[memory.step]
    there = of_step(view, step)
    ask = asked(there, step)
    if ask.kind == "none" and memory.phase == "guess":
        if memory.backwards and memory.step:
            memory.move(-1, len(STEPS))
            return worked(view, memory)
        memory.phase = "reveal"
    return step, there, ask, step.answer(there) if memory.phase != "guess" else None


def where(view: View, there: View, memory: Desk, step: Step) -> None:
    """The step, whose data it is worked with, the clock; in room mode also how telephones come in."""
    said = words.STEP_OF.in_(view.language).format(n=memory.step + 1, all=len(STEPS)) + whose(there, step)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f":gray[:small[{said}]]", width="content")
        presenter(view.language, memory, step.minutes, go, resume)
        workshop_room.short_way_in(view, memory)


def head(view: View, memory: Desk, step: Step, answer: Answer | None) -> None:
    """The question; in room mode one thing at a time: the question, then the answer, then what to talk about."""
    asking = numbers.spaced(question(view, step))
    if memory.presenting and answer and memory.phase != "guess" and step.kind != "none":
        st.markdown(f":gray[{plain(asking, LONGEST)}]")
        if memory.phase == "talk":
            st.title(step.talk.in_(view.language), anchor=False)
            st.markdown(f"**{numbers.spaced(plain(answer.said, 300))}**")
        else:
            st.title(numbers.spaced(plain(answer.said, 300)), anchor=False)
            cards.small(answer.basis)
        return
    st.title(asking, anchor=False)
    if step.hint and memory.phase == "guess":
        st.markdown(step.hint.in_(view.language))
    if memory.phase == "guess" and not (step.hint and memory.presenting):
        post, sentence = step.seed
        st.markdown(f":gray[«{plain(sentence, 300)}» ({plain(SEEDS[post])})]")
    elif memory.presenting and memory.phase == "talk":
        st.markdown(f"**{step.talk.in_(view.language)}**")


def whose(view: View, step: Step) -> str:
    """Whose data the step is worked with, where it is worked with any."""
    if step.data == "none":
        return ""
    if step.data == "all":
        return words.WITH_ALL.in_(view.language)
    fictional = words.FICTIONAL.in_(view.language) if view.fictional else ""
    return words.WITH_ONE.in_(view.language).format(company=f"{plain(view.title)}{fictional}")


def go(wanted: str) -> None:
    """A key, a clicker or a button."""
    memory = desk()
    if wanted == "leave":
        memory.presenting = False
    else:
        memory.move(1 if wanted == "next" else -1, len(STEPS))


def talk(view: View, step: Step) -> None:
    with st.container(border=True, key="workshop_talk", gap="small"):
        st.markdown(f"## {words.TALK_HEAD.in_(view.language)}", anchors=False)
        st.markdown(f"**{step.talk.in_(view.language)}**")


def live(view: View, memory: Desk, step: Step, ask: Asked, answer: Answer | None) -> None:
    """What the room says, drawn anew every two seconds while a room is open; the remote control is heard here too."""

    def look() -> None:
        if workshop_room.obey(memory, len(STEPS)):
            st.rerun()
        if ask.kind == "none":
            unasked(view, step, answer)
        elif not (memory.presenting and memory.phase == "talk"):
            said(view, memory, step, ask, answer)

    st.fragment(look, run_every=EVERY if memory.room() else None)()
    if memory.phase == "guess" and not memory.presenting:
        by_hand(view, memory, ask)


def shape(view: View, step: Step, answer: Answer) -> None:
    """The chart of the answer, where the step has one."""
    if step.draw:
        with st.container(border=True, key="workshop_answer", gap="small"):
            step.draw(view, answer)


def around(view: View, memory: Desk, step: Step, ask: Asked) -> None:
    """Back and on; and, outside room mode, everything else."""
    language = view.language
    last = memory.step == len(STEPS) - 1 and memory.phase == "talk"
    onward = {"guess": words.REVEAL, "reveal": words.TALK, "talk": words.NEXT_STEP}[memory.phase]
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        first = memory.step == 0 and memory.phase == "guess"
        st.button(words.BACK.in_(language), on_click=go, args=("back",), disabled=first, icon=":material/arrow_back:",
                  key="_stage_back")  # fmt: skip
        st.button(f":primary[**{onward.in_(language)}**]", on_click=go, args=("next",), disabled=last,
                  icon=":material/arrow_forward:", key="_stage_next")  # fmt: skip
        if memory.phase == "guess" and memory.presenting:
            by_hand(view, memory, ask)
        st.space("stretch")
        st.button(
            (words.LEAVE if memory.presenting else words.PRESENT).in_(language),
            on_click=_present, icon=":material/slideshow:", key="_stage_present", type="tertiary",
        )  # fmt: skip
    if not memory.presenting:
        cards.small(f"{words.PRESENT.in_(language)}: {words.PRESENT_HELP.in_(language)}")
        steps(view, memory)


def _present() -> None:
    desk().presenting = not desk().presenting


def steps(view: View, memory: Desk) -> None:
    """Straight to a step, and whose data the script is worked with."""
    language = view.language
    names = [f"{place + 1}. {step.name.in_(language)}" for place, step in enumerate(STEPS)]
    st.session_state["_stage_step"] = memory.step
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        st.selectbox(
            words.GO_TO.in_(language), range(len(STEPS)), format_func=names.__getitem__, key="_stage_step", width=320,
            on_change=lambda: memory.go_to(st.session_state["_stage_step"]),
        )  # fmt: skip
        st.session_state["_stage_own"] = with_own_data(view)
        st.toggle(
            words.OWN_DATA.in_(language).format(company=plain(view.title)), key="_stage_own",
            on_change=_own,
        )  # fmt: skip


def _own() -> None:
    desk().own = bool(st.session_state["_stage_own"])
