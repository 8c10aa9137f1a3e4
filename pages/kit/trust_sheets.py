"""The cards of trust, for its page and for the report."""

from pages.kit import trust_people as people
from pages.kit import trust_tone as tone
from pages.kit.report_sheet import Sheet

SIGNS = Sheet(
    "trust_signs", "negative_share", tone.signs_figure, tone.signs_finding, tone.signs_basis, page="trust"
)  # fmt: skip
WEEKS = Sheet(
    "trust_weeks", "trust_rupture", tone.weeks_figure, tone.weeks_finding, tone.weeks_basis, page="trust"
)  # fmt: skip
AFTER = Sheet(
    "trust_after", "incident_study", people.after_figure, people.after_finding, people.after_basis,
    whole=True, page="trust",
)  # fmt: skip
EXPOSED = Sheet("trust_exposed", "", people.exposed_figure, people.exposed_finding, people.exposed_basis, page="trust")
PARITY = Sheet(
    "trust_parity", "criticism_parity", people.parity_figure, people.parity_finding, people.parity_basis, page="trust"
)
BACKLASH = Sheet(
    "trust_backlash", "engaged_negative_risk", people.backlash_figure, people.backlash_finding, people.backlash_basis,
    page="trust",
)  # fmt: skip
RETURN = Sheet(
    "trust_return", "ignored_return", people.return_figure, people.return_finding, people.return_basis, page="trust"
)
SHEETS = (SIGNS, WEEKS, AFTER, EXPOSED, PARITY, BACKLASH, RETURN)
