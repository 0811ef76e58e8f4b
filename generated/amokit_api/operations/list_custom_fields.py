# Written by `make generate` from spec/; do not edit.
"""List the custom fields of leads, contacts, companies or customers. `GET /api/v4/{entity_type}/custom_fields`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, add_order, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import CustomFieldsFilterDict
    from ..models.custom_field import CustomField
    from ..models.custom_fields_filter import CustomFieldsFilter

_RESULT: ModelDecoder[CustomField] = ModelDecoder("custom_field", "CustomField")
_FILTER: ModelDecoder[CustomFieldsFilter] = ModelDecoder("custom_fields_filter", "CustomFieldsFilter")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    *,
    filter: CustomFieldsFilter | CustomFieldsFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
    order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
) -> Request[PageData[CustomField]]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        filter: What to select; fields of `CustomFieldsFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Fields on a page, 50 by default and 250 at most; the server may give 50 whatever is asked.
        order: Order of the list, by one property.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_order(pairs, order, ("sort", "id"))
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_custom_fields",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/custom_fields",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[CustomField]:
    """What a successful response holds."""
    return response.page(_RESULT, "custom_fields")
