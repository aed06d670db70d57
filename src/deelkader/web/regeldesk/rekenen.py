# SPDX-License-Identifier: EUPL-1.2
"""
The pages of long work: the difference with the kader of now, and making a proposal.

A page that is busy says so and asks again by itself, also without scripts. Floor 7.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from deelkader.errors import DeelkaderError, LogboekUseError
from deelkader.service.regeldesk.werkbank import VolError
from deelkader.web.regeldesk.bladen import BASIS, Deskblad, Naar
from deelkader.web.regeldesk.concept import path_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deelkader.publicatie.concepten import Concept
    from deelkader.service.regeldesk.desk import Regeldesk
    from deelkader.service.regeldesk.werkbank import Werk
    from deelkader.web.blad import Bladmaker
    from deelkader.web.regeldesk.bladen import Antwoord, Bezoeker

GEEN_EINDE: Final = "geen"
MEESTE_REDEN: Final = 2_000
_MEESTE_RIJEN: Final = 60
_MEESTE_TABELLEN: Final = 12


class Rekenbladen(Deskblad):
    """Pages that wait for work."""

    def __init__(self, maker: Bladmaker, desk: Regeldesk) -> None:
        super().__init__(maker, desk)
        # What was said to propose each draft, and by whom.
        self._gezegd: dict[str, tuple[str, str]] = {}

    def difference(self, bezoeker: Bezoeker, concept: str) -> Antwoord:
        """Return what draft *concept* changes, as far as it was worked out."""
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        uitslag = self.desk.examine(found)
        werk = None
        if uitslag.kader is not None:
            werk = self.desk.werkbank.see(self.desk.comparison(found))
        return self._difference(bezoeker, found, werk, bruikbaar=uitslag.kader)

    def compare(
        self, bezoeker: Bezoeker, form: dict[str, str], concept: str
    ) -> Antwoord:
        """Begin to work out what draft *concept* changes."""
        del form
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        here = f"{path_of(concept)}/verschil"
        if self.desk.examine(found).kader is None:
            return Naar(here)
        opdracht = self.desk.comparison(found)
        self._again_when_failed(opdracht)
        return self._begun(bezoeker, opdracht, here)

    def _difference(
        self, bezoeker: Bezoeker, concept: Concept, werk: Werk | None, *, bruikbaar: Any
    ) -> Antwoord:
        t = self.words(bezoeker)["verschil"]
        gevonden = None if werk is None else werk.gevonden
        good = None if gevonden is None else gevonden.get("goed")
        return self.render(
            "verschil",
            bezoeker,
            titel=t["titel"],
            concept=concept,
            bruikbaar=bruikbaar is not None,
            bezig=werk is not None and gevonden is None,
            mislukt=None if gevonden is None else gevonden.get("fout"),
            uitkomst=None if good is None else _shown(good),
        )

    # --- a proposal ----------------------------------------------------------------

    def proposal(self, bezoeker: Bezoeker, concept: str) -> Antwoord:
        """Return the form to propose draft *concept*."""
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        return self._form(bezoeker, found, {}, {})

    def propose(
        self, bezoeker: Bezoeker, form: dict[str, str], concept: str
    ) -> Antwoord:
        """Begin to make a proposal of draft *concept*."""
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        words = self.words(bezoeker)["voorstel_maken"]
        wrong = _slips(form, words)
        if self.desk.examine(found).fouten:
            wrong["concept"] = words["fout_concept"]
        if wrong:
            return self._form(bezoeker, found, form, wrong)
        vanaf, tot = form["vanaf"], form["tot"] or GEEN_EINDE
        here = f"{path_of(concept)}/voorstel/{quote(vanaf)}/{quote(tot)}"
        try:
            opdracht = self._work(found, vanaf, tot, form["reden"])
        except LogboekUseError as error:
            return self.refused(bezoeker, error, path_of(concept))
        self._again_when_failed(opdracht)
        self._gezegd[found.id] = form["reden"], bezoeker.door
        return self._begun(bezoeker, opdracht, here)

    def waiting(
        self, bezoeker: Bezoeker, concept: str, vanaf: str, tot: str
    ) -> Antwoord:
        """Return the page that waits for a proposal; when it is there, go to it."""
        found = self.desk.concepten.get(concept)
        if found is None or concept not in self._gezegd:
            return self.absent(bezoeker)
        reden, door = self._gezegd[concept]
        try:
            werk = self.desk.werkbank.see(self._work(found, vanaf, tot, reden))
        except (ValueError, DeelkaderError):
            return self.absent(bezoeker)
        if werk is None:
            return Naar(f"{path_of(concept)}/voorstel")
        gevonden = werk.gevonden
        if gevonden is not None and "goed" in gevonden:
            made = self.desk.keep_proposal(gevonden["goed"], found, door)
            return Naar(f"{BASIS}/voorstel/{made.id}")
        t = self.words(bezoeker)
        return self.render(
            "wachten",
            bezoeker,
            titel=t["wachten"]["titel"] if gevonden is None else t["niet_gelukt"],
            concept=found,
            mislukt=None if gevonden is None else gevonden["fout"],
        )

    def _form(
        self,
        bezoeker: Bezoeker,
        concept: Concept,
        form: Mapping[str, str],
        fouten: Mapping[str, str],
    ) -> Antwoord:
        t = self.maker.taal(bezoeker.bezoek).teksten
        start = f"{t['basis']['fout']}: " if fouten else ""
        return self.render(
            "voorstel_maken",
            bezoeker,
            400 if fouten else 200,
            titel=f"{start}{t['regeldesk']['voorstel_maken']['titel']}",
            concept=concept,
            vul=form,
            fouten=fouten,
            uitslag=self.desk.examine(concept),
            verouderd=self.desk.is_stale(concept),
            eerste=self.desk.basis().bundel is None,
        )

    def _work(
        self, concept: Concept, vanaf: str, tot: str, reden: str
    ) -> dict[str, Any]:
        last = None if tot == GEEN_EINDE else date.fromisoformat(tot)
        return self.desk.proposal(concept, date.fromisoformat(vanaf), last, reden)

    def _again_when_failed(self, opdracht: Mapping[str, Any]) -> None:
        werk = self.desk.werkbank.see(opdracht)
        if werk is not None and "fout" in (werk.gevonden or {}):
            self.desk.werkbank.forget(opdracht)

    def _begun(
        self, bezoeker: Bezoeker, opdracht: Mapping[str, Any], pad: str
    ) -> Antwoord:
        try:
            self.desk.werkbank.ask(opdracht)
        except VolError:
            druk = LogboekUseError(
                "regeldesk-druk",
                "Er wordt al te veel uitgerekend. Er is niets begonnen.",
                help="Probeer het over een paar minuten opnieuw.",
            )
            return self.refused(bezoeker, druk, pad, 503)
        return Naar(pad)


def _slips(form: Mapping[str, str], words: Mapping[str, str]) -> dict[str, str]:
    """Return per field what is wrong with it."""
    found: dict[str, str] = {}
    days: dict[str, date] = {}
    for naam in ("vanaf", "tot"):
        said = form.get(naam, "")
        if not said and naam == "tot":
            continue
        try:
            days[naam] = date.fromisoformat(said)
        except ValueError:
            found[naam] = words[f"fout_{naam}"]
    if len(days) > 1 and days["tot"] < days["vanaf"]:
        found["tot"] = words["fout_volgorde"]
    if not 0 < len(form.get("reden", "").strip()) <= MEESTE_REDEN:
        found["reden"] = words["fout_reden"]
    return found


def _shown(goed: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was found as a page shows it."""
    verschil = goed["verschil"]
    found: dict[str, Any] = {
        "anders": goed["andereWoorden"],
        "scenarios": goed["scenarios"],
        "vakken": _tables(goed["vakken"])[:_MEESTE_TABELLEN],
        "aantal_vakken": len(goed["vakken"]),
        "aantallen": None,
    }
    if verschil is not None:
        found |= shown_difference(verschil)
        counts = verschil["aantallen"]
        found["fg_om"] = next(
            (r for r in ("ruimer", "plicht weg") if counts[r] != "0"), None
        )
    return found


def shown_difference(verschil: Mapping[str, Any]) -> dict[str, Any]:
    """Return a difference as a page shows it: the first rows, numbers in groups."""
    rows = [{**r, "aantal": _grouped(r["aantal"])} for r in verschil["rijen"]]
    return {
        "aantallen": {r: _grouped(n) for r, n in verschil["aantallen"].items()},
        "situaties": _grouped(verschil["situaties"]),
        "peildatum": ", ".join(verschil.get("dagen", [verschil["peildatum"]])),
        "samengenomen": verschil.get("samengenomen", []),
        "rijen": rows[:_MEESTE_RIJEN],
        "aantal_rijen": len(rows),
    }


def _tables(vakken: Iterable[Sequence[str]]) -> list[dict[str, Any]]:
    """Return the cells that change as tables: who by situation, per kind of data."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for van, naar, wat, _, situatie, _, zei, hoe, oud, nieuw in vakken:
        empty: dict[str, Any] = {"wat": wat, "toestemming": zei}
        empty |= {"kolommen": [], "rijen": {}}
        table = found.setdefault((wat, zei), empty)
        if situatie not in table["kolommen"]:
            table["kolommen"].append(situatie)
        row = table["rijen"].setdefault(f"{van} → {naar}", {})
        row[situatie] = {"hoe": hoe, "oud": oud, "nieuw": nieuw}
    return list(found.values())


def _grouped(getal: str) -> str:
    """Return a large number with points between the thousands."""
    return f"{int(getal):,}".replace(",", ".")
