# SPDX-License-Identifier: EUPL-1.2
"""
The family's view: what was shared about me, with whom, why and by which role.

Responsible for the list one viewer gets, in the words of that viewer. Never
responsible for who somebody is: that is the affair of who logs in. A list is
numbered for itself and holds nothing that follows from what is left out: no
line of the log, no total, no gap. Pure: no clock, no log. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Any

from deelkader.engine.zicht import Blik, Gezien, Zicht
from deelkader.errors import KaderError, Probleem, VraagError
from deelkader.kader import Kader
from deelkader.model.inkijk import Inkijkregels
from deelkader.model.oordeel import Grond
from deelkader.service.inkijkvormen import Inkijk, Lijstregel, Uitzicht
from deelkader.service.inkijkwoorden import Inkijkzinnen

_INGELICHT = "geinformeerd"
"""The act that says: the family knows. Telling may come after sharing."""


@dataclass(frozen=True, slots=True)
class Deling:
    """
    One share, as it was logged.

    *vraag* is the question with van, naar and doel as they really were; it holds
    what was known then. *gegevens* are the categories really shared, *gronden*
    the grounds per category. *rol* is the party that did it, absent = van.
    *ingetrokken*: who stopped a yes since. *ingelicht*: the family was told since.
    """

    datum: date
    vraag: Mapping[str, Any]
    gegevens: tuple[str, ...]
    gronden: Mapping[str, tuple[Grond, ...]] = field(default_factory=dict)
    rol: str | None = None
    ingetrokken: frozenset[str] = frozenset()
    ingelicht: bool = False


@dataclass(frozen=True, slots=True)
class Kijker:
    """
    Who looks, today.

    *soort* is a kind of `inkijk.yaml`; *feiten* is what is known on the day of
    looking (`leeftijd`, `wilsbekwaam`, `risico_bij_informeren`, …); what is
    absent is unknown. *gever* says which parent this is: ouder-1 or ouder-2.
    """

    soort: str
    feiten: Mapping[str, Any]
    gever: str | None = None


def view(kader: Kader, kijker: Kijker, delingen: Iterable[Deling]) -> Inkijk:
    """
    Return what *kijker* may see of *delingen*.

    A share that cannot be read is not shown and breaks nothing: otherwise it
    would betray that it is there. `unreadable` finds it.

    Raises:
        KaderError: this kader does not say who sees what.
        VraagError: the viewer or a fact about today cannot be like this.
    """
    return _inkijker(kader).view(kijker, delingen)


def vista(kader: Kader, kijker: Kijker) -> Uitzicht:
    """
    Return what *kijker* may see today, whatever was shared.

    Raises:
        KaderError: this kader does not say who sees what.
        VraagError: the viewer or a fact about today cannot be like this.
    """
    return _inkijker(kader).vista(kijker)


def viewers(kader: Kader) -> tuple[str, ...]:
    """
    Return the kinds of viewer that *kader* knows.

    Raises:
        KaderError: this kader does not say who sees what.
    """
    return _inkijker(kader).soorten


def unreadable(kader: Kader, delingen: Iterable[Deling]) -> tuple[int, ...]:
    """
    Return the positions of shares that nobody will ever see; not for a family.

    Raises:
        KaderError: this kader does not say who sees what.
    """
    inkijker = _inkijker(kader)
    read = enumerate(map(inkijker.read, delingen))
    return tuple(place for place, gezien in read if not gezien)


class _Inkijker:
    def __init__(self, kader: Kader, inkijk: Inkijkregels) -> None:
        inhoud = kader.inhoud
        self._inkijk = inkijk
        self._zicht = Zicht(inhoud.begrippen, inhoud.vlaggen, inkijk)
        self._zinnen = {
            soort: Inkijkzinnen(inhoud, inkijk, soort) for soort in inkijk.kijkers
        }

    @property
    def soorten(self) -> tuple[str, ...]:
        """The kinds of viewer."""
        return tuple(self._inkijk.kijkers)

    def view(self, kijker: Kijker, delingen: Iterable[Deling]) -> Inkijk:
        """Return the list of *kijker*."""
        blik = self._look(kijker)
        zinnen = self._zinnen[kijker.soort]
        found = {
            line for deling in delingen for line in self._line(blik, zinnen, deling)
        }
        # WHY: the order of writing would tell how much lies between two lines.
        ordered = sorted(found, key=_place)
        return Inkijk(
            titel=zinnen.soort.titel,
            altijd=self._inkijk.altijd,
            regels=tuple(replace(r, nummer=n) for n, r in enumerate(ordered, 1)),
            leeg=zinnen.woorden.leeg,
        )

    def vista(self, kijker: Kijker) -> Uitzicht:
        """Return what *kijker* may see today."""
        blik = self._look(kijker)
        dicht = self._zicht.is_shut(blik)
        return Uitzicht(
            dicht=dicht,
            open=not dicht and self._zicht.shows_something(blik),
            noemt=self._zicht.named_today(blik),
            zinnen=self._zinnen[kijker.soort],
            altijd=self._inkijk.altijd,
        )

    def read(self, deling: Deling) -> tuple[Gezien, ...]:
        """
        Return the share, as given by its sender and by who did it.

        Nothing when it cannot be read or does not say who was at its table.
        """
        shared = {"datum": deling.datum, "gegevens": list(deling.gegevens)}
        vraag: dict[str, Any] = {**deling.vraag, **shared}
        if deling.ingelicht:
            vraag["feiten"] = {**vraag.get("feiten", {}), _INGELICHT: True}
        # WHY: who did it is named in the list, so that may betray as much.
        senders = [{}] if deling.rol is None else [{}, {"van": deling.rol}]
        try:
            found = [self._zicht.read(vraag | sender) for sender in senders]
        except VraagError:
            return ()
        return () if None in found else tuple(g for g in found if g is not None)

    def _look(self, kijker: Kijker) -> Blik:
        soort = self._inkijk.kijkers.get(kijker.soort)
        if soort is None:
            raise _refused("/kijker/soort")
        gever = kijker.gever
        if gever is None and len(soort.gevers) == 1:
            gever = soort.gevers[0]
        if gever is not None and gever not in soort.gevers:
            raise _refused("/kijker/gever")
        return Blik(kijker.soort, gever, self._zicht.read_now(kijker.feiten))

    def _line(
        self, blik: Blik, zinnen: Inkijkzinnen, deling: Deling
    ) -> Iterator[Lijstregel]:
        """Yield the line of a share, of which only what may be seen is left."""
        read = self.read(deling)
        seen = [
            c
            for c in (read[0].feiten.elk if read else ())
            if all(self._zicht.sees(blik, gezien, c) for gezien in read)
        ]
        if not seen:
            return
        gezien = read[0]
        seen.sort(key=zinnen.order)
        gronden = {c: zinnen.kinds(deling.gronden.get(c, ())) for c in seen}
        asked = [c for c in seen if "toestemming" in gronden[c]]
        said_yes = {
            gever
            for c in asked
            for gever in self._zicht.named(blik, gezien, c)
            if gezien.says_yes(gever, c)
        }
        is_own = blik.gever in said_yes
        vanaf, tot = gezien.days_of_yes(blik.gever, asked) if is_own else (None, None)
        has_stopped = is_own and blik.gever in deling.ingetrokken
        yield Lijstregel(
            nummer=0,
            datum=deling.datum,
            naar=zinnen.parties(gezien.partijen["naar"]),
            wat=zinnen.categories(seen),
            waarom=zinnen.purpose(gezien.feiten.delen["doel"]),
            door=zinnen.parties(
                (deling.rol,) if deling.rol else gezien.partijen["van"]
            ),
            mocht_dit=zinnen.grounds(gronden.values(), said_yes, blik.gever),
            bronnen=zinnen.sources(g for c in seen for g in deling.gronden.get(c, ())),
            stoppen=is_own and not has_stopped,
            gestopt=zinnen.woorden.gestopt if has_stopped else "",
            ja_vanaf=vanaf,
            ja_tot=tot,
        )


def _place(regel: Lijstregel) -> tuple[int, str]:
    """Return where a line stands: newest day first, then by its own words."""
    return -regel.datum.toordinal(), repr(regel.as_dict())


def _refused(pad: str) -> VraagError:
    return VraagError(
        (Probleem(pad, "onbekende-waarde", "Deze kijker kennen we niet."),)
    )


@lru_cache(maxsize=4)
def _inkijker(kader: Kader) -> _Inkijker:
    inkijk = kader.inhoud.inkijk
    if inkijk is None:
        raise KaderError(
            "inkijk-ontbreekt",
            "Dit kader zegt niet wie mag zien wat is gedeeld.",
            help="Voeg inkijk.yaml toe. Tot die tijd is er niets te zien.",
        )
    return _Inkijker(kader, inkijk)
