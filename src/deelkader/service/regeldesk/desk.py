# SPDX-License-Identifier: EUPL-1.2
"""
The desk itself: `Regeldesk`, on the log of one organisation.

Responsible for the order of things: a draft that can be used, then a difference, then
a proposal, then two people, then a bundle. Holds no secret key. Part of
`service.regeldesk`.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import LogboekUseError
from deelkader.keuring import examine
from deelkader.publicatie.bundel import read_bundle
from deelkader.publicatie.concepten import Concept, Concepten
from deelkader.publicatie.register import Publicaties
from deelkader.publicatie.voorstellen import Voorstel, Voorstellen
from deelkader.service.regeldesk.basis import Bases, Basis
from deelkader.service.regeldesk.bewerken import Blok, Uitslag, look_at
from deelkader.service.regeldesk.werkbank import Werkbank

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from deelkader.errors import Bevinding
    from deelkader.logboek import Logboek
    from deelkader.publicatie.bundel import Bundel
    from deelkader.service import Dienst
    from deelkader.service.regeldesk.vinden import Regelboek

_BEKEKEN: Final = 4
WERKBANK: Final = Werkbank()
"""One for the whole process: the machine is one, whoever asks."""


class Regeldesk:
    """The use cases of one organisation; safe to share between threads."""

    def __init__(self, dienst: Dienst, logboek: Logboek) -> None:
        self.dienst = dienst
        self.concepten = Concepten(logboek)
        self.voorstellen = Voorstellen(logboek)
        self.publicaties = Publicaties(logboek)
        self.werkbank = WERKBANK
        self._bases = Bases(logboek, dienst.kader)
        self._boek: tuple[str, Regelboek] | None = None
        self._bevindingen: tuple[str, tuple[Bevinding, ...]] | None = None
        self._slot = threading.Lock()
        self._look = lru_cache(maxsize=_BEKEKEN)(self._look_at)

    def basis(self) -> Basis:
        """Return the kader that changes are made to."""
        return self._bases.now()

    def boek(self) -> Regelboek:
        """Return what can be read about its rules; worked out once."""
        # WHY here: it brings the prover in, which the pages of others do without.
        from deelkader.service.regeldesk.vinden import Regelboek  # noqa: PLC0415 - see above

        basis = self.basis()
        with self._slot:
            if self._boek is None or self._boek[0] != basis.hash:
                boek = Regelboek(basis.kader)
                self._boek = basis.hash, boek
            found = self._boek[1]
            # WHY here: two who ask at once would both work it out.
            _ = found.bladen
        return found

    def examine(
        self, concept: Concept, blok: Blok | None = None, nieuw: str | None = None
    ) -> Uitslag:
        """
        Return what is wrong with *concept*.

        With *nieuw* as if the file of *blok* had that text. What was wrong before the
        draft is only counted.
        """
        changed = dict(concept.bestanden)
        if blok is not None and nieuw is not None:
            changed[blok.bestand] = nieuw
        about = self.basis(), self.dienst.today()
        return self._look(tuple(sorted(changed.items())), blok, *about)

    def _look_at(
        self,
        changed: tuple[tuple[str, str], ...],
        blok: Blok | None,
        basis: Basis,
        vandaag: date,
    ) -> Uitslag:
        files = {**basis.bestanden, **dict(changed)}
        return look_at(files, blok, self._known(basis, vandaag), vandaag)

    def _known(self, basis: Basis, vandaag: date) -> tuple[Bevinding, ...]:
        """Return what is wrong with the basis itself."""
        # WHY held here: another thread may put down those of another basis.
        known = self._bevindingen
        if known is None or known[0] != basis.hash:
            known = basis.hash, examine(basis.kader.inhoud, vandaag=vandaag)
            self._bevindingen = known
        return known[1]

    def is_stale(self, concept: Concept) -> bool:
        """Return whether another kader was published since *concept* began."""
        return concept.basis != self.basis().hash

    # --- long work -------------------------------------------------------------

    def comparison(self, concept: Concept) -> dict[str, Any]:
        """Return the work of comparing *concept* with its basis."""
        basis = self.basis()
        return {
            "taak": "verschil",
            "oud": dict(basis.bestanden),
            "nieuw": concept.over(basis.bestanden),
        }

    def proposal(
        self, concept: Concept, vanaf: date, tot: date | None, reden: str
    ) -> dict[str, Any]:
        """
        Return the work of making a proposal of *concept*.

        Raises:
            LogboekUseError: the draft is about another kader, or changes nothing.
        """
        if self.is_stale(concept):
            raise LogboekUseError(
                "concept-ander-kader",
                "Er is een nieuwer kader uitgegeven. Dit concept gaat over het oude.",
                help="Begin een nieuw concept, en neem je verandering over.",
            )
        basis = self.basis()
        new = concept.over(basis.bestanden)
        if new == dict(basis.bestanden):
            raise LogboekUseError(
                "concept-leeg", "Dit concept verandert niets. Er is niets voorgesteld."
            )
        before = None if basis.bundel is None else basis.bundel.as_bytes().decode()
        return {
            "taak": "voorstel",
            "nieuw": new,
            "vorige": before,
            "vanaf": vanaf.isoformat(),
            "tot": None if tot is None else tot.isoformat(),
            "reden": reden,
        }

    def keep_proposal(self, tekst: str, concept: Concept, door: str) -> Voorstel:
        """Keep a proposal that was made; the same one is kept once."""
        bundel = read_bundle(tekst.encode())
        with self._slot:
            for stuk in self.voorstellen.all():
                if stuk.kop["hash"] == bundel.hash:
                    found = self.voorstellen.get(stuk.id)
                    if found is not None:
                        return found
            return self.voorstellen.put(bundel, concept.id, door)

    # --- people ----------------------------------------------------------------

    def approve(self, voorstel: Voorstel, nota: str, door: str) -> Voorstel:
        """Keep an approval; see `Voorstellen.approve`."""
        sleutels = self.publicaties.trusted()
        return self.voorstellen.approve(voorstel, nota, sleutels, door)

    def publish(self, voorstel: Voorstel, nota: str) -> Bundel:
        """
        Take *voorstel* in use, signed by the publisher with *nota*.

        Raises:
            KaderError: with every objection; nothing changes.
            LogboekError: it could not be written.
        """
        text = nota.replace("\r\n", "\n")
        return self.publicaties.accept(voorstel.bundel.published(text).as_bytes())

    def published_number(self, voorstel: Voorstel) -> int | None:
        """Return under which number *voorstel* was taken in use; None: it is not."""
        number = voorstel.bundel.manifest.volgnummer
        for one in self.publicaties.all():
            if one.volgnummer == number:
                return number if one.bundle().hash == voorstel.bundel.hash else None
        return None


def changed_files(concept: Concept, basis: Mapping[str, str]) -> list[str]:
    """Return the files of *concept* with another text than *basis* has."""
    return sorted(n for n, t in concept.bestanden.items() if basis.get(n) != t)
