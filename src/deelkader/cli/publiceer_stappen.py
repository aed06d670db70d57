# SPDX-License-Identifier: EUPL-1.2
"""
The steps of `deelkader publiceer`: each writes one file, whole or not at all.

Floor 7, `cli`.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.bundelbeeld import lines_of, read_file, summary
from deelkader.cli.installatie import open_logboek, require_packages
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from deelkader.publicatie.bundel import Bundel
    from deelkader.verhalen.lezen import Scenario


def make_key(arguments: argparse.Namespace) -> Uitgang:
    """Make a key, in two files."""
    require_packages()
    from deelkader.publicatie.sleutel import Sleutel

    found = Sleutel.make(arguments.naam, Path(arguments.map))
    _tell(
        arguments,
        {"naam": found.oorsprong, "vkey": found.vkey},
        f"De sleutel van {found.oorsprong} is gemaakt.",
        "Bewaar het bestand .sleutel voor jezelf. Geef .vkey aan de beheerder.",
    )
    return Uitgang.GOED


def propose(arguments: argparse.Namespace) -> Uitgang:
    """Make a proposal of a folder."""
    require_packages()
    _require_new(arguments.uit)
    if not Path(arguments.map).is_dir():
        raise _wrong("geen-map", "De map met regels is er niet.")
    from deelkader.kader import Kader
    from deelkader.publicatie.voorstel import Opdracht
    from deelkader.publicatie.voorstel import propose as make
    from deelkader.service.ingebruik import read_folder_texts

    Kader.load(arguments.map)
    texts = read_folder_texts(Path(arguments.map))
    vorige = None if arguments.eerste else read_file(arguments.tegen)
    opdracht = Opdracht(
        bestanden={naam: tekst.encode() for naam, tekst in texts.items()},
        vorige=vorige,
        vanaf=arguments.vanaf,
        reden=arguments.reden,
        tot=arguments.tot,
        gevolgen=_effects(arguments.gevolgen),
        scenarios=_scenarios(arguments),
    )
    voorstel = make(opdracht)
    _write_new(arguments.uit, voorstel)
    _tell(arguments, summary(voorstel), *lines_of(voorstel))
    return Uitgang.GOED


def approve(arguments: argparse.Namespace) -> Uitgang:
    """Approve a proposal; without a key only show it."""
    require_packages()
    from deelkader.publicatie.ondertekenen import approve as sign
    from deelkader.publicatie.sleutel import Rol, Sleutel

    voorstel = read_file(arguments.voorstel)
    if arguments.sleutel is None:
        _tell(arguments, summary(voorstel), *lines_of(voorstel))
        return Uitgang.GOED
    sleutel = Sleutel.read(Path(arguments.sleutel))
    found = sign(voorstel, sleutel, Rol(arguments.rol), datetime.now(UTC))
    if arguments.nota:
        # WHY as it is: another line end or a space makes another signature.
        print(found.goedkeuringen[-1], end="")
        return Uitgang.GOED
    _replace(Path(arguments.voorstel), found)
    _tell(
        arguments,
        summary(found),
        f"{sleutel.oorsprong} keurde dit goed als {arguments.rol}.",
        *lines_of(found),
    )
    return Uitgang.GOED


def publish(arguments: argparse.Namespace) -> Uitgang:
    """Make the bundle of an approved proposal."""
    require_packages()
    _require_new(arguments.uit)
    from deelkader.publicatie.ondertekenen import publish as sign
    from deelkader.publicatie.sleutel import Sleutel

    sleutel = Sleutel.read(Path(arguments.sleutel))
    found = sign(read_file(arguments.voorstel), sleutel, datetime.now(UTC))
    _write_new(arguments.uit, found)
    m = found.manifest
    _tell(
        arguments,
        summary(found),
        f"De bundel van kader {m.versie} is klaar: volgnummer {m.volgnummer}.",
        f"Neem hem in gebruik met: deelkader start --kader {arguments.uit}",
    )
    return Uitgang.GOED


def trust(arguments: argparse.Namespace) -> Uitgang:
    """Trust a key, or trust it no longer."""
    require_packages()
    from deelkader.publicatie.register import Publicaties
    from deelkader.publicatie.sleutel import Rol, read_public

    vkey, rol = read_public(Path(arguments.sleutel)), Rol(arguments.rol)
    with open_logboek(arguments) as logboek:
        register = Publicaties(logboek)
        if arguments.intrekken:
            register.withdraw(vkey, rol, arguments.door)
        else:
            register.trust(vkey, rol, arguments.door)
        known = [{"naam": k.vkey.naam, "rol": k.rol.value} for k in register.trusted()]
    what = "niet meer vertrouwd" if arguments.intrekken else "vertrouwd"
    _tell(
        arguments,
        {"sleutels": known},
        f"{vkey.naam} is {what} als {rol}.",
        f"Vingerafdruk: {vkey.vingerafdruk}",
        *(f"  {one['naam']}: {one['rol']}" for one in known),
    )
    return Uitgang.GOED


STAPPEN: Mapping[str, Callable[[argparse.Namespace], Uitgang]] = {
    "sleutel": make_key,
    "voorstel": propose,
    "goedkeur": approve,
    "maak": publish,
    "vertrouw": trust,
}


def _scenarios(arguments: argparse.Namespace) -> Sequence[Scenario]:
    """Return the scenarios beside the rules; none when there is no such folder."""
    from deelkader.cli.controleer import features_beside
    from deelkader.verhalen import ScenarioError
    from deelkader.verhalen.lezen import read_features

    folder = features_beside(Path(arguments.map), arguments.features)
    if folder is None:
        return ()
    try:
        return [s for feature in read_features(folder) for s in feature.scenarios]
    except ScenarioError as error:
        raise _wrong(error.code, error.message) from None


def _effects(naam: str | None) -> dict[str, Any] | None:
    """Return what `herbereken` wrote."""
    if naam is None:
        return None
    try:
        found = json.loads(Path(naam).read_bytes())
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict) or "veranderd" not in found:
        raise _wrong(
            "geen-gevolgen",
            "Dit is niet wat `deelkader herbereken --json` schreef. Draai dat opnieuw.",
        )
    return found


def _require_new(naam: str) -> None:
    if Path(naam).exists():
        raise _wrong(
            "bestand-bestaat-al", "Dit bestand is er al. Er is niets geschreven."
        )


def _write_new(naam: str, bundel: Bundel) -> None:
    with _only_whole():
        descriptor = os.open(naam, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        _fill(descriptor, bundel, Path(naam))


def _replace(pad: Path, bundel: Bundel) -> None:
    """Write *bundel* in the place of *pad*."""
    with _only_whole():
        descriptor, naam = tempfile.mkstemp(dir=pad.parent, prefix=".nieuw-")
        temporary = Path(naam)
        _fill(descriptor, bundel, temporary)
        temporary.chmod(pad.stat().st_mode & 0o777)
        temporary.replace(pad)


def _fill(descriptor: int, bundel: Bundel, pad: Path) -> None:
    """Write *bundel* to the new file at *pad*; a part of it does not stay behind."""
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(bundel.as_bytes())
    except OSError:
        pad.unlink()
        raise


@contextmanager
def _only_whole() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise _wrong(
            "bestand-niet-schrijfbaar", "Dit bestand is niet te schrijven."
        ) from None


def _tell(arguments: argparse.Namespace, found: Any, *lines: str) -> None:
    with quiet_pipe():
        if arguments.json:
            print_json(found)
        else:
            print("\n".join(lines))


def _wrong(soort: str, boodschap: str) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, soort, boodschap)
