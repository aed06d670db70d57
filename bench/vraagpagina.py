# SPDX-License-Identifier: EUPL-1.2
"""
Budgets `vraagpagina`: a page with a question, and the weight of the first answer.

The page stands beside the same bytes from the framework.

The peer is FastAPI with a template of jinja2 that gives the same number of buttons and
the same hidden fields, behind the same compression. Every question of the way to an
answer is measured; the answer itself writes a line, and is not. The weight is what
a browser that knows nothing yet fetches, compressed: the page, its style and script.
"""

from __future__ import annotations

import asyncio
import gc
import re
import statistics
import time
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Form

from bench.meting import Meting

RONDES = 9
HERHAAL = 6
DAG = date(2026, 11, 22)
TIKKEN = (
    ("van", "jeugdprofessional"),
    ("naar", "school"),
    ("situatie", "hulpvraag"),
    ("gegevens", "betrokkenheid"),
    ("doel", "onderwijs-ondersteunen"),
    ("leeftijdsgroep", "12-15"),
    ("gezag", "gezamenlijk"),
)
Getal = Annotated[int, Form()]
KOP = {"content-type": "application/x-www-form-urlencoded"}
SJABLOON = """<!doctype html><html lang="nl"><title>{{ titel }}</title>
<h1>{{ titel }}</h1><form method="post">
{% for n, w in velden %}<input type="hidden" name="{{ n }}"
value="{{ w }}">{% endfor %}{% for k in knoppen %}<button name="x" value="{{ k }}">
<span>{{ k }}</span><small>{{ vul }}</small></button>{% endfor %}</form>"""


def _ours() -> Any:
    from deelkader import Kader
    from deelkader.testing.geheugenlogboek import Geheugenlogboek
    from deelkader.web import create_site

    return create_site(Kader.standard(), Geheugenlogboek(), lambda: DAG)


def _bare() -> Any:
    from fastapi import FastAPI
    from fastapi.responses import HTMLResponse
    from jinja2 import Environment
    from starlette.middleware.gzip import GZipMiddleware

    app = FastAPI()
    sjabloon = Environment(autoescape=True).from_string(SJABLOON)

    @app.post("/")
    def page(hoeveel: Getal, vul: Getal) -> HTMLResponse:
        html = sjabloon.render(
            titel="Een vraag?",
            velden=[("naam", "waarde")] * 8,
            knoppen=range(hoeveel),
            vul="x" * vul,
        )
        return HTMLResponse(html)

    app.add_middleware(GZipMiddleware, minimum_size=2_000)
    return app


async def _times(app: Any, bodies: list[bytes]) -> tuple[list[float], list[str]]:
    """Return CPU seconds per body, the least of some, and the pages."""
    import httpx

    transport = httpx.ASGITransport(app=app)
    times, pages = [], []
    async with httpx.AsyncClient(
        transport=transport, base_url="http://127.0.0.1"
    ) as client:
        for body in bodies:
            best = float("inf")
            for _ in range(HERHAAL):
                begin = time.process_time()
                page = await client.post("/", content=body, headers=KOP)
                best = min(best, time.process_time() - begin)
                assert page.status_code == 200, page.text
            times.append(best)
            pages.append(page.text)
    return times, pages


async def _weight(app: Any) -> dict[str, float]:
    """Return the kB over the wire of the first page with an answer, per file."""
    import httpx

    transport = httpx.ASGITransport(app=app)
    body = urlencode([*TIKKEN[:5], ("klaar", "ja")]).encode()
    async with httpx.AsyncClient(
        transport=transport, base_url="http://127.0.0.1"
    ) as client:
        page = await client.post("/", content=body, headers=KOP)
        assert "Kenmerk" in page.text, page.text
        files = re.findall(r'"(/statisch/[^"]+)"', page.text)
        got = {naam: await client.get(naam) for naam in files}
    sizes = {"bladzijde": page, **got}
    return {
        naam: int(one.headers["content-length"]) / 1000 for naam, one in sizes.items()
    }


def measure() -> Iterator[Meting]:
    """Yield the ratio of a question page to a bare one, and the weight of an answer."""
    ours, bare = _ours(), _bare()
    bodies = [urlencode(TIKKEN[: n + 1]).encode() for n in range(len(TIKKEN))]
    _, pages = asyncio.run(_times(ours, bodies))
    same = []
    for page in pages:
        hoeveel = page.count("<button")
        vul = max(0, (len(page) - 90 * hoeveel) // hoeveel)
        same.append(urlencode({"hoeveel": hoeveel, "vul": vul}).encode())
    ratios = []
    for _ in range(RONDES):
        gc.collect()
        a, _ = asyncio.run(_times(ours, bodies))
        b, _ = asyncio.run(_times(bare, same))
        ratios.append(statistics.mean(a) / statistics.mean(b))
    detail = {
        "per vraag": f"{1e3 * statistics.mean(a):.2f} ms",
        "kaal": f"{1e3 * statistics.mean(b):.2f} ms",
    }
    against = "FastAPI met jinja2, een bladzijde van dezelfde grootte"
    yield Meting(
        "vraagpagina", statistics.median(ratios), "keer", against, "<= 3", detail
    )
    weight = asyncio.run(_weight(ours))
    shown = {naam.rpartition("/")[2]: f"{kb:.1f} kB" for naam, kb in weight.items()}
    all_ = sum(weight.values())
    yield Meting("vraagpagina", all_, "kB", "eerste antwoord", "<= 50", shown)
