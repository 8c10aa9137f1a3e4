"""The stage: one step, one thing at a time. The room guesses, the data answers, people talk."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics import numbers
from pages.kit import cards, charts, drawer, workshop_room
from pages.kit import workshop_words as words
from pages.kit.methods_words import SEEDS
from pages.kit.presenter import presenter
from pages.kit.rooms import Asked, Value
from pages.kit.theme import palette, plot
from pages.kit.view import View
from pages.kit.words import plain
from pages.kit.workshop_guessing import by_hand
from pages.kit.workshop_model import (
    OWN_DATA,
    Answer,
    Step,
    agreeing,
    asked,
    chosen,
    of_step,
    question,
    scaled,
    with_own_data,
)
from pages.kit.workshop_state import Desk, desk
from pages.kit.workshop_steps import STEPS

EVERY = 2  # seconds between two looks at the room
LONGEST = 400  # letters of a text to sort


def stage(view: View) -> None:
    memory = desk()
    step = STEPS[memory.step]
    there = of_step(view, step)
    ask = asked(there, step)
    if ask.kind == "none" and memory.phase == "guess":
        memory.phase = "reveal"
    answer = step.answer(there) if memory.phase != "guess" else None
    place = f"{memory.step + 1}/{len(STEPS)} · {step.name.in_(view.language)}"
    workshop_room.show(memory, ask, told=answer.said if answer else "", place=place)
    with st.container(key="workshop_stage"):
        workshop_room.panel(view, memory)
        head(view, there, memory, step)
        if memory.phase == "talk":
            talk(there, step)
        live(there, memory, step, ask, answer)
        if answer and (memory.phase == "reveal" or not memory.presenting):
            shape(there, step, answer)
        around(view, memory, step)


def head(view: View, there: View, memory: Desk, step: Step) -> None:
    """Where we are, whose data it is, and the question."""
    language = view.language
    told = {"n": memory.step + 1, "all": len(STEPS), "minutes": step.minutes}
    where = words.STEP_OF.in_(language).format(**told) + whose(there, step)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f":gray[:small[{where}]]", width="content")
        presenter(language, large=memory.presenting, step=memory.step, phase=memory.phase,
                  minutes=step.minutes, go=go)  # fmt: skip
    st.title(numbers.spaced(question(there, step)), anchor=False)
    if memory.phase == "guess":
        post, sentence = step.seed
        st.markdown(f":gray[«{plain(sentence, 300)}» ({plain(SEEDS[post])})]")


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
        else:
            said(view, memory, step, ask, answer)

    st.fragment(look, run_every=EVERY if memory.room() else None)()
    if memory.phase == "guess":
        by_hand(view, memory, ask)


def unasked(view: View, step: Step, answer: Answer | None) -> None:
    """A step without a guess, or without anything to sort in these files."""
    if step.kind == "sort":
        st.markdown(words.NOTHING_TO_SORT.in_(view.language))
    if answer:
        cards.small(f"**{answer.said}** · {answer.basis}")


def said(view: View, memory: Desk, step: Step, ask: Asked, answer: Answer | None) -> None:
    """The answer once it is shown, how many have spoken, and what they said."""
    guesses = memory.all_guesses(ask.id)
    with st.container(border=True, key="workshop_guesses", gap="small"):
        if answer:
            st.markdown(f"## {numbers.spaced(plain(answer.said, 300))}", anchors=False)
            cards.small(answer.basis)
        cards.small(workshop_room.counted(view, memory, len(guesses)))
        if ask.kind == "sort":
            sorted_by_the_room(view, step, ask, guesses, answer)
        else:
            distribution(view, step, ask, guesses, answer)
            drawer.table_only("workshop_guesses_chart", view.language)


def distribution(view: View, step: Step, ask: Asked, guesses: Sequence[Value], answer: Answer | None) -> None:
    """The guesses, and beside them the answer once it is shown."""
    language = view.language
    if ask.kind == "choice":
        counts = chosen(guesses, len(ask.options))
        right = answer.right if answer else ()
        figure = charts.votes(ask.options, counts, right, palette=palette(), language=language)
        alt = ", ".join(f"{option}: {n}" for option, n in zip(ask.options, counts, strict=True))
    else:
        unit = "share" if ask.kind == "share" else "count"
        values, top = scaled(step, guesses), 1 if ask.kind == "share" else ask.top
        value = answer.value if answer else None
        figure = charts.guess_dots(values, value, top=top, unit=unit, palette=palette(), language=language)
        told = [numbers.value(one, unit, language) for one in sorted(values)]
        alt = ", ".join(told) or words.GUESSES_NONE.in_(language)
    plot(figure, f"{alt}. {answer.said if answer else ''}", "workshop_guesses_chart")


def sorted_by_the_room(view: View, step: Step, ask: Asked, guesses: Sequence[Value], answer: Answer | None) -> None:
    """Each text with its place, once shown, and how many put it there."""
    items = step.items(view) if step.items else ()
    for row, item in enumerate(items):
        text = f"{row + 1}\\. {plain(item.text, LONGEST)}"
        if answer is None:
            st.markdown(f"{text}  \n:gray[:small[{plain(item.note, LONGEST)}]]" if step.id == "dentist" else text)
            continue
        st.markdown(f"{text}  \n{placed(view, ask, guesses, row, item.right)}")


def placed(view: View, ask: Asked, guesses: Sequence[Value], row: int, right: int | None) -> str:
    """Where a text belongs, and how many put it there; where nothing says it, where most people put it."""
    counts = [agreeing(guesses, row, option)[0] for option in range(len(ask.options))]
    if not sum(counts):
        agreed = words.NOBODY_SORTED.in_(view.language)
        return f":primary[**{numbers.NONE if right is None else plain(ask.options[right])}**] :gray[· {agreed}]"
    where = counts.index(max(counts)) if right is None else right
    told = words.MOST if right is None else words.AGREED
    agreed = told.in_(view.language).format(x=counts[where], n=sum(counts))
    return f":primary[**{plain(ask.options[where])}**] :gray[· {agreed}]"


def shape(view: View, step: Step, answer: Answer) -> None:
    """The chart of the answer, where the step has one."""
    if step.draw:
        with st.container(border=True, key="workshop_answer", gap="small"):
            step.draw(view, answer)


def around(view: View, memory: Desk, step: Step) -> None:
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
            on_change=lambda: st.session_state.update({OWN_DATA: st.session_state["_stage_own"]}),
        )  # fmt: skip
