# Written by `make generate` from spec/; do not edit.
"""Update one group of custom fields of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/custom_fields/groups/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_update import CustomFieldGroupUpdate

_RESULT: Ref[CustomFieldGroup] = Ref("custom_field_group", "CustomFieldGroup")


def build(catalog_id: int, id: str, body: CustomFieldGroupUpdate) -> Request[CustomFieldGroup]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
        body: What to send.
    """
    return Request(
        operation="update_catalog_custom_field_group",
        method="PATCH",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/custom_fields/groups/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> CustomFieldGroup:
    """What a successful answer means."""
    return answer.one(_RESULT)
