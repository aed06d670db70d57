# SPDX-License-Identifier: EUPL-1.2
"""
Floor 6: the API over HTTP, under `/v1`, after the NLGov API Design Rules.

Responsible for HTTP only; every answer comes from `service`.
"""

from deelkader.api.app import create_app

__all__ = ["create_app"]
