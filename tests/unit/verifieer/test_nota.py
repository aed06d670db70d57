# SPDX-License-Identifier: EUPL-1.2
"""Signed notes and keys: the published vector, and every other spelling refused."""

from __future__ import annotations

import pytest
from tests.unit.verifieer.schrijver import NAAM, Sleutel, b64, checkpoint

from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import parse_checkpoint, parse_note, parse_vkey

# From the documentation of the Go implementation (golang.org/x/mod/sumdb/note).
PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEKST = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
HANDTEKENING = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgK"
    "vqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
NOTA = f"{TEKST}\n{HANDTEKENING}"


def test_the_published_note_is_signed_by_its_key():
    """A note that others made is read and accepted."""
    key = parse_vkey(PETER)
    nota = parse_note(NOTA)
    assert nota.tekst == TEKST
    assert nota.signers([key]) == [key]
    assert key.tekst == PETER


def test_a_changed_text_is_not_signed():
    """One letter less and the signature is false."""
    nota = parse_note(NOTA.replace("problem,", "problem"))
    with pytest.raises(VormError, match="past niet"):
        nota.signers([parse_vkey(PETER)])


def test_unknown_signatures_are_passed_over_but_a_known_one_is_needed():
    """A witness may sign too; without a known key nobody signed."""
    punt = parse_checkpoint(checkpoint([b"a"], Sleutel(1), Sleutel(9, "getuige")))
    key = parse_vkey(Sleutel(1).vkey)
    assert punt.nota.signers([key]) == [key]
    assert [h.naam for h in punt.nota.strangers([key])] == ["getuige"]
    assert punt.nota.signers([parse_vkey(Sleutel(3).vkey)]) == []


@pytest.mark.parametrize("place", range(len(PETER)))
def test_a_vkey_with_another_letter_is_refused(place):
    """The id covers name and key, so that every letter counts."""
    other = chr(ord(PETER[place]) + 1)
    with pytest.raises(VormError):
        parse_vkey(PETER[:place] + other + PETER[place + 1 :])


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        PETER + "\n",
        PETER[:-1],
        PETER.replace("c74f20a3", "C74F20A3"),
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ],
)
def test_a_key_in_another_form_is_refused(vkey):
    """Wrong length, unknown kind, capitals and loose ends are no keys."""
    with pytest.raises(VormError):
        parse_vkey(vkey)


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "\n",
        TEKST,
        NOTA[:-1],
        NOTA + "\n",
        NOTA.replace("\n\n", "\n"),
        NOTA.replace("—", "-"),
        NOTA.replace("— ", "—"),
        NOTA.replace("\n—", "\n —"),
        NOTA.replace("AM=", "AM"),
        NOTA.replace("AM=", "AN="),
        NOTA.replace("AM=", "AM= "),
        NOTA.replace("AM=\n", "AM=\r\n"),
        NOTA.replace("problem,", "problem,\t"),
        NOTA.replace("— PeterNeumann", "— Peter+Neumann"),
        NOTA + HANDTEKENING,
        "\n\n" + HANDTEKENING,
        f"{TEKST}\n— PeterNeumann xw==\n",
        NOTA + HANDTEKENING.replace("PeterNeumann", "X") * 100,
    ],
)
def test_a_note_in_another_form_is_refused(tekst):
    """There is one way to write a note."""
    with pytest.raises(VormError):
        parse_note(tekst)


@pytest.mark.parametrize(
    "lichaam",
    [
        f"{NAAM}\n1\n",
        f"{NAAM}\n01\n{b64(bytes(32))}\n",
        f"{NAAM}\n-1\n{b64(bytes(32))}\n",
        f"{NAAM}\n1 \n{b64(bytes(32))}\n",
        f"{NAAM}\n1\n{b64(bytes(31))}\n",
        f"{NAAM}\n1\n{b64(bytes(32))[:-2]}B=\n",
        f"{NAAM}\n1\n{b64(bytes(32))}\nnog iets\n",
        f"met een spatie\n1\n{b64(bytes(32))}\n",
        f"\n1\n{b64(bytes(32))}\n",
        f"{NAAM}\n99999999999999999999\n{b64(bytes(32))}\n",
    ],
)
def test_a_checkpoint_in_another_form_is_refused(lichaam):
    """Signed or not: three lines, a plain number and a root of 32 bytes."""
    with pytest.raises(VormError):
        parse_checkpoint(lichaam + "\n" + Sleutel().line(lichaam))
