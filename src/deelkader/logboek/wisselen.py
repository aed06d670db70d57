# SPDX-License-Identifier: EUPL-1.2
"""
Let a new key sign the log from here on.

Responsible for the order: first the key is kept, then the line that names it; so no
line names a key that is lost. A process that dies in between leaves a key that signs
nothing. Floor 4, `logboek`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from deelkader.errors import LogboekUseError
from deelkader.logboek.nota import Ondertekenaar
from deelkader.logboek.regels import Inhoud

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.logboek.logboek import Logboek
    from deelkader.logboek.regels import Bewijs

SLEUTELWISSEL: Final = "sleutelwissel"


def rotate_signing_key(logboek: Logboek, door: Sequence[str]) -> Bewijs:
    """
    Let a new key sign *logboek* from now on; *door* are those who do it.

    The checkpoint in the receipt is signed by the old key and the new one.

    Raises:
        LogboekError: nobody is named, or the line could not be written.
    """
    if not any(one.strip() for one in door):
        raise LogboekUseError(
            "sleutelwissel-zonder-naam",
            "Zeg wie de sleutel vervangt. Er is niets veranderd.",
            help="Noem iemand met --door.",
        )
    signer = Ondertekenaar.new(logboek.oorsprong)
    logboek.sleutelbos.add_signing_key(signer.oorsprong, signer.geheim, signer.openbaar)
    return logboek.append(
        Inhoud(SLEUTELWISSEL, {}, {"door": list(door)}, blad={"vkey": signer.vkey})
    )
