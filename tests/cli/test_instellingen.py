# SPDX-License-Identifier: EUPL-1.2
"""Settings: from where they come, what wins, and what is said of a wrong one."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from tests.opstelling import running_server

from deelkader.cli.instellingbron import Bron, InstellingenError, read_settings
from deelkader.cli.instellingvorm import Instellingen, groups, variable
from deelkader.cli.main import main

SCHEMA = Path(__file__).parents[2] / "docs" / "schema" / "instellingen.schema.json"
GEHEIM = "zeer-geheim-8f21"


def problems(*arguments) -> set[tuple[str, str]]:
    """Return the problems that the settings give; none of them tells a value."""
    with pytest.raises(InstellingenError) as caught:
        read_settings(*arguments)
    found = caught.value.problemen
    assert not any(GEHEIM in problem.boodschap for problem in found)
    return {(problem.pad, problem.code) for problem in found}


def test_command_before_environment_before_file_before_default(tmp_path):
    """Each source wins from the one after it, setting by setting."""
    file = tmp_path / "deelkader.toml"
    file.write_text('[adres]\nport = 1\nhost = "::1"\n[opslag]\ndata = "a"\n')
    env = {"DEELKADER_ADRES_PORT": "2", "DEELKADER_OPSLAG_DATA": "b"}
    found = read_settings(str(file), env, {("opslag", "data"): "c"})
    assert found.instellingen.adres.host == "::1"
    assert found.instellingen.adres.port == 2
    assert found.instellingen.opslag.data == "c"
    assert found.instellingen.stoppen.seconden == 10
    sources = [("adres", "host"), ("adres", "port"), ("opslag", "data")]
    assert [found.source(*one) for one in sources] == [
        Bron.BESTAND,
        Bron.OMGEVING,
        Bron.OPDRACHT,
    ]
    assert found.source("stoppen", "seconden") is Bron.STANDAARD


def test_everything_wrong_is_named_at_once(tmp_path):
    """Unknown names, wrong kinds, wrong numbers: of the file and the environment."""
    file = tmp_path / "x.toml"
    file.write_text(
        f'[adres]\nprot = "{GEHEIM}"\nport = "{GEHEIM}"\n[opslg]\nx = 1\n'
        f'[meldingen]\nvorm = "{GEHEIM}"\n[stoppen]\nseconden = 0\n'
        f'[opslag]\ndata = "postgresql://a:{GEHEIM}@b/c"\n'
    )
    env = {"DEELKADER_METINGEN_POORT": "1", "DEELKADER_METINGEN_HOST": "::1"}
    env["DEELKADER_METINGEN_PORT"] = "99999"
    assert problems(str(file), env, {}) == {
        ("/adres/prot", "onbekend-veld"),
        ("/adres/port", "verkeerd-type"),
        ("/opslg", "onbekend-veld"),
        ("/meldingen/vorm", "onbekende-waarde"),
        ("/stoppen/seconden", "buiten-bereik"),
        ("/opslag/data", "geheim-in-instelling"),
        ("/DEELKADER_METINGEN_POORT", "onbekend-veld"),
        ("/DEELKADER_METINGEN_PORT", "buiten-bereik"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"geen toml {GEHEIM}", {("", "geen-toml")}),
        (b"\xff\xfe", {("", "geen-toml")}),
        (None, {("", "geen-bestand")}),
        ("adres = 1", {("/adres", "verkeerd-type")}),
        ("[adres]\nport = true", {("/adres/port", "verkeerd-type")}),
        ('opslag = "x"', {("/opslag", "verkeerd-type")}),
    ],
    ids=str,
)
def test_a_file_that_is_no_settings(tmp_path, text, expected):
    """Not there, not TOML, not a table: said, and not repeated."""
    file = tmp_path / "x.toml"
    if text is not None:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert problems(str(file), {}, {}) == expected


def test_names_of_kubernetes_and_of_others_are_left_alone():
    """A service that is called deelkader gives names that are no settings."""
    env = {"DEELKADER_PORT": "tcp://10.0.0.1:8000", "DEELKADER_SERVICE_HOST": "x"}
    env |= {"DEELKADER_PORT_8000_TCP_ADDR": "x", "DEELKADER_LANG": "1"}
    assert read_settings(None, env, {}).bronnen == {}


def test_a_secret_comes_from_a_file_only(tmp_path, monkeypatch, capsys):
    """The address with its password is read from its own file, and never shown."""
    own = tmp_path / "adres"
    own.write_text(f"postgresql://a:{GEHEIM}@127.0.0.1/b\n")
    env = {"DEELKADER_OPSLAG_DATA_BESTAND": str(own)}
    found = read_settings(None, env, {})
    assert found.instellingen.opslag.data == own.read_text().strip()
    monkeypatch.setenv("DEELKADER_OPSLAG_DATA_BESTAND", str(own))
    for more in ([], ["--json"]):
        assert main(["instellingen", *more]) == 0
        said = capsys.readouterr().out
        assert GEHEIM not in said
        assert "staat in data_bestand" in said
    own.unlink()
    assert problems(None, env, {}) == {("/opslag/data_bestand", "geen-bestand")}
    env["DEELKADER_OPSLAG_DATA"] = "map"
    assert problems(None, env, {}) == {("/opslag/data_bestand", "tegenstrijdig")}


def test_the_schema_in_the_docs_knows_the_same_names():
    """Every setting is in it; what the program refuses, it refuses too."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    check = jsonschema.Draft202012Validator(schema)
    whole = Instellingen().model_dump()
    assert list(check.iter_errors(whole)) == []
    for groep in groups():
        assert list(check.iter_errors({groep: {"bestaat-niet": 1}}))
    assert list(check.iter_errors({"adres": {"port": 70_000}}))
    names = [variable(g, n) for g, k in groups().items() for n in k.model_fields]
    assert len(names) == len(set(names))


def test_start_uses_the_file_and_the_environment(tmp_path, monkeypatch):
    """A server that is told nothing on its command line listens where it was set."""
    file = tmp_path / "deelkader.toml"
    file.write_text(f'[opslag]\ndata = "{tmp_path}/uit-bestand"\n')
    monkeypatch.setenv("DEELKADER_INSTELLINGEN", str(file))
    with running_server(None):
        assert (tmp_path / "uit-bestand" / "deelkader.sqlite").exists()


def test_wrong_settings_stop_the_start(monkeypatch, capsys):
    """Nothing is served with settings that are not understood."""
    monkeypatch.setenv("DEELKADER_STOPPEN_SECONDEN", "veel")
    assert main(["start", "--json"]) == 2
    (fout,) = json.loads(capsys.readouterr().out)["fouten"]
    assert fout["pad"] == "/DEELKADER_STOPPEN_SECONDEN"
