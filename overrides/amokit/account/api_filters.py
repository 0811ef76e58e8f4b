"""Filters of leads, contacts, companies and customers are an option of the account; without it, the server ignores them."""

from __future__ import annotations

import warnings
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Final, TypeVar

from amokit_api.errors import FiltersOffWarning
from amokit_api.http.client import AsyncClient, Client

if TYPE_CHECKING:
    from amokit_api.http.request import Request

R = TypeVar("R")

SWITCH: Final = "is_api_filter_enabled"


class _FilterSetting:
    """The known state of the account's setting."""

    _filters_on: bool | None = None
    """None until it has been read."""
    _check_filters = False
    """Whether to read it before the first list that needs it."""

    def _must_read(self, request: Request[Any]) -> bool:
        if not (self._check_filters and request.filter_switch):
            return False
        self._check_filters = False  # before the request: it is read once, not once per thread
        return self._filters_on is None

    def _learn(self, account: Any) -> bool:
        known, self._filters_on = self._filters_on, account.is_api_filter_enabled is not False
        if known is None and not self._filters_on:
            text = "API filters are switched off in this account: the server ignores the filter and lists everything"
            warnings.warn(text, FiltersOffWarning, stacklevel=3)
        return self._filters_on


class FilterCheck(_FilterSetting, Client):
    """Adds `check_filters`."""

    def send(self, request: Request[R], /) -> R:
        """Sends one request and returns the parsed response; see `Client.send`."""
        if self._must_read(request):
            self.check_filters()
        return super().send(request)

    def check_filters(self) -> bool:
        """Whether the server applies filters of leads, contacts, companies and customers. It is requested once for a client.

        Warns:
            FiltersOffWarning: It does not; issued once for a client.
        """
        if self._filters_on is not None:
            return self._filters_on
        return self._learn(self.account.get(with_=[SWITCH]))


class AsyncFilterCheck(_FilterSetting, AsyncClient):
    """Adds `check_filters`."""

    # Not `async def`, which would be one more frame for each call; pyright takes that for another type.
    def send(self, request: Request[R], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Sends one request and returns the parsed response; see `Client.send`."""
        return self._check_and_send(request) if self._must_read(request) else super().send(request)

    async def _check_and_send(self, request: Request[R]) -> R:
        await self.check_filters()
        return await super().send(request)

    async def check_filters(self) -> bool:
        """Whether the server applies filters; see `FilterCheck.check_filters`."""
        if self._filters_on is not None:
            return self._filters_on
        return self._learn(await self.account.get(with_=[SWITCH]))
