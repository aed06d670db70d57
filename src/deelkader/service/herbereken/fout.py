# SPDX-License-Identifier: EUPL-1.2
"""
Which answers in an export rested on a wrong rule, and what they are now: `wrong_ones`.

Responsible for naming every such answer by its id, and nobody. Unlike the numbers of
`naspelen` this is a list for the organisation itself. Floor 5.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from deelkader.errors import LogboekUseError
from deelkader.regels.bedoel_je import bedoel_je
from deelkader.service.aanroepen import given_in
from deelkader.service.herbereken.lezen import Vragen
from deelkader.service.herbereken.naspelen import Bron, Voortgang, read_whole
from deelkader.service.herbereken.uitkomst import refuse
from deelkader.service.herroepen import GROND, PLICHT, rules_of

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.verifieer import Adviesregel


def wrong_ones(
    kader: Kader,
    bron: Bron,
    regel: str,
    op: date | None = None,
    voortgang: Voortgang | None = None,
) -> dict[str, Any]:
    """
    Return every answer in *bron* that *regel* decided, and what *kader* says now.

    Raises:
        LogboekError: this is no export, it is not whole, of another organisation, or
            no kader that is known here has this rule.
        KaderError: *kader* cannot be asked these questions.
    """
    zoeker = _Zoeker(regel, Vragen(kader, op))
    uitslag = read_whole(bron, zoeker.look, voortgang)
    _require_rule(regel, {r.id for r in kader.inhoud.alle_regels} | zoeker.gezien)
    zoeker.vragen.judge()
    answers = [zoeker.vragen.nagespeeld[which] for which in zoeker.welke]
    refuse(Counter(bezwaar for answer in answers for bezwaar in answer.bezwaren))
    for one, answer in zip(zoeker.gevonden, answers, strict=True):
        now = dict(answer.nu)
        for part in one["gegevens"]:
            part["nu"] = now.get(part["categorie"], part["toen"])
    return {
        "regel": regel,
        "kader": kader.versie.as_dict(),
        "antwoorden": zoeker.gevonden,
        "onvolledig": uitslag.telling.oordeel_gewist > 0,
    }


@dataclass(slots=True)
class _Zoeker:
    """
    Looks in every line; *gezien* is every rule that decided anything.

    *welke* is per answer that was found the place of its question.
    """

    regel: str
    vragen: Vragen
    welke: list[int] = field(default_factory=list)
    gevonden: list[dict[str, Any]] = field(default_factory=list)
    gezien: set[str] = field(default_factory=set)

    def look(self, line: Adviesregel) -> None:
        """Take in the answers of *line* that the rule decided."""
        for one in given_in(line.id, line.soort, line.feiten):
            vraag, oordeel = one.vraag, one.oordeel
            grounds = {
                part["categorie"]: set(rules_of(part["gronden"]))
                for part in oordeel["gegevens"]
            }
            duties = {plicht["regel"] for plicht in oordeel["plichten"]}
            self.gezien |= duties.union(*grounds.values())
            touched = [c for c, rules in grounds.items() if self.regel in rules]
            if not touched and self.regel not in duties:
                continue
            self.welke.append(self.vragen.place(vraag))
            if self.vragen.is_vol:
                self.vragen.judge()
            self.gevonden.append(
                {
                    "id": one.id,
                    "tijdstip": line.tijd,
                    "van": vraag["van"],
                    "naar": vraag["naar"],
                    "doel": vraag["doel"],
                    "als": GROND if touched else PLICHT,
                    "gegevens": [
                        {"categorie": part["categorie"], "toen": part["uitkomst"]}
                        for part in oordeel["gegevens"]
                        if not touched or part["categorie"] in touched
                    ],
                }
            )


def as_text(found: Mapping[str, Any]) -> str:
    """Return the list for people."""
    lines = []
    for one in found["antwoorden"]:
        parts = ", ".join(
            f"{part['categorie']} {part['toen']} -> {part['nu']}"
            for part in one["gegevens"]
        )
        day = one["tijdstip"][:10]
        lines.append(f"{one['id']} {day} {one['van']} -> {one['naar']}: {parts}")
    lines.append(f"Antwoorden op deze regel: {len(lines)}.")
    if found["onvolledig"]:
        lines.append("Er zijn antwoorden gewist. Die zijn niet te zien.")
    return "\n".join(lines) + "\n"


def _require_rule(regel: str, known: set[str]) -> None:
    if regel not in known:
        raise LogboekUseError(
            "regel-onbekend",
            "Deze regel staat niet in het nieuwe kader, en gaf in dit logboek geen"
            " antwoord.",
            help=bedoel_je(regel, known).strip()
            or "Kijk in docs/regels/ hoe de regel heet.",
        )
