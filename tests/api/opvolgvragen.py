# SPDX-License-Identifier: EUPL-1.2
"""What the tests of tasks over HTTP send. All people are invented."""

from __future__ import annotations

from typing import Any

from tests.api.registervragen import KIND, ROEK

GEEN_TAAK = "bcdfghjkmnpqrstvbcdfghjkmnpqrstv"
GEEN_OORDEEL = "01KB7Q0Z5V8W3X2Y1A4B6C9D0E"


def signal(van: str = "school", **other: Any) -> dict[str, Any]:
    """Return that *van* told us something about this child."""
    about = {"jeugdige": KIND, "van": van, "naar": "jeugdprofessional"}
    return {**about, "situatie": "hulpvraag", "door": ROEK, **other}


def finished(hoe: str = "gedaan") -> dict[str, Any]:
    """Return that a task is closed."""
    return {"hoe": hoe, "door": ROEK}


def put_off(tot: str, reden: str = "afspraak-gemaakt") -> dict[str, Any]:
    """Return that a task is put off."""
    return {"tot": tot, "reden": reden, "door": ROEK}


MELDEND: dict[str, dict[str, Any]] = {
    "/v1/signalen": signal(),
    "/v1/dagen": {
        "jeugdige": KIND,
        "wat": "verjaardag-16",
        "op": "2028-05-04",
        "door": ROEK,
    },
    "/v1/meldcodestappen": {"jeugdige": KIND, "stap": 2, "door": ROEK},
    "/v1/overleggen": {"jeugdige": KIND, "door": ROEK},
    "/v1/correcties": {"jeugdige": KIND, "gegevens": ["betrokkenheid"], "door": ROEK},
}
"""Path -> a body that writes one line of a case."""

SOORTEN = {
    "/v1/signalen": "signaal",
    "/v1/dagen": "dag",
    "/v1/meldcodestappen": "meldcode",
    "/v1/overleggen": "overleg",
    "/v1/correcties": "correctie",
}
"""Path -> the kind of that line."""
