# SPDX-License-Identifier: EUPL-1.2
"""
Fixtures for pytest: ``pytest_plugins = ["deelkader.testing.plugin"]``.

`souffleur`
    A `Souffleur`; the test fails when an answer was said that nobody asked for.

As all of `deelkader.testing`: it proves nothing about the law.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deelkader.testing.souffleur import Souffleur

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def souffleur() -> Iterator[Souffleur]:
    """Say what the next answer is; fail when it is not asked for."""
    said = Souffleur()
    yield said
    said.require_done()
