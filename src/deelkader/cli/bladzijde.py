# SPDX-License-Identifier: EUPL-1.2
"""
A web page that stands alone: no script, no other file, fit to be printed.

Built as a tree, so that every text is escaped. Floor 7, `cli`.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from deelkader.beeld.tekenen import put

__all__ = ["page", "print_page", "put"]

_STIJL = """
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; margin: 2rem auto;
  max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { border: 1px solid #8a8a8a; padding: .3rem .5rem; text-align: left;
  vertical-align: top; }
thead th { background: #ececec; }
td a { color: inherit; }
summary { cursor: pointer; }
ul { margin: .2rem 0 0; padding-left: 1.2rem; font-size: .85rem; }
pre { background: #f4f4f4; padding: .6rem; overflow-x: auto; white-space: pre-wrap; }
.gat { outline: 3px dashed #8a1f11; outline-offset: -3px; }
.let-op { border-left: .4rem solid #8a1f11; padding-left: .6rem; }
"""
"""Only what is the same on every page; colours of outcomes come from the caller."""


def page(titel: str, stijl: str = "") -> tuple[ET.Element, ET.Element]:
    """Return the tree of a page with *titel*, and the element to fill."""
    html = ET.Element("html", lang="nl")
    head = ET.SubElement(html, "head")
    ET.SubElement(head, "meta", charset="utf-8")
    ET.SubElement(
        head, "meta", name="viewport", content="width=device-width, initial-scale=1"
    )
    put(head, "title", titel)
    put(head, "style", _STIJL + stijl)
    main = ET.SubElement(ET.SubElement(html, "body"), "main")
    put(main, "h1", titel)
    return html, main


def print_page(html: ET.Element) -> None:
    """Print the page."""
    print("<!doctype html>")
    print(ET.tostring(html, encoding="unicode", method="html"))
