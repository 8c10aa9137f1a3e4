"""The words that fill the blanks of every sentence, and the way they are filled."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Mapping

SLOTS: dict[str, tuple[str, ...]] = {
    # p: a product with its article; pf, pm, pl: feminine, masculine and feminine plural without article
    "p": (
        "la hogaza de centeno",
        "el pan de espelta",
        "la barra de masa madre",
        "el bizcocho de limón",
        "la tarta de queso",
        "el croissant de mantequilla",
        "la coca de verduras",
        "el pan de nueces",
        "la empanada de atún",
        "el brioche",
        "la focaccia de romero",
        "el pan de aceite",
        "la palmera de yema",
        "el pan de cristal",
        "la trenza de hojaldre",
        "el mollete",
    ),
    "pf": (
        "hogaza de centeno",
        "barra de masa madre",
        "tarta de queso",
        "empanada",
        "focaccia",
        "palmera",
        "coca de verduras",
        "trenza de hojaldre",
        "chapata",
        "hogaza de trigo",
    ),
    "pm": (
        "pan de espelta",
        "bizcocho de limón",
        "croissant",
        "pan de nueces",
        "brioche",
        "pan de molde",
        "mollete",
        "pan de cristal",
        "pan de aceite",
        "bizcocho de zanahoria",
    ),
    "pl": (
        "napolitanas de chocolate",
        "magdalenas",
        "empanadillas",
        "palmeras",
        "rosquillas",
        "galletas de avena",
        "ensaimadas",
        "tortas de aceite",
        "bolitas de chocolate",
        "pastas de té",
    ),
    "shop": (
        "Lavapiés",
        "Chamberí",
        "Carabanchel",
        "Malasaña",
        "Usera",
        "Prosperidad",
        "Tetuán",
        "La Latina",
        "Vallecas",
    ),
    "day": ("el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "el domingo"),
    "when": (
        "ayer",
        "esta mañana",
        "el sábado",
        "anteayer",
        "el domingo pasado",
        "esta tarde",
        "hace un rato",
        "la semana pasada",
    ),
    "soon": ("mañana", "el viernes", "este sábado", "el domingo", "pasado mañana", "la semana que viene", "esta tarde"),
    "hour": (
        "las 8",
        "las 9",
        "las 10 y media",
        "las 11",
        "la una",
        "las 2",
        "las 5",
        "las 7",
        "las 8 y media",
        "las 9 menos cuarto",
    ),
    "who": (
        "mi madre",
        "mi hijo",
        "mi abuela",
        "mi pareja",
        "mi hermana",
        "mi padre",
        "mi suegra",
        "la peque",
        "una amiga",
        "mi vecina",
        "mi marido",
        "mi compañero de piso",
    ),
    "kin": ("tu madre", "tu gente", "los tuyos", "tu familia", "quien tú quieras"),
    "n": ("4", "6", "8", "10", "12", "15", "20", "24", "30"),
    "min": (
        "diez minutos",
        "un cuarto de hora",
        "veinte minutos",
        "media hora",
        "veinticinco minutos",
        "casi una hora",
    ),
    "euro": ("2,80", "3,20", "3,95", "4,50", "5,60", "1,90", "18", "22", "26"),
    "years": ("dos", "tres", "cinco", "seis", "diez", "doce", "veinte"),
    "nut": ("frutos secos", "sésamo", "soja", "huevo", "lactosa", "almendra", "avellana", "gluten", "mostaza"),
    "occasion": (
        "un cumpleaños",
        "una comunión",
        "una comida de empresa",
        "un bautizo",
        "una merienda de clase",
        "un aniversario",
        "una despedida de la oficina",
        "una comida familiar",
    ),
    "name": ("Nuria", "Tomás", "Carmen", "Iker", "Lola"),
    "flour": ("espelta", "centeno", "trigo sarraceno", "trigo duro", "harina integral", "avena"),
    "dish": (
        "un gazpacho",
        "una tabla de quesos",
        "unas lentejas",
        "un salmorejo",
        "los huevos fritos",
        "un buen jamón",
        "una sopa de ajo",
    ),
    "friend": (
        "@tostada.amiga",
        "@prima_de_cuenca",
        "@media_barra",
        "@la_del_cuarto",
        "@mi_otra_mitad_ejemplo",
        "@companera_de_mesa",
    ),
}

_CONTRACTIONS = ((re.compile(r"\b([Dd])e el\b"), r"\1el"), (re.compile(r"\b([Aa]) el\b"), r"\1l"))


def choice(dice: random.Random, options: tuple[str, ...]) -> str:
    """One of the options, every one as likely."""
    return options[int(dice.random() * len(options))]


def fill(
    dice: random.Random,
    skeleton: str,
    memory: dict[str, str] | None = None,
    slots: Mapping[str, tuple[str, ...]] = SLOTS,
) -> str:
    """The skeleton with its {slots} filled: as `memory` says (which learns new ones), else anew each time."""
    parts: list[str] = []
    for text, slot, _, _ in string.Formatter().parse(skeleton):
        parts.append(text)
        if slot:
            word = (memory or {}).get(slot) or choice(dice, slots[slot])
            if memory is not None:
                memory[slot] = word
            parts.append(word)
    return contracted("".join(parts))


def contracted(text: str) -> str:
    """Spanish contractions: `de el pan` becomes `del pan`."""
    for pattern, short in _CONTRACTIONS:
        text = pattern.sub(short, text)
    return text


def capital(text: str) -> str:
    """The first letter in upper case, also after an opening mark."""
    for place, letter in enumerate(text[:3]):
        if letter.isalpha():
            return text[:place] + letter.upper() + text[place + 1 :]
    return text
