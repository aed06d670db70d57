# SPDX-License-Identifier: EUPL-1.2
"""
Read rules and who-rows: every name resolved, every deviation a finding.

Responsible for what each kind and layer may hold. How rules work together is
for the checks. Floor 2.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from deelkader.begrippen import Begrippen
from deelkader.begrippen.dag import read_day
from deelkader.model.regel import (
    BLOKKADES,
    LAAG_WET,
    ROUTES,
    Conditie,
    PlichtOpRegel,
    Regel,
    RegelSoort,
)
from deelkader.model.toetsing import Toetsing
from deelkader.regels.bekend import Namen
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.laag import layer_condition
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vorm import REGELS, WIE_RIJEN, RegelVorm, ToetsingVorm, WieVorm
from deelkader.regels.vormtoets import check_items, unread_items

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")
_ALLE_ASSEN = "beide"
_ALLEEN_ROUTES = ("uitzondering_op", "gaat_voor")


class Regellezer:
    """Reads the rules of one document."""

    def __init__(
        self,
        document: Document,
        laag: str,
        begrippen: Begrippen,
        namen: Namen,
        bevindingen: Bevindingen,
    ) -> None:
        self._document = document
        self._laag = laag
        self._begrippen = begrippen
        self._namen = namen
        self._bevindingen = bevindingen
        self._condities = Conditielezer(
            document, begrippen.feiten, begrippen.groepen, bevindingen
        )

    def read_rules(self) -> list[Regel]:
        """Return the rules of a file in a layer folder."""
        return [self._rule(i, vorm) for i, vorm in self._items(REGELS)]

    def read_who_rows(self) -> list[Regel]:
        """Return the who-rows of a `toestemming.yaml`."""
        return [self._who_row(i, vorm) for i, vorm in self._items(WIE_RIJEN)]

    def _items(self, vorm: TypeAdapter[list[T]]) -> list[tuple[int, T]]:
        """Return what has its shape; of the rest the conditions are looked at too."""
        found = check_items(self._document, vorm, self._bevindingen)
        for i, item in unread_items(self._document, found):
            self._condities.look((i,), item)
        return found

    def _add(self, pad: Pad, code: str, **velden: Any) -> None:
        self._bevindingen.add(self._document, pad, code, **velden)

    def _who_row(self, i: int, vorm: WieVorm) -> Regel:
        for n, gever in enumerate(vorm.een_van or ()):
            if gever not in self._begrippen.gevers:
                pad = (i, "een_van", n)
                self._add(pad, "R046", wat=gever, keuzes=self._begrippen.gevers)
        return Regel(
            id=vorm.id,
            soort=RegelSoort.WIE,
            titel=vorm.titel,
            assen=self._who_axes(i, vorm),
            een_van=tuple(vorm.een_van or ()),
            groep=vorm.groep,
            iedereen_van=vorm.iedereen_van,
            **self._common(i, vorm),
        )

    def _who_axes(self, i: int, vorm: WieVorm) -> tuple[str, ...]:
        """Return the axes on which a row asks; a row of a group asks on none."""
        if vorm.een_van is None and vorm.iedereen_van is None:
            self._add((i,), "R054", soort=RegelSoort.WIE, wat="een_van")
        if vorm.een_van is not None and vorm.iedereen_van is not None:
            pad = (i, "iedereen_van")
            self._add(pad, "R053", sleutel=True, wat="iedereen_van", soort="een_van")
        if vorm.groep is None:
            alle = tuple(self._begrippen.assen)
            if vorm.as_ is not None and vorm.as_ not in alle:
                self._add((i, "as"), "R033", wat=vorm.as_, keuzes=alle)
            return alle if vorm.as_ is None else (vorm.as_,)
        for key, written in (("as", vorm.as_), ("iedereen_van", vorm.iedereen_van)):
            if written is not None:
                self._add((i, key), "R053", sleutel=True, wat=key, soort="groep")
        return ()

    def _rule(self, i: int, vorm: RegelVorm) -> Regel:
        soort = RegelSoort(vorm.soort)
        self._check_layer(i, vorm, soort)
        self._check_kind(i, vorm, soort)
        for n, name in enumerate(vorm.voorwaarden):
            self._check_duty((i, "voorwaarden", n), name)
        for n, plicht in enumerate(vorm.plichten):
            self._check_duty((i, "plichten", n, "plicht"), plicht.plicht)
        return Regel(
            id=vorm.id,
            soort=soort,
            titel=vorm.titel,
            assen=self._axes(i, vorm, soort),
            uitdrukkelijk=vorm.uitdrukkelijk,
            groep=vorm.groep,
            uitzondering_op=frozenset(vorm.uitzondering_op),
            gaat_voor=frozenset(vorm.gaat_voor),
            voorwaarden=tuple(vorm.voorwaarden),
            plichten=tuple(PlichtOpRegel(p.plicht, p.days()) for p in vorm.plichten),
            stel_voor=self._proposal(i, vorm),
            **self._common(i, vorm),
        )

    def _common(self, i: int, vorm: RegelVorm | WieVorm) -> dict[str, Any]:
        """Return the fields that rules and who-rows share."""
        condities = self._condities.read((i,), vorm.als, vorm.behalve)
        if isinstance(vorm, RegelVorm) and vorm.soort == "plicht":
            self._check_duty_names(i, vorm, condities)
        if not vorm.bronnen:
            self._add((i,), "R055")
        for n, bron in enumerate(vorm.bronnen):
            if bron not in self._namen.bronnen:
                pad = (i, "bronnen", n)
                self._add(pad, "R043", wat=bron, keuzes=self._namen.bronnen)
        sides = _as_list(vorm.standpunt)
        self._check_sides(i, sides)
        vanaf = self.read_day((i, "geldig_vanaf"), vorm.geldig_vanaf)
        tot = self.read_day((i, "geldig_tot"), vorm.geldig_tot)
        if vanaf and tot and tot < vanaf:
            self._add((i, "geldig_tot"), "R056")
        return {
            "plek": self._document.plek((i,)),
            "laag": self._laag,
            "condities": (*condities, *layer_condition(self._laag, self._begrippen)),
            "standpunten": tuple(sides),
            "bronnen": tuple(vorm.bronnen),
            "uitleg": vorm.uitleg,
            "toetsing": self.read_validation((i, "toetsing"), vorm.toetsing),
            "geldig_vanaf": vanaf,
            "geldig_tot": tot,
        }

    def read_validation(self, pad: Pad, vorm: ToetsingVorm | None) -> Toetsing | None:
        """Return who validated it; None where nothing was written."""
        if vorm is None:
            return None
        days = {k: getattr(vorm, k) for k in ("op", "opnieuw_op")}
        read = {k: self.read_day((*pad, k), day) for k, day in days.items()}
        return Toetsing(vorm.door, vorm.rol, read["op"], read["opnieuw_op"])

    def read_day(self, pad: Pad, written: str | None) -> date | None:
        """Return the day that was written, None after a finding."""
        if written is None:
            return None
        try:
            return read_day(written)
        except ValueError:
            self._add(pad, "R035", wat=written)
            return None

    def _axes(self, i: int, vorm: RegelVorm, soort: RegelSoort) -> tuple[str, ...]:
        """Return the axes of a route or blocker."""
        alle = tuple(self._begrippen.assen)
        if vorm.assen is not None and (vorm.assen != _ALLE_ASSEN or vorm.as_):
            self._add((i, "assen"), "R033", wat=vorm.assen, keuzes=[_ALLE_ASSEN])
        if soort not in ROUTES | BLOKKADES:
            return ()
        if vorm.assen == _ALLE_ASSEN:
            return alle
        if vorm.as_ is None:
            if len(alle) == 1:
                return alle
            self._add((i,), "R054", soort=soort, wat="as")
            return ()
        if vorm.as_ not in alle:
            self._add((i, "as"), "R033", wat=vorm.as_, keuzes=alle)
        return (vorm.as_,)

    def _check_layer(self, i: int, vorm: RegelVorm, soort: RegelSoort) -> None:
        if self._laag == LAAG_WET:
            return
        if soort in ROUTES:
            self._add((i, "soort"), "R050", soort=soort)
        allowed = self._begrippen.laagassen
        if soort in BLOKKADES and (vorm.assen or vorm.as_ not in allowed):
            written = vorm.as_ or vorm.assen or "geen"
            self._add((i,), "R051", wat=written, keuzes=allowed)

    def _check_kind(self, i: int, vorm: RegelVorm, soort: RegelSoort) -> None:
        """Check which keys fit this kind of rule."""
        misplaced = [
            *(k for k in _ALLEEN_ROUTES if getattr(vorm, k) and soort not in ROUTES),
            *(["groep"] if vorm.groep and soort not in BLOKKADES else []),
            *(["as"] if vorm.as_ and soort not in ROUTES | BLOKKADES else []),
            *(["assen"] if vorm.assen and soort not in ROUTES | BLOKKADES else []),
            *(
                ["uitdrukkelijk"]
                if vorm.uitdrukkelijk and soort is not RegelSoort.TOESTEMMING
                else []
            ),
            *(
                ["stel_voor"]
                if vorm.stel_voor and soort is not RegelSoort.ALTERNATIEF
                else []
            ),
        ]
        for key in misplaced:
            self._add((i, key), "R053", sleutel=True, wat=key, soort=soort)
        if soort is RegelSoort.ALTERNATIEF and not vorm.stel_voor:
            self._add((i,), "R054", soort=soort, wat="stel_voor")
        if soort is RegelSoort.TOESTEMMING and vorm.assen:
            self._add((i, "assen"), "R053", sleutel=True, wat="assen", soort=soort)

    def _check_duty_names(
        self, i: int, vorm: RegelVorm, condities: tuple[Conditie, ...]
    ) -> None:
        """A duty names the categories it asks for, positively."""
        elk = self._begrippen.elk
        written = vorm.als.get(elk.id, vorm.als.get(elk.id.replace("-", "_")))
        named = next((c for c in condities if c.feit == elk.id), None)
        if written is None or isinstance(written, dict) or named is None:
            self._add((i, "als"), "R052", wat=elk.id)

    def _check_duty(self, pad: Pad, name: str) -> None:
        if name not in self._begrippen.plichten:
            self._add(pad, "R044", wat=name, keuzes=self._begrippen.plichten)

    def _check_sides(self, i: int, chosen: list[str]) -> None:
        sides = self._namen.standpunten
        if sides is None:
            return
        for standpunt in chosen:
            name, _, kant = standpunt.partition("/")
            if kant not in sides.get(name, ()):
                known = [f"{n}/{k}" for n, ks in sides.items() for k in ks]
                self._add((i, "standpunt"), "R045", wat=standpunt, keuzes=known)

    def _proposal(self, i: int, vorm: RegelVorm) -> dict[str, Any] | None:
        """Return the parts that an alternatief replaces, after checking them."""
        if vorm.stel_voor is None:
            return None
        delen = {d.id: d for d in self._begrippen.delen}
        result: dict[str, Any] = {}
        for key, value in vorm.stel_voor.items():
            pad = (i, "stel_voor", key)
            deel = delen.get(key.replace("_", "-"))
            if deel is None:
                self._add(pad, "R040", sleutel=True, wat=key, keuzes=delen)
                continue
            items = value if isinstance(value, list) and deel.elk else [value]
            for item in items:
                if not isinstance(item, str) or item not in deel.index:
                    self._add(pad, "R041", wat=item, feit=key, keuzes=deel.waarde)
            result[deel.id] = items if deel.elk else value
        return result

    def holds(self, regel: Regel) -> bool:
        """Return whether the kader chose every side this rule belongs to."""
        return regel.kanten.items() <= self._namen.gekozen.items()


def _as_list(written: str | list[str] | None) -> list[str]:
    """Return what was written as one text or as a list."""
    return [written] if isinstance(written, str) else list(written or ())
