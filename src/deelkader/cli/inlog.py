# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader start` with login: the organisations, their keys and the gate.

Floor 7, `cli`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.uitgang import show_stop
from deelkader.cli.vraag import show_notes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from starlette.types import ASGIApp

    from deelkader.api.organisaties import Organisatie, Organisaties
    from deelkader.inlog import Inlogbestand, Inlogorganisatie
    from deelkader.kader import Kader
    from deelkader.logboek import Logboek, Plaatsen
    from deelkader.service.gebeurtenissen import Afnemers

_PERSONEN = "deelkader:inlog"
"""Whose key makes the prints of people: of nobody that a line is about."""


@dataclass(frozen=True, slots=True)
class Bezorging:
    """
    Who hears of the events of which organisation, and how often is looked.

    *eigen_adres* is where this machine reaches us.
    """

    afnemers: Mapping[str, Afnemers] = field(default_factory=dict)
    elke: float = 10
    eigen_adres: str | None = None


def read_login_file(
    arguments: argparse.Namespace, kader: Kader
) -> tuple[Inlogbestand, Mapping[str, Afnemers]] | None:
    """
    Return the organisations, and who hears of the events of each.

    None when they cannot be, and that was told.
    """
    from deelkader.inlog import InlogbestandError, read_login
    from deelkader.service.gebeurtenissen import Afnemersbestanden

    feit = kader.begrippen.feiten.get("van")
    partijen = () if feit is None else tuple(feit.waarde)
    bestanden = Afnemersbestanden()
    try:
        inlog = read_login(
            arguments.inlog_bestand,
            partijen,
            bestanden.look,
            partial(_own_parties, arguments),
        )
    except InlogbestandError as error:
        slips = [slip.as_dict() for slip in error.bevindingen]
        lines = [error.message, *map(str, error.bevindingen)]
        show_stop(lines, fouten=slips if arguments.json else None)
        return None
    return inlog, bestanden.gelezen


@contextlib.contextmanager
def login_site(
    arguments: argparse.Namespace,
    kader: Kader,
    inlog: Inlogbestand,
    bezorging: Bezorging | None = None,
) -> Iterator[tuple[ASGIApp, Organisaties]]:
    """Give the gate before the organisations of *inlog*; they close at the end."""
    from deelkader.api.organisaties import Organisaties
    from deelkader.inlog import Codestroom, Sleutelbron, Tokencontrole
    from deelkader.web import create_login_site

    told = bezorging or Bezorging()
    bronnen = {
        naam: Sleutelbron(one.sleutels) for naam, one in inlog.organisaties.items()
    }
    organisaties = Organisaties(
        inlog.organisaties,
        lambda naam: _open(arguments, inlog, naam, told),
        vooruit=not arguments.zonder_opvolging or bool(told.afnemers),
    )
    with contextlib.closing(organisaties):
        organisaties.prepare()
        controle = Tokencontrole(inlog.organisaties, bronnen)
        site = create_login_site(
            kader,
            organisaties,
            controle,
            tuple(bronnen.values()),
            arguments.basis_url,
            {
                naam: Codestroom(one, one.pagina, controle, bronnen[naam])
                for naam, one in inlog.organisaties.items()
                if one.pagina is not None
            },
        )
        yield site, organisaties


def _open(
    arguments: argparse.Namespace, inlog: Inlogbestand, naam: str, told: Bezorging
) -> Organisatie:
    """Open organisation *naam*: its own log, register, tasks, rounds and app."""
    from deelkader.api.organisaties import Organisatie
    from deelkader.api.tempo import Tempo
    from deelkader.api.wissel import Wissel
    from deelkader.cli.samenstel import Bouwer
    from deelkader.service.kaderwacht import Kaderwacht
    from deelkader.sleutels import Houder

    logboek = _open_log(arguments, naam, inlog.organisaties[naam])
    try:
        kader = arguments.kader
        wacht = Kaderwacht(logboek, None if kader is None else Path(kader))
        show_notes(wacht.gekozen)
        houder = Houder.of_file(naam, _PERSONEN)
        sleutel = logboek.sleutelbos.pairs([houder])[houder].personen
        bouwer = Bouwer(
            arguments, logboek, told.afnemers.get(naam), told.elke, told.eigen_adres
        )
        # WHY one: how often somebody asked does not begin anew with another kader.
        tempo = Tempo(arguments.per_beller)
        app = Wissel(
            wacht,
            lambda found: bouwer.of_organisation(found, tempo),
            arguments.kader_elke,
        )
    except BaseException:
        logboek.close()
        raise
    return Organisatie(app, logboek, sleutel)


def _own_parties(
    arguments: argparse.Namespace, naam: str, one: Inlogorganisatie
) -> Collection[str]:
    """Return the parties of the kader that *naam* published; it opens nothing new."""
    from deelkader.logboek.oprichten import has_log
    from deelkader.publicatie.register import Publicaties

    if not has_log(_places(arguments, one), naam):
        return ()
    with contextlib.closing(_open_log(arguments, naam, one)) as logboek:
        register = Publicaties(logboek)
        in_use = register.in_use(register.circumstances().vandaag)
        if in_use is None:
            return ()
        feit = in_use.bundle().load().begrippen.feiten.get("van")
    return () if feit is None else tuple(feit.waarde)


def _open_log(
    arguments: argparse.Namespace, naam: str, one: Inlogorganisatie
) -> Logboek:
    """Open the log of organisation *naam*, where its own places or ours are."""
    from deelkader.logboek import Logboek

    own = arguments if one.opslag is None else one.opslag
    return Logboek.open(
        own.data,
        sleutels=own.sleutels,
        hoofdsleutel=own.hoofdsleutel,
        organisatie=naam,
    )


def _places(arguments: argparse.Namespace, one: Inlogorganisatie) -> Plaatsen:
    from deelkader.logboek import Plaatsen

    own = arguments if one.opslag is None else one.opslag
    return Plaatsen.of(own.data, own.sleutels, own.hoofdsleutel)
