# SPDX-License-Identifier: EUPL-1.2
"""The example case system, against deelkader itself and against one that is off."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from tests.klant.slechte_server import playing, response, says
from tests.opstelling import VOORBEELDEN, environment, running_server

from deelkader import Uitkomst
from deelkader.klant import Klant
from deelkader.logboek import Logboek
from deelkader.testing import Souffleur, Storing

if TYPE_CHECKING:
    from collections.abc import Iterator

BESTAND = VOORBEELDEN / "zaaksysteem.py"


def load() -> Any:
    """Load the example as it stands in its folder."""
    spec = importlib.util.spec_from_file_location("zaaksysteem", BESTAND)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["zaaksysteem"] = module
    spec.loader.exec_module(module)
    return module


voorbeeld = load()


class Post:
    """What really left."""

    def __init__(self) -> None:
        self.verstuurd: list[str] = []

    def __call__(self, zaak: Any, id_: str) -> None:
        """Note that something left."""
        self.verstuurd.append(id_)


@pytest.fixture
def post() -> Post:
    """Return the post of this test."""
    return Post()


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """Return the address of a real server."""
    with running_server(tmp_path_factory.mktemp("zaak")) as (address, _):
        yield address


def run(adres: str) -> subprocess.CompletedProcess[str]:
    """Run the example as somebody would."""
    return subprocess.run(
        [sys.executable, str(BESTAND), adres],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=environment(),
    )


def test_the_example_shares_once_and_says_why_not_otherwise(tmp_path) -> None:
    """Six situations: one yes, and the log holds every answer and the one share."""
    with running_server(tmp_path) as (address, _):
        done = run(address)
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.count("Verstuurd op ") == 1
    assert done.stdout.count("Niet gedeeld.") == 5
    for kop in (
        "Ja, als je dit doet.",
        "Vraag eerst toestemming.",
        "Zoek dit eerst uit.",
        "Jij weegt: je mag dit delen, het hoeft niet.",
        "Overleg eerst.",
        "Nee, dit mag je niet delen.",
    ):
        assert done.stdout.count(f"\n  {kop}\n") == 1
    with Logboek.open(tmp_path) as logboek:
        soorten = [line.soort for line in logboek.lines()]
    assert soorten.count("oordeel") == 6
    assert soorten.count("gedeeld") == 1


def test_deelkader_off_means_nothing_is_shared() -> None:
    """The example ends with an error, shows the storing and sends nothing."""
    with playing(says(b"")) as off:
        pass
    done = run(off.adres)
    assert done.returncode == 1
    assert "Verstuurd" not in done.stdout
    assert done.stdout.count("Er is geen antwoord. Deel nu niet.") == 6
    assert done.stderr == ""


def test_a_proxy_that_says_yes_to_everything_is_no_yes(post) -> None:
    """What is not an answer of deelkader shares nothing."""
    yes = response(b'{"uitkomst": "toegestaan", "decision": true}')
    with playing(says(yes)) as server, Klant(server.adres) as klant:
        systeem, zaak = voorbeeld.Zaaksysteem(klant, post), voorbeeld.Zaak("Z-1")
        gevraagd = systeem.ask(zaak, voorbeeld.MENTOR)
        assert gevraagd.scherm == voorbeeld.STORING
        assert not systeem.share(zaak, gevraagd, (), voorbeeld.ROEK)
    assert post.verstuurd == []


def test_a_yes_is_shared_only_with_every_condition_ticked(server, post) -> None:
    """Against the real server: one box left open, and nothing leaves."""
    vraag = voorbeeld.SITUATIES["Iedereen zei ja. Mag het nu?"]
    with Klant(server) as klant:
        systeem, zaak = voorbeeld.Zaaksysteem(klant, post), voorbeeld.Zaak("Z-1")
        gevraagd = systeem.ask(zaak, vraag)
        boxes = gevraagd.scherm.afvinken
        assert gevraagd.scherm.mag_delen
        assert len(boxes) > 1
        assert not systeem.share(zaak, gevraagd, boxes[1:], voorbeeld.ROEK)
        assert post.verstuurd == []
        assert systeem.share(zaak, gevraagd, boxes, voorbeeld.ROEK)
        found = klant.find(zaak.gedeeld[0])
    assert post.verstuurd == zaak.oordelen == zaak.gedeeld
    assert zaak.nog_vast_te_leggen == []
    assert found is not None
    assert found.id == post.verstuurd[0]


@pytest.mark.parametrize("uitkomst", Uitkomst)
def test_only_a_yes_has_a_button(uitkomst, post) -> None:
    """Each outcome that deelkader knows has a screen; two of them share."""
    with Souffleur() as said:
        said.next(uitkomst, wie=["jeugdige"], ontbrekend=["gezag"])
        systeem = voorbeeld.Zaaksysteem(said.klant(), post)
        zaak = voorbeeld.Zaak("Z-1")
        gevraagd = systeem.ask(zaak, voorbeeld.MENTOR)
        is_yes = uitkomst in {"verplicht", "toegestaan"}
        assert gevraagd.scherm.mag_delen is is_yes
        assert systeem.share(zaak, gevraagd, (), voorbeeld.ROEK) is is_yes
    assert len(post.verstuurd) == is_yes


@pytest.mark.parametrize("storing", Storing)
def test_an_old_answer_is_asked_again_and_may_be_gone(
    storing, post, monkeypatch
) -> None:
    """A yes of long ago does not hold when deelkader cannot be asked now."""
    monkeypatch.setattr(voorbeeld, "MAX_OUD", -1)
    with Souffleur() as said:
        said.next("toegestaan")
        said.next_failure(storing)
        systeem = voorbeeld.Zaaksysteem(said.klant(), post)
        zaak = voorbeeld.Zaak("Z-1")
        gevraagd = systeem.ask(zaak, voorbeeld.MENTOR)
        assert gevraagd.scherm.mag_delen
        assert not systeem.share(zaak, gevraagd, (), voorbeeld.ROEK)
    assert post.verstuurd == []


def test_a_share_that_was_not_written_down_is_kept_for_later(server, post) -> None:
    """What left is known to the case, also when deelkader refused the note."""
    vraag = voorbeeld.SITUATIES["Iedereen zei ja. Mag het nu?"]
    with Klant(server) as klant:
        systeem, zaak = voorbeeld.Zaaksysteem(klant, post), voorbeeld.Zaak("Z-1")
        gevraagd = systeem.ask(zaak, vraag)
        assert systeem.share(zaak, gevraagd, gevraagd.scherm.afvinken, "x")
    assert zaak.nog_vast_te_leggen == zaak.gedeeld == post.verstuurd


def test_a_question_that_cannot_be_asked_shows_what_is_wrong(server, post) -> None:
    """No answer, no button, and nothing repeated of what was typed."""
    with Klant(server) as klant:
        systeem, zaak = voorbeeld.Zaaksysteem(klant, post), voorbeeld.Zaak("Z-1")
        vraag = voorbeeld.MENTOR | {"naar": "zwaluwstaart"}
        gevraagd = systeem.ask(zaak, vraag)
        assert not systeem.share(zaak, gevraagd, (), voorbeeld.ROEK)
    assert gevraagd.scherm.kop == "Deze vraag kan zo niet."
    assert "zwaluwstaart" not in str(gevraagd.scherm)
    assert zaak.oordelen == []


def test_the_library_answers_the_same_with_and_without_a_log(tmp_path) -> None:
    """Both ways of the library give the screen that the server gives."""
    for vraag in voorbeeld.SITUATIES.values():
        bare = voorbeeld.ask_library(vraag)
        logged, id_ = voorbeeld.ask_library_with_log(vraag, tmp_path / "log")
        assert voorbeeld.screen_of(bare) == voorbeeld.screen_of(logged)
        assert len(id_) == 26
    with Logboek.open(tmp_path / "log") as logboek:
        assert len(logboek) == len(voorbeeld.SITUATIES)


def test_an_id_without_words_is_shown_as_it_is() -> None:
    """A newer deelkader may know a duty that this system has no words for."""
    assert voorbeeld.say(voorbeeld.words().plicht, "nieuwe-plicht") == "nieuwe-plicht"
