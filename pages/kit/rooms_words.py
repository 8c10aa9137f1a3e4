"""What a participant's telephone and the remote control say, in both languages."""

from types import MappingProxyType

from metrics import Text

TITLE = Text(es="Taller", en="Workshop")
PHONE = MappingProxyType(
    {
        "wait": Text(es="Ya está dentro. La pregunta llegará enseguida.", en="You are in. The question is on its way."),
        "send": Text(es="Enviar", en="Send"),
        "sent": Text(es="Recibido. Puede cambiarlo hasta que se muestre la respuesta.",
                     en="Received. You may change it until the answer is shown."),
        "closed": Text(es="Mire la pantalla de la sala.", en="Look at the screen of the room."),
        "yours": Text(es="Usted dijo: {value}", en="You said: {value}"),
        "over": Text(es="El taller ha terminado. Gracias por venir.", en="The workshop is over. Thank you for coming."),
        "full": Text(es="La sala está llena. Mire la pantalla y diga su respuesta en voz alta.",
                     en="The room is full. Look at the screen and say your answer aloud."),
        "failed": Text(es="No ha llegado. Se intentará otra vez.", en="It did not arrive. Trying again."),
        "private": Text(es="Nadie le pide su nombre; lo que responde se borra al acabar.",
                        en="Nobody asks for your name; what you answer is deleted at the end."),
        "next": Text(es="Siguiente", en="Next"),
        "back": Text(es="Atrás", en="Back"),
        "choose": Text(es="Elija", en="Choose"),
    }
)  # fmt: skip
CODE = Text(es="Código de la sala", en="Code of the room")
ENTER = Text(es="Entrar", en="Join")
NO_ROOM = Text(
    es="Ninguna sala tiene ese código. Mírelo otra vez en la pantalla.",
    en="No room has that code. Look at the screen again.",
)
SCRIPT_NEEDED = Text(
    es="Active JavaScript para responder desde este teléfono.", en="Switch JavaScript on to answer from this telephone."
)
TOO_MANY = Text(es="Espere un minuto y vuelva a probar.", en="Wait a minute and try again.")
