"""The script: the steps in their order, each with its question, its answer and the sentence that it comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from metrics import Text
from pages.kit import workshop_answers as answers
from pages.kit import workshop_clock as clock
from pages.kit import workshop_sheet as sheet
from pages.kit import workshop_sorting as sorting
from pages.kit import workshop_step_words as words
from pages.kit.view import View
from pages.kit.workshop_model import Step

Options = Callable[[View], Sequence[str]]


def of(texts: Sequence[Text]) -> Options:
    return lambda view: [text.in_(view.language) for text in texts]


STEPS: tuple[Step, ...] = (
    Step("definition", 4, **words.DEFINITION, kind="choice", options=of(words.DEFINITIONS), answer=answers.definition,
         data="none"),
    Step("replies", 6, **words.REPLIES, kind="share", answer=answers.replies, lesson="altavoz"),
    Step("shop", 7, **words.SHOP, kind="share", answer=answers.left_the_shop, draw=answers.draw_shop,
         lesson="obrador_lunares"),
    Step("selling", 5, **words.SELLING, kind="share", answer=answers.selling, lesson="altavoz"),
    Step("postures", 9, **words.POSTURES, kind="sort", options=sorting.postures, items=sorting.posture_items,
         answer=sorting.posture_answer, draw=sorting.draw_postures, data="all"),
    Step("ladder", 4, **words.LADDER, kind="choice", options=of(words.RUNGS), answer=answers.rung,
         lesson="obrador_lunares"),
    Step("hundred", 6, **words.HUNDRED, kind="number", top=answers.up_to, fill=answers.following,
         answer=answers.the_hundred, draw=answers.draw_hundred, lesson="altavoz"),
    Step("voices", 8, **words.VOICES, kind="sort", options=sorting.voices, items=sorting.voice_items,
         answer=sorting.voice_answer, lesson="eco"),
    Step("clock", 8, **words.CLOCK, kind="choice", options=of(words.WAITS), answer=clock.answer, draw=clock.draw,
         data="none"),
    Step("dentist", 8, **words.DENTIST, kind="sort", options=sorting.dentist_acts, items=sorting.dentist_items,
         answer=sorting.dentist_answer, lesson="abrazo"),
    Step("leads", 6, **words.LEADS, kind="choice", options=of(words.LEADERS), answer=answers.who_leads,
         lesson="adentro"),
    Step("weeks", 3, **words.WEEKS, kind="number", top=lambda view: 104, answer=answers.weeks_needed,
         draw=answers.draw_weeks),
    Step("trouble", 6, **words.TROUBLE, kind="choice", options=sorting.company_names, answer=sorting.in_trouble,
         draw=sorting.draw_trouble, data="all"),
    Step("barriers", 5, **words.BARRIERS, kind="choice", options=of(words.BARRIER_NAMES),
         answer=answers.only_the_room, data="none"),
    Step("sheet", 5, **words.SHEET, kind="none", answer=sheet.answer, draw=sheet.draw),
)  # fmt: skip
