"""Method: every metric with its rule and its example, in both languages; the rest of the page one part at a time."""

import re

import pytest

from metrics import BY_ID, CATALOGUE, LANGUAGES, explained
from pages.kit import methods
from pages.kit import methods_words as said_words
from pages.kit.methods_kinds import KINDS
from pages.kit.methods_published import PUBLISHED
from pages.kit.methods_references import REFERENCES
from pages.kit.methods_rules import AGAINST, CONVENTIONS, LIMITS
from tests.metrics.test_catalogue import each
from tests.pages.conftest import words
from tests.pages.test_waiting import FEW, POSTS, SETTINGS

FILES = {"empty": {}, "posts only": {"posts": POSTS}, "full": {"posts": POSTS, "messages": FEW}}


@pytest.mark.parametrize("files", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_opens_whatever_the_files_carry(files, language, workspace, visit) -> None:
    workspace(settings=SETTINGS, **FILES[files])
    said = words(visit("method", lang=language, period="all", metric="response_rate"))
    here = {
        "empty": {"es": "No viene en sus ficheros.", "en": "Not in your files."},
        "posts only": {"es": "No viene en sus ficheros.", "en": "Not in your files."},
        # Ana was answered, Bea was not; Leo and Eva asked less than 72 hours ago.
        "full": {"es": "Muy pocos para decirlo: 1 de 2.", "en": "Too few to tell: 1 of 2."},
    }[files][language]
    assert {"es": f"**En sus ficheros.** {here}", "en": f"**In your files.** {here}"}[language] in said
    assert {"es": "## Tasa de respuesta", "en": "## Response rate"}[language] in said


def test_a_metric_shows_rule_settings_example_and_sql(workspace, visit) -> None:
    workspace(settings={**SETTINGS, "reopen_h": 48})
    app = visit("method", lang="es", metric="ttfr")
    said = words(app)
    assert "Curva de Kaplan-Meier de las esperas del periodo" in said
    assert "**Cuidado.** La mediana de lo contestado olvida a quien sigue esperando" in said
    assert "«Respuestas rápidas y veraces» (Canal Social)" in said
    assert app.selectbox(key="method_metric").value == "ttfr"
    settings, answers = (frame.value.values.tolist() for frame in app.table)
    assert settings == [
        ["Horas de silencio tras las que empieza otra espera", "48"],
        ["Palabras de una respuesta con contenido", "3"],
        ["Esperas para una curva", "20"],
    ]
    assert answers[:3] == [["Valor", "10\u00a0h"], ["Sobre cuántos (n)", "4"], ["En pantalla", SMALL]]
    assert ["Tres cuartos, contestados en", "no se alcanza"] in answers
    assert ["Contestadas en 4\u00a0h", "25\u00a0%"] in answers
    assert app.dataframe[0].value["text"].tolist()[0] == "¿Abren el domingo?"
    assert app.code[0].value.startswith("-- one row per wait") and app.code[0].value.endswith("from episodes")
    assert len(app.code) == 1


SMALL = "pocos casos: solo el recuento"


def test_choosing_a_metric_writes_it_into_the_address(workspace, visit) -> None:
    workspace()
    app = visit("method", lang="en")
    app.selectbox(key="method_metric").set_value("hanging_dialogues").run()
    assert app.query_params["metric"] == "hanging_dialogues"
    assert "## Hanging dialogues" in words(app)


def test_an_unknown_metric_in_the_address_is_said_as_plain_words(workspace, visit) -> None:
    workspace()
    said = words(visit("method", lang="es", metric="<b>x</b>"))
    assert r"El enlace pide una métrica que no existe: \<b\>x\<\/b\>. Se muestra otra." in said


def test_searching_and_families_narrow_the_list(workspace, visit) -> None:
    workspace()
    app = visit("method", lang="es")
    app.text_input(key="method_search").input("ENLATADAS").run()
    assert app.selectbox(key="method_metric").value == "canned_reply_share"
    app.text_input(key="method_search").input("espera zzz").run()
    assert "Ninguna métrica dice eso." in words(app) and not app.code
    app.text_input(key="method_search").input("").run()
    app.pills(key="method_family").set_value("answering").run()
    names = app.selectbox(key="method_metric").options
    assert names == [f"{m.number} · {m.name.es}" for m in CATALOGUE if m.family == "answering"]


def test_search_knows_no_accents_and_wants_every_word() -> None:
    ids = [metric.id for metric in methods.found("tiempo RESPUESTA horario", "", "es")]
    assert ids == ["ttfr_business"]
    assert [metric.id for metric in methods.found("dialogo", "answering", "es")] == []
    assert methods.found("", "", "en") == list(CATALOGUE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("conventions", {"es": "**Ausente no es cero.**", "en": "**Absent is not zero.**"}),
        ("against", {"es": "Zarrella 2011", "en": "Zarrella 2011"}),
        ("limits", {"es": "Qué causa qué.", "en": "What leads to what."}),
        ("references", {"es": "Kaplan", "en": "waiting curves with those who still wait"}),
        ("published", {"es": "Contexto, nunca metas", "en": "Context, never goals"}),
    ],
)
def test_each_part_has_its_own_address_and_no_sql(part, expected, language, workspace, visit) -> None:
    workspace()
    app = visit("method", lang=language, part=part)
    assert expected[language] in words(app)
    assert not app.code


def test_all_metrics_are_listed_at_a_glance_only_when_asked(workspace, visit) -> None:
    workspace(settings=SETTINGS, posts=POSTS, messages=FEW)
    app = visit("method", lang="es", period="all", metric="broadcast_volume")
    assert len(app.dataframe) == len(BY_ID["broadcast_volume"].example.tables)


@pytest.mark.parametrize("language", LANGUAGES)
@each
def test_every_metric_is_told_without_a_raw_name(metric, language) -> None:
    for frame in methods.example_tables(metric).values():
        assert len(frame) and frame.columns.str.fullmatch(r"[a-z_]+").all()
    for name, answer in methods.example_answers(metric, language).values.tolist():
        assert name and "_" not in name and answer not in ("", "None", "nan")
    assert "`" not in methods.needs(metric, language), methods.needs(metric, language)
    assert metric.kind in KINDS and metric.family in said_words.FAMILIES
    assert all(methods.named(name, language) != name for name in metric.settings)
    assert methods.formula(metric, language).endswith(".")


def test_a_formula_says_kind_clumps_direction_and_minimum() -> None:
    assert methods.formula(BY_ID["response_rate"], "en") == (
        "Proportion: those that comply, over all that count. Wilson's 95% interval. What comes in clumps (one thread) "
        "weighs less: design effect. In per cent; higher is better; under 10 the count is shown."
    )
    assert methods.formula(BY_ID["unanswered_backlog"], "es").endswith("Recuento; menos es mejor.")


def test_bands_name_where_each_begins_and_ends() -> None:
    assert methods.bands(BY_ID["canned_reply_share"], "es") == "normal, hasta 20\u00a0%; mucho, desde 20\u00a0%"
    assert methods.bands(BY_ID["ttfr"], "es") == ""


def test_settings_are_written_in_words() -> None:
    assert methods.written("business_days", [0, 4], "en") == "Monday, Friday"
    assert methods.written("holidays", [], "es") == "ninguno"
    assert methods.written("as_of", None, "es") == "el último momento de los datos"
    assert methods.written("neg_threshold", -0.05, "es") == "−0,05"


def test_a_metric_that_needs_no_messages_is_told_at_the_level_of_counts() -> None:
    levels = {name: explained.level(BY_ID[name]) for name in ("ttfr", "kaushik_rates", "silent_post_share")}
    assert levels == {"ttfr": "messages", "kaushik_rates": "counts", "silent_post_share": "counts"}


def test_published_figures_carry_a_year_and_where_they_were_read() -> None:
    assert all(re.fullmatch(r"(20\d\d)(, 20\d\d)?", each.year) for each in PUBLISHED)
    assert {each.read for each in PUBLISHED} == {"P", "S"}
    names = ("AMEC, Barcelona Principles", "CHAOSS *")
    assert [name for name, _ in REFERENCES if not re.search(r"\b(19|20)\d\d\b", name)] == list(names)


def test_percentages_have_the_space_of_their_language() -> None:
    rates = next(each.figure for each in PUBLISHED if each.year == "2023")
    assert rates.es == "TikTok 5,69\u00a0%; Instagram 0,47\u00a0%; Facebook 0,060\u00a0%; X 0,035\u00a0%"
    assert rates.en == "TikTok 5.69%, Instagram 0.47%, Facebook 0.060%, X 0.035%"
    texts = [each.figure for each in PUBLISHED] + [text for _, text in CONVENTIONS] + list(AGAINST) + list(LIMITS)
    assert [text.en for text in texts if re.search(r"\d\s%", text.en)] == []
    assert [text.es for text in texts if re.search(r"\d%", text.es)] == []


def test_a_part_without_a_name_and_a_day_are_told_as_a_person_would() -> None:
    told = dict(methods.example_answers(BY_ID["broadcast_volume"], "es").values.tolist())
    assert told["Por red"] == "X: 2; no consta: 1"
    assert told["Por semana"].replace("\u00a0", " ") == "29 abr 2024: 2; 6 may 2024: 1"
    assert methods.needs(BY_ID["broadcast_volume"], "es").startswith("Las publicaciones")
