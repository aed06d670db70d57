# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader verschil`: what another set of rules changes, counted and in rows.

Floor 7, `cli`.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.bladzijde import print_page
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.cli.verschil_beeld import as_html, not_apart, number, some_of, warning
from deelkader.errors import KaderError
from deelkader.kader import Kader
from deelkader.verhalen import Zinnenboek

if TYPE_CHECKING:
    import argparse

    from deelkader.analyse.overgang import Verschil
    from deelkader.publicatie.bundel import Bundel

_ANDERE_WOORDEN = (
    "Let op: ook de woordenlijst veranderde. De oude regels zijn gelezen met de nieuwe"
    " woorden; wat alleen door andere woorden verandert, staat hier niet."
)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Compare two kaders; with `--eis-niet-ruimer` a wider answer is refused."""
    from deelkader.analyse.verschil import WoordenlijstError, compare
    from deelkader.publicatie.verschilblad import as_dict

    oud, nieuw = pair(arguments.oud, arguments.nieuw, arguments.standpunt)
    try:
        found = compare(oud, nieuw)
    except WoordenlijstError as error:
        said = f"{error} Daarom zijn deze kaders niet te vergelijken."
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK, "andere-woordenlijst", said
        ) from error
    with quiet_pipe():
        if arguments.json:
            print_json(as_dict(found, nieuw))
        elif arguments.html:
            print_page(as_html(found, nieuw))
        else:
            _show(found, nieuw)
    if arguments.eis_niet_ruimer and found.asks_less:
        return Uitgang.KADER_ONGELDIG
    return Uitgang.GOED


def pair(
    oud: str | None, nieuw: str | None, standpunt: str | None
) -> tuple[Kader, Kader]:
    """Return what is compared: two sets of rules, or one with another side."""
    if standpunt is not None and nieuw is None:
        first = Kader.standard() if oud is None else load_version(oud)
        naam, _, kant = standpunt.partition("/")
        return first, first.with_standpunten({naam: kant})
    if oud is None or nieuw is None or standpunt:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "wat-vergelijken",
            "Noem twee versies van de regels, of één en een --standpunt.",
        )
    before, after = load_version(oud), load_version(nieuw)
    if before.begrippen != after.begrippen:
        before = _in_new_words(oud, nieuw) or before
    return before, after


def _in_new_words(oud: str, nieuw: str) -> Kader | None:
    """Return the old rules read with the new vocabulary; None where that cannot be."""
    from deelkader.publicatie.verschilblad import in_new_words

    try:
        found = in_new_words(_texts(oud), _texts(nieuw))
    except KaderError:
        return None
    print(_ANDERE_WOORDEN, file=sys.stderr)
    return found


def load_version(waar: str) -> Kader:
    """
    Return the kader in a folder, a bundle, or a Git revision (`HEAD~1:rules`).

    Raises:
        KaderError: the rules or the bundle cannot be used.
    """
    if Path(waar).is_dir():
        return Kader.load(waar)
    if Path(waar).is_file():
        return Kader(load_bundle(waar).load())
    from deelkader.regels import load_texts

    return Kader(load_texts(_texts(waar)))


def load_bundle(waar: str) -> Bundel:
    """
    Return the bundle or proposal in a file; who signed it is not looked at.

    Raises:
        KaderError: it is not a whole one.
    """
    from deelkader.publicatie.bundel import MEESTE_BYTES, ONVINDBAAR, read_bundle
    from deelkader.publicatie.weigering import refusal

    file = Path(waar)
    try:
        with file.open("rb") as opened:
            raw = opened.read(MEESTE_BYTES + 1)
    except OSError:
        raise refusal(file.name, [ONVINDBAAR]) from None
    return read_bundle(raw, file.name)


def _texts(waar: str) -> dict[str, bytes]:
    """Return the files of a folder, of a bundle or of a Git revision."""
    if Path(waar).is_file():
        kept = load_bundle(waar).inhoud.bestanden
        return {naam: tekst.encode() for naam, tekst in kept.items()}
    if Path(waar).is_dir():
        paths = sorted(Path(waar).rglob("*.yaml"))
        return {p.relative_to(waar).as_posix(): p.read_bytes() for p in paths}
    revision, _, folder = waar.partition(":")
    folder = folder or "rules"
    names = _git("ls-tree", "-r", "--name-only", "--full-tree", revision, folder)
    files = {
        name.removeprefix(f"{folder}/"): _git("show", f"{revision}:{name}")
        for name in names.decode().splitlines()
        if name.endswith(".yaml")
    }
    if not files:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "geen-map",
            "Een van de twee is geen map met regels, geen bundel en geen versie in"
            " Git.",
        )
    return files


def _git(*words: str) -> bytes:
    """Return what git prints; nothing when git does not know it."""
    try:
        done = subprocess.run(  # noqa: S603 - our own words, no shell
            ["git", *words],  # noqa: S607 - the git of this machine
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        return b""
    return done.stdout if done.returncode == 0 else b""


def _show(verschil: Verschil, nieuw: Kader) -> None:
    boek = Zinnenboek(nieuw)
    from deelkader.analyse.overgang import Richting
    from deelkader.publicatie.verschilblad import scenario_of

    if not verschil.rijen:
        print(f"Geen verschil, in {number(verschil.ruimte)} situaties.")
        return
    for rij in verschil.rijen:
        o = rij.overgang
        print(f"{o.richting.upper()}: {o.oud} -> {o.nieuw} ({o.stem})")
        for feit, waarden in rij.feiten:
            print(f"    {feit}: {some_of(waarden)}")
        print(f"    aantal: {number(rij.aantal)}")
        print("    bijvoorbeeld:")
        print(textwrap.indent(scenario_of(boek, rij), "    "), end="")
    counts = ", ".join(f"{r}: {number(verschil.count(r))}" for r in Richting)
    if not_apart(verschil):
        print(not_apart(verschil))
    print(f"Van {number(verschil.ruimte)} situaties op {verschil.op}: {counts}.")
    if verschil.asks_less:
        print(warning(verschil))
