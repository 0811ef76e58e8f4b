"""A sandbox in a process of its own, with leads of eight custom fields each.

`python -m benchmarks.account LEADS [RATE [DELAY]]` prints its address and token, and serves until its standard input is closed.
With a rate it takes so many calls a second; pages of leads come after the delay.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

FIRST_FIELD = 9_001
BEGUN = 1_690_000_000
BATCH = 5_000
CHANNELS = ("Retail", "Wholesale", "Partners", "Tenders")
FIELDS: tuple[dict[str, Any], ...] = (
    {"name": "Order", "type": "text", "code": "ORDER"},
    {"name": "Note", "type": "textarea"},
    {"name": "Places", "type": "numeric"},
    {"name": "Channel", "type": "select", "enums": [{"id": 70 + i, "value": label} for i, label in enumerate(CHANNELS)]},
    {"name": "Topics", "type": "multiselect", "enums": [{"id": 80 + i, "value": label} for i, label in enumerate(CHANNELS)]},
    {"name": "Delivery", "type": "date"},
    {"name": "Prepaid", "type": "checkbox"},
    {"name": "Offer", "type": "url"},
)


class Place(NamedTuple):
    """The address of the account, and a token."""

    url: str
    token: str


def fields() -> list[dict[str, Any]]:
    return [{"id": FIRST_FIELD + i, **field} for i, field in enumerate(FIELDS)]


def lead(number: int) -> dict[str, Any]:
    """A lead, the same in every run; every 45 minutes, three leads have the same second of creation."""
    values: Sequence[Sequence[dict[str, Any]]] = (
        [{"value": f"A-{number}"}],
        [{"value": f"Call after the delivery, room {number % 400}"}],
        [{"value": str(number % 90)}],
        [{"enum_id": 70 + number % 4}],
        [{"enum_id": 80 + number % 4}, {"enum_id": 80 + (number + 1) % 4}],
        [{"value": BEGUN - BEGUN % 86_400 + 86_400 * (number % 900)}],
        [{"value": number % 2 == 0}],
        [{"value": f"https://shop.example/offers/{number}"}],
    )
    at = BEGUN + number // 3 * 2_700
    return {
        "name": f"Delivery of {number}",
        "price": number % 90_000,
        "created_at": at,
        "updated_at": at,
        "custom_fields_values": [{"field_id": FIRST_FIELD + i, "values": given} for i, given in enumerate(values)],
    }


@contextmanager
def account(leads: int, *limits: float) -> Iterator[Place]:
    """Runs the sandbox while the block lasts; `limits` are the rate and the delay."""
    command = [sys.executable, "-m", __name__, str(leads), *map(str, limits)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        try:
            yield Place(*json.loads(process.stdout.readline()))
        finally:
            process.stdin.close()
            process.wait()


def main(leads: str, rate: str = "", delay: str = "") -> None:
    from amokit_sandbox import Sandbox  # not in the process that measures its memory

    with Sandbox(rate=int(rate) if rate else None) as sandbox:
        sandbox.seed(fields_leads=fields())
        for begin in range(0, int(leads), BATCH):
            sandbox.seed(leads=[lead(number) for number in range(begin, min(begin + BATCH, int(leads)))])
        if delay:
            sandbox.fault("GET", "/api/v4/leads", times=None, delay=float(delay))
        print(json.dumps([sandbox.url, sandbox.token]), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
