# SPDX-License-Identifier: EUPL-1.2
"""
Make a layer: its folder with examples, and its place in the vocabulary.

The whole kader is read with the new files before anything is written.
Floor 7, `cli`.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from deelkader.begrippen import Begrippen
from deelkader.cli.uitgang import StopError, Uitgang
from deelkader.cli.woordenlijst import add_lines, find_lists
from deelkader.regels import Kaderinhoud, load_folder, load_texts
from deelkader.regels.vorm import is_id

_WOORDEN = "begrippen.yaml"
_AFSPRAKEN = """\
# Afspraken van {label}. Zij maken een antwoord nooit ruimer dan de wet: dat bewaakt
# `deelkader controleer`. Haal bij de eerste afspraak de lege lijst onderaan weg.
# De taal staat in docs/kadertaal.md. Zo ziet een afspraak eruit:
#
# - id: {naam}-eerst-met-een-collega
#   titel: "Over gezondheid overleg je eerst met een collega"
#   soort: voorwaarde
#   als: {{naar: school, gegevens: gezondheid}}
#   voorwaarden: [collegiaal-overleg]
#   bronnen: [avg-9-1]
[]
"""
_CONTACTEN = """\
# Wie bel je over een jeugdige die hier woont? Vul het nummer in met telefoon: "...".
# Verzin er geen: zonder nummer zegt `deelkader controleer` dat het nog ontbreekt.
{id}: {{label: {label}}}
"""


@dataclass(frozen=True, slots=True)
class Laag:
    """What is asked for: a region or municipality in the rules of one folder."""

    map: Path
    soort: str
    naam: str
    label: str
    regio: str | None
    gemeenten: tuple[str, ...]

    @property
    def pad(self) -> str:
        """The folder of the layer, below the rules."""
        return f"{self.soort}/{self.naam}"


def make_layer(laag: Laag) -> tuple[list[str], list[str]]:
    """
    Write the layer; return its files and the lines that the vocabulary gained.

    Raises:
        StopError: it cannot be made so; names every slip, and nothing changed.
        KaderError: the rules in the folder cannot be read.
        OSError: the folder cannot be written.
    """
    if not (laag.map / _WOORDEN).is_file():
        said = f"In {laag.map} staan geen regels. Noem de map met --map."
        raise _stop([said, *_slips_of_names(laag)])
    inhoud = load_folder(laag.map)
    problems = [*_slips_of_names(laag), *_slips(laag, inhoud.begrippen)]
    if problems:
        raise _stop(problems)
    old = (laag.map / _WOORDEN).read_bytes()
    words, added = _words(laag, inhoud.begrippen, old.decode())
    files = _files(laag, inhoud)
    _check(laag, files, words)
    _write(laag, files, words.encode(), old)
    return list(files), added


def _stop(problems: list[str]) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, "nieuwe-laag", "\n".join(problems))


def _slips_of_names(laag: Laag) -> Iterator[str]:
    for naam in (laag.naam, *laag.gemeenten, *([laag.regio] if laag.regio else [])):
        if not is_id(naam):
            yield (
                f"'{naam}' kan geen naam zijn. Gebruik kleine letters, cijfers en"
                " streepjes, zoals bergen-op-zoom."
            )
    if not laag.label.strip() or not laag.label.isprintable():
        yield "Het label is leeg, of heeft een teken dat niet te tonen is."


def _slips(laag: Laag, begrippen: Begrippen) -> Iterator[str]:
    feit = begrippen.laagfeit
    if feit is None:
        yield "Deze woordenlijst kent geen regio's en gemeenten."
        return
    if os.path.lexists(laag.map / laag.pad):
        yield f"{laag.map / laag.pad} is er al. Er is niets veranderd."
    regios = _regions(begrippen)
    if laag.soort == "gemeente":
        yield from _slips_of_place(laag, regios, known=laag.naam in feit.waarde)
        return
    if laag.regio:
        yield "Een regio heeft geen --regio."
    taken = [g for g in laag.gemeenten if g in feit.waarde]
    if taken:
        yield f"Deze gemeenten horen al bij een regio: {', '.join(taken)}."
    if laag.naam not in regios and not laag.gemeenten:
        yield f"De regio '{laag.naam}' is nieuw. Noem haar gemeenten met --gemeente."


def _slips_of_place(laag: Laag, regios: set[str], *, known: bool) -> Iterator[str]:
    if laag.gemeenten:
        yield "Een gemeente heeft geen --gemeente."
    if known and laag.regio:
        yield f"'{laag.naam}' staat al in de woordenlijst: laat --regio weg."
    elif not known and not laag.regio:
        yield f"De gemeente '{laag.naam}' is nieuw. Noem haar regio met --regio."
    elif not known and laag.regio not in regios:
        some = ", ".join(sorted(regios))
        yield f"De regio '{laag.regio}' is er niet. Kies uit: {some}."


def _regions(begrippen: Begrippen) -> set[str]:
    feit = begrippen.laagfeit
    found = [w.eigenschappen.get("regio") for w in (feit.waarden if feit else ())]
    return {str(regio) for regio in found if regio}


def _words(laag: Laag, begrippen: Begrippen, tekst: str) -> tuple[str, list[str]]:
    """Return the vocabulary with the new places, and the lines that were added."""
    feit = begrippen.laagfeit
    places = feit.waarde if feit else {}
    new: dict[str, str] = {}
    if laag.soort == "gemeente" and laag.naam not in places:
        new[laag.naam] = f"{{label: {_quoted(laag.label)}, regio: {laag.regio}}}"
    for naam in laag.gemeenten:
        label = " ".join(part.capitalize() for part in naam.split("-"))
        new[naam] = f"{{label: {_quoted(label)}, regio: {laag.naam}}}"
    if not new:
        return tekst, []
    lijsten = find_lists(tekst, frozenset(places))
    lines = {lijsten.plaatsen: new}
    regios = lijsten.regios if laag.soort == "regio" else None
    if regios is not None and laag.naam not in regios.namen:
        lines[regios] = {laag.naam: f"{{label: {_quoted(laag.label)}}}"}
    return add_lines(tekst, lines)


def _quoted(tekst: str) -> str:
    return json.dumps(tekst, ensure_ascii=False)


def _files(laag: Laag, inhoud: Kaderinhoud) -> dict[str, str]:
    """Return the files of the layer; a contact only where nobody is named yet."""
    made = {
        f"{laag.pad}/afspraken.yaml": _AFSPRAKEN.format(
            label=laag.label, naam=laag.naam
        )
    }
    contact = f"jeugdhulp-{laag.naam}"
    if contact not in inhoud.begrippen.contacten:
        label = _quoted(f"de jeugdhulp van {laag.label}")
        made[f"{laag.pad}/contacten.yaml"] = _CONTACTEN.format(id=contact, label=label)
    return made


def _check(laag: Laag, files: Mapping[str, str], words: str) -> None:
    """Read the whole kader as it will be; raises when it would not be one."""
    found = sorted(laag.map.rglob("*.yaml"))
    names = {p: p.relative_to(laag.map) for p in found}
    texts = {
        name.as_posix(): p.read_bytes()
        for p, name in names.items()
        if not any(part.startswith(".") for part in name.parts)
    }
    texts |= {naam: tekst.encode() for naam, tekst in files.items()}
    load_texts(texts | {_WOORDEN: words.encode()})


def _write(laag: Laag, files: Mapping[str, str], words: bytes, old: bytes) -> None:
    """Put the folder in its place at once; on an error the vocabulary comes back."""
    goal = laag.map / laag.pad
    goal.parent.mkdir(exist_ok=True)
    # WHY a dot: the reader of rules leaves such a name alone.
    new = Path(tempfile.mkdtemp(prefix=f".{laag.naam}-", dir=goal.parent))
    try:
        new.chmod(0o755)
        for naam, tekst in files.items():
            (new / Path(naam).name).write_text(tekst, encoding="utf-8")
        if words != old:
            _replace(laag.map / _WOORDEN, words)
        try:
            new.rename(goal)
        except OSError:
            _replace(laag.map / _WOORDEN, old)
            raise
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _replace(bestand: Path, inhoud: bytes) -> None:
    """Write *bestand* whole, or not at all."""
    handle, naam = tempfile.mkstemp(prefix=".begrippen-", dir=bestand.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(inhoud)
        shutil.copymode(bestand, naam)
        Path(naam).replace(bestand)
    finally:
        Path(naam).unlink(missing_ok=True)
