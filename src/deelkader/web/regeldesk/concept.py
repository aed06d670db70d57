# SPDX-License-Identifier: EUPL-1.2
"""
The pages of a draft: what it changes, and the place to change it.

Responsible for two people at one draft: who saves a version that was overtaken sees
both texts, and nothing of either is lost. Floor 7.
"""

from __future__ import annotations

import difflib
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from deelkader.errors import LogboekError
from deelkader.publicatie.deskmap import VersieError
from deelkader.service.regeldesk.bewerken import (
    Blok,
    changed_rules,
    piece_of,
    put_back,
    rule_in,
    whole,
)
from deelkader.service.regeldesk.desk import changed_files
from deelkader.service.regeldesk.proef import read_rule
from deelkader.web.regeldesk.bladen import BASIS, Deskblad, Naar

if TYPE_CHECKING:
    from deelkader.publicatie.concepten import Concept
    from deelkader.service.regeldesk.bewerken import Uitslag
    from deelkader.web.blad import Pagina
    from deelkader.web.regeldesk.bladen import Antwoord, Bezoeker

_MEESTE_REGELS: Final = 400
_CONTEXT: Final = 2


class Conceptbladen(Deskblad):
    """Pages of drafts."""

    def begin(self, bezoeker: Bezoeker, form: dict[str, str]) -> Antwoord:
        """Begin a draft, and go to the rule that was being read."""
        regel = form.get("regel", "")
        back = f"{BASIS}/regel/{quote(regel, safe='')}" if regel else BASIS
        try:
            made = self.desk.concepten.begin(
                form.get("titel", ""), self.desk.basis().hash, bezoeker.door
            )
        except LogboekError as error:
            return self.refused(bezoeker, error, back, 400)
        return Naar(rule_path(made.id, regel) if regel else path_of(made.id))

    def show(self, bezoeker: Bezoeker, concept: str) -> Antwoord:
        """Return what draft *concept* changes, and what can be done with it."""
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        basis = self.desk.basis()
        names = changed_files(found, basis.bestanden)
        return self.render(
            "concept",
            bezoeker,
            titel=found.titel,
            concept=found,
            uitslag=self.desk.examine(found),
            verouderd=self.desk.is_stale(found),
            bestanden=[
                (naam, text_diff(basis.bestanden.get(naam, ""), found.bestanden[naam]))
                for naam in names
            ],
            veranderd={
                naam: changed_rules(
                    basis.bestanden.get(naam, ""), found.bestanden[naam]
                )
                for naam in names
            },
            alle_bestanden=sorted(basis.bestanden),
            versies=self.desk.concepten.versions(concept),
        )

    def lay_aside(
        self, bezoeker: Bezoeker, form: dict[str, str], concept: str
    ) -> Antwoord:
        """Lay draft *concept* aside; its versions stay."""
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        seen = _number(form.get("versie", ""))
        try:
            self.desk.concepten.save(
                replace(found, versie=seen), found.bestanden, bezoeker.door, weg=True
            )
        except (VersieError, LogboekError) as error:
            return self.refused(bezoeker, error, path_of(concept))
        return Naar(BASIS)

    # --- one rule or one file ----------------------------------------------------

    def rule(self, bezoeker: Bezoeker, concept: str, regel: str) -> Antwoord:
        """Return the place to change rule *regel*."""
        found = self.desk.concepten.get(concept)
        blok = None if found is None else self._piece(found, regel)
        if found is None or blok is None:
            return self.absent(bezoeker)
        return self._editor(bezoeker, found, blok, rule_path(concept, regel))

    def file(self, bezoeker: Bezoeker, concept: str, bestand: str) -> Antwoord:
        """Return the place to change a whole file."""
        found = self.desk.concepten.get(concept)
        blok = None if found is None else self._whole(found, bestand)
        if found is None or blok is None:
            return self.absent(bezoeker)
        return self._editor(bezoeker, found, blok, file_path(concept, bestand))

    def save_rule(
        self, bezoeker: Bezoeker, form: dict[str, str], concept: str, regel: str
    ) -> Antwoord:
        """Look at, or keep, what was made of rule *regel*."""
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        text = form.get("tekst", "")
        blok = self._piece(found, regel)
        if blok is None:
            return self._overtaken(bezoeker, found, None, text, "")
        named = rule_in(text)
        after = path_of(concept) if named is None else rule_path(concept, named)
        return self._take(
            bezoeker, form, found, blok, (rule_path(concept, regel), after)
        )

    def save_file(
        self, bezoeker: Bezoeker, form: dict[str, str], concept: str, bestand: str
    ) -> Antwoord:
        """Look at, or keep, what was made of a whole file."""
        found = self.desk.concepten.get(concept)
        blok = None if found is None else self._whole(found, bestand)
        if found is None or blok is None:
            return self.absent(bezoeker)
        here = file_path(concept, bestand)
        return self._take(bezoeker, form, found, blok, (here, here))

    def _take(
        self,
        bezoeker: Bezoeker,
        form: dict[str, str],
        concept: Concept,
        blok: Blok,
        paden: tuple[str, str],
    ) -> Antwoord:
        here, after = paden
        text = form.get("tekst", "").replace("\r\n", "\n")
        seen = _number(form.get("versie", ""))
        if form.get("knop") == "kijk":
            shown = replace(concept, versie=seen)
            return self._editor(bezoeker, shown, blok, here, text)
        if seen != concept.versie:
            return self._overtaken(bezoeker, concept, blok, text, here)
        files = {**concept.bestanden, blok.bestand: self._filled(concept, blok, text)}
        try:
            self.desk.concepten.save(concept, files, bezoeker.door, weg=False)
        except VersieError:
            newer = self.desk.concepten.get(concept.id) or concept
            is_file = here == file_path(concept.id, blok.bestand)
            regel = rule_in(blok.tekst) or ""
            now = self._whole(newer, blok.bestand) if is_file else None
            now = now or self._piece(newer, regel)
            return self._overtaken(bezoeker, newer, now, text, here)
        except LogboekError as error:
            return self.refused(bezoeker, error, here)
        return Naar(f"{after}?bewaard=ja")

    def _editor(
        self,
        bezoeker: Bezoeker,
        concept: Concept,
        blok: Blok,
        pad: str,
        tekst: str | None = None,
    ) -> Pagina:
        text = blok.tekst if tekst is None else tekst
        uitslag = self._examine(concept, blok, text)
        is_file = pad == file_path(concept.id, blok.bestand)
        regel = None if is_file else rule_in(text)
        words = self.words(bezoeker)["bewerk"]
        return self.render(
            "bewerk",
            bezoeker,
            titel=words["titel_bestand" if is_file else "titel"],
            concept=concept,
            blok=blok,
            pad=pad,
            tekst=text,
            uitslag=uitslag,
            regel=regel,
            zinnen=None if uitslag.kader is None else read_rule(uitslag.kader, regel),
            niet_bewaard=tekst is not None,
        )

    def _overtaken(
        self,
        bezoeker: Bezoeker,
        nu: Concept,
        blok: Blok | None,
        tekst: str,
        pad: str,
    ) -> Pagina:
        """Return both texts: nothing of either is lost. No *blok*: theirs is gone."""
        theirs = "" if blok is None else blok.tekst
        return self.render(
            "ingehaald",
            bezoeker,
            409,
            titel=self.words(bezoeker)["ingehaald"]["titel"],
            concept=nu,
            pad=pad,
            jouw=tekst,
            hun=theirs,
            verschil=text_diff(theirs, tekst),
        )

    # --- texts -------------------------------------------------------------------

    def _text(self, concept: Concept, bestand: str) -> str:
        basis = self.desk.basis().bestanden
        return concept.bestanden.get(bestand, basis.get(bestand, ""))

    def _whole(self, concept: Concept, bestand: str) -> Blok | None:
        """Return the file *bestand*; None: the kader has no such file."""
        if bestand not in self.desk.basis().bestanden:
            return None
        return whole(bestand, self._text(concept, bestand))

    def _piece(self, concept: Concept, regel: str) -> Blok | None:
        files = concept.over(self.desk.basis().bestanden)
        for naam in sorted(files):
            found = piece_of(naam, files[naam], regel) if regel in files[naam] else None
            if found is not None:
                return found
        return None

    def _filled(self, concept: Concept, blok: Blok, tekst: str) -> str:
        return put_back(self._text(concept, blok.bestand), blok, tekst)

    def _examine(self, concept: Concept, blok: Blok, tekst: str) -> Uitslag:
        shown = tekst.strip("\n").splitlines()
        placed = replace(blok, eind=blok.begin + len(shown), tekst=tekst)
        return self.desk.examine(concept, placed, self._filled(concept, blok, tekst))


def text_diff(voor: str, na: str) -> list[tuple[str, str]]:
    """Return the lines that go and come, each with its sign."""
    lines = difflib.unified_diff(
        voor.splitlines(), na.splitlines(), n=_CONTEXT, lineterm=""
    )
    body = [line for line in lines if not line.startswith(("---", "+++"))]
    shown = [("…", "") if one.startswith("@@") else (one[:1], one[1:]) for one in body]
    return shown[:_MEESTE_REGELS]


def _number(tekst: str) -> int:
    """Return the version that a form says; 0 is never one."""
    fits = tekst.isascii() and tekst.isdecimal() and len(tekst) <= len("1000000")
    return int(tekst) if fits else 0


def path_of(concept: str) -> str:
    """Return the address of a draft."""
    return f"{BASIS}/concept/{quote(concept, safe='')}"


def rule_path(concept: str, regel: str) -> str:
    """Return where rule *regel* of a draft is changed."""
    return f"{path_of(concept)}/regel/{quote(regel, safe='')}"


def file_path(concept: str, bestand: str) -> str:
    """Return where a file of a draft is changed."""
    return f"{path_of(concept)}/bestand/{quote(bestand)}"
