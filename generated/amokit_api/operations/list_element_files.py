# Written by `make generate` from spec/; do not edit.
"""List the files of a list element. `GET /api/v4/catalogs/{catalog_id}/{element_id}/files`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.entity_file import EntityFile

_RESULT: ModelDecoder[EntityFile] = ModelDecoder("entity_file", "EntityFile")


def build(
    catalog_id: int, element_id: int, *, limit: int | None = None, before_id: int | None = None
) -> Request[PageData[EntityFile]]:
    """The request.

    Args:
        catalog_id: Id of the list.
        element_id: Id of the element.
        limit: Objects on a page, 50 by default and 250 at most.
        before_id: Only links with a smaller id.
    """
    pairs: Pairs = []
    add(pairs, "limit", limit)
    add(pairs, "before_id", before_id)
    return Request(
        operation="list_element_files",
        method="GET",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/{path_segment('element_id', element_id)}/files",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntityFile]:
    """What a successful response holds."""
    return response.page(_RESULT, "files", "before_id")
