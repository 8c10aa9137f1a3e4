"""Sending a file: who may, how much, and what is left on the disk."""

import asyncio
import hashlib
from collections import namedtuple

import pytest
from starlette.requests import Request

from pages.kit import arrivals, receiving
from pages.kit.arrivals import Arrivals, Owner, label

OWNER = Owner("a session", "files")
STALLED = b"nothing more comes"
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """An empty data folder and an empty book of arrivals."""
    monkeypatch.setenv("HABLAMOS_DATA", str(tmp_path))
    monkeypatch.delenv("HABLAMOS_MAX_UPLOAD", raising=False)
    book = Arrivals()
    monkeypatch.setattr(receiving, "ARRIVALS", book)
    return book


def put(ticket, chunks, **headers):
    """Sends a body in chunks, with a disconnect for None; returns (status, body)."""
    messages = [
        {"type": "http.disconnect"} if chunk is None else {"type": "http.request", "body": chunk, "more_body": True}
        for chunk in chunks
    ] + [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive():
        message = messages.pop(0)
        if message.get("body") == STALLED:
            await asyncio.sleep(10)
        return message

    named = {"host": "127.0.0.1:8501", "x-file-name": "a.csv"} | {k.replace("_", "-"): v for k, v in headers.items()}
    raw = [(name.encode(), value.encode()) for name, value in named.items()]
    scope = {"type": "http", "method": "PUT", "path": "/", "headers": raw, "path_params": {"ticket": ticket}}
    response = asyncio.run(receiving.receive(Request(scope, receive)))
    return response.status_code, response.body.decode()


def on_disk(tmp_path):
    return sorted(file.name for file in (tmp_path / "incoming").glob("*")) if (tmp_path / "incoming").exists() else []


def test_a_file_arrives_whole_with_its_hash(desk, tmp_path):
    chunks = [b"red,texto\n", b"instagram,hola\n" * 100_000]
    status, _ = put(desk.tickets(OWNER, 1)[0], chunks)
    (file,) = desk.of(OWNER)
    assert status == 201
    assert (file.name, file.size) == ("a.csv", 10 + 15 * 100_000)
    assert file.sha256 == hashlib.sha256(b"".join(chunks)).hexdigest()
    assert file.path.read_bytes() == b"".join(chunks)
    assert on_disk(tmp_path) == [file.id]


def test_an_empty_file_arrives_too(desk):
    assert put(desk.tickets(OWNER, 1)[0], [])[0] == 201
    assert desk.of(OWNER)[0].path.read_bytes() == b""


def test_a_ticket_serves_once(desk):
    ticket = desk.tickets(OWNER, 1)[0]
    assert put(ticket, [b"a"])[0] == 201
    assert put(ticket, [b"a"]) == (403, '{"reason":"ticket"}')
    assert len(desk.of(OWNER)) == 1


def test_an_invented_ticket_is_refused_before_anything_is_read(desk, tmp_path):
    assert put("invented", [b"a"]) == (403, '{"reason":"ticket"}')
    assert on_disk(tmp_path) == []


def test_a_ticket_is_too_old_after_an_hour():
    now = [0.0]
    book = Arrivals(clock=lambda: now[0])
    first, second = book.tickets(OWNER, 2)
    now[0] = 3599.0
    assert book.redeem(first) == OWNER
    now[0] = 3600.0
    assert book.redeem(second) is None


def test_tickets_are_topped_up_and_the_unused_ones_stay():
    book = Arrivals()
    three = book.tickets(OWNER, 3)
    book.redeem(three[0])
    again = book.tickets(OWNER, 3)
    assert again[:2] == three[1:]
    assert len(set(again)) == 3


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec_fetch_site": "same-origin", "origin": "http://127.0.0.1:8501"}, 201),
        ({"sec_fetch_site": "cross-site", "origin": "https://evil.example"}, 403),
        ({"sec_fetch_site": "same-site"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://127.0.0.1:8501"}, 201),
        ({}, 201),
    ],
)
def test_only_our_own_pages_may_send(desk, headers, status):
    assert put(desk.tickets(OWNER, 1)[0], [b"a"], **headers)[0] == status


def test_too_much_is_refused_when_it_is_announced(desk, tmp_path, monkeypatch):
    monkeypatch.setenv("HABLAMOS_MAX_UPLOAD", "1 kB")
    assert put(desk.tickets(OWNER, 1)[0], [b"a"], content_length="1001") == (413, '{"reason":"too_large"}')
    assert on_disk(tmp_path) == []


def test_too_much_is_refused_when_it_was_not_announced(desk, tmp_path, monkeypatch):
    monkeypatch.setenv("HABLAMOS_MAX_UPLOAD", "1 kB")
    assert put(desk.tickets(OWNER, 1)[0], [b"a" * 1000, b"b"])[0] == 413
    assert on_disk(tmp_path) == []
    assert put(desk.tickets(OWNER, 1)[0], [b"a" * 1000])[0] == 201


def test_a_sender_who_leaves_leaves_nothing_behind(desk, tmp_path):
    status, _ = put(desk.tickets(OWNER, 1)[0], [b"a" * 2_000_000, None])
    assert status == 408
    assert (on_disk(tmp_path), desk.of(OWNER)) == ([], [])


def test_a_sender_who_stalls_is_given_up_and_leaves_nothing_behind(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(receiving, "PATIENCE", 0.1)
    assert put(desk.tickets(OWNER, 1)[0], [b"a" * 2_000_000, STALLED]) == (408, '{"reason":"interrupted"}')
    assert (on_disk(tmp_path), desk.of(OWNER)) == ([], [])


def test_a_full_disk_is_said_before_anything_is_read(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(receiving.shutil, "disk_usage", lambda _: Usage(1, 1, receiving.KEPT_FREE + 99))
    assert put(desk.tickets(OWNER, 1)[0], [b"a"], content_length="100") == (507, '{"reason":"disk_full"}')
    assert put(desk.tickets(OWNER, 1)[0], [b"a" * 99], content_length="99")[0] == 201


def test_a_disk_that_fills_up_meanwhile_leaves_nothing_behind(desk, tmp_path, monkeypatch):
    free = iter([10**12, 10**12, 0])
    monkeypatch.setattr(receiving.shutil, "disk_usage", lambda _: Usage(1, 1, next(free)))
    assert put(desk.tickets(OWNER, 1)[0], [b"a" * 1_000_000, b"b" * 1_000_000])[0] == 507
    assert (on_disk(tmp_path), desk.of(OWNER)) == ([], [])


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\eva\\datos.csv", "datos.csv"),
        ("a\u202egpj.csv\n\x00", "agpj.csv"),
        ("e\u0301xito.csv", "éxito.csv"),
        ("", "—"),
        ("..", "—"),
        ("a" * 200 + ".csv", "a" * 115 + "….csv"),
    ],
)
def test_a_name_is_only_a_harmless_label(sent, shown):
    assert label(sent) == shown


def test_a_name_with_accents_travels_in_a_header(desk):
    put(desk.tickets(OWNER, 1)[0], [b"a"], x_file_name="publicaci%C3%B3n%20%F0%9F%98%80.csv")
    assert desk.of(OWNER)[0].name == "publicación 😀.csv"


@pytest.mark.parametrize(
    ("written", "octets"),
    [("500 MB", 500_000_000), ("2GB", 2_000_000_000), ("1234", 1234), ("much", 2_000_000_000), ("", 2_000_000_000)],
)
def test_the_limit_is_read_as_people_write_it(monkeypatch, written, octets):
    monkeypatch.setenv("HABLAMOS_MAX_UPLOAD", written)
    assert receiving.limit() == octets


def test_nobody_removes_the_file_of_another_session(desk):
    put(desk.tickets(OWNER, 1)[0], [b"a"])
    (file,) = desk.of(OWNER)
    desk.discard(file.id, Owner("another session", "files"))
    assert desk.of(OWNER) == [file]
    desk.discard(file.id, OWNER)
    assert (desk.of(OWNER), file.path.exists()) == ([], False)


def test_a_file_that_nobody_confirms_goes_after_a_day(tmp_path):
    now = [0.0]
    book = Arrivals(clock=lambda: now[0])
    path = tmp_path / "x"
    path.write_bytes(b"a")
    book.land(OWNER, arrivals.Uploaded("x", "a.csv", 1, "", path))
    now[0] = 24 * 3600.0
    book.sweep()
    assert len(book.of(OWNER)) == 1
    now[0] += 1
    book.sweep()
    assert (book.of(OWNER), path.exists()) == ([], False)
