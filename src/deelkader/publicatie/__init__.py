# SPDX-License-Identifier: EUPL-1.2
"""
Publishing a kader: a signed, dated bundle that two people approved.

Responsible for the form of a bundle, for making one in steps, and for what speaks
against taking one in use. Which keys an installation trusts and what it had before
stands in `register`. Floor 5, beside `uitvoer`.

Nothing is imported here: who looks at a difference needs no log, and who starts the
service needs no prover.
"""
