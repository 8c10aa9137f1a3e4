"""The view in the address bar: what a link says, what the session remembers, and how both are written."""

from collections.abc import Iterable, Mapping

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

NAMES = ("lang", "workspace", "period", "compare", "network", "account")
MEMORY = "_address"

Address = dict[str, list[str]]


def merged(link: Mapping[str, list[str]], memory: Mapping[str, list[str]]) -> Address:
    """What the link says, completed by what the session remembers, without empty values."""
    both = {**memory, **link}
    return {name: list(both[name]) for name in NAMES if both.get(name)}


def recall() -> Address:
    """The address of this run. Streamlit's menu drops what it does not know, so the session puts it back.

    Going back in the browser's history is different: that address is meant as it stands.
    """
    link = {name: st.query_params.get_all(name) for name in NAMES}
    context = get_script_run_ctx()
    back = context is not None and context.is_history_navigation
    address = merged({name: values for name, values in link.items() if values}, {} if back else memory())
    if missing := {name: values for name, values in address.items() if not link[name]}:
        st.query_params.update(missing)
    st.session_state[MEMORY] = address
    return address


def memory() -> Address:
    return st.session_state.get(MEMORY, {})


def put(name: str, values: Iterable[str]) -> None:
    """Writes a value into the address; none leaves it out."""
    kept = [value for value in values if value]
    st.session_state[MEMORY] = {**memory(), name: kept}
    if kept:
        st.query_params[name] = kept
    elif name in st.query_params:
        del st.query_params[name]


def query(**changes: str | list[str]) -> Address:
    """The address of this view with changes, for a link to another page."""
    listed = {name: [value] if isinstance(value, str) else value for name, value in changes.items()}
    return merged(listed, memory()) | {name: values for name, values in listed.items() if name not in NAMES}
