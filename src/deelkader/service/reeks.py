# SPDX-License-Identifier: EUPL-1.2
"""
Many questions in one call: all are answered, in order, or none is.

Responsible for the shape around the questions and for the place of each problem in
it. Their lines are written together, so that a hundred cost one wait for the disk.
Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import KaderError, KaderExpiredError, Probleem, VraagError
from deelkader.service.json_lezer import REEKS, parse_json
from deelkader.service.vrager import ROL, AndereVragerError, put_who

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deelkader.inlog import Identiteit
    from deelkader.service.dienst import Dienst

MEESTE_VRAGEN: Final = 100
VRAGEN: Final = "vragen"


def answer_series(
    dienst: Dienst,
    tekst: bytes,
    wie: Identiteit | None = None,
    *,
    waarom: bool = False,
) -> bytes:
    """
    Return the answers to the questions in the JSON *tekst* as JSON, after their lines.

    With login *wie* asks each of them, whatever it left open.

    Raises:
        AndereVragerError: one of them names another than *wie*; nothing was written.
        VraagError: with every problem of every question; nothing was written.
        KaderError: there is no answer that can be shown.
        LogboekError: the lines were not written, so there is no answer.
    """
    lezing = parse_json(tekst, REEKS)
    vragen, problems = _questions(lezing.inhoud)
    problems += lezing.problemen
    if problems:
        # WHY: a value that was refused has one problem; the kader would repeat it.
        named = {p.pad for p in problems}
        problems += [p for p in _problems_of(dienst, vragen) if p.pad not in named]
        raise VraagError(tuple(sorted(set(problems))))
    if wie is not None:
        _put_who(vragen, wie)
    try:
        answers = dienst.ask_many(vragen, waarom=waarom)
    except VraagError as error:
        raise VraagError(tuple(_moved(f"/{VRAGEN}", error.problemen))) from None
    except KaderExpiredError:
        raise VraagError(tuple(_problems_of(dienst, vragen))) from None
    return b'{"oordelen":[' + b",".join(one.as_json() for one in answers) + b"]}"


def _questions(inhoud: Any) -> tuple[list[Any], list[Probleem]]:
    """Return the questions in *inhoud*, and what is wrong with what is around them."""
    if not isinstance(inhoud, dict):
        said = "Een reeks is een blok met een lijst vragen."
        return [], [Probleem("", "verkeerd-type", said)]
    problems = []
    if inhoud.keys() - {VRAGEN}:
        said = f"Hier kan alleen {VRAGEN} staan."
        problems.append(Probleem("", "onbekend-veld", said))
    vragen = inhoud.get(VRAGEN)
    if vragen is None:
        problems.append(Probleem(f"/{VRAGEN}", "ontbreekt", "De vragen ontbreken."))
    elif not isinstance(vragen, list):
        said = "Dit is een lijst met vragen."
        problems.append(Probleem(f"/{VRAGEN}", "verkeerd-type", said))
    elif not vragen:
        problems.append(Probleem(f"/{VRAGEN}", "leeg", "Stel minstens één vraag."))
    elif len(vragen) > MEESTE_VRAGEN:
        said = f"Stel in één keer hoogstens {MEESTE_VRAGEN} vragen."
        problems.append(Probleem(f"/{VRAGEN}", "te-veel", said))
        vragen = vragen[:MEESTE_VRAGEN]
    return vragen if isinstance(vragen, list) else [], problems


def _put_who(vragen: list[Any], wie: Identiteit) -> None:
    problems: list[Probleem] = []
    for number, raw in enumerate(vragen):
        if isinstance(raw, dict):
            found = put_who(raw, wie, {"van": ROL})
            problems += _moved(f"/{VRAGEN}/{number}", found)
    if problems:
        raise AndereVragerError(tuple(sorted(problems)))


def _problems_of(dienst: Dienst, vragen: list[Any]) -> Iterator[Probleem]:
    """Yield what is wrong with each question; nothing is written."""
    for number, raw in enumerate(vragen):
        start = f"/{VRAGEN}/{number}"
        if not isinstance(raw, dict):
            said = "Eén vraag is een blok met velden."
            yield Probleem(start, "verkeerd-type", said)
            continue
        try:
            dienst.kader.evaluate(raw)
        except VraagError as error:
            yield from _moved(start, error.problemen)
        except KaderExpiredError as error:
            yield Probleem(f"{start}/datum", error.code, error.message)
        except KaderError:
            continue


def _moved(start: str, problems: Iterable[Probleem]) -> Iterator[Probleem]:
    return (Probleem(start + p.pad, p.code, p.boodschap) for p in problems)
