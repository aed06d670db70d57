# SPDX-License-Identifier: EUPL-1.2
"""
Een zaaksysteem in één bestand: het vraagt eerst, en deelt pas na een ja.

Gebruik: python zaaksysteem.py http://127.0.0.1:8000
Nodig: pip install "deelkader[klant]", en deelkader dat draait (make start).
Alle mensen zijn verzonnen.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, assert_never

from deelkader import DeelkaderError, Deelvraag, Kader, Oordeel, Uitkomst, VraagError
from deelkader.klant import Antwoord, Klant, KlantError
from deelkader.service import Woorden

MAX_OUD = 15 * 60
"""Seconds after which an answer is asked again: a yes may have been withdrawn."""


@cache
def words() -> Woorden:
    """Return the words behind the ids; they come with the package, as the rules do."""
    return Woorden(Kader.standard())


def say(find: Callable[[str], str], id_: str) -> str:
    """Return the words of *id_*; what a newer deelkader says stands there as it is."""
    try:
        return find(id_)
    except KeyError:
        return id_


# --- what a professional sees --------------------------------------------------


@dataclass(frozen=True)
class Scherm:
    """One screen. Only with *mag_delen* is there a button, behind *afvinken*."""

    kop: str
    regels: tuple[str, ...] = ()
    afvinken: tuple[str, ...] = ()
    mag_delen: bool = False


STORING = Scherm(
    "Het lukt nu niet.",
    ("Er is geen antwoord. Deel nu niet.", "Bij direct gevaar bel je 112."),
)


def screen_of(antwoord: Antwoord | Oordeel) -> Scherm:
    """Return what to show of an answer: of the client, or of the library."""
    tekst = antwoord.tekst["professional"]
    # A duty stands first, also beside a no.
    regels = [f"Dit moet: {say(words().plicht, p.plicht)}" for p in antwoord.plichten]
    regels += [tekst["kern"], *tekst.get("doeNu", ()), *_details(antwoord)]
    regels += [f"Bel: {say(_contact, id_)}" for id_ in antwoord.bel]
    # WHY all of it: asked so, only the outcome decides whether there is a button.
    mag = antwoord.is_toegestaan(nagekomen=antwoord.voorwaarden)
    afvinken = antwoord.voorwaarden if mag else ()
    return Scherm(tekst["kop"], tuple(regels), afvinken, mag)


def _contact(id_: str) -> str:
    naam, nummer = words().contact(id_)
    return f"{naam} {nummer}".strip()


def _details(antwoord: Antwoord | Oordeel) -> list[str]:
    """Return what to do, by outcome; a new outcome is an error of mypy here."""
    wie = dict.fromkeys(w for c in antwoord.gegevens for w in c.wie)
    vragen = dict.fromkeys(v for c in antwoord.gegevens for v in c.ontbrekend)
    erbij = [say(words().plicht, v) for v in antwoord.voorwaarden]
    match antwoord.uitkomst:
        case Uitkomst.VERPLICHT | Uitkomst.TOEGESTAAN:
            return [f"Doe dit erbij: {regel}" for regel in erbij]
        case Uitkomst.AFWEGEN:
            eerst = "Schrijf je afweging op. Vraag het daarna opnieuw."
            return [eerst, *(f"Deel je het? {regel}" for regel in erbij)]
        case Uitkomst.TOESTEMMING_NODIG:
            return [f"Vraag een ja van: {say(words().gever, id_)}" for id_ in wie]
        case Uitkomst.FEIT_ONTBREEKT:
            return [f"Zoek uit: {say(words().feitlabel, id_)}" for id_ in vragen]
        case Uitkomst.OVERLEG | Uitkomst.VERBODEN:
            return []
        case _ as onbekend:
            assert_never(onbekend)


# --- the case system -----------------------------------------------------------


@dataclass
class Zaak:
    """A case, with the ids of its answers and of those on which something left."""

    nummer: str
    oordelen: list[str] = field(default_factory=list)
    gedeeld: list[str] = field(default_factory=list)
    nog_vast_te_leggen: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Gevraagd:
    """A question that was asked; without *antwoord* there is nothing to share on."""

    vraag: Mapping[str, Any]
    scherm: Scherm
    antwoord: Antwoord | None = None
    tijd: float = 0.0


class Zaaksysteem:
    """Asks before it shares; *send* really sends, and is called after a yes only."""

    def __init__(self, klant: Klant, send: Callable[[Zaak, str], None]) -> None:
        self.klant = klant
        self.send = send

    def ask(self, zaak: Zaak, vraag: Mapping[str, Any]) -> Gevraagd:
        """Ask, keep the id of the answer with the case, and say what to show."""
        try:
            antwoord = self.klant.ask(vraag)
        except KlantError:
            return Gevraagd(vraag, STORING)
        except VraagError as error:
            fouten = tuple(f"{p.pad}: {p.boodschap}" for p in error.problemen)
            return Gevraagd(vraag, Scherm("Deze vraag kan zo niet.", fouten))
        zaak.oordelen.append(antwoord.id)
        return Gevraagd(vraag, screen_of(antwoord), antwoord, time.monotonic())

    def share(
        self, zaak: Zaak, gevraagd: Gevraagd, afgevinkt: Collection[str], door: str
    ) -> bool:
        """
        Share what was asked about, when every condition was ticked.

        *door* is the code of the professional. Returns whether it was sent.
        """
        if time.monotonic() - gevraagd.tijd > MAX_OUD:
            gevraagd = self.ask(zaak, gevraagd.vraag)
        antwoord = gevraagd.antwoord
        if antwoord is None or not antwoord.is_toegestaan(nagekomen=afgevinkt):
            return False
        self.send(zaak, antwoord.id)
        zaak.gedeeld.append(antwoord.id)
        try:
            rol = gevraagd.vraag["van"]
            self.klant.record_share(antwoord.id, door=(door, rol))
        except DeelkaderError:
            # It left all the same. Whether deelkader wrote it down is not known:
            # a person looks, and writes it down once.
            zaak.nog_vast_te_leggen.append(antwoord.id)
        return True


# --- the same without a server: the library ------------------------------------


def ask_library(vraag: Mapping[str, Any]) -> Oordeel:
    """Ask the library: no network and no log. What was said, nobody can prove."""
    return Kader.standard().evaluate(Deelvraag(**vraag))


def ask_library_with_log(vraag: Mapping[str, Any], data: Path) -> tuple[Oordeel, str]:
    """Ask the library with a log of your own: no line, no answer; with its id."""
    from deelkader.logboek import Logboek  # noqa: PLC0415 - pip install deelkader[logboek]
    from deelkader.service import Dienst  # noqa: PLC0415 - the same

    with Logboek.open(data) as logboek:
        antwoord = Dienst(Kader.standard(), logboek).ask(vraag)
    if antwoord.bewijs is None:
        raise RuntimeError("with a log there is always a receipt")
    return antwoord.oordeel, antwoord.bewijs.id


# --- what happens with each outcome --------------------------------------------

MENTOR: dict[str, Any] = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": "2026-11-22",
    "feiten": {"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk"},
}
JEUGDIGE = {"gever": "jeugdige", "status": "gegeven"}
OUDERS = [{"gever": ouder, "status": "gegeven"} for ouder in ("ouder-1", "ouder-2")]
SITUATIES = {
    "Mag de mentor het weten?": MENTOR,
    "Iedereen zei ja. Mag het nu?": MENTOR | {"toestemmingen": [JEUGDIGE, *OUDERS]},
    "Alleen de jeugdige zei ja. Hoe oud die is, weten we niet.": MENTOR
    | {"feiten": {"pet": "hulp"}, "toestemmingen": [JEUGDIGE]},
    "Mag Veilig Thuis onze zorgen horen?": MENTOR
    | {
        "naar": "veilig-thuis",
        "gegevens": ["veiligheidsinformatie"],
        "doel": "veiligheid-beoordelen",
        "situatie": "redelijk-vermoeden",
    },
    "Mag de werkgever het weten?": MENTOR | {"naar": "werkgever"},
    "Mag de school het BSN hebben?": MENTOR | {"gegevens": ["bsn"]},
}


ROEK = "medewerker-roek"


def main(adres: str) -> int:
    """Ask about every situation; share where it may, with every condition ticked."""
    zaak = Zaak("ZAAK-2026-1")
    with Klant(adres) as klant:
        systeem = Zaaksysteem(klant, lambda _, id_: print(f"  Verstuurd op {id_}"))
        for titel, vraag in SITUATIES.items():
            gevraagd = systeem.ask(zaak, vraag)
            print(f"{titel}\n  {gevraagd.scherm.kop}")
            for regel in gevraagd.scherm.regels:
                print(f"  - {regel}")
            if not systeem.share(zaak, gevraagd, gevraagd.scherm.afvinken, ROEK):
                print("  Niet gedeeld.")
    return 0 if zaak.oordelen else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
