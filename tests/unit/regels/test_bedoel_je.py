# SPDX-License-Identifier: EUPL-1.2
"""The question "Bedoel je ...?"."""

from __future__ import annotations

import doctest

import pytest

from deelkader.regels import bedoel_je as module
from deelkader.regels.bedoel_je import bedoel_je

KEUZES = ["verzuim", "gi-rol", "veilig-thuis", "leeftijdsgroep", "beide"]


@pytest.mark.parametrize(
    ("woord", "verwacht"),
    [
        ("schoolverzuim", "verzuim"),
        ("gi_rol", "gi-rol"),
        ("Veilig Thuis", "veilig-thuis"),
        ("leeftijdgroep", "leeftijdsgroep"),
        ("BEIDE", "beide"),
    ],
)
def test_the_nearest_choice_is_asked(woord, verwacht):
    """A typing error, a capital or another dash leads to the known word."""
    assert f" Bedoel je '{verwacht}'?" == bedoel_je(woord, KEUZES)


@pytest.mark.parametrize("woord", ["", "politie", "x" * 10_000, "xyz"])
def test_nothing_is_asked_when_nothing_looks_like_it(woord):
    """A word that looks like no choice gives no question."""
    assert bedoel_je(woord, KEUZES) == ""


def test_a_word_is_never_suggested_for_itself():
    """The word itself is no suggestion, and no choices give none."""
    assert bedoel_je("beide", ["beide"]) == ""
    assert bedoel_je("beide", []) == ""


def test_a_variant_in_writing_wins_over_a_nearer_word():
    """The same word written differently goes before a word that looks like it."""
    assert bedoel_je("GI_ROL", ["gi-rol-x", "gi-rol"]) == " Bedoel je 'gi-rol'?"


def test_examples_in_the_docstring_run():
    """The examples in the module are true."""
    assert doctest.testmod(module).failed == 0
