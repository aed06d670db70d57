# SPDX-License-Identifier: EUPL-1.2
"""
What all pages share: the templates, the words, the style, and the two bad pages.

Responsible for rendering. What stands on a page is the affair of its own package.
Floor 7.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from deelkader.service import Woorden
from deelkader.web.teksten import Taal, choose, load_languages

if TYPE_CHECKING:
    from deelkader.service import Dienst
    from deelkader.web.ontvangst import Bezoek

STATISCH: Final = "/statisch/"
_NL: Final = Markup(' lang="nl"')
"""Marks what the kader says, on a page in another language."""


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page, ready to send; *onthoud* is what this device keeps for next time."""

    html: str
    status: int
    onthoud: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that goes with the pages; its name changes when it does."""

    naam: str
    inhoud: bytes
    soort: str

    @classmethod
    def of(cls, naam: str, inhoud: bytes, soort: str) -> Bestand:
        """Return the file with the print of its content in its name."""
        merk = hashlib.sha256(inhoud).hexdigest()[:12]
        stam, punt, uitgang = naam.rpartition(".")
        return cls(f"{stam}-{merk}{punt}{uitgang}", inhoud, soort)


_OVERAL: Final = frozenset({"tokens.css", "stijl.css", "blad.js"})
_SOORTEN: Final = {".css": "text/css", ".js": "text/javascript"}


def files_of_pages() -> dict[str, Bestand]:
    """Return the styles and scripts that only some pages use, by their own name."""
    return {
        one.name: Bestand.of(one.name, one.read_bytes(), soort)
        for one in files("deelkader.web").joinpath("static").iterdir()
        if one.name not in _OVERAL
        and (soort := _SOORTEN.get(Path(one.name).suffix)) is not None
    }


def static_files(thema: Path | None = None) -> tuple[Bestand, Bestand]:
    """
    Return the style and the script; *thema* holds tokens that come after ours.

    Raises:
        OSError: *thema* cannot be read.
    """
    folder = files("deelkader.web").joinpath("static")
    parts = [folder.joinpath("tokens.css").read_bytes()]
    if thema is not None:
        parts.append(thema.read_bytes())
    parts.append(folder.joinpath("stijl.css").read_bytes())
    script = folder.joinpath("blad.js").read_bytes()
    return (
        Bestand.of("stijl.css", b"\n".join(parts), "text/css"),
        Bestand.of("blad.js", script, "text/javascript"),
    )


class Bladmaker:
    """Makes pages on one Dienst; safe to share between threads."""

    def __init__(
        self,
        dienst: Dienst,
        thema: Path | None = None,
        uitloggen: str = "",
        *,
        met_kader: bool = True,
    ) -> None:
        """
        With *uitloggen* every page says where one logs out.

        Without *met_kader* none says which kader answers: before a login nobody knows.
        """
        self._met_kader = met_kader
        self.dienst = dienst
        self.woorden = Woorden(dienst.kader)
        self.talen = load_languages()
        stijl, script = static_files(thema)
        eigen = files_of_pages()
        self.bestanden = (stijl, script, *eigen.values())
        self._ook: list[tuple[str, str]] = []
        self._omgeving = Environment(
            loader=PackageLoader("deelkader.web"),
            autoescape=True,
            undefined=StrictUndefined,
            # WHY: a template of an installation does not change while it runs.
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._omgeving.globals |= {
            "stijl": STATISCH + stijl.naam,
            "script": STATISCH + script.naam,
            "statisch": {n: STATISCH + one.naam for n, one in eigen.items()},
            "ook": self._ook,
            "uitloggen": uitloggen,
        }
        self._omgeving.filters["hoofdletter"] = lambda s: s[:1].upper() + s[1:]

    def link(self, pad: str, woord: str) -> None:
        """Let every page lead to *pad*, with the word `basis.`*woord*."""
        self._ook.append((pad, woord))

    def taal(self, bezoek: Bezoek) -> Taal:
        """Return the language of this visit."""
        return choose(self.talen, bezoek.taal)

    def render(
        self, naam: str, bezoek: Bezoek, status: int = 200, **inhoud: Any
    ) -> Pagina:
        """Return the page made with the template *naam*."""
        taal = self.taal(bezoek)
        html = self._omgeving.get_template(naam).render(
            t=taal.teksten,
            taal=taal.code,
            nl="" if taal.is_bron else _NL,
            talen=[
                (other.code, other.teksten["basis"]["taal"])
                for other in self.talen.values()
                if other is not taal
            ],
            versie=self.dienst.kader.versie.versie if self._met_kader else None,
            let_op=[one.boodschap for one in self.dienst.let_op],
            **inhoud,
        )
        return Pagina(html, status)

    def storing(
        self, bezoek: Bezoek, status: int, paren: Sequence[tuple[str, str]] = ()
    ) -> Pagina:
        """Return the page for when there is no answer; *paren* can be sent again."""
        titel = self.taal(bezoek).teksten["storing"]["titel"]
        return self.render("storing.html", bezoek, status, titel=titel, paren=paren)

    def closed(self, bezoek: Bezoek) -> Pagina:
        """Return the page for an installation where one asks with a token only."""
        titel = self.taal(bezoek).teksten["gesloten"]["titel"]
        return self.render("gesloten.html", bezoek, 403, titel=titel)

    def foreign(self, bezoek: Bezoek, status: int = 403) -> Pagina:
        """Return the page for a form that is not ours or not whole."""
        titel = self.taal(bezoek).teksten["vreemd"]["titel"]
        return self.render("vreemd.html", bezoek, status, titel=titel)
