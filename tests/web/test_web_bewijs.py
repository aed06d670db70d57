# SPDX-License-Identifier: EUPL-1.2
"""The receipt as a QR code: who scans it holds something that can be checked."""

from __future__ import annotations

from datetime import date

import segno
from fastapi.testclient import TestClient
from tests.formulieren import Bladzijde, walk
from tests.web.bladeren import DELEN

from deelkader.cli.main import main
from deelkader.kader import standard_folder
from deelkader.logboek import Logboek
from deelkader.web import create_site, teksten
from deelkader.web.vraag.antwoord import receipt

DAG = date(2026, 11, 22)
NU = (*DELEN, ("klaar", "ja"))


def test_what_a_scanner_reads_proves_that_nothing_was_changed_since(
    kader, tmp_path, capsys
):
    """The checkpoint in the code is enough to check an export of the log later."""
    words = teksten.load_languages()["nl"].teksten["antwoord"]
    data = tmp_path / "data"
    with Logboek.open(data) as logboek:
        client = TestClient(create_site(kader, logboek, lambda: DAG))
        page = walk(client, *NU)
        (line,) = logboek.lines()
        said = receipt(logboek.receipt(line), kader.versie.versie, words)
        walk(client, *NU[1:])
    code = segno.make(said, error="l", micro=False)
    assert code.svg_inline(scale=3, border=3, light="#fff", svgclass=None) in page.text
    assert f"deelkader logboek bewijs {line.id}" in Bladzijde(page.text).tekst
    head, _, checkpoint = said.partition("\n\n")
    assert f"Kenmerk: {line.id}" in head
    assert not {"school", "jeugdprofessional"} & set(said.lower().split())
    (tmp_path / "vorig.txt").write_text(checkpoint, encoding="utf-8")
    uit = str(tmp_path / "uit")
    assert main(["logboek", "exporteer", uit, "--data", str(data)]) == 0
    capsys.readouterr()
    rules = str(standard_folder())
    check = ["logboek", "verifieer", uit, "--kader", rules, "--vorig"]
    assert main([*check, str(tmp_path / "vorig.txt")]) == 0
    assert "✓ 3. Niets is verdwenen sinds jouw controlepunt" in capsys.readouterr().out
    other = checkpoint.replace("\n1\n", "\n2\n")
    (tmp_path / "vals.txt").write_text(other, encoding="utf-8")
    assert main([*check, str(tmp_path / "vals.txt")]) == 5
    assert "✗ 3." in capsys.readouterr().out
