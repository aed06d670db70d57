# SPDX-License-Identifier: EUPL-1.2
"""
Copies of the consent register for others: DPV, FHIR, or a receipt for who spoke.

Responsible for choosing what goes in and for the settings; the forms themselves are
`uitvoer`'s affair. Floor 5.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from deelkader.toestemming.dossier import dossiers
from deelkader.toestemming.gebeurtenis import UITSPRAKEN, Gebeurtenis, Soort
from deelkader.uitvoer.dpv27560 import Dpv27560
from deelkader.uitvoer.fhir_consent import FhirConsent
from deelkader.uitvoer.ontvangstbewijs import receipt_for
from deelkader.uitvoer.verstrekker import Verstrekker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from deelkader.kader import Kader
    from deelkader.service.velden import Velden
    from deelkader.toestemming.bereik import Bereik

INSTELLINGEN: Final = tuple(field.name for field in fields(Verstrekker))
_NODIG: Final = tuple(f.name for f in fields(Verstrekker) if f.default is MISSING)
_WEBADRESSEN: Final = ("basis", "uitleg", "intrekken", "inzage")
_GEEN_URL: Final = "Dit is geen webadres. Het begint met https:// of http://."


class Vorm(StrEnum):
    """In whose words a copy is made."""

    DPV = "dpv"
    FHIR = "fhir"
    ONTVANGSTBEWIJS = "ontvangstbewijs"


def copies(
    kader: Kader,
    gebeurtenissen: Sequence[Gebeurtenis],
    verstrekker: Verstrekker,
    wat: tuple[Vorm, date, datetime | None],
) -> list[dict[str, Any]]:
    """
    Return *gebeurtenissen* in the form of *wat*, as on its day and known by then.

    What is only about agreeing to help is no sharing of data: DPV and FHIR leave it
    out.
    """
    vorm, op, bekend = wat
    if vorm is Vorm.ONTVANGSTBEWIJS:
        return list(_receipts(kader, _known(gebeurtenissen, bekend), verstrekker))
    found = dossiers(gebeurtenissen, kader.begrippen, bekend)
    if vorm is Vorm.DPV:
        return Dpv27560(verstrekker, kader.begrippen).records(found)
    return FhirConsent(verstrekker, kader.begrippen).resources(found, op)


def read_settings(velden: Velden) -> Verstrekker:
    """
    Return the organisation in *velden*.

    Raises:
        VraagError: something is missing or has another form.
    """
    found: dict[str, str] = {}
    for naam in INSTELLINGEN:
        if naam not in velden and naam not in _NODIG:
            continue
        value = velden.value(naam)
        if isinstance(value, str) and not value.strip():
            velden.problemen.add(velden.place(naam), "leeg")
        elif isinstance(value, str):
            found[naam] = value
            if naam in _WEBADRESSEN and not _is_address(value):
                velden.problemen.add(velden.place(naam), "geen-url", _GEEN_URL)
        elif value is not None:
            velden.problemen.wrong_type(velden.place(naam), value)
    velden.require()
    return Verstrekker(**found)


def _receipts(
    kader: Kader, gebeurtenissen: Sequence[Gebeurtenis], verstrekker: Verstrekker
) -> Iterable[dict[str, Any]]:
    by_id: Mapping[str, Gebeurtenis] = {g.id: g for g in gebeurtenissen}
    for event in gebeurtenissen:
        if event.soort not in UITSPRAKEN:
            continue
        about: Bereik | None = None
        if event.soort is Soort.INGETROKKEN and event.over is not None:
            about = by_id[event.over]
        yield receipt_for(
            event, kader.begrippen, verstrekker, kader.inhoud.publiek, about
        ).as_dict()


def _known(
    gebeurtenissen: Sequence[Gebeurtenis], bekend: datetime | None
) -> list[Gebeurtenis]:
    return [
        g
        for g in gebeurtenissen
        if bekend is None or g.vastgelegd_op is None or g.vastgelegd_op <= bekend
    ]


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"https", "http"} and bool(parts.hostname)
