# SPDX-License-Identifier: EUPL-1.2
"""
The words of the pages themselves: one YAML file per language in this folder.

Responsible for finding the language of a visitor, and for refusing a file that
lacks a word. What the kader says stays in the language of the kader. Floor 7.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import yaml

from deelkader.errors import KaderError

BRON: Final = "nl"
"""The language that is complete by definition, and that of the rules."""

Teksten = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Taal:
    """One language and its words."""

    code: str
    teksten: Teksten

    @property
    def is_bron(self) -> bool:
        """Whether this is the language of the rules."""
        return self.code == BRON


def load_languages(map_: Path | None = None) -> dict[str, Taal]:
    """
    Return every language in the folder *map_*: code -> words.

    Raises:
        KaderError: a file lacks words or has others; all are named at once.
    """
    folder = Path(str(files(__name__))) if map_ is None else map_
    found = {
        path.stem: Taal(path.stem, yaml.safe_load(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.yaml"))
    }
    wanted = set(_keys(found[BRON].teksten))
    wrong = [
        f"{code}.yaml: {key}"
        for code, taal in found.items()
        for key in sorted(wanted ^ set(_keys(taal.teksten)))
    ]
    if wrong:
        raise KaderError(
            "teksten-onvolledig",
            f"Deze woorden ontbreken, of horen er niet: {', '.join(wrong)}.",
            help=f"Neem de sleutels over van {BRON}.yaml.",
        )
    return found


def choose(talen: Mapping[str, Taal], accept: str) -> Taal:
    """Return the language that a browser asks for first and that is there."""
    for part in accept.split(","):
        code = part.split(";")[0].strip().lower().split("-")[0]
        if code in talen:
            return talen[code]
    return talen[BRON]


def _keys(node: Any, path: str = "") -> Iterator[str]:
    """Yield the path of every word below *node*."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _keys(value, f"{path}/{key}")
    else:
        yield path
