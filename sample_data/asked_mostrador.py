"""What people ask over the counter of Mostrador, and what they are told."""

from __future__ import annotations

from house import Said

ASKS: dict[str, Said] = {
    "pedidos": {
        "¿{p} está en {shop}? Iría {soon}": (
            "Sí, en {shop} quedan {n}; te aparto una hasta {soon}.", "En {shop} se acabó ayer, pero {soon} llega más.",
        ),
        "Hice un pedido {when} y no me llega el aviso, ¿lo podéis mirar?": (
            "Ya lo he encontrado: sale {soon} y te llega mensaje.",
            "El aviso se quedó atascado, el pedido está listo en {shop}.",
        ),
        "¿Repartís en {city}?": (
            "A {city} repartimos cada mañana; si pides hoy, {soon} lo tienes.",
            "Sí, en {city} con un porte de {euro} euros.",
        ),
        "¿Puedo recoger {p} en {shop} antes de las diez?": (
            "Desde las ocho, pregunta por {name} en {shop}.", "Claro, {shop} abre a las ocho y lo dejo a tu nombre.",
        ),
        "¿Me apartáis {n} unidades de {p} hasta {soon}?": (
            "Apartadas {n} hasta {soon}, no hace falta señal.", "Hecho: {n}, a tu nombre en {shop}.",
        ),
    },
    "precios": {
        "¿Cuánto cuesta {p}?": (
            "{p} está a {euro} euros, con garantía.", "Ahora mismo, {euro} euros en {shop} y en la web.",
        ),
        "¿{p} sale más barato si llevo {n}?": (
            "Llevando {n} baja un diez por ciento.", "Con {n} te hago precio de profesional: un quince menos.",
        ),
        "¿Alquiláis {tool} por días? ¿A cuánto?": (
            "Sí: {euro} euros al día, con lo necesario.", "{euro} euros al día, y el domingo no se cobra.",
        ),
        "¿La instalación de {p} va incluida?": (
            "Va aparte, {euro} euros; si quieres te enseño y te la ahorras.",
            "No, pero {name} la hace por {euro} euros.",
        ),
        "¿Cuánto sale mandar {p} a {city}?": (
            "A {city}, {euro} euros, y gratis si pasa de cien.", "El porte a {city} son {euro} euros.",
        ),
        "¿El precio de {p} en la web es el mismo que en {shop}?": (
            "El mismo, {euro} euros, y si no lo igualamos.", "Sí, en {shop} y en la web igual.",
        ),
    },
    "consejo": {
        "Quiero {job} y no sé por dónde empezar, ¿qué necesito?": (
            "Para {job}, lo primero medir; ven a {shop} con una foto y te preparo la lista.",
            "Dinos cuánto mide y te mando los {n} pasos para {job}.",
        ),
        "¿Se puede {job} sin experiencia?": (
            "Se puede: la primera vez se tarda el doble y ya está.", "Sí, y si te atascas mandas foto y lo vemos.",
        ),
        "¿{tool} sirve para azulejo o lo rompo?": (
            "Sirve, pero despacio y sin percusión, con accesorio para azulejo.",
            "En azulejo, cinta encima y sin apretar.",
        ),
        "¿Cuánto se tarda en {job} siendo dos?": (
            "Siendo dos, una mañana.", "Unas {n} horas la primera vez, contando el café.",
        ),
        "¿Qué taco pongo en pladur para colgar algo pesado?": (
            "Taco de paraguas de {mm}, y si pesa mucho busca el perfil.",
            "En pladur, mejor dos puntos que uno: taco metálico de {mm}.",
        ),
        "¿La pintura de {room} se puede dar con humedad?": (
            "Deja secar {room} dos días, imprimación y después la pintura.",
            "Con humedad se levanta: primero antihumedad y a los dos días pintas.",
        ),
        "He cambiado el grifo de {room} y gotea por debajo, ¿qué he hecho mal?": (
            "Casi seguro es la junta de {mm} milímetros: vale un euro y se cambia en diez minutos.",
            "Aprieta un cuarto de vuelta, y si sigue cambia la junta.",
        ),
        "¿Qué broca uso para la pared de {room}, la de {mm}?": (
            "La de {mm} con su taco; si es ladrillo hueco, más largo.",
            "En {room} suele ser ladrillo: la de {mm} y sin prisa.",
        ),
    },
    "garantía": {
        "{tool} ha dejado de funcionar a los {n} meses, ¿entra en garantía?": (
            "A los {n} meses entra: tráelo a {shop} y lo mandamos nosotros.",
            "Entra. Déjalo en {shop} y te prestamos otro mientras.",
        ),
        "¿Cuánto tarda la reparación de {tool}?": (
            "Unos {n} días, te avisa {name}.", "Si hay pieza, {n} días; si no, te llamo.",
        ),
        "¿La garantía de {tool} cubre la batería?": (
            "La batería también, dos años desde la compra.", "Sí, salvo golpes, y aun así lo miramos.",
        ),
        "¿Tenéis recambio de {mm} milímetros para {p}?": (
            "De {mm} quedan {n} en {shop}.", "Se pide hoy y {soon} lo tienes en {shop}.",
        ),
        "¿Se puede devolver {p} sin la caja?": (
            "Sin caja también, con que vengan todas las piezas.", "Sí, en {shop} o te lo recogemos en {city}.",
        ),
        "Perdí el ticket de {p}, ¿hay alguna manera?": (
            "Con el número de tarjeta te saco el ticket en {shop}.", "Dime el día y lo busco, no te preocupes.",
        ),
    },
}  # fmt: skip
