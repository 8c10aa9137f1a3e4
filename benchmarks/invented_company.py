"""A large invented brand as canonical CSV files: messages in threads, posts, ambassadors and what they do."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from invented_rest import REST

START = datetime(2024, 1, 1, tzinfo=UTC)
MINUTES = 2 * 365 * 24 * 60
NETWORKS = ("instagram", "facebook", "x", "linkedin", "tiktok", "youtube")
OPENINGS = ("Hola", "Buenas", "Buenos días", "Oigan", "Muy buenas", "Perdonen", "Una consulta", "Disculpen", "")
SUBJECTS = (
    "el pedido que hice la semana pasada", "la tienda de la calle Mayor", "el horno de leña", "la tarjeta de cliente",
    "el envío a Arequipa", "el pan de centeno", "la devolución del dinero", "el horario del domingo", "la factura",
    "el descuento que anunciaron", "la app del móvil", "la caja de dulces", "su respuesta de ayer",
)  # fmt: skip
VERBS = (
    "todavía no ha llegado", "me ha encantado", "no funciona desde el martes", "está cerrado otra vez",
    "llegó roto y nadie me contesta", "es lo mejor que he probado", "cuesta más que el año pasado",
    "¿sigue disponible?", "¿cuándo vuelve a estar?", "¿me lo pueden cambiar?", "no aparece por ningún lado",
)  # fmt: skip
TAILS = (
    "Gracias de antemano.", "Un saludo", "😊", "Espero su respuesta, por favor.", "Así no se puede.", "@amiga_mia mira",
    'Ponía "entrega en 24 h", y nada.', "https://example.org/pedido?id=77", "¡Qué rico!", "", "", "",
)  # fmt: skip
ANSWERS = (
    "Hola, gracias por escribirnos. Lo miramos ahora mismo y le decimos algo.",
    "Buenos días, {0}. ¿Nos puede dar el número del pedido?",
    "Sentimos lo ocurrido con {0}; mañana le llega uno nuevo sin coste.",
    "Abrimos también el domingo, de 9 a 14 h, y {0} estará listo.",
    "Nos alegra leerlo. ¡Hasta pronto!",
    "Escríbanos por privado, por favor.",
)
NAMES = ("posts", "messages", "advocates", "advocacy_activity")
TONES = ("", "", "positive", "neutral", "negative")
MESSAGES = (
    "message_id", "created_at", "direction", "thread_id", "author_id", "in_reply_to", "post_id", "network", "account",
    "channel", "text", "is_auto", "is_bot", "is_deleted", "needs_reply", "sentiment", "impressions", "reactions",
    "shares", "url", "topic",
)  # fmt: skip
POSTS = (
    "post_id", "published_at", "network", "account", "text", "purpose", "topic", "format", "impressions", "reach",
    "reactions", "comments", "shares", "clicks", "followers_at_post", "is_paid", "is_deleted", "url", "origin",
)  # fmt: skip
ADVOCATES = ("person_id", "department", "is_leader", "eligible", "invited_at", "enrolled_at", "trained_at", "left_at")
ACTIVITY = (
    "activity_id", "person_id", "occurred_at", "kind", "network", "text", "suggested_text", "source_post_id",
    "impressions", "reach", "engagements", "clicks", "replies_received",
)  # fmt: skip


def write(folder: Path, messages: int, *, posts: int = 100_000, ambassadors: int = 4_000) -> list[Path]:
    """The same files for the same numbers: posts, messages, advocates, advocacy_activity and the rest."""
    chance = random.Random(20260501)
    files = {
        "posts": (POSTS, _posts(chance, posts)),
        "messages": (MESSAGES, _messages(chance, messages, posts)),
        "advocates": (ADVOCATES, _advocates(chance, ambassadors)),
        "advocacy_activity": (ACTIVITY, _activity(chance, ambassadors * 50, ambassadors, posts)),
        **{name: (tuple(header.split()), rows(chance)) for name, (header, rows) in REST.items()},
    }
    return [_file(folder / f"{name}.csv", header, rows) for name, (header, rows) in files.items()]


def ready(folder: Path, messages: int) -> list[Path]:
    """Those files with a tenth as many posts: as they were left in the folder, or written by a process of its own."""
    if not (folder / "whole").exists():
        folder.mkdir(parents=True, exist_ok=True)
        with get_context("spawn").Pool(1) as process:
            process.apply(write, (folder, messages), {"posts": max(1, messages // 10)})
        (folder / "whole").touch()
    return [folder / f"{name}.csv" for name in (*NAMES, *REST)]


def _file(path: Path, header: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    return path


def _moment(minute: float) -> str:
    return (START + timedelta(minutes=minute)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _words(chance: random.Random) -> str:
    said = f"{chance.choice(OPENINGS)}, {chance.choice(SUBJECTS)} {chance.choice(VERBS)}. {chance.choice(TAILS)}"
    return f"{said}\n{chance.choice(SUBJECTS)} también" if chance.random() < 0.03 else said.lstrip(", ")


def _posts(chance: random.Random, count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        network, seen = NETWORKS[number % len(NETWORKS)], chance.randrange(200, 90_000)
        text = f"{chance.choice(SUBJECTS).capitalize()} {chance.choice(VERBS)} {chance.choice(TAILS)} {number % 977}"
        yield (
            f"p{number:07d}", _moment(MINUTES * number / count), network, f"obrador_{number % 3}", text,
            chance.choice(("community", "promo", "service", "")), chance.choice(("pan", "dulces", "tienda")), "image",
            seen, int(seen * 0.8), seen // 40, seen // 300, seen // 900, seen // 120, 34_000 + number // 20,
            "true" if number % 12 == 0 else "false", "false", f"https://example.org/p/{number}",
            "customer" if number % 40 == 0 else "brand",
        )  # fmt: skip


def _messages(chance: random.Random, count: int, posts: int) -> Iterator[tuple[object, ...]]:
    number = 0
    while number < count:
        length = min(1 + int(chance.expovariate(0.5)), 12, count - number)
        yield from _thread(chance, number, length, MINUTES * number / count, posts)
        number += length


def _thread(chance: random.Random, first: int, length: int, start: float, posts: int) -> Iterator[tuple[object, ...]]:
    post = int(posts * start / MINUTES)
    network, private = NETWORKS[post % len(NETWORKS)], chance.random() < 0.3
    customer, minute = f"cliente_{chance.randrange(150_000)}", start
    for place in range(length):
        outgoing = place % 2 == 1 and chance.random() < 0.8
        text = chance.choice(ANSWERS).format(chance.choice(SUBJECTS)) if outgoing else _words(chance)
        writer = "" if outgoing else customer if chance.random() < 0.9 else f"cliente_{chance.randrange(150_000)}"
        yield (
            f"m{first + place:08d}", _moment(minute), "out" if outgoing else "in", f"h{first}" if private else "",
            writer, f"m{first + place - 1:08d}" if place else "", "" if private else f"p{post:07d}", network,
            f"obrador_{post % 3}", "dm" if private else "comment", text,
            "true" if outgoing and chance.random() < 0.02 else "false", "false", "false", "",
            "" if outgoing else chance.choice(TONES), "", chance.randrange(9) if not private else "", "",
            f"https://example.org/m/{first + place}", chance.choice(("pan", "dulces", "tienda", "")),
        )  # fmt: skip
        minute += chance.expovariate(1 / 300)


def _advocates(chance: random.Random, count: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        invited = chance.randrange(300)
        days = [(START + timedelta(days=invited + more)).date().isoformat() for more in (0, 10, 25, 400)]
        gone = days[3] if number % 11 == 0 else ""
        department = f"Departamento {number % 25}"
        yield f"persona_{number}", department, str(number % 20 == 0).lower(), "true", *days[:3], gone


def _activity(chance: random.Random, count: int, people: int, posts: int) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        text, seen = _words(chance), chance.randrange(20, 900)
        yield (
            f"a{number:07d}", f"persona_{int(people * chance.random() ** 2)}", _moment(MINUTES * number / count),
            chance.choice(("own_post", "reshare", "comment")), "linkedin", text,
            text if number % 3 == 0 else _words(chance), f"p{chance.randrange(posts):07d}" if number % 2 else "",
            seen, int(seen * 0.8), seen // 20, seen // 50, seen // 200,
        )  # fmt: skip
