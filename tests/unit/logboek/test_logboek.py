# SPDX-License-Identifier: EUPL-1.2
"""The Logboek: what it writes, what it gives back, what it proves and refuses."""

from __future__ import annotations

import base64
import hashlib
import json
import tracemalloc
from datetime import timedelta, timezone
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from tests.logboeken import (
    NU,
    PERSONEN,
    Klok,
    damage,
    fill,
    oordeel,
    require_whole,
)

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.logboek import Bewijs, Inhoud, Logboek
from deelkader.logboek.canoniek import canonical_bytes
from deelkader.logboek.nota import Ondertekenaar
from deelkader.verifieer import verify_receipt


def vkey_of(logboek: Logboek) -> str:
    """Return the first key that signs *logboek*."""
    geheim = logboek.sleutelbos.signing_keys(logboek.oorsprong)[0]
    return Ondertekenaar(logboek.oorsprong, geheim).vkey


def test_a_line_is_given_back_as_it_was_written(installatie) -> None:
    """What append took, get gives, with number, time, kind and both parts."""
    feiten = {"vraag": {"naar": "school", "leeftijd": 14}, "é": [None]}
    with installatie.open(klok=Klok()) as logboek:
        bewijs = logboek.append(
            Inhoud("oordeel", feiten, {"jeugdige": PERSONEN[0]}, PERSONEN[0])
        )
        line = logboek.get(bewijs.id)
        assert line is not None
        assert line.feiten is not None
        assert line.personen is not None
        assert line.feiten.inhoud == feiten
        assert line.personen.inhoud == {"jeugdige": PERSONEN[0]}
        assert (line.regelnummer, line.soort) == (1, "oordeel")
        assert line.tijdstip == "2026-11-22T10:11:12.345Z"
        assert not line.is_gewist
        assert logboek.receipt(line) == bewijs
        assert logboek.get("0" * 26) is None


def test_the_leaf_is_as_docs_logboek_describes_it(installatie) -> None:
    """Canonical JSON with exactly these keys, and a commitment that anyone can make."""
    with installatie.open(klok=Klok()) as logboek:
        id_ = logboek.append(oordeel(1, PERSONEN[0])).id
        line = logboek.get(id_)
        assert line is not None
        assert line.feiten is not None
        leaf = json.loads(line.blad)
        assert canonical_bytes(leaf) == line.blad
        assert leaf.keys() == {
            "v",
            "nr",
            "id",
            "tijd",
            "soort",
            "sleutel",
            "feiten",
            "personen",
        }
        content = canonical_bytes({"nummer": 1})
        sealed = b"deelkader/zegel/1\n" + line.feiten.zout + content
        assert leaf["feiten"]["zegel"] == hashlib.sha256(sealed).hexdigest()
        (row,) = logboek.lezer.page(1)
        stored = hashlib.sha256(row.feiten).hexdigest()
        assert leaf["feiten"]["versleuteld"] == stored
        assert (row.feiten[0], len(row.feiten)) == (1, 1 + 12 + 32 + len(content) + 16)


def test_equal_contents_do_not_look_equal(logboek) -> None:
    """Salt and nonce are new each time: no commitment and no cipher comes twice."""
    for _ in range(20):
        logboek.append(oordeel(1, PERSONEN[0]))
    rows = logboek.lezer.page(1)
    leaves = [json.loads(row.blad) for row in rows]
    for part in ("feiten", "personen"):
        assert len({leaf[part]["zegel"] for leaf in leaves}) == 20
        assert len({getattr(row, part)[1:13] for row in rows}) == 20


def test_a_checkpoint_is_a_signed_note(logboek) -> None:
    """Three lines, an empty one, and a signature that `cryptography` accepts."""
    nota = logboek.append(oordeel(1)).controlepunt
    tekst, _, ondertekening = nota.partition("\n\n")
    origin, size, root = tekst.split("\n")
    assert (origin, size) == (logboek.oorsprong, "1")
    leaf = next(iter(logboek.lines())).blad
    root_hash = hashlib.sha256(b"\x00" + leaf).digest()
    assert base64.b64decode(root) == root_hash
    dash, name, signed = ondertekening.removesuffix("\n").split(" ")
    assert (dash, name) == ("\u2014", origin)
    raw = base64.b64decode(signed)
    key = base64.b64decode(vkey_of(logboek).split("+", 2)[2])
    named = origin.encode() + b"\n" + key
    assert raw[:4] == hashlib.sha256(named).digest()[:4]
    Ed25519PublicKey.from_public_bytes(key[1:]).verify(raw[4:], f"{tekst}\n".encode())


def test_a_receipt_as_the_answer_shows_it(logboek) -> None:
    """The receipt in the answer is the number and the checkpoint, nothing else."""
    bewijs = logboek.append(oordeel(1))
    shown = bewijs.as_dict()
    assert shown == {"regelnummer": 1, "controlepunt": bewijs.controlepunt}


def test_every_line_has_a_receipt_that_holds(logboek) -> None:
    """Over the border of a tile: each receipt holds offline, one bit less does not."""
    logboek.append_many(oordeel(n, PERSONEN[n % 3]) for n in range(300))
    ids = [line.id for line in logboek.lines()]
    ids += fill(logboek, 3)
    vkey = vkey_of(logboek)
    for nummer, id_ in enumerate(ids, start=1):
        raw = canonical_bytes(logboek.proof(id_))
        uitslag = verify_receipt(raw, vkey)
        assert uitslag.is_heel, uitslag.fout
        assert (uitslag.nr, uitslag.delen) == (nummer, ("feiten",))
    other = raw.replace(b'"nummer":3', b'"nummer":4')
    assert other != raw
    assert not verify_receipt(other, vkey).is_heel
    assert logboek.proof("0" * 26) is None


def test_lines_are_numbered_and_ids_rise(installatie) -> None:
    """Numbers go up by one, ids rise while the clock stands still; the export holds."""
    with installatie.open(klok=Klok()) as logboek:
        ids = fill(logboek, 50)
        assert sorted(set(ids)) == ids
        assert [line.regelnummer for line in logboek.lines()] == list(range(1, 51))
        assert [line.regelnummer for line in logboek.lines(vanaf=49)] == [49, 50]
        assert len(logboek) == 50
        require_whole(logboek)


def test_an_empty_log(logboek) -> None:
    """An empty log has no lines, and is not seen as no log."""
    assert (len(logboek), list(logboek.lines()), bool(logboek)) == (0, [], True)
    assert logboek.append_many([]) == []
    logboek.require_writable()
    assert len(logboek) == 0


def test_the_log_goes_on_after_reopening(installatie) -> None:
    """A second opening finds the lines, and an older checkpoint still fits."""
    with installatie.open() as logboek:
        fill(logboek, 2)
        first = logboek.append(oordeel(3)).controlepunt
    with installatie.open() as again:
        assert again.append(oordeel(4)).regelnummer == 4
        assert again.oorsprong == first.split("\n")[0]
        require_whole(again, [first])


def test_organisations_share_a_store_and_not_a_log(installatie) -> None:
    """Each has its own numbers, origin and keys."""
    with (
        installatie.open(organisatie="noord") as noord,
        installatie.open(organisatie="zuid") as zuid,
    ):
        noord.append(oordeel(1, PERSONEN[0]))
        bewijs = zuid.append(oordeel(1, PERSONEN[0]))
        assert bewijs.regelnummer == 1
        assert noord.oorsprong != zuid.oorsprong
        assert noord.get(bewijs.id) is None
        require_whole(noord)
        require_whole(zuid)


def test_several_lines_are_written_together(logboek) -> None:
    """append_many gives receipts in order, under one checkpoint."""
    receipts = logboek.append_many([oordeel(n, PERSONEN[0]) for n in (1, 2, 3)])
    assert [b.regelnummer for b in receipts] == [1, 2, 3]
    assert len({b.controlepunt for b in receipts}) == 1
    numbers = [logboek.get(b.id).feiten.inhoud["nummer"] for b in receipts]
    assert numbers == [1, 2, 3]


def test_the_time_is_utc_whatever_zone_the_clock_has(installatie) -> None:
    """A clock in another zone gives the same moment in UTC."""
    zone = timezone(timedelta(hours=1))
    with installatie.open(klok=Klok(NU.astimezone(zone))) as logboek:
        logboek.append(oordeel(1))
        times = [line.tijdstip for line in logboek.lines()]
        assert times == ["2026-11-22T10:11:12.345Z"]


def test_a_clock_without_zone_is_refused(installatie) -> None:
    """A moment that can mean two things is not written."""
    with installatie.open(klok=Klok(NU.replace(tzinfo=None))) as logboek:
        with pytest.raises(LogboekError) as caught:
            logboek.append(oordeel(1))
        assert caught.value.code == "logboek-klok-zonder-zone"
        assert len(logboek) == 0


def test_a_clock_that_goes_back_is_told_of(installatie) -> None:
    """The time of a line is never before the one above it; what was said stays."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        for hours in (0, -5, 1, 10):
            klok.forward(hours=hours)
            logboek.append(oordeel(1, PERSONEN[0]))
        leaves = [json.loads(line.blad) for line in logboek.lines()]
        times = [leaf["tijd"][11:13] for leaf in leaves]
        said = [leaf.get("klok", "")[11:13] for leaf in leaves]
        assert times == ["10", "10", "10", "16"]
        assert said == ["", "05", "06", ""]
        ids = [leaf["id"] for leaf in leaves]
        assert sorted(set(ids)) == ids
        require_whole(logboek)


def test_what_is_refused_leaves_nothing(logboek, bsn: str) -> None:
    """A BSN or a float, in facts or persons: refused before anything is written."""
    bad: list[tuple[Inhoud, str]] = [
        (Inhoud("oordeel", {"jeugdige": bsn}), "logboek-bsn-geweigerd"),
        (Inhoud("oordeel", {"x": ({"y": (bsn,)},)}), "logboek-bsn-geweigerd"),
        (Inhoud("oordeel", {}, {"jeugdige": bsn}), "logboek-bsn-geweigerd"),
        (Inhoud("oordeel", {"gewicht": 1.5}), "logboek-inhoud-ongeldig"),
    ]
    for inhoud, code in bad:
        with pytest.raises(LogboekError) as caught:
            logboek.append_many([oordeel(1), inhoud])
        assert caught.value.code == code
        assert bsn not in str(caught.value)
    assert len(logboek) == 0
    assert logboek.append(oordeel(1)).regelnummer == 1


def test_an_error_halfway_leaves_nothing(installatie) -> None:
    """A clock that breaks inside the transaction leaves no line and no lock."""
    moments: list[Any] = [NU, NU, NU, None, NU, NU]

    def klok() -> Any:
        moment = moments.pop(0)
        if moment is None:
            raise OSError("the clock is broken")
        return moment

    with installatie.open(klok=klok) as logboek:
        logboek.append(oordeel(1))
        with pytest.raises(LogboekError) as caught:
            logboek.append(oordeel(2))
        assert caught.value.code == "logboek-niet-schrijfbaar"
        assert logboek.append(oordeel(2)).regelnummer == 2
        require_whole(logboek)


def test_a_closed_log_that_was_opened_again_by_another_is_no_surprise(
    installatie,
) -> None:
    """Closing twice is fine, and another opening is not disturbed by it."""
    first, second = installatie.open(), installatie.open()
    first.append(oordeel(1))
    first.close()
    first.close()
    assert second.append(oordeel(2)).regelnummer == 2
    second.close()


def test_lines_may_be_read_while_others_write(logboek) -> None:
    """An iterator that is half way neither blocks a writer nor misses a line."""
    logboek.append_many(oordeel(n) for n in range(600))
    lines = logboek.lines()
    next(lines)
    logboek.append(oordeel(600))
    numbers = [line.feiten.inhoud["nummer"] for line in lines]
    assert numbers == list(range(1, 601))


def test_memory_of_reading_does_not_grow_with_the_log(logboek) -> None:
    """Reading a log of 16 MB holds a small part of it at a time."""
    for _ in range(8):
        logboek.append_many(oordeel(n, tekst="x" * 8000) for n in range(250))
    tracemalloc.start()
    total = sum(1 for _ in logboek.lines())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total == 2000
    assert peak < 12_000_000


def test_only_the_facts_of_a_receipt_are_open(logboek) -> None:
    """A receipt that is handed out says nothing about persons."""
    id_ = logboek.append(oordeel(1, PERSONEN[0])).id
    shown = json.dumps(logboek.proof(id_))
    assert "personen" not in json.loads(shown)
    assert PERSONEN[0] not in shown


DAMAGES = {
    "leaf": "UPDATE regel SET blad = x'7b7d' WHERE nr = 2",
    "no JSON": "UPDATE regel SET blad = x'ff' WHERE nr = 2",
    "facts": "UPDATE regel SET feiten = x'01ff' WHERE nr = 2",
    "empty": "UPDATE regel SET personen = x'' WHERE nr = 2",
    "facts of another line": (
        "UPDATE regel SET feiten = (SELECT o.feiten FROM regel o WHERE o.nr = 5)"
        " WHERE nr = 2"
    ),
    "parts swapped": "UPDATE regel SET feiten = personen, personen = feiten"
    " WHERE nr = 2",
    "id": "UPDATE regel SET id = '00000000000000000000000000' WHERE nr = 2",
    "leaf of another line": (
        "UPDATE regel SET blad = (SELECT o.blad FROM regel o WHERE o.nr = 5)"
        " WHERE nr = 2"
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_changed_line_is_never_given_out(installatie, name: str) -> None:
    """Reading one line, reading all and exporting raise at the line with its number."""
    with installatie.open() as logboek:
        fill(logboek, 6)
        damage(installatie.log, DAMAGES[name])
        (row,) = logboek.lezer.page(2, 1)
        for read in (
            lambda: logboek.get(row.id),
            lambda: list(logboek.lines()),
            lambda: require_whole(logboek),
            lambda: logboek.proof(row.id),
        ):
            with pytest.raises(LogboekTamperedError) as caught:
                read()
            assert caught.value.regelnummer == 2
            assert caught.value.code == "logboek-niet-heel"


@pytest.mark.parametrize("name", ["leaf", "no JSON", "leaf of another line"])
def test_a_log_whose_last_leaves_changed_does_not_open(installatie, name: str) -> None:
    """They do not fit the checkpoint any more; nothing is written after them."""
    with installatie.open() as logboek:
        fill(logboek, 6)
    damage(installatie.log, DAMAGES[name])
    with pytest.raises(LogboekTamperedError):
        installatie.open()


def test_a_receipt_is_a_value() -> None:
    """Two receipts with the same parts are the same."""
    assert Bewijs("a", 1, "x") == Bewijs("a", 1, "x")
