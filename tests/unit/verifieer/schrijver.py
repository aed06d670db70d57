# SPDX-License-Identifier: EUPL-1.2
"""
A literal writer of exports, made from docs/logboek.md alone.

Shares no code with the package: the standard library, `cryptography` and the
library `rfc8785`. Slow on purpose; trees are built by the definition of RFC 9162.
"""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ALFABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BEGIN = datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
NAAM = "deelkader/noord/0123456789abcdef"
REGEL = {"versie": "2026-07-01", "hash": "sha256:" + "ab" * 32}


def b64(data: bytes) -> str:
    """Return *data* as base64."""
    return base64.b64encode(data).decode()


def ulid(ms: int, random: int) -> str:
    """Return an id for this moment."""
    value = ms << 80 | random
    return "".join(ALFABET[value >> shift & 31] for shift in range(125, -5, -5))


def moment(tijd: datetime) -> str:
    """Return *tijd* as the log writes it."""
    return tijd.strftime("%Y-%m-%dT%H:%M:%S.") + f"{tijd.microsecond // 1000:03d}Z"


def mth(bladen: list[bytes]) -> bytes:
    """Return the Merkle Tree Hash, by its definition."""
    if not bladen:
        return sha256(b"").digest()
    if len(bladen) == 1:
        return sha256(b"\0" + bladen[0]).digest()
    k = split(len(bladen))
    return sha256(b"\1" + mth(bladen[:k]) + mth(bladen[k:])).digest()


def split(n: int) -> int:
    """Return the largest power of two below *n*."""
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def path(m: int, bladen: list[bytes]) -> list[bytes]:
    """Return the inclusion proof of leaf *m*, by its definition."""
    if len(bladen) == 1:
        return []
    k = split(len(bladen))
    if m < k:
        return [*path(m, bladen[:k]), mth(bladen[k:])]
    return [*path(m - k, bladen[k:]), mth(bladen[:k])]


def consistency(m: int, bladen: list[bytes], *, whole: bool = True) -> list[bytes]:
    """Return the consistency proof from size *m*, by its definition."""
    if m == len(bladen):
        return [] if whole else [mth(bladen)]
    k = split(len(bladen))
    if m <= k:
        return [*consistency(m, bladen[:k], whole=whole), mth(bladen[k:])]
    return [*consistency(m - k, bladen[k:], whole=False), mth(bladen[:k])]


class Sleutel:
    """A signing key with a name; the seed makes it the same every time."""

    def __init__(self, zaad: int = 1, naam: str = NAAM) -> None:
        self.naam = naam
        self._key = Ed25519PrivateKey.from_private_bytes(bytes([zaad]) * 32)
        self.public = self._key.public_key().public_bytes_raw()
        self.id = sha256(naam.encode() + b"\n\x01" + self.public).digest()[:4]

    @property
    def vkey(self) -> str:
        """The public key as a vkey."""
        return f"{self.naam}+{self.id.hex()}+{b64(bytes([1]) + self.public)}"

    def line(self, tekst: str) -> str:
        """Return the signature line under *tekst*."""
        data = self.id + self._key.sign(tekst.encode())
        return f"— {self.naam} {b64(data)}\n"


def checkpoint(bladen: list[bytes], *sleutels: Sleutel, naam: str = NAAM) -> str:
    """Return the signed checkpoint over *bladen*."""
    tekst = f"{naam}\n{len(bladen)}\n{b64(mth(bladen))}\n"
    return tekst + "\n" + "".join(key.line(tekst) for key in sleutels)


@dataclass
class Deel:
    """A part: its content, and how it is stored."""

    inhoud: dict[str, Any]
    zout: bytes
    data: bytes

    @classmethod
    def seal(cls, inhoud: dict[str, Any], sleutel: str, naam: str) -> Deel:
        """Make a part as the writer stores it."""
        zout, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
        aad = f"deelkader/deel/1\n{sleutel}/{naam}".encode()
        plain = zout + rfc8785.dumps(inhoud)
        secret = AESGCM(sha256(aad).digest()).encrypt(nonce, plain, aad)
        return cls(inhoud, zout, b"\1" + nonce + secret)

    def promise(self) -> dict[str, str]:
        """Return what the leaf says of this part."""
        content = b"deelkader/zegel/1\n" + self.zout + rfc8785.dumps(self.inhoud)
        return {
            "versleuteld": sha256(self.data).hexdigest(),
            "zegel": sha256(content).hexdigest(),
        }

    def opened(self) -> dict[str, Any]:
        """Return the part as an export shows it, opened."""
        return {"inhoud": self.inhoud, "zout": b64(self.zout)}

    def closed(self) -> dict[str, Any]:
        """Return the part as an export shows it, closed."""
        return {"versleuteld": b64(self.data)}


@dataclass
class Schrijver:
    """A log in memory, written out as an export; every part can be tampered with."""

    sleutel: Sleutel = field(default_factory=Sleutel)
    bladen: list[dict[str, Any]] = field(default_factory=list)
    delen: list[dict[str, Deel]] = field(default_factory=list)
    open: list[set[str]] = field(default_factory=list)
    weg: set[tuple[int, str]] = field(default_factory=set)
    overdrachten: list[str] = field(default_factory=list)
    kaders: list[bytes] = field(default_factory=list)
    eerste: Sleutel | None = None

    def add(
        self,
        soort: str,
        feiten: dict[str, Any] | None = None,
        personen: dict[str, Any] | None = None,
        *,
        sleutel: str = "aa" * 16,
        opened: tuple[str, ...] = ("feiten",),
        **extra: Any,
    ) -> int:
        """Add a line and return its number."""
        nr = len(self.bladen) + 1
        tijd = BEGIN + timedelta(minutes=nr)
        blad = {
            "v": 1,
            "nr": nr,
            "id": ulid(int(tijd.timestamp() * 1000), nr),
            "tijd": moment(tijd),
            "soort": soort,
            **extra,
        }
        parts = {}
        for naam, inhoud in (("feiten", feiten), ("personen", personen)):
            if inhoud is not None:
                parts[naam] = Deel.seal(inhoud, sleutel, naam)
                blad[naam] = parts[naam].promise()
                blad["sleutel"] = sleutel
        self.bladen.append(blad)
        self.delen.append(parts)
        self.open.append(set(opened))
        return nr

    def turn_key(self, nieuw: Sleutel) -> None:
        """Add a sleutelwissel, and the checkpoint with both signatures."""
        self.eerste = self.eerste or self.sleutel
        self.add("sleutelwissel", vkey=nieuw.vkey)
        self.overdrachten.append(checkpoint(self.leaves(), self.sleutel, nieuw))
        self.sleutel = nieuw

    def leaves(self) -> list[bytes]:
        """Return the bytes of every leaf."""
        return [rfc8785.dumps(blad) for blad in self.bladen]

    def line(self, nummer: int) -> bytes:
        """Return the line of the export with this number."""
        row = {"blad": self.bladen[nummer - 1]}
        for naam, deel in self.delen[nummer - 1].items():
            if (nummer, naam) not in self.weg:
                is_open = naam in self.open[nummer - 1]
                row[naam] = deel.opened() if is_open else deel.closed()
        return rfc8785.dumps(row) + b"\n"

    def checkpoint(self, size: int | None = None) -> str:
        """Return the checkpoint over the first *size* lines."""
        return checkpoint(self.leaves()[:size], self.sleutel)

    def write(self, map_: Path) -> Path:
        """Write the export in *map_*."""
        map_.mkdir(parents=True, exist_ok=True)
        numbers = range(1, len(self.bladen) + 1)
        (map_ / "regels.jsonl").write_bytes(b"".join(map(self.line, numbers)))
        write_text(map_ / "controlepunt.txt", self.checkpoint())
        first = self.eerste or self.sleutel
        write_text(map_ / "sleutel.txt", first.vkey + "\n")
        if self.overdrachten:
            write_text(map_ / "controlepunten.txt", "".join(self.overdrachten))
        for bundel in self.kaders:
            folder = map_ / "kaders"
            folder.mkdir(exist_ok=True)
            (folder / f"{sha256(bundel).hexdigest()}.json").write_bytes(bundel)
        write_tiles(map_ / "tegels", self.leaves(), self.checkpoint())
        return map_


def write_text(bestand: Path, tekst: str) -> None:
    """Write *tekst* without changing its newlines."""
    bestand.write_bytes(tekst.encode())


def write_tiles(map_: Path, bladen: list[bytes], punt: str) -> None:
    """Write the tree as tlog-tiles of height 8."""
    (map_ / "tile").mkdir(parents=True, exist_ok=True)
    write_text(map_ / "checkpoint", punt)
    bundles = [len(blad).to_bytes(2, "big") + blad for blad in bladen]
    write_row(map_ / "tile" / "entries", bundles)
    level = [sha256(b"\0" + blad).digest() for blad in bladen]
    number = 0
    while level:
        write_row(map_ / "tile" / str(number), level)
        full = len(level) // 256
        level = [root_of(level[256 * i : 256 * i + 256]) for i in range(full)]
        number += 1


def root_of(hashes: list[bytes]) -> bytes:
    """Return the node above a power of two of hashes."""
    while len(hashes) > 1:
        pairs = zip(hashes[::2], hashes[1::2], strict=True)
        hashes = [sha256(b"\1" + a + b).digest() for a, b in pairs]
    return hashes[0]


def write_row(map_: Path, items: list[bytes]) -> None:
    """Write one layer of tiles."""
    for index in range(0, len(items), 256):
        some = items[index : index + 256]
        number = f"{index // 256:03d}"
        name = number if len(some) == 256 else f"{number}.p/{len(some)}"
        (map_ / name).parent.mkdir(parents=True, exist_ok=True)
        (map_ / name).write_bytes(b"".join(some))


def answer(nr: int) -> dict[str, Any]:
    """Return the facts of an answer; small, and made up."""
    return {
        "vraag": {"van": "hulp", "naar": "school", "feiten": {"leeftijd": nr % 18}},
        "oordeel": {"uitkomst": "overleg", "kader": REGEL},
        "kader": REGEL,
        "spoor": {"trace": "0" * 32, "span": "1" * 16},
        "begonnen": moment(BEGIN),
    }


def small_log() -> Schrijver:
    """Return a log of 12 lines with everything in it that an export can hold."""
    log = Schrijver()
    bundel = rfc8785.dumps({"bestanden": {"kader.yaml": "naam: proef\n"}})
    log.kaders.append(bundel)
    log.add("inzage", {"waarvoor": "uitvoer", "vorm": "logboek", "personen": False})
    log.add("oordeel", {"n": "é"}, {"jeugdige": "a"}, sleutel="a1" * 16)
    log.add("oordeel", {"n": 2}, sleutel="b2" * 16)
    log.add("oordeel", {"n": 3}, sleutel="c3" * 16, opened=("feiten", "personen"))
    log.add("toestemming", {"n": 4}, {"jeugdige": "b"}, sleutel="b2" * 16, opened=())
    log.turn_key(Sleutel(2))
    log.add("gedeeld", {"n": 5}, {"door": "x"}, opened=("feiten", "personen"))
    log.add("oordeel", {"n": 6}, sleutel="a1" * 16, klok=moment(BEGIN))
    erased = ["b2" * 16]
    log.add("wissing", {"aantal": 2}, gewist=erased)
    log.open[2].clear()
    log.weg.add((5, "personen"))
    log.add("inzage", {"n": 7})
    log.add("bewaring", {"aantal": 0}, gewist=[])
    log.add("oordeel", {"n": 8}, sleutel="d4" * 16)
    return log


def large_log(aantal: int) -> Schrijver:
    """Return a log of that many answers, opened."""
    log = Schrijver()
    for nr in range(1, aantal + 1):
        who = sha256(str(nr % 7).encode()).hexdigest()[:32]
        log.add("oordeel", answer(nr), {"jeugdige": f"p{nr}"}, sleutel=who)
    return log
