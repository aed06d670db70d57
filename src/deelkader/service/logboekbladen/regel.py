# SPDX-License-Identifier: EUPL-1.2
"""
One line of the log: from outside with its proof, and opened.

Responsible for the order of opening: first the line that somebody looks, then the
facts; never the persons. A proof needs no content, so following it opens nothing.
Floor 5.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deelkader.errors import LogboekError
from deelkader.logboek.bladeren import Bekeken, Bladeraar, Staat
from deelkader.logboek.canoniek import canonical_bytes
from deelkader.logboek.inzien import note_access
from deelkader.logboek.lezer import as_opened
from deelkader.logboek.regels import FEITEN, PERSONEN
from deelkader.logboek.zegel import commitment
from deelkader.service.logboekbladen.stappen import Stap, steps
from deelkader.service.logboekbladen.verdacht import suspects
from deelkader.service.logboekbladen.zoeken import read_leaf
from deelkader.verifieer import Bewijsuitslag, VormError, verify_receipt
from deelkader.verifieer.nota import parse_vkey

if TYPE_CHECKING:
    from datetime import datetime

    from deelkader.logboek import Logboek


@dataclass(frozen=True, slots=True)
class Deelblad:
    """A sealed part as it is stored; *verwacht* is the hash that the leaf names."""

    naam: str
    dicht: str
    verwacht: str
    gevonden: str

    @property
    def klopt(self) -> bool:
        """Whether these are the bytes that the leaf was made for."""
        return self.verwacht == self.gevonden


@dataclass(frozen=True, slots=True)
class Bewijsblad:
    """
    The proof of a line; *uitslag* is what the verifier says of *ontvangst*.

    *stappen* is empty when there is no path to follow; *fout* then says why.
    """

    fout: str
    stappen: tuple[Stap, ...] = ()
    grootte: int = 0
    controlepunt: str = ""
    vkey: str = ""
    vingerafdruk: str = ""
    ontvangst: bytes = b""
    uitslag: Bewijsuitslag | None = None
    verdacht: tuple[int, int] | None = None
    """Among which lines one was changed, when the steps do not lead to the root."""
    gewisseld: bool = False
    """Whether another key signed before: then an older key does not fit."""


@dataclass(frozen=True, slots=True)
class Regelblad:
    """A line from outside: nothing of its content was shown to anybody."""

    nr: int
    id: str
    tijd: datetime | None
    soort: str
    staat: Staat
    gewist_door: int | None
    blad: str
    delen: tuple[Deelblad, ...]
    bewijs: Bewijsblad
    grootte: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The facts of a line: *tekst* are their canonical bytes, *zout* in base64."""

    feiten: Mapping[str, Any]
    tekst: str
    zout: str
    zegel: str
    """The commitment in the leaf."""
    klopt: bool
    uitslag: Bewijsuitslag | None
    """What the verifier says of the receipt with these facts in it."""


class Regelkijker:
    """Looks at one line of a log; safe to share between threads."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek
        self._bladeraar = Bladeraar(logboek)

    def look(self, nr: int) -> Regelblad | None:
        """Return line *nr* from outside, or None."""
        found = self._bladeraar.line(nr)
        if found is None:
            return None
        tijd, soort = read_leaf(found.blad)
        return Regelblad(
            found.nr,
            found.id,
            tijd,
            soort,
            found.staat,
            found.gewist_door,
            # WHY: a leaf that was changed can hold any byte, and is shown anyway.
            found.blad.decode("utf-8", "replace"),
            _parts(found),
            self._proof(found),
            self._bladeraar.state().grootte,
        )

    def note(self, nr: int, door: Sequence[str]) -> bool:
        """
        Write that *door* opens line *nr*; return whether there is something to open.

        The line is sealed with the keys of whom it is about: it is theirs to see.

        Raises:
            LogboekError: it was not written, so nothing may be opened.
        """
        found = self._bladeraar.line(nr)
        if found is None or found.regel is None or found.regel.feiten is None:
            return False
        wat = {"waarvoor": "regel", "regel": found.id}
        personen = found.regel.personen
        about = None if personen is None else personen.inhoud.get("jeugdige")
        note_access(self._logboek, wat, door, jeugdige=about)
        return True

    def open(self, nr: int) -> Opening | None:
        """Return the facts of line *nr*; requires that `note` was true for it."""
        found = self._bladeraar.line(nr)
        if found is None or found.regel is None or found.regel.feiten is None:
            return None
        opened = as_opened(found.regel.feiten)
        tekst = canonical_bytes(opened["inhoud"])
        zegel = json.loads(found.blad)[FEITEN]["zegel"]
        made = commitment(found.regel.feiten.zout, tekst)
        proof = self._proof(found)
        uitslag = None
        if proof.ontvangst:
            whole = json.loads(proof.ontvangst) | {FEITEN: opened}
            uitslag = verify_receipt(canonical_bytes(whole), proof.vkey)
        return Opening(
            opened["inhoud"],
            tekst.decode(),
            opened["zout"],
            zegel,
            made == zegel,
            uitslag,
        )

    def _proof(self, found: Bekeken) -> Bewijsblad:
        """Return the proof of *found* in the log as it is signed now."""
        if found.staat is Staat.WEG:
            return Bewijsblad("Deze regel is weg uit het logboek.")
        lezer, stand = self._logboek.lezer, self._bladeraar.state()
        try:
            grootte, nota = lezer.checkpoint(stand.grootte)
            boom = lezer.tree()
            pad = boom.inclusion(found.nr - 1, grootte)
            blad = found.blad.decode()
            made = steps(found.blad, found.nr - 1, pad, nota, stand.vkey)
            print_ = parse_vkey(stand.vkey).vingerafdruk
        except LogboekError as error:
            return Bewijsblad(error.message)
        except VormError as error:
            return Bewijsblad(error.reden)
        except (ValueError, IndexError, TypeError):
            return Bewijsblad(
                "Er ontbreekt een regel in het logboek, of er is er een niet te lezen."
            )
        receipt = _receipt(blad, pad, nota)
        uitslag = verify_receipt(receipt, stand.vkey)
        if uitslag.is_heel and uitslag.nr != found.nr:
            return Bewijsblad("Op deze plek staat een andere regel.")
        verdacht = None
        if not made[-2].klopt and made[-1].klopt:
            verdacht = suspects(self._bladeraar, boom, found.nr, grootte)
        return Bewijsblad(
            "",
            tuple(made),
            grootte,
            nota,
            stand.vkey,
            print_,
            receipt,
            uitslag,
            verdacht,
            stand.gewisseld,
        )


def _receipt(blad: str, pad: Sequence[bytes], nota: str) -> bytes:
    """Return the receipt of a line without its facts."""
    coded = [base64.b64encode(step).decode() for step in pad]
    return canonical_bytes({"v": 1, "blad": blad, "pad": coded, "controlepunt": nota})


def _parts(found: Bekeken) -> tuple[Deelblad, ...]:
    try:
        leaf = json.loads(found.blad)
        wanted = {naam: leaf[naam]["versleuteld"] for naam in (FEITEN, PERSONEN)}
    except (ValueError, KeyError, TypeError):
        return ()
    made = []
    for naam, verwacht in wanted.items():
        stored = getattr(found, naam)
        coded = base64.b64encode(stored).decode()
        hash_ = hashlib.sha256(stored).hexdigest()
        made.append(Deelblad(naam, coded, str(verwacht), hash_))
    return tuple(made)
