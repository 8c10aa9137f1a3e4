"""A telephone for tests: speaks to an ASGI application without a network, and keeps its cookie."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit


@dataclass
class Answer:
    """What came back."""

    status_code: int
    headers: dict[str, str]
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode()

    def json(self) -> Any:
        return json.loads(self.content)


@dataclass
class Telephone:
    """One visitor; follows redirects as a browser does."""

    app: Any
    headers: dict[str, str] = field(default_factory=lambda: {"sec-fetch-site": "same-origin"})
    cookie: str = ""

    def get(self, path: str, params: dict[str, str] | None = None) -> Answer:
        answer = self.ask("GET", f"{path}?{urlencode(params)}" if params else path)
        if answer.status_code in (303, 307):
            return self.get(urljoin(path, answer.headers["location"]))
        return answer

    def post(self, path: str, *, json_body: Any = None, content: bytes | None = None, headers: Any = None) -> Answer:
        body = json.dumps(json_body).encode() if content is None else content
        return self.ask("POST", path, body, headers or {})

    def ask(self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        told = {"host": "testserver", **self.headers, **(headers or {})}
        if self.cookie:
            told["cookie"] = self.cookie
        parts = urlsplit(path)
        scope = {
            "type": "http", "method": method, "path": parts.path, "raw_path": parts.path.encode(), "root_path": "",
            "query_string": parts.query.encode(), "scheme": "http", "server": ("testserver", 80),
            "headers": [(name.lower().encode(), value.encode()) for name, value in told.items()],
        }  # fmt: skip
        answer = asyncio.run(self._call(scope, body))
        if "set-cookie" in answer.headers:
            self.cookie = answer.headers["set-cookie"].partition(";")[0]
        return answer

    async def _call(self, scope: dict[str, Any], body: bytes) -> Answer:
        sent: list[dict[str, Any]] = []
        waiting = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> dict[str, Any]:
            return waiting.pop() if waiting else {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self.app(scope, receive, send)
        head = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return Answer(sent[0]["status"], head, b"".join(message.get("body", b"") for message in sent[1:]))
