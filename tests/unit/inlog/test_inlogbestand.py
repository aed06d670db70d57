# SPDX-License-Identifier: EUPL-1.2
"""`inlog.yaml`: what is taken, and every slip at once with its place."""

from __future__ import annotations

import pytest

from deelkader.inlog import InlogbestandError, read_login

PARTIJEN = ("jeugdprofessional", "school", "veilig-thuis")
GOED = """\
organisaties:
  roek:
    uitgever: "https://inloggen.example.nl"
    sleutels: "https://inloggen.example.nl/certs"
    publiek: deelkader
"""


def slips(tmp_path, text: str) -> list[str]:
    """Return the slips in *text* as PLACE CODE."""
    file = tmp_path / "inlog.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InlogbestandError) as refused:
        read_login(file, PARTIJEN)
    return [
        f"{slip.plek.regel}:{slip.plek.kolom} {slip.code}"
        for slip in refused.value.bevindingen
    ]


def test_a_small_file_is_enough(tmp_path):
    """With defaults that are strict."""
    file = tmp_path / "inlog.yaml"
    file.write_text(GOED, encoding="utf-8")
    one = read_login(file, PARTIJEN).organisaties["roek"]
    assert one.algoritmen == ["PS256", "RS256"]
    assert (one.speling, one.levensduur, one.zonder_jti) == (30, 3_600, False)


def test_every_slip_of_form_is_told_at_once(tmp_path):
    """In the order in which they stand."""
    text = """\
organisaties:
  roek:
    uitgver: x
    sleutels: 7
    publiek: ""
    algoritmen: [PS256, HS256]
    speling: 121
    levensduur: "3600"
    rollen:
      claim: rollen
      waarden: {}
    systemen: [school]
iets: 1
"""
    assert slips(tmp_path, text) == [
        "3:5 inlog-onbekend-veld",
        "3:5 inlog-ontbreekt",
        "4:15 inlog-verkeerd-type",
        "5:14 inlog-leeg",
        "6:25 inlog-onbekende-waarde",
        "7:14 inlog-buiten-bereik",
        "8:17 inlog-verkeerd-type",
        "11:16 inlog-leeg",
        "12:15 inlog-verkeerd-type",
        "13:1 inlog-onbekend-veld",
    ]


def test_what_cannot_be_together_is_told_at_once(tmp_path):
    """Two with one issuer and audience, a bad name, a bad address, a bad role."""
    text = (
        GOED
        + """\
    rollen: {claim: r, waarden: {a: schol}}
    systemen: {zaak: [school, buurman]}
  Meeuw:
    uitgever: "https://inloggen.example.nl"
    sleutels: "http://inloggen.example.nl/certs"
    publiek: deelkader
"""
    )
    assert slips(tmp_path, text) == [
        "6:37 inlog-onbekende-partij",
        "7:31 inlog-onbekende-partij",
        "8:3 inlog-naam",
        "10:15 inlog-adres",
        "11:14 inlog-dubbel",
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "R010"),
        ("organisaties: {}\n", "inlog-leeg"),
        ("organisaties:\n", "R010"),
        (GOED + GOED, "R002"),
        ("- a\n", "inlog-verkeerd-type"),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path, text, code):
    """Also as a rule file would be: twice the same key is no key."""
    assert any(code in slip for slip in slips(tmp_path, text)), slips(tmp_path, text)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    """In one sentence."""
    with pytest.raises(InlogbestandError) as refused:
        read_login(tmp_path / "weg.yaml", PARTIJEN)
    assert [slip.code for slip in refused.value.bevindingen] == ["inlog-geen-bestand"]


def test_a_slip_never_repeats_a_value(tmp_path):
    """Somebody may have put a secret where it does not belong."""
    file = tmp_path / "inlog.yaml"
    file.write_text(GOED + "    speling: Zwaluwstaart\n", encoding="utf-8")
    with pytest.raises(InlogbestandError) as refused:
        read_login(file, PARTIJEN)
    assert "Zwaluwstaart" not in "".join(map(str, refused.value.bevindingen))


PAGINA = """\
    pagina:
      client_id: pagina
      autorisatie: "https://inloggen.example.nl/auth"
      token: "https://inloggen.example.nl/token"
"""
GEZIN = """\
    gezin:
      jeugdige: dk.kind
      als: dk.rol
      feiten: dk.feiten
      waarden: {zelf: jeugdige, moeder: ouder-1, vader: ouder-2}
"""


def test_a_family_is_named_by_claims(tmp_path):
    """An hour at most, unless the file says otherwise."""
    file = tmp_path / "inlog.yaml"
    file.write_text(GOED + PAGINA + GEZIN, encoding="utf-8")
    gezin = read_login(file, PARTIJEN).organisaties["roek"].gezin
    assert gezin is not None
    assert (gezin.waarden["vader"], gezin.minuten) == ("ouder-2", 60)


def test_every_slip_about_a_family_is_told_at_once(tmp_path):
    """A field too few, one too many, a capacity nobody knows, a number too small."""
    text = GOED + GEZIN.replace("feiten: dk.feiten", "feit: x").replace(
        "ouder-2}", "buurman}\n      minuten: 5"
    )
    assert slips(tmp_path, text) == [
        "7:7 inlog-ontbreekt",
        "9:7 inlog-onbekend-veld",
        "10:57 inlog-onbekende-waarde",
        "11:16 inlog-buiten-bereik",
    ]


def test_a_family_without_a_page_is_refused(tmp_path):
    """Nobody could log in."""
    assert slips(tmp_path, GOED + GEZIN) == ["6:5 inlog-gezin-zonder-pagina"]
