# SPDX-License-Identifier: EUPL-1.2
"""
Read the settings: command line before environment before file before default.

Responsible for naming every problem at once, with where it stands, and never with
what stood there: it may be a secret. Floor 7, `cli`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import IntEnum
from pathlib import Path
from typing import Any, Final, get_args
from urllib.parse import urlsplit

from pydantic import ValidationError

from deelkader.cli.instellingvorm import Instellingen, groups, variable
from deelkader.errors import Probleem
from deelkader.regels.bedoel_je import bedoel_je

BESTAND: Final = "DEELKADER_INSTELLINGEN"
_LIJKT: Final = 0.85
_FOUT: Final = {
    "extra_forbidden": ("onbekend-veld", "Deze instelling kennen we niet."),
    "literal_error": ("onbekende-waarde", "Deze waarde kennen we niet."),
    "greater_than_equal": ("buiten-bereik", "Dit getal is te klein."),
    "less_than_equal": ("buiten-bereik", "Dit getal is te groot."),
    "int_type": ("verkeerd-type", "Hier hoort een heel getal."),
    "string_type": ("verkeerd-type", "Hier hoort een tekst."),
    "model_type": ("verkeerd-type", "Hier hoort een blok met instellingen."),
}
_ANDERS: Final = ("verkeerd-type", "Deze waarde past hier niet.")


class Bron(IntEnum):
    """Where a setting comes from; a later one wins."""

    STANDAARD = 0
    BESTAND = 1
    OMGEVING = 2
    OPDRACHT = 3


@dataclass(frozen=True, slots=True)
class Gelezen:
    """The settings that hold, and where each comes from (default is not named)."""

    instellingen: Instellingen
    bronnen: Mapping[tuple[str, str], Bron]

    def source(self, groep: str, naam: str) -> Bron:
        """Return where a setting comes from."""
        return self.bronnen.get((groep, naam), Bron.STANDAARD)


class InstellingenError(Exception):
    """The settings cannot be used; *problemen* holds every problem."""

    def __init__(self, problemen: list[Probleem]) -> None:
        super().__init__("settings")
        self.problemen = problemen


@dataclass(slots=True)
class _Stapel:
    waarden: dict[str, Any] = field(default_factory=dict)
    bronnen: dict[tuple[str, str], Bron] = field(default_factory=dict)
    problemen: list[Probleem] = field(default_factory=list)

    def put(self, groep: str, naam: str, waarde: Any, bron: Bron) -> None:
        self.waarden.setdefault(groep, {})[naam] = waarde
        self.bronnen[groep, naam] = bron

    def add(self, pad: str, code: str, boodschap: str) -> None:
        self.problemen.append(Probleem(pad, code, boodschap))


def read_settings(
    bestand: str | None,
    omgeving: Mapping[str, str],
    opdracht: Mapping[tuple[str, str], Any],
) -> Gelezen:
    """
    Return the settings in the file *bestand*, in *omgeving* and in *opdracht*.

    Without *bestand* the environment may name one: DEELKADER_INSTELLINGEN.

    Raises:
        InstellingenError: something is unknown, wrong or missing; all of it is named.
    """
    stapel = _Stapel()
    _read_file(bestand or omgeving.get(BESTAND), stapel)
    _read_environment(omgeving, stapel)
    for (groep, naam), waarde in opdracht.items():
        if waarde is not None:
            stapel.put(groep, naam, waarde, Bron.OPDRACHT)
    _refuse_secrets(stapel)
    found = _validate(stapel)
    if found is not None:
        found = _with_secrets(found, stapel)
    if stapel.problemen or found is None:
        raise InstellingenError(sorted(stapel.problemen))
    return Gelezen(found, stapel.bronnen)


def _read_file(bestand: str | None, stapel: _Stapel) -> None:
    if bestand is None:
        return
    try:
        with Path(bestand).open("rb") as file:
            found = tomllib.load(file)
    except OSError:
        stapel.add("", "geen-bestand", "Het bestand met instellingen is niet te lezen.")
        return
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        # WHY not the message: it may repeat a line of the file.
        stapel.add("", "geen-toml", "Het bestand met instellingen is geen TOML.")
        return
    for groep, inhoud in found.items():
        if isinstance(inhoud, dict) and groep in groups():
            for naam, waarde in inhoud.items():
                stapel.put(groep, naam, waarde, Bron.BESTAND)
        else:
            stapel.waarden[groep] = inhoud


def _read_environment(omgeving: Mapping[str, str], stapel: _Stapel) -> None:
    known = {
        variable(groep, naam): (groep, naam, veld.annotation)
        for groep, kind in groups().items()
        for naam, veld in kind.model_fields.items()
    }
    starts = tuple(variable(groep, "") for groep in groups())
    for naam in sorted(omgeving):
        if naam in known:
            groep, eigen, soort = known[naam]
            waarde: Any = omgeving[naam]
            if soort is int or int in get_args(soort):
                waarde = int(waarde) if waarde.isdecimal() else waarde
            stapel.put(groep, eigen, waarde, Bron.OMGEVING)
        # WHY not every other name: Kubernetes gives names of its own
        # (DEELKADER_PORT) to who has a service that is called deelkader.
        elif naam.startswith(starts) or (
            naam.startswith("DEELKADER_")
            and naam != BESTAND
            and get_close_matches(naam, known, 1, _LIJKT)
        ):
            said = f"Deze instelling kennen we niet.{bedoel_je(naam, known)}"
            stapel.add(f"/{naam}", "onbekend-veld", said)


def _validate(stapel: _Stapel) -> Instellingen | None:
    try:
        return Instellingen.model_validate(stapel.waarden)
    except ValidationError as error:
        for found in error.errors(include_input=False, include_url=False):
            _tell(found["type"], found["loc"], stapel)
        return None


def _tell(soort: str, loc: tuple[int | str, ...], stapel: _Stapel) -> None:
    code, said = _FOUT.get(soort, _ANDERS)
    words = [str(part) for part in loc]
    if soort == "extra_forbidden":
        inside = groups()[words[0]].model_fields if len(words) > 1 else groups()
        said += bedoel_je(words[-1], inside)
    elif soort == "literal_error":
        kind = groups()[words[0]].model_fields[words[1]].annotation
        said += f" Kies uit: {', '.join(map(str, get_args(kind)))}."
    bron = stapel.bronnen.get((words[0], words[-1]), Bron.BESTAND)
    pad = "/" + "/".join(words)
    if bron is Bron.OMGEVING:
        pad = f"/{variable(words[0], words[-1])}"
    stapel.add(pad, code, said)


def _with_secrets(found: Instellingen, stapel: _Stapel) -> Instellingen:
    """Return the settings with the addresses that stand in files of their own."""
    places = {}
    for naam in ("data", "sleutels"):
        own = stapel.bronnen.get(("opslag", naam), Bron.STANDAARD)
        bestand: str | None = getattr(found.opslag, f"{naam}_bestand")
        if bestand is None:
            continue
        at = stapel.bronnen["opslag", f"{naam}_bestand"]
        if at == own:
            said = f"Kies {naam} of {naam}_bestand, niet allebei."
            stapel.add(f"/opslag/{naam}_bestand", "tegenstrijdig", said)
        elif at > own:
            try:
                places[naam] = Path(bestand).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError):
                said = "Dit bestand is niet te lezen."
                stapel.add(f"/opslag/{naam}_bestand", "geen-bestand", said)
    opslag = found.opslag.model_copy(update=places)
    return found.model_copy(update={"opslag": opslag})


def _refuse_secrets(stapel: _Stapel) -> None:
    """Refuse an address with a password in a file or environment that others read."""
    opslag = stapel.waarden.get("opslag")
    if not isinstance(opslag, dict):
        return
    for naam in ("data", "sleutels"):
        bron = stapel.bronnen.get(("opslag", naam), Bron.STANDAARD)
        if bron < Bron.OPDRACHT and _has_password(opslag.get(naam)):
            said = f"Een wachtwoord hoort hier niet. Gebruik {naam}_bestand."
            stapel.add(f"/opslag/{naam}", "geheim-in-instelling", said)


def _has_password(waar: Any) -> bool:
    try:
        return isinstance(waar, str) and urlsplit(waar).password is not None
    except ValueError:
        return True
