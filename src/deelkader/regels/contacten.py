# SPDX-License-Identifier: EUPL-1.2
"""
Read who can be called in one region or municipality: `contacten.yaml` in its layer.

Responsible for adding them to the vocabulary, each only for who lives there. A
contact without a number is a placeholder: an organisation fills it in. Floor 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from deelkader.begrippen import Begrippen, Contact, Vangnet
from deelkader.regels.begrippenvorm import CONTACTEN
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.laag import layer_condition, layer_of
from deelkader.regels.reader import Document
from deelkader.regels.vormtoets import check_shape

BESTAND = "contacten.yaml"


def is_contacts(naam: str) -> bool:
    """Return whether the file *naam* holds the contacts of a layer."""
    return layer_of(naam) is not None and naam.rsplit("/", 1)[-1] == BESTAND


def add_contacts(
    documents: Mapping[str, Document], begrippen: Begrippen, bevindingen: Bevindingen
) -> Begrippen:
    """Return *begrippen* with the contacts of every layer."""
    contacten = dict(begrippen.contacten)
    vangnet = list(begrippen.vangnet)
    for naam, document in documents.items():
        if not is_contacts(naam):
            continue
        read = check_shape(document, CONTACTEN, bevindingen) or {}
        lezer = Conditielezer(
            document, begrippen.feiten, begrippen.groepen, bevindingen
        )
        there = _of_layer(naam, begrippen)
        for id_, vorm in read.items():
            if id_ in contacten:
                wat = "Dit contact bestaat al."
                bevindingen.add(document, (id_,), "R060", wat=wat)
                continue
            als = {**lezer.read_mapping((id_, "als"), vorm.als)}
            contacten[id_] = Contact(id_, vorm.label, vorm.telefoon, naam)
            vangnet.append(Vangnet(id_, there | _both(there, als)))
    return replace(begrippen, contacten=contacten, vangnet=tuple(vangnet))


def _of_layer(naam: str, begrippen: Begrippen) -> dict[str, frozenset[int]]:
    """Return the condition under which the layer of the file *naam* counts."""
    laag = layer_of(naam) or ""
    return {c.feit: c.indexen for c in layer_condition(laag, begrippen)}


def _both(
    there: Mapping[str, frozenset[int]], als: Mapping[str, Any]
) -> dict[str, frozenset[int]]:
    """Return *als*, nowhere wider than the place itself."""
    return {name: there.get(name, indexen) & indexen for name, indexen in als.items()}
