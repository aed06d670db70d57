# SPDX-License-Identifier: EUPL-1.2
"""`deelkader start` with the style of an organisation."""

from __future__ import annotations

import httpx
from tests.opstelling import run_command, running_server


def test_style_of_an_organisation_is_served(tmp_path, monkeypatch):
    """The file that the settings name is in the style of the page."""
    thema = tmp_path / "thema.css"
    thema.write_text(":root { --utrecht-link-color: #00425b; }", encoding="utf-8")
    monkeypatch.setenv("DEELKADER_BLADEN_THEMA", str(thema))
    with running_server(tmp_path / "data") as (address, _):
        html = httpx.get(address, timeout=30).text
        name = html.partition('rel="stylesheet" href="')[2].partition('"')[0]
        style = httpx.get(address + name, timeout=30).text
    assert "#00425b" in style


def test_style_that_is_not_there_stops_the_start(tmp_path, monkeypatch):
    """A path without a file is named, and nothing is served."""
    monkeypatch.setenv("DEELKADER_BLADEN_THEMA", str(tmp_path / "geen.css"))
    done = run_command("start", "--port", "0", "--data", tmp_path / "data")
    assert done.returncode == 2
    assert b"geen.css" in done.stderr
