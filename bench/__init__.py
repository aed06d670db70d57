# SPDX-License-Identifier: EUPL-1.2
"""The budgets: one module per budget, each measured beside a peer in the same run."""
