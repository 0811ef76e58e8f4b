# Written by `make generate` from spec/; do not edit.
"""Currencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lists.page import Page, open_page
from ..resource import Resource

if TYPE_CHECKING:
    from ..models.currency import Currency


class CurrenciesResource(Resource):
    """Currencies."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Currency]:
        """List currencies.

        Currencies that the account knows, page by page.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/currencies`, see https://github.com/amocrm/amocrm-api-php
        """
        from ..operations import list_currencies as operation

        request = operation.build(page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)
