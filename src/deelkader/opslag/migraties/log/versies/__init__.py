# SPDX-License-Identifier: EUPL-1.2
"""Migrations, one file each; Alembic reads them from this folder. Floor 4, `opslag`."""
