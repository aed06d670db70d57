# SPDX-License-Identifier: EUPL-1.2
"""`afnemers.yaml`: what it may say, and every slip at once with its place."""

from __future__ import annotations

import pytest
from tests.ontvanger import ANDER_GEHEIM, BRON, GEHEIM

from deelkader.errors import InstellingError
from deelkader.service.gebeurtenissen import read_afnemers
from deelkader.uitbox import Soort

GOED = f"""\
bron: {BRON}
pogingen: 5
afnemers:
  zaaksysteem:
    url: https://zaken.example/haak
    geheim: geheim
    soorten: [toestemming-ingetrokken]
  binnen:
    url: https://10.1.2.3:8443/haak
    geheim: twee
    intern: true
  hier:
    url: http://127.0.0.1:8080/haak
    geheim: geheim
"""


@pytest.fixture
def map_(tmp_path):
    """Return a folder with secrets."""
    (tmp_path / "geheim").write_text(GEHEIM + "\n", encoding="ascii")
    (tmp_path / "twee").write_text(f"{GEHEIM}\n{ANDER_GEHEIM}\n", encoding="ascii")
    (tmp_path / "drie").write_text(f"{GEHEIM}\n" * 3, encoding="ascii")
    (tmp_path / "kort").write_text("whsec_a29ydA==\n", encoding="ascii")
    (tmp_path / "ander").write_text("Zwaluwstaart-Zwaluwstaart\n", encoding="ascii")
    return tmp_path


def read(map_, tekst: str):
    """Return what the file says."""
    bestand = map_ / "afnemers.yaml"
    bestand.write_text(tekst, encoding="utf-8")
    return read_afnemers(bestand)


def slips(map_, tekst: str) -> list[tuple[int, str]]:
    """Return line and code of everything that is wrong."""
    with pytest.raises(InstellingError) as refused:
        read(map_, tekst)
    assert "Zwaluwstaart" not in str(refused.value)
    assert GEHEIM not in str(refused.value)
    return [(b.plek.regel, b.code) for b in refused.value.bevindingen]


def test_a_good_file_says_who_hears_what(map_):
    """Without a list somebody hears everything; two secrets stand for a change."""
    found = read(map_, GOED)
    assert (found.bron, found.pogingen) == (BRON, 5)
    one, inside, here = found.afnemers.values()
    assert one.soorten == {Soort.TOESTEMMING_INGETROKKEN}
    assert inside.soorten == set(Soort)
    assert inside.geheimen == (GEHEIM, ANDER_GEHEIM)
    assert inside.intern
    assert found.at("http://127.0.0.1:8080/haak") == here
    assert found.at("https://elders.example/") is None


def test_every_slip_in_the_shape_is_told_at_once(map_):
    """With the line it stands on, and never what stood there."""
    wrong = f"""\
bron: https://deelkader.example
pogingen: 0
iets: 1
afnemers:
  Zaaksysteem:
    url: https://zaken.example/haak
    geheim: geheim
  binnen:
    uri: https://zaken.example/haak
    geheim: geheim
    intern: "ja"
    soorten: [toestemming-ingetroken]
  leeg:
    url: https://zaken.example/haak
    geheim: [{GEHEIM}]
    soorten: []
"""
    assert sorted(slips(map_, wrong)) == [
        (1, "verkeerd-type"),
        (2, "buiten-bereik"),
        (3, "onbekend-veld"),
        (5, "verkeerd-type"),
        (8, "ontbreekt"),
        (9, "onbekend-veld"),
        (11, "verkeerd-type"),
        (12, "onbekende-waarde"),
        (15, "verkeerd-type"),
        (16, "leeg"),
    ]


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://zaken.example/haak", "geen-https"),
        ("ftp://zaken.example/", "geen-https"),
        ("zaken.example/haak", "geen-url"),
        ("https:///haak", "geen-url"),
        ("https://zaken.example:99999/", "geen-url"),
        ("https://zaken.example/haak zwaluw", "geen-url"),
        ("https://Zwaluwstaart:x@zaken.example/", "geen-url"),
        ("https://zaken.example/#Zwaluwstaart", "geen-url"),
        ("https://10.1.2.3/haak", "adres-intern"),
        ("https://169.254.169.254/latest", "adres-intern"),
        ("https://[fd00::1]/haak", "adres-intern"),
    ],
)
def test_an_address_that_cannot_be_is_refused(map_, url, code):
    """Only https leaves the machine, and an own network is named as such."""
    tekst = GOED.replace("https://zaken.example/haak", f'"{url}"')
    assert slips(map_, tekst) == [(5, code)]


@pytest.mark.parametrize("geheim", ["kort", "ander", "drie"])
def test_a_secret_that_is_none_is_refused(map_, geheim):
    """Too short, of another form, or too many."""
    tekst = GOED.replace("geheim: twee", f"geheim: {geheim}")
    assert slips(map_, tekst) == [(10, "geen-geheim")]


def test_two_slips_of_two_receivers_are_both_told(map_):
    """A missing secret, and an address that stands there twice."""
    tekst = GOED.replace("geheim: twee", "geheim: nergens")
    tekst = tekst.replace("http://127.0.0.1:8080/haak", "https://zaken.example/haak")
    assert slips(map_, tekst) == [(10, "geen-bestand"), (13, "dubbel")]


@pytest.mark.parametrize("tekst", ["a: 1\na: 2\n", "&a [*a]", "- 1", "", "bron: [\n"])
def test_what_is_no_such_file_is_refused(map_, tekst):
    """As strict as the rules are read."""
    assert slips(map_, tekst)


def test_a_file_that_is_not_there_is_named(tmp_path):
    """By its name only."""
    with pytest.raises(InstellingError) as refused:
        read_afnemers(tmp_path / "weg.yaml")
    assert [b.code for b in refused.value.bevindingen] == ["geen-bestand"]
