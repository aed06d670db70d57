# SPDX-License-Identifier: EUPL-1.2
"""
AuthZEN Authorization API 1.0, without HTTP: `Toegang` answers, one line per call.

What its attributes mean stands in `authzen.yaml` of the kader. Floor 5.
"""

from deelkader.service.toegang.besluit import SOORT as VERPLICHTING
from deelkader.service.toegang.regel import SOORT
from deelkader.service.toegang.toegang import Koppen, Toegang

__all__ = ["SOORT", "VERPLICHTING", "Koppen", "Toegang"]
