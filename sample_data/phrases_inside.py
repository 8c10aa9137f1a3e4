"""What employees say: in public as ambassadors, and on the internal network."""

from __future__ import annotations

OWN_POSTS: tuple[str, ...] = (
    "Hoy me ha tocado abrir a las cuatro y el olor de {p} compensa",
    "Lo que nadie te cuenta del turno de noche: hay música y hay risas",
    "Una clienta de {shop} me ha traído mermelada hecha en casa. Por cosas así me gusta este trabajo",
    "Llevo {years} años amasando y sigo aprendiendo de los errores",
    "Mi truco para {p}: no abrir el horno aunque te mueras de ganas",
    "Hemos cambiado la mesa de etiquetado entre tres departamentos y ya se nota",
    "¿Qué pan os recuerda a casa? A mí {p} con {dish}",
    "Primera vez que enseño a una aprendiz y me ha enseñado ella a mí",
    "Turno doble en {shop}, pies molidos y sonrisa puesta",
    "Orgullo de equipo: {n} encargos para {occasion} y ninguno tarde",
)
RESHARE_WORDS: tuple[str, ...] = (
    "",
    "",
    "Qué bueno",
    "¡Pasaos!",
    "Muy recomendable",
    "Esto lo hacemos entre todos en {shop} y nos costó {years} pruebas",
    "Aquí salgo yo detrás, lleno de harina desde {hour}",
    "Si os acercáis {day} os lo cuento en persona con un café",
)
COMMENTS: tuple[str, ...] = (
    "Gracias por venir a {shop}, la próxima te invito yo al café",
    "Doy fe, esa hornada de {p} la saqué yo",
    "Te lo miro en tienda y te digo",
    "A mí también me gusta más con {dish}",
)
MEMOS: dict[str, tuple[str, ...]] = {
    "oficio": (
        "Prueba de {p} con harina de {flour}: quién se apunta a la cata",
        "Ayer falló el horno de {shop}, así lo arreglamos",
    ),
    "personas": ("Bienvenida a quienes entran esta semana en {shop}", "Cumpleaños de {name}: {years} años en la casa"),
    "tiendas": ("Ideas para aliviar la cola de {shop} a {hour}", "Cambio de horario en {shop} desde {day}"),
    "alérgenos": ("Repaso de etiquetas: lo que aprendimos con {nut}", "Nueva hoja de alérgenos para {p}"),
    "recetas": ("La receta de {p} que nos pasó una clienta de {shop}", "¿Qué dulce recuperamos para {occasion}?"),
    "novedades": ("Nos visitan clientes en el obrador {day}", "¿Sacamos {pl} nuevas? Opiniones"),
}
