"""Lines of running text break where a person would break them."""

import pytest

from pages.kit.charts import markup
from pages.kit.lines import kept


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("la más larga, 6 d 10 h.", "la más larga, 6~d~10~h."),
        ("ocasiones de hablar · 328 de 675", "ocasiones de hablar~· 328~de~675"),
        ("intervalo 27 % a 42 %", "intervalo 27~%~a~42~%"),
        ("sin respuesta, 263 de 570 (46 %).", "sin respuesta, 263~de~570~(46~%)."),
        ("leer no se ve", "leer no se~ve"),
        ("lo que nadie responsabilizaría", "lo que nadie responsabilizaría"),
        ("nada", "nada"),
        ("", ""),
    ],
)
def test_a_line_breaks_neither_inside_a_span_nor_before_its_last_word(text, shown):
    assert kept(text) == shown.replace("~", "\u00a0")


def test_no_word_stands_alone_on_the_last_line_of_a_label():
    text = "Otros 1.140 ya se fueron: 7 días o más sin respuesta"
    assert markup.wrapped(text, 292) == "Otros 1.140\u00a0ya se fueron:<br>7\u00a0días o más sin respuesta"


def test_even_lines_are_no_more_lines_and_what_is_too_much_is_still_cut():
    assert markup.wrapped("uno dos", 200) == "uno dos"
    assert markup.wrapped("uno dos tres cuatro cinco", 60, most=2).count("<br>") == 1
    assert markup.wrapped("uno dos tres cuatro cinco", 60, most=2).endswith("…")
