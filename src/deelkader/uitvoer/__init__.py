# SPDX-License-Identifier: EUPL-1.2
"""
What leaves the log in the words of others: ADL, LDV, NEN 7513, FHIR, CSV.

Every export is made from opened lines as plain data; nothing here reads a log,
opens a key or judges a question.

Between floor 4 and floor 5; imports only `errors`, `begrippen` and `model`.
"""
