# SPDX-License-Identifier: EUPL-1.2
"""The front door: what `import deelkader` gives, and nothing more."""

from __future__ import annotations

import deelkader


def test_the_surface_is_sorted_and_short() -> None:
    """At most twenty names, in order."""
    assert sorted(deelkader.__all__) == deelkader.__all__
    assert len(deelkader.__all__) <= 20


def test_every_name_exists() -> None:
    """A name that is promised can be imported."""
    for name in deelkader.__all__:
        assert getattr(deelkader, name) is not None


def test_onbekend_is_neither_true_nor_false() -> None:
    """Truthiness on an unknown fact is an error, not a no."""
    try:
        bool(deelkader.Onbekend())
    except TypeError:
        return
    raise AssertionError
