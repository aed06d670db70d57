# SPDX-License-Identifier: EUPL-1.2
"""What the service adds to the register: ids, and one transaction with the log."""

from __future__ import annotations

import pytest
from tests.bdd.gelezen import kader

from deelkader import VraagError
from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.service.toestemmingen import Toestemmingen

VRAAG = {
    "jeugdige": "kind-zilvermeeuw",
    "gever": "jeugdige",
    "soort": "gevraagd",
    "gebeurdOp": "2026-04-20T09:30:00Z",
    "vastgelegdDoor": "medewerker-roek",
}


def test_no_new_id_looks_like_a_bsn(logboek):
    """A random UUID does so once in 140 times; then the event would be refused."""
    register = Toestemmingen(kader(), logboek)
    ids = [register.check(VRAAG).id for _ in range(2_000)]
    assert not any(map(lijkt_op_bsn, ids))
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("raw", [None, [], "kind-zilvermeeuw", 1])
def test_what_is_no_block_is_refused(logboek, raw):
    """Anything but a mapping is one problem, and nothing is written."""
    with pytest.raises(VraagError) as refused:
        Toestemmingen(kader(), logboek).check(raw)
    assert [p.code for p in refused.value.problemen] == ["verkeerd-type"]
    assert len(logboek) == 0
