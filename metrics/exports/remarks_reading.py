"""Words for what can be wrong with the bytes of a file, before anybody knows which export it is."""

# ruff: noqa: E501

from __future__ import annotations

from metrics.model import Text

READING: dict[str, Text] = {
    "refused_empty": Text(
        es="{file} está vacío. Vuelva a descargarlo de la plataforma y compruebe que pesa algo.",
        en="{file} is empty. Download it again from the platform and check that it has a size.",
    ),
    "refused_html": Text(
        es="{file} es una página web guardada, no una exportación: suele pasar cuando la descarga pide confirmación. Ábrala en el navegador, termine la descarga y suba el fichero que resulte.",
        en="{file} is a saved web page, not an export: this happens when a download asks for confirmation. Open it in a browser, finish the download and upload the resulting file.",
    ),
    "refused_git_lfs": Text(
        es="{file} solo es un puntero de Git LFS: los datos están en otra parte. Descargue el fichero verdadero (git lfs pull) y súbalo.",
        en="{file} is only a Git LFS pointer: the data is elsewhere. Download the real file (git lfs pull) and upload it.",
    ),
    "refused_json": Text(
        es="{file} es JSON de un tipo que no leemos. Exporte los datos como CSV o Excel.",
        en="{file} is JSON of a kind we do not read. Export the data as CSV or Excel.",
    ),
    "refused_private_messages": Text(
        es="{file} son los mensajes privados de un archivo de X: no se leen ni se guardan. Suba «tweets.js» o el zip entero.",
        en="{file} holds the private messages of an X archive: they are neither read nor kept. Upload “tweets.js” or the whole zip.",
    ),
    "refused_archive_part": Text(
        es="{file} es una parte de un archivo de X que aquí no se usa. Suba «tweets.js» o el zip entero.",
        en="{file} is a part of an X archive that is not used here. Upload “tweets.js” or the whole zip.",
    ),
    "private_messages_left": Text(
        es="{file} trae ficheros de mensajes privados, que no se han abierto: {count}.",
        en="{file} holds files of private messages, which were not opened: {count}.",
    ),
    "archive_parts_left": Text(
        es="De {file} solo se leen las publicaciones; otros ficheros sin abrir: {count}.",
        en="Of {file} only the posts are read; other files not opened: {count}.",
    ),
    "refused_xml": Text(
        es="{file} es XML de un tipo que no leemos. Exporte los datos como CSV o Excel.",
        en="{file} is XML of a kind we do not read. Export the data as CSV or Excel.",
    ),
    "refused_binary": Text(
        es="{file} no es una tabla{kind}. Suba la exportación en CSV, Excel o zip.",
        en="{file} is not a table{kind}. Upload the export as CSV, Excel or zip.",
    ),
    "refused_archive": Text(
        es="{file} es un archivo comprimido de un tipo que no abrimos{kind}. Descomprímalo y suba los ficheros, o use zip.",
        en="{file} is a compressed archive of a kind we do not open{kind}. Unpack it and upload the files, or use zip.",
    ),
    "refused_nested": Text(
        es="{file} lleva un archivo comprimido dentro de otro. Descomprima el de dentro y súbalo aparte.",
        en="{file} holds an archive inside an archive. Unpack the inner one and upload it by itself.",
    ),
    "refused_bomb": Text(
        es="{file} ocupa demasiado al descomprimirse. Suba los ficheros de uno en uno o por periodos más cortos.",
        en="{file} is too large once unpacked. Upload its files one by one, or shorter periods.",
    ),
    "refused_too_large": Text(
        es="{file} es un libro de Excel demasiado grande para abrirlo. Guárdelo como CSV y súbalo.",
        en="{file} is a workbook too large to open. Save it as CSV and upload that.",
    ),
    "refused_encrypted": Text(
        es="{file} está protegido con contraseña. Guarde una copia sin contraseña y súbala.",
        en="{file} is protected by a password. Save a copy without the password and upload it.",
    ),
    "refused_workbook": Text(
        es="{file} parece un libro de Excel, pero está dañado. Ábralo en Excel, guárdelo de nuevo y súbalo.",
        en="{file} looks like a workbook but is damaged. Open it in Excel, save it again and upload it.",
    ),
    "refused_damaged_archive": Text(
        es="{file} está dañado o incompleto. Vuelva a descargarlo y súbalo de nuevo.",
        en="{file} is damaged or incomplete. Download it again and upload it.",
    ),
    "refused_no_tables": Text(
        es="{file} no contiene ninguna tabla que sepamos leer. Suba dentro ficheros CSV o Excel.",
        en="{file} holds no table that we can read. Put CSV or Excel files in it.",
    ),
    "refused_unreadable": Text(
        es="No hemos podido abrir {file}. Vuelva a descargarlo; si sigue igual, ábralo en Excel y guárdelo como CSV.",
        en="We could not open {file}. Download it again; if that does not help, open it in Excel and save it as CSV.",
    ),
    "encoding_fallback": Text(
        es="{file} no está en UTF-8; se ha leído como texto de Windows. Compruebe que los acentos se ven bien.",
        en="{file} is not in UTF-8; it was read as Windows text. Check that accents look right.",
    ),
    "encoding_mixed": Text(
        es="{file} mezcla codificaciones: {count} líneas se han leído como texto de Windows. Compruebe los acentos.",
        en="{file} mixes encodings: lines read as Windows text: {count}. Check that accents look right.",
    ),
    "characters_replaced": Text(
        es="En {file} hay caracteres dañados que no se pueden recuperar: {count}. Se muestran como «�».",
        en="{file} has damaged characters that cannot be recovered: {count}. They are shown as “�”.",
    ),
    "nuls_removed": Text(
        es="Se han quitado de {file} caracteres nulos: {count}. No afecta a los datos.",
        en="Null characters removed from {file}: {count}. The data is not affected.",
    ),
    "text_cut": Text(
        es="{file} termina a mitad de una fila: la descarga quizá se cortó. Si puede, descárguelo otra vez.",
        en="{file} ends in the middle of a row: the download may have been cut. Download it again if you can.",
    ),
    "quotes_repaired": Text(
        es="En {file} había filas con comillas mal cerradas, que se han recompuesto: {count}. Revíselas en la vista previa.",
        en="{file} had rows with badly closed quotes, which were mended: {count}. Check them in the preview.",
    ),
    "lines_cut": Text(
        es="En {file} había líneas de más de {limit} caracteres, que se han cortado: {count}.",
        en="{file} had lines longer than {limit} characters, which were cut: {count}.",
    ),
    "archive_cut": Text(
        es="{file} está incompleto: se ha leído hasta donde llega. Vuelva a descargarlo si puede.",
        en="{file} is incomplete: it was read as far as it goes. Download it again if you can.",
    ),
    "workbook_cut": Text(
        es="{file} termina antes de tiempo: se ha leído hasta donde llega. Vuelva a descargarlo si puede.",
        en="{file} ends too early: it was read as far as it goes. Download it again if you can.",
    ),
}
