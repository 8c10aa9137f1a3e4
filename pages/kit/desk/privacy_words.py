"""What is said before something is forgotten or deleted for good."""

# ruff: noqa: E501

from metrics import Text

TITLE = Text(
    es="Privacidad: olvidar a una persona, borrar el espacio", en="Privacy: forget a person, delete the workspace"
)
FINAL = Text(es="Lo que se hace aquí no se puede deshacer.", en="What is done here cannot be undone.")

PERSON = Text(es="Olvidar a una persona", en="Forget a person")
PERSON_BASIS = Text(
    es="Su nombre de usuario desaparece y no vuelve a guardarse aunque suba otro fichero donde esté. Sus mensajes siguen contando, sin decir de quién son.",
    en="The handle disappears and is not kept again even if you upload another file with it. The messages still count, without saying whose they are.",
)
HANDLE = Text(es="Nombre de usuario", en="Handle")
TEXTS = Text(es="Borrar también lo que escribió", en="Also delete what they wrote")
TEXTS_NOTE = Text(
    es="Con lo que escribió se borran las menciones a su nombre y los ficheros originales donde aparece. Las filas se quedan, sin texto: las cifras que dependen de lo que dice un mensaje pueden variar.",
    en="With what they wrote go the mentions of the name and the original files in which it appears. The rows stay, without text: numbers that depend on what a message says may change.",
)
NOBODY = Text(
    es="Nadie se llama así en estos ficheros: compruebe cómo está escrito.",
    en="Nobody has that name in these files: check how it is written.",
)
FOUND = Text(
    es="{name} aparece en {messages} y {content}, en {files}.",
    en="{name} appears in {messages} and {content}, in {files}.",
)
MESSAGES = (Text(es="{n} mensaje", en="{n} message"), Text(es="{n} mensajes", en="{n} messages"))
CONTENT = (
    Text(es="{n} contenido suyo", en="{n} piece of their own content"),
    Text(es="{n} contenidos suyos", en="{n} pieces of their own content"),
)
FILES = (Text(es="{n} fichero", en="{n} file"), Text(es="{n} ficheros", en="{n} files"))
AGAIN = Text(es="Escríbalo otra vez para confirmar", en="Write it again to confirm")
FORGET = Text(es="Olvidar para siempre", en="Forget for good")
FORGOT = Text(
    es="Olvidado: su nombre ya no está en este espacio de trabajo.",
    en="Forgotten: the name is no longer in this workspace.",
)

WORKSPACE = Text(es="Borrar este espacio de trabajo", en="Delete this workspace")
WORKSPACE_BASIS = Text(
    es="Se borran los ficheros originales, todo lo leído de ellos, los ajustes y el historial. No queda copia.",
    en="The original files, all that was read from them, the settings and the history are deleted. No copy is left.",
)
TYPE_TITLE = Text(es="Escriba «{title}» para confirmar", en="Write “{title}” to confirm")
DELETE = Text(es="Borrar todo", en="Delete everything")
DELETED = Text(es="Borrado: este espacio de trabajo está vacío.", en="Deleted: this workspace is empty.")
