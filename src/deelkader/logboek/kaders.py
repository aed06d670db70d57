# SPDX-License-Identifier: EUPL-1.2
"""
Keep the text of rules that were in use beside the log, under its own hash.

Every answer in the log names the hash of its kader, so a text that was changed no
longer fits any line. Knows nothing of what stands in it. Floor 4, `logboek`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from deelkader.logboek.canoniek import canonical_bytes
from deelkader.opslag.tabellen import kaderbundel, logkop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from deelkader.logboek.logboek import Logboek
    from deelkader.opslag import Eenheid


def keep_kader(
    logboek: Logboek,
    bestanden: Mapping[str, str],
    erbij: Callable[[Eenheid], object] | None = None,
) -> None:
    """
    Keep *bestanden* (name -> text), when they are not kept already.

    *erbij* writes in the same transaction when they are new.
    """
    bundel = canonical_bytes({"bestanden": dict(bestanden)})
    name = hashlib.sha256(bundel).hexdigest()
    known = select(kaderbundel.c.hash).where(
        kaderbundel.c.log == logboek.log, kaderbundel.c.hash == name
    )
    with logboek.opslag.reading() as verbinding:
        if verbinding.execute(known).first() is not None:
            return
    with logboek.opslag.unit() as eenheid:
        # WHY: again, now under the lock: another process may have kept it.
        own = select(logkop.c.log).where(logkop.c.log == logboek.log)
        eenheid.verbinding.execute(own.with_for_update())
        if eenheid.verbinding.execute(known).first() is None:
            eenheid.verbinding.execute(
                insert(kaderbundel).values(log=logboek.log, hash=name, inhoud=bundel)
            )
            if erbij is not None:
                erbij(eenheid)
