# Written by `make generate` from spec/; do not edit.
"""The account itself and its settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..resource import Resource
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.account import Account


class AccountResource(Resource):
    """The account itself and its settings."""

    __slots__ = ()

    def get(
        self,
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
    ) -> Account:
        """Get the account.

        The account that the token belongs to, with its settings. For any user.

        Args:
            with_: Further parts to include; some come at the top level and some in `_embedded`.

        `GET /api/v4/account`, see https://www.amocrm.ru/developers/content/crm_platform/account-info
        """
        from ..operations import get_account as operation

        return self._sender.send(operation.build(with_=with_))
