# SPDX-License-Identifier: EUPL-1.2
"""
Read a request of AuthZEN 1.0: from bytes to the parts that the standard names.

Responsible for what the standard itself asks of a request, all problems at once and
none with its value. What the attributes mean is the affair of `vertaling`. Members
that the standard does not name are left alone. Floor 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from deelkader.engine.problemen import Problemen
from deelkader.errors import Probleem, VraagError
from deelkader.service.json_lezer import LANG, Grenzen, parse_json
from deelkader.service.json_ontleder import BREUK

SUBJECT: Final = "subject"
ACTION: Final = "action"
RESOURCE: Final = "resource"
CONTEXT: Final = "context"
EVALUATIONS: Final = "evaluations"

GRENZEN: Final = Grenzen(bytes=1_000_000, waarden=20_000)
MEESTE_VRAGEN: Final = 100
"""Evaluations in one request."""

ALLES: Final = "execute_all"
TOT_NEE: Final = "deny_on_first_deny"
TOT_JA: Final = "permit_on_first_permit"
_WIJZEN: Final = (ALLES, TOT_NEE, TOT_JA)

# WHY: JSON allows both, and what is not read does no harm; where such a value is
# needed, it is refused there.
_MAG: Final = frozenset({BREUK, LANG})
_NODIG: Final = {
    SUBJECT: ("type", "id"),
    ACTION: ("name",),
    RESOURCE: ("type", "id"),
}

type_verzoek = Mapping[str, Any]
"""One question: subject, action, resource and perhaps context."""


@dataclass(frozen=True, slots=True)
class Reeks:
    """
    Several questions in one request, in order, and how far to go.

    An item is a tuple of problems where the question is not whole.
    """

    items: tuple[type_verzoek | tuple[Probleem, ...], ...]
    wijze: str


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """A question for every *soort* that makes it a yes, a page at a time."""

    soort: str
    verzoek: type_verzoek
    token: str | None
    limiet: int | None


def read_request(tekst: bytes) -> Any:
    """
    Return the values in *tekst*; a number with a point and a long text may be there.

    Raises:
        VraagError: this is not JSON that two programs read in the same way.
    """
    lezing = parse_json(tekst, GRENZEN)
    wrong = tuple(p for p in lezing.problemen if p.code not in _MAG)
    if wrong:
        raise VraagError(wrong)
    if not isinstance(lezing.inhoud, dict):
        raise VraagError((Probleem("", "verkeerd-type", "Stuur één JSON-object."),))
    return lezing.inhoud


def read_evaluation(raw: Mapping[str, Any]) -> type_verzoek:
    """Return the one question in *raw*; raise a VraagError when it is not whole."""
    problemen = Problemen()
    found = _question(raw, "", problemen)
    _require(problemen)
    return found


def read_evaluations(raw: Mapping[str, Any]) -> Reeks | None:
    """
    Return the questions in *raw*; None when it is one question after all.

    Raises:
        VraagError: something is wrong with the request as a whole.
    """
    items = raw.get(EVALUATIONS)
    problemen = Problemen()
    wijze = _semantic(raw, problemen)
    if items is None or items == []:
        _require(problemen)
        return None
    if not isinstance(items, list):
        problemen.add(f"/{EVALUATIONS}", "verkeerd-type")
        items = []
    if len(items) > MEESTE_VRAGEN:
        text = f"Stel in één keer hoogstens {MEESTE_VRAGEN} vragen."
        problemen.add(f"/{EVALUATIONS}", "te-veel", text)
    for deel in (*_NODIG, CONTEXT):
        if raw.get(deel) is not None and not isinstance(raw[deel], dict):
            problemen.add(f"/{deel}", "verkeerd-type")
    for number, item in enumerate(items):
        if not isinstance(item, dict):
            problemen.add(f"/{EVALUATIONS}/{number}", "verkeerd-type")
    _require(problemen)
    return Reeks(tuple(_item(raw, item, n) for n, item in enumerate(items)), wijze)


def read_search(raw: Mapping[str, Any], soort: str) -> Zoekvraag:
    """Return the search for *soort* in *raw*; raise a VraagError if it is not whole."""
    problemen = Problemen()
    found = _question(raw, "", problemen, zoek=soort)
    token, limiet = _page(raw.get("page"), problemen)
    _require(problemen)
    return Zoekvraag(soort, found, token, limiet)


def _item(
    raw: Mapping[str, Any], item: Mapping[str, Any], number: int
) -> type_verzoek | tuple[Probleem, ...]:
    """Return one question; what it does not name itself is taken whole from *raw*."""
    given = {k: v for k, v in item.items() if v is not None}
    problemen = Problemen()
    found = _question({**raw, **given}, f"/{EVALUATIONS}/{number}", problemen)
    return problemen.sorted() if problemen else found


def _question(
    raw: Mapping[str, Any], pad: str, problemen: Problemen, zoek: str = ""
) -> dict[str, Any]:
    """Return the parts of a question; of *zoek* only its type is needed."""
    found: dict[str, Any] = {}
    for deel, nodig in _NODIG.items():
        if deel == zoek == ACTION:
            continue
        if deel == zoek:
            entity = _entity(raw.get(deel), f"{pad}/{deel}", ("type",), problemen)
            found[deel] = {k: v for k, v in entity.items() if k != "id"}
        else:
            found[deel] = _entity(raw.get(deel), f"{pad}/{deel}", nodig, problemen)
    context = raw.get(CONTEXT)
    if context is not None:
        found[CONTEXT] = problemen.read_map(f"{pad}/{CONTEXT}", context)
    return found


def _entity(
    raw: Any, pad: str, nodig: tuple[str, ...], problemen: Problemen
) -> Mapping[str, Any]:
    if raw is None:
        problemen.add(pad, "ontbreekt")
        return {}
    if not isinstance(raw, dict):
        problemen.add(pad, "verkeerd-type")
        return {}
    entity: dict[str, Any] = raw
    for naam in nodig:
        value = entity.get(naam)
        if value is None:
            problemen.add(f"{pad}/{naam}", "ontbreekt")
        elif not isinstance(value, str):
            problemen.add(f"{pad}/{naam}", "verkeerd-type")
        elif not value:
            problemen.add(f"{pad}/{naam}", "leeg")
    properties = entity.get("properties")
    if properties is not None and not isinstance(properties, dict):
        problemen.add(f"{pad}/properties", "verkeerd-type")
    return entity


def _semantic(raw: Mapping[str, Any], problemen: Problemen) -> str:
    options = raw.get("options")
    if options is None:
        return ALLES
    wijze = problemen.read_map("/options", options).get("evaluations_semantic")
    if wijze is None:
        return ALLES
    if not isinstance(wijze, str) or wijze not in _WIJZEN:
        problemen.unknown_value("/options/evaluations_semantic", wijze, _WIJZEN)
        return ALLES
    return wijze


def _page(raw: Any, problemen: Problemen) -> tuple[str | None, int | None]:
    if raw is None:
        return None, None
    page = problemen.read_map("/page", raw)
    token, limiet = page.get("token"), page.get("limit")
    if token is not None and not isinstance(token, str):
        problemen.add("/page/token", "verkeerd-type")
        token = None
    if limiet is not None and (not isinstance(limiet, int) or limiet is True):
        problemen.add("/page/limit", "verkeerd-type")
        limiet = None
    elif limiet is not None and limiet < 0:
        problemen.add("/page/limit", "buiten-bereik")
    # WHY: an empty token is what a client gets back at the end.
    return token or None, limiet


def _require(problemen: Problemen) -> None:
    if problemen:
        raise VraagError(problemen.sorted())
