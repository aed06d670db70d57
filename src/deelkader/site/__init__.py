# SPDX-License-Identifier: EUPL-1.2
"""
The rules as a site to read, search and print: one page per question, rule and norm.

Responsible for collecting what is shown, for the pages and for writing them in a
folder. Decides nothing: every answer comes from the engine, every proof from the
prover. Same kader and scenarios, same bytes. Floor 4, `site`.
"""

from deelkader.site.maken import Site, build
from deelkader.site.schrijven import MapError, write_site

__all__ = ["MapError", "Site", "build", "write_site"]
