# SPDX-License-Identifier: EUPL-1.2
"""
The two parts of a line, facts and persons: opened, closed or gone.

Responsible for reading a part strictly and for whether it is what the leaf
committed to. Decrypts nothing. Floor 1, `verifieer`.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any, Final, NamedTuple

from deelkader.verifieer.blad import Toezegging
from deelkader.verifieer.canoniek import (
    VormError,
    read_base64,
    read_value,
    write_canonical,
)

_ZEGEL: Final = b"deelkader/zegel/1\n"
_OPEN: Final = '"inhoud":'
_DICHT: Final = '"versleuteld":"'
_ZOUT = 32
_KLEINSTE = 1 + 12 + _ZOUT + len(b"{}") + 16
"""Bytes of the smallest stored part: mark, nonce, salt, content, tag."""


class Open(NamedTuple):
    """A part that was opened for the reader of the export."""

    inhoud: dict[str, Any]
    data: bytes
    zout: bytes

    def fits(self, toezegging: Toezegging) -> bool:
        """Return whether this is the content that *toezegging* was made for."""
        digest = sha256(_ZEGEL + self.zout + self.data)
        return digest.hexdigest() == toezegging.zegel


class Dicht(NamedTuple):
    """A part as it is stored, not opened."""

    data: bytes

    def fits(self, toezegging: Toezegging) -> bool:
        """Return whether these are the bytes that *toezegging* was made for."""
        return sha256(self.data).hexdigest() == toezegging.versleuteld


Deel = Open | Dicht | None


def read_part(tekst: str, begin: int, naam: str) -> tuple[Deel, int]:
    """
    Return the part *naam* that starts at *begin*, or None, and where it ends.

    Raises:
        VormError: there is a part, and it is not written as the format says.
    """
    head = f',"{naam}":{{'
    if not tekst.startswith(head, begin):
        return None, begin
    begin += len(head)
    if tekst.startswith(_OPEN, begin):
        return _read_open(tekst, begin + len(_OPEN))
    if tekst.startswith(_DICHT, begin):
        coded, einde = _read_string(tekst, begin + len(_DICHT))
        data = read_base64(coded)
        if len(data) < _KLEINSTE or data[0] != 1:
            raise VormError(f"Het deel {naam} is geen bewaard deel.")
        return Dicht(data), einde
    raise VormError(f"Het deel {naam} is niet te lezen.")


def open_part(inhoud: Any, zout: Any) -> Open:
    """
    Return an opened part from values that were read already.

    Raises:
        VormError: these are not a content and a salt.
    """
    if not isinstance(inhoud, dict) or not isinstance(zout, str):
        raise VormError("De inhoud is niet te lezen.")
    return Open(inhoud, write_canonical(inhoud), _salt(zout))


def _read_open(tekst: str, begin: int) -> tuple[Open, int]:
    inhoud, data, einde = read_value(tekst, begin)
    between = ',"zout":"'
    if not isinstance(inhoud, dict) or not tekst.startswith(between, einde):
        raise VormError("De inhoud is niet te lezen.")
    zout, last = _read_string(tekst, einde + len(between))
    return Open(inhoud, data, _salt(zout)), last


def _salt(coded: str) -> bytes:
    zout = read_base64(coded)
    if len(zout) != _ZOUT:
        raise VormError("Het zout heeft niet de goede lengte.")
    return zout


def _read_string(tekst: str, begin: int) -> tuple[str, int]:
    """Return what stands before the quote that ends the part, and where it ends."""
    einde = tekst.find('"}', begin)
    if einde < 0:
        raise VormError("De regel is niet af.")
    return tekst[begin:einde], einde + 2
