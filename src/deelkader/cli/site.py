# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader site`: the rules as a site to read, search and print.

Floor 7, `cli`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.controleer import features_beside
from deelkader.cli.ontleder import Ontleder, add_json
from deelkader.cli.opties import add_kader
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.errors import KaderError
from deelkader.kader import Kader, standard_folder
from deelkader.publicatie.weigering import Bezwaar

if TYPE_CHECKING:
    import argparse

    from deelkader.site import Site

_VOORSTEL = Bezwaar(
    "voorstel-niet-uitgegeven",
    "Dit is een voorstel. Het is nooit uitgegeven, dus het is geen versie van eerder.",
    "Geef de bundel die eruit kwam.",
)
_EXTRA = "Hiervoor is een extra nodig: pip install 'deelkader[site]'."


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command."""
    site = commands.add_parser(
        "site",
        help="maak een site van de regels, om te lezen, te zoeken en te printen",
        description="Maak een map met bladzijden: per vraag, per regel en per norm."
        " De scenario's worden gevraagd en de garanties bewezen. Open index.html.",
    )
    site.add_argument(
        "map", metavar="MAP", help="waar de site komt: een nieuwe map, of een oude site"
    )
    site.add_argument(
        "--vorige",
        metavar="MAP|BUNDEL",
        action="append",
        default=[],
        help="regels van eerder (map, bundel of Git), de oudste eerst; mag vaker",
    )
    site.add_argument(
        "--features",
        metavar="MAP",
        help="de map met scenario's (nu: features naast de regels)",
    )
    add_kader(site)
    add_json(site)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Build the whole site, then write it; what does not hold gives its own code."""
    try:
        from deelkader.site import MapError, build, write_site
        from deelkader.site.stof import collect
        from deelkader.verhalen import ScenarioError
    except ModuleNotFoundError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "extra-ontbreekt", _EXTRA) from error
    rules = standard_folder() if arguments.kader is None else Path(arguments.kader)
    target = Path(arguments.map)
    features, vorige = _read(arguments, rules, target)
    try:
        stof = collect(Kader.load(rules), features, vorige)
        site = build(stof)
        write_site(target, site.bestanden)
    except ScenarioError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, error.code, error.message) from error
    except MapError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "map", str(error)) from error
    with quiet_pipe():
        _show(arguments, site)
    if site.gezakt:
        return Uitgang.SCENARIO_GEZAKT
    return Uitgang.KADER_ONGELDIG if site.niet_bewezen else Uitgang.GOED


def _read(
    arguments: argparse.Namespace, rules: Path, target: Path
) -> tuple[Path | None, list[Kader]]:
    """Return the scenarios and the earlier rules; every slip is told at once."""
    from deelkader.site.schrijven import MapError, check_folder

    problems, features, vorige = [], None, []
    try:
        check_folder(target)
    except MapError as error:
        problems.append(str(error))
    try:
        features = features_beside(rules, arguments.features)
    except StopError as error:
        problems.append(error.boodschap)
    for waar in arguments.vorige if rules.is_dir() else ():
        try:
            vorige.append(_older(waar, rules))
        except StopError:
            problems.append(
                f"--vorige {waar}: geen map met regels, geen bundel, geen Git-versie."
            )
        except KaderError as error:
            problems.append(f"--vorige {waar}: {_why(error)}")
    if problems:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "map", "\n".join(problems))
    return features, vorige


def _why(error: KaderError) -> str:
    """Return what is wrong with earlier rules, and what to do."""
    found = [f"{b.boodschap} {b.oplossing}".strip() for b in error.bevindingen]
    return " ".join(found) or error.message


def _older(waar: str, rules: Path) -> Kader:
    """
    Return earlier rules, read with the words of now and with its own name.

    Raises:
        KaderError: they cannot be used, or were never published.
    """
    from deelkader.cli.verschil import load_bundle, load_version, pair

    if Path(waar).is_file() and load_bundle(waar).handtekening is None:
        from deelkader.publicatie.weigering import refusal

        raise refusal(Path(waar).name, [_VOORSTEL])
    own, read = load_version(waar).inhoud, pair(waar, str(rules), None)[0].inhoud
    return Kader(
        replace(read, versie=own.versie, hash=own.hash, garanties=own.garanties)
    )


def _show(arguments: argparse.Namespace, site: Site) -> None:
    if arguments.json:
        print_json(
            {
                "map": arguments.map,
                "bladzijden": site.bladzijden,
                "bestanden": len(site.bestanden),
                "scenariosGezakt": site.gezakt,
                "garantiesNietBewezen": site.niet_bewezen,
            }
        )
        return
    print(f"{site.bladzijden} bladzijden staan in {arguments.map}. Open index.html.")
    if site.gezakt:
        print(f"Let op: scenario's die niet kloppen: {site.gezakt}. Zie de site.")
    if site.niet_bewezen:
        print(f"Let op: garanties zonder bewijs: {site.niet_bewezen}. Zie de site.")
