# SPDX-License-Identifier: EUPL-1.2
"""
Replay the questions of a log against another kader: facts only, nobody is opened.

`lezen` gathers the questions of an export that was verified, `uitkomst` judges each
different one once, `tabel` counts what changed and hides small numbers. Floor 5.
"""
