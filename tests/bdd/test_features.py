# SPDX-License-Identifier: EUPL-1.2
"""Runs every scenario in features/."""

from pytest_bdd import scenarios
from tests.bdd.gelezen import FEATURES

scenarios(str(FEATURES))
