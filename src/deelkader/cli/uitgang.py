# SPDX-License-Identifier: EUPL-1.2
"""
How a command ends: exit codes, and errors in words or as JSON.

Floor 7, `cli`.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from deelkader.errors import (
    DeelkaderError,
    InstellingError,
    KaderError,
    LogboekTamperedError,
    LogboekUseError,
    VraagError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Uitgang(IntEnum):
    """The exit codes; see the contract, part 4."""

    GOED = 0
    STORING = 1
    VERKEERD_GEBRUIK = 2
    KADER_ONGELDIG = 3
    SCENARIO_GEZAKT = 4
    LOGBOEK_NIET_HEEL = 5
    GEEN_JA = 6
    NIET_TOEGESTAAN = 7


class StopError(Exception):
    """A command stops: with *code*, and why."""

    def __init__(self, code: Uitgang, soort: str, boodschap: str) -> None:
        super().__init__(boodschap)
        self.code = code
        self.soort = soort
        self.boodschap = boodschap


def print_json(inhoud: Any) -> None:
    """Print *inhoud* as JSON."""
    plain = (sys.stdout.encoding or "").casefold().replace("-", "") != "utf8"
    print(json.dumps(inhoud, ensure_ascii=plain, indent=2))


@contextlib.contextmanager
def quiet_pipe(*errors: type[OSError]) -> Iterator[None]:
    """Let a reader that went away (or *errors*) not change how a command ends."""
    try:
        yield
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError as error:
        if not isinstance(error, (BrokenPipeError, *errors)):
            raise
        # WHY: keep Python from trying again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def exit_code(error: DeelkaderError) -> Uitgang:
    """Return the exit code of *error*."""
    if isinstance(error, VraagError | LogboekUseError | InstellingError):
        return Uitgang.VERKEERD_GEBRUIK
    if isinstance(error, KaderError):
        return Uitgang.KADER_ONGELDIG
    if isinstance(error, LogboekTamperedError):
        return Uitgang.LOGBOEK_NIET_HEEL
    return Uitgang.STORING


def show_error(error: DeelkaderError, *, as_json: bool) -> Uitgang:
    """Tell *error*, every part of it, and return the exit code."""
    if as_json:
        show_stop([], fouten=_as_dicts(error))
        return exit_code(error)
    lines = []
    if isinstance(error, VraagError):
        lines.append("Deze vraag kan zo niet gesteld worden:")
        lines += [f"  {p.pad or '/'} {p.code}: {p.boodschap}" for p in error.problemen]
    else:
        lines.append(str(error))
    if error.help:
        lines.append(error.help)
    show_stop(lines)
    return exit_code(error)


def show_stop(
    lines: Iterable[str], fouten: Iterable[Mapping[str, Any]] | None = None
) -> None:
    """Print why a command stops: JSON on stdout, words on stderr."""
    with quiet_pipe(OSError):
        if fouten is not None:
            print_json({"fouten": list(fouten)})
            return
        for line in lines:
            print(line, file=sys.stderr)


def _as_dicts(error: DeelkaderError) -> list[dict[str, Any]]:
    if isinstance(error, VraagError):
        return [dict(p.as_dict()) for p in error.problemen]
    if isinstance(error, KaderError | InstellingError) and error.bevindingen:
        return [b.as_dict() for b in error.bevindingen]
    return [{"pad": "", "code": error.code, "boodschap": error.message}]
