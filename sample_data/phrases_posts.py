"""What the brand publishes: the television copy, the promotions and its own stories, by purpose."""

from __future__ import annotations

# copy id, first day on air, words
TELEVISION: tuple[tuple[str, str, str], ...] = (
    (
        "tv-01",
        "2025-05-26",
        "El verano sabe a pan recién hecho. Obrador Lunares, masa madre de verdad desde la primera miga.",
    ),
    (
        "tv-02",
        "2025-06-23",
        "Ven a Obrador Lunares y llévate dos barras por el precio de una. Solo este mes, en todas nuestras tiendas.",
    ),
    (
        "tv-03",
        "2025-09-01",
        "Vuelta al cole, vuelta al pan. Meriendas Lunares: el bocadillo que tus hijos no van a cambiar.",
    ),
    ("tv-04", "2025-10-20", "Huesos de santo y buñuelos como los de antes. En Obrador Lunares la tradición se come."),
    (
        "tv-05",
        "2025-11-24",
        "Esta Navidad, en tu mesa no puede faltar el roscón de Obrador Lunares. Encárgalo ya en tu tienda.",
    ),
    (
        "tv-06",
        "2026-01-12",
        "Empieza el año con buen pie y mejor pan: tercer croissant gratis con tu desayuno Lunares.",
    ),
    (
        "tv-07",
        "2026-03-02",
        "Torrijas Lunares: pan del nuestro, leche fresca y canela. Hay tradiciones que merecen repetirse.",
    ),
    (
        "tv-08",
        "2026-05-04",
        "San Isidro se celebra con rosquillas tontas y listas. Pruébalas todas en Obrador Lunares.",
    ),
)

DRESSING: tuple[str, ...] = ("", "¡Atención! ", "🥖 ", "✨ ", "Hoy y siempre: ")

TAGS: tuple[str, ...] = (
    "#ObradorLunares",
    "#MasaMadre #ObradorLunares",
    "#PanDeVerdad",
    "#MadridSabeBien #ObradorLunares",
    "#HornadaDelDía",
    "",
)

LEADS: dict[str, tuple[str, ...]] = {
    "promo": (
        "¡Dos por uno en {pl} solo hasta {day}!",
        "Llévate {p} y te regalamos {n} {pl}.",
        "Desayuno completo a {euro} euros en {shop}, y no es broma.",
        "Oferta de la semana: {p} con un veinte por ciento menos.",
        "Últimos días de la promoción de {pl}.",
        "Tu segunda {pf} a mitad de precio en todas las tiendas.",
        "Cupón Lunares: enséñalo en {shop} y descuenta {euro} euros.",
        "Jueves de {pl}: a {euro} euros la docena.",
    ),
    "launch": (
        "Ya está aquí {p} de temporada.",
        "Novedad en la vitrina: {pl} con relleno nuevo.",
        "Estrenamos horno en {shop} y con él {p}.",
        "Presentamos la nueva {pf} de {flour}.",
        "Recién llegado: {pm} con semillas y corteza gruesa.",
    ),
    "lead": (
        "Encarga ya tu bandeja para {occasion} y olvídate de la cocina.",
        "Apúntate al club Lunares y recibe {n} {pl} de bienvenida.",
        "¿Tienes una empresa? Pide presupuesto de desayunos para {n} personas.",
    ),
    "positioning": (
        "Harina, agua, sal y tiempo. Nada más.",
        "Veinte horas de reposo para {p} que dura cuatro días.",
        "Empezamos en un garaje de {shop} y seguimos amasando a mano.",
        "Somos barrio antes que marca.",
        "El pan no entiende de prisas, y nosotros tampoco.",
        "Nuestra molinera de {flour} lleva {years} años con nosotros.",
    ),
    "support": (
        "Cambiamos el horario de {shop}: ahora hasta {hour}.",
        "Tabla de alérgenos al día: está en el mostrador y en la web.",
        "Si tu pedido de {day} no ha llegado, escríbenos y lo miramos.",
        "Aviso: {p} puede llevar trazas de {nut}.",
        "Esta semana {shop} abre a {hour} por obras en la calle.",
    ),
    "educate": (
        "Tres trucos para congelar {p} sin que pierda la corteza.",
        "Por qué la masa madre cruje más: lo explica {name}, de madrugada.",
        "Cómo revivir {p} de anteayer en {min}.",
        "Centeno, espelta o trigo: con cuál acompañar {dish}.",
        "Lo que pasa dentro del horno a doscientos treinta grados.",
        "Leer una etiqueta de pan sin perderse: la harina de {flour} va primero.",
    ),
    "feedback": (
        "¿Con qué acompañáis vosotros {p}? Os leemos.",
        "Elegid: ¿vuelven las {pl} o vuelve la {pf}?",
        "¿Qué le falta a la tienda de {shop}? Sed sinceros.",
        "Estamos pensando en un pan de {flour}: ¿lo compraríais?",
        "¿A qué hora os vendría bien que abriéramos {day}?",
        "¿Qué os sabe a infancia? Lo hacemos y lo ponemos a la venta.",
    ),
    "community": (
        "Hoy la foto es vuestra: así desayunan en casa de una clienta de {shop}.",
        "{name} cumple {years} años en el obrador y hoy le cantamos.",
        "Gracias a quienes trajisteis tarros: ya hay {n} masas madre con nombre propio.",
        "La receta de torrijas de la vecina de {shop}, tal y como nos la contó.",
        "Una clienta nos pidió {p} en pequeño. Le hemos hecho caso.",
        "El taller de {day} acabó con harina en el techo y {n} amigos nuevos.",
    ),
}

BODIES: dict[str, tuple[str, ...]] = {
    "commercial": (
        "Solo en tienda y hasta agotar existencias.",
        "Corre, que {p} vuela antes de {hour}.",
        "Pídelo en {shop}, en Usera o en la web.",
        "Válido de lunes a jueves. No acumulable.",
        "Porque te lo mereces, y {who} también.",
        "Disponible desde {hour} en todas las tiendas.",
        "Y si compras {n}, el café corre de nuestra cuenta.",
        "Promoción para socios del club y para quien quiera serlo.",
        "Hazte con {p} antes de que se acabe la hornada.",
    ),
    "own": (
        "Lo hemos aprendido quemando muchas bandejas, también os lo decimos.",
        "En {shop} empezamos a las cuatro y a {hour} ya huele toda la calle.",
        "A {name} se le nota que disfruta, mirad las manos.",
        "Con {dish} funciona siempre, palabra de obrador.",
        "El secreto de {p} es dejarlo en paz.",
        "Si os pasáis {day} os lo enseñamos de cerca.",
        "La harina de {flour} bebe más agua, por eso hay que esperar.",
        "Nos lo preguntasteis {n} veces esta semana y aquí está.",
        "No salió a la primera: {p} nos costó {years} intentos.",
        "Contádselo a {who}, que seguro que sabe más que nosotros.",
    ),
}

CALLS: dict[str, tuple[str, ...]] = {
    "commercial": (
        "¡Te esperamos!",
        "Corre a tu tienda 🏃",
        "¡Que no te lo cuenten!",
        "Encárgalo hoy.",
        "Más información en la web.",
    ),
    "own": (
        "¿Y vosotros, cómo lo hacéis?",
        "Mañana os contamos cómo acabó.",
        "Gracias por estar ahí.",
        "Guardadlo para el domingo.",
        "Os leemos en los comentarios 👇",
        "Buen pan y buen día.",
    ),
}

TOPICS: dict[str, tuple[str, ...]] = {
    "promo": ("ofertas", "desayunos", "bollería"),
    "launch": ("novedades", "pan", "bollería"),
    "lead": ("encargos", "empresas"),
    "positioning": ("pan", "oficio", "barrio"),
    "support": ("tiendas", "alérgenos", "encargos"),
    "educate": ("pan", "recetas", "oficio"),
    "feedback": ("recetas", "tiendas", "novedades"),
    "community": ("barrio", "personas", "recetas"),
}
COMMERCIAL = ("promo", "launch", "lead")
