# SPDX-License-Identifier: EUPL-1.2
"""
From a case in ZGW to the parts of a Deelvraag that follow from it.

Responsible for what can be mapped without judging: party and category by a table
that the organisation filled in, and age by a day of birth. Situatie, doel and pet are
set by a person; what no table names is refused, never guessed. Knows nothing of who
may see the case in the case system itself: a yes here does not lift its
vertrouwelijkheidaanduiding. docs/inbouwen-zgw.md. Floor 2, `klant`, pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from deelkader.errors import Probleem, VraagError
from deelkader.model import Deelvraag

_DAG: Final = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})", re.ASCII)
_NIET_IN_TABEL: Final = "Deze staat niet in de afspraken van de organisatie."


@dataclass(frozen=True, slots=True)
class Afspraken:
    """
    What an organisation agreed once: which of its types is what in the kader.

    *partijen* goes from the URL of a roltype to a party, *gegevens* from the URL of
    an informatieobjecttype to every category that such a document can hold.
    """

    partijen: Mapping[str, str]
    gegevens: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Keuzes:
    """
    What a person sets for this question; a case does not say it.

    *feiten* is what else that person knows. A fact that is not in it is unknown.
    """

    situatie: str
    doel: str
    pet: str
    feiten: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Zaakdeel:
    """
    What of a case the question is about, as URLs of its catalogue.

    *van* and *naar* are the roltypes of who shares and who gets it; *documenten* the
    informatieobjecttypes of what would be shared; *geboren* the `geboortedatum` of
    the youth as ZGW has it; *jeugdige* a pseudonym that the case system made.
    """

    van: str
    naar: str
    documenten: Sequence[str]
    geboren: str | None = None
    jeugdige: str | None = None


def question_from_case(
    deel: Zaakdeel, afspraken: Afspraken, keuzes: Keuzes, op: date
) -> Deelvraag:
    """
    Return the question about *deel* on the day *op*.

    Raises:
        VraagError: a type is not in *afspraken*, nothing would be shared, or what
            was chosen contradicts the case. No URL is repeated.
    """
    problems = [
        *_absent("van", [deel.van], afspraken.partijen),
        *_absent("naar", [deel.naar], afspraken.partijen),
        *_absent("documenten", deel.documenten, afspraken.gegevens),
    ]
    if not deel.documenten:
        leeg = "Noem minstens één soort document."
        problems.append(Probleem("/documenten", "leeg", leeg))
    feiten = {**keuzes.feiten, "pet": keuzes.pet}
    age = age_on(deel.geboren, op)
    if age is not None and feiten.setdefault("leeftijd", age) != age:
        anders = "Deze leeftijd past niet bij de geboortedatum in de zaak."
        problems.append(Probleem("/feiten/leeftijd", "tegenstrijdig", anders))
    if keuzes.feiten.get("pet", keuzes.pet) != keuzes.pet:
        dubbel = "De pet staat er twee keer, en anders."
        problems.append(Probleem("/feiten/pet", "tegenstrijdig", dubbel))
    if problems:
        raise VraagError(tuple(problems))
    found = (c for soort in deel.documenten for c in afspraken.gegevens[soort])
    return Deelvraag(
        van=afspraken.partijen[deel.van],
        naar=afspraken.partijen[deel.naar],
        gegevens=tuple(dict.fromkeys(found)),
        doel=keuzes.doel,
        situatie=keuzes.situatie,
        datum=op,
        jeugdige=deel.jeugdige,
        feiten=feiten,
    )


def age_on(geboren: str | None, op: date) -> int | None:
    """
    Return the age in whole years on the day *op*, None when that is not known.

    Who is born on 29 February has a birthday on 1 March in other years. A day of
    birth that is partly unknown (``19000000``) or in the future gives None.
    """
    found = _DAG.fullmatch(geboren or "")
    if found is None:
        return None
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        return None
    years = op.year - day.year - ((op.month, op.day) < (day.month, day.day))
    return years if years >= 0 else None


def _absent(
    pad: str, soorten: Iterable[str], tabel: Mapping[str, Any]
) -> list[Probleem]:
    """Return a problem for every type that *tabel* does not name, or names empty."""
    return [
        Probleem(f"/{pad}/{number}", "niet-in-afspraken", _NIET_IN_TABEL)
        for number, soort in enumerate(soorten)
        if not tabel.get(soort)
    ]
