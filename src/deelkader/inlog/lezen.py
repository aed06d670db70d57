# SPDX-License-Identifier: EUPL-1.2
"""
Read `inlog.yaml`: every slip at once, with its place, before a port opens.

Floor 4, `inlog`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from deelkader.errors import Bevinding, DeelkaderError, Plek
from deelkader.inlog.sleutelbron import is_key_address
from deelkader.inlog.vorm import (
    NAAM,
    Gezinsclaims,
    Inlogbestand,
    Inlogorganisatie,
)
from deelkader.regels.bedoel_je import bedoel_je
from deelkader.regels.reader import Document, read_document

if TYPE_CHECKING:
    from deelkader.regels.reader import Pad

_FOUT: Final = {
    "missing": ("inlog-ontbreekt", "Hier ontbreekt '{naam}'."),
    "extra_forbidden": ("inlog-onbekend-veld", "'{naam}' kennen we hier niet."),
    "literal_error": (
        "inlog-onbekende-waarde",
        "Deze waarde kennen we niet. Kies uit: {keuzes}.",
    ),
    "greater_than_equal": ("inlog-buiten-bereik", "Dit getal is te klein."),
    "less_than_equal": ("inlog-buiten-bereik", "Dit getal is te groot."),
    "too_short": ("inlog-leeg", "Hier moet iets staan."),
    "string_too_short": ("inlog-leeg", "Hier moet iets staan."),
    "int_type": ("inlog-verkeerd-type", "Hier hoort een heel getal."),
    "bool_type": ("inlog-verkeerd-type", "Hier hoort true of false."),
    "string_type": ("inlog-verkeerd-type", "Hier hoort een tekst."),
    "list_type": ("inlog-verkeerd-type", "Hier hoort een lijst."),
    "dict_type": ("inlog-verkeerd-type", "Hier hoort een blok met velden."),
    "model_type": ("inlog-verkeerd-type", "Hier hoort een blok met velden."),
}
_ANDERS: Final = ("inlog-verkeerd-type", "Deze waarde past hier niet.")
_NAAM: Final = re.compile(NAAM)
_ORGANISATIES: Final = "organisaties"
_GEEN_PAGINA: Final = "inlog-gezin-zonder-pagina"


type_kijker = Callable[[Document, Inlogbestand], Iterable[Bevinding]]
"""Who looks at what this floor does not know."""
type_eigen = Callable[[str, Inlogorganisatie], Collection[str]]
"""Who knows which parties one organisation has beside those of all."""


class InlogbestandError(DeelkaderError):
    """The file cannot be used; *bevindingen* holds every slip, sorted by place."""

    def __init__(self, bevindingen: list[Bevinding]) -> None:
        super().__init__("inlog-ongeldig", "Het bestand voor inloggen klopt niet.")
        self.bevindingen = tuple(sorted(bevindingen, key=lambda b: (b.plek, b.code)))


def read_login(
    bestand: Path | str,
    partijen: Collection[str],
    ook: type_kijker = lambda _document, _found: (),
    eigen: type_eigen = lambda _naam, _one: (),
) -> Inlogbestand:
    """
    Return what stands in *bestand*; a role is one of *partijen*, or *eigen*.

    What *ook* finds is told with the rest. *eigen* is asked only when it matters.

    Raises:
        InlogbestandError: it cannot be read, or something in it cannot be.
    """
    naam = str(bestand)
    try:
        tekst = Path(bestand).read_bytes()
    except OSError:
        gone = "Het bestand voor inloggen is niet te lezen."
        slip = Bevinding(Plek(naam, 1, 1), "inlog-geen-bestand", gone)
        raise InlogbestandError([slip]) from None
    document, slips = read_document(naam, tekst)
    if document is None:
        raise InlogbestandError(slips)
    try:
        found = Inlogbestand.model_validate(document.inhoud)
    except ValidationError as error:
        told = error.errors(include_input=False, include_url=False)
        raise InlogbestandError([_slip(document, one) for one in told]) from None
    known = partijen, eigen
    slips = [*_contradictions(document, found, known), *ook(document, found)]
    if slips:
        raise InlogbestandError(slips)
    return found


def _slip(document: Document, told: Any) -> Bevinding:
    """Return one slip of the form, never with the value that stood there."""
    code, said = _FOUT.get(told["type"], _ANDERS)
    pad: Pad = tuple(told["loc"])
    naam = str(pad[-1]) if pad else ""
    said = said.format(naam=naam, keuzes=told.get("ctx", {}).get("expected", ""))
    said = said.replace(" or ", " of ")
    if told["type"] == "extra_forbidden":
        said += bedoel_je(naam, _fields_at(pad))
        return Bevinding(document.plek_sleutel(pad), code, said)
    return Bevinding(document.plek(pad), code, said)


def _fields_at(pad: Pad) -> Collection[str]:
    """Return the fields that can stand in the block of *pad*."""
    if len(pad) == 1:
        return Inlogbestand.model_fields
    is_family = "gezin" in pad[:-1]
    return (Gezinsclaims if is_family else Inlogorganisatie).model_fields


def _contradictions(
    document: Document,
    found: Inlogbestand,
    known: tuple[Collection[str], type_eigen],
) -> Iterator[Bevinding]:
    """Yield what cannot be, though each value has the right form."""
    seen: dict[tuple[str, str], str] = {}
    for naam, one in found.organisaties.items():
        pad: Pad = (_ORGANISATIES, naam)
        if _NAAM.match(naam) is None:
            text = "Gebruik kleine letters, cijfers en streepjes."
            yield Bevinding(document.plek_sleutel(pad), "inlog-naam", text)
        if not is_key_address(one.sleutels):
            text = "Noem een adres dat begint met https://, of een bestand."
            yield Bevinding(document.plek((*pad, "sleutels")), "inlog-adres", text)
        yield from _page(document, pad, one)
        if one.gezin is not None and one.pagina is None:
            text = "Zonder 'pagina' kan niemand van het gezin inloggen."
            yield Bevinding(document.plek_sleutel((*pad, "gezin")), _GEEN_PAGINA, text)
        other = seen.setdefault((one.uitgever, one.publiek), naam)
        if other != naam:
            text = (
                "Deze uitgever en dit publiek staan ook bij een andere organisatie."
                " Dan is niet te zien van wie een token is."
            )
            yield Bevinding(document.plek((*pad, "publiek")), "inlog-dubbel", text)
        yield from _roles(document, pad, one, known)


def _page(document: Document, pad: Pad, one: Inlogorganisatie) -> Iterator[Bevinding]:
    if one.pagina is None:
        return
    for naam in ("autorisatie", "token"):
        adres = getattr(one.pagina, naam)
        if "://" not in adres or not is_key_address(adres):
            text = "Noem een adres dat begint met https://."
            yield Bevinding(document.plek((*pad, "pagina", naam)), "inlog-adres", text)
    geheim = one.pagina.client_secret_bestand
    if geheim is not None and not Path(geheim).is_file():
        text = "Dit bestand is er niet."
        place = document.plek((*pad, "pagina", "client_secret_bestand"))
        yield Bevinding(place, "inlog-geen-bestand", text)


def _roles(
    document: Document,
    pad: Pad,
    one: Inlogorganisatie,
    known: tuple[Collection[str], type_eigen],
) -> Iterator[Bevinding]:
    partijen, eigen = known
    named: list[tuple[Pad, str]] = []
    if one.rollen is not None:
        named += [
            ((*pad, "rollen", "waarden", waarde), partij)
            for waarde, partij in one.rollen.waarden.items()
        ]
    for systeem, partijen_ervan in one.systemen.items():
        named += [
            ((*pad, "systemen", systeem, number), partij)
            for number, partij in enumerate(partijen_ervan)
        ]
    if any(partij not in partijen for _, partij in named):
        partijen = {*partijen, *eigen(str(pad[-1]), one)}
    for place, partij in named:
        if partij not in partijen:
            text = "Deze partij kent het kader niet." + bedoel_je(partij, partijen)
            yield Bevinding(document.plek(place), "inlog-onbekende-partij", text)
