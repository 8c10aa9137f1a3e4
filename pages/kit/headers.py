"""What every answer of the server carries, and which doors of Streamlit stay shut."""

import base64
import hashlib
import logging
import re
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)

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
