# SPDX-License-Identifier: EUPL-1.2
"""
What another kader answers to the questions of a log.

Responsible for judging each different question once, with the engine itself, and for
counting per kind of change in columns. Floor 5; needs numpy (extra `analyse`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from deelkader.errors import Bevinding, KaderError, KaderExpiredError, Plek, VraagError
from deelkader.service.herbereken.lezen import Antwoorden

if TYPE_CHECKING:
    from collections.abc import Callable

    from deelkader.kader import Kader
    from deelkader.service.herbereken.lezen import Vragen

_STAP: Final = 256
_ANDERE_DAG: Final = (
    "Deze vraag gaat over een dag waarop dit kader niet geldt.",
    "Reken alles na op één dag, met --op.",
)


@dataclass(frozen=True, slots=True)
class Groep:
    """Answers of one kind: who to whom, which category, and from what to what."""

    van: str
    naar: str
    categorie: str
    oud: str
    nieuw: str


def replay(
    kader: Kader,
    vragen: Vragen,
    voortgang: Callable[[int, int], None] = lambda _done, _all: None,
) -> Counter[Groep]:
    """
    Return how many answers of each kind there are, also those that stay the same.

    An answer is counted per category: a question about three has three.

    Raises:
        KaderError: *kader* cannot be asked some questions; names every problem,
            first what most questions have.
    """
    judged = judge_all(kader, vragen, voortgang)
    width = max(1, len(vragen.oud))
    welke = np.frombuffer(vragen.welke, np.int64)
    pairs = welke * width + np.frombuffer(vragen.antwoord, np.int64)
    kinds, counts = np.unique(pairs, return_counts=True)
    found: Counter[Groep] = Counter()
    for kind, aantal in zip(kinds.tolist(), counts.tolist(), strict=True):
        which, was = divmod(kind, width)
        vraag, now = vragen.vragen[which], dict(judged[which])
        for categorie, oud in vragen.oud[was]:
            groep = Groep(
                vraag["van"], vraag["naar"], categorie, oud, now.get(categorie, oud)
            )
            found[groep] += aantal
    return found


def judge_all(
    kader: Kader, vragen: Vragen, voortgang: Callable[[int, int], None]
) -> list[Antwoorden]:
    """
    Return what *kader* answers to each different question.

    Raises:
        KaderError: as `replay`.
    """
    judged: list[Antwoorden] = []
    problems: Counter[tuple[str, str, str, str]] = Counter()
    times = np.bincount(
        np.frombuffer(vragen.welke, np.int64), minlength=len(vragen.vragen)
    )
    total = len(vragen.vragen)
    for number, vraag in enumerate(vragen.vragen):
        try:
            oordeel = kader.evaluate(vraag)
            judged.append(
                tuple([(g.categorie, g.uitkomst.value) for g in oordeel.gegevens])
            )
        except VraagError as error:
            judged.append(())
            for p in error.problemen:
                why = _word_of(vraag, p.pad)
                key = (p.pad, p.code, f"{p.boodschap}{why}", "")
                problems[key] += int(times[number])
        except KaderExpiredError:
            judged.append(())
            key = ("/datum", "kader-niet-geldig", *_ANDERE_DAG)
            problems[key] += int(times[number])
        if number % _STAP == 0:
            voortgang(number, total)
    voortgang(total, total)
    if problems:
        raise _cannot(problems)
    return judged


def _word_of(vraag: object, pad: str) -> str:
    """Return which word of the kader of then it is about: never a free text."""
    found = vraag
    for part in pad.split("/")[1:]:
        if isinstance(found, list) and part.isdecimal() and int(part) < len(found):
            found = found[int(part)]
        elif isinstance(found, dict) and part in found:
            found = found[part]
        else:
            return ""
    return f" (In het logboek: {found}.)" if isinstance(found, str) else ""


def _cannot(problems: Counter[tuple[str, str, str, str]]) -> KaderError:
    plek = Plek("logboek", 1, 1)
    help_ = "Voeg het toe aan het nieuwe kader, of laat het daarin bestaan."
    bevindingen = tuple(
        Bevinding(plek, code, f"{pad}: {said}", oplossing=other or help_)
        for (pad, code, said, other), _ in problems.most_common()
    )
    return KaderError(
        "kader-past-niet-op-logboek",
        "Met dit kader kun je niet alle vragen uit dit logboek stellen. Er is niets"
        " uitgerekend.",
        bevindingen=bevindingen,
    )
