# SPDX-License-Identifier: EUPL-1.2
"""Reading a page as a browser without scripts does: its forms, tags and buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

KOP = {"Content-Type": "application/x-www-form-urlencoded"}

Paar = tuple[str, str]


@dataclass
class Formulier:
    """One form: where it goes, its hidden fields, its buttons and its boxes."""

    adres: str
    verborgen: list[Paar] = field(default_factory=list)
    knoppen: list[Paar] = field(default_factory=list)
    vakjes: list[Paar] = field(default_factory=list)


class Bladzijde(HTMLParser):
    """The tags, the forms and the plain text of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.formulieren: list[Formulier] = []
        self.tekst = ""
        self.kop = ""
        self._in_kop = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        """Keep a tag, and what it adds to a form."""
        a = dict(attrs)
        self.tags.append((tag, a))
        self._in_kop = self._in_kop or tag == "h1"
        if tag == "form":
            self.formulieren.append(Formulier(a.get("action") or ""))
        elif tag == "input" and self.formulieren:
            pair = (a["name"] or "", a["value"] or "")
            form = self.formulieren[-1]
            (form.vakjes if a["type"] == "checkbox" else form.verborgen).append(pair)
        elif tag == "button" and a.get("name"):
            self.formulieren[-1].knoppen.append((a["name"] or "", a["value"] or ""))

    def handle_endtag(self, tag):
        """See where the heading ends."""
        self._in_kop = self._in_kop and tag != "h1"

    def handle_data(self, data):
        """Keep the text."""
        self.tekst += data
        self.kop += data if self._in_kop else ""

    def of(self, *names: str) -> list[dict[str, str | None]]:
        """Return the attributes of all tags with one of *names*."""
        return [attrs for tag, attrs in self.tags if tag in names]

    def form_with(self, naam: str, waarde: str) -> Formulier:
        """Return the form that has this button."""
        return next(f for f in self.formulieren if (naam, waarde) in f.knoppen)


def tap(client, page, naam, waarde, *vakjes):
    """Press one button of *page*, with these boxes ticked; return what comes."""
    form = Bladzijde(page.text).form_with(naam, waarde)
    assert set(vakjes) <= set(form.vakjes)
    body = urlencode([*form.verborgen, *vakjes, (naam, waarde)])
    return client.post(form.adres, content=body, headers=KOP)


def walk(client, *tikken, start=None):
    """Press a button per page, from the first page; return what comes last."""
    page = client.get("/") if start is None else start
    for naam, waarde in tikken:
        page = tap(client, page, naam, waarde)
    return page
