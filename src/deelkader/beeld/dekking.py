# SPDX-License-Identifier: EUPL-1.2
"""
The coverage map: which rule is decided or named in which scenario.

The drawing has a column per question (feature); the table a line per scenario.
Floor 4, `beeld`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from deelkader.beeld.beeld import Beeld, Raster, Vak
from deelkader.beeld.tekenen import grids
from deelkader.kader import Kader
from deelkader.verhalen.antwoord import deciding
from deelkader.verhalen.lezen import Feature
from deelkader.verhalen.uitvoeren import Resultaat

BESLIST, GENOEMD = "beslist", "genoemd"
_KLEUR = {BESLIST: "#c9d7f8", GENOEMD: "#fff3c4", "": "#ffffff"}
_SMAL = 44


def touched(resultaat: Resultaat) -> dict[str, str]:
    """Return rule -> how this scenario touches it: it decides, or is only named."""
    found = dict.fromkeys(sorted(resultaat.scenario.regels), GENOEMD)
    if resultaat.verhaal.oordeel is not None:
        decided = sorted(deciding(resultaat.verhaal.oordeel))
        found |= dict.fromkeys(decided, BESLIST)
    return found


def coverage_map(
    kader: Kader, features: Sequence[Feature], resultaten: Iterable[Resultaat]
) -> Beeld:
    """Return which rules are tried by the scenarios of which question."""
    counts: Counter[tuple[str, str, str]] = Counter()
    rijen = []
    for resultaat in resultaten:
        scenario = resultaat.scenario
        outcome = "klopt niet" if resultaat.fout else "klopt"
        for regel, hoe in touched(resultaat).items():
            counts[regel, scenario.bestand, hoe] += 1
            where = f"{scenario.bestand}:{scenario.regel}"
            rijen.append((regel, hoe, scenario.naam, where, outcome))
    regels = [r.id for r in kader.inhoud.alle_regels]
    fields = tuple(
        (regel, tuple(_field(counts, regel, f.bestand) for f in features))
        for regel in regels
    )
    kolommen = tuple(str(n) for n, _ in enumerate(features, 1))
    titel = "Welke regels zijn beproefd, en in welke vraag?"
    seen = {rij[0] for rij in rijen}
    silent = len([r for r in regels if r not in seen])
    uitleg = (
        "Per rij een regel, per kolom een vraag uit de scenario's. B met een getal:"
        " zo vaak beslist de regel daar. G: alleen genoemd. Een leeg vak: niet"
        f" beproefd. {silent} van de {len(regels)} regels komen nergens voor."
    )
    raster = Raster(titel, "regel", kolommen, fields, breed=_SMAL, rij_regel=True)
    names = [f"{n}. {f.boom['feature']['name']}" for n, f in enumerate(features, 1)]
    svg = grids(titel, uitleg, [raster], names)
    koppen = ("regel", "hoe", "scenario", "plek", "uitslag")
    rijen.sort(key=lambda rij: regels.index(rij[0]) if rij[0] in regels else -1)
    return Beeld("dekking", titel, uitleg, koppen, tuple(rijen), svg, (raster,))


def _field(counts: Counter[tuple[str, str, str]], regel: str, bestand: str) -> Vak:
    decided = counts[regel, bestand, BESLIST]
    named = counts[regel, bestand, GENOEMD]
    if decided:
        return Vak(f"B{decided}", f"beslist {decided} keer", _KLEUR[BESLIST], (regel,))
    if named:
        return Vak(f"G{named}", f"{named} keer genoemd", _KLEUR[GENOEMD], (regel,))
    return Vak("", "niet beproefd", _KLEUR[""])
