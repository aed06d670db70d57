# SPDX-License-Identifier: EUPL-1.2
"""The client against deelkader itself, in a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml
from tests.api.registervragen import KIND, ROEK, asked
from tests.opstelling import MENTOR, WORTEL, environment, running_server

from deelkader import Deelvraag, Kader, VraagError
from deelkader.klant import AsyncKlant, CategorieAntwoord, Klant
from deelkader.logboek import Logboek
from deelkader.logboek.export import export_log
from deelkader.verifieer import verify_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader import Oordeel
    from deelkader.klant import Antwoord

VRAGEN = WORTEL / "tests" / "data" / "praktijkvragen.yaml"
GEHEIM = "Zwaluwstaart"
LANG = 20.0


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """Return the address of a real server."""
    with running_server(tmp_path_factory.mktemp("klant")) as (address, _):
        yield address


@pytest.fixture
def klant(server) -> Iterator[Klant]:
    """Return a client of that server, which may be slow while others test."""
    with Klant(server, seconden=LANG) as made:
        yield made


def answerable(kader: Kader) -> list[tuple[dict[str, Any], Oordeel]]:
    """Return questions from practice that can be asked, and what the kader says."""
    found = []
    for case in yaml.safe_load(VRAGEN.read_text(encoding="utf-8")):
        try:
            found.append((case["vraag"], kader.evaluate(case["vraag"])))
        except (VraagError, KeyError):
            continue
    return found


def require_same(antwoord: Antwoord, oordeel: Oordeel) -> None:
    """Fail unless the typed answer says all that the answer of the kader says."""
    for naam in ("uitkomst", "aannames", "plichten", "alternatieven", "bel", "kader"):
        assert getattr(antwoord, naam) == getattr(oordeel, naam)
    assert dict(antwoord.tekst) == oordeel.as_dict()["tekst"]
    for mine, theirs in zip(antwoord.gegevens, oordeel.gegevens, strict=True):
        for field in fields(CategorieAntwoord):
            assert getattr(mine, field.name) == getattr(theirs, field.name)


def test_the_client_says_what_the_kader_says(klant) -> None:
    """Every question from practice: outcome, persons, conditions and texts alike."""
    kader = Kader.standard()
    seen = set()
    for vraag, oordeel in answerable(kader):
        antwoord = klant.ask(vraag)
        require_same(antwoord, oordeel)
        seen.add(antwoord.uitkomst)
        every = antwoord.voorwaarden
        yes = antwoord.uitkomst in {"verplicht", "toegestaan"}
        assert antwoord.is_toegestaan(nagekomen=every) is yes
        if every:
            assert not antwoord.is_toegestaan(nagekomen=every[1:])
    assert len(seen) >= 6


def test_an_answer_is_read_back_and_proven(tmp_path) -> None:
    """What was given is found under its id; its receipt holds without the server."""
    with running_server(tmp_path / "data") as (address, _), Klant(address) as klant:
        antwoord = klant.ask(Deelvraag(**MENTOR))
        found = klant.find(antwoord.id)
        proof = klant.proof(antwoord.id)
    assert found is not None
    assert found.gegevens == antwoord.gegevens
    assert dict(found.tekst) == {}
    with Logboek.open(tmp_path / "data") as logboek:
        export_log(logboek, tmp_path / "uitvoer")
    key = (tmp_path / "uitvoer" / "sleutel.txt").read_text(encoding="utf-8")
    assert proof is not None
    uitslag = verify_receipt(proof, key)
    assert uitslag.is_heel
    assert uitslag.nr == antwoord.bewijs.regelnummer


@pytest.mark.parametrize("id_", ["01J00000000000000000000000", "../x", GEHEIM, ""])
def test_what_is_not_there_is_none(klant, id_) -> None:
    """An unknown id gives None; what is no id is not even sent."""
    assert klant.find(id_) is None
    assert klant.proof(id_) is None


def test_a_question_that_cannot_be_asked_names_every_problem(klant) -> None:
    """The problems are those of the library, and repeat nothing."""
    wrong = MENTOR | {"naar": GEHEIM, "feiten": {"leeftijd": 9, "gezag": GEHEIM}}
    with pytest.raises(VraagError) as ours:
        Kader.standard().evaluate(wrong)
    with pytest.raises(VraagError) as theirs:
        klant.ask(wrong)
    assert theirs.value.problemen == ours.value.problemen
    assert GEHEIM not in str(theirs.value)


@pytest.mark.parametrize(
    "vraag",
    [
        {},
        {1: 2},
        MENTOR | {"feiten": {"leeftijd": float("nan")}},
        MENTOR | {"feiten": {"gezag": object()}},
        MENTOR | {"extra": GEHEIM},
    ],
    ids=["leeg", "sleutel", "NaN", "een ding", "extra veld"],
)
def test_what_is_no_question_is_not_sent(vraag) -> None:
    """Nobody listens at this address, so what raises a VraagError was not sent."""
    with Klant("http://127.0.0.1:9") as klant, pytest.raises(VraagError) as caught:
        klant.ask(vraag)
    assert GEHEIM not in str(caught.value)
    assert caught.value.__context__ is None or GEHEIM not in repr(
        caught.value.__context__
    )


def test_a_share_is_written_down_once_it_happened(klant) -> None:
    """The share names the answer it rests on, and what of it was shared."""
    vraag = asked() | {"gegevens": ["betrokkenheid", "processtatus"]}
    antwoord = klant.ask(vraag)
    door = (ROEK, MENTOR["van"])
    deling = klant.record_share(antwoord.id, door=door, gegevens=["processtatus"])
    assert deling.oordeel == antwoord.id
    assert deling.gegevens == ("processtatus",)
    assert deling.bewijs.regelnummer > antwoord.bewijs.regelnummer
    with pytest.raises(VraagError) as caught:
        klant.record_share(antwoord.id, door=door, gegevens=["hulpinhoud"])
    assert {p.code for p in caught.value.problemen} == {"niet-in-oordeel"}


def test_the_client_for_asyncio_says_the_same(server) -> None:
    """Ask, find, prove and share at once, on one client."""

    async def go() -> None:
        async with AsyncKlant(server, seconden=LANG) as klant:
            answers = await asyncio.gather(*(klant.ask(asked()) for _ in range(5)))
            first = answers[0]
            assert len({a.id for a in answers}) == 5
            found = await klant.find(first.id)
            assert found is not None
            assert found.bewijs.regelnummer == first.bewijs.regelnummer
            assert await klant.proof(first.id) is not None
            assert await klant.find(KIND) is None
            assert await klant.proof(KIND) is None
            deling = await klant.record_share(first.id, door=(ROEK, MENTOR["van"]))
            assert deling.gegevens == ("betrokkenheid",)

    asyncio.run(go())


def test_a_client_of_ones_own_is_used_and_left_open(server) -> None:
    """Proxy, CA and login come by httpx; who made it closes it."""
    seen = []

    def note(request: httpx.Request) -> None:
        seen.append((request.url.path, request.headers["authorization"]))

    own = httpx.Client(auth=("zaaksysteem", "x"), event_hooks={"request": [note]})
    with own:
        with Klant(server, http=own, seconden=LANG) as klant:
            klant.ask(MENTOR)
        assert not own.is_closed
    assert [path for path, _ in seen] == ["/v1/oordelen"]
    assert seen[0][1].startswith("Basic ")


def run_fresh(code: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run *code* in a process that has loaded nothing."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=check,
        env=environment(),
    )


def test_asking_over_http_loads_nothing_of_the_engine() -> None:
    """Where only HTTP is available, no rule is read and no database is needed."""
    code = (
        "import sys, deelkader.klant as k; k.Klant, k.AsyncKlant;"
        "print([m for m in sys.modules if m.startswith(('deelkader.engine',"
        "'deelkader.regels', 'deelkader.service', 'deelkader.logboek', 'yaml',"
        "'sqlalchemy', 'fastapi'))])"
    )
    done = run_fresh(code)
    assert done.stdout.strip() == "[]"


def test_without_httpx_the_shapes_still_load() -> None:
    """The extra is needed to send, not to read an answer."""
    code = (
        "import sys; sys.modules['httpx'] = None;"
        "from deelkader.klant import Antwoord, KlantError; print('ja')"
    )
    done = run_fresh(code)
    assert done.stdout.strip() == "ja"


def test_without_httpx_is_said_what_to_install() -> None:
    """Who takes the package without the extra reads how to get it."""
    code = "import sys; sys.modules['httpx'] = None; from deelkader.klant import Klant"
    done = run_fresh(code, check=False)
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.endswith(
        "httpx ontbreekt. Installeer de klant met: pip install 'deelkader[klant]'."
    )
