# SPDX-License-Identifier: EUPL-1.2
"""
Floor 7: the command `deelkader`.

Responsible for arguments, words on the screen and exit codes.
"""
