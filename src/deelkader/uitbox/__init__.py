# SPDX-License-Identifier: EUPL-1.2
"""
What others must hear, put down in the transaction of what made it so.

An event holds a kind and the id of what it is about, nothing of a person. Who hears
it, and how, is the affair of `service.gebeurtenissen`.

Floor 4; stands on `opslag`.
"""

from deelkader.uitbox.uitbox import (
    Soort,
    look_again,
    look_again_at_all,
    post,
    post_erased,
    post_void,
)

__all__ = [
    "Soort",
    "look_again",
    "look_again_at_all",
    "post",
    "post_erased",
    "post_void",
]
