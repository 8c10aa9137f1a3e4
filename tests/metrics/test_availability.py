"""A column without a single readable value counts as absent: unknown is not zero."""

import pytest

from metrics import Status, measure


@pytest.mark.parametrize(
    ("cells", "status"),
    [(("", ""), Status.MISSING), (("many", "-3"), Status.MISSING), (("", "0"), Status.LOW_N)],
)
def test_a_column_is_there_only_when_a_cell_can_be_read(cells, status, load) -> None:
    store = load(
        settings={"as_of": "2024-06-01T00:00:00Z"},
        posts=f"""
            post_id, published_at,     network, comments
            p1,      2024-05-01 09:00, x,       {cells[0]}
            p2,      2024-05-02 09:00, x,       {cells[1]}
        """,
    )
    assert measure(store, "silent_post_share").status is status


def test_in_a_table_without_rows_the_header_is_enough(load) -> None:
    found = measure(load(posts="post_id, published_at, comments"), "silent_post_share")
    assert (found.status, found.value, found.n) == (Status.EMPTY, None, 0)
