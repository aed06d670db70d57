# SPDX-License-Identifier: EUPL-1.2
"""POSTs that can be done once, each about a child of its own. All people invented."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from tests.api.opvolgvragen import MELDEND, finished, put_off
from tests.api.registervragen import (
    GEZAG,
    KIND,
    LEZEND,
    ROEK,
    SCHRIJVEND,
    asked,
    spoken,
    stopped,
)
from tests.opstelling import MENTOR

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

NAMEN = (
    "/v1/reeksen",
    *("/v1/oordelen", "/v1/oordelen?waarom=ja", "/v1/intrekkingen", "/v1/delingen"),
    *("/v1/gaten", "/v1/reacties", "/v1/oordelen/{id}/opvolging"),
    *("/v1/taken/{id}/afrondingen", "/v1/taken/{id}/uitstellingen"),
    *(*SCHRIJVEND, *LEZEND, *MELDEND),
)


class Proef:
    """A POST that can be done once: *naam* about a child of its own, with a key."""

    def __init__(self, client: TestClient, naam: str) -> None:
        self.client = client
        self.kind = f"kind-{uuid4().hex[:4]}-zilvermeeuw"
        self.kop = {"Idempotency-Key": str(uuid4())}
        self.pad, self.body = self._prepared(naam)

    def send(self, kop: dict[str, str] | None = None) -> Any:
        """Send it, with its key or with other headers."""
        headers = self.kop if kop is None else kop
        return self.client.post(self.pad, json=self.body, headers=headers)

    def own(self, body: Any) -> Any:
        """Return *body* about our child."""
        return json.loads(json.dumps(body).replace(KIND, self.kind))

    def _post(self, pad: str, body: Any) -> dict[str, Any]:
        found = self.client.post(pad, json=self.own(body))
        assert found.is_success, found.text
        answer: dict[str, Any] = found.json()
        return answer

    def _prepared(self, naam: str) -> tuple[str, Any]:
        """Return address and body, after doing what comes before."""
        known: dict[str, Any] = {**SCHRIJVEND, **LEZEND, **MELDEND}
        known |= dict.fromkeys(("/v1/oordelen", "/v1/oordelen?waarom=ja"), asked())
        known["/v1/reeksen"] = {"vragen": [asked(), MENTOR, asked()]}
        known["/v1/reacties"] = {"weetNuWatTeDoen": "ja"}
        if naam == "/v1/intrekkingen":
            self._post("/v1/gezagsfeiten", GEZAG)
            self._post("/v1/toestemmingen", spoken("jeugdige"))
            known[naam] = stopped("jeugdige")
        if naam in known:
            return naam, self.own(known[naam])
        if naam.startswith("/v1/taken"):
            step = self._post("/v1/meldcodestappen", MELDEND["/v1/meldcodestappen"])
            taak = step["taken"][0]
            done = naam.endswith("afrondingen")
            return naam.replace("{id}", taak["id"]), (
                finished() if done else put_off(later(taak))
            )
        oordeel = self._post("/v1/oordelen", asked())["id"]
        return naam.replace("{id}", oordeel), {
            "/v1/delingen": {
                "oordeel": oordeel,
                "door": {"id": ROEK, "rol": MENTOR["van"]},
            },
            "/v1/gaten": {"oordeel": oordeel, "soort": "regel-ontbreekt"},
            "/v1/oordelen/{id}/opvolging": {"gevolgd": True, "door": ROEK},
        }[naam]


def later(taak: dict[str, Any]) -> str:
    """Return the day after the last day of *taak*."""
    return (date.fromisoformat(taak["uiterlijk"]) + timedelta(days=1)).isoformat()
