# SPDX-License-Identifier: EUPL-1.2
"""
Find the log of an organisation, or found it: its origin and its signing key.

Floor 4, `logboek`.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deelkader.errors import LogboekError
from deelkader.logboek.canoniek import require_name
from deelkader.logboek.kop import find_log, make_log, new_origin
from deelkader.logboek.nota import Ondertekenaar
from deelkader.opslag import LOG, Opslag
from deelkader.opslag.tabellen import logkop

if TYPE_CHECKING:
    from deelkader.logboek.plaatsen import Plaatsen
    from deelkader.sleutels import Sleutelbos

_VERKEERDE_SLEUTELS: Final = (
    "sleutels-horen-niet-bij-logboek",
    "Deze sleutels horen niet bij dit logboek. Daarom is er geen antwoord.",
)


def open_log(opslag: Opslag, bos: Sleutelbos, organisatie: str) -> tuple[int, str]:
    """
    Return number and origin of the log of *organisatie*; make it when it is new.

    Raises:
        LogboekError: the log was made with other keys, or the name cannot be used.
    """
    require_name(organisatie)
    with opslag.reading() as verbinding:
        found = find_log(verbinding, organisatie)
    if found is None:
        # WHY: the key is kept before the log that names it.
        signer = Ondertekenaar.new(new_origin(organisatie))
        bos.add_signing_key(signer.oorsprong, signer.geheim, signer.openbaar)
        with opslag.unit() as eenheid:
            eenheid.lock(logkop)
            found = find_log(eenheid.verbinding, organisatie)
            if found is None:
                origin = signer.oorsprong
                make_log(eenheid, organisatie, origin, bos.id, signer.vkey)
                found = find_log(eenheid.verbinding, organisatie)
    if found is None or found[2] != bos.id:
        code, message = _VERKEERDE_SLEUTELS
        raise LogboekError(
            code, message, help="Zet de sleutels terug die bij dit logboek horen."
        )
    return found[0], found[1]


def has_log(plaatsen: Plaatsen, organisatie: str) -> bool:
    """
    Return whether *organisatie* has a log there; nothing is made when it has not.

    Raises:
        LogboekError: the store cannot be used.
    """
    if isinstance(plaatsen.log, Path) and not plaatsen.log.is_dir():
        return False
    opslag = Opslag.open(plaatsen.log, LOG)
    try:
        with opslag.reading() as verbinding:
            return find_log(verbinding, organisatie) is not None
    finally:
        opslag.close()


class Ondertekenaars:
    """The signers of one log, by vkey."""

    def __init__(self, bos: Sleutelbos, oorsprong: str) -> None:
        self._bos = bos
        self._oorsprong = oorsprong
        self._lock = threading.Lock()
        self._bekend: dict[str, Ondertekenaar] = {}

    def find(self, vkey: str) -> Ondertekenaar:
        """
        Return who signs with *vkey*.

        Raises:
            LogboekError: the key is not in the key store.
        """
        with self._lock:
            if vkey not in self._bekend:
                for geheim in self._bos.signing_keys(self._oorsprong):
                    signer = Ondertekenaar(self._oorsprong, geheim)
                    self._bekend[signer.vkey] = signer
            if vkey not in self._bekend:
                code, message = _VERKEERDE_SLEUTELS
                raise LogboekError(code, message)
            return self._bekend[vkey]
