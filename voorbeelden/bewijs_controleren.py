# SPDX-License-Identifier: EUPL-1.2
"""
Controleer een bewijs van een logboek, zonder iets van deelkader.

Gebruik: python bewijs_controleren.py bewijs.json sleutel.txt
Nodig: Python 3.11 en het pakket `cryptography`. Het formaat: docs/logboek.md.
"""

import json
import sys
from base64 import b64decode
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

PLAIN = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def check(klopt: object, zin: str) -> None:
    """Say that *zin* holds, or stop."""
    if not klopt:
        sys.exit(f"✗ Dit klopt niet: {zin}")
    print(f"✓ {zin}")


def root_above(blad: str, index: int, grootte: int, pad: list[str]) -> bytes:
    """Climb from leaf *index* to the root of the tree (RFC 9162, 2.1.3.2)."""
    found, place, last = sha256(b"\0" + blad.encode()).digest(), index, grootte - 1
    for step in map(b64decode, pad):
        if last == 0:
            sys.exit("✗ Dit klopt niet: het pad is te lang.")
        if place & 1 or place == last:
            found = sha256(b"\1" + step + found).digest()
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            found = sha256(b"\1" + found + step).digest()
        place, last = place >> 1, last >> 1
    return found if last == 0 else b""


def signed(tekst: str, onder: str, naam: str, key: bytes) -> bool:
    """Return whether a signature under *tekst* is of this key."""
    key_id = sha256(f"{naam}\n".encode() + key).digest()[:4]
    rows = [line.split(" ") for line in onder.splitlines()]
    data = [b64decode(row[2]) for row in rows if row[:2] == ["—", naam]]
    own = next((item[4:] for item in data if item[:4] == key_id), b"")
    try:
        Ed25519PublicKey.from_public_bytes(key[1:]).verify(own, tekst.encode())
    except InvalidSignature:
        return False
    return True


def main(bewijs_naam: str, sleutel_naam: str) -> None:
    """Check one receipt."""
    data = Path(bewijs_naam).read_text("utf-8")
    bewijs, blad = json.loads(data), json.loads(json.loads(data)["blad"])
    check(PLAIN.encode(bewijs) == data, "Het bewijs is op één manier geschreven.")
    naam, _, key = Path(sleutel_naam).read_text("utf-8").strip().split("+", 2)
    tekst, _, onder = bewijs["controlepunt"].rpartition("\n\n")
    oorsprong, size, wortel = tekst.split("\n")
    is_signed = oorsprong == naam and signed(f"{tekst}\n", onder, naam, b64decode(key))
    check(is_signed, f"De handtekening is van {naam}.")
    nr, grootte = blad["nr"], int(size)
    check(0 < nr <= grootte, f"Het logboek telt {grootte} regels; dit is regel {nr}.")
    root = root_above(bewijs["blad"], nr - 1, grootte, bewijs["pad"])
    check(root == b64decode(wortel), f"Regel {nr} staat zo in het logboek.")
    for deel in sorted({"feiten", "personen"} & bewijs.keys()):
        inhoud = PLAIN.encode(bewijs[deel]["inhoud"]).encode()
        salted = b64decode(bewijs[deel]["zout"]) + inhoud
        zegel = sha256(b"deelkader/zegel/1\n" + salted).hexdigest()
        check(zegel == blad[deel]["zegel"], f"De {deel} horen bij deze regel.")


if __name__ == "__main__":
    main(*sys.argv[1:])
