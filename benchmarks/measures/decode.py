"""From the bytes of a page to typed leads, through the public client."""

from __future__ import annotations

import json

import httpx
from amokit import AmoCRM
from amokit_api.http import raw_json

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns

BOTH = True
ROWS = (
    Row("decode.fields", "page to typed leads, every custom field value read / json.loads", 0.5, 0.4),
    Row("decode.fields.plain", "the same without the extra `fast`", 1.6),
    Row("decode.scalars", "page to typed leads, five scalars of each read / json.loads", 0.25, 0.2),
    Row("decode.scalars.plain", "the same without the extra `fast`", 1.1),
    Row("decode.bare", "of this the JSON parser itself / json.loads"),
    Row("decode.call", "the complete call with its transfer, every value read / json.loads"),
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
                "json": lambda: json.loads(content),
                "parser": lambda: raw_json.loads(content),
                "transfer": lambda: http.get(TARGET).content,
                "fields": fields,
                "scalars": scalars,
            },
            rounds=80,
        )
    return {
        "decode.fields": ratio(samples, "fields", "json", less="transfer"),
        "decode.scalars": ratio(samples, "scalars", "json", less="transfer"),
        "decode.bare": ratio(samples, "parser", "json"),
        "decode.call": ratio(samples, "fields", "json"),
    }
