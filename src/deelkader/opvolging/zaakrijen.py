# SPDX-License-Identifier: EUPL-1.2
"""
What is written of a case, a task and a message: a row, sealed but for what is sorted.

Responsible for where each content opens. Floor 4, `opvolging`, pure but for the ids of
messages.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import orjson

from deelkader.opvolging.zaak import new_id
from deelkader.sleutels.verzegelen import seal_piece

if TYPE_CHECKING:
    from deelkader.opvolging.stap import Stap, Wijziging
    from deelkader.opvolging.taak import Taak
    from deelkader.opvolging.zaak import Zaak
    from deelkader.opvolging.zaken import Bewaard

# What is written of a new one; the store counts it.
TOONT: Final = ("rol", "stand", "uiterlijk")
ZAAK: Final = ("log", "id", "sleutel", "vanaf", "inhoud")
TAAK: Final = ("log", "id", "zaak", "sleutel", *TOONT, "inhoud")
BERICHT: Final = (
    *("log", "id", "sleutel", "rol", "soort", "dag", "taak"),
    "inhoud",
)


def shows(one: Taak) -> tuple[str, str, int]:
    """Return what stands in the clear of a task."""
    return one.rol, one.stand.value, one.uiterlijk


def seal_case(bewaard: Bewaard, now: Zaak) -> bytes:
    """Return what a case holds now, sealed."""
    content = orjson.dumps(now.as_dict())
    return seal_piece(bewaard.paar, case_place(bewaard.id), content)


def case_row(log: int, bewaard: Bewaard, stap: Stap) -> tuple[Any, ...]:
    """Return the values of `ZAAK`."""
    sealed = seal_case(bewaard, stap.zaak)
    return log, bewaard.id, bewaard.paar.id, stap.vanaf, sealed


def task_row(log: int, bewaard: Bewaard, now: Zaak, w: Wijziging) -> tuple[Any, ...]:
    """Return the values of `TAAK`."""
    one, id_ = w.nieuw.taak, w.nieuw.id
    content = {
        "regel": one.regel,
        "bij": _written_place(now, one.bij),
        "opent": one.opent,
        "strenger": one.strenger,
        "oordeel": _answer_of(now, one.bij),
    }
    sealed = seal_piece(bewaard.paar, task_place(id_), orjson.dumps(content))
    return log, id_, bewaard.id, bewaard.paar.id, *shows(one), sealed


def message_row(log: int, bewaard: Bewaard, w: Wijziging) -> tuple[Any, ...]:
    """Return the values of `BERICHT`."""
    one, id_ = w.nieuw.taak, new_id()
    content = {
        "regel": one.regel,
        "uiterlijk": date.fromordinal(one.uiterlijk).isoformat(),
        "dagen": {s: date.fromordinal(d).isoformat() for s, d in w.dagen.items()},
    }
    sealed = seal_piece(bewaard.paar, message_place(id_), orjson.dumps(content))
    clear = (one.rol, w.bericht, w.dag, w.nieuw.id)
    return log, id_, bewaard.paar.id, *clear, sealed


def case_place(id_: str) -> str:
    """Return where the content of case *id_* opens."""
    return f"deelkader/zaak/1\n{id_}"


def task_place(id_: str) -> str:
    """Return where the content of task *id_* opens."""
    return f"deelkader/taak/1\n{id_}"


def message_place(id_: str) -> str:
    """Return where the content of message *id_* opens."""
    return f"deelkader/bericht/1\n{id_}"


def _written_place(now: Zaak, nr: int) -> str:
    """Return thing *nr* as ``LINE/PLACE``: so it is known also in another case."""
    place = now.place_of(nr)
    return "" if place is None else f"{place[0]}/{place[1]}"


def _answer_of(now: Zaak, nr: int) -> str | None:
    """Return the id of the answer that thing *nr* is about, when it is known."""
    about = next((v for v in now.voorvallen if v.nr == nr), None)
    number = None if about is None else about.kenmerken.get("oordeel")
    place = now.place_of(number) if isinstance(number, int) and number else None
    return None if place is None else place[0]
