# SPDX-License-Identifier: EUPL-1.2
"""
Logboek Dataverwerkingen: a line for the action, and one under it per betrokkene.

Responsible for the form of the LDV line. Who asked never stands in one: LDV is
about the action and the betrokkene; the professional stands in ADL only.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from deelkader.uitvoer.beoordeling import Aanroep
from deelkader.uitvoer.instellingen import Instellingen

NAAM = "Delen van gegevens beoordelen"
NAAM_BETROKKENE = "Delen van gegevens beoordelen: de jeugdige"


def lines(beoordeling: Aanroep, instellingen: Instellingen) -> list[dict[str, Any]]:
    """
    Return the line of the action, then that of the jeugdige when there is one.

    Others in the question (a parent, another betrokkene) have no pseudonym, so
    they have no line.

    Raises:
        UitvoerError: the persons are not open, so a line could be missing unseen.
    """
    beoordeling.require_personen()
    action = _line(beoordeling, instellingen, beoordeling.span, NAAM)
    if beoordeling.ouder is not None:
        action["parent_span_id"] = beoordeling.ouder
        if instellingen.aanroeper is not None:
            key = "dpl.core.foreign_operation.processor"
            action["attributes"][key] = instellingen.aanroeper
    if beoordeling.jeugdige is None:
        return [action]
    span = child_span(beoordeling.trace, beoordeling.span)
    child = _line(beoordeling, instellingen, span, NAAM_BETROKKENE)
    child["parent_span_id"] = beoordeling.span
    child["attributes"] |= {
        "dpl.core.data_subject_id": beoordeling.jeugdige,
        "dpl.core.data_subject_id_type": instellingen.pseudoniem_type,
    }
    return [action, child]


def _line(
    beoordeling: Aanroep, instellingen: Instellingen, span: str, naam: str
) -> dict[str, Any]:
    attributes = {"dpl.core.processing_activity_id": instellingen.verwerkingsactiviteit}
    if instellingen.algoritme is not None:
        attributes["dpl.objects.algorithm_id"] = instellingen.algoritme
    return {
        "trace_id": beoordeling.trace,
        "span_id": span,
        "status": "Unset",
        "name": naam,
        "start_time": beoordeling.begonnen_ms,
        "end_time": beoordeling.tijd_ms,
        "resource": {"attributes": instellingen.bron()},
        "attributes": attributes,
    }


def child_span(trace: str, span: str) -> str:
    """
    Return the span id of the betrokkene under *span*: always the same one.

    WHY: an export can be made twice; who takes it in must see that it is the same
    line. It comes from the ids only, so it says nothing about the person.
    """
    for poging in range(256):
        seed = f"deelkader/ldv/betrokkene/1\n{trace}\n{span}\n{poging}"
        found = sha256(seed.encode()).hexdigest()[:16]
        if found != span and found.strip("0"):
            return found
    raise AssertionError  # pragma: no cover - 256 times a chance of 2^-63
