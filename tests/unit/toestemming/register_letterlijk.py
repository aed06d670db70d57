# SPDX-License-Identifier: EUPL-1.2
"""
What the register should say, worked out literally and slowly for one question.

The definition the register is compared with: one recipient, one category, one
purpose; every event in turn; no sets, no remainders. Shares no code with it.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.toestemming import Gebeurtenis


class Punt(NamedTuple):
    """One recipient, one category, one purpose."""

    naar: str
    gegevens: str
    doel: str


def covers(gebeurtenis: Gebeurtenis, punt: Punt) -> bool:
    """Return whether *gebeurtenis* speaks of *punt*."""
    for deel in ("naar", "gegevens", "doel"):
        named = getattr(gebeurtenis, deel)
        if named is not None and getattr(punt, deel) not in named:
            return False
    return True


def last_word(
    gebeurtenissen: Sequence[Gebeurtenis],
    wie: tuple[str, str],
    punt: Punt,
    wanneer: tuple[date, datetime | None],
) -> tuple[str, str] | None:
    """Return what *wie* (giver, meaning) said last about *punt*: status and event."""
    op, bekend = wanneer
    known = [
        g
        for g in gebeurtenissen
        if bekend is None or g.vastgelegd_op is None or g.vastgelegd_op <= bekend
    ]
    gone = [g.over for g in known if g.soort == "ongeldig"]
    heard = [g for g in known if (g.gever, g.betekenis) == wie]
    heard.sort(
        key=lambda g: (
            g.gebeurd_op,
            1 if g.soort in {"geweigerd", "ingetrokken"} else 0,
            g.vastgelegd_op,
            g.id,
        )
    )
    stand: tuple[str, str] | None = None
    for g in heard:
        day = g.gebeurd_op.astimezone(ZoneInfo("Europe/Amsterdam")).date()
        about = next((o for o in known if o.id == g.over), None)
        limits = g
        if g.soort in {"ingetrokken", "verlopen"} and about is not None:
            limits = about
        if day <= op and covers(limits, punt):
            stand = _after(stand, g, op, invalid=g.id in gone)
    return stand


def _after(
    stand: tuple[str, str] | None, g: Gebeurtenis, op: date, *, invalid: bool
) -> tuple[str, str] | None:
    before, by = (None, "") if stand is None else stand
    after = stand
    if invalid:
        is_no = g.soort in {"geweigerd", "ingetrokken", "verlopen"}
        if is_no and before in {"gegeven", "gevraagd"}:
            after = "verlopen", by
    elif g.soort == "geweigerd":
        after = "geweigerd", g.id
    elif g.soort == "ingetrokken":
        if before in {"gegeven", "gevraagd", "verlopen", "ingetrokken"}:
            after = "ingetrokken", g.id
    elif g.soort == "verlopen":
        if before in {"gegeven", "gevraagd"} and g.over in {None, by}:
            after = "verlopen", by
    elif g.soort != "ongeldig" and (g.vanaf is None or g.vanaf <= op):
        said = "verlopen" if g.tot is not None and g.tot < op else str(g.soort.value)
        keeps = before in {"gegeven", "geweigerd", "ingetrokken"}
        if g.soort == "gegeven" or not keeps:
            after = said, g.id
    return after
