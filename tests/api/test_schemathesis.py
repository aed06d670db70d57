# SPDX-License-Identifier: EUPL-1.2
"""Both OpenAPI documents, tried out by schemathesis on the app with a real login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS
from schemathesis.specs.openapi.checks import positive_data_acceptance
from tests.inlogsite import bearer, login_client
from tests.uitgever import Uitgever

from deelkader.inlog import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

DOCUMENTEN = ("/v1/openapi.json", "/access/v1/openapi.json")
# WHY not: which words a kader knows stands in the kader, so what fits the document
# can still be a 400 that names them.
NIET = [positive_data_acceptance]
KOP = "Idempotency-Key"
# WHY the same ones each time: with so few, what fails must be what was changed.
PER_MANIER = 10


@pytest.fixture(scope="module")
def ingelogd(tmp_path_factory) -> Iterator[tuple[TestClient, dict[str, str]]]:
    """Return a client of the app behind a login, and the header that opens it."""
    with (
        Uitgever() as uitgever,
        login_client(tmp_path_factory.mktemp("schema"), uitgever) as (client, _),
    ):
        scopes = " ".join(scope.value for scope in Scope)
        head = bearer(uitgever.token(scope=scopes))
        yield client, head


def already_begun(app: Any) -> Any:
    """Return *app* so that whoever asks it does not begin and end it once more."""

    async def asked(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "lifespan":
            await app(scope, receive, send)
            return
        kind = ""
        while kind != "lifespan.shutdown":
            kind = (await receive())["type"]
            await send({"type": f"{kind}.complete"})

    return asked


@pytest.mark.parametrize("pad", DOCUMENTEN)
def test_nothing_that_is_sent_gets_what_is_not_described(ingelogd, pad):
    """No crash, only what the document says, and nothing without a login."""
    client, headers = ingelogd
    schema = schemathesis.openapi.from_asgi(pad, already_begun(client.app))
    schema.config.generation.update(with_security_parameters=False)
    seen: set[tuple[str, int]] = set()
    found: list[Any] = list(schema.get_all_operations())
    operations = [one.ok() for one in found]
    for operation in operations:
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):

            @given(case=operation.as_strategy(generation_mode=mode))
            @settings(
                max_examples=PER_MANIER,
                derandomize=True,
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            def run(case: Any) -> None:
                # WHY: the example of the key would be that of every request.
                if case.headers and KOP in case.headers:
                    case.headers[KOP] = str(uuid4())
                response = case.call_and_validate(
                    headers=dict(headers), excluded_checks=NIET
                )
                seen.add((case.operation.label, response.status_code))

            try:
                run()
            except Unsatisfiable:
                # WHY: what takes any text, or nothing, cannot be asked wrongly; and of
                # what takes nearly anything no wrong one may come up in a short run.
                assert mode is GenerationMode.NEGATIVE
    assert {label for label, _ in seen} == {o.label for o in operations}
    assert {200, 400} <= {status for _, status in seen}


def test_the_checks_are_those_we_think():
    """No data that is refused, no status, header or shape that is not described."""
    names = {check.__name__ for check in CHECKS.get_all()}
    assert names >= {
        *("not_a_server_error", "status_code_conformance", "ignored_auth"),
        *("content_type_conformance", "response_headers_conformance"),
        *("response_schema_conformance", "negative_data_rejection"),
    }
