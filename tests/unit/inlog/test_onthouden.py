# SPDX-License-Identifier: EUPL-1.2
"""A token that was checked is believed again, but never longer than a check would."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import jwt
import pytest
from tests.uitgever import Uitgever
from tests.unit.inlog.test_tokencontrole import organisation

from deelkader.inlog import Sleutelbron, Tokencontrole, TokenError
from deelkader.inlog.onthouden import MEESTE, Gecheckt, Geheugen

if TYPE_CHECKING:
    from collections.abc import Iterator


class Klok:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.verder = 0.0

    def __call__(self) -> float:
        """Return the moment that it shows."""
        return time.time() + self.verder


@pytest.fixture
def uitgever() -> Iterator[Uitgever]:
    """Return an issuer that runs."""
    with Uitgever() as running:
        yield running


@pytest.fixture
def klok() -> Klok:
    """Return the clock of the check."""
    return Klok()


@pytest.fixture
def getallen(monkeypatch) -> list[str]:
    """Return a list that grows with every token whose signature is looked at."""
    seen: list[str] = []
    decode = jwt.decode

    def noting(token: str, *args: Any, **more: Any) -> Any:
        seen.append(token)
        return decode(token, *args, **more)

    monkeypatch.setattr(jwt, "decode", noting)
    return seen


def steady(uitgever: Uitgever, klok: Klok) -> Tokencontrole:
    """Return a check whose keys stay good."""
    bron = Sleutelbron(uitgever.certs)
    return Tokencontrole({"roek": organisation(uitgever)}, {"roek": bron}, klok)


def test_the_signature_is_looked_at_once(uitgever, klok, getallen):
    """The same token gives the same carrier; another token is checked itself."""
    controle = steady(uitgever, klok)
    token, other = uitgever.token(sub="m1"), uitgever.token(sub="m2")
    first = controle.check(token)
    assert controle.quickly(token) is first
    seconds = [controle.quickly(one) for one in (token, other)]
    assert [one and one.sub for one in seconds] == ["m1", "m2"]
    assert getallen == [token, other]


def test_a_token_that_ran_out_is_refused(uitgever, klok):
    """What is remembered ends when the token does, with the same reason."""
    controle = steady(uitgever, klok)
    now = int(time.time())
    # WHY: the library that checks has the clock of the machine.
    token = uitgever.token(iat=now - 100, exp=now - organisation(uitgever).speling + 2)
    controle.check(token)
    time.sleep(3)
    with pytest.raises(TokenError) as refused:
        controle.quickly(token)
    assert refused.value.reden == "verlopen"


def test_a_part_of_a_second_is_remembered_no_longer(uitgever, getallen):
    """The check counts whole seconds; what is remembered may not outlive that."""
    nu = [time.time()]
    bron = Sleutelbron(uitgever.certs)
    one = organisation(uitgever)
    controle = Tokencontrole({"roek": one}, {"roek": bron}, lambda: nu[0])
    end = int(nu[0]) + 100
    token = uitgever.token(exp=end + 0.9)
    controle.check(token)
    nu[0] = end + one.speling + 0.5
    controle.quickly(token)
    assert getallen == [token, token]


@pytest.mark.parametrize("verder", [-5.0, 1e7])
def test_another_moment_is_a_check_of_its_own(uitgever, klok, getallen, verder):
    """After the end, and before the moment of the check, nothing is remembered."""
    controle = steady(uitgever, klok)
    token = uitgever.token()
    controle.check(token)
    klok.verder = verder
    controle.quickly(token)
    assert getallen == [token, token]


def test_a_key_that_was_taken_away_takes_its_tokens_along(uitgever, klok):
    """A token of a key that the issuer no longer has is refused, checked or not."""
    later = Klok()
    bron = Sleutelbron(uitgever.certs, klok=later)
    controle = Tokencontrole({"roek": organisation(uitgever)}, {"roek": bron}, klok)
    token = uitgever.token()
    controle.check(token)
    uitgever.rotate()
    # WHY: until the keys are asked for again nobody can know.
    assert controle.quickly(token) is not None
    later.verder = 700
    assert controle.quickly(token) is None
    with pytest.raises(TokenError) as refused:
        controle.check(token)
    assert refused.value.reden == "sleutel-onbekend"
    with pytest.raises(TokenError):
        controle.check(token)


def test_it_remembers_a_bounded_number_and_no_token():
    """The oldest goes first, and the memory holds hashes only."""
    geheugen = Geheugen()
    found = Gecheckt("roek", "a", None, None, 0, 10)  # type: ignore[arg-type]  # unused
    for number in range(MEESTE + 1):
        geheugen.keep(f"token-{number}", found)
    assert geheugen.find("token-0", 5) is None
    assert geheugen.find(f"token-{MEESTE}", 5) is found
    assert "token-" not in repr(vars(geheugen))
