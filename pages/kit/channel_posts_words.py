"""What the page of the social channel says of posting, in both languages."""

# ruff: noqa: E501

from metrics import Text

TAPES_NONE = Text(es="Ninguna publicación vende", en="No post sells")
TAPES_ALONE = Text(es="Nunca dos promociones seguidas", en="Never two promotions in a row")
TAPES = Text(es="Hasta {n} promociones seguidas en {network}", en="Up to {n} promotions in a row on {network}")
TAPES_BASIS = Text(
    es="Lo que vio pasar quien sigue cada red · de cada una, hasta {n} publicaciones, las más recientes",
    en="What a follower of each network saw go by · of each, up to {n} posts, the newest",
)
RUN = Text(es="racha más larga: {n}, {days}", en="longest run: {n}, {days}")
RUN_NONE = Text(es="ninguna vende", en="none sells")
PRESSURE_BASIS = Text(
    es="Publicaciones que venden, por semana completa · {n} semanas{before} · {share} de lo publicado",
    en="Posts that sell, by full week · {n} weeks{before} · {share} of what was posted",
)
BEFORE = Text(es=" · antes {value}", en=" · before {value}")
FATIGUE = {
    "less": Text(es="En {network}, publicar más resta", en="On {network}, posting more takes away"),
    "nothing": Text(
        es="En {network} no se ve que publicar más sume", en="On {network} posting more is not seen to add"
    ),
    "fading": Text(es="En {network} cada publicación más suma menos", en="On {network} each further post adds less"),
    "even": Text(es="En {network}, una publicación más aún suma", en="On {network}, one more post still adds"),
    "more": Text(es="En {network}, publicar más rinde de sobra", en="On {network}, posting more pays and more"),
}
FATIGUE_BASIS = Text(
    es="Toda la historia, {n} semanas completas · elasticidad {slope} ({interval}): 1, cada una rinde igual; 0, el total se reparte · una más aporta {marginal} interacciones ({low} a {high}), frente a {average} de media · lo observado, no un experimento",
    en="All history, {n} full weeks · elasticity {slope} ({interval}): 1, each pays as before; 0, the total is shared · one more adds {marginal} interactions ({low} to {high}), against {average} on average · what was observed, no experiment",
)
FATIGUE_NOT = Text(
    es="¿Una publicación más aún suma? Aún no se puede saber", en="Does one more post still add? It cannot be known yet"
)
FATIGUE_NOT_BASIS = Text(
    es="En {network} hay {n} semanas; hacen falta 12 con publicaciones y 3 volúmenes distintos",
    en="On {network} there are {n} weeks; it takes 12 with posts and 3 different volumes",
)
CHOOSE = Text(es="Red de la curva", en="Network of the curve")
COPIED = Text(es="Copia de un anuncio", en="A copy of an advert")
REPEATED = Text(es="Repite una nuestra del último año", en="Repeats one of ours of the last year")
CROSSED = Text(es="En dos redes a la vez (no cuenta)", en="On two networks (not counted)")
OF_POSTS = Text(es="de {n}", en="of {n}")
COPIED_UNTOLD = Text(
    es="Los textos de los anuncios no están: suba la plantilla mass_media para ver esas copias.",
    en="The texts of the adverts are not here: upload the template mass_media to see those copies.",
)
EARNS = Text(
    es="Lo reciclado recibe {recycled} comentarios; lo nuevo, {fresh}",
    en="Recycled posts get {recycled} comments; fresh ones {fresh}",
)
EARNS_ONE_SIDE = Text(es="Lo que gana lo reciclado: falta un lado", en="What recycling earns: one side is missing")
EARNS_ONE_SIDE_BASIS = Text(
    es="Todo lo publicado con texto y comentarios es {side}: no hay con qué comparar",
    en="All that was posted with a text and comments is {side}: there is nothing to compare with",
)
EARNS_FEW = Text(es="Lo que gana lo reciclado: muy pocas", en="What recycling earns: too few")
EARNS_BASIS = Text(
    es="Comentarios por publicación, media · {difference} · sin descontar en qué red ni qué día se publicó",
    en="Comments per post, mean · {difference} · network and day of posting are not discounted",
)
DIFFERENT = Text(es="la diferencia, entre {low} y {high}", en="the difference, between {low} and {high}")
NOT_DIFFERENT = Text(es="no se ve diferencia ({low} a {high})", en="no difference is seen ({low} to {high})")
FRESH = Text(es="Hecho para aquí", en="Made for here")
RECYCLED = Text(es="Ya estaba dicho", en="Said before")
POSTS = (Text(es="{n} publicación", en="{n} post"), Text(es="{n} publicaciones", en="{n} posts"))
TOPICS_BASIS = Text(
    es="0, la misma mezcla; 1, ningún tema en común · el azar daría hasta {chance} · {posted} publicaciones y {asked} mensajes con tema",
    en="0, the same mix; 1, no topic in common · chance would give up to {chance} · {posted} posts and {asked} messages with a topic",
)
SIDES = (Text(es="publicamos", en="we post"), Text(es="escriben", en="they write"))
TOPIC = Text(es="Tema", en="Topic")
REACH = Text(
    es="{network}: {change} en cuatro semanas ({interval})", en="{network}: {change} in four weeks ({interval})"
)
REACH_NOT = Text(
    es="{network}: aún no se puede saber ({n} semanas de 8)", en="{network}: it cannot be known yet ({n} weeks of 8)"
)
LINK = {
    "association": Text(
        es="Contestar y llegar a más gente van juntos", en="Answering and reaching more people go together"
    ),
    "no_evidence": Text(
        es="No se ve que contestar y alcance vayan juntos", en="Answering and reach are not seen to go together"
    ),
}
LINK_NOT = Text(es="Contestar y alcance: aún no se puede saber", en="Answering and reach: it cannot be known yet")
LINK_WEEKS = Text(
    es="{n} semanas seguidas con las dos cifras, de las 40 que hacen falta",
    en="{n} weeks in a row with both figures, of the 40 needed",
)
