# SPDX-License-Identifier: EUPL-1.2
"""The kader, the sentences and the features of this repository, read once."""

from functools import cache
from pathlib import Path

from deelkader import Kader
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import Feature, Scenario, read_features

HOOFDMAP = Path(__file__).parents[2]
FEATURES = HOOFDMAP / "features"


@cache
def kader() -> Kader:
    """Return the kader of this repository."""
    return Kader.load(HOOFDMAP / "rules")


@cache
def zinnenboek() -> Zinnenboek:
    """Return every sentence that can be said about it."""
    return Zinnenboek(kader())


@cache
def features() -> tuple[Feature, ...]:
    """Return every feature file."""
    return read_features(FEATURES)


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Return every scenario of every feature."""
    return tuple(s for feature in features() for s in feature.scenarios)
