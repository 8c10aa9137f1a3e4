"""The addresses that telephones use: a small page of its own, what the room asks, a guess, the remote control."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Awaitable, Callable
from functools import wraps
from html import escape
from pathlib import Path
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from metrics import Language
from pages.kit import rooms_words as words
from pages.kit.receiving import Refusal, check_origin
from pages.kit.rooms import ROOMS_OPEN, Room, TooMany

PLACE = Path(__file__).parent / "telephone"
PAGE = (PLACE / "page.html").read_text(encoding="utf-8")
FILES = {"telephone.js": "text/javascript", "remote.js": "text/javascript", "telephone.css": "text/css"}
LONGEST_BODY = 4000
PHONE = "phone"
TOKEN = re.compile(r"[\w-]{20,40}")
COOKIE_SECONDS = 6 * 3600
Door = Callable[[Request], Awaitable[Response]]


def door(answer: Door) -> Door:
    """What holds at every door: refusals are short, nothing is kept by the browser."""

    @wraps(answer)
    async def guarded(request: Request) -> Response:
        try:
            response = await answer(request)
        except Refusal as refusal:
            response = JSONResponse({"reason": refusal.reason}, refusal.status)
        except TooMany:
            response = JSONResponse({"reason": words.TOO_MANY.es, "reason_en": words.TOO_MANY.en}, 429)
        except ClientDisconnect:
            response = JSONResponse({"reason": "interrupted"}, 408)
        response.headers["Cache-Control"] = "no-store"
        return response

    return guarded


def room_of(request: Request) -> Room:
    room = ROOMS_OPEN.found(request.path_params["code"])
    if room is None:
        raise Refusal(404, "over")
    return room


async def body(request: Request) -> dict[str, Any]:
    """A small JSON object sent by our own page."""
    check_origin(request.headers)
    read = b""
    async for chunk in request.stream():
        read += chunk
        if len(read) > LONGEST_BODY:
            raise Refusal(413, "too_large")
    try:
        told = json.loads(read)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "unreadable") from error
    if not isinstance(told, dict):
        raise Refusal(400, "unreadable")
    return told


def phone_of(request: Request) -> str:
    token = request.cookies.get(PHONE, "")
    return token if TOKEN.fullmatch(token) else ""


@door
async def enter(request: Request) -> Response:
    """GET /join: type the code. With a code in the query it leads there."""
    asked = request.query_params.get("code", "")
    wrong = False
    if asked:
        room = ROOMS_OPEN.found(asked)
        if room:
            return RedirectResponse(f"join/{room.code}", 303)
        wrong = True
    preferred = request.headers.get("accept-language", "")[:2].lower()
    language: Language = "en" if preferred == "en" else "es"
    told = f"<p>{escape(words.NO_ROOM.in_(language))}</p>" if wrong else ""
    form = (
        f'<h1>{escape(words.TITLE.in_(language))}</h1>{told}<form method="get"><p><label>'
        f'{escape(words.CODE.in_(language))}<br><input type="text" name="code" maxlength="9" autocomplete="off" '
        f'autofocus required></label></p><button class="strong">{escape(words.ENTER.in_(language))}</button></form>'
    )
    return HTMLResponse(page(language, form, base="join/"), 404 if wrong else 200)


@door
async def telephone(request: Request) -> Response:
    """GET /join/{code}: the page of a participant, with a token that tells telephones apart and nothing else."""
    try:
        room = room_of(request)
    except Refusal:
        return RedirectResponse(f"../join?code={request.path_params['code'][:9]}", 303)
    response = HTMLResponse(page(room.language, screen(room.language), script="telephone.js", code=room.code))
    if not phone_of(request):
        keep = {"max_age": COOKIE_SECONDS, "httponly": True, "samesite": "strict"}
        response.set_cookie(PHONE, secrets.token_urlsafe(18), secure=request.url.scheme == "https", **keep)
    return response


@door
async def control(request: Request) -> Response:
    """GET /join/{code}/control/{key} is the remote's page; its key is in the address of one telephone alone."""
    room = room_of(request)
    key = request.path_params["key"]
    if not secrets.compare_digest(key.encode(), room.key.encode()):
        raise Refusal(404, "over")
    shown = page(room.language, screen(room.language), script="remote.js", code=room.code, key=key, base="../../")
    return HTMLResponse(shown)


@door
async def state(request: Request) -> Response:
    """GET /join/{code}/state: what the room asks now, and this telephone's own guess."""
    room, phone = room_of(request), phone_of(request)
    if not phone or not ROOMS_OPEN.join(room, phone):
        raise Refusal(403, "full")
    asked = room.asked
    told = {"id": asked.id, "kind": asked.kind, "title": asked.title, "top": asked.top} if asked else None
    if told and asked:
        told |= {"options": asked.options, "items": asked.items, "hint": asked.hint}
    mine = ROOMS_OPEN.mine(room, phone)
    return JSONResponse({"asked": told, "accepting": room.accepting, "told": room.told, "mine": mine})


@door
async def guess(request: Request) -> Response:
    """POST /join/{code}/guess: 204, or 409 when the question is over or the guess is none."""
    room = room_of(request)
    told = await body(request)
    if not ROOMS_OPEN.guess(room, phone_of(request), str(told.get("question", "")), told.get("value")):
        raise Refusal(409, "closed")
    return Response(status_code=204)


@door
async def remote(request: Request) -> Response:
    """POST /join/{code}/remote: moves the facilitator's page; without a command it only looks."""
    room = room_of(request)
    told = await body(request)
    command, key = told.get("command"), str(told.get("key", ""))
    if command in ("next", "back"):
        allowed = ROOMS_OPEN.command(room, key, command)
    else:
        allowed = secrets.compare_digest(key.encode(), room.key.encode())
    if not allowed:
        raise Refusal(403, "key")
    guesses = len(ROOMS_OPEN.guesses(room.code, room.asked.id)) if room.asked else 0
    return JSONResponse({"place": room.place, "guesses": f"{guesses} / {len(room.phones)}"})


async def file(request: Request) -> Response:
    """GET /join/files/{name}: the script and the style of these pages, and nothing else."""
    name = request.path_params["name"]
    if name not in FILES:
        return JSONResponse({"reason": "over"}, 404)
    return FileResponse(PLACE / name, media_type=FILES[name])


def screen(language: Language) -> str:
    needed = escape(words.SCRIPT_NEEDED.in_(language))
    return f'<div id="place"></div><p id="said" class="small" role="status"></p><noscript><p>{needed}</p></noscript>'


def page(language: Language, inside: str, *, script: str = "", code: str = "", key: str = "", base: str = "") -> str:
    """A page of its own; everything that is not ours is escaped, and no script stands inside it."""
    spoken = json.dumps({name: text.in_(language) for name, text in words.PHONE.items()}, ensure_ascii=False)
    loaded = f'<script src="{base}files/{script}" defer></script>' if script else ""
    return PAGE.format(
        language=language, title=escape(words.TITLE.in_(language)), base=base, code=code, key=escape(key),
        words=escape(spoken), body=inside, script=loaded,
    )  # fmt: skip


ROUTES = [
    Route("/join", enter, methods=["GET", "HEAD"]),
    Route("/join/files/{name}", file, methods=["GET", "HEAD"]),
    Route("/join/{code}", telephone, methods=["GET", "HEAD"]),
    Route("/join/{code}/state", state, methods=["GET"]),
    Route("/join/{code}/guess", guess, methods=["POST"]),
    Route("/join/{code}/remote", remote, methods=["POST"]),
    Route("/join/{code}/control/{key}", control, methods=["GET"]),
]
