# SPDX-License-Identifier: EUPL-1.2
"""Every code of a proof stands in the docs, and no code is invented."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_code_of_a_proof_is_documented() -> None:
    """The codes in the source are the codes with a row in docs/formeel.md."""
    source = (ROOT / "src/deelkader/analyse/formeel.py").read_text(encoding="utf-8")
    docs = (ROOT / "docs/formeel.md").read_text(encoding="utf-8")

    assert re.findall(r"^\| `(R\d+)`", docs, re.MULTILINE) == sorted(
        set(re.findall(r'"(R1\d\d)"', source))
    )
