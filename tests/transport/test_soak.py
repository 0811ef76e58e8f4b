"""Reads and writes by four processes while every fifth call goes wrong, in a short version that always runs and a long one.

Every read must be right or a named error. No write may be applied twice unless that was asked for, and none may be lost without
being reported: what became of each is held against what the server has at the end.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from amokit import AmoCRM, AmoError, AsyncAmoCRM, FileLimiter, Retry
from amokit.models import LeadCreate
from amokit_sandbox import Sandbox

from tests.transport import limiter_processes

PROCESSES = 4
SEEDED = 50
NAME = "seeded {}"
KINDS: list[dict[str, Any]] = [
    {"reset": True, "when": "before"},
    {"reset": True, "when": "during"},
    {"reset": True, "when": "after"},
    {"delay": 2.0},  # longer than the time-out
    {"drip": 0.01},
    {"status": 429, "headers": {"Retry-After": "0"}},
    {"status": 500},
    {"status": 502, "body": "<html>Bad Gateway</html>", "when": "after"},
    {"status": 503, "headers": {"Retry-After": "0"}},
    {"status": 504, "when": "after"},
    {"status": 302, "headers": {"Location": "http://localhost:9/api/v4/leads"}},
    {"status": 403, "body": "<html>403 Forbidden nginx</html>"},
    {"status": 200, "body": "<html>Maintenance</html>"},
    {"cut": 20},
    {"content_type": "text/html"},
    {"bomb": 8},
]


def disturb(sandbox: Sandbox, share: float) -> None:
    """Faults of all kinds, so that this share of the calls meets one."""
    chance = 1 - (1 - share) ** (1 / len(KINDS))
    for seed, kind in enumerate(KINDS):
        sandbox.fault(path="/api/v4/leads*", times=None, chance=chance, seed=seed, **kind)


# The time-out is long enough for an answer that nothing delays, on a busy machine too.
OPTIONS: dict[str, Any] = {"token": "", "timeout": 1.5, "max_bytes": 2**20}
POLICY = {"base": 0.01, "attempts": 4}


def make_calls(url: str, token: str, calls: int, number: int, place: str, resend: bool, mode: str) -> list[Any]:
    """Makes the calls; returns the name and outcome of each write, and wrong reads."""
    drawn = Random(number)
    limiter = FileLimiter(place, 1000, margin=0)
    options = OPTIONS | {"base_url": url, "token": token, "limiter": limiter, "retry": Retry(**POLICY, resend_writes=resend)}  # type: ignore[arg-type]
    plan = [(drawn.random() < 0.5, drawn.randrange(SEEDED) + 1, f"{number}-{i}") for i in range(calls)]
    found: list[Any] = []

    def note(write: bool, name: str, wanted: str, got: Any, error: AmoError | None) -> None:
        if error is not None:
            found.append([write, name, type(error).__name__, error.sent_maybe])
        else:
            found.append([write, name, "right" if write or got.name == wanted else f"wrong: {got.name}", True])

    def one(amo: AmoCRM, write: bool, at: int, name: str) -> None:
        try:
            note(write, name, NAME.format(at), amo.leads.create(LeadCreate(name=name)) if write else amo.leads.get(at), None)
        except AmoError as error:
            note(write, name, "", None, error)

    async def other(amo: AsyncAmoCRM, write: bool, at: int, name: str) -> None:
        try:
            got = await (amo.leads.create(LeadCreate(name=name)) if write else amo.leads.get(at))
            note(write, name, NAME.format(at), got, None)
        except AmoError as error:
            note(write, name, "", None, error)

    async def all_of_them() -> None:
        async with AsyncAmoCRM(**options) as amo:
            for start in range(0, calls, 8):
                await asyncio.gather(*(other(amo, *each) for each in plan[start : start + 8]))

    if mode == "async":
        asyncio.run(all_of_them())
    else:
        with AmoCRM(**options) as amo:
            for each in plan:
                one(amo, *each)
    return found


def soak(calls: int, place: Path, resend: bool = False) -> Counter[str]:
    """Runs the processes against a sandbox; what came of it, by kind. Fails on anything wrong."""
    path = os.pathsep.join(str(limiter_processes.ROOT / part) for part in ("generated", "overrides", "sandbox", "."))
    with Sandbox() as sandbox:
        sandbox.seed(leads=[{"id": i + 1, "name": NAME.format(i + 1)} for i in range(SEEDED)])
        disturb(sandbox, 0.2)
        command = [
            sys.executable,
            "-W",
            "error",
            "-m",
            "tests.transport.test_soak",
            sandbox.url,
            sandbox.token,
            str(calls // PROCESSES),
        ]
        processes = [
            subprocess.Popen(
                [*command, str(number), str(place), "resend" if resend else "", ("sync", "async")[number % 2]],
                env={**os.environ, "PYTHONPATH": path},
                cwd=limiter_processes.ROOT,
                stdout=subprocess.PIPE,
            )
            for number in range(PROCESSES)
        ]
        outputs = [process.communicate(timeout=600)[0] for process in processes]
        assert [process.returncode for process in processes] == [0] * PROCESSES
        sandbox.clear_faults()
        with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
            applied = Counter(lead.name or "" for lead in amo.leads.list(limit=250))
    results = [result for output in outputs for result in json.loads(output)]
    assert len(results) == calls // PROCESSES * PROCESSES
    count: Counter[str] = Counter()
    for write, name, outcome, maybe in results:
        count[f"{'write' if write else 'read'}: {outcome}"] += 1
        if not write:
            assert not outcome.startswith("wrong"), (name, outcome)
            continue
        times = applied.pop(name, 0)
        if outcome == "right":
            assert times >= 1, f"{name} was said to be written, and is not there"
        elif not maybe:
            assert times == 0, f"{name} was said not to be written ({outcome}), and is there"
        if times > 1:
            assert resend, f"{name} is there {times} times"
            count["applied twice"] += 1
    assert sum(applied.values()) == SEEDED, "nothing is there that nobody wrote"
    return count


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "limit"


def test_four_hundred_calls(place: Path) -> None:
    count = soak(400, place)
    assert count["read: right"] > 100
    assert count["write: right"] > 100
    assert any("Error" in outcome for outcome in count), "the faults were felt"


def test_writes_are_done_twice_only_when_asked_for(place: Path) -> None:
    count = soak(300, place, resend=True)
    assert count["write: right"] > 100


@pytest.mark.soak
def test_ten_thousand_calls(place: Path) -> None:
    print(json.dumps(dict(sorted(soak(10_000, place).items())), indent=1))


if __name__ == "__main__":
    url, token, calls, number, place_of, resend, mode = sys.argv[1:]
    print(json.dumps(make_calls(url, token, int(calls), int(number), place_of, bool(resend), mode)))
