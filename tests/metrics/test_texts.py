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


def test_a_signature_is_a_name_of_sixteen_letters_at_most(load) -> None:
    """The name stands behind a sign, or behind a farewell, at the end of the text."""
    name = "Abcdefghijklmnop"
    texts = {
        f"Hola -{name}": True,
        f"Hola -{name}q": False,
        f"Hola ^{name[:15]}.": True,
        f"Hola ^{name}.": False,
        "Hola - A": True,
        "Hola -ana": False,
        f"Hola. Saludos {name}.": True,
        f"Hola. Saludos {name}q.": False,
        "Hola. Saludos A": False,
    }
    rows = [f"m{place}, 2026-01-01T10:00:00Z, out, brand, t1, {text}" for place, text in enumerate(texts)]
    store = load(messages="message_id, created_at, direction, author_id, thread_id, text\n" + "\n".join(rows))
    assert (
        dict(store.rows("select m.text, x.signed from message_texts x join canonical.messages m using (message_id)"))
        == texts
    )


def test_links_are_no_words_however_they_are_written(load) -> None:
    texts = [
        "uno WWW.TIENDA.ES dos",
        "uno Www.tienda.es dos",
        "uno wWw.tienda.es dos",
        "uno dos https://a.es/x",
        "uno @tienda dos",
    ]
    rows = [f"m{place}, 2026-01-01T10:00:00Z, in, ana, t1, {text}" for place, text in enumerate(texts)]
    store = load(messages="message_id, created_at, direction, author_id, thread_id, text\n" + "\n".join(rows))
    assert store.rows("select distinct tokens from message_texts") == [(2,)]
