"""Method: every metric with its rule, the conventions, what others published, what speaks against us, the limits."""

import pandas as pd
import streamlit as st

from metrics import BY_ID, CATALOGUE, Metric, explained, numbers
from pages.kit import cards, filters, methods, methods_here, session
from pages.kit import methods_words as words
from pages.kit.methods_published import PUBLISHED
from pages.kit.methods_references import REFERENCES
from pages.kit.methods_rules import AGAINST, CONVENTIONS, LIMITS
from pages.kit.view import View
from pages.kit.words import plain

ROW = 35  # px of a row of a table


def method(view: View) -> None:
    evidence = words.EVIDENCE.in_(view.language).format(n=numbers.count(len(CATALOGUE), view.language))
    cards.lead(words.TITLE.in_(view.language), evidence)
    PARTS[_part(view)](view)


def _part(view: View) -> str:
    """Which part of the page is asked for; it stands in the address, so that a link leads to it."""
    asked = st.query_params.get("part", "metrics")
    names = {key: text.in_(view.language) for key, text in words.PARTS.items()}
    st.session_state["method_part"] = asked if asked in names else "metrics"
    return st.segmented_control(
        words.PART.in_(view.language),
        list(names),
        format_func=names.__getitem__,
        required=True,
        key="method_part",
        on_change=lambda: _write("part", st.session_state["method_part"], "metrics"),
        label_visibility="collapsed",
    )


def _write(name: str, value: str | None, default: str = "") -> None:
    if value and value != default:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def metrics_part(view: View) -> None:
    """One metric at a time, found by family and by words; all of them in a table below."""
    offered = _offered(view)
    if offered:
        chosen = _chosen(view, offered)
        places = st.columns([3, 2])
        with places[0]:
            definition(view, chosen)
        with places[1]:
            example(view, chosen)
        query(view, chosen)
    else:
        cards.small(words.NOTHING_FOUND.in_(view.language))
    glance(view)


def _offered(view: View) -> list[Metric]:
    names = {"": words.EVERY_FAMILY.in_(view.language)}
    names |= {family: methods.family_name(family, view.language) for family in methods.families()}
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        hint = words.SEARCH_HINT.in_(view.language)
        text = st.text_input(words.SEARCH.in_(view.language), placeholder=hint, key="method_search", width=260)
        family = st.pills(
            words.FAMILY.in_(view.language),
            list(names),
            format_func=names.__getitem__,
            default="",
            required=True,
            key="method_family",
            wrap=True,
        )
    return methods.found(text, family, view.language)


def _chosen(view: View, offered: list[Metric]) -> Metric:
    """The metric of the address while it is among those offered; the first of them otherwise."""
    asked = st.query_params.get("metric", "")
    if asked and asked not in BY_ID:
        st.markdown(f":orange[:material/info: {words.UNKNOWN.in_(view.language).format(value=plain(asked))}]")
    ids = [metric.id for metric in offered]
    st.session_state["method_metric"] = asked if asked in ids else ids[0]
    chosen = st.selectbox(
        words.METRIC.in_(view.language),
        ids,
        format_func=lambda name: methods.title(BY_ID[name], view.language),
        key="method_metric",
        on_change=lambda: _write("metric", st.session_state["method_metric"]),
    )
    return BY_ID[chosen]


def definition(view: View, metric: Metric) -> None:
    language = view.language
    with st.container(border=True, height="stretch", gap="small", key="method_definition"):
        st.markdown(f"## {metric.name.in_(language)}", anchors=False)
        cards.small(f"{metric.question.in_(language)} · `{metric.id}`")
        _line(words.METHOD.in_(language), metric.method.in_(language))
        _line(words.KIND.in_(language), methods.formula(metric, language))
        _line(words.BANDS.in_(language), methods.bands(metric, language))
        for caveat in metric.caveats:
            _line(words.CAVEATS.in_(language), caveat.in_(language))
        _line(words.NEEDED.in_(language), methods.needs(metric, language))
        _line(words.HERE.in_(language), methods_here.said(view, metric))
        settings(view, metric)
        st.space("stretch")
        cards.small(_origin(view, metric))


def _line(name: str, text: str) -> None:
    if text:
        st.markdown(f"**{name}.** {numbers.spaced(text)}")


def settings(view: View, metric: Metric) -> None:
    if not metric.settings:
        _line(words.SETTINGS.in_(view.language), words.NO_SETTINGS.in_(view.language))
        return
    in_force = {name: session.setting(view.workspace, name) for name in metric.settings}
    st.markdown(f"**{words.SETTINGS.in_(view.language)}**")
    _words(methods.settings(metric, in_force, view.language), words.SETTINGS.in_(view.language))


def _table(frame: pd.DataFrame, alt: str) -> None:
    """Rows of data, each on its line."""
    st.dataframe(frame, hide_index=True, height=ROW * (len(frame) + 1) + 3, alt=alt)


def _words(frame: pd.DataFrame, alt: str) -> None:
    """Our own words, which break their lines on a narrow screen."""
    st.table(frame, border="horizontal", hide_index=True, alt=alt)


def _origin(view: View, metric: Metric) -> str:
    language = view.language
    level = explained.LEVELS[explained.level(metric)].in_(language)
    source = words.OWN.in_(language) if metric.source.own else metric.source.text.in_(language)
    seed = f"«{metric.seed.sentence}» ({words.SEEDS[metric.seed.post]})"
    return f"{level} {words.SOURCE.in_(language)}: {source} {words.SEED.in_(language)}: {seed}."


def example(view: View, metric: Metric) -> None:
    language = view.language
    with st.container(border=True, height="stretch", gap="small", key="method_example"):
        st.markdown(f"## {words.EXAMPLE.in_(language)}", anchors=False)
        cards.small(metric.example.story.in_(language))
        for name, frame in methods.example_tables(metric).items():
            st.markdown(f":gray[:small[`{name}`]]")
            _table(frame, name)
        st.markdown(f"**{words.ANSWER.in_(language)}**")
        _words(methods.example_answers(metric, language), words.ANSWER.in_(language))


def query(view: View, metric: Metric) -> None:
    with st.container(border=True, gap="small", key="method_sql"):
        st.markdown(f"## {words.SQL.in_(view.language)}", anchors=False)
        cards.small(words.SQL_NOTE.in_(view.language))
        # In ink alone: the colours of Streamlit's syntax are too faint on paper.
        st.code(methods.sql(metric), language=None, wrap_lines=True)


def glance(view: View) -> None:
    """All metrics in a table, worked out only when opened."""
    title = words.ALL_AT_A_GLANCE.in_(view.language)
    with st.expander(title, key="method_glance", on_change="rerun") as opened:
        if opened.open:
            _table(_all_metrics(view), title)


def _all_metrics(view: View) -> pd.DataFrame:
    """What each metric asks, and whether these files can tell."""
    language = view.language
    heads = [text.in_(language) for text in (words.NUMBER, words.METRIC, words.QUESTION, words.FAMILY, words.HERE)]
    rows = [
        (
            metric.number,
            metric.name.in_(language),
            metric.question.in_(language),
            methods.family_name(metric.family, language),
            methods_here.state(view, metric),
        )
        for metric in CATALOGUE
    ]
    return pd.DataFrame(rows, columns=heads)


def conventions(view: View) -> None:
    for name, text in CONVENTIONS:
        _line(name.in_(view.language), text.in_(view.language))


def published(view: View) -> None:
    language = view.language
    st.markdown(words.PUBLISHED_NOTE.in_(language))
    heads = [text.in_(language) for text in (words.WHAT, words.FIGURE, words.YEAR, words.SOURCE, words.READ_IN)]
    rows = [
        (
            each.what.in_(language),
            each.figure.in_(language),
            each.year,
            each.source,
            words.READ[each.read].in_(language),
        )
        for each in PUBLISHED
    ]
    _words(pd.DataFrame(rows, columns=heads), words.PARTS["published"].in_(language))


def against(view: View) -> None:
    st.markdown(words.AGAINST_NOTE.in_(view.language))
    for text in AGAINST:
        st.markdown(f"- {numbers.spaced(text.in_(view.language))}")


def limits(view: View) -> None:
    st.markdown(words.LIMITS_NOTE.in_(view.language))
    st.markdown("\n".join(f"- {text.in_(view.language)}" for text in LIMITS))
    st.markdown(words.LIMITS_HERE.in_(view.language))
    here = session.picture(view.workspace, "unseen")
    st.markdown("\n".join(f"- {text.in_(view.language)}" for text in here))


def references(view: View) -> None:
    st.markdown(words.REFERENCES_NOTE.in_(view.language))
    st.markdown("\n".join(f"- {plain(name, 200)}: {used.in_(view.language)}" for name, used in REFERENCES))


PARTS = {
    "metrics": metrics_part,
    "conventions": conventions,
    "published": published,
    "against": against,
    "limits": limits,
    "references": references,
}

method(filters.view())
