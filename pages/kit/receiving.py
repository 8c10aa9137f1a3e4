"""Takes a file sent with PUT and streams it to disk, never into memory."""

import contextlib
import hashlib
import logging
import os
import re
import secrets
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import anyio
from anyio import to_thread
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from pages.kit import sandboxes, session
from pages.kit.arrivals import ARRIVALS, KEPT_SECONDS, Owner, Uploaded, label

log = logging.getLogger(__name__)

DEFAULT_LIMIT = 2_000_000_000
KEPT_FREE = 300_000_000  # octets that must stay free on the disk for the database to work
AT_ONCE = 1_000_000  # octets gathered before each write
PATIENCE = 60  # seconds without a single octet before a sender is given up
SCALES = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}


class Refusal(Exception):
    """An upload that is not taken: an HTTP status and a reason that the drop zone has words for."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def incoming() -> Path:
    """Where files wait between their arrival and the moment when somebody confirms them."""
    return session.folder() / "incoming"


def place_for(owner: Owner) -> Path:
    """Files for a sandbox never reach the data folder."""
    return sandboxes.spool_for(owner) or incoming()


def limit(owner: Owner | None = None) -> int:
    """The largest file that is taken, in octets; HABLAMOS_MAX_UPLOAD says `500 MB`, `2GB` or a plain number.

    A sandbox takes no more than its memory holds.
    """
    written = re.fullmatch(r"\s*(\d+)\s*([kmg]?)b?\s*", os.environ.get("HABLAMOS_MAX_UPLOAD", "").lower())
    most = int(written[1]) * SCALES[written[2]] if written else DEFAULT_LIMIT
    return min(most, sandboxes.LARGEST) if owner and sandboxes.feeds_one(owner) else most


def check_room(place: Path, octets: int) -> None:
    if shutil.disk_usage(place).free < octets + KEPT_FREE:
        raise Refusal(507, "disk_full")


def check_origin(headers: Headers) -> None:
    """Only our own pages may send. Browsers write Sec-Fetch-Site themselves: no script can forge it."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None and site != "same-origin":
        raise Refusal(403, "origin")
    if site is None and origin is not None and urlsplit(origin).netloc != headers.get("host"):
        raise Refusal(403, "origin")


def check_length(headers: Headers, owner: Owner) -> int:
    """The announced size, refused before anything is read when it is too much; 0 when none is announced."""
    announced = headers.get("content-length", "0")
    octets = int(announced) if announced.isdecimal() else 0
    if octets > limit(owner):
        raise Refusal(413, "too_large")
    return octets


@dataclass
class Sink:
    """A file being written: its hash and size so far."""

    path: Path
    most: int
    size: int = 0
    sha: Any = field(default_factory=hashlib.sha256)
    _waiting: bytearray = field(default_factory=bytearray)

    async def take(self, chunk: bytes) -> None:
        self.size += len(chunk)
        if self.size > self.most:
            raise Refusal(413, "too_large")
        self._waiting += chunk
        if len(self._waiting) >= AT_ONCE:
            await self.flush()

    async def flush(self) -> None:
        waiting, self._waiting = bytes(self._waiting), bytearray()
        await to_thread.run_sync(self._write, waiting)

    def _write(self, octets: bytes) -> None:
        check_room(self.path.parent, len(octets))
        self.sha.update(octets)
        with self.path.open("ab") as file:
            file.write(octets)


async def gather(request: Request, sink: Sink) -> None:
    """Reads the body to its end; raises when the sender leaves, stalls or sends too much."""
    stream = request.stream()
    while True:
        with anyio.fail_after(PATIENCE):
            chunk = await anext(stream, None)
        if chunk is None:
            break
        await sink.take(chunk)
    await sink.flush()


async def store(request: Request, owner: Owner) -> Uploaded:
    """The body of a request as a file; nothing is left on the disk when anything goes wrong."""
    name = label(unquote(request.headers.get("x-file-name", "")))
    handle = secrets.token_hex(16)
    place = place_for(owner)
    sink = Sink(place / f"{handle}.part", limit(owner))
    try:
        await gather(request, sink)
        path = sink.path.rename(place / handle)
    except BaseException:
        sink.path.unlink(missing_ok=True)
        raise
    uploaded = Uploaded(handle, name, sink.size, sink.sha.hexdigest(), path)
    ARRIVALS.land(owner, uploaded)
    return uploaded


async def receive(request: Request) -> Response:
    """PUT /upload/{ticket}: 201, or a reason why not."""
    try:
        check_origin(request.headers)
        owner = ARRIVALS.redeem(request.path_params["ticket"])
        if owner is None:
            raise Refusal(403, "ticket")
        octets = check_length(request.headers, owner)
        place_for(owner).mkdir(parents=True, exist_ok=True)
        check_room(place_for(owner), octets)
        uploaded = await store(request, owner)
    except Refusal as refusal:
        return JSONResponse({"reason": refusal.reason}, refusal.status)
    except (ClientDisconnect, TimeoutError):
        return JSONResponse({"reason": "interrupted"}, 408)
    except OSError:
        log.exception("A file could not be written")
        return JSONResponse({"reason": "disk_full"}, 507)
    return JSONResponse({"id": uploaded.id, "size": uploaded.size, "sha256": uploaded.sha256}, 201)


async def to_the_start(request: Request) -> Response:
    """The first page lives at the root; its own name is an address that people type."""
    return RedirectResponse(f"./?{request.url.query}" if request.url.query else "./", 307)


def clear_leftovers(place: Path, now: datetime) -> None:
    """Removes what an earlier process left: half a file at once, a whole one after a day."""
    for file in place.glob("*"):
        old = now.timestamp() - file.stat().st_mtime > KEPT_SECONDS
        if file.is_file() and (old or file.suffix == ".part"):
            file.unlink(missing_ok=True)


@contextlib.asynccontextmanager
async def opening(_app: Any) -> AsyncIterator[None]:
    """What is done once, before the first visitor."""
    if incoming().is_dir():
        clear_leftovers(incoming(), session.now())
    sandboxes.clear_leftovers()
    yield
