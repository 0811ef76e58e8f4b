# Written by `make generate` from spec/; do not edit.
"""List the files of a list element. `GET /api/v4/catalogs/{catalog_id}/{element_id}/files`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, encode, segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.entity_file import EntityFile

_RESULT: Ref[EntityFile] = Ref("entity_file", "EntityFile")


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
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/{segment('element_id', element_id)}/files",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[EntityFile]:
    """What a successful answer means."""
    return answer.page(_RESULT, "files", "before_id")
