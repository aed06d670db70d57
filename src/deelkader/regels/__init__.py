# SPDX-License-Identifier: EUPL-1.2
"""Floor 2: YAML files become a checked, hashed, immutable `Kaderinhoud`."""

from deelkader.regels.kaderinhoud import Kaderinhoud
from deelkader.regels.laden import load_folder, load_texts

__all__ = ["Kaderinhoud", "load_folder", "load_texts"]
