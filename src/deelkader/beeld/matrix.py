# SPDX-License-Identifier: EUPL-1.2
"""
The matrix, and the difference of two of them, as pictures. Floor 4, `beeld`.

Which cells there are stands in `analyse.matrix`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from deelkader.analyse.matrix import Cel, cells
from deelkader.beeld.beeld import Beeld, Raster, Vak
from deelkader.beeld.tekenen import grids
from deelkader.beeld.uitkomsten import TEKENS, legend
from deelkader.begrippen.uitkomst import NIVEAUS
from deelkader.kader import Kader

KERN = "kernpartijen"
SITUATIES = (
    "hulpvraag",
    "lichte-zorgen",
    "niet-pluisgevoel",
    "redelijk-vermoeden",
    "acuut-onveilig",
)
TOESTEMMING: dict[str, list[dict[str, Any]]] = {
    "geen": [],
    "gegeven": [{"status": "gegeven", "uitdrukkelijk": True}],
    "geweigerd": [{"status": "geweigerd"}],
}
_GEVERS = ("jeugdige", "ouder-1", "ouder-2", "betrokkene-1")
_DELEN = ("van", "naar", "gegevens", "doel", "situatie")
_HOE = {">": "▲", "<": "▼", "~": "◆", "r": "◇", "=": "="}
_KLEUR = {
    ">": "#f6d5d0",
    "<": "#c9d7f8",
    "~": "#fff3c4",
    "r": "#ececec",
    "=": "#ffffff",
}


@dataclass(frozen=True, slots=True)
class Keuze:
    """Which cells: the values per part, and what is the same in every question."""

    delen: Mapping[str, tuple[str, ...]]
    leeftijd: int
    toestemming: str
    datum: str
    melder: bool = False

    @property
    def vast(self) -> dict[str, Any]:
        """What every question has: the day, the facts and the records."""
        said = TOESTEMMING[self.toestemming]
        return {
            "datum": self.datum,
            "feiten": {
                "leeftijd": self.leeftijd,
                "gezag": "gezamenlijk",
                "pet": "hulp",
                "pet_ontvanger": "hulp",
                "maatregel": [],
                "gi_rol": "preventief",
                "melder": self.melder,
            },
            "toestemmingen": [{"gever": g, **s} for g in _GEVERS for s in said],
        }

    def cells(self, kader: Kader) -> list[Cel]:
        """Ask *kader* every cell."""
        return list(cells(kader, self.delen, self.vast))


def standard_choices(kader: Kader, datum: str) -> tuple[Keuze, ...]:
    """
    Return the cells of the standard picture, for a youth of 14.

    None when *kader* has other parts of a question than this picture is about.
    """
    kern = kader.begrippen.groepen.get(KERN, ())
    delen = {
        "van": kern,
        "naar": kern,
        "gegevens": ("signaal-observatie", "betrokkenheid", "gezondheid"),
        "doel": ("advies-vragen",),
        "situatie": SITUATIES,
    }
    if not kern or not all(_knows(kader, d, w) for d, w in delen.items()):
        return ()
    return tuple(Keuze(delen, 14, zei, datum) for zei in ("geen", "gegeven"))


def _knows(kader: Kader, deel: str, waarden: Sequence[str]) -> bool:
    feit = kader.begrippen.feiten.get(deel)
    return feit is not None and set(waarden) <= feit.waarde.keys()


def matrix(kader: Kader, keuzes: Sequence[Keuze]) -> Beeld:
    """Return who may share what with whom."""
    found = [(keuze, keuze.cells(kader)) for keuze in keuzes]
    rasters = [
        raster
        for keuze, some in found
        for raster in _rasters(kader, keuze, {_key(c): _field(c) for c in some})
    ]
    titel = "Wie mag wat met wie delen?"
    uitleg = (
        f"Per rij wie deelt en met wie, per kolom wat er aan de hand is. {legend()}."
        " Een gestreepte rand: hier is nog geen regel."
    )
    koppen = (*_DELEN, "leeftijd", "toestemming", "uitkomst", "wie", "regels")
    rijen = [
        (*_key(c), *_who(k), c.uitkomst, " ".join(c.wie), " ".join(c.regels))
        for k, some in found
        for c in some
    ]
    svg = grids(titel, uitleg, rasters, [legend()])
    return Beeld("matrix", titel, uitleg, koppen, tuple(rijen), svg, tuple(rasters))


def difference(oud: Kader, nieuw: Kader, keuzes: Sequence[Keuze]) -> Beeld:
    """
    Return where *nieuw* answers a cell of the matrix in another way than *oud*.

    Raises:
        VraagError: *oud* does not know the words of these cells.
    """
    found = [(keuze, _pairs(oud, nieuw, keuze)) for keuze in keuzes]
    rasters = [
        raster
        for keuze, pairs in found
        for raster in _rasters(
            nieuw, keuze, {_key(n): _changed(o, n) for o, n in pairs}
        )
    ]
    titel = "Wat verandert er in de tabel?"
    uitleg = (
        f"Van {_version(oud)} naar {_version(nieuw)}. ▲ ruimer;"
        " ▼ strenger; ◆ dezelfde uitkomst, maar andere mensen zeggen ja; ◇ alleen"
        f" andere regels; = gelijk. De letters: {legend()}."
    )
    koppen = (*_DELEN, "leeftijd", "toestemming", "verandering", "oud", "nieuw")
    rijen = [
        (*_key(n), *_who(k), _WOORD[_way(o, n)], o.uitkomst, n.uitkomst)
        for k, pairs in found
        for o, n in pairs
        if _way(o, n) != "="
    ]
    svg = grids(titel, uitleg, rasters, [legend()])
    return Beeld("verschil", titel, uitleg, koppen, tuple(rijen), svg, tuple(rasters))


_WOORD = {
    ">": "ruimer",
    "<": "strenger",
    "~": "andere mensen",
    "r": "andere regels",
    "=": "gelijk",
}
_STAND = {str(naam): niveau for niveau, naam in NIVEAUS.items()}


def _pairs(oud: Kader, nieuw: Kader, keuze: Keuze) -> list[tuple[Cel, Cel]]:
    return list(zip(keuze.cells(oud), keuze.cells(nieuw), strict=True))


def _version(kader: Kader) -> str:
    return f"versie {kader.versie.versie} ({kader.versie.hash[7:15]})"


def _way(oud: Cel, nieuw: Cel) -> str:
    """Return whether *nieuw* is wider, stricter, only other, or the same."""
    if oud.uitkomst == nieuw.uitkomst:
        if oud.wie != nieuw.wie:
            return "~"
        return "=" if oud.regels == nieuw.regels else "r"
    before, after = _STAND.get(oud.uitkomst), _STAND.get(nieuw.uitkomst)
    if before is None or after is None:
        return "r"
    return ">" if after > before else "<"


def _changed(oud: Cel, nieuw: Cel) -> Vak:
    way = _way(oud, nieuw)
    before, after = TEKENS[oud.uitkomst][0], TEKENS[nieuw.uitkomst][0]
    said = f"{before} → {after} {_WOORD[way]}" if way in "<>" else _WOORD[way]
    return Vak(_HOE[way], said, _KLEUR[way], nieuw.regels, way == ">")


def _field(cel: Cel) -> Vak:
    teken, woorden, kleur = TEKENS[cel.uitkomst]
    return Vak(teken, woorden, kleur, cel.regels, cel.is_gat)


def _key(cel: Cel) -> tuple[str, ...]:
    return tuple(waarde for _, waarde in cel.delen)


def _who(keuze: Keuze) -> tuple[str, str]:
    return str(keuze.leeftijd), keuze.toestemming


def _rasters(
    kader: Kader, keuze: Keuze, vakken: Mapping[tuple[str, ...], Vak]
) -> Iterator[Raster]:
    """Yield one grid per kind of data and purpose, in plain words."""
    delen = keuze.delen
    label = {
        deel: {w.id: w.label for w in kader.begrippen.feiten[deel].waarden}
        for deel in _DELEN
    }
    kolommen = tuple(label["situatie"][s] for s in delen["situatie"])
    for gegeven in delen["gegevens"]:
        for doel in delen["doel"]:
            rijen = tuple(
                (
                    f"{label['van'][van]} → {label['naar'][naar]}",
                    tuple(
                        vakken[van, naar, gegeven, doel, s] for s in delen["situatie"]
                    ),
                )
                for van in delen["van"]
                for naar in delen["naar"]
                if (van, naar, gegeven, doel, delen["situatie"][0]) in vakken
            )
            titel = (
                f"Wat: {label['gegevens'][gegeven]}. Waarvoor: {label['doel'][doel]}."
                f" Leeftijd: {keuze.leeftijd} jaar. Toestemming: {keuze.toestemming}."
            )
            yield Raster(titel, "van en naar", kolommen, rijen)
