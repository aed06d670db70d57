# SPDX-License-Identifier: EUPL-1.2
"""
Read the words of every audience that has its own: the files in `publiek/`.

Responsible for refusing words that nothing asks for and for naming those that
are missing: half a translation reads as if it were about someone else. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from deelkader.begrippen import Begrippen
from deelkader.model.publiek import Publiek
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.publiekvorm import PUBLIEK, PubliekVorm
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vormtoets import check_shape

MAP = "publiek/"


def read_audiences(
    documents: Mapping[str, Document],
    begrippen: Begrippen,
    teksten: Collection[str],
    bevindingen: Bevindingen,
) -> dict[str, Publiek]:
    """Return audience -> words; every audience there has *teksten* too."""
    found = {}
    for naam, document in documents.items():
        if not naam.startswith(MAP):
            continue
        lezer = Conditielezer(
            document, begrippen.feiten, begrippen.groepen, bevindingen
        )
        read = check_shape(document, PUBLIEK, bevindingen) or {}
        for publiek, vorm in read.items():
            if publiek not in teksten:
                bevindingen.add(
                    document, (publiek,), "R033", wat=publiek, keuzes=teksten
                )
            for pad, wat, keuzes in _unknown(publiek, vorm, begrippen):
                bevindingen.add(document, pad, "R033", wat=wat, keuzes=keuzes)
            for pad, wat in _missing(publiek, vorm, begrippen):
                bevindingen.add(document, pad, "R062", wat=wat, feit=publiek)
            niet_bij = tuple(
                lezer.read_mapping((publiek, "niet_bij", i), als)
                for i, als in enumerate(vorm.niet_bij)
            )
            found[publiek] = Publiek(
                vorm.label, niet_bij, vorm.waarden, vorm.gevers, vorm.plichten
            )
    return found


def _parts(begrippen: Begrippen) -> dict[str, frozenset[str]]:
    """Return what every part of a question can be."""
    return {deel.id: frozenset(w.id for w in deel.waarden) for deel in begrippen.delen}


def _unknown(
    publiek: str, vorm: PubliekVorm, begrippen: Begrippen
) -> Iterator[tuple[Pad, str, frozenset[str]]]:
    """Yield every word for something that does not exist."""
    parts = _parts(begrippen)
    for deel in vorm.waarden.keys() - parts.keys():
        yield (publiek, "waarden", deel), deel, frozenset(parts)
    for deel in vorm.waarden.keys() & parts.keys():
        for id_ in vorm.waarden[deel].keys() - parts[deel]:
            yield (publiek, "waarden", deel, id_), id_, parts[deel]
    for id_ in vorm.gevers.keys() - begrippen.gevers.keys():
        yield (publiek, "gevers", id_), id_, frozenset(begrippen.gevers)
    for id_ in vorm.plichten.keys() - begrippen.plichten.keys():
        yield (publiek, "plichten", id_), id_, frozenset(begrippen.plichten)


def _missing(
    publiek: str, vorm: PubliekVorm, begrippen: Begrippen
) -> Iterator[tuple[Pad, str]]:
    """Yield what has no word: categories, who says yes, and what must be done."""
    elk = begrippen.elk.id
    for id_ in _parts(begrippen)[elk] - vorm.waarden.get(elk, {}).keys():
        yield (publiek, "waarden"), id_
    for id_ in begrippen.gevers.keys() - vorm.gevers.keys():
        yield (publiek, "gevers"), id_
    for id_ in begrippen.plichten.keys() - vorm.plichten.keys():
        yield (publiek, "plichten"), id_
