# SPDX-License-Identifier: EUPL-1.2
"""
Many questions in one call: all are answered, in order, or none is.

Responsible for the shape around the questions and for the place of each problem in
it. Their lines are written together, so that a hundred cost one wait for the disk; so
are those of several series that come at once. Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import KaderError, KaderExpiredError, Probleem, VraagError
from deelkader.service.json_lezer import REEKS, parse_json
from deelkader.service.vraaggroep import AlleenError, VanAllenError
from deelkader.service.vrager import ROL, AndereVragerError, put_who

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from deelkader.inlog import Identiteit
    from deelkader.service.antwoord import Antwoord
    from deelkader.service.dienst import Dienst
    from deelkader.service.oordeler import Wens
    from deelkader.service.vraaggroep import Gesteld

MEESTE_VRAGEN: Final = 100
VRAGEN: Final = "vragen"


def answer_series(dienst: Dienst, reeks: Gesteld) -> bytes:
    """
    Return the answers to the questions in *reeks* as JSON, after their lines.

    With login who asks by the token asks each of them, whatever it left open.

    Raises:
        AndereVragerError: one of them names another; nothing was written.
        VraagError: with every problem of every question; nothing was written.
        KaderError: there is no answer that can be shown.
        LogboekError: the lines were not written, so there is no answer.
    """
    vragen, problems = _read(reeks)
    if problems:
        # WHY: a value that was refused has one problem; the kader would repeat it.
        named = {p.pad for p in problems}
        problems += [p for p in _problems_of(dienst, vragen) if p.pad not in named]
        raise VraagError(tuple(sorted(set(problems))))
    if reeks.wie is not None:
        _put_who(vragen, reeks.wie)
    try:
        answers = dienst.ask_many(vragen, waarom=reeks.wens.waarom)
    except VraagError as error:
        raise VraagError(tuple(_moved(f"/{VRAGEN}", error.problemen))) from None
    except KaderExpiredError:
        raise VraagError(tuple(_problems_of(dienst, vragen))) from None
    return _as_json(answers)


def answer_together(
    dienst: Dienst, reeksen: Sequence[Gesteld]
) -> list[bytes | Exception]:
    """
    Return for each of *reeksen* what `answer_series` returns, or its error.

    An `AlleenError` is for what must be asked again by itself: no line of it was
    written. Together they share one look at the register and one commit.
    """
    if len(reeksen) == 1:
        return [_or_error(answer_series, dienst, reeksen[0])]
    asked = [_plain(reeks) for reeks in reeksen]
    good = [one for one in asked if one is not None]
    try:
        answers = iter(dienst.ask_series(good))
    except VanAllenError as error:
        # WHY not again: a line may be there, or the store is down for all of them.
        return [AlleenError() if one is None else error.fout for one in asked]
    except Exception:  # noqa: BLE001 - each raises its own when it is asked alone
        answers = iter([None] * len(good))
    found = (None if one is None else next(answers) for one in asked)
    return [AlleenError() if one is None else _or_error(_as_json, one) for one in found]


def _or_error(make: Callable[..., bytes], *given: Any) -> bytes | Exception:
    try:
        return make(*given)
    except Exception as error:  # noqa: BLE001 - the one who asked it raises it
        return error


def _plain(reeks: Gesteld) -> tuple[list[Any], Wens] | None:
    """Return the questions of *reeks*; None when something is wrong with it."""
    try:
        vragen, problems = _read(reeks)
        if reeks.wie is not None:
            _put_who(vragen, reeks.wie)
    except Exception:  # noqa: BLE001 - it raises the same when it is asked alone
        return None
    return None if problems else (vragen, reeks.wens)


def _as_json(answers: Sequence[Antwoord]) -> bytes:
    return b'{"oordelen":[' + b",".join([one.as_json() for one in answers]) + b"]}"


def _read(reeks: Gesteld) -> tuple[list[Any], list[Probleem]]:
    """Return the questions in *reeks*, and what is wrong with the text and its form."""
    lezing = parse_json(reeks.tekst, REEKS)
    vragen, problems = _questions(lezing.inhoud)
    return vragen, [*problems, *lezing.problemen]


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
