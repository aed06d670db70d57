# SPDX-License-Identifier: EUPL-1.2
"""What `docs/inlog.md` says is what the program takes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import yaml

from deelkader import Kader
from deelkader.inlog import Inlogorganisatie, Scope, read_login
from deelkader.inlog.vorm import Gezinsclaims, Paginainlog

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "inlog.md").read_text(encoding="utf-8")
SCHEMA = json.loads((DOCS / "schema" / "inlog.schema.json").read_text("utf-8"))
EXAMPLE = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[0]


def test_the_example_is_taken_by_the_program_and_by_the_schema(tmp_path):
    """With the parties of the kader that is shipped."""
    file = tmp_path / "inlog.yaml"
    file.write_text(EXAMPLE, encoding="utf-8")
    partijen = Kader.standard().begrippen.feiten["van"].waarde
    assert read_login(file, tuple(partijen)).organisaties
    jsonschema.Draft202012Validator(SCHEMA).validate(yaml.safe_load(EXAMPLE))


def test_every_field_and_every_scope_has_a_line():
    """And no line is about one that is not there."""
    cells = re.findall(r"^\| (`[a-z_.]+`(?:, `[a-z_.]+`)*) \|", PAGE, re.MULTILINE)
    named = [naam for cell in cells for naam in re.findall(r"`(.+?)`", cell)]
    fields = {
        *Inlogorganisatie.model_fields,
        *Paginainlog.model_fields,
        *Gezinsclaims.model_fields,
    }
    assert set(named) == fields | {scope.value for scope in Scope}
    assert len(named) == len(set(named))
