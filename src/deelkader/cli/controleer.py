# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader controleer`: check rules and their scenarios, and show every finding.

Floor 7, `cli`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import standard_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from deelkader.analyse.formeel import Uitslag
    from deelkader.cli.keuring import Keuring
    from deelkader.errors import Bevinding
    from deelkader.kader import Kader

EXTRA = "Hiervoor is een extra nodig: pip install 'deelkader[analyse]'."
_GEEN_FEATURES = "Geen map met features gevonden: scenario's zijn niet bekeken."


def run(arguments: argparse.Namespace) -> Uitgang:
    """Load and examine the kader; a finding is the result, not a failure."""
    from deelkader.cli.keuring import Keuring

    folder = standard_folder() if arguments.map is None else Path(arguments.map)
    keuring = Keuring(folder, features_beside(folder, arguments.features))
    if arguments.volg:
        from deelkader.cli.volgen import follow

        return follow(keuring)
    found = keuring.examine()
    proven = _prove(keuring) if arguments.formeel and keuring.is_read else None
    if proven is not None:
        found = (*proven.bevindingen, *found)
    with quiet_pipe():
        if arguments.json:
            _show_json(keuring, found, proven)
        else:
            show(keuring, found, proven)
    return Uitgang.KADER_ONGELDIG if _errors(found) else Uitgang.GOED


def features_beside(rules: Path, chosen: str | None) -> Path | None:
    """Return the folder with features: the chosen one, or that beside the rules."""
    if not rules.is_dir():
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "geen-map", "Deze map is er niet.")
    shipped = rules.name == "_rules"
    beside = rules.parent / ("_features" if shipped else "features")
    folder = beside if chosen is None else Path(chosen)
    if folder.is_dir():
        return folder
    if chosen is None:
        return None
    raise StopError(
        Uitgang.VERKEERD_GEBRUIK, "geen-map", "De map met features is er niet."
    )


def show(
    keuring: Keuring, found: Iterable[Bevinding], proven: Uitslag | None = None
) -> None:
    """Print every finding, and what was looked at."""
    bevindingen = sorted(found, key=lambda b: b.ernst != "fout")
    for bevinding in bevindingen:
        print(bevinding)
    errors = len(_errors(bevindingen))
    warnings = len(bevindingen) - errors
    said = f"{warnings} {'waarschuwing' if warnings == 1 else 'waarschuwingen'}."
    if errors:
        word = "fout" if errors == 1 else "fouten"
        print(f"{errors} {word}, {said} Niets is veranderd.")
        return
    kader = keuring.kader
    if warnings:
        print(said)
    print(
        f"Geen fouten. Kader {kader.versie.versie} heeft"
        f" {len(kader.inhoud.alle_regels)} regels"
        f" en {len(kader.inhoud.bronnen)} bronnen."
    )
    if keuring.verhalen is None:
        print(_GEEN_FEATURES if keuring.features is None else EXTRA)
    else:
        print(f"{len(keuring.verhalen)} scenario's kloppen.")
    if proven is not None:
        print(f"{proven.bewezen} garanties zijn bewezen voor alle vragen.")


def _show_json(
    keuring: Keuring, found: Iterable[Bevinding], proven: Uitslag | None
) -> None:
    bevindingen = list(found)
    errors = _errors(bevindingen)
    answer: dict[str, Any] = {
        "fouten": [b.as_dict() for b in errors],
        "waarschuwingen": [b.as_dict() for b in bevindingen if b not in errors],
    }
    if not errors:
        kader: Kader = keuring.kader
        facts = kader.versie.as_dict() | {"regels": len(kader.inhoud.alle_regels)}
        if keuring.verhalen is not None:
            facts |= {"scenarios": len(keuring.verhalen)}
        if proven is not None:
            facts |= {"bewezenGaranties": proven.bewezen}
        answer |= {"kader": facts}
    print_json(answer)


def _errors(found: Iterable[Bevinding]) -> list[Bevinding]:
    return [b for b in found if b.ernst == "fout"]


def _prove(keuring: Keuring) -> Uitslag:
    """Return what the solver says; without the solver that is plainly told."""
    try:
        from deelkader.analyse.formeel import prove
    except ModuleNotFoundError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "extra-ontbreekt", EXTRA) from error
    return prove(keuring.kader)
