"""The echo: four thousand people, four departments, one voice."""

from __future__ import annotations

from pathlib import Path

from editorial import Plan
from exchange import Care, Talk
from house import WEEKS, House
from house_files import Folder
from ledger import Ledger
from programme import Ambassadors, Programme
from telling import outside, with_staff
from words_eco import WORDS

ECO = House(
    id="eco",
    number=4,
    name="Eco",
    handle="ecoenergia",
    note=(
        "Energía, 4.000 personas y un programa de embajadores. Inventada: ni personas ni mensajes existen.",
        "Energy, 4,000 people and an ambassador programme. Invented: neither people nor messages exist.",
    ),
    lesson=(
        "Muchos embajadores no son muchas voces: casi todos repiten a la marca y unos pocos hacen la mitad.",
        "Many ambassadors are not many voices: nearly all repeat the brand and a few do half of it.",
    ),
    words=WORDS,
)
PLAN = Plan(
    a_week={"linkedin": 4},
    purposes={"positioning": 58, "launch": 8, "promo": 10, "lead": 6, "educate": 6, "community": 12},
    origins={"new": 90, "repeat": 10},
    reach={"linkedin": 9000},
    applause=0.02,
)
CARE = Care({"none": 45, "token": 5, "canned": 20, "real": 30}, {"1h": 5, "4h": 20, "24h": 45, "72h": 30}, 35, 30)
TALK = Talk(
    under=dict.fromkeys(PLAN.purposes, 2.2),
    aside={("linkedin", "mention"): 5},
    regulars={"linkedin": 8},
    regular_share=25,
    tones=lambda is_regular, week: {"neutral": 62, "positive": 20, "negative": 18},
    care=lambda week: CARE,
    topics={"factura": 40, "servicio": 42, "empleo": 18},
    english=0,
)
PEOPLE = {
    "Redes y mantenimiento": 880, "Atención al cliente": 610, "Generación": 520, "Instalaciones": 470, "Sistemas": 330,
    "Comercial": 310, "Ingeniería": 240, "Administración": 150, "Compras": 110, "Logística": 95, "Laboratorio": 70,
    "Jurídico": 55, "Personas": 50, "Comunicación": 42, "Marketing": 38, "Dirección": 30,
}  # fmt: skip
PROGRAMME = Programme(
    people=PEOPLE,
    enrolled={
        "Comunicación": 42, "Marketing": 36, "Dirección": 24, "Personas": 44, "Comercial": 260, "Sistemas": 240,
        "Atención al cliente": 400, "Ingeniería": 150, "Generación": 260, "Redes y mantenimiento": 420,
    },
    acting={"Comunicación": 40, "Marketing": 30, "Dirección": 14, "Personas": 36},
    kinds={"bare": 93, "worded": 3, "own": 2, "comment": 2},
    answered={"bare": 3, "worded": 40, "own": 60, "comment": 40},
    slope=1.1,
    network="linkedin",
)  # fmt: skip
ACTS_A_WEEK = 60


def eco(home: Path) -> Ledger:
    """Writes the company; returns what was put in."""
    ledger = Ledger()
    posts, conversation = outside(ECO, PLAN, TALK, ledger)
    people = Ambassadors(ECO, PROGRAMME, ledger)
    acts = people.act(posts, [ACTS_A_WEEK] * WEEKS)
    ledger.conclude("ingagement_stage", 3)
    ledger.conclude("standing", "monologue", "state")
    ledger.conclude("standing", "inside", "weakest")
    folder = Folder(home, ECO)
    tables = {"advocates": people.roster, "advocacy_activity": acts}
    with_staff(folder, posts, conversation.messages, PEOPLE, tables)
    folder.followers({"linkedin": (88_000, 97_000, 140)})
    folder.company()
    return ledger
