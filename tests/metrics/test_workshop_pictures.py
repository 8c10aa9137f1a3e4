"""What a room sorts by hand: the right voice for each text, nobody named, nothing private."""

from __future__ import annotations

from metrics import Scope, posts_to_sort, replies_to_tag
from metrics.workshop_pictures import Reply, Spoken, unlike

SETTINGS = {"as_of": "2024-06-01T00:00:00Z", "timezone": "UTC"}
ACTS = """
    activity_id, person_id, occurred_at, kind,     network,  text,                            suggested_text
    a1,          eva,       2024-05-20,  reshare,  linkedin, Muy recomendable,
    a2,          leo,       2024-05-21,  own_post, linkedin, Hoy amasé con mi hija en casa,
    a3,          ana,       2024-05-22,  comment,  x,        Gracias @marta.p mire https://a.example/b,
    a4,          pau,       2024-05-23,  own_post, x,        ¡El pan ya es ecológico!,        el pan ya es ecologico
    a5,          isa,       2024-05-23,  reshare,  x,        Corto,
    a6,          eva,       2024-05-24,  reshare,  x,        Muy recomendable,
"""
TALK = """
    message_id, created_at, direction, thread_id, author_id, in_reply_to, network, channel, text
    q1, 2024-05-20 09:00,   in,        t1,        luz,       ,            x,       comment, ¿Abren el domingo?
    r1, 2024-05-20 10:00,   out,       t1,        marca,     q1,          x,       comment, Sí @luz y en el 612 345 678
    q2, 2024-05-21 09:00,   in,        t2,        mar,       ,            x,       dm,      ¿Tienen mi pedido?
    r2, 2024-05-21 10:00,   out,       t2,        marca,     q2,          x,       dm,      Su pedido de ayer está listo
    q3, 2024-05-22 09:00,   in,        t3,        sol,       ,            x,       comment, ¿Hacen pan sin gluten?
    r3, 2024-05-22 10:00,   out,       t3,        marca,     q3,          x,       comment, Sí
"""


def test_each_text_of_staff_has_its_voice_and_the_same_words_come_once(load) -> None:
    found = posts_to_sort(load(settings=SETTINGS, advocacy_activity=ACTS), Scope())
    assert sorted((one.text, one.voice) for one in found) == [
        ("Gracias … mire …", "conversing"),
        ("Hoy amasé con mi hija en casa", "own"),
        ("Muy recomendable", "echo"),
        ("¡El pan ya es ecológico!", "echo"),
    ]
    assert Spoken("Hoy amasé con mi hija en casa", "linkedin", "own") in found


def test_fewer_than_five_people_are_never_put_before_a_room(load) -> None:
    four = "\n".join(line for line in ACTS.splitlines() if "isa" not in line)
    assert posts_to_sort(load(settings=SETTINGS, advocacy_activity=four), Scope()) == []


def test_only_public_answers_with_something_to_read_are_tagged_and_without_names_or_numbers(load) -> None:
    assert replies_to_tag(load(settings=SETTINGS, messages=TALK), Scope()) == [
        Reply("Sí … y en el …", "¿Abren el domingo?", "x")
    ]


def test_without_texts_there_is_nothing_to_sort(load) -> None:
    store = load(settings=SETTINGS)
    assert posts_to_sort(store, Scope()) == [] and replies_to_tag(store, Scope()) == []


def test_texts_that_share_four_words_in_a_row_come_only_where_nothing_else_is_left() -> None:
    said = ("Ya está, hoy por la tarde sale", "Hola, hoy por la tarde te llamo", "Gracias por la paciencia", "¿Y tú?")
    told = [Reply(text, "", "x") for text in said]
    assert [said.index(one.text) for one in unlike(told, 3)] == [0, 2, 3]
    assert [said.index(one.text) for one in unlike(told, 9)] == [0, 2, 3, 1]
