# SPDX-License-Identifier: EUPL-1.2
"""Write the OpenAPI document of each API as the service gives it: `openapi.py MAP`."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from fastapi.testclient import TestClient

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

DOCUMENTEN = {
    "v1.json": "/v1/openapi.json",
    "access-v1.json": "/access/v1/openapi.json",
}


def main(folder: Path) -> None:
    """Write every document in *folder*."""
    kader = Kader.standard()
    with (
        tempfile.TemporaryDirectory() as data,
        Logboek.open(Path(data) / "data") as logboek,
    ):
        registratie = Registratie(kader, logboek, opvolging=Opvolging(kader, logboek))
        client = TestClient(create_app(kader, logboek, registratie=registratie))
        for naam, pad in DOCUMENTEN.items():
            response = client.get(pad)
            response.raise_for_status()
            text = json.dumps(response.json(), ensure_ascii=False, indent=1)
            (folder / naam).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
