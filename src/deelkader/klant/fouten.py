# SPDX-License-Identifier: EUPL-1.2
"""
What can go wrong between a case system and deelkader; each of them means: no answer.

    KlantError                there is no answer, so do not share
    ├── AdresError                this address cannot be used; nothing was sent
    ├── OnbereikbaarError         no connection, or no answer in time
    ├── GeenAntwoordError         deelkader said that it gives no answer
    └── AntwoordOngeldigError     what came back is not an answer of this version

A question that cannot be asked is a `VraagError`, as in the library. No message holds
anything that was sent or received. Floor 2, `klant`.
"""

from __future__ import annotations

from deelkader.errors import DeelkaderError

OPNIEUW = "Deel nu niet. Probeer het later opnieuw. Bij direct gevaar bel je 112."
BEHEER = "Deel nu niet. Meld dit bij de beheerder. Bij direct gevaar bel je 112."


class KlantError(DeelkaderError):
    """There is no answer, so do not share; *help* says so to the professional."""


class AdresError(KlantError):
    """The address or a setting of the client cannot be used; nothing was sent."""


class OnbereikbaarError(KlantError):
    """
    No connection, or no answer in time.

    Whether deelkader wrote a line is not known; without an answer it does not matter.
    """


class GeenAntwoordError(KlantError):
    """
    deelkader, or what stands before it, gave no answer.

    *status* is the HTTP status; *probleem* the code of the problem, empty when none
    was named.
    """

    def __init__(self, status: int, probleem: str = "") -> None:
        super().__init__(
            "geen-antwoord",
            f"deelkader gaf geen antwoord (status {status}{probleem and ', '}"
            f"{probleem}).",
            help=OPNIEUW,
        )
        self.status = status
        self.probleem = probleem


class AntwoordOngeldigError(KlantError):
    """What came back is not an answer of this version; *plek* says where it is not."""

    def __init__(self, wat: str, plek: str = "") -> None:
        place = f" Plek: {plek}." if plek else ""
        super().__init__(
            "antwoord-ongeldig",
            f"Wat terugkwam is geen antwoord van deelkader: {wat}.{place}",
            help=BEHEER,
        )
        self.plek = plek
