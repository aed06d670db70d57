# SPDX-License-Identifier: EUPL-1.2
"""
Load a kader: a folder of files becomes a `Kaderinhoud`, or every finding at once.

Responsible for which files there are and how they hang together; what one kind of
file says is read by its own module. Decides nothing. Floor 2.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from hashlib import sha256
from itertools import compress
from pathlib import Path
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.errors import KaderError
from deelkader.model.authzen import Authzen
from deelkader.model.garantie import Garantie
from deelkader.model.inkijk import Inkijkregels
from deelkader.model.opvolging import Opvolgregels
from deelkader.model.publiek import Publiek
from deelkader.model.regel import Regel
from deelkader.model.zinnen import Zinnen
from deelkader.regels.authzen import BESTAND as AUTHZEN_BESTAND
from deelkader.regels.authzen import read_authzen
from deelkader.regels.begrippen_lezen import read_begrippen
from deelkader.regels.bekend import (
    Bekend,
    Namen,
    full_sides,
    keys_in,
    written_ids,
    written_sides,
)
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.contacten import add_contacts, is_contacts
from deelkader.regels.garanties import BESTAND as GARANTIES_BESTAND
from deelkader.regels.garanties import read_guarantees
from deelkader.regels.groepen import write_out_groups
from deelkader.regels.inkijk import BESTAND as INKIJK_BESTAND
from deelkader.regels.inkijk import read_views
from deelkader.regels.kaderinhoud import Kaderinhoud
from deelkader.regels.kaderkeuzes import Kaderkeuzes
from deelkader.regels.laag import WIE_BESTAND, known_layer, layer_of
from deelkader.regels.opvolging import FUNCTIES_BESTAND, read_follow_up
from deelkader.regels.opvolging import MAP as OPVOLGMAP
from deelkader.regels.publiek import MAP as PUBLIEKMAP
from deelkader.regels.publiek import read_audiences
from deelkader.regels.reader import Document, read_document, read_folder
from deelkader.regels.regel_lezen import Regellezer
from deelkader.regels.teksten import MAP, read_texts
from deelkader.regels.verwijzingen import check_references
from deelkader.regels.vorm import (
    BRONNEN,
    KADER,
    STANDPUNTEN,
    BronVorm,
    KaderVorm,
    StandpuntVorm,
)
from deelkader.regels.vormtoets import check_named, check_shape
from deelkader.regels.zinnen import BESTAND as ZINNEN_BESTAND
from deelkader.regels.zinnen import read_sentences

_VERPLICHT = ("kader.yaml", "begrippen.yaml", "bronnen.yaml")
_STANDPUNTEN = "standpunten.yaml"
_VAST = (
    *_VERPLICHT,
    _STANDPUNTEN,
    WIE_BESTAND,
    GARANTIES_BESTAND,
    ZINNEN_BESTAND,
    INKIJK_BESTAND,
    AUTHZEN_BESTAND,
)
_MAPPEN = (MAP, PUBLIEKMAP, OPVOLGMAP)


def load_folder(map_: Path) -> Kaderinhoud:
    """
    Read and check the kader in *map_*.

    Raises:
        KaderError: with every finding in every file.
    """
    documents, findings = read_folder(map_)
    return _build(documents, Bevindingen(findings))


def load_texts(teksten: Mapping[str, bytes]) -> Kaderinhoud:
    """
    Read and check a kader from file name -> content.

    Raises:
        KaderError: with every finding in every file.
    """
    bevindingen: list[Any] = []
    documents: dict[str, Document] = {}
    for naam in sorted(teksten):
        document, found = read_document(naam, teksten[naam])
        bevindingen += found
        if document is not None:
            documents[naam] = document
    return _build(documents, Bevindingen(bevindingen))


def _build(documents: dict[str, Document], bevindingen: Bevindingen) -> Kaderinhoud:
    inhoud = _Bouwer(documents, bevindingen).build()
    if inhoud is None or bevindingen:
        found = bevindingen.sorted()
        fouten = "1 fout" if len(found) == 1 else f"{len(found)} fouten"
        raise KaderError(
            "kader-ongeldig",
            f"Dit kader is niet te gebruiken: {fouten}.",
            bevindingen=found,
            help="Herstel de genoemde plekken. Er is niets veranderd.",
        )
    return inhoud


class _Bouwer:
    def __init__(
        self, documents: dict[str, Document], bevindingen: Bevindingen
    ) -> None:
        self.documents = documents
        self.bevindingen = bevindingen
        self.unread = bevindingen.files() - documents.keys()

    def build(self) -> Kaderinhoud | None:
        """Return the checked kader, None when a needed file cannot be read."""
        self.check_files()
        bronnen: dict[str, BronVorm] = self.named("bronnen.yaml", BRONNEN)
        standpunten: dict[str, StandpuntVorm] = self.named(_STANDPUNTEN, STANDPUNTEN)
        keuzes = self.choices()
        begrippen = self.vocabulary()
        if begrippen is None:
            return None
        sides = written_sides(self.written(_STANDPUNTEN))
        gekozen = keuzes.sides(standpunten, self.documents.get(_STANDPUNTEN), sides)
        namen = Namen(Bekend.of(self.written("bronnen.yaml")), sides, gekozen)
        alle, regels = self.rules(begrippen, namen)
        teksten = read_texts(self.documents, begrippen, self.bevindingen)
        met_tekst = keys_in(self.documents, MAP, self.unread)
        publiek = self.audiences(begrippen, met_tekst)
        first, last = keuzes.days()
        return Kaderinhoud(
            naam=keuzes.naam,
            versie=keuzes.versie,
            hash=self.hash(),
            geldig_vanaf=first,
            geldig_tot=last,
            begrippen=begrippen,
            regels=tuple(regels),
            alle_regels=tuple(alle),
            bronnen=bronnen,
            standpunten=standpunten,
            gekozen=gekozen,
            vlaggen=keuzes.flags(begrippen),
            tafels=keuzes.tables(begrippen),
            teksten=teksten,
            publiek=publiek,
            toetsing=keuzes.validation(begrippen, namen),
            garanties=self.guarantees(begrippen, namen.bronnen),
            zinnen=self.sentences(begrippen, full_sides(sides)),
            inkijk=self.views(begrippen, namen.bronnen),
            authzen=self.authzen(begrippen, met_tekst),
            opvolging=self.follow_up(begrippen, namen.bronnen),
        )

    def written(self, naam: str) -> object:
        """Return what stands in the file *naam*; None when that cannot be known."""
        if naam in self.documents:
            return self.documents[naam].inhoud
        return None if naam in self.unread or naam in _VERPLICHT else {}

    def choices(self) -> Kaderkeuzes:
        """Return what `kader.yaml` chooses; nothing when it cannot be read."""
        document = self.documents.get("kader.yaml")
        vorm = None
        if document is not None:
            vorm = check_shape(document, KADER, self.bevindingen)
        # WHY go on: what is wrong with the rules is told at once as well.
        empty = KaderVorm(naam="", versie="", geldig_vanaf="0001-01-01")
        elsewhere = Document("kader.yaml", None, {}, {})
        return Kaderkeuzes(document or elsewhere, vorm or empty, self.bevindingen)

    def vocabulary(self) -> Begrippen | None:
        """Return the vocabulary, with who can be called in every layer."""
        words = self.documents.get("begrippen.yaml")
        begrippen = None if words is None else read_begrippen(words, self.bevindingen)
        if begrippen is None:
            return None
        return add_contacts(self.documents, begrippen, self.bevindingen)

    def named(self, naam: str, vorm: Any) -> dict[str, Any]:
        """Return the parts of the file *naam* in their shape; empty without it."""
        if naam not in self.documents:
            return {}
        return check_named(self.documents[naam], vorm, self.bevindingen)

    def check_files(self) -> None:
        """Add a finding for every file that is missing or out of place."""
        for naam in _VERPLICHT:
            if naam not in self.documents and naam not in self.unread:
                elsewhere = Document(naam, None, {}, {})
                self.bevindingen.add(elsewhere, (), "R036", wat=naam)
        for naam, document in self.documents.items():
            in_place = naam in _VAST or naam.startswith(_MAPPEN)
            if not in_place and layer_of(naam) is None:
                self.bevindingen.add(document, (), "R036", wat=naam)

    def rules(
        self, begrippen: Begrippen, namen: Namen
    ) -> tuple[list[Regel], list[Regel]]:
        """Return all rules and who-rows, and those that hold."""
        alle: list[Regel] = []
        gelden: list[bool] = []
        read_from: list[Document] = []
        for naam, document in self.documents.items():
            laag = layer_of(naam)
            if laag is None:
                continue
            if not known_layer(laag, begrippen):
                self.bevindingen.add(document, (), "R036", wat=naam)
            if is_contacts(naam):
                continue
            lezer = Regellezer(document, laag, begrippen, namen, self.bevindingen)
            is_who = naam.rsplit("/", 1)[-1] == WIE_BESTAND
            read = lezer.read_who_rows() if is_who else lezer.read_rules()
            alle += read
            gelden += map(lezer.holds, read)
            read_from.append(document)
        alle = write_out_groups(alle)
        # WHY: a rule in a file that was not read is not an unknown rule.
        if not self.unread:
            check_references(alle, written_ids(read_from), self.bevindingen)
        return alle, list(compress(alle, gelden))

    def guarantees(
        self, begrippen: Begrippen, bronnen: Collection[str]
    ) -> tuple[Garantie, ...]:
        """Return the sentences that must be true of every question."""
        document = self.documents.get(GARANTIES_BESTAND)
        if document is None:
            return ()
        return read_guarantees(document, begrippen, bronnen, self.bevindingen)

    def sentences(self, begrippen: Begrippen, kanten: Collection[str]) -> Zinnen:
        """Return the words of the scenarios."""
        document = self.documents.get(ZINNEN_BESTAND)
        if document is None:
            return Zinnen()
        return read_sentences(document, begrippen, kanten, self.bevindingen)

    def audiences(
        self, begrippen: Begrippen, teksten: Collection[str]
    ) -> Mapping[str, Publiek]:
        """Return the words of every audience that has its own."""
        return read_audiences(self.documents, begrippen, teksten, self.bevindingen)

    def views(
        self, begrippen: Begrippen, bronnen: Collection[str]
    ) -> Inkijkregels | None:
        """Return which viewer sees what was shared; None when nothing says so."""
        document = self.documents.get(INKIJK_BESTAND)
        if document is None:
            return None
        known = bronnen, keys_in(self.documents, PUBLIEKMAP, self.unread)
        return read_views(document, begrippen, known, self.bevindingen)

    def authzen(self, begrippen: Begrippen, teksten: Collection[str]) -> Authzen | None:
        """Return how AuthZEN asks this kader; None when it cannot."""
        document = self.documents.get(AUTHZEN_BESTAND)
        if document is None:
            return None
        return read_authzen(document, begrippen, teksten, self.bevindingen)

    def follow_up(
        self, begrippen: Begrippen, bronnen: Collection[str]
    ) -> Opvolgregels | None:
        """Return which tasks follow from what happens; None when nothing says so."""
        names = bronnen, Bekend.of(self.written(FUNCTIES_BESTAND))
        return read_follow_up(self.documents, begrippen, names, self.bevindingen)

    def hash(self) -> str:
        """Return the hash of the whole content, comments and layout aside."""
        content = {naam: d.inhoud for naam, d in self.documents.items()}
        canonical = json.dumps(
            content, sort_keys=True, ensure_ascii=False, separators=(",", ":")
        )
        return "sha256:" + sha256(canonical.encode()).hexdigest()
