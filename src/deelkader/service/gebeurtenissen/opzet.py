# SPDX-License-Identifier: EUPL-1.2
"""
Put the use cases of events together: `set_up`.

Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from deelkader.service.dienst import Dienst, local_today
from deelkader.service.gebeurtenissen.gebeurtenissen import Gebeurtenissen
from deelkader.service.gebeurtenissen.toetsen import Toetser
from deelkader.service.toegang.verzoeken import Verzoeken

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Logboek
    from deelkader.service.gebeurtenissen.afnemers import Afnemers
    from deelkader.service.registratie import Registratie


def set_up(
    kader: Kader,
    logboek: Logboek,
    registratie: Registratie,
    afnemers: Afnemers | None = None,
    vandaag: Callable[[], date] = local_today,
) -> Gebeurtenissen:
    """Return the events of *logboek*, heard by *afnemers*; *registratie* knows them."""
    toetser = Toetser(kader, logboek, registratie.register, vandaag)
    found = Gebeurtenissen(toetser, afnemers)
    authzen, opvolging = kader.inhoud.authzen, registratie.opvolging
    if authzen is not None:
        dienst = Dienst(kader, logboek, vandaag, registratie.register, opvolging)
        verzoeken = Verzoeken(dienst, authzen, toetser, afnemers, opvolging)
        verzoeken.basis = lambda: found.basis_url or found.eigen_adres
        found.verzoeken = verzoeken
    registratie.gebeurtenissen = found
    return found
