# SPDX-License-Identifier: EUPL-1.2
"""
The bare framework: one empty endpoint, served as `deelkader start` serves its own.

Run as ``python -m bench.leeg``; the first line it prints is its address.
"""

from __future__ import annotations

import socket

import uvicorn
from fastapi import FastAPI


def main() -> None:
    """Serve until stopped."""
    app = FastAPI(openapi_url=None)

    @app.post("/leeg", status_code=201)
    async def leeg() -> dict[str, str]:
        return {}

    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(f"http://127.0.0.1:{listener.getsockname()[1]}/", flush=True)
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, server_header=False
        )
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
