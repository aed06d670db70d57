# SPDX-License-Identifier: EUPL-1.2
"""
Run the named budgets, or all: ``python -m bench [NAME ...] [--json]``.

With ``--json`` one object per line, otherwise a table. A budget with two bounds
gives two lines of the same name. Exit code 1 when a bound is missed, 2 when a
name does not exist. What cannot be measured here (no wrk) is a bound missed.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from bench.meting import Meting, OntbreektError, significant

NAMEN = (
    "engine_bare",
    "engine_full",
    "engine_unknown",
    "engine_growth",
    "engine_many",
    "load",
    "import",
    "controleer",
    "analyse",
    "verschil",
    "mutaties",
    "herbereken",
    "publiceer",
    "log_append",
    "log_latency",
    "log_verify",
    "log_miljoen",
    "opvolging",
    "inhaalslag",
    "http_full",
    "http_batch",
    "http_scale",
    "http_load",
    "site",
    "vraagpagina",
)


def main() -> int:
    """Measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("namen", nargs="*", metavar="NAAM", help=", ".join(NAMEN))
    parser.add_argument("--json", action="store_true", help="one object per line")
    chosen = parser.parse_args()
    unknown = [naam for naam in chosen.namen if naam not in NAMEN]
    if unknown:
        known = ", ".join(NAMEN)
        print(f"Onbekend: {', '.join(unknown)}. Kies uit: {known}", file=sys.stderr)
        return 2
    ok = True
    for naam in chosen.namen or NAMEN:
        try:
            for meting in import_module(f"bench.{naam}").measure():
                print(meting.as_json() if chosen.json else as_row(meting), flush=True)
                ok &= meting.ok
        except OntbreektError as error:
            print(f"NIET GEMETEN: {naam}. {error}", file=sys.stderr)
            ok = False
    return 0 if ok else 1


def as_row(meting: Meting) -> str:
    """Return one measurement for a reader."""
    figure = f"{significant(meting.figure):g} {meting.unit}"
    ok = "goed" if meting.ok else "NIET"
    row = f"{ok:4}  {meting.name:15} {figure:36} moet {meting.must:6}"
    lines = [f"{row} naast {meting.against}"]
    lines += [f"{'':22}{name}: {value}" for name, value in meting.detail.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
