"""A room: who may come in, what it takes from telephones, and when it is gone."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from pages.kit import rooms, rooms_doors, workshop_state
from pages.kit.headers import SecurityHeaders
from pages.kit.rooms import ALPHABET, IDLE_SECONDS, MISSES, PHONES, ROOMS, Asked, Rooms, TooMany, tidy
from pages.kit.workshop_state import Desk, Desks, desk, resume
from tests.pages.telephones import Telephone

SHARE = Asked("replies:altavoz", "share", "¿Qué parte?")
CHOICE = Asked("ladder:altavoz", "choice", "¿Qué peldaño?", options=("0.0", "1.0"))
SORT = Asked("voices:eco", "sort", "¿Qué voz?", options=("eco", "propia"), items=("uno", "dos", "tres"))


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Rooms:
    made = Rooms(clock)
    monkeypatch.setattr(rooms_doors, "ROOMS_OPEN", made)
    return made


@pytest.fixture
def phone(book: Rooms) -> Callable[[], Telephone]:
    app = Starlette(routes=rooms_doors.ROUTES, middleware=[Middleware(SecurityHeaders)])
    return lambda: Telephone(app)


def send(client: Telephone, code: str, question: str, value: object) -> int:
    return client.post(f"/join/{code}/guess", json_body={"question": question, "value": value}).status_code


def test_a_code_is_six_letters_that_cannot_be_mistaken_however_it_is_typed(book: Rooms) -> None:
    room = book.open("es")
    assert len(room.code) == 6 and set(room.code) <= set(ALPHABET)
    assert not set("01OIL") & set(ALPHABET)
    assert book.of(f" {room.code[:3].lower()}-{room.code[3:].lower()} ") is room
    assert tidy("ab c-d/ef2") == "ABCDEF2"
    assert book.of(f"{room.code}2") is None


@pytest.mark.parametrize(
    ("asked", "given", "kept"),
    [
        (SHARE, 0, 0),
        (SHARE, 100, 100),
        (SHARE, 101, None),
        (SHARE, -1, None),
        (SHARE, 50.5, None),
        (SHARE, True, None),
        (SHARE, "50", None),
        (SHARE, None, None),
        (CHOICE, 1, 1),
        (CHOICE, 2, None),
        (SORT, [0, -1, 1], (0, -1, 1)),
        (SORT, [-1, -1, -1], None),
        (SORT, [0, 1], None),
        (SORT, [0, 1, 2], None),
        (SORT, [0, 1, True], None),
        (SORT, {"0": 1}, None),
        (Asked("sheet:own", "none", "La hoja"), 0, None),
    ],
)
def test_a_guess_is_read_only_when_it_is_one(asked: Asked, given: object, kept: object) -> None:
    assert asked.read(given) == kept


def test_one_telephone_has_one_guess_and_may_change_it(book: Rooms) -> None:
    room = book.open("es")
    book.show(room.code, SHARE, accepting=True)
    assert book.join(room, "a") and book.join(room, "b")
    assert book.guess(room, "a", SHARE.id, 10) and book.guess(room, "b", SHARE.id, 70)
    assert book.guess(room, "a", SHARE.id, 30)
    assert book.guesses(room.code, SHARE.id) == [30, 70]


def test_a_guess_after_the_answer_or_for_another_question_is_not_taken(book: Rooms) -> None:
    room = book.open("es")
    book.join(room, "a")
    assert not book.guess(room, "a", SHARE.id, 10)
    book.show(room.code, SHARE, accepting=True)
    assert not book.guess(room, "a", CHOICE.id, 1)
    assert not book.guess(room, "a stranger", SHARE.id, 1)
    book.show(room.code, SHARE, accepting=False, told="El 48 %")
    assert not book.guess(room, "a", SHARE.id, 10)
    assert book.guesses(room.code, SHARE.id) == []


def test_rooms_telephones_and_wrong_codes_have_limits(book: Rooms) -> None:
    codes = {book.open("es").code for _ in range(ROOMS)}
    assert len(codes) == ROOMS and book.open("es") is None
    room = book.of(codes.pop())
    assert all(book.join(room, f"phone {i}") for i in range(PHONES))
    assert not book.join(room, "one more") and book.join(room, "phone 0")
    for _ in range(MISSES):
        assert book.found("22222X") is None
    with pytest.raises(TooMany):
        book.found("22222X")
    assert book.found(room.code) is room


def test_a_room_without_its_page_is_swept_away(book: Rooms, clock: Clock) -> None:
    room = book.open("es")
    clock.now = IDLE_SECONDS
    assert book.commands(room.code) == ()
    clock.now = 2 * IDLE_SECONDS
    assert book.of(room.code) is room
    clock.now += 1
    assert book.of(room.code) is None


def test_a_room_does_not_outlive_the_longest_workshop(book: Rooms, clock: Clock) -> None:
    room = book.open("es")
    while clock.now < rooms.LONGEST_SECONDS:
        assert book.of(room.code) is room
        book.show(room.code, SHARE, accepting=True)
        clock.now += IDLE_SECONDS
    clock.now += 1
    assert book.of(room.code) is None


def test_a_page_loaded_anew_finds_its_desk_and_its_room_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workshop_state, "DESKS", Desks())
    session: dict[str, object] = {}
    monkeypatch.setattr(workshop_state.st, "session_state", session)
    before = desk()
    before.open_room("es")
    before.move(4, 15)
    before.note(SHARE.id, 20)
    session.clear()
    gc.collect()
    fresh = desk()
    assert fresh is not before and fresh.untouched and not before.untouched
    assert resume(before.key) and desk() is before
    assert (before.step, before.phase, before.all_guesses(SHARE.id)) == (1, "reveal", [20])
    assert before.room() is not None
    before.close_room()


def test_a_desk_is_found_only_with_its_key_and_only_for_a_while(clock: Clock) -> None:
    desks, kept = Desks(clock), Desk()
    desks.keep(kept)
    assert desks.of(kept.key) is kept and desks.of(kept.key[:-1]) is None and desks.of("") is None
    clock.now = IDLE_SECONDS
    assert desks.of(kept.key) is kept
    clock.now += 1
    assert desks.of(kept.key) is None


def test_a_desk_that_is_forgotten_takes_its_room_along(clock: Clock) -> None:
    desks, kept = Desks(clock), Desk()
    kept.open_room("es")
    code = kept.code
    desks.keep(kept)
    clock.now = IDLE_SECONDS + 1
    desks.keep(Desk())
    assert rooms.ROOMS_OPEN.of(code) is None


def test_the_desks_of_a_process_are_limited_and_the_oldest_go_first(clock: Clock) -> None:
    desks, kept = Desks(clock), [Desk() for _ in range(workshop_state.MOST + 1)]
    for one in kept:
        desks.keep(one)
    assert desks.of(kept[0].key) is None
    assert all(desks.of(one.key) is one for one in kept[1:])


def test_neither_code_nor_key_of_a_room_opens_its_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workshop_state, "DESKS", Desks())
    kept = Desk()
    kept.open_room("es")
    workshop_state.DESKS.keep(kept)
    room = kept.room()
    assert not resume(room.code) and not resume(room.key)
    assert kept.key not in (room.code, room.key)
    kept.close_room()


def test_guesses_of_a_room_that_is_closed_stay_on_the_desk_beside_those_noted_by_hand() -> None:
    desk = Desk()
    desk.open_room("es")
    room = desk.room()
    rooms.ROOMS_OPEN.show(room.code, SHARE, accepting=True)
    rooms.ROOMS_OPEN.join(room, "a")
    rooms.ROOMS_OPEN.guess(room, "a", SHARE.id, 40)
    desk.note(SHARE.id, 20)
    assert desk.all_guesses(SHARE.id) == [20, 40]
    desk.close_room()
    assert desk.all_guesses(SHARE.id) == [20, 40]
    assert rooms.ROOMS_OPEN.of(room.code) is None


def test_a_telephone_joins_guesses_and_sees_the_answer(book: Rooms, phone) -> None:
    room, one = book.open("en"), phone()
    page = one.get(f"/join/{room.code}")
    assert page.status_code == 200 and 'lang="en"' in page.text
    assert page.headers["cache-control"] == "no-store"
    cookie = page.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie
    assert one.get(f"/join/{room.code}/state").json() == {"asked": None, "accepting": False, "told": "", "mine": None}
    book.show(room.code, SORT, accepting=True)
    told = one.get(f"/join/{room.code}/state").json()
    assert told["asked"]["items"] == ["uno", "dos", "tres"] and told["accepting"]
    assert send(one, room.code, SORT.id, [1, 0, -1]) == 204
    assert one.get(f"/join/{room.code}/state").json()["mine"] == [1, 0, -1]
    book.show(room.code, SORT, accepting=False, told="El 95 % es eco")
    assert send(one, room.code, SORT.id, [0, 0, 0]) == 409
    assert one.get(f"/join/{room.code}/state").json()["told"] == "El 95 % es eco"


def test_a_telephone_sees_no_guess_but_its_own(book: Rooms, phone) -> None:
    room, one, other = book.open("es"), phone(), phone()
    book.show(room.code, SHARE, accepting=True)
    for client, value in ((one, 11), (other, 93)):
        client.get(f"/join/{room.code}")
        client.get(f"/join/{room.code}/state")
        assert send(client, room.code, SHARE.id, value) == 204
    assert "93" not in one.get(f"/join/{room.code}/state").text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://elsewhere.example"}, 403),
        ({"origin": "http://testserver"}, 204),
        ({"sec-fetch-site": "same-origin"}, 204),
    ],
)
def test_only_the_rooms_own_page_may_send(book: Rooms, phone, headers: dict[str, str], status: int) -> None:
    room, one = book.open("es"), phone()
    book.show(room.code, SHARE, accepting=True)
    one.get(f"/join/{room.code}")
    one.get(f"/join/{room.code}/state")
    del one.headers["sec-fetch-site"]
    body = {"question": SHARE.id, "value": 5}
    assert one.post(f"/join/{room.code}/guess", json_body=body, headers=headers).status_code == status


@pytest.mark.parametrize(
    "body", [b"", b"[1]", b"{", b"\xff", b'{"question":"replies:altavoz"}', b"[" * 3000, b" " * 5000]
)
def test_what_is_no_guess_is_refused_in_peace(book: Rooms, phone, body: bytes) -> None:
    room, one = book.open("es"), phone()
    book.show(room.code, SHARE, accepting=True)
    one.get(f"/join/{room.code}")
    one.get(f"/join/{room.code}/state")
    assert one.post(f"/join/{room.code}/guess", content=body).status_code in (400, 409, 413)
    assert book.guesses(room.code, SHARE.id) == []


def test_a_body_that_is_too_long_is_refused_though_it_is_a_guess(book: Rooms, phone) -> None:
    room, one = book.open("es"), phone()
    book.show(room.code, SHARE, accepting=True)
    one.get(f"/join/{room.code}")
    one.get(f"/join/{room.code}/state")
    padded = json.dumps({"question": SHARE.id, "value": 5}).encode() + b" " * 4000
    assert one.post(f"/join/{room.code}/guess", content=padded).status_code == 413
    assert book.guesses(room.code, SHARE.id) == []


def test_a_guess_without_the_token_of_the_page_is_not_taken(book: Rooms, phone) -> None:
    room, one = book.open("es"), phone()
    book.show(room.code, SHARE, accepting=True)
    assert one.get(f"/join/{room.code}/state").status_code == 403
    assert send(one, room.code, SHARE.id, 5) == 409


def test_a_mistyped_code_leads_back_to_the_door_with_a_word(book: Rooms, phone) -> None:
    page = phone().get("/join/ABC234")
    assert page.status_code == 404
    assert "Ninguna sala tiene ese código" in page.text


def test_what_is_typed_as_a_code_is_never_written_into_the_page(book: Rooms, phone) -> None:
    page = phone().get("/join", params={"code": "<script>alert(1)</script>"})
    assert "<script>alert" not in page.text


def test_no_script_stands_inside_the_pages_and_the_policy_holds(book: Rooms, phone) -> None:
    room, one = book.open("es"), phone()
    for path in ("/join", f"/join/{room.code}", f"/join/{room.code}/control/{room.key}"):
        page = one.get(path)
        inline = [part for part in page.text.split("<script")[1:] if not part.startswith(" src=")]
        assert page.status_code == 200 and inline == [] and "onclick" not in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]


@pytest.mark.parametrize("name", ["page.html", "..%2Frooms.py", "x.js"])
def test_only_the_files_of_these_pages_are_handed_out(book: Rooms, phone, name: str) -> None:
    assert phone().get(f"/join/files/{name}").status_code == 404


def test_the_remote_control_moves_only_its_own_room(book: Rooms, phone) -> None:
    room, other, client = book.open("es"), book.open("es"), phone()
    book.show(room.code, SHARE, accepting=True, place="2/15 · A quién le hablamos")

    def press(key: str, command: str) -> int:
        return client.post(f"/join/{room.code}/remote", json_body={"key": key, "command": command}).status_code

    assert press(other.key, "next") == 403 and press("", "next") == 403 and press("ñ", "") == 403
    assert book.commands(room.code) == ()
    assert press(room.key, "next") == 200 and press(room.key, "back") == 200 and press(room.key, "delete all") == 200
    assert book.commands(room.code) == ("next", "back")
    assert book.commands(room.code) == ()
    told = client.post(f"/join/{room.code}/remote", json_body={"key": room.key, "command": ""}).json()
    assert told == {"place": "2/15 · A quién le hablamos", "guesses": "0 / 0"}
    assert client.get(f"/join/{room.code}/control/{other.key}").status_code == 404


def test_the_words_of_the_room_cannot_break_out_of_the_page(book: Rooms, phone) -> None:
    page = phone().get(f"/join/{book.open('es').code}").text
    words = page.split('data-words="')[1].split('"')[0]
    assert json.loads(words.replace("&quot;", '"').replace("&#x27;", "'"))["send"] == "Enviar"
