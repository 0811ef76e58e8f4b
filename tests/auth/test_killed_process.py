"""A process that is killed during a refresh leaves the old pair or the new one; and the lock comes free."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import pytest
from amokit import AmoCRM
from amokit.errors import RefreshRefusedError, TokenLockError
from amokit_sandbox import Sandbox

from ..operations import ROOT
from .sandbox_sign_in import code, setup
from .shared_store_process import oauth
from .store_factories import PAST, Place, close
from .test_concurrent_refresh import ENVIRONMENT

if sys.platform == "win32":
    pytest.skip("there is no fork and no SIGKILL", allow_module_level=True)


@pytest.fixture(scope="module")
def process() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-m", "tests.auth.killed_process"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=ENVIRONMENT
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        yield process


LEASE = 0.6
"""Seconds; short, so that what a dead process held is free soon."""


@dataclass
class Deaths:
    """The state of the pair afterwards."""

    kept: int = 0
    """The store held a pair that lives: the old one, not spent, or the new one."""
    lost: int = 0
    """The server had given the new pair, and the process died before it was saved."""


def kill(process: subprocess.Popen[str], place: Place, sandbox: Sandbox, lines: Any) -> Deaths:
    """Kills at each of these lines, until a call comes through."""
    deaths = Deaths()
    place = replace(place, lease=LEASE)
    auth = oauth(setup(sandbox, place))
    store: Any = auth.store
    with AmoCRM(base_url=sandbox.url, auth=auth, limiter=None) as amo:
        amo.sign_in(code(sandbox))
        for number in lines:
            old = replace(store.load(), expires_at=PAST)
            store.save(old)
            sandbox.requests.clear()
            assert process.stdin
            assert process.stdout
            process.stdin.write(f"{number} {setup(sandbox, place, text=True)}\n")
            process.stdin.flush()
            where = process.stdout.readline().strip()
            assert where, "the child failed by itself"
            spent = any(request.path == "/oauth2/access_token" for request in sandbox.requests)
            left = store.load()
            assert left is not None
            assert spent or left == old, where
            if spent and left == old:
                # The one window that no client can close.
                # Redis knows that the lock was not freed; its holder might be suspended and save the pair yet.
                error = TokenLockError if place.kind == "redis" else RefreshRefusedError
                with pytest.raises(error, match="sign in again" if place.kind != "redis" else "suspended or was killed"):
                    amo.account.get()
                amo.sign_in(code(sandbox))
                deaths.lost += 1
            else:
                deaths.kept += 1
            assert amo.account.get().id == 77, where
            if where == "done":
                close(store)
                return deaths
    close(store)
    return deaths


def test_killed_at_some_lines(process: subprocess.Popen[str], place: Place, sandbox: Sandbox) -> None:
    deaths = kill(process, place, sandbox, range(7, 10_000, 29))
    assert deaths.kept > 4


@pytest.mark.soak
def test_killed_at_every_line(process: subprocess.Popen[str], place: Place, sandbox: Sandbox) -> None:
    """Twice through: more than 200 kills."""
    for _ in range(2):
        deaths = kill(process, place, sandbox, count(1))
        print(f"{place.kind}: {deaths}")
        assert deaths.kept + deaths.lost > 100
        assert deaths.lost > 0, "between answer and save the pair is lost; else nothing was tested"
