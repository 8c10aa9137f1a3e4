"""The headers of every answer, also of those that go wrong."""

import asyncio

import pytest

from pages.kit.headers import HEADERS, ClosedDoors, KnownHosts, SecurityHeaders, inline_scripts, is_known


def answer(app, path="/", headers=()):
    """Runs one GET through an ASGI application and returns (status, headers)."""
    sent = []

    async def send(message):
        sent.append(message)

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {"type": "http", "method": "GET", "path": path, "headers": list(headers), "query_string": b""}
    asyncio.run(app(scope, receive, send))
    start = sent[0]
    return start["status"], {name.decode().title(): value.decode() for name, value in start["headers"]}


async def broken(scope, receive, send):
    raise RuntimeError("a broken program")


async def framed(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": [(b"x-frame-options", b"SAMEORIGIN")]})
    await send({"type": "http.response.body", "body": b""})


def carried(headers):
    return {name: value for name, value in headers.items() if name in {each.title() for each in HEADERS}}


def test_an_answer_carries_every_header_once_and_ours_win():
    status, headers = answer(SecurityHeaders(framed))
    assert status == 200
    assert carried(headers) == {name.title(): value for name, value in HEADERS.items()}
    assert headers["X-Frame-Options"] == "DENY"


def test_a_crash_is_a_bare_500_with_the_headers():
    status, headers = answer(SecurityHeaders(broken))
    assert status == 500
    assert carried(headers) == {name.title(): value for name, value in HEADERS.items()}


def test_the_doors_that_stay_shut_answer_404():
    shut = ["/_stcore/metrics", "/base/_stcore/metrics", "/_stcore/agent/mcp", "/_stcore/upload_file/a/b"]
    assert [answer(ClosedDoors(framed), path)[0] for path in [*shut, "/_stcore/health"]] == [404, 404, 404, 404, 200]


def test_the_policy_trusts_no_inline_script_and_no_eval():
    rules = dict(rule.split(" ", 1) for rule in HEADERS["Content-Security-Policy"].split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["frame-ancestors"] == "'none'"
    assert "unsafe" not in rules["script-src"]


def test_an_inline_script_is_trusted_by_its_hash():
    # printf 'let a = 1' | openssl dgst -sha256 -binary | base64
    assert inline_scripts("<p>x</p><script>let a = 1</script><script src='x.js'></script>") == [
        "'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='"
    ]


NAMES = ("panel.example", "*.sala.example", "192.168.1.20")


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("panel.example", True),
        ("PANEL.example.:8501", True),
        ("a.sala.example", True),
        ("sala.example", False),
        ("192.168.1.20:8501", True),
        ("localhost:8501", True),
        ("[::1]:8501", True),
        ("rebound.example", False),
        ("panel.example.rebound.example", False),
        ("panel.example@rebound.example", False),
        ("[", False),
        ("", False),
    ],
)
def test_only_our_own_names_are_answered(host, known):
    assert is_known(host, NAMES) is known
    assert is_known(host, ()) and is_known(host, ("*",)) is (host not in ("[", ""))


def test_a_foreign_name_gets_a_bare_400_with_words_and_the_headers():
    guarded = SecurityHeaders(KnownHosts(framed, lambda: NAMES))
    status, headers = answer(guarded, headers=[(b"host", b"rebound.example:8501")])
    assert status == 400 and headers["X-Frame-Options"] == "DENY"
    assert answer(guarded, headers=[(b"host", b"panel.example")])[0] == 200
    assert answer(guarded)[0] == 400
