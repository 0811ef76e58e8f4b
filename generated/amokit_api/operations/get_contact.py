# Written by `make generate` from spec/; do not edit.
"""Get one contact. `GET /api/v4/contacts/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.contact import Contact

_RESULT: ModelDecoder[Contact] = ModelDecoder("contact", "Contact")


def build(
    id: int,
    *,
    with_: Iterable[Literal["catalog_elements", "leads", "customers", "social_profiles", "only_deleted"] | Unlisted]
    | None = None,
) -> Request[Contact]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each contact to include; `only_deleted` lists the trash instead.
    """
    pairs: Pairs = []
    add(
        pairs,
        "with",
        check_listed("with_", with_, ("catalog_elements", "leads", "customers", "social_profiles", "only_deleted")),
        "csv",
    )
    return Request(
        operation="get_contact",
        method="GET",
        path=f"/api/v4/contacts/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Contact:
    """What a successful response holds."""
    return response.one(_RESULT)
