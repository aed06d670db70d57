# SPDX-License-Identifier: EUPL-1.2
"""All checks, and the one call that runs them: `examine`. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from deelkader.keuring import (
    buiten_kader,
    contact_zonder_nummer,
    dubbel_geldig,
    feit_zonder_vraag,
    gat_in_geldigheid,
    ijdele_uitzondering,
    kring,
    moeilijke_taal,
    nieuwere_bron,
    onbekend_label,
    ongebruikt,
    overschaduwd,
    past_nooit,
    plicht_tegen_verbod,
    regel_zonder_scenario,
    scenario_klopt_niet,
    titel_liegt,
    toetsing_voorbij,
    veldnaam,
)
from deelkader.keuring.keur import Keur, Stof

if TYPE_CHECKING:
    from deelkader.errors import Bevinding
    from deelkader.regels.kaderinhoud import Kaderinhoud
    from deelkader.verhalen.uitvoeren import Resultaat

KEUREN: tuple[Keur, ...] = (
    past_nooit.KEUR,
    overschaduwd.KEUR,
    plicht_tegen_verbod.KEUR,
    kring.KEUR,
    ijdele_uitzondering.KEUR,
    dubbel_geldig.KEUR,
    gat_in_geldigheid.KEUR,
    buiten_kader.KEUR,
    ongebruikt.KEUR,
    feit_zonder_vraag.KEUR,
    onbekend_label.KEUR,
    regel_zonder_scenario.KEUR,
    scenario_klopt_niet.KEUR,
    titel_liegt.KEUR,
    veldnaam.KEUR,
    moeilijke_taal.KEUR,
    toetsing_voorbij.KEUR,
    nieuwere_bron.KEUR,
    contact_zonder_nummer.KEUR,
)
"""Every check, by code."""


def examine(
    inhoud: Kaderinhoud,
    verhalen: Iterable[Resultaat] | None = None,
    vandaag: date | None = None,
) -> tuple[Bevinding, ...]:
    """
    Return every finding about a kader that can be used, by file and line.

    Without *verhalen* (how its scenarios went) nothing is said about scenarios;
    *vandaag* is the day of today when it is not given.
    """
    told = None if verhalen is None else tuple(verhalen)
    stof = Stof(inhoud, vandaag or datetime.now(UTC).date(), told)
    found = [bevinding for keur in KEUREN for bevinding in keur.examine(stof)]
    return tuple(sorted(dict.fromkeys(found), key=lambda b: (b.plek, b.code)))
