"""From the bytes of a page to typed leads, through the public client.

The other side is what a program does that has httpx alone: it parses a page that has just arrived. `json.loads` of a page that lies
in memory already is faster in some processes and not in others, by a fifth: whether its text finds room in memory that is there.
"""

from __future__ import annotations

import json

import httpx
from amokit import AmoCRM
from amokit_api.http import raw_json

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns, without

BOTH = True
ROWS = (
    Row("decode.fields", "page to typed leads, every custom field value read / json.loads", 0.5, 0.4),
    Row("decode.fields.plain", "the same without the extra `fast`", 1.6),
    Row("decode.scalars", "page to typed leads, five scalars of each read / json.loads", 0.25, 0.2),
    Row("decode.scalars.plain", "the same without the extra `fast`", 1.1),
    Row("decode.bare", "of this the JSON parser itself / json.loads"),
    Row("decode.memory", "every custom field value read / json.loads of a page that lies in memory"),
    Row("decode.memory.plain", "the same without the extra `fast`"),
    Row("decode.call", "the complete call with its transfer, every value read / httpx and json.loads"),
    Row("decode.call.plain", "the same without the extra `fast`"),
)
TARGET = "/api/v4/leads?limit=250"


def measure(addresses: Addresses) -> dict[str, float]:
    with AmoCRM(base_url=addresses.fast, token="token", limiter=None) as amo, httpx.Client(base_url=addresses.fast) as http:
        content = http.get(TARGET).content

        def fields() -> object:
            leads = amo.leads.list(limit=250)
            for lead in leads.items:
                lead.id, lead.name, lead.price
                for field in lead.custom_fields_values or ():
                    for value in field.values or ():
                        value.value  # type: ignore[union-attr]
            return leads

        def scalars() -> object:
            leads = amo.leads.list(limit=250)
            for lead in leads.items:
                lead.id, lead.name, lead.price, lead.status_id, lead.responsible_user_id
            return leads

        samples = take_turns(
            {
                "memory": lambda: json.loads(content),
                "json": lambda: json.loads(http.get(TARGET).content),
                "parser": lambda: raw_json.loads(http.get(TARGET).content),
                "transfer": lambda: http.get(TARGET).content,
                "fields": fields,
                "scalars": scalars,
            },
            rounds=80,
        )
    decoding = without(samples, "transfer")
    return {
        "decode.fields": ratio(decoding, "fields", "json"),
        "decode.scalars": ratio(decoding, "scalars", "json"),
        "decode.bare": ratio(decoding, "parser", "json"),
        "decode.memory": ratio(decoding, "fields", "memory", samples),
        "decode.call": ratio(samples, "fields", "json"),
    }
