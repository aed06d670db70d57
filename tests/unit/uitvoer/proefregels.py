# SPDX-License-Identifier: EUPL-1.2
"""Lines of a log to export, answered by the real kader; everybody is invented."""

from __future__ import annotations

import json
import random
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.opstelling import MENTOR

from deelkader import Kader
from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.uitvoer.instellingen import Instellingen
from deelkader.uitvoer.regel import Regel

WORTEL = Path(__file__).parents[3]
STANDAARDEN = WORTEL.parent / "shared" / "standaarden" / "data"
DATA = WORTEL / "tests" / "data"

REGISTER = "https://register.example.nl/verwerkingsactiviteiten/delen/versies/3"
INSTELLINGEN = Instellingen(
    naam="Gemeente Voorbeeld",
    oin="00000009000000000000",
    verwerkingsactiviteit=REGISTER,
    versie="0.1.0",
    algoritme="https://algoritmes.example.nl/deelkader",
    aanroeper="https://zaken.example.nl",
)
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
SPAN = "b7ad6b7169203331"
OUDER = "00f067aa0ba902b7"
JEUGDIGE = "psn-7Q2f9c"
VRAGER = {
    "id": "urn:uuid:0b8f6f0e-5f2f-4f0a-9d6b-2b6c6c1f7f11",
    "rol": "jeugdprofessional",
    "organisatie": "urn:nld:oin:00000009000000000000",
}
BEGONNEN = "2026-11-22T09:15:00.120Z"
TIJD = "2026-11-22T09:15:00.131Z"
TIJD_MS = 1_795_338_900_131


@cache
def kader() -> Kader:
    """Return the kader of this repository."""
    return Kader.standard()


@cache
def vragen() -> tuple[dict[str, Any], ...]:
    """Return every question of practice and publications that can be asked."""
    found: list[dict[str, Any]] = [MENTOR]
    for naam in ("praktijkvragen.yaml", "gepubliceerd.yaml"):
        gevallen = yaml.safe_load((DATA / naam).read_text(encoding="utf-8"))
        found += [geval["vraag"] for geval in gevallen if geval.get("vraag")]
    return tuple(found)


@cache
def _answer(vraag: str) -> str:
    oordeel = kader().evaluate(json.loads(vraag)).as_dict()
    del oordeel["tekst"]
    return json.dumps(oordeel)


def oordeelregel(
    vraag: dict[str, Any] = MENTOR,
    *,
    nr: int = 1,
    tijd: str = TIJD,
    begonnen: str = BEGONNEN,
    spoor: dict[str, str] | None = None,
    personen: dict[str, Any] | None = None,
) -> Regel:
    """Return the line that the log holds after *vraag* was answered."""
    oordeel = json.loads(_answer(json.dumps(vraag)))
    asked = canonical_question(vraag)
    asked.pop("jeugdige", None)
    return Regel(
        nr=nr,
        id=f"01KAMXT9Z8Q0M7M4B6W3{nr:06d}",
        tijd=tijd,
        soort="oordeel",
        sleutel="ab" * 16,
        feiten={
            "vraag": asked,
            "oordeel": oordeel,
            "kader": oordeel["kader"],
            "spoor": spoor or {"trace": TRACE, "span": SPAN, "ouder": OUDER},
            "begonnen": begonnen,
        },
        personen={"jeugdige": JEUGDIGE, "vrager": VRAGER}
        if personen is None
        else personen,
        gewist=False,
    )


def gewiste_regel(nr: int = 1) -> Regel:
    """Return an answer whose key was destroyed."""
    return Regel(
        nr,
        f"01KAMXT9Z8Q0M7M4B6W3{nr:06d}",
        TIJD,
        "oordeel",
        "cd" * 16,
        None,
        None,
        gewist=True,
    )


def andere_regel(nr: int = 1, soort: str = "wissing") -> Regel:
    """Return a line that is no answer."""
    return Regel(
        nr,
        f"01KAMXT9Z8Q0M7M4B6W3{nr:06d}",
        TIJD,
        soort,
        "ef" * 16,
        {"reden": "verzoek", "aantal": 1},
        {"door": ["a", "b"]},
        gewist=False,
    )


def met(regel: Regel, **parts: Any) -> Regel:
    """Return *regel* with other facts, as if it had been written so."""
    assert regel.feiten is not None
    return Regel(
        regel.nr,
        regel.id,
        regel.tijd,
        regel.soort,
        regel.sleutel,
        {**regel.feiten, **parts},
        regel.personen,
        regel.gewist,
    )


def met_personen(regel: Regel, personen: dict[str, Any] | None) -> Regel:
    """Return *regel* with other persons; None: that part stays closed."""
    return Regel(
        regel.nr,
        regel.id,
        regel.tijd,
        regel.soort,
        regel.sleutel,
        regel.feiten,
        personen,
        regel.gewist,
    )


def schema(pad: str) -> Draft202012Validator:
    """Return the validator of a schema of others, or skip when it is not here."""
    path = STANDAARDEN / pad
    if not path.exists():
        pytest.skip(f"extern: het schema {pad} staat niet naast deze repository")
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def random_regel(rng: random.Random, nr: int = 1) -> Regel:
    """Return the line of a random question, asked by somebody or by nobody known."""
    spoor = {"trace": _hex(rng, 32), "span": _hex(rng, 16)}
    if rng.random() < 0.5:
        spoor["ouder"] = _hex(rng, 16)
    personen: dict[str, Any] = {}
    if rng.random() < 0.7:
        personen["jeugdige"] = f"psn-{_hex(rng, 12)}"
    if rng.random() < 0.7:
        names = ["id", *rng.sample(["rol", "organisatie"], rng.randrange(3))]
        personen["vrager"] = {naam: VRAGER[naam] for naam in names}
    seconds = rng.randrange(60)
    return oordeelregel(
        rng.choice(vragen()),
        nr=nr,
        begonnen=f"2026-11-22T09:15:{seconds:02d}.{rng.randrange(1000):03d}Z",
        tijd=f"2026-11-22T09:16:{seconds:02d}.{rng.randrange(1000):03d}Z",
        spoor=spoor,
        personen=personen,
    )


def _hex(rng: random.Random, length: int) -> str:
    return f"{rng.getrandbits(4 * length) | 1:0{length}x}"


def assert_no_bsn(text: str) -> None:
    """Fail when a number in *text* passes the elfproef."""
    assert not lijkt_op_bsn(text)
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    for digits in re.findall(r"(?<![0-9A-Za-z])[0-9]{8,9}(?![0-9A-Za-z])", text):
        total = sum(w * int(d) for w, d in zip(weights, digits.zfill(9), strict=True))
        assert total % 11, "een getal dat de elfproef haalt"
