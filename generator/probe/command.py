"""`python -m generator probe`."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from amokit.errors import AmoError

from ..build import load
from ..bundle import bundle
from ..diff.revision import Side
from .calls import Caller
from .compare import Deviation, deviations
from .suggest import patch

UNLIMITED = 1000
"""Requests a second to the sandbox, which has no limit here."""


@dataclass(frozen=True)
class Report:
    """What a probe found.

    Attributes:
        found: The deviations, each with the operations whose responses had it.
        outcomes: The outcome of each operation.
        patch: What to change in the description, as a unified diff.
        left: Deviations without a remedy in the patch.
        text: All of it for people.
    """

    found: dict[Deviation, list[str]]
    outcomes: dict[str, str]
    patch: str
    left: list[Deviation]
    text: str


def probe(url: str, token: str, spec: Path, rate: int = 5) -> Report:
    """Calls every GET and compares the responses with a description that passes lint. Raises AmoError for a refused token."""
    described = bundle(spec)
    side = Side(described)
    caller = Caller(side, url, token, rate)
    found: dict[Deviation, list[str]] = defaultdict(list)
    outcomes: dict[str, str] = {}
    try:
        for reached in caller.all():
            outcomes[reached.operation] = reached.outcome
            for body in reached.bodies:
                for each in deviations(body, reached.schema) if reached.schema else ():
                    if reached.operation not in found[each]:
                        found[each].append(reached.operation)
    finally:
        caller.close()
    suggestion, left = patch(described, spec, found)
    ordered = dict(sorted(found.items(), key=lambda pair: (pair[0].pointer, pair[0].kind, pair[0].key, pair[0].seen)))
    lines = [_line(side, each, operations) for each, operations in ordered.items()]
    return Report(ordered, outcomes, suggestion, left, "\n".join([*lines, *_summary(outcomes, len(ordered))]))


WHAT = {
    "undeclared": "{key} is not declared; it came as {seen}",
    "type": "came as {seen}",
    "null": "came as null",
    "missing": "{key} is required and did not come",
    "variant": "no variant for {key}; it came as {seen}",
}


def _line(side: Side, each: Deviation, operations: list[str]) -> str:
    place = side.bundle.place(each.pointer)
    what = WHAT[each.kind].format(key=each.key, seen=each.seen)
    return f"{place.file}:{place.line}: {each.pointer}: {what} [{each.kind}] ({', '.join(operations)})"


def _summary(outcomes: dict[str, str], number: int) -> list[str]:
    counts: dict[str, list[str]] = defaultdict(list)
    for operation, outcome in outcomes.items():
        counts[outcome].append(operation)
    lines = [f"{number} deviation(s); {len(counts.pop('answered', []))} of {len(outcomes)} operations answered."]
    return [*lines, *(f"  {outcome}: {', '.join(names)}" for outcome, names in sorted(counts.items()))]


def run(url: str | None, token: str, spec: Path, output: Path | None, rate: int) -> int:
    """Prints the report and writes the patch; 1 when there are deviations, 2 when the server refused the token or every request.

    Without a `url`, a sandbox of its own is used, which needs no limit.
    """
    load(spec)
    try:
        if url is None:
            with sandbox() as (address, own_token):
                report = probe(address, own_token, spec, UNLIMITED)
        else:
            report = probe(url, sys.stdin.readline().strip() if token == "-" else token, spec, rate)
    except AmoError as error:
        print(f"the probe stopped: {error}", file=sys.stderr)
        return 2
    print(report.text)
    if output:
        output.write_text(report.patch, encoding="utf-8")
        print(f"{output}: a suggestion; read it before `git apply`." if report.patch else f"{output} is empty")
    elif report.patch:
        print(f"\n{report.patch}", end="")
    return 1 if report.found else 0


@contextmanager
def sandbox() -> Iterator[tuple[str, str]]:
    """URL and token of a sandbox, run as a process of its own, with objects of each kind."""
    command = [sys.executable, "-m", "amokit_sandbox", "--port", "0", "--seed", "demo", "--leads", "20", "--language", "en"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            url, token = (process.stdout.readline().split()[-1] for _ in range(2))
            yield url, token
        finally:
            process.terminate()
