"""The front door: the ASGI application that `streamlit run app.py` and `uvicorn app:app` serve."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from pages.kit.apology import apologise
from pages.kit.headers import ClosedDoors, KnownHosts, SecurityHeaders
from pages.kit.receiving import opening, receive, to_the_start
from pages.kit.rooms_doors import ROUTES as ROOMS

app = st.App(
    "pages/frame.py",
    routes=[
        Route("/upload/{ticket}", receive, methods=["PUT"]),
        Route("/pulse", to_the_start, methods=["GET", "HEAD"]),
        *ROOMS,
    ],
    middleware=[Middleware(SecurityHeaders), Middleware(KnownHosts), Middleware(ClosedDoors)],
    lifespan=opening,
    on_script_error=apologise,
)
