# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader normen vergelijk`: a changed list of norms, and what depends on it.

Reads a list as `bronnen.yaml` has it and changes nothing: a jurist decides what a
changed text means for a rule. Floor 7, `cli`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.normen import norms
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.errors import KaderError
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import read_document
from deelkader.regels.vorm import BRONNEN
from deelkader.regels.vormtoets import check_shape

if TYPE_CHECKING:
    import argparse

    from deelkader.cli.normen import Norm
    from deelkader.kader import Kader
    from deelkader.regels.vorm import BronVorm

_BETEKENIS = frozenset(
    {"wet", "artikel", "lid", "kern", "gelezen_versie", "nieuwste_versie", "beslist"}
)
"""Fields that say something else about the law; the others are about the entry."""


_KORT = 72


@dataclass(frozen=True, slots=True)
class Gewijzigd:
    """One norm that differs: which fields, from what to what, and what rests on it."""

    norm: Norm
    velden: tuple[tuple[str, Any, Any], ...]
    garanties: tuple[str, ...]
    standpunten: tuple[str, ...]

    @property
    def raakt_de_wet(self) -> bool:
        """Whether more than the entry itself changed."""
        return any(naam in _BETEKENIS for naam, _, _ in self.velden)

    def as_dict(self) -> dict[str, Any]:
        """Return what the JSON shows."""
        return {
            "norm": self.norm.id,
            "titel": self.norm.bron.titel,
            "raaktDeWet": self.raakt_de_wet,
            "velden": [
                {"veld": naam, "nu": old, "nieuw": new}
                for naam, old, new in self.velden
            ],
            "regels": list(self.norm.regels),
            "scenarios": list(self.norm.scenarios),
            "garanties": list(self.garanties),
            "standpunten": list(self.standpunten),
        }


def run_comparison(
    arguments: argparse.Namespace, kader: Kader, features: Path | None
) -> Uitgang:
    """Show what depends on every norm that is different in the given list."""
    new = read_norms(Path(arguments.bestand))
    found = list(compare_norms(kader, new, features))
    added = [id_ for id_ in new if id_ not in kader.inhoud.bronnen]
    absent = [id_ for id_ in kader.inhoud.bronnen if id_ not in new]
    with quiet_pipe():
        if arguments.json:
            changed = [one.as_dict() for one in found]
            print_json({"veranderd": changed, "nieuw": added, "nietInLijst": absent})
        else:
            _show(found, added, absent, kader)
    return Uitgang.GOED


def read_norms(bestand: Path) -> dict[str, BronVorm]:
    """
    Return the norms in *bestand*, a YAML or JSON file with the shape of bronnen.yaml.

    Raises:
        StopError: there is no such file.
        KaderError: it is not such a list; names every place.
    """
    try:
        data = bestand.read_bytes()
    except OSError as error:
        said = f"Het bestand {bestand} is niet te lezen."
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "geen-bestand", said) from error
    document, problems = read_document(bestand.name, data)
    bevindingen = Bevindingen(problems)
    if document is not None:
        found = check_shape(document, BRONNEN, bevindingen)
        if found is not None and not bevindingen:
            return found
    raise KaderError(
        "normen-ongeldig",
        "Deze lijst met normen is niet te lezen.",
        bevindingen=bevindingen.sorted(),
    )


def compare_norms(
    kader: Kader, new: dict[str, BronVorm], features: Path | None
) -> Iterator[Gewijzigd]:
    """Yield every norm that differs; what touches the most rules comes first."""
    inhoud = kader.inhoud
    found = []
    for norm in norms(kader, features):
        if norm.id not in new or new[norm.id] == norm.bron:
            continue
        old, now = norm.bron.model_dump(), new[norm.id].model_dump()
        found.append(
            Gewijzigd(
                norm,
                tuple((k, old[k], now[k]) for k in old if old[k] != now[k]),
                tuple(g.id for g in inhoud.garanties if norm.id in g.bronnen),
                tuple(n for n, p in inhoud.standpunten.items() if norm.id in p.bronnen),
            )
        )
    yield from sorted(
        found, key=lambda one: (not one.raakt_de_wet, -len(one.norm.regels))
    )


def _show(
    found: list[Gewijzigd], added: list[str], absent: list[str], kader: Kader
) -> None:
    for one in found:
        mark = "" if one.raakt_de_wet else " (de wet zelf is niet anders)"
        print(f"{one.norm.id}: {one.norm.bron.titel}{mark}")
        for naam, old, new in one.velden:
            print(f"    {naam}: {_short(old)} -> {_short(new)}")
        print(f"    regels: {', '.join(one.norm.regels) or 'geen'}")
        for naam in one.norm.scenarios:
            print(f"      scenario: {naam}")
        if one.garanties:
            print(f"    garanties: {', '.join(one.garanties)}")
        if one.standpunten:
            print(f"    standpunten: {', '.join(one.standpunten)}")
    regels = {r for one in found for r in one.norm.regels}
    scenarios = {s for one in found for s in one.norm.scenarios}
    print(
        f"{len(found)} van de {len(kader.inhoud.bronnen)} normen zijn anders."
        f" Daar rusten {len(regels)} regels en {len(scenarios)} scenario's op."
    )
    if added:
        print(f"Nieuw in de lijst: {', '.join(added)}.")
    if absent:
        print(f"Niet in de lijst: {len(absent)} normen van dit kader.")
    print("Je regels zijn niet aangepast. Vraag een jurist wat dit voor ze betekent.")


def _short(waarde: Any) -> str:
    tekst = " ".join(str(waarde).split()) or "leeg"
    return tekst if len(tekst) <= _KORT else f"{tekst[: _KORT - 1]}…"
