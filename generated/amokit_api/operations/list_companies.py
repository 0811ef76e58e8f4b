# Written by `make generate` from spec/; do not edit.
"""List companies. `GET /api/v4/companies`"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..http.query import Pairs, add, add_filter, add_order, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import CompaniesFilterDict
    from ..models.companies_filter import CompaniesFilter
    from ..models.company import Company
    from ..models.partial_company import PartialCompany

_RESULT: ModelDecoder[Company] = ModelDecoder("company", "Company")
_PARTIAL_COMPANY: ModelDecoder[PartialCompany] = ModelDecoder("partial_company", "PartialCompany")
_FILTER: ModelDecoder[CompaniesFilter] = ModelDecoder("companies_filter", "CompaniesFilter")


def build(
    *,
    filter: CompaniesFilter | CompaniesFilterDict | RawModel | None = None,
    with_: Iterable[Literal["catalog_elements", "leads", "customers", "contacts", "only_deleted"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
    query: str | int | None = None,
    order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
) -> Request[PageData[Any]]:
    """The request.

    Args:
        filter: What to select; fields of `CompaniesFilter`, or a `RawModel` for what it does not know yet.
        with_: Further parts of each company to include; `only_deleted` lists the trash instead.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On leads,
            contacts, companies and customers it is announced to go.
        order: Order of the list, by one field.
    """
    pairs: Pairs = []
    add(
        pairs, "with", check_listed("with_", with_, ("catalog_elements", "leads", "customers", "contacts", "only_deleted")), "csv"
    )
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add(pairs, "query", query)
    add_order(pairs, order, ("created_at", "updated_at", "id"))
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_companies",
        method="GET",
        path="/api/v4/companies",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
        filter_switch="is_api_filter_enabled" if filter is not None else "",
    )


def parse(response: ApiResponse) -> PageData[Any]:
    """What a successful response holds."""
    if response.was_asked("only_deleted"):
        return response.page(_PARTIAL_COMPANY, "companies")
    return response.page(_RESULT, "companies")
