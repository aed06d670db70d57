# SPDX-License-Identifier: EUPL-1.2
"""
From JSON to the typed answer, and whether it answers what was asked.

Responsible for refusing an answer that contradicts itself: a yes above a category
that is none, or about other categories than the question. Floor 2, `klant`, pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from types import MappingProxyType
from typing import Any, Final

from deelkader.errors import Probleem
from deelkader.klant.antwoord import Antwoord, Bewijs, CategorieAntwoord, Deling
from deelkader.klant.fouten import AntwoordOngeldigError
from deelkader.klant.lezen import Lezing
from deelkader.model import (
    Aanname,
    Alternatief,
    Deelnemer,
    Grond,
    KaderVersie,
    Plicht,
    Wegstap,
)
from deelkader.model.ja import JA

ID: Final = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
CODE: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_PAD: Final = re.compile(r"(?:/(?:[A-Za-z][A-Za-z_-]{0,40}|[0-9]{1,4}))*")


def read_answer(lezing: Lezing, gevraagd: Collection[str] | None) -> Antwoord:
    """
    Return the answer in *lezing*; *gevraagd* are the categories that were asked.

    Raises:
        AntwoordOngeldigError: it is no answer, or not to this question.
    """
    tekst = () if lezing.optional("tekst") is None else lezing.entries("tekst")
    found = Antwoord(
        uitkomst=lezing.part("uitkomst").outcome(),
        gegevens=lezing.each("gegevens", _category),
        aannames=lezing.each("aannames", _assumption),
        plichten=lezing.each("plichten", _duty),
        alternatieven=lezing.each("alternatieven", _alternative),
        bel=lezing.part("bel").texts(),
        tekst=MappingProxyType({name: words.mapping() for name, words in tekst}),
        kader=read_version(lezing.part("kader")),
        id=read_id(lezing.part("id")),
        bewijs=read_receipt(lezing.part("bewijs")),
    )
    _require_consistent(found, gevraagd)
    return found


def read_share(lezing: Lezing) -> Deling:
    """Return what was written down of a share."""
    return Deling(
        id=read_id(lezing.part("id")),
        oordeel=read_id(lezing.part("oordeel")),
        gegevens=lezing.part("gegevens").texts(),
        bewijs=read_receipt(lezing.part("bewijs")),
    )


def read_problems(lezing: Lezing) -> tuple[Probleem, ...]:
    """
    Return the problems of a question that was refused.

    A place or code that is not one of ours is left out: it may repeat what was sent.
    """
    return lezing.each_if_any("fouten", _problem)


def problem_code(lezing: Lezing) -> str:
    """Return the code of a problem, empty when it names none of ours."""
    part = lezing.optional("type")
    last = str(part.value()).rpartition("/")[2] if part is not None else ""
    return last if CODE.fullmatch(last) else ""


def _require_consistent(found: Antwoord, gevraagd: Collection[str] | None) -> None:
    named = [c.categorie for c in found.gegevens]
    if not named or len(set(named)) != len(named):
        raise AntwoordOngeldigError("geen gegevens, of een gegeven dubbel", "/gegevens")
    if gevraagd is not None and set(named) != set(gevraagd):
        raise AntwoordOngeldigError("het gaat over andere gegevens", "/gegevens")
    every = found.voorwaarden
    each = [c.is_toegestaan(nagekomen=every) for c in found.gegevens]
    if found.uitkomst in JA and not all(each):
        raise AntwoordOngeldigError("het spreekt zichzelf tegen", "/uitkomst")


def _category(lezing: Lezing) -> CategorieAntwoord:
    return CategorieAntwoord(
        categorie=lezing.part("categorie").text(),
        uitkomst=lezing.part("uitkomst").outcome(),
        gronden=MappingProxyType(
            {axis: _grounds(found) for axis, found in lezing.entries("gronden")}
        ),
        voorwaarden=lezing.part("voorwaarden").texts(),
        wie=lezing.part("wie").texts(),
        wie_een_van=lezing.each_if_any("wieEenVan", Lezing.texts),
        ontbrekend=lezing.part("ontbrekend").texts(),
        weg_vooruit=lezing.each("wegVooruit", _way),
        per_deelnemer=lezing.each_if_any("perDeelnemer", _participant),
    )


def _grounds(lezing: Lezing) -> tuple[Grond, ...]:
    return tuple(
        Grond(
            found.part("regel").text(),
            found.part("bronnen").texts(),
            found.part("rol").text(),
        )
        for found in lezing.elements()
    )


def _way(lezing: Lezing) -> tuple[Wegstap, ...]:
    return tuple(
        Wegstap(found.part("stap").text(), _text_if_any(found, "wie"))
        for found in lezing.elements()
    )


def _participant(lezing: Lezing) -> Deelnemer:
    return Deelnemer(lezing.part("partij").text(), lezing.part("uitkomst").outcome())


def _assumption(lezing: Lezing) -> Aanname:
    return Aanname(lezing.part("feit").text(), lezing.part("waarde").value())


def _duty(lezing: Lezing) -> Plicht:
    return Plicht(
        plicht=lezing.part("plicht").text(),
        termijn=_term(lezing.optional("termijn")),
        moment=lezing.part("moment").text(),
        regel=lezing.part("regel").text(),
    )


def _term(lezing: Lezing | None) -> Any:
    if lezing is None:
        return None
    if isinstance(lezing.value(), dict):
        return {"werkdagen": lezing.part("werkdagen").number()}
    return lezing.text()


def _alternative(lezing: Lezing) -> Alternatief:
    return Alternatief(
        regel=lezing.part("regel").text(),
        naar=lezing.part("naar").text(),
        gegevens=lezing.part("gegevens").texts(),
        uitkomst=lezing.part("uitkomst").outcome(),
        van=_text_if_any(lezing, "van") or "",
    )


def _text_if_any(lezing: Lezing, naam: str) -> str | None:
    part = lezing.optional(naam)
    return None if part is None else part.text()


def read_version(lezing: Lezing) -> KaderVersie:
    """Return which kader it is."""
    return KaderVersie(lezing.part("versie").text(), lezing.part("hash").text())


def read_receipt(lezing: Lezing) -> Bewijs:
    """Return the receipt of a line."""
    return Bewijs(
        lezing.part("regelnummer").number(), lezing.part("controlepunt").text()
    )


def read_id(lezing: Lezing) -> str:
    """Return the id of a line."""
    found = lezing.text()
    if ID.fullmatch(found) is None:
        raise AntwoordOngeldigError("geen id", "/id")
    return found


def _problem(lezing: Lezing) -> Probleem:
    pad, code = (str(lezing.part(name).value()) for name in ("pad", "code"))
    return Probleem(
        pad if _PAD.fullmatch(pad) else "",
        code if CODE.fullmatch(code) else "onbekend",
        lezing.part("boodschap").text(),
    )
