# SPDX-License-Identifier: EUPL-1.2
"""
The permit/forbid core of a kader, for engines that know only permit and forbid.

Responsible for the policies, their schema, and for saying what does not fit in
them. Asks no engine. Floor 4, `cedar`.
"""

from deelkader.cedar.uitvoer import Cedaruitvoer, to_cedar

__all__ = ["Cedaruitvoer", "to_cedar"]
