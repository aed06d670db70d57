# SPDX-License-Identifier: EUPL-1.2
"""A family and the organisation that helps it, for tests: all of it invented."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from tests.formulieren import KOP, Bladzijde
from tests.inlogsite import EEN_PAGINA, MEEUW, bearer
from tests.opstelling import MENTOR
from tests.web.inloggen import EIGEN

from deelkader.service.dienst import local_today

if TYPE_CHECKING:
    import httpx
    from fastapi.testclient import TestClient
    from tests.uitgever import Uitgever

GEZIN = EEN_PAGINA + (
    """    gezin:
      jeugdige: dk.kind
      als: dk.rol
      feiten: dk.feiten
      persoon: dk.wie
      waarden: {{zelf: jeugdige, moeder: ouder-1, vader: ouder-2, voogd: voogd}}
"""
)
"""The second organisation, with pages for families."""
KIND = "kind-zilvermeeuw"
VEILIG = {
    "wilsbekwaam": True,
    "risico_bij_informeren": False,
    "verdachte_ouder": [],
    "omstandigheden": {"omgang_ontzegd": False},
}


def somebody(
    rol: str = "zelf", kind: str = KIND, leeftijd: int = 14, **feiten: Any
) -> dict[str, Any]:
    """Return the claims of somebody of a family; None takes a fact away."""
    said = {"leeftijd": leeftijd, **VEILIG, **feiten}
    known = {k: v for k, v in said.items() if v is not None}
    return {
        "aud": MEEUW,
        "sub": f"gezin-{kind}-{rol}",
        "scope": "openid deelkader.gezin",
        "rollen": None,
        "dk": {"kind": kind, "rol": rol, "feiten": known},
    }


class Hulp:
    """Somebody who helps, through the API with a token of *aud*."""

    def __init__(
        self, client: httpx.Client, uitgever: Uitgever, aud: str = MEEUW
    ) -> None:
        self._client = client
        self._uitgever = uitgever
        self._aud = aud

    def post(self, pad: str, **body: Any) -> dict[str, Any]:
        """Send *body*; return what came back."""
        kop = bearer(self._uitgever.token(aud=self._aud)) | EIGEN
        sent = self._client.post(f"/v1/{pad}", json=body, headers=kop)
        assert sent.status_code < 300, sent.text
        found: dict[str, Any] = sent.json()
        return found

    def asks(
        self, gever: str = "jeugdige", kind: str = KIND, **more: Any
    ) -> dict[str, Any]:
        """Ask *gever* for a yes: that school hears that there is help."""
        asked: dict[str, Any] = {
            "jeugdige": kind,
            "gever": gever,
            "soort": "gevraagd",
            "naar": ["school"],
            "gegevens": ["betrokkenheid"],
            "doel": ["onderwijs-ondersteunen"],
            "gebeurdOp": datetime.now(UTC).isoformat(timespec="milliseconds"),
        }
        return self.post("toestemmingen", **(asked | more))

    def says_gezag(self, waarde: str, *houders: str, kind: str = KIND) -> None:
        """Write down who has gezag."""
        self.post(
            "gezagsfeiten",
            jeugdige=kind,
            peildatum="2026-11-01",
            waarde=waarde,
            houders=list(houders),
            bron="dossier",
        )

    def judged(self, kind: str = KIND, **more: Any) -> dict[str, Any]:
        """Return the answer to the question of the mentor about *kind*."""
        feiten = {
            **MENTOR["feiten"],
            "leeftijd": 16,
            "risico_bij_informeren": False,
            "verdachte_ouder": [],
            **more.pop("feiten", {}),
        }
        return self.post(
            "oordelen",
            **MENTOR
            | {"jeugdige": kind, "feiten": feiten, "datum": local_today().isoformat()}
            | more,
        )

    def shares(self, kind: str = KIND, **more: Any) -> None:
        """Share what the mentor may know."""
        self.post("delingen", oordeel=self.judged(kind, **more)["id"])

    def to_tell(self, regel: str = "intrekking-vertellen") -> int:
        """Return how many tasks stand open by *regel*."""
        kop = bearer(self._uitgever.token(aud=self._aud)) | EIGEN
        found = self._client.get("/v1/taken", headers=kop).json()["taken"]
        return sum(taak["regel"] == regel for taak in found)

    def events(self, kind: str = KIND) -> list[dict[str, Any]]:
        """Return what the register holds of *kind*."""
        op = local_today().isoformat()
        found = self.post("toestemmingen/_zoek", jeugdige=kind, op=op)
        events: list[dict[str, Any]] = found["gebeurtenissen"]
        return events


def press(
    client: TestClient, page: httpx.Response, keuze: str, *, times: int = 1
) -> httpx.Response:
    """Tap a choice of *page*, as often as asked; return the last page after it."""
    form = Bladzijde(page.text).form_with("keuze", keuze)
    body = urlencode([*form.verborgen, ("keuze", keuze)])
    sent: httpx.Response
    for _ in range(times):
        sent = client.post(form.adres, content=body, headers=KOP)
    if sent.status_code == 303:
        sent = client.get(sent.headers["Location"])
    return sent
