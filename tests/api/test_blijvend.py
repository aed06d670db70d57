# SPDX-License-Identifier: EUPL-1.2
"""What a service that runs long does about its memory."""

from __future__ import annotations

import platform
import subprocess
import sys

THREADS = 8
PLAATS = 64 * 2**20
"""What glibc keeps apart for a place, on a machine of 64 bits."""
SCRIPT = """
import sys, threading
if sys.argv[1] == "few":
    from deelkader.api.blijvend import few_arenas
    few_arenas()
wait = threading.Barrier({threads} + 1)
def work():
    kept = [bytes(2_000) for _ in range(200)]
    wait.wait()
    wait.wait()
for _ in range({threads}):
    threading.Thread(target=work, daemon=True).start()
wait.wait()
print(open("/proc/self/maps").read())
wait.wait()
"""


def places(how: str) -> int:
    """Return in how many places the threads of a new process have their memory."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(threads=THREADS), how],
        check=True,
        capture_output=True,
        text=True,
    )
    starts, ends = [], {}
    for line in done.stdout.splitlines():
        where, _, rest = line.partition(" ")
        start, _, end = where.partition("-")
        if rest.split()[3:] == ["0"]:
            starts.append(int(start, 16))
            ends[int(start, 16)] = int(end, 16)
    return sum(
        start % PLAATS == 0 and ends.get(ends[start]) == start + PLAATS
        for start in starts
    )


def test_threads_share_a_few_places() -> None:
    """Eight threads make no eight places; where the system does not know this: none."""
    if platform.libc_ver()[0] != "glibc":
        assert places("few") == 0
        return
    assert places("many") > 2
    assert places("few") <= 1


def test_a_service_looks_less_often() -> None:
    """And in a process of its own: a test must not change it for the others."""
    script = (
        "import gc; before = gc.get_threshold();"
        "from deelkader.api.blijvend import look_less_often; look_less_often();"
        "now = gc.get_threshold(); print(now[0] > before[0] > 0, all(now))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["True", "True"]
