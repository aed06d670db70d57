# SPDX-License-Identifier: EUPL-1.2
"""The seed of what the tests draw: new where one looks, fixed where one judges."""

import os
import random
import subprocess
from functools import lru_cache
from pathlib import Path

HIER = Path(__file__).resolve().parent


def is_ci() -> bool:
    """Return whether a machine judges this commit."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


def draw_seed() -> int:
    """
    Return the seed in ``DEELKADER_ZAAD``, that of this commit in CI, or a new one.

    In CI the same files give the same verdict: a change is not refused for what was
    drawn today, and another change draws anew. Outside it, and in a long run, each
    run looks elsewhere.
    """
    if given := os.environ.get("DEELKADER_ZAAD"):
        return int(given)
    is_long = os.environ.get("DEELKADER_LANG") == "1"
    if is_ci() and not is_long:
        return seed_of_commit()
    return random.SystemRandom().getrandbits(32)


@lru_cache(1)
def seed_of_commit() -> int:
    """Return a seed that follows from the files of this commit; 0 without git."""
    asked = ("git", "rev-parse", "HEAD^{tree}")
    try:
        said = subprocess.run(asked, cwd=HIER, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return 0
    return int(said.stdout[:8], 16)
