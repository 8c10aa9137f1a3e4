"""What an address means in a workspace."""

from datetime import date

from metrics import numbers
from metrics.model import Scope
from pages.kit import address, words
from pages.kit.period import Days
from pages.kit.view import Choice, Offer, Unknown, choose, scopes, stretch

HALF_YEAR = Days(date(2025, 12, 1), date(2026, 5, 31))
OFFER = Offer(HALF_YEAR, ("facebook", "instagram", "tiktok"), ("@lunares",))


def test_an_empty_address_means_the_defaults():
    assert choose({}, OFFER) == (Choice("13w", "previous", (), ()), [])


def test_an_address_says_period_comparison_and_networks():
    said = {"period": ["4w"], "compare": ["year"], "network": ["tiktok", "facebook"]}
    assert choose(said, OFFER) == (Choice("4w", "year", ("facebook", "tiktok"), ()), [])


def test_all_networks_is_the_same_as_none():
    choice, unknown = choose({"network": ["tiktok", "facebook", "instagram"]}, OFFER)
    assert (choice.networks, unknown) == ((), [])


def test_what_is_unknown_is_left_out_and_named():
    said = {"period": ["<script>"], "compare": ["2027-01-01"], "network": ["tiktok", "myspace"], "account": ["@x"]}
    choice, unknown = choose(said, OFFER)
    assert choice == Choice("13w", "previous", ("tiktok",), ())
    assert unknown == [
        Unknown("period", "<script>"),
        Unknown("compare", "2027-01-01"),
        Unknown("network", "myspace"),
        Unknown("account", "@x"),
    ]


def test_words_of_an_address_are_shown_as_they_are_and_never_as_markdown():
    said = Unknown("network", "[x](https://e.org) **b** <b>\n:red[y] `z`").in_("es")
    shown = r"\[x\]\(https\:\/\/e\.org\) \*\*b\*\* \<b\> \:red\[y\] \`z\`"
    assert said == f"El enlace pide una red que no está en los datos: {shown}."


def test_words_of_an_address_are_cut_to_sixty_characters():
    assert words.plain("a" * 100) == "a" * 59 + "…"


def test_both_scopes_carry_the_networks():
    now, before, over, notes = scopes(Choice(networks=("tiktok",)), HALF_YEAR)
    assert now == Scope(date(2026, 3, 2), date(2026, 5, 31), ("tiktok",))
    assert before == Scope(date(2025, 12, 1), date(2026, 3, 1), ("tiktok",))
    assert (over, notes) == (True, ())


def test_a_period_that_is_not_over_is_compared_with_nothing_and_says_so():
    now, before, over, notes = scopes(Choice(period="2026-05-01_2026-06-30"), HALF_YEAR)
    assert (now.until, before, over) == (date(2026, 6, 30), None, False)
    assert notes[0].en == "The period is not over: the data ends on 31\u00a0May\u00a02026. Nothing is compared."


def test_a_comparison_that_the_data_does_not_reach_is_withheld_and_says_why():
    _, before, over, notes = scopes(Choice(compare="year"), HALF_YEAR)
    assert (before, over) == (None, True)
    assert notes[0].es == (
        "Sin comparación: los datos empiezan el 1\u00a0dic\u00a02025, después del 3\u00a0mar\u00a02025. "
        "Elija un periodo más corto."
    )


def test_all_the_data_has_nothing_before_it():
    assert scopes(Choice(period="all"), HALF_YEAR)[1:] == (None, True, (words.ALL_COMPARED,))


def test_no_comparison_asked_is_nothing_to_speak_about():
    assert scopes(Choice(compare="none"), HALF_YEAR)[1:] == (None, True, ())


def test_a_stretch_names_the_year_of_its_start_only_when_it_is_another():
    assert stretch(date(2026, 3, 2), date(2026, 5, 31), "es") == "2\u00a0mar – 31\u00a0may\u00a02026"
    assert stretch(date(2025, 12, 1), date(2026, 3, 1), "en") == "1\u00a0Dec\u00a02025 – 1\u00a0Mar\u00a02026"


def test_a_link_is_completed_by_what_the_session_remembers():
    remembered = {"lang": ["en"], "period": ["4w"], "network": []}
    assert address.merged({"period": ["all"]}, remembered) == {"lang": ["en"], "period": ["all"]}


def test_no_line_begins_with_a_dot_or_a_dash() -> None:
    assert numbers.spaced("10 de 20 · antes 4 % · 2 mar – 31 may") == (
        "10 de 20\u00a0· antes 4\u00a0%\u00a0· 2 mar\u00a0– 31 may"
    )
