"""A server with nothing but the drop zone, behind the same doors as the product."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from pages.kit.apology import apologise
from pages.kit.headers import ClosedDoors, SecurityHeaders
from pages.kit.receiving import opening, receive

app = st.App(
    "bench.py",
    routes=[Route("/upload/{ticket}", receive, methods=["PUT"])],
    middleware=[Middleware(SecurityHeaders), Middleware(ClosedDoors)],
    lifespan=opening,
    on_script_error=apologise,
)
