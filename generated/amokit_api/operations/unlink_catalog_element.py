# Written by `make generate` from spec/; do not edit.
"""Unlink one element from leads or customers. `POST /api/v4/catalogs/{catalog_id}/elements/{id}/unlink`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import CatalogElementLinkWriteDict
    from ..models.catalog_element_link_write import CatalogElementLinkWrite

_SENT: ModelDecoder[CatalogElementLinkWrite] = ModelDecoder("catalog_element_link_write", "CatalogElementLinkWrite")


def build(catalog_id: int, id: int, items: Iterable[CatalogElementLinkWrite | CatalogElementLinkWriteDict]) -> Request[None]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="unlink_catalog_element",
        method="POST",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements/{path_segment('id', id)}/unlink",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
