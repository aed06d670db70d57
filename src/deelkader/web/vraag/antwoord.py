# SPDX-License-Identifier: EUPL-1.2
"""
What stands on the page of an answer, beside the words of the answer itself.

Responsible for the note for the dossier, the receipt as a picture, and which taps
lead on. Decides nothing. Floor 7.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import segno
from markupsafe import Markup

from deelkader.service import Weergave
from deelkader.service.woorden import enumerate_words
from deelkader.web.vraag.boek import JA, ZEI, Vragenboek, capital
from deelkader.web.vraag.stand import TOESTEMMING, Stand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Bewijs
    from deelkader.service import Antwoord, Woorden
    from deelkader.web.teksten import Teksten

PUBLIEK: Final = "professional"


@dataclass(frozen=True, slots=True)
class Regel:
    """One thing that was said: its *naam*, the question and the answer in words."""

    naam: str
    vraag: str
    gezegd: str


@dataclass(frozen=True, slots=True)
class Blad:
    """Everything on the page of one answer."""

    a: Weergave
    aannames: tuple[Regel, ...]
    gedaan: tuple[tuple[str, str, str], ...]
    vraagt_toestemming: bool
    notitie: str
    qr: Markup | None


def make_blad(
    antwoord: Antwoord, boek: Vragenboek, woorden: Woorden, t: Teksten
) -> Blad:
    """Return what stands on the page of *antwoord*; *t* are the words of an answer."""
    oordeel = antwoord.oordeel
    a = Weergave.of(antwoord, woorden, PUBLIEK)
    aannames = tuple(
        Regel(woorden.feit(aanname.feit).id, vraag, capital(waarde))
        for aanname, (vraag, waarde) in zip(oordeel.aannames, a.aannames, strict=True)
    )
    steps = {s.stap for c in oordeel.gegevens for weg in c.weg_vooruit for s in weg}
    gedaan = []
    for stap in boek.begrippen.stappen.values():
        if stap.id in steps and stap.handeling is not None:
            naam, waarde = stap.handeling
            said = JA if waarde is True else str(waarde)
            gedaan.append((stap.label.rstrip("."), naam, said))
    return Blad(
        a=a,
        aannames=tuple(r for r in aannames if r.naam in boek),
        gedaan=tuple(gedaan),
        vraagt_toestemming=any(c.wie or c.wie_een_van for c in oordeel.gegevens),
        notitie=_note(antwoord, a, woorden, t["notitie"]),
        qr=None if antwoord.bewijs is None else _qr(antwoord.bewijs, a, t),
    )


def said_lines(stand: Stand, boek: Vragenboek, t: Teksten) -> list[Regel]:
    """Return what was said so far, in words; all consent is one line."""
    words = t["vraag"]
    found = []
    for naam, waarden in stand.gezegd.items():
        if naam.startswith(ZEI):
            continue
        vraag = boek[naam]
        labels = [_label(vraag.label(w), w, words) for w in waarden]
        found.append(Regel(naam, vraag.vraag, ", ".join(labels)))
    people = [
        f"{boek[n].vraag}: {words[_ZEI[w[0]]].lower()}"
        for n, w in stand.gezegd.items()
        if n.startswith(ZEI)
    ]
    if people:
        said = capital("; ".join(people))
        found.append(Regel(TOESTEMMING, words["zei"], said))
    return found


_ZEI: Final = {
    "gegeven": "zei_ja",
    "duidelijk": "zei_duidelijk",
    "geweigerd": "zei_nee",
    "ingetrokken": "zei_stop",
    "open": "zei_open",
}


def _label(label: str, waarde: str, words: Mapping[str, str]) -> str:
    special = {"onbekend": words["weet_niet"], "vast": words["tafel_vast"]}
    return label or special.get(waarde, waarde)


def _note(antwoord: Antwoord, a: Weergave, woorden: Woorden, t: Teksten) -> str:
    """Return the lines for the dossier: what was asked and said, and nobody's name."""
    vraag: Mapping[str, Any] = antwoord.vraag
    begrippen = woorden.begrippen
    label = {
        deel: begrippen.feiten[deel].label_of(vraag[deel])
        for deel in ("van", "naar", "doel", "situatie")
    }
    gegevens = enumerate_words([woorden.gegeven(g) for g in vraag["gegevens"]])
    erbij = " ".join((*a.voorwaarden, *a.plichten)) or t["niets_erbij"]
    return "\n".join(
        [
            t["datum"].format(datum=vraag["datum"]),
            t["vraag"].format(gegevens=gegevens, **label),
            t["uitkomst"].format(kop=a.tekst["kop"]),
            t["erbij"].format(wat=erbij),
            t["bron"].format(versie=a.versie, id=a.id or "-"),
        ]
    )


def receipt(bewijs: Bewijs, versie: str, t: Teksten) -> str:
    """
    Return what a scanner reads: what this is, where it stands, and the checkpoint.

    The checkpoint is whole and signed, so that whoever keeps it can see later that
    nothing was changed or taken away. No address, and nothing of the question.
    """
    words = t["ontvangst"]
    head = [
        words["kop"],
        words["kenmerk"].format(id=bewijs.id),
        words["regel"].format(nummer=bewijs.regelnummer),
        words["kader"].format(versie=versie),
        words["nakijken"],
    ]
    return "\n".join([*head, "", bewijs.controlepunt])


def _qr(bewijs: Bewijs, a: Weergave, t: Teksten) -> Markup:
    """Return the receipt as a picture."""
    code = segno.make(receipt(bewijs, a.versie, t), error="l", micro=False)
    drawn = code.svg_inline(scale=3, border=3, light="#fff", svgclass=None)
    # WHY marked as safe: segno draws it from numbers; nothing of it is text.
    return Markup(drawn)  # noqa: S704 - see above
