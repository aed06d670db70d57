# SPDX-License-Identifier: EUPL-1.2
"""
Proposals at the Regeldesk, and who approved them: `Voorstellen`.

Responsible for one promise: an approval is taken only with the signature of a key that
is trusted in that role, and from another person than the approvals before it. Holds no
secret key. Floor 5, `publicatie`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from deelkader.publicatie.beoordelen import objections_to
from deelkader.publicatie.bundel import Bundel, read_bundle
from deelkader.publicatie.deskmap import Deskmap, new_id
from deelkader.publicatie.ondertekenen import Goedkeuring
from deelkader.publicatie.weigering import Bezwaar, refusal
from deelkader.verifieer.canoniek import VormError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.logboek import Logboek
    from deelkader.publicatie.deskmap import Stuk
    from deelkader.publicatie.sleutel import Rol, Vertrouwd

MEESTE_NOTA: Final = 2_000
_GEEN_NOTA: Final = Bezwaar(
    "goedkeuring-onleesbaar",
    "Dit is geen goedkeuring van dit voorstel, of niet de hele tekst.",
    "Neem de hele tekst over, van de eerste regel tot en met de handtekening.",
)
_ZELFDE_MENS: Final = Bezwaar(
    "zelfde-persoon",
    "Jij keurde dit voorstel al goed. Dat telt als één keer.",
    "Laat een ander mens goedkeuren, met een eigen inlog en een eigen sleutel.",
)


@dataclass(frozen=True, slots=True)
class Gekeurd:
    """One approval: the name of the key, in which role, when and by whose login."""

    naam: str
    rol: Rol
    tijd: str
    door: str


@dataclass(frozen=True, slots=True)
class Voorstel:
    """A proposal as it stands; *concept* is the draft it was made of."""

    id: str
    versie: int
    tijd: str
    door: str
    concept: str
    bundel: Bundel
    keuringen: tuple[Gekeurd, ...] = ()


class Voorstellen:
    """The proposals of one log."""

    def __init__(self, logboek: Logboek) -> None:
        self._map = Deskmap(logboek, "voorstel")

    def all(self) -> list[Stuk]:
        """Return the last version of every proposal without its content."""
        return self._map.all()

    def get(self, id_: str) -> Voorstel | None:
        """Return proposal *id_* with its approvals."""
        versions = self._map.versions(id_)
        if not versions:
            return None
        first = versions[0]
        found = Voorstel(
            id_,
            first.versie,
            first.tijd,
            first.door,
            first.kop["concept"],
            read_bundle(first.inhoud),
        )
        for stuk in versions[1:]:
            found = _with(found, stuk.inhoud.decode(), stuk.tijd, stuk.door)
        return found

    def put(self, bundel: Bundel, concept: str, door: str) -> Voorstel:
        """Keep a new proposal."""
        kop = _head(bundel, concept)
        stuk = self._map.write(new_id(), 0, door, kop, bundel.as_bytes())
        return Voorstel(stuk.id, 1, stuk.tijd, door, concept, bundel)

    def approve(
        self, voorstel: Voorstel, nota: str, sleutels: Sequence[Vertrouwd], door: str
    ) -> Voorstel:
        """
        Keep the approval *nota*, that the person *door* gave.

        Raises:
            KaderError: with every objection; nothing is kept.
            VersieError: somebody approved meanwhile.
        """
        text = nota.replace("\r\n", "\n")
        bezwaren = list(_objections(voorstel, text, sleutels))
        if door in {one.door for one in voorstel.keuringen}:
            bezwaren.append(_ZELFDE_MENS)
        if bezwaren:
            raise refusal("goedkeuring", bezwaren)
        kop = _head(voorstel.bundel, voorstel.concept)
        stuk = self._map.write(voorstel.id, voorstel.versie, door, kop, text.encode())
        return _with(voorstel, text, stuk.tijd, door)


def _head(bundel: Bundel, concept: str) -> dict[str, str | int]:
    m = bundel.manifest
    return {
        "concept": concept,
        "volgnummer": m.volgnummer,
        "vanaf": m.vanaf.isoformat(),
        "reden": m.reden[:200],
        "hash": bundel.hash,
    }


def _objections(
    voorstel: Voorstel, nota: str, sleutels: Sequence[Vertrouwd]
) -> list[Bezwaar]:
    if len(nota) > MEESTE_NOTA:
        return [_GEEN_NOTA]
    try:
        one = Goedkeuring.read(nota)
    except VormError:
        return [_GEEN_NOTA]
    about = voorstel.bundel.manifest.volgnummer, voorstel.bundel.hash
    if (one.volgnummer, one.hash) != about:
        return [_GEEN_NOTA]
    return objections_to(voorstel.bundel.with_approval(nota), sleutels)


def _with(voorstel: Voorstel, nota: str, tijd: str, door: str) -> Voorstel:
    one = Goedkeuring.read(nota)
    gekeurd = Gekeurd(one.handtekening.naam, one.rol, tijd, door)
    return replace(
        voorstel,
        versie=voorstel.versie + 1,
        bundel=voorstel.bundel.with_approval(nota),
        keuringen=(*voorstel.keuringen, gekeurd),
    )
