# Written by `make generate` from spec/; do not edit.
"""Update custom fields of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/custom_fields`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated

_RESULT: Ref[CustomFieldUpdated] = Ref("custom_field_updated", "CustomFieldUpdated")


def build(catalog_id: int, items: Iterable[CustomFieldUpdate]) -> Request[builtins.list[CustomFieldUpdated]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    return Request(
        operation="update_catalog_custom_fields",
        method="PATCH",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/custom_fields",
        parse=parse,
        body=batch_body(items, "id"),
    )


def parse(answer: Answer) -> builtins.list[CustomFieldUpdated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "custom_fields")
