# SPDX-License-Identifier: EUPL-1.2
"""Shares: from the lines of the log, on both kinds of store, to a family's list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests.bdd.gelezen import kader
from tests.logboeken import Klok, require_whole

from deelkader import VraagError
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.delingen import inkijk, record_shared, shares_of
from deelkader.service.dienst import Dienst
from deelkader.service.inkijk import Kijker, unreadable
from deelkader.service.opvolging import Opvolging
from deelkader.service.toestemmingen import Toestemmingen
from deelkader.toestemming import Vastlegger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.logboek import Logboek

KIND, BROER = "kind-zilvermeeuw", "kind-grutto"
ROEK = Vastlegger(id="medewerker-roek", rol="school")
BEGIN = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
NU = {
    "leeftijd": 14,
    "wilsbekwaam": True,
    "risicoBijInformeren": False,
    "verdachteOuder": [],
    "omstandigheden": {"omgangOntzegd": False},
}


MELDING: dict[str, Any] = {
    "van": "school",
    "naar": "veilig-thuis",
    "gegevens": ["signaal-observatie"],
    "doel": "veiligheid-beoordelen",
    "situatie": "redelijk-vermoeden",
    "datum": "2026-11-23",
    "feiten": {
        "leeftijd": 14,
        "gezag": "gezamenlijk",
        "afweging": "vastgelegd",
        "risicoBijInformeren": False,
        "verdachteOuder": [],
        "omstandigheden": {
            "geheimAdres": False,
            "dreigingTegenMelder": False,
            "strafzaakLoopt": False,
        },
    },
}


class Bureau:
    """One log with its register and its service, at a time that the test sets."""

    def __init__(self, logboek: Logboek, klok: Klok) -> None:
        self.logboek = logboek
        self.klok = klok
        self.register = Toestemmingen(kader(), logboek)
        self.dienst = Dienst(kader(), logboek, register=self.register)

    def say(self, soort: str, gever: str = "jeugdige", **other: Any) -> str:
        """Record what *gever* says now; return the id of the event."""
        raw: dict[str, Any] = {
            "jeugdige": KIND,
            "gever": gever,
            "soort": soort,
            "hoedanigheid": "jeugdige" if gever == "jeugdige" else "ouder-met-gezag",
            "wijze": "mondeling",
            "gebeurdOp": self.klok().isoformat(),
            "vastgelegdDoor": "medewerker-roek",
            **other,
        }
        if soort == "gegeven":
            raw["uitleg"] = {"versie": "2026-1"}
        found = self.register.record(raw).gebeurtenis.id
        self.klok.forward(minutes=1)
        return found

    def ask(self, *gegevens: str, jeugdige: str = KIND) -> str:
        """Ask whether school may know; return the id of the answer."""
        vraag = {
            "van": "jeugdprofessional",
            "naar": "school",
            "gegevens": list(gegevens),
            "doel": "onderwijs-ondersteunen",
            "situatie": "hulpvraag",
            "datum": "2026-11-23",
            "jeugdige": jeugdige,
            "feiten": {
                "pet": "hulp",
                "leeftijd": 14,
                "gezag": "gezamenlijk",
                "onderwijssoort": "vo",
                "risicoBijInformeren": False,
                "verdachteOuder": [],
                "omstandigheden": {
                    "geheimAdres": False,
                    "dreigingTegenMelder": False,
                    "strafzaakLoopt": False,
                },
            },
        }
        bewijs = self.dienst.ask(vraag).bewijs
        assert bewijs is not None
        return bewijs.id

    def share(self, *gegevens: str, door: Vastlegger = ROEK) -> str:
        """Ask and write down that it was shared; return the id of the line."""
        return record_shared(self.logboek, self.ask(*gegevens), door).bewijs.id

    def stopped(self) -> list[frozenset[str]]:
        """Return per share who stopped since."""
        found = shares_of(self.logboek, self.register, KIND)
        return [deling.ingetrokken for deling in found]


@pytest.fixture
def bureau(installatie) -> Iterator[Bureau]:
    """Return a new installation, on each kind of store, shortly after midnight here."""
    klok = Klok(BEGIN)
    with installatie.open(klok=klok) as logboek:
        yield Bureau(logboek, klok)


def test_a_share_holds_what_was_known_then(bureau):
    """The day is that of the Netherlands; yes, grounds and role come with it."""
    for gever in ("jeugdige", "ouder-1", "ouder-2"):
        bureau.say("gegeven", gever)
    bureau.share("betrokkenheid")
    (deling,) = shares_of(bureau.logboek, bureau.register, KIND)
    given = {t["gever"]: t["status"] for t in deling.vraag["toestemmingen"]}
    assert deling.datum.isoformat() == "2026-11-23"
    assert (deling.rol, deling.gegevens) == ("school", ("betrokkenheid",))
    assert given == dict.fromkeys(("jeugdige", "ouder-1", "ouder-2"), "gegeven")
    assert "toestemming-hulp-naar-school" in {
        grond.regel for grond in deling.gronden["betrokkenheid"]
    }
    assert unreadable(kader(), [deling]) == ()


def test_only_who_has_nothing_left_has_stopped(bureau):
    """A stop of a part, of another recipient or before a new yes is no stop."""
    yes = bureau.say("gegeven")
    bureau.say("gegeven", "ouder-1")
    bureau.share("betrokkenheid", "verzuim")
    assert bureau.stopped() == [frozenset()]
    bureau.say("ingetrokken", naar=["huisarts"])
    assert bureau.stopped() == [frozenset()]
    bureau.say("ingetrokken", gegevens=["verzuim"])
    assert bureau.stopped() == [frozenset()]
    bureau.say("ingetrokken", over=yes)
    assert bureau.stopped() == [frozenset({"jeugdige"})]
    bureau.say("gegeven")
    assert bureau.stopped() == [frozenset()]


def test_agreeing_to_help_is_no_yes_to_sharing(bureau):
    """Who stops the help did not stop what was shared."""
    bureau.say("gegeven")
    bureau.say("gegeven", betekenis="hulp")
    bureau.share("betrokkenheid")
    bureau.say("ingetrokken", betekenis="hulp")
    assert bureau.stopped() == [frozenset()]


def test_shares_of_another_are_not_seen(bureau):
    """A list holds the shares of one child, also after an erasure of the other."""
    bureau.share("betrokkenheid")
    other = bureau.ask("verzuim", jeugdige=BROER)
    record_shared(bureau.logboek, other, ROEK)
    (own,) = shares_of(bureau.logboek, bureau.register, KIND)
    (his,) = shares_of(bureau.logboek, bureau.register, BROER)
    assert (own.gegevens, his.gegevens) == (("betrokkenheid",), ("verzuim",))
    erase_person(bureau.logboek, KIND, Besluit(("medewerker-roek", "fg-merel"), "x"))
    assert shares_of(bureau.logboek, bureau.register, KIND) == []
    assert len(shares_of(bureau.logboek, bureau.register, BROER)) == 1
    require_whole(bureau.logboek)


def test_no_categories_is_not_all_of_them(bureau):
    """An empty list is refused; so is one category twice."""
    id_ = bureau.ask("betrokkenheid")
    for gegevens, code in (([], "leeg"), (["betrokkenheid"] * 2, "dubbel")):
        with pytest.raises(VraagError) as refused:
            record_shared(bureau.logboek, id_, ROEK, gegevens)
        assert [p.code for p in refused.value.problemen] == [code]
    assert len(bureau.logboek) == 1


def test_a_look_is_in_the_log_before_the_list(bureau):
    """The line says who looked as what, sealed with the keys of the child."""
    for gever in ("jeugdige", "ouder-1", "ouder-2"):
        bureau.say("gegeven", gever)
    bureau.share("betrokkenheid")
    bureau.klok.nu += timedelta(days=1)
    size = len(bureau.logboek)
    args = (kader(), bureau.logboek, bureau.register, (KIND, KIND))
    found = inkijk(*args, Kijker("jeugdige", NU))
    line = list(bureau.logboek.lines())[-1]
    assert len(found.regels) == 1
    assert (line.regelnummer, line.soort) == (size + 1, "inzage")
    assert dict(line.feiten.inhoud) == {
        "waarvoor": "inkijk",
        "kijker": "jeugdige",
        "personen": False,
    }
    assert line.sleutel in bureau.logboek.sleutelbos.ids_of("standaard", KIND)
    with pytest.raises(VraagError):
        inkijk(*args, Kijker("buurman", NU))
    assert len(bureau.logboek) == size + 1


def test_what_the_family_was_told_of_stands_in_its_list(installatie):
    """A report to Veilig Thuis shows only after the duty to tell was done."""
    klok = Klok(BEGIN)
    with installatie.open(klok=klok) as logboek:
        bureau = Bureau(logboek, klok)
        opvolging = Opvolging(kader(), logboek, lambda: klok().date())
        bureau.dienst = Dienst(kader(), logboek, opvolging=opvolging)
        vraag = MELDING | {"jeugdige": KIND}
        bewijs = bureau.dienst.ask(vraag).bewijs
        assert bewijs is not None
        record_shared(logboek, bewijs.id, ROEK, None, opvolging)
        codes = KIND, "medewerker-roek"
        kijker = Kijker("jeugdige", NU, "jeugdige")

        def seen() -> int:
            found = inkijk(kader(), logboek, bureau.register, codes, kijker)
            return len(found.regels)

        (telling,) = (t for t in opvolging.taken().taken if "vertellen" in t.regel)
        before = seen()
        opvolging.finish(telling.id, "niet-meer-nodig", ROEK)
        not_needed = seen()
        again = bureau.dienst.ask(vraag).bewijs
        assert again is not None
        record_shared(logboek, again.id, ROEK, None, opvolging)
        (telling,) = (
            t for t in opvolging.taken(stand="open").taken if "vertellen" in t.regel
        )
        opvolging.finish(telling.id, "gedaan", ROEK)

        assert (before, not_needed, seen()) == (0, 0, 1)
