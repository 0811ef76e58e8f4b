# Written by `make generate` from spec/; do not edit.
"""Delete one group of custom fields of a catalog. `DELETE /api/v4/catalogs/{catalog_id}/custom_fields/groups/{id}`"""

from __future__ import annotations

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(catalog_id: int, id: str) -> Request[None]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
    """
    return Request(
        operation="delete_catalog_custom_field_group",
        method="DELETE",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/custom_fields/groups/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
