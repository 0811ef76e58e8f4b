# Written by `make generate` from spec/; do not edit.
"""Get the account. `GET /api/v4/account`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.account import Account

_RESULT: Ref[Account] = Ref("account", "Account")


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
        known(
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


def parse(answer: Answer) -> Account:
    """What a successful answer means."""
    return answer.one(_RESULT)
