# SPDX-License-Identifier: EUPL-1.2
"""
Login: who asks, from a signed token and nothing else.

Responsible for the file that names the organisations, for the keys of their issuers
and for the check of one token. Keeps no passwords, knows no web framework and no log.
Floor 4, `inlog`.
"""

from deelkader.inlog.codestroom import Begonnen, Codestroom
from deelkader.inlog.identiteit import (
    Gezinslid,
    Identiteit,
    Scope,
    is_person_print,
)
from deelkader.inlog.lezen import InlogbestandError, read_login
from deelkader.inlog.sessie import Koekjeszegel, Sessie
from deelkader.inlog.sleutelbron import Sleutelbron
from deelkader.inlog.tokencontrole import Drager, Tokencontrole, TokenError
from deelkader.inlog.vorm import Inlogbestand, Inlogorganisatie

__all__ = [
    "Begonnen",
    "Codestroom",
    "Drager",
    "Gezinslid",
    "Identiteit",
    "Inlogbestand",
    "InlogbestandError",
    "Inlogorganisatie",
    "Koekjeszegel",
    "Scope",
    "Sessie",
    "Sleutelbron",
    "TokenError",
    "Tokencontrole",
    "is_person_print",
    "read_login",
]
