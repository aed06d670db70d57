# SPDX-License-Identifier: EUPL-1.2
"""An organisation that publishes the small kader, and people who work at its desk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tests.inlogsite import EEN_PAGINA, MEEUW
from tests.uitgevers import Mensen, people, published, trusting
from tests.web.inloggen import log_in_as

from deelkader.logboek import Logboek

if TYPE_CHECKING:
    from pathlib import Path

    from fastapi.testclient import TestClient
    from tests.uitgever import Uitgever

REGEL = "proefregel-mag"
INLOG_TEKST = EEN_PAGINA
RECHTEN = "openid deelkader.evaluatie deelkader.regels"
MET_FG = f"{RECHTEN} deelkader.fg"


class Mens(NamedTuple):
    """A person: how the issuer calls them, and what they may."""

    sub: str
    scope: str = RECHTEN


BELEID, JURIST, FG = Mens("beleid-a"), Mens("jurist-b"), Mens("fg-c", MET_FG)


def prepare(folder: Path) -> Mensen:
    """Let the second organisation trust keys, and use the small kader."""
    mensen = people()
    with Logboek.open(
        folder / "data", hoofdsleutel=folder / "hoofdsleutel", organisatie="meeuw"
    ) as logboek:
        register = trusting(logboek, mensen)
        register.accept(published(mensen).as_bytes())
    return mensen


def be(client: TestClient, uitgever: Uitgever, mens: Mens) -> None:
    """Log in as *mens*."""
    log_in_as(client, uitgever, {"aud": MEEUW, "scope": mens.scope, "sub": mens.sub})


def begin(client: TestClient, titel: str = "Nieuwe wet", regel: str = REGEL) -> str:
    """Begin a draft at a rule; return the address of the rule in it."""
    sent = client.post("/regeldesk/concept", data={"titel": titel, "regel": regel})
    assert sent.status_code == 303, sent.text
    where: str = sent.headers["Location"]
    return where


def text_of(page: str) -> str:
    """Return what stands in the field of a page."""
    found = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.DOTALL)
    assert found is not None
    return found[1].replace("&#34;", '"').replace("&amp;", "&")


def version_of(page: str) -> str:
    """Return the version that a form of a page says."""
    found = re.search(r'name="versie" value="(\d+)"', page)
    assert found is not None
    return found[1]
