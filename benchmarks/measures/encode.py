"""From 250 typed updates to the bytes of the requests."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from amokit.models import (
    CheckboxField,
    DateTimeField,
    LeadUpdate,
    MultiselectField,
    NumericField,
    OptionFieldValue,
    SelectField,
    TextField,
)
from amokit_api.operations import update_leads

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns

BOTH = True
ROWS = (
    Row("encode.updates", "250 LeadUpdates with six fields each to bytes / json.dumps of the plain dicts", 0.6),
    Row("encode.updates.plain", "the same without the extra `fast`", 2.0),
)


def _update(id: int) -> LeadUpdate:
    return LeadUpdate(
        id=id,
        name=f"Поставка {id}",
        price=500 * (id % 900),
        status_id=142,
        updated_at=datetime.fromtimestamp(1_700_000_000 + id, UTC),
        custom_fields_values=[
            TextField(field_id=640_100, value="договор на обслуживание"),
            NumericField(field_id=640_106, value=id % 97),
            SelectField(field_id=640_112, enum_id=700_001),
            MultiselectField(field_id=640_118, values=[OptionFieldValue(enum_id=700_010 + i) for i in range(3)]),
            DateTimeField(field_id=640_122, value=datetime.fromtimestamp(1_700_000_000 + id, UTC)),
            CheckboxField(field_id=640_124, value=id % 2 == 0),
        ],
    )


def measure(addresses: Addresses) -> dict[str, float]:
    updates = [_update(40_000_000 + i) for i in range(250)]
    dicts = [update.to_dict() for update in updates]

    def typed() -> object:
        return [update_leads.build(updates[i : i + 50]).content() for i in range(0, 250, 50)]

    def plain() -> object:
        return [json.dumps(dicts[i : i + 50]).encode() for i in range(0, 250, 50)]

    rivals: dict[str, Callable[[], Any]] = {"typed": typed, "plain": plain}
    return {"encode.updates": ratio(take_turns(rivals, rounds=80), "typed", "plain")}
