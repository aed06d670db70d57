# SPDX-License-Identifier: EUPL-1.2
"""The starting points have the form they should; nobody claims that they were run."""

from __future__ import annotations

import configparser
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from deelkader.cli.instellingvorm import Instellingen, groups, variable
from deelkader.cli.opdrachten import build

ROOT = Path(__file__).parents[2]
MAP = ROOT / "inrichting"
CHART = MAP / "helm" / "deelkader"
VALUES = yaml.safe_load((CHART / "values.yaml").read_text(encoding="utf-8"))
TEMPLATES = sorted((CHART / "templates").glob("*.yaml"))
SCHEMA = json.loads((CHART / "values.schema.json").read_text(encoding="utf-8"))


def texts() -> dict[Path, str]:
    """Return every file."""
    files = [path for path in MAP.rglob("*") if path.is_file()]
    return {path: path.read_text(encoding="utf-8") for path in files}


def value(path: str) -> Any:
    """Return the value at *path* in values.yaml; fail when it is not there."""
    found: Any = VALUES
    for part in path.removeprefix(".Values.").split("."):
        found = found[part]
    return found


def filled(text: str) -> str:
    """Return a template with its values filled in, as far as ours need it."""

    def fill(match: re.Match[str]) -> str:
        words = match[1].split()
        if words[0] == "toJson":
            return json.dumps(value(words[1]) if words[1] != "." else {"name": "x"})
        if words[0] == "add":
            return str(value(words[1]) + int(words[2]))
        return str(value(words[0]))

    lines = [line for line in text.splitlines() if "{{-" not in line]
    return re.sub(r"\{\{ (.+?) \}\}", fill, "\n".join(lines))


def test_every_setting_that_is_named_exists():
    """A name in a unit, an image or a chart that was dropped here would do nothing."""
    known = {variable(g, n) for g, k in groups().items() for n in k.model_fields}
    named = {
        name
        for text in texts().values()
        for name in re.findall(r"\bDEELKADER_[A-Z_]*[A-Z]\b", text)
    }
    assert named
    assert named <= known, named - known


def test_values_fit_their_schema_and_a_slip_does_not():
    """The values that are shipped fit; a name or digest that is wrong does not."""
    check = jsonschema.Draft7Validator(SCHEMA)
    check.check_schema(SCHEMA)
    assert list(check.iter_errors(VALUES)) == []
    assert list(check.iter_errors(VALUES | {"replica": 2}))
    wrong = {"repository": "x", "digest": "latest"}
    assert list(check.iter_errors(VALUES | {"image": wrong}))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_filled_template_is_an_object_of_kubernetes(path):
    """Valid YAML with a kind, and every value it names is in values.yaml."""
    found = yaml.safe_load(filled(path.read_text(encoding="utf-8")))
    assert found["apiVersion"]
    assert found["kind"]
    assert found["metadata"]["name"] == "deelkader"


def test_the_pod_has_no_more_rights_than_it_needs():
    """What Haven asks of an application, as far as a form can show it."""
    text = (CHART / "templates" / "deployment.yaml").read_text(encoding="utf-8")
    pod = yaml.safe_load(filled(text))["spec"]["template"]["spec"]
    (own, _sidecar) = pod["containers"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"]["type"] == "RuntimeDefault"
    assert own["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert {"startupProbe", "livenessProbe", "readinessProbe"} <= own.keys()
    assert pod["enableServiceLinks"] is False
    assert "@sha256:" in own["image"]
    seconds = VALUES["stoppen"]["seconden"]
    assert pod["terminationGracePeriodSeconds"] > seconds


def test_units_are_units_and_stop_later_than_the_program():
    """Every unit can be read, and systemd waits longer than deelkader needs."""
    units = {}
    for path in (MAP / "systemd").iterdir():
        parser = configparser.RawConfigParser(strict=False, delimiters="=")
        parser.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their capitals
        parser.read_string(path.read_text(encoding="utf-8"))
        assert "Description" in parser["Unit"], path.name
        units[path.name] = parser
    text = (MAP / "systemd" / "deelkader.service").read_text(encoding="utf-8")
    (own,) = re.findall(r"DEELKADER_STOPPEN_SECONDEN=(\d+)", text)
    assert int(units["deelkader.service"]["Service"]["TimeoutStopSec"]) > int(own)
    Instellingen.model_validate({"stoppen": {"seconden": int(own)}})


def test_commands_in_the_starting_points_exist():
    """Each `deelkader …` that is named is a command with these options."""
    text = (MAP / "systemd" / "deelkader-back-up.service").read_text(encoding="utf-8")
    (line,) = re.findall(r"exec \S+/deelkader (back-up .+)'", text)
    words = [re.sub(r"\$\(.*?\)", "dag", word) for word in line.split()]
    words = [word for word in words if not word.startswith("+%%")]
    arguments = build().parse_args(words)
    assert arguments.doel_hoofdsleutel == "/srv/kopie-hoofdsleutel"
    assert build().parse_args(["start"]).commando == "start"


def test_every_starting_point_says_that_only_its_form_was_checked():
    """Who copies one file must read it there too."""
    for path in [*(MAP / "systemd").iterdir(), MAP / "Containerfile"]:
        assert "alleen gecontroleerd op vorm" in path.read_text(encoding="utf-8")
    for name in ("Chart.yaml", "values.yaml"):
        assert "gecontroleerd op vorm" in (CHART / name).read_text(encoding="utf-8")
    assert "alleen gecontroleerd op vorm" in (MAP / "README.md").read_text("utf-8")


def test_what_the_image_copies_is_there():
    """A folder that moved would break the build of the image."""
    text = (MAP / "Containerfile").read_text(encoding="utf-8")
    for words in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE):
        for name in words.split()[:-1]:
            assert (ROOT / name).exists(), name
    for name in re.findall(r"requirements/\S+\.txt", text):
        assert (ROOT / name).exists(), name
