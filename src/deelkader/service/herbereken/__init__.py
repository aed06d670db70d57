# SPDX-License-Identifier: EUPL-1.2
"""
Replay the questions of a log against another kader: facts only, nobody is opened.

`lezen` gathers the questions of an export and lets the kader answer each different one
once, `uitkomst` counts what changed, `tabel` hides small numbers. Floor 5.
"""
