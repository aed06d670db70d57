# SPDX-License-Identifier: EUPL-1.2
"""
The effects on paper: Markdown for people, CSV for a spreadsheet.

Floor 5, pure.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final

from deelkader.service.herbereken.tabel import ALLES, GELIJK, OVERIG
from deelkader.service.maandbeeld.kleine_aantallen import Verborgen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WOORDEN: Final = {
    Verborgen.KLEIN: "< 10",
    Verborgen.DICHT: "niet getoond",
}
_KOPPEN: Final = (
    ("alles", "Samen"),
    ("paren", "Per paar"),
    ("gegevens", "Per gegeven"),
)
_KOLOMMEN: Final = {
    ALLES: "samen",
    GELIJK: "blijft gelijk",
    OVERIG: "andere veranderingen",
}


def as_markdown(gevolgen: Mapping[str, Any]) -> str:
    """Return the effects as Markdown."""
    log, kader = gevolgen["logboek"], gevolgen["kader"]
    days = f"van {log['eerste'][:10]} tot en met {log['laatste'][:10]}"
    lines = [
        f"# Wat verandert er met kader {kader['versie']}?",
        "",
        f"Nagerekend: de vragen in logboek `{log['oorsprong']}`, {days}.",
        "Een vraag over drie gegevens telt drie keer. Wie het waren, is niet gelezen.",
        "Getallen onder de 10 tonen we niet, en ook niet wat zo'n getal verraadt.",
        "",
        f"Antwoorden die veranderen: {shown(gevolgen['veranderd'])}.",
    ]
    if gevolgen["onvolledig"]:
        lines.append("Let op: een deel was al gewist. De getallen zijn te laag.")
    columns = [one["overgang"] for one in gevolgen["overgangen"]]
    heads = [_head(one) for one in gevolgen["overgangen"]]
    for key, kop in _KOPPEN:
        lines += ["", f"## {kop}", ""]
        lines.append("| wat | samen | " + " | ".join(heads) + " |")
        lines.append("|---" * (len(heads) + 2) + "|")
        for row in gevolgen[key]:
            own = row["aantallen"]
            cells = [shown(own[column]) for column in (ALLES, *columns)]
            lines.append(f"| {row['naam']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def as_csv(gevolgen: Mapping[str, Any]) -> str:
    """Return the effects as CSV: one number per line."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["soort", "naam", "overgang", "aantal"])
    writer.writerows(_numbers(gevolgen))
    return out.getvalue()


def shown(number: int | str) -> str:
    """Return a number as a reader sees it."""
    if isinstance(number, str):
        return _WOORDEN[Verborgen(number)]
    return f"{number:,}".replace(",", ".")


def _numbers(gevolgen: Mapping[str, Any]) -> Iterator[list[str]]:
    for key, _ in _KOPPEN:
        for row in gevolgen[key]:
            for column, number in row["aantallen"].items():
                yield [key, row["naam"], column, shown(number).replace(".", "")]


def _head(overgang: Mapping[str, str]) -> str:
    naam = overgang["overgang"]
    if naam in _KOLOMMEN:
        return _KOLOMMEN[naam]
    return f"{naam} ({overgang['richting']})"
