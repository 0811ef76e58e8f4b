# Written by `make generate` from spec/; do not edit.
"""List the groups of custom fields of a catalog. `GET /api/v4/catalogs/{catalog_id}/custom_fields/groups`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.custom_field_group import CustomFieldGroup

_RESULT: Ref[CustomFieldGroup] = Ref("custom_field_group", "CustomFieldGroup")


def build(catalog_id: int) -> Request[PageData[CustomFieldGroup]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
    """
    return Request(
        operation="list_catalog_custom_field_groups",
        method="GET",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/custom_fields/groups",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[CustomFieldGroup]:
    """What a successful answer means."""
    return answer.page(_RESULT, "custom_field_groups")
