# Written by `make generate` from spec/; do not edit.
"""Update custom fields of segments. `PATCH /api/v4/customers/segments/custom_fields`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..base import Ref
from ..base import items as items_of
from ..exchange import Answer, Request

if TYPE_CHECKING:
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated

_RESULT: Ref[CustomFieldUpdated] = Ref("custom_field_updated", "CustomFieldUpdated")


def build(items: Iterable[CustomFieldUpdate]) -> Request[builtins.list[CustomFieldUpdated]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="update_segment_custom_fields",
        method="PATCH",
        path="/api/v4/customers/segments/custom_fields",
        parse=parse,
        body=items_of(items, "id"),
    )


def parse(answer: Answer) -> builtins.list[CustomFieldUpdated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "custom_fields")
