# SPDX-License-Identifier: EUPL-1.2
"""
One way in for every export that is a file.

Responsible for choosing the form and for streaming: one line in, its records out,
so that memory does not grow with the log. JSON comes as JSON Lines: one record on
a line.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from deelkader.uitvoer import (
    adl,
    adl_toegang,
    csv_regels,
    fhir_auditevent,
    ldv,
    nen7513,
)
from deelkader.uitvoer.beoordeling import SOORT, Aanroep, Beoordeling, read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.instellingen import Instellingen
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.telling import Teller, Telling

Maker = Callable[[Any, Instellingen], list[dict[str, Any]]]

MAKERS: dict[str, Maker] = {
    "adl": lambda aanroep, waarden: [_adl(aanroep, waarden)],
    "ldv": ldv.lines,
    "nen7513": nen7513.views,
    "fhir": lambda oordeel, waarden: [fhir_auditevent.resource(oordeel, waarden)],
}
LEZERS: dict[str, Callable[[Regel], Aanroep]] = {SOORT: read}
RUIME_LEZERS = {**LEZERS, adl_toegang.SOORT: adl_toegang.read}
RUIM = frozenset({"adl", "ldv"})
"""The forms that tell of every call; the others of answers only."""
CSV = "csv"
SOORTEN = (*MAKERS, CSV)


def export(
    regels: Iterable[Regel], soort: str, instellingen: Instellingen, uit: TextIO
) -> Telling:
    """
    Write *regels* to *uit* in the form *soort*, one of `SOORTEN`.

    For ``csv`` *uit* must be opened as UTF-8 with ``newline=""``.

    Raises:
        UitvoerError: *soort* is unknown, or an answer that was not erased cannot be
            read. What was written before that is not a whole export.
    """
    if soort == CSV:
        return csv_regels.write(regels, uit)
    if soort not in MAKERS:
        raise UitvoerError(
            "uitvoer-soort-onbekend",
            "Deze uitvoer bestaat niet.",
            help=f"Kies uit: {', '.join(SOORTEN)}.",
        )
    maker, teller = MAKERS[soort], Teller()
    lezers = RUIME_LEZERS if soort in RUIM else LEZERS
    for aanroep in teller.read_with(regels, lezers):
        records = maker(aanroep, instellingen)
        uit.writelines(as_line(record) for record in records)
        teller.written(len(records))
    return teller.result()


def _adl(aanroep: Aanroep, instellingen: Instellingen) -> dict[str, Any]:
    if isinstance(aanroep, Beoordeling):
        return adl.record(aanroep, instellingen)
    return adl_toegang.record(aanroep, instellingen)


def as_line(record: dict[str, Any]) -> str:
    """Return *record* as one line of JSON."""
    text = json.dumps(
        record, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )
    return text + "\n"
