# SPDX-License-Identifier: EUPL-1.2
"""
Who asks with AuthZEN is who the token says: `as_asked`.

In a request that is the subject; where a subject is sought, it is the other block of
which `authzen.yaml` says that it asks. Its role is filled in or refused; a person is
the print. A system asks for others: whom it names stands in its own log. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from deelkader.service.toegang.vertaling import short
from deelkader.service.vrager import (
    AndereVragerError,
    own_role,
    wrong_person,
    wrong_role,
)

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.model.authzen import Authzen, type_pad
    from deelkader.service.toegang.vertaling import Vertaling
    from deelkader.service.toegang.verzoek import type_verzoek

_ID: Final = "id"
_ROL: Final = "rol"
_ORGANISATIE: Final = "organisatie"
_EIGENSCHAPPEN: Final = "properties"
_PARTIJEN: Final = ("van", "naar")


def as_asked(
    authzen: Authzen, vertaling: Vertaling, verzoek: type_verzoek, wie: Identiteit
) -> type_verzoek:
    """
    Return *verzoek* as *wie* asks it.

    *vertaling* says what of it is a party: only the kader knows that.

    Raises:
        AndereVragerError: it names another role or person than *wie*.
    """
    block = _asker(authzen, verzoek)
    if block is None:
        return verzoek
    roles = list(_places(authzen, _ROL, block))
    named = [*_parties(vertaling, block), *_said(verzoek, roles)]
    problemen = {fout for pad, role in named for fout in wrong_role(pad, role, wie)}
    person = None
    # WHY: who is a party is nobody; and a system may name whom it asks for.
    if wie.is_persoon and _pointer((*block, _ID)) not in dict(named):
        person = next(_places(authzen, _ID, block), None)
    if person is not None:
        said = _look(verzoek, person)
        problemen |= set(wrong_person(_pointer(person), said, wie))
    if problemen:
        raise AndereVragerError(tuple(sorted(problemen)))
    role = own_role(wie)
    if roles and role is not None and not named:
        verzoek = _put(verzoek, roles[0], role)
    return verzoek if person is None else _put(verzoek, person, wie.afdruk)


def asker_of(wie: Identiteit, said: Mapping[str, str]) -> dict[str, str]:
    """Return who asked, for the log: of what was *said* only the role is left."""
    role = said.get(_ROL, own_role(wie))
    found = {_ID: wie.afdruk, _ORGANISATIE: wie.organisatie}
    return found if role is None else {**found, _ROL: role}


def _asker(authzen: Authzen, verzoek: type_verzoek) -> type_pad | None:
    """Return where who asks stands in *verzoek*; None when nobody says that."""
    for naam in (_ID, _ROL):
        for plek in authzen.vrager.get(naam, ()):
            block = _block(plek.pad)
            if isinstance(_look(verzoek, block), Mapping):
                return block
    return None


def _parties(vertaling: Vertaling, block: type_pad) -> Iterator[tuple[str, Any]]:
    """Yield the parties of the question that stand in *block*, with their places."""
    start = _pointer(block) + "/"
    for naam in _PARTIJEN:
        pad = vertaling.plekken.get(f"/{naam}", "")
        if pad.startswith(start) and naam in vertaling.vraag:
            yield pad, vertaling.vraag[naam]


def _said(
    verzoek: type_verzoek, places: Iterable[type_pad]
) -> Iterator[tuple[str, Any]]:
    for pad in places:
        said = _look(verzoek, pad)
        if said is not None:
            yield _pointer(pad), short(said)


def _block(pad: type_pad) -> type_pad:
    """Return the entity that the place *pad* is in."""
    return pad[:-2] if pad[-2] == _EIGENSCHAPPEN else pad[:-1]


def _places(authzen: Authzen, naam: str, block: type_pad) -> Iterator[type_pad]:
    for plek in authzen.vrager.get(naam, ()):
        if _block(plek.pad) == block:
            yield plek.pad


def _pointer(pad: type_pad) -> str:
    return "/" + "/".join(pad)


def _look(verzoek: type_verzoek, pad: type_pad) -> Any:
    found: Any = verzoek
    for step in pad:
        found = found.get(step) if isinstance(found, Mapping) else None
    return found


def _put(verzoek: type_verzoek, pad: type_pad, value: str) -> dict[str, Any]:
    """Return *verzoek* with *value* at *pad*; what was sent stays as it is."""
    head, *rest = pad
    if not rest:
        return {**verzoek, head: value}
    inside = verzoek.get(head)
    block = inside if isinstance(inside, Mapping) else {}
    return {**verzoek, head: _put(block, tuple(rest), value)}
