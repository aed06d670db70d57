# SPDX-License-Identifier: EUPL-1.2
"""The pages for who embeds deelkader: every block of code on them runs."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.opstelling import WORTEL, environment, running_server

from deelkader import Kader, Uitkomst, klant

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = WORTEL / "docs"
PAGINA = (DOCS / "inbouwen.md").read_text(encoding="utf-8")
ZGW = (DOCS / "inbouwen-zgw.md").read_text(encoding="utf-8")
ADRES = "http://127.0.0.1:8000"
PROEF = "# test_mijn_zaaksysteem.py\n"


def blocks(page: str) -> list[tuple[str, str]]:
    """Return language and code of every fenced block of *page*."""
    return re.findall(r"^```([a-z]*)\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """Return the address of a real server."""
    with running_server(tmp_path_factory.mktemp("inbouwen")) as (address, _):
        yield address


def run_python(code: str, names: dict[str, Any]) -> int:
    """Run *code* and hold each print against its comment; return how many."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "inbouwen.md", "exec"), names)  # noqa: S102 - our own page
    promised = re.findall(r"print\(.*\)\s+# (.+)", code)
    assert promised == out.getvalue().splitlines()
    return len(promised)


def test_every_block_is_of_a_kind_that_runs() -> None:
    """Nothing on the pages is code that no test looks at."""
    assert {language for language, _ in blocks(PAGINA)} == {"python", "bash"}
    assert {language for language, _ in blocks(ZGW)} == {"python"}
    assert PAGINA.count("```") == 2 * len(blocks(PAGINA))
    assert ZGW.count("```") == 2 * len(blocks(ZGW))


def test_the_python_on_the_page_prints_what_it_says(
    server, tmp_path, monkeypatch
) -> None:
    """From top to bottom in one session, against a real server and a real log."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "inbouwen"}
    printed = 0
    for language, code in blocks(PAGINA):
        if language == "python" and not code.startswith(PROEF):
            printed += run_python(code.replace(ADRES, server), names)
    assert printed > 20
    assert (tmp_path / "logboek-data").is_dir()


def test_the_python_about_zgw_prints_what_it_says() -> None:
    """The mapping runs on the rules that are shipped."""
    ((_, code),) = blocks(ZGW)
    assert run_python(code, {"__name__": "zgw"}) == 4


def test_the_tests_on_the_page_pass(tmp_path) -> None:
    """Somebody who copies the file and runs pytest sees it pass, and run."""
    (code,) = [code for _, code in blocks(PAGINA) if code.startswith(PROEF)]
    (tmp_path / "test_mijn_zaaksysteem.py").write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=tmp_path,
        env=environment(),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 passed" in done.stdout


def test_the_curl_on_the_page_gets_the_answer(server, tmp_path) -> None:
    """The command as it stands there, but for the port."""
    if shutil.which("curl") is None:
        pytest.skip("curl ontbreekt (apt-get install curl)")
    (code,) = [code for language, code in blocks(PAGINA) if language == "bash"]
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", code.replace(ADRES, server)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=tmp_path,
    )
    assert json.loads(done.stdout)["uitkomst"] == "toestemming-nodig"


def test_every_outcome_and_every_error_is_on_the_page() -> None:
    """Who reads the tables has seen all that can come back."""
    first_cells = set(re.findall(r"^\| `([^`]+)` \|", PAGINA, re.MULTILINE))
    errors = {naam for naam in klant.__all__ if naam.endswith("Error")}
    wanted = {u.value for u in Uitkomst} | (errors - {"KlantError"})
    assert wanted <= first_cells


def test_every_word_of_the_kader_on_the_zgw_page_exists() -> None:
    """The middle column names parts of a question that there are."""
    begrippen = Kader.standard().begrippen
    known = {
        "van",
        "naar",
        "gegevens",
        "leeftijd",
        "gezag",
        "gemeente",
        "doel",
        "gebeurdOp",
    }
    assert known - {"gebeurdOp", "leeftijd"} <= set(begrippen.feiten)
    rows = re.findall(r"^\|[^|]+\|([^|]+)\|[^|]+\|$", ZGW, re.MULTILINE)
    named = {word for row in rows for word in re.findall(r"`([^`]+)`", row)}
    assert named
    assert named <= known


def test_every_link_on_the_pages_leads_somewhere() -> None:
    """Also the links in README and api.md to these pages."""
    for page in (PAGINA, ZGW):
        links = re.findall(r"\]\(([^)#]+)\)", page)
        assert links
        assert [link for link in links if not (DOCS / link).exists()] == []
    readme = (WORTEL / "README.md").read_text(encoding="utf-8")
    assert "docs/inbouwen.md" in readme
    assert Path(DOCS / "inbouwen.md").exists()
