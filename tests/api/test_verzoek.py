# SPDX-License-Identifier: EUPL-1.2
"""What the routes share: an answer is written quickly, and in the same bytes."""

from __future__ import annotations

import pytest
from fastapi.responses import JSONResponse
from hypothesis import given
from hypothesis import strategies as st

from deelkader.api.verzoek import QuickResponse

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


@given(value=values)
def test_an_answer_has_the_bytes_that_it_had(value: object) -> None:
    """Quicker only: whoever compares answers byte by byte sees nothing."""
    assert JSONResponse(value).body == QuickResponse(value).body


@pytest.mark.parametrize("value", ["\ud800", {1: 2}, object()])
def test_what_is_no_json_is_no_answer(value: object) -> None:
    """It is an error, never something else than was meant."""
    with pytest.raises((TypeError, ValueError)):
        QuickResponse(value)
