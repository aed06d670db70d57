# SPDX-License-Identifier: EUPL-1.2
"""
Budget `publiceer`: a proposal of the real rules with all proofs and scenarios, to a
bundle.

One condition is other than in the bundle before it. Beside it: only loading. Once,
not three times: a round takes long enough to be steady, and on a busy machine three
of them took longer than anybody waits. One process does it all, so what counts is the
time of the processor: the clock also counts what others do.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.meting import Meting
from bench.vers_proces import medians

RONDES = 1
_LADEN = """
from datetime import UTC, date, datetime
from pathlib import Path
from deelkader.kader import Kader, standard_folder
from deelkader.service.ingebruik import read_folder_texts
from deelkader.regels import load_texts
busy = time.process_time()
files = {n: t.encode() for n, t in read_folder_texts(standard_folder()).items()}
Kader(load_texts(files))
"""
_UITGEVEN = """
from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.sleutel import Rol, Sleutel
from deelkader.publicatie.voorstel import Opdracht, propose
from deelkader.verhalen.lezen import read_features
told = [s for f in read_features(Path("features")) for s in f.scenarios]
now = datetime(2026, 11, 29, tzinfo=UTC)
mensen = [Sleutel.new(n) for n in ("uitgever", "jurist", "fg")]
def bundle(vorige, bestanden):
    begins = date(2027, 1, 1)
    found = propose(Opdracht(bestanden, vorige, begins, "Proef.", scenarios=told))
    found = approve(found, mensen[1], Rol.GOEDKEURDER, now)
    return publish(approve(found, mensen[2], Rol.FG, now), mensen[0], now)
at = b"- id: toestemming-hulp-naar-school\\n"
(name,) = [n for n, t in files.items() if at in t]
before, after = files[name].split(at)
changed = after.replace(b"jeugdige-betrekken, ", b"", 1)
assert changed != after
other = files | {name: before + at + changed}
first = bundle(None, files)
begin, busy = time.perf_counter(), time.process_time()
found = bundle(first, other)
assert found.inhoud.verschil["rijen"], found.manifest
"""
_KLAAR = "klaar, rust = time.perf_counter(), time.process_time()\n"
_UITVOER = '{"s": klaar - begin, "cpu": rust - busy}'


def measure() -> Iterator[Meting]:
    """Yield the time."""
    programmas = {
        "uitgeven": (_LADEN + _UITGEVEN + _KLAAR, _UITVOER),
        "laden": (_LADEN + _KLAAR, _UITVOER),
    }
    found = medians(programmas, RONDES)
    against = f"alleen laden: {found['laden']['cpu']:.2f} s"
    made = found["uitgeven"]
    clock = {"op de klok": f"{made['s']:.1f} s"}
    yield Meting("publiceer", made["cpu"], "s processortijd", against, "<= 30", clock)
