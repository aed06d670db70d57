# SPDX-License-Identifier: EUPL-1.2
"""
Read the texts per audience: every outcome has one, every slot can be filled.

Responsible for refusing a text that would leave a screen empty or fail when it
is filled. Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from deelkader.begrippen import Begrippen, Uitkomst
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vorm import TEKSTEN, TekstVorm
from deelkader.regels.vormtoets import check_nested, nested_items

type_teksten = dict[str, dict[str, TekstVorm]]
MAP = "teksten/"
SLOTS = frozenset({"wie", "ontbrekend", "contact", "versie"})
"""What every text may use, beside the required parts of a question."""
KEYS = frozenset(
    {
        *(uitkomst.value for uitkomst in Uitkomst),
        "toegestaan-mits",
        "afwegen-nu",
        "toestemming-nodig-van-wie",
        "overleg-geen-regel",
    }
)
"""The outcomes, and the second texts that some of them have."""


def read_texts(
    documents: Mapping[str, Document], begrippen: Begrippen, bevindingen: Bevindingen
) -> type_teksten:
    """Return audience -> outcome -> text of all files in `teksten/`."""
    found: type_teksten = {}
    slots = SLOTS | {deel.id for deel in begrippen.delen if not deel.mag_leeg}
    for naam, document in documents.items():
        if not naam.startswith(MAP):
            continue
        read = check_nested(document, TEKSTEN, bevindingen)
        written = dict(nested_items(document))
        for publiek, teksten in read.items():
            found.setdefault(publiek, {}).update(teksten)
            for key, tekst in teksten.items():
                if key not in KEYS:
                    bevindingen.add(
                        document,
                        (publiek, key),
                        "R033",
                        sleutel=True,
                        wat=key,
                        keuzes=KEYS,
                    )
                for pad, wat in _bad_slots((publiek, key), tekst, slots):
                    bevindingen.add(document, pad, "R061", wat=wat, keuzes=slots)
            there = {*found[publiek], *written[publiek]}
            for missing in (u for u in Uitkomst if u.value not in there):
                bevindingen.add(
                    document, (publiek,), "R058", wat=missing.value, feit=publiek
                )
    return found


def _bad_slots(
    pad: Pad, tekst: TekstVorm, slots: frozenset[str]
) -> Iterator[tuple[Pad, str]]:
    """Yield every slot that cannot be filled, with its place."""
    for name, value in tekst:
        lines = value if isinstance(value, list) else [value]
        for number, line in enumerate(lines):
            place = (*pad, name, number) if isinstance(value, list) else (*pad, name)
            try:
                parsed = list(Formatter().parse(line))
            except ValueError:
                yield place, line
                continue
            for _, slot, vorm, omzetting in parsed:
                if slot is not None and (slot not in slots or vorm or omzetting):
                    yield place, slot
