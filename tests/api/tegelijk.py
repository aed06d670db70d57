# SPDX-License-Identifier: EUPL-1.2
"""Requests that come at one moment, in one loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import httpx

SECONDEN = 60


def post_at_once(
    app: Any, pad: str, lijven: Sequence[Any], koppen: Sequence[dict[str, str]] = ()
) -> list[httpx.Response]:
    """Post all of *lijven* to *pad*; return the answers in their order."""

    async def scene() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://127.0.0.1"
        ) as client:
            heads = koppen or [{}] * len(lijven)
            asked = [
                client.post(pad, json=lijf, headers=kop)
                for lijf, kop in zip(lijven, heads, strict=True)
            ]
            return await asyncio.wait_for(asyncio.gather(*asked), SECONDEN)

    return asyncio.run(scene())
