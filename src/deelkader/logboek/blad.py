# SPDX-License-Identifier: EUPL-1.2
"""
The leaf of one line, in canonical bytes: docs/logboek.md.

Floor 4, `logboek`, pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deelkader.logboek.canoniek import canonical_bytes
from deelkader.logboek.regels import FEITEN, PERSONEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek.schrijver import Verzegeld


def leaf_bytes(line: Verzegeld, found: Mapping[str, Any]) -> bytes:
    """Return the leaf of *line*; *found* is its number, id and time."""
    if not line.blad and "klok" not in found:
        return _ordinary(line, found)
    return canonical_bytes(
        {
            "v": 1,
            "soort": line.soort,
            "sleutel": line.sleutel,
            FEITEN: line.feiten.in_leaf(),
            PERSONEN: line.personen.in_leaf(),
            **found,
            **line.blad,
        }
    )


def _ordinary(line: Verzegeld, found: Mapping[str, Any]) -> bytes:
    """Return the leaf of a line that adds nothing, written out: the same bytes."""
    facts, persons = line.feiten, line.personen
    return (
        f'{{"feiten":{{"versleuteld":"{facts.versleuteld}",'
        f'"zegel":"{facts.zegel}"}},'
        f'"id":"{found["id"]}","nr":{found["nr"]},'
        f'"personen":{{"versleuteld":"{persons.versleuteld}",'
        f'"zegel":"{persons.zegel}"}},'
        f'"sleutel":"{line.sleutel}","soort":"{line.soort}",'
        f'"tijd":"{found["tijd"]}","v":1}}'
    ).encode()
