# SPDX-License-Identifier: EUPL-1.2
"""The lines of a kind, as far as one moment of the store shows them."""

from __future__ import annotations

from tests.logboeken import oordeel


def test_a_look_sees_no_line_that_came_after_it(logboek):
    """Otherwise a row that is not there yet would pass for one that was removed."""
    logboek.append(oordeel(1))
    with logboek.opslag.reading() as before:
        first = dict(logboek.soortregels.ids(before, "oordeel"))
        logboek.append(oordeel(2))
        with logboek.opslag.reading() as after:
            assert len(logboek.soortregels.ids(after, "oordeel")) == 2
        assert logboek.soortregels.ids(before, "oordeel") == first
        assert len(first) == 1
    with logboek.opslag.reading() as later:
        assert len(logboek.soortregels.ids(later, "oordeel")) == 2
