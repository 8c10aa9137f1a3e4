"""What is kept of each text: words, whether it asks, and of the brand's own the form in which texts are compared."""

from __future__ import annotations

MESSAGES = """
    message_id, created_at, direction, author_id, thread_id, text
    m1, 2026-01-01T10:00:00Z, in, ana, t1, ¡Gracias por escribir!
    m2, 2026-01-01T11:00:00Z, out, brand, t1, ¡Gracias por escribir!
    m3, 2026-01-01T12:00:00Z, out, brand, t2, ¡Gracias por escribir!
    m4, 2026-01-01T13:00:00Z, out, brand, t2, "Buenas, ¿qué pedido es? Soy Marta"
    m5, 2026-01-01T14:00:00Z, out, brand, t2,
"""


def test_only_what_the_brand_wrote_has_a_form_and_a_signature(load) -> None:
    rows = load(messages=MESSAGES).rows(
        "select message_id, tokens, question, form, signed from message_texts order by 1"
    )
    assert rows == [
        ("m1", 3, False, None, None),
        ("m2", 3, False, "gracias por escribir", False),
        ("m3", 3, False, "gracias por escribir", False),
        ("m4", 6, True, "buenas que pedido es soy marta", True),
    ]
