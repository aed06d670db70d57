# SPDX-License-Identifier: EUPL-1.2
"""
Read `zinnen.yaml`: the words of the scenarios and the ids they stand for.

Responsible for refusing words that stand for nothing, with a finding each.
What the words do in a sentence is not decided here. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.model.zinnen import Zinnen
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vormtoets import check_shape
from deelkader.regels.zinnenvorm import ZINNEN, ZinnenVorm

BESTAND = "zinnen.yaml"
_VERTELBAAR = (Soort.DEEL, Soort.FEIT, Soort.HANDELING, Soort.TAFEL)


def read_sentences(
    document: Document,
    begrippen: Begrippen,
    kanten: Collection[str],
    bevindingen: Bevindingen,
) -> Zinnen:
    """Return the words of *document*; *kanten* are the sides that can be chosen."""
    vorm = check_shape(document, ZINNEN, bevindingen)
    if vorm is None:
        return Zinnen()
    lezer = _Lezer(document, begrippen, bevindingen)
    lezer.check_ids(vorm, kanten)
    facts = {"antwoorden", "afzenders", "feiten", "aannames"}
    tables: dict[str, Any] = vorm.model_dump(exclude=facts)
    for name in ("jeugdigen", "onbekend"):
        tables[name] = tuple(tables[name])
    return Zinnen(
        **tables,
        afzenders=lezer.facts("afzenders", vorm.afzenders),
        feiten=lezer.facts("feiten", vorm.feiten),
        aannames=lezer.facts("aannames", vorm.aannames),
        antwoorden={zin: a.as_record() for zin, a in vorm.antwoorden.items()},
    )


class _Lezer:
    def __init__(
        self, document: Document, begrippen: Begrippen, bevindingen: Bevindingen
    ) -> None:
        self._document = document
        self._begrippen = begrippen
        self._bevindingen = bevindingen
        self._feiten = {
            f.id: f for f in begrippen.feiten.values() if f.soort in _VERTELBAAR
        }

    def check_ids(self, vorm: ZinnenVorm, kanten: Collection[str]) -> None:
        """Add a finding for every word that stands for an id nobody declared."""
        b = self._begrippen
        numbers = {f.getal.naam for f in b.feiten.values() if f.getal is not None}
        asked = {f.id for f in b.feiten.values()}
        for tabel, known, code, soort in (
            ("getallen", numbers, "R040", ""),
            ("gevers", set(b.gevers), "R046", ""),
            ("betekenissen", set(b.betekenissen), "R047", "betekenis"),
            ("uitzoeken", asked | {f.naam for f in b.feiten.values()}, "R040", ""),
            ("stappen", set(b.stappen), "R047", "stap"),
            ("plichten", set(b.plichten), "R044", ""),
            ("contacten", set(b.contacten), "R047", "contact"),
            ("kanten", kanten, "R045", ""),
        ):
            for zin, id_ in getattr(vorm, tabel).items():
                if id_ not in known:
                    self._add((tabel, zin), code, id_, known, soort)
        delen = {f.id: f for f in b.delen}
        for deel, woorden in vorm.delen.items():
            if deel not in delen:
                self._add(("delen", deel), "R040", deel, delen, "")
                continue
            for zin, id_ in woorden.items():
                if id_ not in delen[deel].waarde:
                    pad = ("delen", deel, zin)
                    self._add(pad, "R041", id_, delen[deel].waarde, deel)
        for zin, antwoord in vorm.antwoorden.items():
            if antwoord.betekenis not in {None, *b.betekenissen}:
                pad = ("antwoorden", zin, "betekenis")
                self._add(pad, "R033", antwoord.betekenis, b.betekenissen, "")

    def facts(
        self, tabel: str, zinnen: Mapping[str, Mapping[str, Any]]
    ) -> dict[str, dict[str, Any]]:
        """Return per sentence its facts by id; a wrong one becomes a finding."""
        return {
            zin: dict(self._known((tabel, zin), said)) for zin, said in zinnen.items()
        }

    def _known(self, pad: Pad, said: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for key, value in said.items():
            feit = self._feiten.get(key.replace("_", "-"))
            if feit is None:
                self._add((*pad, key), "R040", key, self._feiten, "")
                continue
            items = value if isinstance(value, list) else [value]
            for item in items:
                if not _is_value(feit, item):
                    keuzes = [w.id for w in feit.waarden] or ["true", "false"]
                    self._add((*pad, key), "R041", item, keuzes, feit.id)
            yield feit.id, value

    def _add(
        self, pad: Pad, code: str, wat: Any, keuzes: Collection[str], soort: str
    ) -> None:
        self._bevindingen.add(
            self._document, pad, code, wat=wat, keuzes=keuzes, feit=soort, soort=soort
        )


def _is_value(feit: Feit, item: Any) -> bool:
    if feit.vorm is Vorm.JA_NEE:
        return isinstance(item, bool)
    return isinstance(item, str) and item in feit.waarde
