# SPDX-License-Identifier: EUPL-1.2
"""
Which pairs are of whom, found without opening one.

Responsible for asking that in one statement, which also says whether the epoch is still
the one that is known: a store elsewhere is asked once. Floor 4, `sleutels`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from deelkader.opslag.sleuteltabellen import sleutel, sleutelkop
from deelkader.opslag.vastlijst import MEESTE, VastLijst

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

    from deelkader.opslag import Opslag
    from deelkader.sleutels.kop import Epochekop
    from deelkader.sleutels.paar import Omhulling

    type_ids = dict[str | None, list[str]]

_VAN_WIEN: Final = VastLijst(
    lambda wie: select(sleutel.c.id, sleutel.c.wie).where(sleutel.c.wie.in_(wie))
)
# WHY outer: of whom there is no pair, the epoch comes all the same.
_NU: Final = VastLijst(
    lambda wie: select(sleutelkop.c.epoche, sleutel.c.id, sleutel.c.wie).select_from(
        sleutelkop.outerjoin(sleutel, sleutel.c.wie.in_(wie))
    )
)


def ids_at_once(
    opslag: Opslag,
    kop: Epochekop,
    organisatie: str,
    personen: Collection[str | None],
) -> type_ids | None:
    """
    Return the ids of every pair of each of *personen*, in one statement.

    None: they are too many for one, or the epoch is not the one that is known.
    """
    bekend = kop.bekend
    if bekend is None or len(set(personen)) > MEESTE:
        return None
    epoche, omhulling = bekend
    of_value = _values(omhulling, organisatie, personen)
    with opslag.glance() as verbinding:
        rows = _NU.rows(verbinding, [*of_value])
    if not rows or any(one[0] != epoche for one in rows):
        return None
    return _by_person(of_value, ((id_, wie) for _, id_, wie in rows if id_ is not None))


def ids_within(
    verbinding: Connection,
    omhulling: Omhulling,
    organisatie: str,
    personen: Collection[str | None],
) -> type_ids:
    """Return the same, as *verbinding* sees it now."""
    of_value = _values(omhulling, organisatie, personen)
    rows = _VAN_WIEN.rows(verbinding, [*of_value])
    return _by_person(of_value, ((id_, wie) for id_, wie in rows))


def _values(
    omhulling: Omhulling, organisatie: str, personen: Collection[str | None]
) -> dict[bytes, str | None]:
    return {omhulling.who_value(organisatie, one): one for one in personen}


def _by_person(
    of_value: dict[bytes, str | None], rows: Iterable[tuple[str, bytes]]
) -> type_ids:
    found: type_ids = {one: [] for one in of_value.values()}
    for id_, value in sorted(rows):
        found[of_value[bytes(value)]].append(id_)
    return found
