# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader controleer`: check a folder of rules and show every finding.

Floor 7, `cli`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.errors import KaderError
from deelkader.kader import Kader, standard_folder

if TYPE_CHECKING:
    import argparse

    from deelkader.analyse.formeel import Uitslag
    from deelkader.errors import Bevinding


def run(arguments: argparse.Namespace) -> Uitgang:
    """Load the kader; a finding is the result, not a failure of the command."""
    folder = standard_folder() if arguments.map is None else Path(arguments.map)
    if not folder.is_dir():
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "geen-map", "Deze map is er niet.")
    try:
        kader = Kader.load(folder)
    except KaderError as error:
        with quiet_pipe():
            _show_findings(error.bevindingen, as_json=arguments.json)
        return Uitgang.KADER_ONGELDIG
    uitslag = _prove(kader) if arguments.formeel else None
    if uitslag is not None and uitslag.bevindingen:
        with quiet_pipe():
            _show_findings(uitslag.bevindingen, as_json=arguments.json)
        return Uitgang.KADER_ONGELDIG
    count = len(kader.inhoud.alle_regels)
    proven = {} if uitslag is None else {"bewezenGaranties": uitslag.bewezen}
    if arguments.json:
        facts = kader.versie.as_dict() | {"regels": count} | proven
        print_json({"fouten": [], "kader": facts})
        return Uitgang.GOED
    print(
        f"Geen fouten. Kader {kader.versie.versie} heeft {count} regels"
        f" en {len(kader.inhoud.bronnen)} bronnen."
    )
    if uitslag is not None:
        print(f"{uitslag.bewezen} garanties zijn bewezen voor alle vragen.")
    return Uitgang.GOED


def _prove(kader: Kader) -> Uitslag:
    """Return what the solver says; without the solver that is plainly told."""
    try:
        from deelkader.analyse.formeel import prove
    except ModuleNotFoundError as error:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "extra-ontbreekt",
            "Voor bewijzen is een extra nodig: pip install 'deelkader[analyse]'.",
        ) from error
    return prove(kader)


def _show_findings(bevindingen: tuple[Bevinding, ...], *, as_json: bool) -> None:
    if as_json:
        print_json({"fouten": [b.as_dict() for b in bevindingen]})
        return
    for bevinding in bevindingen:
        print(bevinding)
    errors = sum(b.ernst == "fout" for b in bevindingen)
    warnings = len(bevindingen) - errors
    print(
        f"{errors} {'fout' if errors == 1 else 'fouten'},"
        f" {warnings} {'waarschuwing' if warnings == 1 else 'waarschuwingen'}."
        " Niets is veranderd."
    )
