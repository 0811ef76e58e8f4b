"""Clients of others run their sessions against the sandbox; each step that fails is named as ours or theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from amokit_sandbox import Sandbox

from .judges import JUDGES, Judge
from .support import Step, session

pytestmark = pytest.mark.judge
LEAST = 0.95
"""The share of steps that pass; the rest fail by the clients' own fault."""


@dataclass
class Verdicts:
    """What came out, by client."""

    steps: dict[str, list[Step]] = field(default_factory=dict)

    def table(self) -> str:
        lines = [f"{'client':38}{'steps':>6}{'ok':>6}{'theirs':>8}{'ours':>6}"]
        failures: list[str] = []
        for judge in JUDGES:
            steps = self.steps.get(judge.name, [])
            failed = [step for step in steps if step.error]
            theirs = [step for step in failed if step.name in judge.theirs]
            counts = f"{len(steps):>6}{len(steps) - len(failed):>6}{len(theirs):>8}{len(failed) - len(theirs):>6}"
            lines.append(f"{judge.name + ' ' + judge.version:38}{counts if steps else '  did not run'}")
            for step in failed:
                whose = f"theirs: {judge.theirs[step.name]}" if step in theirs else "OURS:"
                failures.append(f"{judge.name}, {step.name}: {whose}\n    {str(step.error)[:300]}")
        return "\n".join(["", *lines, "", *failures])


@pytest.fixture(scope="module")
def verdicts() -> Iterator[Verdicts]:
    found = Verdicts()
    yield found
    print(found.table())


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: judge.name)
def test_a_client(judge: Judge, verdicts: Verdicts) -> None:
    with Sandbox() as sandbox:
        steps = session(judge, sandbox)
    verdicts.steps[judge.name] = steps
    names = [step.name for step in steps]
    assert len(set(names)) == len(names)
    failed = {step.name: step.error for step in steps if step.error}
    assert {name: error for name, error in failed.items() if name not in judge.theirs} == {}, "the sandbox is at fault"
    assert set(judge.theirs) <= set(failed), "these pass now, or have another name"


def test_most_steps_pass(verdicts: Verdicts) -> None:
    """Runs after the clients: of all their steps, nearly all pass."""
    steps = [step for found in verdicts.steps.values() for step in found]
    if not steps:
        pytest.skip("no client is installed: `make judges`")
    assert sum(step.error is None for step in steps) >= LEAST * len(steps)
