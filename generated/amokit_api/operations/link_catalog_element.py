# Written by `make generate` from spec/; do not edit.
"""Link one element with leads or customers. `POST /api/v4/catalogs/{catalog_id}/elements/{id}/link`"""

from __future__ import annotations

import builtins
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
    from ..models.entity_link import EntityLink

_RESULT: ModelDecoder[EntityLink] = ModelDecoder("entity_link", "EntityLink")
_SENT: ModelDecoder[CatalogElementLinkWrite] = ModelDecoder("catalog_element_link_write", "CatalogElementLinkWrite")


def build(
    catalog_id: int, id: int, items: Iterable[CatalogElementLinkWrite | CatalogElementLinkWriteDict]
) -> Request[builtins.list[EntityLink]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="link_catalog_element",
        method="POST",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements/{path_segment('id', id)}/link",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[EntityLink]:
    """What a successful response holds."""
    return response.many(_RESULT, "links")
