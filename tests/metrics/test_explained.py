"""The card of a metric in words, as the drawer and the command line tell it."""

import pytest

from metrics import CATALOGUE, DEFAULTS, LANGUAGES, explained
from metrics.catalogue import BY_ID
from metrics.command_line import main
from metrics.model import Metric


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("metric", CATALOGUE, ids=lambda metric: metric.id)
def test_a_card_holds_all_that_the_drawer_says(metric: Metric, language) -> None:
    told = " ".join(explained.card(metric, language).split())
    for heading, text in explained.method(metric, language):
        assert " ".join(f"{heading} {text}".split()) in told
    for note in explained.notes(metric, language):
        assert " ".join(note.split()) in told
    assert metric.question.in_(language) in told
    assert all(f"{name} = " in told for name in metric.settings)


def test_the_command_prints_the_card_in_the_language_asked_for(capsys) -> None:
    assert main(["explain", "hanging_dialogues", "--language", "es"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("13 · Conversaciones colgadas (hanging_dialogues)\n¿Dejamos a alguien a media conversación?")
    assert "a1,         t1,        2024-05-01 09:00, in,        ana,       dm,      ¿Abren el domingo?" in said
    assert "→ value = 0.5, n = 2, x = 1, status = low_n" in said
    assert "with things as (" in said


def test_settings_in_force_stand_in_the_card() -> None:
    changed = {**DEFAULTS, "min_words": 5}
    assert "min_words = 5" in explained.card(BY_ID["hanging_dialogues"], "en", changed)


def test_an_unknown_metric_is_refused_with_the_known_ones(capsys) -> None:
    with pytest.raises(SystemExit):
        main(["explain", "engagement"])
    assert "response_rate" in capsys.readouterr().err
