"""What the desk says of purposes, their words and what is suggested."""

# ruff: noqa: E501

from types import MappingProxyType

from metrics import Language, Text

TITLE = Text(es="Para qué es cada publicación", en="What each post is for")
NO_RULES = Text(es="sin reglas", en="no rules")
WITH_RULES = (
    Text(es="{n} publicación con propósito sugerido", en="{n} post with a suggested purpose"),
    Text(es="{n} publicaciones con propósito sugerido", en="{n} posts with a suggested purpose"),
)
TOLD = (
    Text(
        es="De {all} publicaciones, {n} trae su propósito en el fichero.",
        en="Of {all} posts, {n} carries its purpose in the file.",
    ),
    Text(
        es="De {all} publicaciones, {n} traen su propósito en el fichero.",
        en="Of {all} posts, {n} carry their purpose in the file.",
    ),
)
NONE_TOLD = Text(
    es="De {all} publicaciones, ninguna trae su propósito en el fichero.",
    en="Of {all} posts, none carries its purpose in the file.",
)
BASIS = Text(
    es="A las demás se les puede sugerir uno por las palabras que usan: es una suposición, se marca siempre como tal, y lo que diga el fichero manda.",
    en="To the others one can be suggested by the words they use: it is a guess, it is always marked as one, and what the file says prevails.",
)
HOW = Text(
    es="Palabras separadas por comas. Da igual mayúsculas y acentos; `oferta*` vale por «ofertas»; `#rebajas` solo como etiqueta. Gana el propósito con más palabras en el texto; si empatan, el de más arriba.",
    en="Words with commas between. Capitals and accents do not matter; `offer*` also means “offers”; `#sale` only as a hashtag. The purpose with most words in the text wins; on a tie, the one further up.",
)
HOUSE = Text(es="Proponer las palabras de la casa", en="Propose the words of the house")
HOUSE_HELP = Text(
    es="Las escribe aquí abajo para que las revise; no se aplican hasta que las guarde.",
    en="It writes them below for you to check; they do not apply until you store them.",
)
KEEP = Text(es="Guardar las reglas", en="Store the rules")
REMOVE = Text(es="Quitar las reglas", en="Remove the rules")
WOULD = (Text(es="{n} publicación", en="{n} post"), Text(es="{n} publicaciones", en="{n} posts"))
EXAMPLES = Text(es="Ejemplos de", en="Examples of")
NO_EXAMPLES = Text(
    es="Con estas palabras no se sugeriría nada: escriba alguna, o proponga las de la casa.",
    en="With these words nothing would be suggested: write some, or propose those of the house.",
)
HEADS = (
    Text(es="Día", en="Day"),
    Text(es="Red", en="Network"),
    Text(es="Texto", en="Text"),
    Text(es="Propósito", en="Purpose"),
)
SUGGESTED = Text(es="{purpose} (sugerido)", en="{purpose} (suggested)")
WRONG = Text(
    es="«{word}» no tiene letras ni números. Quítela y guarde de nuevo.",
    en="“{word}” has no letters or digits. Take it out and store again.",
)
KEPT = Text(
    es="Reglas guardadas: los propósitos sugeridos se han vuelto a calcular.",
    en="Rules stored: the suggested purposes were worked out again.",
)
REMOVED = Text(
    es="Reglas quitadas: ya no se sugiere ningún propósito.", en="Rules removed: no purpose is suggested any more."
)
NAMES = MappingProxyType(
    {
        "promo": Text(es="Promoción", en="Promotion"),
        "launch": Text(es="Lanzamiento", en="Launch"),
        "lead": Text(es="Captación", en="Lead capture"),
        "support": Text(es="Atención", en="Support"),
        "educate": Text(es="Enseñar", en="Teaching"),
        "feedback": Text(es="Preguntar opinión", en="Asking for opinion"),
        "community": Text(es="Comunidad", en="Community"),
        "positioning": Text(es="Posicionamiento", en="Positioning"),
    }
)


def written(purpose: str | None, suggested: bool, language: Language) -> str | None:
    """A purpose in words; one that only a rule says is marked as a suggestion."""
    if not isinstance(purpose, str) or not purpose:
        return None
    name = NAMES[purpose].in_(language) if purpose in NAMES else purpose
    return SUGGESTED.in_(language).format(purpose=name) if suggested else name
