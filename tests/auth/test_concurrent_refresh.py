"""Many processes, each with many threads or tasks, find the token expired at the same moment: one refresh, no failed call."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest
from amokit import AmoCRM
from amokit_sandbox import Sandbox

from ..operations import ROOT
from .sandbox_sign_in import code, setup
from .shared_store_process import oauth
from .store_factories import PAST, Place, close

PROCESSES, WORKERS = 8, 8
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("generated", "overrides", "sandbox", ".")),
}


class Crowd:
    """Processes, half of them with threads, half with tasks."""

    def __init__(self, processes: list[subprocess.Popen[str]]) -> None:
        self._processes = processes

    def tell(self, line: str) -> list[str]:
        """Sends a command to all processes at once, and waits for their results."""
        for process in self._processes:
            assert process.stdin
            process.stdin.write(f"{line}\n")
            process.stdin.flush()
        answers: list[str] = []
        for process in self._processes:
            assert process.stdout
            answers.append(process.stdout.readline().rstrip("\n"))
        return answers

    def go(self) -> tuple[int, int, str]:
        """Calls that went well, calls that failed, and what failed first."""
        found = [answer.split(" ", 2) for answer in self.tell(f"go {WORKERS}")]
        return (
            sum(int(ok) for ok, _, _ in found),
            sum(int(bad) for _, bad, _ in found),
            next((why for *_, why in found if why), ""),
        )


@pytest.fixture(scope="module")
def crowd() -> Iterator[Crowd]:
    command = [sys.executable, "-m", "tests.auth.shared_store_process"]
    with ExitStack() as stack:
        processes = [
            subprocess.Popen(
                [*command, ("sync", "async")[number % 2]],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env=ENVIRONMENT,
            )
            for number in range(PROCESSES)
        ]
        for process in processes:
            stack.enter_context(process)
        yield Crowd(processes)


def rounds(crowd: Crowd, place: Place, sandbox: Sandbox, number: int) -> list[tuple[int, int, int, str]]:
    """Of each round: refreshes, calls that went well, calls that failed, the first failure."""
    auth = oauth(setup(sandbox, place))
    store: Any = auth.store
    results: list[tuple[int, int, int, str]] = []
    with AmoCRM(base_url=sandbox.url, auth=auth) as amo:
        amo.sign_in(code(sandbox))
    assert crowd.tell(f"open {setup(sandbox, place, text=True)}") == ["open"] * PROCESSES
    for turn in range(number):
        if turn % 2:  # refused by the server, or known to be too old
            sandbox.expire_tokens()
        else:
            store.save(replace(store.load(), expires_at=PAST))
        sandbox.requests.clear()
        well, failed, why = crowd.go()
        refreshes = sum(request.path == "/oauth2/access_token" for request in sandbox.requests)
        results.append((refreshes, well, failed, why))
    assert crowd.tell("close") == ["closed"] * PROCESSES
    close(store)
    return results


def test_a_crowd_refreshes_once(crowd: Crowd, place: Place, sandbox: Sandbox) -> None:
    assert rounds(crowd, place, sandbox, 2) == [(1, PROCESSES * WORKERS, 0, "")] * 2


@pytest.mark.soak
def test_a_crowd_refreshes_once_fifty_times(crowd: Crowd, place: Place, sandbox: Sandbox) -> None:
    assert rounds(crowd, place, sandbox, 50) == [(1, PROCESSES * WORKERS, 0, "")] * 50
