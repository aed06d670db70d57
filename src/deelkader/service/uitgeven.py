# SPDX-License-Identifier: EUPL-1.2
"""
Give the log out in the words of others: opened lines in, a file out.

Responsible for opening no more than was asked and for a file that is whole or not
there. Floor 5.
"""

from __future__ import annotations

import os
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.instellingen import Instellingen
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.schrijven import export

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deelkader.logboek import Logboek, Logregel


def settings_of(waarden: Any) -> Instellingen:
    """
    Return the settings in *waarden*; the version is that of this program.

    Raises:
        UitvoerError: something is missing, unknown or of another form.
    """
    if not isinstance(waarden, dict):
        raise UitvoerError(
            "uitvoer-instelling", "Instellingen zijn een lijst met namen en waarden."
        )
    return Instellingen.from_mapping({"versie": version("deelkader")} | waarden)


def opened_lines(logboek: Logboek, tot: int, *, personen: bool) -> Iterator[Regel]:
    """Yield the lines up to number *tot*; persons only when asked for."""
    for line in logboek.lines():
        if line.regelnummer > tot:
            return
        yield _plain(line, personen=personen)


def write_export(
    regels: Iterable[Regel], vorm: str, instellingen: Instellingen, doel: Path
) -> dict[str, int]:
    """Write *regels* in the form *vorm* to the new file *doel*; return the counts."""
    doel.parent.mkdir(parents=True, exist_ok=True)
    descriptor, work = tempfile.mkstemp(prefix=".uitvoer-", dir=doel.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as uit:
            telling = export(regels, vorm, instellingen, uit)
            uit.flush()
            os.fsync(uit.fileno())
        Path(work).rename(doel)
    except BaseException:
        Path(work).unlink(missing_ok=True)
        raise
    return telling.as_dict()


def _plain(line: Logregel, *, personen: bool) -> Regel:
    opened = line.personen if personen else None
    return Regel(
        nr=line.regelnummer,
        id=line.id,
        tijd=line.tijdstip,
        soort=line.soort,
        sleutel=line.sleutel,
        feiten=None if line.feiten is None else line.feiten.inhoud,
        personen=None if opened is None else opened.inhoud,
        gewist=line.is_gewist,
    )
