# Written by `make generate` from spec/; do not edit.
"""Get one contact. `GET /api/v4/contacts/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.contact import Contact

_RESULT: Ref[Contact] = Ref("contact", "Contact")


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
        pairs, "with", known("with_", with_, ("catalog_elements", "leads", "customers", "social_profiles", "only_deleted")), "csv"
    )
    return Request(
        operation="get_contact",
        method="GET",
        path=f"/api/v4/contacts/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Contact:
    """What a successful answer means."""
    return answer.one(_RESULT)
