"""Where ways that lead upwards end."""

from __future__ import annotations

from math import ceil, log2

import numpy as np
import pyarrow


def tops(below: pyarrow.ChunkedArray, above: pyarrow.ChunkedArray) -> pyarrow.Array:
    """For each name in `below`, which stands there once, the last one on its way up: `above` tells the next of each.

    Steps are doubled until nobody moves (Wyllie 1979). A way that leads round a cycle stops somewhere inside it.
    """
    names = pyarrow.chunked_array([*below.chunks, *above.chunks], below.type).dictionary_encode()
    codes = np.concatenate([chunk.indices.to_numpy() for chunk in names.chunks])
    starts, ends = np.split(codes, [len(below)])
    up = np.arange(len(names.chunk(0).dictionary), dtype=codes.dtype)
    up[starts] = ends
    for _ in range(ceil(log2(len(below) + 1)) + 1):
        further = up[up]
        if np.array_equal(further, up):
            break
        up = further
    return names.chunk(0).dictionary.take(pyarrow.array(up[starts]))
