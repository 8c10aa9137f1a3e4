"""What Streamlit itself writes, said in the language of the page (it has English only) and open to screen readers."""

from types import MappingProxyType

import streamlit as st

from metrics import Language

# As they stand in Streamlit 1.67: labels for screen readers, hints, the table's toolbar and menus, the menu of the app.
SPANISH = MappingProxyType(
    {
        "Skip to main content": "Ir al contenido",
        "Navigate to home page": "Ir a la primera página",
        "App pages": "Páginas",
        "Main menu": "Menú principal",
        "Sidebar": "Barra lateral",
        "Expand sidebar": "Abrir la barra lateral",
        "Collapse sidebar": "Cerrar la barra lateral",
        "Choose an option": "Elija una opción",
        "Choose options": "Elija opciones",
        "Choose or add an option": "Elija o añada una opción",
        "Choose or add options": "Elija o añada opciones",
        "Choose date": "Elija la fecha",
        "Choose date range": "Elija las fechas",
        "Quick select a date range": "Elija un periodo",
        "Date range": "Periodo",
        "Calendar": "Calendario",
        "Previous month": "Mes anterior",
        "Next month": "Mes siguiente",
        "Past Week": "Última semana",
        "Past Month": "Último mes",
        "Past 3 Months": "Últimos 3 meses",
        "Past 6 Months": "Últimos 6 meses",
        "Past Year": "Último año",
        "Past 2 Years": "Últimos 2 años",
        "None": "Ninguno",
        "Clear date": "Quitar la fecha",
        "Clear dates": "Quitar las fechas",
        "Remove ": "Quitar ",  # and the name of what was chosen
        "Clear all": "Quitar todo",
        "Clear value": "Quitar",
        "Clear entry": "Quitar",
        "Clear time": "Quitar la hora",
        "Selected values": "Elegidos",
        "Select all": "Elegir todo",
        "Clear selection": "Quitar la selección",
        "No results": "Nada coincide",
        "Open": "Abrir",
        "Close": "Cerrar",
        "Cancel": "Cancelar",
        "Copy": "Copiar",
        "Copy to clipboard": "Copiar",
        "Copied": "Copiado",
        "Copy column name": "Copiar el nombre de la columna",
        "Search": "Buscar",
        "Type to search": "Escriba para buscar",
        "Close Search": "Cerrar la búsqueda",
        "Previous Result": "Resultado anterior",
        "Next Result": "Resultado siguiente",
        "Previous page": "Página anterior",
        "Next page": "Página siguiente",
        "Pagination": "Páginas",
        "Fullscreen": "Pantalla completa",
        "Toggle fullscreen": "Pantalla completa",
        "Close fullscreen": "Salir de la pantalla completa",
        "Show/hide columns": "Mostrar u ocultar columnas",
        "Download as CSV": "Bajar como CSV",
        "Dataframe column menu": "Menú de la columna",
        "Sort ascending": "Ordenar de menor a mayor",
        "Sort descending": "Ordenar de mayor a menor",
        "Autosize": "Ajustar el ancho",
        "Pin column": "Fijar la columna",
        "Unpin column": "Soltar la columna",
        "Hide column": "Ocultar la columna",
        "Format": "Formato",
        "Statistics": "Estadísticas",
        "Add row": "Añadir fila",
        "Delete row(s)": "Quitar filas",
        "Increment": "Más",
        "Decrement": "Menos",
        "Theme": "Tema",
        "Light": "Claro",
        "Dark": "Oscuro",
        "System": "Como el equipo",
        "Print": "Imprimir",
        "Rerun": "Volver a cargar",
        "Running...": "Trabajando…",
        "Stop script": "Parar",
        "Notifications": "Avisos",
        "Link to heading": "Enlace a este título",
    }
)

# Only what Streamlit itself wrote is touched: labels of elements, and texts of its menus, hints and skip link.
SCRIPT = """
const NAMED = ["aria-label", "title", "placeholder"]
const OWN = "[role=tooltip],[data-testid=stTooltipContent],[role=menu],[data-testid=stMainMenuPopover]," +
  "[data-testid=stDataFrameColumnMenu],[data-testid=stElementToolbar],[data-testid=stSkipLink],body>div>a,#root a"
const MENU = "[data-testid=stSidebarNavItems]:not([role]),[data-testid=stSidebarNavItems] li:not([role])"

export default ({ data }) => {
  document.documentElement.lang = data.language
  const said = (text) => {
    if (text in data.words) return data.words[text]
    const first = text.slice(0, text.indexOf(" ") + 1)
    if (first in data.words) return data.words[first] + text.slice(first.length)
    const cut = text.indexOf(": ")
    const head = cut > 0 ? text.slice(0, cut) : ""
    return head in data.words ? data.words[head] + text.slice(cut) : null
  }
  const mend = (element) => {
    for (const name of NAMED) {
      const words = element.hasAttribute(name) ? said(element.getAttribute(name)) : null
      if (words !== null) element.setAttribute(name, words)
    }
  }
  const write = (node) => {
    const words = node.parentElement && node.parentElement.closest(OWN) ? data.words[node.nodeValue.trim()] : undefined
    if (words !== undefined) node.nodeValue = words
  }
  const all = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return write(root)
    if (root.nodeType !== Node.ELEMENT_NODE) return
    mend(root)
    // The menu's list holds sections, and those hold the entries: to a screen reader that is no list at all.
    document.querySelectorAll(MENU).forEach((element) => element.setAttribute("role", "none"))
    root.querySelectorAll(NAMED.map((name) => `[${name}]`).join()).forEach(mend)
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) write(texts.currentNode)
  }
  all(document.body)
  // Another language begins without the end of the one before: two watchers would answer each other for ever.
  window.hablamosWatch?.disconnect()
  const watch = window.hablamosWatch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes") mend(change.target)
      else if (change.type === "characterData") write(change.target)
      else change.addedNodes.forEach(all)
    }
  })
  watch.observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NAMED,
  })
  return () => watch.disconnect()
}
"""
_component = st.components.v2.component("hablamos_language", js=SCRIPT)


def words_for(language: Language) -> dict[str, str]:
    """What to write instead of what: English words for Spanish pages, and back again after a change of language."""
    if language == "es":
        return dict(SPANISH)
    back: dict[str, str] = {}
    for english, spanish in SPANISH.items():
        back.setdefault(spanish, english)
    return back


def speak(language: Language) -> None:
    """Screen readers pronounce by what the page says of itself; Streamlit's page says that it is in English."""
    _component(data={"language": language, "words": words_for(language)}, key="_declared", width=1)
