# SPDX-License-Identifier: EUPL-1.2
"""
Read what the BRP (population register) says about gezag: `read_brp`.

Takes the forms of the BRP API personen 2.7, and of the gezag API before it. Never
keeps a name or a BSN: persons become positions. What cannot be read is unknown, not
"nobody". Floor 4, pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from deelkader.toestemming.gezag import ONBEKEND, Bron, Gezagsfeit


class _Gelezen(NamedTuple):
    """What one relation says: the value, who holds gezag, and a remark."""

    waarde: str
    houders: tuple[str, ...] = ()
    toelichting: str | None = None


_ONLEESBAAR = _Gelezen(ONBEKEND, (), "antwoord-onleesbaar")
_GEEN_RELATIE = _Gelezen(ONBEKEND, (), "geen-relatie-bekend")
_MEER_RELATIES = _Gelezen(ONBEKEND, (), "meer-dan-een-relatie")
_NIET_GELEVERD = _Gelezen(ONBEKEND, (), "niet-geleverd")
_OUDERS = 2

# What the sentences of the register are about; the sentence itself is not kept.
_TOELICHTINGEN = (
    ("opgeschort", "ouder-opgeschort"),
    ("overleden", "ouder-overleden"),
    ("curatele", "ouder-onder-curatele"),
    ("niet in nederland", "niet-in-nederland"),
    ("buiten nederland", "buiten-nederland-geweest"),
    ("buitenland", "in-buitenland-geboren"),
    ("ontkend", "ouderschap-ontkend"),
    ("geboortemoeder", "geboortemoeder-onbekend"),
    ("ontbreken", "gegevens-ontbreken"),
)


def read_brp(
    antwoord: Any, peildatum: date, *, minderjarige: str | None = None
) -> Gezagsfeit:
    """
    Return what the BRP *antwoord* says about gezag on *peildatum*.

    *antwoord* is a whole response, one person or the list of relations. Who asks
    about a parent gets relations over all children: *minderjarige* is the BSN of
    the child that is meant. It is compared, never kept.
    """
    relations = _relations(antwoord)
    if isinstance(relations, _Gelezen):
        return _fact(relations, peildatum)
    if minderjarige is not None:
        relations = [r for r in relations if _child(r) == minderjarige]
    if not relations:
        return _fact(_GEEN_RELATIE, peildatum)
    if len(relations) > 1:
        return _fact(_MEER_RELATIES, peildatum)
    relation = relations[0]
    read = _read(relation)
    # WHY: anything but a plain "no" is a doubt; a doubt is not lost by its form.
    if relation.get("inOnderzoek", False) is not False:
        return Gezagsfeit(
            waarde=ONBEKEND,
            houders=read.houders,
            peildatum=peildatum,
            bron=Bron.BRP,
            in_onderzoek=True,
            gemeld=read.waarde,
            toelichting=read.toelichting,
        )
    return _fact(read, peildatum)


def _fact(gelezen: _Gelezen, peildatum: date) -> Gezagsfeit:
    return Gezagsfeit(
        waarde=gelezen.waarde,
        houders=gelezen.houders,
        peildatum=peildatum,
        bron=Bron.BRP,
        toelichting=gelezen.toelichting,
    )


def _relations(antwoord: Any) -> list[Mapping[str, Any]] | _Gelezen:
    """Return the relations in *antwoord*, or why there are none to read."""
    found = antwoord
    if isinstance(found, Mapping) and "personen" in found:
        persons = found["personen"]
        if not isinstance(persons, list) or len(persons) > 1:
            return _ONLEESBAAR
        found = persons[0] if persons else []
    if isinstance(found, Mapping):
        if "gezag" not in found:
            return _NIET_GELEVERD
        found = found["gezag"]
    if not isinstance(found, list):
        return _ONLEESBAAR
    if not all(isinstance(relation, Mapping) for relation in found):
        return _ONLEESBAAR
    return found


def _child(relation: Mapping[str, Any]) -> Any:
    child = relation.get("minderjarige")
    return child.get("burgerservicenummer") if isinstance(child, Mapping) else None


def _read(relation: Mapping[str, Any]) -> _Gelezen:
    """Return what one relation says; a type nobody knows is unknown."""
    soort = relation.get("type")
    read = _SOORTEN.get(soort) if isinstance(soort, str) else None
    return _Gelezen(ONBEKEND, (), "onbekend-type") if read is None else read(relation)


def _two_parents(relation: Mapping[str, Any]) -> _Gelezen:
    ouders = relation.get("ouders")
    if not isinstance(ouders, list) or len(ouders) != _OUDERS:
        return _ONLEESBAAR
    return _Gelezen("gezamenlijk", ("ouder-1", "ouder-2"))


def _one_parent(relation: Mapping[str, Any]) -> _Gelezen:
    if not isinstance(relation.get("ouder"), Mapping):
        return _ONLEESBAAR
    return _Gelezen("eenhoofdig", ("ouder-1",))


def _with_third(relation: Mapping[str, Any]) -> _Gelezen:
    derde = relation.get("derde")
    if not isinstance(relation.get("ouder"), Mapping) or not isinstance(derde, Mapping):
        return _ONLEESBAAR
    remark = None if derde.get("type") == "BekendeDerde" else "derde-onbekend"
    return _Gelezen("gezamenlijk-met-derde", ("ouder-1", "derde-met-gezag"), remark)


def _guardian(relation: Mapping[str, Any]) -> _Gelezen:
    """Read a voogd; an empty list is an institution, whose name the BRP lacks."""
    derden = relation.get("derden", [])
    if not isinstance(derden, list):
        return _ONLEESBAAR
    remark = {0: "instelling-zonder-naam", 1: None}.get(len(derden), "twee-voogden")
    return _Gelezen("voogdij", ("voogd",), remark)


def _remark(relation: Mapping[str, Any]) -> str | None:
    text = relation.get("toelichting")
    if not isinstance(text, str):
        return None
    plain = text.casefold()
    return next((code for word, code in _TOELICHTINGEN if word in plain), "anders")


_SOORTEN: dict[str, Callable[[Mapping[str, Any]], _Gelezen]] = {
    "GezamenlijkOuderlijkGezag": _two_parents,
    "TweehoofdigOuderlijkGezag": _two_parents,
    "EenhoofdigOuderlijkGezag": _one_parent,
    "GezamenlijkGezag": _with_third,
    "Voogdij": _guardian,
    "TijdelijkGeenGezag": lambda r: _Gelezen("tijdelijk-geen", (), _remark(r)),
    "GezagNietTeBepalen": lambda r: _Gelezen(ONBEKEND, (), _remark(r)),
}
"""Type of a relation -> how it is read; the second is the name before 2.7."""
