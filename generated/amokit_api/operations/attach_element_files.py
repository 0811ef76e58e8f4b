# Written by `make generate` from spec/; do not edit.
"""Attach files to a list element. `PUT /api/v4/catalogs/{catalog_id}/{element_id}/files`"""

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
    from ..dicts import EntityFileRefDict
    from ..models.entity_file_ref import EntityFileRef

_SENT: ModelDecoder[EntityFileRef] = ModelDecoder("entity_file_ref", "EntityFileRef")


def build(catalog_id: int, element_id: int, items: Iterable[EntityFileRef | EntityFileRefDict]) -> Request[None]:
    """The request.

    Args:
        catalog_id: Id of the list.
        element_id: Id of the element.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="attach_element_files",
        method="PUT",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/{path_segment('element_id', element_id)}/files",
        parse=parse,
        given=given,
        body=batch_body(given),
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
