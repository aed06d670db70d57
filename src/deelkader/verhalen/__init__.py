# SPDX-License-Identifier: EUPL-1.2
"""
Scenarios: Dutch sentences that ask a question and say what the answer must be.

Responsible for reading, running and writing them. The words are data of the kader
(`zinnen.yaml`). Reading files needs the extra `analyse`. Stands above `kader`.
"""

from deelkader.verhalen.fout import ScenarioError
from deelkader.verhalen.verhaal import Verhaal, Verwachting
from deelkader.verhalen.zinnenboek import Zin, Zinnenboek

__all__ = ["ScenarioError", "Verhaal", "Verwachting", "Zin", "Zinnenboek"]
