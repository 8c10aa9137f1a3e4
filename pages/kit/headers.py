"""What every answer of the server carries, and which doors of Streamlit stay shut."""

import base64
import hashlib
import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import streamlit
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)

OURSELVES = ("localhost", "127.0.0.1", "::1")  # names that no foreign page can make a browser send
STRANGE_HOST = (
    "Este panel no se abre con esa dirección. Quien lo mantiene puede admitirla en server.allowedHosts.\n"
    "This dashboard is not opened with that address. Whoever maintains it can allow it in server.allowedHosts.\n"
)

# Figures about the server, a way to drive the pages without a browser, and the uploader that fills the memory.
CLOSED = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/upload_file")


def inline_scripts(page: str) -> list[str]:
    """The CSP sources of the scripts written inside a page: a hash each, so that no other inline script runs."""
    scripts = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)
    digests = [hashlib.sha256(script.encode()).digest() for script in scripts]
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]


def content_security_policy() -> str:
    """Nothing from outside. Every exception is one that Streamlit or Plotly really needs."""
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    rules = {
        "default-src": ["'none'"],
        # blob: Streamlit imports the script of a components.v2 element (the drop zone) from a blob of its own.
        "script-src": ["'self'", "blob:", *inline_scripts(page)],
        # 'unsafe-inline': Streamlit (emotion) and Plotly write their styles while they run.
        "style-src": ["'self'", "'unsafe-inline'"],
        # data: the logo and the tab's icon; blob: a chart saved as a picture.
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "media-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
    return "; ".join(f"{rule} {' '.join(sources)}" for rule, sources in rules.items())


DEVICES = "accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment serial usb"
HEADERS = {
    "Content-Security-Policy": content_security_policy(),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{device}=()" for device in DEVICES.split()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class SecurityHeaders:
    """Pure ASGI: adds the headers to every HTTP answer, also to refusals, static files and crashes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception:
            # The framework's own page for a crash is written outside every middleware: it would go out bare.
            if started:
                raise
            log.exception("An answer could not be made: %s %s", scope["method"], scope["path"])
            await PlainTextResponse("Internal Server Error", 500)(scope, receive, send_with_headers)


class ClosedDoors:
    """Pure ASGI: answers 404 where Streamlit would talk to anyone."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and any(door in scope["path"] for door in CLOSED):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def allowed_hosts() -> Sequence[str]:
    """Under which names this server may be asked, as configured for Streamlit; none means any."""
    return streamlit.get_option("server.allowedHosts")


class KnownHosts:
    """Pure ASGI: answers 400 to names that are not ours; Streamlit itself asks them of its web sockets alone.

    A page elsewhere can point its own name at this machine and read what its visitor's browser gets from it.
    """

    def __init__(self, app: ASGIApp, names: Callable[[], Sequence[str]] = allowed_hosts) -> None:
        self.app = app
        self.names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not is_known(Headers(scope=scope).get("host", ""), self.names()):
            await PlainTextResponse(STRANGE_HOST, 400)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_known(host: str, names: Sequence[str]) -> bool:
    """Whether this Host header names us; `*` is any name, `*.example.org` any name below that one."""
    if not names:
        return True
    try:
        asked = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    ours = [name.strip().lower().rstrip(".") for name in (*names, *OURSELVES)]
    return bool(asked) and any(
        name in ("*", asked) or (name.startswith("*.") and asked.endswith(name[1:])) for name in ours
    )
