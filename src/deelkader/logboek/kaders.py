# SPDX-License-Identifier: EUPL-1.2
"""
Keep the text of rules that were in use, and log that they were.

Knows nothing of what stands in them. Floor 4, `logboek`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select

from deelkader.logboek.canoniek import canonical_bytes
from deelkader.logboek.regels import Bewijs, Inhoud
from deelkader.opslag.tabellen import kaderbundel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek.logboek import Logboek
    from deelkader.opslag import Eenheid

KADER: Final = "kader"


def keep_kader(
    logboek: Logboek, versie: Mapping[str, str], bestanden: Mapping[str, str]
) -> Bewijs | None:
    """
    Keep *bestanden* (name -> text) and write a line; None when they were known.

    *versie* is what answers say of it: ``versie`` and ``hash``.
    """
    bundel = canonical_bytes({"bestanden": dict(bestanden)})
    name = hashlib.sha256(bundel).hexdigest()
    known = select(kaderbundel.c.hash).where(
        kaderbundel.c.log == logboek.log, kaderbundel.c.hash == name
    )
    with logboek.opslag.reading() as verbinding:
        if verbinding.execute(known).first() is not None:
            return None

    def keep(eenheid: Eenheid, _bewijs: Bewijs) -> None:
        # WHY: again, now under the lock: another process may have kept it.
        if eenheid.verbinding.execute(known).first() is None:
            eenheid.verbinding.execute(
                insert(kaderbundel).values(log=logboek.log, hash=name, inhoud=bundel)
            )

    feiten = {"versie": versie["versie"], "hash": versie["hash"], "bundel": name}
    return logboek.append(Inhoud(KADER, feiten, mee=keep))
