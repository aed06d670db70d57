# SPDX-License-Identifier: EUPL-1.2
"""
Make the pages of a family: the list, their own words, a question, stopping, talking.

Responsible for showing what `service.gezin` gives and for sending what was tapped.
What is not this person's and what is not there give the same page. Floor 7.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.model.toestemming import Status
from deelkader.service.gezin import Keuze, Tik
from deelkader.web.mijn.lijst import days_of
from deelkader.web.mijn.woorden import Zinnen, write_day
from deelkader.web.vertrek import MIJN, WEG

if TYPE_CHECKING:
    from deelkader.service.gezin import Beeld, Gezin, Spreker, Woord
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek

PRATEN: Final = "praten"
_JEUGDIGE: Final = "jeugdige"
_OUDER: Final = "ouder"
_MERK: Final = 64


@dataclass(frozen=True, slots=True)
class Naar:
    """Go on to another address: what was sent is not sent again by going back."""

    adres: str


@dataclass(frozen=True, slots=True)
class Gezelschap:
    """One visit: who looks, with which browser; *proef* is a trial."""

    wie: Spreker
    bezoek: Bezoek
    proef: bool


class Mijnpagina:
    """The pages of one organisation; safe to share between threads."""

    def __init__(self, maker: Bladmaker, gezin: Gezin) -> None:
        self.maker = maker
        self._gezin = gezin

    def show_list(self, wie: Gezelschap) -> Pagina:
        """Return what was shared, per day."""
        inkijk = self._gezin.shared(wie.wie)
        t = self.maker.taal(wie.bezoek).teksten["mijn"]
        return self._page(
            "lijst",
            wie,
            titel=inkijk.titel,
            dagen=days_of(inkijk, lambda dag: write_day(dag, t["maanden"])),
            altijd=inkijk.altijd,
            leeg=inkijk.leeg,
            vraag=self._gezin.is_asked(wie.wie),
        )

    def show_words(self, wie: Gezelschap) -> Pagina:
        """Return what this person was asked and said."""
        beeld = self._gezin.words(wie.wie)
        zinnen = self._sentences(wie, beeld)
        return self._page(
            "toestemming",
            wie,
            kaarten=[zinnen.card(one) for one in beeld.woorden],
            beslist_niet=not beeld.mee,
            altijd=beeld.uitzicht.altijd,
            leeg=beeld.uitzicht.zinnen.woorden.leeg,
        )

    def show_question(self, wie: Gezelschap, id_: str) -> Pagina:
        """Return one request with its three choices."""
        beeld = self._gezin.words(wie.wie)
        woord = beeld.asked(id_)
        if woord is None:
            return self.nothing(wie)
        if woord.status is Status.GEGEVEN:
            return self._receipt(wie, beeld, woord)
        uitleg = self._sentences(wie, beeld).question(woord)
        return self._page("vraag", wie, uitleg=uitleg, id=id_, merk=_new_mark())

    def show_stop(self, wie: Gezelschap, id_: str) -> Pagina:
        """Return what stops, and the button that stops it."""
        beeld = self._gezin.words(wie.wie)
        woord = beeld.said(id_)
        if woord is None or woord.status is not Status.GEGEVEN:
            return self.nothing(wie)
        uitleg = self._sentences(wie, beeld).stopping(woord)
        return self._page("stop", wie, uitleg=uitleg, id=id_, merk=_new_mark())

    def show_choice(self, wie: Gezelschap, id_: str) -> Pagina | Naar:
        """Return the receipt of a choice; when it was changed since: all of them."""
        beeld = self._gezin.words(wie.wie)
        woord = beeld.said(id_)
        if woord is None or woord.status is Status.GEVRAAGD:
            return Naar(f"{MIJN}/toestemming")
        return self._receipt(wie, beeld, woord)

    def show_talk(self, wie: Gezelschap) -> Pagina:
        """Return with whom one can talk."""
        return self._page("praten", wie)

    def answer(
        self, wie: Gezelschap, id_: str, paren: Sequence[tuple[str, str]]
    ) -> Pagina | Naar:
        """Write down what was tapped under a request."""
        form = _read(paren, (Keuze.JA, Keuze.NEE, PRATEN))
        if form is None:
            return self.maker.foreign(wie.bezoek, 400)
        keuze, merk = form
        if keuze == PRATEN:
            return Naar(f"{MIJN}/praten")
        return self._choose(wie, id_, Keuze(keuze), merk)

    def stop(
        self, wie: Gezelschap, id_: str, paren: Sequence[tuple[str, str]]
    ) -> Pagina | Naar:
        """Write down that this person stops."""
        form = _read(paren, (Keuze.STOP,))
        if form is None:
            return self.maker.foreign(wie.bezoek, 400)
        return self._choose(wie, id_, Keuze.STOP, form[1])

    def nothing(self, wie: Gezelschap) -> Pagina:
        """Return the page for what is not there, or not for this person."""
        return self._page("niets", wie, 404)

    def trouble(self, wie: Gezelschap, status: int) -> Pagina:
        """Return the page for when nothing can be shown or kept now."""
        return self._page("storing", wie, status)

    def _choose(
        self, wie: Gezelschap, id_: str, keuze: Keuze, merk: str
    ) -> Pagina | Naar:
        beeld = self._gezin.words(wie.wie)
        zinnen = self._sentences(wie, beeld)
        stop = keuze is Keuze.STOP
        woord = beeld.said(id_) if stop else beeld.asked(id_)
        lines: list[str] = []
        if woord is not None:
            lines = zinnen.stopping(woord) if stop else zinnen.question(woord)
        versie = self.maker.dienst.kader.versie.versie
        tik = Tik(id_, keuze, merk, "\n".join(lines), versie)
        found = self._gezin.choose(wie.wie, tik)
        return self.nothing(wie) if found is None else Naar(f"{MIJN}/keuze/{found.id}")

    def _receipt(self, wie: Gezelschap, beeld: Beeld, woord: Woord) -> Pagina:
        kaart = self._sentences(wie, beeld).card(woord)
        return self._page("keuze", wie, kaart=kaart)

    def _sentences(self, wie: Gezelschap, beeld: Beeld) -> Zinnen:
        t = self.maker.taal(wie.bezoek).teksten["mijn"]
        return Zinnen(t[_audience(wie)], t["maanden"], beeld)

    def _page(
        self, naam: str, wie: Gezelschap, status: int = 200, **inhoud: Any
    ) -> Pagina:
        t = self.maker.taal(wie.bezoek).teksten["mijn"]
        m = t[_audience(wie)]
        # WHY not setdefault: the list brings a title of the kader, and has none here.
        if "titel" not in inhoud:
            inhoud["titel"] = m[f"titel_{naam}"]
        return self.maker.render(
            f"mijn/{naam}.html",
            wie.bezoek,
            status,
            m=m,
            weg=WEG,
            proef=wie.proef,
            **inhoud,
        )


def _audience(wie: Gezelschap) -> str:
    return _JEUGDIGE if wie.wie.lid.als == _JEUGDIGE else _OUDER


def _new_mark() -> str:
    # WHY letters: nothing here may look like a number of a person.
    return "".join(secrets.choice("abcdefghijklmnop") for _ in range(24))


def _read(
    paren: Sequence[tuple[str, str]], keuzes: Sequence[str]
) -> tuple[str, str] | None:
    """Return the choice and the mark of a form; None when it is none of ours."""
    form = dict(paren)
    if len(form) != len(paren) or form.keys() != {"keuze", "merk"}:
        return None
    keuze, merk = form["keuze"], form["merk"]
    is_mark = 0 < len(merk) <= _MERK and merk.isascii() and merk.isalpha()
    return (keuze, merk) if keuze in keuzes and is_mark else None
