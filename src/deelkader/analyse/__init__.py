# SPDX-License-Identifier: EUPL-1.2
"""
Formal questions about a kader: is a sentence true of every question?

Needs the extra `analyse`. Above the kader, below everything that stores or serves.
"""
