# SPDX-License-Identifier: EUPL-1.2
"""
Follow-up of duties: what happened in a case becomes tasks with a day.

Floor 4; stands on `sleutels` and `opslag`, knows the rules of the kader. Why so:
docs/adr/0016.
"""
