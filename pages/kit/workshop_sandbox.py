"""The sandbox on the workshop's page: drop your own exports, see your own pages, and nothing stays."""

from __future__ import annotations

import streamlit as st

from metrics import Choices, Language, StoreError, Text, confirm, numbers, prepare, say
from pages.kit import cards, filters, sandboxes, session, upload
from pages.kit.arrivals import Owner
from pages.kit.receiving import limit
from pages.kit.sandboxes import ZONE, Box
from pages.kit.upload import Uploaded
from pages.kit.view import View
from pages.kit.words import PAGES, plain

SAID = "_sandbox_said"
INTRO = Text(
    es="Suelte aquí ficheros que exporta su red, de hasta {limit} cada uno. Solo los ve esta sesión, no tocan ningún "
    "espacio de trabajo y desaparecen al pulsar «Borrarlo todo», o unos minutos después de cerrar la página. {where} "
    "Lo que quede dudoso se lee como se sugiere.",
    en="Drop files that your network exports, of up to {limit} each. Only this session sees them, they touch no "
    "workspace, and they vanish with “Delete everything”, or some minutes after the page is closed. {where} What is "
    "in doubt is read as suggested.",
)
OFF_DISK = Text(
    es="Esperan, se leen y se guardan en la memoria del servidor: nada se escribe en su disco.",
    en="They wait, are read and are kept in the server's memory: nothing is written to its disk.",
)
ON_DISK = Text(
    es="Se guardan en la memoria del servidor; mientras esperan y se leen, están en su carpeta de ficheros temporales, "
    "y se quitan de ahí en cuanto se han leído.",
    en="They are kept in the server's memory; while they wait and are read they stand in its folder of temporary "
    "files, and are removed from there as soon as they have been read.",
)
READ_ONE = Text(es="Leer el fichero", en="Read the file")
READ = Text(es="Leer los {n} ficheros", en="Read the {n} files")
DROP = Text(es="Borrarlo todo", en="Delete everything")
SEE = Text(es="Vea sus páginas", en="See your pages")
SEE_BASIS = Text(
    es="También están arriba, en la lista de empresas, como «Ficheros de prueba». Solo las ve esta sesión.",
    en="They are in the list of companies above too, as “Files on trial”. Only this session sees them.",
)
FULL = Text(
    es="Hay ya tantas pruebas abiertas como admite este ordenador. Espere a que alguien cierre la suya.",
    en="As many trials are open as this computer takes. Wait until somebody closes theirs.",
)
KEPT = Text(es="«{name}»: {n} filas leídas, {rejected} apartadas.", en="“{name}”: {n} rows read, {rejected} set aside.")
READING = Text(es="Leyendo…", en="Reading…")
GONE = Text(es="Borrado: de esos ficheros no queda nada.", en="Deleted: nothing is left of those files.")
SHOWN = ("pulse", "conversation", "waiting", "channel", "ambassadors", "data")


def sandbox(view: View) -> None:
    language = view.language
    where = (OFF_DISK if sandboxes.off_disk() else ON_DISK).in_(language)
    st.markdown(INTRO.in_(language).format(limit=numbers.size(limit(Owner("", ZONE)), language), where=where))
    files = upload.dropzone(ZONE, language)
    if files:
        label = READ_ONE.in_(language) if len(files) == 1 else READ.in_(language).format(n=len(files))
        if st.button(f":primary[**{label}**]", key="_sandbox_read"):
            with st.spinner(READING.in_(language)):
                read_all(files, language)
            st.rerun()
    for text in st.session_state.get(SAID, ()):
        st.markdown(text)
    box = sandboxes.mine()
    if box and box.store.span():
        pages_of(view, box)


def read_all(files: list[Uploaded], language: Language) -> None:
    """Takes every file into the sandbox, and removes it from where it waited."""
    box = sandboxes.open_one()
    if box is None:
        st.session_state[SAID] = [f":orange[{FULL.in_(language)}]"]
        return
    st.session_state[SAID] = [read(box, file, language) for file in files]
    for file in files:
        upload.discard(file)


def read(box: Box, file: Uploaded, language: Language) -> str:
    """One file into the memory of the session; what became of it, in words."""
    moment = session.now()
    try:
        prepared = prepare(box.store, file.path, file.name, received=moment, choices=Choices(undecided="suggested"))
        if not prepared.usable:
            why = say(prepared.refusal, language) if prepared.refusal else file.name
            return f":orange[:material/error: {plain(why, 400)}]"
        batch = confirm(box.store, prepared, at=moment, by="")
    except StoreError as error:
        return f":orange[:material/error: {plain(error.words.in_(language), 400)}]"
    tally = batch.tally
    rejected = numbers.count(tally.rejected, language)
    told = KEPT.in_(language).format(
        name=plain(file.name), n=numbers.count(tally.new + tally.changed + tally.same, language), rejected=rejected
    )
    return f":primary[:material/check:] {told}"


def pages_of(view: View, box: Box) -> None:
    language = view.language
    with st.container(border=True, key="workshop_sandbox", gap="small"):
        st.markdown(f"## {SEE.in_(language)}", anchors=False)
        cards.small(SEE_BASIS.in_(language))
        with st.container(horizontal=True, gap="small"):
            for page in SHOWN:
                if page in PAGES:
                    filters.link(page, PAGES[page].in_(language), workspace=box.name, network=[], account=[])
        st.button(DROP.in_(language), on_click=drop, args=(box, view), icon=":material/delete:", key="_sandbox_drop")


def drop(box: Box, view: View) -> None:
    sandboxes.drop(box.name)
    st.session_state[SAID] = [GONE.in_(view.language)]
    if view.workspace == box.name:
        filters.go_to(session.workspaces()[0].name, session.workspaces())
