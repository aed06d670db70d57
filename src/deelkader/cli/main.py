# SPDX-License-Identifier: EUPL-1.2
"""
The entry of the command: `main`.

Responsible for choosing the command and for ending well, whatever happens.
Floor 7, `cli`.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from importlib import import_module
from typing import TYPE_CHECKING

from deelkader.cli.opdrachten import parse
from deelkader.cli.uitgang import StopError, Uitgang, show_error, show_stop
from deelkader.errors import DeelkaderError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    _prepare_output()
    arguments = parse(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except DeelkaderError as error:
        return show_error(error, as_json=arguments.json)
    except StopError as stop:
        fout = {"pad": "", "code": stop.soort, "boodschap": stop.boodschap}
        show_stop([stop.boodschap], fouten=[fout] if arguments.json else None)
        return stop.code
    except BrokenPipeError:
        # WHY: `deelkader ... | head` is no failure; keep Python from trying again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Uitgang.GOED
    except KeyboardInterrupt:
        # WHY: a question that was broken off has no answer, so it is not "done".
        return Uitgang.GOED if arguments.commando == "start" else Uitgang.STORING
    except Exception as error:  # noqa: BLE001 - a crash ends with 1 and no question
        return _crash(error, as_json=arguments.json)
    return code


def _prepare_output() -> None:
    """Let no terminal be too old, or too closed, for what is said."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 - until the end
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115 - until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _run(arguments: argparse.Namespace) -> Uitgang:
    """Run the module with the name of the command; it loads only what it needs."""
    naam = arguments.commando.replace("-", "_")
    module = import_module(f"deelkader.cli.{naam}")
    code: Uitgang = module.run(arguments)
    return code


def _crash(error: Exception, *, as_json: bool) -> Uitgang:
    """Say where it failed, not what was asked: a message may hold the question."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} in {place.name}, regel {place.lineno}"
    said = f"deelkader liep vast. Meld dit bij de beheerder: {where}."
    fout = {"pad": "", "code": "storing", "boodschap": said}
    show_stop([said], fouten=[fout] if as_json else None)
    return Uitgang.STORING
