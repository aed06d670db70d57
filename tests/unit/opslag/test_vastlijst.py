# SPDX-License-Identifier: EUPL-1.2
"""A statement about a list gives what SQLAlchemy gives, whatever the length."""

from __future__ import annotations

import contextlib
from typing import Final

import pytest
from sqlalchemy import bindparam, select

from deelkader.opslag import LOG, Opslag
from deelkader.opslag.tabellen import stuk
from deelkader.opslag.vastlijst import VastLijst

RIJEN: Final = 400
_GEVRAAGD: Final = VastLijst(
    lambda sleutels: select(stuk.c.volgorde, stuk.c.inhoud).where(
        stuk.c.sleutel.in_(sleutels), stuk.c.soort == bindparam("van")
    )
)


@pytest.fixture
def opslag(waar):
    """Return a store with a piece for each of many keys."""
    with contextlib.closing(Opslag.open(waar, LOG)) as opened:
        rows = [
            (f"id-{n}", "ja" if n % 2 else "nee", f"sleutel-{n}", n, b"%d" % n)
            for n in range(RIJEN)
        ]
        with opened.unit() as eenheid:
            eenheid.insert_rows(stuk, rows)
        yield opened


@pytest.mark.parametrize("lengte", [0, 1, 2, 3, 8, 9, 127, 128, 129, 300])
def test_each_of_the_list_is_found_once(opslag, lengte):
    """Also one that is there twice, beside one that is not there at all."""
    asked = [f"sleutel-{n}" for n in range(lengte)]
    with opslag.glance() as verbinding:
        found = _GEVRAAGD.rows(
            verbinding, [*asked, *asked[:2], "sleutel-onbekend"], {"van": "ja"}
        )
    assert sorted(found) == [(n, b"%d" % n) for n in range(1, lengte, 2)]


def test_a_few_statements_do_for_all_lengths(opslag):
    """Up to 128 there are eight, so a store prepares no more than those."""
    made = []

    def make(sleutels):
        made.append(len(sleutels))
        return select(stuk.c.volgorde).where(stuk.c.sleutel.in_(sleutels))

    vast = VastLijst(make)
    with opslag.glance() as verbinding:
        for lengte in range(1, 200):
            asked = [f"sleutel-{n}" for n in range(lengte)]
            assert len(vast.rows(verbinding, asked)) == lengte
    assert made == [1, 2, 4, 8, 16, 32, 64, 128]
