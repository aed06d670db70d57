# SPDX-License-Identifier: EUPL-1.2
"""
Floor 7: the pages. A package per page, with its routes, its words and its templates.

Works without scripts. Responsible for showing; every answer and every word of
the kader comes from `service`.
"""

from deelkader.web.site import create_site
from deelkader.web.voorportaal import create_login_site

__all__ = ["create_login_site", "create_site"]
