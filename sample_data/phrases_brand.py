"""What the brand answers: by subject, plus the canned set that it pastes and its automatic replies."""

from __future__ import annotations

CANNED: tuple[str, ...] = (
    "¡Gracias por tu mensaje! Escríbenos por privado y te ayudamos 😊",
    "Hola, lamentamos las molestias. Hemos pasado tu comentario al departamento correspondiente.",
    "¡Gracias por tu comentario! Nos alegra tenerte en la familia Lunares 💛",
    "Hola, puedes consultar toda la información en nuestra web.",
    "Sentimos la espera, estamos trabajando para mejorar cada día.",
    "¡Gracias por confiar en Obrador Lunares! Te esperamos en nuestras tiendas.",
)

TOKENS: tuple[str, ...] = ("¡Gracias! 💛", "😊", "¡Mil gracias!", "💛💛", "¡Ay, gracias! 🥰", "🙏")

AUTOMATIC: tuple[str, ...] = (
    "Hola, gracias por escribirnos, te contestamos en breve.",
    "¡Hola! Ahora mismo estamos con las manos en la masa. Te respondemos de lunes a viernes de 9 a 18 h.",
)

OPENERS: tuple[str, ...] = (
    "¡Hola!",
    "¡Buenas!",
    "Hola, ¿qué tal?",
    "¡Hola, buenos días!",
    "¡Buenas tardes!",
    "Hola de nuevo,",
    "¡Qué bien que preguntes!",
    "Te cuento:",
    "",
    "",
    "",
)

CLOSERS: tuple[str, ...] = (
    "Un saludo, {name}.",
    "Soy {name}, para lo que necesites.",
    "Un abrazo de {name} y del equipo de {shop}.",
    "Aquí {name}, desde el obrador.",
    "— {name}",
    "¡Hasta pronto!",
    "🥖",
    "💛",
    "",
    "",
    "",
)

ANSWERS: dict[str, tuple[str, ...]] = {
    "hours": (
        "{day} abrimos a {hour} en {shop} y no cerramos a mediodía.",
        "En {shop} estamos hasta {hour}, y la última hornada sale una hora antes.",
        "Tienes razón, el cartel estaba sin cambiar: {day} cerramos a {hour}.",
        "Los festivos abrimos solo en {shop}, desde {hour} hasta que se acaba el pan.",
        "Si vienes a {hour} llegas de sobra, y {p} todavía está templado.",
    ),
    "allergens": (
        "{p} no lleva {nut}, pero en el obrador trabajamos con él y puede haber trazas.",
        "Lo acabo de mirar con Calidad: lleva {nut}, así que mejor que no lo pruebe.",
        "La tabla completa está en el mostrador; de {p} te confirmo que no tiene {nut}.",
        "Para celíacos no podemos asegurarlo porque todo sale del mismo obrador. Preferimos decírtelo claro.",
        "Sin {nut} tienes {p} y las {pl}. De todas formas enseñad la tarjeta de alergia en tienda.",
    ),
    "order": (
        "Con dos días de antelación nos basta. Para {n} personas te recomiendo {p}.",
        "He encontrado tu pedido y ya está apuntado para {soon} a {hour}.",
        "Te lo cambio a {shop} sin problema, lo tendrás listo a {hour}.",
        "Para {occasion} suele triunfar {p}, y lo acompañamos con {pl}.",
        "No hace falta señal. Dinos un nombre y lo dejamos apartado hasta {hour}.",
        "Podemos poner el mensaje que quieras, hasta {n} letras si la tarta es pequeña.",
    ),
    "price": (
        "{p} está a {euro} euros en todas las tiendas, también en {shop}.",
        "La bandeja de {n} sale a {euro} euros y se puede mezclar con {pl}.",
        "El precio es por pieza, {euro} euros. La foto engaña un poco, tienes razón.",
        "Desde {n} unidades hacemos un precio especial, te lo calculo si me dices el día.",
        "La promo vale hasta {day} y también en {shop}.",
    ),
    "shop": (
        "En {shop} tenemos cuatro mesas dentro y una fuera, y los perros son bienvenidos.",
        "Hay rampa en {shop}; si hace falta salimos nosotros a atenderte.",
        "La de {shop} está en obras hasta {soon}, perdona el paseo.",
        "De momento no vamos a abrir allí, pero tu zona nos la piden mucho.",
        "{p} llega a {shop} y a Prosperidad; si nos avisas lo mandamos también a la tuya.",
    ),
    "delivery": (
        "A {shop} repartimos de lunes a sábado, desde {hour}.",
        "He hablado con reparto: han tenido un pinchazo y llegan antes de {hour}.",
        "El pedido mínimo son {euro} euros y si te viene bien lo dejan en portería.",
        "Fuera de Madrid todavía no enviamos pan, porque no llegaría como nos gusta.",
        "Te pongo la suscripción en pausa esta semana, no tienes que hacer nada más.",
    ),
    "bread": (
        "{p} fermenta unas veinte horas en frío, de ahí el sabor.",
        "Congélalo en rebanadas y pásalo del congelador a la tostadora, queda como recién hecho.",
        "La corteza pide vapor al principio: mete un cuenco con agua en el horno y verás.",
        "Con {dish} yo elegiría {p}, que aguanta bien.",
        "La harina de {flour} viene de un molino pequeño de Burgos y va mezclada con trigo.",
        "Un paño de algodón y fuera de la nevera: así {p} llega bien al tercer día.",
        "Te regalamos un poco de masa madre si traes un tarro a {shop}.",
    ),
    "vegan": (
        "{p} no lleva nada de origen animal, pero las {pl} sí.",
        "Estamos probando una napolitana nueva con margarina de verdad buena, en unas semanas la tienes.",
        "En {shop} hay leche de avena y de soja. El brillo de encima sí es huevo.",
    ),
    "stock": (
        "En {shop} quedan {n} ahora mismo, ¡corre!",
        "Las {pl} vuelven {soon}, hemos tenido el horno pequeño parado.",
        "{p} lo hacemos solo {day}, y suele durar hasta {hour}.",
        "He pedido que te aparten una pieza de {p} hasta {hour}.",
        "Es de temporada, pero si nos lo pide más gente lo hablamos en el obrador.",
    ),
    "job": (
        "Sí, buscamos gente en {shop}. Deja el currículum en cualquier tienda a nombre de Personas.",
        "La plaza de tarde sigue abierta hasta {soon} y formamos a quien entra.",
        "Cogemos aprendices dos veces al año, la próxima en otoño.",
        "El obrador entra de madrugada y descansa dos días seguidos, mejor que lo sepas antes.",
    ),
    "wholesale": (
        "Servimos a varios locales de la zona de {shop}; te pasamos la tarifa por privado.",
        "Medimos lo que vuelve de cada tienda y lo pesamos cada noche, es menos de lo que creíamos.",
        "Lo que sobra se recoge a las nueve y va a dos comedores del barrio.",
        "Somos ciento cuarenta y casi un tercio en el obrador, gracias por seguirnos.",
        "El grano local encarece unos céntimos por pieza, y nos parece que merece la pena.",
        "Para {n} personas podemos daros desayuno y montarlo allí.",
    ),
    "gift": (
        "Quedan {n} plazas para el taller de {soon}, y no hace falta saber nada.",
        "La tarjeta regalo dura un año y se compra en cualquier tienda.",
        "Con niños a partir de seis años, encantados: acaban con harina hasta en las orejas.",
    ),
    "season": (
        "Empezamos {soon} y estarán en todas las tiendas, con y sin azúcar.",
        "Para el grande hay que encargarlo antes de {soon}; lleva nata fresca y es para {n} personas.",
        "Te lo podemos preparar sin fruta escarchada, lo anoto en tu encargo.",
        "Si has perdido el resguardo basta con el nombre, lo tenemos apuntado en {shop}.",
        "Aguantan dos días en un paño limpio; más no, que entonces no saben igual.",
        "Se venden sueltos y por docenas, y {day} salen recién hechos a {hour}.",
    ),
    "english": (
        "Hi! We open at nine in {shop} and yes, cards are fine.",
        "Hello! Everything comes from the same kitchen, so we cannot promise it is free of traces.",
        "Thank you so much! Come back before you fly, the first batch is out at eight.",
        "We cannot ship abroad yet, but it freezes very well for the trip home!",
    ),
    "praise": (
        "Se lo leo ahora mismo al equipo de {shop}, que les va a alegrar el turno.",
        "Qué alegría leerte. {p} lo hace Tomás de madrugada y se lo voy a enseñar.",
        "Nos has hecho sonreír a todo el obrador, de verdad.",
        "Pues {soon} salen las {pl} recién hechas, avisado quedas.",
        "Con {dish} no lo habíamos probado, nos lo apuntamos.",
        "Gracias por contarlo, que {years} años dan para muchas barras juntas.",
        "Eso que dices de {p} nos lo enseñó la abuela Reme, la primera de la casa.",
    ),
    "bad_product": (
        "Siento lo de {p}: esa hornada salió mal y no debimos venderla. Pásate por {shop} y te la cambiamos.",
        "Gracias por decírnoslo así de claro. La receta no ha cambiado, pero ese día falló el horno de {shop}.",
        "No es lo que queremos que te lleves a casa. ¿Guardas el ticket? Te devolvemos el dinero.",
        "Se lo he enseñado a quien hornea {day} y no le ha gustado nada. Lo vamos a mirar.",
    ),
    "bad_service": (
        "Tienes razón en enfadarte. He hablado con {shop} y {soon} habrá una persona más a esa hora.",
        "Eso no se hace, y menos en {shop}, donde presumimos de trato. Perdona de parte de todo el equipo.",
        "Lo he comentado con la encargada de {shop}. Si vuelves, pregunta por {name} y te invitamos al café.",
        "He revisado el día que dices y es verdad que faltaba gente. Lo siento, no volverá a pasar así.",
    ),
    "bad_order": (
        "Perdona, no tiene excusa. Me gustaría saber el número de pedido y arreglarlo hoy mismo.",
        "He revisado el pedido y el fallo es nuestro. Te devolvemos los {euro} euros.",
        "He hablado con reparto y con {shop}: mañana te lo llevamos nosotros, sin coste.",
        "Hemos encontrado el error de la web, tu pago está anulado desde esta mañana.",
    ),
    "bad_price": (
        "El precio subió por la harina de {flour}; entendemos que moleste y por eso lo explicamos.",
        "Si en {shop} te cobraron de más, tráenos el ticket y te damos la diferencia.",
        "Tomamos nota: demasiados anuncios y pocas noticias. Nos lo dice más gente.",
        "Para quien viene a diario hay tarjeta de sellos, pregúntala en {shop}.",
    ),
    "ignored": (
        "Tienes toda la razón, tu mensaje se nos quedó sin contestar. ¿Me cuentas otra vez qué necesitas?",
        "Perdona el silencio, que no es desinterés. Soy {name} y me ocupo yo desde ahora.",
        "Lo siento mucho. Buscando he encontrado tus otros mensajes: te respondo a todo por privado.",
    ),
    "incident": (
        "Fue un error nuestro al imprimir: faltaba la avellana en la etiqueta de las {pl}. Están retiradas.",
        "No las tomes. Tráelas a {shop}, abiertas o cerradas, y te devolvemos el dinero.",
        "Los lotes son los del 12 al 16 de febrero. Si tienes dudas mándanos una foto y lo miramos contigo.",
        "Tenías que haberte enterado por nosotros y no fue así. Lo sentimos mucho, ¿cómo está {kin}?",
        "Desde hoy dos personas revisan cada etiqueta antes de salir del obrador.",
    ),
    "ideas": (
        "Lo llevo a la reunión {day}, que ahí se decide.",
        "Ese formato pequeño lo hemos probado con {p} y en otoño quizá salga.",
        "Nos gusta mucho la idea del aviso; lo probamos primero en {shop}.",
        "El banco está pedido al distrito, cruza los dedos con nosotros.",
        "Con harina de {flour} ya hay pruebas, y de momento va ganando la de siempre.",
    ),
    "chat": (
        "Equipo corteza también por aquí, y con {dish} ya ni te cuento.",
        "Lo del horno de leña nos emociona, cuéntanos de qué pueblo era.",
        "Tostado al día siguiente es otro pan, sí señora.",
        "Las {pl} mojadas en café son patrimonio de esta casa.",
        "En el obrador también hay bandos con {p}, no creas.",
    ),
}

COLD: tuple[str, ...] = (
    "Hola, nos gusta mucho tu cuenta. ¿Te apetece probar {p} y contarlo? Te invitamos en {shop}.",
    "¡Hola! Estamos preparando la campaña de {pl} y hemos pensado en ti. ¿Hablamos?",
    "Hola, somos Obrador Lunares. Nos encantaría invitarte al taller de {day} en {shop}.",
)

# Which answers suit which subject; what is not named answers to its own name.
ANSWER_FOR: dict[str, str] = {
    "roscon": "season",
    "praise_product": "praise",
    "praise_staff": "praise",
    "praise_house": "praise",
    "suggestion": "ideas",
    "remark": "chat",
    "short": "praise",
}
