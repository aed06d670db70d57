# SPDX-License-Identifier: EUPL-1.2
"""
A log in memory: what the real one promises, but for surviving.

Lines are checked, sealed, numbered and signed by the code of the real log, so a
receipt of it can be verified. When the process ends everything is gone, also the key:
it is for tests, and never for a log that somebody must be able to trust.
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from deelkader.errors import LogboekError, LogboekUseError
from deelkader.logboek.blad import leaf_bytes
from deelkader.logboek.boom import BREEDTE, HOOGTE, Boom, Rand, leaf_hash
from deelkader.logboek.canoniek import checked_bytes, require_kind
from deelkader.logboek.kop import Kop, new_origin, require_zone
from deelkader.logboek.logboek import utc_now
from deelkader.logboek.nota import Ondertekenaar, checkpoint
from deelkader.logboek.regels import (
    FEITEN,
    PERSONEN,
    Bewijs,
    Geopend,
    Inhoud,
    Logregel,
)
from deelkader.logboek.schrijver import Verzegeld
from deelkader.logboek.zegel import seal, unseal
from deelkader.sleutels.paar import Sleutelpaar


@dataclass(frozen=True, slots=True)
class _Rij:
    """One line as it is kept; *nota* is the first checkpoint over it."""

    nr: int
    id: str
    tijd: str
    blad: bytes
    paar: Sleutelpaar
    line: Verzegeld
    nota: str


class Geheugenlogboek:
    """
    A log that can stand where a `Logboek` stands in a `Dienst`; safe between threads.

    *klok* says what time it is, with its zone.
    """

    def __init__(self, klok: Callable[[], datetime] = utc_now) -> None:
        self._klok = klok
        self._ondertekenaar = Ondertekenaar.new(new_origin("geheugen"))
        self._kop = Kop(1, Rand(), "", "", 0, self._ondertekenaar.vkey)
        self._rijen: list[_Rij] = []
        self._per_id: dict[str, _Rij] = {}
        self._slot = threading.RLock()
        self._storing = False

    @property
    def vkey(self) -> str:
        """The key with which a reader checks a receipt."""
        return self._ondertekenaar.vkey

    def break_down(self) -> None:
        """Refuse every line from now on, as a log on a full disk does."""
        self._storing = True

    def repair(self) -> None:
        """Take lines again."""
        self._storing = False

    def append(self, inhoud: Inhoud) -> Bewijs:
        """Write *inhoud* as the next line."""
        return self.append_many([inhoud])[0]

    def append_many(self, inhouden: list[Inhoud]) -> list[Bewijs]:
        """
        Write *inhouden* as the next lines, all of them or none.

        Raises:
            LogboekError: nothing was written: there must be no answer.
        """
        with self._slot:
            self.require_writable()
            sealed = [_sealed(inhoud) for inhoud in inhouden]
            if not sealed:
                return []
            moment = require_zone(self._klok())
            kop, placed = self._kop.copy(), []
            for paar, line in sealed:
                found = kop.next_line(moment)
                blad = leaf_bytes(line, found)
                kop.rand.append(leaf_hash(blad))
                placed.append((found, blad, paar, line))
            nota = checkpoint(kop.grootte, kop.rand.root(), self._ondertekenaar)
            # INVARIANT: from here nothing can fail, so it is all lines or none.
            rows = [
                _Rij(found["nr"], found["id"], found["tijd"], blad, paar, line, nota)
                for found, blad, paar, line in placed
            ]
            self._kop = kop
            self._rijen += rows
            self._per_id |= {row.id: row for row in rows}
            return [Bewijs(row.id, row.nr, nota) for row in rows]

    def get(self, id: str) -> Logregel | None:  # noqa: A002 - as the real one
        """Return the line with this id, or None."""
        row = self._per_id.get(id)
        return None if row is None else _opened(row)

    def lines(self) -> Iterator[Logregel]:
        """Return every line in order."""
        return map(_opened, tuple(self._rijen))

    def receipt(self, line: Logregel) -> Bewijs:
        """Return the receipt of *line*."""
        row = self._per_id[line.id]
        return Bewijs(row.id, row.nr, row.nota)

    def proof(self, id: str) -> dict[str, Any] | None:  # noqa: A002 - as the real one
        """Return the receipt that proves the line with this id offline, or None."""
        row = self._per_id.get(id)
        if row is None:
            return None
        size = int(row.nota.splitlines()[1])
        line = _opened(row)
        assert line.feiten is not None  # noqa: S101 - memory keeps every key
        path = Boom(self._tile).inclusion(row.nr - 1, size)
        return {
            "v": 1,
            "blad": row.blad.decode(),
            "pad": [_base64(hash_) for hash_ in path],
            "controlepunt": row.nota,
            FEITEN: {
                "inhoud": dict(line.feiten.inhoud),
                "zout": _base64(line.feiten.zout),
            },
        }

    def require_writable(self) -> None:
        """Raise a LogboekError when a line could not be written now."""
        if self._storing:
            raise LogboekError(
                "logboek-niet-schrijfbaar",
                "Het logboek bewaart de regel niet. Daarom is er geen antwoord.",
            )

    def require_keys(self) -> None:
        """Do nothing: the keys are in memory too."""

    def __len__(self) -> int:
        return len(self._rijen)

    def __bool__(self) -> bool:
        # WHY: with only __len__, `if logboek:` would skip a log that is still empty.
        return True

    def _tile(self, niveau: int, plaats: int) -> list[bytes]:
        """Return the hashes of one tile, worked out from the lines below it."""
        below = 1 << (HOOGTE * niveau)
        found: list[bytes] = []
        for start in range(plaats * BREEDTE * below, len(self._rijen), below):
            rows = self._rijen[start : start + below]
            if len(rows) < below or len(found) == BREEDTE:
                break
            rand = Rand()
            for row in rows:
                rand.append(leaf_hash(row.blad))
            found.append(rand.root())
        return found


def _sealed(inhoud: Inhoud) -> tuple[Sleutelpaar, Verzegeld]:
    """Return *inhoud* sealed, or raise when it may not stand in a log."""
    if inhoud.mee is not None:
        raise LogboekUseError(
            "logboek-zonder-opslag",
            "Een logboek in het geheugen kan niets anders mee opslaan.",
        )
    require_kind(inhoud.soort)
    paar = Sleutelpaar.new()
    facts, persons = paar.cijfers
    feiten = checked_bytes(dict(inhoud.feiten))
    personen = checked_bytes(dict(inhoud.personen))
    return paar, Verzegeld(
        inhoud.soort,
        paar.id,
        0,
        seal(feiten, facts, paar.id, FEITEN),
        seal(personen, persons, paar.id, PERSONEN),
        inhoud.blad,
        None,
    )


def _opened(row: _Rij) -> Logregel:
    """Return the line as it is read back: from its bytes, not from what was given."""
    paar, line = row.paar, row.line
    return Logregel(
        regelnummer=row.nr,
        id=row.id,
        tijdstip=row.tijd,
        soort=line.soort,
        sleutel=paar.id,
        blad=row.blad,
        feiten=_part(line.feiten.opgeslagen, paar.feiten, paar.id, FEITEN),
        personen=_part(line.personen.opgeslagen, paar.personen, paar.id, PERSONEN),
    )


def _part(stored: bytes, sleutel: bytes, id_: str, deel: str) -> Geopend:
    found = unseal(stored, sleutel, id_, deel)
    assert found is not None  # noqa: S101 - sealed here, with this key
    return Geopend(json.loads(found[1]), found[0])


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
