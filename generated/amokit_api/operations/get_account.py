# Written by `make generate` from spec/; do not edit.
"""Get the account. `GET /api/v4/account`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.account import Account

_RESULT: ModelDecoder[Account] = ModelDecoder("account", "Account")


def build(
    *,
    with_: Iterable[
        Literal[
            "amojo_id",
            "uuid",
            "amojo_rights",
            "users_groups",
            "task_types",
            "version",
            "entity_names",
            "datetime_settings",
            "drive_url",
            "is_api_filter_enabled",
            "invoices_settings",
        ]
        | Unlisted
    ]
    | None = None,
) -> Request[Account]:
    """The request.

    Args:
        with_: Further parts to include; some come at the top level and some in `_embedded`.
    """
    pairs: Pairs = []
    add(
        pairs,
        "with",
        check_listed(
            "with_",
            with_,
            (
                "amojo_id",
                "uuid",
                "amojo_rights",
                "users_groups",
                "task_types",
                "version",
                "entity_names",
                "datetime_settings",
                "drive_url",
                "is_api_filter_enabled",
                "invoices_settings",
            ),
        ),
        "csv",
    )
    return Request(
        operation="get_account", method="GET", path="/api/v4/account", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> Account:
    """What a successful response holds."""
    return response.one(_RESULT)
