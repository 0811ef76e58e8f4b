"""From 1,000 hooks of 2 KB to typed events."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from amokit import webhooks

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns

BOTH = False
ROWS = (Row("webhooks.parse", "1,000 hooks of 2 KB to typed events / urllib.parse.parse_qsl of the same", 2.0),)


def _body(number: int) -> bytes:
    lead: list[tuple[str, object]] = [
        ("id", 50_000_000 + number),
        ("name", f"Поставка {number}"),
        ("status_id", 142),
        ("old_status_id", 32_392_156),
        ("price", 500 * (number % 900)),
        ("responsible_user_id", 504_141),
        ("created_user_id", 504_141),
        ("modified_user_id", 0),
        ("pipeline_id", 3_104_455),
        ("account_id", 77),
        ("created_at", 1_700_000_000 + number),
        ("updated_at", 1_700_000_100 + number),
        ("tags][0][id", 5),
        ("tags][0][name", "site"),
    ]
    for i in range(5):
        lead += [(f"custom_fields][{i}][id", 640_100 + i), (f"custom_fields][{i}][name", f"Поле {i}")]
        lead += [(f"custom_fields][{i}][values][0][value", f"text {number % 97}")]
    pairs = [("account[subdomain]", "example"), ("account[id]", 77), ("account[_links][self]", "https://example.amocrm.ru")]
    return urlencode([*pairs, *((f"leads[update][0][{key}]", value) for key, value in lead)]).encode()


def measure(addresses: Addresses) -> dict[str, float]:
    bodies = [_body(number) for number in range(1000)]
    assert 1800 < len(bodies[0]) < 2400, len(bodies[0])
    texts = [body.decode() for body in bodies]

    def typed() -> object:
        return [webhooks.parse(body).events for body in bodies]

    def plain() -> object:
        return [parse_qsl(text, keep_blank_values=True) for text in texts]

    return {"webhooks.parse": ratio(take_turns({"typed": typed, "plain": plain}, rounds=10), "typed", "plain")}
