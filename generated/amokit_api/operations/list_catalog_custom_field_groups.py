# Written by `make generate` from spec/; do not edit.
"""List the groups of custom fields of a catalog. `GET /api/v4/catalogs/{catalog_id}/custom_fields/groups`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.custom_field_group import CustomFieldGroup

_RESULT: ModelDecoder[CustomFieldGroup] = ModelDecoder("custom_field_group", "CustomFieldGroup")


def build(catalog_id: int) -> Request[PageData[CustomFieldGroup]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
    """
    return Request(
        operation="list_catalog_custom_field_groups",
        method="GET",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/custom_fields/groups",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[CustomFieldGroup]:
    """What a successful response holds."""
    return response.page(_RESULT, "custom_field_groups")
