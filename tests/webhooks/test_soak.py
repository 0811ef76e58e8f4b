"""Minutes of damaged bodies: nothing but named errors, and no input that costs more than its length."""

from __future__ import annotations

import contextlib
import heapq
import json
import os
import random
import time
from collections.abc import Callable
from typing import Any

import pytest
from amokit import fields
from amokit.errors import HookError, ZoneError
from amokit.webhooks import parse

from .bodies import ACCOUNT, LEAD, form
from .test_forms import HOSTILE
from .test_parse import KINDS, WIDGET, examples

pytestmark = pytest.mark.soak

SECONDS = float(os.environ.get("SOAK_SECONDS", "300"))
PIECES = [
    b"[",
    b"]",
    b"[]",
    b"[0]",
    b"[99999999999999999999]",
    b"=",
    b"&",
    b"%",
    b"%5B",
    b"%5D",
    b"%zz",
    b"%ff",
    b"\xff\xfe",
    b"{",
]
PIECES += [
    b"}",
    b'"',
    b"custom_fields",
    b"[values]",
    b"account",
    b"leads[add][0]",
    b"\\ud800",
    b"9" * 5000,
    b"1e999",
    b"NaN",
    b"\0",
]


KEYS: list[Callable[[int], Any]] = [fields.NumberKey, fields.TextKey, fields.CheckboxKey, fields.DateKey, fields.DateTimeKey]
KEYS += [fields.BirthdayKey, fields.AddressKey, fields.MultitextKey, fields.RawKey, fields.FileKey, fields.LegalEntityKey]
KEYS += [fields.ItemsKey, fields.ChainedListKey, lambda id: fields.SelectKey(id, int), lambda id: fields.MultiselectKey(id, int)]


def seeds() -> list[bytes]:
    found = [form({"account": ACCOUNT, "leads": {"update": [LEAD]}}), form(WIDGET), *(form(node) for node, _ in KINDS)]
    found += [json.dumps(example).encode() for _, example in examples().values()]
    return found + [make(50).encode() for make in HOSTILE.values()]


def mutated(body: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    data = bytearray(body)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(data))
        until = min(len(data), at + chance.randint(0, 40))
        match chance.randint(0, 5):
            case 0:
                del data[at:until]
            case 1:
                data[at:at] = chance.choice(PIECES)
            case 2:
                data[at:at] = data[at:until] * chance.randint(1, 20)
            case 3:
                data[at:until] = chance.randbytes(until - at)
            case 4:
                other = chance.choice(others)
                data[at:until] = other[: chance.randint(0, len(other))]
            case _:
                data = data[at:] + data[:at]
    return bytes(data[:20_000])


def doubled(body: bytes) -> bytes:
    """A body of twice the content and of the same kind: a form once more, JSON with all that it holds under other keys, too."""
    try:
        held = json.loads(body)
    except (ValueError, RecursionError):
        return body + b"&" + body
    if not isinstance(held, dict):
        return body + b"&" + body
    # Lists are what events and parts of them come in; what a class has to have stays where it is.
    more = {key: value * 2 if isinstance(value, list) else value for key, value in held.items()}
    return json.dumps(more | {f"{key}'": value for key, value in held.items()}).encode()


def test_doubled_json_is_read() -> None:
    """Else the measure below would compare a body with a refusal."""
    for body in [json.dumps(example).encode() for media, example in examples().values() if media.endswith("json")]:
        twice = doubled(body)
        assert len(twice) > 1.5 * len(body)
        assert [type(event) for event in parse(twice).events] == [type(event) for event in parse(body).events]


def use(body: bytes) -> None:
    """Reads a body, and all that can be asked of what was read."""
    delivery = parse(body)
    for event in delivery.events:
        event.to_dict()
        assert len(event.key) == 32
        repr(event)
        for name in type(event).__dict__:
            if not name.startswith("_") and name not in ("fetch", "run", "continue_", "verify", "from_dict", "to_dict"):
                getattr(event, name, None)
        found: Any = getattr(event, "custom_fields", None)
        for field in found or ():
            number = getattr(field, "field_id", None) or 1
            found.value(number)
            for key in [make(number) for make in KEYS]:
                with contextlib.suppress(ZoneError):
                    found[key]


def test_damaged_bodies(count_lines: Callable[[Callable[[], object]], int]) -> None:
    chance = random.Random(20261127)
    known = seeds()
    pool = list(known)
    inputs = refused = size = 0
    slowest: list[tuple[float, int, bytes]] = []
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        body = mutated(chance.choice(pool), chance, known)
        begun = time.perf_counter()
        try:
            use(body)
        except HookError:
            refused += 1
        spent = (time.perf_counter() - begun) / (len(body) + 500)
        inputs, size = inputs + 1, size + len(body)
        if len(slowest) < 20 or spent > slowest[0][0]:
            (heapq.heappush if len(slowest) < 20 else heapq.heappushpop)(slowest, (spent, inputs, body))
        if inputs % 50 == 0:
            pool = [*pool[-500:], body]
    print(f"\n{inputs:,} inputs, {size:,} bytes, {refused:,} refused by name, slowest {max(slowest)[0] * 1e9:.0f} ns a byte")

    def lines(body: bytes) -> int:
        def call() -> None:
            with contextlib.suppress(HookError):
                use(body)

        return count_lines(call)

    for _, _, body in slowest:
        once, twice = lines(body), lines(doubled(body))
        assert twice < 3 * once + 3000, body[:500]
