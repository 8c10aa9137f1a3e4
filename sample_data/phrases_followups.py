"""How the brand keeps a conversation going: questions back, later answers and farewells."""

from __future__ import annotations

QUESTIONS_BACK: dict[str, tuple[str, ...]] = {
    "neutral": (
        "¿Te sirve así?",
        "¿Para qué día lo necesitas?",
        "¿En qué tienda te viene mejor?",
        "¿Nos cuentas luego qué tal?",
        "¿Te ayudo con algo más?",
        "¿Es para {soon}?",
        "¿Sueles pasar por {shop}?",
    ),
    "positive": (
        "¿Has probado ya {p}?",
        "¿Cómo lo tomáis en casa?",
        "¿Con qué lo acompañas?",
        "¿De qué tienda eres?",
        "¿Nos dejas contarlo?",
        "¿Y qué te gustaría que hiciéramos más?",
    ),
    "negative": (
        "¿Me dices qué día fue?",
        "¿Nos cuentas qué pasó exactamente?",
        "¿Te parece bien así?",
        "¿Cómo te gustaría que lo arregláramos?",
        "¿En qué tienda fue?",
        "¿Puedo llamarte a la hora que me digas?",
    ),
}

# An answer to a second question, and a word to somebody who said thanks or was still cross.
AGAIN: dict[str, tuple[str, ...]] = {
    "question": (
        "Sí, {day} también, y en {shop} hay de sobra.",
        "Con tarjeta, con móvil o en metálico, como prefieras.",
        "Te lo apunto para {soon} a {hour}, no hace falta nada más.",
        "Depende del tamaño, desde {euro} euros.",
        "Sin {nut} también lo hacemos, avisando un día antes.",
        "A {hour} todavía estamos, te esperamos.",
        "Con {p} pasa igual, y además se puede congelar.",
        "Fuera de temporada solo por encargo, con una semana.",
    ),
    "positive": (
        "A ti por preguntar, que así aprendemos todos.",
        "Pues cuéntanos qué tal {p}, que nos hace ilusión.",
        "Hecho. Te esperamos en {shop}.",
        "Nada que agradecer, para eso estamos aquí.",
        "Se lo decimos al equipo de {shop}, que se va contento a casa.",
        "Cualquier otra cosa, escríbenos por aquí mismo.",
    ),
    "negative": (
        "Lo he hablado con {shop} y te llaman {soon} sin falta.",
        "Lo entiendo. Mañana te escribo yo con lo que averigüe.",
        "Gracias por avisarnos, de verdad que ayuda, y perdona otra vez.",
        "Queda apuntado y firmado por la encargada de {shop}.",
        "Tienes razón, y no vamos a discutirlo: te lo devolvemos.",
    ),
}
