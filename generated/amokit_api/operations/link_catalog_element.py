# Written by `make generate` from spec/; do not edit.
"""Link one element with leads or customers. `POST /api/v4/catalogs/{catalog_id}/elements/{id}/link`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.catalog_element_link_write import CatalogElementLinkWrite
    from ..models.entity_link import EntityLink

_RESULT: Ref[EntityLink] = Ref("entity_link", "EntityLink")


def build(catalog_id: int, id: int, items: Iterable[CatalogElementLinkWrite]) -> Request[builtins.list[EntityLink]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        items: What to send.
    """
    return Request(
        operation="link_catalog_element",
        method="POST",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/elements/{segment('id', id)}/link",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[EntityLink]:
    """What a successful answer means."""
    return answer.many(_RESULT, "links")
