"""Customers, with linking and reading by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.resources.async_customers import AsyncCustomersResource
from amokit_api.resources.customers import CustomersResource

from ..search.many import AsyncGetMany, GetMany
from .links import AsyncLinking, Linking
from .notes import AsyncNotes, Notes

if TYPE_CHECKING:
    from amokit_api.models import Customer

    Many = GetMany[Customer]
    AsyncMany = AsyncGetMany[Customer]
else:  # models are imported when they are needed
    Many, AsyncMany = GetMany, AsyncGetMany


class Customers(Linking, Many, CustomersResource):
    """Customers."""

    __slots__ = ()

    @property
    def notes(self) -> Notes:
        """Notes of customers."""
        return Notes(self._sender, "customers")


class AsyncCustomers(AsyncLinking, AsyncMany, AsyncCustomersResource):
    """Customers."""

    __slots__ = ()

    @property
    def notes(self) -> AsyncNotes:
        """Notes of customers."""
        return AsyncNotes(self._sender, "customers")
