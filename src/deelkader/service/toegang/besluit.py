# SPDX-License-Identifier: EUPL-1.2
"""
From an answer of the kader to the yes or no of AuthZEN, and what goes along.

Responsible for one rule: a yes is a yes only when everything that comes with it is
something the client said it does. Pure. Floor 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.service.toegang.verzoek import CONTEXT
from deelkader.uitvoer.beoordeling import JA, REDENEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.begrippen import Begrippen
    from deelkader.errors import Probleem
    from deelkader.model import Oordeel
    from deelkader.service.toegang.verzoek import type_verzoek

SOORT: Final = "custom"
"""The type of every obligation here, in the words of the draft profile."""
VOORVOEGSEL: Final = "deelkader:"
NIET_ONDERSTEUND: Final = "voorwaarden_niet_ondersteund"
ONGELDIG: Final = "vraag_ongeldig"
ONVOLLEDIG: Final = "verzoek_onvolledig"
BUITEN_KADER: Final = "kader_niet_geldig"

_TEKST: Final = {
    NIET_ONDERSTEUND: (
        "Nog niet. Bij dit antwoord horen voorwaarden, en dit systeem zegt niet dat"
        " het die bewaakt."
    ),
    ONGELDIG: "Geen antwoord. De vraag is niet goed gesteld. Deel nog niet.",
    ONVOLLEDIG: "Geen antwoord. De vraag is niet compleet. Deel nog niet.",
    BUITEN_KADER: "Geen antwoord. Voor deze dag zijn er geen regels. Deel nog niet.",
}


@dataclass(frozen=True, slots=True)
class Besluit:
    """
    One decision: *vraag* and *oordeel* are there when the kader answered.

    *fouten* say why it did not, with places in the request. *kan* is what the client
    said it can do, and *actie* what somebody wants to do, of what is known here.
    """

    ja: bool
    reden: str
    kan: frozenset[str] = frozenset()
    vraag: Mapping[str, Any] | None = None
    oordeel: Oordeel | None = None
    fouten: tuple[Probleem, ...] = ()
    actie: str = ""

    def as_dict(
        self, begrippen: Begrippen, publiek: str, wat: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the decision as AuthZEN shows it; *wat* is put in its context."""
        context: dict[str, Any] = {**wat, "reason": self.reden}
        if self.oordeel is None:
            context["reason_user"] = {"nl": _TEKST[self.reden]}
            context["fouten"] = [{"pad": p.pad, "code": p.code} for p in self.fouten]
        else:
            context |= _explained(self.oordeel)
            context |= self._conditions(begrippen)
            text = self._text(publiek)
            if text:
                context["reason_user"] = {"nl": text}
        return {"decision": self.ja, "context": context}

    def _conditions(self, begrippen: Begrippen) -> dict[str, Any]:
        """Return what comes with a yes; beside a no it would be an order (draft)."""
        assert self.oordeel is not None  # noqa: S101 - the caller looked
        if self.ja:
            found = obligations(self.oordeel, begrippen)
            return {"obligations": found} if found else {}
        named = list(_duties(self.oordeel))
        return {"voorwaarden": named} if named else {}

    def _text(self, publiek: str) -> str:
        if self.reden in _TEKST:
            return _TEKST[self.reden]
        assert self.oordeel is not None  # noqa: S101 - the caller looked
        said = self.oordeel.tekst.get(publiek, {})
        return " ".join(str(said[deel]) for deel in ("kop", "kern") if said.get(deel))


def decide(oordeel: Oordeel, kan: frozenset[str]) -> tuple[bool, str]:
    """Return the yes or no of *oordeel* for a client that can do *kan*, and why."""
    reden = REDENEN[oordeel.uitkomst]
    if oordeel.uitkomst not in JA:
        return False, reden
    if SOORT in kan or all(VOORVOEGSEL + p in kan for p in _duties(oordeel)):
        return True, reden
    return False, NIET_ONDERSTEUND


def obligations(oordeel: Oordeel, begrippen: Begrippen) -> list[dict[str, Any]]:
    """Return everything that comes with *oordeel* as obligations (draft profile)."""
    return [
        {
            "id": f"obl-{number}",
            "type": SOORT,
            "properties": {
                "leverancier": VOORVOEGSEL.rstrip(":"),
                "soort": naam,
                "tekst": begrippen.plichten[naam].label,
                "moment": begrippen.plichten[naam].moment,
                **({} if termijn is None else {"termijn": termijn}),
            },
        }
        for number, (naam, termijn) in enumerate(_duties(oordeel).items(), start=1)
    ]


def nameable(begrippen: Begrippen) -> frozenset[str]:
    """Return every word with which a client can say what it does."""
    return frozenset({SOORT, *(VOORVOEGSEL + naam for naam in begrippen.plichten)})


def supported(verzoek: type_verzoek, known: frozenset[str]) -> frozenset[str]:
    """Return what the client says it can do, of what is *known*."""
    said = verzoek.get(CONTEXT, {}).get("supported_obligations")
    items = said if isinstance(said, list) else []
    return frozenset(i for i in items if isinstance(i, str) and i in known)


def _duties(oordeel: Oordeel) -> dict[str, Any]:
    """Return every condition and duty of *oordeel* with its term, each once."""
    found: dict[str, Any] = {
        naam: None for categorie in oordeel.gegevens for naam in categorie.voorwaarden
    }
    for plicht in oordeel.plichten:
        if found.get(plicht.plicht) is None:
            found[plicht.plicht] = plicht.as_dict().get("termijn")
    return found


def _explained(oordeel: Oordeel) -> dict[str, Any]:
    found: dict[str, Any] = {
        "uitkomst": oordeel.uitkomst.value,
        "regels": [
            {"id": regel, "versie": oordeel.kader.versie} for regel in _rules(oordeel)
        ],
        "per_categorie": {c.categorie: c.uitkomst.value for c in oordeel.gegevens},
    }
    missing = dict.fromkeys(f for c in oordeel.gegevens for f in c.ontbrekend)
    asked = dict.fromkeys(wie for c in oordeel.gegevens for wie in c.wie)
    lists = {"ontbreekt": list(missing), "toestemming_van": list(asked)}
    return found | {naam: values for naam, values in lists.items() if values}


def _rules(oordeel: Oordeel) -> Iterator[str]:
    yield from dict.fromkeys(
        grond.regel
        for categorie in oordeel.gegevens
        for gronden in categorie.gronden.values()
        for grond in gronden
    )
